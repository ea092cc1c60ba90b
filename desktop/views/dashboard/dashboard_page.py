"""The page "Tổng quan": how the commune stands, and what is to be done now."""

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Slot
from PySide6.QtWidgets import QApplication, QScrollArea, QStackedWidget, QVBoxLayout
from typing_extensions import override

from desktop.domain.changes import Changes
from desktop.domain.list_query import ListQuery
from desktop.domain.year_targets import TargetKey
from desktop.services import dashboard
from desktop.services.dashboard import DashboardFigures, NeighbourhoodFigures, Part
from desktop.services.due_work import DueWork, expiring_cards
from desktop.services.progress import Progress
from desktop.settings.options import OVERVIEW_CHART
from desktop.views.dashboard.board import Board, BoardParts
from desktop.views.dashboard.chart_actions import ChartActions
from desktop.views.dashboard.chart_card import ChartCard
from desktop.views.dashboard.chart_choice import ChartChoice
from desktop.views.dashboard.chart_kinds import BY_KEY, CONTEXT, KINDS, USUAL, USUAL_NAME
from desktop.views.dashboard.chart_look import ChartLook
from desktop.views.dashboard.chart_stage import ChartStage
from desktop.views.dashboard.coverage_chart import CoverageChart
from desktop.views.dashboard.due_list import DueList
from desktop.views.dashboard.figure_reading import FigureReading
from desktop.views.dashboard.figure_tile import FigureTile
from desktop.views.dashboard.list_behind import ListBehind
from desktop.views.dashboard.months_chart import MonthsChart
from desktop.views.dashboard.receipts_view import ReceiptsView
from desktop.views.dashboard.target_setting import TargetSetting
from desktop.views.dashboard.tile_texts import TileTexts
from desktop.views.page import GoTo, Message, Page
from desktop.views.page_context import PageContext
from desktop.views.records.show_record import ShowRecord
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.empty_state import EmptyState
from desktop.views.widgets.figures import count_text

if TYPE_CHECKING:
    from desktop.storage.backup_files import BackupInfo

PAGE_OF = {
    "person": "households",
    "collector": "collectors",
    "event": "events",
    "closing": "receipts",
    "submission_batch": "receipts",
    "directive": "targets",
    "milestone": "targets",
    "left_out_row": "import",
}
"""Which page shows the lists of a kind; receipts are shown here."""
REPORT_PAGE, IMPORT_PAGE, HOUSEHOLDS_PAGE = "report", "import", "households"
SETTINGS_PAGE = "settings"
TURNS_OF_A_CHART = 3
"""Turns of the event loop in which a chart takes its figures, comes out and is drawn."""


