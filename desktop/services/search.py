"""The global search of window and command line (Ctrl+K)."""

import re
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from desktop.domain.messages import Translate
from desktop.domain.vietnamese_text import fold, name_sort_key, title_case_name
from desktop.storage.database import Database, ReadSnapshot
from desktop.storage.queries import search as queries
from desktop.storage.queries.search import Found

_GROUPED = re.compile(
    # A phone number with its country code, whole or still being typed.
    r"(?<!\w)\+84[\d .()-]*\d(?!\w)"
    # Nine and more digits in groups: `0912 345 678`, `0912.345.678`, `036 085 012 345`.
    r"|(?<!\w)\(?\d(?:[ .()-]{0,2}\d){8,14}(?!\w)"
    # A card number as it is printed: `GD 4 38 0123654789`.
    r"|(?<!\w)[A-Za-z]{2} ?[1-5] \d\d(?: ?\d){0,10}(?!\w)"
)
_BETWEEN_GROUPS = re.compile(r"[ .()-]")
_COUNTRY_CODE = re.compile(r"^(?:\+84|0084|84(?=\d{9}$))0?")

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
        self._running: set[Callable[[], None]] = set()
        self._guard = threading.Lock()

    def search(self, text: str, limit: int = 20) -> SearchResult:
        """Return the records that hold every word of the text as a prefix.

        Marks, case and word order do not matter; three and more digits also match the end of a
        CCCD, SI, card, collector or phone number.

        Raises:
            Cancelled: `interrupt` ended it.
        """
        started = time.perf_counter()
        words = search_words(text)
        if not words:
            return SearchResult((), more=False, elapsed_ms=0.0)
        with self._database.read() as snapshot, self._interruptible(snapshot):
            rows = queries.hit_rows(snapshot, words, MOST_HITS)
            found = queries.describe(snapshot, rows)
        found.sort(key=lambda hit: _rank(hit, words))
        elapsed = (time.perf_counter() - started) * 1000
        return SearchResult(tuple(found[:limit]), len(rows) > limit, elapsed)

    def interrupt(self) -> None:
        """End the searches that are running, if any; their answers are no longer wanted."""
        with self._guard:
            for interrupt in self._running:
                interrupt()

    @contextmanager
    def _interruptible(self, snapshot: ReadSnapshot) -> Iterator[None]:
        interrupt = queries.interrupt_of(snapshot)
        with self._guard:
            self._running.add(interrupt)
        try:
            yield
        finally:
            # Before the connection goes back to the pool and serves somebody else.
            with self._guard:
                self._running.discard(interrupt)


def search_words(text: str) -> list[str]:
    """Return the folded words of a search; a number typed in groups is one word.

    A phone number with its country code is read as the office stores it, with the leading 0.
    """
    return fold(_GROUPED.sub(_joined, text)).split()


def _joined(number: re.Match[str]) -> str:
    digits = _BETWEEN_GROUPS.sub("", number.group())
    return _COUNTRY_CODE.sub("0", digits, count=1)


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
