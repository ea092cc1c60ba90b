"""The tables of the outreach events: by type, and one by one."""

from collections.abc import Sequence

from desktop.domain.code_tables import EVENT_STATES, EVENT_TYPES
from desktop.domain.indicator import ratio
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.report_table import CellFormat, ReportColumn, ReportTable, ReportValue
from desktop.services.monthly_report.area_tables import name_of, word_of
from desktop.services.monthly_report.data import NUMBER, TOTAL, ReportData, sums
from desktop.storage.queries.indicators import EventCounts
from desktop.storage.queries.monthly_report import EventRow

_RESULTS = QT_TRANSLATE_NOOP("reports", "Kết quả")


def event_type_table(events: Sequence[EventCounts]) -> ReportTable:
    """Return the six classes of events that provinces report, with their results."""
    rows = [
        (code.label, *_result_cells([one for one in events if one.event_type == code.code]))
        for code in EVENT_TYPES.codes
    ]
    return ReportTable(
        key="event_types",
        sheet=QT_TRANSLATE_NOOP("reports", "Truyền thông"),
        title=QT_TRANSLATE_NOOP("reports", "Biểu 4. Hoạt động truyền thông theo hình thức"),
        columns=(
            NUMBER,
            ReportColumn("type", QT_TRANSLATE_NOOP("reports", "Hình thức"), CellFormat.TEXT, 30),
            *_result_columns(),
        ),
        rows=tuple((number, *row) for number, row in enumerate(rows, start=1)),
        total=(None, TOTAL, *_result_cells(events)),
    )


def event_area_table(data: ReportData) -> ReportTable:
    """Return what the events of each thôn brought; those of no thôn come last.

    Thôn without an event are left out; the sum is that of the table of the types.
    """
    word, events = word_of(data), data.gathered.events
    names = {
        part.neighbourhood_id: name_of(part, data, word)
        for part in data.gathered.neighbourhoods
        if part.neighbourhood_id is not None
    }
    everywhere = QT_TRANSLATE_NOOP("reports", "Chung cả xã, phường")
    parts = [(name, [one for one in events if one.home == key]) for key, name in names.items()]
    parts.append((everywhere, [one for one in events if one.home not in names]))
    rows = [(name, *_result_cells(found)) for name, found in parts if found]
    return ReportTable(
        key="event_areas",
        sheet=QT_TRANSLATE_NOOP("reports", "Theo địa bàn"),
        title=QT_TRANSLATE_NOOP("reports", "Kết quả theo địa bàn"),
        columns=(
            NUMBER,
            ReportColumn("name", word, CellFormat.TEXT, 30),
            *_result_columns(),
        ),
        rows=tuple((number, *row) for number, row in enumerate(rows, start=1)),
        total=(None, TOTAL, *_result_cells(events)),
    )


def _result_columns() -> tuple[ReportColumn, ...]:
    return (
        ReportColumn("planned", QT_TRANSLATE_NOOP("reports", "Dự kiến"), width=9),
        ReportColumn("held", QT_TRANSLATE_NOOP("reports", "Đã tổ chức"), width=9),
        ReportColumn("people_reached", QT_TRANSLATE_NOOP("reports", "Lượt người")),
        ReportColumn(
            "new_vsi", QT_TRANSLATE_NOOP("reports", "BHXH TN mới"), width=9, parent=_RESULTS
        ),
        ReportColumn(
            "new_hi", QT_TRANSLATE_NOOP("reports", "BHYT HGĐ mới"), width=10, parent=_RESULTS
        ),
        ReportColumn("new", QT_TRANSLATE_NOOP("reports", "Cộng"), width=8, parent=_RESULTS),
        ReportColumn(
            "yield", QT_TRANSLATE_NOOP("reports", "Hiệu quả (%)"), CellFormat.RATE, 9, _RESULTS
        ),
        ReportColumn("vssid", QT_TRANSLATE_NOOP("reports", "Cài VssID"), width=8),
        ReportColumn(
            "noncash", QT_TRANSLATE_NOOP("reports", "Chuyển nhận qua tài khoản"), width=12
        ),
        ReportColumn("donated", QT_TRANSLATE_NOOP("reports", "Tặng thẻ"), width=8),
        ReportColumn("cost", QT_TRANSLATE_NOOP("reports", "Kinh phí (đồng)"), width=14),
    )


