"""New databases and upgrades: whole or not at all."""

import shutil
import subprocess
import sys
from datetime import datetime
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import text
from sqlalchemy.exc import DatabaseError

from desktop.domain.errors import Cancelled
from desktop.storage import database_file, schema_version, search_index
from desktop.storage.backup_files import list_backups
from desktop.storage.connection import open_connection
from desktop.storage.database_errors import (
    DatabaseDamaged,
    DatabaseExists,
    DatabaseNewer,
    DatabaseOnNetwork,
)
from desktop.storage.database_file import APPLICATION_ID, SCHEMA_NUMBER, check_before_open
from desktop.storage.engine import create_database_engine
from desktop.storage.tables import Base

NOW = datetime(2026, 11, 21, 9, 41)  # noqa: DTZ001 - the office's wall clock

ADD_A_COLUMN = '''
"""Invented."""
import sqlalchemy as sa
from alembic import op
revision, down_revision, branch_labels, depends_on = "0002", "0001", None, None
def upgrade():
    with op.batch_alter_table("households") as batch:
        batch.add_column(sa.Column("invented", sa.Integer(), nullable=True))
        batch.alter_column("note", existing_type=sa.Text(), type_=sa.String(500))
    op.create_table("invented", sa.Column("id", sa.Integer(), primary_key=True))
'''
FAIL = '''
"""Invented."""
import sqlalchemy as sa
from alembic import op
revision, down_revision, branch_labels, depends_on = "0003", "0002", None, None
def upgrade():
    op.create_table("half_way", sa.Column("id", sa.Integer(), primary_key=True))
    op.execute("UPDATE households SET note = 'half-way'")
    op.execute("no such statement")
'''
ORPHAN = '''
"""Invented."""
from alembic import op
revision, down_revision, branch_labels, depends_on = "0003", "0002", None, None
def upgrade():
    op.execute("UPDATE persons SET household_id = 999")
'''
SUCCEED = '''
"""Invented."""
revision, down_revision, branch_labels, depends_on = "0003", "0002", None, None
def upgrade():
    pass
'''


@pytest.fixture
def later_program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A program two schema steps ahead of today's; returns its folder of steps."""
    folder = tmp_path / "program 100%" / "migrations"
    shutil.copytree(schema_version.MIGRATIONS, folder, ignore=shutil.ignore_patterns("__pycache__"))
    monkeypatch.setattr(schema_version, "MIGRATIONS", folder)
    for module in (schema_version, database_file):
        monkeypatch.setattr(module, "SCHEMA_NUMBER", SCHEMA_NUMBER + 2)
    (folder / "versions" / "0002_invented.py").write_text(ADD_A_COLUMN)
    return folder / "versions"


def _execute(path: Path, raw_key: bytes | None, *statements: str) -> list[tuple[object, ...]]:
    connection = open_connection(path, raw_key=raw_key)
    try:
        rows: list[tuple[object, ...]] = []
        for statement in statements:
            rows = connection.execute(statement).fetchall()
        return rows
    finally:
        connection.close()


def _fill(path: Path, raw_key: bytes | None) -> None:
    _execute(
        path,
        raw_key,
        "INSERT INTO households (id, uid, commune_code, head_name, note, sort_key, search_key)"
        " VALUES (1, 'h1', '24094', 'Nguyễn Văn Bịa', 'cũ', '', '')",
        "INSERT INTO persons (id, uid, commune_code, household_id, full_name, sort_key,"
        " search_key) VALUES (1, 'p1', '24094', 1, 'Nguyễn Văn Bịa', '', '')",
    )


def _everything(path: Path, raw_key: bytes | None) -> list[str]:
    connection = open_connection(path, raw_key=raw_key)
    try:
        schema = connection.execute("SELECT type, name, sql FROM sqlite_master").fetchall()
        rows = [
            connection.execute(f'SELECT * FROM "{table}"').fetchall()  # noqa: S608
            for kind, table, _ in schema
            if kind == "table" and not table.startswith("search_index")
        ]
        version = connection.execute("PRAGMA user_version").fetchone()
        return [str(part) for part in (schema, rows, version)]
    finally:
        connection.close()


