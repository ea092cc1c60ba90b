"""The page "Chỉ tiêu" over a small office with two thôn."""

import pytest

from desktop.views.targets.targets_page import TargetsPage
from tests.views.records.office_fixtures import (  # noqa: F401
    context,
    database,
    empty_context,
    empty_database,
    office_file,
)


@pytest.fixture
def make_page(qtbot):
    """Show the page of a context; `told` and `wishes` are what it asked of the window."""

    def make(of_context) -> TargetsPage:
        made = TargetsPage(of_context)
        qtbot.addWidget(made)
        made.told = []
        made.wishes = []
        made.message.connect(made.told.append)
        made.go_to.connect(made.wishes.append)
        of_context.notifier.changed.connect(made.take_changes)
        made.resize(1174, 610)
        made.show()
        made.arrive()
        return made

    return make


@pytest.fixture
def page(make_page, context) -> TargetsPage:  # noqa: F811
    return make_page(context)
