"""Looks for what must never be: a damaged file, lost links, keys that no longer fit their record.

Every check counts its findings and names the first records, so that a person can open them.
Nothing is changed.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Final

from sqlalchemy import Connection, Date, String
from sqlalchemy.exc import DatabaseError

from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.storage.column_types import PartialDateText
from desktop.storage.database_file import SCHEMA_NUMBER
from desktop.storage.error_translation import is_damage
from desktop.storage.links import HEAD
from desktop.storage.search_index import INDEXED_KINDS, index_row_id
from desktop.storage.tables import Base
from desktop.storage.text_columns import has_keys, key_maker
from desktop.storage.unit_of_work import TABLE_OF, stored_columns

NAMED_RECORDS: Final = 100
"""How many records a check names; it counts all of them."""
ROWS_A_STEP: Final = 2000
OF_FILES: Final = frozenset({"encryption", "file", "links", "audit_gaps", "dates", "search_index"})
"""Checks of what only a file can have wrong."""
AUDIT_TRIGGERS: Final = frozenset({"audit_no_update", "audit_no_delete"})

Found = Iterable[int | None]
"""One entry for each finding: the record's id, None when no record can be named."""


@dataclass(frozen=True, slots=True)
class CheckResult:
    """What one check found; `title` is the marked Vietnamese sentence of what should hold."""

    name: str
    title: str
    ok: bool
    found: int
    record_kind: str = ""
    record_ids: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Check:
    """A check: its English name, what should hold, whose records, and how to look."""

    name: str
    title: str
    look: Callable[[Connection], Found]
    record_kind: str = ""

    def run(self, connection: Connection) -> CheckResult:
        """Look, count, and keep the first records; what cannot be read is one finding."""
        try:
            found = list(self.look(connection))
        except DatabaseError as error:
            if not is_damage(error):
                raise
            found = [None]
        named = tuple(islice((number for number in found if number is not None), NAMED_RECORDS))
        return CheckResult(self.name, self.title, not found, len(found), self.record_kind, named)


def run(connection: Connection) -> list[CheckResult]:
    """Run every check on one snapshot and return the results, the file's own first.

    A server answers itself for its pages, links and dates; its numbers may have gaps.
    """
    on_server = connection.dialect.name == "postgresql"
    return [check.run(connection) for check in CHECKS if not (on_server and check.name in OF_FILES)]


def _ids(statement: str, *parameters: str) -> Callable[[Connection], Found]:
    def look(connection: Connection) -> Found:
        return [row[0] for row in connection.exec_driver_sql(statement, parameters)]

    return look


def _file(connection: Connection) -> Found:
    rows = connection.exec_driver_sql("PRAGMA quick_check").fetchall()
    return [None for row in rows if row[0] != "ok"]


def _encryption(connection: Connection) -> Found:
    """Test every page's seal; a file without a key has none and finds nothing."""
    if connection.exec_driver_sql("PRAGMA cipher_status").scalar() != "1":
        return []
    return [None for _ in connection.exec_driver_sql("PRAGMA cipher_integrity_check")]


def _schema(connection: Connection) -> Found:
    if connection.dialect.name == "postgresql":
        found = connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar()
        return [] if found == f"{SCHEMA_NUMBER:04d}" else [None]
    number = connection.exec_driver_sql("PRAGMA user_version").scalar_one()
    revision = connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar()
    return [] if (number, revision) == (SCHEMA_NUMBER, f"{SCHEMA_NUMBER:04d}") else [None]


def _links(connection: Connection) -> Found:
    return [None for _ in connection.exec_driver_sql("PRAGMA foreign_key_check")]


def _audit_guard(connection: Connection) -> Found:
    if connection.dialect.name == "postgresql":
        guard = "SELECT tgenabled = 'O' FROM pg_trigger WHERE tgname = 'audit_append_only'"
        return [] if connection.exec_driver_sql(guard).scalar() else [None]
    statement = "SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'audit'"
    present = {row[0] for row in connection.exec_driver_sql(statement)}
    return [None for _ in AUDIT_TRIGGERS - present]


def _audit_gaps(connection: Connection) -> Found:
    """Count the numbers that are missing: rows of the audit are numbered without a gap."""
    statement = "SELECT coalesce(max(id), 0) - count(*) FROM audit"
    missing: int = connection.exec_driver_sql(statement).scalar_one()
    return [None] * missing


def _search_index(connection: Connection) -> Found:
    """Compare the index's rows with the records, both ways."""
    statement = "SELECT id FROM search_index_docsize"
    indexed = {row[0] for row in connection.exec_driver_sql(statement)}
    expected = {
        index_row_id(kind, row[0])
        for kind in INDEXED_KINDS
        for row in connection.exec_driver_sql(f"SELECT id FROM {_table(kind)}")  # noqa: S608
    }
    return [None for _ in indexed ^ expected]


def _keys(kind: str) -> Callable[[Connection], Found]:
    """Make the sort and search key of every record anew and compare."""

    def look(connection: Connection) -> Iterator[int]:
        columns = [name for name in stored_columns(kind) if _is_text(kind, name)]
        statement = f"SELECT id, sort_key, search_key, {', '.join(columns)} FROM {_table(kind)}"  # noqa: S608
        make = key_maker(kind, columns)
        for row in connection.exec_driver_sql(statement).yield_per(ROWS_A_STEP):
            number, sort_key, search_key, *values = row
            if make(tuple(values)) != (sort_key, search_key):
                yield number

    return look


