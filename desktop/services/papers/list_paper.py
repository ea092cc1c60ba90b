"""Any list of the window on paper: the same query, the same columns in the same order."""

import datetime
from collections.abc import Sequence

from desktop.domain.indicator import show_number
from desktop.domain.list_query import ListQuery, ListRow
from desktop.domain.paper import Paper, PaperTrace
from desktop.domain.report_table import CellFormat, ReportColumn, ReportTable, ReportValue
from desktop.fields.catalogue import kind_of
from desktop.fields.field_kinds import BirthDate, Date
from desktop.fields.field_spec import FieldSpec
from desktop.fields.money_kind import Money
from desktop.services.exports import READ_AT_ONCE, describe, export_fields
from desktop.services.paper_settings import PaperSettings, read_settings
from desktop.services.papers.office_words import NUMBER_KEY, foot, heading, in_words
from desktop.services.progress import Progress, no_progress
from desktop.storage.database import Database
from desktop.storage.queries import lists

TITLES = {
    "household": "DANH SÁCH HỘ GIA ĐÌNH",
    "person": "DANH SÁCH THÀNH VIÊN HỘ GIA ĐÌNH",
    "collector": "DANH SÁCH NHÂN VIÊN THU",
    "organisation": "DANH SÁCH TỔ CHỨC DỊCH VỤ THU",
    "event": "DANH SÁCH HOẠT ĐỘNG TRUYỀN THÔNG",
    "receipt": "DANH SÁCH BIÊN LAI THU TIỀN",
}
NAMES = {
    "household": "DS_ho",
    "person": "DS_thanh_vien",
    "collector": "DS_nhan_vien_thu",
    "organisation": "DS_to_chuc",
    "event": "DS_truyen_thong",
    "receipt": "DS_bien_lai",
}
"""How the file of each list begins, in letters that every USB stick can hold."""
_OTHER_TITLE = "DANH SÁCH {what}"
_COUNT = "Tổng số: {count} dòng"
_FILTER = "Lọc: {filter}"
_SORT = "Sắp xếp: {sort}"
_DESCENDING = "{field} giảm dần"
_TOTAL = "Tổng cộng"
_READING = "Đang đọc danh sách"


def list_paper(  # noqa: PLR0913 - one use case, all but three by keyword
    database: Database,
    query: ListQuery,
    columns: Sequence[str] | None,
    *,
    today: datetime.date,
    who: str,
    title: str = "",
    progress: Progress = no_progress,
) -> Paper:
    """Return a list as it is shown; `columns` are field keys in the order wanted.

    A list of money ends with its total, in words too unless the office wants none.
    """
    kind = kind_of(query.kind)
    specs = export_fields(kind, columns)
    keys = [spec.key for spec in specs]
    rows: list[ListRow] = []
    with database.read() as snapshot:
        settings = read_settings(snapshot)
        ids = lists.open_ids(snapshot, query, today)
        for start in range(0, len(ids), READ_AT_ONCE):
            progress(_READING, start / len(ids))
            part = ids[start : start + READ_AT_ONCE]
            rows.extend(lists.read_rows(snapshot, query.kind, part, today, keys))
    limits = describe(query)
    usual = TITLES.get(query.kind) or _OTHER_TITLE.format(what=kind.label_plural.upper())
    return Paper(
        name=f"{NAMES.get(query.kind, f'DS_{query.kind}')}_{today:%Y%m%d}",
        heading=heading(
            settings, today, title or usual, line=f"({_conditions(query, limits, len(rows))})"
        ),
        parts=(_table(specs, rows, settings),),
        signatures=settings.signatures(),
        foot=foot(database.clock(), who),
        trace=PaperTrace(query.kind, {"rows": len(rows), "fields": keys, "filter": limits}),
    )


def _conditions(query: ListQuery, limits: str, count: int) -> str:
    kind = kind_of(query.kind)
    sort = [
        _DESCENDING.format(field=kind.field(key.field).label)
        if key.descending
        else kind.field(key.field).label
        for key in query.sort
    ]
    parts = [
        _FILTER.format(filter=limits) if limits else "",
        _SORT.format(sort=", ".join(sort)) if sort else "",
        _COUNT.format(count=show_number(count)),
    ]
    return ". ".join(part for part in parts if part)


def _table(
    specs: Sequence[FieldSpec], rows: Sequence[ListRow], settings: PaperSettings
) -> ReportTable:
    shown = [(spec.key, spec.kind.show) for spec in specs]
    cells: tuple[tuple[ReportValue, ...], ...] = tuple(
        (number, *(show(row.values[key]) for key, show in shown))
        for number, row in enumerate(rows, 1)
    )
    sums = {spec.key: _sum(rows, spec.key) for spec in specs if isinstance(spec.kind, Money)}
    total = None
    if sums and len(rows) > 1:
        place = [spec.key in sums for spec in specs]
        words = ["" for _ in specs]
        for number, spec in enumerate(specs):
            words[number] = spec.kind.show(sums[spec.key]) if place[number] else ""
        if not place[0]:
            words[0] = _TOTAL
        total = (None, *words)
    first_sum = next(iter(sums.values()), 0)
    return ReportTable(
        key=NUMBER_KEY,
        sheet="",
        title="",
        columns=(
            ReportColumn(NUMBER_KEY, "STT"),
            *(ReportColumn(spec.key, spec.label, _format(spec)) for spec in specs),
        ),
        rows=cells,
        total=total,
        note=in_words(settings, first_sum) if len(sums) == 1 and rows else "",
    )


def _sum(rows: Sequence[ListRow], key: str) -> int:
    return sum(value for row in rows if isinstance(value := row.values[key], int))


def _format(spec: FieldSpec) -> CellFormat:
    if isinstance(spec.kind, BirthDate | Date):
        return CellFormat.DATE
    return CellFormat.COUNT if spec.align_right else CellFormat.TEXT
