"""Bulk inserts must leave what single inserts leave: keys, identities, search words, indexes."""

import datetime
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import text

from desktop.domain.dates import PartialDate
from desktop.domain.errors import Cancelled
from desktop.storage import schema_version
from desktop.storage.bulk_insert import BLOCK, bulk_insert
from desktop.storage.database import Database
from desktop.storage.row_identity import new_uids
from desktop.storage.search_index import index_row_id
from desktop.storage.text_columns import has_keys, key_maker, keys_of
from desktop.storage.unit_of_work import TABLE_OF, UnitOfWork

COLUMNS = ("commune_code", "full_name", "birth_date", "national_id", "phone", "residence_date")


def person(number: int) -> tuple[object, ...]:
    return (
        "02647",
        f"Giàng Thị Nhật {'ABC'[number % 3]}",
        PartialDate(1980, number % 12 + 1),
        f"010180{number:06d}",
        "0912345678" if number % 2 else None,
        datetime.date(2026, 1, 2),
    )


@pytest.fixture
def database(tmp_path: Path, raw_key: bytes | None) -> Iterator[Database]:
    path = tmp_path / "office.db"
    schema_version.create(path, raw_key)
    database = Database(path, raw_key=raw_key)
    with database.write("test") as unit:
        unit.connection.execute(
            text(
                "INSERT INTO communes (code, name, province_code, province_name, valid_from, "
                "served, search_key) VALUES ('02647', 'Phường Lào Cai', '15', 'Lào Cai', "
                "'2025-07-01', 1, 'lao cai')"
            )
        )
    yield database
    database.close()


def index_names(unit: UnitOfWork) -> set[str]:
    rows = unit.connection.execute(text("SELECT name FROM sqlite_master WHERE type = 'index'"))
    return {row.name for row in rows}


def test_a_row_is_the_same_as_one_written_alone(database: Database) -> None:
    with database.write("test") as unit:
        alone = unit.insert("person", dict(zip(COLUMNS, person(5), strict=True)))
        (bulk,) = bulk_insert(unit, "person", COLUMNS, [person(5)])
        first, second = unit.get("person", alone), unit.get("person", bulk)
        assert first.values == second.values
        keys = unit.connection.execute(text("SELECT sort_key, search_key FROM persons")).all()
        assert keys[0] == keys[1]
        assert first.uid != second.uid
        assert unit.changes.everything


def test_every_row_gets_its_id_in_order_and_is_found(database: Database) -> None:
    rows = [person(number) for number in range(50)]
    with database.write("test") as unit:
        before = index_names(unit)
        ids = bulk_insert(unit, "person", COLUMNS, rows)
        more = bulk_insert(unit, "person", COLUMNS, rows[:2])
        assert index_names(unit) == before
    assert (ids, more) == (range(1, 51), range(51, 53))
    with database.read() as snapshot:
        stored = snapshot.rows(text("SELECT id, national_id FROM persons ORDER BY id"))
        assert [row.national_id for row in stored[:50]] == [row[3] for row in rows]
        hits = snapshot.rows(
            text("SELECT rowid FROM search_index WHERE search_index MATCH '\"§610000\"*'")
        )
        assert {row.rowid for row in hits} == {index_row_id("person", 17)}


def test_a_stop_between_blocks_leaves_nothing(database: Database) -> None:
    told: list[int] = []

    def stop(count: int) -> None:
        told.append(count)
        raise Cancelled

    rows = [person(number) for number in range(BLOCK + 1)]
    with database.write("test") as unit:
        before = index_names(unit)
    with pytest.raises(Cancelled), database.write("test") as unit:
        bulk_insert(unit, "person", COLUMNS, rows, on_rows=stop)
    assert told == [BLOCK]
    with database.write("test") as unit:
        assert index_names(unit) == before
        assert unit.connection.execute(text("SELECT count(*) FROM persons")).scalar_one() == 0


def test_no_rows_is_no_work(database: Database) -> None:
    with database.write("test") as unit:
        assert list(bulk_insert(unit, "person", COLUMNS, [])) == []
        assert not unit.changes


EXAMPLES: dict[str, dict[str, object]] = {
    "person": {"full_name": "Y Wơn Niê", "national_id": "066180000001", "phone": None},
    "collector": {"full_name": "H'Bia", "collector_code": "NV066180000001"},
    "household": {"head_name": "Lò Văn Đức", "household_code": "HG-01", "phone": "0912345678"},
    "organisation": {"name": "Bưu điện", "organisation_code": "BI0113G"},
    "receipt": {"payer_name": "Đỗ Ước", "receipt_no": "0000012"},
    "receipt_book": {"serial": "LC26-0147"},
    "event": {"title": "Hội nghị", "place": None},
    "neighbourhood": {"name": "Thôn 10"},
    "place_alias": {"old_text": "Thôn Nà Tông (cũ)"},
    "directive": {"title": "Giao chỉ tiêu phát triển người tham gia"},
    "left_out_row": {"name": "Lê Thị Đào", "number": "038180000001", "place": "Thôn 2"},
}


@pytest.mark.parametrize("kind", [kind for kind in TABLE_OF if has_keys(kind)])
def test_keys_by_place_are_the_keys_by_name(kind: str) -> None:
    values = EXAMPLES[kind]
    assert key_maker(kind, list(values))(tuple(values.values())) == keys_of(kind, values)


def test_many_uids_rise_and_are_version_7() -> None:
    uids = new_uids(9000)
    assert uids == sorted(set(uids))
    assert {(uid[14], uid[19] in "89ab", len(uid)) for uid in uids} == {("7", True, 36)}
