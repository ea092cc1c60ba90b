"""The first start of a new version of the program on an office that an older one made."""

import shutil
from pathlib import Path

import pytest

from desktop.domain.errors import Cancelled, DatabaseUnusable
from desktop.services import office_upgrade, offices
from desktop.services.office_upgrade import Upgraded
from desktop.storage import database_file, schema_version
from desktop.storage.backup_files import list_backups
from desktop.storage.connection import open_connection
from desktop.storage.database_errors import DatabaseNewer, DatabaseReadOnly, UpgradeFailed
from desktop.storage.program_version import is_newer
from tests.office_data import NOW

PERSONS_IN_A_NEW_COLUMN = '''
"""Invented."""
import sqlalchemy as sa
from alembic import op
revision, down_revision, branch_labels, depends_on = "0002", "0001", None, None
def upgrade():
    with op.batch_alter_table("households") as batch:
        batch.add_column(sa.Column("invented", sa.Integer(), nullable=True))
'''
BROKEN = PERSONS_IN_A_NEW_COLUMN + '    op.execute("no such statement")\n'


def _program(monkeypatch: pytest.MonkeyPatch, version: str) -> None:
    for module in (office_upgrade, offices):
        monkeypatch.setattr(module, "__version__", version)


def _later_schema(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str) -> None:
    folder = tmp_path / "migrations"
    shutil.copytree(schema_version.MIGRATIONS, folder, ignore=shutil.ignore_patterns("__pycache__"))
    (folder / "versions" / "0002_invented.py").write_text(step)
    monkeypatch.setattr(schema_version, "MIGRATIONS", folder)
    for module in (schema_version, database_file):
        monkeypatch.setattr(module, "SCHEMA_NUMBER", 2)


def _open(path: Path, *, for_writing: bool = True) -> list[Upgraded]:
    told: list[Upgraded] = []
    offices.open_office(
        path, for_writing=for_writing, clock=lambda: NOW, on_upgrade=told.append
    ).close()
    return told


def _state(path: Path) -> list[object]:
    connection = open_connection(path)
    try:
        names = connection.execute("SELECT name, sql FROM sqlite_master ORDER BY name").fetchall()
        rows = [
            connection.execute(f'SELECT * FROM "{name}"').fetchall()  # noqa: S608
            for name in ("households", "persons", "office_options", "alembic_version", "audit")
        ]
        return [names, rows, connection.execute("PRAGMA user_version").fetchone()]
    finally:
        connection.close()


@pytest.mark.parametrize(
    ("program", "former", "newer"),
    [
        ("0.1.0", "", True),
        ("0.10.0", "0.9.4", True),
        ("1.0.0", "1.0", False),
        ("0.1.0", "0.1.0", False),
        ("0.1.0", "0.2", False),
    ],
)
def test_which_program_is_newer(program: str, former: str, newer: bool) -> None:
    assert is_newer(program, former) is newer


def test_a_new_office_is_of_its_own_version(empty_path: Path) -> None:
    assert _open(empty_path) == []
    assert list_backups(empty_path) == []


def test_a_newer_program_makes_a_backup_once_though_the_schema_is_the_same(
    demo_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = _state(demo_path)
    _program(monkeypatch, "0.2.0")
    assert _open(demo_path, for_writing=False) == [], "reading changes nothing"
    assert _state(demo_path) == before
    [told] = _open(demo_path)
    [backup] = list_backups(demo_path)
    assert (told.former, told.program, told.backup) == ("0.1.0", "0.2.0", backup.path)
    assert backup.reason == "truoc-nang-cap"
    assert _state(backup.path) == before
    assert _open(demo_path) == [], "it is told once"
    _program(monkeypatch, "0.1.0")
    assert _open(demo_path) == [], "an older program of the same schema goes on with it"
    assert len(list_backups(demo_path)) == 1


def test_the_mark_is_no_choice_of_the_office(demo_path: Path) -> None:
    database = offices.open_office(demo_path, for_writing=False)
    assert "program_version" not in offices.office_options(database)
    database.close()


def test_a_new_schema_keeps_every_row_and_can_be_read_in_the_old_program(
    demo_path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = _state(demo_path)
    with monkeypatch.context() as later:
        _program(later, "0.2.0")
        _later_schema(tmp_path, later, PERSONS_IN_A_NEW_COLUMN)
        [told] = _open(demo_path, for_writing=False)
        assert _open(demo_path) == []
    assert told.backup is not None
    assert _state(told.backup) == before
    with pytest.raises(DatabaseNewer) as refused:
        _open(demo_path)
    for words in ("0.2.0", "0.1.0", "sao-luu"):
        assert words in refused.value.text()
    assert _open(told.backup) == [], "the copy opens in the old program"


def test_a_failing_step_leaves_the_office_to_the_old_program(
    demo_path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = _state(demo_path)
    with monkeypatch.context() as later:
        _program(later, "0.2.0")
        _later_schema(tmp_path, later, BROKEN)
        with pytest.raises(UpgradeFailed) as failed:
            _open(demo_path)
    [backup] = list_backups(demo_path)
    sentence = failed.value.text()
    assert str(backup.path) in sentence
    assert "0.1.0" in sentence
    assert "{" not in sentence
    assert _state(demo_path) == before
    assert _open(demo_path) == []


def test_without_a_backup_nothing_is_begun(
    demo_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = _state(demo_path)
    _program(monkeypatch, "0.2.0")
    (demo_path.parent / "sao-luu").write_text("a file where the folder should be")
    with pytest.raises(UpgradeFailed) as failed:
        _open(demo_path)
    assert failed.value.backup is None
    assert isinstance(failed.value.reason, DatabaseUnusable)
    assert failed.value.reason.text() in failed.value.text()
    assert _state(demo_path) == before


def test_a_read_only_place_is_told_before_anything(
    demo_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _program(monkeypatch, "0.2.0")
    monkeypatch.setattr(database_file, "is_writable", lambda _: False)
    with pytest.raises(DatabaseReadOnly):
        _open(demo_path)
    assert _open(demo_path, for_writing=False) == []


def test_stopping_leaves_the_office_as_it_was(
    demo_path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = _state(demo_path)
    _program(monkeypatch, "0.2.0")
    _later_schema(tmp_path, monkeypatch, PERSONS_IN_A_NEW_COLUMN)

    def stop(_message: str, _fraction: float) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        offices.open_office(demo_path, for_writing=True, clock=lambda: NOW, progress=stop)
    assert _state(demo_path) == before


def test_whether_it_will_take_its_time_is_known_before(
    demo_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert not office_upgrade.is_due_at(demo_path, for_writing=True)
    _program(monkeypatch, "0.2.0")
    assert office_upgrade.is_due_at(demo_path, for_writing=True)
    assert not office_upgrade.is_due_at(demo_path, for_writing=False)
