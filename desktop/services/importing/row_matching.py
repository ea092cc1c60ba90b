"""What matching the rows of every kind of list needs: rows seen above, links, what is told."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from difflib import get_close_matches
from functools import lru_cache

from desktop.domain.errors import Issue
from desktop.domain.vietnamese_text import fold
from desktop.services.importing.issues import (
    UNKNOWN_COLLECTOR,
    new_neighbourhood,
    possible_duplicate,
    possible_duplicates,
)
from desktop.services.importing.known import Known, place_key
from desktop.workbooks.column_mapping import column_letter
from desktop.workbooks.row_table import CellIssue, CheckedRow
from desktop.workbooks.row_validation import CheckedSheet

_NEARLY = 0.85
"""Likeness of two names of neighbourhoods that may be one."""
_MOST_PLACES_COMPARED = 50_000
"""Pairs of a new and a known neighbourhood; beyond, the column holds something else."""
MOST_NAMESAKES = 50
"""So many of one name and birth date are compared: with more, likeness tells nothing."""

folded_name = lru_cache(maxsize=65_536)(fold)
"""Names as they are compared; a large office has so many different ones."""

Traits = tuple[str, object, object, object]
"""Name, neighbourhood, CCCD and SI number of a person."""
RowAt = tuple[str, int]
"""The sheet's name and Excel's number of a row."""


@dataclass(frozen=True, slots=True)
class Finding:
    """What matching found for a row: the stored record, similar ones, the same one above."""

    match: int | None = None
    similar: tuple[int, ...] = ()
    like_row: int | None = None
    issues: tuple[CellIssue, ...] = ()


NOTHING = Finding()


@dataclass(slots=True)
class Seen:
    """The rows of the file met so far, by what names them: place in the plan and Excel row."""

    numbers: dict[tuple[str, object], tuple[int, RowAt, str]] = field(default_factory=dict)
    namesakes: dict[tuple[object, str], list[tuple[RowAt, Traits]]] = field(default_factory=dict)
    """Birth date and folded name -> the rows of it."""
    places: set[str] = field(default_factory=set)
    records: dict[object, RowAt] = field(default_factory=dict)


class RowMatcher:
    """Looks at the rows of one sheet beside what is known and what stands above them."""

    def __init__(self, known: Known, checked: CheckedSheet, seen: Seen) -> None:
        """Compare rows of `checked` with `known` and with `seen`, which it adds to."""
        self._known = known
        self._seen = seen
        self._layout = checked.source.layout
        self._sheet = checked.source.name
        self._at = {key: place for place, key in enumerate(checked.fields)}
        columns = checked.source.mapping.columns
        self._letters = {key: column_letter(index) for key, index in columns.items()}

    def _value(self, row: CheckedRow, key: str) -> object:
        at = self._at.get(key)
        return None if at is None else row.values[at]

    def _shown(self, above: RowAt) -> str:
        """Return the number of a row above, with its sheet when that is another one."""
        sheet, number = above
        return str(number) if sheet == self._sheet else f"{number} ({sheet})"

    def _above(self, key: object, row: CheckedRow) -> RowAt | None:
        """Return the first row above of the same record; a row without one is kept for later."""
        own = (self._sheet, row.number)
        above = self._seen.records.setdefault(key, own)
        return None if above == own else above

    def _issue(self, row: CheckedRow, key: str, issue: Issue) -> CellIssue:
        return CellIssue(row.number, self._letters.get(key, ""), key, issue)

    def _place_issues(self, row: CheckedRow) -> Iterator[CellIssue]:
        """Tell the first row of each neighbourhood that the office does not have yet."""
        name = self._value(row, "neighbourhood")
        if name is None or not self._known.neighbourhoods:
            return
        key = place_key(str(name))
        if key not in self._known.neighbourhoods and key not in self._seen.places:
            self._seen.places.add(key)
            like = self._neighbourhood_like(key)
            yield self._issue(row, "neighbourhood", new_neighbourhood(str(name), like))

    def _neighbourhood_like(self, key: str) -> str | None:
        """Return the name that a new one is nearly; not for thousands of them."""
        known = self._known.neighbourhoods
        if len(self._seen.places) * len(known) > _MOST_PLACES_COMPARED:
            return None
        alike = get_close_matches(key, known, n=1, cutoff=_NEARLY)
        return known[alike[0]][1] if alike else None

    def _collector_issues(self, row: CheckedRow) -> Iterator[CellIssue]:
        code = self._value(row, "collector_code")
        if code is not None and str(code) not in self._known.by_collector_code:
            yield self._issue(row, "collector_code", UNKNOWN_COLLECTOR)


def may_be(similar: Sequence[int], name: str, born: str = "") -> Issue:
    """Return the doubt that a row is one of these stored records."""
    if len(similar) == 1:
        return possible_duplicate(name, born)
    return possible_duplicates(len(similar), name, born)
