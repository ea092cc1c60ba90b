"""A unit of work: all or nothing, with keys, row versions, the index and the audit."""

import json
import threading
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DatabaseError

from desktop.domain.changes import Changes
from desktop.domain.dates import PartialDate
from desktop.domain.errors import ChangedByAnotherUser, RecordMissing
from desktop.storage import search_index
from desktop.storage.database import Database
from desktop.storage.database_errors import DuplicateValue
from desktop.storage.text_columns import keys_of
from tests.storage.conftest import COMMUNE, NOW

WHO = "Lò Thị Thử"
HIEN = {
    "commune_code": COMMUNE,
    "full_name": "Nguyễn Thị Hiền",
    "birth_date": PartialDate(1986),
    "phone": "0912345678",
}


def rows(database: Database, sql: str) -> list[tuple[object, ...]]:
    with database.read() as snapshot:
        return [tuple(row) for row in snapshot.rows(text(sql))]


def indexed(database: Database, *words: str) -> list[tuple[str, int]]:
    with database.read() as snapshot:
        found = snapshot.connection.exec_driver_sql(
            "SELECT rowid FROM search_index WHERE search_index MATCH ?",
            (search_index.match_expression(words),),
        )
        return [search_index.record_of(row[0]) for row in found]


def test_a_new_record_has_its_keys_its_identity_and_its_place_in_the_index(
    database: Database,
) -> None:
    with database.write(WHO) as unit:
        person = unit.insert("person", HIEN)
        stored = unit.get("person", person)
    assert (stored.kind, stored.id, stored.version) == ("person", person, 1)
    assert len(stored.uid) == 36
    assert {key: stored.values[key] for key in HIEN} == HIEN
    (keys,) = rows(database, "SELECT sort_key, search_key FROM persons")
    assert keys == keys_of("person", HIEN)
    assert indexed(database, "hien", "678") == [("person", person)]
    assert unit.changes == Changes(frozenset({("person", person)}))


def test_a_change_renews_keys_index_and_version(database: Database) -> None:
    with database.write(WHO) as unit:
        person = unit.insert("person", HIEN)
    with database.write(WHO) as unit:
        assert unit.update("person", person, {"full_name": "Lò Thị Hoa"}, version=1)
    assert rows(database, "SELECT row_version FROM persons") == [(2,)]
    assert indexed(database, "hoa") == [("person", person)]
    assert indexed(database, "hien") == []


def test_the_same_values_are_no_change(database: Database) -> None:
    with database.write(WHO) as unit:
        person = unit.insert("person", HIEN)
    with database.write(WHO) as unit:
        assert not unit.update("person", person, dict(HIEN))
    assert not unit.changes
    assert rows(database, "SELECT count(*) FROM audit WHERE row_id IS NOT NULL") == [(1,)]


def test_none_means_the_usual_value_where_there_must_be_one(database: Database) -> None:
    with database.write(WHO) as unit:
        person = unit.insert("person", {**HIEN, "life_status": None})
        unit.update("person", person, {"life_status": "dead"})
        unit.update("person", person, {"life_status": None, "phone": None})
        values = unit.get("person", person).values
    assert (values["life_status"], values["phone"]) == ("alive", None)


def test_a_deleted_record_leaves_the_index_and_stays_in_the_audit(database: Database) -> None:
    with database.write(WHO) as unit:
        person = unit.insert("person", HIEN)
    with database.write(WHO) as unit:
        unit.delete("person", person, version=1)
        assert unit.find("person", person) is None
    assert indexed(database, "hien") == []
    (before,) = rows(database, "SELECT before FROM audit WHERE action = 'delete'")
    assert json.loads(str(before[0]))["full_name"] == "Nguyễn Thị Hiền"


def test_a_version_that_moved_on_changes_nothing(database: Database) -> None:
    with database.write(WHO) as unit:
        person = unit.insert("person", HIEN)
        unit.update("person", person, {"phone": None})

    def act(how: str) -> None:
        with database.write(WHO) as unit:
            unit.insert("person", {**HIEN, "full_name": "Không được ghi"})
            if how == "update":
                unit.update("person", person, {"note": "x"}, version=1)
            else:
                unit.delete("person", person, version=1)

    for how in ("update", "delete"):
        with pytest.raises(ChangedByAnotherUser):
            act(how)
    assert rows(database, "SELECT full_name, note FROM persons") == [("Nguyễn Thị Hiền", None)]


