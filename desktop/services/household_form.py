"""A household with its members as one form: read together, written in one unit of work."""

import datetime
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from desktop.domain.changes import Changes
from desktop.domain.errors import InvalidInput, Issue, UserFacingError
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.step import Step
from desktop.fields.catalogue import kind_of
from desktop.fields.record_kinds import Draft
from desktop.services import households, record_rules
from desktop.services.record_deletion import let_go, refuse_if_referred_to
from desktop.storage import links
from desktop.storage.database import Database
from desktop.storage.queries import covers
from desktop.storage.queries.lists import read_rows
from desktop.storage.unit_of_work import UnitOfWork

Place = tuple[int | None, str]
"""(number of the member in the form, field key); None instead of a number is the household."""


class HouseholdInvalid(UserFacingError):
    """The form cannot be saved; `problems` tells what is wrong at which place."""

    def __init__(self, problems: Mapping[Place, Issue]) -> None:
        """Keep the issues of the places beside the sentence."""
        super().__init__("household.invalid", _INVALID, count=len(problems))
        self.problems = problems


@dataclass(frozen=True, slots=True)
class Member:
    """A member as the form means them.

    A new one holds what was typed; a stored one only what was changed. `joins` holds for a stored
    person who comes from another household or from none.
    """

    values: Mapping[str, object]
    id: int | None = None
    version: int | None = None
    joins: bool = False


@dataclass(frozen=True, slots=True)
class Leaving:
    """A member who is taken out: "chưa xếp hộ", or deleted altogether."""

    id: int
    version: int | None
    name: str
    deleted: bool = False


@dataclass(frozen=True, slots=True)
class HouseholdForm:
    """A household and its members before they are written.

    `household` holds what was typed of a new household, or what was changed of a stored one; its
    head's name is never among it, for that is the member who is called head.
    """

    household: Draft
    members: tuple[Member, ...]
    leaving: tuple[Leaving, ...] = ()


@dataclass(frozen=True, slots=True)
class LoadedHousehold:
    """A stored household and its members, head first, as drafts."""

    household: Draft
    members: tuple[Draft, ...]


@dataclass(frozen=True, slots=True)
class SavedHousehold:
    """The outcome of saving: ids, what changed, warnings by place, and the step for "Hoàn tác"."""

    id: int
    head_name: str
    member_ids: tuple[int, ...]
    changes: Changes
    warnings: Mapping[Place, Issue] = field(default_factory=dict)
    step: int | None = None


def load(database: Database, household_id: int, today: datetime.date) -> LoadedHousehold:
    """Return a household and its members.

    Raises:
        RecordMissing: the household was deleted meanwhile.
    """
    with database.read() as snapshot:
        homes = read_rows(snapshot, "household", [household_id], today)
        if not homes:
            raise households.record_missing()
        ids = covers.member_ids(snapshot, household_id)
        members = read_rows(snapshot, "person", ids, today)
    home_keys, keys = (
        [spec.key for spec in kind_of(kind).stored_fields] for kind in ("household", "person")
    )
    return LoadedHousehold(
        Draft(
            "household",
            {key: homes[0].values[key] for key in home_keys},
            homes[0].id,
            homes[0].version,
        ),
        tuple(
            Draft("person", {key: row.values[key] for key in keys}, row.id, row.version)
            for row in members
        ),
    )


def save(database: Database, form: HouseholdForm, *, who: str) -> SavedHousehold:
    """Write everything of the form, or nothing.

    Raises:
        HouseholdInvalid: something is missing, or a number or code is another one's.
        ChangedByAnotherUser: a record moved on since it was read.
        InvalidInput: a member to be deleted has receipts.
    """
    _refuse(_problems_of(form.members))
    with database.write(who, _step(form)) as unit:
        home_id, had_head = _write_household(unit, form)
        for each in form.leaving:
            _take_out(unit, each)
        ids = _write_members(unit, form.members, home_id)
        head = links.head_of(unit, home_id)
        if head is None and had_head and form.members:
            _refuse({(0, "relation"): Issue("household.no_head", _NO_HEAD)})
        _refuse(_taken_numbers(unit, form.members, ids))
        name = head or unit.get("household", home_id).values["head_name"]
        warnings = _warnings(unit, form.members, ids)
        return SavedHousehold(
            home_id, str(name or ""), ids, unit.changes, warnings, unit.written_step
        )


