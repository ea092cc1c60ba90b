"""Every page that is registered, at both sizes, in every language: what clerks would stumble on."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QCompleter, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.application.pages import entries
from desktop.application.program import Program
from desktop.application.qt_application import make_application
from desktop.application.screenshots import PAGES, START
from desktop.domain.amount_in_words import amount_in_words
from desktop.domain.neighbourhood_names import WORDS as UNIT_WORDS
from desktop.domain.office_scope import OfficeKind
from desktop.domain.reference_data import ethnic_groups
from desktop.settings.options import LANGUAGE, THEME, ZOOM
from desktop.settings.store import OptionStore
from desktop.views.collecting_requests import BASKET_PAGE, OpenBasket
from desktop.views.import_wizard.import_page import ImportPage
from desktop.views.office.start_window import StartWindow
from desktop.views.receipts.receipts_page import ReceiptsPage
from desktop.views.records.list_page import ListPage
from desktop.views.targets.targets_page import TargetsPage
from desktop.views.theme.language import add_draft, speak
from desktop.views.widgets.buttons import PressButton
from installer.development.translations import write_draft
from tests.application import walking
from tests.application.conftest import Start
from tests.conftest import PROJECT

SIZES = [(1366, 698), (1093, 558)]
LANGUAGES = ["vi", "en", "draft"]
LOOKS = [(language, size) for language in LANGUAGES for size in SIZES]
Open = Callable[..., Program]


@pytest.fixture(scope="session")
def draft_language(tmp_path_factory: pytest.TempPathFactory) -> Path:
    target = tmp_path_factory.mktemp("draft") / "draft.qm"
    write_draft(target)
    return target


@pytest.fixture
def open_office(
    qtbot: QtBot, start: Start, demo_path: Path, draft_language: Path
) -> Iterator[Open]:
    """Open the sample office in a look and size; the usual look is given back."""

    def begin(
        language: str, size: tuple[int, int], *, theme: str = "light", zoom: int = 100
    ) -> Program:
        app = make_application()
        settings = OptionStore(None)
        settings.keep_text(THEME, theme)
        settings.keep_text(ZOOM, str(zoom))
        settings.keep_text(LANGUAGE, "en" if language == "en" else "vi")
        if language == "draft":
            speak(app, "vi")
            add_draft(app, draft_language)
        program = start(demo_path, for_writing=False, settings=settings)
        program.window.resize(*size)
        qtbot.waitUntil(lambda: program.office is not None, timeout=20_000)
        settle()
        return program

    yield begin
    app = make_application()
    speak(app, "vi")


@pytest.fixture
def data_words(demo_path: Path) -> frozenset[str]:
    """Words that stay: of the sample office, of the guide's own files, of peoples and villages."""
    # Region III of the commission, TDP for a neighbourhood, amounts as the receipt writes them.
    own = ("III", "TDP", *(amount_in_words(amount) for amount in range(0, 1000, 7)))
    own += tuple(amount_in_words(amount) for amount in (1_002_003_000, 24_055_000, 15_115_121))
    names = " ".join((*(code.label for code in ethnic_groups().codes), *UNIT_WORDS, *own))
    found = set(walking.folded_words(names))
    for chapter in (PROJECT / "resources" / "guide").rglob("*.*"):
        if chapter.suffix in (".md", ".html", ".txt"):
            found.update(walking.folded_words(chapter.read_text(encoding="utf-8")))
    with closing(sqlite3.connect(demo_path)) as database:
        tables = database.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
        for (table,) in tables:
            if "search" in table or "audit" in table:
                continue
            for row in database.execute(f'SELECT * FROM "{table}"'):  # noqa: S608
                for value in row:
                    if isinstance(value, str):
                        found.update(walking.folded_words(value))
    return frozenset(found)


def settle() -> None:
    for _ in range(20):
        QApplication.processEvents()


def each_page(program: Program) -> Iterator[tuple[str, QWidget]]:
    """Open every page, and of a page of lists every list, and yield it with its name."""
    for entry in entries(lambda: pytest.fail("no page is made here")):
        program.window.open_page(entry.key)
        page = program.window.current_page
        assert page is not None
        settle()
        yield entry.key, page
        if isinstance(page, ListPage):
            for kind in list(page.lists)[1:]:
                page._show_list(kind)
                page.current_list.arrive()
                settle()
                yield f"{entry.key}/{kind}", page
        if isinstance(page, ReceiptsPage):
            for key in page.keys[1:]:
                page.open_tab(key)
                settle()
                yield f"{entry.key}/{key}", page
        if isinstance(page, TargetsPage):
            for key in ("directive", "milestone"):
                page.open_tab(key)
                settle()
                yield f"{entry.key}/{key}", page
        if isinstance(page, ImportPage):
            page.open_left_out()
            settle()
            yield f"{entry.key}/left_out_row", page
        if entry.key == BASKET_PAGE:
            program.window.open_page(BASKET_PAGE, OpenBasket(largest_household(program)))
            settle()
            yield f"{entry.key}/household", page


def largest_household(program: Program) -> int:
    """Return the household with the most members: its page is the fullest."""
    assert program.office is not None
    with program.office.database.read() as snapshot:
        rows = snapshot.connection.exec_driver_sql(
            "SELECT household_id FROM persons WHERE household_id IS NOT NULL "
            "GROUP BY household_id ORDER BY count(*) DESC, household_id LIMIT 1"
        )
        return int(rows.scalar_one())


