"""Every schema that was handed out opens in this program, by the ordinary way."""

import hashlib
import json
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path

import pytest

from desktop.services import backups, offices, released_schemas
from desktop.services.released_schemas import KeptSchema, SchemaReleased, kept_schemas
from desktop.storage import schema_dump
from desktop.storage.backup_files import list_backups
from desktop.storage.connection import open_connection
from desktop.storage.database_file import SCHEMA_NUMBER, identify
from tests.office_data import NOW, office_file

KEY = bytes(range(32))
MARKS = ("alembic_version", "office_options")
"""Tables in which an upgrade leaves its own marks."""


def _digests(path: Path, key: bytes | None, columns: Mapping[str, str]) -> dict[str, str]:
    with closing(open_connection(path, raw_key=key)) as connection:
        rows = {
            table: connection.execute(
                f'SELECT {names} FROM "{table}" ORDER BY {names}'  # noqa: S608
            ).fetchall()
            for table, names in columns.items()
        }
    return {
        table: hashlib.sha256(repr(found).encode()).hexdigest() for table, found in rows.items()
    }


def _columns(path: Path, key: bytes | None, tables: Mapping[str, int]) -> dict[str, str]:
    with closing(open_connection(path, raw_key=key)) as connection:
        return {
            table: ", ".join(
                f'"{row[1]}"' for row in connection.execute(f'PRAGMA table_info("{table}")')
            )
            for table in tables
            if table not in MARKS
        }


@pytest.mark.parametrize("key", [None, KEY], ids=["plain", "keyed"])
@pytest.mark.parametrize("kept", kept_schemas(), ids=lambda kept: f"{kept.schema:04d}")
def test_it_opens_with_a_backup_and_every_row(
    kept: KeptSchema, key: bytes | None, tmp_path: Path
) -> None:
    path = tmp_path / "office.db"
    schema_dump.load(kept.text(), path, key)
    columns = _columns(path, key, kept.counts)
    before = _digests(path, key, columns)
    path.unlink()
    [told] = released_schemas.open_kept(kept, path, NOW, key)
    [backup] = list_backups(path)
    assert (told.backup, told.former) == (backup.path, "")
    assert identify(backup.path, key).schema_number == kept.schema
    assert identify(path, key).schema_number == SCHEMA_NUMBER
    assert _digests(backup.path, key, columns) == before
    assert _digests(path, key, columns) == before
    assert released_schemas.counts_of(path, key) == kept.counts
    with closing(offices.open_office(path, for_writing=True, raw_key=key)) as office:
        failed = [one.name for one in backups.check(office) if not one.ok]
        assert failed == []
    assert len(list_backups(path)) == 1, "the second opening has nothing to do"


def test_the_present_schema_is_kept(tmp_path: Path) -> None:
    """After a change of the schema: `python3 dev.py freeze-schema`."""
    kept = kept_schemas()[-1]
    assert kept.schema == SCHEMA_NUMBER
    assert [each.schema for each in kept_schemas()] == list(range(1, SCHEMA_NUMBER + 1))
    path = tmp_path / "kept.db"
    schema_dump.load(kept.text(), path)
    found, present = schema_dump.structure(path), schema_dump.structure(office_file())
    assert found == present, "the schema is another one: run `python3 dev.py freeze-schema`"


def test_a_kept_file_is_the_one_that_was_kept() -> None:
    for kept in kept_schemas():
        assert kept.text()
        assert kept.released or kept.schema == SCHEMA_NUMBER, "only the present one is not released"


@pytest.fixture
def own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Keep dumps in a folder of the test's own."""
    folder = tmp_path / "released_schemas"
    monkeypatch.setattr(released_schemas, "folder", lambda: folder)
    return folder


def test_a_dump_is_the_same_each_time_until_it_is_released(own_folder: Path) -> None:
    first = released_schemas.freeze()
    assert released_schemas.freeze().text() == first.text()
    released = released_schemas.freeze(released=True)
    assert json.loads((own_folder / "index.json").read_text("utf-8"))[0]["released"] is True
    assert released.sha256 == first.sha256
    with pytest.raises(SchemaReleased):
        released_schemas.freeze()
    released.file.write_bytes(released.file.read_bytes() + b"\n")
    with pytest.raises(ValueError, match=r"0001\.sql"):
        released.text()


def test_a_dump_makes_the_same_office_again(tmp_path: Path) -> None:
    made, again = tmp_path / "made.db", tmp_path / "again.db"
    released_schemas.make_small_office(made)
    text = schema_dump.dump(made)
    schema_dump.load(text, again)
    assert schema_dump.dump(again) == text
    assert schema_dump.structure(again) == schema_dump.structure(made)
    with closing(open_connection(again)) as connection:
        found = connection.execute(
            "SELECT count(*) FROM search_index WHERE search_index MATCH 'nguyen*'"
        ).fetchone()
        assert found[0] > 0, "the search index is whole"
