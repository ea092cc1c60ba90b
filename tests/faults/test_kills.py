"""The program is killed at any moment of its work: all of it is there afterwards, or none of it."""

import random
import shutil
import subprocess
import time
import zipfile
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from desktop.storage.backup_files import list_backups
from desktop.storage.database_file import identify
from tests.faults import digests
from tests.faults.conftest import ROWS, SMALL
from tests.faults.lists import moved, residents, write_d03, write_persons
from tests.faults.verbs import KILLS, PARTS, Ended, VerbServer, end, run_here, start
from tests.office_data import COMMUNE, office_file

pytestmark = pytest.mark.faults

UNDONE = ROWS // 6
MIDDLE, LATER = 0.6, 1.15
"""Kills fall between the start and a little after the end of the work, more of them in its second
half, where it writes."""


class Moments:
    """Seconds after which to kill, as many as a series has; it follows how long the work takes."""

    def __init__(self, run: Callable[[], Ended], part: int, share: int = 1) -> None:
        self._whole = min(run().seconds for _ in range(2))
        self._count = KILLS // PARTS // share
        self._part = part

    def __iter__(self) -> Iterator[float]:
        chance = random.Random(self._part)  # noqa: S311 - no secret
        for number in range(self._count):
            yield self._whole * chance.uniform(MIDDLE if number % 3 else 0.0, LATER)

    def learn(self, ended: Ended) -> None:
        """Aim earlier after work that ended before its kill, else a little later."""
        if ended.code is None:
            self._whole *= 1.02
        else:
            self._whole = (self._whole + min(ended.seconds, self._whole)) / 2


def timed(work: Callable[[], object]) -> float:
    """Return the seconds that a piece of work takes."""
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


in_parts = pytest.mark.parametrize("part", range(PARTS))


def tell(series: str, endings: Counter[str]) -> None:
    """Print what a series came to; `-rP` shows it."""
    parts = ", ".join(f"{count} {what}" for what, count in sorted(endings.items()))
    print(f"{series}: {sum(endings.values())} kills: {parts}")  # noqa: T201


def require_sound(database: Path) -> None:
    """Let `check` look at everything, and a writing verb clear what the kill left."""
    checked = run_here(database, "check")
    assert checked.code == 0, checked.out
    run_here(database, "undo-import", 999).refused("undo.no_batch")
    assert litter(database.parent) == []
    for backup in list_backups(database):
        assert identify(backup.path).schema_number == 1


def litter(folder: Path) -> list[str]:
    return sorted(
        path.name for path in folder.rglob("*") if ".tmp" in path.name or "partial" in path.name
    )


@pytest.fixture
def fresh(tmp_path: Path, used_office: Path) -> Callable[[], Path]:
    """Give a copy of the used office, in a folder of its own that was emptied."""
    folder = tmp_path / "office"

    def make() -> Path:
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        return Path(shutil.copyfile(used_office, folder / "ansinhxa.db"))

    return make


def persons_after_import(database: Path, ended: Ended) -> int:
    """Return how many persons of the killed import are there, after looking that it is all or 0."""
    counts = digests.counts(database)
    imported = counts["persons"] - SMALL
    assert imported in {0, ROWS}
    assert counts["receipts"] == counts["covers"] == imported + SMALL
    assert counts["import_batches"] == (2 if imported else 1)
    if imported:
        batch = run_here(database, "import-history").json["batches"][0]
        assert (batch["rows_read"], batch["rows_new"]) == (ROWS, ROWS)
    assert imported or ended.code is None
    return imported


@in_parts
def test_an_import_is_whole_or_absent(
    server: VerbServer, large_book: Path, fresh: Callable[[], Path], part: int
) -> None:
    endings: Counter[str] = Counter()
    moments = Moments(lambda: server.run(fresh(), "import", large_book), part)
    for seconds in moments:
        database = fresh()
        ended = server.run(database, "import", large_book, kill_after=seconds)
        moments.learn(ended)
        imported = persons_after_import(database, ended)
        require_sound(database)
        endings["told" if ended.code == 0 else "whole, not told" if imported else "absent"] += 1
    tell(f"import of {ROWS} rows", endings)


def test_an_import_in_a_process_of_its_own_is_whole_or_absent(
    large_book: Path, fresh: Callable[[], Path]
) -> None:
    whole = timed(lambda: end(start(fresh(), "import", large_book)))
    for part in (0.7, 0.9):
        database = fresh()
        process = start(database, "import", large_book)
        with suppress(subprocess.TimeoutExpired):
            process.wait(whole * part)
        process.kill()
        persons_after_import(database, end(process))
        require_sound(database)


