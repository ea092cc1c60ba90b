"""The page "Gói số liệu xã": who sent what, what to do with it, the map and the ranking."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.domain.changes import Changes
from desktop.domain.package_standing import OF_COMMUNES, Standing
from desktop.domain.periods import Period
from desktop.models.province_desk import COVERAGE, PackageLine, ProvinceDesk
from desktop.views.actions import ActionSpec, make_action
from desktop.views.page import Message, Page
from desktop.views.page_context import PageContext
from desktop.views.province.desk_list import DeskList
from desktop.views.province.desk_sides import DeskSides
from desktop.views.province.desk_tiles import DeskTiles
from desktop.views.province.desk_work import ServicesSource
from desktop.views.province.package_decisions import PackageDecisions
from desktop.views.province.period_closing import PeriodClosing
from desktop.views.province.period_reading import PeriodReading
from desktop.views.province.period_stepper import PeriodStepper, period_name
from desktop.views.province.receiving import Receiving
from desktop.views.province.show_measure import ShowCommune, ShowMeasure
from desktop.views.province.source import ProvinceSource
from desktop.views.province.whole_province import WholeProvince
from desktop.views.theme.tokens import px
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.figures import count_text

DEPENDS_ON = ("package", "commune_key", "target")
LEFT_WIDTH, LEFT_NARROW = 398, 380


class PackagesPage(Page):
    """Reads the desk of a period once; tiles, chips and map filter the list."""

    def __init__(self, context: PageContext, source: ProvinceSource | None = None) -> None:
        """Make the parts; nothing is read before the page is seen."""
        super().__init__()
        self._context = context
        self._source = source or ServicesSource(context)
        self.desk: ProvinceDesk | None = None
        self._wanted_measure = ""
        self.period = PeriodStepper(context.today(), self)
        self._reading = PeriodReading(
            context, self.period, self._source.desk, _nothing_came, self._show_desk
        )
        self._tiles = DeskTiles()
        self.tiles = self._tiles.tiles
        self.receive_button = Button(
            self.tr("Nhận gói…"), self.ask_packages, icon_name="folder", look="primary"
        )
        self.receive_button.setToolTip(self.tr("Hoặc kéo tệp, thư mục thả vào trang này (Ctrl+O)"))
        self._packages = DeskList(context.today, self.receive_button)
        self.list, self.chips = self._packages.list, self._packages.chips
        self.only, self.missing = self._packages.only, self._packages.missing
        self._cards = DeskSides(context)
        self.map, self.ranking, self.sides = (
            self._cards.map,
            self._cards.ranking,
            self._cards.chips,
        )
        self.receiving = Receiving(context, self._source, self)
        self.closing = PeriodClosing(context, self._source, self)
        self.decisions = PackageDecisions(context, self._source, self)
        self.whole = WholeProvince(context, self._source, self)
        self.setAcceptDrops(True)
        self._build()
        self._wire()

    # Layout

    def _build(self) -> None:
        when = QHBoxLayout()
        when.setSpacing(px(4))
        when.addWidget(self.period, 1)
        when.addWidget(self.closing.button)
        self._left = QWidget()
        left = QVBoxLayout(self._left)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(px(8))
        left.addLayout(when)
        left.addWidget(self._packages, 1)
        self._left.setFixedWidth(px(LEFT_WIDTH))
        columns = QHBoxLayout()
        columns.setSpacing(px(12))
        columns.addWidget(self._left)
        columns.addWidget(self._cards, 1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(px(16), px(12), px(16), px(12))
        rows.setSpacing(px(10))
        rows.addWidget(self._tiles)
        rows.addLayout(columns, 1)

    @override
    def set_narrow(self, *, narrow: bool) -> None:
        self._left.setFixedWidth(px(LEFT_NARROW if narrow else LEFT_WIDTH))
        self._cards.set_narrow(narrow=narrow)

    def _wire(self) -> None:
        for tile in self.tiles.values():
            tile.clicked.connect(partial(self._on_tile, tile.key))
        self._packages.filter_changed.connect(self._tiles.show_on)
        self._packages.commune_changed.connect(self.map.map.choose)
        self._packages.pointed_at.connect(self.map.map.choose)
        self.list.row_activated.connect(self.open_sheet)
        self.missing.copy_asked.connect(self.copy_reminder)
        self.map.pressed.connect(self.show_commune)
        self.map.measure_chosen.connect(self._on_measure)
        self.map.message.connect(self.message)
        self.map.target_asked.connect(self.ask_target)
        self.ranking.pressed.connect(self.show_commune)
        self.ranking.table_asked.connect(self.open_table)
        self.ranking.export_asked.connect(self.ask_export)
        for part in (self.receiving, self.closing, self.decisions, self.whole):
            part.message.connect(self.message)
        self.whole.pressed.connect(self.show_commune)
        self.receiving.ended_early.connect(self.read)
        self.receiving.asked.connect(self.receive)
        self.receiving.period_asked.connect(self.arrive)
        for spec, act in (
            (ActionSpec(key="accept", text=self.tr("Nhận gói"), shortcut="Alt+D"), self.take_in),
            (ActionSpec(key="return", text=self.tr("Trả lại…"), shortcut="Alt+T"), self.give_back),
            (
                ActionSpec(key="receive", text=self.tr("Nhận gói…"), shortcut="Ctrl+O"),
                self.ask_packages,
            ),
            (
                ActionSpec(key="export", text=self.tr("Xuất bảng tổng hợp"), shortcut="Ctrl+E"),
                self.ask_export,
            ),
        ):
            make_action(spec, self, act)

    # Reading

    @override
    def arrive(self, argument: object = None) -> None:
        if isinstance(argument, ShowMeasure):
            self._wanted_measure = argument.key
            argument = argument.period
        if isinstance(argument, ShowCommune):
            self.show_commune(argument.code)
        if isinstance(argument, Period):
            self._reading.choose(argument)
        if not self._reading.refresh():
            self._tell_status()
        if isinstance(argument, tuple) and argument:
            # Dropped on the window while another page was open.
            self.receive(argument)

    @override
    def here(self) -> object:
        return self.period.period

    @override
    def take_changes(self, changes: Changes) -> None:
        if not changes.everything and not any(changes.touches(kind) for kind in DEPENDS_ON):
            return
        self._reading.forget()
        if self.isVisible():
            self.read()

    @override
    def focus_first(self) -> None:
        self.list.setFocus()

    @Slot()
    def read(self) -> None:
        """Read the period anew."""
        self._reading.read()

    def _show_desk(self, desk: ProvinceDesk) -> None:
        self.desk = desk
        self._tiles.show_desk(self.desk, self._context.today())
        self.closing.show_period(desk.period, closed=desk.closed)
        self.receive_button.setEnabled(not desk.closed)
        self.map.show_desk(desk, period_name(desk.period).lower())
        if self._wanted_measure:
            self._show_measure(self._wanted_measure)
            self._wanted_measure = ""
        self.ranking.show_desk(desk, self.map.measure)
        self._packages.show_desk(desk)
        self._tell_status()

    # Showing

    def _tell_status(self) -> None:
        desk = self.desk
        if desk is None:
            return
        counts = [desk.count(state) for state in (*OF_COMMUNES, None)]
        text = self.tr("{period} · {count} xã, phường: {parts} · chỉ tính gói đã nhận")
        parts = " + ".join(count_text(count) for count in counts)
        period = period_name(desk.period)
        self.status_changed.emit(
            text.format(period=period, count=count_text(len(desk.expected)), parts=parts)
        )

    @Slot()
    def ask_target(self) -> None:
        """Ask for the coverage that the province is to reach in the year of the period."""
        self.whole.ask_target(self.map.measure, self.period.period.year)

    # Filters

    def _on_tile(self, key: str) -> None:
        if key == COVERAGE:
            self._show_measure(COVERAGE)
            return
        self._packages.press_tile(key)

    def _show_measure(self, key: str) -> None:
        keys = [each.key for each in self.desk.measures] if self.desk is not None else []
        if key in keys:
            self.map.measures.setCurrentIndex(keys.index(key))

    @Slot(object)
    def show_only(self, key: str) -> None:
        """Show the packages of a tile or chip."""
        self._packages.show_only(key)

    @Slot(object)
    def show_commune(self, code: str) -> None:
        """Show the packages of one commune; '' shows those of all."""
        self._packages.show_commune(code)

    @Slot(object)
    def _on_measure(self, _key: object) -> None:
        if self.desk is not None:
            self.ranking.show_desk(self.desk, self.map.measure)

    # What is done with a package

    @property
    def current_line(self) -> PackageLine | None:
        """The package that is selected."""
        return self._packages.current_line

    @Slot(object)
    def open_sheet(self, row_id: int) -> None:
        """Open the check sheet of a package; a commune that sent nothing is reminded."""
        if self._packages.has(row_id):
            self.decisions.open_sheet(row_id)
        else:
            self.copy_reminder()

    @Slot()
    def take_in(self) -> None:
        """Take the selected package in."""
        if self.current_line is not None:
            self.decisions.take_in(self.current_line)

    @Slot()
    def give_back(self) -> None:
        """Give the selected package back with a reason."""
        if self.current_line is not None:
            self.decisions.give_back(self.current_line)

    @Slot()
    def copy_reminder(self) -> None:
        """Put the reminder to those who have sent nothing on the clipboard."""
        if self.desk is None:
            return
        count = len(self.desk.missing) + len(self.desk.returned())
        if not count:
            return
        QGuiApplication.clipboard().setText(self.desk.reminder)
        text = self.tr("Đã chép lời nhắc {count} xã. Dán vào Zalo bằng Ctrl+V.")
        self.message.emit(Message(text.format(count=count), "ok"))

    # Taking in

    @Slot()
    def ask_packages(self) -> None:
        """Ask which packages to take in."""
        if self.desk is not None and self.desk.closed:
            text = self.tr("Kỳ đã khoá. Mở lại kỳ (nút ổ khoá) rồi nhận gói.")
            self.message.emit(Message(text, "warning"))
            return
        self.receiving.open_menu(self.receive_button)

    @Slot(object)
    def receive(self, paths: Sequence[Path]) -> None:
        """Take in files and folders for the period that is shown."""
        if self.desk is not None and self.desk.closed:
            self.ask_packages()
            return
        self.receiving.receive(paths, self.period.period)

    @override
    def unfinished(self) -> bool:
        return self.receiving.busy

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self.receiving.welcome(event)

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        self.receiving.take_drop(event)

    # The whole

    @Slot()
    def open_table(self) -> None:
        """Open the table of all communes and indicators."""
        self.whole.open_table(self.desk)

    @Slot()
    def ask_export(self) -> None:
        """Ask where the consolidated workbook goes."""
        self.whole.ask_export(self.desk)


def _nothing_came(desk: ProvinceDesk) -> bool:
    """Whether no package of the period came in: what was refused is none."""
    return not any(line.state in (Standing.ACCEPTED, Standing.WAITING) for line in desk.packages)
