"""The office itself: its communes and its choices."""

from sqlalchemy import delete, insert, select, update

from desktop.domain.reference_data import CommuneList
from desktop.domain.vietnamese_text import fold
from desktop.storage.database import ReadSnapshot
from desktop.storage.program_version import PROGRAM_VERSION
from desktop.storage.tables import Commune, OfficeOption
from desktop.storage.unit_of_work import UnitOfWork


def seed_communes(unit: UnitOfWork, communes: CommuneList, served: set[str]) -> None:
    """Write the official list, marking the communes that the office serves."""
    rows = [
        {
            "code": commune.code,
            "name": commune.name,
            "province_code": province.code,
            "province_name": province.name,
            "valid_from": communes.as_of,
            "served": commune.code in served,
            "search_key": fold(f"{commune.name} {province.name}"),
        }
        for province in communes.provinces
        for commune in province.communes
    ]
    unit.connection.execute(insert(Commune), rows)


def served(snapshot: ReadSnapshot) -> list[tuple[str, str, str]]:
    """Return (code, name, province) of the communes that the office serves."""
    statement = select(Commune.code, Commune.name, Commune.province_name)
    return [
        (code, name, province)
        for code, name, province in snapshot.connection.execute(
            statement.where(Commune.served).order_by(Commune.code)
        )
    ]


def serve(unit: UnitOfWork, codes: set[str]) -> None:
    """Mark communes of the official list as served by the office; none is ever unmarked."""
    unit.connection.execute(update(Commune).where(Commune.code.in_(codes)).values(served=True))


def options(snapshot: ReadSnapshot) -> dict[str, str]:
    """Return every choice of the office; what the program noted for itself is none."""
    rows = snapshot.connection.execute(
        select(OfficeOption.key, OfficeOption.value).where(OfficeOption.key != PROGRAM_VERSION)
    )
    return {key: value for key, value in rows}  # noqa: C416 - rows, not pairs, for mypy


def set_option(unit: UnitOfWork, key: str, value: str) -> None:
    """Write one choice."""
    changed = unit.connection.execute(
        update(OfficeOption).where(OfficeOption.key == key).values(value=value)
    )
    if not changed.rowcount:
        unit.connection.execute(insert(OfficeOption).values(key=key, value=value))


def put_option(unit: UnitOfWork, key: str, value: str | None) -> None:
    """Write one choice, or forget it when the value is None."""
    if value is None:
        unit.connection.execute(delete(OfficeOption).where(OfficeOption.key == key))
    else:
        set_option(unit, key, value)


def first_commune(unit: UnitOfWork) -> str:
    """Return the commune that new records belong to when nobody says which."""
    return (
        unit.connection.scalars(
            select(Commune.code).where(Commune.served).order_by(Commune.code)
        ).first()
        or ""
    )
