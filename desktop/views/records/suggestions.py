"""Offers known names under a line; what is typed stays as typed, new names are allowed."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, QStringListModel, Qt, Slot
from PySide6.QtWidgets import QCompleter, QLineEdit

from desktop.background.task_runner import TaskHandle, TaskRunner
from desktop.domain.vietnamese_text import fold
from desktop.views.widgets.buttons import set_look

SHOWN = 10
BETWEEN = " – "
"""Stands between a code and the words that explain it in the list."""

Find = Callable[[str], Sequence[str]]


class NameSuggestions(QObject):
    """Suggests from a few known names, found by any part, with or without marks."""

    def __init__(self, line: QLineEdit, names: Sequence[str]) -> None:
        """Hang the popup under `line`."""
        super().__init__(line)
        self._names = [(name, fold(name)) for name in names]
        self._popup = _Popup(line)
        line.textEdited.connect(self._on_edited)

    @Slot(str)
    def _on_edited(self, text: str) -> None:
        wanted = fold(text)
        found = [name for name, folded in self._names if wanted and wanted in folded]
        self._popup.show_texts([] if found == [text] else found)


class LookupSuggestions(QObject):
    """Suggests from a search on a reader thread; a newer key drops the older question."""

    def __init__(self, line: QLineEdit, runner: TaskRunner, find: Find) -> None:
        """Hang the popup under `line`; `find` returns texts like "HG0005 – Ma Hữu Sỹ"."""
        super().__init__(line)
        self._runner = runner
        self._find = find
        self._line = line
        self._asked: TaskHandle | None = None
        self._popup = _Popup(line)
        line.textEdited.connect(self._on_edited)

    @Slot(str)
    def _on_edited(self, text: str) -> None:
        if self._asked is not None:
            self._asked.cancel()
        if text.strip():
            self._asked = self._runner.read(
                partial(self._find, text), partial(self._on_found, self._line.text())
            )

    def _on_found(self, asked: str, texts: Sequence[str]) -> None:
        if self._line.hasFocus() and asked == self._line.text():
            self._popup.show_texts([] if [_code(text) for text in texts] == [asked] else texts)


class _Popup(QObject):
    """The list under a line: never completes inside the line, never selects what is typed."""

    def __init__(self, line: QLineEdit) -> None:
        super().__init__(line)
        self._line = line
        self._texts = QStringListModel(self)
        self._completer = QCompleter(self._texts, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._completer.setMaxVisibleItems(SHOWN)
        self._completer.setWidget(line)
        set_look(self._completer.popup(), "look", "suggestions")
        self._completer.activated.connect(self._on_taken)

    def show_texts(self, texts: Sequence[str]) -> None:
        self._texts.setStringList(list(texts))
        if texts:
            self._completer.complete()
        else:
            self._completer.popup().hide()

    @Slot(str)
    def _on_taken(self, text: str) -> None:
        self._line.setText(_code(text))
        self._line.textEdited.emit(self._line.text())
        self._completer.popup().hide()


def _code(text: str) -> str:
    return text.partition(BETWEEN)[0]
