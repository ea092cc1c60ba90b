"""The choice of the row that names the columns, with what each row says."""

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QComboBox, QWidget

from desktop.fields.field_kinds import raw_text
from desktop.views.theme.tokens import px
from desktop.workbooks.header_by_shape import WITHOUT_HEADER
from desktop.workbooks.header_detection import SEARCHED_ROWS
from desktop.workbooks.row_validation import RecognisedSheet

WIDTHS = 200, 340
"""Least and most: rows say much, and the window may be small or zoomed."""
LONGEST_ROW = 70


class HeaderRowBox(QComboBox):
    """Offers the first rows of a sheet that hold anything, and a list without a header."""

    chosen = Signal(int)
    """The row, as Excel counts; 0 for a list that begins with data."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty; `show_sheet` fills it."""
        super().__init__(parent)
        self.setAccessibleName(self.tr("Dòng tiêu đề"))
        self.setMinimumWidth(px(WIDTHS[0]))
        self.setMaximumWidth(px(WIDTHS[1]))
        self._present = WITHOUT_HEADER
        self.activated.connect(self._on_activated)

    def show_sheet(self, source: RecognisedSheet) -> None:
        """Offer the rows of a sheet; the row of its header is chosen."""
        self._present = source.header.rows[0]
        # Excel counts further than anybody looks for a header.
        with QSignalBlocker(self):
            self.clear()
            self.addItem(self.tr("Không có dòng tiêu đề"), WITHOUT_HEADER)
            for number, row in enumerate(source.sheet.rows[:SEARCHED_ROWS], start=1):
                texts = [raw_text(cell) for cell in row if cell is not None]
                if texts:
                    words = self.tr("Dòng {number}: {text}")
                    told = " · ".join(" ".join(text.split()) for text in texts)
                    self.addItem(words.format(number=number, text=told[:LONGEST_ROW]), number)
            self.setCurrentIndex(max(0, self.findData(self._present)))

    @Slot(int)
    def _on_activated(self, index: int) -> None:
        number = int(self.itemData(index))
        if number != self._present:
            self.chosen.emit(number)
