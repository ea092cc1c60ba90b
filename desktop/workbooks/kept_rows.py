"""Rows that were not taken in, kept as their file had them, so that they can be written again."""

import datetime
import json
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from desktop.domain.errors import Severity
from desktop.domain.left_out_codes import REASON_HEADER, mark_in
from desktop.fields.field_kinds import raw_text
from desktop.fields.money_kind import Money
from desktop.workbooks.column_letters import column_index, column_letter
from desktop.workbooks.column_memory import RememberedColumns, signature_of
from desktop.workbooks.row_classification import SkippedRow, SkipReason
from desktop.workbooks.row_table import CellIssue
from desktop.workbooks.row_validation import CheckedSheet, RecognisedSheet
from desktop.workbooks.section_texts import NO_SECTION, after_section
from desktop.workbooks.workbook_content import CellValue, MergedRange

_KEPT_AS_TEXT: Final = frozenset(
    {
        "national_id",
        "old_id",
        "si_number",
        "hi_card_no",
        "household_code",
        "phone",
        "receipt_no",
        "collector_code",
    }
)
_SECTION_PARTS: Final = ("neighbourhood", "direction", "household_class", "household_label")
_MOMENTS: Final[Mapping[str, Callable[[str], CellValue]]] = {
    "datetime": datetime.datetime.fromisoformat,
    "date": datetime.date.fromisoformat,
    "time": datetime.time.fromisoformat,
}
Cells = tuple[CellValue, ...]


@dataclass(frozen=True, slots=True)
class KeptSheet:
    """What stands above and between the rows: title and header, and sections by their number.

    `top` are the rows from the first to the last of the header, `header` the first and last row
    of it; columns of passwords are blank below it. `told` are the header's signature and the
    columns as text, where a person mapped them.
    """

    name: str
    width: int
    top: tuple[Cells, ...]
    header: tuple[int, int]
    merged: tuple[MergedRange, ...]
    sections: tuple[tuple[int, Cells], ...]
    told: tuple[str, str] | None = None


@dataclass(frozen=True, slots=True)
class KeptRow:
    """One row: its number in the sheet, its cells, which of them are wrong, and why.

    `faults` are the fields of the wrong cells.
    """

    number: int
    cells: Cells
    marked: frozenset[int]
    reason: str
    mark: str
    faults: frozenset[str] = frozenset()
    theirs: Mapping[str, str] = field(default_factory=dict)
    """What the population database says otherwise: field of the person -> value as stored."""


def keep_sheet(
    source: RecognisedSheet,
    sections: Iterable[SkippedRow],
    columns: RememberedColumns | None = None,
) -> KeptSheet:
    """Return the top of a sheet with some of its sections, and its columns as a person chose."""
    header = source.header
    width = _width(source)
    rows = source.sheet.rows
    kept = ((one.row, _plain(source, rows[one.row - 1][:width])) for one in sections)
    return KeptSheet(
        source.name,
        width,
        tuple(row[:width] for row in rows[: header.rows[-1]]),
        (header.rows[0], header.rows[-1]),
        tuple(source.sheet.merged),
        tuple(kept),
        None if columns is None else (signature_of(header), columns.as_text()),
    )


def _width(source: RecognisedSheet) -> int:
    """Return how many columns the table has; the reasons of an error workbook are none of it."""
    columns = source.header.columns
    own = [one.index for one in columns if one.texts[-1:] != (REASON_HEADER,)]
    return max(own, default=len(columns) - 1) + 1


def all_sections(source: RecognisedSheet, last: int) -> list[SkippedRow]:
    """Return every section row above the row of this number."""
    return [
        one
        for one in source.classified.skipped
        if one.reason is SkipReason.SECTION and one.row < last
    ]


def needed_sections(source: RecognisedSheet, numbers: Collection[int]) -> list[SkippedRow]:
    """Return the section rows that tell something of these rows: a place, a direction, a home.

    A list by households has a thousand of them; what is kept in the data are those of its rows.
    """
    wanted: set[int] = set()
    sections = all_sections(source, max(numbers, default=0))
    latest: dict[str, int] = {}
    at = 0
    for number in sorted(numbers):
        while at < len(sections) and sections[at].row < number:
            latest |= dict.fromkeys(_told(sections[at]), sections[at].row)
            at += 1
        wanted.update(latest.values())
    return [one for one in sections if one.row in wanted]


def _told(section: SkippedRow) -> set[str]:
    after = after_section(section.text, NO_SECTION)
    return set() if after is None else {key for key in _SECTION_PARTS if getattr(after, key)}


