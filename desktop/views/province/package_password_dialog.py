"""Asks for the password of packages; it is tried on all of them and never kept."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from desktop.views.forms.editors import LineEdit
from desktop.views.theme.tokens import px
from desktop.views.widgets.buttons import Button, answer_row, label
from desktop.views.widgets.notice import Notice

TEXT_WIDTH: Final = 460
MOST_NAMES: Final = 8


class PackagePasswordDialog(QDialog):
    """Names the packages that are locked; communes with another password are asked for next."""

    def __init__(
        self,
        files: Sequence[str],
        on_password: Callable[[str], object],
        parent: QWidget,
        *,
        was_wrong: bool = False,
    ) -> None:
        """Prepare the question; `open()` shows it, `was_wrong` tells that one was tried."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Gói có mật khẩu"))
        self.setModal(True)
        self._on_password = on_password
        self.notice = Notice()
        if was_wrong:
            self.notice.say(
                self.tr("Mật khẩu vừa gõ không mở được các gói dưới đây. Gõ mật khẩu khác."),
                "warning",
            )
        text = label(self._told(files), wraps=True)
        text.setMinimumWidth(px(TEXT_WIDTH))
        self.line = LineEdit()
        self.line.setEchoMode(LineEdit.EchoMode.Password)
        self.line.setAccessibleName(self.tr("Mật khẩu của gói"))
        self.line.textChanged.connect(self._on_typed)
        self.accept_button = Button(self.tr("Mở và nhận"), self.accept, look="primary")
        self.accept_button.setDefault(True)
        self.accept_button.setEnabled(False)
        self.refuse_button = Button(self.tr("Bỏ qua các gói này"), self.reject)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(px(20), px(20), px(20), px(16))
        rows.setSpacing(px(12))
        rows.addWidget(self.notice)
        rows.addWidget(text)
        rows.addWidget(self.line)
        rows.addLayout(answer_row(self.refuse_button, self.accept_button))
        self.accepted.connect(self._on_accepted)
        self.line.setFocus()

    def _told(self, files: Sequence[str]) -> str:
        head = self.tr(
            "{count} gói có mật khẩu. Gõ mật khẩu xã đã báo qua điện thoại; mật khẩu được thử cho "
            "tất cả, gói nào chưa mở được sẽ hỏi tiếp:"
        ).format(count=len(files))
        names = [*files[:MOST_NAMES]]
        if len(files) > MOST_NAMES:
            more = self.tr("và {count} gói nữa").format(count=len(files) - MOST_NAMES)
            names.append(more)
        return "\n".join((head, *names))

    @Slot(str)
    def _on_typed(self, text: str) -> None:
        self.accept_button.setEnabled(bool(text))

    @Slot()
    def _on_accepted(self) -> None:
        self._on_password(self.line.text())
