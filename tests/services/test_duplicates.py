"""Who may be the newcomer already: found by name, birth and numbers, told with reasons."""

import unicodedata

import pytest

from desktop.domain.dates import PartialDate
from desktop.fields.record_kinds import Draft
from desktop.services import records
from desktop.services.duplicates import Candidate, Newcomer, find_duplicates
from desktop.storage.database import Database
from tests.office_data import WHO

DAY = PartialDate(1986, 7, 5)


def save(database: Database, kind: str = "person", **values: object) -> int:
    return records.save(database, Draft(kind, values), who=WHO).id


def found(database: Database, **values: object) -> tuple[Candidate, ...]:
    (candidates,) = find_duplicates(database, [Newcomer(**values)])  # type: ignore[arg-type]
    return candidates


@pytest.fixture
def duc(empty_office: Database) -> int:
    save(empty_office, "household", household_code="H1", head_name="Ma Sỹ", neighbourhood="Nà Mô")
    return save(
        empty_office, full_name="Nguyễn Văn Đức", birth_date=DAY, household_code="H1", sex="M"
    )


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("Nguyễn Văn Đức", "trùng tên"),
        ("NGUYỄN VĂN ĐỨC", "trùng tên"),
        (unicodedata.normalize("NFD", "Nguyễn Văn Đức"), "trùng tên"),
        ("Nguyen Van Duc", "tên chỉ khác dấu"),
        ("Nguyễn Văn Đứcc", "tên gần giống"),
        ("Nguyễn Đức", "tên gần giống"),
    ],
)
def test_a_name_is_known_however_it_is_typed(
    empty_office: Database, duc: int, name: str, reason: str
) -> None:
    (candidate,) = found(empty_office, full_name=name, birth_date=DAY)
    assert candidate.person.id == duc
    assert candidate.reasons == (reason, "cùng ngày sinh")
    assert candidate.person.head_name == "Ma Sỹ"


@pytest.mark.parametrize(("typed", "stored"), [("Đinh Thị Hoà", "Đinh Thị Hòa")])
def test_both_places_of_a_tone_are_one_name(
    empty_office: Database, typed: str, stored: str
) -> None:
    known = save(empty_office, full_name=stored, birth_date=DAY)
    for name in (typed, unicodedata.normalize("NFD", typed)):
        (candidate,) = found(empty_office, full_name=name, birth_date=DAY)
        assert (candidate.person.id, candidate.reasons[0]) == (known, "trùng tên")


@pytest.mark.parametrize(
    ("typed", "stored", "reason"),
    [
        (PartialDate(1986), DAY, "cùng năm sinh"),
        (DAY, PartialDate(1986), "cùng năm sinh"),
        (PartialDate(1986), PartialDate(1986), "cùng năm sinh"),
        (PartialDate(1986, 7), DAY, "cùng năm sinh"),
        (PartialDate(1986, 8), DAY, None),
        (PartialDate(1986, 7, 6), DAY, None),
        (PartialDate(1985), DAY, None),
        (None, DAY, None),
        (DAY, None, None),
        (None, None, None),
    ],
)
def test_births(
    empty_office: Database, typed: PartialDate | None, stored: PartialDate | None, reason: str
) -> None:
    save(empty_office, full_name="Nguyễn Văn Đức", birth_date=stored)
    candidates = found(empty_office, full_name="Nguyễn Văn Đức", birth_date=typed)
    assert [each.reasons[1] for each in candidates] == ([reason] if reason else [])


def test_a_slip_needs_the_whole_date(empty_office: Database) -> None:
    save(empty_office, full_name="Nguyễn Thị Lan", birth_date=PartialDate(1986))
    assert not found(empty_office, full_name="Nguyễn Thị Lam", birth_date=PartialDate(1986))
    assert not found(empty_office, full_name="Nguyễn Thị Lam", birth_date=DAY)


def test_without_a_birth_the_place_must_be_the_same(empty_office: Database, duc: int) -> None:
    (candidate,) = found(empty_office, full_name="Nguyen Van Duc", neighbourhood="na mo")
    assert candidate.reasons == ("tên chỉ khác dấu", "chưa rõ ngày sinh", "cùng thôn/tổ")
    assert not found(empty_office, full_name="Nguyen Van Duc", neighbourhood="Nà Lung")


def test_blank_numbers_never_collide(empty_office: Database) -> None:
    for name in ("Ma Thị Ba", "Lý Thị Tư"):
        save(empty_office, full_name=name, national_id=None, si_number=None)
    for blank in (None, ""):
        assert not found(empty_office, full_name="Hà Năm", national_id=blank, si_number=blank)


@pytest.mark.parametrize(
    ("key", "number", "reason"),
    [
        ("national_id", "036086012345", "trùng số CCCD"),
        ("si_number", "0123456789", "trùng mã số BHXH"),
    ],
)
def test_the_same_number_is_certain(
    empty_office: Database, key: str, number: str, reason: str
) -> None:
    known = save(empty_office, full_name="Lý Thị Tư", **{key: number})
    (candidate,) = found(empty_office, full_name="Hà Năm", **{key: number})
    assert candidate.certain
    assert (candidate.person.id, candidate.reasons) == (known, (reason,))


@pytest.mark.parametrize(("number", "known"), [("036086012354", True), ("036086099999", False)])
def test_another_cccd_is_another_person_unless_mistyped(
    empty_office: Database, number: str, known: bool
) -> None:
    save(empty_office, full_name="Ma Thị Ba", birth_date=DAY, national_id="036086012345")
    candidates = found(empty_office, full_name="Ma Thị Ba", birth_date=DAY, national_id=number)
    assert bool(candidates) is known
    assert all("số CCCD gần giống" in each.reasons for each in candidates)


def test_the_likeliest_comes_first_and_some_are_never_named(
    empty_office: Database, duc: int
) -> None:
    other = save(empty_office, full_name="Nguyen Van Duc", birth_date=PartialDate(1986), sex="F")
    newcomer = Newcomer(full_name="Nguyễn Văn Đức", birth_date=DAY, sex="M", neighbourhood="Nà Mô")
    (candidates,) = find_duplicates(empty_office, [newcomer])
    assert [each.person.id for each in candidates] == [duc, other]
    assert candidates[0].reasons == ("trùng tên", "cùng ngày sinh", "cùng thôn/tổ")
    assert "khác giới tính" in candidates[1].reasons
    assert [len(each) for each in find_duplicates(empty_office, [newcomer], {duc, other})] == [0]


def test_the_whole_office_is_not_read(empty_office: Database) -> None:
    """The plan of the question goes by indexes, so that 30,000 persons cost no more than 300."""
    from desktop.storage.queries import duplicates as queries

    statements = (queries._BORN_IN, queries._NUMBERED, queries._CALLED)
    values = {"first": "1986", "end": "1986:", "national_id": "1", "si_number": "1"}
    values |= {"words": '"ma"', "kinds": "4", "kind": "0"}
    with empty_office.read() as snapshot:
        for statement in statements:
            given = {key: values[key] for key in statement.compile().params}
            plan = snapshot.connection.exec_driver_sql(
                "EXPLAIN QUERY PLAN " + str(statement), given
            ).all()
            steps = [str(row[3]) for row in plan]
            assert not any(step.startswith(("SCAN p", "SCAN persons")) for step in steps), steps
