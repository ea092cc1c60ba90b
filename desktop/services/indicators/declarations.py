"""Every indicator of the program, each declared once (domain.md 7.1)."""

import datetime

from desktop.domain.code_tables import EVENT_TYPES
from desktop.domain.indicator import DrillDown, Indicator, Measured, Unit
from desktop.domain.list_query import Filter, ListQuery, Operator
from desktop.domain.messages import QT_TRANSLATE_NOOP


def _receipts(scheme: str | None = None) -> DrillDown:
    def query(first: datetime.date, closing: datetime.date) -> ListQuery:
        valid = _equal(scheme=scheme, status="valid")
        filters = (*_between("receipt_date", first, closing), *valid)
        return ListQuery("receipt", filters)

    return query


def _events(state: str, event_type: str | None = None) -> DrillDown:
    def query(first: datetime.date, closing: datetime.date) -> ListQuery:
        filters = (
            *_between("held_on", first, closing),
            *_equal(state=state, event_type=event_type),
        )
        return ListQuery("event", filters)

    return query


def _households(first: datetime.date, closing: datetime.date) -> ListQuery:
    del first, closing
    return ListQuery("household")


def _working_collectors(first: datetime.date, closing: datetime.date) -> ListQuery:
    del first, closing
    return ListQuery("collector", _equal(status="active"))


def _expired_collectors(first: datetime.date, closing: datetime.date) -> ListQuery:
    del first
    ended = Filter("card_valid_to", Operator.AT_MOST, closing - datetime.timedelta(days=1))
    return ListQuery("collector", (*_equal(status="active"), ended))


def _between(field: str, first: datetime.date, last: datetime.date) -> tuple[Filter, ...]:
    return Filter(field, Operator.AT_LEAST, first), Filter(field, Operator.AT_MOST, last)


def _equal(**values: str | None) -> tuple[Filter, ...]:
    return tuple(Filter(field, Operator.EQUALS, value) for field, value in values.items() if value)


def _event_types() -> tuple[Indicator, ...]:
    """Return held and planned events of each of the six classes that provinces report."""
    states = (
        ("held", QT_TRANSLATE_NOOP("reports", "{type} đã tổ chức")),
        ("planned", QT_TRANSLATE_NOOP("reports", "{type} dự kiến")),
    )
    return tuple(
        Indicator(
            key=f"events_{state}_{code.code}",
            name=name.format(type=code.label),
            numerator=f"events_{state}_{code.code}",
            unit=Unit.EVENTS,
            measured=Measured.DURING,
            formula=QT_TRANSLATE_NOOP("reports", "Số buổi của hình thức này trong kỳ"),
            drill_down=_events(state, code.code),
        )
        for state, name in states
        for code in EVENT_TYPES.codes
    )


POPULATION = (
    Indicator(
        key="population",
        name=QT_TRANSLATE_NOOP("reports", "Số khẩu"),
        numerator="population",
        unit=Unit.PERSONS,
        measured=Measured.AT_END,
        formula=QT_TRANSLATE_NOOP("reports", "Người còn sống và chưa chuyển đi, vào ngày cuối kỳ"),
        note=QT_TRANSLATE_NOOP("reports", "Gồm thường trú, tạm trú và tạm vắng."),
        by_collector=True,
    ),
    Indicator(
        key="households",
        name=QT_TRANSLATE_NOOP("reports", "Số hộ"),
        numerator="households",
        unit=Unit.HOUSEHOLDS,
        measured=Measured.AT_END,
        formula=QT_TRANSLATE_NOOP("reports", "Số hộ trong danh sách hộ"),
        drill_down=_households,
        by_collector=True,
    ),
)

