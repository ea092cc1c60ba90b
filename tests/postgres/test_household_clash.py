"""Two clerks change one household on a server: the form asks field by field, as on one PC."""

from contextlib import closing

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.background.change_notifier import ChangeNotifier
from desktop.background.task_runner import InlineRunner
from desktop.domain.list_query import ListQuery
from desktop.fields.record_kinds import Draft
from desktop.services import records
from desktop.services.lists import open_list
from desktop.storage.database import Database
from desktop.views.households.household_clash import HouseholdClashDialog
from desktop.views.households.household_form import HouseholdFormDialog
from desktop.views.households.household_form_editor import HouseholdFormEditor
from tests.office_data import TODAY
from tests.postgres.clerks import again
from tests.views.records.office_fixtures import context_of

OTHER = "Đặng Thị Ưng"

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def test_both_clerks_values_are_shown_and_the_chosen_are_written(
    server_demo: Database, qtbot: QtBot
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1200, 660)
    window.show()
    notifier = ChangeNotifier()
    editor = HouseholdFormEditor(context_of(server_demo, InlineRunner(notifier), notifier), window)
    home = open_list(server_demo, ListQuery("household"), TODAY)[0]
    editor.edit("household", home)
    form = window.findChild(HouseholdFormDialog)
    line = form.head.line_of("address")
    line.setText("Số 2, do mình ghi")
    line.textEdited.emit(line.text())
    with closing(again(server_demo)) as other:
        draft = records.load(other, "household", home, TODAY)
        values = {**draft.values, "address": "Số 1", "note": "của người kia"}
        records.save(other, Draft("household", values, home, draft.version), who=OTHER)

    form.save()
    question = form.findChild(HouseholdClashDialog)
    assert OTHER in question._told()
    assert not question.save_button.isEnabled()
    question._mine[0, "address"].setChecked(True)
    question.save_button.click()

    assert not form.isVisible()
    stored = records.load(server_demo, "household", home, TODAY).values
    assert (stored["address"], stored["note"]) == ("Số 2, do mình ghi", "của người kia")
