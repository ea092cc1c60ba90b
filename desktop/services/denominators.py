"""Figures that are entered by hand: population, labour force and others, each with its source."""

from collections.abc import Sequence
from dataclasses import dataclass

from desktop.domain.changes import Changes
from desktop.domain.denominators import MEASURES, Entered
from desktop.domain.errors import InvalidInput
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.step import Step
from desktop.services.neighbourhoods import list_all
from desktop.services.offices import office_communes
from desktop.storage.database import Database
from desktop.storage.queries import denominators
from desktop.storage.unit_of_work import UnitOfWork

LARGEST = 200_000_000
"""More persons than the nation has: a number beyond it was typed wrongly."""


def entered(database: Database, commune_code: str | None = None) -> list[Entered]:
    """Return every entered number, oldest first."""
    with database.read() as snapshot:
        return denominators.entered(snapshot, commune_code)


@dataclass(frozen=True, slots=True)
class Place:
    """A place that numbers are entered of: a whole commune, or one of its thôn."""

    commune_code: str
    neighbourhood_id: int | None
    name: str


def read_sheet(database: Database) -> tuple[list[Entered], tuple[Place, ...]]:
    """Return every entered number, and the places that one can be entered of."""
    communes = {one.code: one.name for one in office_communes(database)}
    thon = list_all(database)
    several = len(communes) > 1
    places: list[Place] = []
    for code, name in communes.items():
        places.append(Place(code, None, name))
        places += [
            Place(code, one.id, f"{one.name}, {name}" if several else one.name)
            for one in thon
            if one.commune_code == code
        ]
    return entered(database), tuple(places)


def set_denominators(database: Database, rows: Sequence[Entered], *, who: str) -> Changes:
    """Write entered numbers; one of the same measure, place and day is replaced.

    Raises:
        InvalidInput: an unknown measure, or a number that cannot be.
    """
    for row in rows:
        _check(row)
    step = Step(
        QT_TRANSLATE_NOOP("steps", "Ghi {count} mẫu số của chỉ tiêu"), {"count": str(len(rows))}
    )
    with database.write(who, step) as unit:
        for row in rows:
            _write(unit, row)
    return unit.changes


def forget_denominators(database: Database, rows: Sequence[Entered], *, who: str) -> Changes:
    """Take entered numbers away; those that are not there are passed over."""
    step = Step(
        QT_TRANSLATE_NOOP("steps", "Xoá {count} mẫu số của chỉ tiêu"), {"count": str(len(rows))}
    )
    with database.write(who, step) as unit:
        for row in rows:
            found = denominators.find(unit, row)
            if found is not None:
                unit.delete("denominator", found[0], found[1])
    return unit.changes


def _check(row: Entered) -> None:
    label = MEASURES.label_of(row.measure)
    if label is None:
        raise InvalidInput(
            "denominator.measure",
            QT_TRANSLATE_NOOP("errors", "Không có số liệu “{measure}”."),
            measure=row.measure,
        )
    if not 0 <= row.value <= LARGEST:
        raise InvalidInput(
            "denominator.value",
            QT_TRANSLATE_NOOP("errors", "{label}: số {value} không hợp lệ."),
            label=label,
            value=row.value,
        )


def _write(unit: UnitOfWork, row: Entered) -> None:
    values: dict[str, object] = {"value": row.value, "source": row.source}
    found = denominators.find(unit, row)
    if found is not None:
        unit.update("denominator", found[0], values, found[1])
        return
    place = {
        "commune_code": row.commune_code,
        "measure": row.measure,
        "neighbourhood_id": row.neighbourhood_id,
        "area": row.neighbourhood_id or 0,
        "as_of": row.as_of,
    }
    unit.insert("denominator", {**place, **values})
