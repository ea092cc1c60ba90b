"""Damaged, foreign and newer databases: every verb and the window say it, and touch nothing."""

import random
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from pytestqt.qtbot import QtBot

from desktop.storage.backup_files import list_backups
from desktop.storage.database_file import identify
from tests.faults import broken_files
from tests.faults.broken_files import BROKEN, Make
from tests.faults.verbs import KILLS, Ended, run_here, sentence_of
from tests.office_data import COMMUNE, NOW, WHO, demo_file, office_file

if TYPE_CHECKING:
    from desktop.application.program import Program

pytestmark = pytest.mark.faults

DAMAGES = KILLS // 5


def verbs(book: Path, out: Path) -> dict[str, tuple[object, ...]]:
    """Return every verb that needs an office, with its words."""
    return {
        "list": ("list", "persons"),
        "list --out": ("list", "households", "--out", out),
        "search": ("search", "nguyen van"),
        "indicators": ("indicators", "--period", "2026-11"),
        "report": ("report", "--period", "2026-11", "--out", out),
        "import-history": ("import-history",),
        "undo-import": ("undo-import", 1),
        "import --dry-run": ("import", book, "--dry-run"),
        "import": ("import", book),
        "backup": ("backup",),
        "backup --out": ("backup", "--out", out),
        "check": ("check",),
        "screenshot": ("screenshot", "households", "--out", out),
    }


VERBS = tuple(verbs(Path(), Path()))


def bytes_of(folder: Path) -> dict[str, bytes]:
    """Return every file of a folder but the lock, which tells nothing."""
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and path.suffix != ".lock"
    }


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """Where a file lies that is no office."""
    folder = tmp_path / "office"
    folder.mkdir()
    return folder / "ansinhxa.db"


@pytest.mark.parametrize("make", BROKEN, ids=lambda make: make.__name__)
def test_every_verb_refuses_what_is_no_office(
    place: Path, tmp_path: Path, small_book: Path, make: Make
) -> None:
    make(place)
    before = bytes_of(place.parent)
    for name, words in verbs(small_book, tmp_path / "out").items():
        error = run_here(place, *words).refused(BROKEN[make])
        assert error["where"] == str(place), name
        assert str(place) in error["message"], name
        assert bytes_of(place.parent) == before, name
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("make", [make for make in BROKEN if make is not broken_files.folder])
def test_what_is_no_office_is_not_restored(place: Path, tmp_path: Path, make: Make) -> None:
    shutil.copyfile(office_file(), place)
    before = bytes_of(place.parent)
    broken = tmp_path / "bản sao.db"
    make(broken)
    error = run_here(place, "restore", broken).refused(BROKEN[make])
    assert error["where"] == str(broken)
    assert bytes_of(place.parent) == before


@pytest.mark.parametrize("verb", [("init", "--commune", COMMUNE), ("demo", "--persons", "9")])
@pytest.mark.parametrize("make", [broken_files.empty, broken_files.noise, broken_files.folder])
def test_nothing_is_made_over_a_file_that_is_there(
    place: Path, make: Make, verb: tuple[str, ...]
) -> None:
    make(place)
    before = bytes_of(place.parent)
    run_here(place, *verb).refused("database.exists")
    assert bytes_of(place.parent) == before


def test_a_log_of_another_file_is_left_out(place: Path) -> None:
    broken_files.log_of_another_file(place)
    assert run_here(place, "check").code == 0
    assert run_here(place, "list", "persons").json["count"] == 0


@pytest.fixture
def program_at(qtbot: QtBot, place: Path) -> Iterator[Callable[[], "Program"]]:
    """Begin the program on the file at `place`, or without one."""
    from desktop.application.program import Beginning, Program
    from desktop.background.task_runner import InlineRunner
    from desktop.settings.store import OptionStore

    begun: list[Program] = []

    def begin() -> Program:
        beginning = Beginning(path=place, settings=OptionStore(None), who=WHO, now=lambda: NOW)
        program = Program(beginning, InlineRunner)
        begun.append(program)
        program.begin()
        qtbot.waitUntil(lambda: program.start_window is not None)
        return program

    yield begin
    for program in begun:
        program.end()
        if program.start_window is not None:
            program.start_window.close()
        program.window.close()


def told_by(program: "Program") -> str:
    """Return what the start window tells, after looking that one can go on from there."""
    window = program.start_window
    assert window is not None
    assert window.isVisible()
    assert not window.is_waiting
    assert not program.window.isVisible()
    return sentence_of(window.message_bar.text)


@pytest.mark.parametrize("make", [*BROKEN, broken_files.without_communes])
def test_the_window_tells_it_and_offers_a_way_on(
    program_at: Callable[[], "Program"], place: Path, make: Make
) -> None:
    make(place)
    before = bytes_of(place.parent)
    program = program_at()
    if make is not broken_files.dangling_link:  # that is a place without an office
        assert str(place) in told_by(program)
    program.end()
    assert bytes_of(place.parent) == before


@pytest.mark.parametrize("make", BROKEN)
@pytest.mark.parametrize("choice", ["OPEN_FILE", "RESTORE"])
def test_a_broken_file_that_is_chosen_is_told(
    program_at: Callable[[], "Program"], place: Path, tmp_path: Path, make: Make, choice: str
) -> None:
    from desktop.views.office.start_wish import Choice, SetupAnswers, StartWish

    broken = tmp_path / "tệp khác.db"
    make(broken)
    program = program_at()
    assert program.start_window is not None
    program.start_window.wished.emit(StartWish(Choice[choice], file=broken))
    assert str(broken) in told_by(program)
    assert not place.exists()
    # And the office can still be begun.
    answers = SetupAnswers(commune_codes=(COMMUNE,))
    program.start_window.wished.emit(StartWish(Choice.NEW_OFFICE, answers=answers))
    assert program.office is not None
    assert program.window.isVisible()
    assert program.path == place


@pytest.mark.parametrize("seed", range(DAMAGES))
def test_scrambled_bytes_never_end_a_verb_in_a_fault(
    place: Path, tmp_path: Path, small_book: Path, seed: int
) -> None:
    chance = random.Random(seed)  # noqa: S311 - a repeatable choice
    data = bytearray(demo_file().read_bytes())
    for _ in range(chance.choice((1, 3, 30))):
        start = chance.randrange(100, len(data))
        length = chance.choice((1, 1, 4, 64, 4096))
        data[start : start + length] = chance.randbytes(len(data[start : start + length]))
    for words in verbs(small_book, tmp_path / "out").values():
        if words[0] == "screenshot":
            continue
        place.write_bytes(data)
        for suffix in ("-wal", "-shm"):
            place.with_name(place.name + suffix).unlink(missing_ok=True)
        shutil.rmtree(tmp_path / "out", ignore_errors=True)
        told(run_here(place, *words))
    for made in list_backups(place):
        assert identify(made.path).schema_number == 1


def told(ended: Ended) -> None:
    """Look that a verb succeeded or told one sentence."""
    if ended.code == 1:
        ended.refused()
    else:
        assert ended.code in {0, 3}, ended.err
