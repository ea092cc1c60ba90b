"""The ranking: the first and the last of the communes, what they are above or below the target."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.commune_names import short_commune
from desktop.models.memory_table_model import MemoryTableModel
from desktop.models.province_desk import (
    Measure,
    ProvinceDesk,
    RankLine,
    ranking,
    show_gap,
)
from desktop.models.table_rows import CellStyle, Column, Row, Tone
from desktop.views.tables.table_view import TableView
from desktop.views.theme.tokens import px
from desktop.views.widgets.buttons import Button, IconButton, label
from desktop.views.widgets.elided_label import ElidedLabel

ENDS = 5
BETWEEN = -1
"""Id of the row that stands for those who are not shown."""
_WIDTHS = (34, 110, 72, 60)


class RankingCard(QFrame):
    """A press on a row tells its commune; the whole table opens in a window of its own."""

    pressed = Signal(object)
    """The code (str) of a commune."""
    table_asked = Signal()
    export_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start without figures."""
        super().__init__(parent)
        self.setProperty("look", "card")
        self._codes: dict[int, str] = {}
        self.title = ElidedLabel("", "heading")
        self._open = IconButton(
            "columns", self.tr("Mở bảng đủ các xã, mọi chỉ số"), self.table_asked.emit
        )
        self.model = MemoryTableModel(_columns(), self)
        self.table = TableView(self.model, accessible_name=self.tr("Xếp hạng các xã"))
        self.table.setSelectionMode(TableView.SelectionMode.SingleSelection)
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(1, header.ResizeMode.Stretch)
        self.foot = label("", "muted", wraps=True)
        self.export_button = Button(
            self.tr("Xuất bảng tổng hợp tỉnh"),
            self.export_asked.emit,
            icon_name="export",
        )
        self._build()
        self.table.row_activated.connect(self._on_row)
        self.table.clicked.connect(self._on_clicked)

    def _build(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self._open)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(px(8), px(8), px(8), px(10))
        rows.setSpacing(px(6))
        rows.addLayout(head)
        rows.addWidget(self.table, 1)
        rows.addWidget(self.foot)
        rows.addWidget(self.export_button)

    def show_desk(self, desk: ProvinceDesk, measure: Measure | None) -> None:
        """Show the ranking of an indicator."""
        lines = ranking(desk, measure) if measure is not None else ()
        self.title.setText(self.tr("Xếp hạng {count} xã").format(count=len(lines)))
        self.export_button.setEnabled(bool(desk.communes))
        self._open.setEnabled(bool(desk.communes))
        self._codes = dict(enumerate(line.code for line in lines))
        if measure is None:
            return
        self.model.show_rows(_rows(lines, measure))
        self.foot.setText(self._met_text(lines, measure))

    def _met_text(self, lines: Sequence[RankLine], measure: Measure) -> str:
        """Tell how many reach their target, and whose targets these are where they differ."""
        gaps = [line.gap for line in lines if line.gap is not None]
        if not gaps:
            return ""
        met = sum(gap >= 0 for gap in gaps)
        aims = {line.aim.value for line in lines if line.aim is not None}
        if len(aims) <= 1 and measure.target is not None:
            return self.tr("{met} xã đạt chỉ tiêu {target}, {unmet} xã chưa đạt").format(
                met=met, target=measure.show_target(), unmet=len(gaps) - met
            )
        return self.tr("{met} xã đạt chỉ tiêu riêng của xã, {unmet} xã chưa đạt").format(
            met=met, unmet=len(gaps) - met
        )

    @Slot(object)
    def _on_row(self, row: int) -> None:
        if row in self._codes:
            self.pressed.emit(self._codes[row])

    @Slot()
    def _on_clicked(self) -> None:
        current = self.table.current_id()
        if current is not None:
            self._on_row(current)


def _columns() -> tuple[Column, ...]:
    translate = QCoreApplication.translate
    labels = (
        translate("RankingCard", "#"),
        translate("RankingCard", "Xã, phường"),
        translate("RankingCard", "Giá trị"),
        translate("RankingCard", "So CT"),
    )
    tips = ("", "", "", translate("RankingCard", "Hơn hoặc kém chỉ tiêu bao nhiêu"))
    return tuple(
        Column(
            key=key,
            label=words,
            width=px(width),
            align_right=key != "commune",
            tooltip=tip,
            sortable=False,
        )
        for key, words, width, tip in zip(
            ("rank", "commune", "value", "gap"), labels, _WIDTHS, tips, strict=True
        )
    )


def _rows(lines: Sequence[RankLine], measure: Measure) -> list[Row]:
    numbered = list(enumerate(lines))
    if len(lines) <= 2 * ENDS + 1:
        return [_row(number, line, measure) for number, line in numbered]
    between = QCoreApplication.translate("RankingCard", "{count} xã ở giữa").format(
        count=len(lines) - 2 * ENDS
    )
    muted = CellStyle(Tone.MUTED)
    return [
        *(_row(number, line, measure) for number, line in numbered[:ENDS]),
        Row(BETWEEN, ("…", between, "", ""), {0: muted, 1: muted}),
        *(_row(number, line, measure) for number, line in numbered[-ENDS:]),
    ]


def _row(number: int, line: RankLine, measure: Measure) -> Row:
    styles = {}
    if line.gap is not None:
        styles[3] = CellStyle(Tone.OK if line.gap >= 0 else Tone.WARNING)
    return Row(
        number,
        (
            str(line.rank),
            short_commune(line.name),
            measure.show(line.value),
            show_gap(line.gap, is_rate=measure.is_rate),
        ),
        styles,
        {1: line.name, 3: _aim_text(line, measure)},
    )


def _aim_text(line: RankLine, measure: Measure) -> str:
    if line.aim is None:
        return ""
    words = QCoreApplication.translate("RankingCard", "Chỉ tiêu {target} ({source})")
    target = replace(measure, target=line.aim.value).show_target()
    return words.format(target=target, source=line.aim.source)
