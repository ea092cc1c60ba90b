"""Asks for the password of packages; it is tried on all of them."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtWidgets import QWidget

from desktop.views.forms.password_question import PasswordQuestion

MOST_NAMES: Final = 8


class PackagePasswordDialog(PasswordQuestion):
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
        super().__init__(on_password, parent)
        self.setWindowTitle(self.tr("Gói có mật khẩu"))
        if was_wrong:
            self.notice.say(
                self.tr("Mật khẩu vừa gõ không mở được các gói dưới đây. Gõ mật khẩu khác."),
                "warning",
            )
        self.ask(
            self._told(files),
            name=self.tr("Mật khẩu của gói"),
            accept=self.tr("Mở và nhận"),
            refuse=self.tr("Bỏ qua các gói này"),
        )

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
