"""What a table shows: columns, ready-made rows, and the meaning of a cell."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import Enum

from desktop.fields.field_spec import FieldSpec

Translate = Callable[[str, str], str]


class Tone(Enum):
    """The meaning of a coloured text; never told by colour alone."""

    PLAIN = "plain"
    MUTED = "muted"
    OK = "ok"
    WARNING = "warning"
    ERROR = "error"
    INFO = "info"


class CellForm(Enum):
    """How a cell shows its tone."""

    TEXT = "text"
    """Coloured text only."""
    PILL = "pill"
    """Icon and words on a tinted pill: what needs action."""
    TINT = "tint"
    """Icon and words on a tinted cell: a value to correct."""


@dataclass(frozen=True, slots=True)
class CellStyle:
    """Tone, form and, when it differs from the tone's own, the icon of a cell."""

    tone: Tone
    form: CellForm = CellForm.TEXT
    icon: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """One row as it is painted: texts in the order of the columns, styles by column number."""

    row_id: int
    texts: tuple[str, ...]
    styles: Mapping[int, CellStyle] = field(default_factory=dict)
    tooltips: Mapping[int, str] = field(default_factory=dict)
    uid: str = ""
    """The record's uid, for pages that need it without another read."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A table column; `label` and `tooltip` are already in the window's language."""

    key: str
    label: str
    width: int = 120
    align_right: bool = False
    tooltip: str = ""
    shown: bool = True
    sortable: bool = True
    editable: bool = False
    """Whether F2 edits a cell in place; the model then emits `cell_edited`."""

    @classmethod
    def of(cls, spec: FieldSpec, translate: Translate) -> "Column":
        """Make the column of a field."""
        return cls(
            key=spec.key,
            label=translate("fields", spec.label),
            width=spec.column_width,
            align_right=spec.align_right,
            tooltip=translate("fields", spec.help_text) if spec.help_text else "",
            shown=spec.shown_by_default,
        )


@dataclass(frozen=True, slots=True)
class SortKey:
    """Sort by the column of that key."""

    column: str
    descending: bool = False