POINTS = {
    "after prepare": ("desktop.services.importing:commit", False, 1),
    "in the backup": ("desktop.storage.backup:sync_file", False, 1),
    "at the backup's name": ("desktop.storage.backup:replace_durably", False, 1),
    "after backup": ("desktop.storage.backup:create_backup", True, 1),
    "after the batch": ("desktop.storage.bulk_import:insert_batch", True, 1),
    "after some rows": ("desktop.storage.bulk_import:insert_rows", True, 3),
    "before commit": ("desktop.storage.unit_of_work:UnitOfWork.finish", True, 1),
    "after commit": ("desktop.services.importing:commit", True, 1),
    "before it is told": ("desktop.command_line.run:print_outcome", False, 1),
}
COMMITTED = {"after commit", "before it is told"}


@pytest.mark.parametrize("point", POINTS)
def test_a_kill_at_a_named_point_and_the_same_file_again(
    server: VerbServer, tmp_path: Path, fresh: Callable[[], Path], point: str
) -> None:
    people = residents(400)
    book = write_d03(tmp_path / "D03-TS.xlsx", people)
    database = fresh()
    ended = server.run(database, "import", book, points=(POINTS[point],))
    assert ended.code is None
    committed = point in COMMITTED
    assert digests.counts(database)["persons"] == SMALL + (400 if committed else 0)
    require_sound(database)
    again = server.run(database, "import", book)
    assert again.code == 0
    if committed:
        assert (again.json["already_imported"], again.json["batch"]) == (2, None)
        assert "đã được nhập lúc" in again.json["message"]
    else:
        assert (again.json["already_imported"], again.json["new"]) == (None, 400)
    assert digests.counts(database)["persons"] == SMALL + 400
    assert digests.counts(database)["import_batches"] == 2
    require_sound(database)


@in_parts
def test_an_undo_is_whole_or_absent(server: VerbServer, tmp_path: Path, part: int) -> None:
    people = residents(UNDONE)
    first = write_persons(tmp_path / "trước.xlsx", people)
    second = write_d03(tmp_path / "sau.xlsx", [*moved(people), *residents(UNDONE, seed=3)])
    whole = Path(shutil.copyfile(office_file(), tmp_path / "whole.db"))
    assert server.run(whole, "import", first).json["new"] == UNDONE
    before = digests.content(whole)
    imported = server.run(whole, "import", second).json
    assert (imported["new"], imported["changed"]) == (UNDONE, UNDONE)
    after = digests.content(whole)
    folder = tmp_path / "office"
    folder.mkdir()
    database = folder / "ansinhxa.db"

    def undo(kill_after: float | None = None) -> Ended:
        shutil.copyfile(whole, database)
        return server.run(database, "undo-import", 2, kill_after=kill_after)

    endings: Counter[str] = Counter()
    moments = Moments(undo, part)
    for seconds in moments:
        ended = undo(seconds)
        moments.learn(ended)
        found = digests.content(database)
        assert found in (before, after)
        batch = run_here(database, "import-history").json["batches"][0]
        assert (batch["withdrawn_at"] is not None) is (found == before)
        assert found == before or ended.code is None
        require_sound(database)
        endings[
            "told" if ended.code == 0 else "whole, not told" if found == before else "absent"
        ] += 1
    tell(f"undo of {2 * UNDONE} rows", endings)


@in_parts
def test_a_backup_is_whole_or_absent(
    server: VerbServer, large_book: Path, fresh: Callable[[], Path], tmp_path: Path, part: int
) -> None:
    database = fresh()
    assert server.run(database, "import", large_book).code == 0
    copy = tmp_path / "USB" / "bản sao.db"
    copy.parent.mkdir()
    before = digests.table_digests(database)
    endings: Counter[str] = Counter()
    moments = Moments(lambda: to_stick(server, database, copy), part)
    for number, seconds in enumerate(moments):
        if number % 2:
            server.run(database, "backup", kill_after=seconds)
            endings["to its own folder"] += 1
            continue
        ended = to_stick(server, database, copy, seconds)
        moments.learn(ended)
        assert digests.table_digests(copy) == before
        endings["told" if ended.code == 0 else "to a stick"] += 1
    assert digests.table_digests(database) == before
    assert to_stick(server, database, copy).json["verified"]
    assert [path.name for path in copy.parent.iterdir()] == [copy.name]
    require_sound(database)
    for made in list_backups(database):
        assert (digests.table_digests(made.path) == before) is (made.reason == "thu-cong")
    tell("backup", endings)


