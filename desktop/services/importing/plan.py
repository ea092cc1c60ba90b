"""What an import means to do, before anything is written: rows, outcomes, counts, messages."""

import datetime
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path
from typing import NamedTuple

from desktop.domain.errors import Severity
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.fields.field_kinds import raw_text
from desktop.fields.import_columns import TOLD_ONLY
from desktop.fields.list_columns import CODED_TOLD_ONLY
from desktop.services.importing.known import Known
from desktop.services.importing.notes import about_left_out
from desktop.services.importing.places import Answers, PlaceQuestion
from desktop.workbooks.column_mapping import column_letter
from desktop.workbooks.row_classification import SkippedRow
from desktop.workbooks.row_table import CellIssue
from desktop.workbooks.row_validation import CheckedSheet

EMPTY_FORM = QT_TRANSLATE_NOOP(
    "import", "Nhận ra “{layout}” nhưng không có dòng dữ liệu nào: không có gì để ghi."
)
ALREADY_IMPORTED = QT_TRANSLATE_NOOP(
    "import", "Nội dung tệp này đã được nhập lúc {when} (lần nhập số {batch}): không ghi lại."
)


@dataclass(frozen=True, slots=True)
class ImportOptions:
    """What a person decided: sheet, layout, columns (letters -> field, None: leave out).

    `accept_doubtful` writes rows in doubt and possible duplicates as new ones; without
    `use_memory` the columns are mapped anew, whatever a person decided for an earlier file.
    """

    sheet: str | None = None
    layout: str | None = None
    commune: str | None = None
    accept_doubtful: bool = False
    password: str | None = None
    mapping: Mapping[str, str | None] = field(default_factory=dict)
    use_memory: bool = True
    hold_strangers: bool = False
    """Leave out people of no list of the office whom the file gives no place, until a person says
    that they are to be added. The window asks so; the command line adds them, as documented."""
    keep_left_out: bool = False
    """Write the import also when it only leaves rows out: the window keeps them as work."""
    header_row: int | None = None
    """The row, as Excel counts, that holds the names of the columns; 0: the list has none."""


class Outcome(Enum):
    """What becomes of a row; every row has exactly one."""

    NEW = "new"
    CHANGED = "changed"
    SAME = "same"
    REJECTED = "rejected"
    HELD_BACK = "held_back"


class Decision(Enum):
    """What a person decided about a row in doubt."""

    AS_NEW = "as_new"
    SAME_AS_EXISTING = "same_as_existing"
    SKIP = "skip"


class Answer(NamedTuple):
    """What a person said of a row in doubt: of several stored records alike, `chosen` is it."""

    decision: Decision
    chosen: int | None = None


class RowResult(NamedTuple):
    """A checked and matched row.

    `sheet` is the place of its sheet in the plan; `match` the stored record that it is; `similar`
    stored records that it may be; `like_row` the place of an earlier row of the plan that is the
    same person or record; `chosen` which of `similar` a person said that it is.
    """

    sheet: int
    number: int
    values: tuple[object, ...]
    issues: tuple[CellIssue, ...]
    outcome: Outcome
    match: int | None = None
    similar: tuple[int, ...] = ()
    like_row: int | None = None
    decision: Decision | None = None
    chosen: int | None = None

    @property
    def answer(self) -> Answer | None:
        """What a person said of the row."""
        return None if self.decision is None else Answer(self.decision, self.chosen)

    @property
    def is_written(self) -> bool:
        """Whether the commit writes something for the row."""
        return self.outcome is Outcome.NEW or self.outcome is Outcome.CHANGED

    @property
    def is_possible_duplicate(self) -> bool:
        """Whether the row may be a record that is stored or stands above it."""
        return bool(self.similar) or self.like_row is not None


class OpenWork(NamedTuple):
    """Work that an earlier import left: its id, and the fields that were at fault."""

    id: int
    faults: frozenset[str]


