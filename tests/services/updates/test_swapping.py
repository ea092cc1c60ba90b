"""The folder of the newer program takes the old one's place, also when the power goes off."""

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.domain.update_journal import journal_file
from desktop.services.updates import starting, swapping
from desktop.services.updates.child_environment import plain_environment
from desktop.services.updates.finishing import finish
from desktop.services.updates.preparing import Ready, prepare
from desktop.services.updates.reading import examine
from desktop.services.updates.swapping import Journal
from tests.conftest import PROJECT
from tests.services.updates.update_files import HERE, make_tree, make_update

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the trees are shell scripts")


@pytest.fixture
def program(tmp_path: Path) -> Path:
    """A program on a stick, with its data and a letter that somebody put there."""
    folder = make_tree(tmp_path / "USB" / "AnSinhXa", "0.1.0")
    (folder / "portable.flag").touch()
    (folder / "data").mkdir()
    (folder / "data" / "ansinhxa.db").write_text("sổ", encoding="utf-8")
    (folder / "thư của tôi.txt").write_text("thư", encoding="utf-8")
    return folder


@pytest.fixture
def journal(program: Path) -> Journal:
    fresh = make_tree(program.with_name("AnSinhXa.moi"), "0.2.0")
    return Journal(
        folder=str(program),
        fresh=str(fresh),
        aside=str(program.with_name("AnSinhXa.cu")),
        from_version="0.1.0",
        to_version="0.2.0",
        program="ansinhxa",
    )


def version_in(folder: Path) -> str:
    return (folder / "_internal" / "phần.txt").read_text(encoding="utf-8")[:5]


def require_own_files(folder: Path) -> None:
    assert (folder / "data" / "ansinhxa.db").read_text(encoding="utf-8") == "sổ"
    assert (folder / "thư của tôi.txt").read_text(encoding="utf-8") == "thư"
    assert (folder / "portable.flag").is_file()


class Started:
    """Stands for the started program: tells that it works, or ends."""

    def __init__(self, *, works: bool) -> None:
        self.works = works
        self.versions: list[str] = []
        self.processes: list[subprocess.Popen[bytes]] = []

    def __call__(self, journal: Journal) -> subprocess.Popen[bytes]:
        folder = Path(journal.folder)
        self.versions.append(version_in(folder))
        if self.works and self.versions[-1] == "0.2.0":
            swapping.settle(folder, "0.2.0")
            assert swapping.confirm(folder, "0.2.0") == Path(journal.aside)
        self.processes.append(subprocess.Popen([sys.executable, "-c", "raise SystemExit(3)"]))
        return self.processes[-1]

    def end(self) -> None:
        for process in self.processes:
            process.wait()


@pytest.fixture
def make_started() -> Iterator[Callable[..., Started]]:
    made: list[Started] = []

    def make(*, works: bool) -> Started:
        made.append(Started(works=works))
        return made[-1]

    yield make
    for each in made:
        each.end()


def test_the_new_program_stands_where_the_old_one_was(
    journal: Journal, program: Path, make_started: Callable[..., Started]
) -> None:
    start = make_started(works=True)
    assert swapping.main([str(swapping.write_journal(journal))], start) == 0
    assert start.versions == ["0.2.0"]
    assert version_in(program) == "0.2.0"
    require_own_files(program)
    assert version_in(Path(journal.aside)) == "0.1.0"
    assert not journal_file(program).exists()


def test_a_program_that_does_not_start_gives_way_to_the_old_one(
    journal: Journal, program: Path, make_started: Callable[..., Started]
) -> None:
    start = make_started(works=False)
    assert swapping.main([str(swapping.write_journal(journal))], start) == 1
    assert start.versions == ["0.2.0", "0.1.0"]
    assert version_in(program) == "0.1.0"
    require_own_files(program)
    assert version_in(program.with_name("AnSinhXa.hong")) == "0.2.0"
    assert not journal_file(program).exists()


@pytest.mark.parametrize("cut", range(1, 6))
def test_a_power_cut_between_two_renames_leaves_a_program_with_its_data(
    journal: Journal, program: Path, monkeypatch: pytest.MonkeyPatch, cut: int
) -> None:
    """Whichever folder is there afterwards: its program works, with everything that was there."""
    path = swapping.write_journal(journal)
    done = 0
    real = swapping._renamed

    class PowerCut(BaseException):
        pass

    def until_the_cut(source: Path, target: Path) -> bool:
        nonlocal done
        done += 1
        if done == cut:
            raise PowerCut
        return real(source, target)

    with monkeypatch.context() as patch:
        patch.setattr(swapping, "_renamed", until_the_cut)
        try:
            swapping.swap(journal)
        except PowerCut:
            pass
        else:
            assert cut > 4
    folder = program if program.exists() else Path(journal.aside)
    version = version_in(folder)
    swapping.settle(folder, version)
    require_own_files(folder)
    assert version == ("0.1.0" if cut <= 2 else "0.2.0")
    if version == "0.2.0":
        swapping.confirm(folder, version)
        assert not path.exists()


