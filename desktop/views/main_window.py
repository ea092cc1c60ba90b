"""The window's frame: rail, top bar, message bar, pages, status bar. Pages register themselves."""

import datetime
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QKeySequence,
    QResizeEvent,
    QShortcut,
    QShowEvent,
)
from PySide6.QtWidgets import QGridLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.background.busy_indicator import BusyIndicator
from desktop.background.change_notifier import ChangeNotifier
from desktop.background.task_runner import TaskRunner
from desktop.domain.changes import Changes
from desktop.domain.errors import UserFacingError
from desktop.models.number_mask import NumberMask
from desktop.models.search_hits import Search, SearchHit
from desktop.views.help.help_key import HelpKey
from desktop.views.navigation import Navigation, page_title
from desktop.views.office.moved_out_bar import MovedOutBar
from desktop.views.page import (
    HELP_PAGE,
    SHORTCUTS_CHAPTER,
    GoTo,
    Message,
    Page,
    PageEntry,
    ShowChapter,
    TakeFile,
)
from desktop.views.page_context import PageContext
from desktop.views.page_room import PageRoom
from desktop.views.status_bar import StatusBar
from desktop.views.step_actions import StepActions
from desktop.views.theme.appearance import Appearance
from desktop.views.theme.tokens import FOLD_BELOW, px
from desktop.views.top_bar import CALCULATOR_KEY, TopBar
from desktop.views.window_message import WindowMessage

if TYPE_CHECKING:
    from desktop.views.calculator.calculator_window import CalculatorWindow

SMALLEST = (1024, 540)
USUAL = (1366, 698)
DUE_PAGE = "dashboard"
"""Key of the page that tells what is due."""
IMPORT_PAGE = "import"
"""Key of the page that takes a workbook dropped on the window."""
PACKAGES_PAGE = "packages"
"""Key of the page that takes what is dropped on the window of a province."""
_DROP_PAGES = (IMPORT_PAGE, PACKAGES_PAGE)
SETTINGS_PAGE = "settings"
"""Key of the page that takes a newer program or a whole book dropped on the window."""
_FOR_SETTINGS = (".capnhat", ".ansinhxa")


def no_context() -> PageContext | None:
    """Return that no office is open."""
    return None


@dataclass(frozen=True, slots=True, kw_only=True)
class WindowParts:
    """What the window needs from the program; `now` is the clock of the status bar."""

    runner: TaskRunner
    notifier: ChangeNotifier
    now: Callable[[], datetime.datetime]
    search: Search | None = None
    appearance: Appearance | None = None
    """The look that keys and status bar choose; without one they are not there."""
    commune: str = ""
    province: str = ""
    numbers: NumberMask | None = None
    note_reveal: Callable[[str], None] | None = None
    """Told the page (key) on which hidden numbers are shown from now on."""
    context_of: Callable[[], PageContext | None] = no_context
    """What "Hoàn tác" and "Làm lại" work on; None while no office is open."""
    opens_first_page: bool = True
    """False when the program opens a page itself, once the data are there."""


