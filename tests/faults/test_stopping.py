"""A person presses "Dừng" at any moment: nothing was changed, and the same work succeeds after."""

from collections.abc import Callable
from pathlib import Path

import pytest

from desktop.domain.errors import Cancelled
from desktop.domain.list_query import ListQuery
from desktop.services import backups, exports, importing, sample_data
from desktop.services.importing.committing import BACKING_UP, WRITING
from desktop.services.importing.preparing import CHECKING, MATCHING
from desktop.services.progress import Progress
from desktop.storage.backup_files import list_backups
from desktop.storage.database import Database
from desktop.workbooks.reading import READING
from tests.faults import digests
from tests.faults.lists import residents, write_d03
from tests.faults.verbs import run_here
from tests.office_data import TODAY, WHO

pytestmark = pytest.mark.faults

MOST = 40
"""Calls that are tried of work that reports more often: spread over all of it."""


def stopping_at(number: int) -> Progress:
    """Return a progress that stops the work at its `number`-th call."""
    calls = 0

    def progress(_message: str, _fraction: float) -> None:
        nonlocal calls
        calls += 1
        if calls == number:
            raise Cancelled

    return progress


def every_call(work: Callable[[Progress], object]) -> list[int]:
    """Run the work once and return at which calls to stop it."""
    heard: list[float] = []
    work(lambda _message, fraction: heard.append(fraction))
    assert heard
    assert all(0 <= fraction <= 1 for fraction in heard)
    step = max(len(heard) // MOST, 1)
    return sorted({*range(1, len(heard) + 1, step), len(heard)})


@pytest.fixture
def book(tmp_path: Path) -> Path:
    return write_d03(tmp_path / "D03-TS.xlsx", residents(1_500))


def test_reading_and_checking(empty_office: Database, book: Path) -> None:
    before = digests.table_digests(empty_office.path)

    def work(progress: Progress) -> object:
        return importing.prepare(empty_office, book, today=TODAY, progress=progress)

    for number in every_call(work):
        try:
            work(stopping_at(number))
        except Cancelled:
            continue
        # The child is as quick as its machine: this time it had less to tell.
        assert number > 3
    assert digests.table_digests(empty_office.path) == before


def test_writing_an_import(empty_office: Database, book: Path) -> None:
    plan = importing.prepare(empty_office, book, today=TODAY)
    start = digests.table_digests(empty_office.path)

    def work(progress: Progress) -> importing.ImportResult:
        return importing.commit(empty_office, plan, who=WHO, progress=progress)

    def and_back(progress: Progress) -> None:
        result = work(progress)
        assert result.batch is not None
        importing.undo(empty_office, result.batch, who=WHO)

    numbers = every_call(and_back)
    assert len(numbers) >= 5
    before = digests.table_digests(empty_office.path)
    for number in numbers:
        with pytest.raises(Cancelled):
            work(stopping_at(number))
        assert digests.table_digests(empty_office.path) == before
    assert work(lambda *_: None).counts.new == 1_500
    assert run_here(empty_office.path, "check").code == 0
    assert start["persons"] == before["persons"]


PHASES = {
    "reading": READING,
    "checking": CHECKING,
    "matching": MATCHING,
    "backing up": BACKING_UP,
    "writing": WRITING.split("{", maxsplit=1)[0],
}


class StopIn:
    """Stops the work in one of its phases: when it is first told of, or when it is told last."""

    def __init__(self, words: str, *, at: int | None = None) -> None:
        self.words, self.at, self.heard = words, at, 0

    def __call__(self, message: str, _fraction: float) -> None:
        if message.startswith(self.words):
            self.heard += 1
            if self.heard == self.at:
                raise Cancelled


@pytest.mark.parametrize("phase", PHASES)
@pytest.mark.parametrize("last", [False, True], ids=["first", "last"])
def test_each_phase_of_an_import_beside_stored_people(
    empty_office: Database, tmp_path: Path, phase: str, last: bool
) -> None:
    """New, changed and known people, receipts and covers: nothing of them stays."""
    people = residents(60)
    first = write_d03(tmp_path / "1.xlsx", people[:40])
    importing.commit(empty_office, importing.prepare(empty_office, first, today=TODAY), who=WHO)
    book = write_d03(tmp_path / "2.xlsx", people[20:], receipt=5_001, month="07/2026")

    def work(progress: Progress) -> importing.ImportResult:
        plan = importing.prepare(empty_office, book, today=TODAY, progress=progress)
        return importing.commit(empty_office, plan, who=WHO, progress=progress)

    heard = StopIn(PHASES[phase])
    importing.undo(empty_office, work(heard).batch or 0, who=WHO)
    assert heard.heard >= 1
    before = digests.table_digests(empty_office.path)
    # How often the reading is told of depends on the machine.
    at = heard.heard if last and phase != "reading" else 1
    with pytest.raises(Cancelled):
        work(StopIn(PHASES[phase], at=at))
    assert digests.table_digests(empty_office.path) == before
    done = work(lambda *_: None)
    assert (done.counts.new, done.counts.changed) == (20, 20)
    assert run_here(empty_office.path, "check").code == 0


def test_writing_a_list(demo: Database, tmp_path: Path) -> None:
    target = tmp_path / "out" / "a.xlsx"
    target.parent.mkdir()
    before = digests.table_digests(demo.path)

    def work(progress: Progress) -> object:
        query = ListQuery("person")
        return exports.export_list(demo, query, None, target, today=TODAY, progress=progress)

    numbers = every_call(work)
    target.write_bytes(b"the previous file")
    for number in numbers:
        with pytest.raises(Cancelled):
            work(stopping_at(number))
        assert [path.name for path in target.parent.iterdir()] == [target.name]
        assert target.read_bytes() == b"the previous file"
    assert digests.table_digests(demo.path) == before


def test_a_backup(demo: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desktop.storage.backup.PAGES_A_STEP", 20)
    target = tmp_path / "USB" / "a.db"
    target.parent.mkdir()

    def work(progress: Progress) -> object:
        return backups.make_backup(demo, target, progress)

    numbers = every_call(work)
    kept = target.read_bytes()
    for number in numbers:
        with pytest.raises(Cancelled):
            work(stopping_at(number))
        assert [path.name for path in target.parent.iterdir()] == [target.name]
        assert target.read_bytes() == kept
    with pytest.raises(Cancelled):
        backups.make_backup(demo, None, stopping_at(2))
    assert list_backups(demo.path) == []


def test_sample_data(tmp_path: Path) -> None:
    path = tmp_path / "mẫu" / "a.db"

    def work(progress: Progress) -> object:
        return sample_data.create(path, persons=200, today=TODAY, progress=progress)

    numbers = every_call(work)
    path.unlink()
    for number in numbers[:: max(len(numbers) // 6, 1)]:
        with pytest.raises(Cancelled):
            work(stopping_at(number))
        assert [left.suffix for left in path.parent.iterdir()] in ([], [".lock"])
