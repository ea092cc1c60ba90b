"""A file on a stick is whole or refused: cut anywhere, one byte another, the stick full or gone."""

import errno
import random
import zipfile
from pathlib import Path

import pytest

from desktop.domain.errors import OutputUnwritable, UserFacingError
from desktop.services import sealed_archive
from desktop.services.progress import Cancelled
from desktop.services.sealed_archive import Expected, Part, SealBroken, write_sealed

CONTENT = random.Random(4).randbytes(3_000_000)  # noqa: S311 - no secret


@pytest.fixture
def sealed(tmp_path: Path) -> Path:
    payload = tmp_path / "payload"
    payload.write_bytes(CONTENT)
    target = tmp_path / "usb" / "tệp thử.zip"
    target.parent.mkdir()
    write_sealed(target, (Part("note.json", b"{}"), Part("payload.bin", payload)))
    return target


def test_other_programs_read_the_file_too(sealed: Path) -> None:
    with zipfile.ZipFile(sealed) as archive:
        assert archive.testzip() is None
        assert archive.read("payload.bin") == CONTENT
        assert archive.comment.decode() == sealed_archive.check_seal(sealed)


def test_the_same_parts_make_the_same_file(sealed: Path, tmp_path: Path) -> None:
    again = tmp_path / "again.zip"
    write_sealed(again, (Part("note.json", b"{}"), Part("payload.bin", CONTENT)))
    assert again.read_bytes() == sealed.read_bytes()


def test_a_file_cut_anywhere_is_refused(sealed: Path) -> None:
    whole = sealed.read_bytes()
    places = random.Random(1).sample(range(len(whole)), 50)  # noqa: S311 - no secret
    for place in (0, 1, 64, 65, len(whole) - 1, *places):
        sealed.write_bytes(whole[:place])
        with pytest.raises(SealBroken):
            sealed_archive.check_seal(sealed)


def test_a_changed_byte_is_refused_wherever_it_is(sealed: Path) -> None:
    whole = bytearray(sealed.read_bytes())
    places = random.Random(2).sample(range(len(whole)), 20)  # noqa: S311 - no secret
    for place in (0, 40, len(whole) - 1, len(whole) - 70, *places):
        whole[place] ^= 1
        sealed.write_bytes(whole)
        with pytest.raises(SealBroken):
            sealed_archive.check_seal(sealed)
        whole[place] ^= 1
    sealed.write_bytes(whole + b"x")
    with pytest.raises(SealBroken):
        sealed_archive.check_seal(sealed)


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.ENOSPC, "output.no_room"),
        (errno.EROFS, "output.locked"),
        (errno.EACCES, "output.locked"),
        (errno.EIO, "output.gone"),
        (errno.ENODEV, "output.gone"),
    ],
)
def test_a_stick_that_fails_while_writing_keeps_what_was_there(
    sealed: Path, monkeypatch: pytest.MonkeyPatch, number: int, code: str
) -> None:
    before = sealed.read_bytes()
    failing = FailingAfter(700_000, number)
    monkeypatch.setattr(sealed_archive.shutil, "copyfileobj", failing.copy)
    with pytest.raises(OutputUnwritable) as told:
        write_sealed(sealed, (Part("payload.bin", sealed),))
    assert told.value.code == code
    assert sealed.read_bytes() == before
    assert [each.name for each in sealed.parent.iterdir()] == [sealed.name]


class FailingAfter:
    """Copies so many bytes and then fails as a disk does."""

    def __init__(self, most: int, number: int) -> None:
        self.most, self.number = most, number

    def copy(self, source, into, size: int) -> None:
        into.write(source.read(self.most))
        raise OSError(self.number, "test")


def test_a_folder_that_is_gone_is_told(tmp_path: Path) -> None:
    with pytest.raises(OutputUnwritable) as told:
        write_sealed(tmp_path / "usb" / "a.zip", (Part("a", b"a"),))
    assert told.value.code == "output.gone"


def test_stopping_leaves_nothing(tmp_path: Path) -> None:
    def stop(_message: str, _fraction: float) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        write_sealed(tmp_path / "a.zip", (Part("a", b"a" * 100),), stop)
    assert not list(tmp_path.iterdir())


def test_a_part_is_copied_only_when_it_is_what_was_promised(sealed: Path, tmp_path: Path) -> None:
    target = tmp_path / "copied"
    digest = sealed_archive.file_digest(tmp_path / "payload")
    for wrong in (Expected(len(CONTENT) - 1, digest), Expected(len(CONTENT), "0" * 64)):
        with sealed_archive.opened(sealed) as archive, pytest.raises(SealBroken):
            sealed_archive.copy_part(archive, "payload.bin", target, wrong)
        assert not target.exists()
    with sealed_archive.opened(sealed) as archive:
        right = Expected(len(CONTENT), digest)
        sealed_archive.copy_part(archive, "payload.bin", target, right)
    assert target.read_bytes() == CONTENT
    assert not list(tmp_path.glob("*.tmp"))


def test_a_stick_pulled_while_reading_is_told(
    sealed: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "copied"
    digest = sealed_archive.file_digest(tmp_path / "payload")
    with sealed_archive.opened(sealed) as archive:

        def gone(*_: object) -> bytes:
            raise OSError(errno.EIO, "test")

        monkeypatch.setattr(zipfile.ZipExtFile, "read", gone)
        expected = Expected(len(CONTENT), digest)
        with pytest.raises(UserFacingError) as told:
            sealed_archive.copy_part(archive, "payload.bin", target, expected)
    assert told.value.code == "file.unreadable"
    assert not target.exists()
    assert not list(tmp_path.glob("*.tmp"))
