"""The index behind the global search: word prefixes over persons, households and collectors.

One FTS5 table without content; its row id holds record id and kind, so a hit needs no join to be
known. (On PostgreSQL the same words would go into a `tsvector`.)
"""

from collections.abc import Sequence
from typing import Final

from sqlalchemy import ColumnElement, Connection, Integer, literal_column, text

from desktop.storage.text_columns import TAIL

INDEXED_KINDS: Final = ("person", "household", "collector", "organisation")
_KINDS: Final = 4

CREATE: Final = (
    "CREATE VIRTUAL TABLE search_index USING fts5("
    "words, content='', contentless_delete=1, detail=none, tokenize='ascii', prefix='1 2 3 4')"
)
SHORTEST_TAIL: Final = 3
"""A tail of two digits says nothing."""
MOST_WORDS: Final = 16
"""No name has more; FTS5 refuses expressions of hundreds of words."""


def index_row_id(kind: str, record_id: int) -> int:
    """Return the row id in the index for a record."""
    return record_id * _KINDS + INDEXED_KINDS.index(kind)


def record_of(index_id: int) -> tuple[str, int]:
    """Return (kind, record id) of a hit's row id."""
    return INDEXED_KINDS[index_id % _KINDS], index_id // _KINDS


def put(connection: Connection, kind: str, record_id: int, words: str) -> None:
    """Index a record anew."""
    connection.execute(
        text("INSERT OR REPLACE INTO search_index(rowid, words) VALUES (:row, :words)"),
        {"row": index_row_id(kind, record_id), "words": words},
    )


def remove(connection: Connection, kind: str, record_id: int) -> None:
    """Take a record out of the index."""
    connection.execute(
        text("DELETE FROM search_index WHERE rowid = :row"),
        {"row": index_row_id(kind, record_id)},
    )


def match_expression(words: Sequence[str], *, whole: bool = False) -> str:
    """Return the FTS5 query for folded words: every word a prefix, a number also a tail.

    With `whole`, words must stand as they are. Words after the sixteenth are left out.
    """
    if whole:
        return " AND ".join(f'"{word}"' for word in words[:MOST_WORDS])
    return " AND ".join(_beginning(word) for word in words[:MOST_WORDS])


def _beginning(word: str) -> str:
    if word.isdigit() and len(word) >= SHORTEST_TAIL:
        return f'("{word}"* OR "{TAIL}{word[::-1]}"*)'
    return f'"{word}"*'


def record_id_column() -> ColumnElement[int]:
    """The record id inside a hit's row id."""
    return literal_column(f"rowid / {_KINDS}", Integer)


def kind_column() -> ColumnElement[int]:
    """The number of the kind inside a hit's row id."""
    return literal_column(f"rowid % {_KINDS}", Integer)
