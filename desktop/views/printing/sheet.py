"""A sheet of A4 with the margins of official papers; all lengths are tenths of a point."""

from dataclasses import dataclass
from typing import NamedTuple

from desktop.domain.paper import Orientation

UNITS_PER_INCH = 720
"""Lengths of the layout: so fine that a font's size in whole units is exact."""
POINT = 10.0
MM = UNITS_PER_INCH / 25.4
A4_SHORT, A4_LONG = 210 * MM, 297 * MM
TOP, BOTTOM, LEFT, RIGHT = 20 * MM, 20 * MM, 30 * MM, 15 * MM
"""Margins of Decree 30/2020/NĐ-CP, annex I: 20 to 25, 20 to 25, 30 to 35 and 15 to 20 mm."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A4, upright or lying, and the part of it that is written on."""

    orientation: Orientation

    @property
    def width(self) -> float:
        """The width of the sheet."""
        return A4_SHORT if self.orientation is Orientation.PORTRAIT else A4_LONG

    @property
    def height(self) -> float:
        """The height of the sheet."""
        return A4_LONG if self.orientation is Orientation.PORTRAIT else A4_SHORT

    @property
    def room(self) -> float:
        """The width between the margins."""
        return self.width - LEFT - RIGHT

    @property
    def foot(self) -> float:
        """Where the written part ends."""
        return self.height - BOTTOM

    @property
    def depth(self) -> float:
        """The height between the margins."""
        return self.foot - TOP


class Face(NamedTuple):
    """A size in points and a cut of the paper's typeface."""

    points: float
    bold: bool = False
    italic: bool = False

    @property
    def line(self) -> float:
        """The height of a line: room for two marks above a capital (Ẩ, Ễ)."""
        return self.points * POINT * 1.22


class TextMark(NamedTuple):
    """A text on one line; `y` is its base line.

    `cell` is the cell of a table it stands in: table, row from 0 (-1 is the total) and column.
    """

    x: float
    y: float
    text: str
    face: Face
    cell: tuple[str, int, str] | None = None


class RuleMark(NamedTuple):
    """A straight line."""

    x1: float
    y1: float
    x2: float
    y2: float
    thickness: float = 0.5 * POINT
    dotted: bool = False
    grey: bool = False
    """A bar of a chart: a thick line that does not hide what is printed on it."""


class PictureMark(NamedTuple):
    """A picture (the bytes of a PNG file) in its place."""

    x: float
    y: float
    width: float
    height: float
    png: bytes


Mark = TextMark | RuleMark | PictureMark


@dataclass(frozen=True, slots=True)
class PaperPages:
    """A paper laid out: the marks of each page."""

    sheet: Sheet
    pages: tuple[tuple[Mark, ...], ...]

    def texts(self, page: int) -> list[str]:
        """Return what is written on a page, in the order it was set."""
        return [mark.text for mark in self.pages[page] if isinstance(mark, TextMark)]