def test_who_is_gone_is_missing(database: Database) -> None:
    with database.write(WHO) as unit:
        assert unit.find("person", 404) is None
        for act in (
            lambda: unit.get("person", 404),
            lambda: unit.update("person", 404, {}),
            lambda: unit.delete("person", 404),
        ):
            with pytest.raises(RecordMissing):
                act()


def test_an_error_takes_everything_back(database: Database) -> None:
    def fail() -> None:
        with database.write(WHO) as unit:
            unit.insert("person", HIEN)
            unit.note("import", "person", {"rows": 1})
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert rows(database, "SELECT * FROM persons") == []
    assert rows(database, "SELECT * FROM audit") == []
    assert indexed(database, "hien") == []


def test_two_households_of_one_code_are_told_apart_from_bugs(database: Database) -> None:
    home: dict[str, object] = {"commune_code": COMMUNE, "household_code": "HG1"}

    def insert(*records: tuple[str, dict[str, object]]) -> None:
        with database.write(WHO) as unit:
            for kind, values in records:
                unit.insert(kind, values)

    with pytest.raises(DuplicateValue) as refused:
        insert(("household", home), ("household", home))
    assert refused.value.columns == ("households.commune_code", "households.household_code")
    with pytest.raises(DatabaseError):
        insert(("cover", {"commune_code": COMMUNE, "scheme": "XX", "person_id": 1}))
    assert rows(database, "SELECT * FROM households") == []


def test_bulk_work_is_one_line_of_the_audit_and_news_for_everybody(database: Database) -> None:
    with database.write(WHO) as unit:
        unit.note("import", "person", {"rows": 30_000, "first": PartialDate(1990, 5)})
    assert unit.changes == Changes(everything=True)
    (line,) = rows(database, "SELECT at, who, action, kind, after, row_id FROM audit")
    assert line[1:] == (WHO, "import", "person", '{"rows":30000,"first":"1990-05"}', None)
    assert str(line[0]).startswith(str(NOW))


@pytest.mark.parametrize(
    "statement",
    ["UPDATE audit SET who = 'ai đó'", "DELETE FROM audit", "DELETE FROM audit WHERE 0"],
)
def test_the_audit_can_only_grow(database: Database, statement: str) -> None:
    with database.write(WHO) as unit:
        unit.insert("person", HIEN)
    before = rows(database, "SELECT * FROM audit")
    if statement.endswith("0"):
        with database.write(WHO) as unit:
            unit.connection.execute(text(statement))
    else:
        with pytest.raises(DatabaseError), database.write(WHO) as unit:
            unit.connection.execute(text(statement))
    assert rows(database, "SELECT * FROM audit") == before


def test_a_snapshot_does_not_see_what_is_written_meanwhile(database: Database) -> None:
    with database.read() as snapshot:
        before = snapshot.rows(text("SELECT count(*) FROM persons"))[0][0]
        with database.write(WHO) as unit:
            unit.insert("person", HIEN)
        assert snapshot.rows(text("SELECT count(*) FROM persons"))[0][0] == before == 0
    assert rows(database, "SELECT count(*) FROM persons") == [(1,)]


def test_units_of_two_threads_come_one_after_the_other(database: Database) -> None:
    def add() -> None:
        for _ in range(10):
            with database.write(WHO) as unit:
                homes = unit.connection.execute(text("SELECT count(*) FROM persons")).scalar()
                unit.insert("person", {**HIEN, "note": str(homes)})

    threads = [threading.Thread(target=add) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    notes = rows(database, "SELECT note FROM persons ORDER BY id")
    assert notes == [(str(number),) for number in range(30)]


def test_a_closed_database_opens_again(database: Database, database_path: Path) -> None:
    with database.write(WHO) as unit:
        unit.insert("person", HIEN)
    database.close()
    assert not database_path.with_name(database_path.name + "-wal").exists()
    again = Database(database_path, raw_key=database.raw_key)
    assert rows(again, "SELECT full_name FROM persons") == [("Nguyễn Thị Hiền",)]
    again.close()
