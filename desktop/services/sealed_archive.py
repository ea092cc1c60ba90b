"""A zip file (stored) that ends with the SHA-256 of all its other bytes: whole, or refused.

The digest stands in the zip's comment, so any program that reads zip files still reads it. A file
that was cut anywhere, or of which one byte is another, does not pass.
"""

import contextlib
import errno
import hashlib
import os
import shutil
import zipfile
from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, BinaryIO, Final

from desktop.domain.errors import OutputUnwritable, UserFacingError
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.services.progress import Progress, no_progress
from desktop.storage.durable_files import replace_durably

CHUNK: Final = 1 << 20
SEAL: Final = 64
"""Bytes at the end of the file: the digest in hexadecimal."""
TEMPORARY: Final = ".tmp"
READING: Final = QT_TRANSLATE_NOOP("errors", "Đang đọc và kiểm tra tệp")
COPYING: Final = QT_TRANSLATE_NOOP("errors", "Đang chép vào máy")
WRITING: Final = QT_TRANSLATE_NOOP("errors", "Đang ghi tệp")
MEGABYTE: Final = 1_000_000
_NEVER: Final = (1980, 1, 1, 0, 0, 0)
"""Time of every part: two files made of the same parts are the same, byte for byte."""


class SealBroken(Exception):
    """The file is no sealed archive, was cut, or was changed."""


@dataclass(frozen=True, slots=True)
class Part:
    """A part to write: its name, and its bytes or the file that holds them."""

    name: str
    content: bytes | Path

    @property
    def size(self) -> int:
        """Bytes of the part."""
        return len(self.content) if isinstance(self.content, bytes) else self.content.stat().st_size


class _Sealing:
    """A file that is only written forwards; its last bytes give way to the digest of the rest."""

    def __init__(self, file: BinaryIO, total: int, progress: Progress) -> None:
        self._file = file
        self._digest = hashlib.sha256()
        self._kept = b""
        self._total = max(total, 1)
        self._written = 0
        self._progress = progress

    def write(self, data: bytes) -> int:
        held = self._kept + bytes(data)
        ready, self._kept = held[:-SEAL], held[-SEAL:]
        self._digest.update(ready)
        self._file.write(ready)
        self._written += len(data)
        self._progress(WRITING, min(self._written / self._total, 1.0))
        return len(data)

    def flush(self) -> None:
        self._file.flush()

    def seal(self) -> str:
        digest = self._digest.hexdigest()
        self._file.write(digest.encode())
        return digest


def write_sealed(target: Path, parts: Sequence[Part], progress: Progress = no_progress) -> str:
    """Write the parts into one file, on the disk before it gets its name; return its digest.

    What stood there before stays until the new file is whole; a file half written never has the
    name.

    Raises:
        OutputUnwritable: the stick is full, locked or was pulled out.
    """
    draft = target.with_name(target.name + TEMPORARY)
    total = sum(part.size for part in parts)
    with told_of_writing(target, total):
        try:
            with draft.open("wb") as file:
                digest = _write(file, parts, total, progress)
                file.flush()
                os.fsync(file.fileno())
            replace_durably(draft, target)
        except BaseException:
            with contextlib.suppress(OSError):
                draft.unlink(missing_ok=True)
            raise
    return digest


def _write(file: BinaryIO, parts: Sequence[Part], total: int, progress: Progress) -> str:
    sealing = _Sealing(file, total, progress)
    # zipfile writes forwards only where it finds no way to seek.
    with zipfile.ZipFile(sealing, "w", zipfile.ZIP_STORED) as archive:  # type: ignore[call-overload]
        archive.comment = b"0" * SEAL
        for part in parts:
            entry = zipfile.ZipInfo(part.name, _NEVER)
            entry.file_size = part.size
            with archive.open(entry, "w") as into:
                if isinstance(part.content, bytes):
                    into.write(part.content)
                else:
                    with part.content.open("rb") as source:
                        shutil.copyfileobj(source, into, CHUNK)
    return sealing.seal()


def check_seal(path: Path, progress: Progress = no_progress) -> str:
    """Read the whole file, from the stick and not from the memory; return its digest.

    Raises:
        SealBroken: it was cut or changed, or is something else.
        UserFacingError: it cannot be read.
    """
    with told_of_reading(path), path.open("rb") as file:
        total = os.fstat(file.fileno()).st_size
        if total <= SEAL:
            raise SealBroken
        _forget(file)
        digest = hashlib.sha256()
        left = total - SEAL
        while left:
            data = file.read(min(CHUNK, left))
            if not data:
                raise SealBroken
            digest.update(data)
            left -= len(data)
            progress(READING, 1 - left / total)
        if file.read() != digest.hexdigest().encode():
            raise SealBroken
    return digest.hexdigest()


def _forget(file: BinaryIO) -> None:
    """Let the system forget what it remembers of the file, where it can be asked to."""
    if hasattr(os, "posix_fadvise"):
        with contextlib.suppress(OSError):
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


