"""The content of a package, row by row: written once when it comes in, never edited."""

import json
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, Final

from sqlalchemy import Connection, insert

from desktop.domain.vietnamese_text import fold
from desktop.storage.province_tables import (
    PackageAreaFigure,
    PackageCube,
    PackageDigest,
    PackageFigure,
    PackageListRow,
    PackagePerson,
    PackageSummary,
)
from desktop.storage.tables import Base

BLOCK: Final = 5_000
"""Rows of one call of the driver; between two a long work may be stopped."""

Row = Mapping[str, Any]
OnRows = Callable[[int], None]


def write_content(
    connection: Connection,
    package_id: int,
    tables: Mapping[str, Iterable[Row]],
    on_rows: OnRows | None = None,
) -> None:
    """Write the tables of a package: key of the table -> its rows by column.

    `on_rows` hears after each block how many more rows are in.
    """
    for key, rows in tables.items():
        for table, made in _WRITERS[key](key, rows):
            _insert(connection, table, package_id, made, on_rows)


def _insert(
    connection: Connection,
    table: type[Base],
    package_id: int,
    rows: Sequence[dict[str, Any]],
    on_rows: OnRows | None,
) -> None:
    statement = insert(table)
    for start in range(0, len(rows), BLOCK):
        block = rows[start : start + BLOCK]
        connection.execute(statement, [{"package_id": package_id, **row} for row in block])
        if on_rows is not None:
            on_rows(len(block))


_Made = list[tuple[type[Base], list[dict[str, Any]]]]


def _figures(key: str, rows: Iterable[Row]) -> _Made:
    del key
    return [(PackageFigure, [_figure(row) for row in rows])]


def _area_figures(key: str, rows: Iterable[Row]) -> _Made:
    del key
    made = [
        {"line": line, "neighbourhood": row["neighbourhood"] or "", **_figure(row)}
        for line, row in enumerate(rows)
    ]
    return [(PackageAreaFigure, made)]


def _figure(row: Row) -> dict[str, Any]:
    return {
        "indicator": row["key"],
        "numerator": row["numerator"],
        "denominator": row["denominator"],
    }


_SUMMED: Final = ("sex", "age_band", "group", "scheme", "month")


def _cube(key: str, rows: Iterable[Row]) -> _Made:
    """Return the cube, and its sum over the neighbourhoods for the province's first page."""
    del key
    rows = list(rows)
    summary: Counter[tuple[str, ...]] = Counter()
    for row in rows:
        summary[tuple(row[column] or "" for column in _SUMMED)] += row["persons"]
    cube = [
        {"line": line, "neighbourhood": row["neighbourhood"] or "", **_marks(row)}
        for line, row in enumerate(rows)
    ]
    sums = [
        {"line": line, **_marks({**dict(zip(_SUMMED, marks, strict=True)), "persons": persons})}
        for line, (marks, persons) in enumerate(sorted(summary.items()))
    ]
    return [(PackageCube, cube), (PackageSummary, sums)]


def _marks(row: Row) -> dict[str, Any]:
    return {
        "sex": row["sex"] or "",
        "age_band": row["age_band"] or "",
        "hi_group": row["group"] or "",
        "scheme": row["scheme"] or "",
        "month": row["month"] or "",
        "persons": row["persons"],
    }


def _digests(key: str, rows: Iterable[Row]) -> _Made:
    del key
    made = [
        {
            "line": line,
            "scheme": row["scheme"],
            "valid_from": row["valid_from"] or "",
            "valid_to": row["valid_to"] or "",
            "digest": row["digest"],
            "counted": row["counted"] or 0,
        }
        for line, row in enumerate(rows)
    ]
    return [(PackageDigest, made)]


def _persons(key: str, rows: Iterable[Row]) -> _Made:
    del key
    made = [
        {"line": line, **row, "name_key": fold(row["full_name"] or "")}
        for line, row in enumerate(rows)
    ]
    return [(PackagePerson, made)]


def _list(key: str, rows: Iterable[Row]) -> _Made:
    made = [
        {
            "list_key": key,
            "line": line,
            "cells": json.dumps(
                list(row.values()), ensure_ascii=False, separators=(",", ":"), default=str
            ),
        }
        for line, row in enumerate(rows)
    ]
    return [(PackageListRow, made)]


_WRITERS: Final[dict[str, Callable[[str, Iterable[Row]], _Made]]] = {
    "indicators": _figures,
    "neighbourhoods": _area_figures,
    "cube": _cube,
    "person_digests": _digests,
    "persons": _persons,
    "covers": _list,
    "receipts": _list,
}
