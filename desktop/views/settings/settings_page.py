"""The page of settings: sections on the left, the chosen one on the right."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QStackedWidget,
)
from typing_extensions import override

from desktop.domain.changes import Changes
from desktop.domain.office_scope import OfficeKind
from desktop.views.page import Page, TakeFile
from desktop.views.page_context import PageContext
from desktop.views.settings.about_section import AboutSection
from desktop.views.settings.backup_section import BackupSection
from desktop.views.settings.look_section import LookSection
from desktop.views.settings.neighbourhood_section import NeighbourhoodSection
from desktop.views.settings.office_section import OfficeSection
from desktop.views.settings.paper_section import PaperSection
from desktop.views.settings.sample_section import SampleSection
from desktop.views.settings.section import Section
from desktop.views.theme.icons import icon
from desktop.views.theme.tokens import px

LIST_WIDTH = 210
ROW = 38
WIDEST = 900
OFFICE: Final = "office"
NEIGHBOURHOODS: Final = "neighbourhoods"
LOOK: Final = "look"
PAPERS: Final = "papers"
RATES: Final = "rates"
FIGURES: Final = "figures"
YEAR_TURN: Final = "year_turn"
SENDING: Final = "sending"
BACKUPS: Final = "backups"
SAMPLE: Final = "sample"
KEYS: Final = "keys"
UPDATE: Final = "update"
ABOUT: Final = "about"


def _rates_section(context: PageContext) -> Section:
    # Its rules bring SQLAlchemy along, which nobody needs who looks at another section.
    from desktop.views.settings.rates_section import RatesSection  # noqa: PLC0415

    return RatesSection(context)


def _figures_section(context: PageContext) -> Section:
    from desktop.views.settings.figures_section import FiguresSection  # noqa: PLC0415

    return FiguresSection(context)


def _year_turn_section(context: PageContext) -> Section:
    from desktop.views.settings.year_turn_section import YearTurnSection  # noqa: PLC0415

    return YearTurnSection(context)


def _sending_section(context: PageContext) -> Section:
    from desktop.views.settings.sending_section import SendingSection  # noqa: PLC0415

    return SendingSection(context)


def _keys_section(context: PageContext) -> Section:
    from desktop.views.settings.commune_keys_section import (  # noqa: PLC0415
        CommuneKeysSection,
    )

    return CommuneKeysSection(context)


def _update_section(context: PageContext) -> Section:
    from desktop.views.settings.update_section import UpdateSection  # noqa: PLC0415

    return UpdateSection(context)


_IN_PROVINCE = (KEYS, LOOK, BACKUPS, UPDATE, ABOUT)
"""Sections of a province's desk; a commune has all but the keys of the communes."""


@dataclass(frozen=True, slots=True)
class _Entry:
    key: str
    text: str
    icon: str
    make: Callable[[PageContext], Section]


