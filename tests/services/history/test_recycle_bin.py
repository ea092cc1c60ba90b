"""Thùng rác: what was deleted comes back with what went along, and only what is still free."""

import datetime
from pathlib import Path

import pytest

from desktop.fields.record_kinds import Draft
from desktop.services import bulk_deletion, history, household_changes, importing, records
from desktop.services.history.refusals import StepRefused
from desktop.services.household_family import Family
from desktop.services.household_plans import Merge
from desktop.services.progress import no_progress
from desktop.storage.database import Database
from tests.faults import digests
from tests.faults.lists import residents, write_persons
from tests.office_data import NOW, TODAY, WHO
from tests.services.history.test_undoing import (
    Office,
    change_person,
    household_with_members,
    listed_receipt,
    one,
    person_of_no_receipt,
    rows,
    take_in,
    take_out_of_book,
    undone,
)


def bin_of(database: Database) -> list[tuple[str, str, dict[str, int]]]:
    return [
        (line.kind, line.name, dict(line.along))
        for line in history.recycle_bin(database, database.clock())
    ]


def restored(database: Database, *names: str) -> history.Restored:
    lines = history.recycle_bin(database, database.clock())
    return history.restore(
        database, [line.line_id for line in lines if line.name in names], who=WHO
    )


@pytest.mark.parametrize("kind", ["person", "household", "event", "receipt", "collector"])
def test_a_deleted_record_comes_back_as_it_was(demo: Database, kind: str) -> None:
    take_out_of_book(demo)
    record_id = {
        "person": person_of_no_receipt,
        "household": household_with_members,
        "event": lambda database: one(database, "SELECT max(id) FROM events"),
        "receipt": listed_receipt,
        "collector": _collector_without_receipts,
    }[kind](demo)
    before = digests.content(demo.path)
    records.delete(demo, kind, record_id, who=WHO)
    gone = digests.content(demo.path)
    change = Draft("person", {"full_name": "Lò Thị Sau", "note": "việc khác ở giữa"})
    saved = records.save(demo, change, who=WHO)
    (line,) = history.recycle_bin(demo, NOW)
    assert (line.kind, line.who, line.at) == (kind, WHO, NOW)
    done = history.restore(demo, [line.line_id], who=WHO)
    assert done.step.text() == f"Khôi phục {_NOUNS[kind]} {line.name}"
    assert (kind, record_id) in done.changes.ids
    assert history.recycle_bin(demo, NOW) == ()
    records.delete(demo, "person", saved.id, who=WHO)
    assert digests.content(demo.path) == before
    undone(demo)
    assert undone(demo) == done.step.text()
    undone(demo)
    assert digests.content(demo.path) == gone
    assert [each.name for each in history.recycle_bin(demo, NOW)] == [line.name]


_NOUNS = {
    "person": "thành viên",
    "household": "hộ",
    "event": "buổi truyền thông",
    "receipt": "biên lai",
    "collector": "nhân viên thu",
}


def _collector_without_receipts(database: Database) -> int:
    draft = Draft("collector", {"full_name": "Ma Thị Thu", "organisation": "Bưu điện Thử"})
    return records.save(database, draft, who=WHO).id


def test_the_bin_tells_what_went_along(demo: Database) -> None:
    home = household_with_members(demo)
    members = one(demo, f"SELECT count(*) FROM persons WHERE household_id = {home}")  # noqa: S608
    person = person_of_no_receipt(demo)
    covers = one(demo, f"SELECT count(*) FROM covers WHERE person_id = {person}")  # noqa: S608
    records.delete(demo, "person", person, who=WHO)
    records.delete(demo, "household", home, who=WHO)
    (household, gone) = bin_of(demo)
    own = one(demo, f"SELECT count(*) FROM persons WHERE id = {person}")  # noqa: S608
    assert own == 0
    assert household[2]["person"] in {members, members - 1}
    assert gone[2] == {"cover": covers}


def test_one_of_many_comes_back_alone(empty_office: Database) -> None:
    office = Office(empty_office)
    homes = [office.household(f"H{number}", head_name=f"Ma Văn {number}") for number in range(3)]
    office.person("Lò Một", household_code="H1")
    before = digests.content(empty_office.path)
    bulk_deletion.delete_records(empty_office, "household", homes, WHO, no_progress)
    assert [line[1] for line in bin_of(empty_office)] == ["Ma Văn 2", "Ma Văn 1", "Ma Văn 0"]
    restored(empty_office, "Ma Văn 1")
    assert rows(empty_office, "SELECT id FROM households") == [(homes[1],)]
    assert rows(empty_office, "SELECT household_id FROM persons") == [(homes[1],)]
    assert restored(empty_office, "Ma Văn 0", "Ma Văn 2").count == 2
    assert digests.content(empty_office.path) == before


def test_who_moved_on_stays_there(empty_office: Database) -> None:
    office = Office(empty_office)
    home, other = office.household("H1"), office.household("H2")
    stays = office.person("Lò Ở Lại", household_code="H1")
    left = office.person("Lò Đi Rồi", household_code="H1")
    records.delete(empty_office, "household", home, who=WHO)
    for person, values in ((stays, {"phone": "0912345678"}), (left, {"household_code": "H2"})):
        draft = records.load(empty_office, "person", person, TODAY)
        draft.values.update(values)
        records.save(empty_office, draft, who=WHO)
    restored(empty_office, "Ma Văn Chủ")
    assert rows(empty_office, "SELECT household_id, phone FROM persons ORDER BY id") == [
        (home, "0912345678"),
        (other, None),
    ]


