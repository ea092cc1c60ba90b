"""Which names stand behind the numbers of the periodic report."""

from collections.abc import Mapping
from typing import Final

from desktop.domain.indicator_scope import Scope
from desktop.domain.report_table import ReportTable
from desktop.services.indicators import BY_KEY, INDICATORS
from desktop.services.reports.made_report import TOTAL_ROW, Behind, Cell
from desktop.services.reports.reading import Reading

_AREA_COLUMNS: Final[Mapping[str, str]] = {
    "households": "households",
    "population": "population",
    "hi_insured": "hi_insured",
    "no_card": "persons_without_card",
    "hi_household": "hi_household",
    "cards_expiring_30": "cards_expiring_30",
    "vsi_opening": "vsi_opening",
    "vsi_added": "vsi_added",
    "vsi_removed": "vsi_removed",
    "vsi_participants": "vsi_participants",
}
"""Columns of the table of the thôn, and the indicator whose names stand behind them."""


def links_of_indicators(table: ReportTable, reading: Reading) -> dict[Cell, Behind]:
    """Return the indicator of each value in the table of all indicators."""
    by_name = {one.name: one for one in INDICATORS}
    return {
        (table.key, row, "value"): Behind(by_name[name].key, reading.scope)
        for row, name in enumerate(map(str, table.column("name")))
        if name in by_name and by_name[name].listed
    }


def links_of_neighbourhoods(table: ReportTable, reading: Reading) -> dict[Cell, Behind]:
    """Return the indicator and the thôn of each number in a table of the thôn."""
    outer = reading.scope
    places = [
        Scope(outer.commune_code, part.neighbourhood_id or 0, outer.collector_id)
        for part in reading.data.gathered.neighbourhoods
    ]
    known = {column.key for column in table.columns}
    found: dict[Cell, Behind] = {}
    for column, key in _AREA_COLUMNS.items():
        if column not in known or key not in BY_KEY or not BY_KEY[key].listed:
            continue
        found[table.key, TOTAL_ROW, column] = Behind(key, outer)
        for row, place in enumerate(places):
            found[table.key, row, column] = Behind(key, place)
    return found
