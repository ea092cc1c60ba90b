"""Bulk writing of imports: before-images, stale versions, taking a batch back."""

import datetime
import json
from typing import Any

import pytest

from desktop.domain.errors import ChangedByAnotherUser
from desktop.storage import bulk_import
from desktop.storage.bulk_import import Obstacle, Reason, RowChange
from desktop.storage.database import Database
from desktop.storage.integrity_check import run
from desktop.storage.unit_of_work import UnitOfWork
from tests.storage.conftest import COMMUNE


def query(database: Database, statement: str) -> list[tuple[Any, ...]]:
    with database.read() as snapshot:
        return [tuple(row) for row in snapshot.connection.exec_driver_sql(statement)]


def new_batch(unit: UnitOfWork, digest: str = "d") -> int:
    counts = ("read", "new", "changed", "same", "rejected", "held_back")
    return bulk_import.insert_batch(
        unit,
        {
            "commune_code": COMMUNE,
            "file_name": "ds.xlsx",
            "sheet_name": "A",
            "layout": "person_list",
            "content_digest": digest,
            **{f"rows_{name}": 0 for name in counts},
        },
    )


@pytest.fixture
def known(database: Database) -> Database:
    """An office with one person who was typed by hand."""
    with database.write("tester") as unit:
        unit.insert("person", {"commune_code": COMMUNE, "full_name": "Lý Thị Mai"})
    return database


def change(database: Database, values: dict[str, object], version: int = 1) -> int:
    with database.write("tester") as unit:
        batch = new_batch(unit)
        bulk_import.update_rows(unit, "person", [RowChange(1, version, values)], batch)
    return batch


def test_a_change_keeps_its_before_image_with_the_batch(known: Database) -> None:
    batch = change(known, {"phone": "0912345678", "birth_date": "1960-03"})
    ((who, version, before, after, of_batch),) = query(
        known,
        "SELECT who, row_version, before, after, import_batch_id FROM audit"
        " WHERE action = 'update'",
    )
    assert (who, version, of_batch) == ("tester", 2, batch)
    assert json.loads(before) == {"phone": None, "birth_date": None}
    assert json.loads(after) == {"phone": "0912345678", "birth_date": "1960-03"}
    assert query(known, "SELECT phone, birth_date, row_version FROM persons") == [
        ("0912345678", "1960-03", 2)
    ]


def test_keys_follow_a_changed_name(known: Database) -> None:
    change(known, {"full_name": "Quan Văn Tú"})
    with known.read() as snapshot:
        assert all(result.ok for result in run(snapshot.connection))
    assert query(known, "SELECT search_key FROM persons")[0][0].startswith("quan van tu")


def test_a_version_that_moved_on_stops_everything(known: Database) -> None:
    with pytest.raises(ChangedByAnotherUser):
        change(known, {"phone": "0912345678"}, version=3)
    assert query(known, "SELECT phone FROM persons") == [(None,)]
    assert query(known, "SELECT count(*) FROM import_batches") == [(0,)]


def test_a_batch_goes_with_all_it_made_and_restores_what_it_changed(known: Database) -> None:
    with known.write("tester") as unit:
        batch = new_batch(unit)
        bulk_import.update_rows(unit, "person", [RowChange(1, 1, {"sex": "F"})], batch)
        (person,) = bulk_import.insert_rows(
            unit, "person", ("commune_code", "full_name"), [(COMMUNE, "Ma Hữu Sỹ")], batch
        )
        bulk_import.insert_rows(
            unit,
            "cover",
            ("commune_code", "person_id", "scheme", "valid_to"),
            [(COMMUNE, person, "HI", datetime.date(2026, 12, 31))],
            batch,
        )
    with known.write("tester") as unit:
        assert not bulk_import.obstacles(unit, batch)
        counts = bulk_import.withdraw(unit, batch)
    assert (counts["restored"], counts["person"], counts["cover"]) == (1, 1, 1)
    assert query(known, "SELECT full_name, sex FROM persons") == [("Lý Thị Mai", None)]
    assert query(known, "SELECT count(*) FROM covers") == [(0,)]
    with known.read() as snapshot:
        assert all(result.ok for result in run(snapshot.connection))


def test_obstacles_name_what_stands_in_the_way(known: Database) -> None:
    with known.write("tester") as unit:
        batch = new_batch(unit)
        (household,) = bulk_import.insert_rows(
            unit, "household", ("commune_code", "household_code"), [(COMMUNE, "HG01")], batch
        )
    with known.write("tester") as unit:
        unit.update("person", 1, {"household_id": household})
    with known.write("tester") as unit:
        assert bulk_import.obstacles(unit, batch) == [Obstacle("household", household, Reason.USED)]
    with known.write("tester") as unit:
        unit.update("household", household, {"note": "x"})
    with known.write("tester") as unit:
        assert Obstacle("household", household, Reason.CHANGED) in bulk_import.obstacles(
            unit, batch
        )


def test_a_deleted_record_stands_in_the_way_and_nobody_gets_its_number(known: Database) -> None:
    batch = change(known, {"phone": "0912345678"})
    with known.write("tester") as unit:
        unit.delete("person", 1)
    with known.write("tester") as unit:
        other = unit.insert("person", {"commune_code": COMMUNE, "full_name": "Ma Hữu Sỹ"})
        unit.update("person", other, {"phone": "0987654321"})
    assert other != 1
    with known.write("tester") as unit:
        assert bulk_import.obstacles(unit, batch) == [Obstacle("person", 1, Reason.CHANGED)]
