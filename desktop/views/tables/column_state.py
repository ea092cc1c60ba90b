"""Which columns a table shows, in what order and how wide: kept between runs."""

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Protocol

from desktop.models.table_rows import Column

NARROWEST = 36
WIDEST = 1200


class StateStore(Protocol):
    """Where the state of this machine's window is kept (desktop/settings)."""

    def text(self, key: str) -> str:
        """Return the text kept under `key`; empty when there is none."""

    def keep_text(self, key: str, text: str) -> None:
        """Keep a text under `key`."""


@dataclass(frozen=True, slots=True)
class ColumnState:
    """One column as the user left it; the list's order is the order on the screen.

    `width` is the one at 100 %: a zoomed window makes it wider or narrower.
    """

    key: str
    width: int
    shown: bool


def as_text(states: Sequence[ColumnState]) -> str:
    """Return the states as one line of JSON."""
    return json.dumps([asdict(state) for state in states])


def from_text(text: str, columns: Sequence[Column]) -> list[ColumnState] | None:
    """Read kept states; columns that are new since stand at the end, lost ones are dropped.

    Returns None when the text is empty or not ours: then the table keeps its defaults.
    """
    try:
        kept = [
            ColumnState(str(item["key"]), int(item["width"]), bool(item["shown"]))
            for item in json.loads(text)
        ]
    except (ValueError, TypeError, KeyError):
        return None
    return fitted(kept, columns)


def fitted(kept: Sequence[ColumnState], columns: Sequence[Column]) -> list[ColumnState] | None:
    """Fit kept states to the columns there are; None when nothing would be shown."""
    known = {column.key: column for column in columns}
    states = {
        state.key: ColumnState(state.key, min(max(state.width, NARROWEST), WIDEST), state.shown)
        for state in kept
        if state.key in known
    }
    for key, column in known.items():
        states.setdefault(key, ColumnState(key, column.width, column.shown))
    found = list(states.values())
    return found if any(state.shown for state in found) else None