def _dates(connection: Connection) -> Iterator[None]:
    """Find dates that are no dates: reading such a row would fail."""
    for table in Base.metadata.sorted_tables:
        for column in table.columns:
            if type(column.type) is Date:
                rule = f"date({column.name}) IS NOT {column.name}"
            elif isinstance(column.type, PartialDateText):
                # A year or a month is completed to the first day, as SQLite needs it.
                whole = f"substr({column.name} || '-01-01', 1, 10)"
                rule = f"(date({whole}) IS NOT {whole} OR length({column.name}) NOT IN (4, 7, 10))"
            else:
                continue
            statement = f"SELECT 1 FROM {table.name} WHERE {column.name} IS NOT NULL AND {rule}"  # noqa: S608
            for _ in connection.exec_driver_sql(statement):
                yield None


def _table(kind: str) -> str:
    return TABLE_OF[kind].__tablename__  # type: ignore[attr-defined,no-any-return]


def _is_text(kind: str, column: str) -> bool:
    kind_of_column = TABLE_OF[kind].__table__.columns[column].type  # type: ignore[attr-defined]
    return isinstance(kind_of_column, String)


CHECKS: Final = (
    # First, for it reads past the page cache: after one broken seal no other check can read.
    Check("encryption", QT_TRANSLATE_NOOP("reports", "Dấu niêm của tệp mã hóa đúng"), _encryption),
    Check("file", QT_TRANSLATE_NOOP("reports", "Tệp dữ liệu không bị hỏng"), _file),
    Check("schema", QT_TRANSLATE_NOOP("reports", "Cấu trúc dữ liệu đúng bản"), _schema),
    Check("links", QT_TRANSLATE_NOOP("reports", "Mọi bản ghi liên kết đều còn"), _links),
    Check("audit_guard", QT_TRANSLATE_NOOP("reports", "Nhật ký được khoá sửa, xoá"), _audit_guard),
    Check("audit_gaps", QT_TRANSLATE_NOOP("reports", "Nhật ký không thiếu dòng"), _audit_gaps),
    Check("dates", QT_TRANSLATE_NOOP("reports", "Mọi ngày đã ghi đều là ngày có thật"), _dates),
    Check(
        "search_index",
        QT_TRANSLATE_NOOP("reports", "Chỉ mục tìm kiếm đủ và không thừa bản ghi"),
        _search_index,
    ),
    *(
        Check(
            f"keys_{kind}",
            QT_TRANSLATE_NOOP("reports", "Khóa tìm kiếm và sắp xếp đúng với bản ghi"),
            _keys(kind),
            kind,
        )
        for kind in TABLE_OF
        if has_keys(kind)
    ),
    Check(
        "one_head",
        QT_TRANSLATE_NOOP("reports", "Mỗi hộ có nhiều nhất một chủ hộ"),
        _ids(
            "SELECT household_id FROM persons WHERE relation = ?"
            " AND household_id IS NOT NULL GROUP BY household_id HAVING count(*) > 1",
            HEAD,
        ),
        "household",
    ),
    Check(
        "head_name",
        QT_TRANSLATE_NOOP("reports", "Tên chủ hộ ghi ở hộ là tên của chủ hộ"),
        _ids(
            "SELECT h.id FROM households h WHERE EXISTS (SELECT 1 FROM persons p"
            " WHERE p.household_id = h.id AND p.relation = ?)"
            " AND NOT EXISTS (SELECT 1 FROM persons p WHERE p.household_id = h.id"
            " AND p.relation = ? AND p.full_name = h.head_name)",
            HEAD,
            HEAD,
        ),
        "household",
    ),
    Check(
        "household_commune",
        QT_TRANSLATE_NOOP("reports", "Thành viên và hộ thuộc cùng một xã"),
        _ids(
            "SELECT p.id FROM persons p JOIN households h ON h.id = p.household_id"
            " WHERE p.commune_code <> h.commune_code"
        ),
        "person",
    ),
    Check(
        "cover_period",
        QT_TRANSLATE_NOOP("reports", "Kỳ tham gia không kết thúc trước khi bắt đầu"),
        _ids("SELECT person_id FROM covers WHERE valid_from > valid_to"),
        "person",
    ),
    Check(
        "cover_twice",
        QT_TRANSLATE_NOOP("reports", "Không có kỳ tham gia nào ghi hai lần"),
        _ids(
            "SELECT person_id FROM covers"
            " GROUP BY person_id, scheme, valid_from, valid_to HAVING count(*) > 1"
        ),
        "person",
    ),
    Check(
        "receipt_twice",
        QT_TRANSLATE_NOOP("reports", "Không có biên lai nào ghi hai lần cho một người"),
        _ids(
            "SELECT min(id) FROM receipts"
            " GROUP BY commune_code, receipt_no, receipt_book, scheme,"
            " coalesce(CAST(person_id AS TEXT), payer_name) HAVING count(*) > 1"
        ),
        "receipt",
    ),
    *(
        Check(
            f"{column}_twice",
            title,
            _ids(
                f"SELECT min(id) FROM persons WHERE {column} IS NOT NULL"  # noqa: S608
                f" GROUP BY commune_code, {column} HAVING count(*) > 1"
            ),
            "person",
        )
        for column, title in (
            ("national_id", QT_TRANSLATE_NOOP("reports", "Không có số CCCD nào ở hai người")),
            ("si_number", QT_TRANSLATE_NOOP("reports", "Không có mã số BHXH nào ở hai người")),
        )
    ),
)
"""Every check, the file's own first."""
