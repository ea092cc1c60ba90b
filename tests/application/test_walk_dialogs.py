"""Every dialog and every page: UniKey in every input, names for screen readers, Esc, the focus."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot
from shiboken6 import isValid
from typing_extensions import override

from desktop.views.forms.code_typing import CARD, NUMBER
from desktop.views.forms.editors import CodeEdit
from desktop.views.office.first_run.wizard import FirstRunWizard
from desktop.views.tables.table_view import TableView
from tests.application import walking
from tests.application.dialogs import OPENERS, dialog_classes, opened
from tests.application.test_walk import (  # noqa: F401 - fixtures
    SIZES,
    Open,
    draft_language,
    each_page,
    inline_completion,
    open_office,
    settle,
    told,
)

# Completion popups offscreen.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

WORDS = {"Nguye<ê" + "n<<ễn": "Nguyễn", "Nguye<<<uyê" + "n<<ễn": "Nguyễn", "D<Đa<ă": "Đă"}
CODES = {"DT2": "DT2", "HN2": "HN2", "CN3": "CN3", "DK2": "DK2"}
CARD_CODES = CODES | {"TE1": "TE1", "TE<É": "TE1", "te<é<è": "TE12", "CA<Ạ": "CA5"}
NUMBERS = {"036185004321": "036185004321", "0361 8500.4321": "036185004321"}
FEWEST_ON_PAGES = 8
Input = QLineEdit | QPlainTextEdit | QTextEdit


def replayed(widget: Input) -> dict[str, str]:
    """Return what UniKey sends and what must stand in the input."""
    if not isinstance(widget, CodeEdit):
        return WORDS
    if widget._grammar == NUMBER:
        return NUMBERS
    return CARD_CODES if widget._grammar == CARD else CODES


def inputs(root: QWidget) -> list[Input]:
    """Return what can be typed into just now, the lines of editable combo boxes too."""
    return [
        each
        for each in root.findChildren(QWidget)
        if isinstance(each, Input)
        and each.isVisible()
        and each.isEnabled()
        and not each.isReadOnly()
    ]


def send(widget: QWidget, keys: str) -> None:
    for key in keys:
        code = int(Qt.Key.Key_Backspace) if key == "<" else 0
        text = "\b" if key == "<" else key
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, code, Qt.KeyboardModifier.NoModifier, text)
            QApplication.sendEvent(widget, event)


def typed_text(widget: Input) -> str:
    return widget.text() if isinstance(widget, QLineEdit) else widget.toPlainText()


def misread(widget: Input) -> list[str]:
    """Type into an input as UniKey does; tell what came out otherwise, and give it back."""
    found = inline_completion(widget)
    before = typed_text(widget)
    for keys, wanted in replayed(widget).items():
        if not isValid(widget):
            break
        widget.clear() if not isinstance(widget, CodeEdit) else widget.setText("")
        send(widget, keys)
        if typed_text(widget) != wanted:
            found.append(f"{walking.name_of(widget)}: {keys} became {typed_text(widget)}")
        if popup := QApplication.activePopupWidget():
            popup.hide()
    if not isValid(widget):
        return found
    widget.setText(before) if isinstance(widget, QLineEdit) else widget.setPlainText(before)
    return found


def misread_cells(view: QAbstractItemView) -> list[str]:
    """Open an editor in every editable cell of the first row and type into it."""
    model = view.model()
    found: list[str] = []
    if model is None or not view.isVisible() or model.rowCount(QModelIndex()) == 0:
        return found
    flat = isinstance(model, QAbstractListModel)
    for column in range(1 if flat else model.columnCount(QModelIndex())):
        index = model.index(0, column)
        editable = model.flags(index) & Qt.ItemFlag.ItemIsEditable
        if not editable or view.editTriggers() == QAbstractItemView.EditTrigger.NoEditTriggers:
            continue
        view.setCurrentIndex(index)
        view.edit(index)
        editor = next(iter(inputs(view.viewport())), None)
        if editor is None:
            continue
        found += misread(editor)
        QTest.keyClick(editor, Qt.Key.Key_Escape)
    return found


def misread_in(root: QWidget) -> list[str]:
    found: list[str] = []
    seen: list[Input] = []
    # One by one: what is typed may bring other inputs.
    while (widget := next((each for each in inputs(root) if each not in seen), None)) is not None:
        seen.append(widget)
        found += misread(widget)
    for view in root.findChildren(QAbstractItemView):
        found += misread_cells(view)
    return found


def guessing(root: QWidget) -> list[str]:
    """Find labels that would take a name for HTML."""
    return [
        f"the label “{each.text()[:40]}” guesses its format"
        for each in root.findChildren(QLabel)
        if each.text() and each.textFormat() is not Qt.TextFormat.PlainText
    ]


class PartsShownAlone(QObject):
    """Keeps which parts are shown before they have a place: each is a window for a moment."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        shown = event.type() == QEvent.Type.Show and isinstance(
            watched, (*walking.CONTROLS, QLabel)
        )
        if shown and watched.isWindow() and watched.windowType() is Qt.WindowType.Window:
            self.found.append(f"{type(watched).__name__} “{watched.accessibleName()}”")
        return False


