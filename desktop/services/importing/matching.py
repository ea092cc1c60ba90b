"""Tells for each row whether its record is stored already, may be, or is new."""

from collections.abc import Iterator, Mapping, Sequence
from difflib import SequenceMatcher
from operator import itemgetter

from desktop.domain.dates import PartialDate
from desktop.domain.errors import Issue
from desktop.fields.list_columns import CORRECTED
from desktop.services.importing.issues import (
    household_kept,
    household_of_another,
    like_row_above,
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
    si_number_changes,
    twice_in_file,
)
from desktop.services.importing.known import Known, place_key
from desktop.services.importing.receipts import scheme_of, tell_receipt_of
from desktop.services.importing.record_matching import RecordMatcher
from desktop.services.importing.row_matching import (
    MOST_NAMESAKES,
    NOTHING,
    Finding,
    Seen,
    Traits,
    folded_name,
    may_be,
)
from desktop.storage.queries.import_matching import KnownPerson
from desktop.workbooks.household_rows import HEAD
from desktop.workbooks.row_table import CellIssue, CheckedRow
from desktop.workbooks.row_validation import CheckedSheet

__all__ = ["Finding", "Matcher", "Seen", "folded_name", "row_values"]

_CCCD_LENGTH = 12
_TYPED_WRONG = 0.8
"""Likeness of two names of which one may be mistyped."""
_MISTYPED_DIGITS = 2
"""Two CCCDs that differ in so few digits may be one that was mistyped."""
_HOMES = ("household_code", "own_household", "neighbourhood")
_NUMBERS = ("national_id", "si_number", "hi_card_no")
_TRAITS = (
    "full_name",
    "neighbourhood",
    "national_id",
    "si_number",
    "hi_card_no",
    "birth_date",
)


class Matcher(RecordMatcher):
    """Finds the records of one sheet's rows: those of persons itself."""

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
        super().__init__(known, checked, seen)
        self._kind = self._layout.kind
        self._only_known = self._layout.only_known
        # What is missing in the sheet is read from the None behind the last value.
        self._pick = itemgetter(*(self._at.get(key, -1) for key in _TRAITS))
        self._other_heads = self._heads_unlike_the_stored(
            checked.rows if with_heads is None else with_heads
        )
        self._tells_links = bool(
            "collector_code" in self._at or known.neighbourhoods or self._other_heads
        )

    def find(self, place: int, row: CheckedRow) -> Finding:
        """Return what is known of the record that a row names."""
        return self._find_person(place, row) if self._kind == "person" else self.find_record(row)

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
        if len(alike) < MOST_NAMESAKES:
            alike.append(((self._sheet, row.number), own))
        if not self._known.by_birth:
            return ()
        similar = []
        for person_id in self._namesakes_of(born.iso(), folded)[:MOST_NAMESAKES]:
            person = self._known.persons[person_id]
            theirs = (person.full_name, person.neighbourhood, person.national_id, person.si_number)
            if _similar(own, theirs):
                similar.append(person_id)
        if similar:
            name = self._known.persons[similar[0]].full_name
            issues.append(self._issue(row, "full_name", may_be(similar, name, born.show())))
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
        for key in _HOMES:
            # A return is no list of homes: nobody moves because of it.
            values.pop(key, None)
    return values
