"""Two programs on one file: one writes, the other waits or says so, and readers see whole data."""

import contextlib
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from desktop.services import importing
from desktop.services.offices import open_office
from desktop.storage.database import Database
from tests.faults import digests
from tests.faults.lists import residents, write_d03
from tests.faults.verbs import end, run_here, start
from tests.office_data import TODAY, WHO

pytestmark = pytest.mark.faults

HOLD = """
import sys
from pathlib import Path
from desktop.services.offices import open_office
database = open_office(Path(sys.argv[1]), for_writing=True)
print("open", flush=True)
sys.stdin.read()
"""


@contextmanager
def held_by_another(path: Path) -> Iterator["subprocess.Popen[bytes]"]:
    """Let another process have the office open for writing, as a window has."""
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    assert holder.stdout is not None
    assert holder.stdout.readline() == b"open\n"
    try:
        yield holder
    finally:
        holder.kill()
        holder.wait()
        assert holder.stdin is not None
        holder.stdin.close()
        holder.stdout.close()


def test_two_imports_at_the_same_time(empty_path: Path, tmp_path: Path) -> None:
    books = [write_d03(tmp_path / f"{seed}.xlsx", residents(1_000, seed=seed)) for seed in (1, 2)]
    running = [start(empty_path, "import", book) for book in books]
    ended = [end(process) for process in running]
    done = [one for one in ended if one.code == 0]
    assert done, ended
    for one in ended:
        if one.code != 0:
            # The other took longer than the five seconds that a verb waits.
            assert "đang mở" in one.refused("database.locked")["message"]
    assert digests.counts(empty_path)["persons"] == 1_000 * len(done)
    assert digests.counts(empty_path)["import_batches"] == len(done)
    assert run_here(empty_path, "check").code == 0


def test_one_file_taken_in_twice_at_the_same_time(empty_path: Path, small_book: Path) -> None:
    running = [start(empty_path, "import", small_book) for _ in range(3)]
    ended = [end(process) for process in running]
    told = sorted((one.json["new"], one.json["already_imported"] or 0) for one in ended)
    assert [one.code for one in ended] == [0, 0, 0]
    assert told.count((40, 0)) == 1
    assert digests.counts(empty_path)["persons"] == 40
    assert digests.counts(empty_path)["import_batches"] == 1


def test_a_window_keeps_writing_verbs_out_and_lets_reading_ones_in(
    empty_path: Path, small_book: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop.services.offices.WAIT_FOR_LOCK_S", 0.2)
    monkeypatch.setattr("desktop.services.backups.WAIT_FOR_LOCK_S", 0.2)
    with held_by_another(empty_path) as window:
        before = _without_audit(empty_path)
        for words in (("import", small_book), ("undo-import", 1), ("restore", small_book)):
            error = run_here(empty_path, *words).refused("database.locked")
            assert error["message"].startswith("Chương trình đang mở")
            assert error["where"] == str(empty_path)
        for words in (
            ("list", "persons"),
            ("list", "persons", "--out", tmp_path / "a.xlsx"),
            ("search", "lo"),
            ("indicators", "--period", "2026-01"),
            ("report", "--period", "2026-01", "--out", tmp_path / "b.xlsx"),
            ("import", small_book, "--dry-run"),
            ("import-history",),
            ("backup",),
            ("check",),
        ):
            assert run_here(empty_path, *words).code == 0, words
        # Who took a list out is noted in the audit, and a report is kept as it was made, also
        # beside an open window.
        assert _without_audit(empty_path) == before
        window.kill()
        window.wait()
        # The lock died with its holder.
        assert run_here(empty_path, "import", small_book).json["new"] == 40


def test_a_writing_verb_waits_for_a_window_that_closes(empty_path: Path, small_book: Path) -> None:
    with held_by_another(empty_path) as window:
        importer = start(empty_path, "import", small_book)
        assert window.stdin is not None
        while importer.poll() is None and not _is_waiting(importer):
            continue
        window.stdin.close()
        window.wait()
        assert end(importer).json["new"] == 40


def _is_waiting(process: "subprocess.Popen[str]") -> bool:
    """Whether the process has opened the lock's file: it waits for it then."""
    time.sleep(0.05)
    files = Path(f"/proc/{process.pid}/fd")
    if not files.exists():
        pytest.skip("needs /proc to see that the verb waits: this test did NOT run")
    for file in files.iterdir():
        # A file may be closed between being listed and being looked at.
        with contextlib.suppress(FileNotFoundError):
            if str(file.readlink()).endswith(".lock"):
                return True
    return False


def test_a_reader_sees_all_or_nothing_of_an_import(empty_office: Database, tmp_path: Path) -> None:
    """Counts of one snapshot belong together at every moment of the import."""
    book = write_d03(tmp_path / "a.xlsx", residents(1_500))
    plan = importing.prepare(empty_office, book, today=TODAY)
    reader = open_office(empty_office.path, for_writing=False)
    seen = []

    def look(_message: str, _fraction: float) -> None:
        with reader.read() as snapshot:
            seen.append(
                tuple(
                    snapshot.connection.exec_driver_sql(f"SELECT count(*) FROM {table}").scalar()  # noqa: S608
                    for table in ("persons", "households", "receipts", "covers", "import_batches")
                )
            )

    with reader.read() as before:
        count = "SELECT count(*) FROM persons"
        assert before.connection.exec_driver_sql(count).scalar() == 0
        importing.commit(empty_office, plan, who=WHO, progress=look)
        # A snapshot that was open all the time still shows the data of its beginning.
        assert before.connection.exec_driver_sql(count).scalar() == 0
    look("", 1.0)
    reader.close()
    assert set(seen[:-1]) == {(0, 0, 0, 0, 0)}
    assert seen[-1] == (1_500, 375, 1_500, 1_500, 1)


def test_a_plan_made_before_anothers_work_is_matched_again(
    empty_office: Database, tmp_path: Path
) -> None:
    """The preview stood open while another import wrote the same people."""
    people = residents(40)
    plan = importing.prepare(empty_office, write_d03(tmp_path / "a.xlsx", people), today=TODAY)
    other = write_d03(tmp_path / "b.xlsx", people[:30], receipt=9_001)
    importing.commit(empty_office, importing.prepare(empty_office, other, today=TODAY), who=WHO)
    result = importing.commit(empty_office, plan, who=WHO)
    assert (result.counts.new, result.counts.changed) == (10, 30)
    assert digests.counts(empty_office.path)["persons"] == 40
    assert run_here(empty_office.path, "check").code == 0


def _without_audit(path: Path) -> dict[str, str]:
    return {
        name: digest
        for name, digest in digests.table_digests(path).items()
        if name not in {"audit", "steps", "report_runs"}
    }
