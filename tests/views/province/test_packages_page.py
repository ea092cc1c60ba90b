"""The page "Gói số liệu xã": tiles and chips filter, keys take in and give back, drops come in."""

from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QMenu, QPushButton

from desktop.domain.commune_names import bare_commune
from desktop.domain.package_standing import OF_COMMUNES, Standing
from desktop.domain.periods import Period
from desktop.models.province_desk import COVERAGE, Aim, CheckLine, Received
from desktop.views.dashboard.chart_table import ChartTableDialog
from desktop.views.dashboard.target_dialog import TargetDialog
from desktop.views.province import map_card
from desktop.views.province.check_dialog import CheckDialog
from desktop.views.province.desk_filter import ALL, TO_DO
from desktop.views.province.desk_tiles import MISSING
from desktop.views.province.inbox_list import STATE
from desktop.views.province.package_password_dialog import PackagePasswordDialog
from desktop.views.province.ranking_dialog import RankingDialog
from desktop.views.province.reopen_dialog import ReopenDialog
from desktop.views.province.return_dialog import ReturnDialog
from desktop.views.province.show_measure import ShowMeasure
from desktop.views.province.take_sample_dialog import TakeSampleDialog
from desktop.views.theme.tokens import DARK
from desktop.views.widgets.confirm_dialog import ConfirmDialog
from tests.views.province.province_fixtures import (
    ACCEPTED,
    COMMUNES,
    NEWS,
    NOVEMBER,
    RETURNED,
    WAITING,
    make_sheet,
)

UNSENT = len(COMMUNES) - ACCEPTED - WAITING - RETURNED


def shown(page) -> list[tuple[str, ...]]:
    model = page.list.model_of_rows
    return [model.row_at(row).texts for row in range(model.rowCount())]


def select(page, package_id: int) -> None:
    page.list.select_ids((package_id,), package_id)
    page.list.setFocus()


def test_tiles_tell_the_counts_and_add_up(page) -> None:
    figures = [
        page.tiles[key].figure.text for key in (*(each.value for each in OF_COMMUNES), MISSING)
    ]
    assert figures == [str(each) for each in (ACCEPTED, WAITING, RETURNED, UNSENT)]
    assert sum(map(int, figures)) == len(COMMUNES)
    assert page.tiles[COVERAGE].figure.text == "92,60%"
    assert f"{ACCEPTED}/{len(COMMUNES)}" in page.tiles[COVERAGE].accessibleName()
    assert page.states[-1] == (
        "Tháng 11 năm 2026 · 99 xã, phường: 84 + 5 + 3 + 7 · chỉ tính gói đã nhận"
    )


@pytest.mark.parametrize(
    ("key", "count", "words"),
    [
        (Standing.ACCEPTED.value, ACCEPTED, "Đã nhận"),
        (Standing.WAITING.value, WAITING, "Chờ kiểm"),
        (Standing.RETURNED.value, RETURNED, "Trả lại"),
        (MISSING, UNSENT, "Chưa gửi"),
    ],
)
def test_a_tile_filters_the_list_and_a_second_press_takes_it_back(
    page, qtbot, key: str, count: int, words: str
) -> None:
    qtbot.mouseClick(page.tiles[key], Qt.MouseButton.LeftButton)
    assert {row[STATE] for row in shown(page)} == {words}
    assert len(shown(page)) == count == int(page.tiles[key].figure.text)
    assert page.tiles[key].isChecked()
    qtbot.keyClick(page.tiles[key], Qt.Key.Key_Space)
    assert len(shown(page)) == ACCEPTED + WAITING + RETURNED
    assert not page.tiles[key].isChecked()


def test_chips_show_all_or_what_asks_for_something(page) -> None:
    page.chips.chosen.emit(TO_DO)
    assert len(shown(page)) == WAITING + RETURNED
    page.show_only(ALL)
    assert len(shown(page)) == ACCEPTED + WAITING + RETURNED


