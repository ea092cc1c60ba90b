"""The office's scope as its database says it, and the communes that it expects packages of.

The scope is read for the first frame, so nothing here imports SQLAlchemy at module level.
"""

# ruff: noqa: PLC0415 - for that reason

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.domain.commune_names import bare_province
from desktop.domain.errors import InvalidInput
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.office_scope import OfficeKind, OfficeScope

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from desktop.domain.reference_data import Province
    from desktop.storage.database import Clock, Database, ReadSnapshot
    from desktop.storage.unit_of_work import UnitOfWork

__all__ = [
    "OFFICE_SCOPE",
    "PROVINCE_CODE",
    "ExpectedCommune",
    "OfficeKind",
    "OfficeScope",
    "create_province",
    "expected_communes",
    "province_of",
    "scope_in",
    "scope_of",
]

OFFICE_SCOPE = "office_scope"
PROVINCE_CODE = "province_code"
"""Keys of the office's choices that say what the office is."""


@dataclass(frozen=True, slots=True)
class ExpectedCommune:
    """A commune whose package is expected every period."""

    code: str
    name: str
    province_code: str
    province_name: str


def scope_of(database: "Database") -> OfficeScope:
    """Return what the office is; a file is read without SQLAlchemy."""
    from desktop.storage.queries import opening

    if database.is_on_server:
        with database.read() as snapshot:
            return scope_in(snapshot)
    with database.read_bare() as connection:
        return _scope(
            {key: opening.option(connection, key) for key in (OFFICE_SCOPE, PROVINCE_CODE)}
        )


def scope_in(snapshot: "ReadSnapshot") -> OfficeScope:
    """Return what the office is, out of an open snapshot."""
    from desktop.storage.queries import offices

    return _scope(dict(offices.options(snapshot)))


def province_name_in(snapshot: "ReadSnapshot") -> str:
    """Return the name of the province that the office is, "Lào Cai"; "" of any other office."""
    from desktop.storage.queries import offices

    if not scope_in(snapshot).is_province:
        return ""
    names = {province for _, _, province in offices.served(snapshot)}
    return bare_province(names.pop()) if len(names) == 1 else ""


def _scope(options: "dict[str, str] | dict[str, str | None]") -> OfficeScope:
    kind = OfficeKind(options.get(OFFICE_SCOPE) or OfficeKind.COMMUNE.value)
    return OfficeScope(kind, options.get(PROVINCE_CODE) or None)


def province_of(code: str) -> "Province":
    """Return the province with this code; raises `InvalidInput` when there is none."""
    from desktop.domain.commune_guesses import provinces_meant
    from desktop.domain.reference_data import commune_list

    for province in commune_list().provinces:
        if province.code == code:
            return province
    meant = provinces_meant(code)
    raise InvalidInput(
        "province.unknown",
        _MEANT if meant else _UNKNOWN,
        code=code,
        as_of=commune_list().as_of.strftime("%d/%m/%Y"),
        meant="; ".join(meant),
    )


_MEANT = QT_TRANSLATE_NOOP(
    "errors",
    "Không có tỉnh, thành phố mã {code} trong danh mục {as_of}. Ghi mã 2 số; có thể là: {meant}.",
)
_UNKNOWN = QT_TRANSLATE_NOOP(
    "errors",
    "Không có tỉnh, thành phố mã {code} trong danh mục {as_of}. Ghi mã 2 số; chưa biết mã thì ghi "
    "tên tỉnh ở chỗ của mã, chương trình gợi ý mã theo tên.",
)


def create_province(  # noqa: PLR0913 - all but the place and the province by keyword
    path: "Path",
    province_code: str,
    *,
    who: str,
    raw_key: bytes | None = None,
    clock: "Clock | None" = None,
    fill: "Callable[[Database], None] | None" = None,
) -> "Database":
    """Make the database of a province's desk and open it, the write lock held.

    It serves every commune of the province, so that their records and packages can stand in it.

    Raises:
        InvalidInput: there is no such province.
        DatabaseUnusable: the file exists already, or the folder cannot be written.
    """
    import datetime

    from desktop.services.offices import create_office
    from desktop.storage.queries import offices

    province = province_of(province_code)

    def settle(fresh: "Database") -> None:
        with fresh.write(who) as unit:
            offices.set_option(unit, OFFICE_SCOPE, OfficeKind.PROVINCE.value)
            offices.set_option(unit, PROVINCE_CODE, province.code)
        if fill is not None:
            fill(fresh)

    return create_office(
        path,
        [commune.code for commune in province.communes],
        who=who,
        raw_key=raw_key,
        clock=clock or datetime.datetime.now,
        fill=settle,
    )


def expected_communes(source: "ReadSnapshot | UnitOfWork") -> tuple[ExpectedCommune, ...]:
    """Return the communes that a merge waits for, in the order of their codes.

    A province: all of its communes. An office that serves several: those. An office of one
    commune that is handed a folder all the same: every commune of its province.
    """
    from desktop.storage.queries import province

    return tuple(ExpectedCommune(*row) for row in province.expected_communes(source.connection))
