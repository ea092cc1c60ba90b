"""The declaration of one field: the single truth for table, form, import, export and errors."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from desktop.domain.errors import Issue
from desktop.domain.identity_numbers import mask, mask_within
from desktop.fields.field_kinds import FieldKind, Note


class PersonalData(Enum):
    """How the law on personal data (91/2025/QH15) sees a field."""

    NONE = "none"
    BASIC = "basic"
    SENSITIVE = "sensitive"


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldSpec:
    """What a field is, everywhere.

    `label` is the marked Vietnamese source text (context "fields"); `kind` parses, shows and
    names the editor; `column_width` is in logical pixels; `header_aliases` are headers seen in
    real files (the label is always one); `computed` fields are read by queries and never stored
    or typed; `link` names the record kind whose row id the value is; `sort_column` names the
    stored key to sort by when the value itself does not sort as people expect; `masked` numbers
    show only their ends on a screen that hides numbers, be they told within a note.
    """

    key: str
    label: str
    kind: FieldKind
    required: bool = False
    check: Callable[[object], Issue | None] | None = None
    header_aliases: tuple[str, ...] = ()
    example: str = ""
    column_width: int = 120
    group: str = ""
    shown_by_default: bool = True
    in_table: bool = True
    in_form: bool = True
    computed: bool = False
    link: str | None = None
    sort_column: str | None = None
    personal_data: PersonalData = PersonalData.NONE
    masked: bool = False
    help_text: str = ""

    def hide_numbers(self, text: str) -> str:
        """Return the field's text as a screen that hides numbers shows it."""
        if not self.masked:
            return text
        return mask_within(text) if isinstance(self.kind, Note) else mask(text)

    @property
    def align_right(self) -> bool:
        """Whether the value is a number that people compare by its right end."""
        return self.kind.align_right
