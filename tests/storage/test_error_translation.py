"""Driver errors become typed errors; bugs stay bugs."""

import errno
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError
from sqlcipher3 import dbapi2 as driver

from desktop.domain.errors import Cancelled
from desktop.storage.connection import open_connection
from desktop.storage.database_errors import (
    DatabaseDamaged,
    DatabaseDeviceFailed,
    DatabaseDiskFull,
    DatabaseForeign,
    DatabaseLocked,
    DatabaseMissing,
    DatabaseReadOnly,
    DuplicateValue,
)
from desktop.storage.engine import create_database_engine
from desktop.storage.error_translation import (
    free_bytes,
    of_driver,
    of_system,
    translated_errors,
    translated_file_errors,
)


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        (5, DatabaseLocked),
        (261, DatabaseLocked),
        (6, DatabaseLocked),
        (8, DatabaseReadOnly),
        (1032, DatabaseReadOnly),
        (9, Cancelled),
        (10, DatabaseDeviceFailed),
        (11, DatabaseDamaged),
        (13, DatabaseDiskFull),
        (14, DatabaseMissing),
        (26, DatabaseDamaged),
    ],
)
def test_result_codes(tmp_path: Path, code: int, kind: type[Exception]) -> None:
    error = driver.OperationalError("said by the driver")
    error.sqlite_errorcode = code
    assert type(of_driver(error, tmp_path / "office.db")) is kind


def test_an_error_without_a_code_is_known_by_its_words(tmp_path: Path) -> None:
    full = driver.OperationalError("database or disk is full")
    assert isinstance(of_driver(full, tmp_path / "office.db"), DatabaseDiskFull)
    assert of_driver(driver.OperationalError("something else"), tmp_path) is None
    assert of_driver(ValueError("database or disk is full"), tmp_path) is None


@pytest.mark.parametrize(
    ("number", "kind"),
    [
        (errno.ENOSPC, DatabaseDiskFull),
        (errno.EACCES, DatabaseReadOnly),
        (errno.EROFS, DatabaseReadOnly),
        (errno.EIO, DatabaseDeviceFailed),
        (errno.ENOENT, DatabaseMissing),
        (errno.EISDIR, DatabaseForeign),
    ],
)
def test_system_errors(tmp_path: Path, number: int, kind: type[Exception]) -> None:
    assert type(of_system(OSError(number, "said by the system"), tmp_path / "x.db")) is kind


@pytest.mark.parametrize("error", [ValueError("bug"), OSError("no number"), KeyError("x")])
def test_bugs_pass_unchanged(tmp_path: Path, error: Exception) -> None:
    with pytest.raises(type(error)) as caught, translated_file_errors(tmp_path / "x.db"):
        raise error
    assert caught.value is error


def test_another_file_that_is_missing_is_not_blamed_on_the_database(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError), translated_errors(tmp_path / "office.db"):
        (tmp_path / "template.xlsx").read_bytes()


def test_a_file_that_cannot_be_opened_is_not_called_missing(tmp_path: Path) -> None:
    path = tmp_path / "office.db"
    path.touch()
    error = driver.OperationalError("unable to open database file")
    error.sqlite_errorcode = 14
    assert isinstance(of_driver(error, path), DatabaseReadOnly)


def test_constraints_of_a_real_file(tmp_path: Path, raw_key: bytes | None) -> None:
    path = tmp_path / "office.db"
    connection = open_connection(path, raw_key=raw_key, mode="rwc")
    connection.execute("create table item (code text not null unique, size int check (size > 0))")
    connection.close()
    engine = create_database_engine(path, raw_key=raw_key)
    with engine.begin() as opened:
        opened.execute(text("insert into item values ('a', 1)"))
    with pytest.raises(DuplicateValue) as caught, translated_errors(path), engine.begin() as opened:
        opened.execute(text("insert into item values ('a', 2)"))
    assert caught.value.columns == ("item.code",)
    assert "code" in caught.value.text()
    for bug in ("insert into item values (null, 1)", "insert into item values ('b', 0)"):
        with pytest.raises(IntegrityError), translated_errors(path), engine.begin() as opened:
            opened.execute(text(bug))
    engine.dispose()


def test_free_bytes_of_a_folder_to_be(tmp_path: Path) -> None:
    assert free_bytes(tmp_path / "not" / "yet" / "office.db") > 0
