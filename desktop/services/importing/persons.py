"""Writes the persons of an import with their receipts and covers."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from operator import itemgetter

from desktop.services.importing.changes import (
    PERSON_COLUMNS,
    person_changes,
)
from desktop.services.importing.covers import completed_cover, cover_completion, new_cover
from desktop.services.importing.ending_rows import ending_of
from desktop.services.importing.households import (
    Homes,
    former_heads,
    home_key,
    keep_head_names,
)
from desktop.services.importing.known import Known
from desktop.services.importing.receipts import (
    is_for_nobody,
    new_receipt,
    own_receipt,
    own_receipt_changes,
    stored_receipts,
)
from desktop.storage import bulk_import
from desktop.storage.bulk_import import RowChange
from desktop.storage.unit_of_work import UnitOfWork
from desktop.workbooks.household_rows import HEAD

Values = Mapping[str, object]
_LINKS = ("household_id", "neighbourhood_id", "commune_code")
_TELLS_HEAD = frozenset({"full_name", "relation", "household_id"})
_RECEIPT_COLUMNS = (
    "commune_code",
    "person_id",
    "collector_id",
    "collector_code",
    "payer_name",
    "receipt_book",
    "receipt_no",
    "receipt_date",
    "scheme",
    "months",
    "amount_paid",
)
_COVER_COLUMNS = (
    "commune_code",
    "person_id",
    "receipt_id",
    "scheme",
    "hi_group",
    "valid_from",
    "valid_to",
    "months",
)


@dataclass(frozen=True, slots=True)
class PersonRow:
    """A row to be written: its place in the plan, its stored person, the same person above."""

    place: int
    match: int | None
    like_row: int | None
    values: Values


def write_persons(unit: UnitOfWork, homes: Homes, rows: Sequence[PersonRow]) -> dict[int, int]:
    """Write new and changed persons; return place of the row -> person."""
    places = {row.place for row in rows}
    new = [
        row
        for row in rows
        if row.match is None and (row.like_row is None or row.like_row not in places)
    ]
    columns = _used_columns(new)
    ids = bulk_import.insert_rows(
        unit,
        "person",
        (*columns, *_LINKS),
        _new_persons(homes, new, columns),
        homes.batch,
    )
    persons = {row.place: person for row, person in zip(new, ids, strict=True)}
    for row in rows:
        if row.match is not None:
            persons[row.place] = row.match
        elif row.place not in persons and row.like_row is not None:
            persons[row.place] = persons[row.like_row]
    _update_persons(unit, homes, rows, persons)
    return persons


def _used_columns(rows: Sequence[PersonRow]) -> tuple[str, ...]:
    """Return the columns that any of the rows fills; a life status is always there."""
    keys = set().union(*{tuple(row.values) for row in rows})
    return tuple(key for key in PERSON_COLUMNS if key in keys or key == "full_name")


def _new_persons(
    homes: Homes, rows: Sequence[PersonRow], columns: Sequence[str]
) -> list[tuple[object, ...]]:
    """Return the rows of new persons in the order of the columns, links behind them."""
    pick = itemgetter(*columns)
    life_at = columns.index("life_status") if "life_status" in columns else None
    wanted, commune = frozenset(columns), homes.known.commune
    found = []
    for row in rows:
        values = row.values
        given = values if values.keys() >= wanted else {**dict.fromkeys(columns), **values}
        picked = pick(given) if len(columns) > 1 else (given[columns[0]],)
        if life_at is not None and picked[life_at] is None:
            picked = (*picked[:life_at], "alive", *picked[life_at + 1 :])
        household = _household(homes, values)
        found.append((*picked, household, _own_place(homes, household, values), commune))
    return found


def _household(homes: Homes, values: Values) -> int | None:
    key = home_key(values)
    return None if key is None else homes.household_ids.get(key)


def _own_place(homes: Homes, household: int | None, values: Values) -> int | None:
    """Return the neighbourhood, None when it is the household's: a member moves along with it."""
    place = homes.place_id(values.get("neighbourhood"))
    return None if household and place == homes.household_places.get(household) else place


