"""Moving a whole office between a file on a PC and a server, with the digest of every table."""

# ruff: noqa: PLC0415 - an installation without the driver must still start

from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from desktop.domain.errors import InvalidInput
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.services import offices
from desktop.services.server_offices import require_driver
from desktop.storage.database import Clock, Database
from desktop.storage.postgres import server_address

Progress = Callable[[str, float], None]


@dataclass(frozen=True, slots=True)
class MovedTable:
    """A table as it stands in both places: its rows and the digest over all of them."""

    name: str
    rows: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Moved:
    """Where an office was copied to; the source stays as it was."""

    target: str
    tables: tuple[MovedTable, ...]

    @property
    def rows(self) -> int:
        """All rows of all tables."""
        return sum(table.rows for table in self.tables)


def move(source: Path, target: str, *, clock: Clock, progress: Progress | None = None) -> Moved:
    """Copy the office at `source` to an empty database of a server, or to a new file.

    Either path may stand for a server. Everything goes over: ids, versions, history. What was
    written is read back and compared before it is kept. Nobody writes to the source meanwhile.

    Raises:
        InvalidInput: both places are files; a backup does that.
        ServerIsTaken, DatabaseExists: there is something at the target; it is left alone.
    """
    with closing(offices.open_office(source, for_writing=True, clock=clock)) as office:
        if server_address.is_server(target):
            return _to_server(office, target, progress)
        if not office.is_on_server:
            raise InvalidInput(
                "move.two_files",
                QT_TRANSLATE_NOOP(
                    "errors",
                    "Cả hai nơi đều là tệp trên máy. Dùng lệnh backup để chép tệp {where}.",
                ),
                where=str(source),
            )
        return _to_file(office, Path(target), progress)


def _to_server(office: Database, target: str, progress: Progress | None) -> Moved:
    require_driver()
    from desktop.storage.postgres.server_copying import copy_to_server

    address = server_address.parse(target)
    with office.held():
        found = copy_to_server(office, address, progress)
    return Moved(address.text(), tuple(MovedTable(x.table, x.rows, x.sha256) for x in found))


def _to_file(office: Database, target: Path, progress: Progress | None) -> Moved:
    from desktop.storage.postgres.server_copying import copy_to_file

    with office.held():
        found = copy_to_file(office, target, progress=progress)
    return Moved(str(target), tuple(MovedTable(x.table, x.rows, x.sha256) for x in found))
