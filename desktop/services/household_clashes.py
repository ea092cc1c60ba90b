"""Two people changed one household: its own fields and its members, record by record."""

import datetime
from collections.abc import Mapping
from dataclasses import dataclass

from desktop.domain.errors import RecordMissing
from desktop.fields.record_kinds import Draft
from desktop.services import household_form, records
from desktop.services.clashes import Clash, compared
from desktop.storage.database import Database


@dataclass(frozen=True, slots=True)
class ShownRecord:
    """A stored record as a form showed it, and what stands in the form now.

    `joins` holds for a member whom the form brings from another household.
    """

    before: Draft
    typed: Mapping[str, object]
    joins: bool = False


@dataclass(frozen=True, slots=True)
class HouseholdClash:
    """What moved on while the form of a household was open.

    `household` and `members` are as they are stored now; `clashes` holds those that somebody
    changed, by kind and id. `came` are members whom somebody put into the household, `gone` the
    ids of members who are not in it any more, or not at all.
    """

    household: Draft | None
    members: Mapping[int, Draft]
    clashes: Mapping[tuple[str, int], Clash]
    came: tuple[Draft, ...]
    gone: tuple[int, ...]

    @property
    def asks(self) -> bool:
        """Whether there is anything that a person must see before it is written.

        What only this form changed is none: the other did not touch it.
        """
        theirs = (
            field.mine_is_newer is not True
            for clash in self.clashes.values()
            for field in clash.fields
        )
        return bool(self.came or self.gone) or any(theirs)


def read_household_clash(
    database: Database,
    household: ShownRecord,
    members: tuple[ShownRecord, ...],
    today: datetime.date,
) -> HouseholdClash:
    """Compare what the form of a household showed, what stands in it, and what is stored now.

    Raises:
        RecordMissing: the household was deleted meanwhile.
    """
    home, living = None, {}
    if household.before.id is not None:
        loaded = household_form.load(database, household.before.id, today)
        home = loaded.household
        living = {each.id: each for each in loaded.members if each.id is not None}
    stored: dict[int, Draft] = {}
    clashes: dict[tuple[str, int], Clash] = {}
    for shown in members:
        number = shown.before.id or 0
        now = living.get(number) or (_person(database, number, today) if shown.joins else None)
        if now is not None:
            stored[number] = now
            if now.version != shown.before.version:
                clashes["person", number] = compared(database, shown.before, shown.typed, now)
    if home is not None and home.id is not None and home.version != household.before.version:
        clashes["household", home.id] = compared(database, household.before, household.typed, home)
    known = {shown.before.id for shown in members}
    return HouseholdClash(
        home,
        stored,
        clashes,
        tuple(each for number, each in living.items() if number not in known),
        tuple(number for number in known if number is not None and number not in stored),
    )


def _person(database: Database, number: int, today: datetime.date) -> Draft | None:
    try:
        return records.load(database, "person", number, today)
    except RecordMissing:
        return None
