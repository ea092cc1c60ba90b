"""Rows pasted from Excel: read as a list, checked like an import, only ever added."""

import datetime
import hashlib
import re
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from desktop.domain.errors import ImportRefused
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.fields.catalogue import kind_of
from desktop.services.importing import ImportOptions, ImportPlan, Outcome, plan_of
from desktop.services.importing.outcomes import count
from desktop.services.importing.plan import Decision, RowResult
from desktop.services.progress import Progress, no_progress
from desktop.storage.database import Database
from desktop.workbooks.column_mapping import column_letter
from desktop.workbooks.columns_by_shape import looks_like_data
from desktop.workbooks.formats.registry import known_headers
from desktop.workbooks.header_by_shape import WITHOUT_HEADER
from desktop.workbooks.header_detection import find_header
from desktop.workbooks.row_classification import SkippedRow, SkipReason
from desktop.workbooks.workbook_content import SheetContent, WorkbookContent

LAYOUT_OF: Final = {
    "person": "person_list",
    "household": "household_list",
    "collector": "collector_list",
    "event": "event_list",
}
"""Lists that rows can be pasted into -> the layout that reads rows without headers."""
MOST_CHARACTERS: Final = 20_000_000
NAME: Final = QT_TRANSLATE_NOOP("import", "Dán từ Excel")
"""What a pasted table is called where imports are listed."""
_SAY_NOTHING: Final = {SkipReason.EMPTY, SkipReason.INDEX, SkipReason.HEADER_AGAIN}
_CELL = re.compile(r'"((?:[^"]|"")*)"(?=\t|\r?\n|\r|\Z)|([^\t\r\n]*)')
_LINE_END = re.compile(r"\r\n|\n|\r")
_REFUSED: Final = "paste.refused"
_LEAST_COLUMNS = 2
_LEAST_ROWS = 2
"""A header and one row."""
_LEAST_HEADERS = 3
"""Headers that a list must have to be known as one; a narrow paste is given the others."""

Cells = Sequence[Sequence[str | None]]


@dataclass(frozen=True, slots=True)
class Pasted:
    """What pasting would add; nothing is written.

    `columns` are the fields by place; `with_header` tells whether the first row named them.
    """

    plan: ImportPlan
    columns: tuple[str | None, ...]
    with_header: bool

    @property
    def new(self) -> tuple[RowResult, ...]:
        """The rows that would be added."""
        return tuple(row for row in self.plan.rows if row.outcome is Outcome.NEW)

    @property
    def faulty(self) -> tuple[RowResult, ...]:
        """The rows that cannot be added before they are mended."""
        return tuple(row for row in self.plan.rows if row.outcome is Outcome.REJECTED)

    @property
    def doubtful(self) -> tuple[RowResult, ...]:
        """The rows that may be somebody who is known; they are left out."""
        held = (row for row in self.plan.rows if row.outcome is Outcome.HELD_BACK)
        return tuple(row for row in held if row.decision is not Decision.SKIP)

    @property
    def known(self) -> tuple[RowResult, ...]:
        """The rows that are in the list already; nothing of theirs is overwritten."""
        return tuple(
            row
            for row in self.plan.rows
            if row.outcome is Outcome.SAME or row.decision is Decision.SKIP
        )

    @property
    def left_out(self) -> tuple[SkippedRow, ...]:
        """The rows that are no data of the list (a sum, words alone); they are told, not added."""
        return tuple(row for row in self.plan.skipped if row.reason not in _SAY_NOTHING)

    def line_of(self, number: int) -> int:
        """Return the place of a row among those pasted, from 1; `number` is its own in the plan."""
        return number if self.with_header else number - 1


