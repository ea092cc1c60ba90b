"""A newer program and a new PC from the command line: update, move-out, move-in."""

import json
import sys
from pathlib import Path

import pytest

from desktop import __main__ as start
from desktop.domain.update_journal import journal_file
from desktop.services.updates import preparing, starting, swapping
from desktop.settings.locations import data_folder, options_file
from desktop.settings.store import OptionStore
from desktop.storage.write_lock import WriteLock
from tests.command_line.verbs import CommandLine
from tests.services.updates.update_files import make_plain, make_tree, make_update


@pytest.fixture
def program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Let the program be one in a folder of Linux."""
    folder = make_tree(tmp_path / "apps" / "AnSinhXa", "0.1.0")
    monkeypatch.setattr(sys, "executable", str(folder / "ansinhxa"))
    return folder


def test_a_checkout_is_updated_by_git(on_office: CommandLine, tmp_path: Path) -> None:
    file = make_plain(tmp_path, "AnSinhXa-0.2.0-setup.exe", "windows-setup")
    assert on_office.refused("update", file)["code"] == "update.checkout"


def test_a_file_is_looked_at(on_office: CommandLine, program: Path, tmp_path: Path) -> None:
    file = make_update(tmp_path)
    told = on_office.done("update", file, "--check")
    assert told == {
        "file": str(file),
        "from": "0.1.0",
        "version": "0.2.0",
        "channel": "linux-folder",
        "size": told["size"],
        "signed": False,
        "notes": ["Sửa lỗi in biên lai.", "Thêm báo cáo quý."],
    }
    assert [each.name for each in program.parent.iterdir()] == ["AnSinhXa"]
    other = make_plain(tmp_path, "AnSinhXa-0.2.0-setup.exe", "windows-setup")
    assert on_office.refused("update", other, "--check")["code"] == "update.other_channel"
    file.write_bytes(file.read_bytes()[:-1])
    assert on_office.refused("update", file)["code"] == "update.damaged"


def test_the_update_is_prepared_and_started(
    on_office: CommandLine, program: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    began: list[starting.Successor] = []
    monkeypatch.setattr(starting, "start", began.append)
    told = on_office.done("update", make_update(tmp_path))
    assert (told["from"], told["version"], told["started"]) == ("0.1.0", "0.2.0", True)
    assert Path(told["backup"]).is_file()
    (successor,) = began
    assert successor.command[1] == "apply-update"
    assert json.loads(Path(successor.command[2]).read_text(encoding="utf-8"))["arguments"] == [
        "selftest",
        "--core",
    ]
    tried = preparing.last_try(data_folder())
    assert tried is not None
    assert (tried.to_version, tried.backup) == ("0.2.0", told["backup"])


def test_a_program_that_is_open_is_not_swapped_under_its_window(
    on_office: CommandLine, program: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    began: list[starting.Successor] = []
    monkeypatch.setattr(starting, "start", began.append)
    file = make_update(tmp_path)
    with WriteLock(on_office.database):
        assert on_office.refused("update", file)["code"] == "database.locked"
        assert on_office.done("update", file, "--check")["version"] == "0.2.0"
    assert began == []
    assert [each.name for each in program.parent.iterdir()] == ["AnSinhXa"]


def test_without_the_data_of_the_old_program_nothing_begins(
    program: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    aside = make_tree(program.parent / "AnSinhXa.cu", "0.0.9")
    (program / "portable.flag").touch()
    (aside / "data").mkdir()
    told = {
        "folder": str(program),
        "fresh": "x",
        "aside": str(aside),
        "from_version": "0.0.9",
        "to_version": "0.1.0",
        "program": "ansinhxa",
    }
    journal_file(program).write_text(json.dumps(told), encoding="utf-8")
    with monkeypatch.context() as patch:
        patch.setattr(swapping, "_renamed", lambda *_: False)
        assert start.main(["list", "persons"]) == 1
    assert str(program.parent) in capsys.readouterr().err
    assert not (program / "data").exists(), "an empty book would begin there"
    assert start._is_settled(program)
    assert (program / "data").is_dir()
    start._confirm_update(program)
    assert [each.name for each in program.parent.iterdir()] == ["AnSinhXa"]


def test_the_hidden_verb_and_the_start_know_each_other(
    program: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert start.main(["apply-update", str(program.parent / "no journal")]) == 1
    assert start._swapped_folder() is None
    journal = program.parent / "AnSinhXa.cap-nhat.json"
    told = {
        "folder": str(program),
        "fresh": "x",
        "aside": str(program.parent / "AnSinhXa.cu"),
        "from_version": "0.0.9",
        "to_version": "0.1.0",
        "program": "ansinhxa",
    }
    journal.write_text(json.dumps(told), encoding="utf-8")
    make_tree(program.parent / "AnSinhXa.cu", "0.0.9")
    assert start._swapped_folder() == program
    assert start._is_settled(program)
    assert journal.exists()
    start._confirm_update(program)
    assert not journal.exists()
    assert [each.name for each in program.parent.iterdir()] == ["AnSinhXa"]


# A new PC


def test_an_office_goes_to_another_pc(
    on_demo: CommandLine, on_nothing: CommandLine, tmp_path: Path
) -> None:
    options = OptionStore(options_file())
    options.keep_texts({"look/theme": "dark", "backup/place": "/media/usb", "window/place": "00"})
    usb = tmp_path / "usb"
    usb.mkdir()
    told = on_demo.done("move-out", usb)
    assert (told["persons"], told["options"], told["retired"]) == (600, 1, False)
    options_file().unlink()
    arrived = on_nothing.done("move-in", told["file"])
    keys = ("office", "households", "persons", "receipts", "last_entry", "options")
    assert {key: arrived[key] for key in keys} == {key: told[key] for key in keys}
    assert arrived["kept_aside"] is None
    assert OptionStore(options_file()).kept() == {"look/theme": "dark"}
    here = on_nothing.done("list", "persons")["rows"]
    assert here == on_demo.done("list", "persons")["rows"]
    assert on_nothing.done("move-in", told["file"])["kept_aside"] is not None


def test_a_retired_office_is_only_read(on_demo: CommandLine, tmp_path: Path) -> None:
    told = on_demo.done("move-out", tmp_path / "sổ.ansinhxa", "--retire")
    assert told["retired"] is True
    assert on_demo.done("list", "persons")["count"] == 600
    people = tmp_path / "people.csv"
    people.write_text("Họ và tên;Ngày sinh;Giới tính\nMa Thử;1960;Nam\n", encoding="utf-8")
    assert on_demo.refused("import", people)["code"] == "office.moved_out"


def test_a_damaged_file_changes_nothing(on_office: CommandLine, tmp_path: Path) -> None:
    file = tmp_path / "sổ.ansinhxa"
    on_office.done("move-out", file)
    file.write_bytes(file.read_bytes()[:-20])
    before = on_office.database.read_bytes()
    assert on_office.refused("move-in", file)["code"] == "move.damaged"
    assert on_office.database.read_bytes() == before
