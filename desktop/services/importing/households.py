"""Writes the households and neighbourhoods that the rows of an import name."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from desktop.domain.vietnamese_text import same_name
from desktop.services.importing.changes import (
    HOUSEHOLD_COLUMNS,
    household_changes,
    member_household_changes,
    stored_home,
)
from desktop.services.importing.known import Known, place_key
from desktop.services.place_names import OldAddress
from desktop.storage import bulk_import
from desktop.storage.bulk_import import RowChange
from desktop.storage.queries import import_matching as queries
from desktop.storage.unit_of_work import UnitOfWork
from desktop.workbooks.household_rows import HEAD, neighbourhood_name

Values = Mapping[str, object]
_NEW_COLUMNS = (
    "commune_code",
    "household_code",
    "head_name",
    "neighbourhood_id",
    "address",
    "former_address",
    "phone",
    "household_class",
    "class_from",
    "class_to",
    "decision_number",
    "collector_id",
    "note",
)
_SAID_BY_MEMBERS = (
    "household_code",
    "household_class",
    "class_from",
    "class_to",
    "decision_number",
    "neighbourhood",
    "address",
)
_SAID_OF_THE_HOME = {"household_phone": "phone", "household_note": "note"}
"""What the title of a form says of its household -> the household's column."""


@dataclass(slots=True)
class Homes:
    """Where rows live: the ids of neighbourhoods by name and of households by code."""

    known: Known
    batch: int
    places: dict[str, int] = field(default_factory=dict)
    household_ids: dict[str, int] = field(default_factory=dict)
    household_places: dict[int, int | None] = field(default_factory=dict)
    lived_in: dict[str, int] = field(default_factory=dict)
    """What a list calls a household without a code -> the stored one that its people live in."""

    def place_id(self, name: object) -> int | None:
        """Return the neighbourhood of this name."""
        return self.places.get(place_key(name)) if name else None


def write_places(unit: UnitOfWork, homes: Homes, names: Iterable[object]) -> None:
    """Write the neighbourhoods that are new and remember all."""
    homes.places = {key: row_id for key, (row_id, _) in homes.known.neighbourhoods.items()}
    new: dict[str, str] = {}
    for name in dict.fromkeys(names):
        if name is not None and place_key(name) not in homes.places:
            new.setdefault(place_key(name), neighbourhood_name(str(name)))
    rows = [(homes.known.commune, name) for name in new.values()]
    ids = bulk_import.insert_rows(
        unit, "neighbourhood", ("commune_code", "name"), rows, homes.batch
    )
    homes.places.update(zip(new, ids, strict=True))


def write_households(
    unit: UnitOfWork,
    homes: Homes,
    own_rows: Sequence[tuple[int | None, Values]],
    member_rows: Iterable[tuple[int | None, Values]],
) -> None:
    """Write new and changed households: from their own rows first, then from members' rows.

    `own_rows` are (stored household or None, values), `member_rows` (stored person or None,
    values). Only a code or a row of its own makes a household; nothing else does.
    """
    known = homes.known
    changes: dict[int, dict[str, object]] = {}
    new: dict[str, dict[str, object]] = {}
    unnamed: list[dict[str, object]] = []
    for match, values in own_rows:
        code = values.get("household_code")
        if match is not None:
            changes.setdefault(match, {}).update(household_changes(known, match, values))
        elif code is None:
            unnamed.append(dict(values))
        else:
            _add(new.setdefault(str(code), {}), values)
    for match, values in member_rows:
        key = home_key(values)
        if key is None:
            continue
        home = stored_home(known, match, values) or homes.lived_in.get(key)
        if home is None:
            _add_member(new.setdefault(key, {}), values)
        else:
            said = {**values, "head_name": _head_said_by(values)}
            changes.setdefault(home, {}).update(member_household_changes(known, home, said))
    _insert(unit, homes, new, unnamed)
    _update(unit, homes, changes)
    # A stored member who is head stays so: only a row of the person says otherwise.
    named = (match for match, _ in own_rows if match is not None)
    renamed = {match: None for match in named if "head_name" in changes.get(match, {})}
    keep_head_names(unit, homes, renamed)


def home_key(values: Values) -> str | None:
    """Return what a row calls its household: the code, or itself in a list of heads."""
    key = values.get("household_code") or values.get("own_household")
    return None if key is None else str(key)


