"""Files to damage, disks to fill, and processes to kill."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.faults.lists import residents, write_d03
from tests.faults.verbs import VerbServer, run_here, verb_server
from tests.office_data import office_file

ROWS = 10_000 if int(os.environ.get("ANSINHXA_KILLS", "50")) >= 200 else 2_000

SMALL = 40


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[VerbServer]:
    """A server of verbs that can be killed."""
    if not hasattr(os, "fork"):
        pytest.skip("kills need fork: this test did NOT run")
    with verb_server(tmp_path_factory.mktemp("verbs")) as started:
        yield started


@pytest.fixture(scope="session")
def large_book(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A D03-TS list of thousands of rows; nothing in it is in doubt."""
    return write_d03(tmp_path_factory.mktemp("large") / "D03-TS lớn.xlsx", residents(ROWS))


@pytest.fixture(scope="session")
def small_book(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A D03-TS list of `SMALL` rows."""
    return write_d03(tmp_path_factory.mktemp("small") / "D03-TS.xlsx", residents(SMALL, seed=2))


@pytest.fixture(scope="session")
def used_office(tmp_path_factory: pytest.TempPathFactory, small_book: Path) -> Path:
    """An office that has taken in the small list; copy it, never open it."""
    path = tmp_path_factory.mktemp("used") / "ansinhxa.db"
    shutil.copyfile(office_file(), path)
    assert run_here(path, "import", small_book).json["new"] == SMALL
    return path


MakeDisk = Callable[..., Path]


@pytest.fixture
def make_disk(tmp_path: Path) -> Iterator[MakeDisk]:
    """Make small disks; only root may mount them."""
    mounted: list[Path] = []

    def make(size: str = "6m", name: str = "disk") -> Path:
        folder = tmp_path / name
        folder.mkdir()
        command = ["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(folder)]
        if sys.platform != "linux" or subprocess.run(command, check=False).returncode:
            pytest.skip("a small disk needs the right to mount: this test did NOT run")
        mounted.append(folder)
        return folder

    yield make
    for folder in mounted:
        subprocess.run(["umount", "-l", str(folder)], check=True)


def remount(folder: Path, options: str) -> None:
    """Change a small disk: its size, or whether it can be written."""
    subprocess.run(["mount", "-o", f"remount,{options}", str(folder)], check=True)


def fill(folder: Path, leave: int = 0) -> Path:
    """Fill a disk up to `leave` bytes and return the ballast that does it."""
    ballast = folder / "ballast"
    with ballast.open("wb") as file:
        file.write(bytes(max(shutil.disk_usage(folder).free - leave, 0)))
    return ballast
