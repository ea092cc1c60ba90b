"""The head of a receipt: the amount large and in words, and what it is made of."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from desktop.domain.amount_in_words import amount_in_words
from desktop.domain.money import show_money
from desktop.services.collecting.basket import BasketQuote
from desktop.views.theme.tokens import px, tokens
from desktop.views.widgets.buttons import label, set_look
from desktop.views.widgets.fitting_label import FittingLabel


class AmountView(QWidget):
    """The amount and its words."""

    def __init__(self) -> None:
        """Start without an amount."""
        super().__init__()
        self.amount = FittingLabel("–", tokens().text)
        self.words = label("", "muted", wraps=True)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(px(4))
        rows.addWidget(self.amount)
        rows.addWidget(self.words)

    def show_amount(self, own: int) -> None:
        """Show how much is paid in all."""
        self.amount.show_text(show_money(own), tokens().text)
        self.words.setText(amount_in_words(own) if own else self.tr("Chưa chọn ai đóng."))


class SumsView(QWidget):
    """What the amount is made of: by insurance, and what others give."""

    def __init__(self) -> None:
        """Make every line; those without an amount are hidden."""
        super().__init__()
        self._lines: dict[str, tuple[QLabel, QLabel]] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(px(8))
        self._grid.setVerticalSpacing(px(3))
        self._grid.setColumnStretch(0, 1)
        for row, key in enumerate(("HI", "VSI", "state", "local", "other")):
            name, figure = label("", "muted"), label("")
            set_look(figure, "tone", "" if key in ("HI", "VSI") else "ok")
            figure.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self._grid.addWidget(name, row, 0)
            self._grid.addWidget(figure, row, 1)
            self._lines[key] = (name, figure)

    def show_quote(self, quote: BasketQuote) -> None:
        """Show the sums of a quote."""
        count = {
            scheme: len({line.person_id for line in quote.lines if line.scheme == scheme})
            for scheme in ("HI", "VSI")
        }
        health = self.tr("BHYT, {count} người").format(count=count["HI"])
        voluntary = self.tr("BHXH tự nguyện, {count} người").format(count=count["VSI"])
        for key, text, amount, shown in (
            ("HI", health, quote.own_of("HI"), bool(count["HI"]) or not count["VSI"]),
            ("VSI", voluntary, quote.own_of("VSI"), bool(count["VSI"])),
            ("state", self.tr("Nhà nước hỗ trợ"), quote.state_support, quote.state_support > 0),
            ("local", self.tr("Địa phương hỗ trợ"), quote.local_support, quote.local_support > 0),
            ("other", self.tr("Nguồn khác hỗ trợ"), quote.other_support, quote.other_support > 0),
        ):
            name, figure = self._lines[key]
            name.setText(text)
            figure.setText(show_money(amount))
            for part in (name, figure):
                part.setVisible(shown)
