"""What the cards of the page share: a title, what is told, and buttons by the record's state."""

from collections.abc import Sequence

from PySide6.QtWidgets import QGridLayout

from desktop.views.page_context import PageContext
from desktop.views.receipts.fact_sheet import FactSheet
from desktop.views.records.detail_card import CardTitle, DetailCard
from desktop.views.theme.tokens import px
from desktop.views.widgets.buttons import Button, line

BUTTONS_IN_A_ROW = 2


class LedgerCard(DetailCard):
    """Children read a record, tell it in `sheet`, and show or hide their buttons."""

    def __init__(self, context: PageContext, name: str) -> None:
        """Make the parts; `name` is what the card is called when it is read aloud."""
        super().__init__(context)
        self.title = CardTitle()
        self.sheet = FactSheet(name)
        self._grid = QGridLayout()
        self._grid.setSpacing(px(8))
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
        """Show these buttons, two in a row, and hide the others."""
        for button in self._buttons:
            self._grid.removeWidget(button)
            button.hide()
        for place, button in enumerate(wanted):
            last_alone = place == len(wanted) - 1 and place % BUTTONS_IN_A_ROW == 0
            row, column = divmod(place, BUTTONS_IN_A_ROW)
            self._grid.addWidget(button, row, column, 1, BUTTONS_IN_A_ROW if last_alone else 1)
            button.show()
