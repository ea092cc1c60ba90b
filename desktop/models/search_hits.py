"""What the search box finds: one line of a list that leads to a page."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchHit:
    """A person or household found; namesakes differ by birth year, neighbourhood and head."""

    title: str
    birth_year: str = ""
    neighbourhood: str = ""
    head: str = ""
    note: str = ""
    """What else tells it apart: the household code, the number that matched."""
    page: str
    """Key of the page that shows it."""
    argument: object = None
    """What that page needs to show it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Search:
    """How to search: `find` runs on a reader thread, `interrupt` stops it."""

    find: Callable[[str], Sequence[SearchHit]]
    interrupt: Callable[[], None] | None = None
    of_communes: bool = False
    """A province's desk looks for communes: it keeps neither people nor households."""
