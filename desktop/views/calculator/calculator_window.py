"""The calculator (F9): a small window beside the work; it counts at each key and saves nothing."""

from functools import partial
from html import escape

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QTabWidget,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.contribution import ContributionLine
from desktop.domain.errors import UserFacingError
from desktop.domain.money import show_money
from desktop.domain.rates import RateBook
from desktop.services.rates import rate_book
from desktop.views.calculator.calculations import Answer, name_of, numbered
from desktop.views.calculator.case_forms import CaseForm, FamilyForm, VoluntaryForm
from desktop.views.page_context import PageContext
from desktop.views.theme.tokens import px, tokens
from desktop.views.widgets.buttons import Button, label
from desktop.views.widgets.fitting_label import FittingLabel

SIZE = (820, 420)
FORM_WIDTH = 430
ROW = (
    '<tr><td style="padding: 1px 14px 1px 0">{name}</td>'
    '<td align="right" style="padding: 1px 14px 1px 0">{own}</td>'
    '<td style="color: {muted}; padding: 1px 0">{support}</td></tr>'
)


class CalculatorWindow(QDialog):
    """Left the case, right what it comes to and why; stays open while one works on."""

    def __init__(self, context: PageContext, parent: QWidget) -> None:
        """Read the rates; `show()` shows the window."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Tính thử mức đóng"))
        self.setModal(False)
        self.context = context
        self._rates: RateBook | None = None
        self._answer: Answer | None = None
        self.family = FamilyForm(context.today)
        self.voluntary = VoluntaryForm(context.today)
        self.tabs = QTabWidget()
        self.tabs.tabBar().setDrawBase(False)
        self.tabs.addTab(self.family, self.tr("BHYT theo hộ"))
        self.tabs.addTab(self.voluntary, self.tr("BHXH tự nguyện"))
        self.tabs.setFixedWidth(px(FORM_WIDTH))
        self.amount = FittingLabel("–", tokens().text)
        self.days = label("", "crumb", wraps=True)
        self.told = QTextEdit()
        self.told.setReadOnly(True)
        self.told.setTabChangesFocus(True)
        self.told.setAccessibleName(self.tr("Cách tính"))
        self.copy_button = Button(self.tr("Chép lời chào"), self._on_copy, icon_name="copy")
        self.print_button = Button(self.tr("In bảng tính"), self._on_print, icon_name="print")
        self.close_button = Button(self.tr("Đóng"), self.close)
        self._build()
        window = parent.window().size()
        self.resize(min(px(SIZE[0]), window.width() - 40), min(px(SIZE[1]), window.height() - 40))
        for form in (self.family, self.voluntary):
            form.edited.connect(self.count)
        self.tabs.currentChanged.connect(self.count)
        self.read_rates()

    def _build(self) -> None:
        right = QVBoxLayout()
        right.setSpacing(px(6))
        right.addWidget(self.amount)
        right.addWidget(self.days)
        right.addWidget(self.told, 1)
        upper = QHBoxLayout()
        upper.setSpacing(px(16))
        upper.addWidget(self.tabs)
        upper.addLayout(right, 1)
        self._state = label("", "muted")
        foot = QHBoxLayout()
        foot.setSpacing(px(8))
        foot.addWidget(self._state, 1)
        for button in (self.copy_button, self.print_button, self.close_button):
            foot.addWidget(button)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(px(16), px(12), px(16), px(12))
        rows.setSpacing(px(12))
        rows.addLayout(upper, 1)
        rows.addLayout(foot)

    def read_rates(self) -> None:
        """Take the rates of the office as they are now."""
        self.context.runner.read(partial(rate_book, self.context.database), self._on_rates)

    def _on_rates(self, rates: RateBook) -> None:
        self._rates = rates
        for form in (self.family, self.voluntary):
            form.show_rates(rates)
        self.count()

    @property
    def form(self) -> CaseForm:
        """The case that is shown."""
        return self.family if self.tabs.currentWidget() is self.family else self.voluntary

    def focus_first(self) -> None:
        """Go to the first field of the case."""
        first = next(iter(self.form.fields.values())).editor
        first.setFocus(Qt.FocusReason.TabFocusReason)
        # What stands there is an example: a number that is typed takes its place.
        if isinstance(first, QLineEdit):
            first.selectAll()

    @Slot()
    def count(self) -> None:
        """Show what the case comes to, or why it cannot be."""
        if self._rates is None:
            return
        translate = QCoreApplication.translate
        self._state.setText("")
        try:
            self._answer = self.form.answer(self._rates)
        except UserFacingError as error:
            self._answer = None
            self.amount.show_text("–", tokens().muted)
            self.days.setText("")
            self.told.setHtml(
                f'<p style="color: {tokens().error}">{escape(error.text(translate))}</p>'
            )
        else:
            self._show(self._answer)
        for button in (self.copy_button, self.print_button):
            button.setEnabled(self._answer is not None)

    def _show(self, answer: Answer) -> None:
        translate = QCoreApplication.translate
        self.amount.show_text(show_money(answer.own), tokens().text)
        cover = answer.cover
        text = translate("calculator", "Từ {first} đến {last}")
        days = {"first": f"{cover.valid_from:%d/%m/%Y}", "last": f"{cover.valid_to:%d/%m/%Y}"}
        self.days.setText(text.format(**days))
        rows = "".join(self._row(number, line) for number, line in numbered(answer.lines))
        sentences = [one.text(translate) for one in answer.lines[0].sentences]
        sentences.append(cover.explanation.text(translate))
        sentences += [issue.text(translate) for line in answer.lines for issue in line.warnings]
        sources = dict.fromkeys(rate.source for line in answer.lines for rate in line.rates)
        basis = translate("calculator", "Căn cứ: {sources}.").format(sources="; ".join(sources))
        self.told.setHtml(
            f"<table>{rows}</table><p>{escape(' '.join(sentences))}</p>"
            f'<p style="color: {tokens().muted}">{escape(basis)}</p>'
        )

    @staticmethod
    def _row(number: int, line: ContributionLine) -> str:
        given = line.state_support + line.local_support
        support = QCoreApplication.translate("calculator", "hỗ trợ {amount}")
        return ROW.format(
            name=escape(name_of(number, line)),
            own=escape(show_money(line.own)),
            support=escape(support.format(amount=show_money(given))) if given else "",
            muted=tokens().muted,
        )

    @Slot()
    def _on_copy(self) -> None:
        if self._answer is not None:
            QGuiApplication.clipboard().setText(self._answer.words)
            self._state.setText(self.tr("Đã chép, dán vào Zalo hoặc tin nhắn."))

    @Slot()
    def _on_print(self) -> None:
        """Open the preview of the offer."""
        if self._answer is None:
            return
        from desktop.services.papers import Offer, OfferLine  # noqa: PLC0415 - see record_list.py
        from desktop.views.printing.collecting_papers import preview_offer  # noqa: PLC0415

        answer = self._answer
        lines = tuple(OfferLine(contribution=line, cover=answer.cover) for line in answer.lines)
        preview_offer(self.context, self, Offer(paid_on=answer.paid_on, lines=lines))
