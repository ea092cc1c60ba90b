"""The packages of a period with their chips, and below them who has sent nothing."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.models.province_desk import PackageLine, ProvinceDesk
from desktop.views.forms.form_field import Today
from desktop.views.province.desk_filter import ALL, TO_DO, lines_of
from desktop.views.province.desk_tiles import MISSING
from desktop.views.province.inbox_list import InboxList
from desktop.views.province.missing_card import MissingCard
from desktop.views.theme.tokens import px
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.filter_chips import FilterChip, FilterChips


class DeskList(QWidget):
    """Shows what a tile, a chip or a commune leaves of the packages."""

    filter_changed = Signal(object)
    """The key (str) of the tile or chip that is in force."""
    commune_changed = Signal(object)
    """The code (str) of the commune that is shown alone; '' for all."""
    pointed_at = Signal(object)
    """The code (str) of the commune whose package is selected among those of others."""

    def __init__(self, today: Today, receive_button: QPushButton) -> None:
        """Start empty; the button stands beside the chips."""
        super().__init__()
        self._today = today
        self._desk: ProvinceDesk | None = None
        self._filter = ALL
        self._commune = ""
        self._lines: dict[int, PackageLine] = {}
        self.chips = FilterChips(
            [FilterChip(ALL, self.tr("Tất cả"), 0), FilterChip(TO_DO, self.tr("Cần xử lý"), 0)]
        )
        self.only = Button("", self.clear_commune, icon_name="close")
        self.only.hide()
        self.list = InboxList()
        self.missing = MissingCard()
        chips = QHBoxLayout()
        chips.setSpacing(px(8))
        chips.addWidget(self.chips, 1)
        chips.addWidget(receive_button)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(px(8))
        rows.addLayout(chips)
        rows.addWidget(self.only)
        rows.addWidget(self.list, 1)
        rows.addWidget(self.missing)
        self.chips.chosen.connect(self.show_only)
        self.list.current_changed.connect(self._on_current)

    def show_desk(self, desk: ProvinceDesk) -> None:
        """Show a period; the filter stays."""
        self._desk = desk
        # Before the first package the list names those who are due: their number stands above it.
        rows = len(desk.packages) or len(desk.missing)
        self.chips.show_counts({ALL: rows, TO_DO: len(desk.to_do())})
        self.missing.show_desk(desk)
        self._show_lines()

    @property
    def current_line(self) -> PackageLine | None:
        """The package that is selected."""
        current = self.list.current_id()
        return None if current is None else self._lines.get(current)

    def has(self, package_id: int) -> bool:
        """Whether a row is a package: a commune that sent nothing has one too."""
        return package_id in self._lines

    def press_tile(self, key: str) -> None:
        """Show the packages of a tile; pressed again, all of them."""
        self.show_only(ALL if self._filter == key else key)

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
        self.commune_changed.emit(code)
        self._show_lines()

    @Slot()
    def clear_commune(self) -> None:
        """Show the packages of all communes again."""
        self.show_commune("")
        self.list.setFocus()

    def _show_lines(self) -> None:
        desk = self._desk
        if desk is None:
            return
        lines = lines_of(desk, self._filter, self._commune)
        self._lines = {line.package_id: line for line in lines}
        unsent = [each for each in desk.missing if self._commune in ("", each[0])]
        nothing_came = not desk.packages and self._filter == ALL
        shows_unsent = self._filter == MISSING or bool(self._commune) or nothing_came
        told = unsent if shows_unsent else ()
        self.list.show_lines(lines, self._today(), told, desk.settled())
        self.filter_changed.emit(self._filter)
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

    @Slot(object)
    def _on_current(self, current: int | None) -> None:
        line = self._lines.get(current) if current is not None else None
        if line is not None and not self._commune:
            self.pointed_at.emit(line.commune_code)
