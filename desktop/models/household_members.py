"""The members in a household's form: what was typed in each cell, what it means, what is wrong."""

import datetime
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import Enum
from itertools import count

from desktop.domain.citizen_card import CitizenCard
from desktop.domain.dates import PartialDate
from desktop.domain.errors import Issue, Severity
from desktop.domain.identity_numbers import (
    NATIONAL_ID_LENGTH,
    check_national_id,
    national_id_parts,
)
from desktop.domain.messages import QT_TRANSLATE_NOOP, Translate
from desktop.domain.vietnamese_text import fold
from desktop.fields.choices import Choice
from desktop.fields.field_kinds import Name, ParseContext, Parsed
from desktop.fields.field_spec import FieldSpec
from desktop.fields.person import PERSON
from desktop.fields.record_kinds import Draft

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


Changed = tuple[MemberRow, tuple[str, ...]]


class HouseholdMembers:
    """The rows of the form; the last one is always an empty one to type into."""

    def __init__(self, today: Callable[[], datetime.date], translate: Translate) -> None:
        """Start with one empty row, the head's."""
        self._today = today
        self._translate = translate
        self._keys = count(1)
        self.needs_head = True
        """False for a stored household whose head is only named: nobody is called head in it."""
        self.rows: list[MemberRow] = []
        self.settle_last_row()

    # Rows

    def load(self, members: Sequence[Draft]) -> None:
        """Show stored members."""
        self.rows = [self._stored_row(each) for each in members]
        self.needs_head = any(row.stored.get("relation") == HEAD for row in self.rows)
        self.settle_last_row()

    def _stored_row(self, draft: Draft) -> MemberRow:
        row = MemberRow(next(self._keys), person_id=draft.id, version=draft.version)
        row.stored = {key: draft.values.get(key) for key in MEMBER_FIELDS}
        row.cells = {key: self._shown(key, value) for key, value in row.stored.items()}
        return row

    def _shown(self, key: str, value: object) -> MemberCell:
        return MemberCell(SPECS[key].kind.show(value, self._translate), value)

    def new_row(self) -> MemberRow:
        """Return a row that is not among the others yet."""
        return MemberRow(next(self._keys))

    def settle_last_row(self) -> bool:
        """See to one empty row at the end; return whether one was added."""
        added = not self.rows or not self.rows[-1].is_empty
        if added:
            self.rows.append(self.new_row())
        last = self.rows[-1]
        if len(self.rows) == 1 and not last.cell("relation").text:
            last.cells["relation"] = self._shown("relation", HEAD)
            last.only_called_head = True
        return added

    def staying(self) -> list[MemberRow]:
        """Return the rows that will be members."""
        return [row for row in self.rows if row.stays]

    @property
    def dirty(self) -> bool:
        """Whether anything differs from what was loaded."""
        return any(
            row.joins or row.leave is not Leave.NO or bool(row.values())
            if row.person_id is not None
            else not row.is_empty
            for row in self.rows
        )

    # Typing

    def put(self, row: MemberRow, key: str, text: str) -> None:
        """Take what was typed or pasted into a cell, and what follows from it."""
        row.told = ()
        row.found.pop(key, None)
        if key == "relation":
            row.only_called_head = False
        cell, moved_to = self._read(key, text, row)
        if moved_to is not None:
            row.cells[key] = EMPTY
            row.cells[moved_to] = cell
            row.told += (_told(_MOVED, field=SPECS[moved_to].label, text=cell.text),)
            key = moved_to
        else:
            row.cells[key] = cell
        row.told += tuple(issue for issue in cell.issues if issue.severity is Severity.REPAIRED)
        if key == "national_id":
            self._suggest(row, cell)

    def clear(self, row: MemberRow, keys: Iterable[str]) -> None:
        """Empty cells."""
        for key in keys:
            self.put(row, key, "")

    def _read(self, key: str, text: str, row: MemberRow) -> tuple[MemberCell, str | None]:
        spec = SPECS[key]
        parsed = spec.kind.parse(text, ParseContext(self._today(), typed=True))
        if isinstance(spec.kind, Choice):
            parsed = _named_choice(spec.kind, text, parsed)
        blocked = any(map(holds_back, parsed.issues))
        shown = text.strip() if blocked else spec.kind.show(parsed.value, self._translate)
        # A name typed all in small letters or capitals is written with its usual capitals.
        value = shown or None if isinstance(spec.kind, Name) else parsed.value
        cell = MemberCell(shown, None if blocked else value, parsed.issues)
        other = parsed.belongs_to
        if blocked or other is None or other == key:
            return cell, None
        if other not in SPECS:
            return replace(cell, belongs_to=other), None
        return cell, None if row.cell(other).text else other

    def fill_from(self, row: MemberRow, card: CitizenCard) -> None:
        """Take what a citizen card tells of its bearer."""
        told = {
            "full_name": card.full_name,
            "birth_date": card.birth_date,
            "sex": card.sex,
            "national_id": card.national_id,
        }
        for key, value in told.items():
            if value is not None:
                row.cells[key] = self._shown(key, value)
                row.found.pop(key, None)
        row.visited = True
        row.told = (_told(_FROM_CARD, name=row.name),)

    def _suggest(self, row: MemberRow, cell: MemberCell) -> None:
        """Fill in what the CCCD tells, where nothing was typed."""
        number = cell.value
        if not isinstance(number, str) or len(number) != NATIONAL_ID_LENGTH or cell.belongs_to:
            return
        parts = national_id_parts(number)
        known: dict[str, object] = {"sex": parts.sex}
        if parts.birth_year <= self._today().year:
            known["birth_date"] = PartialDate(parts.birth_year)
        filled = {key: self._shown(key, value) for key, value in known.items()}
        filled = {key: shown for key, shown in filled.items() if not row.cell(key).text}
        row.cells |= filled
        if filled:
            what = ", ".join(shown.text for shown in filled.values())
            row.told += (_told(_FILLED, what=what),)

    def take_person(self, row: MemberRow, draft: Draft, comes_from: str) -> None:
        """Let a stored person stand in a row: what is stored wins, what is missing stays typed."""
        typed = dict(row.cells)
        row.person_id, row.version = draft.id, draft.version
        row.stored = {key: draft.values.get(key) for key in MEMBER_FIELDS}
        row.joins, row.comes_from, row.found = True, comes_from, {}
        row.cells = {key: self._shown(key, value) for key, value in row.stored.items()}
        for key, cell in typed.items():
            if cell.text and (key == "relation" or not row.cell(key).text):
                row.cells[key] = cell
        row.told = (
            _told(_JOINS_FROM, name=row.name, head=comes_from)
            if comes_from
            else _told(_JOINS, name=row.name),
        )

    # What is wrong

    def issues_at(self, row: MemberRow, key: str) -> tuple[Issue, ...]:
        """Return what is wrong with a cell, the worst first."""
        if not row.stays and not (row.found and row.is_empty):
            return ()
        found = [issue for issue in row.cell(key).issues if issue.severity is not Severity.REPAIRED]
        if key in row.found:
            found.append(row.found[key])
        if key == "full_name" and row.visited and not row.name:
            found.append(Issue("field.required", _NO_NAME))
        if key == "relation" and row.visited and self._lacks_head(row):
            found.append(Issue("row.no_head", _NO_HEAD))
        found += self._across_rows(row, key)
        if key == "national_id" and not found:
            found += _odd_number(row)
        if key == "full_name" and not found:
            found += self._same_person(row)
        return tuple(sorted(found, key=lambda issue: list(Severity).index(issue.severity)))

    def _lacks_head(self, row: MemberRow) -> bool:
        """Whether nobody is called head; told at the first row."""
        staying = self.staying()
        return (
            self.needs_head
            and staying[:1] == [row]
            and all(each.cell("relation").value != HEAD for each in staying)
        )

    def _across_rows(self, row: MemberRow, key: str) -> list[Issue]:
        value = row.cell(key).value
        if not value or (key not in OWN_NUMBERS and (key, value) != ("relation", HEAD)):
            return []
        for number, other in enumerate(self.rows, start=1):
            if other is row:
                return []
            if other.stays and other.cell(key).value == value:
                template = _TWO_HEADS if key == "relation" else _SAME_NUMBER
                return [Issue("row.same", template, values={"row": number, "name": other.name})]
        return []

    def _same_person(self, row: MemberRow) -> list[Issue]:
        """Tell a row that was typed or pasted twice; namesakes born the same day are rare."""
        born = row.cell("birth_date").value
        for number, other in enumerate(self.rows, start=1):
            if other is row:
                break
            same = fold(other.name) == fold(row.name) != "" and born is not None
            if other.stays and same and other.cell("birth_date").value == born:
                values = {"row": number, "name": other.name}
                return [Issue("row.twice", _SAME_PERSON, Severity.WARNING, values)]
        return []

    def problems(self) -> list[tuple[int, str]]:
        """Return the places (row number, field) that must be mended before writing."""
        return [
            (number, key)
            for number, row in enumerate(self.rows)
            for key in MEMBER_FIELDS
            if any(map(holds_back, self.issues_at(row, key)))
        ]


