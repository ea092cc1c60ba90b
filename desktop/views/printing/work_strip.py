"""A strip that tells of work under way: what is done, how far, and "Dừng"."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QWidget

from desktop.views.theme.tokens import px
from desktop.views.widgets.buttons import Button, card, label

SHOWN_AFTER = 300
"""Milliseconds of work until the strip shows; short work needs no words."""
WHOLE = 1000


class WorkStrip(QFrame):
    """Hidden while nothing is done."""

    stop_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start hidden."""
        super().__init__(parent)
        frame = card()
        self._words = label("")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(px(220))
        self._bar.setAccessibleName(self.tr("Tiến độ"))
        self.stop_button = Button(self.tr("Dừng"), self.stop_asked.emit, icon_name="stop")
        row = QHBoxLayout(frame)
        row.setContentsMargins(px(12), px(4), px(8), px(4))
        row.setSpacing(px(12))
        row.addWidget(self._words, 1)
        row.addWidget(self._bar)
        row.addWidget(self.stop_button)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(frame)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SHOWN_AFTER)
        self._timer.timeout.connect(self.show)
        self.hide()

    @property
    def working(self) -> bool:
        """Whether work is under way, shown already or not."""
        return self._timer.isActive() or not self.isHidden()

    def begin(self, words: str) -> None:
        """Tell of new work, once it takes long enough to be told."""
        self._words.setText(words)
        self._bar.setRange(0, 0)
        if not self.working:
            self._timer.start()

    def tell(self, fraction: float | None) -> None:
        """Tell how far it is (0 to 1, None where that is not known)."""
        self._bar.setRange(0, 0 if fraction is None else WHOLE)
        self._bar.setValue(0 if fraction is None else round(fraction * WHOLE))

    def end(self) -> None:
        """Say no more."""
        self._timer.stop()
        self.hide()
