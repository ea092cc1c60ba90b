"""Kills and full disks: nothing half-done, nothing acknowledged lost."""

import os
import random
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import text

from desktop.storage.backup import create_backup, list_backups, remove_leftovers
from desktop.storage.connection import open_connection, open_working_connection
from desktop.storage.database import Database
from desktop.storage.database_errors import DatabaseDiskFull
from desktop.storage.database_file import check_before_open

pytestmark = pytest.mark.faults

NOW = datetime(2026, 11, 21, 9, 41)  # noqa: DTZ001 - the office's wall clock
KILLS = int(os.environ.get("ANSINHXA_KILLS", "8"))
ROWS_A_BATCH = 2000

WRITE_BATCHES = """
connection = open_working_connection(path, raw_key=key)
batch = 0
while True:
    batch += 1
    connection.execute("BEGIN IMMEDIATE")
    for block in range(20):
        connection.executemany(
            "INSERT INTO office_options VALUES (?, 'x' || zeroblob(200))",
            [(f"{batch}-{block}-{row}",) for row in range(100)],
        )
        print("block", flush=True)
    connection.execute("COMMIT")
    print("committed", batch, flush=True)
"""
MAKE_BACKUPS = """
from desktop.storage import backup
backup.PAGES_A_STEP = 10
tell = lambda message, part: print("step", flush=True)
number = 0
while True:
    number += 1
    now = datetime(2026, 11, 21) + timedelta(minutes=number)
    made = backup.create_backup(path, key, reason="tu-dong", now=now, progress=tell)
    print("made", made.path.name, flush=True)
"""
RESTORE = """
import shutil
from desktop.storage import backup

def told(function):
    def call(*arguments, **named):
        print("before", function.__name__, flush=True)
        result = function(*arguments, **named)
        print("after", function.__name__, flush=True)
        return result
    return call

for name in ("_copy_for_restore", "_keep_aside", "sync_file", "replace_durably"):
    setattr(backup, name, told(getattr(backup, name)))
shutil.copyfile = told(shutil.copyfile)
number = 0
while True:
    number += 1
    now = datetime(2026, 11, 21) + timedelta(minutes=number)
    backup.restore_backup(Path(sys.argv[3]), path, key, now=now)
"""
PROGRAM = """
import sys
from datetime import datetime, timedelta
from pathlib import Path
from desktop.storage.connection import open_working_connection
path = Path(sys.argv[1])
key = bytes.fromhex(sys.argv[2]) or None
"""


