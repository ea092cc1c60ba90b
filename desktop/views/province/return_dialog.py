"""Gives a package back: the reason, and the words to copy to the commune."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QVBoxLayout, QWidget

from desktop.models.province_desk import CheckSheet
from desktop.views.theme.tokens import px
from desktop.views.widgets.buttons import Button, answer_row, label

SIZE = (540, 330)


class ReturnDialog(QDialog):
    """The text is ready made; it can be changed, and is copied when the package is given back."""

    def __init__(
        self, sheet: CheckSheet, on_return: Callable[[str], object], parent: QWidget
    ) -> None:
        """Prepare the words; `open()` shows them."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self._on_return = on_return
        about = self.tr(
            "Lời dưới đây được chép sẵn khi bấm nút, để dán vào Zalo hoặc thư gửi xã. "
            "Số liệu của gói không được tính cho đến khi xã gửi bản khác."
        )
        title = self.tr("Trả lại gói của {name}")
        verb, leave = self.tr("Trả lại và chép lời"), self.tr("Không trả lại")
        if not sheet.line.can_return:
            title = self.tr("Lời gửi {name}")
            about = self.tr(
                "Gói này đã không được tính. Chép lời dưới đây để dán vào Zalo hoặc thư gửi xã."
            )
            verb, leave = self.tr("Chép lời gửi xã"), self.tr("Đóng")
        self.setWindowTitle(title.format(name=sheet.line.commune))
        self.text = QPlainTextEdit(sheet.return_text)
        self.text.setAccessibleName(self.tr("Lời gửi xã"))
        self.text.setTabChangesFocus(True)
        self.return_button = Button(verb, self._on_accept, icon_name="copy", look="primary")
        self.keep_button = Button(leave, self.reject)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(px(16), px(14), px(16), px(14))
        rows.setSpacing(px(10))
        rows.addWidget(label(about, "muted", wraps=True))
        rows.addWidget(self.text, 1)
        rows.addLayout(answer_row(self.keep_button, self.return_button))
        self.resize(px(SIZE[0]), px(SIZE[1]))
        self.text.textChanged.connect(self._refresh)
        self._refresh()

    @Slot()
    def _refresh(self) -> None:
        self.return_button.setEnabled(bool(self.text.toPlainText().strip()))

    @Slot()
    def _on_accept(self) -> None:
        words = self.text.toPlainText().strip()
        QGuiApplication.clipboard().setText(words)
        self.accept()
        self._on_return(words)
