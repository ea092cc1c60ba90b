"""UniKey's backspaces in the inputs of dialogs; a password stays what was typed."""

import datetime

import pytest
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.domain.list_query import ListQuery
from desktop.views.import_wizard.password_dialog import PasswordDialog
from desktop.views.office.start_window import StartWindow
from desktop.views.records.filter_dialog import FilterDialog
from desktop.views.widgets.search_popup import _HitModel
from tests.views.forms.test_unikey import NGUYEN, text_of


@pytest.fixture
def owner(qtbot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.mark.parametrize("keys", [*NGUYEN, "Te1<É te1"])
def test_a_password_is_taken_as_it_was_typed(owner, hands, keys: str) -> None:
    taken: list[str] = []
    plain = QLineEdit(owner)
    dialog = PasswordDialog("Tệp có mật khẩu.", taken.append, owner)
    hands.type(plain, keys)
    hands.type(dialog.line, keys)
    dialog.accept_button.click()
    assert taken == [plain.text()]


@pytest.mark.parametrize("keys", NGUYEN)
def test_the_words_of_a_filter_come_out_whole(owner, hands, keys: str) -> None:
    today = datetime.date(2026, 11, 21)
    dialog = FilterDialog(ListQuery("person"), lambda: today, lambda key: (), owner)
    line = dialog.values[0].editor
    line.clear()
    hands.type(line, keys)
    assert text_of(line) == "Nguyễn"


@pytest.mark.parametrize("keys", NGUYEN)
def test_the_search_for_a_commune_takes_what_is_typed(qtbot, hands, keys: str, tmp_path) -> None:
    window = StartWindow(tmp_path / "office.db")
    qtbot.addWidget(window)
    hands.type(window.search, keys)
    assert text_of(window.search) == "Nguyễn"


def test_the_hits_pass_the_tester_of_qt(owner) -> None:
    model = _HitModel(owner)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show_hits([], "Không thấy")
    assert model.rowCount() == 1
