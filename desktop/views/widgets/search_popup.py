"""The list under a search box; the focus stays in the box, so that UniKey is never disturbed."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from desktop.models.search_hits import SearchHit
from desktop.views.theme.fonts import font
from desktop.views.theme.tokens import SIZES, px, tokens

HIT_ROLE = int(Qt.ItemDataRole.UserRole) + 1
LINE_HEIGHT = 46
SHOWN_LINES = 9
PADDING = 10
BAR = 3

Index = QModelIndex | QPersistentModelIndex


class _HitModel(QAbstractListModel):
    """Hits, or one line that says there are none."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.hits: tuple[SearchHit, ...] = ()
        self.nothing = ""

    def show_hits(self, hits: Sequence[SearchHit], nothing: str) -> None:
        self.beginResetModel()
        self.hits = tuple(hits)
        self.nothing = nothing
        self.endResetModel()

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.hits) or 1

    @override
    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        hit = self.hits[index.row()] if self.hits else None
        if role == HIT_ROLE:
            return hit
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.nothing if hit is None else f"{hit.title} {hit.birth_year} {hit.head}"
        return None

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) if self.hits else Qt.ItemFlag.NoItemFlags


class _HitDelegate(QStyledItemDelegate):
    """Draws a hit in two lines: name and birth year; neighbourhood, head, what matched."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(px(200), px(LINE_HEIGHT))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        hit = index.data(HIT_ROLE)
        rect: QRect = option.rect  # type: ignore[attr-defined]
        state: QStyle.StateFlag = option.state  # type: ignore[attr-defined]
        painter.save()
        inner = rect.adjusted(px(PADDING), px(4), -px(PADDING), -px(4))
        if hit is None:
            painter.setPen(QColor(tokens().muted))
            wrapped = int(Qt.AlignmentFlag.AlignVCenter) | int(Qt.TextFlag.TextWordWrap)
            painter.drawText(inner, wrapped, index.data())
        else:
            if state & QStyle.StateFlag.State_Selected:
                painter.fillRect(rect, QColor(tokens().selected))
                painter.fillRect(
                    QRect(rect.left(), rect.top(), px(BAR), rect.height()), QColor(tokens().primary)
                )
            self._draw_hit(painter, inner, hit)
        painter.restore()

    def _draw_hit(self, painter: QPainter, rect: QRect, hit: SearchHit) -> None:
        upper = QRect(rect.left(), rect.top(), rect.width(), rect.height() // 2)
        lower = QRect(rect.left(), upper.bottom() + 1, rect.width(), rect.height() // 2)
        painter.setFont(font(SIZES.small))
        painter.setPen(QColor(tokens().muted))
        note_width = painter.fontMetrics().horizontalAdvance(hit.note)
        painter.drawText(
            upper, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, hit.note
        )
        head = self.tr("Chủ hộ: {name}").format(name=hit.head) if hit.head else ""
        self._line(painter, lower, " · ".join(part for part in (hit.neighbourhood, head) if part))
        painter.setFont(font(strong=True))
        painter.setPen(QColor(tokens().text))
        born = self.tr("sinh {year}").format(year=hit.birth_year) if hit.birth_year else ""
        title = self._line(painter, upper.adjusted(0, 0, -note_width - px(PADDING), 0), hit.title)
        painter.setFont(font())
        painter.setPen(QColor(tokens().muted))
        self._line(
            painter, upper.adjusted(title + px(PADDING), 0, -note_width - px(PADDING), 0), born
        )

    def _line(self, painter: QPainter, rect: QRect, text: str) -> int:
        """Draw one line cut to its width; return the width used."""
        metrics = painter.fontMetrics()
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(0, rect.width()))
        painter.drawText(rect, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
        return metrics.horizontalAdvance(shown)


class SearchPopup(QFrame):
    """Shows hits under a widget, above all else in the window; never takes the focus."""

    chosen = Signal(object)
    """The SearchHit that was clicked or taken with Enter."""

    def __init__(self, under: QWidget) -> None:
        """Belong to the box it hangs under; it joins the window when first shown."""
        super().__init__(under)
        self._under = under
        self.setProperty("look", "popup")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list = QListView(self)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setUniformItemSizes(True)
        self._list.setAccessibleName(self.tr("Kết quả tìm"))
        self._model = _HitModel(self)
        self._delegate = _HitDelegate(self)
        self._list.setModel(self._model)
        self._list.setItemDelegate(self._delegate)
        self._list.clicked.connect(self._on_clicked)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(2, 2, 2, 2)
        rows.addWidget(self._list)
        self.hide()

    def show_hits(self, hits: Sequence[SearchHit], nothing: str) -> None:
        """Show hits with the first one current, or the sentence `nothing`."""
        self._model.show_hits(hits, nothing)
        if hits:
            self._list.setCurrentIndex(self._model.index(0, 0))
        self.place()
        self.show()
        self.raise_()

    def place(self) -> None:
        """Hang under the box, inside the window."""
        window = self._under.window()
        if self.parentWidget() is not window:
            self.setParent(window)
        lines = min(SHOWN_LINES, self._model.rowCount())
        corner = self._under.mapTo(window, QPoint(0, self._under.height() + 2))
        width = max(self._under.width(), 420)
        left = corner.x() + min(0, self._under.width() - width)
        self.setGeometry(left, corner.y(), width, lines * px(LINE_HEIGHT) + px(6))

    def move_current(self, step: int) -> None:
        """Go one line up (-1) or down (1); stop at the ends."""
        if self._model.hits:
            row = self._list.currentIndex().row() + step
            row = max(0, min(row, len(self._model.hits) - 1))
            self._list.setCurrentIndex(self._model.index(row, 0))

    def current(self) -> SearchHit | None:
        """Return the current hit."""
        row = self._list.currentIndex().row()
        return self._model.hits[row] if 0 <= row < len(self._model.hits) else None

    @property
    def hits(self) -> tuple[SearchHit, ...]:
        """The hits that are shown."""
        return self._model.hits

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        if self._model.hits:
            self.chosen.emit(self._model.hits[index.row()])
