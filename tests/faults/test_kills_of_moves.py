"""Killed while an office goes to another PC, or a newer program comes: the old, or the new."""

import random
import shutil
import subprocess
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop.domain.office_move import MoveRefused
from desktop.domain.update_journal import journal_file
from desktop.services import office_move
from desktop.services.updates import swapping
from desktop.services.updates.preparing import prepare
from desktop.services.updates.reading import examine
from tests.faults import digests
from tests.faults.conftest import SMALL, MakeDisk, fill, remount
from tests.faults.verbs import KILLS as KILLS_OF_A_SERIES
from tests.faults.verbs import VerbServer, run_here, sentence_of
from tests.office_data import office_file
from tests.services.updates.update_files import HERE, make_tree, make_update

pytestmark = pytest.mark.faults

KILLS = KILLS_OF_A_SERIES // 5 if KILLS_OF_A_SERIES >= 200 else 1
"""At random moments; the gate kills at the named steps."""
REPLACING = "desktop.services.sealed_archive:replace_durably"
MOVE_POINTS = [
    (REPLACING, False),
    (REPLACING, True),
    ("desktop.services.office_move:holdings_of", True),
    ("desktop.storage.backup:replace_durably", False),
]


@pytest.fixture
def office(tmp_path: Path, used_office: Path) -> Callable[[], Path]:
    """Give a copy of the used office in an emptied folder."""
    folder = tmp_path / "office"

    def make() -> Path:
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        return Path(shutil.copyfile(used_office, folder / "ansinhxa.db"))

    return make


@pytest.fixture
def moved(tmp_path: Path, office: Callable[[], Path]) -> Path:
    """The office in a file for another PC."""
    file = tmp_path / "moved.ansinhxa"
    assert run_here(office(), "move-out", file).code == 0
    return file


def state_of(file: Path) -> str:
    """Tell what lies on the stick; a file that has the name is always a whole one."""
    if not file.exists():
        return "absent"
    try:
        office_move.examine(file)
    except MoveRefused:
        return "half"
    return "whole"


def test_a_file_for_another_pc_is_whole_or_absent(
    server: VerbServer, office: Callable[[], Path], tmp_path: Path
) -> None:
    usb = tmp_path / "usb"
    usb.mkdir()
    file = usb / "a.ansinhxa"
    chance = random.Random(11)  # noqa: S311 - no secret
    whole = server.run(office(), "move-out", file).seconds
    file.unlink()
    endings: Counter[str] = Counter()
    cases: list[dict[str, object]] = [
        {"kill_after": whole * chance.uniform(0.3, 1.1)} for _ in range(KILLS)
    ]
    cases += [{"points": ((point, after, 1),)} for point, after in MOVE_POINTS]
    for case in cases:
        database = office()
        before = digests.table_digests(database)
        ended = server.run(database, "move-out", file, **case)  # type: ignore[arg-type]
        state = state_of(file)
        endings[state] += 1
        assert state == "whole" if ended.code == 0 else state in ("whole", "absent")
        assert digests.table_digests(database) == before
        again = run_here(database, "move-out", file)
        assert (again.code, again.json["persons"]) == (0, SMALL)
        assert [each.name for each in usb.iterdir()] == [file.name]
        file.unlink()
    assert endings["absent"]
    assert endings["whole"]