def told(where: str, wrong: list[str]) -> list[str]:
    return [f"{where}: {what}" for what in wrong]


def test_pictures_are_drawn_of_every_page() -> None:
    keys = {
        entry.key
        for kind in OfficeKind
        for entry in entries(lambda: pytest.fail("no page is made here"), kind)
    }
    assert set(PAGES) == keys | {START}


@pytest.mark.parametrize(("language", "size"), LOOKS, ids=str)
def test_pages_look_right(open_office: Open, language: str, size: tuple[int, int]) -> None:
    program = open_office(language, size)
    wrong: list[str] = []
    for name, _ in each_page(program):
        for look in walking.LOOKS:
            wrong += told(name, look(program.window))
        if size == SIZES[1]:
            room = size if language == "draft" else walking.SMALLEST_WINDOW
            wrong += told(name, walking.too_large(program.window, room))
    assert list(dict.fromkeys(wrong)) == []


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_nothing_is_left_untranslated(
    open_office: Open, data_words: frozenset[str], size: tuple[int, int]
) -> None:
    program = open_office("draft", size)
    wrong: list[str] = []
    for name, _ in each_page(program):
        wrong += told(name, walking.untranslated(program.window, data_words))
    assert list(dict.fromkeys(wrong)) == []


def test_a_window_at_150_percent_can_be_used(open_office: Open) -> None:
    program = open_office("vi", SIZES[0], zoom=150)
    window = program.window
    wrong: list[str] = []
    for name, page in each_page(program):
        wrong += told(name, walking.cut_off(window))
        wrong += told(name, walking.scrolled_sideways(window))
        wrong += told(name, walking.overlapping(window))
        least = page.minimumSizeHint()
        room = window.stack.size()
        if least.width() > room.width() or least.height() > room.height():
            wrong.append(f"{name}: insists on {least.width()}x{least.height()}")
        # The smaller screen has too little room for this zoom: pages scroll, nothing is squeezed.
        window.resize(*SIZES[1])
        settle()
        small = f"{name} at {SIZES[1]}"
        wrong += told(small, walking.cut_off(window))
        wrong += told(small, walking.overlapping(window))
        assert window.width() == SIZES[1][0]
        window.resize(*SIZES[0])
        settle()
    assert window.navigation.folded
    assert window.width() == SIZES[0][0]
    assert list(dict.fromkeys(wrong)) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_start_window_looks_right(
    open_office: Open, tmp_path: Path, qtbot: QtBot, language: str
) -> None:
    open_office(language, SIZES[0])
    window = StartWindow(tmp_path / "none.db")
    qtbot.addWidget(window)
    window.show()
    settle()
    wrong = [line for look in walking.LOOKS for line in look(window)]
    assert wrong == []


def test_tab_goes_once_around_in_reading_order(qtbot: QtBot, open_office: Open) -> None:
    program = open_office("vi", SIZES[0])
    window = program.window
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    wrong: list[str] = []
    for name, page in each_page(program):
        page.focus_first()
        first = QApplication.focusWidget()
        if first is None or not page.isAncestorOf(first):
            wrong.append(f"{name}: the focus does not begin in the page")
            continue
        try:
            stops = walking.tab_stops(window)
        except AssertionError as caught:
            wrong.append(f"{name}: {caught}")
            continue
        wrong += told(name, walking.out_of_order(stops, page))
        wrong += told(name, walking.without_ring(stops))
        if not any(window.navigation.isAncestorOf(stop) for stop in stops):
            wrong.append(f"{name}: Tab does not reach the rail")
    assert wrong == []


def test_no_input_completes_inside_the_line(open_office: Open) -> None:
    """UniKey types by backspaces: what Qt adds behind the cursor would be taken back by them."""
    program = open_office("vi", SIZES[0])
    wrong: list[str] = []
    for name, _ in each_page(program):
        for widget in program.window.findChildren(QWidget):
            wrong += told(name, inline_completion(widget))
    assert wrong == []


def inline_completion(widget: QWidget) -> list[str]:
    completer: QCompleter | None = None
    if isinstance(widget, QComboBox) and widget.isEditable():
        completer = widget.completer()
    elif isinstance(widget, QLineEdit):
        completer = widget.completer()
        if widget.inputMask():
            return [f"{walking.name_of(widget)} has an input mask"]
    inline = QCompleter.CompletionMode.InlineCompletion
    if completer is not None and completer.completionMode() is inline:
        return [f"{walking.name_of(widget)} completes inside the line"]
    return []


def test_escape_closes_the_drawer_of_a_narrow_window(qtbot: QtBot, open_office: Open) -> None:
    program = open_office("vi", SIZES[1])
    for name, page in each_page(program):
        if not isinstance(page, ListPage) or page.current_list.model.rowCount() == 0:
            continue
        page.focus_first()
        page.details.open_drawer()
        settle()
        assert page.details.drawer_open, name
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, Qt.Key.Key_Escape)
        assert not page.details.drawer_open, name


def test_every_push_button_is_one_that_enter_presses(open_office: Open) -> None:
    """Qt leaves Enter to the default button of a dialog: on a page it would do nothing."""
    program = open_office("vi", SIZES[0])
    deaf: list[str] = []
    for name, page in each_page(program):
        for button in program.window.findChildren(QPushButton):
            if button.focusPolicy() != Qt.FocusPolicy.NoFocus:
                deaf += told(name, [] if isinstance(button, PressButton) else [type(page).__name__])
    assert deaf == []