def test_a_commune_pressed_on_the_map_filters_the_list(page, qtbot) -> None:
    line = page.desk.packages[20]
    place = page.map.map.place_of(line.commune_code)
    qtbot.mouseClick(page.map.map, Qt.MouseButton.LeftButton, pos=place.toPoint())
    assert [row[0].split("\n")[0] for row in shown(page)] == [line.commune]
    assert line.commune in page.only.text()
    page.only.click()
    assert len(shown(page)) == len(page.desk.packages)
    assert page.map.map.chosen in ("", page.current_line.commune_code)


def test_a_commune_that_sent_nothing_is_shown_as_such(page) -> None:
    code, name = page.desk.missing[0]
    page.show_commune(code)
    assert [(row[0].split("\n")[0], row[STATE]) for row in shown(page)] == [(name, "Chưa gửi")]


def test_the_reminder_is_copied(page) -> None:
    page.missing.copy_button.click()
    assert QGuiApplication.clipboard().text() == page.desk.reminder
    assert str(UNSENT + RETURNED) in page.told[-1].text
    assert f"Chưa gửi: {UNSENT} xã, bị trả lại: {RETURNED}" == page.missing.title.text()
    assert all(bare_commune(name) in page.missing.names.text() for _, name in page.desk.returned())


def test_two_sendings_of_a_commune_are_told_apart_and_the_settled_one_stands_last(
    page, source
) -> None:
    lines = list(source.shown.packages)
    place = next(at for at, line in enumerate(lines) if line.state is Standing.ACCEPTED)
    good = replace(lines[place], version=2)
    bad = replace(good, package_id=900, version=1, state=Standing.RETURNED, note="Ô F18 bị sửa")
    source.shown = replace(source.shown, packages=[bad, *lines[:place], good, *lines[place + 1 :]])
    page.read()
    rows = [(row[0].split("\n")[0], row[STATE]) for row in shown(page)]
    assert rows[place] == (f"{good.commune} (lần 2)", "Đã nhận")
    assert rows[-1] == (f"{good.commune} (lần 1)", "Đã có lần mới")
    assert page.tiles[Standing.RETURNED.value].figure.text == str(RETURNED)


def test_a_file_of_no_commune_is_refused_and_no_commune_is_asked_for_it(page, source) -> None:
    first = replace(source.shown.packages[0], commune_code="", commune="anh.xlsx")
    source.shown = replace(source.shown, packages=[replace(first, state=Standing.ASIDE)])
    page.read()
    assert [(row[0].split("\n")[0], row[STATE]) for row in shown(page)] == [
        ("anh.xlsx", "Không nhận")
    ]
    assert page.tiles[Standing.RETURNED.value].figure.text == "0"


def test_enter_on_a_commune_that_sent_nothing_copies_the_reminder(page, hands) -> None:
    QGuiApplication.clipboard().clear()
    page.show_only(MISSING)
    select(page, -1)
    hands.press(page.list, Qt.Key.Key_Return)
    assert QGuiApplication.clipboard().text() == page.desk.reminder


def test_enter_opens_the_check_sheet_with_the_six_groups(page, hands) -> None:
    select(page, 1)
    hands.press(page.list, Qt.Key.Key_Return)
    dialog = page.findChild(CheckDialog)
    assert dialog.isVisible()
    texts = [dialog.model.row_at(row).texts for row in range(dialog.model.rowCount())]
    assert ("Dân số", "8.412", "8.824", "−412") in texts
    assert "So từng nhóm" in dialog.notice.text
    # The reason of the package says already that the commune is to be called.
    assert "Gọi cho xã" not in dialog.notice.text
    labels = [each.text() for each in dialog.findChildren(type(page.missing.title))]
    assert "3F2A 91C4 77B0 12DE 8A55 E03B" in labels


def test_alt_d_takes_in_a_package_whose_key_is_known(page, source, qtbot) -> None:
    source.asks_key = False
    select(page, 1)
    source.sheet = partial_without_leaps(source)
    qtbot.keyClick(page.list, Qt.Key.Key_D, Qt.KeyboardModifier.AltModifier)
    assert source.of("accept") == [("accept", 1)]
    assert len(source.of("desk")) == 2, "the page reads anew"


