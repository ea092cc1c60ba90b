import pytest

from desktop.views.history.history_page import HistoryPage
from tests.views.records.office_fixtures import (  # noqa: F401
    context,
    database,
    empty_context,
    empty_database,
    office_file,
)


@pytest.fixture
def make_page(qtbot):
    def make(parts) -> HistoryPage:
        page = HistoryPage(parts)
        qtbot.addWidget(page)
        page.told = []
        page.statuses = []
        page.message.connect(page.told.append)
        page.status_changed.connect(page.statuses.append)
        parts.notifier.changed.connect(page.take_changes)
        page.resize(1174, 610)
        with qtbot.waitActive(page):
            page.show()
            page.activateWindow()
        page.arrive()
        page.focus_first()
        return page

    return make
