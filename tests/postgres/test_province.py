"""A province in a file and on a server: the same packages make the same province."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from desktop.services import offices
from desktop.services.province import consolidation, workbook
from desktop.services.province.doubles import doubles, find_persons
from desktop.services.province.inbox import accept_package, close_period, inbox, return_package
from desktop.services.province.keys import all_keys, confirm_key
from desktop.services.province.pivot import pivot
from desktop.services.province.receiving import Rules
from desktop.services.province.scope import scope_of
from desktop.storage.database import Database
from tests.office_data import NOW, WHO
from tests.postgres.conftest import MakeOffice
from tests.services.province.made_packages import (
    COMMUNES,
    PERIOD,
    fresh_province,
    package_of,
    province_file,
    receive,
)

PERSON = ("u1", "H1", "Đặng Thị Thử", "1990-01-02", "F", "001190000001", None, "Thôn Một", "")
DIGESTS = (("HI", "2026-01-01", "2026-12-31", "a" * 24, 1), ("VSI", "", "2026-10-31", "b" * 24, 0))


@pytest.fixture
def both(make_office: MakeOffice, tmp_path: Path) -> Iterator[tuple[Database, Database]]:
    """A province without a package in a file and on a server."""
    there = make_office(province_file())
    with (
        fresh_province(tmp_path) as file,
        closing(offices.open_office(there, for_writing=True, clock=lambda: NOW)) as server,
    ):
        yield file, server


def _work(database: Database) -> list[object]:
    """Take packages in, decide about them, and return all that the province then says."""
    waits = Rules(period=PERIOD, trust_new_keys=True, replace_at_once=False)
    told: list[object] = [scope_of(database)]
    for commune in COMMUNES[:3]:
        receive(database, package_of(commune, digests=DIGESTS, persons=(PERSON,)))
    receive(database, package_of(COMMUNES[0], insured=950, version=2))
    receive(database, package_of(COMMUNES[0], insured=1))
    newer = receive(database, package_of(COMMUNES[1], insured=960, version=2), waits)
    accept_package(database, newer.package_id or 0, who=WHO)
    receive(database, package_of(COMMUNES[3]), Rules(period=PERIOD))
    confirm_key(database, all_keys(database)[0].id, who=WHO)
    returned = next(one for one in inbox(database, PERIOD).packages if one.version == 1)
    return_package(database, returned.id, "Ô F18 lệch", who=WHO)
    close_period(database, PERIOD, who=WHO)
    receive(database, package_of(COMMUNES[4]))
    box = inbox(database, PERIOD)
    told.append(sorted((one.commune_code, one.version, one.state) for one in box.packages))
    told += [box.missing, box.late, box.closed]
    with database.read() as snapshot:
        told.append(consolidation.province_digest(snapshot, PERIOD))
    told.append(consolidation.figures(database, PERIOD))
    told.append(workbook.consolidated(database, PERIOD).paper.tables)
    told.append(doubles(database, PERIOD))
    told.append(find_persons(database, PERIOD, "dang"))
    told.append(find_persons(database, PERIOD, "001190000001"))
    told.append(pivot(database, [PERIOD], ["commune", "neighbourhood"], ["scheme", "sex"]))
    told.append(pivot(database, [PERIOD], ["age_band"], [], {"scheme": ["HI"]}))
    return told


def test_the_same_packages_make_the_same_province(both: tuple[Database, Database]) -> None:
    file, server = map(_work, both)

    assert file == server
    assert len(file[-3]) == 1  # type: ignore[arg-type]
