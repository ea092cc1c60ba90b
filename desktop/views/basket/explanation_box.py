"""The box under the lines: why the selected line comes to what it does."""

from html import escape

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QTextEdit, QVBoxLayout

from desktop.views.basket import line_texts
from desktop.views.basket.basket_sheet import BasketSheet, SheetLine
from desktop.views.theme.icons import pixmap
from desktop.views.theme.tokens import SIZES, px, tokens
from desktop.views.widgets.elided_label import ElidedLabel

HEIGHT = 118
PARAGRAPH = '<p style="margin: 0 0 2px 0; color: {colour}; font-size: {size}px">{text}</p>'


class ExplanationBox(QFrame):
    """One question and its answer; the legal sources stand at its end."""

    def __init__(self) -> None:
        """Start empty."""
        super().__init__()
        self.setProperty("look", "card")
        self.setFixedHeight(px(HEIGHT))
        picture = QLabel()
        picture.setPixmap(pixmap("info", tokens().primary, SIZES.small_icon))
        self.question = ElidedLabel("", "heading")
        self.answer = QTextEdit()
        self.answer.setProperty("look", "told")
        self.answer.setReadOnly(True)
        self.answer.setTabChangesFocus(True)
        self.answer.document().setDocumentMargin(0)
        self.answer.setAccessibleName(self.tr("Giải thích dòng đang chọn"))
        self._make_plain()
        head = QHBoxLayout()
        head.setSpacing(px(8))
        head.addWidget(picture)
        head.addWidget(self.question, 1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(px(12), px(8), px(8), px(6))
        rows.setSpacing(px(2))
        rows.addLayout(head)
        rows.addWidget(self.answer, 1)

    def _make_plain(self) -> None:
        """Let the text stand on the card; the focus shows all the same."""
        self.answer.setStyleSheet(
            "QTextEdit { background: transparent; border: 1px solid transparent; padding: 0; }"
            f"QTextEdit:focus {{ border: 1px solid {tokens().primary}; padding: 0; }}"
        )
        colours = self.answer.palette()
        colours.setColor(QPalette.ColorRole.Base, "transparent")
        self.answer.setPalette(colours)

    def explain(self, sheet: BasketSheet, line: SheetLine | None) -> None:
        """Explain a line, or nothing."""
        if line is None:
            self.question.setText("")
            self.answer.clear()
            return
        self.question.setText(line_texts.question(sheet, line))
        told, warned, sources = line_texts.explanation(sheet, line)
        template = QCoreApplication.translate("basket", "Căn cứ: {sources}.")
        colours = tokens()
        parts = (
            (told, colours.error if line.problem is not None else colours.text, SIZES.body),
            (warned, colours.warning, SIZES.body),
            (
                template.format(sources=sources.rstrip(".")) if sources else "",
                colours.muted,
                SIZES.small,
            ),
        )
        self.answer.setHtml(
            "".join(
                PARAGRAPH.format(text=escape(text), colour=colour, size=size)
                for text, colour, size in parts
                if text
            )
        )
