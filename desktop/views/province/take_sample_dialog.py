"""Asks why figures of invented records shall count at a real desk."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from desktop.views.province.reason_dialog import ReasonDialog


class TakeSampleDialog(ReasonDialog):
    """Without a reason the package goes on waiting."""

    def __init__(self, commune: str, on_reason: Callable[[str], object], parent: QWidget) -> None:
        """Prepare the question; `open()` shows it."""
        super().__init__(on_reason, parent)
        self._say(
            title=self.tr("Nhận gói dữ liệu mẫu của {name}").format(name=commune),
            about=self.tr(
                "Gói này làm từ dữ liệu mẫu. Nhận thì số không thật cộng vào tổng của tỉnh; tên "
                "người nhận và lý do được giữ lại."
            ),
            asked=self.tr("Lý do nhận"),
            accept=self.tr("Nhận gói này"),
            refuse=self.tr("Để gói chờ"),
        )
