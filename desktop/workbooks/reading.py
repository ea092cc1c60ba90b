"""Reads a workbook of any kind in a child process and returns its cells as plain values."""

import hashlib
import pickle
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.workbooks.child_process import ChildProcess, child_command
from desktop.workbooks.child_reader import Request
from desktop.workbooks.frames import decode_frame
from desktop.workbooks.readers.raw_sheet import RawSheet
from desktop.workbooks.reading_errors import SENTENCES, unreadable
from desktop.workbooks.workbook_content import (
    CellValue,
    MergedRange,
    SheetContent,
    WorkbookContent,
)

Progress = Callable[[str, float], None]

READING = QT_TRANSLATE_NOOP("import", "Đang đọc tệp")
_TICK_SECONDS = 0.1
_MEBIBYTE = 1 << 20
_FRACTION_OPENING = 0.1


@dataclass(frozen=True, slots=True)
class ReadingLimits:
    """How much of the machine one workbook may take before it is refused."""

    memory_bytes: int = 1024 * _MEBIBYTE
    seconds: float = 60.0
    file_bytes: int = 200 * _MEBIBYTE
    inflated_bytes: int = 400_000_000
    parts: int = 2_000
    cells: int = 12_000_000


DEFAULT_LIMITS = ReadingLimits()


def read_workbook(
    path: Path,
    *,
    password: str | None = None,
    progress: Progress | None = None,
    limits: ReadingLimits = DEFAULT_LIMITS,
) -> WorkbookContent:
    """Read all worksheets of the file at `path`; its content decides its kind, not its name.

    `progress` is called about ten times a second or more, with a fraction from 0 to 1; whatever
    it raises (`Cancelled`) ends the child and comes out here. Raises WorkbookUnreadable for
    everything that a file can do wrong.
    """
    path = Path(path)
    data = _file_bytes(path, limits)
    try:
        child = ChildProcess(child_command(), limits.memory_bytes)
    except OSError as error:
        raise unreadable("reader_not_started", _name(path)) from error
    collected = _Collected(_name(path), limits, progress)
    with child:
        child.ask(tuple(_request(path, password, limits)), data)
        digest = hashlib.sha256(data).hexdigest()  # beside the child's own work
        del data
        collected.collect(child)
    return WorkbookContent(
        path=path,
        file_name=_name(path),
        kind=collected.kind,
        sha256=digest,
        sheets=collected.sheets(),
        date_1904=collected.date_1904,
        left_out=collected.left_out,
    )


def _name(path: Path) -> str:
    """Return the file's name as text: a stick may hold names in no code that we know."""
    return path.name.encode("utf-8", "replace").decode()


def _file_bytes(path: Path, limits: ReadingLimits) -> bytes:
    """Read the file once: what is parsed is what the digest is of, even if the file changes."""
    try:
        if path.is_dir():
            raise unreadable("directory", _name(path))
        with path.open("rb") as file:
            data = file.read(limits.file_bytes + 1)
    except FileNotFoundError as error:
        raise unreadable("missing", _name(path)) from error
    except PermissionError as error:
        raise unreadable("locked", _name(path)) from error
    except OSError as error:
        raise unreadable("unreachable", _name(path)) from error
    if len(data) > limits.file_bytes:
        raise unreadable("too_large", _name(path))
    return data


def _request(path: Path, password: str | None, limits: ReadingLimits) -> Request:
    return Request(
        file_name=_name(path),
        password=password,
        memory_bytes=limits.memory_bytes,
        processor_seconds=int(limits.seconds) + 5,
        part_limit=limits.parts,
        inflated_limit=limits.inflated_bytes,
        cell_limit=limits.cells,
    )


@dataclass(slots=True)
class _OpenSheet:
    """A sheet whose rows are still coming."""

    head: tuple[Any, ...]
    rows: list[tuple[CellValue, ...]] = field(default_factory=list)

    def content(self) -> SheetContent:
        head = RawSheet(*self.head)
        hidden_columns = (column for column in head.hidden_columns if column <= head.width)
        return SheetContent(
            name=head.name,
            visible=head.visible,
            rows=tuple(self.rows),
            merged=tuple(MergedRange(*block) for block in head.merged),
            formulas_without_value=head.formulas_without_value,
            ragged_rows=head.ragged_rows,
            hidden_rows=tuple(row for row in head.hidden_rows if row <= len(self.rows)),
            hidden_columns=tuple(hidden_columns),
            formulas=head.formulas,
        )


class _Collected:
    """Turns the child's messages into a workbook, watching the clock and the user's wish."""

    def __init__(self, file_name: str, limits: ReadingLimits, progress: Progress | None) -> None:
        self.kind = ""
        self.date_1904 = False
        self.left_out: tuple[str, ...] = ()
        self._file_name = file_name
        self._seconds = limits.seconds
        self._progress = progress
        self._open_sheets: list[_OpenSheet] = []
        self._fraction = 0.0
        self._ended = False

    def sheets(self) -> tuple[SheetContent, ...]:
        return tuple(sheet.content() for sheet in self._open_sheets)

    def collect(self, child: ChildProcess) -> None:
        """Take messages until the last one; raise WorkbookUnreadable when it never comes."""
        deadline = time.monotonic() + self._seconds
        self._tell()
        while not self._ended:
            left = deadline - time.monotonic()
            if left <= 0:
                raise unreadable("timeout", self._file_name, seconds=round(self._seconds))
            try:
                message = child.next_message(min(_TICK_SECONDS, left))
            except TimeoutError:
                self._tell()
                continue
            if message is None:
                raise unreadable("crashed", self._file_name)
            self._take(message)
            self._tell()

    def _tell(self) -> None:
        if self._progress is not None:
            self._progress(READING, 1.0 if self._ended else self._fraction)

    def _take(self, message: bytes) -> None:
        try:
            tag, *values = decode_frame(message)
        except (pickle.UnpicklingError, EOFError) as error:
            raise unreadable("crashed", self._file_name) from error
        self._handlers()[str(tag)](*values)

    def _handlers(self) -> dict[str, Callable[..., None]]:
        return {
            "rows": self._take_rows,
            "sheet": self._take_sheet,
            "book": self._take_book,
            "refused": self._refuse,
            "end": self._end,
        }

    def _take_book(self, kind: str, date_1904: bool, left_out: tuple[str, ...]) -> None:
        self.kind, self.date_1904, self.left_out = kind, date_1904, left_out

    def _take_sheet(self, *head: object) -> None:
        self._open_sheets.append(_OpenSheet(head))
        self._fraction = _FRACTION_OPENING

    def _take_rows(self, rows: tuple[tuple[CellValue, ...], ...]) -> None:
        sheet = self._open_sheets[-1]
        sheet.rows.extend(rows)
        share = len(sheet.rows) / max(sheet.head[3], len(sheet.rows))
        self._fraction = _FRACTION_OPENING + (1 - _FRACTION_OPENING) * share

    def _refuse(self, reason: str, values: tuple[tuple[str, str | int], ...]) -> None:
        if reason not in SENTENCES:
            reason = "crashed"
        raise unreadable(reason, self._file_name, **dict(values))

    def _end(self) -> None:
        self._ended = True
