"""Chooses the field of a column from a list that opens in the cell."""

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    Qt,
    QTimer,
    Slot,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QComboBox, QStyleOptionViewItem, QWidget
from typing_extensions import override

from desktop.models.import_mapping_table import ImportMappingTable
from desktop.views.tables.cell_delegate import CellDelegate
from desktop.views.theme.icons import pixmap
from desktop.views.theme.tokens import SIZES, tokens

SHOWN_LINES = 14
Index = QModelIndex | QPersistentModelIndex


class FieldChoiceDelegate(CellDelegate):
    """Edits with a list of fields; nothing can be typed, so nothing can be typed wrong."""

    def __init__(self, model: ImportMappingTable, parent: QObject | None = None) -> None:
        """Offer the fields of `model`."""
        super().__init__(parent)
        self._model = model

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        rect: QRect = option.rect  # type: ignore[attr-defined]
        size = SIZES.small_icon
        corner = rect.right() - size - 6, rect.center().y() - size // 2
        painter.drawPixmap(*corner, pixmap("chevron-down", tokens().muted, size))

    @override
    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = QComboBox(parent)
        editor.setProperty("look", "cell")
        editor.setMaxVisibleItems(SHOWN_LINES)
        editor.setAccessibleName(self.tr("Trường của chương trình"))
        editor.addItem(self.tr("(không dùng)"), None)
        for key, label in self._model.choices:
            editor.addItem(label, key)
        editor.activated.connect(self._on_activated)
        QTimer.singleShot(0, editor.showPopup)
        return editor

    @override
    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, QComboBox):
            key = self._model.field_of(self._model.id_at(index.row()))
            editor.setCurrentIndex(max(0, editor.findData(key)))

    @override
    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, QComboBox):
            chosen = editor.currentData(Qt.ItemDataRole.UserRole)
            place = self._model.id_at(index.row())
            if chosen != self._model.field_of(place):
                self._model.choose(place, chosen)

    @Slot()
    def _on_activated(self) -> None:
        editor = self.sender()
        if isinstance(editor, QComboBox):
            self.commitData.emit(editor)
            self.closeEditor.emit(editor)
