"""What is a database of ours, and what is refused before anything is written."""

import os
import shutil
import sqlite3
import sys
from pathlib import Path

import pytest

from desktop.domain.errors import DatabaseUnusable
from desktop.storage import database_file
from desktop.storage.connection import open_connection
from desktop.storage.database_errors import (
    DatabaseDamaged,
    DatabaseForeign,
    DatabaseMissing,
    DatabaseNewer,
    DatabaseNotEncrypted,
    DatabaseOnNetwork,
    DatabaseReadOnly,
)
from desktop.storage.database_file import SCHEMA_NUMBER, check_before_open, identify, is_on_network


def _execute(path: Path, raw_key: bytes | None, *statements: str) -> None:
    connection = open_connection(path, raw_key=raw_key)
    for statement in statements:
        connection.execute(statement)
    connection.close()


def _overwrite(path: Path, offset: int, content: bytes) -> None:
    with path.open("rb+") as file:
        file.seek(offset)
        file.write(content)


def _refused(path: Path, raw_key: bytes | None, kind: type[DatabaseUnusable]) -> str:
    """Assert that the file is refused as `kind` and stays as it is; return the sentence."""
    before = path.read_bytes() if path.is_file() else None
    folder = sorted(path.parent.iterdir()) if path.parent.exists() else []
    with pytest.raises(DatabaseUnusable) as caught:
        check_before_open(path, raw_key)
    assert type(caught.value) is kind
    assert (path.read_bytes() if path.is_file() else None) == before
    assert (sorted(path.parent.iterdir()) if path.parent.exists() else []) == folder
    sentence = caught.value.text()
    assert str(path) in sentence
    return sentence


def test_a_good_file_is_not_touched(database_path: Path, raw_key: bytes | None) -> None:
    before = (database_path.read_bytes(), database_path.stat().st_mtime_ns)
    found = check_before_open(database_path, raw_key)
    assert found.schema_number == SCHEMA_NUMBER
    assert not found.is_behind
    assert (database_path.read_bytes(), database_path.stat().st_mtime_ns) == before
    assert [path.name for path in database_path.parent.glob("ansinhxa*")] == ["ansinhxa.db"]


def test_a_file_in_use_is_read_beside_its_user(database_path: Path, raw_key: bytes | None) -> None:
    user = open_connection(database_path, raw_key=raw_key)
    user.execute("BEGIN IMMEDIATE")
    user.execute("INSERT INTO office_options VALUES ('a', 'b')")
    assert check_before_open(database_path, raw_key).schema_number == SCHEMA_NUMBER
    user.close()


@pytest.mark.parametrize("size", [0, 1, 100, 511])
def test_an_empty_or_tiny_file_is_damaged(tmp_path: Path, raw_key: bytes | None, size: int) -> None:
    path = tmp_path / "office.db"
    path.write_bytes(b"SQLite format 3\0".ljust(size, b"x")[:size])
    assert "bị hỏng" in _refused(path, raw_key, DatabaseDamaged)


def test_a_missing_file_stays_missing(tmp_path: Path, raw_key: bytes | None) -> None:
    _refused(tmp_path / "gone.db", raw_key, DatabaseMissing)
    _refused(tmp_path / "no folder" / "gone.db", raw_key, DatabaseMissing)
    assert not (tmp_path / "gone.db").exists()


def test_a_folder_is_foreign(tmp_path: Path, raw_key: bytes | None) -> None:
    _refused(tmp_path, raw_key, DatabaseForeign)


def test_another_programs_database_is_foreign(tmp_path: Path, raw_key: bytes | None) -> None:
    path = tmp_path / "office.db"
    connection = open_connection(path, raw_key=raw_key, mode="rwc")
    connection.execute("CREATE TABLE alembic_version (version_num TEXT)")
    connection.close()
    _refused(path, raw_key, DatabaseForeign)


def test_another_kind_of_file_is_foreign(tmp_path: Path) -> None:
    path = tmp_path / "office.db"
    path.write_bytes(b"PK\x03\x04" + bytes(range(256)) * 40)
    _refused(path, None, DatabaseForeign)


def test_a_zeroed_header_is_damage(database_path: Path, raw_key: bytes | None) -> None:
    _overwrite(database_path, 0, bytes(100))
    _refused(database_path, raw_key, DatabaseDamaged)


