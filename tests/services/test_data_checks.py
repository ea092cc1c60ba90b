"""The checks of the health page: each finds what was planted, and nothing in clean data."""

import datetime
from collections.abc import Callable

import pytest

from desktop.domain.dates import PartialDate
from desktop.services import data_checks
from desktop.services.data_checks import CHECKS, Finding
from desktop.services.data_checks.mends import usual_name
from desktop.storage.database import Database
from desktop.storage.links import HEAD
from desktop.storage.unit_of_work import UnitOfWork
from tests.office_data import COMMUNE, TODAY, WHO

YESTERDAY = TODAY - datetime.timedelta(days=1)
TOMORROW = TODAY + datetime.timedelta(days=1)


def _go_on(_message: str, _fraction: float) -> None:
    """Let every check run."""


def _findings(database: Database) -> dict[str, Finding]:
    return {one.check.key: one for one in data_checks.find(database, TODAY, _go_on)}


class Planting:
    """Writes records with what every clean one has, unless a test says otherwise."""

    def __init__(self, unit: UnitOfWork) -> None:
        self.unit = unit
        self._number = 0
        place = {"commune_code": COMMUNE, "name": "Thôn Nà Lung"}
        self.place = unit.insert("neighbourhood", place)

    def household(self, **values: object) -> int:
        self._number += 1
        usual = {
            "commune_code": COMMUNE,
            "household_code": f"HO{self._number:04d}",
            "head_name": "Ma Văn Sỹ",
            "neighbourhood_id": self.place,
        }
        return self.unit.insert("household", usual | values)

    def person(self, name: str = "", **values: object) -> int:
        self._number += 1
        usual = {
            "commune_code": COMMUNE,
            "full_name": name or f"Lò Văn Ản{'g' * (self._number % 3)}",
            "birth_date": PartialDate(1980, 1, self._number % 27 + 1),
            "sex": "M",
            "si_number": f"{self._number:010d}",
        }
        if "household_id" not in values:
            home = self.household()
            values = {"household_id": home, "relation": HEAD, **values}
        return self.unit.insert("person", usual | values)

    def cover(self, person: int, start: str | None, end: str, **values: object) -> int:
        usual = {
            "commune_code": COMMUNE,
            "person_id": person,
            "scheme": "HI",
            "hi_group": "GD",
            "valid_from": None if start is None else datetime.date.fromisoformat(start),
            "valid_to": datetime.date.fromisoformat(end),
        }
        return self.unit.insert("cover", usual | values)

    def receipt(self, person: int, number: str, **values: object) -> int:
        usual = {
            "commune_code": COMMUNE,
            "person_id": person,
            "payer_name": "Ma Văn Sỹ",
            "receipt_book": "LC26-01",
            "receipt_no": number,
            "receipt_date": YESTERDAY,
            "scheme": "HI",
            "amount_paid": 1_263_600,
        }
        return self.unit.insert("receipt", usual | values)


Plant = Callable[[Planting], list[int]]


def _same_national_id(office: Planting) -> list[int]:
    return [office.person(national_id="025080001234") for _ in range(2)]


def _same_si_number(office: Planting) -> list[int]:
    return [office.person(si_number="2520001234") for _ in range(2)]


def _covers_overlap(office: Planting) -> list[int]:
    person, clean = office.person(), office.person()
    office.cover(person, "2026-01-01", "2026-12-31")
    office.cover(person, "2026-12-31", "2027-06-30")
    office.cover(person, "2026-01-01", "2026-12-31", scheme="VSI", hi_group=None)
    office.cover(clean, "2026-01-01", "2026-12-31")
    office.cover(clean, "2027-01-01", "2027-12-31")
    return [person]


def _covers_endless(office: Planting) -> list[int]:
    found = [office.person() for _ in range(2)]
    office.cover(found[0], "2026-01-01", "2036-12-31")
    office.cover(found[1], None, "2099-12-31")
    child, ahead = office.person(), office.person()
    office.cover(child, "2026-01-01", "2032-09-30", hi_group="TE")
    office.cover(ahead, "2027-01-01", "2031-12-31", scheme="VSI", hi_group=None)
    return found


