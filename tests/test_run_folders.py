"""What the tests write goes when they end: also what a killed run left behind."""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from types import SimpleNamespace

import pytest

from tests import run_folders
from tests.conftest import PROJECT


@pytest.fixture
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder for temporary files of this test's own."""
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    return tmp_path


def _ended_process() -> int:
    with subprocess.Popen([sys.executable, "-c", ""]) as process:
        process.wait()
    return process.pid


@pytest.mark.skipif(sys.platform == "win32", reason="nothing is looked for there")
def test_folders_of_killed_runs_are_removed(temporary: Path) -> None:
    left = temporary / f"asx-x-{_ended_process()}-abc"
    (left / "data").mkdir(parents=True)
    running = run_folders.own_folder("asx-x-")
    others = [temporary / "asx-x-without_a_number", temporary / f"asx-y-{_ended_process()}-abc"]
    for folder in others:
        folder.mkdir()

    assert run_folders.abandoned("asx-x-") == [left]
    run_folders.remove_abandoned("asx-x-")

    assert sorted(temporary.iterdir()) == sorted([running, *others])


def test_a_folder_goes_with_its_process(temporary: Path) -> None:
    work = (
        "import sys, tempfile; tempfile.tempdir = sys.argv[1]\n"
        "from tests.run_folders import folder_in_run\n"
        "(folder_in_run('desk') / 'file').write_text('x')\n"
        "print(folder_in_run('desk'))\n"
    )
    command = [sys.executable, "-c", work, str(temporary)]
    told = subprocess.run(command, cwd=PROJECT, capture_output=True, text=True, check=True).stdout

    assert Path(told.strip()).is_relative_to(temporary)
    assert list(temporary.iterdir()) == []


def test_only_folders_of_failed_tests_are_kept(pytestconfig: pytest.Config) -> None:
    assert pytestconfig.getini("tmp_path_retention_policy") == "failed"


def _memory(available: int) -> str:
    return f"MemTotal: 99999999 kB\nMemAvailable: {available // 1024} kB\nBuffers: 1 kB\n"


@pytest.mark.skipif(sys.platform == "win32", reason="Linux has a folder in memory")
@pytest.mark.parametrize(
    ("wished", "available", "free", "kept"),
    [
        ("", run_folders.NEEDED, run_folders.NEEDED, True),
        ("", run_folders.NEEDED - 1024, run_folders.NEEDED, False),
        ("", run_folders.NEEDED, run_folders.NEEDED - 1, False),
        ("/elsewhere", run_folders.NEEDED, run_folders.NEEDED, False),
    ],
    ids=["plenty", "little memory", "a small folder", "the caller's wish"],
)
def test_folders_are_in_memory_where_there_is_plenty(
    temporary: Path,
    monkeypatch: pytest.MonkeyPatch,
    wished: str,
    available: int,
    free: int,
    kept: bool,
) -> None:
    monkeypatch.setenv("TMPDIR", wished)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: SimpleNamespace(free=free))
    meminfo = temporary / "meminfo"
    meminfo.write_text(_memory(available))
    memory = temporary / "memory"
    memory.mkdir()

    assert run_folders.keep_in_memory(memory, meminfo) is kept

    assert os.environ["TMPDIR"] == (str(memory) if kept else wished)
    assert tempfile.tempdir == str(memory if kept else temporary)


def test_without_a_folder_in_memory_nothing_changes(temporary: Path) -> None:
    assert not run_folders.keep_in_memory(temporary / "none")
    assert tempfile.tempdir == str(temporary)
