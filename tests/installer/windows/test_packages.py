"""The set-up program's texts and lists, without building it."""

import re
from pathlib import Path

import pytest

from desktop.application.running_mark import NAME as RUNNING
from installer.windows import build_tree, launchers, packages
from installer.windows.places import HERE

SCRIPT = (HERE / "ansinhxa.nsi").read_text(encoding="utf-8")
TEXTS = (HERE / "texts.nsh").read_text(encoding="utf-8")
SAID = re.findall(r"^!insertmacro TEXT (\w+)", TEXTS, re.MULTILINE)


@pytest.mark.parametrize(
    ("version", "numbers"),
    [("0.1.0", "0,1,0,0"), ("1.2.3.4", "1,2,3,4"), ("2.0", "2,0,0,0"), ("1.2.3rc1", "1,2,3,1")],
)
def test_a_version_as_windows_writes_it(version: str, numbers: str) -> None:
    assert launchers.numbers(version) == numbers


def test_every_text_that_is_said_is_written_once() -> None:
    used = set(re.findall(r"\$\((\w+)\)", SCRIPT))
    assert used == set(SAID)
    assert len(SAID) == len(set(SAID))


def test_every_text_has_two_languages() -> None:
    for entry in TEXTS.replace("\\\n", " ").split("!insertmacro TEXT ")[1:]:
        vietnamese, english = re.findall(r'"([^"]*)"', entry)
        assert vietnamese != english
        # Each names the same things.
        words = re.compile(r"\$\w+|\$\{\w+\}")
        assert set(words.findall(vietnamese)) == set(words.findall(english))


def test_every_exit_code_is_explained() -> None:
    given = {int(code) for code in re.findall(r"StrCpy \$RefusalCode (\d+)", SCRIPT)}
    head = SCRIPT.partition("Unicode true")[0]
    told = {int(code) for code in re.findall(r"\b(1\d)\b (?!\d)", head.partition("Exit codes")[2])}
    assert given == {10, 11, 12, 13, 14, 15, 16, 17, 18}
    assert given == told


def test_the_set_up_program_looks_for_the_programs_own_mark() -> None:
    assert f'!define RUNNING "{RUNNING}"' in SCRIPT


def test_the_set_up_program_deletes_folders_whole_only_where_it_unpacks() -> None:
    whole = re.findall(r"RMDir /r (.*)", SCRIPT)
    assert whole
    assert {place.strip() for place in whole} == {r'"$INSTDIR\versions\.new"'}


def test_the_list_names_inner_folders_first_and_itself(tmp_path: Path) -> None:
    (tmp_path / "lib/inner").mkdir(parents=True)
    (tmp_path / "lib/inner/a.dll").touch()
    (tmp_path / "AnSinhXa.exe").touch()
    build_tree.write_list(tmp_path)
    lines = (tmp_path / build_tree.LIST).read_text(encoding="ascii").split("\n")
    assert lines == ["AnSinhXa.exe", "files.txt", r"lib\inner\a.dll", "lib\\inner\\", "lib\\", ""]


def test_the_lock_holds_what_windows_gets_and_nothing_for_other_pythons() -> None:
    names = build_tree.locked_for_windows()
    assert "pyside6-essentials-6.9.3" in names
    assert not [name for name in names if name.startswith("pyside6-essentials-6.11")]
    assert [name for name in names if name.startswith("psycopg-binary")]
    assert [name for name in names if name.startswith("tzdata")]


@pytest.mark.parametrize(
    ("megabytes", "release", "good"),
    [
        (10, True, False),
        (60, True, True),
        (95, True, False),
        (95, False, True),
        (130, False, False),
    ],
)
def test_the_size_of_the_set_up_program(
    tmp_path: Path, megabytes: int, *, release: bool, good: bool
) -> None:
    setup = tmp_path / "setup.exe"
    with setup.open("wb") as file:
        file.truncate(megabytes * 2**20)
    if good:
        packages.check_size(setup, release=release)
    else:
        with pytest.raises(packages.SetupRefused):
            packages.check_size(setup, release=release)
