"""What a change will do, in sentences, before it is written."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from desktop.services.household_family import Plan
from desktop.views.theme.icons import pixmap
from desktop.views.theme.tokens import SIZES, px, tokens
from desktop.views.widgets.buttons import label


class PlanView(QFrame):
    """A card with the sentences of a plan; what to look at comes with a warning sign."""

    def __init__(self) -> None:
        """Start with nothing to tell."""
        super().__init__()
        self.setProperty("look", "card")
        self.texts: list[str] = []
        self.hints: list[str] = []
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.viewport().setAutoFillBackground(False)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(px(12), px(12), px(6), px(12))
        rows.setSpacing(px(8))
        rows.addWidget(label(self.tr("Sẽ thay đổi"), "heading"))
        rows.addWidget(self._area, 1)

    def say(self, text: str) -> None:
        """Tell what to do first, in place of a plan."""
        self.texts, self.hints = ([text] if text else []), []
        self._show([label(text, "muted", wraps=True)])

    def show_plan(self, plan: Plan) -> None:
        """Show the sentences of a plan."""
        translate = QCoreApplication.translate
        self.texts = [line.text(translate) for line in plan.lines]
        self.hints = [line.text(translate) for line in plan.hints]
        parts = [self._line("check", tokens().primary, text) for text in self.texts]
        parts += [self._line("warning", tokens().warning, text) for text in self.hints]
        self._show(parts)

    def _line(self, picture: str, colour: str, text: str) -> QWidget:
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(8))
        sign = QLabel()
        sign.setPixmap(pixmap(picture, colour, SIZES.small_icon))
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(label(text, wraps=True), 1)
        return whole

    def _show(self, parts: list[QWidget]) -> None:
        inner = QWidget()
        rows = QVBoxLayout(inner)
        rows.setContentsMargins(0, 0, px(6), 0)
        rows.setSpacing(px(8))
        for part in parts:
            rows.addWidget(part)
        rows.addStretch(1)
        self._area.setWidget(inner)
        inner.setAutoFillBackground(False)
        self.setAccessibleName(self.tr("Sẽ thay đổi"))
        self.setAccessibleDescription(" ".join((*self.texts, *self.hints)))
