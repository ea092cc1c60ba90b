"""The cube of the communes laid out by any of its dimensions: persons in rows and columns."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.periods import Period
from desktop.domain.population_cube import AGE_BANDS, DIMENSIONS, SCHEMES, UNKNOWN
from desktop.services.province.scope import expected_communes
from desktop.storage.database import Database, ReadSnapshot
from desktop.storage.queries import province_figures as queries

__all__ = ["DIMENSIONS", "DIMENSION_LABELS", "Pivot", "pivot", "pivot_in"]

Key = tuple[str, ...]
NO_FILTERS: Final[Mapping[str, Sequence[str]]] = MappingProxyType({})
DIMENSION_LABELS: Final = {
    "commune": QT_TRANSLATE_NOOP("packages", "Xã, phường"),
    "neighbourhood": QT_TRANSLATE_NOOP("packages", "Thôn, tổ"),
    "sex": QT_TRANSLATE_NOOP("packages", "Giới tính"),
    "age_band": QT_TRANSLATE_NOOP("packages", "Nhóm tuổi"),
    "group": QT_TRANSLATE_NOOP("packages", "Nhóm tham gia"),
    "scheme": QT_TRANSLATE_NOOP("packages", "Chế độ"),
    "month": QT_TRANSLATE_NOOP("packages", "Tháng"),
}
_ORDERS: Final = {"age_band": AGE_BANDS, "scheme": tuple(SCHEMES)}


@dataclass(frozen=True, slots=True)
class Pivot:
    """Persons by the keys of rows and columns; a cell that is missing counts nobody.

    Keys hold codes (commune code, sex, scheme); `names` tells those of communes.
    """

    rows: tuple[str, ...]
    columns: tuple[str, ...]
    row_keys: tuple[Key, ...]
    column_keys: tuple[Key, ...]
    cells: Mapping[tuple[Key, Key], int]
    names: Mapping[str, str]

    def cell(self, row: Key, column: Key) -> int:
        """Return the persons of a cell."""
        return self.cells.get((row, column), 0)

    def row_total(self, row: Key) -> int:
        """Return the persons of a row."""
        return sum(self.cell(row, column) for column in self.column_keys)

    def column_total(self, column: Key) -> int:
        """Return the persons of a column."""
        return sum(self.cell(row, column) for row in self.row_keys)

    @property
    def total(self) -> int:
        """Everybody in the table."""
        return sum(self.cells.values())


def pivot(
    database: Database,
    periods: Sequence[Period],
    rows: Sequence[str],
    columns: Sequence[str] = (),
    filters: Mapping[str, Sequence[str]] = NO_FILTERS,
) -> Pivot:
    """Lay the accepted packages of these periods out.

    `rows` and `columns` are of `DIMENSIONS`; `filters` is dimension -> the codes that stay. With
    several periods, `month` should be among them: people of different months are not added up.

    Raises:
        ValueError: a dimension that there is not, or that stands in both places.
    """
    with database.read() as snapshot:
        return pivot_in(snapshot, periods, rows, columns, filters)


def pivot_in(
    snapshot: ReadSnapshot,
    periods: Sequence[Period],
    rows: Sequence[str],
    columns: Sequence[str] = (),
    filters: Mapping[str, Sequence[str]] = NO_FILTERS,
) -> Pivot:
    """Return what `pivot` returns, inside an open snapshot."""
    asked = [*rows, *columns]
    if len(set(asked)) != len(asked) or not {*asked, *filters} <= set(DIMENSIONS):
        raise ValueError("no such dimensions")
    told = [period.show() for period in periods]
    cells: dict[tuple[Key, Key], int] = {}
    for marks, persons in queries.people(snapshot, told, asked, filters):
        cells[marks[: len(rows)], marks[len(rows) :]] = persons
    return Pivot(
        tuple(rows),
        tuple(columns),
        _ordered({row for row, _ in cells}, rows),
        _ordered({column for _, column in cells}, columns),
        cells,
        {one.code: one.name for one in expected_communes(snapshot)},
    )


def _ordered(keys: set[Key], dimensions: Sequence[str]) -> tuple[Key, ...]:
    """Return keys in the order of people: ages upwards, who is not known last."""

    def place(key: Key) -> list[tuple[bool, int, str]]:
        return [
            (value == UNKNOWN, _rank(dimension, value), value)
            for dimension, value in zip(dimensions, key, strict=True)
        ]

    return tuple(sorted(keys, key=place))


def _rank(dimension: str, value: str) -> int:
    order = _ORDERS.get(dimension, ())
    return order.index(value) if value in order else len(order)
