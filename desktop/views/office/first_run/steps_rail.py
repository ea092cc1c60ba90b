"""The left side of the wizard: its steps with what each asks, and what happens to the data."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.views.theme.icons import pixmap
from desktop.views.theme.tokens import SIZES, px, tokens
from desktop.views.widgets.buttons import label, set_look

MARK = 30
WIDTH = 262
WIDTH_NARROW = 214


@dataclass(frozen=True, slots=True)
class StepTitle:
    """A step's name and what it asks."""

    name: str
    asks: str


class _Mark(QWidget):
    """The number of a step in a circle, a tick once it is done."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self.number = number
        self.state = "coming"
        self.setFixedSize(QSize(px(MARK), px(MARK)))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fill, text = {
            "current": (tokens().primary, tokens().on_primary),
            "done": (tokens().ok_tint, tokens().ok),
            "coming": (tokens().header, tokens().muted),
        }[self.state]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(fill))
        painter.drawEllipse(QRectF(self.rect()))
        if self.state == "done":
            tick = pixmap("check", text, px(18))
            place = (self.width() - px(18)) // 2
            painter.drawPixmap(place, place, tick)
        else:
            painter.setPen(QColor(text))
            font = self.font()
            font.setBold(True)
            painter.setFont(font)
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, str(self.number))
        painter.end()


class StepsRail(QFrame):
    """Shows where in the wizard one is; the way back is the button "Quay lại"."""

    def __init__(self, title: str, about: str, steps: Sequence[StepTitle]) -> None:
        """Show the steps, the first one as the present one."""
        super().__init__()
        self.setObjectName("Navigation")
        self._width = WIDTH
        self.setMinimumWidth(px(WIDTH_NARROW))
        self._marks: list[_Mark] = []
        self._names: list[QLabel] = []
        self._asks: list[QLabel] = []
        self._shown: Sequence[int] = range(len(steps))
        rows = QVBoxLayout(self)
        rows.setContentsMargins(px(24), px(24), px(16), px(20))
        rows.setSpacing(px(4))
        rows.addWidget(label(title, "title"))
        rows.addWidget(label(about, "muted", wraps=True))
        rows.addSpacing(px(16))
        rows.addLayout(self._steps(steps))
        rows.addStretch(1)
        rows.addLayout(self._privacy())
        self.show_step(0)

    def _steps(self, steps: Sequence[StepTitle]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(12))
        grid.setVerticalSpacing(px(18))
        grid.setColumnStretch(1, 1)
        for number, step in enumerate(steps):
            mark, name = _Mark(number + 1), label(step.name)
            asks = label(step.asks, "muted", wraps=True)
            self._asks.append(asks)
            self._marks.append(mark)
            self._names.append(name)
            texts = QVBoxLayout()
            texts.setSpacing(px(1))
            texts.addWidget(name)
            texts.addWidget(asks)
            grid.addWidget(mark, number, 0, Qt.AlignmentFlag.AlignTop)
            grid.addLayout(texts, number, 1)
        return grid

    def _privacy(self) -> QHBoxLayout:
        lock = QLabel()
        lock.setPixmap(pixmap("lock", tokens().muted, SIZES.small_icon))
        said = self.tr("Mọi dữ liệu nằm trên máy này. Chương trình không gửi gì qua mạng.")
        row = QHBoxLayout()
        row.setSpacing(px(8))
        row.addWidget(lock, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(label(said, "muted", wraps=True), 1)
        return row

    def show_only(self, numbers: Sequence[int]) -> None:
        """Show some of the steps, numbered anew: another kind of office asks less."""
        self._shown = tuple(numbers)
        for number, parts in enumerate(zip(self._marks, self._names, self._asks, strict=True)):
            for part in parts:
                part.setVisible(number in self._shown)
        for place, number in enumerate(self._shown, start=1):
            self._marks[number].number = place
            self._marks[number].update()

    def show_step(self, current: int) -> None:
        """Mark the present step (its place among all) and those that are done."""
        for number, (mark, name) in enumerate(zip(self._marks, self._names, strict=True)):
            mark.state = (
                "done" if number < current else "current" if number == current else "coming"
            )
            mark.update()
            set_look(name, "tone", "info" if number == current else "")
        self.setAccessibleName(
            self.tr("Bước {number} trong {count}: {name}").format(
                number=self._marks[current].number,
                count=len(self._shown),
                name=self._names[current].text(),
            )
        )

    def set_narrow(self, *, narrow: bool) -> None:
        """Take less room on a small screen."""
        self._width = WIDTH_NARROW if narrow else WIDTH
        self.setMaximumWidth(px(self._width))
        self.updateGeometry()

    @override
    def sizeHint(self) -> QSize:
        """Its own width; it gives way down to the narrow one before the window is too wide."""
        return QSize(px(self._width), super().sizeHint().height())
