"""Targets are typed into the table, results open their lists, shares are seen before written."""

from decimal import Decimal
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit

from desktop.domain.indicator_scope import Scope
from desktop.domain.periods import Period
from desktop.domain.target_spread import SpreadBy, SpreadOver
from desktop.domain.targets import TargetPlace
from desktop.services import history
from desktop.services.lists import open_list
from desktop.services.targets import targets_for
from desktop.storage.queries import targets as queries
from desktop.views.receipts.ask_dialog import AskDialog
from desktop.views.tables.fixed_columns import FixedColumns
from desktop.views.targets.set_dialog import _holders, place_of_word, wanted_of
from desktop.views.targets.spread_dialog import SpreadDialog
from desktop.views.targets.target_model import TOTAL, place_of
from desktop.views.theme.language import speak
from tests.views.conftest import TODAY

YEAR = Period.parse("2026")


def column(grid, key: str) -> int:
    return next(n for n, each in enumerate(grid.targets.columns) if each.key == key)


def text_of(grid, row_id: int, key: str) -> str:
    (row,) = grid.targets.rows_of((row_id,))
    return grid.targets.text_at(row, column(grid, key))


def go_to(grid, row_id: int, key: str) -> None:
    (row,) = grid.targets.rows_of((row_id,))
    grid.setCurrentIndex(grid.targets.index(row, column(grid, key)))
    grid.setFocus()


def editor_of(grid) -> QLineEdit:
    """Return the editor that is open; one that was closed goes later."""
    return next(each for each in grid.findChildren(QLineEdit) if each.isVisibleTo(grid))


def type_into(grid, text: str) -> None:
    """Begin with the first letter, as people do, and end with Enter."""
    QTest.keyClicks(grid, text[0])
    editor = editor_of(grid)
    QTest.keyClicks(editor, text[1:])
    QTest.keyClick(editor, Qt.Key.Key_Return)


def stored(context, **wanted: object) -> dict[str, Decimal]:
    with context.database.read() as snapshot:
        found = queries.of_year(snapshot, 2026)
    return {
        one.place.word + (f"/{one.month}" if one.month else ""): one.value
        for one in found
        if all(getattr(one, key) == value for key, value in wanted.items())
    }


def dialog_of(page, kind: type[QDialog]):
    return next(each for each in page.findChildren(kind) if each.isVisible())


def test_targets_are_typed_and_enter_goes_down(page, context) -> None:
    grid = page.current_tab.grid
    key = "vsi_participants:target"
    go_to(grid, TOTAL, key)
    type_into(grid, "120")
    first, second = (row.key for row in page.current_tab.table.rows[:2])
    assert grid.currentIndex().row() == 1
    assert grid.currentIndex().column() == column(grid, key)
    type_into(grid, "70")
    type_into(grid, "45")
    assert stored(context) == {"office": 120, f"n{first}": 70, f"n{second}": 45}
    assert text_of(grid, first, key) == "70"
    assert page.current_tab.footer.text() == "Số người tham gia BHXH tự nguyện: còn 5 chưa chia"
    assert [told.text for told in page.told] == ["Đã ghi chỉ tiêu."] * 3
    page.told[-1].action()
    assert stored(context) == {"office": 120, f"n{first}": 70}
    assert text_of(page.current_tab.grid, second, key) == "–"


def test_an_emptied_cell_takes_the_target_away(page, context) -> None:
    grid = page.current_tab.grid
    go_to(grid, TOTAL, "hi_coverage:target")
    type_into(grid, "94,5")
    assert text_of(grid, TOTAL, "hi_coverage:target") == "94,5%"
    go_to(grid, TOTAL, "hi_coverage:target")
    QTest.keyClick(grid, Qt.Key.Key_F2)
    editor = editor_of(grid)
    assert editor.text() == "94,5%"
    editor.selectAll()
    QTest.keyClick(editor, Qt.Key.Key_Delete)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert stored(context) == {}


@pytest.mark.parametrize("typed", ["abc", "12,5", "0"])
def test_a_wrong_number_is_told_and_nothing_is_written(page, context, typed: str) -> None:
    grid = page.current_tab.grid
    go_to(grid, TOTAL, "vsi_participants:target")
    type_into(grid, typed)
    assert page.told[-1].tone == "error"
    assert typed in page.told[-1].text
    assert stored(context) == {}
    assert text_of(grid, TOTAL, "vsi_participants:target") == "–"


def test_the_row_of_nowhere_takes_no_target(page) -> None:
    grid = page.current_tab.grid
    rows = [row.key for row in page.current_tab.table.rows]
    assert rows[-1] == 0  # Trần Văn Bình lives nowhere
    go_to(grid, 0, "hi_coverage:target")
    assert not grid.targets.flags(grid.currentIndex()) & Qt.ItemFlag.ItemIsEditable


