"""Saving a person asks first whether the office knows them already."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop.domain.dates import PartialDate
from desktop.domain.list_query import ListQuery
from desktop.services.lists import read_list
from desktop.views.records.duplicates_dialog import DuplicatesDialog
from desktop.views.records.record_dialog import RecordDialog
from desktop.views.records.record_editor import RecordEditor
from tests.views.conftest import TODAY
from tests.views.records.office_fixtures import save

# Completion popups offscreen.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

DUC = {"full_name": "Nguyễn Văn Đức", "birth_date": PartialDate(1986, 7, 5)}
TYPED = {**DUC, "full_name": "Nguyen Van Duc", "phone": "0987654321"}


@pytest.fixture
def window(qtbot) -> QWidget:
    made = QWidget()
    made.resize(1200, 660)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def editor(context, window) -> RecordEditor:
    return RecordEditor(context, window)


@pytest.fixture
def duc(database) -> int:
    return save(database, "person", **DUC, household_code="HG0001")


def shown(window, kind):
    return [each for each in window.findChildren(kind) if each.isVisible()]


def asked(editor, window) -> DuplicatesDialog:
    editor.add("person", TYPED)
    (form,) = shown(window, RecordDialog)
    form.form.save()
    (question,) = shown(window, DuplicatesDialog)
    return question


def people(database) -> list[dict[str, object]]:
    return [row.values for row in read_list(database, ListQuery("person"), TODAY)]


def test_the_question_says_who_and_why(editor, window, duc):
    question = asked(editor, window)
    assert question.question.text().startswith("Nguyen Van Duc (05/07/1986) giống người đã có")
    row = question.model.row_at(0)
    assert row.texts == (
        "Nguyễn Văn Đức",
        "05/07/1986",
        "Khau Đao",
        "Ma Hữu Sỹ · HG0001",
        "tên chỉ khác dấu · cùng ngày sinh",
    )


def test_enter_goes_back_and_nothing_is_written(editor, window, duc, qtbot, database):
    question = asked(editor, window)
    question.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is question)
    assert question.back_button.hasFocus()
    QTest.keyClick(question.back_button, Qt.Key.Key_Return)
    (form,) = shown(window, RecordDialog)
    assert form.form.save_button.isEnabled()
    assert form.form.values()["full_name"] == "Nguyen Van Duc"
    assert len(people(database)) == 6


def test_declared_new_is_written(editor, window, duc, database):
    asked(editor, window).new_button.click()
    assert not shown(window, RecordDialog)
    assert len(people(database)) == 7


def test_the_known_person_opens_with_what_was_typed_anew(editor, window, duc, database):
    asked(editor, window).take_button.click()
    (form,) = shown(window, RecordDialog)
    values = form.form.values()
    assert values["full_name"] == "Nguyễn Văn Đức", "what is stored stays"
    assert values["phone"] == "0987654321", "what was missing is filled in"
    assert form.form.dirty
    form.form.save()
    assert not shown(window, RecordDialog)
    (row,) = [row for row in people(database) if row["phone"] == "0987654321"]
    assert row["household_code"] == "HG0001"
    assert len(people(database)) == 6


def test_a_stored_person_is_asked_about_only_when_called_otherwise(editor, window, duc, database):
    other = save(database, "person", full_name="Hà Văn Tư")
    editor.edit("person", other)
    (form,) = shown(window, RecordDialog)
    form.form.fields["phone"].take("0912345678")
    form.form.save()
    assert not shown(window, RecordDialog), "a new phone makes nobody another person"
    editor.edit("person", other)
    (form,) = shown(window, RecordDialog)
    form.form.fields["full_name"].take("Nguyễn Văn Đức")
    form.form.fields["birth_date"].take(PartialDate(1986, 7, 5))
    form.form.save()
    assert len(shown(window, DuplicatesDialog)) == 1


def test_others_are_written_without_a_question(editor, window, database):
    editor.add("person", {"full_name": "Nguyễn Thị Mận", "birth_date": PartialDate(1990)})
    shown(window, RecordDialog)[0].form.save()
    assert len(people(database)) == 6
