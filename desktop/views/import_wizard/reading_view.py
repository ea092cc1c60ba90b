"""What the wizard shows while a workbook is read or written: how far it is, and "Dừng"."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QLabel, QProgressBar, QVBoxLayout, QWidget

from desktop.views.theme.icons import pixmap
from desktop.views.theme.tokens import px, tokens
from desktop.views.widgets.buttons import Button, label

BAR_WIDTH = 420
ICON_SIZE = 48
PARTS = 1000


class ReadingView(QWidget):
    """A sentence, a progress bar and the button that stops."""

    stop_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start without anything to tell."""
        super().__init__(parent)
        picture = QLabel()
        picture.setPixmap(pixmap("workbook", tokens().primary, px(ICON_SIZE)))
        self._title = label("", "title", wraps=True)
        self._phase = label("", "crumb")
        self._bar = QProgressBar()
        self._bar.setFixedWidth(px(BAR_WIDTH))
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Tiến độ"))
        self._note = label("", "crumb", wraps=True)
        self.stop_button = Button(self.tr("Dừng"), self._on_stop, icon_name="stop")
        rows = QVBoxLayout(self)
        rows.setSpacing(px(12))
        rows.addStretch(1)
        for part in (picture, self._title, self._bar, self._phase, self._note):
            if isinstance(part, QLabel):
                part.setAlignment(Qt.AlignmentFlag.AlignCenter)
                rows.addWidget(part)
            else:
                rows.addWidget(part, 0, Qt.AlignmentFlag.AlignHCenter)
        rows.addWidget(self.stop_button, 0, Qt.AlignmentFlag.AlignHCenter)
        rows.addStretch(1)

    def begin(self, title: str, note: str) -> None:
        """Start to tell of a job; `note` says what stopping means."""
        self._title.setText(title)
        self._note.setText(note)
        self._phase.setText(" ")
        self._bar.setRange(0, 0)
        self.stop_button.setEnabled(True)

    def show_progress(self, phase: str, fraction: float | None) -> None:
        """Tell how far the job is; None while nobody knows."""
        self._phase.setText(phase)
        if fraction is None:
            self._bar.setRange(0, 0)
        else:
            self._bar.setRange(0, PARTS)
            self._bar.setValue(round(fraction * PARTS))

    @Slot()
    def _on_stop(self) -> None:
        self.stop_button.setEnabled(False)
        self._phase.setText(self.tr("Đang dừng…"))
        self.stop_asked.emit()