def holds_back(issue: Issue) -> bool:
    """Whether a person must decide before the form is written."""
    return issue.severity in (Severity.ERROR, Severity.DOUBT)


def offers_of(key: str, typed: str, translate: Translate) -> list[str]:
    """Return the words of a choice that begin as typed; all of them when nothing is typed.

    Other words for a choice (Bố vợ, Con gái) offer it as well.
    """
    kind = SPECS[key].kind
    if not isinstance(kind, Choice):
        return []
    wanted = fold(typed)
    found = []
    for code in kind.table().codes:
        words = (code.label, *code.aliases)
        if not wanted or any(fold(word).startswith(wanted) for word in words):
            found.append((not fold(code.label).startswith(wanted), translate("fields", code.label)))
    return [label for _, label in sorted(found, key=lambda offer: offer[0])]


def _named_choice(kind: Choice, text: str, parsed: Parsed) -> Parsed:
    """Take the only choice that begins as typed; an unknown word must be mended."""
    if parsed.value is not None or not text.strip():
        return parsed
    begun = [code for code, label in kind.options if fold(label).startswith(fold(text))]
    if len(begun) == 1 and fold(text):
        return Parsed(begun[0])
    return replace(
        parsed, issues=tuple(replace(each, severity=Severity.ERROR) for each in parsed.issues)
    )


