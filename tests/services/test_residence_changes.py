"""Who came, left or died: what is written, what is told, what is refused, and the head after it."""

import datetime

import pytest

from desktop.domain.errors import RecordInvalid
from desktop.services import household_changes, residence_changes
from desktop.services.household_family import Family, offered
from desktop.services.lists import list_page
from desktop.services.residence_changes import Movement, ResidenceChange, plan, record
from desktop.storage.database import Database
from desktop.storage.queries.homes import Home, Member
from tests.office_data import TODAY, WHO
from tests.services.test_household_changes import add, heads, make_home

DAY = datetime.date(2026, 11, 20)


def ask(home: Home, movement: Movement, *names: str, **values: object) -> ResidenceChange:
    members = tuple(named(home, name) for name in names)
    given = {"movement": movement, "members": members, "home": home, "day": DAY, **values}
    return ResidenceChange(**given)  # type: ignore[arg-type]


def named(home: Home, name: str) -> Member:
    return next(member for member in home.members if member.name == name)


def stored(database: Database, member: Member) -> dict[str, object]:
    return list_page(database, "person", [member.id], TODAY)[0].values


WRITTEN = [
    (Movement.ARRIVED, {"status": "temporary", "place": "xã Bản Bịa"}, "temporary",
     "Từ xã Bản Bịa"),
    (Movement.LEFT, {"place": "xã Bản Bịa", "reason": "đi làm"}, "moved_out",
     "Đến xã Bản Bịa. đi làm"),
    (Movement.ABSENT, {"reason": "đi học"}, "absent", "đi học"),
]  # fmt: skip


@pytest.mark.parametrize(("movement", "values", "status", "reason"), WRITTEN)
def test_a_movement_is_written_with_its_day_and_reason(
    empty_office: Database, movement: Movement, values: dict[str, object], status: str, reason: str
) -> None:
    home = make_home(empty_office, "HG01")
    asked = ask(home, movement, "Ma Thị Hoa", **values)
    record(empty_office, asked, today=TODAY, who=WHO)
    now = stored(empty_office, named(home, "Ma Thị Hoa"))
    assert (now["residence_status"], now["residence_date"], now["residence_reason"]) == (
        status,
        DAY,
        reason,
    )
    assert now["life_status"] == "alive"
    assert heads(household_changes.read_home(empty_office, home.id)) == ["Ma Hữu Sỹ"]


def test_who_was_away_comes_back(empty_office: Database) -> None:
    home = make_home(empty_office, "HG01")
    asked = ask(home, Movement.BACK, "Ma Thị Hoa", status="permanent")
    assert "không ghi là tạm vắng" in plan(asked, TODAY).problems["members"].text()
    record(empty_office, ask(home, Movement.ABSENT, "Ma Thị Hoa"), today=TODAY, who=WHO)
    home = household_changes.read_home(empty_office, home.id)
    asked = ask(home, Movement.BACK, "Ma Thị Hoa")
    assert set(plan(asked, TODAY).problems) == {"status"}
    asked = ask(home, Movement.BACK, "Ma Thị Hoa", status="permanent")
    record(empty_office, asked, today=TODAY, who=WHO)
    assert stored(empty_office, named(home, "Ma Thị Hoa"))["residence_status"] == "permanent"


def test_a_whole_household_leaves_in_one_step(empty_office: Database) -> None:
    home = make_home(empty_office, "HG01")
    everybody = [member.name for member in home.members]
    asked = ask(home, Movement.LEFT, *everybody, place="tỉnh khác")
    assert not residence_changes.loses_head(asked)
    record(empty_office, asked, today=TODAY, who=WHO)
    after = household_changes.read_home(empty_office, home.id)
    assert not after.residents
    assert heads(after) == ["Ma Hữu Sỹ"]