def _refuse(problems: Mapping[Place, Issue]) -> None:
    if problems:
        raise HouseholdInvalid(problems)


def _step(form: HouseholdForm) -> Step:
    name = _head_name(form.members) or str(form.household.values.get("head_name") or "")
    if form.household.id is None:
        return Step(QT_TRANSLATE_NOOP("steps", "Thêm hộ {name}"), {"name": name})
    changed = any(each.id is None or each.joins or each.values for each in form.members)
    if changed or form.leaving:
        return Step(QT_TRANSLATE_NOOP("steps", "Sửa hộ {name} và thành viên"), {"name": name})
    return Step(QT_TRANSLATE_NOOP("steps", "Sửa hộ {name}"), {"name": name})


def _head_name(members: Iterable[Member]) -> str:
    heads = (each for each in members if each.values.get("relation") == links.HEAD)
    return next((str(each.values.get("full_name") or "") for each in heads), "")


# What the form itself tells


def _problems_of(members: Sequence[Member]) -> dict[Place, Issue]:
    problems: dict[Place, Issue] = {}
    if not members:
        return problems
    person = kind_of("person")
    for number, member in enumerate(members):
        found = record_rules.missing_fields(person, member.values)
        for key, issue in found.items():
            if member.id is None or key in member.values:
                problems[number, key] = issue
    return problems | _second_heads(members) | _same_numbers(members)


def _second_heads(members: Sequence[Member]) -> dict[Place, Issue]:
    heads = [n for n, each in enumerate(members) if each.values.get("relation") == links.HEAD]
    return {(number, "relation"): Issue("household.two_heads", TWO_HEADS) for number in heads[1:]}


def _same_numbers(members: Sequence[Member]) -> dict[Place, Issue]:
    problems: dict[Place, Issue] = {}
    for key in record_rules.OWN_NUMBERS["person"]:
        counts = Counter(each.values.get(key) for each in members)
        for number, each in enumerate(members):
            value = each.values.get(key)
            if value and counts[value] > 1:
                problems[number, key] = Issue("field.twice", SAME_NUMBER)
    return problems


# Writing


def _write_household(unit: UnitOfWork, form: HouseholdForm) -> tuple[int, bool]:
    """Return the household's id, and whether it must have a head afterwards."""
    draft = form.household
    kind = kind_of("household")
    commune = record_rules.commune_of(unit, draft)
    given = {key: value for key, value in draft.values.items() if key != "head_name"}
    code = given.get("household_code")
    owner = links.household(unit, commune, str(code)) if code else None
    if owner is not None and owner != draft.id:
        _refuse({(None, "household_code"): Issue("household.code", _CODE, values={"code": code})})
    values = record_rules.resolved(unit, kind, given, commune)
    values = record_rules.with_address_of_today(unit, draft, values, commune)
    if draft.id is not None:
        had_head = links.head_of(unit, draft.id) is not None
        if values:
            unit.update("household", draft.id, values, draft.version)
        return draft.id, had_head
    if not form.members:
        _refuse({(0, "full_name"): Issue("household.nobody", _NOBODY)})
    values |= {"head_name": _head_name(form.members) or None, "commune_code": commune}
    return unit.insert("household", values), True


