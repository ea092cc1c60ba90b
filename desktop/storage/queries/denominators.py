"""The figures that were entered by hand."""

from typing import Any

from sqlalchemy import select

from desktop.domain.denominators import Entered
from desktop.storage.database import ReadSnapshot
from desktop.storage.denominator_tables import Denominator
from desktop.storage.unit_of_work import UnitOfWork


def entered(snapshot: ReadSnapshot, commune_code: str | None = None) -> list[Entered]:
    """Return every entered number of a commune, or of all."""
    statement = select(
        Denominator.measure,
        Denominator.commune_code,
        Denominator.neighbourhood_id,
        Denominator.as_of,
        Denominator.value,
        Denominator.source,
    ).order_by(Denominator.as_of, Denominator.measure, Denominator.area)
    if commune_code is not None:
        statement = statement.where(Denominator.commune_code == commune_code)
    rows: list[Any] = list(snapshot.connection.execute(statement))
    return [Entered(*row) for row in rows]


def find(unit: UnitOfWork, one: Entered) -> tuple[int, int] | None:
    """Return (id, row version) of the number of the same measure, place and day."""
    statement = select(Denominator.id, Denominator.row_version).where(
        Denominator.commune_code == one.commune_code,
        Denominator.measure == one.measure,
        Denominator.as_of == one.as_of,
        Denominator.area == (one.neighbourhood_id or 0),
    )
    row = unit.connection.execute(statement).first()
    return None if row is None else (row.id, row.row_version)
