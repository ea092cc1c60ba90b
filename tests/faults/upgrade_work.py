"""A program two schema steps and one version ahead: what a killed process was starting."""

import datetime
import shutil
from collections.abc import Sequence
from pathlib import Path

from desktop.services import office_upgrade, offices
from desktop.storage import database_file, schema_version

UPGRADING = "tests.faults.upgrade_work:upgrade"
VERSION, SCHEMA = "9.0.0", 3
"""Of the later program."""
NOW = datetime.datetime(2026, 11, 22, 8, 0)  # noqa: DTZ001 - the office's wall clock
_ADD = '''
"""Invented."""
import sqlalchemy as sa
from alembic import op
from tests.faults.upgrade_work import between
revision, down_revision, branch_labels, depends_on = "0002", "0001", None, None
def upgrade():
    between()
    with op.batch_alter_table("households") as batch:
        batch.add_column(sa.Column("invented", sa.Integer(), nullable=True))
    between()
    op.create_table("invented", sa.Column("id", sa.Integer(), primary_key=True))
'''
_FILL = '''
"""Invented."""
from alembic import op
from tests.faults.upgrade_work import between
revision, down_revision, branch_labels, depends_on = "0003", "0002", None, None
def upgrade():
    between()
    op.execute("UPDATE households SET invented = id")
    between()
    op.execute("INSERT INTO invented (id) SELECT id FROM persons")
    between()
'''


def between() -> None:
    """Stand between the statements of the steps, as a place to be killed at."""


def write_steps(folder: Path) -> Path:
    """Write the steps of the later program to a folder, and return it."""
    shutil.copytree(schema_version.MIGRATIONS, folder, ignore=shutil.ignore_patterns("__pycache__"))
    (folder / "versions" / "0002_invented.py").write_text(_ADD)
    (folder / "versions" / "0003_invented.py").write_text(_FILL)
    return folder


def upgrade(arguments: Sequence[str]) -> int:
    """Start the later program, whose steps lie in the last folder named, on the office."""
    schema_version.MIGRATIONS = Path(arguments[-1])
    for module in (schema_version, database_file):
        module.SCHEMA_NUMBER = SCHEMA  # type: ignore[attr-defined]
    for module in (office_upgrade, offices):
        module.__version__ = VERSION  # type: ignore[attr-defined]
    path = Path(arguments[arguments.index("--database") + 1])
    offices.open_office(path, for_writing=True, clock=lambda: NOW).close()
    return 0
