"""Where the program lies, and how it starts itself again."""

import sys
from pathlib import Path

import pytest

from desktop.domain import program_place


@pytest.fixture
def tree(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Let the program run out of a folder of its own, as a built tree does."""
    folder = tmp_path / "Sổ xã"
    folder.mkdir()
    monkeypatch.setattr(sys, "executable", str(folder / "ansinhxa"))
    return folder


def test_a_checkout_starts_itself_through_python() -> None:
    assert program_place.program_folder() is None
    assert program_place.channel() == "checkout"
    assert program_place.portable_data() is None
    assert program_place.relaunch("demo") == [sys.executable, "-m", "desktop", "demo"]


def test_a_built_tree_is_known_by_its_mark(tree: Path) -> None:
    (tree / "installation.json").write_text(
        '{"product": "ansinhxa", "version": "0.1.0", "channel": "windows-setup"}', encoding="utf-8"
    )
    assert program_place.program_folder() == tree
    assert program_place.channel() == "windows-setup"
    assert program_place.mark()["version"] == "0.1.0"
    assert program_place.relaunch("demo", "--persons=3") == [
        str(tree / "ansinhxa"),
        "demo",
        "--persons=3",
    ]


@pytest.mark.parametrize("mark", ["", "[]", '{"channel": 3}', "\udcff"])
def test_a_tree_whose_mark_is_spoilt_is_of_no_channel(tree: Path, mark: str) -> None:
    (tree / "installation.json").write_bytes(mark.encode("utf-8", "surrogateescape"))
    assert program_place.program_folder() == tree
    assert program_place.channel() == ""


def test_a_frozen_program_without_its_mark_starts_itself_all_the_same(
    tree: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert program_place.relaunch("x") == [str(tree / "ansinhxa"), "x"]
    assert program_place.channel() == ""


def test_a_flag_beside_the_program_keeps_the_data_there(tree: Path) -> None:
    (tree / "portable.flag").touch()
    assert program_place.portable_data() is None, "a flag beside any Python changes nothing"
    (tree / "installation.json").write_text("{}", encoding="utf-8")
    assert program_place.portable_data() == tree / "data"