@pytest.mark.parametrize("movement", [Movement.LEFT, Movement.DIED])
def test_a_head_who_goes_is_followed_in_the_same_step(
    empty_office: Database, movement: Movement
) -> None:
    home = make_home(empty_office, "HG01")
    asked = ask(home, movement, "Ma Hữu Sỹ")
    assert residence_changes.loses_head(asked)
    with pytest.raises(RecordInvalid) as refused:
        record(empty_office, asked, today=TODAY, who=WHO)
    assert "chưa có chủ hộ mới" in refused.value.problems["old_head"].text()
    family = offered(home.members, home.head, named(home, "Lý Thị Mai"))
    asked = ask(home, movement, "Ma Hữu Sỹ", family=family, reason="già yếu")
    record(empty_office, asked, today=TODAY, who=WHO)
    after = household_changes.read_home(empty_office, home.id)
    assert heads(after) == ["Lý Thị Mai"]
    assert after.head_name == "Lý Thị Mai"
    assert named(after, "Ma Hữu Sỹ").relation == "02"
    assert "đổi chủ hộ từ Ma Hữu Sỹ sang Lý Thị Mai" in str(after.note)
    dead_or_gone = ask(after, movement, "Lý Thị Mai", family=Family(home.members[0].id))
    assert "người đang ở" in plan(dead_or_gone, TODAY).problems["old_head"].text()


def test_a_death_keeps_covers_and_tells_receipts_after_it(empty_office: Database) -> None:
    home = make_home(empty_office, "HG01")
    hoa = named(home, "Ma Thị Hoa")
    cover = add(
        empty_office,
        "cover",
        person_id=hoa.id,
        scheme="HI",
        hi_group="GD",
        valid_to=datetime.date(2027, 3, 1),
    )
    add(
        empty_office,
        "receipt",
        person_id=hoa.id,
        payer_name="Ma Thị Hoa",
        receipt_no="0000123",
        receipt_date=datetime.date(2026, 11, 21),
        scheme="HI",
        amount_paid=1_000,
    )
    home = household_changes.read_home(empty_office, home.id)
    asked = ask(home, Movement.DIED, "Ma Thị Hoa", reason="bệnh")
    told = " ".join(line.text() for line in plan(asked, TODAY).hints)
    assert "biên lai ngày 21/11/2026, sau ngày mất" in told
    assert "còn hạn đến 01/03/2027" in told
    assert "606B" in told
    record(empty_office, asked, today=TODAY, who=WHO)
    now = stored(empty_office, hoa)
    assert (now["life_status"], now["life_date"], now["life_reason"]) == ("dead", DAY, "bệnh")
    assert now["hi_valid_to"] == datetime.date(2027, 3, 1)
    assert cover
    after = household_changes.read_home(empty_office, home.id)
    again = ask(after, Movement.LEFT, "Ma Thị Hoa")
    assert "đã ghi là đã mất" in plan(again, TODAY).problems["members"].text()


@pytest.mark.parametrize(
    ("day", "words"),
    [
        (datetime.date(2026, 11, 22), "còn ở phía trước"),
        (datetime.date(1982, 2, 28), "trước ngày sinh của Lý Thị Mai (01/03/1982)"),
    ],
)
def test_a_day_that_cannot_be_is_told(
    empty_office: Database, day: datetime.date, words: str
) -> None:
    home = make_home(empty_office, "HG01")
    asked = ask(home, Movement.DIED, "Lý Thị Mai", day=day)
    assert words in plan(asked, TODAY).problems["day"].text()


def test_nobody_chosen_and_left_twice_are_refused(empty_office: Database) -> None:
    home = make_home(empty_office, "HG01")
    assert "ít nhất một" in plan(ask(home, Movement.LEFT), TODAY).problems["members"].text()
    record(empty_office, ask(home, Movement.LEFT, "Ma Thị Hoa"), today=TODAY, who=WHO)
    home = household_changes.read_home(empty_office, home.id)
    asked = ask(home, Movement.LEFT, "Ma Thị Hoa", day=datetime.date(2026, 1, 1))
    found = plan(asked, TODAY)
    assert "chuyển đi rồi" in found.problems["members"].text()
    assert any("đã ghi từ 20/11/2026" in line.text() for line in found.hints)


def test_a_person_without_a_household_moves_too(empty_office: Database) -> None:
    person = add(empty_office, "person", full_name="Giàng A Lẻ")
    member, home = household_changes.read_member(empty_office, person)
    asked = ResidenceChange(
        movement=Movement.LEFT, members=(member,), home=home, day=DAY, place="tỉnh khác"
    )
    record(empty_office, asked, today=TODAY, who=WHO)
    assert stored(empty_office, member)["residence_status"] == "moved_out"