def test_a_halved_file_is_damage(database_path: Path, raw_key: bytes | None) -> None:
    os.truncate(database_path, database_path.stat().st_size // 2)
    _refused(database_path, raw_key, DatabaseDamaged)


def test_noise_under_a_good_key_is_damage(tmp_path: Path) -> None:
    path = tmp_path / "office.db"
    path.write_bytes(os.urandom(8192))
    _refused(path, bytes(32), DatabaseDamaged)


def test_a_plain_file_is_not_taken_for_an_encrypted_one(
    tmp_path: Path, migrated_files: dict[bytes | None, Path]
) -> None:
    path = Path(shutil.copyfile(migrated_files[None], tmp_path / "office.db"))
    _refused(path, bytes(32), DatabaseNotEncrypted)


@pytest.mark.parametrize(
    ("statement", "kind"),
    [
        (f"PRAGMA user_version = {SCHEMA_NUMBER + 1}", DatabaseNewer),
        ("UPDATE alembic_version SET version_num = '9999'", DatabaseNewer),
        ("UPDATE alembic_version SET version_num = 'x'", DatabaseDamaged),
        ("UPDATE alembic_version SET version_num = '0000'", DatabaseDamaged),
        ("DELETE FROM alembic_version", DatabaseDamaged),
        ("DROP TABLE alembic_version", DatabaseDamaged),
        ("PRAGMA application_id = 7", DatabaseForeign),
    ],
)
def test_stamps(
    database_path: Path, raw_key: bytes | None, statement: str, kind: type[DatabaseUnusable]
) -> None:
    _execute(database_path, raw_key, statement)
    _refused(database_path, raw_key, kind)


def test_a_newer_file_tells_both_numbers(database_path: Path, raw_key: bytes | None) -> None:
    _execute(database_path, raw_key, "PRAGMA user_version = 77")
    sentence = _refused(database_path, raw_key, DatabaseNewer)
    assert "77" in sentence
    assert "Hãy cài bản mới" in sentence


def test_an_older_file_is_behind(
    database_path: Path, raw_key: bytes | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database_file, "SCHEMA_NUMBER", SCHEMA_NUMBER + 1)
    assert check_before_open(database_path, raw_key).is_behind


def test_a_read_only_place_is_told_but_can_be_identified(
    database_path: Path, raw_key: bytes | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "access", lambda *_: False)
    _refused(database_path, raw_key, DatabaseReadOnly)
    assert identify(database_path, raw_key).schema_number == SCHEMA_NUMBER


@pytest.mark.parametrize(
    "path",
    [
        r"\\server\share\office.db",
        "//server/share/office.db",
        r"\\?\UNC\server\share\office.db",
    ],
)
def test_network_paths_are_refused(path: str) -> None:
    assert is_on_network(Path(path))
    with pytest.raises(DatabaseOnNetwork):
        check_before_open(Path(path))


@pytest.mark.skipif(sys.platform == "win32", reason="reads the mounts of Linux")
def test_a_mounted_share_is_told_from_a_local_disk(tmp_path: Path) -> None:
    mounts = tmp_path / "mounts"
    mounts.write_text(
        "/dev/sda1 / ext4 rw 0 0\n"
        "//server/office /mnt/office\\040share cifs rw 0 0\n"
        "/dev/sdb1 /mnt/office\\040share/stick vfat rw 0 0\n"
    )
    for path, kind in (
        ("/srv/a/office.db", "ext4"),
        ("/mnt/office share/office.db", "cifs"),
        ("/mnt/office share/stick/office.db", "vfat"),
    ):
        assert database_file._file_system(Path(path), mounts) == kind
    assert database_file._file_system(tmp_path, tmp_path / "no such list") == ""
    assert not is_on_network(tmp_path / "office.db")


def test_a_standard_sqlite_reads_the_plain_file(
    tmp_path: Path, migrated_files: dict[bytes | None, Path]
) -> None:
    path = shutil.copyfile(migrated_files[None], tmp_path / "office.db")
    connection = sqlite3.connect(path)
    number = connection.execute("PRAGMA application_id").fetchone()[0]
    connection.close()
    assert number.to_bytes(4, "big") == b"ASXa"
