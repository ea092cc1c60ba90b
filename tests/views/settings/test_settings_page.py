"""The settings: each choice is written where it belongs, at once, and by keyboard."""

import dataclasses

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QPushButton

from desktop.application.pages import first_page
from desktop.domain.list_query import ListQuery
from desktop.services import history, lists, neighbourhoods, offices, sample_data
from desktop.settings.options import BACKUP_PLACE, BACKUP_REMINDER, HIDE_NUMBERS, THEME, WHO, ZOOM
from desktop.settings.volumes import Volume
from desktop.storage.database import Database
from desktop.views.office.start_wish import Choice, StartWish
from desktop.views.settings import about_section
from desktop.views.settings.neighbourhood_dialogs import AddDialog, MergeDialog, RenameDialog
from desktop.views.settings.settings_page import (
    ABOUT,
    BACKUPS,
    FIGURES,
    LOOK,
    NEIGHBOURHOODS,
    OFFICE,
    PAPERS,
    RATES,
    SAMPLE,
    SENDING,
    UPDATE,
    YEAR_TURN,
    SettingsPage,
)
from desktop.views.widgets.confirm_dialog import ConfirmDialog
from tests.views.conftest import TODAY

SECTIONS = (
    OFFICE,
    NEIGHBOURHOODS,
    LOOK,
    PAPERS,
    RATES,
    FIGURES,
    YEAR_TURN,
    SENDING,
    BACKUPS,
    SAMPLE,
    UPDATE,
    ABOUT,
)


@pytest.fixture
def wished() -> list[StartWish]:
    return []


@pytest.fixture
def page(qtbot, context, notifier, wished) -> SettingsPage:
    parts = dataclasses.replace(context, ask_office=wished.append)
    made = SettingsPage(parts)
    qtbot.addWidget(made)
    notifier.changed.connect(made.take_changes)
    made.told = []
    made.message.connect(lambda message: made.told.append(message.text))
    made.resize(1037, 484)
    made.show()
    qtbot.waitUntil(made.isActiveWindow)
    made.arrive()
    made.focus_first()
    return made


def places(database: Database) -> list[str]:
    return [each.name for each in neighbourhoods.list_all(database)]


def test_the_arrows_open_section_after_section(page) -> None:
    seen = [page.current_key]
    for _ in SECTIONS[1:]:
        QTest.keyClick(page.list, Qt.Key.Key_Down)
        seen.append(page.current_key)
        assert page.section(page.current_key).isVisible()
    assert tuple(seen) == SECTIONS
    assert page.here() == ABOUT


def test_enter_goes_into_the_section(page) -> None:
    page.arrive(LOOK)
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is page.section(LOOK).theme


@pytest.mark.parametrize("key", SECTIONS)
def test_every_section_explains_itself_and_fits_its_width(page, key) -> None:
    page.arrive(key)
    section = page.section(key)
    QApplication.processEvents()
    # At 1093 px the rail is folded: what is left of the page must do without scrolling aside.
    assert section.minimumSizeHint().width() <= page.width() - page.list.width()
    for button in section.findChildren(QPushButton):
        if button.isVisible():
            assert button.width() >= button.sizeHint().width(), button.text()
            assert button.accessibleName()
    for text in section.findChildren(QLabel):
        if text.isVisible() and not text.wordWrap() and text.pixmap().isNull():
            assert text.width() >= text.sizeHint().width(), text.text()


# The look


def test_the_look_is_kept_for_this_machine(page, context) -> None:
    page.arrive(LOOK)
    look = page.section(LOOK)
    for choice, value in (
        (look.theme, "dark"),
        (look.zoom, 125),
        (look.first_page, "dashboard"),
    ):
        choice.setCurrentIndex(choice.findData(value))
        choice.activated.emit(choice.currentIndex())
    look.hidden.click()
    settings = context.settings
    assert settings.text(THEME) == "dark"
    assert settings.text(ZOOM) == "125"
    assert first_page(settings) == "dashboard"
    assert settings.text(HIDE_NUMBERS) == "no"
    look.hidden.click()
    assert settings.text(HIDE_NUMBERS) == ""


# The office


def test_the_office_tells_its_communes_and_keeps_another_word(page, database) -> None:
    section = page.section(OFFICE)
    assert section.communes.text() == "Phường Lào Cai – Tỉnh Lào Cai (02647)"
    assert section.word.currentText() == "Tổ dân phố"
    section.word.setCurrentText("Khu phố")
    section.word.activated.emit(section.word.currentIndex())
    assert offices.neighbourhood_word(database) == "Khu phố"
    offices.add_communes(database, ["02683"], who="x")
    section.arrive()
    assert "Xã Bát Xát" in section.communes.text()


def test_another_person_at_this_machine(page, context, wished, hands) -> None:
    section = page.section(OFFICE)
    section.who.clear()
    hands.type(section.who, "Lo<ò Thi<ị Sa<áu")
    QTest.keyClick(section.who, Qt.Key.Key_Return)
    assert context.settings.text(WHO) == "Lò Thị Sáu"
    assert wished[0].choice is Choice.RENEW_WINDOW
    section.who.setText("  ")
    section._on_who()
    assert section.who.text() == context.who