HEALTH_INSURANCE = (
    Indicator(
        key="hi_insured",
        name=QT_TRANSLATE_NOOP("reports", "Số người có thẻ BHYT"),
        numerator="hi_insured",
        unit=Unit.PERSONS,
        measured=Measured.AT_END,
        formula=QT_TRANSLATE_NOOP("reports", "Người có thẻ BHYT còn giá trị vào ngày cuối kỳ"),
        note=QT_TRANSLATE_NOOP("reports", "Mọi nhóm đối tượng."),
        by_collector=True,
    ),
    Indicator(
        key="hi_coverage",
        name=QT_TRANSLATE_NOOP("reports", "Tỷ lệ bao phủ BHYT"),
        numerator="hi_insured",
        denominator="population",
        unit=Unit.PERCENT,
        measured=Measured.AT_END,
        formula=QT_TRANSLATE_NOOP("reports", "Số người có thẻ BHYT ÷ số khẩu × 100"),
        by_collector=True,
    ),
    Indicator(
        key="persons_without_card",
        name=QT_TRANSLATE_NOOP("reports", "Số người chưa có thẻ BHYT"),
        numerator="no_card",
        unit=Unit.PERSONS,
        measured=Measured.AT_END,
        formula=QT_TRANSLATE_NOOP("reports", "Số khẩu − số người có thẻ BHYT"),
        by_collector=True,
    ),
    Indicator(
        key="hi_household",
        name=QT_TRANSLATE_NOOP("reports", "Số người tham gia BHYT hộ gia đình"),
        numerator="hi_household",
        unit=Unit.PERSONS,
        measured=Measured.AT_END,
        formula=QT_TRANSLATE_NOOP("reports", "Người có thẻ nhóm GD còn giá trị vào ngày cuối kỳ"),
        by_collector=True,
    ),
    Indicator(
        key="cards_expiring_30",
        name=QT_TRANSLATE_NOOP("reports", "Thẻ BHYT hết hạn trong 30 ngày"),
        numerator="cards_expiring_30",
        unit=Unit.CARDS,
        measured=Measured.AT_END,
        formula=QT_TRANSLATE_NOOP(
            "reports", "Người có hạn thẻ muộn nhất từ ngày cuối kỳ đến 30 ngày sau"
        ),
        by_collector=True,
    ),
    Indicator(
        key="cards_expiring_60",
        name=QT_TRANSLATE_NOOP("reports", "Thẻ BHYT hết hạn trong 60 ngày"),
        numerator="cards_expiring_60",
        unit=Unit.CARDS,
        measured=Measured.AT_END,
        formula=QT_TRANSLATE_NOOP(
            "reports", "Người có hạn thẻ muộn nhất từ ngày cuối kỳ đến 60 ngày sau"
        ),
        by_collector=True,
    ),
    Indicator(
        key="hi_new",
        name=QT_TRANSLATE_NOOP("reports", "BHYT phát triển mới"),
        numerator="hi_new",
        unit=Unit.PERSONS,
        measured=Measured.DURING,
        formula=QT_TRANSLATE_NOOP(
            "reports",
            "Người có thẻ bắt đầu trong kỳ, trước đó chưa có thẻ hoặc hết hạn quá 12 tháng",
        ),
    ),
    Indicator(
        key="hi_renewed",
        name=QT_TRANSLATE_NOOP("reports", "BHYT gia hạn"),
        numerator="hi_renewed",
        unit=Unit.PERSONS,
        measured=Measured.DURING,
        formula=QT_TRANSLATE_NOOP(
            "reports", "Người có thẻ bắt đầu trong kỳ, cách thẻ trước không quá 3 tháng"
        ),
    ),
    Indicator(
        key="hi_resumed",
        name=QT_TRANSLATE_NOOP("reports", "BHYT tham gia lại"),
        numerator="hi_resumed",
        unit=Unit.PERSONS,
        measured=Measured.DURING,
        formula=QT_TRANSLATE_NOOP(
            "reports", "Người có thẻ bắt đầu trong kỳ, gián đoạn trên 3 đến 12 tháng"
        ),
    ),
    Indicator(
        key="hi_lapsed",
        name=QT_TRANSLATE_NOOP("reports", "BHYT gián đoạn"),
        numerator="hi_lapsed",
        unit=Unit.PERSONS,
        measured=Measured.DURING,
        formula=QT_TRANSLATE_NOOP(
            "reports", "Người có thẻ hết hạn tròn 3 tháng trong kỳ mà chưa gia hạn"
        ),
    ),
)