def test_a_head_comes_back_as_member_when_there_is_another(empty_office: Database) -> None:
    office = Office(empty_office)
    home = office.household("H1")
    former = office.person("Ma Văn Chủ", household_code="H1", relation="00")
    records.delete(empty_office, "person", former, who=WHO)
    office.person("Lò Thị Mới", household_code="H1", relation="00")
    restored(empty_office, "Ma Văn Chủ")
    assert rows(empty_office, "SELECT full_name, relation FROM persons ORDER BY id") == [
        ("Ma Văn Chủ", None),
        ("Lò Thị Mới", "00"),
    ]
    assert rows(empty_office, "SELECT id, head_name FROM households") == [(home, "Lò Thị Mới")]


def test_a_member_whose_household_is_gone_comes_back_without_one(empty_office: Database) -> None:
    office = Office(empty_office)
    home = office.household("H1")
    person = office.person("Ma Văn Chủ", household_code="H1", relation="00")
    records.delete(empty_office, "person", person, who=WHO)
    records.delete(empty_office, "household", home, who=WHO)
    lines = history.recycle_bin(empty_office, NOW)
    person_line = next(line for line in lines if line.kind == "person")
    history.restore(empty_office, [person_line.line_id], who=WHO)
    assert rows(empty_office, "SELECT household_id, relation FROM persons") == [(None, None)]
    undone(empty_office)
    assert history.restore(empty_office, [line.line_id for line in lines], who=WHO).count == 2
    assert rows(empty_office, "SELECT household_id, relation FROM persons") == [(home, "00")]


def test_what_cannot_come_back_is_told_and_nothing_comes(empty_office: Database) -> None:
    office = Office(empty_office)
    first, second = (office.household(code, head_name=f"Ma {code}") for code in ("H1", "H2"))
    bulk_deletion.delete_records(empty_office, "household", [first, second], WHO, no_progress)
    office.household("H1", head_name="Lò Khác")
    before = digests.table_digests(empty_office.path)
    with pytest.raises(StepRefused, match=r"step\.taken") as refused:
        restored(empty_office, "Ma H1", "Ma H2")
    assert "Lò Khác" in refused.value.text()
    assert digests.table_digests(empty_office.path) == before
    line = next(each for each in history.recycle_bin(empty_office, NOW) if each.name == "Ma H2")
    history.restore(empty_office, [line.line_id], who=WHO)
    with pytest.raises(StepRefused, match=r"bin\.already_back"):
        history.restore(empty_office, [line.line_id], who=WHO)


def test_the_bin_holds_what_a_person_deleted_in_thirty_days(
    empty_path: Path, tmp_path: Path
) -> None:
    now = [NOW]
    database = Database(empty_path, clock=lambda: now[0])
    office = Office(database)
    office.person("Lò Thêm Nhầm")
    undone(database)
    batch = take_in(database, write_persons(tmp_path / "1.xlsx", residents(4)))
    importing.undo(database, batch, who=WHO)
    assert bin_of(database) == []
    person = office.person("Lò Bị Xoá")
    records.delete(database, "person", person, who=WHO)
    for _ in range(2):
        undone(database)
        assert bin_of(database) == []
        history.redo(database, who=WHO)
        assert [line[1] for line in bin_of(database)] == ["Lò Bị Xoá"]
    now[0] += datetime.timedelta(days=30)
    assert [line[1] for line in bin_of(database)] == ["Lò Bị Xoá"]
    now[0] += datetime.timedelta(minutes=1)
    assert bin_of(database) == []
    database.close()


def test_an_imported_record_keeps_its_import(empty_office: Database, tmp_path: Path) -> None:
    start = digests.content(empty_office.path)
    batch = take_in(empty_office, write_persons(tmp_path / "1.xlsx", residents(4)))
    person = one(empty_office, "SELECT max(id) FROM persons")
    records.delete(empty_office, "person", person, who=WHO)
    undone(empty_office)
    importing.undo(empty_office, batch, who=WHO)
    assert digests.content(empty_office.path) == start


def test_changes_are_not_in_the_bin(demo: Database) -> None:
    change_person(demo)
    assert bin_of(demo) == []


def test_who_goes_back_to_a_restored_household_no_longer_names_the_other_one(
    demo: Database,
) -> None:
    """Two households were joined under the head of the one that went, then that one came back."""
    goes, stays = (
        household_changes.read_home(demo, row[0])
        for row in rows(
            demo,
            "SELECT household_id FROM persons WHERE relation = '00' AND life_status = 'alive'"
            " AND residence_status IS NOT 'moved_out' ORDER BY household_id LIMIT 2",
        )
    )
    assert goes.head is not None
    asked = Merge(stays=stays, goes=goes, family=Family(goes.head.id), day=TODAY)
    household_changes.merge(demo, asked, today=TODAY, who=WHO)
    assert household_changes.read_home(demo, stays.id).head_name == goes.head.name
    (line,) = history.recycle_bin(demo, NOW)
    history.restore(demo, [line.line_id], who=WHO)
    back, other = (household_changes.read_home(demo, home.id) for home in (goes, stays))
    assert back.head is not None
    assert (back.head.id, back.head_name) == (goes.head.id, goes.head.name)
    assert (other.head, other.head_name) == (None, None)
