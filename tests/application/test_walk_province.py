"""The pages of a province's desk, looked at as those of a commune are; neither shows the other."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.application.pages import entries
from desktop.application.program import Program
from desktop.application.qt_application import make_application
from desktop.domain.office_scope import OfficeKind
from desktop.settings.options import LANGUAGE, OFFICE_KIND, ZOOM
from desktop.settings.store import OptionStore
from desktop.views.office.start_wish import Choice, SetupAnswers, StartWish
from desktop.views.theme.language import speak
from tests.application import walking
from tests.application.conftest import Start

SIZES = [(1366, 698), (1093, 558)]


def keys_of(kind: OfficeKind) -> list[str]:
    return [entry.key for entry in entries(lambda: pytest.fail("no page is made here"), kind)]


def settle() -> None:
    for _ in range(20):
        QApplication.processEvents()


def province_pages(program: Program) -> Iterator[tuple[str, QWidget]]:
    """Open every page of a province's desk and yield it with its key."""
    for key in keys_of(OfficeKind.PROVINCE):
        program.window.open_page(key)
        page = program.window.current_page
        assert page is not None
        settle()
        yield key, page


@pytest.fixture
def usual_language() -> Iterator[None]:
    yield
    speak(make_application(), "vi")


def opened(start: Start, path: Path, size: tuple[int, int], **options: str) -> Program:
    settings = OptionStore(None)
    for key, text in options.items():
        settings.keep_text(key, text)
    program = start(path, for_writing=False, settings=settings)
    program.window.resize(*size)
    settle()
    return program


@pytest.mark.parametrize("language", ["vi", "en"])
@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.usefixtures("usual_language")
def test_pages_of_a_province_look_right(
    start: Start, province_path: Path, language: str, size: tuple[int, int]
) -> None:
    program = opened(start, province_path, size, **{LANGUAGE: language})
    wrong: list[str] = []
    for key, _ in province_pages(program):
        for look in walking.LOOKS:
            wrong += [f"{key}: {what}" for what in look(program.window)]
        if size == SIZES[1]:
            wrong += [
                f"{key}: {what}"
                for what in walking.too_large(program.window, walking.SMALLEST_WINDOW)
            ]
    assert list(dict.fromkeys(wrong)) == []


def test_a_province_at_150_percent_can_be_used(start: Start, province_path: Path) -> None:
    program = opened(start, province_path, SIZES[0], **{ZOOM: "150"})
    wrong: list[str] = []
    for key, page in province_pages(program):
        wrong += [f"{key}: {what}" for what in walking.cut_off(program.window)]
        least, room = page.minimumSizeHint(), program.window.stack.size()
        if least.width() > room.width() or least.height() > room.height():
            wrong.append(f"{key}: insists on {least.width()}x{least.height()}")
    assert list(dict.fromkeys(wrong)) == []


def test_tab_goes_once_around_a_province(qtbot: QtBot, start: Start, province_path: Path) -> None:
    program = opened(start, province_path, SIZES[0])
    window = program.window
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    wrong: list[str] = []
    for key, page in province_pages(program):
        page.focus_first()
        first = QApplication.focusWidget()
        if first is None or not page.isAncestorOf(first):
            wrong.append(f"{key}: the focus does not begin in the page")
            continue
        stops = walking.tab_stops(window)
        wrong += [f"{key}: {what}" for what in walking.out_of_order(stops, page)]
        wrong += [f"{key}: {what}" for what in walking.without_ring(stops)]
    assert wrong == []


def test_an_office_has_the_pages_of_its_kind(
    start: Start, province_path: Path, demo_path: Path
) -> None:
    commune = opened(start, demo_path, SIZES[0])
    assert commune.window.has_page("households")
    assert not commune.window.has_page("packages")
    province = opened(start, province_path, SIZES[0])
    assert province.window.current_key == "packages"
    assert not province.window.has_page("households")
    assert "Lai Châu" in province.window.windowTitle()


@pytest.mark.parametrize("typed", ["muong te", "03445"])
def test_a_commune_is_searched_for_and_its_packages_are_shown(
    qtbot: QtBot, start: Start, province_path: Path, typed: str
) -> None:
    program = opened(start, province_path, SIZES[0])
    program.window.open_page("province")
    box = program.window.top_bar.search_box
    assert box is not None
    assert "xã" in box.placeholderText()
    program.window.activateWindow()
    qtbot.waitUntil(program.window.isActiveWindow)
    box.setFocus()
    QTest.keyClicks(box, typed)
    QTest.keyClick(box, Qt.Key.Key_Return)
    settle()
    assert program.window.current_key == "packages"
    page = program.window.current_page
    assert "Mường Tè" in page.only.text()
    assert {line.commune for line in page.desk.packages if line.commune_code == "03445"} <= {
        "Xã Mường Tè"
    }


def test_the_next_start_has_the_rail_of_the_province_at_once(
    start: Start, province_path: Path
) -> None:
    settings = OptionStore(None)
    start(province_path, for_writing=False, settings=settings)
    settle()
    assert settings.text(OFFICE_KIND) == "province"
    again = start(province_path.with_name("none.db"), settings=settings)
    assert again.window.has_page("packages")


def test_every_office_can_set_itself_up_and_ask_for_help() -> None:
    for kind in OfficeKind:
        assert {"settings", "help"} <= set(keys_of(kind))


def test_the_start_window_makes_a_province(qtbot: QtBot, start: Start, tmp_path: Path) -> None:
    program = start(tmp_path / "new" / "tinh.db")
    qtbot.waitUntil(lambda: program.start_window is not None)
    window = program.start_window
    assert window is not None
    wish = StartWish(Choice.NEW_OFFICE, None, SetupAnswers(province_code="12", who="Lò Thị Mai"))
    window.wished.emit(wish)
    qtbot.waitUntil(lambda: program.office is not None, timeout=20_000)
    settle()
    assert program.window.current_key == "packages"
    assert program.kind is OfficeKind.PROVINCE