VOLUNTARY_INSURANCE = (
    Indicator(
        key="vsi_participants",
        name=QT_TRANSLATE_NOOP("reports", "Số người tham gia BHXH tự nguyện"),
        numerator="vsi_participants",
        unit=Unit.PERSONS,
        measured=Measured.AT_END,
        formula=QT_TRANSLATE_NOOP(
            "reports", "Người đã đóng cho ngày cuối kỳ hoặc còn trong hạn đóng kỳ tiếp theo"
        ),
        note=QT_TRANSLATE_NOOP("reports", "Hạn đóng: Luật 41/2024/QH15, điều 36 khoản 3."),
        by_collector=True,
    ),
    Indicator(
        key="vsi_opening",
        name=QT_TRANSLATE_NOOP("reports", "BHXH tự nguyện đầu kỳ"),
        numerator="vsi_opening",
        unit=Unit.PERSONS,
        measured=Measured.DURING,
        formula=QT_TRANSLATE_NOOP("reports", "Số người tham gia vào ngày trước ngày đầu kỳ"),
    ),
    Indicator(
        key="vsi_added",
        name=QT_TRANSLATE_NOOP("reports", "BHXH tự nguyện tăng"),
        numerator="vsi_added",
        unit=Unit.PERSONS,
        measured=Measured.DURING,
        formula=QT_TRANSLATE_NOOP("reports", "Người tham gia cuối kỳ mà đầu kỳ chưa tham gia"),
    ),
    Indicator(
        key="vsi_removed",
        name=QT_TRANSLATE_NOOP("reports", "BHXH tự nguyện giảm"),
        numerator="vsi_removed",
        unit=Unit.PERSONS,
        measured=Measured.DURING,
        formula=QT_TRANSLATE_NOOP("reports", "Người tham gia đầu kỳ mà cuối kỳ không còn"),
    ),
    Indicator(
        key="vsi_new",
        name=QT_TRANSLATE_NOOP("reports", "BHXH tự nguyện phát triển mới"),
        numerator="vsi_new",
        unit=Unit.PERSONS,
        measured=Measured.DURING,
        formula=QT_TRANSLATE_NOOP(
            "reports", "Người bắt đầu đóng trong kỳ, trước đó chưa đóng hoặc đã ngừng quá 12 tháng"
        ),
    ),
    Indicator(
        key="vsi_renewed",
        name=QT_TRANSLATE_NOOP("reports", "BHXH tự nguyện đóng tiếp"),
        numerator="vsi_renewed",
        unit=Unit.PERSONS,
        measured=Measured.DURING,
        formula=QT_TRANSLATE_NOOP(
            "reports", "Người có kỳ đóng bắt đầu trong kỳ, cách kỳ trước không quá 3 tháng"
        ),
    ),
    Indicator(
        key="vsi_resumed",
        name=QT_TRANSLATE_NOOP("reports", "BHXH tự nguyện tham gia lại"),
        numerator="vsi_resumed",
        unit=Unit.PERSONS,
        measured=Measured.DURING,
        formula=QT_TRANSLATE_NOOP(
            "reports", "Người có kỳ đóng bắt đầu trong kỳ, gián đoạn trên 3 đến 12 tháng"
        ),
    ),
    Indicator(
        key="vsi_lapsed",
        name=QT_TRANSLATE_NOOP("reports", "BHXH tự nguyện gián đoạn"),
        numerator="vsi_lapsed",
        unit=Unit.PERSONS,
        measured=Measured.DURING,
        formula=QT_TRANSLATE_NOOP("reports", "Người quá hạn đóng trong kỳ mà chưa đóng tiếp"),
    ),
)

