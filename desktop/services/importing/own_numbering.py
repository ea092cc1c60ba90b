"""Finds the stored households behind codes that only a list gives them (HN01, 02).

Poor lists and registers of a village number their households themselves. Read as new codes, they
would take every household apart: all its people would move out into a new one.
"""

from collections import Counter
from collections.abc import Iterable, Sequence

from desktop.domain.vietnamese_text import fold
from desktop.services.importing.known import Known
from desktop.workbooks.household_rows import HEAD
from desktop.workbooks.row_validation import CheckedSheet

_ASKED = ("household_code", "national_id", "si_number", "hi_card_no", "relation")
Member = tuple[int, object]
"""A stored person and its relation to the head as the list says."""


def take_for_stored(known: Known, sheets: Sequence[CheckedSheet]) -> None:
    """Let codes that the data do not know stand for the stored household whose people they name.

    It is the same household when its head and more than half of its people stand together under
    the new code, and nobody stands under its own; otherwise people really moved.
    """
    members: dict[str, list[Member]] = {}
    for checked in sheets:
        if checked.source.layout.kind == "person" and "household_code" in checked.fields:
            for code, member in _members(known, checked):
                members.setdefault(code, []).append(member)
    unknown = members.keys() - known.households.keys()
    if not any(members[code] for code in unknown):
        return
    sizes = Counter(one.household_id for one in known.persons.values() if one.gone is None)
    for code in sorted(unknown):
        home = _home_of(known, members[code], sizes)
        stored_code = None if home is None else known.homes[home].household_code
        if home is not None and stored_code not in members and home not in known.codes_kept:
            known.codes_kept[home] = code
            known.households[code] = known.homes[home]


def _members(known: Known, checked: CheckedSheet) -> Iterable[tuple[str, Member]]:
    at = {key: checked.fields.index(key) for key in _ASKED if key in checked.fields}
    for row in checked.rows:
        code, *numbers, relation = (row.values[at[key]] if key in at else None for key in _ASKED)
        person = known.person_of(*numbers) if code is not None else None
        if person is not None:
            yield str(code), (person, relation)


def _home_of(known: Known, members: Sequence[Member], sizes: Counter[int | None]) -> int | None:
    """Return the stored household of most of these people, when its head is among them."""
    homes = Counter(known.persons[person].household_id for person, _ in dict(members).items())
    (home, together), *_ = homes.most_common(1) or [(None, 0)]
    if home is None or home not in known.homes or together * 2 <= sizes[home]:
        return None
    head = fold(known.homes[home].head_name or "")
    for person, relation in members:
        same = known.persons[person].household_id == home
        if same and relation in {None, HEAD} and fold(known.persons[person].full_name) == head:
            return home
    return None
