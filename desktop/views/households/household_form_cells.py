"""The cells of a household's form while they are typed in: lines that UniKey cannot break."""

from collections.abc import Callable
from enum import Enum

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QStringListModel,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QColor, QGuiApplication, QKeyEvent, QKeySequence, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QCompleter,
    QStyle,
    QStyleOptionViewItem,
    QWidget,
)
from typing_extensions import override

from desktop.domain.citizen_card import looks_like_card
from desktop.models.household_members_choices import offers_of
from desktop.models.household_members_paste import is_table
from desktop.models.household_members_rows import MEMBER_FIELDS, SPECS
from desktop.views.forms.code_typing import CodeGrammar
from desktop.views.forms.editors import CodeEdit, LineEdit
from desktop.views.forms.form_field import grammar_of
from desktop.views.households.household_form_scan import CardKeys
from desktop.views.tables.cell_delegate import CellDelegate
from desktop.views.theme.tokens import px, tokens
from desktop.views.widgets.buttons import set_look

OFFERS_SHOWN = 10
OFFERS_WIDTH = 150
FOCUS_RING = 2
_FOCUSED = QStyle.StateFlag.State_HasFocus.value

Index = QModelIndex | QPersistentModelIndex


class Ending(Enum):
    """How the typing in a cell came to its end, and where it goes on."""

    ENTER = "enter"
    TAB = "tab"
    BACK = "back"
    UP = "up"
    DOWN = "down"
    ROWS = "rows"
    """Rows of a workbook or the code of a card were pasted: they are no cell's text."""


_ENDINGS = {
    Qt.Key.Key_Return: Ending.ENTER,
    Qt.Key.Key_Enter: Ending.ENTER,
    Qt.Key.Key_Tab: Ending.TAB,
    Qt.Key.Key_Backtab: Ending.BACK,
    Qt.Key.Key_Up: Ending.UP,
    Qt.Key.Key_Down: Ending.DOWN,
}


def ending_of(event: QEvent) -> Ending | None:
    """Return how a key ends the typing; None for a key that belongs to the text."""
    if not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.KeyPress:
        return None
    if event.matches(QKeySequence.StandardKey.Paste):
        text = QGuiApplication.clipboard().text()
        return Ending.ROWS if is_table(text) or looks_like_card(text) else None
    if event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier):
        return None
    return _ENDINGS.get(Qt.Key(event.key()))


class CellLine(LineEdit):
    """A cell of words."""

    ended = Signal(object)
    """The `Ending`."""

    def __init__(self, parent: QWidget) -> None:
        """Listen to a scanner of cards too."""
        super().__init__(parent)
        self.card = CardKeys(self)

    @override
    def event(self, event: QEvent) -> bool:
        return _ended(self, event) or super().event(event)


class CellCode(CodeEdit):
    """A cell of a number or code."""

    ended = Signal(object)
    """The `Ending`."""

    def __init__(self, grammar: CodeGrammar, parent: QWidget) -> None:
        """Listen to a scanner of cards too."""
        super().__init__(grammar, parent)
        self.card = CardKeys(self)

    @override
    def event(self, event: QEvent) -> bool:
        return _ended(self, event) or super().event(event)


class CellChoice(CellLine):
    """A cell of one of a few words: those that begin as typed are offered below.

    The line itself is never completed; a key that ends the typing takes the marked offer.
    """

    def __init__(self, find: Callable[[str], list[str]], parent: QWidget) -> None:
        """Offer what `find` gives for the typed text."""
        super().__init__(parent)
        self._find = find
        self._words = QStringListModel(self)
        self._offers = QCompleter(self._words, self)
        self._offers.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._offers.setMaxVisibleItems(OFFERS_SHOWN)
        self._offers.setWidget(self)
        set_look(self._offers.popup(), "look", "suggestions")
        self._offers.activated.connect(self._on_clicked)
        self.textEdited.connect(self.offer)

    @Slot(str)
    def offer(self, typed: str) -> None:
        """Show the words that begin as typed; the first is marked."""
        found = self._find(typed)
        self._words.setStringList(found)
        popup = self._offers.popup()
        if not found:
            popup.hide()
            return
        below = QRect(0, 0, max(self.width(), px(OFFERS_WIDTH)), self.height())
        self._offers.complete(below)
        popup.setCurrentIndex(self._offers.completionModel().index(0, 0))

    @property
    def offers(self) -> bool:
        """Whether words are offered now."""
        return self._offers.popup().isVisible()

    def mark(self, step: int) -> None:
        """Mark the next or the previous offer."""
        popup = self._offers.popup()
        row = min(max(popup.currentIndex().row() + step, 0), self._words.rowCount() - 1)
        popup.setCurrentIndex(self._offers.completionModel().index(row, 0))

    def take_offer(self) -> None:
        """Write the marked word into the line, when words are offered."""
        popup = self._offers.popup()
        if self.offers and popup.currentIndex().isValid():
            self.setText(str(popup.currentIndex().data(Qt.ItemDataRole.DisplayRole)))
        popup.hide()

    @Slot(str)
    def _on_clicked(self, text: str) -> None:
        self.setText(text)
        self.ended.emit(Ending.ENTER)


