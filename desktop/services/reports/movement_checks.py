"""Checks of a table of the thôn: its parts make the whole, and the movement closes."""

from desktop.domain.indicator import show_number
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.report_table import ReportTable, ReportValue
from desktop.services.monthly_report.checks import ReportCheck
from desktop.services.reports.reading import Reading
from desktop.storage.queries import population

_ADDED_UP = ("households", "population", "hi_insured", "hi_household", "vsi_participants")
_MOVEMENT = ("vsi_opening", "vsi_added", "vsi_removed", "vsi_participants")


def parts_check(reading: Reading, table: ReportTable) -> ReportCheck:
    """Compare the sum of the thôn with the total, and with the residents counted apart."""
    counted = population.population_total(reading.snapshot, reading.span)
    sums = {key: sum(map(number, table.column(key))) for key in _ADDED_UP}
    ok = sums["population"] == counted and all(
        number(table.total_of(key)) == value for key, value in sums.items()
    )
    return ReportCheck(
        ok,
        QT_TRANSLATE_NOOP("reports", "Cộng các thôn, tổ = toàn xã, phường"),
        QT_TRANSLATE_NOOP("reports", "{sum} = {total} người"),
        {"sum": show_number(sums["population"]), "total": show_number(counted)},
    )


def closing_check(table: ReportTable) -> ReportCheck:
    """Compare opening + added − removed with the closing number in every row."""
    rows = [*zip(*(table.column(key) for key in _MOVEMENT), strict=True)]
    total = tuple(table.total_of(key) for key in _MOVEMENT)
    opening, added, removed, closing = map(number, total)
    return ReportCheck(
        all(_closes(row) for row in (*rows, total)),
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
    opening, added, removed, closing = map(number, row)
    return opening + added - removed == closing


def number(value: ReportValue) -> int:
    """Return a whole number of a cell, 0 for one without."""
    return value if isinstance(value, int) else 0
