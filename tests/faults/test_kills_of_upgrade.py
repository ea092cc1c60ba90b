"""Killed at the first start of a new version: the office is the old one or the new one, whole.

And the next start, of the same version, brings it through.
"""

import functools
import shutil
from collections import Counter
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from desktop.services import offices, sample_data
from desktop.storage.backup_files import list_backups
from desktop.storage.connection import open_connection
from desktop.storage.database_file import identify
from desktop.storage.program_version import program_in
from tests.faults.digests import table_digests
from tests.faults.test_kills import Moments, in_parts, litter, tell
from tests.faults.upgrade_work import SCHEMA, UPGRADING, VERSION, write_steps
from tests.faults.verbs import KILLS, Ended, VerbServer
from tests.office_data import TODAY
from tests.run_folders import folder_in_run

pytestmark = pytest.mark.faults

MARKS = ("alembic_version", "office_options")
"""Tables in which an upgrade leaves its own marks."""
PERSONS = 60
_BETWEEN = "tests.faults.upgrade_work:between"
POINTS = {
    "before the backup": ("desktop.storage.schema_version:create_backup", False, 1),
    "in the backup": ("desktop.storage.backup:sync_file", False, 1),
    "at the backup's name": ("desktop.storage.backup:replace_durably", False, 1),
    "after the backup": ("desktop.storage.schema_version:create_backup", True, 1),
    "before the first step": (_BETWEEN, False, 1),
    "in the first step": (_BETWEEN, False, 2),
    "before the second step": (_BETWEEN, False, 3),
    "in the second step": (_BETWEEN, False, 4),
    "behind the last step": (_BETWEEN, False, 5),
    "before commit": ("desktop.storage.schema_version:upgrade_connection", True, 1),
    "after commit": ("desktop.storage.schema_version:_upgrade_file", True, 1),
    "before it is told": ("desktop.services.office_upgrade:upgrade", True, 1),
}
COMMITTED = {"after commit", "before it is told"}
BACKED_UP = POINTS.keys() - {"before the backup", "in the backup", "at the backup's name"}


@pytest.fixture(scope="module")
def steps(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder with the steps of the later program."""
    return write_steps(tmp_path_factory.mktemp("later") / "migrations")


@functools.cache
def _office() -> Path:
    """An office of today's program; copy it, never open it."""
    folder = folder_in_run("upgrade")
    sample_data.create(folder / "ansinhxa.db", persons=PERSONS, today=TODAY)
    return folder / "ansinhxa.db"


@functools.cache
def _digests() -> dict[str, str]:
    return table_digests(_office())


@pytest.fixture
def fresh(tmp_path: Path) -> Callable[[], Path]:
    """Make an office of today's program, each in a folder of its own."""
    numbers = iter(range(10_000))

    def make() -> Path:
        folder = tmp_path / str(next(numbers))
        folder.mkdir()
        return Path(shutil.copyfile(_office(), folder / "ansinhxa.db"))

    return make


def _state(path: Path) -> tuple[int, str, str, int]:
    """Return schema, revision, version of the program, and rows of what the steps make."""
    with closing(open_connection(path)) as connection:
        # As the next start does: a writer rolls back what the killed one left.
        [number] = connection.execute("PRAGMA user_version").fetchone()
        [revision] = connection.execute("SELECT version_num FROM alembic_version").fetchone()
        made = connection.execute(
            "SELECT count(*) FROM sqlite_master WHERE name = 'invented'"
        ).fetchone()[0]
        return number, revision, program_in(connection), made


OLD = (1, "0001", "0.1.0", 0)
NEW = (SCHEMA, "0003", VERSION, 1)


def _require_whole(path: Path) -> bool:
    """Check that the file is one of the two and nothing between; return whether the new one."""
    state = _state(path)
    assert state in (OLD, NEW)
    assert _records(path) == _records(_office())
    if state == OLD:
        assert table_digests(path) == _digests()
        # The old program works on it at once, and clears what the killed one left.
        offices.open_office(path, for_writing=True).close()
        assert litter(path.parent) == []
    for backup in list_backups(path):
        assert table_digests(backup.path) == _digests()
        assert identify(backup.path).schema_number == 1
    return state == NEW


def _records(path: Path) -> dict[str, str]:
    """Return the digest of every table, without what the steps add to it."""
    found = table_digests(path, without=(*MARKS, "invented"), ignoring=("invented",))
    return {name: found[name] for name in ("households", "persons", "receipts", "covers", "audit")}


def _finish(server: VerbServer, path: Path, steps: Path) -> None:
    """Start the later program again: it comes through, with one more backup at most."""
    assert server.run(path, steps, work=UPGRADING).code == 0
    assert _state(path) == NEW
    with closing(open_connection(path)) as connection:
        missed = connection.execute(
            "SELECT count(*) FROM households WHERE invented IS NOT id"
        ).fetchone()
        copied = connection.execute("SELECT count(*) FROM invented").fetchone()
        people = connection.execute("SELECT count(*) FROM persons").fetchone()
    assert (missed, copied) == ((0,), people)


@pytest.mark.parametrize("point", POINTS)
def test_a_kill_at_a_named_point(
    server: VerbServer, fresh: Callable[[], Path], steps: Path, point: str
) -> None:
    path = fresh()
    ended = server.run(path, steps, points=(POINTS[point],), work=UPGRADING)
    assert ended.code is None
    assert _require_whole(path) is (point in COMMITTED)
    assert len(list_backups(path)) == (1 if point in BACKED_UP else 0)
    _finish(server, path, steps)


@pytest.mark.slow
@in_parts
def test_kills_at_any_moment(
    server: VerbServer, fresh: Callable[[], Path], steps: Path, part: int
) -> None:
    endings: Counter[str] = Counter()

    def run() -> Ended:
        return server.run(fresh(), steps, work=UPGRADING)

    for seconds in Moments(run, part, 1 if KILLS > 50 else 4):
        path = fresh()
        ended = server.run(path, steps, kill_after=seconds, work=UPGRADING)
        is_new = _require_whole(path)
        assert is_new or ended.code is None
        endings["new" if is_new else "old"] += 1
    tell("first start of a new version", endings)
