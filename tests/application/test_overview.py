"""The overview in the running program: the bell of the top bar, and the page it opens with."""

import pytest

from desktop.application import due_bell
from desktop.application.pages import FIRST_PAGE, FIRST_PAGES, entries, first_page
from desktop.fields.record_kinds import Draft
from desktop.services import records
from desktop.services.due_work import due_work
from desktop.settings import options
from desktop.settings.store import OptionStore
from desktop.views.dashboard.dashboard_page import DashboardPage
from desktop.views.main_window import USUAL
from tests.office_data import NOW, WHO


def bell_text(program) -> str:
    return program.window.top_bar.bell.text().strip()


def count(program) -> int:
    return len(due_work(program.office.database, NOW.date()))


def test_the_bell_rings_after_the_opening_and_opens_the_overview(start, demo_path, qtbot) -> None:
    program = start(demo_path)
    program.window.resize(*USUAL)
    qtbot.waitUntil(lambda: program.office is not None)
    assert program.window.top_bar.bell.isHidden()
    qtbot.waitUntil(
        lambda: not program.window.top_bar.bell.isHidden(), timeout=due_bell.SETTLING_MS * 4
    )
    assert count(program) > 3
    assert bell_text(program) == f"{count(program)} việc đến hạn"
    program.window.top_bar.bell.click()
    page = program.window.current_page
    assert isinstance(page, DashboardPage)
    assert len(page.due.rows) == count(program)


def test_the_bell_follows_changes(start, empty_path, qtbot, monkeypatch) -> None:
    program = start(empty_path)
    qtbot.waitUntil(lambda: program.office is not None)
    program.bell.count()
    assert bell_text(program) == "Không có việc đến hạn"
    values = {"full_name": "Vàng Thị Một"}
    changes = records.save(program.office.database, Draft("person", values), who=WHO).changes
    program._notifier.publish(changes)
    qtbot.waitUntil(lambda: bell_text(program) == "2 việc đến hạn", timeout=10_000)


def test_a_narrow_window_keeps_the_icon_and_its_words_for_those_who_hear(start, demo_path, qtbot):
    program = start(demo_path)
    qtbot.waitUntil(lambda: program.office is not None)
    program.bell.count()
    bar = program.window.top_bar
    bar.set_narrow(narrow=True)
    assert bar.bell.text() == ""
    assert bar.bell.accessibleName() == f"{count(program)} việc đến hạn"
    assert bar.bell.toolTip().startswith(bar.bell.accessibleName())
    bar.show_due(0)
    assert bar.bell.accessibleName() == "Không có việc đến hạn"


def test_a_window_made_anew_knows_the_count(start, demo_path, qtbot) -> None:
    program = start(demo_path)
    qtbot.waitUntil(lambda: program.office is not None)
    program.bell.count()
    program.rebuild_window()
    program.window.top_bar.set_narrow(narrow=False)
    assert bell_text(program) == f"{count(program)} việc đến hạn"


@pytest.mark.parametrize(
    ("kept", "opened"),
    [("", FIRST_PAGE), ("dashboard", "dashboard"), ("households", "households"), ("x", FIRST_PAGE)],
)
def test_which_page_the_program_opens_with(kept: str, opened: str) -> None:
    settings = OptionStore(None)
    settings.keep_text(options.FIRST_PAGE, kept)
    assert first_page(settings) == opened


def test_the_overview_opens_first_where_it_was_chosen(start, demo_path, qtbot) -> None:
    settings = OptionStore(None)
    settings.keep_text(options.FIRST_PAGE, "dashboard")
    program = start(demo_path, settings=settings)
    qtbot.waitUntil(lambda: isinstance(program.window.current_page, DashboardPage))
    assert program.window.current_page.figures.people.insured > 0


def test_the_first_pages_are_pages() -> None:
    keys = [entry.key for entry in entries(lambda: pytest.fail("not now"))]
    assert set(FIRST_PAGES) <= set(keys)
    assert FIRST_PAGE in FIRST_PAGES
