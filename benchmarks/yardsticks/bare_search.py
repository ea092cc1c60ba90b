"""The limit of a search: the FTS statement alone, on the bare driver's connection."""

import time
from collections.abc import Sequence
from typing import TYPE_CHECKING

from desktop.storage import search_index

if TYPE_CHECKING:
    import sqlite3

MOST_HITS = 200


def seconds(connection: "sqlite3.Connection", words: Sequence[str]) -> float:
    """Return how long the index takes to give the row ids of at most 200 hits."""
    expression = search_index.match_expression(list(words))
    start = time.perf_counter()
    connection.execute(
        "SELECT rowid FROM search_index WHERE search_index MATCH ? LIMIT ?",
        (expression, MOST_HITS),
    ).fetchall()
    return time.perf_counter() - start
