"""Files that no clerk expects, dropped on the wizard: one sentence or rows, and it goes on."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel

from desktop.views.import_wizard.import_page import ImportPage
from desktop.views.import_wizard.password_dialog import PasswordDialog
from desktop.views.import_wizard.wizard_view import CHECK
from tests.conftest import SAMPLES
from tests.faults.verbs import sentence_of
from tests.views.import_wizard.books import PEOPLE, write_book
from tests.views.import_wizard.steps import stored
from tests.workbooks.one_list import PEOPLE as LISTED
from tests.workbooks.protected_books import PROTECTED

WEIRD = sorted((SAMPLES / "weird").glob("*")) if SAMPLES.is_dir() else []
PASSWORD = "Mật khẩu 1"  # noqa: S105 - invented
LISTS = frozenset({"xlsx_content_named.xls"})
"""The one weird sample that holds a list of this office."""


def shown_refusal(page: ImportPage) -> str:
    assert page.wizard.stack.currentWidget() is page.wizard.failure
    return sentence_of(page.wizard.failure.text)


def sentence_on(dialog: PasswordDialog) -> str:
    return " ".join(shown.text() for shown in dialog.findChildren(QLabel))


def takes_a_good_list(page: ImportPage, folder: Path) -> None:
    page.wizard.closed.emit()
    assert page.stack.currentWidget() is page.start
    page.arrive(write_book(folder / "Danh sách.xlsx"))
    assert page.wizard.step == CHECK
    assert page.session.preview.plan.counts.new == len(PEOPLE)


@pytest.mark.samples
@pytest.mark.parametrize("sample", WEIRD, ids=lambda path: path.name)
def test_a_weird_file_ends_in_one_sentence_or_rows(
    page: ImportPage, office, dialogs, tmp_path: Path, sample: Path
) -> None:
    page.arrive(sample)
    asked = page.findChildren(PasswordDialog)
    if asked:
        assert sample.name in sentence_on(asked[-1])
        asked[-1].reject()
    elif sample.name in LISTS:
        assert page.wizard.step == CHECK
        assert page.session.preview.plan.counts.new == 3
    else:
        assert sample.name in shown_refusal(page)
    assert stored(office) == []
    takes_a_good_list(page, tmp_path)


@pytest.mark.parametrize("kind", PROTECTED)
def test_the_wizard_asks_for_each_kind_of_password(
    page: ImportPage, office, tmp_path: Path, kind: str
) -> None:
    name, protect = PROTECTED[kind]
    path = protect(tmp_path / name, PASSWORD)
    page.arrive(path)
    (dialog,) = page.findChildren(PasswordDialog)
    assert name in sentence_on(dialog)
    dialog.line.setText("sai")
    dialog.accept_button.click()
    again = page.findChildren(PasswordDialog)[-1]
    assert "không đúng" in sentence_on(again)
    again.line.setText(PASSWORD)
    again.accept_button.click()
    assert page.wizard.step == CHECK
    assert page.session.preview.plan.counts.new == len(LISTED)
    page.wizard.check.write_action.trigger()
    assert len(stored(office)) == len(LISTED)


def test_without_the_password_nothing_is_opened(page: ImportPage, office, tmp_path: Path) -> None:
    name, protect = PROTECTED["agile"]
    page.arrive(protect(tmp_path / name, PASSWORD))
    page.findChildren(PasswordDialog)[-1].reject()
    assert stored(office) == []
    takes_a_good_list(page, tmp_path)
