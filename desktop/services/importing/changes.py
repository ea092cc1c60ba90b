"""What a row would change in the stored record that it is: blank cells never wipe anything."""

import datetime
from collections.abc import Mapping

from desktop.domain.vietnamese_text import fold, same_name
from desktop.services.importing.known import Known, place_key
from desktop.services.place_names import OldAddress
from desktop.storage.queries.import_matching import stored
from desktop.workbooks.noted_columns import ADDED_NOTE, joined_note

Values = Mapping[str, object]

PERSON_COLUMNS = (
    "full_name",
    "birth_date",
    "sex",
    "national_id",
    "old_id",
    "si_number",
    "hi_card_no",
    "five_year_date",
    "phone",
    "email",
    "ethnic_group",
    "relation",
    "address",
    "former_address",
    "primary_care_facility",
    "participant_group",
    "residence_status",
    "residence_date",
    "residence_reason",
    "life_status",
    "life_date",
    "life_reason",
    "note",
)
"""Columns of a person that a row gives directly; links are resolved by name."""
COLLECTOR_COLUMNS = (
    "full_name",
    "collector_code",
    "birth_date",
    "national_id",
    "si_number",
    "phone",
    "education",
    "areas",
    "certificate_no",
    "certificate_date",
    "card_no",
    "card_valid_to",
    "last_training",
    "status",
    "other_job",
    "note",
)
EVENT_COLUMNS = (
    "event_type",
    "state",
    "held_on",
    "title",
    "place",
    "partner",
    "people_reached",
    "new_vsi",
    "new_hi",
    "vssid_accounts",
    "noncash_switches",
    "donated_cards",
    "cost",
    "note",
)
HOUSEHOLD_COLUMNS = (
    "head_name",
    "address",
    "former_address",
    "phone",
    "household_class",
    "class_from",
    "class_to",
    "decision_number",
    "note",
)
_OF_THE_HOME = ("household_class", "class_from", "class_to", "decision_number", "head_name")
"""What a member's row says of the household."""
_SAYS_NOTHING = dict.fromkeys(_OF_THE_HOME)
_KEPT_ONCE_WRITTEN = frozenset({"note"})
"""Words of a list do not replace what the office wrote."""


def column_changes(old: Values, new: Values, columns: tuple[str, ...]) -> dict[str, object]:
    """Return the columns that a row changes, with their new values as stored."""
    changes: dict[str, object] = {}
    for column in columns:
        value = new.get(column)
        if value is None or value == old.get(column):
            continue
        if isinstance(value, OldAddress) and old.get(column):
            continue
        value = stored(value)
        if value == old.get(column):
            continue
        if _says_no_more(column, value, old.get(column)):
            continue
        changes[column] = value
    return changes


def _says_no_more(column: str, value: object, old: object) -> bool:
    if old is None:
        return False
    if column in _KEPT_ONCE_WRITTEN:
        return True
    if column in {"full_name", "head_name"}:
        return _is_the_name(str(value), str(old))
    # A year or a month that the stored date agrees with.
    return column == "birth_date" and str(old).startswith(str(value))


def _is_the_name(written: str, stored_name: str) -> bool:
    """Whether a list only writes a stored name in other capitals, or without its marks."""
    unmarked = written.isascii() and not stored_name.isascii()
    return same_name(written, stored_name) or (unmarked and fold(written) == fold(stored_name))


def person_changes(known: Known, person_id: int, new: Values) -> dict[str, object]:
    """Return what a row changes in a stored person; links to be made are told by name.

    `household_code` and `neighbourhood` stand for links that differ.
    """
    old = known.values.get(("person", person_id))
    if old is None:
        return {}
    changes = column_changes(old, new, PERSON_COLUMNS)
    added, note = new.get(ADDED_NOTE), old.get("note")
    if added is not None and note:
        joined = joined_note(str(note), str(added))
        if joined != note:
            changes["note"] = joined
    code = new.get("household_code")
    if code is None and old["household_id"] is None and new.get("own_household") is not None:
        changes["household_code"] = new["own_household"]
    if code is not None:
        household = known.households.get(str(code))
        if household is None or household.id != old["household_id"]:
            changes["household_code"] = code
    place = new.get("neighbourhood")
    known_place = known.persons[person_id].neighbourhood if person_id in known.persons else None
    if place is not None and place_key(place) != place_key(known_place or ""):
        changes["neighbourhood"] = place
    return changes


def household_changes(known: Known, household_id: int, new: Values) -> dict[str, object]:
    """Return what a row changes in a stored household."""
    old = known.values.get(("household", household_id))
    if old is None:
        return {}
    changes = column_changes(old, new, HOUSEHOLD_COLUMNS)
    if _goes_on(old, new):
        changes.pop("class_from", None)
    place = known.neighbourhood_id(new.get("neighbourhood"))
    if new.get("neighbourhood") is not None and place != old["neighbourhood_id"]:
        changes["neighbourhood"] = new["neighbourhood"]
    collector = known.collector_id(new.get("collector"))
    if collector is not None and collector != old["collector_id"]:
        changes["collector"] = new["collector"]
    return changes


def _goes_on(old: Values, new: Values) -> bool:
    """Whether a list says again the class that a household has until then: it began earlier."""
    since = new.get("class_from")
    if not isinstance(since, datetime.date) or old["household_class"] != new.get("household_class"):
        return False
    ended, eve = old["class_to"], since - datetime.timedelta(days=1)
    earlier = old["class_from"] is None or str(old["class_from"]) <= since.isoformat()
    return earlier and (ended is None or str(ended) >= eve.isoformat())


def stored_home(known: Known, person_id: int | None, new: Values) -> int | None:
    """Return the stored household of a row: by its code, or the one its person lives in."""
    code = new.get("household_code")
    if code is not None:
        household = known.households.get(str(code))
        return None if household is None else household.id
    if new.get("own_household") is None or person_id is None:
        return None
    home = known.values.get(("person", person_id), {}).get("household_id")
    return home if isinstance(home, int) else None


def member_household_changes(
    known: Known, household_id: int | None, new: Values
) -> dict[str, object]:
    """Return what a member's row changes in its stored household: the class, the head's name.

    A household that has no code yet takes that of the list.
    """
    said = {key: new.get(key) for key in _OF_THE_HOME}
    if new.get("household_phone") is not None:
        said["phone"] = new["household_phone"]
    if household_id is None:
        return {}
    changes = {} if said == _SAYS_NOTHING else household_changes(known, household_id, said)
    kept, home = known.codes_kept.get(household_id), known.homes.get(household_id)
    if kept is not None and home is not None and home.household_code is None:
        changes["household_code"] = kept
    return changes
