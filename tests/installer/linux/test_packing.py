"""The .deb's papers and the mark of a built tree."""

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest

from desktop import __version__
from desktop.domain import program_place
from installer import tree_mark, versions
from installer.development.console import SetupRefused
from installer.linux import deb, entry, libraries, packages
from tests.conftest import PROJECT

HERE = PROJECT / "installer" / "linux"


def test_the_version_is_the_programs() -> None:
    assert versions.version() == __version__


def test_a_mark_says_what_the_tree_is(tmp_path: Path) -> None:
    made = tree_mark.write(tmp_path, "linux-deb", "9.8.7")
    assert made.name == program_place.MARK
    mark = json.loads(made.read_text(encoding="utf-8"))
    assert set(mark) == {"product", "version", "channel", "built_from"}
    assert (mark["product"], mark["version"], mark["channel"]) == ("ansinhxa", "9.8.7", "linux-deb")
    with pytest.raises(ValueError, match="appimage"):
        tree_mark.write(tmp_path, "appimage")


def test_a_mark_in_a_linked_copy_leaves_the_first_tree_alone(tmp_path: Path) -> None:
    first, copy = tmp_path / "first", tmp_path / "copy"
    first.mkdir()
    mark = tree_mark.write(first, "linux-folder")
    before = mark.read_bytes()
    shutil.copytree(first, copy, copy_function=os.link)
    tree_mark.write(copy, "linux-deb")
    assert mark.read_bytes() == before


def test_the_date_of_packages_can_be_given(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    assert versions.source_date() == 1_700_000_000


def test_the_control_file_says_what_is_depended_on() -> None:
    text = deb.control_text("1.2.3", 270.4)
    fields = dict(line.split(": ", 1) for line in text.splitlines() if not line.startswith(" "))
    assert fields["Package"] == "ansinhxa"
    assert fields["Version"] == "1.2.3"
    assert fields["Installed-Size"] == "276890"
    for needed in ("libc6 (>= 2.36)", "libgl1", "libegl1", "libxcb1", "fontconfig"):
        assert needed in fields["Depends"].split(", ")
    assert text.endswith("\n")
    # A line of a description may not be empty: dpkg takes it for the next package.
    assert all(line.strip() for line in text.splitlines())


@pytest.mark.parametrize("script", ["preinst", "prerm"])
def test_a_maintainer_script_is_whole(script: str) -> None:
    path = HERE / "maintainer" / script
    subprocess.run(["sh", "-n", path], check=True)
    text = path.read_text(encoding="utf-8")
    assert "rm -r" not in text
    assert "/home" not in text


@pytest.mark.skipif(shutil.which("desktop-file-validate") is None, reason="not on this machine")
def test_the_menu_entry_is_valid() -> None:
    subprocess.run(["desktop-file-validate", HERE / "ansinhxa.desktop"], check=True)


@pytest.mark.parametrize("page", ["ansinhxa.1", "ansinhxa.vi.1"])
def test_a_man_page_names_verbs_that_there_are(
    page: str, capsys: pytest.CaptureFixture[str]
) -> None:
    from desktop import command_line

    text = (HERE / page).read_text(encoding="utf-8")
    command_line.main(["--help"])
    told = capsys.readouterr().out
    for verb in ("selftest", "backup", "check"):
        assert verb in text
        assert verb in told


def test_a_hollow_package_is_refused(tmp_path: Path) -> None:
    package = tmp_path / "ansinhxa_1_amd64.deb"
    package.write_bytes(bytes(2**20))
    with pytest.raises(SetupRefused, match="nặng 1 MB"):
        deb.check_size(package, 60, 120)
    deb.check_size(package, 1, 120)


def test_digests_are_those_that_sha256sum_reads(tmp_path: Path) -> None:
    (tmp_path / "a.deb").write_bytes(b"a")
    (tmp_path / "b.zip").write_bytes(b"b")
    packages.write_digests(tmp_path)
    packages.write_digests(tmp_path)
    lines = (tmp_path / "SHA256SUMS").read_text(encoding="utf-8").splitlines()
    assert [line.split("  ")[1] for line in lines] == ["a.deb", "b.zip"]
    if shutil.which("sha256sum"):
        subprocess.run(["sha256sum", "-c", "SHA256SUMS"], cwd=tmp_path, check=True)


def test_links_that_lead_nowhere_are_found(tmp_path: Path) -> None:
    (tmp_path / "libgood.so.1").touch()
    (tmp_path / "libgood.so").symlink_to("libgood.so.1")
    assert libraries.dead_links(tmp_path) == []
    (tmp_path / "libgone.so").symlink_to("libgone.so.1")
    (tmp_path / "out").symlink_to("/usr")
    assert sorted(libraries.dead_links(tmp_path)) == ["libgone.so", "out"]


@pytest.mark.parametrize("before", [None, "/srv/lib"])
def test_programs_that_we_start_get_their_own_libraries(
    before: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LD_LIBRARY_PATH", "/opt/ansinhxa/_internal")
    monkeypatch.delenv("LD_LIBRARY_PATH_ORIG", raising=False)
    if before is not None:
        monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", before)
    entry.give_back_library_path()
    assert os.environ.get("LD_LIBRARY_PATH") == before
    assert "LD_LIBRARY_PATH_ORIG" not in os.environ
