"""What is shown when the program cannot begin at all: the sentence, to read and to send on."""

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.domain.errors import UserFacingError
from desktop.views.theme.icons import pixmap
from desktop.views.theme.tokens import px, tokens
from desktop.views.widgets.buttons import Button, label

WIDTH = 520


class RefusalWindow(QDialog):
    """One sentence: what is wrong, where, what to do."""

    def __init__(self, error: UserFacingError, parent: QWidget | None = None) -> None:
        """Prepare the window; `open()` shows it."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Chưa mở được chương trình – An Sinh Xã"))
        self.setMinimumWidth(px(WIDTH))
        picture = QLabel()
        picture.setPixmap(pixmap("alert", tokens().warning, px(40)))
        self.sentence = label(error.text(QCoreApplication.translate), wraps=True)
        self.sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        close = Button(self.tr("Đóng"), self.close, look="primary")
        close.setDefault(True)
        told = QHBoxLayout()
        told.setSpacing(px(16))
        told.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        told.addWidget(self.sentence, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(px(8))
        buttons.addStretch(1)
        buttons.addWidget(Button(self.tr("Chép"), self._on_copy, icon_name="copy"))
        buttons.addWidget(close)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(px(20), px(20), px(20), px(16))
        rows.setSpacing(px(16))
        rows.addLayout(told)
        rows.addLayout(buttons)
        close.setFocus()

    @Slot()
    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.sentence.text())
