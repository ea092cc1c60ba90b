"""Asks why a closed period is opened again."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from desktop.views.province.reason_dialog import ReasonDialog


class ReopenDialog(ReasonDialog):
    """Without a reason the period stays closed."""

    def __init__(self, period: str, on_reason: Callable[[str], object], parent: QWidget) -> None:
        """Prepare the question; `open()` shows it."""
        super().__init__(on_reason, parent)
        self._say(
            title=self.tr("Mở lại {period}").format(period=period),
            about=self.tr(
                "Kỳ đã khoá thì không nhận thêm gói. Ghi lý do của lãnh đạo; lý do được giữ lại."
            ),
            asked=self.tr("Lý do mở lại kỳ"),
            accept=self.tr("Mở lại kỳ"),
            refuse=self.tr("Giữ khoá kỳ"),
        )