# Neighbourhoods


def chosen(page, name: str):
    page.arrive(NEIGHBOURHOODS)
    section = page.section(NEIGHBOURHOODS)
    (place,) = (each for each in section._found.values() if each.name == name)
    section.table.select_ids((place.id,), place.id)
    return section


def test_a_list_of_neighbourhoods_is_pasted(page, database) -> None:
    page.arrive(NEIGHBOURHOODS)
    section = page.section(NEIGHBOURHOODS)
    section.table.setFocus()
    QTest.keyClick(section.table, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    (dialog,) = section.findChildren(AddDialog)
    assert not dialog.accept_button.isEnabled()
    dialog.paste.text.setPlainText("1. Bản Mới\n2. nà lung\n3. Tả Van")
    assert dialog.paste.names == ("Bản Mới", "Tả Van")
    dialog.accept_button.click()
    assert places(database) == ["Bản Mới", "Khau Đao", "Nà Lung", "Tả Van"]
    assert page.told == ["Đã thêm 2 thôn, tổ."]
    assert section._model.rowCount() == 4


def test_a_new_name_is_seen_in_every_list(page, database, hands) -> None:
    section = chosen(page, "Nà Lung")
    section.table.setFocus()
    QTest.keyClick(section.table, Qt.Key.Key_F2)
    (dialog,) = section.findChildren(RenameDialog)
    assert not dialog.accept_button.isEnabled()
    dialog.line.clear()
    hands.type(dialog.line, "Ba<ản Phong")
    QTest.keyClick(dialog.line, Qt.Key.Key_Return)
    assert "Bản Phong" in places(database)
    ids = lists.open_list(database, ListQuery("household"), TODAY)
    rows = lists.list_page(database, "household", ids, TODAY, ["neighbourhood"])
    assert sorted(str(row.values["neighbourhood"]) for row in rows) == [
        "Bản Phong",
        "Bản Phong",
        "Khau Đao",
    ]


def test_a_name_that_is_there_is_refused_with_the_way_out(page, database) -> None:
    section = chosen(page, "Nà Lung")
    section.rename.click()
    (dialog,) = section.findChildren(RenameDialog)
    dialog.line.setText("khau dao")
    dialog.accept_button.click()
    assert "Gộp" in page.told[-1]
    assert "Nà Lung" in places(database)


def test_two_neighbourhoods_become_one_and_two_again(page, database, qtbot) -> None:
    section = chosen(page, "Nà Lung")
    section.merge.click()
    (dialog,) = section.findChildren(MergeDialog)
    assert "2 hộ" in dialog._told.text()
    assert dialog.choice.currentText() == "Khau Đao"
    dialog.accept_button.click()
    (left,) = neighbourhoods.list_all(database)
    assert (left.name, left.households) == ("Khau Đao", 3)
    assert page.told[-1] == "Đã gộp Nà Lung vào Khau Đao."
    assert section._chosen() is not None
    offer = history.next_undo(database)
    assert offer is not None
    assert offer.step.text() == "Gộp Nà Lung vào Khau Đao"
    history.undo(database, who="x")
    assert [(one.name, one.households) for one in neighbourhoods.list_all(database)] == [
        ("Khau Đao", 1),
        ("Nà Lung", 2),
    ]


def test_only_an_empty_neighbourhood_is_deleted(page, database) -> None:
    section = chosen(page, "Nà Lung")
    section.delete.click()
    assert "Chuyển sang thôn/tổ khác" in page.told[-1]
    neighbourhoods.add(database, "02647", ["Bản Trống"], who="x")
    section = chosen(page, "Bản Trống")
    section.table.setFocus()
    QTest.keyClick(section.table, Qt.Key.Key_Delete)
    (question,) = section.findChildren(ConfirmDialog)
    question.accept_button.click()
    assert places(database) == ["Khau Đao", "Nà Lung"]


# Backups


def test_a_backup_is_made_listed_and_put_back(page, database, wished, tmp_path, dialogs) -> None:
    page.arrive(BACKUPS)
    section = page.section(BACKUPS)
    stick = tmp_path / "USB"
    stick.mkdir()
    dialogs.answer(str(stick))
    section.place.choose.click()
    assert page._context.settings.text(BACKUP_PLACE) == str(stick)
    section.now.click()
    assert "Đã sao lưu và kiểm tra" in page.told[-1]
    assert section._model.rowCount() == 2
    assert len(list(stick.iterdir())) == 1
    assert not section.restore.isEnabled()
    section.table.select_ids((0,), 0)
    section.restore.click()
    (question,) = section.findChildren(ConfirmDialog)
    question.refuse_button.click()
    assert {wish.choice for wish in wished} == {Choice.BACKUPS_CHANGED}
    wished.clear()
    section.restore.click()
    question = section.findChildren(ConfirmDialog)[-1]
    question.accept_button.click()
    (wish,) = wished
    assert wish.choice is Choice.RESTORE
    assert wish.file == section._backups[0].path


def test_a_stick_that_was_pulled_out_is_told(page, tmp_path, dialogs) -> None:
    page.arrive(BACKUPS)
    section = page.section(BACKUPS)
    stick = tmp_path / "USB"
    stick.mkdir()
    dialogs.answer(str(stick))
    section.place.choose.click()
    stick.rmdir()
    section.now.click()
    assert page.told[-1].startswith("Đã sao lưu trên máy này. Chưa thấy nơi sao lưu")
    assert section.now.isEnabled()
    section.reminder.setCurrentIndex(section.reminder.findData(3))
    section.reminder.activated.emit(0)
    assert page._context.settings.text(BACKUP_REMINDER) == "3"


# Sample data, papers, about


def test_an_office_of_its_own_has_no_sample_to_remove(page) -> None:
    page.arrive(SAMPLE)
    section = page.section(SAMPLE)
    assert not section.remove.isEnabled()
    assert "sổ thật" in section.found.text


def test_sample_data_are_removed_after_a_question(qtbot, context, tmp_path, wished) -> None:
    path = tmp_path / "sample.db"
    sample_data.create(path, persons=30, today=TODAY)
    database = Database(path)
    parts = dataclasses.replace(context, database=database, ask_office=wished.append)
    page = SettingsPage(parts)
    qtbot.addWidget(page)
    page.show()
    page.arrive(SAMPLE)
    section = page.section(SAMPLE)
    assert section.remove.isEnabled()
    section.remove.click()
    (question,) = section.findChildren(ConfirmDialog)
    question.accept_button.click()
    assert [wish.choice for wish in wished] == [Choice.REMOVE_SAMPLE]
    with database.write("x") as unit:
        unit.insert("person", {"commune_code": "02647", "full_name": "Lò Thị Mới"})
    section.arrive()
    assert not section.remove.isEnabled()
    assert "1 bản ghi tự nhập" in section.found.text
    database.close()


def test_a_changed_form_of_papers_is_not_left_silently(page) -> None:
    page.arrive(PAPERS)
    form = page.section(PAPERS).form
    line = next(iter(form.lines.values()))
    before = line.text()
    line.setText("Cơ quan khác")
    assert not page.may_leave()
    page.list.setCurrentRow(0)
    assert page.current_key == PAPERS
    assert "chưa ghi" in page.told[-1]
    page.section(PAPERS)._on_drop()
    assert line.text() == before
    assert page.may_leave()
    page.list.setCurrentRow(0)
    assert page.current_key == OFFICE


def test_the_path_of_the_data_is_copied(page, database) -> None:
    page.arrive(ABOUT)
    section = page.section(ABOUT)
    section.copy(str(database.path))
    assert QGuiApplication.clipboard().text() == str(database.path)
    assert str(database.path) in page.told[-1]


def test_another_file_is_asked_for(page, wished, dialogs, tmp_path) -> None:
    page.arrive(ABOUT)
    section = page.section(ABOUT)
    (button,) = (one for one in section.findChildren(QPushButton) if "Mở tệp" in one.text())
    dialogs.answer(("", ""), (str(tmp_path / "old.db"), ""))
    button.click()
    assert wished == []
    button.click()
    assert wished == [StartWish(Choice.OPEN_FILE, tmp_path / "old.db")]


def test_a_stick_is_asked_about_on_a_reader_thread_and_then_told(
    qtbot, context, held, monkeypatch
) -> None:
    """A drive of the network that is gone answers after half a minute: the page stands before."""
    asked: list[object] = []

    def volume_of(path):
        asked.append(path)
        return Volume(is_removable=True)

    monkeypatch.setattr(about_section, "volume_of", volume_of)
    section = about_section.AboutSection(dataclasses.replace(context, runner=held))
    qtbot.addWidget(section)
    section.arrive()
    assert asked == []
    assert "USB" not in section._about_data.text()
    held.release()
    assert asked == [context.database.path]
    assert "ngắt USB an toàn" in section._about_data.text()


def test_the_licences_are_those_of_what_is_shipped(page) -> None:
    page.arrive(ABOUT)
    section = page.section(ABOUT)
    lines = section.findChild(QPlainTextEdit).toPlainText().splitlines()
    assert lines[0] == "An Sinh Xã: Apache-2.0"
    assert {"Qt: LGPL-3.0-only", "sqlalchemy: MIT"} <= set(lines)
    # The texts lie beside a built program only: a checkout offers no door to nothing.
    texts = [each.text() for each in section.findChildren(QPushButton)]
    assert texts
    assert not any("Mở giấy phép" in text for text in texts)


def test_a_built_program_opens_the_full_licences(page, tmp_path, monkeypatch) -> None:
    full = tmp_path / "licences" / "THIRD-PARTY-LICENCES.txt"
    full.parent.mkdir()
    full.write_text("Qt", encoding="utf-8")
    monkeypatch.setattr(about_section, "program_folder", lambda: tmp_path)
    opened: list[str] = []
    monkeypatch.setattr(
        about_section.QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile())
    )
    page.arrive(ABOUT)
    buttons = page.section(ABOUT).findChildren(QPushButton)
    next(each for each in buttons if "Mở giấy phép" in each.text()).click()
    assert opened == [str(full)]