def test_what_the_rules_refuse_is_not_told_as_taken_in(page, source, qtbot) -> None:
    source.refused = "Gói là lần 1, đã nhận lần 3 mới hơn."
    source.sheet = partial_without_leaps(source)
    source.asks_key = False
    select(page, 1)
    qtbot.keyClick(page.list, Qt.Key.Key_D, Qt.KeyboardModifier.AltModifier)
    assert (page.told[-1].text, page.told[-1].tone) == (source.refused, "warning")


def partial_without_leaps(source):
    calm = source.sheet

    def sheet(package_id: int):
        return replace(calm(package_id), lines=())

    return sheet


def test_alt_d_shows_a_new_key_before_it_is_confirmed(page, source, qtbot) -> None:
    select(page, 1)
    qtbot.keyClick(page.list, Qt.Key.Key_D, Qt.KeyboardModifier.AltModifier)
    assert source.of("accept") == []
    dialog = page.findChild(CheckDialog)
    assert "Xác nhận khoá" in dialog.accept_action.text()
    dialog.accept_action.trigger()
    assert source.of("accept") == [("accept", 1)]


def test_alt_d_on_invented_figures_asks_why(page, source, qtbot) -> None:
    sheet = source.sheet
    source.sheet = lambda number: replace(sheet(number), asks_key=False, asks_reason=True, lines=())
    select(page, 1)
    qtbot.keyClick(page.list, Qt.Key.Key_D, Qt.KeyboardModifier.AltModifier)
    page.findChild(CheckDialog).accept_action.trigger()
    assert source.of("accept") == []
    dialog = page.findChild(TakeSampleDialog)
    assert not dialog.accept_button.isEnabled()
    dialog.reason.setText("Tập huấn tháng 11")
    dialog.accept_button.click()
    assert source.of("accept") == [("accept", 1, "Tập huấn tháng 11")]


def test_the_sheet_lists_what_was_entered_late(page, source) -> None:
    late = CheckLine(name="10/2026, Toàn đơn vị: Số thẻ", now="+1", before="", difference="")
    sheet = replace(make_sheet(source.shown.packages[0]), corrections=(late,))
    for told in (sheet, replace(sheet, counted_name="Đang tính (lần 1)")):
        dialog = CheckDialog(told, page)
        rows = [dialog.model.row_at(row) for row in range(dialog.model.rowCount())]
        assert len({row.row_id for row in rows}) == len(sheet.lines) + 2
        assert rows[-2].texts[0] == "Nhập muộn vào tháng đã khoá: 1 dòng"
        assert rows[-1].texts[:2] == (late.name, "+1")
        assert dialog._key_hint().endswith("1 dòng nhập muộn, ở cuối bảng")
        assert {len(row.texts) for row in rows} == {dialog.model.columnCount()}
        dialog.deleteLater()


def test_alt_d_on_an_accepted_package_says_so(page, source, qtbot) -> None:
    select(page, WAITING + RETURNED + 1)
    qtbot.keyClick(page.list, Qt.Key.Key_D, Qt.KeyboardModifier.AltModifier)
    assert source.of("accept") == []
    assert "không chờ" in page.told[-1].text


def test_alt_t_gives_back_with_the_reason_on_the_clipboard(page, source, qtbot) -> None:
    select(page, 2)
    qtbot.keyClick(page.list, Qt.Key.Key_T, Qt.KeyboardModifier.AltModifier)
    dialog = page.findChild(ReturnDialog)
    assert dialog.isVisible()
    words = dialog.text.toPlainText()
    assert "F18" in words
    dialog.return_button.click()
    assert QGuiApplication.clipboard().text() == words
    assert source.of("send_back") == [("send_back", 2, words)]


def test_of_a_refused_package_only_the_words_are_copied(page, source, qtbot) -> None:
    lines = [
        replace(line, can_return=line.package_id != 2, can_accept=False)
        for line in source.shown.packages
    ]
    source.shown = replace(source.shown, packages=lines)
    page.read()
    select(page, 2)
    qtbot.keyClick(page.list, Qt.Key.Key_T, Qt.KeyboardModifier.AltModifier)
    dialog = page.findChild(ReturnDialog)
    assert dialog.return_button.text().strip() == "Chép lời gửi xã"
    dialog.return_button.click()
    assert QGuiApplication.clipboard().text() == dialog.text.toPlainText()
    assert source.of("send_back") == []
    assert page.told[-1].tone == "ok"


