"""The tab "Thù lao": the estimate, its sources, closing for good, the statement."""

import datetime
from pathlib import Path

import pytest

from desktop.services.collecting import commission
from desktop.views.receipts.ask_dialog import AskDialog
from desktop.views.widgets.save_dialog import SaveDialog
from tests.views.receipts.conftest import opened
from tests.views.receipts.dialogs import answer, dialog
from tests.views.records.office_fixtures import context_of

# Completion popups offscreen.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
OCTOBER = datetime.date(2026, 10, 1)


@pytest.fixture
def tab(qtbot, desk, empty_context):
    """Two members paid in November, one in October."""
    from desktop.services.collecting.basket import HealthChoice

    desk.record("4701", HealthChoice(desk.persons[2], 12), paid_on=datetime.date(2026, 10, 8))
    desk.pay("4702", 0, 1)
    page = opened(qtbot, empty_context)
    page.open_tab("commission_period")
    tab = page.current_tab
    tab.page = page
    return tab


def test_the_estimate_sums_its_lines_and_tells_their_rates(tab, desk):
    found = commission.statement(desk.database, desk.organisation, tab.month)
    assert tab._model.rowCount() == len(found.lines.rows) > 0
    assert tab.card.texts[0] == "Bưu điện Thử"
    told = "\n".join(tab.card.texts)
    for row in found.lines.rows[:1]:
        assert row.rate_source in told
    assert tab.status_text.startswith(f"{len(found.lines.rows)} dòng")
    assert "Tạm tính" in tab.state.text


def test_two_rates_of_one_plan_are_told_apart_by_the_group(tab, desk):
    from desktop.services.collecting.basket import HealthChoice

    desk.record("4703", HealthChoice(desk.persons[3], 12, group="CN"))
    tab.arrive()
    lines = tab.found.lines.rows
    shown = [
        (tab._model.index(row, 1).data(), tab._model.index(row, 2).data())
        for row in range(tab._model.rowCount())
    ]
    assert shown == [(f"BHYT {one.source.hi_group}", "Tăng mới") for one in lines]
    assert {kind for kind, _ in shown} == {"BHYT GD", "BHYT CN"}
    assert len({one.rate for one in lines}) == 2, "the rates differ by the group alone"
    last = next(at for at, one in enumerate(lines) if one.source.hi_group == "CN")
    tab._tell(last)
    assert "BHYT CN · Tăng mới, 12 tháng" in tab.card.texts


def test_months_go_back_and_not_beyond_the_present_one(tab):
    assert not tab.after.isEnabled()
    tab.before.click()
    assert tab.month == OCTOBER
    assert tab.month_label.text() == "Tháng 10/2026"
    assert tab._model.rowCount() == 1
    tab.before.click()
    assert tab._place.currentWidget() is tab.nothing
    assert not tab.export_action.isEnabled()


def test_a_month_is_closed_for_good_with_name_and_reason(tab, desk):
    tab.before.click()
    tab.ask_close()
    answer(tab.page, AskDialog, name="Lù Thị Bế")
    assert dialog(tab.page, AskDialog).isVisible()
    answer(tab.page, AskDialog, reason="Đã đối chiếu với BHXH")
    assert commission.statement(desk.database, desk.organisation, OCTOBER).closed is not None
    assert tab.state.text.startswith("Đã chốt ngày")
    assert not tab.close_action.isEnabled()


def test_a_running_month_is_refused_with_the_reason(tab, desk):
    tab.ask_close()
    answer(tab.page, AskDialog, name="Lù Thị Bế", reason="Thử")
    assert "chưa hết" in dialog(tab.page, AskDialog).message_bar._text.text()
    assert commission.closed_periods(desk.database) == ()


def test_the_statement_is_written_to_excel(tab, tmp_path, save_as):
    tab.ask_statement()
    (offered,) = tab.findChildren(SaveDialog)[-1].selectedFiles()
    # Every organisation has a statement of the month.
    assert Path(offered).name == f"Bang_ke_thu_lao_{tab.found.period}_buu_dien_thu.xlsx"
    target = tmp_path / "bang_ke.xlsx"
    save_as(tab, target)
    assert target.stat().st_size > 0
    assert tab.page.told[-1].action_text == "Mở tệp"


def test_without_an_organisation_the_page_says_what_to_do(qtbot, runner, notifier, empty_office):
    page = opened(qtbot, context_of(empty_office, runner, notifier))
    page.open_tab("commission_period")
    tab = page.current_tab
    assert tab._stack.currentWidget() is tab.empty
    tab._on_collectors()
    assert page.wishes[-1].argument.kind == "organisation"
