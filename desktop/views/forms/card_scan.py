"""Fills the form of a person from the QR code of a citizen card, scanned or pasted."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit
from typing_extensions import override

from desktop.domain.citizen_card import (
    SEPARATOR,
    CitizenCard,
    looks_like_card,
    read_citizen_card,
)
from desktop.domain.identity_numbers import check_national_id
from desktop.views.forms.form_builder import RecordForm
from desktop.views.forms.form_field import Today

SILENCE = 600
"""Milliseconds without a key after which a scanner has said all."""
_ENDS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)
_FILLED = ("national_id", "full_name", "birth_date", "sex", "old_id", "address")


def reads_cards(form: RecordForm) -> bool:
    """Tell whether a form has the fields that a card fills."""
    return {"national_id", "full_name"} <= form.fields.keys()


class CardScan(QObject):
    """Listens to the lines of a form: a scanner types the code like a keyboard.

    From the first separator after twelve digits on, the keys are collected instead of typed, for
    a code field would drop the marks of the name; Enter, Tab or silence ends the code.
    """

    filled = Signal(object)
    """A `CitizenCard` has filled the form."""
    unreadable = Signal()
    """The code that was scanned or pasted could not be read; nothing was filled."""

    def __init__(self, form: RecordForm, today: Today) -> None:
        """Listen to every line of `form`, which has the fields of a person."""
        super().__init__(form)
        self._form = form
        self._today = today
        self._code: str | None = None
        self._line: QLineEdit | None = None
        self._before: dict[QLineEdit, str] = {}
        self._silence = QTimer(self)
        self._silence.setSingleShot(True)
        self._silence.setInterval(SILENCE)
        self._silence.timeout.connect(self._finish)
        for field in form.fields.values():
            if isinstance(field.editor, QLineEdit):
                field.editor.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Collect the keys of a code; leave all others alone."""
        if not isinstance(watched, QLineEdit):
            return False
        if event.type() is QEvent.Type.FocusIn:
            self._before[watched] = watched.text()
        if not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.KeyPress:
            return False
        if self._code is not None:
            self._collect(event)
            return True
        if event.matches(QKeySequence.StandardKey.Paste):
            return self._on_paste(QGuiApplication.clipboard().text())
        typed = watched.text() + event.text()
        if event.text() == SEPARATOR and looks_like_card(typed):
            self._line = watched
            self._code = typed
            self._silence.start()
            return True
        return False

    def _collect(self, event: QKeyEvent) -> None:
        self._silence.start()
        if event.key() in _ENDS:
            self._finish()
        elif event.key() == Qt.Key.Key_Backspace:
            # UniKey takes letters back to put the marked ones in their place.
            self._code = (self._code or "")[:-1]
        else:
            self._code = (self._code or "") + event.text()

    def _on_paste(self, text: str) -> bool:
        if not looks_like_card(text):
            return False
        self._take(text)
        return True

    @Slot()
    def _finish(self) -> None:
        """Read what was scanned; the line gets back what stood there before."""
        self._silence.stop()
        code, self._code = self._code, None
        line, self._line = self._line, None
        if line is not None:
            line.setText(self._before.get(line, ""))
            line.textEdited.emit(line.text())
        self._take(code or "")

    def _take(self, text: str) -> None:
        card = read_citizen_card(text, self._today())
        if card is None:
            self.unreadable.emit()
            return
        self._form.fill(_values(card))
        year = card.birth_date.year if card.birth_date is not None else None
        checked = check_national_id(card.national_id, sex=card.sex, birth_year=year)
        if checked.issues:
            self._form.fields["national_id"].show_issue(checked.issues[0])
        self.filled.emit(card)


def _values(card: CitizenCard) -> Mapping[str, object]:
    """Return what the card tells; what it leaves empty keeps what stands in the form."""
    told = {key: getattr(card, key) for key in _FILLED}
    return {key: value for key, value in told.items() if value is not None}
