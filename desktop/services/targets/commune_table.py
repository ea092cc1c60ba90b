"""The table of targets of a province: a row for each commune, results out of its packages."""

import datetime
from dataclasses import replace

from desktop.domain.indicator_scope import Scope
from desktop.domain.targets import OFFICE, TargetKind, TargetPlace
from desktop.services.targets.communes import (
    CommuneResults,
    CommuneTarget,
    results_of_communes,
    targets_of_communes,
)
from desktop.services.targets.reading import YEAR, period_of
from desktop.services.targets.target_rows import (
    Reached,
    ResultRow,
    Results,
    RowsOf,
    TargetCell,
    TargetRow,
    TargetTable,
    cell_of,
    code_of,
    reached_of,
)
from desktop.storage.database import ReadSnapshot
from desktop.storage.queries import targets as queries


def results_by_commune(
    snapshot: ReadSnapshot, year: int, keys: tuple[str, ...], today: datetime.date
) -> Results:
    """Return what the communes reached in a year by their packages."""
    period = period_of(year, YEAR)
    communes, whole = results_of_communes(snapshot, year, keys)

    def row(one: CommuneResults) -> ResultRow:
        reached = reached_of(keys, one.now, one.opening, one.last_year)
        return ResultRow(int(one.code or 0), one.name, period, Scope(one.code or None), reached)

    return Results(year, RowsOf.COMMUNES, keys, tuple(map(row, communes)), row(whole), today)


def beside_communes(snapshot: ReadSnapshot, results: Results) -> TargetTable:
    """Put beside each commune's results what it was given, or else what applies to it."""
    period, keys = period_of(results.year, YEAR), results.indicators
    stored = queries.of_year(snapshot, results.year, keys) if keys else []
    held = {(one.place.word, one.indicator): one for one in stored if one.month == YEAR}
    applying = targets_of_communes(snapshot, period, newest_of_year=True)

    def cells(row: ResultRow, place: TargetPlace, code: str) -> TargetRow:
        of_row = applying.get(code, {})
        made = {
            key: _of_commune(
                cell_of(key, held.get((place.word, key)), row.reached[key]),
                of_row.get(key),
                row.reached[key],
            )
            for key in keys
        }
        return TargetRow(row.key, row.name, row.period, row.scope, made)

    rows = tuple(
        cells(row, TargetPlace(commune_code=code_of(row.key)), code_of(row.key))
        for row in results.rows
    )
    total = cells(results.total, OFFICE, "")
    return TargetTable(results.year, results.rows_of, keys, rows, total, results.today)


def _of_commune(cell: TargetCell, applying: CommuneTarget | None, reached: Reached) -> TargetCell:
    """Return the cell with the target that applies where the commune was given none."""
    if cell.target is not None or applying is None:
        return cell
    figure = applying.figure
    if figure.kind is TargetKind.STOCK:
        figure = figure.beginning_with(reached.began)
    return replace(cell, figure=figure, origin=applying.origin)
