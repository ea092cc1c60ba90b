"""The dialog for a receipt that is found after its month was locked: why it comes late."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop.fields.authority import REASON
from desktop.views.basket.small_dialog import SmallDialog, note
from desktop.views.page_context import PageContext


class LateDialog(SmallDialog):
    """Asks for the reason; the receipt is then booked today and stands in the next report."""

    def __init__(
        self,
        refusal: str,
        on_taken: Callable[[str], object],
        context: PageContext,
        parent: QWidget,
    ) -> None:
        """Tell why the month takes no receipt; `open()` shows the dialog."""
        super().__init__(self.tr("Biên lai ghi muộn"), self.tr("Ghi vào hôm nay"), context, parent)
        self._on_taken = on_taken
        self.add_part(note(refusal))
        words = self.tr(
            "Có thể ghi biên lai này vào hôm nay: tiền tính cho ngày hôm nay, hạn thẻ tính theo"
            " ngày đóng. Báo cáo tháng này có bảng điều chỉnh kèm lý do; báo cáo đã gửi giữ nguyên."
        )
        self.add_part(note(words))
        self.add_field(REASON, None)
        self.finish()
        self.fields["reason"].editor.setFocus()

    @override
    def taken(self) -> bool:
        self._on_taken(str(self.fields["reason"].value))
        return True