def keep_row(
    checked: CheckedSheet,
    number: int,
    values: Mapping[str, object],
    issues: Sequence[CellIssue],
    mark: str,
) -> KeptRow:
    """Return a row as it is kept; what only its column or the row above tells is written out."""
    source = checked.source
    bad = {one.column for one in issues if one.issue.severity in {Severity.ERROR, Severity.DOUBT}}
    cells = source.sheet.rows[number - 1][: _width(source)]
    settled = [_settled(source, index, cell, values) for index, cell in enumerate(cells)]
    marked = (index for index in range(len(cells)) if column_letter(index) in bad)
    faults = {source.mapping.fields.get(column_index(letters)) for letters in bad if letters}
    return KeptRow(
        number,
        _plain(source, settled),
        frozenset(marked),
        reason_of(issues),
        mark,
        frozenset(filter(None, faults)),
    )


def _plain(source: RecognisedSheet, cells: Iterable[CellValue]) -> Cells:
    secret = source.mapping.secret
    return tuple(None if index in secret else cell for index, cell in enumerate(cells))


def reason_of(issues: Iterable[CellIssue]) -> str:
    """Return what is wrong, without the row's number, which is another one in a new workbook."""
    return " ".join(
        f"Cột {one.column}: {one.issue.text()}" if one.column else one.issue.text()
        for one in issues
    )


def _settled(
    source: RecognisedSheet, index: int, cell: CellValue, values: Mapping[str, object]
) -> CellValue:
    """Return the cell; numbers that name something become text: Excel would drop their zeros."""
    key = source.mapping.fields.get(index)
    value = values.get(key or "")
    if key in _KEPT_AS_TEXT and isinstance(cell, int | float) and not isinstance(cell, bool):
        return str(value) if value is not None else raw_text(cell)
    if key is None or value is None:
        return cell
    if isinstance(source.layout.spec(key).kind, Money) and isinstance(value, int):
        return value
    return str(value) if cell is None and key == "household_code" else cell


def told_mark(checked: CheckedSheet, number: int) -> str | None:
    """Return the mark that a row of an error workbook bears in its reason, None without one."""
    for column in checked.source.header.columns:
        if column.texts[-1:] == (REASON_HEADER,):
            return mark_in(str(checked.source.sheet.rows[number - 1][column.index] or ""))
    return None


# As text


def cells_text(row: KeptRow) -> str:
    """Return the cells of a row, and which cells and fields of it are wrong, as JSON."""
    return _json(
        {
            "cells": [*map(_value, row.cells)],
            "marked": sorted(row.marked),
            "faults": sorted(row.faults),
            **({"theirs": dict(row.theirs)} if row.theirs else {}),
        }
    )


def cells_from(text: str) -> tuple[Cells, frozenset[int]]:
    """Return what `cells_text` was made of."""
    kept = json.loads(text)
    return tuple(map(_cell, kept["cells"])), frozenset(kept["marked"])


def faults_from(text: str) -> frozenset[str]:
    """Return the fields that `cells_text` tells to be wrong."""
    return frozenset(json.loads(text).get("faults", ()))


def theirs_from(text: str) -> dict[str, str]:
    """Return the values of the population database that `cells_text` tells."""
    return dict(json.loads(text).get("theirs", {}))


def sheets_text(sheets: Sequence[KeptSheet]) -> str:
    """Return the tops of sheets as JSON."""
    return _json([*_plain_sheets(sheets)])


def _plain_sheets(sheets: Sequence[KeptSheet]) -> Iterator[dict[str, object]]:
    for one in sheets:
        yield {
            "name": one.name,
            "width": one.width,
            "top": [[*map(_value, row)] for row in one.top],
            "header": one.header,
            "merged": [
                [block.first_row, block.first_column, block.last_row, block.last_column]
                for block in one.merged
            ],
            "sections": [[number, [*map(_value, cells)]] for number, cells in one.sections],
            "told": one.told,
        }


def sheets_from(text: str) -> tuple[KeptSheet, ...]:
    """Return what `sheets_text` was made of."""
    return tuple(
        KeptSheet(
            one["name"],
            one["width"],
            tuple(tuple(map(_cell, row)) for row in one["top"]),
            (one["header"][0], one["header"][1]),
            tuple(MergedRange(*block) for block in one["merged"]),
            tuple((number, tuple(map(_cell, cells))) for number, cells in one["sections"]),
            (one["told"][0], one["told"][1]) if one.get("told") else None,
        )
        for one in json.loads(text)
    )


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _value(cell: CellValue) -> object:
    for kind in (datetime.datetime, datetime.date, datetime.time):
        if isinstance(cell, kind):
            return {kind.__name__: cell.isoformat()}
    return cell


def _cell(value: Any) -> CellValue:
    if not isinstance(value, dict):
        plain: CellValue = value
        return plain
    ((kind, text),) = value.items()
    moment: CellValue = _MOMENTS[kind](text)
    return moment
