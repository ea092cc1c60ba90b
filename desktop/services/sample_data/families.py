"""Invented families: who lives together, how they are related, how old they are."""

import datetime
import random
from collections.abc import Callable
from dataclasses import dataclass

from desktop.services.sample_data.names import child_surname, make_name
from desktop.services.sample_data.records import SampleHousehold, SamplePerson
from desktop.services.sample_data.source_lists import NameGroup

_DAYS_OF_YEAR = 365.2425
_OLDEST = 98
_ADULT = 18
_CHILD_LEAVES_AT = 27
_LATEST_MOTHER = 42
_SAME_PEOPLE = 0.88

HEAD, WIFE, HUSBAND, FATHER, MOTHER = "00", "01", "02", "03", "04"
YOUNGER, CHILD, GRANDCHILD, DAUGHTER_IN_LAW, SON_IN_LAW = "05", "08", "09", "19", "20"

_Parents = tuple[SamplePerson | None, SamplePerson | None]
"""Father and mother, of whom at least one lives with the child."""


@dataclass(frozen=True, slots=True)
class _Kin:
    """What a person has from the family; without a surname, one is drawn."""

    ethnic_group: str
    surname: str | None = None


class FamilyMaker:
    """Fills households with people."""

    def __init__(
        self,
        chance: random.Random,
        today: datetime.date,
        names: dict[str, NameGroup],
        pick_ethnic_group: Callable[[], str],
    ) -> None:
        """Make families as they are on `today`."""
        self._chance = chance
        self._today = today.toordinal()
        self._names = names
        self._pick_ethnic_group = pick_ethnic_group
        kinds: list[tuple[Callable[[SampleHousehold], None], int]] = [
            (self._single, 7),
            (self._old_couple, 9),
            (self._parents_with_children, 46),
            (self._one_parent, 7),
            (self._with_grandparents, 21),
            (self._elder_head, 10),
        ]
        self._kinds = [kind for kind, weight in kinds for _ in range(weight)]

    def fill(self, household: SampleHousehold) -> None:
        """Put a family into an empty household."""
        self._kinds[int(self._chance.random() * len(self._kinds))](household)

    def someone(self, ethnic_group: str, neighbourhood: int) -> SamplePerson:
        """Make a person who is in no household ("chưa xếp hộ")."""
        age = self._between(0.2, 85)
        return self._person(_Kin(ethnic_group), neighbourhood, self._sex(), age)

    def _single(self, home: SampleHousehold) -> None:
        self._add(home, HEAD, self._sex(), self._between(22, 92))

    def _old_couple(self, home: SampleHousehold) -> None:
        self._couple(home, self._between(57, 88))

    def _parents_with_children(self, home: SampleHousehold) -> None:
        self._children(home, self._couple(home, self._between(23, 58)), CHILD)

    def _one_parent(self, home: SampleHousehold) -> None:
        sex = "F" if self._happens(0.75) else "M"
        parent = self._add(home, HEAD, sex, self._between(24, 55))
        self._children(home, (None, parent) if sex == "F" else (parent, None), CHILD)

    def _with_grandparents(self, home: SampleHousehold) -> None:
        self._children(home, self._couple(home, self._between(27, 56)), CHILD)
        head = home.members[0]
        age = min(self._age(head) + self._between(20, 34), _OLDEST)
        if self._happens(0.6):
            self._add(home, FATHER, "M", age, self._parent(head, "father"))
        if self._happens(0.85) or home.members[-1].relation != FATHER:
            mother_age = max(age - self._between(0, 5), self._age(head) + _ADULT)
            self._add(home, MOTHER, "F", mother_age, self._parent(head, "mother"))
        if self._happens(0.06):
            sibling_age = max(self._age(head) - self._between(2, 9), _ADULT)
            self._add(
                home, YOUNGER, self._sex(), sibling_age, _Kin(head.ethnic_group, head.surname)
            )

    def _elder_head(self, home: SampleHousehold) -> None:
        parents = self._couple(home, self._between(50, 78))
        sex = "M" if self._happens(0.8) else "F"
        youngest_parent = min(map(self._age, parents))
        age = max(youngest_parent - self._between(20, 30), _ADULT + 2)
        child = self._child(home, parents, CHILD, sex, age)
        in_law_sex, relation = ("F", DAUGHTER_IN_LAW) if sex == "M" else ("M", SON_IN_LAW)
        in_law = self._add(home, relation, in_law_sex, max(age - self._between(-2, 4), _ADULT))
        younger = (child, in_law) if sex == "M" else (in_law, child)
        self._children(home, younger, GRANDCHILD)

    def _couple(self, home: SampleHousehold, age: float) -> tuple[SamplePerson, SamplePerson]:
        """Add head and spouse; return them as husband and wife."""
        if self._happens(0.72):
            husband = self._add(home, HEAD, "M", age)
            wife_age = max(age - self._between(-3, 7), _ADULT)
            return husband, self._add(home, WIFE, "F", wife_age, self._spouse(home))
        wife = self._add(home, HEAD, "F", age)
        husband_age = max(age + self._between(-3, 7), _ADULT + 2)
        return self._add(home, HUSBAND, "M", husband_age, self._spouse(home)), wife

    def _children(self, home: SampleHousehold, parents: _Parents, relation: str) -> None:
        """Add the children who still live at home, the oldest first."""
        parent_age = min(self._age(parent) for parent in parents if parent)
        oldest = min(parent_age - self._between(19, 29), _CHILD_LEAVES_AT)
        age = max(oldest, self._between(0.05, 1.5))
        for _ in range(1 + int(self._chance.random() ** 1.6 * 3.4)):
            if age <= 0 or parent_age - age < _ADULT or parent_age - age > _LATEST_MOTHER:
                break
            self._child(home, parents, relation, self._sex(), age)
            age -= self._between(1.1, 6)

    def _child(
        self, home: SampleHousehold, parents: _Parents, relation: str, sex: str, age: float
    ) -> SamplePerson:
        group = next(parent.ethnic_group for parent in parents if parent)
        surnames = [parent.surname if parent else None for parent in parents]
        surname = child_surname(self._names[group], *surnames)
        return self._add(home, relation, sex, age, _Kin(group, surname))

    def _parent(self, head: SamplePerson, parent: str) -> _Kin:
        """Return the head's people, and the head's surname for the parent who gave it."""
        gave_it = self._names[head.ethnic_group].surname_from == parent
        return _Kin(head.ethnic_group, head.surname if gave_it else None)

    def _add(
        self, home: SampleHousehold, relation: str, sex: str, age: float, kin: _Kin | None = None
    ) -> SamplePerson:
        person = self._person(kin or _Kin(home.ethnic_group), home.neighbourhood, sex, age)
        person.household = home
        person.relation = relation
        home.members.append(person)
        return person

    def _person(self, kin: _Kin, neighbourhood: int, sex: str, age: float) -> SamplePerson:
        born = datetime.date.fromordinal(self._today - int(age * _DAYS_OF_YEAR))
        group = self._names[kin.ethnic_group]
        name, surname = make_name(self._chance, group, sex, born.year, kin.surname)
        return SamplePerson(name, surname, sex, born, kin.ethnic_group, neighbourhood)

    def _happens(self, probability: float) -> bool:
        return self._chance.random() < probability

    def _spouse(self, home: SampleHousehold) -> _Kin:
        same = self._happens(_SAME_PEOPLE)
        return _Kin(home.ethnic_group if same else self._pick_ethnic_group())

    def _age(self, person: SamplePerson) -> float:
        return (self._today - person.born.toordinal()) / _DAYS_OF_YEAR

    def _sex(self) -> str:
        return "M" if self._happens(0.502) else "F"

    def _between(self, low: float, high: float) -> float:
        return low + (high - low) * self._chance.random()