def test_a_file_without_figures_has_a_sheet_without_a_table(page, source) -> None:
    line = replace(source.shown.packages[0], can_return=False, can_accept=False)
    sheet = replace(make_sheet(line, asks_key=False), version=0, lines=())
    dialog = CheckDialog(sheet, page)
    dialog.open()
    assert not dialog.table.isVisible()
    assert dialog.height() < 300
    assert dialog.return_action.text().startswith("Chép lời gửi xã")
    letter = ReturnDialog(sheet, lambda _: None, page)
    assert (letter.keep_button.text(), letter.windowTitle()) == (
        "Đóng",
        f"Lời gửi {line.commune}",
    )
    letter.close()
    assert "–" in [each.text() for each in dialog.findChildren(type(page.missing.title))]
    dialog.close()


def test_a_file_of_no_commune_leaves_the_list(page, source) -> None:
    for can_dismiss in (False, True):
        lines = [replace(line, can_dismiss=can_dismiss) for line in source.shown.packages]
        source.shown = replace(source.shown, packages=lines)
        page.read()
        page.open_sheet(2)
        dialog = next(each for each in page.findChildren(CheckDialog) if each.isVisible())
        assert dialog.dismiss_button.isVisible() is can_dismiss
        if can_dismiss:
            dialog.dismiss_button.click()
        dialog.close()
    assert source.of("dismiss") == [("dismiss", 2)]
    assert "bỏ tệp khỏi danh sách" in page.told[-1].text


def test_the_sheet_lays_a_newer_version_beside_the_one_that_counts(page, source) -> None:
    sheet = make_sheet(source.shown.packages[0])
    lines = tuple(
        replace(line, counted=line.now if number else "8.400")
        for number, line in enumerate(sheet.lines)
    )
    dialog = CheckDialog(replace(sheet, counted_name="Đang tính (lần 1)", lines=lines), page)
    first, second = (dialog.model.row_at(row) for row in range(2))
    assert first.texts == ("Dân số", "8.412", "8.400", "8.824", "−412")
    assert set(first.styles) == {2, 4}
    assert second.styles == {}
    assert dialog._key_hint().startswith("1 chỉ số khác gói đang tính")
    dialog.deleteLater()


def test_a_package_is_not_given_back_without_a_reason(page, source) -> None:
    select(page, 2)
    page.give_back()
    dialog = page.findChild(ReturnDialog)
    dialog.text.setPlainText("  ")
    assert not dialog.return_button.isEnabled()


