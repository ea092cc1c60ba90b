"""Copy, backup, unpacking and the new program's own test; whatever fails, the old one stays."""

import errno
import shutil
import zipfile
from pathlib import Path

import pytest

from desktop.domain.errors import UserFacingError
from desktop.services import sealed_archive
from desktop.services.updates import preparing, reading, unpacking
from desktop.services.updates.preparing import prepare
from desktop.storage.backup_files import list_backups
from desktop.storage.database import Database
from installer.update_file import Wishes, make
from tests.office_data import NOW
from tests.services.updates.update_files import HERE, make_plain, make_tree, make_update


@pytest.fixture
def program(tmp_path: Path) -> Path:
    return make_tree(tmp_path / "chương trình" / "AnSinhXa", "0.1.0")


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return tmp_path / "dữ liệu"


def names(folder: Path) -> list[str]:
    return sorted(each.name for each in folder.iterdir())


def test_a_program_is_ready_beside_the_old_one(
    tmp_path: Path, program: Path, data: Path, empty_office: Database
) -> None:
    offer = reading.examine(make_update(tmp_path), HERE)
    told: list[str] = []
    ready = prepare(offer, data, program, empty_office, lambda text, _: told.append(text))
    assert ready.fresh == program.with_name("AnSinhXa.moi")
    assert (ready.fresh / "_internal" / "phần.txt").read_text(encoding="utf-8") == "0.2.0" * 1000
    assert (program / "_internal" / "phần.txt").read_text(encoding="utf-8") == "0.1.0" * 1000
    (backup,) = list_backups(empty_office.path)
    assert (backup.path, backup.reason) == (ready.backup, "truoc-nang-cap")
    assert {unpacking.UNPACKING, unpacking.TESTING, sealed_archive.COPYING} <= set(told)
    preparing.note_try(data, ready, "0.1.0", NOW)
    tried = preparing.last_try(data)
    assert tried is not None
    assert (tried.from_version, tried.to_version) == ("0.1.0", "0.2.0")
    preparing.forget(data)
    assert preparing.last_try(data) is None
    assert names(data) == []


def test_a_program_that_fails_its_own_test_is_thrown_away(
    tmp_path: Path, program: Path, data: Path
) -> None:
    offer = reading.examine(make_update(tmp_path, self_test=1), HERE)
    with pytest.raises(unpacking.NewProgramFails):
        prepare(offer, data, program)
    assert names(program.parent) == ["AnSinhXa"]


def test_an_update_that_holds_another_version_is_refused(
    tmp_path: Path, program: Path, data: Path
) -> None:
    """The mark in the folder and the manifest must agree, whoever packed them."""
    offer = reading.examine(make_update(tmp_path), HERE)
    payload = data / "cap-nhat" / offer.manifest.payload
    make_tree(tmp_path / "x", "0.3.0")
    packed = shutil.make_archive(str(tmp_path / "x"), "xztar", tmp_path / "x")
    payload.parent.mkdir(parents=True)
    shutil.copy(packed, payload)
    with pytest.raises(UserFacingError) as told:
        unpacking.unpack(payload, program, offer.manifest)
    assert told.value.code == "update.damaged"
    assert names(program.parent) == ["AnSinhXa"]


def test_an_archive_that_leads_out_of_its_folder_is_refused(
    tmp_path: Path, program: Path, data: Path
) -> None:
    import io
    import tarfile

    offer = reading.examine(make_update(tmp_path), HERE)
    payload = tmp_path / "evil.tar.xz"
    with tarfile.open(payload, "w:xz") as archive:
        member = tarfile.TarInfo("../../evil")
        member.size = 4
        archive.addfile(member, io.BytesIO(b"evil"))
    with pytest.raises(UserFacingError) as told:
        unpacking.unpack(payload, program, offer.manifest)
    assert told.value.code == "update.damaged"
    assert not (tmp_path / "evil").exists()
    assert names(program.parent) == ["AnSinhXa"]


