"""Every commune beside every indicator: sortable, with the change since the period before."""

from collections.abc import Sequence
from decimal import Decimal
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.vietnamese_text import sort_key
from desktop.models.memory_table_model import MemoryTableModel
from desktop.models.province_desk import CommuneFigures, Measure, ProvinceDesk, show_gap
from desktop.models.table_rows import CellForm, CellStyle, Column, Row, SortKey, Tone
from desktop.views.tables.table_view import TableView
from desktop.views.theme.tokens import px
from desktop.views.widgets.buttons import Button, label

SIZE = (1040, 600)
NAME_WIDTH, VALUE_WIDTH, GROWTH_WIDTH = 190, 118, 92
GROWTH = "/growth"
_LEAST = Decimal("-1e18")


class RankingDialog(QDialog):
    """Enter on a row shows its commune's packages; Ctrl+C copies rows for Excel."""

    pressed = Signal(object)
    """The code (str) of a commune."""
    export_asked = Signal()

    def __init__(self, desk: ProvinceDesk, period: str, parent: QWidget) -> None:
        """Show a desk; `open()` shows the window."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        title = self.tr("Các xã theo chỉ số, {period}").format(period=period)
        self.setWindowTitle(title)
        self._desk = desk
        self.model = MemoryTableModel(self._columns(), self)
        self.table = TableView(self.model, accessible_name=title, fixed=1)
        self.model.sort_requested.connect(self.sort)
        self.table.row_activated.connect(self._on_row)
        note = self.tr(
            "Chỉ tính {count} gói đã nhận. “Tăng” là so với kỳ trước của chính xã đó; "
            "ô đánh dấu là lệch nhiều, nên hỏi lại xã."
        ).format(count=len(desk.communes))
        foot = QHBoxLayout()
        foot.setSpacing(px(8))
        foot.addWidget(label(note, "muted", wraps=True), 1)
        foot.addWidget(
            Button(self.tr("Xuất bảng tổng hợp tỉnh"), self.export_asked.emit, icon_name="export")
        )
        foot.addWidget(Button(self.tr("Đóng"), self.reject))
        rows = QVBoxLayout(self)
        rows.setContentsMargins(px(16), px(12), px(16), px(12))
        rows.setSpacing(px(10))
        rows.addWidget(label(title, "heading"))
        rows.addWidget(self.table, 1)
        rows.addLayout(foot)
        width, height = SIZE
        self.resize(QSize(px(width), px(height)).boundedTo(parent.window().size()))
        first = desk.measures[0].key if desk.measures else "commune"
        self.sort((SortKey(first, descending=True),))
        self.table.setFocus()

    def _columns(self) -> tuple[Column, ...]:
        made = [Column(key="commune", label=self.tr("Xã, phường"), width=px(NAME_WIDTH))]
        for measure in self._desk.measures:
            made.append(
                Column(
                    key=measure.key,
                    label=measure.name,
                    width=px(VALUE_WIDTH),
                    align_right=True,
                    tooltip=measure.name,
                )
            )
            made.append(
                Column(
                    key=measure.key + GROWTH,
                    label=self.tr("Tăng"),
                    width=px(GROWTH_WIDTH),
                    align_right=True,
                    tooltip=self.tr("{indicator}: so kỳ trước").format(indicator=measure.name),
                )
            )
        return tuple(made)

    @Slot(object)
    def sort(self, keys: Sequence[SortKey]) -> None:
        """Show the rows in the order of these columns."""
        communes = list(self._desk.communes)
        for key in reversed(keys):
            communes.sort(key=partial(_order, key.column), reverse=key.descending)
        numbers = {each.code: number for number, each in enumerate(self._desk.communes)}
        self.model.show_rows(_row(numbers[each.code], each, self._desk) for each in communes)
        if communes:
            first = numbers[communes[0].code]
            self.table.select_ids((first,), first)

    @Slot(object)
    def _on_row(self, number: int) -> None:
        self.accept()
        self.pressed.emit(self._desk.communes[number].code)


def growth(commune: CommuneFigures, key: str) -> Decimal | None:
    """Return the change since the period before, None where one of both is not known."""
    now, before = commune.values.get(key), commune.before.get(key)
    return None if now is None or before is None else now - before


def _order(column: str, commune: CommuneFigures) -> tuple[Decimal, str]:
    name = sort_key(commune.name)
    if column == "commune":
        return Decimal(0), name
    if column.endswith(GROWTH):
        value = growth(commune, column.removesuffix(GROWTH))
    else:
        value = commune.values.get(column)
    return _LEAST if value is None else value, name


def _row(number: int, commune: CommuneFigures, desk: ProvinceDesk) -> Row:
    texts = [commune.name]
    styles: dict[int, CellStyle] = {}
    for measure in desk.measures:
        if measure.key in commune.outliers:
            styles[len(texts)] = CellStyle(Tone.WARNING, CellForm.TINT, "warning")
        elif _misses(commune, measure):
            styles[len(texts)] = CellStyle(Tone.WARNING)
        texts.append(measure.show(commune.values.get(measure.key)))
        texts.append(show_gap(growth(commune, measure.key), is_rate=measure.is_rate))
    return Row(number, tuple(texts), styles, {0: commune.name})


def _misses(commune: CommuneFigures, measure: Measure) -> bool:
    gap = commune.gap(measure)
    return gap is not None and gap < 0
