"""A household with its members, written as one: rules, moves, and nothing by halves."""

import pytest

from desktop.domain.changes import Changes
from desktop.domain.dates import PartialDate
from desktop.domain.errors import ChangedByAnotherUser, InvalidInput
from desktop.fields.record_kinds import Draft
from desktop.services import history, household_form, records
from desktop.services.household_form import (
    HouseholdForm,
    HouseholdInvalid,
    Leaving,
    Member,
    SavedHousehold,
)
from desktop.storage.database import Database
from tests.office_data import COMMUNE, TODAY, WHO


def save(database: Database, kind: str, **values: object) -> int:
    return records.save(database, Draft(kind, values), who=WHO).id


def write(
    database: Database,
    home: Draft,
    *members: Member,
    leaving: tuple[Leaving, ...] = (),
) -> SavedHousehold:
    return household_form.save(database, HouseholdForm(home, members, leaving), who=WHO)


def new(name: str, relation: str | None = None, **values: object) -> Member:
    return Member({"full_name": name, "relation": relation, **values})


def person(database: Database, person_id: int) -> dict[str, object]:
    return records.load(database, "person", person_id, TODAY).values


def loaded(database: Database, household_id: int) -> household_form.LoadedHousehold:
    return household_form.load(database, household_id, TODAY)


def names(database: Database, household_id: int) -> list[object]:
    return [each.values["full_name"] for each in loaded(database, household_id).members]


def rows(database: Database, table: str) -> int:
    with database.read() as snapshot:
        return int(snapshot.connection.exec_driver_sql(f"SELECT count(*) FROM {table}").scalar())  # noqa: S608


def home(**values: object) -> Draft:
    return Draft("household", {"neighbourhood": "Nà Mô", **values})


@pytest.fixture
def family(empty_office: Database) -> SavedHousehold:
    return write(
        empty_office,
        home(household_code="HG0001"),
        new("Ma Hữu Sỹ", "00", birth_date=PartialDate(1979), national_id="036079000001"),
        new("Lý Thị Mai", "01", national_id="036182000002"),
        new("Ma Thị Hoa", "08"),
    )


def test_a_new_household_comes_with_all_its_members(
    empty_office: Database, family: SavedHousehold
) -> None:
    stored = loaded(empty_office, family.id)
    assert stored.household.values["household_code"] == "HG0001"
    assert stored.household.values["head_name"] == family.head_name == "Ma Hữu Sỹ"
    assert names(empty_office, family.id)[0] == "Ma Hữu Sỹ"
    assert {each.values["neighbourhood"] for each in stored.members} == {"Nà Mô"}
    assert {("household", family.id)} | {
        ("person", each) for each in family.member_ids
    } <= family.changes.ids
    assert isinstance(family.changes, Changes)


def test_a_household_without_a_code_has_members_too(empty_office: Database) -> None:
    made = write(empty_office, home(), new("Hà Văn Tư", "00"), new("Hà Thị Năm", "08"))
    assert len(names(empty_office, made.id)) == 2
    more = loaded(empty_office, made.id)
    draft = Draft("household", {}, made.id, more.household.version)
    write(empty_office, draft, new("Hà Văn Sáu", "08"))
    assert len(names(empty_office, made.id)) == 3


def test_the_step_names_the_household(empty_office: Database, family: SavedHousehold) -> None:
    draft = Draft("household", {"head_name": "Ma Hữu Sỹ"}, family.id, 1)
    write(empty_office, draft, new("Ma Văn Tí", "08"))
    with empty_office.read() as snapshot:
        steps = snapshot.connection.exec_driver_sql(
            "SELECT template, texts FROM steps ORDER BY id DESC LIMIT 2"
        ).all()
    assert [row[0] for row in steps] == ["Sửa hộ {name} và thành viên", "Thêm hộ {name}"]
    assert all("Ma Hữu Sỹ" in row[1] for row in steps)