CellEditor = CellLine | CellCode


def _ended(editor: CellEditor, event: QEvent) -> bool:
    if event.type() is not QEvent.Type.KeyPress:
        return False
    if editor.card.takes(event):
        event.accept()
        return True
    ending = ending_of(event)
    if ending is None:
        return False
    event.accept()
    arrows = ending in (Ending.UP, Ending.DOWN)
    if arrows and isinstance(editor, CellChoice) and editor.offers:
        editor.mark(1 if ending is Ending.DOWN else -1)
        return True
    editor.ended.emit(ending)
    return True


class MemberCellDelegate(CellDelegate):
    """Draws and edits the cells; tells where typing goes on."""

    ended = Signal(object)
    """The `Ending` of a cell that is committed by now."""
    scanned = Signal(object)
    """The code (str) of a card, scanned into a cell that is closed by now."""

    def __init__(self, parent: QObject) -> None:
        """Edit one cell at a time."""
        super().__init__(parent)
        self._open: CellEditor | None = None

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        state: int = option.state.value  # type: ignore[attr-defined]
        if state & _FOCUSED:
            rect: QRect = option.rect  # type: ignore[attr-defined]
            width = px(FOCUS_RING)
            painter.setPen(QPen(QColor(tokens().primary), width))
            painter.drawRect(rect.adjusted(width // 2, width // 2, -width, -width))

    @override
    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = self._make(MEMBER_FIELDS[index.column()], parent)
        editor.setProperty("look", "cell")
        editor.setFrame(False)
        editor.ended.connect(self._on_ended)
        editor.card.scanned.connect(self._on_scanned)
        editor.destroyed.connect(self._on_destroyed)
        self._open = editor
        return editor

    def _make(self, key: str, parent: QWidget) -> CellEditor:
        spec = SPECS[key]
        label = QCoreApplication.translate("fields", spec.label)
        kind = spec.kind.editor
        editor: CellEditor
        if kind == "code":
            editor = CellCode(grammar_of(spec), parent)
        elif kind == "choice":
            editor = CellChoice(_Offers(key), parent)
        else:
            editor = CellLine(parent)
        editor.setAccessibleName(label)
        return editor

    @property
    def editor(self) -> QWidget | None:
        """The cell that is open now."""
        return self._open

    @Slot()
    def _on_destroyed(self) -> None:
        if self._open is self.sender():
            self._open = None

    @Slot(object)
    def _on_ended(self, ending: Ending) -> None:
        self.commit()
        self.ended.emit(ending)

    @Slot(object)
    def _on_scanned(self, code: str) -> None:
        editor, self._open = self._open, None
        if editor is not None:
            self.closeEditor.emit(editor, QAbstractItemDelegate.EndEditHint.RevertModelCache)
        self.scanned.emit(code)

    def commit(self) -> None:
        """Take what was typed and close the cell, when one is open."""
        editor, self._open = self._open, None
        if isinstance(editor, CellChoice):
            editor.take_offer()
        if editor is not None:
            self.commitData.emit(editor)
            self.closeEditor.emit(editor, QAbstractItemDelegate.EndEditHint.NoHint)

    @override
    def destroyEditor(self, editor: QWidget, index: Index) -> None:
        if editor is self._open:
            self._open = None
        super().destroyEditor(editor, index)

    @override
    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """Leave the keys that end the typing to the line itself."""
        return ending_of(event) is None and super().eventFilter(editor, event)


class _Offers:
    """Finds the words of a choice field."""

    def __init__(self, key: str) -> None:
        self._key = key

    def __call__(self, typed: str) -> list[str]:
        return offers_of(self._key, typed, QCoreApplication.translate)
