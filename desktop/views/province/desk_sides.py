"""Map and ranking of the communes: side by side, or one of them in a narrow window."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.views.page_context import PageContext
from desktop.views.province.map_card import MapCard
from desktop.views.province.ranking_card import RankingCard
from desktop.views.theme.tokens import px
from desktop.views.widgets.filter_chips import FilterChip, FilterChips

RANKING_WIDTH = 312
MAP, RANKS = "map", "ranks"
_ANY_WIDTH = 16777215
"""QWIDGETSIZE_MAX, which PySide does not name."""


class DeskSides(QWidget):
    """Holds both cards; `chips` choose one of them while the window is narrow."""

    def __init__(self, context: PageContext) -> None:
        """Make the cards for a wide window."""
        super().__init__()
        self._narrow = False
        self.map = MapCard(context)
        self.ranking = RankingCard()
        self.chips = FilterChips(
            [FilterChip(MAP, self.tr("Bản đồ")), FilterChip(RANKS, self.tr("Xếp hạng"))]
        )
        cards = QHBoxLayout()
        cards.setSpacing(px(12))
        cards.addWidget(self.map, 1)
        cards.addWidget(self.ranking)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(px(8))
        rows.addWidget(self.chips)
        rows.addLayout(cards, 1)
        self.chips.chosen.connect(self._on_chosen)
        self._fit()

    def set_narrow(self, *, narrow: bool) -> None:
        """Follow the width of the window."""
        self._narrow = narrow
        self._fit()

    @Slot(object)
    def _on_chosen(self, _key: object) -> None:
        self._fit()

    def _fit(self) -> None:
        ranks = self.chips.current == RANKS
        self.chips.setVisible(self._narrow)
        self.map.setVisible(not self._narrow or not ranks)
        self.ranking.setVisible(not self._narrow or ranks)
        if self._narrow:
            self.ranking.setMinimumWidth(0)
            self.ranking.setMaximumWidth(_ANY_WIDTH)
        else:
            self.ranking.setFixedWidth(px(RANKING_WIDTH))
