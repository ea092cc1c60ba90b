"""The table of contributions in the dialogs of a batch."""

import datetime
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from desktop.domain.money import show_money
from desktop.models.memory_table_model import MemoryTableModel
from desktop.models.table_rows import CellStyle, Column, Row, Tone

if TYPE_CHECKING:
    from desktop.storage.queries.submissions import BatchLine

REASON_COLUMN = 6


class LinesModel(MemoryTableModel):
    """Rows are contributions; the last column tells what a dialog notes of each."""

    def __init__(self, last: str, parent: QObject) -> None:
        """Name the last column."""
        translate = QCoreApplication.translate
        names = (
            ("person", translate("LinesModel", "Người tham gia"), 190),
            ("receipt", translate("LinesModel", "Biên lai"), 96),
            ("day", translate("LinesModel", "Ngày đóng"), 100),
            ("months", translate("LinesModel", "Số tháng"), 84),
            ("period", translate("LinesModel", "Từ ngày – đến ngày"), 190),
            ("own", translate("LinesModel", "Số tiền"), 110),
            ("last", last, 170),
        )
        columns = [
            Column(
                key=key,
                label=words,
                width=width,
                align_right=key in ("months", "own"),
                sortable=False,
            )
            for key, words, width in names
        ]
        super().__init__(columns, parent)

    def show_lines(
        self, lines: "Iterable[BatchLine]", noted: Mapping[int, tuple[str, Tone]]
    ) -> None:
        """Show lines with what is noted of some of them, by contribution."""
        self.show_rows(
            _row(line, *noted.get(line.contribution_id, ("", Tone.PLAIN))) for line in lines
        )


def _row(line: "BatchLine", note: str, tone: Tone) -> Row:
    styles = {REASON_COLUMN: CellStyle(tone)} if note and tone is not Tone.PLAIN else {}
    return Row(
        line.contribution_id,
        (
            line.person_name,
            line.receipt_no,
            _day(line.receipt_date),
            str(line.months),
            f"{_day(line.valid_from)} – {_day(line.valid_to)}",
            show_money(line.own_payment),
            note,
        ),
        styles,
    )


def _day(day: datetime.date) -> str:
    return f"{day:%d/%m/%Y}"