def _class_over(office: Planting) -> list[int]:
    first = datetime.date(2025, 1, 1)
    over = {"class_from": first, "class_to": YESTERDAY}
    found = [office.household(household_class=each, **over) for each in ("poor", "near_poor")]
    held = office.household(household_class="poor", class_from=first, class_to=TODAY)
    for home in (*found, held):
        office.person(household_id=home, relation=HEAD, full_name="Ma Văn Sỹ")
    return found


def _class_endless(office: Planting) -> list[int]:
    home = office.household(household_class="poor", class_from=datetime.date(2026, 1, 1))
    other = office.household(household_class="other")
    for each in (home, other):
        office.person(household_id=each, relation=HEAD, full_name="Ma Văn Sỹ")
    return [home]


def _doubled_receipts(office: Planting) -> list[int]:
    found = [office.person(), office.person()]
    for person in found:
        office.receipt(person, "0000123")
    mother = office.person()
    # One receipt may stand in two lines of one payer: that is no second use.
    office.receipt(mother, "0000124")
    office.receipt(mother, "0000124", scheme="VSI")
    return found


def _receipts_ahead(office: Planting) -> list[int]:
    person = office.person()
    office.receipt(person, "0000200", receipt_date=TOMORROW)
    office.receipt(office.person(), "0000201", receipt_date=TODAY)
    return [person]


def _birth_date(office: Planting) -> list[int]:
    tomorrow = PartialDate(TOMORROW.year, TOMORROW.month, TOMORROW.day)
    found = [
        office.person(birth_date=None),
        office.person(birth_date=tomorrow),
        office.person(birth_date=PartialDate(1900)),
    ]
    office.person(birth_date=PartialDate(TODAY.year))
    office.person(birth_date=PartialDate(1931))
    return found


def _national_id_doubt(office: Planting) -> list[int]:
    born = PartialDate(1980, 5, 1)
    found = [
        office.person(national_id="025180001111", birth_date=born),
        office.person(national_id="025081001112", birth_date=born),
        office.person(national_id="999080001113", birth_date=born),
    ]
    office.person(national_id="025080001114", birth_date=born)
    return found


def _possible_duplicates(office: Planting) -> list[int]:
    born = PartialDate(1975, 3, 2)
    found = [
        office.person("Nguyen Van Duc", birth_date=born),
        office.person("Nguyễn Văn Đức", birth_date=born, national_id="025075001234"),
    ]
    office.person("Nguyễn Văn Đức", birth_date=PartialDate(1975, 3, 3))
    # Twins in name: two different numbers are two persons.
    office.person("Lý A Sử", birth_date=born, national_id="025075002222")
    office.person("Lý A Sử", birth_date=born, national_id="025075003333")
    return found


def _insured_but_gone(office: Planting) -> list[int]:
    dead = office.person(life_status="dead", life_date=YESTERDAY)
    moved = office.person(residence_status="moved_out")
    for person in (dead, moved):
        office.cover(person, "2026-01-01", "2026-12-31")
    office.cover(office.person(life_status="dead"), "2025-01-01", "2025-12-31")
    return [dead, moved]


def _household_head(office: Planting) -> list[int]:
    headless, two = office.household(), office.household()
    office.person(household_id=headless)
    for _ in range(2):
        office.person(household_id=two, relation=HEAD)
    return [headless, two]


def _names(office: Planting) -> list[int]:
    born = {"birth_date": PartialDate(1990, 1, 1)}
    found = [
        office.person("MA THỊ ĐẠT", **born),
        office.person("ma thị nụ", **born),
        office.person("Ma  Thị  Hoa", **born),
        office.person("Ma Thị 2", **born),
    ]
    office.person("H'Bia Niê", **born)
    return found


