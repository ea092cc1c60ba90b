"""`dev.py test --fast`: folders without windows, unless somebody names paths."""

from collections import Counter
from pathlib import Path

import pytest

from installer.development import test_run
from installer.development.environment import PROJECT
from installer.development.test_run import FAST_FOLDERS, Outcome, run_tests

FOLDERS = [f"tests/{folder}" for folder in FAST_FOLDERS]


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """What pytest is called with, in a row; nothing runs."""
    calls: list[list[str]] = []

    def note(_: Path, options: list[str], __: dict[str, str]) -> Outcome:
        calls.append(options)
        return Outcome(0, Counter(passed=1))

    monkeypatch.setattr(test_run, "_run", note)
    return calls


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        ([], FOLDERS),
        (["-k", "money"], [*FOLDERS, "-k", "money"]),
        (["tests/domain"], ["tests/domain"]),
        (["tests/installer/test_fast_tests.py::test_one"],) * 2,
    ],
)
def test_folders_are_those_without_windows_unless_paths_are_named(
    asked: list[list[str]], arguments: list[str], expected: list[str]
) -> None:
    assert run_tests(Path("python"), "fast", arguments) == 0
    (options,) = asked
    assert options[options.index("-m") + 2 :] == expected
    assert "not window" in options[options.index("-m") + 1]


def test_every_folder_is_there_and_none_builds_a_window() -> None:
    for folder in FOLDERS:
        assert list((PROJECT / folder).rglob("test_*.py")), folder
    assert not [folder for folder in FAST_FOLDERS if folder.startswith(("views", "application"))]
