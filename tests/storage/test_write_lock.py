"""The write lock: one holder, told to others, freed by death."""

import subprocess
import sys
from datetime import datetime
from pathlib import Path

import pytest

from desktop.storage.database_errors import DatabaseLocked, DatabaseMissing
from desktop.storage.write_lock import WriteLock

OPENED_AT = datetime(2026, 11, 21, 9, 41)  # noqa: DTZ001 - the office's wall clock

HOLD = """
import sys
from pathlib import Path
from desktop.storage.write_lock import WriteLock
lock = WriteLock(Path(sys.argv[1]))
lock.acquire()
print("held", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "office.db"


def _hold_in_another_process(path: Path) -> "subprocess.Popen[bytes]":
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    assert holder.stdout is not None
    assert holder.stdout.readline() == b"held\n"
    return holder


def _kill(process: "subprocess.Popen[bytes]") -> None:
    process.kill()
    process.communicate()


def test_a_second_writer_is_told_who_holds_the_file(path: Path) -> None:
    with WriteLock(path, opened_at=OPENED_AT):
        with pytest.raises(DatabaseLocked) as caught:
            WriteLock(path).acquire()
        assert "từ 09:41 21/11/2026" in caught.value.text()
        assert "office.db" in caught.value.text()


def test_a_holder_without_a_note_is_told_too(path: Path) -> None:
    with WriteLock(path), pytest.raises(DatabaseLocked) as caught:
        WriteLock(path).acquire()
    assert "Chương trình đang mở" in caught.value.text()


def test_the_lock_is_free_after_release(path: Path) -> None:
    lock = WriteLock(path)
    lock.acquire()
    lock.acquire()
    lock.release()
    assert not lock.is_held
    with WriteLock(path) as other:
        assert other.is_held
    lock.release()


def test_another_process_is_kept_out_and_its_death_frees_the_lock(path: Path) -> None:
    holder = _hold_in_another_process(path)
    try:
        with pytest.raises(DatabaseLocked):
            WriteLock(path).acquire(timeout_s=0.2)
    finally:
        _kill(holder)
    with WriteLock(path) as lock:
        assert lock.is_held


def test_waiting_gets_the_lock_when_the_holder_leaves(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    holder = WriteLock(path)
    holder.acquire()
    monkeypatch.setattr("time.sleep", lambda _: holder.release())
    waiting = WriteLock(path)
    waiting.acquire(timeout_s=60)
    assert waiting.is_held
    waiting.release()


def test_a_folder_that_is_gone_is_told(tmp_path: Path) -> None:
    with pytest.raises(DatabaseMissing):
        WriteLock(tmp_path / "gone" / "office.db").acquire()
