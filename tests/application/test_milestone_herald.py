"""A milestone that is reached is told in the message bar: once, and only by who may write."""

from decimal import Decimal

from desktop.application.milestone_herald import MilestoneHerald
from desktop.services.targets.milestones import add_milestone, newly_crossed
from desktop.views.targets.milestone_tab import MilestoneTab
from tests.office_data import NOW, WHO


def _add(program, threshold: str) -> None:
    written = add_milestone(
        program.office.database, "hi_coverage", Decimal(threshold), who=WHO, neighbourhood_id=1
    )
    assert written.changes


def test_a_reached_milestone_is_told_once_and_leads_to_its_tab(start, demo_path, qtbot) -> None:
    program = start(demo_path)
    qtbot.waitUntil(lambda: program.office is not None)
    bar = program.window.message_bar
    _add(program, "0.5")
    program.bell.count()
    assert bar.isVisible()
    assert "đã đạt mốc 0,5: Tỷ lệ bao phủ BHYT nay là" in bar.text
    assert newly_crossed(program.office.database, NOW.date()) == ()
    bar._on_action()
    page = program.window.current_page
    assert isinstance(page.current_tab, MilestoneTab)
    assert [state.milestone.reached_on for state in page.current_tab.states.values()].count(
        NOW.date()
    ) == 1
    bar.hide()
    program.bell.count()
    assert not bar.isVisible()


def test_a_picture_tells_and_writes_nothing(start, demo_path, qtbot) -> None:
    program = start(demo_path, for_writing=False)
    qtbot.waitUntil(lambda: program.office is not None)
    _add(program, "0.5")
    MilestoneHerald(program).look()
    assert not program.window.message_bar.isVisible()
    assert len(newly_crossed(program.office.database, NOW.date())) == 1