def mime_of(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def drop(page, data: QMimeData) -> bool:
    """Drop something on the page as a person does; return whether the page welcomed it."""
    copy, left, none = (
        Qt.DropAction.CopyAction,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    enter = QDragEnterEvent(QPointF(40, 40).toPoint(), copy, data, left, none)
    enter.ignore()
    QGuiApplication.sendEvent(page, enter)
    if enter.isAccepted():
        QGuiApplication.sendEvent(page, QDropEvent(QPointF(40, 40), copy, data, left, none))
    return enter.isAccepted()


def test_a_dropped_folder_is_taken_in_for_the_period_shown(page, source, tmp_path: Path) -> None:
    source.received = Received(
        accepted=2,
        waiting=1,
        changes=NEWS,
        refused=(("goi_hong.xlsx", "Tệp bị sửa sau khi xuất."),),
    )
    assert drop(page, mime_of(tmp_path))
    assert source.of("receive") == [("receive", (tmp_path,), NOVEMBER)]
    told = page.told[-1]
    assert told.text == "Nhận 2 gói; chờ kiểm 1; trả lại 1."
    assert told.details == "goi_hong.xlsx: Tệp bị sửa sau khi xuất."
    assert told.tone == "warning"
    assert len(source.of("desk")) == 2


def test_the_password_of_a_folder_is_asked_for_and_tried_on_all(
    page, source, tmp_path: Path
) -> None:
    first, second = (tmp_path / name for name in ("goi_a.xlsx", "goi_b.xlsx"))
    source.passwords = {first: "muoi hai", second: "muoi ba"}
    source.received = Received(accepted=1, changes=NEWS, locked=(first, second))
    page.receive((tmp_path,))
    assert page.told[-1].text == "Nhận 1 gói; chưa mở được vì có mật khẩu 2."

    dialog = page.findChild(PackagePasswordDialog)
    assert not dialog.notice.isVisibleTo(dialog)
    assert not dialog.accept_button.isEnabled()
    dialog.line.setText("muoi hai")
    dialog.accept_button.click()
    assert source.of("receive")[-1] == ("receive", (first, second), NOVEMBER, "muoi hai")

    again = next(each for each in page.findChildren(PackagePasswordDialog) if each.isVisible())
    assert again.notice.isVisibleTo(again)
    again.line.setText("muoi ba")
    again.accept_button.click()
    assert source.of("receive")[-1] == ("receive", (second,), NOVEMBER, "muoi ba")
    assert not any(each.isVisible() for each in page.findChildren(PackagePasswordDialog))


def test_dropped_files_are_taken_in_but_not_pictures(page, source, tmp_path: Path) -> None:
    book, picture = tmp_path / "goi.xlsx", tmp_path / "anh.png"
    for each in (book, picture):
        each.write_bytes(b"x")
    assert not drop(page, mime_of(picture))
    assert drop(page, mime_of(book, picture))
    assert source.of("receive") == [("receive", (book,), NOVEMBER)]


def test_stepping_back_reads_the_month_before(page, source, qtbot) -> None:
    october = Period.parse("2026-10")
    qtbot.keyClick(page.list, Qt.Key.Key_PageUp, Qt.KeyboardModifier.AltModifier)
    assert source.of("desk")[-1] == ("desk", october)
    assert page.here() == october
    qtbot.keyClick(page.list, Qt.Key.Key_PageDown, Qt.KeyboardModifier.AltModifier)
    assert page.period.period == NOVEMBER
    page.period.go_on()
    assert page.period.period == NOVEMBER, "December has not begun"


@pytest.mark.parametrize(("row", "form"), [(1, "2026-Q4"), (2, "2026")])
def test_quarters_and_years(page, source, row: int, form: str) -> None:
    page.period.kinds.setCurrentIndex(row)
    assert source.of("desk")[-1] == ("desk", Period.parse(form))


def test_the_export_is_written_where_asked(page, source, tmp_path: Path, save_as) -> None:
    page.ranking.export_button.click()
    save_as(page, tmp_path / "tong_hop.xlsx")
    assert source.of("export") == [("export", NOVEMBER)]
    assert "tong_hop.xlsx" in page.told[-1].text


def test_the_ranking_shows_both_ends_and_its_foot_adds_up(page) -> None:
    model = page.ranking.model
    rows = [model.row_at(row).texts for row in range(model.rowCount())]
    assert len(rows) == 11
    assert rows[0][0] == "1"
    assert rows[-1][0] == str(ACCEPTED)
    assert str(ACCEPTED - 10) in rows[5][1]
    words = page.ranking.foot.text().split()
    assert int(words[0]) + int(words[6]) == ACCEPTED


def test_the_table_of_all_sorts_by_any_column(page) -> None:
    page.open_table()
    dialog = page.findChild(RankingDialog)
    model = dialog.model
    rates = [model.row_at(row).texts[1] for row in range(model.rowCount())]
    assert len(rates) == ACCEPTED
    assert rates == sorted(rates, reverse=True)
    dialog.table.horizontalHeader().sectionClicked.emit(0)
    names = [model.row_at(row).texts[0] for row in range(model.rowCount())]
    assert names != sorted(names) or names[0].startswith("Phường")
    assert any("new_hi" in each.outliers for each in page.desk.communes)
    assert sum(bool(model.row_at(row).styles.get(3)) for row in range(model.rowCount())) == 1


def test_a_narrow_window_shows_map_or_ranking(page) -> None:
    page.set_narrow(narrow=True)
    assert (page.map.isVisible(), page.ranking.isVisible()) == (True, False)
    page.sides.findChildren(type(page.receive_button).__mro__[1])[1].click()
    assert (page.map.isVisible(), page.ranking.isVisible()) == (False, True)
    page.set_narrow(narrow=False)
    assert (page.map.isVisible(), page.ranking.isVisible()) == (True, True)


def test_the_overview_opens_an_indicator_of_a_period_on_the_map(page, source) -> None:
    october = Period.parse("2026-10")
    page.arrive(ShowMeasure("new_hi", october))
    assert source.of("desk")[-1] == ("desk", october)
    assert page.map.measure.key == "new_hi"


MENU = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
"""Menus offscreen."""


@MENU
def test_the_target_is_set_from_the_map(page, source) -> None:
    page.map.open_menu()
    menu = page.map.findChild(QMenu)
    next(each for each in menu.actions() if "chỉ tiêu" in each.text()).trigger()
    dialog = page.findChild(TargetDialog)
    dialog.field.setText("95,5")
    dialog.accept_button.click()
    assert source.of("set_target") == [("set_target", 2026, Decimal("95.5"))]


@MENU
@pytest.mark.parametrize("words", ["Xem dạng bảng…", "Chép ảnh", "Lưu PNG…", "In hoặc lưu PDF…"])
def test_the_menu_of_the_map_says_what_it_does(page, words: str) -> None:
    page.map.open_menu()
    assert words in [each.text() for each in page.map.findChild(QMenu).actions()]


def test_the_picture_is_copied_and_saved(page, tmp_path: Path) -> None:
    page.map.copy()
    assert QGuiApplication.clipboard().image().width() >= 2000
    page.map.save(tmp_path / "ban_do.png")
    assert (tmp_path / "ban_do.png").stat().st_size > 20_000
    assert "ban_do.png" in page.told[-1].text


def test_the_map_as_a_table_has_every_commune(page) -> None:
    page.map.show_table()
    dialog = page.findChild(ChartTableDialog)
    assert dialog.model.rowCount() == len(COMMUNES)


def test_a_period_is_closed_after_a_question_and_opened_for_a_reason(
    page, source, tmp_path
) -> None:
    page.closing.button.click()
    page.findChild(ConfirmDialog).accept_button.click()
    assert source.of("close_period") == [("close_period", NOVEMBER)]
    assert not page.receive_button.isEnabled()
    page.receive((tmp_path,))
    assert source.of("receive") == []
    assert "khoá" in page.told[-1].text
    page.closing.button.click()
    dialog = page.findChild(ReopenDialog)
    assert not dialog.accept_button.isEnabled()
    dialog.reason.setText("Xã Bản Xèo gửi bổ sung")
    dialog.accept_button.click()
    assert source.of("reopen_period") == [("reopen_period", NOVEMBER, "Xã Bản Xèo gửi bổ sung")]
    assert page.receive_button.isEnabled()


def test_before_the_first_package_the_list_tells_who_is_due(page, source) -> None:
    source.shown = replace(source.shown, packages=(), communes=(), missing=COMMUNES)
    page.read()
    assert len(shown(page)) == len(COMMUNES)
    assert {row[STATE] for row in shown(page)} == {"Chưa gửi"}
    chips = [each.text() for each in page.chips.findChildren(QPushButton)]
    assert f"Tất cả {len(COMMUNES)}" in chips
    assert not page.ranking.export_button.isEnabled()


def test_the_map_tells_what_its_colours_go_by(page, source, monkeypatch) -> None:
    assert page.map.foot.text() == "Xanh: đạt 94%. Bấm một xã để lọc."
    first, *others = source.shown.communes
    own = replace(first, aims={COVERAGE: Aim(Decimal("95.5"), "Tỉnh giao")})
    source.shown = replace(source.shown, communes=[own, *others])
    page.read()
    assert page.map.foot.text() == "Xanh: đạt mức chung 94%; xếp hạng so mức riêng."
    page.map.measures.setCurrentIndex(1)
    assert page.map.foot.text().startswith("Càng đậm càng cao.")
    monkeypatch.setattr(map_card, "tokens", lambda: DARK)
    page.read()
    assert page.map.foot.text().startswith("Càng sáng càng cao.")
