"""Rows copied in Excel go through the same steps as a file."""

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QGuiApplication

from desktop.domain.dates import PartialDate
from desktop.views.import_wizard.import_page import ImportPage
from desktop.views.import_wizard.recent_files import RecentFiles
from desktop.views.import_wizard.wizard_view import CHECK, CHOOSE, MAP
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


@pytest.mark.parametrize("text", ["", "  \n", "Ma Văn Sỹ", "Ma Văn Sỹ\tNà Tông"])
def test_what_is_no_table_is_told_and_changes_nothing(page: ImportPage, office, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    page.start.paste_action.trigger()
    assert page.wizard.step == CHOOSE
    assert page.wizard.stack.currentWidget() is page.wizard.failure
    assert "Ctrl+C" in page.wizard.failure.text
    assert stored(office) == []


def test_a_column_that_is_not_understood_is_asked_about_and_not_lost(page: ImportPage) -> None:
    copy_rows(*((*row, "abc") for row in PEOPLE))
    page.start.paste_action.trigger()
    assert page.wizard.step == MAP
    model = page.wizard.mapping.model
    assert model is not None
    assert model.missing == []
    model.choose(6, "note")
    page.wizard.mapping.next_action.trigger()
    assert page.wizard.step == CHECK
    assert page.session.preview is not None
    assert page.session.preview.plan.mapping["G"] == "note"


def test_rows_without_a_header_are_understood_by_their_shape(page: ImportPage, office) -> None:
    # A village's bare name could be anything: with its kind before it, it tells itself.
    copy_rows(*((*row[:5], f"Thôn {row[5]}") for row in PEOPLE))
    page.start.paste_action.trigger()
    assert page.wizard.step == CHECK
    assert page.wizard.check.tiles["new"].count == len(PEOPLE)
    page.wizard.check.write_action.trigger()
    found = {row["full_name"]: row for row in stored(office)}
    assert found.keys() == {row[1] for row in PEOPLE}
    assert found["Chẩu Thị Ển"]["national_id"] == "008190000102"
    assert found["Chẩu Thị Ển"]["birth_date"] == PartialDate(1990, 2, 1)


def test_one_row_without_a_header_is_enough(page: ImportPage) -> None:
    copy_rows(PEOPLE[0][:5])
    page.start.paste_action.trigger()
    assert page.wizard.step == CHECK
    assert page.wizard.check.tiles["new"].count == 1


def test_columns_that_do_not_tell_themselves_are_picked_by_the_clerk(
    page: ImportPage, office
) -> None:
    copy_rows(("SỸ", "008086000101", "H001"), ("ỂN", "008190000102", "H001"))
    page.start.paste_action.trigger()
    assert page.wizard.step == MAP
    model = page.wizard.mapping.model
    assert model is not None
    assert model.missing
    assert model.field_of(1) == "national_id"
    model.choose(0, "full_name")
    model.choose(2, "household_code")
    assert model.missing == []
    page.wizard.mapping.next_action.trigger()
    assert page.wizard.step == CHECK
    assert page.session.preview is not None
    wanted = {"A": "full_name", "B": "national_id", "C": "household_code"}
    assert page.session.preview.plan.mapping == wanted
    page.wizard.check.write_action.trigger()
    assert len(stored(office)) == 2


def test_other_rows_without_a_header_are_not_read_by_what_was_chosen_before(
    page: ImportPage,
) -> None:
    copy_rows(("SỸ", "008086000101", "H001"), ("ỂN", "008190000102", "H001"))
    page.start.paste_action.trigger()
    assert page.wizard.mapping.model is not None
    page.wizard.mapping.model.choose(0, "full_name")
    page.wizard.mapping.next_action.trigger()
    page.wizard.check.write_action.trigger()
    page.arrive()
    copy_rows(("008194000103", "Quan Thị Duyên", "14/08/1994"))
    page.start.paste_action.trigger()
    assert page.session.preview is not None
    wanted = {"A": "national_id", "B": "full_name", "C": "birth_date"}
    assert page.session.preview.plan.mapping == wanted
