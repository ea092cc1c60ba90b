"""The list of communes under the search: hits marked in the text, headings between them."""

from collections.abc import Iterable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from desktop.domain.commune_search import Place, marks_in
from desktop.models.commune_list import COUNT_ROLE, PLACE_ROLE, CommuneListModel
from desktop.views.theme.icons import pixmap
from desktop.views.theme.tokens import SIZES, px, tokens

ROW = 36
Index = QModelIndex | QPersistentModelIndex
_CENTRE = Qt.AlignmentFlag.AlignVCenter


class CommuneListView(QListView):
    """Never takes the focus: the arrows are pressed in the field above it."""

    def __init__(self, model: CommuneListModel) -> None:
        """Show the rows of the model."""
        super().__init__()
        self.setModel(model)
        self.setItemDelegate(_RowPainter(self))
        self.setUniformItemSizes(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Danh sách xã, phường"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setProperty("look", "places")


class _RowPainter(QStyledItemDelegate):
    """Paints "Phường **Lào Cai**  Tỉnh Lào Cai        02647" with what was typed in tint."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, px(ROW))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        rect: QRect = option.rect  # type: ignore[attr-defined]
        font: QFont = option.font  # type: ignore[attr-defined]
        place = index.data(PLACE_ROLE)
        if isinstance(place, Place):
            model = index.model()
            words = model.words if isinstance(model, CommuneListModel) else ()
            state: QStyle.StateFlag = option.state  # type: ignore[attr-defined]
            self._paint_place(painter, rect, font, place, words, state)
        else:
            self._paint_heading(painter, rect, font, index)
        painter.restore()

    def _paint_place(  # noqa: PLR0913, PLR0917 - a row and how it stands
        self,
        painter: QPainter,
        rect: QRect,
        font: QFont,
        place: Place,
        words: Iterable[str],
        state: QStyle.StateFlag,
    ) -> None:
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        painter.fillRect(
            rect,
            QColor(tokens().selected if chosen else tokens().hover if hovered else tokens().card),
        )
        painter.setPen(QColor(tokens().line))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        colour = tokens().primary if chosen else tokens().text
        icon = pixmap("done" if chosen else "place", colour if chosen else tokens().muted, px(18))
        painter.drawPixmap(rect.left() + px(14), rect.center().y() - px(9) + 1, icon)
        code_width = QFontMetrics(font).horizontalAdvance("00000") + px(16)
        room = rect.adjusted(px(42), 0, -code_width - px(8), 0)
        left = _draw_marked(painter, room, font, place.commune.name, words, colour)
        rest = room.adjusted(left + px(12), 0, 0, 0)
        _draw_marked(painter, rest, font, place.province, words, tokens().muted)
        painter.setFont(font)
        painter.setPen(QColor(tokens().muted))
        painter.drawText(
            rect.adjusted(0, 0, -px(16), 0),
            _CENTRE | Qt.AlignmentFlag.AlignRight,
            place.commune.code,
        )

    @staticmethod
    def _paint_heading(painter: QPainter, rect: QRect, font: QFont, index: Index) -> None:
        painter.fillRect(rect, QColor(tokens().header))
        small = QFont(font)
        small.setPixelSize(SIZES.small)
        painter.setFont(small)
        painter.setPen(QColor(tokens().muted))
        room = rect.adjusted(px(14), 0, -px(16), 0)
        painter.drawText(room, _CENTRE | Qt.AlignmentFlag.AlignLeft, str(index.data()))
        count = str(index.data(COUNT_ROLE) or "")
        painter.drawText(room, _CENTRE | Qt.AlignmentFlag.AlignRight, count)


def _draw_marked(  # noqa: PLR0913, PLR0917 - where, how and what
    painter: QPainter, room: QRect, font: QFont, text: str, words: Iterable[str], colour: str
) -> int:
    """Draw a text with tint behind what was typed; return the width that it took."""
    bold = QFont(font)
    bold.setBold(True)
    place = 0
    left = room.left()
    parts = [*marks_in(text, words), (len(text), 0)]
    for begin, length in parts:
        for part, used, tinted in (
            (text[place:begin], font, False),
            (text[begin : begin + length], bold, True),
        ):
            width = min(QFontMetrics(used).horizontalAdvance(part), room.right() - left)
            if not part or width <= 0:
                continue
            box = QRect(left, room.top(), width, room.height())
            if tinted:
                height = QFontMetrics(used).height()
                tint = QRect(left, room.center().y() - height // 2, width, height)
                painter.fillRect(tint, QColor(tokens().warning_tint))
            painter.setFont(used)
            painter.setPen(QColor(colour))
            painter.drawText(box, _CENTRE | Qt.AlignmentFlag.AlignLeft, part)
            left += width
        place = begin + length
    return left - room.left()