@pytest.mark.parametrize(
    ("members", "place", "code"),
    [
        ((), (0, "full_name"), "household.nobody"),
        ((new("Ma Sỹ"),), (0, "relation"), "household.no_head"),
        ((new("", "00"),), (0, "full_name"), "field.required"),
        ((new("Ma Sỹ", "00"), new("Lý Mai", "00")), (1, "relation"), "household.two_heads"),
        (
            (new("Ma Sỹ", "00", si_number="0123456789"), new("Lý", "01", si_number="0123456789")),
            (1, "si_number"),
            "field.twice",
        ),
    ],
)
def test_what_is_wrong_comes_back_by_place(
    empty_office: Database, members: tuple[Member, ...], place: tuple[int, str], code: str
) -> None:
    with pytest.raises(HouseholdInvalid) as caught:
        write(empty_office, home(), *members)
    assert caught.value.problems[place].code == code
    assert rows(empty_office, "households") == rows(empty_office, "persons") == 0
    assert rows(empty_office, "neighbourhoods") == 0


def test_numbers_and_codes_of_others_are_told_at_their_place(
    empty_office: Database, family: SavedHousehold
) -> None:
    with pytest.raises(HouseholdInvalid) as caught:
        write(empty_office, home(), new("A", "00"), new("B", "08", national_id="036079000001"))
    issue = caught.value.problems[1, "national_id"]
    assert issue.values["name"] == "Ma Hữu Sỹ"
    with pytest.raises(HouseholdInvalid) as caught:
        write(empty_office, home(household_code="HG0001"), new("A", "00"))
    assert caught.value.problems[None, "household_code"].code == "household.code"
    assert rows(empty_office, "persons") == 3


def test_two_members_may_change_numbers_in_one_go(
    empty_office: Database, family: SavedHousehold
) -> None:
    head, wife = family.member_ids[:2]
    draft = Draft("household", {}, family.id)
    write(
        empty_office,
        draft,
        Member({"national_id": "036182000002"}, head),
        Member({"national_id": "036079000001"}, wife),
    )
    assert person(empty_office, head)["national_id"] == "036182000002"


def test_another_member_becomes_head(empty_office: Database, family: SavedHousehold) -> None:
    stored = loaded(empty_office, family.id)
    version = {each.id: each.version for each in stored.members}
    head, wife = family.member_ids[:2]
    for first, second in ((head, wife), (wife, head)):
        write(
            empty_office,
            Draft("household", {}, family.id),
            Member({"relation": "00"}, second, version[second]),
            Member({"relation": "02"}, first, version[first]),
        )
        again = loaded(empty_office, family.id)
        version = {each.id: each.version for each in again.members}
        assert again.household.values["head_name"] == person(empty_office, second)["full_name"]
        assert person(empty_office, first)["relation"] == "02"


def test_a_household_is_not_left_without_its_head(
    empty_office: Database, family: SavedHousehold
) -> None:
    head, wife, _ = family.member_ids
    leaving = (Leaving(head, None, "Ma Hữu Sỹ"),)
    with pytest.raises(HouseholdInvalid) as caught:
        write(empty_office, Draft("household", {}, family.id), Member({}, wife), leaving=leaving)
    assert caught.value.problems[0, "relation"].code == "household.no_head"
    assert len(names(empty_office, family.id)) == 3
    write(
        empty_office,
        Draft("household", {}, family.id),
        Member({"relation": "00"}, wife),
        leaving=leaving,
    )
    assert loaded(empty_office, family.id).household.values["head_name"] == "Lý Thị Mai"
    gone = person(empty_office, head)
    assert (gone["household_code"], gone["relation"]) == (None, None)
    assert gone["neighbourhood"] == "Nà Mô"