def _collector_cards(office: Planting) -> list[int]:
    def collector(**values: object) -> int:
        usual = {"commune_code": COMMUNE, "full_name": "Đỗ Thị Hiền", "card_valid_to": TODAY}
        return office.unit.insert("collector", usual | values)

    found = [collector(card_valid_to=YESTERDAY), collector(card_valid_to=None)]
    collector()
    collector(card_valid_to=YESTERDAY, status="left")
    return found


def _no_place(office: Planting) -> list[int]:
    home = office.household(neighbourhood_id=None)
    office.person(household_id=home, relation=HEAD)
    return [home]


def _no_members(office: Planting) -> list[int]:
    return [office.household()]


def _no_household(office: Planting) -> list[int]:
    office.person(household_id=None, life_status="dead")
    return [office.person(household_id=None)]


def _no_numbers(office: Planting) -> list[int]:
    office.person(si_number=None, hi_card_no="GD4252512345678")
    return [office.person(si_number=None)]


def _cover_start(office: Planting) -> list[int]:
    person = office.person()
    office.cover(person, None, TODAY.isoformat())
    office.cover(office.person(), None, YESTERDAY.isoformat())
    return [person]


def _shared_phone(office: Planting) -> list[int]:
    at_home = office.household()
    for place in range(8):
        relation = HEAD if place == 0 else "03"
        office.person(phone="0912000111", household_id=at_home, relation=relation)
    return [office.person(phone="0912345678") for _ in range(6)]


PLANTS: dict[str, Plant] = {
    "covers_endless": _covers_endless,
    "class_over": _class_over,
    "class_endless": _class_endless,
    "same_national_id": _same_national_id,
    "same_si_number": _same_si_number,
    "covers_overlap": _covers_overlap,
    "doubled_receipts": _doubled_receipts,
    "receipts_ahead": _receipts_ahead,
    "birth_date": _birth_date,
    "national_id_doubt": _national_id_doubt,
    "possible_duplicates": _possible_duplicates,
    "insured_but_gone": _insured_but_gone,
    "household_head": _household_head,
    "names": _names,
    "collector_cards": _collector_cards,
    "no_place": _no_place,
    "no_members": _no_members,
    "no_household": _no_household,
    "no_numbers": _no_numbers,
    "cover_start": _cover_start,
    "shared_phone": _shared_phone,
}


def test_there_are_fifteen_checks_or_more_each_planted() -> None:
    assert len(CHECKS) >= 15
    assert {check.key for check in CHECKS} == set(PLANTS)


@pytest.mark.parametrize("key", PLANTS)
def test_a_check_finds_what_was_planted_and_nothing_else(empty_office: Database, key: str) -> None:
    with empty_office.write(WHO) as unit:
        planted = PLANTS[key](Planting(unit))
    assert sorted(_findings(empty_office)[key].ids) == sorted(planted)


def test_a_clean_household_is_no_finding(empty_office: Database) -> None:
    with empty_office.write(WHO) as unit:
        office = Planting(unit)
        person = office.person("Ma Văn Sỹ", national_id="025080001234")
        office.cover(person, "2026-01-01", "2026-12-31")
        office.receipt(person, "0000001")
    found = {key: one.ids for key, one in _findings(empty_office).items() if one.count}
    assert found == {}


def test_names_get_their_usual_form_and_odd_ones_stay(empty_office: Database) -> None:
    with empty_office.write(WHO) as unit:
        *plain, odd = _names(Planting(unit))
    assert _findings(empty_office)["names"].mendable == 3
    assert data_checks.mend(empty_office, "names", who=WHO).count == 3
    after = _findings(empty_office)["names"]
    assert (after.ids, after.mendable) == ((odd,), 0)
    with empty_office.write(WHO) as unit:
        names = [unit.get("person", person).values["full_name"] for person in plain]
    assert names == ["Ma Thị Đạt", "Ma Thị Nụ", "Ma Thị Hoa"]


