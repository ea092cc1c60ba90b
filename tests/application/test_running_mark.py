"""The mark that the installer of Windows looks for."""

import ctypes
import sys
from types import SimpleNamespace

import pytest

from desktop.application import running_mark
from tests.conftest import PROJECT


@pytest.fixture
def made(monkeypatch: pytest.MonkeyPatch) -> list[tuple[object, ...]]:
    """Stand in for Windows; returns the calls that ask for a mutex."""
    calls: list[tuple[object, ...]] = []

    def create(*given: object) -> int:
        calls.append(given)
        return 7

    monkeypatch.setattr(sys, "platform", "win32")
    kernel = SimpleNamespace(CreateMutexW=create)
    monkeypatch.setattr(ctypes, "windll", SimpleNamespace(kernel32=kernel), raising=False)
    monkeypatch.setattr(running_mark, "_held", [])
    return calls


def test_the_mutex_is_taken_once_and_kept(made: list[tuple[object, ...]]) -> None:
    running_mark.mark_running()
    running_mark.mark_running()
    assert made == [(None, 0, "AnSinhXa-1")]
    assert running_mark._held == [7]


def test_elsewhere_nothing_happens(
    made: list[tuple[object, ...]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    running_mark.mark_running()
    assert made == []


def test_the_installer_looks_for_the_same_name() -> None:
    script = (PROJECT / "installer" / "windows" / "ansinhxa.nsi").read_text(encoding="utf-8-sig")
    assert running_mark.NAME in script
