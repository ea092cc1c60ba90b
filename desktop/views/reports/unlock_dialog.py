"""The dialog in which somebody answers for opening locked months again."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QFormLayout, QVBoxLayout, QWidget

from desktop.services.authority import Authority
from desktop.views.forms.editors import LineEdit
from desktop.views.page_context import PageContext
from desktop.views.theme.tokens import px
from desktop.views.widgets.buttons import Button, answer_row, label

WIDTH = 460


class UnlockDialog(QDialog):
    """Asks for a name and a reason, which stay in the history; Enter and Ctrl+Enter answer yes."""

    def __init__(
        self, on_taken: Callable[[Authority], object], context: PageContext, parent: QWidget
    ) -> None:
        """Prepare the dialog; `open()` shows it."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Mở khoá sổ"))
        self.setModal(True)
        self._on_taken = on_taken
        self.name, self.reason = LineEdit(), LineEdit()
        self.name.setText(context.who)
        self.name.setAccessibleName(self.tr("Người cho phép"))
        self.reason.setAccessibleName(self.tr("Lý do"))
        self.take_button = Button(self.tr("Mở khoá"), self._take, look="primary")
        self.take_button.setDefault(True)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.take_button.click)
        self.cancel_button = Button(self.tr("Thôi"), self.reject)
        self.name.textChanged.connect(self._on_typed)
        self.reason.textChanged.connect(self._on_typed)
        fields = QFormLayout()
        fields.addRow(label(self.tr("Người cho phép")), self.name)
        fields.addRow(label(self.tr("Lý do")), self.reason)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(px(20), px(16), px(20), px(16))
        rows.setSpacing(px(12))
        words = self.tr(
            "Mở khoá để sửa biên lai của kỳ này. Báo cáo đã lập giữ nguyên; tên và lý do được lưu"
            " trong lịch sử."
        )
        rows.addWidget(label(words, wraps=True))
        rows.addLayout(fields)
        rows.addLayout(answer_row(self.cancel_button, self.take_button))
        self.setMinimumWidth(px(WIDTH))
        self._on_typed()
        self.reason.setFocus()

    @Slot()
    def _on_typed(self) -> None:
        self.take_button.setEnabled(bool(self.name.text().strip() and self.reason.text().strip()))

    @Slot()
    def _take(self) -> None:
        self._on_taken(Authority(self.name.text(), self.reason.text()))
        self.accept()
