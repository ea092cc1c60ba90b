"""All layouts, most particular first: of two that fit alike, the earlier one is meant."""

from functools import cache

from desktop.workbooks.formats.collector_list import COLLECTOR_LIST
from desktop.workbooks.formats.d03ts import D03TS
from desktop.workbooks.formats.d05ts import D05TS
from desktop.workbooks.formats.event_list import EVENT_LIST
from desktop.workbooks.formats.household_list import HOUSEHOLD_LIST
from desktop.workbooks.formats.layout import Layout
from desktop.workbooks.formats.person_list import PERSON_LIST
from desktop.workbooks.formats.poor_household_list import POOR_HOUSEHOLD_LIST
from desktop.workbooks.header_texts import AliasIndex

LAYOUTS: tuple[Layout, ...] = (
    D05TS,
    D03TS,
    POOR_HOUSEHOLD_LIST,
    COLLECTOR_LIST,
    EVENT_LIST,
    PERSON_LIST,
    HOUSEHOLD_LIST,
)


def layout_named(key: str) -> Layout | None:
    """Return the layout with this key, or None."""
    return next((layout for layout in LAYOUTS if layout.key == key), None)


@cache
def aliases_of(key: str) -> AliasIndex:
    """Return the headers that a layout knows."""
    layout = layout_named(key)
    return AliasIndex() if layout is None else layout.aliases()


@cache
def known_headers() -> AliasIndex:
    """Return the headers that any layout knows, for finding where a table begins."""
    pairs = [
        (spec.key, (spec.label, *spec.header_aliases))
        for layout in LAYOUTS
        for spec in layout.fields
    ]
    pairs += [(key, texts) for layout in LAYOUTS for key, texts in layout.headings.items()]
    return AliasIndex.of(pairs)
