"""What the parser does not tell about .xls: errors, formulas without a result, what is hidden.

A walk over the records of the book's stream, Excel 5/95 (BIFF5) and 97 to 2003 (BIFF8) alike.
"""

import io
import struct
from collections.abc import Callable
from typing import Final, NamedTuple

from desktop.workbooks.sheet_facts import MOST_FORMULAS, SheetFacts

ERROR_TEXTS: Final = {
    0x00: "#NULL!", 0x07: "#DIV/0!", 0x0F: "#VALUE!", 0x17: "#REF!", 0x1D: "#NAME?",
    0x24: "#NUM!", 0x2A: "#N/A", 0x2B: "#GETTING_DATA",
}  # fmt: skip
"""The error values of the binary formats."""

LAST_XLS_COLUMN: Final = 256
_BOF, _EOF, _BOUND_SHEET, _DATE_MODE, _FILE_PASS = 0x0809, 0x000A, 0x0085, 0x0022, 0x002F
_CODE_PAGE, _EXCEL_95 = 0x0042, 0x0500
_ROW, _COLUMNS, _BOOL_OR_ERROR, _FORMULA = 0x0208, 0x007D, 0x0205, 0x0006
_HIDDEN_ROW, _HIDDEN_COLUMN, _CALCULATE_ON_LOAD = 0x20, 0x01, 0x02
_NO_NUMBER, _ERROR_RESULT = 0xFFFF, 2
_Taker = Callable[[int], None]
_HEADER: Final = struct.Struct("<HH")


class BiffFacts(NamedTuple):
    """The facts of each sheet in the order of the workbook, and the date system."""

    sheets: tuple[SheetFacts, ...] = ()
    date_1904: bool = False
    protected: bool = False
    """Whether a password hides the records (of which nothing is told then)."""
    code_page: int = 0
    """In which the texts of BIFF5 are kept; 0 where they are in Unicode (BIFF8)."""

    def of(self, index: int) -> SheetFacts:
        """The facts of a sheet by its place."""
        return self.sheets[index] if index < len(self.sheets) else SheetFacts()


def facts_of_biff(data: bytes) -> BiffFacts:
    """Collect the facts of an .xls file; none of a file too broken or protected to be walked.

    What a broken file is worth, the parser decides.
    """
    try:
        stream = _stream(data)
        found = _globals(stream)
        sheets = tuple(_sheet(stream, place) for place in found.places)
    except (OSError, struct.error, IndexError, ValueError):
        return BiffFacts()
    return BiffFacts(sheets, found.date_1904, found.protected, found.code_page)


def _stream(data: bytes) -> bytes:
    """Return the book's own stream: "Workbook" (BIFF8) before "Book" (BIFF5), as Excel does."""
    import olefile  # noqa: PLC0415 - only for .xls

    with olefile.OleFileIO(io.BytesIO(data)) as compound:
        for name in ("Workbook", "Book"):
            if compound.exists(name):
                with compound.openstream(name) as stream:
                    content: bytes = stream.read()
                    return content
    raise OSError("no book")


class _Globals(NamedTuple):
    """What the records of the book itself tell."""

    places: tuple[int, ...] = ()
    date_1904: bool = False
    protected: bool = False
    code_page: int = 0


def _globals(stream: bytes) -> _Globals:
    places: list[int] = []
    date_1904 = False
    code_page = position = 0
    (version,) = struct.unpack_from("<H", stream, _HEADER.size)
    while position + _HEADER.size <= len(stream):
        number, size = _HEADER.unpack_from(stream, position)
        position += _HEADER.size
        if number == _BOUND_SHEET:
            places.append(struct.unpack_from("<I", stream, position)[0])
        elif number == _DATE_MODE:
            date_1904 = stream[position] == 1
        elif number == _FILE_PASS:
            return _Globals(protected=True)
        elif number == _CODE_PAGE and version == _EXCEL_95:
            (code_page,) = struct.unpack_from("<H", stream, position)
        elif number == _EOF:
            break
        position += size
    return _Globals(tuple(places), date_1904, code_page=code_page)


def _sheet(stream: bytes, position: int) -> SheetFacts:
    """Walk the records of one sheet; charts inside it are books of their own and passed over."""
    taken = _Taken(stream)
    depth = 0
    header, last = _HEADER.unpack_from, len(stream) - _HEADER.size
    wanted = taken.takers()
    while position <= last:
        number, size = header(stream, position)
        position += 4
        if number == _BOF:
            depth += 1
        elif number == _EOF:
            depth -= 1
            if depth <= 0:
                break
        elif depth == 1 and number in wanted:
            wanted[number](position)
        position += size
    return taken.facts()


class _Taken:
    """Collects from the few records that tell something; each is given by its place."""

    def __init__(self, stream: bytes) -> None:
        self._stream = stream
        self._uncalculated: list[tuple[int, int]] = []
        self._formulas: list[tuple[int, int]] = []
        self._errors: list[tuple[int, int, str]] = []
        self._hidden_rows: list[int] = []
        self._hidden_columns: set[int] = set()

    def takers(self) -> dict[int, _Taker]:
        return {
            _BOOL_OR_ERROR: self._take_error,
            _FORMULA: self._take_formula,
            _ROW: self._take_row,
            _COLUMNS: self._take_columns,
        }

    def facts(self) -> SheetFacts:
        return SheetFacts(
            formulas_without_value=tuple(self._uncalculated),
            error_cells=tuple(self._errors),
            hidden_rows=tuple(self._hidden_rows),
            hidden_columns=tuple(sorted(self._hidden_columns)),
            formulas=tuple(self._formulas),
        )

    def _take_error(self, place: int) -> None:
        row, column, _form, code, is_error = struct.unpack_from("<HHHBB", self._stream, place)
        if is_error:
            self._errors.append((row + 1, column + 1, ERROR_TEXTS.get(code, "#N/A")))

    def _take_formula(self, place: int) -> None:
        row, column, _form, kind, _, code = struct.unpack_from("<HHHBBB", self._stream, place)
        mark, flags = struct.unpack_from("<HH", self._stream, place + 12)
        if len(self._formulas) < MOST_FORMULAS:
            self._formulas.append((row + 1, column + 1))
        if mark == _NO_NUMBER and kind == _ERROR_RESULT:
            self._errors.append((row + 1, column + 1, ERROR_TEXTS.get(code, "#N/A")))
        elif flags & _CALCULATE_ON_LOAD and not any(self._stream[place + 6 : place + 14]):
            # Written by a program that cannot calculate: nought, and Excel asked to do it.
            self._uncalculated.append((row + 1, column + 1))

    def _take_row(self, place: int) -> None:
        (flags,) = struct.unpack_from("<H", self._stream, place + 12)
        if flags & _HIDDEN_ROW:
            self._hidden_rows.append(struct.unpack_from("<H", self._stream, place)[0] + 1)

    def _take_columns(self, place: int) -> None:
        first, last, _width, _form, flags = struct.unpack_from("<HHHHH", self._stream, place)
        if flags & _HIDDEN_COLUMN:
            self._hidden_columns.update(range(first + 1, min(last + 1, LAST_XLS_COLUMN) + 1))
