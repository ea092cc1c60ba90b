"""The schemas that offices may have: a small invented office of each, as SQL text.

A released one never changes. The present one is written anew by `dev.py freeze-schema` as long as
it is not released; each of them must open in this program by the ordinary way.
"""

import datetime
import hashlib
import json
import tempfile
from contextlib import closing
from dataclasses import asdict, dataclass
from pathlib import Path

from desktop import __version__
from desktop.domain.resources import resources_folder
from desktop.services import office_upgrade, offices, sample_data
from desktop.storage import schema_dump
from desktop.storage.backup import row_counts
from desktop.storage.connection import open_connection
from desktop.storage.database_file import SCHEMA_NUMBER
from desktop.storage.program_version import PROGRAM_VERSION

INDEX = "index.json"
PERSONS = 24
DAY = datetime.date(2026, 11, 22)
_COMMUNES_KEPT = 4
"""The official list has thousands; some of them stand for all."""


@dataclass(frozen=True, slots=True)
class KeptSchema:
    """One schema: its number, the version of the program that had it, and its office.

    `counts` are the rows of each table of records, which no upgrade may lose.
    """

    schema: int
    version: str
    released: bool
    sha256: str
    counts: dict[str, int]

    @property
    def file(self) -> Path:
        """The dump."""
        return folder() / f"{self.schema:04d}.sql"

    def text(self) -> str:
        """Return the dump; raises ValueError when it is not the one that was kept."""
        written = self.file.read_bytes()
        if hashlib.sha256(written).hexdigest() != self.sha256:
            raise ValueError(self.file.name)
        return written.decode("utf-8")


class SchemaReleased(Exception):
    """The present schema was handed out and must stay as it is: a new step belongs beside it."""


def folder() -> Path:
    """Return where the dumps lie."""
    return resources_folder() / "released_schemas"


def kept_schemas() -> tuple[KeptSchema, ...]:
    """Return every schema that this program must be able to open, oldest first."""
    rows = json.loads((folder() / INDEX).read_text(encoding="utf-8"))
    return tuple(KeptSchema(**row) for row in rows)


def open_kept(
    kept: KeptSchema, path: Path, now: datetime.datetime, raw_key: bytes | None = None
) -> list[office_upgrade.Upgraded]:
    """Make a file of a kept schema and open it as the window does; return what was told of it."""
    schema_dump.load(kept.text(), path, raw_key)
    told: list[office_upgrade.Upgraded] = []
    offices.open_office(
        path, for_writing=True, raw_key=raw_key, clock=lambda: now, on_upgrade=told.append
    ).close()
    return told


def counts_of(path: Path, raw_key: bytes | None = None) -> dict[str, int]:
    """Return the rows of each table that has any, without the program's own marks."""
    with closing(open_connection(path, raw_key=raw_key)) as connection:
        connection.execute("BEGIN")
        connection.execute("DELETE FROM office_options WHERE key = ?", (PROGRAM_VERSION,))
        counts = row_counts(connection)
        connection.execute("ROLLBACK")
    return {table: count for table, count in sorted(counts.items()) if count}


def make_small_office(path: Path) -> None:
    """Make the invented office of the present schema; nobody has opened it for work yet."""
    sample_data.create(path, persons=PERSONS, today=DAY)
    with closing(open_connection(path)) as connection:
        connection.execute("DELETE FROM office_options WHERE key = ?", (PROGRAM_VERSION,))
        connection.execute(
            "DELETE FROM communes WHERE served = 0 AND code NOT IN"
            " (SELECT code FROM communes WHERE served = 0 ORDER BY code LIMIT ?)",
            (_COMMUNES_KEPT,),
        )


def freeze(*, released: bool = False) -> KeptSchema:
    """Write the dump of the present schema; `released` says that it is handed out from now on.

    Raises:
        SchemaReleased: it was handed out before.
    """
    former = {kept.schema: kept for kept in kept_schemas()} if (folder() / INDEX).exists() else {}
    present = former.get(SCHEMA_NUMBER)
    if present is not None and present.released:
        raise SchemaReleased(present.version)
    folder().mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="ansinhxa-") as name:
        path = Path(name) / "office.db"
        make_small_office(path)
        written = schema_dump.dump(path).encode("utf-8")
        digest = hashlib.sha256(written).hexdigest()
        kept = KeptSchema(SCHEMA_NUMBER, __version__, released, digest, counts_of(path))
    kept.file.write_bytes(written)
    rows = [asdict(each) for _, each in sorted({**former, SCHEMA_NUMBER: kept}.items())]
    told = json.dumps(rows, ensure_ascii=False, indent=1) + "\n"
    (folder() / INDEX).write_text(told, encoding="utf-8", newline="\n")
    return kept