COLLECTION = (
    Indicator(
        key="receipts",
        name=QT_TRANSLATE_NOOP("reports", "Số biên lai"),
        numerator="receipts",
        unit=Unit.RECEIPTS,
        measured=Measured.DURING,
        formula=QT_TRANSLATE_NOOP("reports", "Biên lai có ngày trong kỳ"),
        drill_down=_receipts(),
        by_collector=True,
    ),
    Indicator(
        key="receipts_hi",
        name=QT_TRANSLATE_NOOP("reports", "Số biên lai BHYT"),
        numerator="receipts_hi",
        unit=Unit.RECEIPTS,
        measured=Measured.DURING,
        formula=QT_TRANSLATE_NOOP("reports", "Biên lai BHYT có ngày trong kỳ"),
        drill_down=_receipts("HI"),
        by_collector=True,
    ),
    Indicator(
        key="receipts_vsi",
        name=QT_TRANSLATE_NOOP("reports", "Số biên lai BHXH tự nguyện"),
        numerator="receipts_vsi",
        unit=Unit.RECEIPTS,
        measured=Measured.DURING,
        formula=QT_TRANSLATE_NOOP("reports", "Biên lai BHXH tự nguyện có ngày trong kỳ"),
        drill_down=_receipts("VSI"),
        by_collector=True,
    ),
    Indicator(
        key="receipts_amount",
        name=QT_TRANSLATE_NOOP("reports", "Số tiền thu"),
        numerator="receipts_amount",
        unit=Unit.DONG,
        measured=Measured.DURING,
        formula=QT_TRANSLATE_NOOP("reports", "Tổng số tiền của các biên lai có ngày trong kỳ"),
        drill_down=_receipts(),
        by_collector=True,
    ),
    Indicator(
        key="receipts_amount_hi",
        name=QT_TRANSLATE_NOOP("reports", "Số tiền thu BHYT"),
        numerator="receipts_amount_hi",
        unit=Unit.DONG,
        measured=Measured.DURING,
        formula=QT_TRANSLATE_NOOP("reports", "Tổng số tiền của các biên lai BHYT trong kỳ"),
        drill_down=_receipts("HI"),
        by_collector=True,
    ),
    Indicator(
        key="receipts_amount_vsi",
        name=QT_TRANSLATE_NOOP("reports", "Số tiền thu BHXH tự nguyện"),
        numerator="receipts_amount_vsi",
        unit=Unit.DONG,
        measured=Measured.DURING,
        formula=QT_TRANSLATE_NOOP(
            "reports", "Tổng số tiền của các biên lai BHXH tự nguyện trong kỳ"
        ),
        drill_down=_receipts("VSI"),
        by_collector=True,
    ),
    Indicator(
        key="collectors",
        name=QT_TRANSLATE_NOOP("reports", "Số nhân viên thu"),
        numerator="collectors",
        unit=Unit.COLLECTORS,
        measured=Measured.AT_END,
        formula=QT_TRANSLATE_NOOP("reports", "Nhân viên thu có trạng thái đang hoạt động"),
        drill_down=_working_collectors,
        by_area=False,
    ),
    Indicator(
        key="collectors_active",
        name=QT_TRANSLATE_NOOP("reports", "Nhân viên thu có phát sinh"),
        numerator="collectors_active",
        unit=Unit.COLLECTORS,
        measured=Measured.DURING,
        formula=QT_TRANSLATE_NOOP("reports", "Nhân viên thu có ít nhất một biên lai trong kỳ"),
        by_area=False,
    ),
    Indicator(
        key="collectors_card_expired",
        name=QT_TRANSLATE_NOOP("reports", "Nhân viên thu hết hạn thẻ"),
        numerator="collectors_card_expired",
        unit=Unit.COLLECTORS,
        measured=Measured.AT_END,
        formula=QT_TRANSLATE_NOOP(
            "reports", "Nhân viên thu đang hoạt động có thẻ hết hạn trước ngày cuối kỳ"
        ),
        drill_down=_expired_collectors,
        by_area=False,
    ),
    Indicator(
        key="receipts_per_collector",
        name=QT_TRANSLATE_NOOP("reports", "Biên lai bình quân một nhân viên thu"),
        numerator="receipts_of_collectors",
        denominator="collectors_active",
        unit=Unit.RECEIPTS_EACH,
        measured=Measured.DURING,
        formula=QT_TRANSLATE_NOOP(
            "reports", "Biên lai của nhân viên thu trong kỳ ÷ nhân viên thu có phát sinh"
        ),
        by_area=False,
    ),
)