class SettingsPage(Page):
    """Each section is made when it is first opened; the arrows go from one to the next."""

    def __init__(self, context: PageContext) -> None:
        """Show the names of the sections."""
        super().__init__()
        self._context = context
        self._entries = self._entries_of(context.kind)
        self._sections: dict[str, Section] = {}
        self.list = QListWidget()
        self.list.setProperty("look", "choices")
        self.list.setFixedWidth(px(LIST_WIDTH))
        self.list.setAccessibleName(self.tr("Các phần của cài đặt"))
        for entry in self._entries:
            item = QListWidgetItem(icon(entry.icon), entry.text)
            item.setSizeHint(QSize(0, px(ROW)))
            self.list.addItem(item)
        self.list.installEventFilter(self)
        self._stack = QStackedWidget()
        row = QHBoxLayout(self)
        row.setContentsMargins(px(16), px(12), 0, 0)
        row.setSpacing(px(8))
        row.addWidget(self.list)
        row.addWidget(self._stack, 1)
        self.list.currentRowChanged.connect(self._on_row)

    def _entries_of(self, kind: OfficeKind) -> tuple[_Entry, ...]:
        made = self._make_entries()
        if kind is OfficeKind.PROVINCE:
            return tuple(entry for entry in made if entry.key in _IN_PROVINCE)
        return tuple(entry for entry in made if entry.key != KEYS)

    def _make_entries(self) -> tuple[_Entry, ...]:
        return (
            _Entry(KEYS, self.tr("Khoá của các xã"), "key", _keys_section),
            _Entry(OFFICE, self.tr("Đơn vị"), "home", OfficeSection),
            _Entry(NEIGHBOURHOODS, self.tr("Thôn, tổ"), "place", NeighbourhoodSection),
            _Entry(LOOK, self.tr("Hiển thị"), "eye", LookSection),
            _Entry(PAPERS, self.tr("Giấy tờ"), "document", PaperSection),
            _Entry(RATES, self.tr("Mức đóng và quy định"), "money", _rates_section),
            _Entry(FIGURES, self.tr("Cách tính chỉ tiêu"), "chart", _figures_section),
            _Entry(YEAR_TURN, self.tr("Việc đầu năm"), "calendar", _year_turn_section),
            _Entry(SENDING, self.tr("Gửi tỉnh"), "package", _sending_section),
            _Entry(BACKUPS, self.tr("Sao lưu"), "backup", BackupSection),
            _Entry(SAMPLE, self.tr("Dữ liệu mẫu"), "people", SampleSection),
            _Entry(UPDATE, self.tr("Cập nhật, đổi máy"), "download", _update_section),
            _Entry(ABOUT, self.tr("Thông tin"), "info", AboutSection),
        )

    @property
    def current_key(self) -> str:
        """The key of the section that is shown, '' before the first."""
        row = self.list.currentRow()
        return self._entries[row].key if row >= 0 else ""

    def section(self, key: str) -> Section:
        """Return a section, made if it was not yet."""
        if key not in self._sections:
            entry = next(each for each in self._entries if each.key == key)
            section = entry.make(self._context)
            section.message.connect(self.message)
            section.go_to.connect(self.go_to)
            section.setMaximumWidth(px(WIDEST))
            frame = QScrollArea()
            frame.setWidgetResizable(True)
            frame.setFrameShape(QFrame.Shape.NoFrame)
            frame.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            frame.setWidget(section)
            section.setAutoFillBackground(False)
            frame.viewport().setAutoFillBackground(False)
            self._sections[key] = section
            self._stack.addWidget(frame)
        return self._sections[key]

    @Slot(int)
    def _on_row(self, row: int) -> None:
        if row < 0:
            return
        entry = self._entries[row]
        present = self._shown()
        section = self.section(entry.key)
        if present is not None and present is not section and not present.may_leave():
            self._go_back_to(present)
            return
        self._stack.setCurrentIndex(list(self._sections.values()).index(section))
        self.crumb_changed.emit(entry.text)
        section.arrive()

    def _shown(self) -> Section | None:
        index = self._stack.currentIndex()
        return list(self._sections.values())[index] if index >= 0 else None

    def _go_back_to(self, section: Section) -> None:
        key = next(key for key, each in self._sections.items() if each is section)
        rows = [entry.key for entry in self._entries]
        self.list.blockSignals(True)  # noqa: FBT003 - Qt's own
        self.list.setCurrentRow(rows.index(key))
        self.list.blockSignals(False)  # noqa: FBT003

    @override
    def arrive(self, argument: object = None) -> None:
        """Open a section by its key; without one the section that was open, or the first.

        A file goes to the section that takes files.
        """
        dropped = argument.path if isinstance(argument, TakeFile) else None
        argument = UPDATE if dropped is not None else argument
        keys = [entry.key for entry in self._entries]
        row = keys.index(argument) if argument in keys else max(self.list.currentRow(), 0)
        if row == self.list.currentRow():
            self.list.item(row).setSelected(True)
            self._on_row(row)
        else:
            self.list.setCurrentRow(row)
        shown = self._shown()
        if dropped is not None and shown is not None and shown is self._sections.get(UPDATE):
            shown.take_file(dropped)

    @override
    def here(self) -> object:
        return self.current_key or None

    @override
    def may_leave(self) -> bool:
        shown = self._shown()
        return shown is None or shown.may_leave()

    @override
    def take_changes(self, changes: Changes) -> None:
        for section in self._sections.values():
            section.take_changes(changes)

    @override
    def focus_first(self) -> None:
        self.list.setFocus()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter or → goes from the list into the section."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            keys = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Right)
            shown = self._shown()
            if event.key() in keys and shown is not None:
                self.focusNextChild()
                return True
        return super().eventFilter(watched, event)
