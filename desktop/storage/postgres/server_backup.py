"""The backup of an office on a server: a whole office in a file, checked row by row."""

from collections.abc import Callable, Mapping
from contextlib import closing
from pathlib import Path

from desktop.storage.connection import open_connection
from desktop.storage.postgres.server_address import ServerAddress
from desktop.storage.postgres.server_copying import copy_to_file
from desktop.storage.postgres.server_database import ServerDatabase

Progress = Callable[[str, float], None]


def copy_of_server(
    path: Path,
    address: ServerAddress,
    target: Path,
    raw_key: bytes | None,
    progress: Progress | None,
) -> Mapping[str, int]:
    """Write the office at an address into a new file and return the file's row counts.

    The file opens as any office: where the server is lost for good, work goes on in it.
    """
    from desktop.storage.backup import row_counts  # noqa: PLC0415 - it calls this module

    with closing(ServerDatabase(path, address)) as office:
        copy_to_file(office, target, raw_key, progress)
    with closing(open_connection(target, raw_key=raw_key)) as copy:
        # One file without a journal beside it, as every backup.
        copy.execute("PRAGMA journal_mode = DELETE")
        return row_counts(copy)
