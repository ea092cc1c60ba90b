"""Writing of who is head and who belongs, shared by changes of households and of residence."""

import datetime
from collections.abc import Iterable, Mapping

from desktop.domain.errors import ChangedByAnotherUser
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.relations import HEAD
from desktop.domain.vietnamese_text import same_name
from desktop.services import households, record_rules
from desktop.services.household_family import Family, Plan, shown_name
from desktop.storage.queries import homes
from desktop.storage.queries.homes import Home, Member
from desktop.storage.unit_of_work import UnitOfWork


def refuse(plan: Plan) -> None:
    """Raise `RecordInvalid` when something holds the plan back."""
    if plan.problems:
        raise record_rules.invalid(plan.problems)


def require_same(unit: UnitOfWork, seen: Home) -> None:
    """Refuse to go on when a household is gone or no longer as it was seen."""
    now = homes.home(unit.connection, seen.id)
    if now is None:
        raise households.record_missing()
    if now != seen:
        raise _changed()


def settle(  # noqa: PLR0913 - all but the household and its members by keyword
    unit: UnitOfWork,
    home: Home,
    members: Iterable[Member],
    family: Family,
    note: str | None,
    *,
    more: Mapping[str, object] | None = None,
    moved: Iterable[Member] = (),
) -> None:
    """Write head, relations, head's name and note of a household whose members are `members`.

    `moved` are those among them whose relation was written already.
    """
    members = tuple(members)
    done = {member.id for member in moved}
    head = next((each for each in members if each.id == family.head_id), None) or home.head
    if head is not None and all(each.id != head.id for each in members):
        head = None
    for member in members:
        relation = family.relations.get(member.id, member.relation)
        if head is not None and member.id == head.id:
            relation = HEAD
        elif relation == HEAD:
            relation = None
        elif member.id in done:
            continue
        unit.update("person", member.id, {"relation": relation})
    values = {**(more or {}), "head_name": _head_name(home, members, head)}
    if note is not None:
        values["note"] = with_line(home.note, note)
    unit.update("household", home.id, values)


def _head_name(home: Home, members: tuple[Member, ...], head: Member | None) -> str | None:
    """Return the head's name; nobody's who left stays on the household."""
    if head is not None:
        return head.name
    ids = {member.id for member in members}
    left = [member for member in home.members if member.id not in ids]
    name = home.head_name
    return None if any(same_name(name or "", member.name) for member in left) else name


def note_line(day: datetime.date, what: str, reason: str | None) -> str:
    """Return a line for a record's note: the day, what happened, why."""
    line = f"{day:%d/%m/%Y}: {what}"
    return f"{line}. Lý do: {reason}" if reason else line


def head_words(home: Home, head: Member | None) -> str:
    """Return what a note says of a change of heads."""
    former = shown_name(home.head_name)
    new = shown_name(head.name) if head else ""
    return f"đổi chủ hộ từ {former} sang {new}" if former else f"chủ hộ là {new}"


def with_line(note: str | None, line: str) -> str:
    """Return a note with one more line."""
    return f"{note}\n{line}" if note else line


def require_same_member(unit: UnitOfWork, member: Member) -> None:
    """Refuse to go on when a person is gone or no longer as seen."""
    found = homes.member(unit.connection, member.id)
    if found is None:
        raise households.record_missing()
    if found[0] != member:
        raise _changed()


def move(  # noqa: PLR0913 - one person and where it goes
    unit: UnitOfWork,
    member: Member,
    home: Home | None,
    household_id: int | None,
    address: str | None,
    *,
    relation: str | None,
    note: str | None = None,
) -> None:
    """Write a person into another household; an address that was the household's goes along."""
    values: dict[str, object] = {"household_id": household_id, "relation": relation}
    if home is not None and household_id is not None and member.address == home.address:
        values["address"] = address
    if note is not None:
        values["note"] = note
    households.settle_neighbourhood(unit, member.id, values)
    unit.update("person", member.id, values, member.version)


def _changed() -> ChangedByAnotherUser:
    return ChangedByAnotherUser(
        "record.changed",
        QT_TRANSLATE_NOOP(
            "errors", "Hộ này vừa được sửa ở nơi khác, chưa ghi gì. Đóng rồi mở lại để xem bản mới."
        ),
    )