class MainWindow(QMainWindow):
    """The frame: opens pages, passes news to them, and shows what the runner does."""

    def __init__(self, entries: Sequence[PageEntry], parts: WindowParts) -> None:
        """Make the frame; each page is made when it is first opened."""
        super().__init__()
        self._parts = parts
        self._entries = {entry.key: entry for entry in sorted(entries, key=_order)}
        self._pages: dict[str, Page] = {}
        self._rooms: dict[str, PageRoom] = {}
        self._current = ""
        self._shown_once = False
        self._calculator: CalculatorWindow | None = None
        self.navigation = Navigation(entries)
        self.top_bar = TopBar(parts.runner, parts.search)
        self.message_bar = WindowMessage(self.top_bar)
        self.moved_out_bar = MovedOutBar()
        self.status_bar = StatusBar()
        self.steps = StepActions(parts.context_of, self)
        self.stack = QStackedWidget()
        self.setWindowTitle(self.tr("An Sinh Xã"))
        self.setMinimumSize(*SMALLEST)
        self.setAcceptDrops(True)
        self.resize(*USUAL)
        self._build()
        self._wire()
        self._add_shortcuts()
        self.set_place(parts.commune, parts.province)

    def _build(self) -> None:
        middle = QVBoxLayout()
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(0)
        middle.addWidget(self.top_bar)
        middle.addWidget(self.moved_out_bar)
        middle.addWidget(self.stack, 1)
        frame = QWidget()
        # In this order Tab goes through them; the message lies over the top bar, in no layout.
        for part in (self.navigation, self.top_bar, self.message_bar):
            part.setParent(frame)
        grid = QGridLayout(frame)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        grid.addWidget(self.navigation, 0, 0)
        grid.addLayout(middle, 0, 1)
        grid.addWidget(self.status_bar, 1, 0, 1, 2)
        grid.setColumnStretch(1, 1)
        self.setCentralWidget(frame)

    def _wire(self) -> None:
        runner = self._parts.runner
        self._busy = BusyIndicator(runner, self)
        self._busy.state_changed.connect(self.status_bar.show_busy)
        self.status_bar.stop_asked.connect(self._on_stop)
        runner.user_error.connect(self.show_error)
        self._parts.notifier.changed.connect(self._on_changed)
        self.navigation.chosen.connect(self._on_chosen)
        self.top_bar.hit_chosen.connect(self._on_hit)
        self.top_bar.search_given_up.connect(self._on_search_given_up)
        self.top_bar.due_asked.connect(self._on_due_asked)
        self.top_bar.calculator_asked.connect(self.open_calculator)
        self.steps.message.connect(self.message_bar.show_message)

    def _add_shortcuts(self) -> None:
        for entry in self._entries.values():
            if entry.shortcut:
                self._shortcut(entry.shortcut).activated.connect(partial(self.open_page, entry.key))
        look = self._parts.appearance
        self._help_key = HelpKey(self, look.language if look is not None else "vi")
        self._shortcut("F1").activated.connect(self.open_help)
        self._shortcut("Ctrl+F1").activated.connect(self.open_shortcuts)
        # A text field that has the focus takes these keys for itself.
        self._shortcut("Ctrl+Z").activated.connect(self.steps.undo)
        self._shortcut("Ctrl+Y").activated.connect(self.steps.redo)
        self._shortcut("Ctrl+K").activated.connect(self.top_bar.focus_search)
        self._shortcut(CALCULATOR_KEY).activated.connect(self.open_calculator)
        if look is not None:
            self.status_bar.offer_zoom(look)
            # Ctrl+= is the plus key without Shift: Ctrl+Shift switches UniKey.
            for keys, choose in (
                ("Ctrl+=", look.zoom_in),
                ("Ctrl++", look.zoom_in),
                ("Ctrl+-", look.zoom_out),
                ("Ctrl+0", look.zoom_usual),
            ):
                self._shortcut(keys).activated.connect(choose)

        if (numbers := self._parts.numbers) is not None:
            numbers.changed.connect(self._on_numbers)
            self.status_bar.numbers_asked.connect(self.turn_numbers)
            self.status_bar.offer_numbers(numbers)
            self._shortcut("F6").activated.connect(self.turn_numbers)

    @Slot()
    def open_help(self) -> None:
        """Open the guide at the chapter of the page that is seen."""
        if HELP_PAGE in self._entries and self._current != HELP_PAGE:
            self.open_page(HELP_PAGE, ShowChapter(self._current, self._current))

    @Slot()
    def open_shortcuts(self) -> None:
        """Open the sheet of shortcuts in the guide."""
        if HELP_PAGE in self._entries:
            before = "" if self._current == HELP_PAGE else self._current
            self.open_page(HELP_PAGE, ShowChapter(SHORTCUTS_CHAPTER, before))

    @Slot()
    def open_calculator(self) -> None:
        """Show the calculator beside the work, or bring it to the front again."""
        context = self._parts.context_of()
        if context is None:
            return
        if self._calculator is None:
            from desktop.views.calculator.calculator_window import (  # noqa: PLC0415 - not at the start
                CalculatorWindow,
            )

            self._calculator = CalculatorWindow(context, self)
        else:
            self._calculator.read_rates()
        self._calculator.show()
        self._calculator.raise_()
        self._calculator.activateWindow()
        self._calculator.focus_first()

    @Slot()
    def turn_numbers(self) -> None:
        """Show the hidden numbers of persons for a while, or hide them again."""
        numbers = self._parts.numbers
        if numbers is None or not numbers.hides:
            return
        if not numbers.hidden:
            numbers.cover()
            return
        numbers.reveal()
        if self._parts.note_reveal is not None:
            self._parts.note_reveal(self._current)

    @Slot()
    def _on_numbers(self) -> None:
        if (numbers := self._parts.numbers) is not None:
            self.status_bar.offer_numbers(numbers)
        for page in self._pages.values():
            page.take_changes(Changes(everything=True))

    def _shortcut(self, keys: str) -> QShortcut:
        return QShortcut(QKeySequence(keys), self)

    def set_place(self, commune: str, province: str, *, is_sample: bool = False) -> None:
        """Show whose data these are; invented ones are marked in rail, title and status bar."""
        self.navigation.set_place(commune, province, is_sample=is_sample)
        self.status_bar.show_sample(is_sample=is_sample)
        sample = self.tr("Dữ liệu mẫu") if is_sample else ""
        parts = (sample, commune, self.tr("An Sinh Xã"))
        self.setWindowTitle(" – ".join(part for part in parts if part))

    # Pages

    @property
    def current_page(self) -> Page | None:
        """The page that is open."""
        return self._pages.get(self._current)

    @property
    def current_key(self) -> str:
        """The key of the page that is open, '' before the first."""
        return self._current

    def present_argument(self) -> object:
        """Return what the open page needs to be shown again as it is."""
        return self.current_page.here() if self.current_page is not None else None

    def has_unfinished(self) -> bool:
        """Whether a page has work under way that a window made anew would lose."""
        return any(page.unfinished() for page in self._pages.values())

    def may_leave(self) -> bool:
        """Whether the open page lets go."""
        return self.current_page is None or self.current_page.may_leave()

    def take_place_of(self, former: "MainWindow") -> None:
        """Lie where `former` lies; shown if it is shown."""
        self.setMinimumSize(former.minimumSize())
        self.restoreGeometry(former.saveGeometry())
        if not self.isMaximized() and not self.isFullScreen():
            self.setGeometry(former.geometry())
        self._shown_once = True
        self.setVisible(former.isVisible())

    def has_page(self, key: str) -> bool:
        """Tell whether the window has a page: those of a province have others."""
        return key in self._entries

    def open_page(self, key: str, argument: object = None) -> None:
        """Open a page, unless the present one does not let go or the data are not there yet."""
        if not self._parts.opens_first_page and self._parts.context_of() is None:
            self.navigation.show_current(self._current)
            return
        present = self.current_page
        if present is not None and key != self._current and not present.may_leave():
            self.navigation.show_current(self._entries[self._current].under or self._current)
            return
        if key not in self._pages:
            self._add_page(key)
        if key != self._current != HELP_PAGE:
            self._pages[key].came_from = self._current
        self._current = key
        self._help_key.chapter = key
        page = self._pages[key]
        self.navigation.show_current(self._entries[key].under or key)
        self.message_bar.hide()
        self.status_bar.show_status("")
        self._show_title()
        self.stack.setCurrentWidget(self._rooms[key])
        self._fit()
        page.arrive(argument)
        page.focus_first()
        self._put_status_bar_last()

    def _show_title(self, crumb: str = "") -> None:
        """Show the open page's title, with that of the page it belongs to before it."""
        entry = self._entries[self._current]
        above = self._entries.get(entry.under)
        self.top_bar.show_title(page_title(entry), crumb, page_title(above) if above else "")

    def _put_status_bar_last(self) -> None:
        """Let Tab go as people read: what pages make later would come after the status bar."""
        last: QWidget = self.previousInFocusChain() or self
        for each in self.status_bar.findChildren(QWidget):
            if each.focusPolicy() & Qt.FocusPolicy.TabFocus:
                QWidget.setTabOrder(last, each)
                last = each

    def _add_page(self, key: str) -> None:
        page = self._entries[key].make()
        page.status_changed.connect(self._on_status)
        page.crumb_changed.connect(self._on_crumb)
        page.message.connect(self.message_bar.show_message)
        page.go_to.connect(self._on_go_to)
        page.search_asked.connect(self.top_bar.focus_search)
        self._pages[key] = page
        self._rooms[key] = PageRoom(page)
        self.stack.addWidget(self._rooms[key])

    @Slot(object)
    def _on_chosen(self, key: object) -> None:
        self.open_page(str(key))

    @Slot(object)
    def _on_go_to(self, wish: GoTo) -> None:
        self.open_page(wish.page, wish.argument)

    @Slot(object)
    def _on_hit(self, hit: SearchHit) -> None:
        page = self.current_page
        if page is None or not page.take_hit(hit.argument):
            self.open_page(hit.page, hit.argument)

    @Slot()
    def _on_due_asked(self) -> None:
        if DUE_PAGE in self._entries:
            self.open_page(DUE_PAGE)

    @Slot()
    def _on_search_given_up(self) -> None:
        if self.current_page is not None:
            self.current_page.focus_first()

    @Slot(object)
    def _on_status(self, text: object) -> None:
        if self.sender() is self.current_page:
            self.status_bar.show_status(str(text))

    @Slot(object)
    def _on_crumb(self, text: object) -> None:
        if self.sender() is self.current_page:
            self._show_title(str(text))

    # News

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        self.status_bar.show_saved(self._parts.now())
        for page in self._pages.values():
            page.take_changes(changes)

    @Slot(object)
    def show_error(self, error: UserFacingError) -> None:
        """Tell an expected failure above the page; its code is for support, behind "Chi tiết"."""
        text = error.text(QCoreApplication.translate)
        details = "\n".join(part for part in (error.code, error.where) if part)
        self.message_bar.show_message(Message(text, "error", details))

    @Slot(object)
    def _on_stop(self, number: object) -> None:
        if isinstance(number, int):
            self._parts.runner.cancel(number)

    # Qt

    def _fit(self) -> None:
        """Follow the width: below 1200 px the rail folds and detail cards become drawers."""
        narrow = self.width() < px(FOLD_BELOW)
        entry = self._entries.get(self._current)
        self.navigation.set_folded(folded=narrow or (entry is not None and entry.folds_navigation))
        self.top_bar.set_narrow(narrow=narrow)
        page = self.current_page
        if page is not None:
            page.set_narrow(narrow=narrow)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files anywhere: the page of imports gets them, or says why it takes none."""
        if _dropped_files(event) and self._drop_page:
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        paths = _dropped_files(event)
        if SETTINGS_PAGE in self._entries and _is_for_settings(paths):
            event.acceptProposedAction()
            self.open_page(SETTINGS_PAGE, TakeFile(paths[0]))
        elif paths and self._drop_page:
            event.acceptProposedAction()
            self.open_page(self._drop_page, paths)

    @property
    def _drop_page(self) -> str:
        return next((key for key in _DROP_PAGES if key in self._entries), "")

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
        if self.top_bar.search_box is not None:
            self.top_bar.search_box.place_popup()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._shown_once and self._entries and self._parts.opens_first_page:
            self._shown_once = True
            self.open_page(self._current or next(iter(self._entries)))

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        page = self.current_page
        if page is not None and not page.may_leave():
            event.ignore()
            return
        if self._parts.runner.writing:
            self.message_bar.show_message(
                Message(self.tr("Đang ghi dữ liệu. Chờ ghi xong rồi đóng cửa sổ."), "warning")
            )
            event.ignore()
            return
        for key, kept in self._pages.items():
            if not kept.may_close():
                # What it asks is understood in front of what it asks about.
                self.open_page(key)
                event.ignore()
                return
        super().closeEvent(event)


def _dropped_files(event: QDropEvent) -> tuple[Path, ...]:
    """Return the local files and folders that are dragged."""
    urls = event.mimeData().urls()
    return tuple(Path(url.toLocalFile()) for url in urls if url.isLocalFile())


def _is_for_settings(paths: Sequence[Path]) -> bool:
    return len(paths) == 1 and paths[0].suffix.lower() in _FOR_SETTINGS


def _order(entry: PageEntry) -> int:
    return entry.order
