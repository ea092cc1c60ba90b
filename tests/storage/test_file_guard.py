"""A window's journal stays when the window lost SQLite's own locks, whoever reads beside it."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QFileInfo, QMimeDatabase

from desktop.services.offices import open_office
from desktop.storage.database import Database
from tests.office_data import WHO

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="locks of other systems differ")
READ_AND_LEAVE = """
import sys, pathlib
from desktop.storage.connection import open_working_connection
connection = open_working_connection(pathlib.Path(sys.argv[1]))
connection.execute("SELECT count(*) FROM persons").fetchone()
connection.close()
"""


@pytest.fixture
def window(demo_path: Path) -> Iterator[Database]:
    """An office open for work, with something in its journal."""
    database = open_office(demo_path, for_writing=True)
    _write(database, "Trần Thị Một")
    yield database
    database.close()


def _write(database: Database, name: str) -> None:
    with database.write(WHO) as unit:
        unit.insert("person", {"commune_code": "02647", "full_name": name})


def _beside(database: Database, ending: str) -> Path:
    return database.path.with_name(database.path.name + ending)


def _names(path: Path) -> list[str]:
    database = open_office(path, for_writing=False)
    try:
        with database.read() as snapshot:
            rows = snapshot.connection.exec_driver_sql(
                "SELECT full_name FROM persons WHERE full_name LIKE 'Trần Thị %' ORDER BY id"
            )
            return [name for (name,) in rows]
    finally:
        database.close()


def _guess_kinds(database: Database) -> None:
    """Do what Qt's file dialog does with the files of the folder that it shows."""
    for ending in ("", "-wal", "-shm"):
        QMimeDatabase().mimeTypeForFile(QFileInfo(str(_beside(database, ending))))


def _open_and_close(database: Database) -> None:
    for ending in ("", "-wal", "-shm"):
        _beside(database, ending).open("rb").close()


@pytest.mark.parametrize("lose_locks", [_guess_kinds, _open_and_close])
def test_a_reader_beside_a_window_without_locks_leaves_its_journal(window, lose_locks) -> None:
    lose_locks(window)
    journals = [_beside(window, ending).stat().st_ino for ending in ("-wal", "-shm")]
    subprocess.run([sys.executable, "-c", READ_AND_LEAVE, str(window.path)], check=True)
    assert [_beside(window, ending).stat().st_ino for ending in ("-wal", "-shm")] == journals
    _write(window, "Trần Thị Hai")
    window.close()
    expected = ["Trần Thị Một", "Trần Thị Hai"]
    assert [name for name in _names(window.path) if name in expected] == expected


def test_a_window_that_ends_leaves_one_file(window) -> None:
    assert _beside(window, "-wal").exists()
    window.close()
    assert not _beside(window, "-wal").exists()
    assert not _beside(window, "-shm").exists()


def test_who_reads_takes_no_guard(demo_path: Path) -> None:
    reader = open_office(demo_path, for_writing=False)
    with reader.read():
        assert not reader._guard.is_held
    reader.close()
