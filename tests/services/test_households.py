"""The card of a household and of a person."""

import datetime

import pytest

from desktop.domain.dates import PartialDate
from desktop.domain.errors import RecordMissing
from desktop.fields.record_kinds import Draft
from desktop.services import records
from desktop.services.households import household_card, person_card
from desktop.storage.database import Database
from tests.office_data import COMMUNE, TODAY, WHO
from tests.services.lists.by_hand import statements

JULY = datetime.date(2026, 7, 31)


def save(database: Database, kind: str, **values: object) -> int:
    return records.save(database, Draft(kind, values), who=WHO).id


@pytest.fixture
def family(empty_office: Database) -> dict[str, int]:
    """A household of three; the wife paid twice, the child never."""
    found = {"home": save(empty_office, "household", household_code="H", head_name="Ma Sỹ")}
    for name, relation, born in (
        ("Ma Thị Ba", "02", PartialDate(1970)),
        ("Ma Tư", "03", None),
        ("Ma Sỹ", "00", PartialDate(1980)),
        ("Ma Thị Năm", "02", PartialDate(1969, 5)),
    ):
        found[name] = save(
            empty_office,
            "person",
            full_name=name,
            relation=relation,
            birth_date=born,
            household_code="H",
        )
    with empty_office.write(WHO) as unit:
        receipt = unit.insert(
            "receipt",
            {
                "commune_code": COMMUNE,
                "receipt_no": "0000007",
                "receipt_date": JULY,
                "payer_name": "Ma Thị Ba",
                "scheme": "HI",
                "amount_paid": 1_263_600,
                "person_id": found["Ma Thị Ba"],
            },
        )
        for scheme, end, paid in (("HI", JULY, None), ("HI", TODAY, receipt), ("VSI", JULY, None)):
            unit.insert(
                "cover",
                {
                    "commune_code": COMMUNE,
                    "person_id": found["Ma Thị Ba"],
                    "scheme": scheme,
                    "valid_to": end,
                    "receipt_id": paid,
                },
            )
    return found


def test_the_head_comes_first_then_the_oldest(
    empty_office: Database, family: dict[str, int]
) -> None:
    card = household_card(empty_office, family["home"], TODAY)
    names = [row.values["full_name"] for row in card.members]
    assert names == ["Ma Sỹ", "Ma Thị Năm", "Ma Thị Ba", "Ma Tư"]
    assert card.household.values["member_count"] == 4
    assert card.household.values["insured_count"] == 1


def test_covers_come_with_their_receipts_the_newest_first(
    empty_office: Database, family: dict[str, int]
) -> None:
    card = household_card(empty_office, family["home"], TODAY)
    assert set(card.covers) == {family["Ma Thị Ba"]}
    lines = card.covers[family["Ma Thị Ba"]]
    assert [(line.scheme, line.valid_to, line.receipt_no) for line in lines] == [
        ("HI", TODAY, "0000007"),
        ("VSI", JULY, None),
        ("HI", JULY, None),
    ]
    assert (lines[0].amount_paid, lines[0].receipt_date) == (1_263_600, JULY)


def test_a_persons_card(empty_office: Database, family: dict[str, int]) -> None:
    card = person_card(empty_office, family["Ma Thị Ba"], TODAY)
    assert card.household_id == family["home"]
    assert len(card.covers) == 3
    alone = save(empty_office, "person", full_name="Lò Một")
    card = person_card(empty_office, alone, TODAY)
    assert (card.household_id, card.covers) == (None, ())


def test_a_card_of_nobody(empty_office: Database) -> None:
    for card in (household_card, person_card):
        with pytest.raises(RecordMissing):
            card(empty_office, 404, TODAY)


def test_a_card_takes_the_same_statements_however_many_members(demo: Database) -> None:
    with demo.write(WHO) as unit:
        lonely = unit.insert("household", {"commune_code": COMMUNE, "head_name": "Lò Một"})
        full = unit.insert("household", {"commune_code": COMMUNE, "head_name": "Lò Đông"})
        for number in range(1, 30):
            unit.update("person", number, {"household_id": full, "relation": None})
    counts = [
        statements(demo, lambda home=home: household_card(demo, home, TODAY))
        for home in (lonely, full)
    ]
    assert max(counts) <= 4
    assert len(household_card(demo, full, TODAY).members) == 29


def head_name(database: Database, household_id: int) -> object:
    return household_card(database, household_id, TODAY).household.values["head_name"]


def resave(database: Database, person_id: int, **values: object) -> None:
    draft = records.load(database, "person", person_id, TODAY)
    changed = Draft("person", {**draft.values, **values}, draft.id, draft.version)
    records.save(database, changed, who=WHO)


@pytest.mark.parametrize("new_home", ["H2", None])
def test_a_head_who_moves_away_does_not_stay_the_name_of_the_household(
    empty_office: Database, family: dict[str, int], new_home: str | None
) -> None:
    other = save(empty_office, "household", household_code="H2", head_name="Lò Hai")
    resave(empty_office, family["Ma Sỹ"], household_code=new_home)
    assert head_name(empty_office, family["home"]) is None
    assert head_name(empty_office, other) == ("Ma Sỹ" if new_home else "Lò Hai")


def test_a_deleted_head_does_not_stay_the_name_of_the_household(
    empty_office: Database, family: dict[str, int]
) -> None:
    records.delete(empty_office, "person", family["Ma Sỹ"], who=WHO)
    assert head_name(empty_office, family["home"]) is None


def test_another_member_who_is_called_head_gives_the_name(
    empty_office: Database, family: dict[str, int]
) -> None:
    with empty_office.write(WHO) as unit:  # two heads, as older data may hold
        unit.update("person", family["Ma Thị Năm"], {"relation": "00"})
    records.delete(empty_office, "person", family["Ma Sỹ"], who=WHO)
    assert head_name(empty_office, family["home"]) == "Ma Thị Năm"


def test_the_name_stays_when_a_member_leaves_or_nobody_is_called_head(
    empty_office: Database, family: dict[str, int]
) -> None:
    resave(empty_office, family["Ma Tư"], household_code=None)
    records.delete(empty_office, "person", family["Ma Thị Năm"], who=WHO)
    resave(empty_office, family["Ma Sỹ"], relation="02")
    assert head_name(empty_office, family["home"]) == "Ma Sỹ"
