"""What a whole column settles about its cells: order of day and month, dots in money, lengths."""

import datetime
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median
from typing import Final

from desktop.domain.dates import PartialDate
from desktop.domain.errors import Issue, Severity
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.workbooks.workbook_content import CellValue

_NUMERIC_DATE = re.compile(r"\s*'?(\d{1,2})\s*[/.\-]\s*(\d{1,2})\s*[/.\-]\s*(\d{2}|\d{4})\b")
_LAST_MONTH: Final = 12
_DOT_THOUSANDS = re.compile(r"\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?|\d{1,3}(?:\.\d{3})+,\d+")
_COMMA_THOUSANDS = re.compile(r"\d{1,3}(?:,\d{3}){2,}(?:\.\d+)?|\d{1,3}(?:,\d{3})+\.\d+")
_ONE_DOT = re.compile(r"\d{1,3}\.\d{3}")
_FRACTION_DOT = re.compile(r"\d+\.(?:\d{1,2}|\d{4,})")
_USUAL_LEAST_AMOUNT: Final = 10_000
"""Premiums are tens of thousands of đồng and more: whole numbers so large settle the unit."""
_FEW: Final = 3
_USUAL_SHARE: Final = 0.6

Cells = Sequence[CellValue]


@dataclass(frozen=True, slots=True)
class DoubtfulDate:
    """A date of which day and month may have changed places, with its other reading."""

    position: int
    issue: Issue


@dataclass(frozen=True, slots=True)
class _SeenDates:
    """The dates of a column by position: texts as two numbers, real date cells as dates."""

    texts: dict[int, tuple[int, int, str]]
    dates: dict[int, datetime.date]


def doubtful_dates(cells: Cells, *, in_sequence: bool) -> list[DoubtfulDate]:
    """Return the dates of a column that can truly be read in two ways.

    `in_sequence` says that the column's dates usually grow down the sheet (receipt dates do,
    birth dates do not).
    """
    seen = _seen(cells)
    return [*_month_first_texts(seen), *_swapped_cells(seen, in_sequence=in_sequence)]


def _seen(cells: Cells) -> _SeenDates:
    texts: dict[int, tuple[int, int, str]] = {}
    dates: dict[int, datetime.date] = {}
    for position, cell in enumerate(cells):
        if isinstance(cell, str):
            match = _NUMERIC_DATE.match(cell)
            if match:
                texts[position] = (int(match.group(1)), int(match.group(2)), match.group(3))
        elif isinstance(cell, datetime.date):
            dates[position] = cell.date() if isinstance(cell, datetime.datetime) else cell
    return _SeenDates(texts, dates)


def _month_first_texts(seen: _SeenDates) -> list[DoubtfulDate]:
    """Doubt texts that can be both in a column where others can only be month/day/year."""
    firsts = [first for first, _, _ in seen.texts.values()]
    seconds = [second for _, second, _ in seen.texts.values()]
    if not seconds or max(seconds) <= _LAST_MONTH or max(firsts) > _LAST_MONTH:
        return []
    return [
        DoubtfulDate(
            position,
            _two_readings(f"{first:02d}/{second:02d}/{year}", f"{second:02d}/{first:02d}/{year}"),
        )
        for position, (first, second, year) in seen.texts.items()
        if first != second and second <= _LAST_MONTH
    ]


def _swapped_cells(seen: _SeenDates, *, in_sequence: bool) -> list[DoubtfulDate]:
    """Doubt real date cells among texts when Excel may have read day/month as month/day.

    Excel with American settings turns 02/03/2025 into a date of February and leaves 13/03/2025
    a text. A text that it could have turned shows that it did not; a date cell with a day above
    12 too; and so do dates that run in sequence as they are.
    """
    if not seen.texts or not seen.dates:
        return []
    ambiguous = {
        position: date
        for position, date in seen.dates.items()
        if date.day <= _LAST_MONTH and date.day != date.month
    }
    if in_sequence:
        as_is = _steps_back(seen, {})
        swapped = _steps_back(seen, {at: _swapped(date) for at, date in ambiguous.items()})
        suspicious = as_is > 0 and swapped < as_is and swapped == 0
        settled = as_is == 0
    else:
        suspicious = settled = False
    could_be_turned = any(
        first <= _LAST_MONTH and second <= _LAST_MONTH for first, second, _ in seen.texts.values()
    )
    if not suspicious and (settled or could_be_turned or len(ambiguous) < len(seen.dates)):
        return []
    return [
        DoubtfulDate(
            position,
            _two_readings(PartialDate.of(date).show(), PartialDate.of(_swapped(date)).show()),
        )
        for position, date in ambiguous.items()
    ]


def _swapped(date: datetime.date) -> datetime.date:
    return datetime.date(date.year, date.day, date.month)


def _steps_back(seen: _SeenDates, instead: dict[int, datetime.date]) -> int:
    """Return how often a date of the column lies before the one above it."""
    run: list[tuple[int, datetime.date]] = []
    for position, (first, second, year) in seen.texts.items():
        full = int(year) if len(year) > 2 else 2000 + int(year)  # noqa: PLR2004 - short years
        try:
            run.append((position, datetime.date(full, second, first)))
        except ValueError:
            continue
    run.extend((position, instead.get(position, date)) for position, date in seen.dates.items())
    days = [date for _, date in sorted(run)]
    return sum(1 for before, after in pairwise(days) if after < before)


def _two_readings(typed: str, other: str) -> Issue:
    return Issue(
        "date.order",
        QT_TRANSLATE_NOOP(
            "issues", "Ngày {typed} có thể là {other}: cột này lẫn hai cách ghi. Xem lại giấy tờ."
        ),
        Severity.DOUBT,
        {"typed": typed, "other": other},
    )


def dot_is_thousands(cells: Cells, *, unit: int) -> bool | None:
    """Return what one dot before three digits means in a column of money; None when unsettled."""
    texts = [cell.strip().rstrip("đdĐ. ").strip() for cell in cells if isinstance(cell, str)]
    if any(_DOT_THOUSANDS.fullmatch(text) for text in texts):
        return True
    if any(_COMMA_THOUSANDS.fullmatch(text) for text in texts):
        return False
    if not any(_ONE_DOT.fullmatch(text) for text in texts):
        return None
    whole = [
        abs(cell) for cell in cells if isinstance(cell, int | float) and not isinstance(cell, bool)
    ]
    whole = [number for number in whole if number and number == int(number)]
    if unit == 1 and whole and median(whole) >= _USUAL_LEAST_AMOUNT:
        return True
    return False if any(_FRACTION_DOT.fullmatch(text) for text in texts) else None


def odd_lengths(values: Sequence[object]) -> dict[int, Issue]:
    """Return the receipt numbers whose length differs from nearly all others, by position."""
    lengths = Counter(len(value) for value in values if isinstance(value, str))
    if not lengths:
        return {}
    usual, count = lengths.most_common(1)[0]
    if len(lengths) == 1 or count < _FEW or count < _USUAL_SHARE * lengths.total():
        return {}
    return {
        position: Issue(
            "receipt_no.length",
            QT_TRANSLATE_NOOP(
                "issues",
                "Số biên lai {number} có {length} ký tự, dòng khác có {usual}. Kiểm tra lại số.",
            ),
            Severity.WARNING,
            {"number": value, "length": len(value), "usual": usual},
        )
        for position, value in enumerate(values)
        if isinstance(value, str) and len(value) != usual
    }
