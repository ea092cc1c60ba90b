"""What the cards of the page share: a title, what is told, and buttons by the record's state."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtWidgets import QGridLayout

from desktop.views.page_context import PageContext
from desktop.views.receipts.fact_sheet import FactSheet
from desktop.views.records.detail_card import CardTitle, DetailCard
from desktop.views.theme.tokens import px
from desktop.views.widgets.buttons import Button, line
from desktop.views.widgets.drawer import CARD_WIDTH

BUTTONS_IN_A_ROW = 2
FRAME = 14
"""Margin and border of the card, each side, in logical pixels."""
GAP = 8


class LedgerCard(DetailCard):
    """Children read a record, tell it in `sheet`, and show or hide their buttons."""

    def __init__(self, context: PageContext, name: str) -> None:
        """Make the parts; `name` is what the card is called when it is read aloud."""
        super().__init__(context)
        self.title = CardTitle()
        self.sheet = FactSheet(name)
        self._grid = QGridLayout()
        self._grid.setSpacing(px(GAP))
        for column in range(BUTTONS_IN_A_ROW):
            self._grid.setColumnStretch(column, 1)
        self._buttons: list[Button] = []
        self.rows.addWidget(self.title)
        self.rows.addWidget(line())
        self.rows.addWidget(self.sheet, 1)
        self.rows.addLayout(self._grid)

    def add_buttons(self, buttons: Sequence[Button]) -> None:
        """Put the buttons of the card under what it tells."""
        self._buttons = list(buttons)
        self.offer(buttons)

    def offer(self, wanted: Sequence[Button]) -> None:
        """Show these buttons, two in a row where both fit, and hide the others."""
        for button in self._buttons:
            self._grid.removeWidget(button)
            button.hide()
        for row, together in enumerate(_rows_of(wanted, px(CARD_WIDTH - 2 * FRAME))):
            span = BUTTONS_IN_A_ROW // len(together)
            for column, button in enumerate(together):
                self._grid.addWidget(button, row, column * span, 1, span)
                button.show()
        for before, after in pairwise(wanted):
            self.setTabOrder(before, after)


def _rows_of(buttons: Sequence[Button], room: int) -> list[list[Button]]:
    """Return the rows of buttons: the columns are equally wide, so the wider one decides."""
    half = (room - px(GAP)) // BUTTONS_IN_A_ROW
    rows: list[list[Button]] = []
    for button in buttons:
        last = rows[-1] if rows else []
        both = [*last, button]
        if len(last) == 1 and all(each.sizeHint().width() <= half for each in both):
            last.append(button)
        else:
            rows.append([button])
    return rows