def test_an_old_program_that_is_started_again_gives_the_update_up(
    journal: Journal, program: Path, make_started: Callable[..., Started]
) -> None:
    path = swapping.write_journal(journal)
    swapping.settle(program, "0.1.0")
    start = make_started(works=True)
    assert swapping.main([str(path)], start) == 1
    assert start.versions == []
    assert version_in(program) == "0.1.0"


def test_a_folder_that_is_held_is_left_as_it_is(
    journal: Journal,
    program: Path,
    monkeypatch: pytest.MonkeyPatch,
    make_started: Callable[..., Started],
) -> None:
    monkeypatch.setattr(swapping, "PATIENCE_S", 0.3)
    real = Path.rename

    def held(path: Path, target: Path) -> Path:
        if str(path) == journal.fresh:
            raise PermissionError
        return real(path, target)

    monkeypatch.setattr(Path, "rename", held)
    start = make_started(works=True)
    assert swapping.main([str(swapping.write_journal(journal))], start) == 1
    assert start.versions == ["0.1.0"]
    assert version_in(program) == "0.1.0"
    require_own_files(program)


def hold(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    """Let somebody hold what has this name, as an antivirus program does."""
    monkeypatch.setattr(swapping, "PATIENCE_S", 0.1)
    real = Path.rename

    def held(path: Path, target: Path) -> Path:
        if path.name == name:
            raise PermissionError
        return real(path, target)

    monkeypatch.setattr(Path, "rename", held)


def test_data_that_could_not_come_over_are_never_cleared_away(
    journal: Journal, program: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The power went off before the data were moved, and now somebody holds them."""
    swapping.write_journal(journal)
    aside = Path(journal.aside)
    program.rename(aside)
    Path(journal.fresh).rename(program)
    with monkeypatch.context() as patch:
        hold(patch, "data")
        assert not swapping.settle(program, "0.2.0")
    assert journal_file(program).exists()
    # Whatever was begun meanwhile beside them.
    (program / "data").mkdir()
    finish(program, "0.2.0", tmp_path / "dl")
    assert (aside / "data" / "ansinhxa.db").read_text(encoding="utf-8") == "sổ"


def test_an_unreadable_old_program_counts_as_one_that_holds_data(
    journal: Journal, program: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    swapping.write_journal(journal)
    program.rename(Path(journal.aside))
    Path(journal.fresh).rename(program)

    def broken(_: Path) -> Iterator[Path]:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(Path, "iterdir", broken)
    assert not swapping.settle(program, "0.2.0")


def test_the_old_program_does_not_come_back_without_its_data(
    journal: Journal,
    program: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert swapping.swap(journal)
    swapping.write_journal(journal)
    with monkeypatch.context() as patch:
        hold(patch, "data")
        swapping.roll_back(journal)
    assert version_in(program) == "0.2.0"
    assert swapping.settle(program, "0.2.0")
    require_own_files(program)


def test_nothing_is_swapped_under_a_program_that_does_not_end(
    journal: Journal,
    program: Path,
    monkeypatch: pytest.MonkeyPatch,
    make_started: Callable[..., Started],
) -> None:
    monkeypatch.setattr(swapping, "PATIENCE_S", 0.1)
    path = swapping.write_journal(replace(journal, process=os.getpid()))
    start = make_started(works=True)
    assert swapping.main([str(path)], start) == 1
    assert start.versions == []
    assert version_in(program) == "0.1.0"
    assert not path.exists()


def test_somebody_who_worked_in_the_unpacked_program_keeps_that(
    tmp_path: Path, program: Path
) -> None:
    fresh = make_tree(program.with_name("AnSinhXa.moi"), "0.2.0")
    (fresh / "data").mkdir()
    (fresh / "data" / "ansinhxa.db").write_text("sổ mới", encoding="utf-8")
    prepare(examine(make_update(tmp_path), HERE), tmp_path / "dl", program)
    kept = program.with_name("AnSinhXa.moi-2") / "data" / "ansinhxa.db"
    assert kept.read_text(encoding="utf-8") == "sổ mới"


EMPTY_PLACE = 'mkdir -p "$(dirname "$0")/data"'
"""What a program for a stick does at every verb: the place of its data."""


def test_the_self_test_of_a_program_for_a_stick_leaves_no_place_of_data(
    tmp_path: Path, program: Path
) -> None:
    ready = prepare(examine(make_update(tmp_path, on_test=EMPTY_PLACE), HERE), tmp_path, program)
    assert ready.fresh is not None
    assert not (ready.fresh / "data").exists()


def test_an_empty_place_of_data_gives_way_to_the_data(journal: Journal, program: Path) -> None:
    (Path(journal.fresh) / "data").mkdir()
    assert swapping.swap(journal)
    require_own_files(program)


def test_a_new_program_that_holds_another_book_is_not_taken(
    journal: Journal, program: Path
) -> None:
    (Path(journal.fresh) / "data").mkdir()
    (Path(journal.fresh) / "data" / "ansinhxa.db").write_text("sổ khác", encoding="utf-8")
    assert not swapping.swap(journal)
    assert version_in(program) == "0.1.0"
    require_own_files(program)
    other = Path(journal.fresh) / "data" / "ansinhxa.db"
    assert other.read_text(encoding="utf-8") == "sổ khác"


def test_it_waits_for_the_old_program_to_end() -> None:
    child = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(0.6)"])
    begun = time.monotonic()
    # A child of our own stays as a zombie until somebody asks; ask meanwhile.
    watcher = subprocess.Popen(
        [
            sys.executable,
            "-c",
            "from desktop.services.updates.swapping import wait_for_end as w; "
            "import sys; w(int(sys.argv[1]))",
            str(child.pid),
        ],
        cwd=PROJECT,
    )
    child.wait()
    assert watcher.wait(20) == 0
    assert time.monotonic() - begun >= 0.5


# The real process


def test_from_a_file_on_a_stick_to_the_new_program(tmp_path: Path, program: Path) -> None:
    """The whole way, with processes of their own, as on a PC: `apply-update` is the real one."""
    confirm = (
        f'case "$1" in apply-update) cd "{PROJECT}"; exec "{sys.executable}" -m desktop "$@";; '
        "esac\n"
        'rm -f "$(dirname "$0")/../AnSinhXa.cap-nhat.json"'
    )
    offer = examine(make_update(tmp_path, and_then=confirm), HERE)
    ready = prepare(offer, tmp_path / "dl", program)
    old = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(0.5)"])
    (program / "ansinhxa").read_text(encoding="utf-8")
    found = starting.successor(ready, program, "0.1.0", [str(program / "ansinhxa"), "--x", "y z"])
    journal = swapping.read_journal(journal_file(program))
    assert journal is not None
    assert journal.process == os.getpid()
    swapping.write_journal(replace(journal, process=0))
    step = starting.start(found)
    old.wait()
    deadline = time.monotonic() + 30
    while not (program / "started").exists() or journal_file(program).exists():
        assert time.monotonic() < deadline
        time.sleep(0.05)
    assert step.wait(30) == 0
    assert version_in(program) == "0.2.0"
    lines = (program / "started").read_text(encoding="utf-8").splitlines()
    assert lines[-1] == "0.2.0 --x y z"
    require_own_files(program)


# Commands


@pytest.mark.parametrize(
    ("channel", "payload", "begins"),
    [
        ("windows-setup", "AnSinhXa-0.2.0-setup.exe", "/UPDATE"),
        ("linux-deb", "ansinhxa_0.2.0_amd64.deb", "/bin/sh"),
    ],
)
def test_installers_are_started_as_they_are(
    tmp_path: Path, program: Path, channel: str, payload: str, begins: str
) -> None:
    offer = examine(make_update(tmp_path), HERE)
    manifest = replace(offer.manifest, channel=channel, payload=payload)
    ready = Ready(manifest=manifest, payload=tmp_path / payload)
    found = starting.successor(ready, program, "0.1.0", ["ansinhxa", "--database", "a b.db"])
    assert begins in found.command
    assert str(tmp_path / payload) in found.command
    if channel == "linux-deb":
        assert found.command[-3:] == ("ansinhxa", "--database", "a b.db")
        assert str(os.getpid()) in found.command


def test_without_a_password_window_there_is_a_line_to_type(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    offer = examine(make_update(tmp_path), HERE)
    ready = Ready(manifest=replace(offer.manifest, channel="linux-deb"), payload=Path("/a b.deb"))
    monkeypatch.setattr("shutil.which", lambda _: None)
    assert starting.typed_line(ready) == "sudo apt install '/a b.deb'"
    monkeypatch.setattr("shutil.which", lambda _: "/usr/bin/pkexec")
    assert starting.typed_line(ready) == ""


def test_what_we_start_does_not_load_our_libraries() -> None:
    ours = {"LD_LIBRARY_PATH": "/opt/ansinhxa/_internal", "_PYI_ARCHIVE_FILE": "x", "HOME": "/h"}
    assert "LD_LIBRARY_PATH" not in plain_environment(ours)
    assert "_PYI_ARCHIVE_FILE" not in plain_environment(ours)
    ours["LD_LIBRARY_PATH_ORIG"] = "/usr/lib"
    assert plain_environment(ours)["LD_LIBRARY_PATH"] == "/usr/lib"
    assert plain_environment({"LD_LIBRARY_PATH": "/x"})["LD_LIBRARY_PATH"] == "/x"
