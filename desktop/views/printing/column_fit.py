"""How wide the columns of a table are on paper, in which size of type, and how the sheet lies."""

from collections.abc import Sequence
from dataclasses import dataclass

from desktop.domain.paper import Orientation
from desktop.domain.report_table import CellFormat, ReportColumn, ReportTable, show_cell
from desktop.views.printing.sheet import POINT, Face, Sheet
from desktop.views.printing.type_measure import TypeMeasure

SIZES = (13.0, 12.0, 11.0, 10.0, 9.0)
"""Sizes of type a table is tried in, in points; official papers begin at 13."""
SMALLEST_UPRIGHT = 11.0
"""A table that needs smaller type than this on an upright sheet gets a lying one."""
SMALLEST_FOR_ONE_LINE = 11.0
"""So far the type may shrink to spare a table all wrapping."""
PADDING = 3 * POINT
"""Room at each side of a cell."""
USUAL_SHARE = 0.9
COMFORTABLE_EMS = 12.0
"""A text column may wrap its longest texts, but not be narrower than so many ems."""
TIGHT_EMS = 8.0, 6.0
"""Narrower text columns for a table with many others: small type of two or three words a line is
easier to read than large type of one, over four times as many pages."""
BASE = 10.0
"""Size in points in which a table is measured."""
SPARE = 1.02
"""A breath for kerning across spaces, which is not measured."""


@dataclass(frozen=True, slots=True)
class ColumnNeeds:
    """What the columns of a table ask for, in units at the size `BASE`, without padding."""

    least: tuple[float, ...]
    """Widths at which no word is broken."""
    usual: tuple[float, ...]
    """Widths at which nine of ten cells do not wrap."""
    whole: tuple[float, ...]
    """Widths at which no cell wraps."""


@dataclass(frozen=True, slots=True)
class ColumnFit:
    """The size of type and the widths of the columns, padding included."""

    points: float
    widths: tuple[float, ...]


def texts_of(columns: Sequence[ReportColumn], row: Sequence[object]) -> tuple[str, ...]:
    """Return the cells of a row as they are read."""
    return tuple(
        value if isinstance(value, str) else show_cell(value, column.format)  # type: ignore[arg-type]
        for column, value in zip(columns, row, strict=True)
    )


def needs_of(table: ReportTable, measure: TypeMeasure) -> ColumnNeeds:
    """Measure every cell of a table and its header."""
    columns = [
        _column_needs(table, place, column, measure) for place, column in enumerate(table.columns)
    ]
    return ColumnNeeds(*(tuple(widths) for widths in zip(*columns, strict=True)))


def _column_needs(
    table: ReportTable, place: int, column: ReportColumn, measure: TypeMeasure
) -> tuple[float, float, float]:
    plain, bold = Face(BASE), Face(BASE, bold=True)
    texts = [_text(row[place], column.format) for row in table.rows]
    total = "" if table.total is None else _text(table.total[place], column.format)
    least = max(
        measure.widest_word(column.header, bold),
        *(measure.width(part, bold) for part in _unbroken(total, column)),
        *(measure.width(part, plain) for text in set(texts) for part in _unbroken(text, column)),
        0.0,
    )
    widths = sorted(measure.width(text, plain) for text in texts) or [0.0]
    usual = max(least, widths[int(USUAL_SHARE * (len(widths) - 1))])
    return least * SPARE, usual * SPARE, max(least, widths[-1]) * SPARE


def _unbroken(text: str, column: ReportColumn) -> list[str]:
    """Return the parts of a cell that stay on one line: an amount keeps its đ."""
    return text.split() if column.format is CellFormat.TEXT else [text]


def _text(value: object, form: CellFormat) -> str:
    return value if isinstance(value, str) else show_cell(value, form)  # type: ignore[arg-type]


def orientation_for(needs: Sequence[ColumnNeeds]) -> Orientation:
    """Return how the sheet lies so that every table is easy to read."""
    room = Sheet(Orientation.PORTRAIT).room
    upright = all(_total(_comfortable(each), SMALLEST_UPRIGHT) <= room for each in needs)
    return Orientation.PORTRAIT if upright else Orientation.LANDSCAPE


def fit_columns(needs: ColumnNeeds, room: float) -> ColumnFit:
    """Choose the largest type in which the table is easy to read, else whole words fit.

    Where even the smallest type is too wide, the widest columns break words.
    """
    for widths, smallest in (
        (needs.whole, SMALLEST_FOR_ONE_LINE),
        (_comfortable(needs), SIZES[-1]),
        *((_comfortable(needs, ems), SIZES[-1]) for ems in TIGHT_EMS),
        (needs.least, SIZES[-1]),
    ):
        for points in SIZES:
            if points >= smallest and _total(widths, points) <= room:
                return ColumnFit(points, _spread(needs, widths, points, room))
    return ColumnFit(SIZES[-1], _squeezed(needs.least, SIZES[-1], room))


def _comfortable(needs: ColumnNeeds, ems: float = COMFORTABLE_EMS) -> tuple[float, ...]:
    enough = ems * BASE * POINT
    return tuple(
        max(least, min(usual, enough))
        for least, usual in zip(needs.least, needs.usual, strict=True)
    )


def _total(widths: Sequence[float], points: float) -> float:
    return sum(width * points / BASE + 2 * PADDING for width in widths)


def _spread(
    needs: ColumnNeeds, chosen: Sequence[float], points: float, room: float
) -> tuple[float, ...]:
    """Give the room that is left to columns whose texts wrap, then to all alike."""
    widths = [width * points / BASE + 2 * PADDING for width in chosen]
    wanted = [
        max(0.0, whole * points / BASE + 2 * PADDING - width)
        for whole, width in zip(needs.whole, widths, strict=True)
    ]
    spare = room - sum(widths)
    share = min(1.0, spare / sum(wanted)) if sum(wanted) else 0.0
    widths = [width + more * share for width, more in zip(widths, wanted, strict=True)]
    spare = room - sum(widths)
    return tuple(width + spare * width / sum(widths) for width in widths)


def _squeezed(least: Sequence[float], points: float, room: float) -> tuple[float, ...]:
    """Cut the widest columns to one width, the widest that lets the table fit."""
    widths = [width * points / BASE + 2 * PADDING for width in least]
    rest, count = room, len(widths)
    for width in sorted(widths):
        if width * count > rest:
            break
        rest -= width
        count -= 1
    limit = rest / count if count else 0.0
    return tuple(min(width, limit) for width in widths)