class DashboardPage(Page):
    """Numbers first, then the charts one by one; everything pressed opens exactly its list."""

    def __init__(self, context: PageContext) -> None:
        """Make the tiles and empty cards; figures and charts come after the first paint."""
        super().__init__()
        self.context = context
        self._figures: DashboardFigures | None = None
        self._making = False
        self._turns_left = 0
        self._next_chart = QTimer(self)
        self._next_chart.setSingleShot(True)
        self._next_chart.timeout.connect(self._draw_coverage)
        self.reading = FigureReading(context, dashboard.figures, self)
        self.targets = TargetSetting(context, self)
        coverage, voluntary = TargetKey.COVERAGE, TargetKey.VOLUNTARY
        self.tiles = {
            "insured": FigureTile(
                self.tr("Người có thẻ BHYT"), partial(self.targets.ask, coverage)
            ),
            "vsi": FigureTile(
                self.tr("Tham gia BHXH tự nguyện"), partial(self.targets.ask, voluntary)
            ),
            "expiring": FigureTile(self.tr("Thẻ hết hạn trong 30 ngày")),
            "money": FigureTile(self.tr("Tiền thu tháng này")),
        }
        self.months = ChartCard(self.tr("Lượt BHYT hộ gia đình theo tháng"), MonthsChart)
        target = ("target", self.tr("Đặt chỉ tiêu năm…"), partial(self.targets.ask, coverage))
        self.coverage = ChartCard(self.tr("Tỷ lệ có thẻ BHYT theo thôn"), CoverageChart, (target,))
        self.due = DueList()
        self.choice = self._make_choice()
        self.stage = ChartStage(context, self)
        self.board = Board(
            BoardParts(
                tiles=list(self.tiles.values()),
                choice=self.choice,
                months=self.months,
                coverage=self.coverage,
                stage=self.stage,
                due=self.due,
            )
        )
        self.board.show_stage(shown=self.choice.current != USUAL)
        self._actions = (
            ChartActions(context, self.months, "BHYT_theo_thang", self),
            ChartActions(context, self.coverage, "BHYT_theo_thon", self),
        )
        self.empty = self._make_empty()
        self.receipts: ReceiptsView | None = None
        self._build()
        self._wire()

    def _make_choice(self) -> ChartChoice:
        choices = [(USUAL, USUAL_NAME), *((kind.key, kind.name) for kind in KINDS)]
        words = [(key, QCoreApplication.translate(CONTEXT, name)) for key, name in choices]
        choice = ChartChoice(self.tr("Biểu đồ:"), words)
        kept = self.context.settings.text(OVERVIEW_CHART)
        choice.choose(kept if kept in BY_KEY else USUAL)
        return choice

    def _make_empty(self) -> EmptyState:
        buttons = [
            Button(self.tr("Nhập từ Excel"), self._on_import, icon_name="import", look="primary"),
            Button(self.tr("Thêm hộ"), self._on_add, icon_name="plus"),
        ]
        return EmptyState(
            "dashboard",
            self.tr("Chưa có số liệu"),
            self.tr(
                "Khi đã có hộ và thành viên, trang này cho biết bao nhiêu người có thẻ BHYT, "
                "thẻ nào sắp hết hạn và việc gì cần làm trước."
            ),
            buttons,
        )

    def _build(self) -> None:
        scroll = QScrollArea()
        scroll.setWidget(self.board)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Tab goes to what is inside
        self._stack = QStackedWidget()
        self._stack.addWidget(scroll)
        self._stack.addWidget(self.empty)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)

    def _wire(self) -> None:
        lists = {
            "insured": self._open_insured,
            "vsi": self._open_voluntary,
            "expiring": self._open_expiring,
            "money": self._open_receipts,
        }
        for key, tile in self.tiles.items():
            tile.clicked.connect(lists[key])
        self.months.opened.connect(self._on_month)
        self.coverage.opened.connect(self._on_place)
        self.choice.chosen.connect(self._on_choice)
        self.stage.opened.connect(self._on_behind)
        self.stage.message.connect(self.message)
        self.due.chosen.connect(self._on_due)
        self.reading.read.connect(self._show_figures)
        teller: ChartActions | TargetSetting
        for teller in (*self._actions, self.targets):
            teller.message.connect(self.message)

    # What is shown

    @override
    def arrive(self, argument: object = None) -> None:
        """Show the overview, or the receipts that the argument (`ShowRecord`) asks for."""
        if isinstance(argument, ShowRecord) and argument.query is not None:
            self._show_receipts(argument.query)
            return
        self._show_overview()
        self.reading.arrive()
        self._show_chosen()

    @override
    def take_changes(self, changes: Changes) -> None:
        self.reading.take_changes(changes, seen=self.isVisible())
        self.stage.take_changes(changes)
        if self.receipts is not None:
            self.receipts.list.take_changes(changes)

    @override
    def focus_first(self) -> None:
        shown = self._stack.currentWidget()
        if shown is self.receipts:
            self.receipts.list.table.setFocus()
        elif shown is self.empty:
            self.empty.findChildren(Button)[0].setFocus()
        else:
            self.tiles["insured"].setFocus()

    @property
    def figures(self) -> DashboardFigures | None:
        """The figures that are shown."""
        return self._figures

    @Slot(object)
    def _show_figures(self, figures: DashboardFigures) -> None:
        self._figures = figures
        self.targets.show_figures(figures)
        texts = TileTexts(figures)
        self.tiles["insured"].show_content(texts.insured())
        self.tiles["vsi"].show_content(texts.voluntary())
        self.tiles["expiring"].show_content(texts.expiring())
        self.tiles["money"].show_content(texts.money())
        self.due.show_work(figures.work)
        if self._stack.currentWidget() is not self.receipts:
            self._show_overview()
        self.status_changed.emit(self._status())
        if figures.has_records:
            self._draw()
            self._show_chosen()

    def _status(self) -> str:
        figures = self._figures
        if figures is None:
            return ""
        return self.tr("Số liệu đến hết ngày {day} · {residents} khẩu").format(
            day=f"{figures.today:%d/%m/%Y}", residents=count_text(figures.people.residents)
        )

    def _show_overview(self) -> None:
        nothing = self._figures is not None and not self._figures.has_records
        focus = QApplication.focusWidget()
        focused = focus is not None and self.isAncestorOf(focus)
        self._stack.setCurrentIndex(1 if nothing else 0)
        if focused and nothing:
            self.focus_first()
        self.crumb_changed.emit("")
        self.status_changed.emit(self._status())

    def _show_chosen(self) -> None:
        """Read the chart across the page, when one is chosen and there is anything to show."""
        has_records = self._figures is not None and self._figures.has_records
        if self.board.shows_stage and has_records:
            self.stage.show_kind(self.choice.current)

    @Slot(object)
    def _on_choice(self, key: str) -> None:
        self.context.settings.keep_text(OVERVIEW_CHART, key)
        self.stage.stop()
        self.board.show_stage(shown=key != USUAL)
        self._show_chosen()
        if key == USUAL:
            self._draw()

    def _draw(self) -> None:
        """Draw the charts; the first time they are made, with matplotlib, on a reader thread."""
        if self.board.shows_stage:
            return
        if self.coverage.chart is not None:
            self._draw_months()
        elif self._figures is not None and not self._making:
            self._making = True
            work = partial(_make_charts, ChartLook.of_window(), self._figures)
            self.context.runner.read(
                work, self._on_made, on_fault=self._on_not_made, after_painting=True
            )

    def _on_not_made(self) -> None:
        """Let the next figures try again; charts that were made stay and need no flag."""
        self._making = False

    def _on_made(self, charts: tuple[MonthsChart, CoverageChart]) -> None:
        self.months.put(charts[0])
        self.coverage.put(charts[1])
        self._draw_months()

    # One chart a turn of the event loop, for each takes a while: the second takes its figures when
    # the first is drawn.

    @Slot()
    def _draw_months(self) -> None:
        if self._figures is not None:
            self.months.show_figures(self._figures)
            self._turns_left = TURNS_OF_A_CHART
            self._next_chart.start()

    @Slot()
    def _draw_coverage(self) -> None:
        self._turns_left -= 1
        if self._turns_left > 0:
            self._next_chart.start()
        elif self._figures is not None:
            self.coverage.show_figures(self._figures)

    # What is opened

    def _open_list(self, query: ListQuery) -> None:
        if query.kind == "receipt":
            self._show_receipts(query)
            self.focus_first()
            return
        self.go_to.emit(GoTo(PAGE_OF[query.kind], ShowRecord(query.kind, query=query)))

    @Slot()
    def _open_insured(self) -> None:
        self._open_list(dashboard.INSURED)

    @Slot()
    def _open_voluntary(self) -> None:
        self._open_list(dashboard.IN_VSI)

    @Slot()
    def _open_expiring(self) -> None:
        self._open_list(expiring_cards(self.context.today()))

    @Slot()
    def _open_receipts(self) -> None:
        if self._figures is not None:
            self._open_list(dashboard.receipts_of_month(self._figures.money))

    def _show_receipts(self, query: ListQuery) -> None:
        if self.receipts is None:
            self.receipts = ReceiptsView(self.context, self)
            self.receipts.left.connect(self._leave_receipts)
            self.receipts.list.status_changed.connect(self._on_receipts_status)
            self.receipts.exporter.message.connect(self.message)
            self._stack.addWidget(self.receipts)
        self._stack.setCurrentWidget(self.receipts)
        self.crumb_changed.emit(self.tr("Tiền thu"))
        self.receipts.list.show_query(query)

    @Slot()
    def _leave_receipts(self) -> None:
        self._show_overview()
        self.reading.arrive()
        self.tiles["money"].setFocus()

    @Slot(object)
    def _on_receipts_status(self, text: object) -> None:
        if self._stack.currentWidget() is self.receipts:
            self.status_changed.emit(text)

    @Slot(object)
    def _on_place(self, what: tuple[NeighbourhoodFigures, bool]) -> None:
        place, insured = what
        listed = dashboard.insured_in if insured else dashboard.uninsured_in
        self._open_list(listed(place))

    @Slot(object)
    def _on_month(self, what: tuple[int, Part | None]) -> None:
        """Open a part of a month of this year, or all of the month a year before (None)."""
        number, part = what
        context, words = self.context, self.tr("BHYT hộ gia đình mới, trở lại tháng {month}/{year}")
        if part == "renewed":
            words = self.tr("BHYT hộ gia đình gia hạn tháng {month}/{year}")
        elif part is None:
            words = self.tr("BHYT hộ gia đình tháng {month}/{year}")
        today = self._figures.today if self._figures is not None else context.today()
        back = 1 if part is None else 0
        name = words.format(month=number, year=today.year - back)
        work = partial(dashboard.starters, context.database, today, number, part, years_back=back)
        context.runner.read(work, partial(self._open_named, name))

    @Slot(object)
    def _on_behind(self, what: object) -> None:
        if isinstance(what, ListQuery):
            self._open_list(what)
        elif isinstance(what, ListBehind):
            work = partial(what.read, self.context.database, self.context.today())
            self.context.runner.read(work, partial(self._open_named, what.name))

    def _open_named(self, name: str, query: ListQuery | None) -> None:
        if query is not None:
            self._open_list(query if query.ids is None else replace(query, ids_name=name))

    @Slot(object)
    def _on_due(self, work: DueWork) -> None:
        if work.query is not None:
            self._open_list(work.query)
        elif work.tab:
            self.go_to.emit(GoTo(PAGE_OF[work.tab], ShowRecord(work.tab)))
        elif work.key == "report":
            self.go_to.emit(GoTo(REPORT_PAGE))
        elif work.key == "year_turn":
            self.go_to.emit(GoTo(SETTINGS_PAGE, work.key))
        else:
            self._back_up()

    def _back_up(self) -> None:
        self.context.runner.long(
            partial(_make_backup, self.context), self._on_backed_up, message=self.tr("Đang sao lưu")
        )

    def _on_backed_up(self, backup: "BackupInfo") -> None:
        told = self.tr("Đã sao lưu và kiểm tra: {path}").format(path=backup.path)
        self.message.emit(Message(told, "ok"))
        self.reading.refresh()

    @Slot()
    def _on_import(self) -> None:
        self.go_to.emit(GoTo(IMPORT_PAGE))

    @Slot()
    def _on_add(self) -> None:
        self.go_to.emit(GoTo(HOUSEHOLDS_PAGE))


def _make_charts(look: ChartLook, figures: DashboardFigures) -> tuple[MonthsChart, CoverageChart]:
    # Importing matplotlib, making axes and finding fonts takes most of a second.
    import matplotlib.backends.backend_qtagg  # noqa: F401

    charts = MonthsChart(look), CoverageChart(look)
    for chart in charts:
        chart.warm(figures)
    return charts


def _make_backup(context: PageContext, progress: Progress) -> "BackupInfo":
    from desktop.services import backups  # noqa: PLC0415 - see record_list.py

    return backups.make_backup(context.database, progress=progress)
