"""How the parts of the overview stand: beside one another, or below where there is less room."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop.views.dashboard.chart_card import ChartCard
from desktop.views.dashboard.chart_choice import ChartChoice
from desktop.views.dashboard.chart_stage import ChartStage
from desktop.views.dashboard.due_list import DueList
from desktop.views.dashboard.figure_tile import HEIGHT as TILE_HEIGHT
from desktop.views.dashboard.figure_tile import FigureTile
from desktop.views.theme.tokens import px

MARGIN, GAP, SMALL_GAP = 16, 12, 8
THREE_IN_A_ROW = 940
"""Width at 100 % from which both charts and the list of work stand in one row."""
LEAST_CARD = 290
"""Height of a card at 100 % below which the page scrolls."""
SHARES = (40, 33, 36)
"""Widths of months, coverage and work beside each other, as parts of the whole."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BoardParts:
    """What stands on the board; `stage` takes the place of months and coverage."""

    tiles: Sequence[FigureTile]
    choice: ChartChoice
    months: ChartCard
    coverage: ChartCard
    stage: ChartStage
    due: DueList


class Board(QWidget):
    """Four tiles, the choice of charts, and below them two charts or one across, and the work.

    It places them itself.
    """

    def __init__(self, parts: BoardParts, parent: QWidget | None = None) -> None:
        """Take the parts, in the order of the Tab key."""
        super().__init__(parent)
        self._tiles = tuple(parts.tiles)
        self._choice, self._stage = parts.choice, parts.stage
        self._months, self._coverage, self._due = parts.months, parts.coverage, parts.due
        charts = (self._months, self._coverage, self._stage)
        for part in (*self._tiles, self._choice, *charts, self._due):
            part.setParent(self)
        self._stage.hide()
        self.is_wide = True

    @property
    def shows_stage(self) -> bool:
        """Whether one chart stands across the page."""
        return not self._stage.isHidden()

    def show_stage(self, *, shown: bool) -> None:
        """Show one chart across the page, or the two beside each other."""
        self._stage.setVisible(shown)
        self._months.setVisible(not shown)
        self._coverage.setVisible(not shown)
        self.arrange()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()

    def arrange(self) -> None:
        """Place every part for the present size, and say how high all of them are at least."""
        self.is_wide = self.width() >= px(THREE_IN_A_ROW)
        gap = px(GAP)
        top = self._place_tiles(4 if self.is_wide else 2) + px(SMALL_GAP)
        top = self._place_choice(top) + px(SMALL_GAP)
        rows = 1 if self.is_wide else 2
        least = top + rows * (px(LEAST_CARD) + gap)
        if self.minimumHeight() != least:
            self.setMinimumHeight(least)
        height = (max(self.height(), least) - top) // rows - gap
        if self.is_wide:
            cards = (self._months, self._coverage, self._due)
            self._place_row(cards, SHARES, top, height)
            # The list of work stays where it is, whatever stands beside it.
            self._stage.setGeometry(self._months.geometry().united(self._coverage.geometry()))
        elif self.shows_stage:
            self._place_row((self._stage,), (1,), top, height)
            self._place_row((self._due,), (1,), top + height + gap, height)
        else:
            # The work stays beside the first chart, where it is seen without scrolling.
            self._place_row((self._months, self._due), (1, 1), top, height)
            self._place_row((self._coverage,), (1,), top + height + gap, height)

    def _place_choice(self, top: int) -> int:
        """Place the choice of charts; return where it ends."""
        width = self.width() - 2 * px(MARGIN)
        height = self._choice.arrange(width)
        self._choice.setGeometry(QRect(px(MARGIN), top, width, height))
        return top + height

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
