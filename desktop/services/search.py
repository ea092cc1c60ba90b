"""The global search of window and command line (Ctrl+K)."""

import re
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial

from desktop.domain.messages import Translate
from desktop.domain.search_words import search_words
from desktop.domain.vietnamese_text import title_case_name
from desktop.storage.database import Database, ReadSnapshot
from desktop.storage.queries import search as queries
from desktop.storage.queries.search import Found, HitKeys

MOST_HITS = 200
"""Read from the index at most; the best of them are sorted and shown."""


_YEAR = re.compile(r"(?:19|20)\d\d")
_DIGEST = re.compile(r"[a-z2-7]{24}")
"""A person as the province knows one: see `services/province/person_digests.py`."""


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
        CCCD, SI, card, collector or phone number. Where nobody is found, a year beside a name is
        the year of birth. A digest that the province asks about is the person whom it means.

        Raises:
            Cancelled: `interrupt` ended it.
        """
        started = time.perf_counter()
        asked = self._asked_by_the_province(text)
        if asked:
            elapsed = (time.perf_counter() - started) * 1000
            return SearchResult(asked, more=False, elapsed_ms=elapsed)
        words = search_words(text)
        if not words:
            return SearchResult((), more=False, elapsed_ms=0.0)
        with self._database.read() as snapshot, self._interruptible(snapshot):
            found, more = _best(snapshot, words, limit)
            if not found and (year := _birth_year(words)):
                names, _ = _best(snapshot, [word for word in words if word != year], MOST_HITS)
                born = [hit for hit in names if hit.birth_date and str(hit.birth_date.year) == year]
                found, more = born[:limit], len(born) > limit
        elapsed = (time.perf_counter() - started) * 1000
        return SearchResult(tuple(found), more, elapsed)

    def _asked_by_the_province(self, text: str) -> tuple[Found, ...]:
        """Return whom a digest means; the province knows no more of somebody whom two list."""
        if not _DIGEST.fullmatch(text.strip().lower()):
            return ()
        from desktop.services.province.person_digests import (  # noqa: PLC0415 - rarely asked
            persons_of_digest,
        )

        with self._database.read() as snapshot, self._interruptible(snapshot):
            found = persons_of_digest(snapshot, text)
            return tuple(queries.describe(snapshot, [("person", number) for number in found]))

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


def _best(snapshot: ReadSnapshot, words: list[str], limit: int) -> tuple[list[Found], bool]:
    """Return the best hits in order, and whether there are more."""
    rows = queries.hit_rows(snapshot, words, MOST_HITS)
    ranked = sorted(queries.stored_keys(snapshot, rows), key=partial(_rank, words))
    best = {(hit.kind, hit.id): place for place, hit in enumerate(ranked[:limit])}
    found = queries.describe(snapshot, list(best))
    found.sort(key=lambda hit: best[hit.kind, hit.id])
    return found, len(rows) > limit


def _birth_year(words: list[str]) -> str | None:
    """Return the one word that may be a year of birth; beside it there must be a name."""
    years = [word for word in words if _YEAR.fullmatch(word)]
    return years[0] if len(years) == 1 and len(words) > 1 else None


def _rank(words: list[str], hit: HitKeys) -> tuple[int, bool, str, bool, int]:
    """Whole words first, then those in the order typed, then by name as lists are.

    Persons stand before their households.

    Namesakes as they came in: the index answers in no order.
    """
    own = hit.search_key.split(" ")
    whole = sum(word in own for word in words)
    in_order = f" {' '.join(words)}" in f" {hit.search_key}"
    return -whole, not in_order, hit.sort_key, hit.kind != "person", hit.id


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
