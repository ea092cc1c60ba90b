"""A table of neighbourhoods and indicators whose cells are coloured by their targets."""

from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from itertools import chain
from typing import TYPE_CHECKING, Any, ClassVar, Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QFont, QFontMetricsF
from typing_extensions import override

from desktop.domain.indicator import Unit
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.periods import PeriodKind
from desktop.domain.report_table import CellFormat, ReportColumn, ReportTable
from desktop.domain.year_targets import show_target
from desktop.services.overview_charts.heat import (
    KEYS,
    HeatCell,
    HeatClass,
    HeatFigures,
    HeatRow,
    list_behind,
)
from desktop.views.dashboard.chart import Chart, ChartWords, Mark
from desktop.views.dashboard.chart_look import ChartLook
from desktop.views.dashboard.list_behind import ListBehind

if TYPE_CHECKING:
    from matplotlib.patches import Rectangle

HEADERS: Final[Mapping[str, str]] = {
    "hi_coverage": QT_TRANSLATE_NOOP("HeatChart", "Tỷ lệ BHYT (%)"),
    "persons_without_card": QT_TRANSLATE_NOOP("HeatChart", "Không có thẻ"),
    "cards_expiring_30": QT_TRANSLATE_NOOP("HeatChart", "Hết hạn 30 ngày"),
    "hi_renewed": QT_TRANSLATE_NOOP("HeatChart", "BHYT gia hạn"),
    "hi_new": QT_TRANSLATE_NOOP("HeatChart", "BHYT mới"),
    "hi_lapsed": QT_TRANSLATE_NOOP("HeatChart", "BHYT gián đoạn"),
    "vsi_participants": QT_TRANSLATE_NOOP("HeatChart", "BHXH tự nguyện"),
}
"""Short names of the columns; the whole name is told by the mouse."""
SIGNS: Final[Mapping[HeatClass, str]] = {
    HeatClass.REACHED: "✓",
    HeatClass.NEAR: "▽",
    HeatClass.MISSED: "▼",
}
"""What stands before a number that has a target: colour alone says nothing."""
ROW, LINE, LEGEND, BOTTOM, RIGHT, GAP = 30, 17, 22, 4, 4, 8
"""Pixels: of a row, of a line of the headers, of the legend below, and of the room around."""
HEADER_LINES = 2
WIDEST_NAME = 0.24
SPARE = 1.05