@dataclass(frozen=True, slots=True)
class PlanCounts:
    """How many rows become what, and what the rows name."""

    rows_read: int = 0
    new: int = 0
    changed: int = 0
    same: int = 0
    possible_duplicates: int = 0
    rejected: int = 0
    held_back: int = 0
    persons: int = 0
    households: int = 0
    receipts: int = 0
    amount_total: int = 0


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """Everything up to the preview; nothing is written. Changing it makes a new one."""

    path: Path
    file_name: str
    file_kind: str
    sha256: str
    digest: str
    """Of the cells that are taken in: the same for a file that Excel only saved again."""
    options: ImportOptions
    commune: str
    today: datetime.date
    sheets: tuple[CheckedSheet, ...]
    rows: tuple[RowResult, ...]
    known: Known
    counts: PlanCounts
    left_out_sheets: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    """What a person should know of the workbook itself, one sentence each."""
    already_imported: int | None = None
    message: str | None = None
    as_read: tuple[CheckedSheet, ...] = ()
    """The sheets before names of places were put into the words of today."""
    place_questions: tuple[PlaceQuestion, ...] = ()
    place_answers: Answers = field(default_factory=dict)
    earlier: Mapping[int, OpenWork] = field(default_factory=dict)
    """Place of a row -> the work of an earlier import that it is about."""

    @property
    def main(self) -> CheckedSheet:
        """The sheet that gives the plan its layout (persons, when households are joined)."""
        return self.sheets[-1]

    @property
    def sheet(self) -> str:
        """The names of the sheets that are taken in."""
        return " + ".join(checked.source.name for checked in self.sheets)

    @property
    def layout(self) -> str:
        """The key of the layout."""
        return self.main.source.layout.key

    @property
    def kind(self) -> str:
        """What a row of the main sheet is."""
        return self.main.source.layout.kind

    @property
    def header_rows(self) -> tuple[int, ...]:
        """The header's rows in the main sheet."""
        return self.main.source.header.rows

    @property
    def mapping(self) -> dict[str, str]:
        """Column letters -> field of the main sheet."""
        fields = self.main.source.mapping.fields
        return {column_letter(index): key for index, key in fields.items()}

    @property
    def mapped_from_memory(self) -> bool:
        """Whether the columns are as a person mapped them for the same header before."""
        return self.main.source.from_memory

    @property
    def suggestions(self) -> dict[str, tuple[str, int]]:
        """Column letters -> (field, likeness in per cent) that a person may confirm."""
        return {
            column_letter(entry.column): (entry.field, entry.likeness)
            for entry in self.main.source.mapping.suggestions
        }

    @property
    def not_stored(self) -> tuple[str, ...]:
        """Recognised fields of the main sheet that no record keeps."""
        noted = self.main.source.layout.noted
        told_only = TOLD_ONLY | CODED_TOLD_ONLY
        return tuple(key for key in self.mapping.values() if key in told_only and key not in noted)

    @property
    def own_notes(self) -> tuple[str, ...]:
        """The notes but for those about sheets that are left out, which the window tells itself."""
        about_others = {about_left_out(sheet) for sheet in self.left_out_sheets}
        return tuple(note for note in self.notes if note not in about_others)

    @property
    def skipped(self) -> tuple[SkippedRow, ...]:
        """The rows of all sheets that are not data."""
        return tuple(row for checked in self.sheets for row in checked.skipped)

    @property
    def warnings(self) -> tuple[CellIssue, ...]:
        """Everything told about rows that does not forbid writing them."""
        return tuple(entry for _, entry in self.issues(blocking=False))

    @property
    def errors(self) -> tuple[CellIssue, ...]:
        """Everything that forbids writing a row."""
        return tuple(entry for _, entry in self.issues(blocking=True))

    def issues(self, *, blocking: bool) -> Iterator[tuple[int, CellIssue]]:
        """Yield what is told about rows, each with the place of its sheet."""
        for row in self.rows:
            for entry in row.issues:
                if (entry.issue.severity is Severity.ERROR) is blocking:
                    yield row.sheet, entry

    def sheet_told(self, sheet: int) -> str:
        """Return the name of a sheet that messages must tell: '' when only one is read."""
        return self.sheets[sheet].source.name if len(self.sheets) > 1 else ""

    def value(self, row: RowResult, key: str) -> object:
        """Return a row's value of a field, None when the sheet has no such field."""
        fields = self.sheets[row.sheet].fields
        return row.values[fields.index(key)] if key in fields else None

    def raw(self, row: RowResult, key: str) -> object:
        """Return the cell as it stands in the file."""
        checked = self.sheets[row.sheet]
        column = checked.source.mapping.columns.get(key)
        return None if column is None else checked.source.sheet.rows[row.number - 1][column]

    def raw_text(self, row: RowResult, key: str) -> str:
        """Return the cell as it stands in the file, as text: '' for an empty one."""
        checked = self.sheets[row.sheet]
        column = checked.source.mapping.columns.get(key)
        cell = None if column is None else checked.source.sheet.rows[row.number - 1][column]
        return "" if cell is None else raw_text(cell)

    def place_of(self, number: int, sheet: str | None = None) -> int:
        """Return the place in `rows` of a row by its number in Excel (of the main sheet)."""
        wanted = len(self.sheets) - 1
        for place, checked in enumerate(self.sheets):
            if checked.source.name == sheet:
                wanted = place
        for place, row in enumerate(self.rows):
            if row.number == number and row.sheet == wanted:
                return place
        raise KeyError(number)
