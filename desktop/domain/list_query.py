"""What a list shows: kind, filters, chip and order; the same for screen, Excel and command line."""

from dataclasses import dataclass
from enum import Enum

EXPIRING_DAYS = 30
"""A card is "sắp hết hạn" when it ends within so many days (reminder stages begin earlier)."""


class Operator(Enum):
    """How a filter compares."""

    EQUALS = "="
    AT_LEAST = ">="
    AT_MOST = "<="
    EMPTY = "empty"
    FILLED = "filled"


@dataclass(frozen=True, slots=True)
class Filter:
    """One condition on a field; `value` is of the field's kind (None for EMPTY and FILLED)."""

    field: str
    operator: Operator
    value: object = None


@dataclass(frozen=True, slots=True)
class SortBy:
    """One sort key; empty values always come last."""

    field: str
    descending: bool = False


@dataclass(frozen=True, slots=True)
class ListQuery:
    """A list as a person asked for it.

    `chip` names one of the ready-made filters of the kind ("expiring") or a list of
    `named_lists`; `words` are search words that every row must hold; `ids` limits the list to
    these rows, and `ids_name` says in the user's words which rows they are.
    """

    kind: str
    filters: tuple[Filter, ...] = ()
    sort: tuple[SortBy, ...] = ()
    chip: str | None = None
    words: str = ""
    ids: tuple[int, ...] | None = None
    ids_name: str = ""


@dataclass(frozen=True, slots=True)
class ListRow:
    """One row of a list: raw values by field key; text is made by each field's kind."""

    id: int
    uid: str
    version: int
    values: dict[str, object]
