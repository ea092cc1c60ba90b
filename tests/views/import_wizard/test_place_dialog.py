"""Neighbourhoods of a file that the office does not know: asked once, remembered."""

import pytest

from desktop.domain.list_query import ListQuery
from desktop.services import lists, neighbourhoods, place_names
from desktop.views.import_wizard.import_page import ImportPage
from desktop.views.import_wizard.place_dialog import PlaceDialog
from desktop.views.import_wizard.wizard_view import CHECK
from tests.views.conftest import TODAY
from tests.views.import_wizard.books import write_book
from tests.views.import_wizard.conftest import COMMUNE, WHO
from tests.views.import_wizard.steps import stored

ROWS = (
    (1, "Ma Văn Sỹ", "12/05/1986", "Nam", "008086000101", "Bản Nà Tông"),
    (2, "Chẩu Thị Ển", "01/02/1990", "Nữ", "008190000102", "TDP 3"),
    (3, "Quan Thị Duyên", "14/08/1994", "Nữ", "008194000103", "Bản Nà Tông"),
    (4, "Đặng Quốc Khuê", "22/10/1961", "Nam", "008061000104", "Thôn Pác Ngàm"),
)


@pytest.fixture
def known(office) -> dict[str, int]:
    neighbourhoods.add(office, COMMUNE, ["Thôn Nà Tông", "Tổ 3", "Tổ 4"], who=WHO)
    return {each.name: each.id for each in neighbourhoods.list_all(office)}


def dialog_of(page: ImportPage) -> PlaceDialog:
    page.wizard.check.places.click()
    return page.findChildren(PlaceDialog)[-1]


def places_of(office) -> list[object]:
    rows = lists.read_list(office, ListQuery("person"), TODAY)
    return sorted(str(row.values["neighbourhood"]) for row in rows)


@pytest.mark.usefixtures("known")
def test_a_file_with_known_names_shows_no_question(page: ImportPage, tmp_path) -> None:
    rows = [(*row[:5], "thôn nà tông") for row in ROWS]
    page.arrive(write_book(tmp_path / "ds.xlsx", rows))
    assert page.wizard.step == CHECK
    assert page.wizard.check.places.isHidden()


def test_an_office_without_neighbourhoods_is_not_asked(page: ImportPage, tmp_path) -> None:
    page.arrive(write_book(tmp_path / "ds.xlsx", ROWS))
    assert page.wizard.check.places.isHidden()


def test_one_answer_counts_for_all_rows_and_the_next_file(
    page: ImportPage, office, known: dict[str, int], tmp_path
) -> None:
    page.arrive(write_book(tmp_path / "ds.xlsx", ROWS))
    check = page.wizard.check
    assert check.places.text().strip() == "Thôn, tổ chưa biết (2)"
    dialog = dialog_of(page)
    shown = [choice.currentText() for choice in dialog.choices]
    assert shown == ["Thôn, tổ mới", "Thôn, tổ mới", "Tổ 3"]
    dialog.choices[0].set_value(known["Thôn Nà Tông"])
    dialog.accept_button.click()
    assert check.places.text().strip() == "Tên thôn, tổ (3)"
    assert stored(office) == []
    check.write_action.trigger()
    assert places_of(office) == ["Thôn Nà Tông", "Thôn Nà Tông", "Thôn Pác Ngàm", "Tổ 3"]
    kept = {each.old_text: each.neighbourhood_id for each in place_names.list_all(office)}
    # A number under another spelling was confirmed as well.
    assert kept["Bản Nà Tông"] == known["Thôn Nà Tông"]
    page.wizard.closed.emit()
    other = [(*row[:4], f"0081940002{row[0]:02d}", row[5]) for row in ROWS]
    page.arrive(write_book(tmp_path / "ds2.xlsx", other))
    assert page.wizard.check.places.isHidden()


def test_what_it_may_be_is_offered_beside(
    page: ImportPage, office, known: dict[str, int], tmp_path
) -> None:
    page.arrive(write_book(tmp_path / "ds.xlsx", ROWS))
    dialog = dialog_of(page)
    offers = [one for one in dialog.findChildren(type(dialog.accept_button)) if "?" in one.text()]
    assert [one.text() for one in offers] == ["Là Thôn Nà Tông?"]
    offers[0].click()
    assert dialog.choices[0].value() == known["Thôn Nà Tông"]
    dialog.refuse_button.click()
    assert page.wizard.check.places.text().strip() == "Thôn, tổ chưa biết (2)"
    assert stored(office) == []


@pytest.mark.usefixtures("known")
def test_a_name_that_is_none_is_not_applied(page: ImportPage, tmp_path) -> None:
    page.arrive(write_book(tmp_path / "ds.xlsx", ROWS))
    dialog = dialog_of(page)
    dialog.choices[0].setEditText("Nà Gì Đó")
    dialog.accept_button.click()
    assert "Nà Gì Đó" in dialog.notice.text
    assert page.wizard.check.places.text().strip() == "Thôn, tổ chưa biết (2)"


@pytest.mark.usefixtures("known")
def test_writing_without_an_answer_makes_new_ones(page: ImportPage, office, tmp_path) -> None:
    page.arrive(write_book(tmp_path / "ds.xlsx", ROWS))
    page.wizard.check.write_action.trigger()
    assert places_of(office) == ["Bản Nà Tông", "Bản Nà Tông", "Thôn Pác Ngàm", "Tổ 3"]
    assert place_names.list_all(office) == ()
