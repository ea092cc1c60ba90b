"""The editors of form fields: plain lines that never complete, mask or refuse while typing."""

import datetime
from collections.abc import Callable, Sequence

from PySide6.QtCore import QDate, QSignalBlocker, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QStandardItem, QStandardItemModel, QWheelEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QCompleter,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)
from typing_extensions import override

from desktop.domain.vietnamese_text import fold
from desktop.views.forms.code_typing import FREE, CodeGrammar, CodeTyping, fold_code
from desktop.views.theme.icons import icon
from desktop.views.theme.tokens import px, tokens
from desktop.views.widgets.calendar_popup import CalendarPopup

NOTE_HEIGHT = 68
SHOWN_CHOICES = 12
FOLDED_ROLE = int(Qt.ItemDataRole.UserRole) + 1
VALUE_ROLE = int(Qt.ItemDataRole.UserRole)


class LineEdit(QLineEdit):
    """A line of text; emits `left` when the focus goes elsewhere, whatever the text is."""

    left = Signal()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.left.emit()
            if event.reason() is not Qt.FocusReason.ActiveWindowFocusReason:
                self.home(False)  # noqa: FBT003 - Qt's own way to show how the text begins


class CodeEdit(LineEdit):
    """A line for codes: capitals, no spaces, and UniKey's marks turned back into digits."""

    def __init__(self, grammar: CodeGrammar = FREE, parent: QWidget | None = None) -> None:
        """Type by `grammar`, which says where digits may stand."""
        super().__init__(parent)
        self._grammar = grammar
        self._typing = CodeTyping(grammar)
        self.textEdited.connect(self._on_edited)

    @override
    def setText(self, text: str | None, /) -> None:
        self._typing.reset(text or "")
        super().setText(text)

    @Slot(str)
    def _on_edited(self, seen: str) -> None:
        place = self.cursorPosition()
        if place == len(seen):
            shown = self._typing.edited(seen)
            if shown != seen:
                super().setText(shown)
            return
        before = fold_code(seen[:place], self._grammar)
        shown = fold_code(seen, self._grammar)
        self._typing.reset(shown)
        if shown != seen:
            super().setText(shown)
            self.setCursorPosition(len(before))


class DateEdit(LineEdit):
    """A line for dates as people type them, with a calendar behind its button."""

    def __init__(self, today: Callable[[], datetime.date], parent: QWidget | None = None) -> None:
        """Offer a calendar that opens at today."""
        super().__init__(parent)
        self._today = today
        action = self.addAction(
            icon("calendar", tokens().muted), QLineEdit.ActionPosition.TrailingPosition
        )
        action.setToolTip(self.tr("Chọn ngày trong lịch"))
        action.triggered.connect(self._open_calendar)

    @Slot()
    def _open_calendar(self) -> None:
        typed = QDate.fromString(self.text(), "dd/MM/yyyy")
        shown = datetime.date(typed.year(), typed.month(), typed.day()) if typed.isValid() else None
        calendar = CalendarPopup(self, shown or self._today())
        calendar.clicked.connect(self._take_date)
        calendar.activated.connect(self._take_date)
        calendar.show_under()

    @Slot(QDate)
    def _take_date(self, date: QDate) -> None:
        self.setText(date.toString("dd/MM/yyyy"))
        self.textEdited.emit(self.text())
        self.left.emit()


