"""How the parts of the overview stand: beside one another, or below where there is less room."""

from collections.abc import Sequence

from PySide6.QtCore import QRect
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop.views.dashboard.chart_card import ChartCard
from desktop.views.dashboard.due_list import DueList
from desktop.views.dashboard.figure_tile import HEIGHT as TILE_HEIGHT
from desktop.views.dashboard.figure_tile import FigureTile
from desktop.views.theme.tokens import px

MARGIN, GAP = 16, 12
THREE_IN_A_ROW = 940
"""Width at 100 % from which both charts and the list of work stand in one row."""
LEAST_CARD = 290
"""Height of a card at 100 % below which the page scrolls."""
SHARES = (40, 33, 36)
"""Widths of months, coverage and work beside each other, as parts of the whole."""


class Board(QWidget):
    """Four tiles above two charts and the list of work; it places them itself."""

    def __init__(
        self,
        tiles: Sequence[FigureTile],
        months: ChartCard,
        coverage: ChartCard,
        due: DueList,
        parent: QWidget | None = None,
    ) -> None:
        """Take the parts, in the order of the Tab key."""
        super().__init__(parent)
        self._tiles = tuple(tiles)
        self._months, self._coverage, self._due = months, coverage, due
        for part in (*self._tiles, months, coverage, due):
            part.setParent(self)
        self.is_wide = True

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()

    def arrange(self) -> None:
        """Place every part for the present size, and say how high all of them are at least."""
        self.is_wide = self.width() >= px(THREE_IN_A_ROW)
        gap = px(GAP)
        top = self._place_tiles(4 if self.is_wide else 2) + gap
        rows = 1 if self.is_wide else 2
        least = top + rows * (px(LEAST_CARD) + gap)
        if self.minimumHeight() != least:
            self.setMinimumHeight(least)
        height = (max(self.height(), least) - top) // rows - gap
        if self.is_wide:
            cards = (self._months, self._coverage, self._due)
            self._place_row(cards, SHARES, top, height)
        else:
            # The work stays beside the first chart, where it is seen without scrolling.
            self._place_row((self._months, self._due), (1, 1), top, height)
            self._place_row((self._coverage,), (1,), top + height + gap, height)

    def _place_tiles(self, in_a_row: int) -> int:
        """Place the tiles; return where they end."""
        top, height = px(GAP), px(TILE_HEIGHT)
        for first in range(0, len(self._tiles), in_a_row):
            row = self._tiles[first : first + in_a_row]
            self._place_row(row, (1,) * len(row), top, height)
            top += height + px(GAP)
        return top - px(GAP)

    def _place_row(
        self, parts: Sequence[QWidget], shares: Sequence[int], top: int, height: int
    ) -> None:
        room = self.width() - 2 * px(MARGIN) - px(GAP) * (len(parts) - 1)
        left = px(MARGIN)
        for part, share in zip(parts, shares, strict=True):
            width = room * share // sum(shares)
            part.setGeometry(QRect(left, top, width, height))
            left += width + px(GAP)
