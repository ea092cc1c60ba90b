"""A small invented office for tests of pages; import the fixtures in a folder's conftest."""

import datetime
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.background.change_notifier import ChangeNotifier
from desktop.background.task_runner import InlineRunner, TaskRunner
from desktop.domain.dates import PartialDate
from desktop.fields.record_kinds import Draft
from desktop.services import records
from desktop.services.offices import create_office
from desktop.settings.store import OptionStore
from desktop.storage.database import Database
from desktop.views.page_context import PageContext
from desktop.views.theme.appearance import Appearance
from tests.office_data import new_office
from tests.views.conftest import TODAY

COMMUNE = "02647"
WHO = "Cán bộ thử"


def save(database: Database, kind: str, **values: object) -> int:
    return records.save(database, Draft(kind, values), who=WHO).id


def cover(database: Database, person_id: int, days: int, scheme: str = "HI") -> None:
    """Give a person a cover that ends so many days after today."""
    end = TODAY + datetime.timedelta(days=days)
    values = {"person_id": person_id, "scheme": scheme, "valid_to": end, "commune_code": COMMUNE}
    with database.write(WHO) as unit:
        unit.insert("cover", {**values, "valid_from": end - datetime.timedelta(days=729)})


def _fill(database: Database) -> None:
    for code, head, place in (
        ("HG0001", "Ma Hữu Sỹ", "Khau Đao"),
        ("HG0002", "Lý Thị Phượng", "Nà Lung"),
        ("HG0003", "Triệu Đức Đạt", "Nà Lung"),
    ):
        save(database, "household", household_code=code, head_name=head, neighbourhood=place)
    for name, year, sex, code, relation, days in (
        ("Ma Hữu Sỹ", 1979, "M", "HG0001", "00", 10),
        ("Lý Thị Mai", 1982, "F", "HG0001", "02", 400),
        ("Ma Thị Hoa", 2008, "F", "HG0001", "08", None),
        ("Lý Thị Phượng", 1960, "F", "HG0002", "00", -5),
        ("Trần Văn Bình", 1990, "M", None, None, None),
    ):
        person = save(
            database,
            "person",
            full_name=name,
            birth_date=PartialDate(year),
            sex=sex,
            household_code=code,
            relation=relation,
        )
        if days is not None:
            cover(database, person, days)
    save(database, "collector", full_name="Đỗ Thị Hiền", organisation="Bưu điện xã")
    save(
        database,
        "collector",
        full_name="Hà Văn Lâm",
        status="left",
        card_valid_to=datetime.date(2026, 1, 7),
    )
    for day, state, people in ((3, "held", 40), (9, "held", None), (28, "planned", None)):
        save(
            database,
            "event",
            held_on=datetime.date(2026, 11, day),
            event_type="small_group",
            title=f"Buổi ngày {day}",
            state=state,
            people_reached=people,
            new_hi=5 if people else None,
        )


@pytest.fixture(scope="session")
def office_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The file of the office, made once; tests get copies."""
    path = tmp_path_factory.mktemp("office") / "office.anx"
    database = create_office(path, [COMMUNE], who=WHO)
    _fill(database)
    with database.read() as snapshot:
        snapshot.connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    database.close()
    return path


@pytest.fixture
def database(office_file: Path, tmp_path: Path) -> Iterator[Database]:
    copy = tmp_path / "office.anx"
    shutil.copyfile(office_file, copy)
    opened = Database(copy)
    yield opened
    opened.close()


@pytest.fixture
def empty_database(tmp_path: Path) -> Iterator[Database]:
    made = Database(new_office(tmp_path / "empty.anx", WHO))
    yield made
    made.close()


def context_of(database: Database, runner: TaskRunner, notifier: ChangeNotifier) -> PageContext:
    settings = OptionStore(None)
    return PageContext(
        database=database,
        runner=runner,
        notifier=notifier,
        today=lambda: TODAY,
        who=WHO,
        settings=settings,
        appearance=Appearance(settings),
    )


@pytest.fixture
def context(database: Database, runner: InlineRunner, notifier: ChangeNotifier) -> PageContext:
    return context_of(database, runner, notifier)


@pytest.fixture
def empty_context(
    empty_database: Database, runner: InlineRunner, notifier: ChangeNotifier
) -> PageContext:
    return context_of(empty_database, runner, notifier)
