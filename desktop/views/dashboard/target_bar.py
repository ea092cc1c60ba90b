"""A thin bar to the year's target (a rate's: to 100 %), with a tick where it should be today."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop.views.theme.tokens import px, tokens

HEIGHT = 14
BAR = 8
TICK = 2


class TargetBar(QWidget):
    """Nothing is drawn without a target, but its room is kept so that tiles stand in line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start without a target."""
        super().__init__(parent)
        self.setFixedHeight(px(HEIGHT))
        self.reached: float | None = None
        self.expected = 0.0
        self.is_behind = False

    def show_parts(
        self, reached: float | None, expected: float = 0, *, behind: bool = False
    ) -> None:
        """Show which part of the bar is reached and which should be; both 0 to 1."""
        self.reached, self.expected, self.is_behind = reached, expected, behind
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self.reached is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        height = px(BAR)
        top = (self.height() - height) / 2
        radius = height / 2
        painter.setBrush(QColor(tokens().line))
        painter.drawRoundedRect(QRectF(0, top, self.width(), height), radius, radius)
        painter.setBrush(QColor(tokens().warning if self.is_behind else tokens().primary))
        width = max(self.width() * self.reached, height if self.reached else 0.0)
        painter.drawRoundedRect(QRectF(0, top, width, height), radius, radius)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        place = round(self.expected * (self.width() - px(TICK)))
        painter.fillRect(place - 1, 0, px(TICK) + 2, self.height(), QColor(tokens().card))
        painter.fillRect(place, 0, px(TICK), self.height(), QColor(tokens().text))
        painter.end()
