"""Why the office's own data cannot be opened, with the ways out that help."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.domain.errors import UserFacingError
from desktop.storage.database_errors import DatabaseLocked
from desktop.views.theme.icons import pixmap
from desktop.views.theme.tokens import px, tokens
from desktop.views.widgets.buttons import Button, label


class UnopenableView(QWidget):
    """Nothing here makes a new office: the data are there, and must not look as if gone."""

    retry_asked = Signal()
    open_asked = Signal()
    restore_asked = Signal()
    end_asked = Signal()

    def __init__(self) -> None:
        """Wait for an error to tell."""
        super().__init__()
        self._about = label("", "crumb", wraps=True)
        self.retry = Button(self.tr("Thử lại"), self._on_retry, icon_name="renew", look="primary")
        self.open = Button(self.tr("Mở tệp dữ liệu…"), self._on_open, icon_name="folder")
        back = self.tr("Phục hồi từ bản sao lưu…")
        self.restore = Button(back, self._on_restore, icon_name="backup")
        self.end = Button(self.tr("Đóng"), self._on_end)
        picture = QLabel()
        picture.setPixmap(pixmap("alert", tokens().warning, px(48)))
        rows = QVBoxLayout(self)
        rows.setContentsMargins(px(24), px(20), px(24), px(20))
        rows.setSpacing(px(12))
        rows.addStretch(1)
        rows.addWidget(picture, 0, Qt.AlignmentFlag.AlignHCenter)
        title = label(self.tr("Chưa mở được sổ"), "title")
        rows.addWidget(title, 0, Qt.AlignmentFlag.AlignHCenter)
        self._about.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        rows.addWidget(self._about)
        buttons = QHBoxLayout()
        buttons.setSpacing(px(8))
        buttons.addStretch(1)
        for button in (self.retry, self.open, self.restore, self.end):
            buttons.addWidget(button)
        buttons.addStretch(1)
        rows.addLayout(buttons)
        rows.addStretch(2)

    def show_error(self, error: UserFacingError) -> None:
        """Offer what helps against this error; the sentence itself stands in the message bar."""
        locked = isinstance(error, DatabaseLocked)
        self.open.setVisible(not locked)
        self.restore.setVisible(not locked)
        self.end.setVisible(locked)
        self._about.setText(
            self.tr("Dữ liệu vẫn nguyên. Đóng cửa sổ kia rồi thử lại.")
            if locked
            else self.tr("Tệp dữ liệu được giữ nguyên, không có gì bị ghi đè.")
        )

    @Slot()
    def _on_retry(self) -> None:
        self.retry_asked.emit()

    @Slot()
    def _on_open(self) -> None:
        self.open_asked.emit()

    @Slot()
    def _on_restore(self) -> None:
        self.restore_asked.emit()

    @Slot()
    def _on_end(self) -> None:
        self.end_asked.emit()
