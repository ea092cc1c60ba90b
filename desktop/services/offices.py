"""Offices: a new database for one or several communes, opening one, and what the office chose.

Opening one for the first page imports no SQLAlchemy; what else there is does.
"""

# ruff: noqa: PLC0415 - for that reason

import datetime
from collections.abc import Callable, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from desktop import __version__
from desktop.domain.changes import Changes
from desktop.domain.errors import InvalidInput
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.neighbourhood_names import usual_word
from desktop.domain.office_move import OfficeMovedOut, moved_out_on
from desktop.domain.step import Step
from desktop.services import office_upgrade
from desktop.services.progress import Progress, no_progress
from desktop.storage import database_file
from desktop.storage.backup_files import remove_leftovers
from desktop.storage.database import Clock, Database, ReadSnapshot
from desktop.storage.database_errors import DatabaseDamaged, DatabaseReadOnly
from desktop.storage.error_translation import translated_file_errors
from desktop.storage.postgres import server_address
from desktop.storage.program_version import PROGRAM_VERSION
from desktop.storage.queries import opening
from desktop.storage.repeating import as_one_unit

NEIGHBOURHOOD_WORD = "neighbourhood_word"
"""Key of the office's choice: what the units below the commune are called."""
WAIT_FOR_LOCK_S = 5.0
"""Beside an open window a writing verb waits so long and then says who has the file open."""


@dataclass(frozen=True, slots=True)
class CommuneInfo:
    """A commune that the office serves."""

    code: str
    name: str
    province_name: str


def create_office(  # noqa: PLR0913 - all but the place and the communes by keyword
    path: Path,
    commune_codes: Sequence[str],
    *,
    who: str,
    raw_key: bytes | None = None,
    clock: Clock = datetime.datetime.now,
    fill: Callable[[Database], None] | None = None,
) -> Database:
    """Make a new database for these communes and open it, the write lock held.

    The file appears when it is complete, with what `fill` writes into it: a file without
    communes would be no office, and in the way of the next attempt.

    Raises:
        InvalidInput: a code is not in the official list.
        DatabaseUnusable: the file exists already, or the folder cannot be written.
    """
    codes = _checked_communes(commune_codes)
    write_first = partial(_write_first, codes, fill, who)
    address = server_address.read(path)
    if address is not None:
        from desktop.services.server_offices import create_on_server

        return create_on_server(path, address, write_first, clock=clock)
    return _create_file(path, write_first, raw_key, clock)


def _write_first(
    codes: Sequence[str], fill: Callable[[Database], None] | None, who: str, fresh: Database
) -> None:
    """Write what every office has from its beginning, and what `fill` adds."""
    from desktop.domain.reference_data import commune_list
    from desktop.storage.queries import offices

    with fresh.write(who) as unit:
        offices.seed_communes(unit, commune_list(), set(codes))
        offices.set_option(unit, PROGRAM_VERSION, __version__)
        unit.note("create_office", "commune", {"communes": list(codes)})
    if fill is not None:
        fill(fresh)


def _create_file(
    path: Path, write_first: Callable[[Database], None], raw_key: bytes | None, clock: Clock
) -> Database:
    """Make the file whole, and open it with its write lock held."""
    from desktop.storage import schema_version

    schema_version.require_free(path)

    def seed(draft: Path) -> None:
        with (
            as_one_unit(),
            closing(Database(draft, raw_key=raw_key, clock=clock)) as fresh,
        ):
            write_first(fresh)

    database = Database(path, raw_key=raw_key, clock=clock)
    try:
        with translated_file_errors(path):
            path.parent.mkdir(parents=True, exist_ok=True)
        database.write_lock.acquire(WAIT_FOR_LOCK_S)
        schema_version.create(path, raw_key, seed)
    except BaseException:
        database.close()
        raise
    return database


def _checked_communes(codes: Sequence[str]) -> list[str]:
    """Return the codes, each once; raises `InvalidInput` for none and for an unknown one."""
    from desktop.domain.commune_guesses import communes_meant
    from desktop.domain.reference_data import commune_list, communes_by_code

    if not codes:
        raise InvalidInput(
            "commune.none",
            QT_TRANSLATE_NOOP("errors", "Chưa chọn xã, phường nào. Chọn ít nhất một xã, phường."),
        )
    for code in codes:
        if code not in communes_by_code():
            meant = communes_meant(code)
            raise InvalidInput(
                "commune.unknown",
                _MEANT if meant else _UNKNOWN,
                code=code,
                as_of=commune_list().as_of.strftime("%d/%m/%Y"),
                meant="; ".join(meant),
            )
    return sorted(set(codes))


_MEANT = QT_TRANSLATE_NOOP(
    "errors",
    "Không có xã, phường mã {code} trong danh mục {as_of}. Ghi mã 5 số; có thể là: {meant}.",
)
_UNKNOWN = QT_TRANSLATE_NOOP(
    "errors",
    "Không có xã, phường mã {code} trong danh mục {as_of}. Ghi mã 5 số; chưa biết mã thì ghi tên "
    "xã, phường ở chỗ của mã, chương trình gợi ý mã theo tên.",
)


