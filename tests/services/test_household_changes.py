"""Splits, joins, new heads and moves: nobody is lost, one head each, refused in sentences."""

import datetime
from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.domain.dates import PartialDate
from desktop.domain.errors import ChangedByAnotherUser, RecordInvalid, RecordMissing
from desktop.services import history
from desktop.services import household_changes as changes
from desktop.services.household_family import Family, offered
from desktop.services.household_plans import (
    Merge,
    Move,
    NewHead,
    Split,
    plan_head,
    plan_merge,
    plan_move,
    plan_split,
)
from desktop.services.lists import list_page
from desktop.storage.database import Database
from desktop.storage.queries.homes import Home
from tests.office_data import TODAY, WHO

COMMUNE = "02647"
RELATIONS = ("00", "01", "08", "08", "04")
NAMES = ("Ma Hữu Sỹ", "Lý Thị Mai", "Ma Thị Hoa", "Ma Văn Tí", "Lò Thị Pành")
YEARS = (1979, 1982, 2005, 2010, 1950)
SEXES = "MFFMF"


def add(database: Database, kind: str, **values: object) -> int:
    with database.write(WHO) as unit:
        return unit.insert(kind, {"commune_code": COMMUNE, **values})


def make_home(database: Database, code: str, size: int = 5, **values: object) -> Home:
    place = add(database, "neighbourhood", name=f"Thôn {code}")
    home = add(
        database,
        "household",
        household_code=code,
        head_name=NAMES[0] if size else None,
        neighbourhood_id=place,
        address=f"Tổ {code}",
        **values,
    )
    for at in range(size):
        add(
            database,
            "person",
            full_name=NAMES[at],
            birth_date=PartialDate(YEARS[at], 3, 1),
            sex=SEXES[at],
            relation=RELATIONS[at],
            household_id=home,
            address=f"Tổ {code}",
        )
    return changes.read_home(database, home)


def heads(home: Home) -> list[str]:
    return [member.name for member in home.members if member.relation == "00"]


def ask_split(home: Home, leaving: list[int], **values: object) -> Split:
    given_values: dict[str, object] = {
        "new_family": Family(leaving[0] if leaving else None),
        "code": "MOI1",
        "neighbourhood": "Thôn Mới",
        "address": "Tổ mới",
        "day": TODAY,
        "reason": "Con lập gia đình",
    }
    return Split(home=home, leaving=frozenset(leaving), **(given_values | values))  # type: ignore[arg-type]


def test_members_leave_for_a_household_of_their_own(empty_office: Database) -> None:
    home = make_home(empty_office, "HG01", former_address="Xóm 2, xã Cũ")
    hoa, ti = home.members[3].id, home.members[4].id
    asked = ask_split(home, [hoa, ti], new_family=Family(hoa, {ti: "05"}))
    done = changes.split(empty_office, asked, today=TODAY, who=WHO)
    assert done.household_id is not None
    new = changes.read_home(empty_office, done.household_id)
    old = changes.read_home(empty_office, home.id)
    assert (new.code, new.head_name, new.neighbourhood, new.address) == (
        "MOI1", "Ma Thị Hoa", "Thôn Mới", "Tổ mới",
    )  # fmt: skip
    assert [(one.name, one.relation, one.address) for one in new.members] == [
        ("Ma Thị Hoa", "00", "Tổ mới"),
        ("Ma Văn Tí", "05", "Tổ mới"),
    ]
    assert [one.name for one in old.members] == ["Ma Hữu Sỹ", "Lò Thị Pành", "Lý Thị Mai"]
    assert old.head_name == "Ma Hữu Sỹ"
    assert new.former_address is None
    assert new.note == "21/11/2026: tách từ hộ HG01 – Ma Hữu Sỹ. Lý do: Con lập gia đình"
    assert old.note is not None
    assert "tách hộ MOI1 (chủ hộ Ma Thị Hoa, 2 người)" in old.note