def _update_persons(
    unit: UnitOfWork, homes: Homes, rows: Sequence[PersonRow], persons: Mapping[int, int]
) -> None:
    known = homes.known
    changes: dict[int, dict[str, object]] = {}
    heads: dict[int, int | None] = {}
    stored_homes = {household.id for household in known.households.values()}
    for row in rows:
        household = _household(homes, row.values)
        if row.values.get("relation") == HEAD and household in stored_homes:
            heads[household or 0] = row.match
        if row.match is None:
            continue
        said = person_changes(known, row.match, row.values)
        if said.pop("household_code", None) is not None:
            said["household_id"] = household
        if said.pop("neighbourhood", None) is not None:
            home = household or known.values["person", row.match].get("household_id")
            said["neighbourhood_id"] = _own_place(
                homes, home if isinstance(home, int) else None, row.values
            )
        changes.setdefault(row.match, {}).update(said)
    if heads:
        fresh = set(persons.values())
        for person, said in former_heads(unit, homes, heads).items():
            if person not in fresh:
                changes.setdefault(person, {}).update(said)
    versions = {person: known.persons[person].version for person in changes}
    bulk_import.update_rows(
        unit,
        "person",
        [RowChange(person, versions[person], said) for person, said in changes.items() if said],
        homes.batch,
    )
    _keep_head_names(unit, homes, changes)


def _keep_head_names(
    unit: UnitOfWork, homes: Homes, changes: Mapping[int, Mapping[str, object]]
) -> None:
    """Let the names of households follow stored heads who were renamed, made head or moved."""
    concerned: dict[int, str | None] = {}
    for person, said in changes.items():
        if said.keys().isdisjoint(_TELLS_HEAD):
            continue
        old = homes.known.values.get(("person", person), {})
        home = old.get("household_id")
        for household in (home, said.get("household_id")):
            if isinstance(household, int):
                concerned.setdefault(household, None)
        if isinstance(home, int) and old.get("relation") == HEAD and "household_id" in said:
            concerned[home] = str(old["full_name"])
    keep_head_names(unit, homes, concerned)


def write_insurance(
    unit: UnitOfWork,
    homes: Homes,
    rows: Sequence[tuple[PersonRow, str]],
    persons: Mapping[int, int],
) -> None:
    """Write the receipts and covers of rows, each with the scheme of its list."""
    known = homes.known
    _change_own_receipts(unit, homes, rows)
    wanted = list(_with_new_receipt(known, rows, persons))
    adopted = _give_ownerless(unit, homes, wanted, persons)
    with_receipt = [entry for entry in wanted if entry[0].place not in adopted]
    receipts = [
        _receipt(known, row.values, scheme, persons[row.place]) for row, scheme in with_receipt
    ]
    ids = bulk_import.insert_rows(unit, "receipt", _RECEIPT_COLUMNS, receipts, homes.batch)
    receipt_of = {row.place: number for (row, _), number in zip(with_receipt, ids, strict=True)}
    receipt_of |= adopted
    apart = _complete_covers(unit, homes, rows, receipt_of)
    covers = list(_covers(known, rows, persons, receipt_of, apart))
    bulk_import.insert_rows(unit, "cover", _COVER_COLUMNS, covers, homes.batch)


def _change_own_receipts(
    unit: UnitOfWork, homes: Homes, rows: Sequence[tuple[PersonRow, str]]
) -> None:
    """Write what rows say of receipts that their persons have: what lacks, an amount put right."""
    known = homes.known
    changes: dict[int, RowChange] = {}
    for row, scheme in rows:
        own = own_receipt(known, row.match, row.values, scheme)
        said = own_receipt_changes(known, row.match, row.values, scheme)
        if own is not None and said:
            changes[own.id] = RowChange(own.id, own.version, said)
    bulk_import.update_rows(unit, "receipt", list(changes.values()), homes.batch)


def _give_ownerless(
    unit: UnitOfWork,
    homes: Homes,
    rows: Sequence[tuple[PersonRow, str]],
    persons: Mapping[int, int],
) -> dict[int, int]:
    """Give receipts that a list of receipts brought to the people who paid; place -> receipt.

    The same number, scheme and amount is the same paper: its money must not count twice.
    """
    given: dict[int, int] = {}
    changes: list[RowChange] = []
    for row, scheme in rows:
        values = row.values
        found = next(
            (
                one
                for one in stored_receipts(homes.known, values)
                if is_for_nobody(one, values)
                and one.id not in given.values()
                and (one.scheme, one.amount_paid) == (scheme, values.get("amount_paid"))
            ),
            None,
        )
        if found is not None:
            given[row.place] = found.id
            said = {"person_id": persons[row.place], "payer_name": values.get("full_name")}
            changes.append(RowChange(found.id, found.version, said))
    bulk_import.update_rows(unit, "receipt", changes, homes.batch)
    return given


