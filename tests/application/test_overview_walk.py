"""Each chart that can be chosen on the overview, looked at as every page is."""

import pytest
from pytestqt.qtbot import QtBot

from desktop.settings.options import OVERVIEW_CHART
from desktop.views.dashboard.chart_kinds import KINDS
from desktop.views.dashboard.dashboard_page import DashboardPage
from tests.application import walking
from tests.application.test_walk import (  # noqa: F401 - fixtures
    SIZES,
    Open,
    data_words,
    draft_language,
    open_office,
    settle,
)

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.mark.parametrize(("language", "size"), [("draft", SIZES[1]), ("vi", SIZES[0])], ids=str)
def test_each_chart_looks_right(
    open_office: Open,  # noqa: F811 - pytest's way
    data_words: frozenset[str],  # noqa: F811
    qtbot: QtBot,
    language: str,
    size: tuple[int, int],
) -> None:
    program = open_office(language, size)
    program.window.open_page("dashboard")
    page = program.window.current_page
    assert isinstance(page, DashboardPage)
    qtbot.waitUntil(lambda: page.figures is not None)
    wrong: list[str] = []
    for kind in KINDS:
        page.choice.buttons[kind.key].click()
        chart = page.stage.chart
        assert chart is not None
        qtbot.waitUntil(lambda card=chart.card: card.chart is not None, timeout=20_000)
        settle()
        for look in walking.LOOKS:
            wrong += [f"{kind.key}: {what}" for what in look(program.window)]
        if language == "draft":
            untranslated = walking.untranslated(program.window, data_words)
            wrong += [f"{kind.key}: {what}" for what in untranslated]
    assert page.context.settings.text(OVERVIEW_CHART) == KINDS[-1].key
    assert list(dict.fromkeys(wrong)) == []
