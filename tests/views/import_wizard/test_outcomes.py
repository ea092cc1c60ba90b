"""The five outcomes of rows: seen by a press on a tile, told with their rule, decided at once."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.models.import_preview import Group
from desktop.models.import_preview_rows import TOLD
from desktop.services.importing import Decision, Outcome
from desktop.views.import_wizard.import_page import ImportPage
from desktop.views.theme.language import speak
from tests.views.import_wizard.books import HEADERS, PEOPLE, write_book
from tests.views.import_wizard.steps import stored

SECOND_LIST = (
    (1, "Ma Văn Sỹ", "12/05/1986", "Nam", "008086000101", "Nà Va"),
    (2, "Chẩu Thị Ển", "01/02/1990", "Nữ", "008190000102", "Nà Tông"),
    (3, "Quan Thị Duyên", "14/08/1994", "Nữ", "008194000130", "Nà Va"),
    (4, "Đặng Quốc Khuê", "22/10/1961", "Nam", "008061000140", "Nà Va"),
    (5, "Bàn Thị Thủy", "31/02/1975", "Nữ", "008175000105", "Nà Tông"),
    (6, "Hoàng Văn Thử", "12/05/1987", "Nam", "008087000106", "Nà Tông"),
)


@pytest.fixture
def second(page: ImportPage, tmp_path) -> ImportPage:
    """The page with one row of each outcome, and two possible duplicates."""
    page.arrive(write_book(tmp_path / "ds.xlsx"))
    page.wizard.check.write_action.trigger()
    page.arrive(write_book(tmp_path / "them.xlsx", SECOND_LIST))
    return page


def numbers_shown(page: ImportPage) -> list[str]:
    model = page.wizard.check.model
    assert model is not None
    return [model.text_at(row, 0) for row in range(model.rowCount())]


def told_of(page: ImportPage, number: str) -> str:
    model = page.wizard.check.model
    assert model is not None
    return model.text_at(numbers_shown(page).index(number), model.column_of(TOLD))


@pytest.mark.parametrize(
    ("tile", "rows"),
    [
        ("new", ["7"]),
        ("changed", ["2"]),
        ("same", ["3"]),
        ("possible", ["4", "5"]),
        ("errors", ["6"]),
    ],
)
def test_a_tile_shows_the_rows_it_counts(
    second: ImportPage, hands, tile: str, rows: list[str]
) -> None:
    check = second.wizard.check
    assert check.tiles[tile].count == len(rows)
    hands.press(check.tiles[tile], Qt.Key.Key_Return)
    assert numbers_shown(second) == rows
    check.chips.choose(Group.ALL.value)
    QTest.mouseClick(check.tiles[tile], Qt.MouseButton.LeftButton)
    assert numbers_shown(second) == rows


def test_the_chip_of_a_tile_is_there_while_it_is_on(second: ImportPage) -> None:
    check = second.wizard.check
    check.tiles["changed"].picked.emit()
    assert check.chips.current == Group.CHANGED.value
    check.tiles["errors"].picked.emit()
    assert check.chips.current == Group.ERRORS.value


@pytest.mark.parametrize(
    ("tile", "number", "words"),
    [
        ("new", "7", "Thêm mới"),
        ("changed", "2", "Cập nhật (trùng số CCCD): Thôn/tổ: Nà Tông → Nà Va"),
        ("same", "3", "Đã có, không thay đổi (trùng số CCCD)"),
    ],
)
def test_a_row_tells_its_rule_and_what_changes(
    second: ImportPage, tile: str, number: str, words: str
) -> None:
    second.wizard.check.tiles[tile].picked.emit()
    assert told_of(second, number) == words


def test_a_possible_duplicate_tells_its_rule(second: ImportPage) -> None:
    second.wizard.check.tiles["possible"].picked.emit()
    assert "Quy tắc: có thể trùng: họ tên, ngày sinh và thôn." in second.wizard.check.strip.text


def test_one_decision_for_all_rows_alike(second: ImportPage, office) -> None:
    check = second.wizard.check
    check.tiles["possible"].picked.emit()
    strip = check.strip
    assert strip.alike.text() == "Cả 2 dòng như thế"
    strip.alike.setChecked(True)

    strip.buttons[Decision.SAME_AS_EXISTING].click()
    rows = second.session.preview.plan.rows
    assert [row.outcome for row in rows[2:4]] == [Outcome.CHANGED, Outcome.CHANGED]
    assert not strip.for_all_alike
    check.write_action.trigger()
    assert len(stored(office)) == len(PEOPLE) + 1


def test_without_the_tick_only_the_chosen_row_is_decided(second: ImportPage) -> None:

    check = second.wizard.check
    check.tiles["possible"].picked.emit()
    check.strip.buttons[Decision.SKIP].click()
    rows = second.session.preview.plan.rows
    assert [row.decision for row in rows[2:4]] == [Decision.SKIP, None]
    # The rest of them is one row, which needs no wider decision.
    assert not check.strip.for_all_alike
    assert check.strip.alike.isHidden()


def test_a_mended_row_that_is_a_stored_person_tells_what_it_changes(second: ImportPage) -> None:
    check = second.wizard.check
    model = check.model
    assert model is not None
    check.tiles["new"].picked.emit()
    for key, text in (("national_id", "008061000104"), ("full_name", "Đặng Quốc Khuê")):
        model.setData(model.index(0, model.column_of(key)), text)
    assert "Ngày sinh: 22/10/1961 → 12/05/1987" in told_of(second, "7")


NAMESAKES = (
    (1, "Vừ Văn Hai", "03/04/1971", "Nam", "008071000201", "Nà Va"),
    (2, "Vừ Văn Hai", "03/04/1971", "Nam", "008071000999", "Nà Tông"),
)


@pytest.mark.parametrize("wanted", [0, 1])
def test_of_several_alike_the_right_one_is_named(page: ImportPage, tmp_path, wanted: int) -> None:
    page.arrive(write_book(tmp_path / "ds.xlsx", NAMESAKES))
    page.wizard.check.write_action.trigger()
    page.arrive(write_book(tmp_path / "them.xlsx", ((1, *NAMESAKES[0][1:4], None, None),)))
    check = page.wizard.check
    check.tiles["possible"].picked.emit()
    same = check.strip.buttons[Decision.SAME_AS_EXISTING]
    assert same.text().strip() == "Là cùng một người…"
    menu = check.strip.candidate_menu()
    texts = [action.text() for action in menu.actions()]
    assert texts == [
        "Vừ Văn Hai, 03/04/1971, Nà Va, CCCD …0201",
        "Vừ Văn Hai, 03/04/1971, Nà Tông, CCCD …0999",
    ]
    menu.actions()[wanted].trigger()
    (row,) = page.session.preview.plan.rows
    assert (row.decision, row.match) == (Decision.SAME_AS_EXISTING, row.similar[wanted])
    # Taken back, nobody is chosen any more.
    check.chips.choose(Group.ALL.value)
    check.strip.buttons[None].click()
    (row,) = page.session.preview.plan.rows
    assert (row.decision, row.match, row.chosen) == (None, None, None)


def test_columns_that_are_not_taken_are_told_above_the_rows(
    qapp, page: ImportPage, tmp_path
) -> None:
    rows = [(*row, "6A", "x") for row in PEOPLE]
    page.arrive(write_book(tmp_path / "lop.xlsx", rows, (*HEADERS, "Lớp", "DTTS")))
    notice = page.wizard.check.notice
    assert notice.text == notice.toolTip() == "Không lấy: Lớp (cột G), DTTS (cột H)."
    speak(qapp, "en")
    page.arrive(write_book(tmp_path / "lop-2.xlsx", rows, (*HEADERS, "Lớp", "DTTS")))
    speak(qapp, "vi")
    assert notice.text == notice.toolTip() == "Left out: Lớp (column G), DTTS (column H)."
    page.arrive(write_book(tmp_path / "ds.xlsx"))
    assert not page.wizard.check.notice.text
