"""Hoàn tác and Làm lại: what a person did is taken back and made again, whole or not at all."""

import datetime
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest
from sqlalchemy import text

from desktop.domain.dates import PartialDate
from desktop.domain.step import Step
from desktop.fields.record_kinds import Draft
from desktop.services import bulk_deletion, history, importing, offices, records
from desktop.services.history import Offer, Undone
from desktop.services.history.refusals import StepRefused
from desktop.services.importing import ImportOptions
from desktop.services.progress import Cancelled, no_progress
from desktop.storage.database import Database
from tests.faults import digests
from tests.faults.lists import moved, residents, write_persons
from tests.office_data import COMMUNE, NOW, TODAY, WHO


def rows(database: Database, sql: str) -> list[tuple[object, ...]]:
    with database.read() as snapshot:
        return [tuple(row) for row in snapshot.rows(text(sql))]


def one(database: Database, sql: str) -> int:
    ((number,),) = rows(database, sql)
    assert isinstance(number, int)
    return number


def undone(database: Database) -> str:
    done = history.undo(database, who=WHO)
    assert isinstance(done, Undone)
    assert done.changes
    return done.step.text()


def redone(database: Database) -> str:
    done = history.redo(database, who=WHO)
    assert isinstance(done, Undone)
    return done.step.text()


def person_of_no_receipt(database: Database) -> int:
    return one(
        database,
        "SELECT p.id FROM persons p JOIN covers c ON c.person_id = p.id WHERE p.household_id IS NOT"
        " NULL AND p.relation = '00' AND NOT EXISTS (SELECT 1 FROM receipts r"
        " WHERE r.person_id = p.id) ORDER BY p.id LIMIT 1",
    )


def household_with_members(database: Database) -> int:
    return one(
        database,
        "SELECT household_id FROM persons WHERE household_id IS NOT NULL"
        " GROUP BY household_id HAVING count(*) >= 3 ORDER BY 1 LIMIT 1",
    )


def delete_person(database: Database) -> None:
    records.delete(database, "person", person_of_no_receipt(database), who=WHO)


def delete_household(database: Database) -> None:
    records.delete(database, "household", household_with_members(database), who=WHO)


def delete_event(database: Database) -> None:
    records.delete(database, "event", one(database, "SELECT max(id) FROM events"), who=WHO)


def listed_receipt(database: Database) -> int:
    """A receipt of a cover, of no book: as out of somebody's list, which may be deleted."""
    return one(
        database,
        "SELECT c.receipt_id FROM covers c JOIN receipts r ON r.id = c.receipt_id"
        " WHERE r.book_id IS NULL LIMIT 1",
    )


def take_out_of_book(database: Database) -> None:
    with database.write(WHO) as unit:
        statement = (
            "UPDATE receipts SET book_id = NULL WHERE id = (SELECT min(receipt_id) FROM covers)"
        )
        unit.connection.execute(text(statement))


def delete_receipt(database: Database) -> None:
    records.delete(database, "receipt", listed_receipt(database), who=WHO)


def delete_all_persons(database: Database) -> None:
    ids = [int(str(row[0])) for row in rows(database, "SELECT id FROM persons ORDER BY id")]
    done = bulk_deletion.delete_records(database, "person", ids, WHO, no_progress)
    assert done.count
    assert done.refused


def add_person(database: Database) -> None:
    draft = Draft("person", {"full_name": "Lò Văn Bé", "neighbourhood": "Thôn mới tinh"})
    records.save(database, draft, who=WHO)


def change_person(database: Database) -> None:
    draft = records.load(database, "person", person_of_no_receipt(database), TODAY)
    draft.values.update(birth_date=PartialDate(1961, 4), phone="0912345678", residence_date=TODAY)
    records.save(database, draft, who=WHO)


def change_head(database: Database) -> None:
    home = household_with_members(database)
    member = one(
        database,
        f"SELECT id FROM persons WHERE household_id = {home} AND relation IS NOT '00' LIMIT 1",  # noqa: S608
    )
    draft = records.load(database, "person", member, TODAY)
    draft.values["relation"] = "00"
    records.save(database, draft, who=WHO)


def choose_signer(database: Database) -> None:
    offices.set_office_options(database, {"signer": "Ma Thị Thử", "place": "Xã Thử"}, who=WHO)