def test_a_head_who_leaves_is_followed_by_the_one_who_is_chosen(empty_office: Database) -> None:
    home = make_home(empty_office, "HG01")
    sy = home.members[0]
    wife = next(one for one in home.members if one.name == "Lý Thị Mai")
    plan = plan_split(ask_split(home, [sy.id]), TODAY)
    assert set(plan.problems) == {"old_head"}
    family = offered([one for one in home.members if one.id != sy.id], sy, wife)
    asked = ask_split(home, [sy.id], old_family=family)
    changes.split(empty_office, asked, today=TODAY, who=WHO)
    old = changes.read_home(empty_office, home.id)
    assert old.head_name == "Lý Thị Mai"
    assert {one.name: one.relation for one in old.members} == {
        "Lý Thị Mai": "00",
        "Ma Thị Hoa": "08",
        "Ma Văn Tí": "08",
        "Lò Thị Pành": "04",
    }


def _nobody(home: Home) -> Split:
    return ask_split(home, [])


def _everybody(home: Home) -> Split:
    return ask_split(home, [one.id for one in home.members])


def _tomorrow(home: Home) -> Split:
    return ask_split(home, [home.members[2].id], day=TODAY + datetime.timedelta(days=1))


def _no_head(home: Home) -> Split:
    return ask_split(home, [home.members[2].id], new_family=Family())


def _head_stays(home: Home) -> Split:
    return ask_split(home, [home.members[2].id], new_family=Family(home.members[1].id))


def _taken_code(home: Home) -> Split:
    return ask_split(home, [home.members[2].id], code="HG01")


@pytest.mark.parametrize(
    ("ask", "field", "words"),
    [
        (_nobody, "leaving", "ít nhất một người"),
        (_everybody, "leaving", "không phải tách hộ"),
        (_tomorrow, "day", "Ngày 22/11/2026 còn ở phía trước"),
        (_no_head, "new_head", "Chọn chủ hộ mới"),
        (_head_stays, "new_head", "Chọn chủ hộ mới"),
        (_taken_code, "code", "Mã hộ HG01 đã có ở hộ Ma Hữu Sỹ"),
    ],
)
def test_a_split_is_refused_in_a_sentence(
    empty_office: Database, ask: Callable[[Home], Split], field: str, words: str
) -> None:
    home = make_home(empty_office, "HG01")
    with pytest.raises(RecordInvalid) as refused:
        changes.split(empty_office, ask(home), today=TODAY, who=WHO)
    assert words in refused.value.problems[field].text()
    assert changes.read_home(empty_office, home.id) == home


def test_the_dead_and_those_who_moved_are_no_heads(empty_office: Database) -> None:
    home = make_home(empty_office, "HG01")
    with empty_office.write(WHO) as unit:
        unit.update("person", home.members[1].id, {"life_status": "dead"})
        unit.update("person", home.members[2].id, {"residence_status": "moved_out"})
    home = changes.read_home(empty_office, home.id)
    for at in (1, 2):
        asked = NewHead(home=home, family=Family(home.members[at].id), day=TODAY)
        assert "người đang ở" in plan_head(asked, TODAY).problems["head"].text()


def test_a_new_head_keeps_the_date_and_the_reason(empty_office: Database) -> None:
    home = make_home(empty_office, "HG01", note="Nhà cuối xóm")
    wife = next(one for one in home.members if one.name == "Lý Thị Mai")
    family = offered(home.members, home.head, wife)
    assert family.relations[home.members[0].id] == "02"
    asked = NewHead(home=home, family=family, day=TODAY, reason="Ông Sỹ tuổi cao")
    told = [line.text() for line in plan_head(asked, TODAY).lines]
    assert told[0] == "Chủ hộ HG01: Ma Hữu Sỹ → Lý Thị Mai."
    changes.choose_head(empty_office, asked, today=TODAY, who=WHO)
    after = changes.read_home(empty_office, home.id)
    assert heads(after) == ["Lý Thị Mai"]
    assert after.head_name == "Lý Thị Mai"
    assert after.note == (
        "Nhà cuối xóm\n21/11/2026: đổi chủ hộ từ Ma Hữu Sỹ sang Lý Thị Mai. Lý do: Ông Sỹ tuổi cao"
    )
    again = NewHead(home=after, family=Family(wife.id), day=TODAY)
    assert "đang là chủ hộ" in plan_head(again, TODAY).problems["head"].text()