def _add_member(draft: dict[str, object], values: Values) -> None:
    """Add what a member's row says of a new household; its head's row decides the name."""
    former = values.get("former_address")
    if "address" not in draft and isinstance(former, OldAddress):
        draft["former_address"] = former
    for key in _SAID_BY_MEMBERS:
        if key not in draft and values.get(key) is not None:
            draft[key] = values[key]
    for key, column in _SAID_OF_THE_HOME.items():
        if column not in draft and values.get(key) is not None:
            draft[column] = values[key]
    name = _head_said_by(values)
    if name is not None and (values.get("relation") == HEAD or "head_name" not in draft):
        draft["head_name"] = name


def _head_said_by(values: Values) -> object:
    """Return the head's name by a member's row: the member's own, or the column "Chủ hộ"."""
    return values.get("full_name") if values.get("relation") == HEAD else values.get("head_name")


def _add(draft: dict[str, object], said: Values) -> None:
    for key, value in said.items():
        if value is not None and draft.get(key) is None:
            draft[key] = value


def _insert(
    unit: UnitOfWork,
    homes: Homes,
    new: Mapping[str, Mapping[str, object]],
    unnamed: Iterable[Mapping[str, object]],
) -> None:
    drafts = [*new.values(), *unnamed]
    rows = []
    for draft in drafts:
        place = homes.place_id(draft.get("neighbourhood"))
        direct = {
            **draft,
            "commune_code": homes.known.commune,
            "neighbourhood_id": place,
            "collector_id": homes.known.collector_id(draft.get("collector")),
        }
        rows.append(tuple(direct.get(column) for column in _NEW_COLUMNS))
    ids = bulk_import.insert_rows(unit, "household", _NEW_COLUMNS, rows, homes.batch)
    for code, household in homes.known.households.items():
        homes.household_ids[code] = household.id
        homes.household_places[household.id] = household.neighbourhood_id
    homes.household_ids.update(homes.lived_in)
    homes.household_ids.update(zip(new, ids, strict=False))
    for row_id, row in zip(ids, rows, strict=True):
        place_id = row[_NEW_COLUMNS.index("neighbourhood_id")]
        homes.household_places[row_id] = place_id if isinstance(place_id, int) else None


def _update(unit: UnitOfWork, homes: Homes, changes: Mapping[int, dict[str, object]]) -> None:
    versions = {row_id: household.version for row_id, household in homes.known.homes.items()}
    rows = []
    for row_id, said in changes.items():
        values = {
            key: value
            for key, value in said.items()
            if key in HOUSEHOLD_COLUMNS or key == "household_code"
        }
        if said.get("neighbourhood") is not None:
            values["neighbourhood_id"] = homes.place_id(said["neighbourhood"])
            homes.household_places[row_id] = homes.place_id(said["neighbourhood"])
        if said.get("collector") is not None:
            values["collector_id"] = homes.known.collector_id(said["collector"])
        if values:
            rows.append(RowChange(row_id, versions[row_id], values))
    bulk_import.update_rows(unit, "household", rows, homes.batch)


def former_heads(
    unit: UnitOfWork, homes: Homes, heads: Mapping[int, int | None]
) -> dict[int, dict[str, object]]:
    """Return the changes that make former heads of stored households members without a relation.

    `heads` maps household -> the stored person who is its head now (None: a new person). A
    household has one head.
    """
    changes: dict[int, dict[str, object]] = {}
    for household, persons in queries.heads_of(unit, heads).items():
        for person in persons:
            if person != heads[household]:
                changes[person] = {"relation": None}
    return changes


def keep_head_names(unit: UnitOfWork, homes: Homes, concerned: Mapping[int, str | None]) -> None:
    """Write the names of members who are head into their households, as saving a person does.

    `concerned` maps household -> the name of a head who left it: it does not stay (None: no
    head left).
    """
    rows = []
    for row_id, (version, named, head) in queries.head_names(unit, concerned).items():
        left = concerned[row_id]
        gone = head is None and left is not None and same_name(left, named or "")
        if (head is not None and head != named) or (gone and named is not None):
            rows.append(RowChange(row_id, version, {"head_name": head}))
    bulk_import.update_rows(unit, "household", rows, homes.batch)