def _with_new_receipt(
    known: Known, rows: Sequence[tuple[PersonRow, str]], persons: Mapping[int, int]
) -> Iterator[tuple[PersonRow, str]]:
    """Yield the rows whose receipt is to be written, each receipt of a person once.

    A row that stands twice in the file must not count its money twice; another amount or scheme
    under one number is told above and is another payment when a person takes both rows.
    """
    written: set[tuple[object, ...]] = set()
    for row, scheme in rows:
        values = row.values
        said = (values.get(key) for key in ("receipt_no", "receipt_book", "amount_paid"))
        key = (persons[row.place], scheme, *said)
        if key not in written and new_receipt(known, row.match, values, scheme):
            written.add(key)
            yield row, scheme


def _receipt(known: Known, values: Values, scheme: str, person: int) -> tuple[object, ...]:
    code = values.get("collector_code")
    return (
        known.commune,
        person,
        known.by_collector_code.get(str(code)) if code else None,
        code,
        values.get("full_name"),
        values.get("receipt_book"),
        values.get("receipt_no"),
        values.get("receipt_date"),
        scheme,
        values.get("months"),
        values["amount_paid"],
    )


def _complete_covers(
    unit: UnitOfWork,
    homes: Homes,
    rows: Sequence[tuple[PersonRow, str]],
    receipt_of: Mapping[int, int],
) -> set[int]:
    """Write the starts that rows tell of stored covers; return the rows that tell another one."""
    changes: dict[int, RowChange] = {}
    apart: set[int] = set()
    for row, scheme in rows:
        cover = completed_cover(homes.known, row.match, row.values, scheme)
        if cover is None:
            continue
        said = cover_completion(cover, row.values, scheme)
        if cover.receipt_id is None and row.place in receipt_of:
            said["receipt_id"] = receipt_of[row.place]
        first = changes.setdefault(cover.id, RowChange(cover.id, cover.version, said))
        if first.values["valid_from"] != said["valid_from"]:
            apart.add(row.place)
    _end_covers(homes.known, rows, changes)
    bulk_import.update_rows(unit, "cover", list(changes.values()), homes.batch)
    return apart


def _end_covers(
    known: Known, rows: Sequence[tuple[PersonRow, str]], changes: dict[int, RowChange]
) -> None:
    """Add the ends that rows give stored covers; of two rows about one, the first says it."""
    ended: set[int] = set()
    for row, scheme in rows:
        ending = ending_of(known, row.match, row.values, scheme)
        if ending is None or ending.cover.id in ended:
            continue
        cover = ending.cover
        ended.add(cover.id)
        said = changes[cover.id].values if cover.id in changes else {}
        changes[cover.id] = RowChange(cover.id, cover.version, {**said, **ending.changes})


def _covers(
    known: Known,
    rows: Sequence[tuple[PersonRow, str]],
    persons: Mapping[int, int],
    receipt_of: Mapping[int, int],
    apart: Collection[int],
) -> Iterator[tuple[object, ...]]:
    told = {_period(row, scheme, persons) for row, scheme in rows}
    # A row that gives only the end says no more than one that gives the start as well.
    written: set[tuple[object, ...]] = {
        (person, scheme, None, end) for person, scheme, start, end in told if start is not None
    }
    for row, scheme in rows:
        values = row.values
        if row.place not in apart and not new_cover(known, row.match, values, scheme):
            continue
        key = _period(row, scheme, persons)
        if key in written:
            continue
        written.add(key)
        yield (
            known.commune,
            persons[row.place],
            receipt_of.get(row.place),
            scheme,
            values.get("hi_group") if scheme == "HI" else None,
            values.get("valid_from"),
            values.get("valid_to"),
            values.get("months"),
        )


def _period(
    row: PersonRow, scheme: str, persons: Mapping[int, int]
) -> tuple[int, str, object, object]:
    return persons[row.place], scheme, row.values.get("valid_from"), row.values.get("valid_to")