def open_office(  # noqa: PLR0913 - all but the place by keyword
    path: Path,
    *,
    for_writing: bool,
    raw_key: bytes | None = None,
    clock: Clock = datetime.datetime.now,
    progress: Progress = no_progress,
    on_upgrade: Callable[[office_upgrade.Upgraded], None] | None = None,
) -> Database:
    """Open an existing database after checking that it is one and bringing it up to date.

    For writing, the caller gets the file's write lock, which `Database.close` gives back. For
    reading, the file may lie on a disk that can only be read, or that is full. At the first start
    of a new version the file is backed up and upgraded, which `progress` and `on_upgrade` hear of.

    Raises:
        UpgradeFailed: the first start of this version came to nothing; the file is as it was.
        DatabaseUnusable: missing, damaged, foreign, made by a newer program, or locked.
    """
    address = server_address.read(path)
    if address is not None:
        from desktop.services.server_offices import open_on_server

        return open_on_server(path, address, clock=clock)
    found = database_file.check_before_reading(path, raw_key)
    is_due = office_upgrade.is_due(found, for_writing=for_writing)
    changes = for_writing or is_due
    if changes and not database_file.is_writable(path):
        raise DatabaseReadOnly(path)
    read_only = not changes and database_file.can_only_be_read(path)
    database = Database(path, raw_key=raw_key, clock=clock, read_only=read_only)
    if changes:
        database.write_lock.acquire(WAIT_FOR_LOCK_S)
    try:
        if database.write_lock.is_held:
            remove_leftovers(path)
        if is_due:
            upgraded = office_upgrade.upgrade(
                path, raw_key, progress, former=found.program, now=clock()
            )
            if on_upgrade is not None:
                on_upgrade(upgraded)
        database.closed = _why_closed(database)
    except BaseException:
        database.close()
        raise
    return database


def _why_closed(database: Database) -> OfficeMovedOut | None:
    """Return why nobody writes into an office any longer: it went to another PC."""
    with database.read_bare() as connection:
        day = moved_out_on(opening.option(connection, opening.MOVED_OUT))
    return None if day is None else OfficeMovedOut(day)


def office_communes(database: Database) -> tuple[CommuneInfo, ...]:
    """Return the communes that the office serves, in the order of their codes.

    Raises:
        DatabaseDamaged: it serves none, which no file that this program made does.
    """
    if database.is_on_server:
        from desktop.storage.queries import offices

        with database.read() as snapshot:
            communes = tuple(CommuneInfo(*row) for row in offices.served(snapshot))
    else:
        with database.read_bare() as connection:
            communes = tuple(CommuneInfo(*row) for row in opening.served(connection))
    if not communes:
        raise DatabaseDamaged(database.path, "no commune is served")
    return communes


def add_communes(database: Database, codes: Sequence[str], *, who: str) -> Changes:
    """Let the office serve these communes too; those that it serves stay, whatever is given.

    Raises:
        InvalidInput: a code is not in the official list, or none is given.
    """
    from desktop.storage.queries import offices

    checked = _checked_communes(codes)
    with database.write(who) as unit:
        present = {code for code, _, _ in offices.served(ReadSnapshot(unit.connection))}
        new = sorted(set(checked) - present)
        if new:
            offices.serve(unit, set(new))
            unit.note(
                "serve_commune",
                "commune",
                {"communes": sorted(present | set(new))},
                before={"communes": sorted(present)},
            )
    return unit.changes


def neighbourhood_word(database: Database) -> str:
    """Return what the office calls the units below its commune: Thôn, Ấp or Tổ dân phố."""
    chosen = office_options(database).get(NEIGHBOURHOOD_WORD)
    return chosen or usual_word(office_communes(database)[0].name)


def holds_sample_data(database: Database) -> bool:
    """Whether the office was made with sample data: its figures are nobody's."""
    if database.is_on_server:
        return opening.SAMPLE_DATA in office_options(database)
    with database.read_bare() as connection:
        return opening.is_sample(connection)


def office_options(database: Database) -> Mapping[str, str]:
    """Return the choices of the office (signers, places of papers) by key."""
    from desktop.storage.queries import offices

    with database.read() as snapshot:
        return offices.options(snapshot)


def set_office_options(database: Database, chosen: Mapping[str, str], *, who: str) -> None:
    """Write choices of the office, all or none; the audit keeps what stood there before."""
    from desktop.services import step_names
    from desktop.storage.queries import offices

    with database.write(who, Step(step_names.CHOOSING)) as unit:
        present = offices.options(ReadSnapshot(unit.connection))
        for key, value in chosen.items():
            offices.set_option(unit, key, value)
        before = {key: present.get(key) for key in chosen}
        unit.note("set_option", "office", chosen, before=before)