class NoteEdit(QPlainTextEdit):
    """Several lines of text; Tab goes on to the next field."""

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show three lines."""
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setFixedHeight(px(NOTE_HEIGHT))

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.left.emit()


class FlagEdit(QCheckBox):
    """Yes or no; its label stands on the left, as of every field."""


class _FoldedCompleter(QCompleter):
    """Offers choices whose folded text holds the typed text, in a popup; completes nothing."""

    def __init__(self, model: QStandardItemModel, parent: QWidget) -> None:
        super().__init__(model, parent)
        self.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        self.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setCompletionRole(FOLDED_ROLE)
        self.setMaxVisibleItems(SHOWN_CHOICES)
        self.popup().setProperty("look", "offers")

    @override
    def splitPath(self, path: str) -> list[str]:
        return [fold(path)]

    @override
    def pathFromIndex(self, index: object) -> str:
        return str(index.data(Qt.ItemDataRole.DisplayRole))  # type: ignore[attr-defined]


class _ChoiceLine(QLineEdit):
    """The line inside a choice; Enter takes the marked or first offer of the open list."""

    enter_pressed = Signal()

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        """Select what stands here: the next key should begin another choice."""
        super().focusInEvent(event)
        if event.reason() is Qt.FocusReason.MouseFocusReason:
            QTimer.singleShot(0, self.selectAll)  # after the press has set the cursor
        elif event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.selectAll()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        # The open list hands its keys to the line, past every event filter.
        if enter and self.completer().popup().isVisible():
            event.accept()
            self.enter_pressed.emit()
        else:
            super().keyPressEvent(event)


class ChoiceEdit(QComboBox):
    """One of several choices: type any part of the words, with or without marks, or open the list.

    The typed text is never changed while typing; when the field is left, a text that names one
    choice becomes that choice, any other stays for the check to tell.
    """

    left = Signal()
    edited = Signal()
    taken = Signal()
    """Enter took an offer of the open list: the form may go on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start without choices."""
        super().__init__(parent)
        self._choices = QStandardItemModel(self)
        self.setModel(self._choices)
        line = _ChoiceLine(self)
        self.setLineEdit(line)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setMaxVisibleItems(SHOWN_CHOICES)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # A combo box made editable completes inside the line, which UniKey's backspaces break.
        self._offers = _FoldedCompleter(self._choices, self)
        self.setCompleter(self._offers)
        self._offers.activated.connect(self._on_activated)
        line.textEdited.connect(self._on_edited)
        line.enter_pressed.connect(self._take_offer)
        self.activated.connect(self._on_activated)

    def set_choices(
        self, choices: Sequence[tuple[object, str]], *, may_be_empty: bool = True
    ) -> None:
        """Offer (value, words) pairs; the first, empty choice means none where that may be."""
        value = self.value()
        none = ((None, ""),) if may_be_empty else ()
        with QSignalBlocker(self):
            self._choices.clear()
            for choice_value, words in (*none, *choices):
                item = QStandardItem(words)
                item.setData(choice_value, VALUE_ROLE)
                item.setData(fold(words), FOLDED_ROLE)
                self._choices.appendRow(item)
            self.set_value(value)

    def value(self) -> object:
        """Return the value of the choice that the text names; None when it names none."""
        row = self._row_of(self.currentText())
        return self._choices.item(row).data(VALUE_ROLE) if row is not None else None

    def set_value(self, value: object) -> None:
        """Show the choice with this value; an unknown one shows nothing."""
        for row in range(self._choices.rowCount()):
            if self._choices.item(row).data(VALUE_ROLE) == value:
                self.setCurrentIndex(row)
                self.setEditText(self._choices.item(row).text())
                return
        self.setCurrentIndex(-1)
        self.setEditText("")

    @property
    def names_choice(self) -> bool:
        """Whether the text is empty or names a choice."""
        return self._row_of(self.currentText()) is not None

    def _row_of(self, text: str) -> int | None:
        """Find the choice whose words equal the text, or the only one that holds it."""
        wanted = fold(text)
        holding = []
        for row in range(self._choices.rowCount()):
            folded = self._choices.item(row).data(FOLDED_ROLE)
            if folded == wanted:
                return row
            if wanted and wanted in folded:
                holding.append(row)
        return holding[0] if len(holding) == 1 else None

    @Slot()
    def _on_edited(self) -> None:
        self.edited.emit()

    @Slot()
    def _on_activated(self) -> None:
        self.edited.emit()

    @Slot()
    def _take_offer(self) -> None:
        popup = self._offers.popup()
        marked = popup.currentIndex()
        offer = marked if marked.isValid() else self._offers.completionModel().index(0, 0)
        popup.hide()
        self.setEditText(str(offer.data(Qt.ItemDataRole.DisplayRole)))
        self.edited.emit()
        self.taken.emit()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            row = self._row_of(self.currentText())
            if row is not None:
                self.setCurrentIndex(row)
                self.setEditText(self._choices.item(row).text())
            self.left.emit()

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the form scroll: a wheel must not change a choice by the way."""
        event.ignore()
