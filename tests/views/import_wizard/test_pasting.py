"""Rows copied in Excel go through the same steps as a file."""

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QGuiApplication

from desktop.views.import_wizard.import_page import ImportPage
from desktop.views.import_wizard.recent_files import RecentFiles
from desktop.views.import_wizard.wizard_view import CHECK, CHOOSE
from tests.views.import_wizard.books import HEADERS, PEOPLE, WITH_ERRORS, write_book
from tests.views.import_wizard.steps import stored, type_into


def copy_rows(*rows: tuple[object, ...]) -> None:
    text = "".join("\t".join(map(str, row)) + "\r\n" for row in rows)
    QGuiApplication.clipboard().setText(text)


def test_pasted_rows_are_checked_mended_and_written(page: ImportPage, context, office) -> None:
    copy_rows(HEADERS, *WITH_ERRORS)
    page.start.paste_action.trigger()
    assert page.wizard.step == CHECK
    assert page.wizard.check.tiles["new"].count == len(PEOPLE)
    assert page.wizard.check.tiles["errors"].count == 2
    type_into(page, 6, "birth_date", "28/02/1975")
    page.wizard.check.write_action.trigger()
    assert len(stored(office)) == len(PEOPLE) + 1
    numbers = {row["national_id"] for row in stored(office)}
    assert "008086000101" in numbers
    # There is no file to come back to.
    assert RecentFiles(context.settings).paths() == []
    page.arrive()
    assert page.start.history.table.model().index(0, 1).data() == "Dán từ Excel"


def test_pasting_the_same_again_is_recognised(page: ImportPage) -> None:
    copy_rows(HEADERS, *PEOPLE)
    page.start.paste_action.trigger()
    page.wizard.check.write_action.trigger()
    page.arrive()
    page.start.paste_action.trigger()
    assert page.wizard.stack.currentWidget() is page.wizard.already


def test_a_copied_file_is_opened_as_a_file(page: ImportPage, tmp_path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(write_book(tmp_path / "ds.xlsx")))])
    QGuiApplication.clipboard().setMimeData(data)
    page.start.paste_action.trigger()
    assert page.wizard.step == CHECK
    assert page.session.path == tmp_path / "ds.xlsx"


@pytest.mark.parametrize("text", ["", "  \n", "Ma Văn Sỹ", "Ma Văn Sỹ\t12/05/1986"])
def test_what_is_no_table_is_told_and_changes_nothing(page: ImportPage, office, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    page.start.paste_action.trigger()
    assert page.wizard.step == CHOOSE
    assert page.wizard.stack.currentWidget() is page.wizard.failure
    assert "Ctrl+C" in page.wizard.failure.text
    assert stored(office) == []
