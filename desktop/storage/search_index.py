"""The index behind the global search: word prefixes over persons, households and collectors.

One FTS5 table without content; its row id holds record id and kind, so a hit needs no join to be
known. On a server `search_index` is a view over the records' own folded columns, whose trigrams
are indexed, and a function that finds in it: nothing is kept twice there, and a clerk finds only
what the login may see (`migrations/server_search.py`).
"""

from collections.abc import Sequence
from typing import Final

from sqlalchemy import ColumnElement, Connection, Integer, TextClause, literal_column, text

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


def is_kept(connection: Connection) -> bool:
    """Whether the index is a table of its own, which every write has to follow."""
    return connection.dialect.name == "sqlite"


def put(connection: Connection, kind: str, record_id: int, words: str) -> None:
    """Index a record anew."""
    if not is_kept(connection):
        return
    connection.execute(
        text("INSERT OR REPLACE INTO search_index(rowid, words) VALUES (:row, :words)"),
        {"row": index_row_id(kind, record_id), "words": words},
    )


def put_all(connection: Connection, kind: str, table: str, ids: range | None = None) -> None:
    """Index new records of a table, all or those of these ids, in one statement."""
    if not is_kept(connection):
        return
    first = index_row_id(kind, 0)
    words = f"SELECT id * :step + :first, search_key FROM {table}"  # noqa: S608 - our names
    given = {"step": index_row_id(kind, 1) - first, "first": first}
    if ids is not None:
        words += " WHERE id BETWEEN :low AND :high"
        given |= {"low": ids[0], "high": ids[-1]}
    connection.execute(text(f"INSERT INTO search_index(rowid, words) {words}"), given)


def remove(connection: Connection, kind: str, record_id: int) -> None:
    """Take a record out of the index."""
    if not is_kept(connection):
        return
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


def find(
    connection: Connection, words: Sequence[str], limit: int, *, whole: bool = False
) -> list[int]:
    """Return the row ids of at most `limit` records that hold every word, in no order."""
    found = (
        "SELECT rowid FROM search_index WHERE search_index MATCH ? LIMIT ?"
        if is_kept(connection)
        else "SELECT rowid FROM search_index(?, ?)"
    )
    given = (match_expression(words, whole=whole), limit)
    return [row[0] for row in connection.exec_driver_sql(found, given).cursor.fetchall()]


def hits(words: Sequence[str], *, whole: bool = False) -> TextClause:
    """Return the table of the hits, "hits", for the FROM of a query."""
    expression = match_expression(words, whole=whole)
    return text("search_index(:words) AS hits").bindparams(words=expression)


def _beginning(word: str) -> str:
    if word.isdigit() and len(word) >= SHORTEST_TAIL:
        return f'("{word}"* OR "{TAIL}{word[::-1]}"*)'
    return f'"{word}"*'


def record_id_column() -> ColumnElement[int]:
    """The record id inside a hit's row id."""
    return literal_column(f"hits.rowid / {_KINDS}", Integer)


def kind_column() -> ColumnElement[int]:
    """The number of the kind inside a hit's row id."""
    return literal_column(f"hits.rowid % {_KINDS}", Integer)