WORK: dict[str, tuple[Callable[[Database], None], str]] = {
    "a person with covers": (delete_person, "Xoá thành viên "),
    "a household with members": (delete_household, "Xoá hộ "),
    "an event": (delete_event, "Xoá buổi truyền thông "),
    "a receipt of a cover": (delete_receipt, "Xoá biên lai "),
    "everybody": (delete_all_persons, "Xoá "),
    "a new person of a new place": (add_person, "Thêm thành viên Lò Văn Bé"),
    "dates of a person": (change_person, "Sửa thành viên "),
    "another head": (change_head, "Sửa thành viên "),
    "choices of the office": (choose_signer, "Đổi cài đặt của văn phòng"),
}


def reopened(database: Database) -> Database:
    """Return the office as the next morning's program opens it."""
    database.close()
    return Database(database.path, raw_key=database.raw_key, clock=database.clock)


@pytest.mark.parametrize("name", WORK)
def test_each_work_is_taken_back_and_made_again(demo: Database, name: str) -> None:
    work, said = WORK[name]
    take_out_of_book(demo)
    before = digests.content(demo.path)
    work(demo)
    after = digests.content(demo.path)
    assert after != before
    demo = reopened(demo)
    offer = history.next_undo(demo)
    assert offer is not None
    assert offer.step.text().startswith(said)
    for _ in range(2):
        assert undone(demo) == offer.step.text()
        assert digests.content(demo.path) == before
        demo = reopened(demo)
        assert history.next_redo(demo) is not None
        assert redone(demo) == offer.step.text()
        assert digests.content(demo.path) == after
    demo.close()


def test_a_new_step_ends_what_could_be_made_again(demo: Database) -> None:
    before = digests.content(demo.path)
    delete_event(demo)
    delete_person(demo)
    undone(demo)
    assert history.next_redo(demo) is not None
    add_person(demo)
    assert history.next_redo(demo) is None
    assert history.redo(demo, who=WHO) is None
    assert [undone(demo)[:4] for _ in range(2)] == ["Thêm", "Xoá "]
    assert digests.content(demo.path) == before


def test_there_is_nothing_to_take_back_in_a_new_office(empty_office: Database) -> None:
    assert history.next_undo(empty_office) is None
    assert history.undo(empty_office, who=WHO) is None
    assert history.redo(empty_office, who=WHO) is None


def test_work_without_a_name_is_no_step(empty_office: Database) -> None:
    with empty_office.write(WHO) as unit:
        unit.insert("person", {"commune_code": COMMUNE, "full_name": "Ma Văn Thử"})
    with empty_office.write(WHO, Step("Không có gì")) as unit:
        unit.note("export", "person", {"rows": 3})
    assert history.next_undo(empty_office) is None


def test_steps_of_more_than_thirty_days_ago_stay(empty_path: Path) -> None:
    now = [NOW]
    database = Database(empty_path, clock=lambda: now[0])
    add_person(database)
    now[0] += datetime.timedelta(days=30)
    assert history.next_undo(database) is not None
    now[0] += datetime.timedelta(seconds=1)
    assert history.next_undo(database) is None
    database.close()


# What stands in the way


@dataclass
class Office:
    """An office of two households, and the steps done in it."""

    database: Database

    def person(self, name: str, **values: object) -> int:
        draft = Draft("person", {"full_name": name, **values})
        return records.save(self.database, draft, who=WHO).id

    def household(self, code: str, **values: object) -> int:
        draft = Draft("household", {"household_code": code, "head_name": "Ma Văn Chủ", **values})
        return records.save(self.database, draft, who=WHO).id

    def silently(self, change: Callable[..., object]) -> None:
        """Write without a name, as an older program or a script does."""
        with self.database.write("script") as unit:
            change(unit)


def _changed_since(office: Office) -> None:
    person = office.person("Ma Văn Một")
    office.silently(lambda unit: unit.update("person", person, {"note": "đã gọi"}))


def _deleted_since(office: Office) -> None:
    person = office.person("Ma Văn Một")
    office.silently(lambda unit: unit.delete("person", person))


def _member_came(office: Office) -> None:
    home = office.household("H1")
    office.silently(
        lambda unit: unit.insert(
            "person", {"commune_code": COMMUNE, "full_name": "Ma Văn Hai", "household_id": home}
        )
    )


def _code_taken(office: Office) -> None:
    home = office.household("H1")
    records.delete(office.database, "household", home, who=WHO)
    office.silently(
        lambda unit: unit.insert(
            "household",
            {"commune_code": COMMUNE, "household_code": "H1", "head_name": "Lò Thị Khác"},
        )
    )


