"""Two people change one record: both values stand side by side, and nobody's is lost unseen."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop.domain.list_query import ListQuery
from desktop.fields.record_kinds import Draft
from desktop.services import records
from desktop.services.clashes import read_clash
from desktop.services.lists import open_list
from desktop.views.records.clash_dialog import ClashDialog
from desktop.views.records.record_dialog import RecordDialog
from desktop.views.records.record_editor import RecordEditor
from tests.views.conftest import TODAY
from tests.views.records.office_fixtures import WHO

OTHER = "Đặng Thị Ưng"


class Clashing:
    """A form of a household that is open while another clerk changes the household."""

    def __init__(self, qtbot, context, database) -> None:
        self.database = database
        self.window = QWidget()
        self.window.resize(1200, 660)
        qtbot.addWidget(self.window)
        self.window.show()
        self.id = open_list(database, ListQuery("household"), TODAY)[0]
        self.editor = RecordEditor(context, self.window)
        self.editor.edit("household", self.id)

    @property
    def form(self) -> RecordDialog:
        return next(x for x in self.window.findChildren(RecordDialog) if x.isVisible())

    @property
    def questions(self) -> list[ClashDialog]:
        return [x for x in self.window.findChildren(ClashDialog) if x.isVisible()]

    @property
    def closed(self) -> bool:
        return not any(x.isVisible() for x in self.window.findChildren(RecordDialog))

    def stored(self) -> dict[str, object]:
        return dict(records.load(self.database, "household", self.id, TODAY).values)

    def other_writes(self, **values: object) -> None:
        draft = records.load(self.database, "household", self.id, TODAY)
        changed = Draft("household", {**draft.values, **values}, self.id, draft.version)
        records.save(self.database, changed, who=OTHER)

    def type(self, key: str, text: str) -> None:
        line = self.form.line_of(key)
        line.setText(text)
        line.textEdited.emit(text)


@pytest.fixture
def clash(qtbot, context, database) -> Clashing:
    return Clashing(qtbot, context, database)


def test_both_values_are_shown_and_the_chosen_are_written(clash):
    clash.other_writes(address="Số 1, do người kia ghi", note="của người kia")
    clash.type("phone", "0912345678")
    clash.type("address", "Số 2, do mình ghi")
    clash.form.form.save()
    (question,) = clash.questions
    assert OTHER in question._told()
    assert set(question.mine) == {"phone", "address", "note"}
    # Only one of the two changed these: chosen already. Both changed the address: to be chosen.
    assert question.mine["phone"].isChecked()
    assert question.theirs["note"].isChecked()
    assert not question.mine["address"].isChecked()
    assert not question.save_button.isEnabled()
    assert question.mine["address"].text() == "Số 2, do mình ghi"
    assert question.theirs["address"].text() == "Số 1, do người kia ghi"
    question.theirs["address"].setChecked(True)
    assert question.save_button.isEnabled()
    question.save_button.click()
    assert clash.closed
    found = clash.stored()
    assert (found["phone"], found["address"], found["note"]) == (
        "0912345678",
        "Số 1, do người kia ghi",
        "của người kia",
    )


def test_going_back_keeps_what_was_typed(clash):
    clash.other_writes(phone="0900000001")
    clash.type("phone", "0900000002")
    clash.form.form.save()
    clash.questions[0].back_button.click()
    assert clash.questions == []
    assert clash.form.form.fields["phone"].value == "0900000002"
    assert clash.stored()["phone"] == "0900000001"


def test_a_third_clash_in_a_row_is_asked_again(clash):
    clash.other_writes(phone="0900000001")
    clash.type("phone", "0900000002")
    clash.form.form.save()
    first = clash.questions[0]
    clash.other_writes(phone="0900000003")
    first.mine["phone"].setChecked(True)
    first.save_button.click()
    second = clash.questions[-1]
    assert second.theirs["phone"].text().replace(" ", "").endswith("0003")
    second.mine["phone"].setChecked(True)
    second.save_button.click()
    assert clash.stored()["phone"] == "0900000002"


def test_it_is_answered_by_the_keyboard(clash, hands):
    clash.other_writes(phone="0900000001")
    clash.type("phone", "0900000002")
    clash.form.form.save()
    question = clash.questions[0]
    hands.press(question.back_button, Qt.Key.Key_Tab)
    question.mine["phone"].setFocus()
    hands.press(question.mine["phone"], Qt.Key.Key_Space)
    assert question.mine["phone"].isChecked()
    assert question.mine["phone"].accessibleName().startswith("Số điện thoại:")
    hands.press(question.mine["phone"], Qt.Key.Key_Escape)
    assert clash.questions == []


def test_values_that_agree_do_not_clash(database):
    row = open_list(database, ListQuery("household"), TODAY)[0]
    before = records.load(database, "household", row, TODAY)
    after = Draft("household", {**before.values, "note": "như nhau"}, row, before.version)
    records.save(database, after, who=WHO)
    found = read_clash(database, before, after.values, TODAY)
    assert found.fields == ()
    assert not found.is_open
    assert found.merged({}) == after.values
