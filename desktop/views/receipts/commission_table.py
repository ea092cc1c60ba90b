"""The table of a commission statement: one line for each contribution, with its rate."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from desktop.domain.money import show_money
from desktop.domain.rates import show_share
from desktop.fields.collecting_choices import PLAN_CODE
from desktop.models.memory_table_model import MemoryTableModel
from desktop.models.table_rows import CellStyle, Column, Row, Tone

if TYPE_CHECKING:
    from desktop.services.collecting.commission import CommissionRow, Estimate

RATE = 4
_NUMBERS = frozenset({"own", "rate", "commission", "months"})


class CommissionModel(MemoryTableModel):
    """Rows are numbered in their order; what takes something back is red."""

    def __init__(self, parent: QObject) -> None:
        """Make the columns."""
        translate = QCoreApplication.translate
        named = (
            ("person", translate("CommissionModel", "Người tham gia"), 170),
            ("procedure", translate("CommissionModel", "Loại"), 94),
            ("plan", translate("CommissionModel", "Phương án"), 110),
            ("own", translate("CommissionModel", "Số tiền đóng"), 116),
            ("rate", translate("CommissionModel", "Tỷ lệ"), 72),
            ("commission", translate("CommissionModel", "Thù lao"), 104),
            ("collector", translate("CommissionModel", "Nhân viên thu"), 150),
            ("receipt", translate("CommissionModel", "Biên lai"), 90),
            ("day", translate("CommissionModel", "Ngày"), 100),
            ("region", translate("CommissionModel", "Vùng"), 64),
            ("months", translate("CommissionModel", "Số tháng"), 88),
        )
        columns = [
            Column(key=key, label=words, width=width, align_right=key in _NUMBERS, sortable=False)
            for key, words, width in named
        ]
        super().__init__(columns, parent)

    def show_lines(self, lines: "Estimate") -> None:
        """Show the lines of a statement."""
        self.show_rows(_row(number, one) for number, one in enumerate(lines.rows))


def scheme_text(one: "CommissionRow") -> str:
    """Return the scheme with the group of the card, on which the rate depends: "BHYT CN"."""
    translate = QCoreApplication.translate
    if one.source.scheme == "VSI":
        return translate("CommissionModel", "BHXH TN")
    if not one.source.hi_group:
        return translate("CommissionModel", "BHYT")
    return translate("CommissionModel", "BHYT {group}").format(group=one.source.hi_group)


def plan_text(one: "CommissionRow") -> str:
    """Return the plan, or what took the commission back."""
    translate = QCoreApplication.translate
    return {
        "void": translate("CommissionModel", "Huỷ biên lai"),
        "refund": translate("CommissionModel", "Thoái thu"),
    }.get(one.cause, PLAN_CODE.show(one.source.plan_code, translate))


def _row(number: int, one: "CommissionRow") -> Row:
    source = one.source
    styles: dict[int, CellStyle] = {}
    if one.own < 0 or one.amount < 0:
        styles = {place: CellStyle(Tone.ERROR) for place in (2, 3, 5)}
    if one.lacks_rate:
        styles[RATE] = CellStyle(Tone.WARNING)
    day = one.source.cause_on or source.receipt_date
    return Row(
        number,
        (
            source.person_name,
            scheme_text(one),
            plan_text(one),
            show_money(one.own),
            "–" if one.rate is None else show_share(one.rate),
            show_money(one.amount),
            source.collector or "–",
            source.receipt_no,
            f"{day:%d/%m/%Y}",
            one.region,
            str(source.months),
        ),
        styles,
        {RATE: one.rate_source} if one.rate_source else {},
    )
