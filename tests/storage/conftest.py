"""Storage tests run twice: on a plain file and on an encrypted one."""

import shutil
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest

from desktop.storage import schema_version
from desktop.storage.connection import open_connection
from desktop.storage.database import Database

RAW_KEY = bytes.fromhex("4b1d" * 16)
COMMUNE = "24094"
"""The commune of the test office; its name is made up."""
NOW = datetime(2026, 11, 21, 9, 41)  # noqa: DTZ001 - the office's wall clock


@pytest.fixture(params=[None, RAW_KEY], ids=["plain", "keyed"])
def raw_key(request: pytest.FixtureRequest) -> bytes | None:
    """No key, then the 32 bytes of an encrypted file's key."""
    key: bytes | None = request.param
    return key


@pytest.fixture(scope="session")
def migrated_files(tmp_path_factory: pytest.TempPathFactory) -> dict[bytes | None, Path]:
    """One new office database for each key, migrated once; copy it, never open it."""
    folder = tmp_path_factory.mktemp("migrated")
    files: dict[bytes | None, Path] = {}
    for name, key in (("plain", None), ("keyed", RAW_KEY)):
        path = folder / f"{name}.db"
        schema_version.create(path, key)
        connection = open_connection(path, raw_key=key)
        connection.execute(
            "INSERT INTO communes (code, name, province_code, province_name, valid_from, served,"
            " search_key) VALUES (?, 'Xã Bịa', '66', 'Đắk Lắk', '2025-07-01', 1, 'xa bia')",
            (COMMUNE,),
        )
        connection.close()
        files[key] = path
    return files


@pytest.fixture
def database_path(
    tmp_path: Path, raw_key: bytes | None, migrated_files: dict[bytes | None, Path]
) -> Path:
    """A new office database with one served commune, of the test's own."""
    return Path(shutil.copyfile(migrated_files[raw_key], tmp_path / "ansinhxa.db"))


@pytest.fixture
def database(database_path: Path, raw_key: bytes | None) -> Iterator[Database]:
    """The office database, opened; its clock stands still."""
    opened = Database(database_path, raw_key=raw_key, clock=lambda: NOW)
    yield opened
    opened.close()
