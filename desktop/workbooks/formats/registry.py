"""All layouts, most particular first: of two that fit alike, the earlier one is meant."""

from functools import cache

from desktop.workbooks.formats.coded_import import MACHINE_IMPORT, VNPT, VNPT_MEMBERS
from desktop.workbooks.formats.collector_list import COLLECTOR_LIST
from desktop.workbooks.formats.d03ts import D03TS
from desktop.workbooks.formats.d05ts import D05TS
from desktop.workbooks.formats.event_list import EVENT_LIST
from desktop.workbooks.formats.generic_list import GENERIC_LIST
from desktop.workbooks.formats.hi_card_list import HI_CARD_LIST
from desktop.workbooks.formats.household_list import HOUSEHOLD_LIST
from desktop.workbooks.formats.layout import Layout
from desktop.workbooks.formats.not_insured_list import NOT_INSURED_LIST
from desktop.workbooks.formats.person_list import PERSON_LIST
from desktop.workbooks.formats.poor_household_list import POOR_HOUSEHOLD_LIST
from desktop.workbooks.formats.population_return import POPULATION_RETURN
from desktop.workbooks.formats.receipt_list import C17TS, RECEIPT_LIST
from desktop.workbooks.formats.tk1_household import TK1_HOUSEHOLD
from desktop.workbooks.formats.voluntary_list import VOLUNTARY_LIST
from desktop.workbooks.header_texts import AliasIndex

LAYOUTS: tuple[Layout, ...] = (
    D05TS,
    D03TS,
    C17TS,
    RECEIPT_LIST,
    VNPT,
    VNPT_MEMBERS,
    MACHINE_IMPORT,
    TK1_HOUSEHOLD,
    VOLUNTARY_LIST,
    POOR_HOUSEHOLD_LIST,
    NOT_INSURED_LIST,
    POPULATION_RETURN,
    HI_CARD_LIST,
    COLLECTOR_LIST,
    EVENT_LIST,
    PERSON_LIST,
    HOUSEHOLD_LIST,
    GENERIC_LIST,
)

LAYOUTS_TO_CHOOSE: tuple[Layout, ...] = tuple(
    layout for layout in LAYOUTS if not layout.beside_another
)
"""What a person can say that a file is."""
FOUND_BY_THEMSELVES: tuple[Layout, ...] = tuple(
    layout for layout in LAYOUTS_TO_CHOOSE if not layout.by_hand_only
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