@pytest.mark.parametrize("rows", ["neighbourhoods", "collectors", "organisations", "months"])
def test_every_result_opens_the_list_that_it_counts(page, context, rows: str) -> None:
    tab = page.current_tab
    tab.choices.show_rows(rows)
    of_collectors = rows in {"collectors", "organisations"}
    tab.choices.choose(["hi_insured", "receipts" if of_collectors else "hi_new"])
    grid = tab.grid
    opened = 0
    for row in (tab.table.total, *tab.table.rows):
        row_id = TOTAL if row is tab.table.total else row.key
        for key, cell in row.cells.items():
            page.wishes.clear()
            go_to(grid, row_id, f"{key}:result")
            QTest.keyClick(grid, Qt.Key.Key_Return)
            if cell.result is None:
                assert page.wishes == []
                continue
            (wish,) = page.wishes
            listed = open_list(context.database, wish.argument.query, TODAY)
            assert len(listed) == cell.result
            opened += len(listed)
    assert opened > 0


def test_a_target_of_an_organisation_is_typed_beside_its_result(page, context) -> None:
    tab = page.current_tab
    tab.choices.show_rows("organisations")
    tab.choices.choose(["receipts"])
    key = tab.table.rows[0].key
    assert key
    go_to(tab.grid, key, "receipts:target")
    type_into(tab.grid, "40")
    assert stored(context) == {f"o{key}": 40}
    assert text_of(tab.grid, key, "receipts:target") == "40"


def test_a_click_on_a_result_opens_it_and_on_a_target_does_not(page) -> None:
    grid = page.current_tab.grid
    for key, count in (("hi_coverage:target", 0), ("hi_coverage:result", 1)):
        go_to(grid, TOTAL, key)
        place = grid.visualRect(grid.currentIndex()).center()
        QTest.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=place)
        assert len(page.wishes) == count


def test_what_is_over_asks_who_answers(page, context) -> None:
    tab = page.current_tab
    tab.choices.show_rows("months")
    tab.choices.choose(["vsi_new"])
    go_to(tab.grid, 3, "vsi_new:target")
    type_into(tab.grid, "8")
    assert stored(context) == {"office/3": 8}
    go_to(tab.grid, 3, "vsi_new:target")
    type_into(tab.grid, "5")
    asked = dialog_of(page, AskDialog)
    assert "03/2026" in asked.windowTitle() or "Sửa chỉ tiêu đã qua" in asked.windowTitle()
    assert stored(context) == {"office/3": 8}
    assert text_of(tab.grid, 3, "vsi_new:target") == "8"
    asked.form.fields["name"].set_value("Nông Thị Trưởng")
    asked.form.fields["reason"].set_value("Huyện giao lại")
    asked.form.save_button.click()
    assert stored(context) == {"office/3": 5}
    with context.database.read() as snapshot:
        noted = snapshot.connection.exec_driver_sql(
            "SELECT after FROM audit WHERE action = 'overrule' AND kind = 'target'"
        ).scalar_one()
    assert "Huyện giao lại" in noted


def test_sharing_out_shows_the_parts_and_writes_them(page, context) -> None:
    tab = page.current_tab
    go_to(tab.grid, TOTAL, "vsi_participants:target")
    type_into(tab.grid, "101")
    tab.ask_spread()
    dialog = dialog_of(page, SpreadDialog)
    assert dialog.over_box.currentData() is SpreadOver.NEIGHBOURHOODS
    assert "Cộng 2 phần: 101, đúng bằng chỉ tiêu 101." in dialog.sum_label.text()
    dialog.by_box.setCurrentIndex(dialog.by_box.findData(SpreadBy.EVENLY))
    dialog.read()
    values = [part.value for part in dialog.plan.parts]
    assert sum(values) == 101
    assert stored(context) == {"office": 101}
    dialog.accept_button.click()
    parts = stored(context)
    assert parts.pop("office") == 101
    assert sorted(parts.values()) == sorted(values)
    assert page.told[-1].text == "Đã chia chỉ tiêu ra 2 phần."
    assert (
        tab.footer.text()
        == "Số người tham gia BHXH tự nguyện: các phần cộng lại đúng bằng chỉ tiêu"
    )
    history.undo(context.database, who="Cán bộ thử")
    assert stored(context) == {"office": 101}


