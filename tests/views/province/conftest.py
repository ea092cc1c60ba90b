"""The page of packages over an invented desk."""

import pytest

from desktop.background.task_runner import InlineRunner
from desktop.settings.store import OptionStore
from desktop.views.page_context import PageContext
from desktop.views.province.packages_page import PackagesPage
from desktop.views.theme.appearance import Appearance
from tests.views.province.province_fixtures import NOW, FakeSource


@pytest.fixture
def source() -> FakeSource:
    return FakeSource()


@pytest.fixture
def bare_context(notifier, runner: InlineRunner) -> PageContext:
    """A context without data: the source stands for them."""
    settings = OptionStore(None)
    return PageContext(
        database=None,
        runner=runner,
        notifier=notifier,
        today=NOW.date,
        who="Lò Thị Mai",
        settings=settings,
        appearance=Appearance(settings),
    )


@pytest.fixture
def page(qtbot, bare_context: PageContext, source: FakeSource) -> PackagesPage:
    """The page, shown; `told` and `states` are what it told the window."""
    made = PackagesPage(bare_context, source)
    qtbot.addWidget(made)
    made.told, made.states = [], []
    made.message.connect(made.told.append)
    made.status_changed.connect(made.states.append)
    bare_context.notifier.changed.connect(made.take_changes)
    made.resize(1174, 624)
    made.show()
    made.arrive()
    return made
