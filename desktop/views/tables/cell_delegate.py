"""Draws and edits the cells of our tables.

Drawn in Python on purpose: one call for a cell costs less than the eight reads of `data()` that
Qt's own drawing makes.
"""

from typing import TypeGuard

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)
from typing_extensions import override

from desktop.models.row_table_model import RowTableModel
from desktop.models.table_rows import CellForm, CellStyle, Tone
from desktop.views.theme.fonts import font
from desktop.views.theme.icons import pixmap
from desktop.views.theme.tokens import SIZES, Tokens, px, tokens

PADDING = 8
ICON_GAP = 5
PILL_HEIGHT = 22
KEPT_TEXTS = 8192
_SELECTED = QStyle.StateFlag.State_Selected.value
_ENABLED = QStyle.StateFlag.State_Enabled.value
_FOCUSED = QStyle.StateFlag.State_HasFocus.value
_ICONS = {
    Tone.OK: "done",
    Tone.WARNING: "clock",
    Tone.ERROR: "alert",
    Tone.INFO: "info",
    Tone.PLAIN: "",
    Tone.MUTED: "",
}

Index = QModelIndex | QPersistentModelIndex


def tone_colours(tone: Tone, chosen: Tokens) -> tuple[str, str]:
    """Return (text colour, tint) of a tone."""
    return {
        Tone.PLAIN: (chosen.text, chosen.window),
        Tone.MUTED: (chosen.muted, chosen.window),
        Tone.OK: (chosen.ok, chosen.ok_tint),
        Tone.WARNING: (chosen.warning, chosen.warning_tint),
        Tone.ERROR: (chosen.error, chosen.error_tint),
        Tone.INFO: (chosen.primary, chosen.selected),
    }[tone]