def test_a_collector_on_leave_gets_less(page, context) -> None:
    tab = page.current_tab
    tab.choices.show_rows("collectors")
    tab.choices.choose(["receipts"])
    go_to(tab.grid, TOTAL, "receipts:target")
    type_into(tab.grid, "90")
    tab.ask_spread()
    dialog = dialog_of(page, SpreadDialog)
    dialog.over_box.setCurrentIndex(dialog.over_box.findData(SpreadOver.COLLECTORS))
    dialog._fill_by()
    # Nobody has households in charge yet: there is nothing to share by.
    assert not dialog.accept_button.isEnabled()
    assert "Chọn cách chia khác" in dialog.notice.text
    dialog.by_box.setCurrentIndex(dialog.by_box.findData(SpreadBy.EVENLY))
    dialog.read()
    of = {part.name: part for part in dialog.plan.parts}
    assert (of["Hà Văn Lâm"].months, of["Hà Văn Lâm"].value) == (0, 0)
    assert of["Đỗ Thị Hiền"].value == 90
    dialog.model.cell_edited.emit(of["Hà Văn Lâm"].key, "months", "6")
    of = {part.name: part.value for part in dialog.plan.parts}
    assert of == {"Hà Văn Lâm": 30, "Đỗ Thị Hiền": 60}
    dialog.model.cell_edited.emit(1, "months", "13")
    assert "từ 0 đến 12" in dialog.notice.text
    dialog.reject()
    assert stored(context) == {"office": 90}


def test_nothing_to_share_is_said(page) -> None:
    page.current_tab.ask_spread()
    assert page.told[-1].tone == "warning"
    assert not page.findChildren(SpreadDialog)


def test_the_dialog_sets_a_target_of_a_month_with_its_document(page, context) -> None:
    page.current_tab.ask_target()
    dialog = dialog_of(page, AskDialog)
    values = {
        "indicator": "vsi_new",
        "holder": "o1",
        "month": "12",
        "value": "9",
        "document_number": "12/QĐ-UBND",
    }
    for key, value in values.items():
        dialog.form.fields[key].set_value(value)
    dialog.form.save_button.click()
    assert stored(context) == {"o1/12": 9}
    page.current_tab.ask_document()
    dialog = dialog_of(page, AskDialog)
    assert dialog.form.fields["document_number"].value == "12/QĐ-UBND"
    dialog.form.fields["document_number"].set_value("15/QĐ-UBND")
    dialog.form.save_button.click()
    with context.database.read() as snapshot:
        (only,) = queries.of_year(snapshot, 2026)
    assert only.document.number == "15/QĐ-UBND"


def test_ranking_sorts_and_the_workbook_says_the_same(page, context, tmp_path: Path) -> None:
    tab = page.current_tab
    rows = [row.key for row in tab.table.rows if row.key]
    go_to(tab.grid, TOTAL, "hi_coverage:target")
    type_into(tab.grid, "90")
    for row_id in rows:
        go_to(tab.grid, row_id, "hi_coverage:target")
        type_into(tab.grid, "90")
    tab.show_ranking()
    model = tab.grid.targets
    shown = [model.text_at(row, column(tab.grid, "rank")) for row in range(model.rowCount())]
    assert shown == ["", "1", "2", ""]
    target = tmp_path / "chi_tieu.xlsx"
    tab.exporter.write(tab.table, [model.id_at(row) for row in range(1, model.rowCount())], target)
    sheet = load_workbook(target).active
    cells = [[cell.value for cell in row] for row in sheet.iter_rows()]
    head = next(row for row in cells if row[0] == "STT")
    body = [row for row in cells[cells.index(head) + 1 :] if row[1]]
    percent = head.index("Tỷ lệ bao phủ BHYT: % đạt")
    for row, written in zip(range(1, model.rowCount()), body[:-1], strict=True):
        assert written[1] == model.text_at(row, 0)
        in_table = model.text_at(row, column(tab.grid, "hi_coverage:percent"))
        told = "–" if written[percent] is None else f"{written[percent]:.2f}%".replace(".", ",")
        assert told == in_table
    assert body[-1][1] == "Toàn đơn vị"
    assert page.told[-1].text == "Đã xuất bảng chỉ tiêu ra chi_tieu.xlsx."


def test_choices_are_kept_by_this_machine(make_page, page, context) -> None:
    page.current_tab.choices.choose(["hi_new"])
    again = make_page(context)
    assert again.current_tab.choices.chosen == ("hi_new",)
    columns = again.current_tab.grid.targets.columns
    assert sum(place_of(each.key) is not None for each in columns) == 7


def test_an_empty_office_says_what_to_do(make_page, empty_context) -> None:
    page = make_page(empty_context)
    assert page.current_tab.table.rows == ()
    assert page.current_tab.status_text == "0 dòng · 0 dòng chậm tiến độ"
    with empty_context.database.read() as snapshot:
        assert targets_for(snapshot, YEAR) == {}


