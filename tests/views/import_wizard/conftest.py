"""An office to import into, and the context its pages get."""

import datetime
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from desktop.background.change_notifier import ChangeNotifier
from desktop.background.task_runner import InlineRunner
from desktop.settings.store import OptionStore
from desktop.storage.database import Database
from desktop.views.import_wizard import settling
from desktop.views.import_wizard.import_page import ImportPage
from desktop.views.page_context import PageContext
from desktop.views.theme.appearance import Appearance
from tests.office_data import new_office

WHO = "Hoàng Thị Sao"
COMMUNE = "02647"
NOW = datetime.datetime.fromisoformat("2026-11-21T09:41:00")


@pytest.fixture(autouse=True)
def without_waiting(monkeypatch: pytest.MonkeyPatch) -> None:
    """Tests press at once what people look at first."""
    monkeypatch.setattr(settling, "SETTLE", 0.0)


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Database]:
    database = Database(new_office(tmp_path / "office.db", WHO), clock=lambda: NOW)
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
        who=WHO,
        settings=settings,
        appearance=Appearance(settings),
    )


@pytest.fixture
def page(qtbot, context) -> ImportPage:
    made = ImportPage(context)
    qtbot.addWidget(made)
    made.resize(1174, 620)
    made.show()
    made.arrive()
    return made
