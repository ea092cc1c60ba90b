"""Tells for each row whether its record is stored already, may be, or is new."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher, get_close_matches
from functools import lru_cache
from operator import itemgetter

from desktop.domain.dates import PartialDate
from desktop.domain.errors import Issue
from desktop.domain.vietnamese_text import fold
from desktop.fields.list_columns import CORRECTED
from desktop.services.importing.issues import (
    UNKNOWN_COLLECTOR,
    collector_not_linked,
    household_kept,
    household_of_another,
    like_row_above,
    new_neighbourhood,
    nobody_known,
    number_of_another,
    number_of_another_person,
    numbers_of_two,
    other_name_above,
    person_came_from,
    person_changes_household,
    person_elsewhere,
    person_is_dead,
    person_moved_out,
    person_with_other_number,
    possible_duplicate,
    possible_duplicates,
    si_number_changes,
    twice_in_file,
)
from desktop.services.importing.known import Known, place_key
from desktop.services.importing.receipts import find_receipt, scheme_of, tell_receipt_of
from desktop.storage.queries.import_matching import KnownPerson, stored
from desktop.workbooks.column_mapping import column_letter
from desktop.workbooks.household_rows import HEAD
from desktop.workbooks.row_table import CellIssue, CheckedRow
from desktop.workbooks.row_validation import CheckedSheet

_CCCD_LENGTH = 12
_NEARLY = 0.85
"""Likeness of two names of neighbourhoods that may be one."""
_TYPED_WRONG = 0.8
"""Likeness of two names of which one may be mistyped."""
_MISTYPED_DIGITS = 2
"""Two CCCDs that differ in so few digits may be one that was mistyped."""
_MOST_PLACES_COMPARED = 50_000
"""Pairs of a new and a known neighbourhood; beyond, the column holds something else."""
_MOST_NAMESAKES = 50
"""So many of one name and birth date are compared: with more, likeness tells nothing."""

_NUMBERS = ("national_id", "si_number", "hi_card_no")

folded_name = lru_cache(maxsize=65_536)(fold)
"""Names as they are compared; a large office has so many different ones."""


_TRAITS = (
    "full_name",
    "neighbourhood",
    "national_id",
    "si_number",
    "hi_card_no",
    "birth_date",
)
Traits = tuple[str, object, object, object]
"""Name, neighbourhood, CCCD and SI number of a person."""
RowAt = tuple[str, int]
"""The sheet's name and Excel's number of a row."""


@dataclass(frozen=True, slots=True)
class Finding:
    """What matching found for a row: the stored record, similar ones, the same one above."""

    match: int | None = None
    similar: tuple[int, ...] = ()
    like_row: int | None = None
    issues: tuple[CellIssue, ...] = ()


NOTHING = Finding()


@dataclass(slots=True)
class Seen:
    """The rows of the file met so far, by what names them: place in the plan and Excel row."""

    numbers: dict[tuple[str, object], tuple[int, RowAt, str]] = field(default_factory=dict)
    namesakes: dict[tuple[object, str], list[tuple[RowAt, Traits]]] = field(default_factory=dict)
    """Birth date and folded name -> the rows of it."""
    places: set[str] = field(default_factory=set)
    records: dict[object, RowAt] = field(default_factory=dict)


class Matcher:
    """Finds the records of one sheet's rows."""

    def __init__(
        self,
        known: Known,
        checked: CheckedSheet,
        seen: Seen,
        with_heads: Sequence[CheckedRow] | None = None,
    ) -> None:
        """Compare rows of `checked` with `known` and with `seen`, which it adds to.

        `with_heads` are the rows that may be heads of those asked for; all when not given.
        """
        self._known = known
        self._seen = seen
        self._kind = checked.source.layout.kind
        self._only_known = checked.source.layout.only_known
        self._layout = checked.source.layout
        self._sheet = checked.source.name
        self._at = {key: place for place, key in enumerate(checked.fields)}
        columns = checked.source.mapping.columns
        # What is missing in the sheet is read from the None behind the last value.
        self._pick = itemgetter(*(self._at.get(key, -1) for key in _TRAITS))
        self._other_heads = self._heads_unlike_the_stored(
            checked.rows if with_heads is None else with_heads
        )
        self._tells_links = bool(
            "collector_code" in self._at or known.neighbourhoods or self._other_heads
        )
        self._events = {
            _event_key(event.held_on, event.event_type, event.title, event.place): event.id
            for event in (known.events if self._kind == "event" else ())
        }
        self._letters = {key: column_letter(index) for key, index in columns.items()}

    def find(self, place: int, row: CheckedRow) -> Finding:
        """Return what is known of the record that a row names."""
        if self._kind == "person":
            return self._find_person(place, row)
        if self._kind == "household":
            return self._find_household(row)
        if self._kind == "collector":
            return self._find_collector(row)
        if self._kind == "receipt":
            return self._find_receipt(row)
        return self._find_event(row)

    def _heads_unlike_the_stored(self, rows: Sequence[CheckedRow]) -> dict[str, str]:
        """Return code -> stored head of households whose head in the list is somebody new.

        Lists that number their households themselves (01, 02) meet codes of other households.
        """
        heads: dict[str, str] = {}
        if self._kind != "person" or not self._known.households or "relation" not in self._at:
            return heads
        for row in rows:
            code = self._value(row, "household_code")
            if code is None or self._value(row, "relation") != HEAD:
                continue
            stored_home = self._known.households.get(str(code))
            name, _, national_id, si_number, card, _ = self._pick((*row.values, None))
            if stored_home is None or not stored_home.head_name:
                continue
            known = self._known.person_of(national_id, si_number, card)
            if known is None and folded_name(stored_home.head_name) != folded_name(str(name)):
                heads[str(code)] = stored_home.head_name
        return heads

    def _home_issues(self, row: CheckedRow) -> Iterator[CellIssue]:
        """Doubt new people of a household that the list gives another head."""
        code = self._value(row, "household_code")
        head = self._other_heads.get(str(code))
        if head is not None:
            yield self._issue(row, "household_code", household_of_another(str(code), head))

    def _value(self, row: CheckedRow, key: str) -> object:
        at = self._at.get(key)
        return None if at is None else row.values[at]

    def _shown(self, above: RowAt) -> str:
        """Return the number of a row above, with its sheet when that is another one."""
        sheet, number = above
        return str(number) if sheet == self._sheet else f"{number} ({sheet})"

    def _above(self, key: object, row: CheckedRow) -> RowAt | None:
        """Return the first row above of the same record; a row without one is kept for later."""
        own = (self._sheet, row.number)
        above = self._seen.records.setdefault(key, own)
        return None if above == own else above

    def _issue(self, row: CheckedRow, key: str, issue: Issue) -> CellIssue:
        return CellIssue(row.number, self._letters.get(key, ""), key, issue)

    def _find_person(self, place: int, row: CheckedRow) -> Finding:
        traits = self._pick((*row.values, None))
        name, _, national_id, si_number, card, _ = traits
        if name is None and not self._only_known:
            return NOTHING
        issues: list[CellIssue] = []
        if self._tells_links:
            issues += [*self._place_issues(row), *self._collector_issues(row)]
        like_row = self._same_number_above(place, row, traits, issues)
        match = self._known.person_of(national_id, si_number, card)
        if match is None and self._other_heads:
            issues += self._home_issues(row)
        if match is not None:
            issues += self._match_issues(row, self._known.persons[match])
            issues += self._standing_issues(row, self._known.persons[match])
            issues += self._receipt_issues(row, match)
            if self._only_known:
                issues += self._correction_issues(row, match)
            return Finding(match, (), like_row, tuple(issues))
        elsewhere = self._known.elsewhere and self._known.person_elsewhere(national_id, si_number)
        if elsewhere:
            key = "national_id" if national_id in self._known.elsewhere else "si_number"
            told = person_came_from if elsewhere.left else person_elsewhere
            issues.append(self._issue(row, key, told(elsewhere.name, elsewhere.commune)))
        if self._only_known:
            key = next((one for one in _NUMBERS if one in self._at), "national_id")
            issues.append(self._issue(row, key, nobody_known(named=name is not None)))
        issues += self._receipt_issues(row, None)
        similar: tuple[int, ...] = ()
        if like_row is None and name is not None:
            similar = self._similar_persons(row, traits, issues)
        if not (issues or similar or like_row is not None):
            return NOTHING
        return Finding(None, similar, like_row, tuple(issues))

    def _receipt_issues(self, row: CheckedRow, person: int | None) -> Iterator[CellIssue]:
        """Compare the receipt of a person's row with those of its number."""
        if not self._known.receipts_by_number or self._value(row, "receipt_no") is None:
            return
        values = {key: row.values[at] for key, at in self._at.items()}
        scheme = scheme_of(values, self._layout)
        for key, issue in tell_receipt_of(self._known, person, values, scheme):
            yield self._issue(row, key, issue)

    def _same_number_above(
        self,
        place: int,
        row: CheckedRow,
        traits: tuple[object, ...],
        issues: list[CellIssue],
    ) -> int | None:
        """Return the row above with the same CCCD or SI number; another name there is an error."""
        name = str(traits[0])
        for key, number in (("national_id", traits[2]), ("si_number", traits[3])):
            if number is None:
                continue
            own = (place, (self._sheet, row.number), name)
            above = self._seen.numbers.setdefault((key, number), own)
            if above[0] == place:
                continue
            if folded_name(above[2]) == folded_name(name) or "None" in {above[2], name}:
                issues.append(self._issue(row, key, twice_in_file(self._shown(above[1]))))
                return above[0]
            told = other_name_above(self._shown(above[1]), above[2])
            issues.append(self._issue(row, key, told))
        return None

    def _match_issues(self, row: CheckedRow, person: KnownPerson) -> Iterator[CellIssue]:
        national_id = self._value(row, "national_id")
        name = str(self._value(row, "full_name") or person.full_name)
        by_id = national_id is not None and person.national_id == national_id
        key = "national_id" if by_id else "si_number"
        right = str(self._value(row, "corrected_full_name") or name)
        if folded_name(person.full_name) not in {folded_name(name), folded_name(right)}:
            yield self._issue(row, key, self._of_another(row, right, person))
        elif not by_id and national_id and person.national_id not in (None, national_id):
            yield self._issue(row, "national_id", person_with_other_number(person.full_name))
        si_number = self._value(row, "si_number")
        other = by_id and self._known.other_person_of(
            person.id, si_number, self._value(row, "hi_card_no")
        )
        if other:
            names = person.full_name, self._known.persons[other].full_name
            yield self._issue(row, "si_number", numbers_of_two(*names))
        elif by_id and si_number and person.si_number not in (None, si_number):
            yield self._issue(row, "si_number", si_number_changes(str(person.si_number)))

    def _of_another(self, row: CheckedRow, name: str, person: KnownPerson) -> Issue:
        """Return the doubt about a number of another name: mistyped, or another person's."""
        born, known_born = self._value(row, "birth_date"), person.birth_date
        likeness = SequenceMatcher(None, folded_name(name), folded_name(person.full_name)).ratio()
        if not isinstance(born, PartialDate) or known_born is None or likeness >= _TYPED_WRONG:
            return number_of_another(person.full_name)
        if born.iso()[:4] == known_born[:4]:
            return number_of_another(person.full_name)
        shown = PartialDate.from_iso(known_born).show()
        return number_of_another_person(person.full_name, shown)

    def _standing_issues(self, row: CheckedRow, person: KnownPerson) -> Iterator[CellIssue]:
        """Tell of a stored person who died or left, or who lives in another household."""
        says = self._value(row, "life_status"), self._value(row, "residence_status")
        key = "national_id" if self._value(row, "national_id") is not None else "si_number"
        if person.gone == "dead" and says[0] != "dead":
            yield self._issue(row, key, person_is_dead(person.full_name))
        elif person.gone == "moved_out" and says == (None, None):
            yield self._issue(row, key, person_moved_out(person.full_name))
        code = self._value(row, "household_code")
        if code is None or person.household_id is None:
            return
        home = self._known.homes.get(person.household_id)
        told = self._known.households.get(str(code))
        if home is not None and told is home and home.household_code not in {None, str(code)}:
            if self._above(("code kept", code), row) is None:
                issue = household_kept(str(home.household_code), str(code))
                yield self._issue(row, "household_code", issue)
        elif home is not None and (told is None or told.id != home.id):
            shown = home.household_code or home.head_name or ""
            yield self._issue(row, "household_code", person_changes_household(shown, str(code)))

    def _similar_persons(
        self, row: CheckedRow, traits: tuple[object, ...], issues: list[CellIssue]
    ) -> tuple[int, ...]:
        """Return stored persons of the same name, birth date and neighbourhood."""
        name, where, number, si_number, _, born = traits
        if not isinstance(born, PartialDate):
            return ()
        own = (str(name), where, number, si_number)
        folded = folded_name(own[0])
        alike = self._seen.namesakes.setdefault((born, folded), [])
        above = next((at for at, theirs in alike if _similar(own, theirs)), None)
        if above is not None:
            issues.append(self._issue(row, "full_name", like_row_above(self._shown(above))))
        if len(alike) < _MOST_NAMESAKES:
            alike.append(((self._sheet, row.number), own))
        if not self._known.by_birth:
            return ()
        similar = []
        for person_id in self._namesakes_of(born.iso(), folded)[:_MOST_NAMESAKES]:
            person = self._known.persons[person_id]
            theirs = (person.full_name, person.neighbourhood, person.national_id, person.si_number)
            if _similar(own, theirs):
                similar.append(person_id)
        if similar:
            name = self._known.persons[similar[0]].full_name
            issues.append(self._issue(row, "full_name", _may_be(similar, name, born.show())))
        return tuple(similar)

    def _namesakes_of(self, birth: str, folded: str) -> list[int]:
        """Return the stored persons of a birth date (ISO) and folded name.

        Many can share a birth date where only years are known: each is looked at once, not once
        a row, nor again when a cell is mended.
        """
        names = self._known.namesakes.get(birth)
        if names is None:
            names = self._known.namesakes[birth] = {}
            for person_id in self._known.by_birth.get(birth, ()):
                name = folded_name(self._known.persons[person_id].full_name)
                names.setdefault(name, []).append(person_id)
        return names.get(folded, [])

    def _place_issues(self, row: CheckedRow) -> Iterator[CellIssue]:
        """Tell the first row of each neighbourhood that the office does not have yet."""
        name = self._value(row, "neighbourhood")
        if name is None or not self._known.neighbourhoods:
            return
        key = place_key(str(name))
        if key not in self._known.neighbourhoods and key not in self._seen.places:
            self._seen.places.add(key)
            like = self._neighbourhood_like(key)
            yield self._issue(row, "neighbourhood", new_neighbourhood(str(name), like))

    def _neighbourhood_like(self, key: str) -> str | None:
        """Return the name that a new one is nearly; not for thousands of them."""
        known = self._known.neighbourhoods
        if len(self._seen.places) * len(known) > _MOST_PLACES_COMPARED:
            return None
        alike = get_close_matches(key, known, n=1, cutoff=_NEARLY)
        return known[alike[0]][1] if alike else None

    def _collector_issues(self, row: CheckedRow) -> Iterator[CellIssue]:
        code = self._value(row, "collector_code")
        if code is not None and str(code) not in self._known.by_collector_code:
            yield self._issue(row, "collector_code", UNKNOWN_COLLECTOR)

    def _collector_of_home_issues(self, row: CheckedRow) -> Iterator[CellIssue]:
        """Tell the first row of each name or code that is not one collector of the office."""
        words = str(self._value(row, "collector") or "")
        key = folded_name(words)
        if not key or self._known.collector_id(words) is not None:
            return
        if self._above(("collector of home", key), row) is None:
            yield self._issue(row, "collector", collector_not_linked(words))

    def _correction_issues(self, row: CheckedRow, match: int) -> Iterator[CellIssue]:
        """Doubt a right number that is somebody else's already."""
        for key, owners in (
            ("corrected_national_id", self._known.by_national_id),
            ("corrected_si_number", self._known.by_si_number),
        ):
            owner = owners.get(str(self._value(row, key)))
            if owner is not None and owner != match:
                name = self._known.persons[owner].full_name
                yield self._issue(row, key, number_of_another(name))

    def _find_receipt(self, row: CheckedRow) -> Finding:
        values = {key: row.values[at] for key, at in self._at.items()}
        match, told = find_receipt(self._known, values)
        key = ("receipt", values.get("receipt_no"), values.get("receipt_book"))
        above = self._above((*key, values.get("scheme")), row)
        if above is not None and values.get("receipt_no") is not None:
            told = [*told, ("receipt_no", twice_in_file(self._shown(above)))]
        issues = [self._issue(row, field, issue) for field, issue in told]
        issues += self._collector_issues(row)
        return Finding(match, (), None, tuple(issues))

    def _find_household(self, row: CheckedRow) -> Finding:
        code, head = self._value(row, "household_code"), self._value(row, "head_name")
        issues = [*self._place_issues(row), *self._collector_of_home_issues(row)]
        above = self._above(("household", code or folded_name(str(head))), row)
        if above is not None:
            key = "household_code" if code else "head_name"
            issues.append(self._issue(row, key, twice_in_file(self._shown(above))))
        if code is not None:
            known = self._known.households.get(str(code))
            named = known is not None and head is not None and known.head_name
            if named and folded_name(named) != folded_name(str(head)):
                issue = household_of_another(str(code), named)
                issues.append(self._issue(row, "household_code", issue))
            return Finding(known.id if known else None, (), None, tuple(issues))
        homes = self._known.households_by_head.get(folded_name(str(head)), ())
        alike = tuple(one.id for one in homes[:_MOST_NAMESAKES])
        if alike:
            issues.append(self._issue(row, "head_name", _may_be(alike, str(head))))
        return Finding(None, alike, None, tuple(issues))

    def _find_collector(self, row: CheckedRow) -> Finding:
        code, number = self._value(row, "collector_code"), self._value(row, "national_id")
        name = str(self._value(row, "full_name") or "")
        issues: list[CellIssue] = []
        above = self._above(("collector", code or number or name), row)
        if above is not None:
            key = "collector_code" if code else "full_name"
            issues.append(self._issue(row, key, twice_in_file(self._shown(above))))
        match = self._known.by_collector_code.get(str(code)) if code else None
        similar = []
        if match is None and number:
            match = self._known.by_collector_number.get(str(number))
        for one_id in self._known.collectors_called(name) if match is None else ():
            one = self._known.collectors[one_id]
            same_name = folded_name(one.full_name) == folded_name(name)
            if same_name and not (code and one.collector_code):
                similar.append(one.id)
        if match is None and similar:
            issues.append(self._issue(row, "full_name", _may_be(similar, name)))
        return Finding(match, () if match else tuple(similar), None, tuple(issues))

    def _find_event(self, row: CheckedRow) -> Finding:
        key = _event_key(*(self._value(row, one) for one in _EVENT_KEY))
        issues = list(self._place_issues(row))
        above = self._above(("event", key), row)
        if above is not None:
            issues.append(self._issue(row, "held_on", twice_in_file(self._shown(above))))
        return Finding(self._events.get(key), (), None, tuple(issues))


