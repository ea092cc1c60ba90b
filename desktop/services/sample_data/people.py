"""Invented residents of a commune: households, papers, phones, where they live."""

import datetime
import random
from collections.abc import Iterator
from dataclasses import dataclass

from desktop.services.sample_data.families import CHILD, HEAD, FamilyMaker
from desktop.services.sample_data.numbers import NumberMaker
from desktop.services.sample_data.records import SampleHousehold, SamplePerson
from desktop.services.sample_data.source_lists import Pool, SourceLists
from desktop.storage.queries.data_checks import YEARLY_CLASSES

_SCHOOL_AGE = 6
_PHONE_AGE = 14
_OLD = 55
_ADULT = 18
_WITHOUT_HOUSEHOLD = 0.008
_KINH = "01"
_CLASSES = {
    # (Kinh, other peoples) by class; drawn once a household
    True: Pool.of([("poor", 3), ("near_poor", 4), ("average_living", 14), ("other", 79)]),
    False: Pool.of([("poor", 11), ("near_poor", 8), ("average_living", 22), ("other", 59)]),
}
_MOVED_BECAUSE = ("Chuyển về nơi ở mới", "Theo gia đình", "Kết hôn", "Đi làm xa")
_AWAY_BECAUSE = ("Đi làm xa", "Đi học", "Xuất khẩu lao động", "Chăm người thân")
_NOTES = ("Cần xác minh lại số CCCD", "Liên hệ qua người nhà", "Vận động lại sau mùa vụ")


@dataclass(frozen=True, slots=True)
class SampleCommune:
    """Where the people live: the name with its kind (Phường Lào Cai) and what lies in it."""

    code: str
    name: str
    neighbourhoods: tuple[str, ...]


