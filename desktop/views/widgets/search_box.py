"""A search box: each key asks anew and cancels the older question; results in a popup."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from desktop.background.task_runner import TaskHandle, TaskRunner
from desktop.models.search_hits import Search, SearchHit
from desktop.views.theme.icons import icon
from desktop.views.theme.tokens import tokens

if TYPE_CHECKING:
    from desktop.views.widgets.search_popup import SearchPopup

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -8, Qt.Key.Key_PageDown: 8}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class SearchBox(QLineEdit):
    """Finds while the user types, without delay; Up, Down, Enter and Esc work the list.

    Enter pressed before the answer is there takes the first hit as soon as it comes. Nothing is
    ever completed inside the box: UniKey sends backspaces that would eat it.
    """

    hit_chosen = Signal(object)
    """The SearchHit to open."""
    given_up = Signal()
    """Esc in the empty box: the page should have the focus again."""

    def __init__(self, search: Search, runner: TaskRunner, parent: QWidget | None = None) -> None:
        """Search with `search` on the runner's reader threads."""
        super().__init__(parent)
        self._search = search
        self._runner = runner
        self._asked: TaskHandle | None = None
        self._enter_waits = False
        self._made_popup: SearchPopup | None = None
        self.textEdited.connect(self._on_edited)
        self.addAction(icon("search", tokens().muted), QLineEdit.ActionPosition.LeadingPosition)

    @property
    def popup(self) -> "SearchPopup":
        """The list under the box, made when first needed: the first frame needs none."""
        if self._made_popup is None:
            from desktop.views.widgets.search_popup import SearchPopup  # noqa: PLC0415

            self._made_popup = SearchPopup(self)
            self._made_popup.chosen.connect(self._choose)
        return self._made_popup

    @property
    def shows_popup(self) -> bool:
        """Whether the list is open."""
        return self._made_popup is not None and self._made_popup.isVisible()

    def place_popup(self) -> None:
        """Keep the open list under the box when the window changes."""
        if self.shows_popup:
            self.popup.place()

    def _hide_popup(self) -> None:
        if self._made_popup is not None:
            self._made_popup.hide()

    @Slot(str)
    def _on_edited(self, text: str) -> None:
        if self._asked is not None:
            self._asked.cancel()
        self._enter_waits = False
        wanted = text.strip()
        if not wanted:
            self._hide_popup()
            return
        self._asked = self._runner.read(
            partial(self._search.find, wanted),
            partial(self._on_found, wanted),
            interrupt=self._search.interrupt,
        )

    def _on_found(self, wanted: str, hits: Sequence[SearchHit]) -> None:
        if wanted != self.text().strip():
            return
        nothing = self.tr("Không thấy “{text}”. Thử bớt chữ hoặc tìm theo số.")
        self.popup.show_hits(hits, nothing.format(text=wanted))
        if self._enter_waits and hits:
            self._choose(hits[0])
        elif not self.hasFocus():
            self._hide_popup()

    @Slot(object)
    def _choose(self, hit: SearchHit) -> None:
        self._enter_waits = False
        self._hide_popup()
        self.clear()
        self.hit_chosen.emit(hit)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _STEPS and self.shows_popup:
            self.popup.move_current(_STEPS[key])
        elif key in _STEPS:
            self._on_edited(self.text())
        elif key in _ENTER:
            self._take_current()
        elif key is Qt.Key.Key_Escape and (self.text() or self.shows_popup):
            self._empty()
        elif key is Qt.Key.Key_Escape:
            self.given_up.emit()
        else:
            super().keyPressEvent(event)

    def _empty(self) -> None:
        """Forget what was asked, the answer that is still on its way too."""
        if self._asked is not None:
            self._asked.cancel()
        self._enter_waits = False
        self._hide_popup()
        self.clear()

    def _take_current(self) -> None:
        hit = self.popup.current() if self.shows_popup else None
        if self._asked is not None and not self._asked.finished:
            self._enter_waits = True
        elif hit is not None:
            self._choose(hit)
        else:
            self._on_edited(self.text())

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.ActiveWindowFocusReason:
            self._hide_popup()
