"""By how many columns a list can be sorted, and what a click on a header means."""

from collections.abc import Sequence

from desktop.models.table_rows import SortKey

SORT_KEYS = 4
"""The most columns that a table can be sorted by."""


def after_click(keys: Sequence[SortKey], column: str, *, add: bool) -> tuple[SortKey, ...]:
    """Return the order after a click on a column's header.

    A click sorts by that column alone, or turns its direction; with `add` (Shift) the other
    columns stay, and a column more than `SORT_KEYS` takes the place of the last one.
    """
    present = next((key for key in keys if key.column == column), None)
    turned = SortKey(column, present is not None and not present.descending)
    if not add:
        return (turned,)
    if present is None:
        return (*keys[: SORT_KEYS - 1], turned)
    return tuple(turned if key is present else key for key in keys)