def _number_taken(office: Office) -> None:
    person = office.person("Ma Văn Một", national_id="002099000011")
    records.delete(office.database, "person", person, who=WHO)
    office.silently(
        lambda unit: unit.insert(
            "person",
            {"commune_code": COMMUNE, "full_name": "Lò Thị Khác", "national_id": "002099000011"},
        )
    )


def _place_gone(office: Office) -> None:
    home = office.household("H1", neighbourhood="Thôn Một")
    records.delete(office.database, "household", home, who=WHO)
    office.silently(lambda unit: unit.delete("neighbourhood", 1))


def _option_changed(office: Office) -> None:
    offices.set_office_options(office.database, {"signer": "Một"}, who=WHO)

    def change(unit: object) -> None:
        unit.connection.exec_driver_sql("UPDATE office_options SET value = 'Hai'")  # type: ignore[attr-defined]

    office.silently(change)


REFUSED: dict[str, tuple[Callable[[Office], None], str, str]] = {
    "changed since": (_changed_since, "step.changed", "Ma Văn Một"),
    "deleted since": (_deleted_since, "step.changed", "Ma Văn Một"),
    "a member came": (_member_came, "step.used", "Ma Văn Chủ"),
    "its code is taken": (_code_taken, "step.taken", "Lò Thị Khác"),
    "its number is taken": (_number_taken, "step.taken", "Lò Thị Khác"),
    "its place is gone": (_place_gone, "step.link_gone", "Ma Văn Chủ"),
    "the option was changed": (_option_changed, "step.changed", "signer"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_stands_in_the_way_is_named_and_nothing_is_done(
    empty_office: Database, name: str
) -> None:
    work, code, named = REFUSED[name]
    work(Office(empty_office))
    before = digests.table_digests(empty_office.path)
    with pytest.raises(StepRefused) as refused:
        history.undo(empty_office, who=WHO)
    assert refused.value.code == code
    assert named in refused.value.text()
    assert digests.table_digests(empty_office.path) == before


def test_half_an_undoing_is_none(empty_office: Database) -> None:
    """The second of two records cannot come back: the first one does not either."""
    office = Office(empty_office)
    ids = [office.household(code) for code in ("H1", "H2")]
    bulk_deletion.delete_records(empty_office, "household", ids, WHO, no_progress)
    office.silently(
        lambda unit: unit.insert(
            "household", {"commune_code": COMMUNE, "household_code": "H1", "head_name": "Lò Khác"}
        )
    )
    before = digests.table_digests(empty_office.path)
    with pytest.raises(StepRefused):
        history.undo(empty_office, who=WHO)
    assert digests.table_digests(empty_office.path) == before


def test_a_number_that_two_had_before_comes_back(empty_office: Database) -> None:
    office = Office(empty_office)
    person = office.person("Ma Văn Một", national_id="002099000011")
    office.silently(
        lambda unit: unit.insert(
            "person",
            {"commune_code": COMMUNE, "full_name": "Ma Văn Một", "national_id": "002099000011"},
        )
    )
    before = digests.content(empty_office.path)
    records.delete(empty_office, "person", person, who=WHO)
    undone(empty_office)
    assert digests.content(empty_office.path) == before


def test_nobody_gets_the_number_of_a_deleted_record(empty_office: Database) -> None:
    office = Office(empty_office)
    first = office.person("Ma Văn Một")
    records.delete(empty_office, "person", first, who=WHO)
    second = office.person("Ma Văn Hai")
    assert second > first
    records.delete(empty_office, "person", second, who=WHO)
    for _ in range(4):
        undone(empty_office)
    for _ in range(4):
        redone(empty_office)
    assert rows(empty_office, "SELECT id FROM persons") == []


def test_a_version_of_before_the_deletion_is_old(empty_office: Database) -> None:
    office = Office(empty_office)
    person = office.person("Ma Văn Một")
    draft = records.load(empty_office, "person", person, TODAY)
    records.delete(empty_office, "person", person, who=WHO)
    undone(empty_office)
    assert rows(empty_office, "SELECT row_version > 1 FROM persons") == [(1,)]
    assert draft.version == 1


# Imports


def take_in(database: Database, book: Path) -> int:
    plan = importing.prepare(database, book, ImportOptions(accept_doubtful=True), today=TODAY)
    batch = importing.commit(database, plan, who=WHO).batch
    assert batch is not None
    return batch


def test_an_import_is_offered_and_withdrawn_in_its_turn(
    empty_office: Database, tmp_path: Path
) -> None:
    start = digests.content(empty_office.path)
    batch = take_in(empty_office, write_persons(tmp_path / "1.xlsx", residents(12)))
    taken_in = digests.content(empty_office.path)
    person = one(empty_office, "SELECT min(id) FROM persons")
    draft = records.load(empty_office, "person", person, TODAY)
    draft.values["phone"] = "0912345678"
    records.save(empty_office, draft, who=WHO)
    undone(empty_office)
    redone(empty_office)
    undone(empty_office)
    assert digests.content(empty_office.path) == taken_in
    offer = history.undo(empty_office, who=WHO)
    assert isinstance(offer, Offer)
    assert (offer.batch, offer.step.text()) == (batch, "Nhập tệp “1.xlsx”")
    assert digests.content(empty_office.path) == taken_in
    importing.undo(empty_office, batch, who=WHO)
    assert digests.content(empty_office.path) == start
    assert history.next_undo(empty_office) is None
    assert history.next_redo(empty_office) is None


def test_a_step_before_an_import_of_the_same_row_stays(
    empty_office: Database, tmp_path: Path
) -> None:
    people = residents(6)
    take_in(empty_office, write_persons(tmp_path / "1.xlsx", people))
    person = one(empty_office, "SELECT min(id) FROM persons")
    draft = records.load(empty_office, "person", person, TODAY)
    draft.values["phone"] = "0912345678"
    records.save(empty_office, draft, who=WHO)
    step = history.next_undo(empty_office)
    assert step is not None
    second = take_in(empty_office, write_persons(tmp_path / "2.xlsx", moved(people, 1)))
    changed = rows(
        empty_office,
        f"SELECT 1 FROM audit WHERE import_batch_id = {second}"  # noqa: S608
        f" AND row_id = {person} AND kind = 'person'",
    )
    assert changed
    with pytest.raises(StepRefused):
        history.take_back(empty_office, step.step_id, who=WHO)
    importing.undo(empty_office, second, who=WHO)
    assert isinstance(history.take_back(empty_office, step.step_id, who=WHO), Undone)


# Older steps


def test_an_older_step_is_taken_back_by_a_step_of_its_own(empty_office: Database) -> None:
    office = Office(empty_office)
    first = office.person("Ma Văn Một")
    step = history.next_undo(empty_office)
    assert step is not None
    office.person("Ma Văn Hai")
    both = digests.content(empty_office.path)
    done = history.take_back(empty_office, step.step_id, who=WHO)
    assert isinstance(done, Undone)
    assert not rows(empty_office, f"SELECT 1 FROM persons WHERE id = {first}")  # noqa: S608
    with pytest.raises(StepRefused):
        history.take_back(empty_office, step.step_id, who=WHO)
    assert undone(empty_office) == "Hoàn tác bước “Thêm thành viên Ma Văn Một”"
    assert digests.content(empty_office.path) == both
    redone(empty_office)
    undone(empty_office)
    assert [undone(empty_office) for _ in range(2)] == [
        "Thêm thành viên Ma Văn Hai",
        "Thêm thành viên Ma Văn Một",
    ]


def names(database: Database) -> Sequence[object]:
    return [row[0] for row in rows(database, "SELECT full_name FROM persons ORDER BY id")]


def test_an_encrypted_office_is_taken_back_too(tmp_path: Path) -> None:
    database = offices.create_office(
        tmp_path / "keyed.db", [COMMUNE], who=WHO, raw_key=bytes(range(32)), clock=lambda: NOW
    )
    office = Office(database)
    person = office.person("Ma Văn Một", birth_date=PartialDate(1956))
    records.delete(database, "person", person, who=WHO)
    database = reopened(database)
    undone(database)
    assert rows(database, "SELECT id, full_name, birth_date FROM persons") == [
        (person, "Ma Văn Một", "1956")
    ]
    redone(database)
    assert not names(database)
    database.close()


def test_a_stopped_undo_changes_nothing(demo: Database) -> None:
    ids = [int(str(row[0])) for row in rows(demo, "SELECT id FROM households LIMIT 40")]
    bulk_deletion.delete_records(demo, "household", ids, WHO, no_progress)
    before = digests.content(demo.path)
    told: list[float] = []

    def stop(_message: str, fraction: float) -> None:
        told.append(fraction)
        if fraction > 0.5:
            raise Cancelled

    with pytest.raises(Cancelled):
        history.undo(demo, stop, who=WHO)
    assert len(told) > 1
    assert digests.content(demo.path) == before
    assert undone(demo)
