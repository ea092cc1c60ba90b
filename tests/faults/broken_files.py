"""Files that are no office databases, each with the code of the refusal that it must meet."""

import random
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from desktop.storage import schema_version
from desktop.storage.database_file import APPLICATION_ID
from tests.office_data import office_file

Make = Callable[[Path], None]


def empty(path: Path) -> None:
    path.write_bytes(b"")


def a_few_bytes(path: Path) -> None:
    path.write_bytes(b"SQLite format 3\0" + bytes(100))


def zeroes(path: Path) -> None:
    path.write_bytes(bytes(8192))


def noise(path: Path) -> None:
    path.write_bytes(random.Random(1).randbytes(50_000))  # noqa: S311 - no secret


def text(path: Path) -> None:
    path.write_text("Danh sách hộ gia đình\n" * 100, encoding="utf-8")


def workbook(path: Path) -> None:
    path.write_bytes(b"PK\3\4" + bytes(2_000))


def folder(path: Path) -> None:
    path.mkdir()


def dangling_link(path: Path) -> None:
    path.symlink_to(path.with_name("nowhere.db"))


def encrypted(path: Path) -> None:
    schema_version.create(path, bytes(range(32)))


def _with_sql(path: Path, *statements: str) -> None:
    with closing(sqlite3.connect(path)) as connection:
        for statement in statements:
            connection.execute(statement)
        connection.commit()


def of_another_program(path: Path) -> None:
    _with_sql(path, "CREATE TABLE songs (title TEXT)", "PRAGMA application_id = 77")


def without_an_owner(path: Path) -> None:
    _with_sql(path, "CREATE TABLE persons (id INTEGER)", "PRAGMA user_version = 1")


def ours_without_tables(path: Path) -> None:
    _with_sql(
        path,
        f"PRAGMA application_id = {APPLICATION_ID}",
        "PRAGMA user_version = 1",
        "CREATE TABLE other (id INTEGER)",
    )


def ours_with_one_table(path: Path) -> None:
    ours_without_tables(path)
    _with_sql(
        path,
        "CREATE TABLE alembic_version (version_num TEXT)",
        "INSERT INTO alembic_version VALUES ('0001')",
    )


def made_by_a_newer_program(path: Path) -> None:
    shutil.copyfile(office_file(), path)
    _with_sql(path, "PRAGMA user_version = 99", "UPDATE alembic_version SET version_num = '0099'")


def without_communes(path: Path) -> None:
    shutil.copyfile(office_file(), path)
    _with_sql(path, "UPDATE communes SET served = 0")


def half(path: Path) -> None:
    data = office_file().read_bytes()
    path.write_bytes(data[: len(data) // 2])


def without_header(path: Path) -> None:
    path.write_bytes(bytes(100) + office_file().read_bytes()[100:])


def with_zeroed_schema(path: Path) -> None:
    data = office_file().read_bytes()
    path.write_bytes(data[:100] + bytes(3996) + data[4096:])


def log_of_another_file(path: Path) -> None:
    """Not broken: SQLite sees that the log is not this file's."""
    shutil.copyfile(office_file(), path)
    log = random.Random(2).randbytes(8_000)  # noqa: S311 - no secret
    path.with_name(path.name + "-wal").write_bytes(log)


BROKEN: dict[Make, str] = {
    empty: "database.damaged",
    a_few_bytes: "database.damaged",
    zeroes: "database.damaged",
    noise: "database.foreign",
    text: "database.foreign",
    workbook: "database.foreign",
    folder: "database.foreign",
    dangling_link: "database.missing",
    encrypted: "database.foreign",
    of_another_program: "database.foreign",
    without_an_owner: "database.foreign",
    ours_without_tables: "database.damaged",
    ours_with_one_table: "database.damaged",
    made_by_a_newer_program: "database.newer",
    half: "database.damaged",
    without_header: "database.damaged",
    with_zeroed_schema: "database.damaged",
}