def test_a_household_is_named_after_its_head_whose_name_was_put_right(
    empty_office: Database,
) -> None:
    with empty_office.write(WHO) as unit:
        planting = Planting(unit)
        home = planting.household(head_name="MA THỊ  ĐẠT")
        planting.person("MA THỊ  ĐẠT", household_id=home, relation=HEAD)
    data_checks.mend(empty_office, "names", who=WHO)
    with empty_office.write(WHO) as unit:
        assert unit.get("household", home).values["head_name"] == "Ma Thị Đạt"


@pytest.mark.parametrize(
    ("head_name", "members", "expected"),
    [
        ("Ma Văn Sỹ", [("Ma Văn Sỹ", None), ("Lý Thị Phượng", None)], [HEAD, None]),
        ("Ma Văn Sỹ", [("Ma Văn Sỹ", HEAD), ("Lý Thị Phượng", HEAD)], [HEAD, None]),
        ("Ma Văn Sỹ", [("Ma Văn Sỹ", None), ("Ma Văn Sỹ", None)], [None, None]),
        ("Triệu Đức Đạt", [("Ma Văn Sỹ", HEAD), ("Lý Thị Phượng", HEAD)], [HEAD, HEAD]),
        (None, [("Ma Văn Sỹ", None)], [None]),
    ],
)
def test_the_member_the_household_is_named_after_becomes_its_head(
    empty_office: Database,
    head_name: str | None,
    members: list[tuple[str, str | None]],
    expected: list[str | None],
) -> None:
    with empty_office.write(WHO) as unit:
        office = Planting(unit)
        home = office.household(head_name=head_name)
        ids = [
            office.person(name, household_id=home, relation=relation) for name, relation in members
        ]
    data_checks.mend(empty_office, "household_head", who=WHO)
    with empty_office.write(WHO) as unit:
        found = [unit.get("person", person).values["relation"] for person in ids]
    assert found == expected


@pytest.mark.parametrize(
    ("inner", "gone"),
    [
        ({"start": "2026-01-01", "end": "2026-12-31"}, True),
        ({"start": "2026-02-01", "end": "2026-12-31"}, True),
        ({"start": "2026-02-01", "end": "2026-12-31", "hi_group": None}, True),
        ({"start": "2026-02-01", "end": "2027-01-01"}, False),
        ({"start": "2026-02-01", "end": "2026-12-31", "hi_group": "HN"}, False),
        ({"start": "2026-02-01", "end": "2026-12-31", "receipt": True}, False),
    ],
)
def test_only_covers_that_add_no_day_are_deleted(
    empty_office: Database, inner: dict[str, object], gone: bool
) -> None:
    with empty_office.write(WHO) as unit:
        office = Planting(unit)
        person = office.person()
        receipt = office.receipt(person, "0000001")
        outer = office.cover(person, "2026-01-01", "2026-12-31", receipt_id=receipt)
        values = {key: value for key, value in inner.items() if key == "hi_group"}
        if inner.get("receipt"):
            values["receipt_id"] = receipt
        second = office.cover(person, str(inner["start"]), str(inner["end"]), **values)
    mended = data_checks.mend(empty_office, "covers_overlap", who=WHO)
    assert mended.count == int(gone)
    with empty_office.write(WHO) as unit:
        assert unit.find("cover", outer) is not None
        assert (unit.find("cover", second) is None) is gone


def test_a_chain_of_twins_leaves_one(empty_office: Database) -> None:
    with empty_office.write(WHO) as unit:
        office = Planting(unit)
        person = office.person()
        twins = [office.cover(person, "2026-01-01", "2026-12-31") for _ in range(3)]
    data_checks.mend(empty_office, "covers_overlap", who=WHO)
    with empty_office.write(WHO) as unit:
        assert sum(unit.find("cover", twin) is not None for twin in twins) == 1


@pytest.mark.parametrize(
    ("written", "usual"),
    [
        ("MA THỊ ĐẠT", "Ma Thị Đạt"),
        (" Ma  Thị Đạt ", "Ma Thị Đạt"),
        ("H'BIA NIÊ", "H'Bia Niê"),
        ("Ma Thị đạt", "Ma Thị đạt"),
    ],
)
def test_usual_name(written: str, usual: str) -> None:
    assert usual_name(written) == usual
