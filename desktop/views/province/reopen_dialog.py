"""Asks why a closed period is opened again; the reason stays in the history."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from desktop.views.forms.editors import LineEdit
from desktop.views.theme.tokens import px
from desktop.views.widgets.buttons import Button, answer_row, label

WIDTH = 460


class ReopenDialog(QDialog):
    """Without a reason the period stays closed."""

    def __init__(self, period: str, on_reason: Callable[[str], object], parent: QWidget) -> None:
        """Prepare the question; `open()` shows it."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Mở lại {period}").format(period=period))
        self.setModal(True)
        self._on_reason = on_reason
        self.reason = LineEdit()
        self.reason.setAccessibleName(self.tr("Lý do mở lại kỳ"))
        self.accept_button = Button(self.tr("Mở lại kỳ"), self._on_accept, look="primary")
        self.accept_button.setDefault(True)
        self.refuse_button = Button(self.tr("Giữ khoá kỳ"), self.reject)
        about = self.tr(
            "Kỳ đã khoá thì không nhận thêm gói. Ghi lý do của lãnh đạo; lý do được giữ lại."
        )
        rows = QVBoxLayout(self)
        rows.setContentsMargins(px(16), px(14), px(16), px(14))
        rows.setSpacing(px(10))
        rows.addWidget(label(about, "muted", wraps=True))
        rows.addWidget(self.reason)
        rows.addLayout(answer_row(self.refuse_button, self.accept_button))
        self.setMinimumWidth(px(WIDTH))
        self.reason.textChanged.connect(self._refresh)
        self._refresh()

    @Slot()
    def _refresh(self) -> None:
        self.accept_button.setEnabled(bool(self.reason.text().strip()))

    @Slot()
    def _on_accept(self) -> None:
        reason = self.reason.text().strip()
        if reason:
            self.accept()
            self._on_reason(reason)