def test_no_room_is_told_before_anything_is_written(
    tmp_path: Path, program: Path, data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    offer = reading.examine(make_update(tmp_path), HERE)
    monkeypatch.setattr(preparing, "free_bytes", lambda _: 40_000_000)
    with pytest.raises(UserFacingError) as told:
        prepare(offer, data, program)
    assert told.value.code == "update.no_room"
    assert "40 MB" in told.value.text()
    assert not data.exists()


@pytest.mark.parametrize("number", [errno.EIO, errno.ENODEV])
def test_a_stick_pulled_while_copying_leaves_nothing(
    tmp_path: Path, program: Path, data: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    offer = reading.examine(make_update(tmp_path), HERE)

    def gone(*_: object) -> bytes:
        raise OSError(number, "test")

    with monkeypatch.context() as patch:
        patch.setattr(zipfile.ZipExtFile, "read", gone)
        with pytest.raises(UserFacingError) as told:
            prepare(offer, data, program)
    assert told.value.code == "file.unreadable"
    assert names(data / "cap-nhat") == []
    assert names(program.parent) == ["AnSinhXa"]
    assert prepare(offer, data, program).fresh is not None


def test_a_full_disk_while_unpacking_leaves_the_old_program(
    tmp_path: Path, program: Path, data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    offer = reading.examine(make_update(tmp_path), HERE)

    def full(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, "test")

    monkeypatch.setattr("tarfile.TarFile.extract", full)
    with pytest.raises(UserFacingError) as told:
        prepare(offer, data, program)
    assert told.value.code == "output.no_room"
    assert names(program.parent) == ["AnSinhXa"]


def test_a_folder_that_cannot_be_written_is_told(
    tmp_path: Path, program: Path, data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    offer = reading.examine(make_update(tmp_path), HERE)
    real = Path.mkdir

    def locked(path: Path, *given: object, **named: object) -> None:
        if path.parent == program.parent:
            raise OSError(errno.EROFS, "test")
        real(path, *given, **named)  # type: ignore[arg-type]

    monkeypatch.setattr(Path, "mkdir", locked)
    with pytest.raises(UserFacingError) as told:
        prepare(offer, data, program)
    assert told.value.code == "output.locked"
    assert names(program.parent) == ["AnSinhXa"]


def test_a_program_at_the_top_of_a_disk_is_told_what_to_do(tmp_path: Path, data: Path) -> None:
    offer = reading.examine(make_update(tmp_path), HERE)
    with pytest.raises(UserFacingError) as told:
        prepare(offer, data, Path(Path.cwd().anchor))
    assert told.value.code == "update.at_the_top"
    assert not data.exists()


def test_the_renaming_on_windows_runs_from_a_small_copy(
    tmp_path: Path, program: Path, data: Path
) -> None:
    from dataclasses import replace

    here = replace(HERE, channel="windows-portable")
    tree = make_tree(tmp_path / "AnSinhXa", "0.2.0", channel="windows-portable")
    (tree / "lib" / "PySide6").mkdir(parents=True)
    (tree / "lib" / "PySide6" / "Qt6Core.dll").write_bytes(b"Qt")
    (tree / "lib" / "numpy.pyd").write_bytes(b"large")
    (tree / "runtime").mkdir()
    (tree / "runtime" / "python311.dll").write_bytes(b"Python")
    packed = shutil.make_archive(
        str(tmp_path / "AnSinhXa-0.2.0-windows-portable"), "zip", tmp_path, "AnSinhXa"
    )
    file = make(Path(packed), Wishes(channel="windows-portable", version="0.2.0"), tmp_path)
    with pytest.MonkeyPatch.context() as patch:
        # A zip file made here keeps no right to run the script.
        patch.setattr(unpacking, "require_passes_self_test", lambda *_: None)
        ready = prepare(reading.examine(file, here), data, program)
    assert ready.fresh is not None
    assert (ready.fresh / "lib" / "numpy.pyd").exists()
    assert ready.runs_from == program.with_name("AnSinhXa.buoc")
    copied = {str(each.relative_to(ready.runs_from)) for each in ready.runs_from.rglob("*.*")}
    assert copied == {"installation.json", "lib/PySide6/Qt6Core.dll", "runtime/python311.dll"}


def test_an_installer_is_only_copied(tmp_path: Path, program: Path, data: Path) -> None:
    from dataclasses import replace

    setup = make_plain(tmp_path, "AnSinhXa-0.2.0-setup.exe", "windows-setup")
    offer = reading.examine(setup, replace(HERE, channel="windows-setup"))
    ready = prepare(offer, data, program)
    assert ready.payload == data / "cap-nhat" / "AnSinhXa-0.2.0-setup.exe"
    assert ready.payload.read_bytes() == (tmp_path / "AnSinhXa-0.2.0-setup.exe").read_bytes()
    assert ready.fresh is None
