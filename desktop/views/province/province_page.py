"""The page "Tổng quan tỉnh": sums of the accepted packages, their months, doubles, a pivot."""

from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.domain.changes import Changes
from desktop.domain.periods import Period
from desktop.models.memory_table_model import MemoryTableModel
from desktop.models.province_desk import COVERAGE
from desktop.models.province_overview import OverviewLine, PivotTable, ProvinceOverview
from desktop.models.table_rows import Column, Row
from desktop.views.page import GoTo, Page
from desktop.views.page_context import PageContext
from desktop.views.province.desk_work import ServicesSource
from desktop.views.province.doubles_view import DoublesView
from desktop.views.province.period_reading import PeriodReading
from desktop.views.province.period_stepper import PeriodStepper, period_name
from desktop.views.province.pivot_view import PivotView
from desktop.views.province.show_measure import ShowMeasure
from desktop.views.province.source import OverviewSource
from desktop.views.province.trend_chart import TrendChart
from desktop.views.tables.table_view import TableView
from desktop.views.theme.tokens import px
from desktop.views.widgets.buttons import Button, card, label
from desktop.views.widgets.elided_label import ElidedLabel
from desktop.views.widgets.filter_chips import FilterChip, FilterChips

SUMS, TWICE, PIVOT = "sums", "twice", "pivot"
PERIOD_WIDTH = 380
CHART_WIDTH, CHART_NARROW = 360, 280
PACKAGES_PAGE = "packages"
STATING = 5
"""The column that tells of how many communes a sum is; the line above tells most of it."""