class PeopleMaker:
    """Makes households and persons in a fixed order for a seed."""

    def __init__(
        self,
        chance: random.Random,
        today: datetime.date,
        lists: SourceLists,
        numbers: NumberMaker,
        commune: SampleCommune,
    ) -> None:
        """Settle the people in the neighbourhoods of the commune."""
        self._chance = chance
        self._today = today
        self._ordinal = today.toordinal()
        # Poor households of the sample stood on the list of last year too.
        self._class_years = datetime.date(today.year - 1, 1, 1), datetime.date(today.year, 12, 31)
        self._lists = lists
        self._numbers = numbers
        self._commune_name = commune.name
        self._neighbourhoods = commune.neighbourhoods
        self._families = FamilyMaker(chance, today, lists.names, self._ethnic_group)
        # Neighbourhoods of different sizes, and in each mostly one people.
        self._settled = [
            place
            for place in range(len(commune.neighbourhoods))
            for _ in range(chance.randint(3, 9))
        ]
        self._usual = [self._ethnic_group() for _ in commune.neighbourhoods]

    def make(self, count: int) -> Iterator[SamplePerson]:
        """Yield exactly so many persons, the members of a household one after the other."""
        alone = int(count * _WITHOUT_HOUSEHOLD)
        left, number = count - alone, 0
        while left > 0:
            number += 1
            household = self._household(number)
            self._families.fill(household)
            del household.members[left:]
            left -= len(household.members)
            self._complete(household)
            yield from household.members
        for _ in range(alone):
            place = self._place()
            person = self._families.someone(self._ethnic_group(), place)
            person.address = self._neighbourhoods[place]
            self._give_papers(person)
            person.residence_status = "temporary" if self._happens(0.6) else "permanent"
            yield person

    def _household(self, number: int) -> SampleHousehold:
        place = self._place()
        group = self._usual[place] if self._happens(0.55) else self._ethnic_group()
        household_class = _CLASSES[group == _KINH].pick(self._chance)
        years = self._class_years if household_class in YEARLY_CLASSES else (None, None)
        return SampleHousehold(
            number=number,
            neighbourhood=place,
            ethnic_group=group,
            household_class=household_class,
            address=self._address(place),
            phone=self._numbers.phone(),
            class_from=years[0],
            class_to=years[1],
        )

    def _address(self, place: int) -> str:
        name = self._neighbourhoods[place]
        if name.startswith("Tổ dân phố"):
            name = f"Số {self._chance.randint(1, 320)}, {name}"
        return f"{name}, {self._commune_name}"

    def _complete(self, household: SampleHousehold) -> None:
        for person in household.members:
            person.address = household.address
            self._give_papers(person)
            self._give_phone(person, household)
            self._settle(person)

    def _give_papers(self, person: SamplePerson) -> None:
        age = self._age(person)
        person.birth_date = self._known_birth(person, age)
        if not self._happens(0.06 if age < 1 else 0.012):
            person.national_id = self._numbers.national_id(person.born, person.sex)
        if age > _OLD / 2 and self._happens(0.2):
            person.old_id = self._numbers.old_id()
        if not self._happens(0.03):
            person.si_number = self._numbers.si_number()
        station = self._happens(0.7)
        person.primary_care_facility = (
            f"Trạm Y tế {self._commune_name}" if station else "Bệnh viện đa khoa khu vực"
        )
        if self._happens(0.01):
            person.note = _NOTES[int(self._chance.random() * len(_NOTES))]

    def _known_birth(self, person: SamplePerson, age: float) -> str:
        """Return the birth date as it is known: of the old, often only the year."""
        if age > _OLD and self._happens(0.09):
            return f"{person.born.year:04d}"
        return person.born.isoformat()[:7] if self._happens(0.003) else person.born.isoformat()

    def _give_phone(self, person: SamplePerson, household: SampleHousehold) -> None:
        age = self._age(person)
        if person.relation == HEAD:
            person.phone = household.phone
        elif age >= _PHONE_AGE and self._happens(0.55):
            person.phone = self._numbers.phone()
        elif self._happens(0.45):
            person.phone = household.phone
        other = person.phone != household.phone
        if _ADULT <= age < _OLD and other and self._happens(0.04) and person.phone is not None:
            person.email = f"nguoi.dan.{person.phone}@example.vn"

    def _settle(self, person: SamplePerson) -> None:
        """Let some be temporary residents, away, moved or dead."""
        draw = self._chance.random()
        if person.relation == HEAD or draw >= 0.075:  # noqa: PLR2004 - sum of the shares below
            return
        day = self._day_before(700)
        if draw < 0.006 and self._age(person) > _OLD:  # noqa: PLR2004
            person.life_status, person.life_date, person.life_reason = "dead", day, "Già yếu"
        elif draw < 0.04:  # noqa: PLR2004
            self._reside(person, "temporary", day, "Đến ở cùng gia đình")
        elif draw < 0.065:  # noqa: PLR2004
            self._reside(person, "absent", day, self._one_of(_AWAY_BECAUSE))
        elif person.relation != CHILD or self._age(person) > _SCHOOL_AGE:
            self._reside(person, "moved_out", day, self._one_of(_MOVED_BECAUSE))

    @staticmethod
    def _reside(person: SamplePerson, status: str, day: str, reason: str) -> None:
        person.residence_status = status
        person.residence_date = max(day, person.born.isoformat())
        person.residence_reason = reason

    def _one_of(self, words: tuple[str, ...]) -> str:
        return words[int(self._chance.random() * len(words))]

    def _day_before(self, days: int) -> str:
        back = int(self._chance.random() * days)
        return datetime.date.fromordinal(self._ordinal - back).isoformat()

    def _ethnic_group(self) -> str:
        return self._lists.region.ethnic_groups.pick(self._chance)

    def _place(self) -> int:
        return self._settled[int(self._chance.random() * len(self._settled))]

    def _age(self, person: SamplePerson) -> float:
        return (self._ordinal - person.born.toordinal()) / 365.2425

    def _happens(self, probability: float) -> bool:
        return self._chance.random() < probability


def neighbourhood_names(
    chance: random.Random, lists: SourceLists, commune_name: str, persons: int
) -> tuple[str, ...]:
    """Return 8 to 40 names: Tổ dân phố in a phường, Thôn, Bản, Buôn or Ấp in a xã."""
    count = max(8, min(40, persons // 900))
    region = lists.region
    if commune_name.startswith("Phường"):
        wards = max(count - count // 4, 1)
        names = [f"Tổ dân phố {number}" for number in range(1, wards + 1)]
    else:
        names = [f"{region.kinds[0]} {number}" for number in range(1, count // 3 + 1)]
    kinds, places = region.kinds, list(region.places)
    chance.shuffle(places)
    for place in places[: count - len(names)]:
        kind = kinds[int(chance.random() * len(kinds))]
        # "Bản Qua" is a name already; it needs no second "Bản".
        names.append(place if place.startswith(kinds) else f"{kind} {place}")
    return tuple(names)
