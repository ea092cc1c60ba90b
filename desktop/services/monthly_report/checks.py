"""Whether the figures of a report tie: the sum of its lines with totals counted apart."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from desktop.domain.indicator import show_number
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.report_table import PaperReport, ReportTable, ReportValue


class FiguresDisagree(Exception):
    """Sums of a report that must be equal are not: the program counted wrongly."""


@dataclass(frozen=True, slots=True)
class ReportCheck:
    """One comparison; `title` and `detail` are marked templates for `values`."""

    ok: bool
    title: str
    detail: str
    values: Mapping[str, object] = field(default_factory=dict)

    def text(self) -> str:
        """Return the figures that were compared."""
        return self.detail.format(**self.values)


def check_figures(
    paper: PaperReport, population: int, receipts: int, amount: int
) -> tuple[ReportCheck, ...]:
    """Return the checks, all of them passed.

    `population`, `receipts` and `amount` were counted apart from the tables.

    Raises:
        FiguresDisagree: a check failed.
    """
    tables = {table.key: table for table in paper.tables}
    checks = checks_of(tables, population, receipts, amount)
    failed = [f"{check.title}: {check.text()}" for check in checks if not check.ok]
    if failed:
        raise FiguresDisagree("; ".join(failed))
    return checks


def checks_of(
    tables: Mapping[str, ReportTable], population: int, receipts: int, amount: int
) -> tuple[ReportCheck, ...]:
    """Return what every check of the periodic report finds, of its tables by key."""
    return (
        _parts(tables["neighbourhoods"], population),
        _movement(tables["neighbourhoods"]),
        _receipts(tables["collectors"], receipts, amount),
        events_check(tables["event_types"], tables["events"]),
    )


def _parts(table: ReportTable, population: int) -> ReportCheck:
    total = _sum(table, "population")
    insured = zip(table.column("population"), table.column("hi_insured"), strict=True)
    ok = (
        total == table.total_of("population") == population
        and _sum(table, "households") == table.total_of("households")
        and all(_number(with_card) <= _number(persons) for persons, with_card in insured)
    )
    return ReportCheck(
        ok,
        QT_TRANSLATE_NOOP("reports", "Cộng các thôn, tổ = toàn xã, phường"),
        QT_TRANSLATE_NOOP("reports", "{sum} = {total} người"),
        {"sum": show_number(total), "total": show_number(population)},
    )


def _movement(table: ReportTable) -> ReportCheck:
    keys = ("vsi_opening", "vsi_added", "vsi_removed", "vsi_participants")
    rows = [*zip(*(table.column(key) for key in keys), strict=True)]
    total = tuple(table.total_of(key) for key in keys)
    opening, added, removed, closing = (_number(value) for value in total)
    return ReportCheck(
        all(_closes(row) for row in [*rows, total]),
        QT_TRANSLATE_NOOP("reports", "Đầu kỳ + tăng − giảm = cuối kỳ"),
        QT_TRANSLATE_NOOP("reports", "{opening} + {added} − {removed} = {closing}"),
        {
            "opening": show_number(opening),
            "added": show_number(added),
            "removed": show_number(removed),
            "closing": show_number(closing),
        },
    )


def _closes(row: tuple[ReportValue, ...]) -> bool:
    opening, added, removed, closing = (_number(value) for value in row)
    return opening + added - removed == closing


def _receipts(table: ReportTable, receipts: int, amount: int) -> ReportCheck:
    sums = {key: _sum(table, key) for key in ("receipts", "amount")}
    ok = sums == {"receipts": receipts, "amount": amount} and all(
        table.total_of(key) == value for key, value in sums.items()
    )
    return ReportCheck(
        ok,
        QT_TRANSLATE_NOOP("reports", "Cộng các nhân viên thu = mọi biên lai"),
        QT_TRANSLATE_NOOP("reports", "{amount} đ, {receipts} biên lai"),
        {"amount": show_number(sums["amount"]), "receipts": show_number(sums["receipts"])},
    )


def event_areas_check(areas: ReportTable, types: ReportTable) -> ReportCheck:
    """Compare the results of the thôn with those of the types: their rows and their totals."""
    keys = ("planned", "held", "people_reached", "new_vsi", "new_hi", "noncash", "cost")
    ok = all(
        _sum(areas, key) == _sum(types, key) == areas.total_of(key) == types.total_of(key)
        for key in keys
    )
    return ReportCheck(
        ok,
        QT_TRANSLATE_NOOP("reports", "Cộng các địa bàn = cộng các hình thức"),
        QT_TRANSLATE_NOOP("reports", "{reached} lượt người, {joined} người mới"),
        {
            "reached": show_number(_sum(areas, "people_reached")),
            "joined": show_number(_sum(areas, "new")),
        },
    )


def events_check(types: ReportTable, events: ReportTable) -> ReportCheck:
    """Compare the table of the types with the list of the events."""
    held, planned = _sum(types, "held"), _sum(types, "planned")
    ok = held + planned == len(events.rows) and _sum(types, "people_reached") == _sum(
        events, "people_reached"
    )
    return ReportCheck(
        ok,
        QT_TRANSLATE_NOOP("reports", "Cộng các hình thức = danh sách buổi"),
        QT_TRANSLATE_NOOP("reports", "{held} đã tổ chức, {planned} dự kiến"),
        {"held": show_number(held), "planned": show_number(planned)},
    )


def _sum(table: ReportTable, key: str) -> int:
    return sum(_number(value) for value in table.column(key))


def _number(value: ReportValue) -> int:
    return value if isinstance(value, int) else 0