def test_a_joined_household_leaves_its_code_place_and_note(empty_office: Database) -> None:
    stays = make_home(empty_office, "HG01", 2)
    goes = make_home(
        empty_office, "HG02", 3, phone="0912345678", decision_number="12/QĐ", note="Hộ có xe"
    )
    asked = Merge(stays=stays, goes=goes, day=TODAY, reason="Về ở chung")
    changes.merge(empty_office, asked, today=TODAY, who=WHO)
    after = changes.read_home(empty_office, stays.id)
    assert len(after.members) == 5
    assert heads(after) == ["Ma Hữu Sỹ"]
    assert after.phone == "0912345678"
    for word in ("HG02", "Tổ HG02", "Thôn HG02", "12/QĐ", "Hộ có xe", "Về ở chung"):
        assert word in str(after.note)
    with pytest.raises(RecordMissing):
        changes.read_home(empty_office, goes.id)


def test_households_of_two_communes_do_not_join(empty_office: Database) -> None:
    stays = make_home(empty_office, "HG01", 2)
    goes = make_home(empty_office, "HG02", 2)
    other = replace(goes, commune_code="02671")
    asked = Merge(stays=stays, goes=other, day=TODAY)
    assert "thuộc xã khác" in plan_merge(asked, TODAY).problems["target"].text()
    asked = Merge(stays=stays, goes=stays, day=TODAY)
    assert "chính hộ này" in plan_merge(asked, TODAY).problems["target"].text()


def test_a_person_moves_to_another_household_and_to_none(empty_office: Database) -> None:
    start = make_home(empty_office, "HG01")
    target = make_home(empty_office, "HG02", 1)
    hoa = start.members[3]
    asked = Move(
        member=hoa, home=start, target=target, relation="19", day=TODAY, reason="Lấy chồng"
    )
    changes.move_person(empty_office, asked, today=TODAY, who=WHO)
    member, home = changes.read_member(empty_office, hoa.id)
    assert home is not None
    assert (home.code, member.relation, member.address) == ("HG02", "19", "Tổ HG02")
    assert member.note == (
        "21/11/2026: chuyển từ hộ HG01 – Ma Hữu Sỹ sang hộ HG02 – Ma Hữu Sỹ. Lý do: Lấy chồng"
    )
    out = Move(member=member, home=home, target=None, day=TODAY)
    changes.move_person(empty_office, out, today=TODAY, who=WHO)
    member, home = changes.read_member(empty_office, hoa.id)
    assert home is None
    assert member.relation is None
    [row] = list_page(empty_office, "person", [member.id], TODAY)
    place = row.values["neighbourhood"]
    assert place == "Thôn HG02"
    again = Move(member=member, home=None, target=None, day=TODAY)
    assert "chưa xếp hộ" in plan_move(again, TODAY).problems["target"].text()


def test_a_moving_head_needs_a_follower_and_no_second_head_comes(empty_office: Database) -> None:
    start = make_home(empty_office, "HG01", 3)
    target = make_home(empty_office, "HG02", 1)
    empty = make_home(empty_office, "HG03", 0)
    sy = start.members[0]
    plan = plan_move(Move(member=sy, home=start, target=target, relation="00", day=TODAY), TODAY)
    assert set(plan.problems) == {"old_head", "relation"}
    family = Family(start.members[1].id)
    asked = Move(member=sy, home=start, target=empty, relation="00", family=family, day=TODAY)
    changes.move_person(empty_office, asked, today=TODAY, who=WHO)
    old, new = (changes.read_home(empty_office, home.id) for home in (start, empty))
    assert (old.head_name, heads(old)) == ("Lý Thị Mai", ["Lý Thị Mai"])
    assert (new.head_name, heads(new)) == ("Ma Hữu Sỹ", ["Ma Hữu Sỹ"])


def test_the_last_one_leaves_an_empty_household_without_a_name(empty_office: Database) -> None:
    start = make_home(empty_office, "HG01", 1)
    asked = Move(member=start.members[0], home=start, target=None, day=TODAY)
    assert any("không còn ai" in line.text() for line in plan_move(asked, TODAY).lines)
    changes.move_person(empty_office, asked, today=TODAY, who=WHO)
    assert changes.read_home(empty_office, start.id).head_name is None


