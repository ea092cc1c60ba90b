"""The page "Truyền thông": events newest first, and what those shown came to."""

import datetime

import pytest

from desktop.domain.list_query import ListQuery, ListRow
from desktop.services.event_totals import EventTotals, add_up, event_totals
from desktop.views.events.events_page import EventsPage
from desktop.views.records.record_dialog import RecordDialog
from desktop.views.widgets.confirm_dialog import ConfirmDialog
from tests.views.conftest import TODAY
from tests.views.records.office_fixtures import save

# Completion popups offscreen.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def make_page(qtbot):
    def make(context) -> EventsPage:
        made = EventsPage(context)
        qtbot.addWidget(made)
        context.notifier.changed.connect(made.take_changes)
        made.resize(1174, 610)
        made.show()
        made.arrive()
        return made

    return make


@pytest.fixture
def page(make_page, context) -> EventsPage:
    return make_page(context)


def dialog(page, kind=RecordDialog):
    return [each for each in page.findChildren(kind) if each.isVisible()][-1]


def days(page) -> list[str]:
    model = page.current_list.model
    place = model.column_of("held_on")
    return [model.text_at(row, place) for row in range(model.rowCount())]


def test_events_stand_newest_first_with_their_totals(page):
    assert days(page) == ["28/11/2026", "09/11/2026", "03/11/2026"]
    assert page.totals.text() == (
        "3 buổi truyền thông · 40 lượt người · 0 BHXH tự nguyện mới · 5 BHYT hộ gia đình mới"
    )


def test_totals_are_of_what_is_filtered(page):
    page.current_list.filters._chips._buttons["planned"].click()
    assert days(page) == ["28/11/2026"]
    assert page.totals.text().startswith("1 buổi truyền thông · 0 lượt người")


def test_an_event_is_added_changed_and_deleted(page, context, hands):
    page.add()
    form = dialog(page)
    assert form.line_of("held_on").text() == f"{TODAY:%d/%m/%Y}"
    form.line_of("held_on").selectAll()
    hands.type(form.line_of("held_on"), "21112026")
    hands.type(form.form.fields["event_type"].editor.lineEdit(), "nhom nho")
    hands.type(form.line_of("people_reached"), "25")
    form.form.save()
    assert "21/11/2026" in days(page)
    assert page.totals.text().startswith("4 buổi truyền thông · 65 lượt người")
    page.edit_selected()
    hands.type(dialog(page).line_of("new_vsi"), "3")
    dialog(page).form.save()
    assert "3 BHXH tự nguyện mới" in page.totals.text()
    page.ask_delete()
    assert dialog(page, ConfirmDialog).accept_button.accessibleName() == "Xoá 1 buổi truyền thông"
    dialog(page, ConfirmDialog).accept_button.click()
    assert len(days(page)) == 3


def test_without_events_only_the_invitation_is_seen(make_page, empty_context):
    page = make_page(empty_context)
    assert page.current_list.is_empty
    assert not page.actions_bar.isVisible()
    assert not page.totals.isVisible()
    assert not page.current_card.isVisible()
    save(
        empty_context.database,
        "event",
        held_on=datetime.date(2026, 11, 3),
        event_type="small_group",
    )
    page.current_list.refresh()
    assert page.actions_bar.isVisible()
    assert page.current_card.isVisible()


def row(**values: object) -> ListRow:
    return ListRow(1, "", 1, {"people_reached": None, "new_vsi": None, "new_hi": None, **values})


@pytest.mark.parametrize(
    ("rows", "totals"),
    [
        ([], EventTotals(0, 0, 0, 0)),
        ([row()], EventTotals(1, 0, 0, 0)),
        ([row(people_reached=40, new_hi=2), row(new_vsi=1)], EventTotals(2, 40, 1, 2)),
    ],
)
def test_adding_up(rows, totals):
    assert add_up(rows) == totals


def test_totals_follow_the_query(context):
    found = event_totals(context.database, ListQuery("event", chip="held"), TODAY)
    assert found == EventTotals(2, 40, 0, 5)