def test_a_new_database_is_whole_and_ours(tmp_path: Path, raw_key: bytes | None) -> None:
    path = tmp_path / "thư mục mới" / "sổ 100%.db"
    schema_version.create(path, raw_key)
    assert check_before_open(path, raw_key).schema_number == SCHEMA_NUMBER
    assert [file.name for file in path.parent.iterdir()] == [path.name]
    assert _execute(path, raw_key, "PRAGMA application_id") == [(APPLICATION_ID,)]
    assert _execute(path, raw_key, "PRAGMA journal_mode") == [("wal",)]
    assert _execute(path, raw_key, "SELECT version_num FROM alembic_version") == [("0001",)]


def test_the_schema_number_is_that_of_the_newest_step() -> None:
    steps = sorted(path.name for path in (schema_version.MIGRATIONS / "versions").glob("0*.py"))
    assert [int(name[:4]) for name in steps] == list(range(1, SCHEMA_NUMBER + 1))


def test_the_steps_lead_to_the_tables_as_declared(
    database_path: Path, raw_key: bytes | None
) -> None:
    engine = create_database_engine(database_path, raw_key=raw_key)
    with engine.connect() as connection:
        options = {
            "compare_type": True,
            "compare_server_default": True,
            "include_name": lambda name, kind, _: (
                kind != "table" or not name.startswith("search_index")
            ),
        }
        context = MigrationContext.configure(connection, opts=options)
        assert compare_metadata(context, Base.metadata) == []
        checks = text("SELECT sql FROM sqlite_master WHERE type = 'table'")
        created = " ".join(sql for (sql,) in connection.execute(checks))
    engine.dispose()
    for table in Base.metadata.tables.values():
        for constraint in table.constraints:
            assert str(constraint.name) in created


def test_the_search_index_is_as_declared(database_path: Path, raw_key: bytes | None) -> None:
    made = _execute(
        database_path, raw_key, "SELECT sql FROM sqlite_master WHERE name = 'search_index'"
    )
    assert made == [(search_index.CREATE,)]


@pytest.mark.parametrize(
    "change", ["UPDATE audit SET who = 'x'", "DELETE FROM audit", "DELETE FROM audit WHERE id = 1"]
)
def test_the_audit_cannot_be_changed(
    database_path: Path, raw_key: bytes | None, change: str
) -> None:
    _execute(
        database_path,
        raw_key,
        "INSERT INTO audit (at, who, action, kind) VALUES ('2026-11-21', 'a', 'note', 'person')",
    )
    engine = create_database_engine(database_path, raw_key=raw_key)
    with pytest.raises(DatabaseError, match="append-only"), engine.begin() as connection:
        connection.execute(text(change))
    engine.dispose()
    assert _execute(database_path, raw_key, "SELECT who FROM audit") == [("a",)]


def test_an_existing_file_is_never_overwritten(tmp_path: Path, raw_key: bytes | None) -> None:
    path = tmp_path / "office.db"
    path.write_bytes(b"something of the user")
    with pytest.raises(DatabaseExists):
        schema_version.create(path, raw_key)
    assert path.read_bytes() == b"something of the user"


def test_no_database_on_a_network_share() -> None:
    with pytest.raises(DatabaseOnNetwork):
        schema_version.create(Path(r"\\server\share\office.db"))


