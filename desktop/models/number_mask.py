"""Whether numbers of persons are hidden on the screen just now, and for how long they are shown."""

from PySide6.QtCore import QObject, QTimer, Signal, Slot

SHOWN_FOR = 5 * 60_000
"""Milliseconds after which shown numbers are hidden again: somebody may have left the desk."""


class NumberMask(QObject):
    """Hides the middle of CCCD, SI, card and phone numbers in lists and on cards.

    Forms, papers and exports always hold whole numbers. `hides` is the choice of this machine;
    `reveal` shows the numbers for five minutes.
    """

    changed = Signal()
    """Numbers are hidden, or shown, from now on."""

    def __init__(self, *, hides: bool = False, parent: QObject | None = None) -> None:
        """Hide numbers from the beginning, or never."""
        super().__init__(parent)
        self._hides = hides
        self._revealed = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SHOWN_FOR)
        self._timer.timeout.connect(self.cover)

    @property
    def hides(self) -> bool:
        """Whether this machine hides numbers at all."""
        return self._hides

    @property
    def hidden(self) -> bool:
        """Whether numbers are hidden now; may be asked on any thread."""
        return self._hides and not self._revealed

    def choose(self, *, hides: bool) -> None:
        """Hide numbers on this machine, or not."""
        before = self.hidden
        self._hides, self._revealed = hides, False
        self._timer.stop()
        self._tell(before)

    @Slot()
    def reveal(self) -> None:
        """Show the numbers for a while."""
        before = self.hidden
        self._revealed = True
        self._timer.start()
        self._tell(before)

    @Slot()
    def cover(self) -> None:
        """Hide the numbers again."""
        before = self.hidden
        self._revealed = False
        self._timer.stop()
        self._tell(before)

    def stop(self) -> None:
        """Hide nothing more by itself: the program ends."""
        self._timer.stop()

    def _tell(self, before: bool) -> None:
        if self.hidden != before:
            self.changed.emit()
