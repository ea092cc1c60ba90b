"""The page "Gói số liệu xã": who sent what, what to do with it, the map and the ranking."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.domain.changes import Changes
from desktop.domain.errors import UserFacingError
from desktop.domain.periods import Period
from desktop.models.province_desk import COVERAGE, PackageLine, ProvinceDesk, Standing
from desktop.views.actions import ActionSpec, make_action
from desktop.views.page import Message, Page
from desktop.views.page_context import PageContext
from desktop.views.province.desk_filter import ALL, TO_DO, lines_of
from desktop.views.province.desk_sides import DeskSides
from desktop.views.province.desk_tiles import MISSING, DeskTiles
from desktop.views.province.desk_work import ServicesSource
from desktop.views.province.inbox_list import InboxList
from desktop.views.province.missing_card import MissingCard
from desktop.views.province.package_decisions import PackageDecisions
from desktop.views.province.period_closing import PeriodClosing
from desktop.views.province.period_stepper import PeriodStepper, period_name
from desktop.views.province.receiving import Receiving
from desktop.views.province.show_measure import ShowMeasure
from desktop.views.province.source import ProvinceSource
from desktop.views.province.whole_province import WholeProvince
from desktop.views.theme.tokens import px
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.figures import count_text
from desktop.views.widgets.filter_chips import FilterChip, FilterChips

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
        self._filter = ALL
        self._commune = ""
        self._stale = True
        self._asked = 0
        self._wanted_measure = ""
        self._lines: dict[int, PackageLine] = {}
        self.period = PeriodStepper(context.today(), self)
        self._tiles = DeskTiles()
        self.tiles = self._tiles.tiles
        self.chips = FilterChips(
            [FilterChip(ALL, self.tr("Tất cả"), 0), FilterChip(TO_DO, self.tr("Cần xử lý"), 0)]
        )
        self.only = Button("", self.clear_commune, icon_name="close")
        self.only.hide()
        self.receive_button = Button(
            self.tr("Nhận gói…"), self.ask_packages, icon_name="folder", look="primary"
        )
        self.receive_button.setToolTip(self.tr("Hoặc kéo tệp, thư mục thả vào trang này (Ctrl+O)"))
        self.list = InboxList()
        self.missing = MissingCard()
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
        chips = QHBoxLayout()
        chips.setSpacing(px(8))
        chips.addWidget(self.chips, 1)
        chips.addWidget(self.receive_button)
        self._left = QWidget()
        left = QVBoxLayout(self._left)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(px(8))
        left.addLayout(when)
        left.addLayout(chips)
        left.addWidget(self.only)
        left.addWidget(self.list, 1)
        left.addWidget(self.missing)
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
        self.period.changed.connect(self.read)
        for tile in self.tiles.values():
            tile.clicked.connect(partial(self._on_tile, tile.key))
        self.chips.chosen.connect(self.show_only)
        self.list.row_activated.connect(self.open_sheet)
        self.list.current_changed.connect(self._on_current)
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
        if isinstance(argument, Period):
            self.period.choose(argument)
            self._stale = True
        if self._stale:
            self.read()
        else:
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
        self._stale = True
        if self.isVisible():
            self.read()

    @override
    def focus_first(self) -> None:
        self.list.setFocus()

    @Slot()
    def read(self) -> None:
        """Read the period anew; an answer for another period is left aside."""
        self._stale = False
        self._asked += 1
        self._context.runner.read(
            partial(self._source.desk, self.period.period),
            partial(self._on_read, self._asked),
            self._on_not_read,
        )

    def _on_not_read(self, error: UserFacingError) -> None:
        self._stale = True
        self._context.runner.user_error.emit(error)

    def _on_read(self, asked: int, desk: ProvinceDesk) -> None:
        if asked != self._asked:
            return
        self.desk = desk
        self._tiles.show_desk(self.desk, self._context.today())
        self.chips.show_counts({ALL: len(desk.packages), TO_DO: len(desk.to_do())})
        self.missing.show_desk(desk)
        self.closing.show_period(desk.period, closed=desk.closed)
        self.receive_button.setEnabled(not desk.closed)
        self.map.show_desk(desk, period_name(desk.period).lower())
        if self._wanted_measure:
            self._show_measure(self._wanted_measure)
            self._wanted_measure = ""
        self.ranking.show_desk(desk, self.map.measure)
        self._show_lines()
        self._tell_status()

    # Showing

    def _show_lines(self) -> None:
        desk = self.desk
        if desk is None:
            return
        lines = lines_of(desk, self._filter, self._commune)
        self._lines = {line.package_id: line for line in lines}
        unsent = [each for each in desk.missing if self._commune in ("", each[0])]
        nothing_came = not desk.packages and self._filter == ALL
        of_commune = bool(self._commune) and not lines
        shows_unsent = self._filter == MISSING or of_commune or nothing_came
        self.list.show_lines(lines, self._context.today(), unsent if shows_unsent else ())
        self._tiles.show_on(self._filter)
        if self._filter in (ALL, TO_DO):
            self.chips.choose(self._filter)
        else:
            self.chips.choose_none()
        name = dict(desk.expected).get(self._commune, "")
        self.only.setText(self.tr("Chỉ {name}: bỏ lọc").format(name=name))
        self.only.setVisible(bool(self._commune))
        if self.list.current_id() is None and lines:
            first = lines[0].package_id
            self.list.select_ids((first,), first)

    def _tell_status(self) -> None:
        desk = self.desk
        if desk is None:
            return
        counts = [desk.count(state) for state in (*Standing, None)]
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
        self.show_only(ALL if self._filter == key else key)

    def _show_measure(self, key: str) -> None:
        keys = [each.key for each in self.desk.measures] if self.desk is not None else []
        if key in keys:
            self.map.measures.setCurrentIndex(keys.index(key))

    @Slot(object)
    def show_only(self, key: str) -> None:
        """Show the packages of a tile or chip."""
        self._filter = key
        self._show_lines()

    @Slot(object)
    def show_commune(self, code: str) -> None:
        """Show the packages of one commune; '' shows those of all."""
        self._commune = code
        if code and self._filter != ALL:
            self._filter = ALL
        self.map.map.choose(code)
        self._show_lines()

    @Slot()
    def clear_commune(self) -> None:
        """Show the packages of all communes again."""
        self.show_commune("")
        self.list.setFocus()

    @Slot(object)
    def _on_measure(self, _key: object) -> None:
        if self.desk is not None:
            self.ranking.show_desk(self.desk, self.map.measure)

    @Slot(object)
    def _on_current(self, current: int | None) -> None:
        line = self._lines.get(current) if current is not None else None
        if line is not None and not self._commune:
            self.map.map.choose(line.commune_code)

    # What is done with a package

    @property
    def current_line(self) -> PackageLine | None:
        """The package that is selected."""
        current = self.list.current_id()
        return None if current is None else self._lines.get(current)

    @Slot(object)
    def open_sheet(self, row_id: int) -> None:
        """Open the check sheet of a package; a commune that sent nothing is reminded."""
        if row_id in self._lines:
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
        if self.desk is None or not self.desk.missing:
            return
        QGuiApplication.clipboard().setText(self.desk.reminder)
        text = self.tr("Đã chép lời nhắc {count} xã. Dán vào Zalo bằng Ctrl+V.")
        self.message.emit(Message(text.format(count=len(self.desk.missing)), "ok"))

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
