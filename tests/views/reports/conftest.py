"""An office of invented people, and the context its report page gets."""

import datetime
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from desktop.background.change_notifier import ChangeNotifier
from desktop.background.task_runner import InlineRunner
from desktop.services import sample_data
from desktop.settings.store import OptionStore
from desktop.storage.database import Database
from desktop.views.page_context import PageContext
from desktop.views.theme.appearance import Appearance
from tests.views.conftest import TODAY


@pytest.fixture(scope="session")
def sample_office(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("report") / "office.db"
    sample_data.create(path, persons=400, today=TODAY)
    return path


@pytest.fixture
def office(sample_office: Path, tmp_path: Path) -> Iterator[Database]:
    path = tmp_path / "office.db"
    path.write_bytes(sample_office.read_bytes())
    database = Database(path)
    yield database
    database.close()


@pytest.fixture
def context(
    office: Database,
    runner: InlineRunner,
    notifier: ChangeNotifier,
    today: Callable[[], datetime.date],
) -> PageContext:
    settings = OptionStore(None)
    return PageContext(
        database=office,
        runner=runner,
        notifier=notifier,
        today=today,
        who="Hoàng Thị Sao",
        settings=settings,
        appearance=Appearance(settings),
    )
