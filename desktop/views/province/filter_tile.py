"""A tile that counts packages and, pressed, shows only those."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout
from typing_extensions import override

from desktop.views.theme.icons import pixmap
from desktop.views.theme.tokens import px, tokens
from desktop.views.widgets.buttons import label
from desktop.views.widgets.card_button import CardButton, only_seen
from desktop.views.widgets.elided_label import ElidedLabel
from desktop.views.widgets.fitting_label import FittingLabel

HEIGHT = 60


class FilterTile(CardButton):
    """Icon, figure, what it counts and one more sentence; on while its filter is."""

    def __init__(self, key: str, title: str, icon_name: str, colour: str) -> None:
        """Start with nothing counted; `colour` is a #RRGGBB of the theme."""
        super().__init__("tile")
        self.key = key
        self._colour = colour
        self.setCheckable(True)
        self.setFixedHeight(px(HEIGHT))
        self._icon = QLabel()
        self._icon.setPixmap(pixmap(icon_name, colour))
        self.figure = FittingLabel("…", colour)
        self._title = label(title, "heading")
        self.note = ElidedLabel("", "muted")
        words = QVBoxLayout()
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(0)
        words.addWidget(only_seen(self._title))
        words.addWidget(only_seen(self.note))
        row = QHBoxLayout(self)
        row.setContentsMargins(px(12), px(4), px(8), px(4))
        row.setSpacing(px(8))
        row.addWidget(only_seen(self._icon))
        row.addWidget(only_seen(self.figure))
        row.addLayout(words, 1)
        self.setAccessibleName(title)

    def show_figure(self, figure: str, note: str, *, counts: bool = True) -> None:
        """Show a figure; nothing counted is no news, so it loses its colour."""
        self.figure.show_text(figure, self._colour if counts else tokens().muted)
        self.note.setText(note)
        room = self.layout()
        if room is not None:
            # Else it is painted once in the room of the figure before, and cut there.
            room.activate()
        self.setToolTip(note)
        told = (f"{self._title.text()}: {figure}", note)
        self.setAccessibleName(". ".join(part for part in told if part))

    def set_on(self, *, on: bool) -> None:
        """Show whether its filter is on."""
        self.setChecked(on)
        self.update()

    @override
    def nextCheckState(self) -> None:
        """Leave the state alone: who owns the tiles decides."""

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.isChecked():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(tokens().primary), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), px(6), px(6))
            painter.end()