def test_a_removed_member_is_deleted_only_without_receipts(
    empty_office: Database, family: SavedHousehold
) -> None:
    child = family.member_ids[2]
    with empty_office.write(WHO) as unit:
        receipt = unit.insert(
            "receipt",
            {
                "commune_code": COMMUNE,
                "receipt_no": "7",
                "payer_name": "Ma Thị Hoa",
                "scheme": "HI",
                "amount_paid": 1,
                "person_id": child,
            },
        )
    leaving = (Leaving(child, None, "Ma Thị Hoa", deleted=True),)
    draft = Draft("household", {"phone": "0912345678"}, family.id)
    with pytest.raises(InvalidInput) as caught:
        write(empty_office, draft, new("Ma Văn Tí", "08"), leaving=leaving)
    assert "Ma Thị Hoa" in caught.value.text()
    assert rows(empty_office, "persons") == 3
    assert loaded(empty_office, family.id).household.values["phone"] is None
    with empty_office.write(WHO) as unit:
        unit.delete("receipt", receipt)
    write(empty_office, draft, leaving=leaving)
    assert rows(empty_office, "persons") == 2


def test_a_person_of_another_household_joins(
    empty_office: Database, family: SavedHousehold
) -> None:
    head = family.member_ids[0]
    other = write(
        empty_office,
        home(neighbourhood="Khau Đao"),
        new("Hà Văn Tư", "00"),
        Member({"relation": "06"}, head, joins=True),
    )
    moved = person(empty_office, head)
    assert (moved["neighbourhood"], moved["relation"]) == ("Khau Đao", "06")
    assert len(names(empty_office, other.id)) == 2
    assert loaded(empty_office, family.id).household.values["head_name"] is None


def test_nothing_is_written_over_another_users_change(
    empty_office: Database, family: SavedHousehold
) -> None:
    wife = family.member_ids[1]
    before = loaded(empty_office, family.id)
    version = next(each.version for each in before.members if each.id == wife)
    save_again = Draft("person", {"phone": "0912345678", "full_name": "Lý Thị Mai"}, wife, version)
    records.save(empty_office, save_again, who="Người khác")
    with pytest.raises(ChangedByAnotherUser):
        write(
            empty_office,
            Draft("household", {"address": "Số 4"}, family.id),
            Member({"phone": "0987654321"}, wife, version),
        )
    assert loaded(empty_office, family.id).household.values["address"] is None
    # Who is not changed here is not in the way.
    write(
        empty_office,
        Draft("household", {"address": "Số 4"}, family.id),
        Member({}, wife, version),
    )
    assert person(empty_office, wife)["phone"] == "0912345678"


def test_odd_numbers_are_told_but_written(empty_office: Database) -> None:
    made = write(empty_office, home(), new("Hà Thị Tư", "00", sex="M", national_id="036182000002"))
    assert made.warnings[0, "national_id"].code == "national_id.sex"


def contents(database: Database) -> list[tuple[object, ...]]:
    """Return households and persons as they stand, without row versions and keys."""
    with database.read() as snapshot:
        read = snapshot.connection.exec_driver_sql
        homes = read(
            "SELECT id, household_code, head_name, neighbourhood_id, phone"
            " FROM households ORDER BY id"
        ).all()
        people = read(
            "SELECT id, household_id, full_name, relation, neighbourhood_id, national_id"
            " FROM persons ORDER BY id"
        ).all()
    return [tuple(row) for row in (*homes, *people)]


def test_all_of_it_is_taken_back_and_made_again_in_one_step(
    empty_office: Database, family: SavedHousehold
) -> None:
    head, wife, child = family.member_ids
    other = write(empty_office, home(neighbourhood="Khau Đao"), new("Hà Văn Tư", "00"))
    before = contents(empty_office)
    gone = Leaving(child, None, "Ma Thị Hoa", deleted=True)
    write(
        empty_office,
        Draft("household", {"phone": "0912345678"}, family.id),
        Member({"relation": "00"}, wife),
        new("Ma Văn Tí", "08", national_id="036220000003"),
        Member({"relation": "06"}, other.member_ids[0], joins=True),
        leaving=(
            Leaving(head, None, "Ma Hữu Sỹ"),
            gone,
        ),
    )
    after = contents(empty_office)
    assert after != before
    assert history.undo(empty_office, who=WHO) is not None
    assert contents(empty_office) == before
    assert history.redo(empty_office, who=WHO) is not None
    assert contents(empty_office) == after
