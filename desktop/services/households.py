"""Households and their members: who is head, who belongs, and the household card."""

import datetime
from collections.abc import Mapping
from dataclasses import dataclass

from desktop.domain.errors import RecordMissing
from desktop.domain.list_query import ListRow
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.vietnamese_text import same_name
from desktop.storage import links
from desktop.storage.database import Database
from desktop.storage.queries import covers
from desktop.storage.queries.covers import CoverLine
from desktop.storage.queries.data_checks import YEARLY_CLASSES
from desktop.storage.queries.lists import read_rows
from desktop.storage.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class HouseholdCard:
    """A household, its members (head first) and every cover of each member, newest first."""

    household: ListRow
    members: tuple[ListRow, ...]
    covers: dict[int, tuple[CoverLine, ...]]


@dataclass(frozen=True, slots=True)
class PersonCard:
    """A person and every cover, newest first; `household` is None for "chưa xếp hộ"."""

    person: ListRow
    covers: tuple[CoverLine, ...]
    household_id: int | None


def class_days(
    stored: Mapping[str, object], household_class: object, today: datetime.date
) -> dict[str, object]:
    """Return the days that belong to another class of a household: the year, or none.

    The commune decides classes for a calendar year; days that still run were written on purpose.
    """
    if household_class not in YEARLY_CLASSES:
        return {"class_from": None, "class_to": None}
    until = stored["class_to"]
    runs = isinstance(until, datetime.date) and until >= today
    if runs or (until is None and stored["class_from"] is not None):
        return {}
    year = today.year
    return {"class_from": datetime.date(year, 1, 1), "class_to": datetime.date(year, 12, 31)}


def household_card(database: Database, household_id: int, today: datetime.date) -> HouseholdCard:
    """Return what the card of a household shows.

    Raises:
        RecordMissing: the household was deleted meanwhile.
    """
    with database.read() as snapshot:
        rows = read_rows(snapshot, "household", [household_id], today)
        if not rows:
            raise record_missing()
        ids = covers.member_ids(snapshot, household_id)
        members = tuple(read_rows(snapshot, "person", ids, today))
        return HouseholdCard(rows[0], members, covers.of_persons(snapshot, ids))


def person_card(database: Database, person_id: int, today: datetime.date) -> PersonCard:
    """Return what the card of a person shows; raises `RecordMissing` when there is none."""
    with database.read() as snapshot:
        rows = read_rows(snapshot, "person", [person_id], today)
        if not rows:
            raise record_missing()
        household_id = covers.household_of(snapshot, person_id)
        lines = covers.of_persons(snapshot, [person_id]).get(person_id, ())
        return PersonCard(rows[0], lines, household_id)


def keep_heads(
    unit: UnitOfWork, kind: str, record_id: int, before: Mapping[str, object] | None = None
) -> None:
    """Keep a household to one head, and its `head_name` to that person's name.

    The last one called head is the head; the former head stays a member without a relation.
    `before` is what the person was until now: a household that the head left is not named after
    them any longer.
    """
    if kind != "person":
        return
    person = unit.get("person", record_id).values
    household_id = person["household_id"]
    if before is not None and before["household_id"] != household_id:
        forget_head(unit, before)
    if not isinstance(household_id, int):
        return
    if person["relation"] == links.HEAD:
        for former in links.other_heads(unit, household_id, record_id):
            unit.update("person", former, {"relation": None})
    head = links.head_of(unit, household_id)
    if head is not None:
        unit.update("household", household_id, {"head_name": head})


def forget_head(unit: UnitOfWork, left: Mapping[str, object]) -> None:
    """Take the name of a person who left off the household: moved to another one, or deleted.

    Another member who is called head gives the name; without one it is empty, for nobody is
    made head but by a person. `left` is what the person was as a member.
    """
    household_id = left["household_id"]
    if not isinstance(household_id, int) or left["relation"] != links.HEAD:
        return
    head = links.head_of(unit, household_id)
    named = unit.get("household", household_id).values["head_name"]
    if head is not None or same_name(str(named or ""), str(left["full_name"])):
        unit.update("household", household_id, {"head_name": head})


def settle_neighbourhood(
    unit: UnitOfWork, person_id: int | None, values: dict[str, object]
) -> None:
    """Leave a member's neighbourhood to the household when it is the same one.

    A household that moves then takes its members along, and who leaves it for none stays in its
    neighbourhood. `values` may leave out links that stay as they are stored.
    """
    stored = {} if person_id is None else unit.get("person", person_id).values
    old_home, new_home = (one.get("household_id") for one in (stored, {**stored, **values}))
    if new_home is None and old_home is not None and stored["neighbourhood_id"] is None:
        values.setdefault("neighbourhood_id", _place_of(unit, old_home))
    own = values.get("neighbourhood_id", stored.get("neighbourhood_id"))
    if own is not None and own == _place_of(unit, new_home):
        values["neighbourhood_id"] = None


def _place_of(unit: UnitOfWork, household_id: object) -> object:
    if not isinstance(household_id, int):
        return None
    return unit.get("household", household_id).values["neighbourhood_id"]


def release_members(unit: UnitOfWork, household_id: int) -> None:
    """Make every member of a household "chưa xếp hộ", before the household is deleted."""
    home = _place_of(unit, household_id)
    for person_id in links.members(unit, household_id):
        values: dict[str, object] = {"household_id": None, "relation": None}
        if unit.get("person", person_id).values["neighbourhood_id"] is None:
            # Otherwise nobody would know any more where the person lives.
            values["neighbourhood_id"] = home
        unit.update("person", person_id, values)


def record_missing() -> RecordMissing:
    """Return the error for a record that was deleted meanwhile."""
    return RecordMissing(
        "record.missing",
        QT_TRANSLATE_NOOP("errors", "Bản ghi này vừa bị xoá ở nơi khác. Mở lại danh sách để xem."),
    )