def to_stick(
    server: VerbServer, database: Path, copy: Path, kill_after: float | None = None
) -> Ended:
    return server.run(database, "backup", "--out", copy, kill_after=kill_after)


OUTPUTS = {
    "list": ("list", "persons", "--out"),
    "report": ("report", "--period", "2026-01", "--out"),
}


@in_parts
@pytest.mark.parametrize("output", OUTPUTS)
def test_a_written_workbook_is_whole_or_as_it_was(
    server: VerbServer, fresh: Callable[[], Path], tmp_path: Path, output: str, part: int
) -> None:
    database = fresh()
    book = write_d03(tmp_path / "D03-TS.xlsx", residents(ROWS // 3))
    assert server.run(database, "import", book).code == 0
    target = tmp_path / "out" / "Danh sách.xlsx"
    target.parent.mkdir()
    verb = (*OUTPUTS[output], target)
    endings = kill_writing(server, target, lambda: (database, verb), part)
    tell(f"{output} to Excel", endings)


@in_parts
def test_the_workbook_of_errors_is_whole_or_as_it_was(
    server: VerbServer, fresh: Callable[[], Path], tmp_path: Path, part: int
) -> None:
    database = fresh()
    people = [*residents(100), *residents(100)]
    book = write_d03(tmp_path / "hai lần.xlsx", people)
    target = tmp_path / "out" / "dòng lỗi.xlsx"
    target.parent.mkdir()
    endings = kill_writing(
        server, target, lambda: (database, ("import", book, "--dry-run", "--errors", target)), part
    )
    tell("workbook of errors", endings)


def kill_writing(
    server: VerbServer,
    target: Path,
    work: Callable[[], tuple[Path, tuple[object, ...]]],
    part: int,
) -> Counter[str]:
    """Kill what writes the target, again and again, and look at the target after each kill."""

    def run(kill_after: float | None = None) -> Ended:
        database, verb = work()
        return server.run(database, *verb, kill_after=kill_after)

    endings: Counter[str] = Counter()
    complete = run()
    assert complete.code in {0, 3}
    sheets = parts_of(target)
    target.write_bytes(previous := b"the previous file")
    moments = Moments(run, part, 2)
    for number, seconds in enumerate(moments):
        if number % 2:
            target.write_bytes(previous)
        else:
            target.unlink(missing_ok=True)
        ended = run(seconds)
        moments.learn(ended)
        if not target.exists():
            assert number % 2 == 0
            endings["absent"] += 1
        elif target.read_bytes() == previous:
            endings["previous"] += 1
        else:
            assert parts_of(target) == sheets
            endings["whole"] += 1
        assert ended.code is None or parts_of(target) == sheets
    assert run().code in {0, 3}
    assert [path.name for path in target.parent.iterdir()] == [target.name]
    return endings


def parts_of(target: Path) -> list[str]:
    """Return the names of a workbook's parts after comparing all their checksums."""
    with zipfile.ZipFile(target) as book:
        assert book.testzip() is None
        return sorted(book.namelist())


@in_parts
@pytest.mark.parametrize("verb", ["init", "demo"])
def test_a_new_office_is_whole_or_absent(
    server: VerbServer, tmp_path: Path, verb: str, part: int
) -> None:
    arguments = {
        "init": ("init", "--commune", COMMUNE),
        "demo": ("demo", "--persons", "200", "--today", "2026-11-21"),
    }[verb]
    folder = tmp_path / "office"
    database = folder / "ansinhxa.db"

    def make(kill_after: float | None = None) -> Ended:
        shutil.rmtree(folder, ignore_errors=True)
        return server.run(database, *arguments, kill_after=kill_after)

    endings: Counter[str] = Counter()
    moments = Moments(make, part, 2)
    for seconds in moments:
        ended = make(seconds)
        moments.learn(ended)
        if database.exists():
            assert run_here(database, "indicators", "--period", "2026-11").code == 0
            assert digests.counts(database)["persons"] == (200 if verb == "demo" else 0)
            run_here(database, *arguments).refused("database.exists")
        else:
            assert ended.code is None
        endings[
            "told" if ended.code == 0 else "whole, not told" if database.exists() else "absent"
        ] += 1
    shutil.rmtree(folder / "sao-luu", ignore_errors=True)
    database.unlink(missing_ok=True)
    assert server.run(database, *arguments).code == 0
    assert litter(folder) == []
    tell(verb, endings)
