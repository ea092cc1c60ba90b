"""The content of a package, row by row: written once when it comes in, never edited.

Rows go to the driver as tuples: through the mapper a list of 30,000 persons takes twice as long.
"""

import json
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, Final

from sqlalchemy import Connection, delete, select

from desktop.domain.package import PackageTable, PackageValue
from desktop.domain.vietnamese_text import fold
from desktop.storage.bulk_insert import copy_rows
from desktop.storage.province_tables import (
    PackageAreaFigure,
    PackageCube,
    PackageDigest,
    PackageFigure,
    PackageListBlock,
    PackagePerson,
    PackageSummary,
    ReceivedPackage,
)
from desktop.storage.tables import Base

BLOCK: Final = 5_000
"""Rows of one call of the driver; between two a long work may be stopped."""
ROWS_OF_A_BLOCK: Final = 500
"""Rows of a list that is only kept, not asked: so many stand in one row of the table."""

_CONTENT: Final = (
    PackageFigure,
    PackageAreaFigure,
    PackageCube,
    PackageSummary,
    PackageDigest,
    PackagePerson,
    PackageListBlock,
)
OnRows = Callable[[int], None]
_Row = tuple[Any, ...]
_Made = Iterator[tuple[type[Base], tuple[str, ...], Sequence[_Row]]]


def write_content(
    connection: Connection,
    package_id: int,
    tables: Mapping[str, PackageTable],
    on_rows: OnRows | None = None,
) -> None:
    """Write the tables of a package.

    `on_rows` hears after each block how many more rows are in.
    """
    for key, stated in tables.items():
        for table, columns, rows in _WRITERS[key](stated):
            for start in range(0, len(rows), BLOCK):
                block = [(package_id, *row) for row in rows[start : start + BLOCK]]
                _insert(connection, str(table.__tablename__), ("package_id", *columns), block)
                if on_rows is not None:
                    on_rows(len(block))


def forget_package(connection: Connection, package_id: int) -> None:
    """Take a file that counts nowhere away, with all that was written of it."""
    for table in _CONTENT:
        connection.execute(delete(table).where(table.package_id == package_id))
    connection.execute(delete(ReceivedPackage).where(ReceivedPackage.id == package_id))


def kept_rows(connection: Connection, package_id: int, key: str) -> list[list[Any]]:
    """Return the rows of a list that is only kept, days as ISO text; none when there is no list."""
    blocks = connection.scalars(
        select(PackageListBlock.cells)
        .where(PackageListBlock.package_id == package_id, PackageListBlock.list_key == key)
        .order_by(PackageListBlock.block)
    )
    return [row for cells in blocks for row in json.loads(cells)]


def _insert(
    connection: Connection, table: str, columns: Sequence[str], rows: Sequence[_Row]
) -> None:
    if connection.dialect.name == "postgresql":
        copy_rows(connection, table, columns, rows)
        return
    statement = (
        f"INSERT INTO {table} ({', '.join(columns)}) "  # noqa: S608 - our own names
        f"VALUES ({', '.join('?' * len(columns))})"
    )
    connection.exec_driver_sql(statement, list(rows))


def _text(value: PackageValue) -> PackageValue:
    return "" if value is None else value


def _figures(stated: PackageTable) -> _Made:
    yield PackageFigure, ("indicator", "numerator", "denominator"), stated.rows


def _area_figures(stated: PackageTable) -> _Made:
    rows = [(line, _text(area), *rest) for line, (area, *rest) in enumerate(stated.rows)]
    yield (
        PackageAreaFigure,
        ("line", "neighbourhood", "indicator", "numerator", "denominator"),
        rows,
    )


def _cube(stated: PackageTable) -> _Made:
    """Give the cube, and its sum over the neighbourhoods for the province's first page."""
    marks = ("sex", "age_band", "hi_group", "scheme", "month")
    rows = []
    summary: Counter[tuple[PackageValue, ...]] = Counter()
    for line, (*place, persons) in enumerate(stated.rows):
        known = tuple(map(_text, place))
        rows.append((line, *known, persons))
        summary[known[1:]] += int(str(persons))
    yield PackageCube, ("line", "neighbourhood", *marks, "persons"), rows
    sums = [(line, *key, summary[key]) for line, key in enumerate(sorted(summary, key=str))]
    yield PackageSummary, ("line", *marks, "persons"), sums


def _digests(stated: PackageTable) -> _Made:
    rows = [
        (line, scheme, _text(first), _text(last), digest, counted or 0)
        for line, (scheme, first, last, digest, counted) in enumerate(stated.rows)
    ]
    yield PackageDigest, ("line", "scheme", "valid_from", "valid_to", "digest", "counted"), rows


def _persons(stated: PackageTable) -> _Made:
    name = stated.columns.index("full_name")
    folded: dict[PackageValue, str] = {}
    rows = []
    for line, row in enumerate(stated.rows):
        called = row[name]
        key = folded.get(called)
        if key is None:
            key = folded[called] = fold(str(called or ""))
        rows.append((line, *row, key))
    yield PackagePerson, ("line", *stated.columns, "name_key"), rows


def _kept_list(stated: PackageTable) -> _Made:
    write = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), default=str).encode
    rows = [
        (stated.key, start // ROWS_OF_A_BLOCK, write(stated.rows[start : start + ROWS_OF_A_BLOCK]))
        for start in range(0, len(stated.rows), ROWS_OF_A_BLOCK)
    ]
    yield PackageListBlock, ("list_key", "block", "cells"), rows


_WRITERS: Final[dict[str, Callable[[PackageTable], _Made]]] = {
    "indicators": _figures,
    "neighbourhoods": _area_figures,
    "cube": _cube,
    "person_digests": _digests,
    "persons": _persons,
    "covers": _kept_list,
    "receipts": _kept_list,
    "corrections": _kept_list,
    "targets": _kept_list,
}
