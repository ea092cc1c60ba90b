"""The lines of a basket as a table model: one row a line, cells of two texts."""

from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)
from typing_extensions import override

from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.models.table_rows import Tone
from desktop.views.basket import line_texts
from desktop.views.basket.basket_sheet import BasketSheet, SheetLine
from desktop.views.basket.line_texts import Pair

Index = QModelIndex | QPersistentModelIndex
TICK, WHO, GROUP, MONTHS, HOW, DUE, SUPPORT, OWN, COVER = range(9)
HEADERS = (
    "",
    QT_TRANSLATE_NOOP("basket", "Thành viên"),
    QT_TRANSLATE_NOOP("basket", "Nhóm"),
    QT_TRANSLATE_NOOP("basket", "Tháng"),
    QT_TRANSLATE_NOOP("basket", "Cách tính"),
    QT_TRANSLATE_NOOP("basket", "Phải đóng"),
    QT_TRANSLATE_NOOP("basket", "Hỗ trợ"),
    QT_TRANSLATE_NOOP("basket", "Tự đóng"),
    QT_TRANSLATE_NOOP("basket", "Giá trị từ"),
)
RIGHT = frozenset({DUE, SUPPORT, OWN})
NO_INDEX = QModelIndex()


class LinesModel(QAbstractTableModel):
    """Shows a `BasketSheet`; `show_sheet` and `changed` tell the view what to draw anew."""

    def __init__(self) -> None:
        """Start without a basket."""
        super().__init__()
        self.sheet: BasketSheet | None = None
        self.with_group = False
        """Whether the group stands under the name, because its column is hidden."""

    def show_sheet(self, sheet: BasketSheet | None) -> None:
        """Show another basket."""
        self.beginResetModel()
        self.sheet = sheet
        self.endResetModel()

    def changed(self) -> None:
        """Draw every cell anew: one tick changes the orders of others."""
        self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, COVER))

    def line(self, row: int) -> SheetLine | None:
        """Return the line of a row."""
        lines = self.sheet.lines if self.sheet is not None else []
        return lines[row] if 0 <= row < len(lines) else None

    @override
    def rowCount(self, parent: Index = NO_INDEX) -> int:
        if parent.isValid() or self.sheet is None:
            return 0
        return len(self.sheet.lines)

    @override
    def columnCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(HEADERS)

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return QCoreApplication.translate("basket", HEADERS[section]) if section else ""
        if role == Qt.ItemDataRole.TextAlignmentRole:
            right = section in RIGHT
            side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        return None

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line = self.line(index.row())
        if line is None:
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            pair = self.pair(line, index.column())
            spoken = role == Qt.ItemDataRole.AccessibleTextRole
            return (
                ", ".join(part for part in (pair.upper, pair.lower) if part)
                if spoken
                else (pair.upper)
            )
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == HOW:
            pair = self.pair(line, HOW)
            return f"{pair.upper}\n{pair.lower}".strip()
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == SUPPORT:
            return self._support(line)
        return None

    def pair(self, line: SheetLine, column: int) -> Pair:
        """Return the texts of a cell."""
        sheet = self.sheet
        if sheet is None:
            return Pair()
        if column == WHO:
            return line_texts.person(sheet, line, with_group=self.with_group)
        makers = {HOW: line_texts.made_of, COVER: line_texts.cover, GROUP: line_texts.group}
        if column in makers:
            return makers[column](sheet, line)
        return Pair(self._ticked(line)) if column == TICK else self._money(line, column)

    def _money(self, line: SheetLine, column: int) -> Pair:
        if column == MONTHS:
            return Pair()
        if line.quoted is None:
            return Pair("–", "", Tone.MUTED)
        found = line.quoted.contribution
        if column == SUPPORT:
            given = line_texts.support(line)
            return Pair(given, "", Tone.OK if given != "0" else Tone.MUTED)
        return Pair(line_texts.amount(found.due if column == DUE else found.own))

    @staticmethod
    def _ticked(line: SheetLine) -> str:
        translate = QCoreApplication.translate
        if not line.may_pay:
            return translate("basket", "không thu")
        return translate("basket", "thu") if line.ticked else translate("basket", "chưa thu")

    @staticmethod
    def _support(line: SheetLine) -> str:
        """Return who gives how much."""
        if line.quoted is None:
            return ""
        found, translate = line.quoted.contribution, QCoreApplication.translate
        told = (
            (translate("basket", "Nhà nước: {amount}"), found.state_support),
            (translate("basket", "Địa phương: {amount}"), found.local_support),
            (translate("basket", "Nguồn khác: {amount}"), found.other_support),
        )
        return "\n".join(
            text.format(amount=line_texts.amount(given)) for text, given in told if given
        )