def test_an_office_that_comes_in_takes_the_place_or_does_not(
    server: VerbServer, moved: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "new"
    chance = random.Random(12)  # noqa: S311 - no secret

    def fresh() -> Path:
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        return Path(shutil.copyfile(office_file(), folder / "ansinhxa.db"))

    whole = server.run(fresh(), "move-in", moved).seconds
    endings: Counter[int] = Counter()
    cases: list[dict[str, object]] = [
        {"kill_after": whole * chance.uniform(0.3, 1.1)} for _ in range(KILLS)
    ]
    cases += [
        {"points": ((point, after, 1),)}
        for point in (REPLACING, "desktop.storage.backup:replace_durably")
        for after in (False, True)
    ]
    # The first is the backup of the former book; with the second the new one stands.
    cases.append({"points": (("desktop.storage.backup:replace_durably", True, 2),)})
    for case in cases:
        database = fresh()
        server.run(database, "move-in", moved, **case)  # type: ignore[arg-type]
        persons = digests.counts(database)["persons"]
        endings[persons] += 1
        assert persons in (0, SMALL)
        assert run_here(database, "check").code == 0
        again = run_here(database, "move-in", moved)
        assert (again.code, again.json["persons"]) == (0, SMALL)
        assert not [each for each in folder.rglob("*.tmp*") if each.is_file()]
    assert set(endings) == {0, SMALL}


# A newer program


@pytest.fixture
def program(tmp_path: Path) -> Callable[[], Path]:
    """Give the folder of a program on a stick, with its data."""
    stick = tmp_path / "stick"

    def make() -> Path:
        shutil.rmtree(stick, ignore_errors=True)
        folder = make_tree(stick / "AnSinhXa", "0.1.0")
        (folder / "portable.flag").touch()
        (folder / "data").mkdir()
        (folder / "data" / "ansinhxa.db").write_text("sổ", encoding="utf-8")
        return folder

    return make


PREPARE_POINTS = [
    (point, after)
    for point in (
        REPLACING,
        "desktop.services.updates.unpacking:_extract",
        "desktop.services.updates.unpacking:_flush",
        "desktop.services.updates.unpacking:require_passes_self_test",
    )
    for after in (False, True)
]


def test_a_preparation_that_is_killed_leaves_the_program_alone(
    server: VerbServer, program: Callable[[], Path], tmp_path: Path
) -> None:
    file = make_update(tmp_path)
    data = tmp_path / "data"
    for point, after in PREPARE_POINTS:
        folder = program()
        ended = server.run(
            Path("none"),
            file,
            folder,
            data,
            points=((point, after, 1),),
            work="tests.faults.update_work:prepare_update",
        )
        assert ended.code is None, point
        assert (folder / "_internal" / "phần.txt").read_text(encoding="utf-8")[:5] == "0.1.0"
        assert (folder / "data" / "ansinhxa.db").read_text(encoding="utf-8") == "sổ"
        assert not journal_file(folder).exists()
        ready = prepare(examine(file, HERE), data, folder)
        assert ready.fresh is not None
        assert sorted(each.name for each in folder.parent.iterdir()) == ["AnSinhXa", "AnSinhXa.moi"]


@pytest.mark.parametrize("after", [False, True])
@pytest.mark.parametrize("number", range(1, 5))
def test_a_swap_that_is_killed_leaves_a_program_with_its_data(
    server: VerbServer, program: Callable[[], Path], number: int, after: bool
) -> None:
    folder = program()
    fresh = make_tree(folder.with_name("AnSinhXa.moi"), "0.2.0")
    journal = swapping.Journal(
        folder=str(folder),
        fresh=str(fresh),
        aside=str(folder.with_name("AnSinhXa.cu")),
        from_version="0.1.0",
        to_version="0.2.0",
        program="ansinhxa",
    )
    path = swapping.write_journal(journal)
    ended = server.run(
        Path("none"),
        path,
        points=(("desktop.services.updates.swapping:_renamed", after, number),),
        work="tests.faults.update_work:swap_folders",
    )
    assert ended.code is None
    there = folder if folder.exists() else Path(journal.aside)
    version = (there / "_internal" / "phần.txt").read_text(encoding="utf-8")[:5]
    swapping.settle(there, version)
    assert (there / "data" / "ansinhxa.db").read_text(encoding="utf-8") == "sổ"
    assert (there / "portable.flag").is_file()


# Sticks


def test_a_full_stick_and_a_locked_one_are_told(
    office: Callable[[], Path], make_disk: MakeDisk
) -> None:
    database = office()
    stick = make_disk("6m", "usb")
    file = stick / "a.ansinhxa"
    assert run_here(database, "move-out", file).code == 0
    size = file.stat().st_size
    before = file.read_bytes()
    ballast = fill(stick, size // 2)
    sentence_of(run_here(database, "move-out", file).refused("output.no_room")["message"])
    assert file.read_bytes() == before
    assert sorted(each.name for each in stick.iterdir()) == sorted([file.name, ballast.name])
    ballast.unlink()
    remount(stick, "ro")
    refused = run_here(database, "move-out", stick / "b.ansinhxa").refused("output.locked")
    sentence_of(refused["message"])
    assert run_here(office(), "move-in", file).code == 0


def test_a_stick_that_is_pulled_out_is_told(
    office: Callable[[], Path], make_disk: MakeDisk, tmp_path: Path
) -> None:
    database = office()
    before = database.read_bytes()
    stick = make_disk("20m", "usb")
    file = stick / "a.ansinhxa"
    assert run_here(database, "move-out", file).code == 0
    subprocess.run(["mount", "-t", "tmpfs", "none", str(stick)], check=True)
    try:
        run_here(database, "move-in", file).refused("file.unreadable")
    finally:
        subprocess.run(["umount", str(stick)], check=True)
    assert database.read_bytes() == before
