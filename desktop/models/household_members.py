"""The members in a household's form: what was typed in each cell, what it means, what is wrong."""

import datetime
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
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
from desktop.fields.field_kinds import Name, ParseContext
from desktop.fields.record_kinds import Draft
from desktop.models.household_members_choices import named_choice
from desktop.models.household_members_rows import (
    EMPTY,
    HEAD,
    MEMBER_FIELDS,
    OWN_NUMBERS,
    SPECS,
    Leave,
    MemberCell,
    MemberRow,
    holds_back,
)


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
            parsed = named_choice(spec.kind, text, parsed)
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

    def take_stored(self, row: MemberRow, draft: Draft, theirs: frozenset[str]) -> None:
        """Let a row stand on what is stored now; `theirs` are the cells that become it."""
        row.version = draft.version
        row.stored = {key: draft.values.get(key) for key in MEMBER_FIELDS}
        row.found = {}
        for key in MEMBER_FIELDS:
            cell = row.cell(key)
            if (cell.belongs_to or key) in theirs:
                row.cells[key] = self._shown(key, row.stored[key])

    def add_stored(self, draft: Draft) -> None:
        """Add the row of a stored member before the empty one."""
        self.rows.insert(len(self.rows) - 1, self._stored_row(draft))

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