def _run_and_kill(job: str, path: Path, raw_key: bytes | None, lines: int, *more: str) -> list[str]:
    """Run the job, kill it after it said so many lines, return all that it said."""
    key = raw_key.hex() if raw_key else ""
    process = subprocess.Popen(
        [sys.executable, "-c", PROGRAM + job, str(path), key, *more],
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    said = [process.stdout.readline() for _ in range(lines)]
    process.kill()
    said += process.communicate()[0].splitlines(keepends=True)
    assert process.returncode < 0, said
    # The last line may be cut in the middle.
    return [line.strip() for line in said if line.endswith("\n")]


def _any_number(seed: int, most: int) -> int:
    return random.Random(seed).randint(1, most)  # noqa: S311 - a repeatable choice, no secret


def _is_sound(path: Path, raw_key: bytes | None) -> bool:
    with closing(open_connection(path, raw_key=raw_key)) as connection:
        findings = connection.execute("PRAGMA integrity_check").fetchall()
        if raw_key is not None:
            findings += connection.execute("PRAGMA cipher_integrity_check").fetchall()
    return findings == [("ok",)]


def _count(path: Path, raw_key: bytes | None) -> int:
    with closing(open_connection(path, raw_key=raw_key)) as connection:
        count: int = connection.execute("SELECT count(*) FROM office_options").fetchone()[0]
        return count


@pytest.mark.parametrize("seed", range(KILLS))
def test_a_kill_while_writing_leaves_whole_batches(
    database_path: Path, raw_key: bytes | None, seed: int
) -> None:
    lines = _any_number(seed, 120)
    said = _run_and_kill(WRITE_BATCHES, database_path, raw_key, lines)
    acknowledged = sum(line.startswith("committed") for line in said)
    check_before_open(database_path, raw_key)
    whole, rest = divmod(_count(database_path, raw_key), ROWS_A_BATCH)
    assert rest == 0
    assert acknowledged <= whole <= acknowledged + 1
    assert _is_sound(database_path, raw_key)


@pytest.mark.parametrize("seed", range(KILLS))
def test_a_kill_while_backing_up_leaves_only_good_copies(
    database_path: Path, raw_key: bytes | None, seed: int
) -> None:
    first = create_backup(database_path, raw_key, reason="thu-cong", now=NOW - timedelta(days=1))
    before = database_path.read_bytes()
    lines = _any_number(seed, 60)
    said = _run_and_kill(MAKE_BACKUPS, database_path, raw_key, lines)
    assert database_path.read_bytes() == before
    remove_leftovers(database_path)
    backups = list_backups(database_path)
    assert {path.name for path in first.path.parent.iterdir()} == {
        backup.path.name for backup in backups
    }
    made = [line.split()[1] for line in said if line.startswith("made")]
    assert {first.path.name, *made[-8:]} - {backup.path.name for backup in backups} == set()
    assert all(_is_sound(backup.path, raw_key) for backup in backups)


@pytest.mark.parametrize("seed", range(KILLS))
def test_a_kill_while_restoring_leaves_a_database(
    database_path: Path, raw_key: bytes | None, seed: int
) -> None:
    made = create_backup(database_path, raw_key, reason="thu-cong", now=NOW)
    with closing(open_working_connection(database_path, raw_key=raw_key)) as connection:
        connection.execute("INSERT INTO office_options VALUES ('later', '')")
    lines = _any_number(seed, 24)
    said = _run_and_kill(RESTORE, database_path, raw_key, lines, str(made.path))
    check_before_open(database_path, raw_key)
    assert _is_sound(database_path, raw_key)
    restored = _count(database_path, raw_key) == 0
    asides = [path for path in made.path.parent.glob("thay-the-*.db") if _is_sound(path, raw_key)]
    if restored:
        # What was replaced is kept.
        assert any(_count(path, raw_key) == 1 for path in asides)
    # The first gives the copy of the former data its name, the second the restored ones theirs.
    if said.count("after replace_durably") > 1:
        assert restored
    remove_leftovers(database_path)
    assert not list(database_path.parent.glob("*.tmp*"))


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 6 MB."""
    folder = tmp_path / "small"
    folder.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=6m", "tmpfs", str(folder)]
    if sys.platform != "linux" or subprocess.run(command, check=False).returncode:
        pytest.skip("a small disk needs the right to mount: this test did NOT run")
    yield folder
    subprocess.run(["umount", "-l", str(folder)], check=True)


def test_a_full_disk_undoes_the_import_and_is_told(
    small_disk: Path, database_path: Path, raw_key: bytes | None
) -> None:
    path = Path(shutil.copyfile(database_path, small_disk / "office.db"))
    database = Database(path, raw_key=raw_key)
    rows = [{"key": str(number), "value": "x" * 1000} for number in range(8000)]
    insert = text("INSERT INTO office_options VALUES (:key, :value)")
    with database.write("Bịa") as unit:
        unit.connection.execute(insert, rows[:100])
    with pytest.raises(DatabaseDiskFull) as caught, database.write("Bịa") as unit:
        unit.connection.execute(insert, rows[100:])
    assert "đã đầy" in caught.value.text()
    with database.read() as snapshot:
        assert snapshot.connection.scalar(text("SELECT count(*) FROM office_options")) == 100
    database.close()
    assert _is_sound(path, raw_key)
    # With the space back, the same work succeeds.
    subprocess.run(["mount", "-o", "remount,size=60m", str(small_disk)], check=True)
    with database.write("Bịa") as unit:
        unit.connection.execute(insert, rows[100:])
    database.close()
    assert _count(path, raw_key) == 8000


def test_a_disk_that_fills_during_a_backup_keeps_the_older_ones(
    small_disk: Path, database_path: Path, raw_key: bytes | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = Path(shutil.copyfile(database_path, small_disk / "office.db"))
    kept = create_backup(path, raw_key, reason="thu-cong", now=NOW)
    with closing(open_working_connection(path, raw_key=raw_key)) as connection:
        connection.execute("INSERT INTO office_options VALUES ('large', zeroblob(1500000))")
    (small_disk / "ballast").write_bytes(bytes(shutil.disk_usage(small_disk).free - 600_000))
    # Another program took the space after the look at it.
    monkeypatch.setattr("desktop.storage.backup.require_space", lambda *_: None)
    with pytest.raises(DatabaseDiskFull):
        create_backup(path, raw_key, reason="tu-dong", now=NOW + timedelta(hours=1))
    assert list_backups(path) == [kept]
    assert [file.name for file in kept.path.parent.iterdir()] == [kept.path.name]