def _result_cells(events: Sequence[EventCounts]) -> tuple[ReportValue, ...]:
    """Return the cells of `_result_columns`; results count of held events only."""
    held = [one for one in events if one.state == "held"]
    reached = sum(one.people_reached for one in held)
    vsi, hi = sum(one.new_vsi for one in held), sum(one.new_hi for one in held)
    return (
        sum(one.events for one in events if one.state == "planned"),
        sum(one.events for one in held),
        reached,
        vsi,
        hi,
        vsi + hi,
        ratio(vsi + hi, reached),
        sum(one.vssid_accounts for one in held),
        sum(one.noncash_switches for one in held),
        sum(one.donated_cards for one in held),
        sum(one.cost for one in held),
    )


def event_table(events: Sequence[EventRow]) -> ReportTable:
    """Return the events of the period by date."""
    rows = [_event_cells(one) for one in events]
    text = CellFormat.TEXT
    return ReportTable(
        key="events",
        sheet=QT_TRANSLATE_NOOP("reports", "Các buổi"),
        title=QT_TRANSLATE_NOOP("reports", "Biểu 5. Danh sách các buổi truyền thông"),
        columns=(
            NUMBER,
            ReportColumn("held_on", QT_TRANSLATE_NOOP("reports", "Ngày"), CellFormat.DATE, 11),
            ReportColumn("type", QT_TRANSLATE_NOOP("reports", "Hình thức"), text, 18),
            ReportColumn("title", QT_TRANSLATE_NOOP("reports", "Nội dung"), text, 24),
            ReportColumn("place", QT_TRANSLATE_NOOP("reports", "Địa điểm"), text, 16),
            ReportColumn("partner", QT_TRANSLATE_NOOP("reports", "Đơn vị phối hợp"), text, 14),
            ReportColumn("state", QT_TRANSLATE_NOOP("reports", "Tình trạng"), text, 11),
            ReportColumn(
                "people_reached", QT_TRANSLATE_NOOP("reports", "Số người tham dự"), width=9
            ),
            ReportColumn("new_vsi", QT_TRANSLATE_NOOP("reports", "BHXH TN mới"), width=8),
            ReportColumn("new_hi", QT_TRANSLATE_NOOP("reports", "BHYT HGĐ mới"), width=8),
            ReportColumn("vssid", QT_TRANSLATE_NOOP("reports", "VssID"), width=7),
            ReportColumn("donated", QT_TRANSLATE_NOOP("reports", "Tặng thẻ"), width=7),
            ReportColumn("cost", QT_TRANSLATE_NOOP("reports", "Kinh phí (đồng)"), width=12),
        ),
        rows=tuple((number, *row) for number, row in enumerate(rows, start=1)),
        total=(None, TOTAL, *[None] * 5, *sums(rows, range(6, 12))),
        note=QT_TRANSLATE_NOOP("reports", "Kết quả chỉ tính các buổi đã tổ chức."),
    )


def _event_cells(one: EventRow) -> tuple[ReportValue, ...]:
    held = one.state == "held"
    return (
        one.held_on,
        EVENT_TYPES.label_of(one.event_type) or one.event_type,
        one.title,
        one.place,
        one.partner,
        EVENT_STATES.label_of(one.state) or one.state,
        one.people_reached if held else None,
        one.new_vsi if held else None,
        one.new_hi if held else None,
        one.vssid_accounts if held else None,
        one.donated_cards if held else None,
        one.cost if held else None,
    )
