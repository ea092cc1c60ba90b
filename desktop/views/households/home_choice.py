"""A field that names another household by its code, and reads it when it is named."""

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QLineEdit

from desktop.domain.errors import Issue
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.services import household_changes
from desktop.services.link_names import household_suggestions
from desktop.storage.queries.homes import Home
from desktop.views.forms.form_field import FormField
from desktop.views.page_context import PageContext
from desktop.views.records.suggestions import BETWEEN, LookupSuggestions

_UNKNOWN = QT_TRANSLATE_NOOP("issues", "Chưa có hộ mã {code}. Gõ tên chủ hộ để tìm.")


class HomeChoice(QObject):
    """Suggests households under a field; `chosen` tells when another one is named."""

    chosen = Signal()

    def __init__(self, field: FormField, context: PageContext, commune_code: str) -> None:
        """Read from the context's database; a code is looked for in this commune first."""
        super().__init__(field)
        self.home: Home | None = None
        self._field = field
        self._context = context
        self._commune_code = commune_code
        if isinstance(field.editor, QLineEdit):
            LookupSuggestions(field.editor, context.runner, self._find)
        field.edited.connect(self._on_edited)
        field.checked.connect(self._on_checked)

    @property
    def code(self) -> str:
        """The code that stands in the field."""
        return self._field.text.strip()

    def _find(self, words: str) -> list[str]:
        found = household_suggestions(self._context.database, words, self._context.today())
        return [f"{code}{BETWEEN}{head}" for code, head in found]

    @Slot()
    def _on_edited(self) -> None:
        self._settle(None)
        if self.code:
            database = self._context.database
            self._context.runner.read(
                partial(household_changes.find_home, database, self.code, self._commune_code),
                partial(self._on_found, self.code),
            )

    def _on_found(self, code: str, home: Home | None) -> None:
        if code == self.code:
            self._settle(home)

    def _settle(self, home: Home | None) -> None:
        if home != self.home:
            self.home = home
            self.chosen.emit()

    @Slot()
    def _on_checked(self) -> None:
        """Tell a code that nobody has, once the field is left."""
        self.tell_unknown()

    def tell_unknown(self) -> bool:
        """Show at the field that its code is nobody's; return whether it is so."""
        unknown = bool(self.code) and self.home is None
        if unknown:
            values = {"code": self.code}
            self._field.show_issue(Issue("household.unknown", _UNKNOWN, values=values))
        return unknown
