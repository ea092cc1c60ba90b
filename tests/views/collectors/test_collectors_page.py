"""The page "Nhân viên thu": collectors, organisations, and what may not be deleted."""

import pytest

from desktop.domain.list_query import ListQuery
from desktop.services.lists import list_page, open_list
from desktop.views.collectors.collectors_page import CollectorsPage
from desktop.views.records.record_dialog import RecordDialog
from desktop.views.widgets.confirm_dialog import ConfirmDialog
from tests.views.conftest import TODAY

# Completion popups offscreen.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def page(qtbot, context) -> CollectorsPage:
    made = CollectorsPage(context)
    qtbot.addWidget(made)
    made.told = []
    made.message.connect(made.told.append)
    context.notifier.changed.connect(made.take_changes)
    made.resize(1174, 610)
    made.show()
    made.arrive()
    return made


def dialog(page, kind=RecordDialog):
    return [each for each in page.findChildren(kind) if each.isVisible()][-1]


def rows(context, kind: str) -> list[dict[str, object]]:
    ids = open_list(context.database, ListQuery(kind), TODAY)
    return [row.values for row in list_page(context.database, kind, ids, TODAY)]


def test_collectors_show_their_state(page):
    buttons = page.current_list.filters._chips._buttons
    texts = [button.text() for button in buttons.values()]
    assert texts == ["Tất cả 2", "Đang hoạt động 1", "Phải đổi thẻ 0"]
    card = page.current_card
    assert (card.title.name.text(), card.title.pill.text) == ("Đỗ Thị Hiền", "Đang hoạt động")
    assert card.fields.texts["organisation"] == "Bưu điện xã"


def test_a_collector_is_added_with_a_new_organisation(page, context, hands):
    page.add()
    form = dialog(page)
    assert form.form.values()["status"] == "active"
    hands.type(form.line_of("full_name"), "Nông Thị Bé")
    hands.type(form.line_of("organisation"), "Hội Phụ nữ xã")
    form.line_of("organisation").left.emit()
    assert "tổ chức mới" in form.form.fields["organisation"].message.text()
    form.form.save()
    assert {row["name"] for row in rows(context, "organisation")} == {
        "Bưu điện xã",
        "Hội Phụ nữ xã",
    }
    assert page.current_card.title.name.text() == "Nông Thị Bé"
    page.actions_bar._tabs["organisation"].click()
    assert page.current_list.model.rowCount() == 2


def test_the_card_changes_and_deletes_its_collector(page, context, hands):
    page.current_card.edit_button.click()
    hands.type(dialog(page).line_of("phone"), "0912345678")
    dialog(page).form.save()
    assert not page.details.narrow
    assert page.current_card.fields.texts["phone"] == "0912345678"
    page.current_card.delete_button.click()
    question = dialog(page, ConfirmDialog)
    assert question.accept_button.accessibleName() == "Xoá 1 nhân viên thu"
    question.accept_button.click()
    assert len(rows(context, "collector")) == 1
    assert page.told[-1].text == "Đã xoá nhân viên thu Đỗ Thị Hiền."


def test_a_drawer_shows_what_was_changed_while_it_was_closed(page, hands):
    page.set_narrow(narrow=True)
    page.edit_selected()
    hands.type(dialog(page).line_of("phone"), "0912345678")
    dialog(page).form.save()
    assert not page.current_card.isVisible()
    page.details.open_drawer()
    assert page.current_card.fields.texts["phone"] == "0912345678"


def test_an_organisation_with_collectors_stays(page, context):
    page.actions_bar._tabs["organisation"].click()
    page.ask_delete()
    dialog(page, ConfirmDialog).accept_button.click()
    assert page.told[-1].tone == "error"
    assert "1 nhân viên thu" in page.told[-1].text
    assert len(rows(context, "organisation")) == 1
