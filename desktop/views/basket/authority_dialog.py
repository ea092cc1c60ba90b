"""The dialog in which an administrator lets a collector collect all the same."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop.fields.authority import ADMINISTRATOR, REASON
from desktop.services.authority import Authority
from desktop.views.basket.small_dialog import SmallDialog, note
from desktop.views.page_context import PageContext


class AuthorityDialog(SmallDialog):
    """Asks for a name and a reason; both stay in the history of the office."""

    def __init__(
        self,
        reasons: str,
        on_taken: Callable[[Authority], object],
        context: PageContext,
        parent: QWidget,
    ) -> None:
        """Tell why it is not allowed; `open()` shows the dialog."""
        super().__init__(self.tr("Cho phép thu"), self.tr("Cho phép"), context, parent)
        self._on_taken = on_taken
        self.add_part(note(reasons))
        self.add_part(note(self.tr("Tên và lý do được lưu trong lịch sử cùng biên lai này.")))
        self.add_field(ADMINISTRATOR, None)
        self.add_field(REASON, None)
        self.finish()
        self.fields["name"].editor.setFocus()

    @override
    def taken(self) -> bool:
        name, reason = (str(self.fields[key].value) for key in ("name", "reason"))
        self._on_taken(Authority(name, reason))
        return True
