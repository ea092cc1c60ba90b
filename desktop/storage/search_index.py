"""The index behind the global search: word prefixes over persons, households and collectors.

One FTS5 table without content; its row id holds record id and kind, so a hit needs no join to be
known. (On PostgreSQL the same words would go into a `tsvector`.)
"""

from typing import Final

from sqlalchemy import ColumnElement, Connection, Integer, literal_column, text

INDEXED_KINDS: Final = ("person", "household", "collector", "organisation")
TABLES: Final = {kind: f"{kind}s" for kind in INDEXED_KINDS}
_KINDS: Final = 4

CREATE: Final = (
    "CREATE VIRTUAL TABLE search_index USING fts5("
    "words, content='', contentless_delete=1, detail=none, tokenize='ascii', prefix='1 2 3 4')"
)
HIT_LIMIT: Final = 200


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


def put_batch(connection: Connection, kind: str, import_batch_id: int) -> None:
    """Index every record that an import created, in one statement."""
    connection.execute(
        text(
            "INSERT INTO search_index(rowid, words) "
            f"SELECT id * {_KINDS} + {INDEXED_KINDS.index(kind)}, search_key "
            f"FROM {TABLES[kind]} WHERE import_batch_id = :batch"
        ),
        {"batch": import_batch_id},
    )


def rebuild(connection: Connection) -> None:
    """Make the whole index anew from the stored search keys."""
    connection.execute(text("INSERT INTO search_index(search_index) VALUES ('delete-all')"))
    for number, kind in enumerate(INDEXED_KINDS):
        connection.execute(
            text(
                "INSERT INTO search_index(rowid, words) "
                f"SELECT id * {_KINDS} + {number}, search_key FROM {TABLES[kind]}"
            )
        )


def match_expression(words: list[str]) -> str:
    """Return the FTS5 query for folded words: every word a prefix, a number also a tail."""
    parts = []
    for word in words:
        quoted = f'"{word}"*'
        if word.isdigit() and len(word) > 2:  # noqa: PLR2004 - a tail of two digits says nothing
            parts.append(f'({quoted} OR "r{word[::-1]}"*)')
        else:
            parts.append(quoted)
    return " AND ".join(parts)


def record_id_column() -> ColumnElement[int]:
    """The record id inside a hit's row id."""
    return literal_column(f"rowid / {_KINDS}", Integer)


def kind_column() -> ColumnElement[int]:
    """The number of the kind inside a hit's row id."""
    return literal_column(f"rowid % {_KINDS}", Integer)