def test_a_failure_while_making_leaves_nothing(
    tmp_path: Path, raw_key: bytes | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise RuntimeError("in the middle")

    monkeypatch.setattr(schema_version, "upgrade_connection", fail)
    monkeypatch.setattr(schema_version, "_upgrade_in_one_transaction", fail)
    folder = tmp_path / "new"
    with pytest.raises(RuntimeError):
        schema_version.create(folder / "office.db", raw_key)
    assert list(folder.iterdir()) == []


def test_an_upgrade_keeps_the_data_and_a_backup(
    database_path: Path, raw_key: bytes | None, later_program: Path
) -> None:
    (later_program / "0003_invented.py").write_text(SUCCEED)
    _fill(database_path, raw_key)
    told: list[float] = []
    result = schema_version.migrate(
        database_path, raw_key, lambda _, fraction: told.append(fraction), now=NOW
    )
    assert (result.from_number, result.to_number) == (SCHEMA_NUMBER, SCHEMA_NUMBER + 2)
    assert told == [0.5, 1.0]
    # The household's table was rebuilt: with foreign keys on, its person would have lost it.
    rows = _execute(database_path, raw_key, "SELECT household_id FROM persons")
    assert rows == [(1,)]
    assert _execute(database_path, raw_key, "SELECT note, invented FROM households") == [
        ("cũ", None)
    ]
    assert _execute(database_path, raw_key, "PRAGMA user_version") == [(SCHEMA_NUMBER + 2,)]
    assert result.backup is not None
    assert [backup.path for backup in list_backups(database_path)] == [result.backup.path]
    assert result.backup.reason == "truoc-nang-cap"
    assert check_before_open(result.backup.path, raw_key).schema_number == SCHEMA_NUMBER


@pytest.mark.parametrize(("step", "error"), [(FAIL, DatabaseError), (ORPHAN, DatabaseDamaged)])
def test_a_failing_step_leaves_the_file_as_it_was(
    database_path: Path,
    raw_key: bytes | None,
    later_program: Path,
    step: str,
    error: type[Exception],
) -> None:
    (later_program / "0003_invented.py").write_text(step)
    _fill(database_path, raw_key)
    before = _everything(database_path, raw_key)
    with pytest.raises(error):
        schema_version.migrate(database_path, raw_key, now=NOW)
    assert _everything(database_path, raw_key) == before
    assert len(list_backups(database_path)) == 1


def test_cancelling_an_upgrade_leaves_the_file_as_it_was(
    database_path: Path, raw_key: bytes | None, later_program: Path
) -> None:
    (later_program / "0003_invented.py").write_text(SUCCEED)
    before = _everything(database_path, raw_key)

    def cancel(_message: str, _fraction: float) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        schema_version.migrate(database_path, raw_key, cancel, now=NOW)
    assert _everything(database_path, raw_key) == before


def test_an_upgrade_of_the_newest_schema_does_nothing(
    database_path: Path, raw_key: bytes | None
) -> None:
    before = database_path.read_bytes()
    result = schema_version.migrate(database_path, raw_key, now=NOW)
    assert (result.from_number, result.to_number, result.backup) == (1, 1, None)
    assert database_path.read_bytes() == before
    assert list_backups(database_path) == []


def test_a_newer_file_is_refused(database_path: Path, raw_key: bytes | None) -> None:
    _execute(database_path, raw_key, f"PRAGMA user_version = {SCHEMA_NUMBER + 1}")
    before = database_path.read_bytes()
    with pytest.raises(DatabaseNewer):
        schema_version.migrate(database_path, raw_key, now=NOW)
    assert database_path.read_bytes() == before


def test_opening_a_current_file_loads_no_alembic(
    tmp_path: Path, migrated_files: dict[bytes | None, Path]
) -> None:
    path = shutil.copyfile(migrated_files[None], tmp_path / "office.db")
    program = f"""
import sys
from pathlib import Path
from datetime import datetime
from desktop.storage.database_file import check_before_open
path = Path({str(path)!r})
assert not check_before_open(path).is_behind
assert "sqlalchemy" not in sys.modules
from desktop.storage.schema_version import migrate
migrate(path, now=datetime(2026, 11, 21))
assert "alembic" not in sys.modules
"""
    subprocess.run([sys.executable, "-c", program], check=True)