class HeatChart(Chart[HeatFigures]):
    """A number in every cell; the last row is the whole office. One unit is a cell."""

    steps_go_down: ClassVar[bool] = True

    def __init__(self, look: ChartLook) -> None:
        """Start without rows: how many there are is known with the figures."""
        super().__init__(look)
        self._rows: tuple[HeatRow, ...] = ()
        self._cells: list[list[Rectangle]] = []
        self._numbers: list[list[Any]] = []
        self._names: list[Any] = []
        self._size: tuple[float, float] | None = None
        self._font = QFont(look.family)
        self._font.setPixelSize(look.text_pixels)
        self.axes.set_xticks([])
        self.axes.set_yticks([])
        self.axes.set_xlim(0, len(KEYS))
        self._headers = [
            self.text(place + 0.5, 1, "", ha="center", va="bottom", color=look.muted)
            for place in range(len(KEYS))
        ]
        for header in self._headers:
            header.set_transform(self.axes.get_xaxis_transform())
        self._legend = self.text(
            0, 0, "", color=look.muted, va="top", ha="left", transform=self.axes.transAxes
        )

    @override
    def words(self, figures: HeatFigures) -> ChartWords:
        title = self.tr("Bảng nhiệt theo thôn, tháng {month}/{year}")
        if figures.period.kind is PeriodKind.YEAR:
            title = self.tr("Bảng nhiệt theo thôn, năm {year}")
        title = title.format(month=figures.period.number, year=figures.period.year)
        if not figures.rows:
            return ChartWords(title=title, nothing=self.tr("Chưa có ai đang cư trú."))
        note = self.tr("Số liệu đến hết ngày {day}").format(day=f"{figures.today:%d/%m/%Y}")
        return ChartWords(
            title=title, hint=self.tr("Bấm vào ô để mở danh sách của ô ấy"), note=note
        )

    @override
    def show(self, figures: HeatFigures) -> None:
        rows = (*figures.rows, figures.whole)
        if len(rows) != len(self._rows):
            self._make_rows(len(rows))
        self._rows = rows
        for row, cells, numbers in zip(rows, self._cells, self._numbers, strict=True):
            for cell, drawn, number in zip(row.cells, cells, numbers, strict=True):
                drawn.set(facecolor=self._fill(cell.heat), hatch=_hatch(cell.heat))
                number.set_text(_shown(cell))
        with_targets = any(cell.target is not None for row in rows for cell in row.cells)
        self._legend.set_text(self._legend_words(with_targets=with_targets))
        self.marks = tuple(self._make_marks(figures))
        if self._size is not None:
            self.fit(*self._size)

    def _make_rows(self, count: int) -> None:
        from matplotlib.patches import Rectangle

        for artist in chain(self._names, *self._numbers, [*self.axes.patches]):
            artist.remove()
        look, columns = self.look, range(len(KEYS))
        self._cells = [
            [Rectangle((place, row), 1, 1, edgecolor=look.card, linewidth=2) for place in columns]
            for row in range(count)
        ]
        for cell in chain.from_iterable(self._cells):
            self.axes.add_patch(cell)
        middle = {"va": "center", "clip_on": False}
        self._numbers = [
            [self.text(place + 0.5, row + 0.5, "", ha="center", **middle) for place in columns]
            for row in range(count)
        ]
        self._names = [
            self.text(-0.08, row + 0.5, "", ha="right", color=look.muted, **middle)
            for row in range(count)
        ]
        whole = (self._names[-1], *self._numbers[-1])
        for each in whole:
            each.set_fontweight("bold")
        self.axes.set_ylim(count, 0)

    def _fill(self, heat: HeatClass) -> str:
        look = self.look
        fills = {
            HeatClass.REACHED: look.reached_tint,
            HeatClass.NEAR: look.near_tint,
            HeatClass.MISSED: look.missed_tint,
            HeatClass.HIGH: look.strong_tint,
            HeatClass.USUAL: look.weak_tint,
            HeatClass.LOW: look.card,
        }
        return fills[heat]

    def _legend_words(self, *, with_targets: bool) -> str:
        among = self.tr("Nền đậm: nhiều hơn mức chung từ 25%, tính trên số khẩu")
        if not with_targets:
            return among
        targets = self.tr("✓ đạt chỉ tiêu   ▽ đạt từ 95%   ▼ dưới 95% chỉ tiêu")
        return f"{targets}   ·   {among}"

    def _name(self, row: HeatRow) -> str:
        if not row.name:
            return self.tr("Toàn đơn vị")
        if row.scope.neighbourhood_id == 0:
            return QCoreApplication.translate("reports", row.name)
        return row.name

    def _make_marks(self, figures: HeatFigures) -> Iterator[Mark]:
        for number, row in enumerate(self._rows):
            for place, (key, cell) in enumerate(zip(KEYS, row.cells, strict=True)):
                told = self._told(row, cell)
                read = partial(list_behind, key, figures.period, row.scope)
                corners = (place, number + 1), (place + 1, number)
                yield Mark(number, place, told, ListBehind(told, read), *corners)

    def _told(self, row: HeatRow, cell: HeatCell) -> str:
        value = cell.value
        name = QCoreApplication.translate("reports", value.name)
        shown = value.show()
        if value.unit is Unit.PERCENT and value.denominator is not None:
            shown = f"{shown}% ({value.numerator}/{value.denominator})"
        if cell.target is None:
            words = self.tr("{place} · {name}: {value}")
        else:
            words = self.tr("{place} · {name}: {value} · chỉ tiêu {target}")
        target = "" if cell.target is None else show_target(cell.target)
        return words.format(place=self._name(row), name=name, value=shown, target=target)

    # Places

    @override
    def fit(self, width: float, height: float) -> None:
        self._size = width, height
        length = self.look.length
        measure = QFontMetricsF(self._font)
        most, widest = width * WIDEST_NAME, 0.0
        for name, row in zip(self._names, self._rows, strict=True):
            words = measure.elidedText(self._name(row), Qt.TextElideMode.ElideRight, most)
            name.set_text(words)
            widest = max(widest, measure.horizontalAdvance(words))
        left = widest * SPARE + length(GAP)
        self.set_margins(
            (width, height),
            left=left,
            right=length(RIGHT),
            top=length(HEADER_LINES * LINE + GAP),
            bottom=length(LEGEND + BOTTOM),
        )
        cell = max((width - left - length(RIGHT)) / len(KEYS), 1.0)
        for name in self._names:
            name.set_x(-length(GAP) / cell)
        for key, header in zip(KEYS, self._headers, strict=True):
            words = QCoreApplication.translate("HeatChart", HEADERS[key])
            header.set_text(_in_lines(words, measure, cell - length(4)))
        top = length(HEADER_LINES * LINE + GAP)
        rows = max(height - top - length(LEGEND + BOTTOM), 1.0)
        room = max(width - left - length(RIGHT), 1.0)
        self._legend.set_position((-left / room, -length(BOTTOM) / rows))
        words = measure.elidedText(
            self._legend_words(with_targets="✓" in self._legend.get_text()),
            Qt.TextElideMode.ElideRight,
            width,
        )
        self._legend.set_text(words)

    @override
    def least_height(self) -> float:
        rows = ROW * max(len(self._rows), 1)
        return self.look.length(HEADER_LINES * LINE + GAP + rows + LEGEND + BOTTOM)

    @override
    def table(self, figures: HeatFigures) -> ReportTable:
        columns = [ReportColumn("name", self.tr("Thôn, tổ"), CellFormat.TEXT, 24)]
        for key, cell in zip(KEYS, figures.whole.cells, strict=True):
            header = QCoreApplication.translate("HeatChart", HEADERS[key])
            rate = cell.value.unit is Unit.PERCENT
            columns.append(ReportColumn(key, header, CellFormat.RATE if rate else CellFormat.COUNT))
        rows = tuple(self._table_row(row) for row in figures.rows)
        title = self.words(figures).title
        total = self._table_row(figures.whole)
        return ReportTable("heat", title, title, tuple(columns), rows, total)

    def _table_row(self, row: HeatRow) -> tuple[Any, ...]:
        return (self._name(row), *(cell.value.value for cell in row.cells))


def _shown(cell: HeatCell) -> str:
    sign = SIGNS.get(cell.heat, "")
    return f"{sign} {cell.value.show()}" if sign else cell.value.show()


def _hatch(heat: HeatClass) -> str:
    return {HeatClass.MISSED: "////", HeatClass.NEAR: "//"}.get(heat, "")


def _in_lines(words: str, measure: QFontMetricsF, width: float) -> str:
    """Break words into at most two lines of a width, cutting what is left over."""
    lines: list[str] = []
    for word in words.split():
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and measure.horizontalAdvance(longer) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    shown: Sequence[str] = [*lines[: HEADER_LINES - 1], " ".join(lines[HEADER_LINES - 1 :])]
    return "\n".join(
        measure.elidedText(line, Qt.TextElideMode.ElideRight, width) for line in shown if line
    )
