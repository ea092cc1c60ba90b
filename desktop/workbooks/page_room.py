"""How much room is left on a printed page: what must not be cut in two begins on the next one.

Excel ignores page breaks of a sheet that is made as wide as its paper, so that the way to the next
page is filled with empty rows.
"""

from collections.abc import Sequence
from typing import Final

DEFAULT_HEIGHT: Final = 15.0
"""Points of a row whose height nobody sets."""
_A4_HEIGHT, _A4_WIDTH = 595.3, 841.9
"""Points of the paper, laid across."""
_POINTS_OF_INCH: Final = 72.0
_POINTS_OF_PIXEL: Final = 0.75
_PIXELS_OF_CHARACTER, _PIXELS_OF_EDGES = 7, 5
"""What Excel makes of a column's width in characters."""


def page_height(widths: Sequence[float], across: float, down: float) -> float:
    """Return the points of rows that fit on a page, made small enough for all columns.

    `widths` are in characters; `across` and `down` are both margins together, in inches.
    """
    room = _A4_WIDTH - across * _POINTS_OF_INCH
    pixels = sum(int(width * _PIXELS_OF_CHARACTER + _PIXELS_OF_EDGES) for width in widths)
    # Excel makes a sheet smaller by whole percents.
    percent = min(100, int(100 * room / (pixels * _POINTS_OF_PIXEL)))
    return (_A4_HEIGHT - down * _POINTS_OF_INCH) * 100 / percent


def rows_to_next_page(
    heights: Sequence[float], wanted: float, page: float, repeated: float = 0.0
) -> int:
    """Return how many empty rows lead to the next page when `wanted` points do not fit any more.

    `heights` are the rows so far; `repeated` points stand on every page but the first. What is
    higher than a page stays where it is.
    """
    used = 0.0
    for height in heights:
        if used + height > page:
            used = repeated
        used += height
    if used + wanted <= page or repeated + wanted > page:
        return 0
    return int((page - used) / DEFAULT_HEIGHT) + 1