OUTREACH = (
    Indicator(
        key="events_held",
        name=QT_TRANSLATE_NOOP("reports", "Số buổi truyền thông đã tổ chức"),
        numerator="events_held",
        unit=Unit.EVENTS,
        measured=Measured.DURING,
        formula=QT_TRANSLATE_NOOP("reports", "Số buổi đã tổ chức trong kỳ, mọi hình thức"),
        drill_down=_events("held"),
    ),
    Indicator(
        key="events_planned",
        name=QT_TRANSLATE_NOOP("reports", "Số buổi truyền thông dự kiến"),
        numerator="events_planned",
        unit=Unit.EVENTS,
        measured=Measured.DURING,
        formula=QT_TRANSLATE_NOOP("reports", "Số buổi dự kiến trong kỳ, mọi hình thức"),
        drill_down=_events("planned"),
    ),
    *_event_types(),
    Indicator(
        key="people_reached",
        name=QT_TRANSLATE_NOOP("reports", "Lượt người được truyền thông, tư vấn"),
        numerator="people_reached",
        unit=Unit.CONTACTS,
        measured=Measured.DURING,
        formula=QT_TRANSLATE_NOOP("reports", "Tổng số lượt người của các buổi đã tổ chức"),
        drill_down=_events("held"),
    ),
    Indicator(
        key="event_new_vsi",
        name=QT_TRANSLATE_NOOP("reports", "BHXH tự nguyện mới từ truyền thông"),
        numerator="event_new_vsi",
        unit=Unit.PERSONS,
        measured=Measured.DURING,
        formula=QT_TRANSLATE_NOOP("reports", "Tổng số người mới của các buổi đã tổ chức"),
        drill_down=_events("held"),
    ),
    Indicator(
        key="event_new_hi",
        name=QT_TRANSLATE_NOOP("reports", "BHYT hộ gia đình mới từ truyền thông"),
        numerator="event_new_hi",
        unit=Unit.PERSONS,
        measured=Measured.DURING,
        formula=QT_TRANSLATE_NOOP("reports", "Tổng số người mới của các buổi đã tổ chức"),
        drill_down=_events("held"),
    ),
    Indicator(
        key="event_participants",
        name=QT_TRANSLATE_NOOP("reports", "Người tham gia mới từ truyền thông"),
        numerator="event_participants",
        unit=Unit.PERSONS,
        measured=Measured.DURING,
        formula=QT_TRANSLATE_NOOP("reports", "BHXH tự nguyện mới + BHYT hộ gia đình mới"),
        drill_down=_events("held"),
    ),
    Indicator(
        key="event_yield",
        name=QT_TRANSLATE_NOOP("reports", "Hiệu quả truyền thông"),
        numerator="event_participants",
        denominator="people_reached",
        unit=Unit.PERCENT,
        measured=Measured.DURING,
        formula=QT_TRANSLATE_NOOP(
            "reports", "Người tham gia mới từ truyền thông ÷ lượt người được truyền thông × 100"
        ),
    ),
    Indicator(
        key="noncash_switches",
        name=QT_TRANSLATE_NOOP("reports", "Chuyển sang nhận qua tài khoản"),
        numerator="noncash_switches",
        unit=Unit.PERSONS,
        measured=Measured.DURING,
        formula=QT_TRANSLATE_NOOP("reports", "Tổng của các buổi đã tổ chức"),
        drill_down=_events("held"),
    ),
)

INDICATORS: tuple[Indicator, ...] = (
    *POPULATION,
    *HEALTH_INSURANCE,
    *VOLUNTARY_INSURANCE,
    *COLLECTION,
    *OUTREACH,
)
BY_KEY = {indicator.key: indicator for indicator in INDICATORS}