def cells_of(text: str) -> list[list[str | None]]:
    """Return the rows of a text that Excel put on the clipboard; all have the same length.

    A cell with a line feed, a tab or a quote in it stands in quotes, its own quotes doubled; an
    empty cell is None, and empty rows at the end are left off.
    """
    rows: list[list[str | None]] = [[]]
    place = 0
    while place <= len(text):
        found = _CELL.match(text, place)
        if found is None:  # The second half of the pattern matches anything, even nothing.
            break
        quoted, plain = found.groups()
        cell = quoted.replace('""', '"') if quoted is not None else plain
        rows[-1].append(cell.strip() or None)
        place = found.end()
        if place < len(text) and text[place] == "\t":
            place += 1
            continue
        end = _LINE_END.match(text, place)
        if end is None:
            break
        rows.append([])
        place = end.end()
    while rows and not any(rows[-1]):
        rows.pop()
    width = max((len(row) for row in rows), default=0)
    return [row + [None] * (width - len(row)) for row in rows]


def prepare_paste(  # noqa: PLR0913 - one use case, all but three by keyword
    database: Database,
    kind: str,
    text: str,
    *,
    shown: Sequence[str],
    today: datetime.date,
    progress: Progress = no_progress,
) -> Pasted:
    """Tell what the text on the clipboard would add to a list of `kind`.

    The first row names the columns where it holds headers; else the columns are those `shown`,
    in their order.

    Raises:
        ImportRefused: the text is no table, or a list of something else; the sentence says what
            to do.
    """
    rows = _cells_to_take(text)
    with_header = _names_columns(rows)
    if not with_header and len(rows[0]) < _LEAST_COLUMNS:
        raise _refused(_NO_TABLE)
    width = len(rows[0])
    labels = [kind_of(kind).field(key).label for key in shown]
    if with_header:
        rows, options = _with_more_headers(rows, labels), ImportOptions()
    else:
        rows, options = _under_headers(rows, labels), _options(kind, shown)
    try:
        plan = plan_of(database, _content(rows), options, today=today, progress=progress)
        if plan.kind != kind:
            plan = _as_this_list(database, kind, plan, _content(rows))
    except ImportRefused as error:
        if error.code == _REFUSED:
            raise
        raise _refused(_NO_TABLE) from error
    fields = plan.main.source.mapping.fields
    columns = tuple(fields.get(place) for place in range(width))
    return Pasted(_only_added(plan, database), columns, with_header)


def content_of_pasted(text: str) -> WorkbookContent:
    """Return a text on the clipboard as a workbook of one sheet, for the import of any list.

    Raises ImportRefused: the text is empty, too long or no table.
    """
    rows = _cells_to_take(text)
    if len(rows[0]) < _LEAST_COLUMNS or (len(rows) < _LEAST_ROWS and not looks_like_data(rows[0])):
        raise _refused(_NO_HEADERS)
    return _content(rows)


def options_of_pasted(content: WorkbookContent, wished: ImportOptions) -> ImportOptions:
    """Return the options to read pasted rows with: without a header their shapes tell the columns.

    They are read as people, the usual list; who pastes another one says so in the mapping.
    """
    rows = content.sheets[0].rows
    if wished.header_row is not None or not looks_like_data(rows[0]):
        return wished
    if _names_columns([[None if cell is None else str(cell) for cell in row] for row in rows]):
        return wished
    return replace(wished, layout=wished.layout or LAYOUT_OF["person"], header_row=WITHOUT_HEADER)


def _cells_to_take(text: str) -> Cells:
    if len(text) > MOST_CHARACTERS:
        raise _refused(_TOO_MUCH)
    rows = cells_of(text)
    if not rows:
        raise _refused(_NOTHING)
    return rows


def _as_this_list(
    database: Database, kind: str, found: ImportPlan, content: WorkbookContent
) -> ImportPlan:
    """Read a table as the list that is open, when that explains as many of its columns.

    Names and phone numbers alone are of no list; who pastes them knows which one is open.
    """
    options = ImportOptions(layout=LAYOUT_OF[kind])
    plan: ImportPlan | None = None
    with suppress(ImportRefused):
        plan = plan_of(database, content, options, today=found.today)
    if plan is None or _named(plan) < _named(found):
        raise _refused(
            _OTHER_LIST,
            found=kind_of(found.kind).label_plural.lower(),
            wanted=kind_of(kind).label_plural.lower(),
        )
    return plan


def _named(plan: ImportPlan) -> int:
    """Return how many headers of a table are names of its layout's fields."""
    source = plan.main.source
    aliases = source.layout.aliases()
    return sum(1 for column in source.header.columns if aliases.knows(column.texts[-1]))