class ProvincePage(Page):
    """Reads a period once; the cube is laid out when somebody looks at it."""

    def __init__(self, context: PageContext, source: OverviewSource | None = None) -> None:
        """Make the parts; nothing is read before the page is seen."""
        super().__init__()
        self._context = context
        self._source = source or ServicesSource(context)
        self.overview: ProvinceOverview | None = None
        self._pivot_of: tuple[Period, str, str] | None = None
        self.period = PeriodStepper(context.today(), self)
        self.period.setFixedWidth(px(PERIOD_WIDTH))
        self._reading = PeriodReading(
            context, self.period, self._source.overview, _nothing_counts, self._show_overview
        )
        self.chips = FilterChips(
            [
                FilterChip(SUMS, self.tr("Chỉ số của tỉnh")),
                FilterChip(TWICE, self.tr("Có ở hai xã"), 0),
                FilterChip(PIVOT, self.tr("Bảng phân tích")),
            ]
        )
        self.model = MemoryTableModel(self._columns(), self)
        self.table = TableView(self.model, accessible_name=self.tr("Chỉ số của tỉnh"))
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(0, header.ResizeMode.Stretch)
        self.table.setSelectionMode(TableView.SelectionMode.SingleSelection)
        self.chart = TrendChart()
        self.chart_title = ElidedLabel("", "heading")
        self.chart_note = label("", "muted", wraps=True)
        self.map_button = Button(
            self.tr("Xem trên bản đồ"), self.open_map, icon_name="place", look="link"
        )
        self.doubles = DoublesView()
        self.pivot = PivotView()
        self._stack = QStackedWidget()
        self._chart_card = self._make_chart_card()
        self._build()
        self._wire()

    def _make_chart_card(self) -> QFrame:
        made = card()
        rows = QVBoxLayout(made)
        rows.setContentsMargins(px(12), px(8), px(12), px(8))
        rows.setSpacing(px(4))
        rows.addWidget(self.chart_title)
        rows.addWidget(self.chart, 1)
        rows.addWidget(self.chart_note)
        rows.addWidget(self.map_button, 0, Qt.AlignmentFlag.AlignLeft)
        made.setFixedWidth(px(CHART_WIDTH))
        return made

    def _build(self) -> None:
        sums = QWidget()
        columns = QHBoxLayout(sums)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(px(12))
        columns.addWidget(self.table, 1)
        columns.addWidget(self._chart_card)
        self._tabs = {SUMS: sums, TWICE: self.doubles, PIVOT: self.pivot}
        for each in self._tabs.values():
            self._stack.addWidget(each)
        head = QHBoxLayout()
        head.setSpacing(px(16))
        head.addWidget(self.period)
        head.addWidget(self.chips, 1)
        self._told = label("", "muted", wraps=True)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(px(16), px(12), px(16), px(12))
        rows.setSpacing(px(10))
        rows.addLayout(head)
        rows.addWidget(self._told)
        rows.addWidget(self._stack, 1)

    def _wire(self) -> None:
        self.chips.chosen.connect(self.open_tab)
        self.table.current_changed.connect(self._on_current)
        self.table.row_activated.connect(self._on_activated)
        self.doubles.message.connect(self.message)
        self.pivot.asked.connect(self._read_pivot)

    def _columns(self) -> tuple[Column, ...]:
        names = (
            ("name", self.tr("Chỉ số"), 200),
            ("value", self.tr("Toàn tỉnh"), 116),
            ("before", self.tr("Kỳ trước"), 116),
            ("growth", self.tr("Tăng, giảm"), 96),
            ("last_year", self.tr("Năm trước"), 96),
            ("stating", self.tr("Số xã"), 62),
        )
        tips = {
            "growth": self.tr("Chỉ so các xã đã gửi cả hai kỳ"),
            "last_year": self.tr("Cùng kỳ năm trước"),
            "stating": self.tr("Số xã mà gói có chỉ số này"),
        }
        return tuple(
            Column(
                key=key,
                label=words,
                width=px(width),
                align_right=key != "name",
                tooltip=tips.get(key, ""),
                sortable=False,
            )
            for key, words, width in names
        )

    @override
    def set_narrow(self, *, narrow: bool) -> None:
        self._chart_card.setFixedWidth(px(CHART_NARROW if narrow else CHART_WIDTH))
        # Without the last column the names of two indicators never end in the same "…".
        self.table.setColumnHidden(STATING, narrow)

    # Reading

    @override
    def arrive(self, argument: object = None) -> None:
        if isinstance(argument, Period):
            self._reading.choose(argument)
        if not self._reading.refresh():
            self._tell_status()

    @override
    def here(self) -> object:
        return self.period.period

    @override
    def take_changes(self, changes: Changes) -> None:
        if changes.everything or changes.touches("target"):
            self._reading.forget()
            if self.isVisible():
                self.read()

    @override
    def focus_first(self) -> None:
        places = {SUMS: self.table, TWICE: self.doubles.table, PIVOT: self.pivot.rows_choice}
        places[self.chips.current or SUMS].setFocus()

    @Slot()
    def read(self) -> None:
        """Read the period anew."""
        self._reading.read()

    def _show_overview(self, overview: ProvinceOverview) -> None:
        self.overview = overview
        self._pivot_of = None
        self.chips.show_counts({TWICE: len(overview.doubles)})
        self._told.setText(self._sum_text(overview))
        self.model.show_rows(_row(number, line) for number, line in enumerate(overview.lines))
        if overview.lines and self.table.current_id() is None:
            keys = [line.key for line in overview.lines]
            first = keys.index(COVERAGE) if COVERAGE in keys else 0
            self.table.select_ids((first,), first)
        self.doubles.show_overview(overview)
        self._show_chart()
        self._tell_status()
        if self.chips.current == PIVOT:
            self._read_pivot()

    def _sum_text(self, overview: ProvinceOverview) -> str:
        if not overview.accepted:
            return self.tr("Chưa có gói nào được nhận trong kỳ này. Nhận gói ở Gói số liệu xã.")
        told = {"count": overview.accepted, "expected": overview.expected}
        if overview.samples:
            return self.tr(
                "Cộng từ {count} gói trên {expected} xã, phường. Có gói làm từ dữ liệu mẫu, không "
                "phải số thật: {names}."
            ).format(names=overview.samples, **told)
        return self.tr(
            "Cộng từ {count} gói đã nhận trên {expected} xã, phường; tỷ lệ tính trên tổng, không "
            "lấy trung bình. Tăng, giảm: chỉ so các xã có gói ở cả hai kỳ."
        ).format(**told)

    def _tell_status(self) -> None:
        if self.overview is not None:
            text = self.tr("{period} · {count} trên {expected} xã, phường đã nhận")
            self.status_changed.emit(
                text.format(
                    period=period_name(self.overview.period),
                    count=self.overview.accepted,
                    expected=self.overview.expected,
                )
            )

    # What is looked at

    @Slot(object)
    def open_tab(self, key: str) -> None:
        """Show the sums, the doubles or the pivot."""
        self._stack.setCurrentWidget(self._tabs[key])
        if key == PIVOT:
            self._read_pivot()

    @property
    def current_line(self) -> OverviewLine | None:
        """The indicator that is selected."""
        current = self.table.current_id()
        if self.overview is None or current is None or current >= len(self.overview.lines):
            return None
        return self.overview.lines[current]

    @Slot(object)
    def _on_current(self, _current: object) -> None:
        self._show_chart()

    def _show_chart(self) -> None:
        line = self.current_line
        self.map_button.setEnabled(line is not None)
        if self.overview is None or line is None:
            self.chart_title.setText("")
            self.chart_note.setText("")
            self.chart.show_points((), "")
            return
        target = self.overview.targets.get(line.key)
        self.chart_title.setText(line.name)
        self.chart.show_points(self.overview.trend.get(line.key, ()), line.name, target)
        note = self.tr("Tổng các gói đã nhận của từng kỳ; kỳ thiếu gói thì số thấp hơn.")
        if target is not None:
            shown = f"{target.normalize():f}%".replace(".", ",")
            note = self.tr("Nét đứt: chỉ tiêu {target}.").format(target=shown)
        self.chart_note.setText(note)

    @Slot(object)
    def _on_activated(self, _row: object) -> None:
        self.open_map()

    @Slot()
    def open_map(self) -> None:
        """Show the selected indicator by commune, on the page of packages."""
        line = self.current_line
        if line is not None:
            self.go_to.emit(GoTo(PACKAGES_PAGE, ShowMeasure(line.key, self.period.period)))

    @Slot()
    def _read_pivot(self) -> None:
        wanted = (self.period.period, *self.pivot.dimensions)
        if wanted == self._pivot_of:
            return
        self._pivot_of = wanted
        self._context.runner.read(
            partial(self._source.pivot, *wanted), partial(self._on_pivot, wanted)
        )

    def _on_pivot(self, wanted: tuple[Period, str, str], found: PivotTable) -> None:
        if wanted == self._pivot_of and wanted[0] == self.period.period:
            self.pivot.show_pivot(found)


def _nothing_counts(overview: ProvinceOverview) -> bool:
    return not overview.accepted


def _row(number: int, line: OverviewLine) -> Row:
    return Row(
        number,
        (line.name, line.value, line.before, line.growth, line.last_year, str(line.stating)),
        tooltips={0: line.name},
    )
