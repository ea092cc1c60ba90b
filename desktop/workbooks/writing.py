"""Files that come out whole or not at all, and what every workbook we write has in common."""

import datetime
import errno
import hashlib
import os
import shutil
import stat
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import BinaryIO

from desktop.domain.errors import OutputUnwritable
from desktop.domain.messages import QT_TRANSLATE_NOOP

CellValue = str | int | float | Decimal | bool | datetime.date | None

TEXT_FORMAT = "@"
DATE_FORMAT = "dd/mm/yyyy"
COUNT_FORMAT = "#,##0"
RATE_FORMAT = "0.00"

PRINT_FONT = "Times New Roman"
"""The font of papers of public offices (Decree 30/2020)."""
A4 = 9
"""Excel's number of the paper size."""
LONGEST_CELL = 32_767
WORKBOOK_SUFFIX = ".xlsx"
LAST_ROW = 1_048_576
LONGEST_SHEET_NAME = 31

PATIENCE_SECONDS = 10.0
"""How long an antivirus program may hold the new file before we give up."""
POLL_SECONDS = 0.1


@dataclass(frozen=True, slots=True)
class WrittenFile:
    """A file that was written whole; `sha256` is the digest of its bytes."""

    path: Path
    sha256: str


def write_workbook(target: Path, produce: Callable[[BinaryIO], None]) -> WrittenFile:
    """Do the same for a workbook, which must be named as one.

    Otherwise a slip of the pen could put a list in the place of the office's database.

    Raises:
        OutputUnwritable: the name does not end in .xlsx, and all that `write_whole` tells.
    """
    if target.suffix.lower() != WORKBOOK_SUFFIX and not target.is_dir():
        raise OutputUnwritable(
            "output.no_workbook_name",
            QT_TRANSLATE_NOOP(
                "errors", "Tên tệp {where} phải có đuôi .xlsx. Đặt lại tên tệp rồi xuất lại."
            ),
            where=str(target),
        )
    return write_whole(target, produce)


def write_whole(target: Path, produce: Callable[[BinaryIO], None]) -> WrittenFile:
    """Let `produce` write into a file beside the target, then put it in the target's place.

    The target is the old file or the complete new one, also after a power cut. Whatever `produce`
    raises leaves the target as it was.

    Raises:
        OutputUnwritable: no such folder, no right to write, disk full, file open in Excel.
    """
    with _told(target):
        _require_writable(target)
        draft = target.with_name(f"~{target.name}.partial")
        try:
            with draft.open("w+b") as file:
                produce(file)
                file.flush()
                os.fsync(file.fileno())
                file.seek(0)
                digest = hashlib.file_digest(file, "sha256").hexdigest()
            _replace(draft, target)
        finally:
            draft.unlink(missing_ok=True)
    return WrittenFile(target, digest)


def sheet_name(title: str) -> str:
    """Return a title as Excel allows it for a sheet: 31 characters, none of its special signs."""
    cleaned = "".join(" " if sign in "[]:*?/\\" else sign for sign in title).strip(" '")
    return cleaned[:LONGEST_SHEET_NAME].strip(" '") or "Sheet1"


def _require_writable(target: Path) -> None:
    """Find out before the work what would stop it at the end."""
    if not target.parent.is_dir():
        raise OutputUnwritable(
            "output.folder_missing",
            QT_TRANSLATE_NOOP(
                "errors", "Không có thư mục {where}. Chọn thư mục khác rồi xuất lại."
            ),
            where=str(target.parent),
        )
    if target.is_dir():
        raise OutputUnwritable(
            "output.is_folder",
            QT_TRANSLATE_NOOP("errors", "{where} là một thư mục. Chọn tên tệp khác."),
            where=str(target),
        )
    if target.exists():
        # Excel keeps the file it shows open for itself; opening it for writing tells.
        with target.open("r+b"):
            pass


def _replace(draft: Path, target: Path) -> None:
    deadline = time.monotonic() + PATIENCE_SECONDS
    while True:
        try:
            draft.replace(target)
            break
        except PermissionError:
            if time.monotonic() >= deadline:
                raise
            time.sleep(POLL_SECONDS)
    if sys.platform == "win32":
        return
    folder = os.open(target.parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)


@contextmanager
def _told(target: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise _refusal(error, target) from error


def _refusal(error: OSError, target: Path) -> OutputUnwritable:
    if _disk_is_full(error):
        free = shutil.disk_usage(target.parent).free // 1_000_000
        return OutputUnwritable(
            "output.disk_full",
            QT_TRANSLATE_NOOP(
                "errors",
                "Ổ đĩa chứa {where} đã đầy (còn {free} MB). Dọn bớt hoặc chọn ổ khác rồi thử lại.",
            ),
            where=str(target),
            free=free,
        )
    if isinstance(error, PermissionError) or error.errno == errno.EROFS:
        return _forbidden(error, target)
    return OutputUnwritable(
        "output.failed",
        QT_TRANSLATE_NOOP(
            "errors", "Không ghi được tệp {where}: {reason}. Chọn tên hoặc thư mục khác."
        ),
        where=str(target),
        reason=error.strerror or str(error),
    )


def _disk_is_full(error: OSError) -> bool:
    # The Rust writer gives the system's words without its number.
    return error.errno in {errno.ENOSPC, errno.EDQUOT} or "No space left" in str(error)


def _forbidden(error: OSError, target: Path) -> OutputUnwritable:
    blocked = str(target) in {error.filename, error.filename2}
    if blocked and target.exists() and target.stat().st_mode & stat.S_IWRITE:
        return OutputUnwritable(
            "output.open_elsewhere",
            QT_TRANSLATE_NOOP(
                "errors", "Tệp {where} đang mở trong Excel. Đóng tệp rồi bấm Thử lại."
            ),
            where=target.name,
        )
    return OutputUnwritable(
        "output.forbidden",
        QT_TRANSLATE_NOOP(
            "errors", "Không có quyền ghi tệp {where}. Chọn thư mục khác rồi xuất lại."
        ),
        where=str(target),
    )