Ask = Callable[[str], QDialog]


@pytest.fixture
def ask(open_office: Open) -> Iterator[Ask]:  # noqa: F811
    """Open a dialog over the sample office; it is gone before the office is."""
    program = open_office("vi", SIZES[0])
    alone = PartsShownAlone()

    def show(name: str) -> QDialog:
        QApplication.instance().installEventFilter(alone)
        dialog = opened(program, name)
        settle()
        QApplication.instance().removeEventFilter(alone)
        assert alone.found == []
        return dialog

    yield show
    for dialog in program.window.findChildren(QDialog):
        QDialog.done(dialog, 0)
        dialog.deleteLater()
    QApplication.sendPostedEvents(None, int(QEvent.Type.DeferredDelete.value))


def test_every_dialog_is_in_the_table() -> None:
    assert set(OPENERS) == set(dialog_classes())


@pytest.mark.parametrize("name", sorted(OPENERS))
def test_unikey_types_what_is_meant_in_dialogs(ask: Ask, name: str) -> None:
    dialog = ask(name)
    assert misread_in(dialog) == []


def test_unikey_types_what_is_meant_on_pages(open_office: Open) -> None:  # noqa: F811
    program = open_office("vi", SIZES[0])
    wrong: list[str] = []
    typed = 0
    for name, page in each_page(program):
        for part in parts(page):
            typed += len(inputs(page))
            wrong += told(f"{name} {part}", misread_in(page))
            wrong += told(f"{name} {part}", guessing(page))
    typed += len(inputs(program.window.top_bar))
    wrong += told("top bar", misread_in(program.window.top_bar))
    assert wrong == []
    assert typed >= FEWEST_ON_PAGES


def parts(page: QWidget) -> Iterator[int]:
    """Open one after the other what stands behind a page's tabs and list of sections."""
    yield 0
    for tabs in page.findChildren(QTabBar):
        for number in range(1, tabs.count()):
            tabs.setCurrentIndex(number)
            settle()
            yield number
    for sections in page.findChildren(QListWidget):
        for number in range(sections.count() if sections.property("look") == "choices" else 0):
            sections.setCurrentRow(number)
            settle()
            yield number


def test_unikey_types_what_is_meant_in_every_step_of_the_first_run(ask: Ask) -> None:
    wizard = ask("settings.setup_dialog.SetupDialog").findChild(FirstRunWizard)
    assert isinstance(wizard, FirstRunWizard)
    wrong: list[str] = []
    for number in range(wizard.pages.count()):
        wizard.show_step(number)
        settle()
        wrong += told(f"step {number}", misread_in(wizard))
        wrong += told(f"step {number}", [*walking.nameless(wizard), *guessing(wizard)])
    assert wrong == []


@pytest.mark.parametrize("name", sorted(OPENERS))
def test_dialogs_can_be_read_aloud(ask: Ask, name: str) -> None:
    dialog = ask(name)
    assert walking.nameless(dialog) == []
    assert walking.too_small(dialog) == []
    assert guessing(dialog) == []
    assert dialog.windowTitle()


@pytest.mark.parametrize("name", sorted(OPENERS))
def test_dialogs_are_left_by_escape_and_give_the_focus_back(
    ask: Ask, qtbot: QtBot, name: str
) -> None:
    dialog = ask(name)
    window = dialog.parentWidget().window()
    before = window.focusWidget()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog)
    inside = QApplication.focusWidget()
    assert inside is not None
    assert dialog.isAncestorOf(inside) or inside is dialog
    closed: list[int] = []
    dialog.finished.connect(closed.append)
    QTest.keyClick(inside, Qt.Key.Key_Escape)
    assert closed == [0]
    assert before is not None
    assert before.isVisible()
    assert window.focusWidget() is before


@pytest.mark.parametrize("name", sorted(OPENERS))
def test_tab_goes_around_in_dialogs(ask: Ask, qtbot: QtBot, name: str) -> None:
    dialog = ask(name)
    qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog)
    stops = walking.tab_stops(dialog)
    missed = [
        walking.name_of(each)
        for each in walking.visible(dialog)
        if isinstance(each, walking.CONTROLS) and each.isEnabled()
        if each.focusPolicy() & Qt.FocusPolicy.TabFocus and each not in stops
        if each.focusProxy() is None
    ]
    assert missed == []


def test_the_replay_finds_an_input_that_completes(qtbot: QtBot) -> None:
    root = QWidget()
    qtbot.addWidget(root)
    combo = QComboBox(root)
    combo.setEditable(True)
    combo.addItem("Nguyeễn Huệ")
    root.show()
    assert misread_in(root) != []


def test_the_replay_opens_cells(qtbot: QtBot) -> None:
    from desktop.models.memory_table_model import MemoryTableModel
    from desktop.models.table_rows import Column, Row

    root = QWidget()
    qtbot.addWidget(root)
    model = MemoryTableModel([Column(key="name", label="Tên", editable=True)])
    model.show_rows([Row(1, ("",))])
    table = TableView(model)
    table.setParent(root)
    root.show()
    table.edit(model.index(0, 0))
    line = inputs(table.viewport())[0]
    line.setMaxLength(3)
    assert misread(line) != []
