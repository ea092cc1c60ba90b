"""What the office puts on its papers."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout

from desktop.views.page import Message
from desktop.views.page_context import PageContext
from desktop.views.printing.paper_settings_form import PaperSettingsForm
from desktop.views.settings.section import Section
from desktop.views.theme.tokens import px
from desktop.views.widgets.buttons import card


class PaperSection(Section):
    """Holds the form of papers; unlike other sections it is written by its button."""

    def __init__(self, context: PageContext) -> None:
        """Show what stands on papers now."""
        super().__init__(
            context,
            self.tr("Giấy tờ"),
            self.tr("Tên cơ quan, nơi ghi, người ký: in trên báo cáo, giấy nhắc, biên lai."),
        )
        self.form = PaperSettingsForm(context, with_account=True)
        frame = card()
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(px(16), px(12), px(16), px(12))
        inside.addWidget(self.form)
        self.rows.addWidget(frame)
        self.rows.addStretch(1)

    def may_leave(self) -> bool:
        """Ask to write or drop what was typed."""
        if not self.form.dirty:
            return True
        self.message.emit(
            Message(
                self.tr("Phần Giấy tờ có chỗ sửa chưa ghi."),
                "warning",
                "",
                self.tr("Bỏ phần sửa"),
                self._on_drop,
            )
        )
        return False

    @Slot()
    def _on_drop(self) -> None:
        self.form.load()
