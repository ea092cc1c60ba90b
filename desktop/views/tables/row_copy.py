"""Rows as the text that Excel takes from the clipboard."""

from collections.abc import Sequence

from desktop.models.table_rows import Column, Row


def as_tab_text(
    columns: Sequence[Column], shown: Sequence[int], rows: Sequence[Row], *, headers: bool
) -> str:
    """Return the shown cells of rows, a line each; tabs and line feeds inside become spaces."""
    lines = [[columns[number].label for number in shown]] if headers else []
    lines += [[row.texts[number] for number in shown] for row in rows]
    return "\n".join("\t".join(" ".join(cell.split()) for cell in line) for line in lines)
