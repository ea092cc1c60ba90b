"""Text tables: commas, semicolons, tabs or bars, found by looking; every cell stays text."""

import csv
import io
from collections.abc import Iterable
from itertools import islice
from typing import NamedTuple

from desktop.workbooks.readers.raw_sheet import RawCell, RawSheet, even_rows
from desktop.workbooks.readers.refusal import ReadingRefused
from desktop.workbooks.readers.text_decoding import decode_text

_DELIMITERS = (",", ";", "\t", "|")
_SAMPLE_ROWS = 60
_SAMPLE_CHARACTERS = 65_536
_TEXT_ENDINGS = (".csv", ".tsv", ".txt")
_LONGEST_FIELD = 1_000_000


class _Fit(NamedTuple):
    """How well a delimiter explains the first rows; compared field by field."""

    split_rows: int
    rows_like_most: int
    fields: int


def read_text(data: bytes, file_name: str, cell_limit: int) -> RawSheet:
    """Read a CSV or TSV file as one sheet named after the file.

    Raises ReadingRefused: no text, no table, or quotation marks that do not pair.
    """
    text = decode_text(data)
    stated, text = _stated_delimiter(text)
    delimiter = stated or _find_delimiter(text, file_name)
    rows = _records(text, delimiter)
    ragged = _ragged(rows)
    return RawSheet(
        name=file_name.rpartition(".")[0] or file_name,
        visible=True,
        width=even_rows(rows, cell_limit),
        expected_rows=len(rows),
        rows=rows,
        ragged_rows=ragged,
    )


def _stated_delimiter(text: str) -> tuple[str | None, str]:
    """Honour and remove Excel's own first line `sep=;`, which Excel does not show as a row."""
    line, _, rest = text.partition("\n")
    line = line.strip("\r")
    if len(line) == len("sep=;") and line.lower().startswith("sep="):
        return line[-1], rest
    return None, text


def _find_delimiter(text: str, file_name: str) -> str:
    sample = text[:_SAMPLE_CHARACTERS]
    fits = {delimiter: _fit(sample, delimiter) for delimiter in _DELIMITERS}
    best = max(_DELIMITERS, key=fits.__getitem__)
    if fits[best].split_rows == 0 and not file_name.lower().endswith(_TEXT_ENDINGS):
        # One column of text under another ending is a note or a letter, no table.
        raise ReadingRefused("not_a_workbook")
    return best


def _fit(sample: str, delimiter: str) -> _Fit:
    reader = csv.reader(io.StringIO(sample, newline=""), delimiter=delimiter)
    try:
        counts = [len(record) for record in islice(reader, _SAMPLE_ROWS) if record]
    except csv.Error:
        return _Fit(0, 0, 0)
    split = [count for count in counts if count > 1]
    most = max(split, key=split.count, default=0)
    return _Fit(len(split), split.count(most), most)


def _records(text: str, delimiter: str) -> list[list[RawCell]]:
    csv.field_size_limit(_LONGEST_FIELD)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    try:
        rows = [[field or None for field in record] for record in reader]
    except csv.Error as error:
        raise ReadingRefused("quotes", line=reader.line_num) from error
    return [list[RawCell](row) for row in rows]


def _ragged(rows: Iterable[list[RawCell]]) -> tuple[int, ...]:
    """Return the rows with filled fields behind the end of the header.

    The header is the first row with two filled fields; title lines above it have one.
    """
    width = 0
    ragged = []
    for number, row in enumerate(rows, 1):
        if not width:
            width = len(row) if sum(field is not None for field in row) > 1 else 0
        elif any(field is not None for field in row[width:]):
            ragged.append(number)
    return tuple(ragged)