def _odd_number(row: MemberRow) -> tuple[Issue, ...]:
    """Compare a CCCD with the sex and the year beside it."""
    number, sex = row.cell("national_id").value, row.cell("sex").value
    birth = row.cell("birth_date").value
    if not isinstance(number, str) or row.cell("national_id").belongs_to:
        return ()
    return check_national_id(
        number,
        sex=sex if isinstance(sex, str) else None,
        birth_year=birth.year if isinstance(birth, PartialDate) else None,
    ).issues


def _told(template: str, **values: object) -> Issue:
    return Issue("row.told", template, Severity.REPAIRED, values)


_NO_NAME = QT_TRANSLATE_NOOP("issues", "Chưa có họ và tên. Nhập tên, hoặc bỏ dòng này.")
NOBODY = QT_TRANSLATE_NOOP("issues", "Hộ chưa có ai. Ghi chủ hộ ở dòng đầu.")
_NO_HEAD = QT_TRANSLATE_NOOP("issues", "Hộ chưa có chủ hộ. Ghi Chủ hộ ở quan hệ của một người.")
_TWO_HEADS = QT_TRANSLATE_NOOP(
    "issues", "Chủ hộ đã là {name} ở dòng {row}. Sửa quan hệ của một trong hai người."
)
_SAME_NUMBER = QT_TRANSLATE_NOOP(
    "issues", "Số này đã ghi cho {name} ở dòng {row}. Kiểm tra lại trên giấy tờ."
)
_SAME_PERSON = QT_TRANSLATE_NOOP(
    "issues", "Giống {name} ở dòng {row}. Bỏ dòng này nếu là cùng một người."
)
_FROM_CARD = QT_TRANSLATE_NOOP("issues", "Đã điền {name} theo mã QR của thẻ.")
_FILLED = QT_TRANSLATE_NOOP("issues", "Đã điền theo số CCCD: {what}. Sửa lại nếu không đúng.")
_MOVED = QT_TRANSLATE_NOOP("issues", "Đã chuyển {text} sang cột {field}.")
_JOINS = QT_TRANSLATE_NOOP("issues", "{name} đã có trong sổ, chưa xếp hộ; khi ghi sẽ vào hộ này.")
_JOINS_FROM = QT_TRANSLATE_NOOP("issues", "{name} đang ở hộ {head}; khi ghi sẽ chuyển sang hộ này.")