class CellDelegate(QStyledItemDelegate):
    """Draws text, pills and tinted cells; edits with a plain line, Enter goes down."""

    entered = Signal()
    """Enter ended the editing of a cell."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Prepare colours and metrics once: `paint` runs for every visible cell."""
        super().__init__(parent)
        self._font = font()
        self._metrics = QFontMetrics(self._font)
        self._fitted: dict[tuple[str, int], tuple[str, int]] = {}
        chosen = tokens()
        self._text = QColor(chosen.text)
        self._disabled = QColor(chosen.disabled)
        self._selected = QColor(chosen.selected)
        self._zebra = QColor(chosen.zebra)
        self._focus = QColor(chosen.primary)
        self._tones = {tone: tone_colours(tone, chosen) for tone in Tone}

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        model = index.model()
        text = model.text_at(index.row(), index.column()) if _is_ours(model) else ""
        width = self._metrics.horizontalAdvance(text) + 2 * px(PADDING)
        style = model.style_at(index.row(), index.column()) if _is_ours(model) else None
        if style is not None and style.form is not CellForm.TEXT:
            width += SIZES.small_icon + px(ICON_GAP) + px(PADDING)
        return QSize(width, SIZES.table_row)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        row, column = index.row(), index.column()
        rect: QRect = option.rect  # type: ignore[attr-defined]
        state: int = option.state.value  # type: ignore[attr-defined]
        if state & _SELECTED:
            painter.fillRect(rect, self._selected)
        elif row % 2:
            painter.fillRect(rect, self._zebra)
        if not _is_ours(model):
            return
        style = model.style_at(row, column)
        text = model.text_at(row, column)
        painter.setFont(self._font)
        if style is None:
            painter.setPen(self._text if state & _ENABLED else self._disabled)
            self._draw_text(painter, rect, text, right=model.columns[column].align_right)
        else:
            right = model.columns[column].align_right
            self._draw_styled(painter, rect, style, text, right=right)
        if state & _FOCUSED:
            painter.setPen(self._focus)
            painter.drawRect(rect.adjusted(0, 0, -1, -2))

    def _draw_text(self, painter: QPainter, rect: QRect, text: str, *, right: bool) -> None:
        room = rect.width() - 2 * px(PADDING)
        shown, width = self._fit(text, room)
        left = rect.left() + px(PADDING) + (room - width if right else 0)
        painter.drawText(left, self._base_line(rect), shown)

    def _base_line(self, rect: QRect) -> int:
        return rect.top() + (rect.height() + self._metrics.ascent() - self._metrics.descent()) // 2

    def _fit(self, text: str, room: int) -> tuple[str, int]:
        """Return a text cut to its room, and its width; measuring is dear, so it is kept."""
        key = (text, room)
        found = self._fitted.get(key)
        if found is None:
            if len(self._fitted) > KEPT_TEXTS:
                self._fitted.clear()
            width = self._metrics.horizontalAdvance(text)
            if width > room:
                text = self._metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
                width = self._metrics.horizontalAdvance(text)
            found = self._fitted[key] = (text, width)
        return found

    def _draw_styled(
        self, painter: QPainter, rect: QRect, style: CellStyle, text: str, *, right: bool
    ) -> None:
        ink, tint = self._tones[style.tone]
        if style.form is CellForm.TEXT:
            painter.setPen(QColor(ink))
            self._draw_text(painter, rect, text, right=right)
        elif style.form is CellForm.TINT:
            painter.fillRect(rect.adjusted(0, 0, 0, -1), QColor(tint))
            self._draw_with_icon(painter, rect, style, text)
        elif text:
            self._draw_pill(painter, rect, style, text)

    def _draw_pill(self, painter: QPainter, rect: QRect, style: CellStyle, text: str) -> None:
        icon_width = SIZES.small_icon + px(ICON_GAP) if _icon_of(style) else 0
        wanted = self._metrics.horizontalAdvance(text) + icon_width + 2 * px(PADDING)
        width = min(wanted, rect.width() - px(PADDING))
        top = rect.center().y() - px(PILL_HEIGHT) // 2
        pill = QRect(rect.left() + px(PADDING) // 2, top, width, px(PILL_HEIGHT))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._tones[style.tone][1]))
        painter.drawRoundedRect(pill, px(PILL_HEIGHT) / 2, px(PILL_HEIGHT) / 2)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        self._draw_with_icon(painter, pill, style, text)

    def _draw_with_icon(self, painter: QPainter, rect: QRect, style: CellStyle, text: str) -> None:
        ink = self._tones[style.tone][0]
        left = rect.left() + px(PADDING)
        if name := _icon_of(style):
            top = rect.center().y() - SIZES.small_icon // 2 + 1
            painter.drawPixmap(left, top, pixmap(name, ink, SIZES.small_icon))
            left += SIZES.small_icon + px(ICON_GAP)
        painter.setPen(QColor(ink))
        shown, _ = self._fit(text, rect.right() - left - px(PADDING) // 2 + 1)
        painter.drawText(left, self._base_line(rect), shown)

    # Editing

    @override
    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = QLineEdit(parent)
        editor.setProperty("look", "cell")
        editor.setFrame(False)
        return editor

    @override
    def setEditorData(self, editor: QWidget, index: Index) -> None:
        # A row that is checked anew while its next cell is typed in must not undo the typing.
        if isinstance(editor, QLineEdit) and not editor.isModified():
            editor.setText(str(index.data(Qt.ItemDataRole.EditRole) or ""))

    @override
    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """Let Enter commit and go down, as Excel does."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.KeyPress
            and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            and isinstance(editor, QWidget)
        ):
            self.commitData.emit(editor)
            self.closeEditor.emit(editor, QAbstractItemDelegate.EndEditHint.NoHint)
            self.entered.emit()
            return True
        return super().eventFilter(editor, event)


def _icon_of(style: CellStyle) -> str:
    return style.icon or _ICONS[style.tone]


def _is_ours(model: object) -> TypeGuard[RowTableModel]:
    return isinstance(model, RowTableModel)
