"""The grid of a household's members: typed like a sheet of Excel, kept like a form."""

from PySide6.QtCore import QItemSelectionModel, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget
from typing_extensions import override

from desktop.domain.citizen_card import looks_like_card
from desktop.models.household_members_paste import is_table
from desktop.models.household_members_rows import MEMBER_FIELDS, OPTIONAL_TAIL
from desktop.models.household_members_table import HouseholdMembersTable
from desktop.models.row_table_model import Index
from desktop.views.households.household_form_cells import Ending, MemberCellDelegate
from desktop.views.page import Message
from desktop.views.theme.tokens import SIZES, px

NUMBERS_WIDTH = 34
HEADER_ROOM = 18
MOST_WIDENED = 1.2
"""A column of dates twice as wide as a date would be hard to read along."""


class MembersGrid(QTableView):
    """Types into `HouseholdMembersTable`.

    A key begins to type at once. Enter and Tab go to the next cell; Enter in an empty cell at the
    end of a row goes to the next row, and in the empty last row out of the grid. Ctrl+D fills
    down, Delete empties, Ctrl+Delete takes the row out, Ctrl+V adds rows copied from Excel.
    """

    left = Signal()
    """Typing is done: go on after the grid."""
    left_back = Signal()
    """Go back before the grid."""
    remove_asked = Signal(object)
    """The number (int) of a row to take out."""
    moved = Signal()
    """Another cell is the current one."""
    told = Signal(object)
    """A `Message` about what was pasted."""

    def __init__(self, members: HouseholdMembersTable, parent: QWidget | None = None) -> None:
        """Show the members; the first cell is the current one."""
        super().__init__(parent)
        self.members = members
        self._widths: list[int] = []
        self.setModel(members)
        self.cells = MemberCellDelegate(self)
        self.setItemDelegate(self.cells)
        self.cells.ended.connect(self._on_ended)
        self.cells.scanned.connect(self._on_card)
        self._set_manners()
        self._size_columns()
        members.modelReset.connect(self.go_first)
        self.go_first()

    def _set_manners(self) -> None:
        self.setAccessibleName(self.tr("Thành viên của hộ"))
        trigger = QAbstractItemView.EditTrigger
        self.setEditTriggers(trigger.AnyKeyPressed | trigger.EditKeyPressed | trigger.DoubleClicked)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setTabKeyNavigation(True)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        numbers = self.verticalHeader()
        numbers.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        numbers.setDefaultSectionSize(SIZES.table_row)
        numbers.setDefaultAlignment(Qt.AlignmentFlag.AlignCenter)
        numbers.setFixedWidth(px(NUMBERS_WIDTH))
        numbers.setSectionsClickable(False)

    def _size_columns(self) -> None:
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        bold = header.font()
        bold.setWeight(bold.Weight.DemiBold)
        header.setFont(bold)
        metrics = header.fontMetrics()
        for number, column in enumerate(self.members.columns):
            least = metrics.horizontalAdvance(column.label) + px(HEADER_ROOM)
            self._widths.append(max(px(column.width), least))
            self.setColumnWidth(number, self._widths[number])
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width out: each column a little more, the name what is left."""
        super().resizeEvent(event)
        room, needed = self.viewport().width(), sum(self._widths)
        share = min(max(room / needed, 1), MOST_WIDENED)
        widths = [int(width * share) for width in self._widths]
        widths[0] += max(room - sum(widths), 0)
        for number, width in enumerate(widths):
            self.setColumnWidth(number, width)

    # Where typing goes on

    @property
    def place(self) -> tuple[int, str]:
        """The current row and field."""
        index = self.currentIndex()
        return max(index.row(), 0), MEMBER_FIELDS[max(index.column(), 0)]

    @Slot()
    def go_first(self) -> None:
        """Go to the first cell."""
        self.go_to(0, MEMBER_FIELDS[0])

    def go_to(self, row: int, key: str) -> None:
        """Make a cell the current one."""
        self.setCurrentIndex(self.members.index(row, MEMBER_FIELDS.index(key)))

    def commit(self) -> None:
        """Take what is being typed."""
        self.cells.commit()

    @Slot(object)
    def _on_ended(self, ending: Ending) -> None:
        self.setFocus()
        if ending is Ending.ROWS:
            self._paste(QGuiApplication.clipboard().text())
        elif ending in (Ending.UP, Ending.DOWN):
            row = self.currentIndex().row() + (1 if ending is Ending.DOWN else -1)
            if 0 <= row < self.members.rowCount():
                self.go_to(row, self.place[1])
        elif ending is Ending.BACK:
            self._go_back()
        else:
            self._go_on(enter=ending is Ending.ENTER)

    def _go_on(self, *, enter: bool) -> None:
        row, column = self.currentIndex().row(), self.currentIndex().column()
        last = row == self.members.rowCount() - 1
        if last and self.members.rows[row].is_empty and (row or column == len(MEMBER_FIELDS) - 1):
            self.left.emit()
        elif column == len(MEMBER_FIELDS) - 1 or (enter and self._rest_is_empty(row, column)):
            self.go_to(row + 1, MEMBER_FIELDS[0])
        else:
            self.go_to(row, MEMBER_FIELDS[column + 1])

    def _rest_is_empty(self, row: int, column: int) -> bool:
        rest = MEMBER_FIELDS[column:]
        member = self.members.rows[row]
        return set(rest) <= OPTIONAL_TAIL and not any(member.cell(key).text for key in rest)

    def _go_back(self) -> None:
        row, column = self.currentIndex().row(), self.currentIndex().column()
        if column:
            self.go_to(row, MEMBER_FIELDS[column - 1])
        elif row:
            self.go_to(row - 1, MEMBER_FIELDS[-1])
        else:
            self.left_back.emit()

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        if next:
            self._go_on(enter=False)
        else:
            self._go_back()
        return True

    @override
    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if previous.isValid() and previous.row() != current.row():
            self.members.visit(previous.row())
        self.moved.emit()

    # Keys

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        key = event.key()
        if event.matches(QKeySequence.StandardKey.Paste):
            self._paste(QGuiApplication.clipboard().text())
        elif event.matches(QKeySequence.StandardKey.Copy):
            self._copy()
        elif control and key == Qt.Key.Key_D:
            self.commit()
            self.members.fill_down(self._selected())
        elif control and key == Qt.Key.Key_Delete:
            self.remove_asked.emit(self.currentIndex().row())
        elif key == Qt.Key.Key_Delete:
            self.members.clear_cells(self._selected())
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not control:
            self._go_on(enter=True)
        elif key == Qt.Key.Key_Escape or (control and key in (Qt.Key.Key_Return, Qt.Key.Key_S)):
            event.ignore()
        else:
            super().keyPressEvent(event)

    @override
    def keyboardSearch(self, search: str) -> None:
        """Do nothing: a letter begins to type."""

    def _selected(self) -> list[tuple[int, int]]:
        """Return (row, column) of the selected cells, row by row; else of the current one."""
        found = [(each.row(), each.column()) for each in self.selectedIndexes()]
        current = self.currentIndex()
        return sorted(found) or [(current.row(), current.column())]

    def _copy(self) -> None:
        lines: dict[int, list[str]] = {}
        for row, column in self._selected():
            lines.setdefault(row, []).append(self.members.text_at(row, column))
        QGuiApplication.clipboard().setText("\n".join("\t".join(line) for line in lines.values()))

    def _paste(self, text: str) -> None:
        """Add the rows of a workbook; one single value goes into an empty cell."""
        row, key = self.place
        index = self.currentIndex()
        if not text.strip():
            return
        if looks_like_card(text):
            self._on_card(text)
            return
        if not is_table(text):
            if self.members.rows[row].cell(key).text:
                text = self.tr("Ô này đã có chữ. Bấm F2 rồi dán, hoặc Delete để xoá trước.")
                self.told.emit(Message(text, "warning"))
            else:
                self.members.setData(index, text.strip())
            return
        self._paste_rows(text, index.column() if self.members.rows[row].is_empty else 0)

    @Slot(object)
    def _on_card(self, code: str) -> None:
        """Fill a row from the code of a citizen card, and go to what no card tells."""
        self.setFocus()
        row = self.members.take_card(self.currentIndex().row(), code)
        if row is None:
            text = self.tr("Không đọc được mã QR của thẻ, chưa điền gì. Quét lại hoặc nhập tay.")
            self.told.emit(Message(text, "warning"))
        else:
            self.go_to(row, "relation")

    def _paste_rows(self, text: str, column: int) -> None:
        before = self.members.rowCount()
        added, ignored = self.members.paste(text, column)
        if added < 0:
            told = self.tr("Có quá nhiều dòng cho một hộ, chưa dán gì. Dùng Nhập từ Excel.")
            self.told.emit(Message(told, "warning"))
            return
        told = self.tr("Đã thêm {count} dòng từ Excel.").format(count=added)
        if ignored:
            told += " " + self.tr("Bỏ qua cột: {names}.").format(names=", ".join(ignored))
        self.told.emit(Message(told, "info"))
        if added:
            first = max(before - 1, 0)
            self.selectionModel().setCurrentIndex(
                self.members.index(min(first, self.members.rowCount() - 1), 0),
                QItemSelectionModel.SelectionFlag.ClearAndSelect,
            )

    @override
    def closeEditor(self, editor: QWidget, hint: object) -> None:
        super().closeEditor(editor, hint)  # type: ignore[arg-type]
        self.moved.emit()
