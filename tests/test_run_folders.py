"""What the tests write goes when they end: also what a killed run left behind."""

import subprocess
import sys
import tempfile
from pathlib import Path

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
