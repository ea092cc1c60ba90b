"""One row of a household's form: its cells, who is meant, and what will be written."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum

from desktop.domain.errors import Issue, Severity
from desktop.fields.field_spec import FieldSpec
from desktop.fields.person import PERSON

HEAD = "00"
MEMBER_FIELDS = (
    "full_name",
    "birth_date",
    "sex",
    "relation",
    "national_id",
    "si_number",
    "phone",
    "hi_card_no",
)
"""The fields of a member that the form asks for, in the order of its columns."""
OPTIONAL_TAIL = frozenset({"phone", "hi_card_no"})
"""Fields at the end of a row that many people do not have."""
OWN_NUMBERS = ("national_id", "si_number")
SPECS: Mapping[str, FieldSpec] = {key: PERSON.field(key) for key in MEMBER_FIELDS}


class Leave(Enum):
    """Whether a stored member is taken out when the form is written."""

    NO = "no"
    OUT = "out"
    """Becomes "chưa xếp hộ"."""
    DELETED = "deleted"


@dataclass(frozen=True, slots=True)
class MemberCell:
    """One cell: its text, the value of the field's kind, and what is wrong with it."""

    text: str = ""
    value: object = None
    issues: tuple[Issue, ...] = ()
    belongs_to: str | None = None
    """The field outside the form that the value is written to: a CMND typed as CCCD."""


EMPTY = MemberCell()


@dataclass(slots=True)
class MemberRow:
    """One row of the form; `key` stays the same while the form is open."""

    key: int
    cells: dict[str, MemberCell] = field(default_factory=dict)
    person_id: int | None = None
    version: int | None = None
    stored: Mapping[str, object] = field(default_factory=dict)
    joins: bool = False
    comes_from: str = ""
    """Whose household a joining person leaves; '' when none."""
    leave: Leave = Leave.NO
    only_called_head: bool = False
    """The relation stands there by itself: nothing was typed yet."""
    visited: bool = False
    told: tuple[Issue, ...] = ()
    """What was filled in or understood by itself."""
    found: dict[str, Issue] = field(default_factory=dict)
    """What the service found at saving, by field."""

    def cell(self, key: str) -> MemberCell:
        """Return a cell, the empty one where nothing stands."""
        return self.cells.get(key, EMPTY)

    @property
    def is_empty(self) -> bool:
        """Whether nothing was typed and nobody is meant."""
        typed = (key for key, cell in self.cells.items() if cell.text.strip())
        return self.person_id is None and not any(
            key != "relation" or not self.only_called_head for key in typed
        )

    @property
    def stays(self) -> bool:
        """Whether somebody is meant who will be a member."""
        return not self.is_empty and self.leave is Leave.NO

    @property
    def name(self) -> str:
        """The name as it is shown."""
        return self.cell("full_name").text.strip()

    def values(self) -> dict[str, object]:
        """Return what to write: what was typed of a new person, what was changed of a stored."""
        found: dict[str, object] = {}
        for key in MEMBER_FIELDS:
            cell = self.cell(key)
            if cell.belongs_to is not None:
                found[cell.belongs_to] = cell.value
            elif self.person_id is None:
                if cell.value is not None:
                    found[key] = cell.value
            elif cell.value != self.stored.get(key):
                found[key] = cell.value
        return found


def holds_back(issue: Issue) -> bool:
    """Whether a person must decide before the form is written."""
    return issue.severity in (Severity.ERROR, Severity.DOUBT)