def test_two_rows_of_nearly_the_same_percentage_say_why_one_is_behind(page, context) -> None:
    """Each thôn goes its own way from what it had: the tooltip and the line below tell it."""
    grid, tab = page.current_tab.grid, page.current_tab
    go_to(grid, TOTAL, "vsi_participants:target")
    type_into(grid, "120")
    go_to(grid, TOTAL, "vsi_participants:percent")
    place = "Toàn đơn vị, Số người tham gia BHXH tự nguyện. Hôm nay cần "
    line = tab.pace.text()
    assert line.startswith(place)
    figure = tab.table.total.cells["vsi_participants"].figure
    assert f"đi đều từ {figure.opening} đầu ngày 01/01/2026 đến 120 ngày 31/12/2026" in line
    index = grid.targets.index(0, column(grid, "vsi_participants:percent"))
    told = grid.targets.data(index, Qt.ItemDataRole.ToolTipRole)
    assert told in line
    go_to(grid, tab.table.rows[0].key, "vsi_participants:percent")
    assert tab.pace.text() == ""  # no target, no pace


def test_the_name_stays_in_sight_when_a_narrow_window_scrolls(page, qtbot) -> None:
    page.resize(620, 480)
    grid = page.current_tab.grid
    bar = grid.horizontalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    bar.setValue(bar.maximum())
    (held,) = (each for each in grid.findChildren(FixedColumns) if each.isVisible())
    assert [grid.targets.columns[n].key for n in held.columns] == ["name"]
    assert held.rowHeight(0) == grid.rowHeight(0)
    assert held.horizontalHeader().height() == grid.horizontalHeader().height()


def test_an_office_of_several_communes_gives_each_its_own_target(page, context) -> None:
    parts, _ = _holders(context, 2026)
    assert [str(key)[:1] for key, _ in parts[:2]] == ["o", "n"]
    with context.database.write("Hoàng Thị Sao") as unit:
        unit.connection.exec_driver_sql("UPDATE communes SET served = 1 WHERE code = '22015'")
        (name,) = unit.connection.exec_driver_sql(
            "SELECT name FROM communes WHERE code = '22015'"
        ).one()
    place = place_of_word("commune-22015")
    assert place == TargetPlace(commune_code="22015")
    wanted = {"indicator": "vsi_new", "value": "40", "month": "0", "holder": "commune-22015"}
    document = {"document_number": None, "document_date": None, "document_title": None, "note": ""}
    page.current_tab.writer.write((wanted_of(2026, {**wanted, **document}),))
    with context.database.read() as snapshot:
        found = targets_for(snapshot, YEAR, Scope("22015"))
        assert targets_for(snapshot, YEAR).get("vsi_new") is None
    assert found["vsi_new"].value == 40
    parts, _ = _holders(context, 2026)
    assert dict(parts)["commune-22015"] == name
    page.current_tab.choices.choose(["vsi_new"])
    page.current_tab.ask_spread()
    dialog = dialog_of(page, SpreadDialog)
    assert dialog.target_box.currentText() == f"{name}, BHXH tự nguyện phát triển mới: 40"
    assert dialog.plan is None  # this commune has no thôn yet, and no other's are taken for it
    assert not dialog.accept_button.isEnabled()


def test_names_behind_the_results_are_exported_by_rank(page, tmp_path: Path) -> None:
    tab = page.current_tab
    target = tmp_path / "minh-chung.xlsx"
    tab.exporter.write_names(tab.table, "hi_coverage", target)
    assert target.exists()
    assert page.told[-1].text.startswith("Đã xuất danh sách minh chứng ra minh-chung.xlsx")
    assert not tab.names_button.isHidden()


def test_one_indicator_alone_is_named_and_its_columns_fit_in_every_language(
    qapp, make_page, page, context
) -> None:
    tab = page.current_tab
    tab.choices.choose(["receipts"])
    assert tab.shown_name.isVisible()
    assert tab.shown_name.text() == "Số tờ biên lai (biên lai)"
    tab.choices.choose(["receipts", "hi_insured"])
    assert not tab.shown_name.isVisible()
    tab.choices.choose(["receipts"])
    speak(qapp, "en")
    english = make_page(context)
    room = {}
    english.resize(1136, 630)  # as a window of 1366 x 698 leaves it
    for rows in ("neighbourhoods", "collectors", "organisations"):
        english.current_tab.choices.show_rows(rows)
        english.current_tab.choices.choose(["receipts" if rows != "neighbourhoods" else "hi_new"])
        grid = english.current_tab.grid
        grid.grab()  # lays it out
        room[rows] = grid.viewport().width() - grid.horizontalHeader().length()
    speak(qapp, "vi")
    assert min(room.values()) >= 0, room
