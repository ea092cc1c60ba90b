"""The global search of window and command line (Ctrl+K)."""

import threading
import time
from dataclasses import dataclass

from desktop.domain.messages import Translate
from desktop.domain.phone_numbers import check_phone
from desktop.domain.vietnamese_text import fold, name_sort_key, title_case_name
from desktop.storage.database import Database
from desktop.storage.queries import search as queries
from desktop.storage.queries.search import Found

MOST_HITS = 200
"""Read from the index at most; the best of them are sorted and shown."""


@dataclass(frozen=True, slots=True)
class SearchResult:
    """Hits, best first; `more` tells that further records match."""

    hits: tuple[Found, ...]
    more: bool
    elapsed_ms: float


class Searcher:
    """Searches one database; a newer search interrupts the one that is running."""

    def __init__(self, database: Database) -> None:
        """Search this database."""
        self._database = database
        self._running: object | None = None
        self._guard = threading.Lock()

    def search(self, text: str, limit: int = 20) -> SearchResult:
        """Return the records that hold every word of the text as a prefix.

        Marks, case and word order do not matter; three and more digits also match the end of a
        CCCD, SI, card, collector or phone number. Raises `Superseded` when interrupted.
        """
        started = time.perf_counter()
        words = search_words(text)
        if not words:
            return SearchResult((), more=False, elapsed_ms=0.0)
        with self._database.read() as snapshot, queries.interruptible(snapshot) as connection:
            with self._guard:
                self._running = connection
            try:
                rows = queries.hit_rows(snapshot, words, MOST_HITS)
                found = queries.describe(snapshot, rows)
            finally:
                with self._guard:
                    self._running = None
        found.sort(key=lambda hit: _rank(hit, words))
        elapsed = (time.perf_counter() - started) * 1000
        return SearchResult(tuple(found[:limit]), len(rows) > limit, elapsed)

    def interrupt(self) -> None:
        """End the running search, if any; its answer is no longer wanted."""
        with self._guard:
            if self._running is not None:
                self._running.interrupt()  # type: ignore[attr-defined]


def search_words(text: str) -> list[str]:
    """Return the folded words of a search; a phone number typed with +84 or dots is one word."""
    return [_with_leading_zero(word) for word in fold(_joined_numbers(text)).split()]


def _joined_numbers(text: str) -> str:
    """Join groups of digits: `0912 345 678` and `0912.345.678` are one number."""
    compact = "".join(text.split()).replace(".", "").replace("-", "").lstrip("+")
    return compact if compact.isdigit() else text


def _with_leading_zero(word: str) -> str:
    """Read a phone number typed with its country code as the office stores it."""
    if word.startswith("84") and word.isdigit():
        return check_phone(word).value or word
    return word


def _rank(hit: Found, words: list[str]) -> tuple[int, str, int]:
    """Whole words of the name first, then by given name; persons before households."""
    own = fold(hit.name).split()
    whole = sum(word in own for word in words)
    return (-whole, name_sort_key(hit.name), 0 if hit.kind == "person" else 1)


def label(hit: Found, translate: Translate | None = None) -> str:
    """Return one line that tells a hit apart: name, birth year, neighbourhood, head, code."""
    del translate
    parts = [title_case_name(hit.name)]
    if hit.birth_date is not None:
        parts.append(str(hit.birth_date.year))
    parts += [part for part in (hit.neighbourhood, hit.code) if part]
    if hit.head_name and hit.head_name != hit.name:
        parts.append(title_case_name(hit.head_name))
    return " · ".join(parts)