@contextmanager
def opened(path: Path) -> Iterator[zipfile.ZipFile]:
    """Open a file whose seal was checked.

    Raises:
        SealBroken: its parts cannot be told apart, or one is packed in another way.
        UserFacingError: it cannot be read.
    """
    with told_of_reading(path):
        try:
            archive = zipfile.ZipFile(path)
        except (zipfile.BadZipFile, NotImplementedError, ValueError):
            raise SealBroken from None
    with archive:
        names = [entry.filename for entry in archive.infolist()]
        stored = all(e.compress_type == zipfile.ZIP_STORED for e in archive.infolist())
        if not stored or len(set(names)) != len(names):
            raise SealBroken
        yield archive


def require_parts(archive: zipfile.ZipFile, names: Collection[str]) -> None:
    """Raise `SealBroken` unless the file has these parts and no other."""
    if set(archive.namelist()) != set(names):
        raise SealBroken


def small_part(archive: zipfile.ZipFile, name: str, most: int) -> bytes:
    """Return a part of at most `most` bytes.

    Raises:
        SealBroken: it is not there, larger, or damaged.
    """
    try:
        if archive.getinfo(name).file_size > most:
            raise SealBroken
        return archive.read(name)
    except (KeyError, zipfile.BadZipFile):
        raise SealBroken from None


@dataclass(frozen=True, slots=True)
class Expected:
    """What a part must be: its bytes and their digest in hexadecimal."""

    size: int
    sha256: str


def copy_part(
    archive: zipfile.ZipFile,
    name: str,
    target: Path,
    expected: Expected,
    progress: Progress = no_progress,
) -> None:
    """Copy a part to a new file, on the disk and read back from there before it has its name.

    Raises:
        SealBroken: the part is not what was expected; nothing of the target stays.
        UserFacingError: the stick cannot be read any longer, or the disk cannot be written.
    """
    try:
        if archive.getinfo(name).file_size != expected.size:
            raise SealBroken
        with told_of_reading(Path(archive.filename or name)):
            source = archive.open(name)
        with source:
            copy_checked(source, target, expected, progress)
    except (KeyError, zipfile.BadZipFile):
        raise SealBroken from None


def copy_checked(
    source: IO[bytes], target: Path, expected: Expected, progress: Progress = no_progress
) -> None:
    """Copy a file that is open for reading; see `copy_part`."""
    draft = target.with_name(target.name + TEMPORARY)
    try:
        with told_of_writing(target, expected.size):
            _copy(source, draft, expected, progress)
            if file_digest(draft) != expected.sha256:
                raise SealBroken
            replace_durably(draft, target)
    finally:
        with contextlib.suppress(OSError):
            draft.unlink(missing_ok=True)


def _copy(source: IO[bytes], draft: Path, expected: Expected, progress: Progress) -> None:
    copied = 0
    with draft.open("wb") as file:
        while data := _read(source):
            copied += len(data)
            if copied > expected.size:
                raise SealBroken
            file.write(data)
            progress(COPYING, copied / max(expected.size, 1))
        file.flush()
        os.fsync(file.fileno())


def _read(source: IO[bytes]) -> bytes:
    with told_of_reading(Path(getattr(source, "name", ""))):
        return source.read(CHUNK)


def file_digest(path: Path) -> str:
    """Return the SHA-256 of a file in hexadecimal, read from the disk."""
    with path.open("rb") as file:
        _forget(file)
        return hashlib.file_digest(file, "sha256").hexdigest()


@contextmanager
def told_of_reading(path: Path) -> Iterator[None]:
    """Raise the sentence for a file that cannot be read."""
    try:
        yield
    except OSError as error:
        raise UserFacingError(
            "file.unreadable",
            QT_TRANSLATE_NOOP(
                "errors",
                "Không đọc được tệp {where}. USB có thể đã bị rút ra; cắm lại rồi làm lại.",
            ),
            str(path),
        ) from error


@contextmanager
def told_of_writing(path: Path, needed: int) -> Iterator[None]:
    """Raise the sentence for a file of `needed` bytes that cannot be written."""
    try:
        yield
    except OSError as error:
        raise _unwritable(error, path, needed) from error


def _unwritable(error: OSError, path: Path, needed: int) -> OutputUnwritable:
    if error.errno in {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}:
        return OutputUnwritable(
            "output.no_room",
            QT_TRANSLATE_NOOP(
                "errors",
                "Không đủ chỗ để ghi {where}: cần {needed} MB. Hãy xoá bớt hoặc dùng USB khác.",
            ),
            str(path),
            needed=-(-needed // MEGABYTE),
        )
    if error.errno in {errno.EACCES, errno.EPERM, errno.EROFS}:
        return OutputUnwritable(
            "output.locked",
            QT_TRANSLATE_NOOP(
                "errors",
                "Không ghi được {where}: USB hoặc thư mục bị khoá ghi. Hãy mở khoá hoặc chọn nơi "
                "khác.",
            ),
            str(path),
        )
    return OutputUnwritable(
        "output.gone",
        QT_TRANSLATE_NOOP(
            "errors",
            "Không ghi được {where}: USB đã bị rút ra hoặc bị hỏng. Cắm lại rồi làm lại.",
        ),
        str(path),
    )