def test_what_moved_on_meanwhile_is_not_overwritten(empty_office: Database) -> None:
    home = make_home(empty_office, "HG01")
    with empty_office.write("Người khác") as unit:
        unit.update("person", home.members[3].id, {"phone": "0912345678"})
    family = Family(home.members[1].id)
    with pytest.raises(ChangedByAnotherUser):
        changes.choose_head(
            empty_office, NewHead(home=home, family=family, day=TODAY), today=TODAY, who=WHO
        )


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(data=st.data(), size=st.integers(2, 5))
def test_who_splits_and_joins_again_is_who_was_there(
    empty_office: Database, data: st.DataObject, size: int
) -> None:
    """Nobody is lost, and each household has one head after each step."""
    code = f"H{len(_all_ids(empty_office))}"
    home = make_home(empty_office, code, size)
    ids = [member.id for member in home.members]
    leaving = data.draw(st.lists(st.sampled_from(ids), min_size=1, max_size=size - 1, unique=True))
    staying = [one for one in home.members if one.id not in leaving]
    assert home.head is not None
    old_family = Family()
    if home.head.id in leaving:
        old_family = offered(staying, home.head, data.draw(st.sampled_from(staying)))
    asked = ask_split(home, leaving, code=f"{code}M", old_family=old_family)
    everybody = _all_ids(empty_office)
    done = changes.split(empty_office, asked, today=TODAY, who=WHO)
    assert done.household_id is not None
    old, new = (changes.read_home(empty_office, row) for row in (home.id, done.household_id))
    for one in (old, new):
        assert len(heads(one)) == 1
        assert one.head_name == heads(one)[0]
    assert {member.id for member in new.members} == set(leaving)
    joined = changes.merge(
        empty_office, Merge(stays=old, goes=new, day=TODAY), today=TODAY, who=WHO
    )
    assert joined.household_id == home.id
    after = changes.read_home(empty_office, home.id)
    assert {member.id for member in after.members} == set(ids)
    assert len(heads(after)) == 1
    assert all(member.address == home.address for member in after.members)
    assert _all_ids(empty_office) == everybody


def _all_ids(database: Database) -> set[int]:
    with database.read() as snapshot:
        return set(snapshot.connection.exec_driver_sql("SELECT id FROM persons").scalars())


def _do_split(database: Database, home: Home, other: Home) -> None:
    del other
    ids = [home.members[0].id, home.members[1].id]
    family = Family(home.members[2].id)
    changes.split(database, ask_split(home, ids, old_family=family), today=TODAY, who=WHO)


def _do_merge(database: Database, home: Home, other: Home) -> None:
    changes.merge(database, Merge(stays=home, goes=other, day=TODAY), today=TODAY, who=WHO)


def _do_head(database: Database, home: Home, other: Home) -> None:
    del other
    family = offered(home.members, home.head, home.members[2])
    changes.choose_head(
        database, NewHead(home=home, family=family, day=TODAY), today=TODAY, who=WHO
    )


def _do_move(database: Database, home: Home, other: Home) -> None:
    asked = Move(member=home.members[3], home=home, target=other, relation="09", day=TODAY)
    changes.move_person(database, asked, today=TODAY, who=WHO)


@pytest.mark.parametrize("do", [_do_split, _do_merge, _do_head, _do_move])
def test_every_change_is_one_step_that_is_taken_back_whole(
    empty_office: Database, do: Callable[[Database, Home, Home], None]
) -> None:
    home, other = make_home(empty_office, "HG01"), make_home(empty_office, "HG02", 2)
    do(empty_office, home, other)
    assert _without_versions(changes.read_home(empty_office, home.id)) != _without_versions(home)
    undone = history.undo(empty_office, who=WHO)
    assert isinstance(undone, history.Undone)
    for before in (home, other):
        after = changes.read_home(empty_office, before.id)
        assert _without_versions(after) == _without_versions(before)
    assert changes.find_home(empty_office, "MOI1", COMMUNE) is None


def test_a_code_of_two_communes_means_the_one_of_the_own_commune(empty_office: Database) -> None:
    elsewhere = {"commune_code": "02671", "household_code": "HG07"}
    with empty_office.write(WHO) as unit:
        other = unit.insert("household", elsewhere)
    own = make_home(empty_office, "HG07")
    found = changes.find_home(empty_office, " hg07 ", COMMUNE)
    assert found is not None
    assert found.id == own.id
    found = changes.find_home(empty_office, "HG07", "02671")
    assert found is not None
    assert found.id == other


def _without_versions(home: Home) -> Home:
    members = tuple(replace(member, version=0) for member in home.members)
    return replace(home, version=0, members=members)
