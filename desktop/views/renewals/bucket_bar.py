"""The buckets of the desk in time order, a dashed line for today between them."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.domain.renewals import BUCKETS, Bucket
from desktop.services.renewals.parts import BucketCount
from desktop.views.theme.tokens import px, tokens
from desktop.views.widgets.card_button import CardButton, only_seen
from desktop.views.widgets.elided_label import ElidedLabel
from desktop.views.widgets.figures import count_text
from desktop.views.widgets.fitting_label import FittingLabel

HEIGHT = 74
BAR = 3
CONTROL = Qt.KeyboardModifier.ControlModifier
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class _Figures(QWidget):
    """The number of cards, large, and of households beside it; below both a bar for its size."""

    def __init__(self) -> None:
        super().__init__()
        self.cards = FittingLabel("0", tokens().text)
        self.homes = ElidedLabel("", "muted")
        self._part = 0.0
        self._colour = tokens().primary
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, px(BAR) + px(2))
        row.setSpacing(px(6))
        row.addWidget(only_seen(self.cards))
        row.addWidget(only_seen(self.homes), 1, Qt.AlignmentFlag.AlignVCenter)

    def show_part(self, part: float, colour: str) -> None:
        self._part, self._colour = part, colour
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(Qt.PenStyle.NoPen)
        height = px(BAR)
        top = self.height() - height
        painter.setBrush(QColor(tokens().line))
        painter.drawRect(QRectF(0, top, self.width(), height))
        painter.setBrush(QColor(self._colour))
        width = max(self.width() * self._part, px(3) if self._part else 0)
        painter.drawRect(QRectF(0, top, width, height))
        painter.end()


class BucketTile(CardButton):
    """One bucket: what it holds, how many cards and households; on when it is looked at."""

    picked = Signal(object, bool)
    """The bucket's key (str), and whether it is added to those that are on."""
    stepped = Signal(object, int)
    """The bucket's key (str) and +1 or -1: go to the neighbour."""

    def __init__(self, bucket: Bucket) -> None:
        """Start with nothing counted."""
        super().__init__("tile")
        self.bucket = bucket
        self.setCheckable(True)
        self.setFixedHeight(px(HEIGHT))
        self.words = QCoreApplication.translate("renewals", bucket.label)
        self._title = ElidedLabel(self.words, "muted")
        self.figures = _Figures()
        rows = QVBoxLayout(self)
        rows.setContentsMargins(px(7), px(6), px(5), px(6))
        rows.setSpacing(0)
        rows.addWidget(only_seen(self._title))
        rows.addWidget(only_seen(self.figures))
        self._with_control = False

    def show_count(self, count: BucketCount, largest: int) -> None:
        """Show the counts; nothing counted is no news, so it loses its colour."""
        colour = self._colour if count.cards else tokens().muted
        self.figures.cards.show_text(count_text(count.cards), colour)
        homes = self.tr("{count} hộ").format(count=count_text(count.homes))
        self.figures.homes.setText(homes)
        bar = colour if self.bucket.late or self.bucket.soon else tokens().primary
        self.figures.show_part(count.cards / largest if largest else 0.0, bar)
        self.setAccessibleName(
            self.tr("{bucket}: {cards} thẻ của {homes}").format(
                bucket=self.words, cards=count_text(count.cards), homes=homes
            )
        )
        self.setToolTip(self.accessibleName() + "\n" + self.tr("Ctrl+bấm để xem thêm khoảng này"))

    @property
    def _colour(self) -> str:
        if self.bucket.late:
            return tokens().error
        if self.bucket.soon:
            return tokens().warning
        return tokens().text

    def set_on(self, *, on: bool) -> None:
        """Show whether the bucket is looked at."""
        self.setChecked(on)
        self.update()

    @override
    def nextCheckState(self) -> None:
        # Who owns the bar decides; the press only tells.
        held = QApplication.keyboardModifiers()
        self.picked.emit(self.bucket.key, bool(held & CONTROL))

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self.update()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step is not None:
            self.stepped.emit(self.bucket.key, step)
        elif event.key() == Qt.Key.Key_Space and event.modifiers() & CONTROL:
            self.picked.emit(self.bucket.key, bool(event.modifiers() & CONTROL))
        else:
            super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.isChecked():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(tokens().primary), 2))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), px(6), px(6))
        painter.end()


class _Today(QWidget):
    """The dashed line between what is to come and what is late."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedWidth(px(10))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(QPen(QColor(tokens().field_border), 1, Qt.PenStyle.DashLine))
        middle = self.width() // 2
        painter.drawLine(middle, 2, middle, self.height() - 2)
        painter.end()


class BucketBar(QWidget):
    """The eight buckets; one or several are on, the arrow keys go to the neighbour."""

    chosen = Signal(object)
    """A frozenset of the keys that are on now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make the tiles; none is on."""
        super().__init__(parent)
        self.tiles = {bucket.key: BucketTile(bucket) for bucket in BUCKETS}
        self._on: frozenset[str] = frozenset()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(6))
        was_late = False
        for tile in self.tiles.values():
            if tile.bucket.late and not was_late:
                was_late = True
                row.addWidget(_Today())
            tile.picked.connect(self._on_picked)
            tile.stepped.connect(self._on_stepped)
            row.addWidget(tile, 1)

    @property
    def on(self) -> frozenset[str]:
        """The keys of the buckets that are looked at."""
        return self._on

    def show_counts(self, counts: Mapping[str, BucketCount]) -> None:
        """Show what each bucket holds."""
        largest = max((count.cards for count in counts.values()), default=0)
        for key, tile in self.tiles.items():
            tile.show_count(counts.get(key, BucketCount()), largest)

    def choose(self, keys: frozenset[str]) -> None:
        """Look at these buckets, without telling."""
        self._on = keys
        for key, tile in self.tiles.items():
            tile.set_on(on=key in keys)

    @Slot(object, bool)
    def _on_picked(self, key: str, add: bool) -> None:
        keys = frozenset({key})
        if add:
            keys = self._on ^ keys or keys
        self.choose(keys)
        self.chosen.emit(keys)

    @Slot(object, int)
    def _on_stepped(self, key: str, step: int) -> None:
        keys = list(self.tiles)
        place = keys.index(key) + step
        if 0 <= place < len(keys):
            self.tiles[keys[place]].setFocus(Qt.FocusReason.TabFocusReason)
            self._on_picked(keys[place], add=False)