def _may_be(similar: Sequence[int], name: str, born: str = "") -> Issue:
    if len(similar) == 1:
        return possible_duplicate(name, born)
    return possible_duplicates(len(similar), name, born)


_EVENT_KEY = ("held_on", "event_type", "title", "place")


def _event_key(*values: object) -> tuple[str, ...]:
    return tuple(folded_name(str(stored(value) or "")) for value in values)


def _similar(own: Traits, theirs: Traits) -> bool:
    """Whether two persons of one name and birth date may be one: no other number or place."""
    if own[1] and theirs[1] and place_key(str(own[1])) != place_key(str(theirs[1])):
        return False
    if own[3] and theirs[3] and own[3] != theirs[3]:
        return False
    return not (own[2] and theirs[2]) or _mistyped(str(own[2]), str(theirs[2]))


def _mistyped(first: str, second: str) -> bool:
    if len(first) != _CCCD_LENGTH or len(second) != _CCCD_LENGTH:
        return False
    return sum(1 for a, b in zip(first, second, strict=True) if a != b) <= _MISTYPED_DIGITS


def row_values(checked: CheckedSheet, row: Sequence[object]) -> Mapping[str, object]:
    """Return a row's values by field; where a list corrects one, the right value."""
    values = dict(zip(checked.fields, row, strict=True))
    if checked.source.layout.only_known:
        for key, field_ in CORRECTED.items():
            if values.get(key) is not None:
                values[field_] = values[key]
    return values
