"""Which lines of a batch came back, as a file of the insurance agency tells them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from desktop.domain.vietnamese_text import fold
from desktop.services.progress import Progress, no_progress
from desktop.storage.database import Database
from desktop.storage.queries import submissions as queries
from desktop.storage.queries.submissions import BatchLine
from desktop.workbooks.reading import read_workbook
from desktop.workbooks.returned_lines import ReturnedRow, returned_rows

_NUMBER_DIGITS = {"si_number": 10, "national_id": 12}


@dataclass(frozen=True, slots=True)
class ReturnedFile:
    """What a file says of a batch: `reasons` by contribution, how many lines it accepts.

    `unknown` are the names or numbers of rows that are no line of the batch, or could be several.
    """

    reasons: Mapping[int, str]
    accepted: int
    unknown: tuple[str, ...]


def read_returned(
    database: Database, batch_id: int, path: Path, progress: Progress = no_progress
) -> ReturnedFile:
    """Read a file and tell which lines of a batch it returns; nothing is written.

    A row is a line when its SI number or CCCD is of the line's person; without numbers by the
    name, where one line of the batch bears it. A receipt number, where the file has one, must be
    the line's.

    Raises:
        WorkbookUnreadable: the file cannot be read.
        ImportRefused: it has no column of results or reasons.
    """
    rows = returned_rows(read_workbook(path, progress=progress))
    with database.read() as snapshot:
        lines = queries.lines(snapshot, batch_id)
        numbers = queries.numbers_of_lines(snapshot, batch_id)
    reasons: dict[int, str] = {}
    accepted: set[int] = set()
    unknown: list[str] = []
    for row in rows:
        line = _line_of(row, lines, numbers)
        if line is None:
            unknown.append(row.name or row.si_number or row.national_id)
        elif row.refused:
            reasons[line.contribution_id] = row.reason
        else:
            accepted.add(line.contribution_id)
    return ReturnedFile(reasons, len(accepted - reasons.keys()), tuple(unknown))


def _line_of(
    row: ReturnedRow,
    lines: Sequence[BatchLine],
    numbers: Mapping[int, tuple[str | None, str | None]],
) -> BatchLine | None:
    told = (_digits(row.si_number, "si_number"), _digits(row.national_id, "national_id"))
    found = [line for line in lines if _has_number(numbers.get(line.contribution_id), told)]
    if not found and row.name:
        named = [line for line in lines if fold(line.person_name) == fold(row.name)]
        # A namesake with numbers of another is another.
        found = [line for line in named if not _differs(numbers.get(line.contribution_id), told)]
    if row.receipt_no:
        found = [one for one in found if _plain(one.receipt_no) == _plain(row.receipt_no)]
    return found[0] if len(found) == 1 else None


def _has_number(stored: tuple[str | None, str | None] | None, told: tuple[str, str]) -> bool:
    return stored is not None and any(
        own and number and own == number for own, number in zip(stored, told, strict=True)
    )


def _differs(stored: tuple[str | None, str | None] | None, told: tuple[str, str]) -> bool:
    return stored is not None and any(
        own and number and own != number for own, number in zip(stored, told, strict=True)
    )


def _digits(text: str, key: str) -> str:
    digits = "".join(filter(str.isdigit, text))
    return digits.zfill(_NUMBER_DIGITS[key]) if digits else ""


def _plain(number: str) -> str:
    return number.strip().lstrip("0").lower()