def _take_out(unit: UnitOfWork, leaving: Leaving) -> None:
    before = unit.get("person", leaving.id).values
    if leaving.deleted:
        try:
            refuse_if_referred_to(unit, "person", leaving.id)
        except InvalidInput as error:
            raise InvalidInput(error.code, _HAS_RECEIPTS, name=leaving.name) from error
        let_go(unit, "person", leaving.id)
        unit.delete("person", leaving.id, leaving.version)
    else:
        values: dict[str, object] = {"household_id": None, "relation": None}
        households.settle_neighbourhood(unit, leaving.id, values)
        unit.update("person", leaving.id, values, leaving.version)
    households.forget_head(unit, before)


def _write_members(unit: UnitOfWork, members: Sequence[Member], home_id: int) -> tuple[int, ...]:
    """Write the members; who is head no longer comes before who becomes it."""
    ids: dict[int, int] = {}
    order = sorted(
        range(len(members)),
        key=lambda number: (
            members[number].id is None or members[number].values.get("relation") == links.HEAD
        ),
    )
    for number in order:
        ids[number] = _write_member(unit, members[number], home_id)
    return tuple(ids[number] for number in range(len(members)))


def _write_member(unit: UnitOfWork, member: Member, home_id: int) -> int:
    home = unit.get("household", home_id).values
    values = dict(member.values)
    if member.id is None:
        new = {key: value for key, value in values.items() if value is not None}
        new |= {"household_id": home_id, "commune_code": home["commune_code"]}
        person_id = unit.insert("person", new)
        households.keep_heads(unit, "person", person_id)
        return person_id
    if not values and not member.joins:
        return member.id
    before = unit.get("person", member.id).values
    if member.joins:
        values["household_id"] = home_id
        if home["neighbourhood_id"] is not None:
            # Who joins a household lives where it lives.
            values["neighbourhood_id"] = None
    unit.update("person", member.id, values, member.version)
    households.keep_heads(unit, "person", member.id, before)
    return member.id


def _taken_numbers(
    unit: UnitOfWork, members: Sequence[Member], ids: Sequence[int]
) -> dict[Place, Issue]:
    """Return the numbers that are others', once all rows stand: two may have changed places."""
    problems: dict[Place, Issue] = {}
    for number, (member, person_id) in enumerate(zip(members, ids, strict=True)):
        draft = Draft("person", dict(member.values), person_id)
        for key, issue in record_rules.taken_numbers(unit, draft).items():
            problems[number, key] = issue
    return problems


def _warnings(
    unit: UnitOfWork, members: Sequence[Member], ids: Sequence[int]
) -> dict[Place, Issue]:
    found: dict[Place, Issue] = {}
    for number, (member, person_id) in enumerate(zip(members, ids, strict=True)):
        if member.values:
            stored = Draft("person", dict(unit.get("person", person_id).values))
            for key, issue in record_rules.warnings_of(stored).items():
                found[number, key] = issue
    return found


_INVALID = QT_TRANSLATE_NOOP("errors", "Còn {count} chỗ cần sửa.")
_HAS_RECEIPTS = QT_TRANSLATE_NOOP(
    "errors",
    "{name} có biên lai phải giữ lại nên không xoá được. Cho người này ra khỏi hộ, hoặc giữ lại.",
)
_NOBODY = QT_TRANSLATE_NOOP("issues", "Hộ chưa có ai. Ghi chủ hộ ở dòng đầu.")
_NO_HEAD = QT_TRANSLATE_NOOP("issues", "Hộ chưa có chủ hộ. Ghi Chủ hộ ở quan hệ của một người.")
TWO_HEADS = QT_TRANSLATE_NOOP(
    "issues", "Hộ đã có một chủ hộ ở dòng trên. Sửa quan hệ của một trong hai người."
)
SAME_NUMBER = QT_TRANSLATE_NOOP("issues", "Hai dòng ghi cùng một số. Kiểm tra lại trên giấy tờ.")
_CODE = QT_TRANSLATE_NOOP(
    "issues", "Mã hộ {code} đã có ở hộ khác. Nhập mã khác, hoặc để trống để ghi mã sau."
)
