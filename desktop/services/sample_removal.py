"""From sample data to one's own: the office begins anew without the invented records."""

import datetime
import tempfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from desktop.domain.errors import InvalidInput
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.services import backups, neighbourhoods, offices
from desktop.services.sample_data.writing import WHO as SAMPLE_MAKER
from desktop.storage.database import Database, ReadSnapshot
from desktop.storage.queries import offices as office_queries
from desktop.storage.queries import own_records
from desktop.storage.queries.opening import SAMPLE_DATA

Clock = Callable[[], datetime.datetime]


@dataclass(frozen=True, slots=True)
class OwnRecords:
    """What people wrote into sample data themselves, typed or imported."""

    records: int
    neighbourhoods: tuple[tuple[str, str], ...]
    """(commune code, name) of the neighbourhoods that people added."""


def own_records_of(database: Database) -> OwnRecords:
    """Return what in an office of sample data is not from the sample."""
    with database.read() as snapshot:
        return OwnRecords(
            own_records.count(snapshot), own_records.neighbourhoods(snapshot, SAMPLE_MAKER)
        )


def remove_sample(path: Path, *, who: str, clock: Clock) -> Path | None:
    """Put an empty office in the place of sample data; return where the former file is kept.

    The communes, the choices of the office and the neighbourhoods that people added stay. The
    caller has closed the database; until the last step nothing of it has changed, and a verified
    backup is made before.

    Raises:
        InvalidInput: the office holds no sample data, or records that people wrote themselves.
        DatabaseUnusable: no space, no right to write.
    """
    database = offices.open_office(path, for_writing=True, clock=clock)
    try:
        codes, options, places = _what_stays(database)
        backups.make_backup(database)
    finally:
        database.close()

    def fill(fresh: Database) -> None:
        with fresh.write(who) as unit:
            for key, value in options.items():
                office_queries.set_option(unit, key, value)
            for commune, name in places:
                neighbourhoods.insert_missing(unit, commune, [name])
            unit.note("remove_sample", "office", {"neighbourhoods": len(places)})

    with tempfile.TemporaryDirectory(dir=path.parent, prefix="so-moi-") as folder:
        fresh = Path(folder) / path.name
        offices.create_office(fresh, codes, who=who, clock=clock, fill=fill).close()
        return backups.restore(fresh, path, now=clock()).kept_aside


def _what_stays(
    database: Database,
) -> tuple[list[str], Mapping[str, str], tuple[tuple[str, str], ...]]:
    if not offices.holds_sample_data(database):
        raise InvalidInput(
            "sample.none",
            QT_TRANSLATE_NOOP("errors", "Sổ này không có dữ liệu mẫu, nên không có gì để xoá."),
        )
    own = own_records_of(database)
    if own.records:
        raise InvalidInput(
            "sample.mixed",
            QT_TRANSLATE_NOOP(
                "errors",
                "Trong sổ mẫu có {count} bản ghi tự nhập. Xuất chúng ra Excel rồi xoá đi, sau đó "
                "mới xoá dữ liệu mẫu.",
            ),
            count=own.records,
        )
    with database.read() as snapshot:
        options = dict(office_queries.options(ReadSnapshot(snapshot.connection)))
    options.pop(SAMPLE_DATA, None)
    codes = [commune.code for commune in offices.office_communes(database)]
    return codes, options, own.neighbourhoods