def _names_columns(rows: Cells) -> bool:
    """Whether the first row is a header: most of what it holds are names of columns."""
    filled = [cell for cell in rows[0] if cell]
    known = sum(1 for cell in filled if known_headers().knows(cell))
    if filled and known * 2 > len(filled):
        return True
    sheet = SheetContent("", visible=True, rows=tuple(tuple(row) for row in rows))
    return find_header(sheet, known_headers().knows) is not None


def _with_more_headers(rows: Cells, labels: Sequence[str]) -> Cells:
    """Add empty columns under other headers to a narrow table, so that it is known as a list."""
    known = [cell for cell in rows[0] if cell and known_headers().knows(cell)]
    if len(known) >= _LEAST_HEADERS:
        return rows
    more = [label for label in labels if label not in known][: _LEAST_HEADERS + 1]
    nothing: list[str | None] = [None] * len(more)
    return [[*rows[0], *more], *([*row, *nothing] for row in rows[1:])]


def _under_headers(rows: Cells, labels: Sequence[str]) -> Cells:
    width = max(len(rows[0]), len(labels))
    header: list[str | None] = [*labels, *([None] * (width - len(labels)))]
    return [header, *([*row, *([None] * (width - len(row)))] for row in rows)]


def _options(kind: str, shown: Sequence[str]) -> ImportOptions:
    """Map the columns by their place; what is computed cannot be pasted."""
    stored = {spec.key for spec in kind_of(kind).form_fields}
    mapping = {
        column_letter(place): key if key in stored else None for place, key in enumerate(shown)
    }
    return ImportOptions(layout=LAYOUT_OF[kind], mapping=mapping)


def _content(rows: Cells) -> WorkbookContent:
    cells = tuple(tuple(row) for row in rows)
    sheet = SheetContent(NAME, visible=True, rows=cells)
    digest = hashlib.sha256(repr(cells).encode("utf-8", "replace")).hexdigest()
    return WorkbookContent(Path(NAME), NAME, "csv", digest, (sheet,))


def _only_added(plan: ImportPlan, database: Database) -> ImportPlan:
    """Leave out what would change a stored record; the same rows may be pasted again later."""
    rows = tuple(
        row._replace(decision=Decision.SKIP, outcome=Outcome.HELD_BACK)
        if row.outcome is Outcome.CHANGED
        else row
        for row in plan.rows
    )
    moment = f"{plan.digest} {database.clock().isoformat()}"
    return replace(
        plan,
        rows=rows,
        counts=count(plan.sheets, rows),
        digest=hashlib.sha256(moment.encode()).hexdigest(),
        already_imported=None,
        message=None,
    )


_NOTHING = QT_TRANSLATE_NOOP(
    "errors", "Bộ nhớ tạm chưa có dòng nào. Chọn các dòng trong Excel, bấm Ctrl+C rồi dán lại."
)
_NO_TABLE = QT_TRANSLATE_NOOP(
    "errors",
    "Nội dung vừa dán không phải bảng của danh sách này. Trong Excel, chọn cả dòng tiêu đề và các "
    "dòng cần thêm, bấm Ctrl+C rồi dán lại.",
)
_NO_HEADERS = QT_TRANSLATE_NOOP(
    "errors",
    "Nội dung vừa dán chưa có dòng tiêu đề cột. Trong Excel, chọn cả dòng tiêu đề và các dòng cần "
    "nhập, bấm Ctrl+C rồi dán lại.",
)
_OTHER_LIST = QT_TRANSLATE_NOOP(
    "errors",
    "Các dòng vừa dán là danh sách {found}, còn đang mở danh sách {wanted}. Mở đúng danh sách rồi "
    "dán lại.",
)
_TOO_MUCH = QT_TRANSLATE_NOOP(
    "errors", "Bảng vừa dán quá lớn. Lưu thành tệp Excel rồi nhập ở trang Nhập – Xuất Excel."
)


def _refused(template: str, **values: str) -> ImportRefused:
    return ImportRefused(_REFUSED, template, **values)
