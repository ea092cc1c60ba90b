"""Tells the columns of a list that hold something and are not taken in."""

from collections.abc import Iterable, Iterator
from typing import Final

from desktop.domain.messages import QT_TRANSLATE_NOOP, Filled
from desktop.domain.vietnamese_text import nfc
from desktop.workbooks.column_letters import column_letter
from desktop.workbooks.row_validation import RecognisedSheet

_NOT_READ: Final = QT_TRANSLATE_NOOP("import", "Không lấy: {columns}.")
_NOT_READ_OF_SHEET: Final = QT_TRANSLATE_NOOP(
    "import", "Trang tính “{sheet}” không lấy: {columns}."
)
_COLUMN: Final = QT_TRANSLATE_NOOP("import", "{name} (cột {letters})")
_NAMELESS: Final = QT_TRANSLATE_NOOP("import", "cột {letters} không có tên")
_MORE: Final = QT_TRANSLATE_NOOP("import", "{columns} và {count} cột nữa")
_MOST_NAMED: Final = 12
_LONGEST: Final = 40


def notes_about_columns(sheets: Iterable[RecognisedSheet]) -> Iterator[str]:
    """Yield one sentence for each sheet that has columns which no field takes."""
    taken = list(sheets)
    for source in taken:
        found = list(_unread(source))
        if not found:
            continue
        columns: object = tuple(found[:_MOST_NAMED])
        if len(found) > _MOST_NAMED:
            left = len(found) - _MOST_NAMED
            columns = Filled("import", _MORE, {"columns": columns, "count": left})
        text = _NOT_READ if len(taken) == 1 else _NOT_READ_OF_SHEET
        yield Filled("import", text, {"columns": columns, "sheet": source.name})


def _unread(source: RecognisedSheet) -> Iterator[str]:
    names = {column.index: column.texts[-1] for column in source.header.columns}
    rows = [source.sheet.rows[number - 1] for number in source.classified.rows]
    width = len(rows[0]) if rows else 0
    for index in range(width):
        if index in source.mapping.fields or not any(row[index] is not None for row in rows):
            continue
        name, letters = " ".join(nfc(names.get(index, "")).split()), column_letter(index)
        if len(name) > _LONGEST:
            name = f"{name[: _LONGEST - 1]}…"
        yield Filled("import", _COLUMN if name else _NAMELESS, {"name": name, "letters": letters})
