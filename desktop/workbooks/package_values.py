"""What stands in the cells of a package's tables: labels for codes, days as workbooks keep them."""

import datetime
from collections.abc import Iterable, Mapping
from typing import Final

from desktop.domain.package import ColumnKind, PackageTable, PackageValue, TableLayout
from desktop.domain.package_cells import canonical_text, day_cell, partial_day_cell
from desktop.workbooks.package_rows import Cell

_NAMES: Final = "full_name"


def labels_of(layout: TableLayout, table: PackageTable) -> dict[str, Mapping[str, str]]:
    """Return, by column, the labels for the codes that stand in a table.

    A column in which something is a label already, or two codes have one, keeps its codes: it
    could not be read back.
    """
    found: dict[str, Mapping[str, str]] = {}
    for column in layout.columns:
        if column.codes is None:
            continue
        codes, used = column.codes(), {str(value) for value in table.column(column.key) if value}
        told = {code: label for code in sorted(used) if (label := codes.label_of(code))}
        alone = len(set(told.values())) == len(told)
        if alone and not used.intersection(told.values()):
            found[column.key] = told
    return found


def hidden_columns(layout: TableLayout, table: PackageTable) -> frozenset[int]:
    """Return the places of columns that only machines read, in a table whose rows have names."""
    if _NAMES not in table.columns or not any(table.column(_NAMES)):
        return frozenset()
    return frozenset(place for place, column in enumerate(layout.columns) if column.for_machines)


def codes_by_label(told: Mapping[str, str]) -> dict[str, str]:
    """Return the code for each label as it stands in the cells."""
    return {canonical_text(label): code for code, label in told.items()}


def cells_of(
    kind: ColumnKind, labels: Mapping[str, str], values: Iterable[PackageValue]
) -> list[Cell]:
    """Return the cells of a column: labels for its codes, days as the workbook keeps them."""
    if kind is ColumnKind.PARTIAL_DAY:
        return [partial_day_cell(str(value)) if value else None for value in values]
    if labels:
        return [_plain(labels.get(str(value), value)) for value in values]
    return [_plain(value) for value in values]


def _plain(value: PackageValue) -> Cell:
    """Return a value as a cell can hold it; an empty text leaves the cell empty."""
    if isinstance(value, str):
        return canonical_text(value) or None
    return day_cell(value) if isinstance(value, datetime.date) else value
