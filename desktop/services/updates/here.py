"""What an update is judged against: this program, and the schema of the office on this PC."""

from pathlib import Path

from desktop import __version__
from desktop.domain.errors import DatabaseUnusable
from desktop.domain.program_place import channel
from desktop.domain.update_file import ProgramHere
from desktop.storage import database_file
from desktop.storage.database_errors import DatabaseNewer
from desktop.storage.postgres import server_address


def program_here(office: Path | None = None) -> ProgramHere:
    """Return this program; `office` is the file that a newer program must be able to open."""
    schema = 0 if office is None or not office.exists() else _schema(office)
    return ProgramHere(version=__version__, channel=channel(), office_schema=schema)


def _schema(office: Path) -> int:
    if server_address.read(office) is not None:
        return database_file.SCHEMA_NUMBER
    try:
        return database_file.identify(office).schema_number
    except DatabaseNewer as error:
        # Perhaps the very reason for the update.
        return int(str(error.values["found"]))
    except DatabaseUnusable:
        return 0
