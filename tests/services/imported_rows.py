"""A few rows of a list taken in, and what the data are after it, for tests."""

import hashlib
from typing import Any

from desktop.services import importing
from desktop.services.importing import ImportOptions, ImportPlan
from desktop.storage.database import Database
from desktop.storage.integrity_check import run as check
from desktop.workbooks.workbook_content import CellValue
from tests.office_data import TODAY
from tests.services.conftest import Office
from tests.workbooks.sheets import sheet, workbook

HEADER = ["STT", "Mã hộ", "Họ và tên", "Ngày sinh", "Giới tính", "Số CCCD", "Quan hệ", "Thôn"]
AN: list[CellValue] = [1.0, "HG01", "Lý Văn An", "12/03/1956", "Nam", "038056000011", "Chủ hộ"]
MAI: list[CellValue] = [2.0, "HG01", "Lý Thị Mai", "02/09/1960", "Nữ", "038160000012", "Vợ"]
TU: list[CellValue] = [3.0, None, "Quan Văn Tú", "05/07/1986", "Nam"]
TABLES = ("persons", "households", "receipts", "covers", "neighbourhoods", "collectors", "events")


def plan_of(office: Office, *rows: list[CellValue], **options: Any) -> ImportPlan:
    placed = [[*row, *["Thôn 3"] * (8 - len(row))] if len(row) == 7 else row for row in rows]
    content = workbook(sheet(HEADER, *placed))
    return importing.plan_of(office.database, content, ImportOptions(**options), today=TODAY)


def take_in(office: Office, *rows: list[CellValue], **options: Any) -> importing.ImportResult:
    return importing.commit(office.database, plan_of(office, *rows, **options), who="test")


def query(database: Database, statement: str) -> list[tuple[Any, ...]]:
    with database.read() as snapshot:
        return [tuple(row) for row in snapshot.connection.exec_driver_sql(statement)]


def digest(database: Database) -> str:
    """Everything a person sees: all records but for row versions, and the search index."""
    found = hashlib.sha256()
    for table in TABLES:
        for row in query(database, f"SELECT * FROM {table} ORDER BY id"):  # noqa: S608
            found.update(repr(row).encode())
    hits = query(database, "SELECT rowid FROM search_index ORDER BY rowid")
    return found.hexdigest() + repr(hits)


def without_versions(database: Database) -> list[object]:
    columns = {
        table: [row[1] for row in query(database, f"PRAGMA table_info({table})")]
        for table in TABLES
    }
    return [
        query(
            database,
            f"SELECT {', '.join(c for c in names if c != 'row_version')}"  # noqa: S608
            f" FROM {table} ORDER BY id",
        )
        for table, names in columns.items()
    ]


def bad_checks(database: Database) -> list[str]:
    with database.read() as snapshot:
        return [result.name for result in check(snapshot.connection) if not result.ok]
