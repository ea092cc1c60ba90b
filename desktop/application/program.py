"""The running program: from no data to an open office, and from the office to its pages."""

import datetime
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QObject, QRect, Slot
from PySide6.QtWidgets import QApplication, QWidget

from desktop.application import office_opening
from desktop.application.backup_watch import BackupWatch
from desktop.application.due_bell import DueBell
from desktop.application.first_frame import AfterFirstFrame
from desktop.application.first_start import FirstStart
from desktop.application.look_changes import LookChanges
from desktop.application.office_arrival import OfficeArrival
from desktop.application.office_wishes import OfficeWishes
from desktop.application.pages import entries, first_page
from desktop.application.server_watch import ServerWatch
from desktop.application.stick_notice import StickNotice
from desktop.application.update_handover import UpdateHandover
from desktop.application.window_calls import WindowCalls
from desktop.background.change_notifier import ChangeNotifier
from desktop.background.main_thread_collector import MainThreadCollector
from desktop.background.task_runner import TaskHandle, TaskRunner, ThreadTaskRunner
from desktop.domain.changes import Changes
from desktop.domain.errors import UserFacingError
from desktop.domain.office_move import OfficeMovedOut
from desktop.domain.office_scope import OfficeKind
from desktop.models.number_mask import NumberMask
from desktop.models.search_hits import Search, SearchHit
from desktop.settings.options import (
    BACKUP_PLACE,
    BACKUP_REMINDER,
    HIDE_NUMBERS,
    OFFICE_KIND,
    WHO,
    WINDOW_PLACE,
)
from desktop.settings.store import OptionStore
from desktop.views.main_window import IMPORT_PAGE, SMALLEST, MainWindow, WindowParts
from desktop.views.page_context import PageContext
from desktop.views.screen_room import fit, room_on_screen
from desktop.views.theme.appearance import Appearance

if TYPE_CHECKING:
    from desktop.application.office_opening import OpenOffice
    from desktop.views.crash_window import CrashWindow
    from desktop.views.office.start_window import StartWindow
    from desktop.views.office.start_wish import StartWish

Clock = Callable[[], datetime.datetime]


@dataclass(frozen=True, slots=True, kw_only=True)
class Beginning:
    """What the program starts with: the data's place, this machine's options, person and clock.

    `for_writing` is False for pictures, which need no write lock; `room` tells where a window may
    lie; `language` goes before the one that this machine keeps.
    """

    path: Path
    settings: OptionStore
    who: str
    now: Clock
    for_writing: bool = True
    room: Callable[[QWidget], QRect | None] = room_on_screen
    language: str = ""
    arguments: tuple[str, ...] = ()
    """What the window was started with, and is started with again after an update."""


class Program(QObject):
    """Holds the window, the threads and the open office; tests give their own runner."""

    def __init__(
        self,
        beginning: Beginning,
        make_runner: Callable[[ChangeNotifier], TaskRunner] = ThreadTaskRunner,
    ) -> None:
        """Prepare to open the office."""
        super().__init__()
        self.path = beginning.path
        self.office: OpenOffice | None = None
        self.start_window: StartWindow | None = None
        self._beginning = beginning
        self.now = beginning.now
        self._crash: CrashWindow | None = None
        self._making: TaskHandle | None = None
        self._is_painted = self._had_fault = False
        self._collector = MainThreadCollector(self)
        self._notifier = ChangeNotifier(self)
        self.appearance = Appearance(beginning.settings, self, language=beginning.language)
        hides = beginning.settings.text(HIDE_NUMBERS) != "no"
        self.numbers = NumberMask(hides=hides, parent=self)
        self.runner = make_runner(self._notifier)
        self.runner.fault.connect(self.show_fault)
        self._notifier.changed.connect(self._on_changed)
        self.backups = BackupWatch(self, beginning.settings)
        self._office_wishes = OfficeWishes(self)
        self.calls = WindowCalls(self)
        self._stick = StickNotice(self)
        self._first_start = FirstStart(self, for_writing=beginning.for_writing)
        self.bell = DueBell(self, self._notifier)
        self.server_watch = ServerWatch(self, self._notifier)
        self.window = self._make_window()
        self._look_changes = LookChanges(self)
        self.handover = UpdateHandover(self)
        self.arrival = OfficeArrival(self)

    def _make_window(self) -> MainWindow:
        """Make the window in the look that is wished for, wired to the program."""
        self.appearance.put_on(_application())
        window = MainWindow(entries(self._context, self.kind), self._parts())
        window.status_bar.backup_asked.connect(self.backups.make_now)
        window.moved_out_bar.take_back_asked.connect(self._on_take_back)
        self.bell.tell(window)
        return window

    def _parts(self) -> WindowParts:
        return WindowParts(
            runner=self.runner,
            notifier=self._notifier,
            now=self.now,
            search=self._search(),
            appearance=self.appearance,
            numbers=self.numbers,
            note_reveal=self._note_reveal,
            context_of=self._context_if_open,
            opens_first_page=False,
        )

    def _search(self) -> Search:
        """Return the search of persons and households; that of a province finds its communes."""
        of_communes = self.kind is OfficeKind.PROVINCE
        return Search(find=self._find, interrupt=self._interrupt, of_communes=of_communes)

    @property
    def settings(self) -> OptionStore:
        """The options of this machine."""
        return self._beginning.settings

    @property
    def arguments(self) -> tuple[str, ...]:
        """What the window was started with."""
        return self._beginning.arguments

    @property
    def kind(self) -> OfficeKind:
        """What the open office is, or was the last one while none is open."""
        if self.office is not None:
            return self.office.kind
        kept = self._beginning.settings.text(OFFICE_KIND)
        return OfficeKind.PROVINCE if kept == OfficeKind.PROVINCE.value else OfficeKind.COMMUNE

    def begin(self) -> None:
        """Show the window at once and open the data after its first frame."""
        place = QByteArray.fromHex(self._beginning.settings.text(WINDOW_PLACE).encode())
        if not place.isEmpty():
            self.window.restoreGeometry(place)
        if self.path.exists():
            self._show_main_window()
            AfterFirstFrame(self.window, self._open_existing)
        else:
            self._show_start_window()
            self.handover.settle()

    def _show_main_window(self) -> None:
        if not self.window.isVisible():
            fit(self.window, self._beginning.room(self.window), SMALLEST)
        self.window.show()

    def end(self) -> None:
        """Finish what is being written, remember the window's place, let go of the file."""
        place = bytes(self.window.saveGeometry().toHex().data()).decode()
        self._beginning.settings.keep_text(WINDOW_PLACE, place)
        for part in (
            self.calls,
            self.bell,
            self.server_watch,
            self.backups,
            self._look_changes,
            self.numbers,
        ):
            part.stop()
        self.runner.close()
        self._collector.stop()
        if self.office is not None:
            self.office.database.close()

    @property
    def was_left_before_opening(self) -> bool:
        """Whether its window was seen and the office neither opened nor failed to."""
        is_undecided = self.office is None and self.start_window is None
        return self._is_painted and is_undecided and not self._had_fault

    @Slot()
    def _open_existing(self) -> None:
        self._is_painted = True
        self.runner.read(
            partial(
                office_opening.open_unless_upgrade,
                self.path,
                self.now,
                for_writing=self._beginning.for_writing,
            ),
            self._on_looked,
            self.calls.give_way,
        )

    def _on_looked(self, office: "OpenOffice | None") -> None:
        if office is None:
            self._first_start.begin(self._on_open)
        else:
            self._on_open(office)

    def _on_open(self, office: "OpenOffice") -> None:
        if self.office is not None:
            self.office.database.close()
        shown = self.kind
        self.office = office
        self.path = office.database.path
        self._beginning.settings.keep_text(OFFICE_KIND, office.kind.value)
        if office.kind is not shown:
            # The frame was drawn with the pages of another kind of office.
            self.rebuild_window(first=True)
        if self.start_window is not None:
            self.start_window.close()
            self.start_window = None
        self._show_place(office)
        self._show_main_window()
        self.window.open_page(self._first_page)
        self.bell.count_soon()
        self._watch_backups()
        self._first_start.tell(office)
        self._stick.look()
        self.handover.settle()

    def _watch_backups(self) -> None:
        self.server_watch.start()
        self.backups.refresh(after_painting=True)
        if self._beginning.for_writing:
            self.backups.start()
            self.calls.listen(self.path)

    def take_office(self, office: "OpenOffice") -> None:
        """Show another office, or this one opened anew, in a window made anew: same page."""
        self.office = office
        self.path = office.database.path
        self.rebuild_window()
        self.window.setEnabled(True)
        self._watch_backups()
        self.bell.count_soon()

    def _show_place(self, office: "OpenOffice") -> None:
        self.window.set_place(office.commune, office.province, is_sample=office.is_sample)
        self.show_moved_out()

    def show_moved_out(self) -> None:
        """Tell whether the book went to another PC."""
        closed = None if self.office is None else self.office.database.closed
        day = closed.day if isinstance(closed, OfficeMovedOut) else None
        self.window.moved_out_bar.show_day(day)

    @Slot()
    def _on_take_back(self) -> None:
        if self.office is not None:
            work = partial(office_opening.take_back, self.office.database, self.who)
            self.runner.write(work, self._on_taken_back)

    def _on_taken_back(self, _nothing: object) -> None:
        self.show_moved_out()

    @property
    def _first_page(self) -> str:
        return first_page(self._beginning.settings, self.kind)

    def rebuild_window(self, *, first: bool = False) -> None:
        """Make the window anew in the look that is wished for: same place, same page.

        With `first` no page is opened: the first one is about to be.
        """
        former = self.window
        former.setUpdatesEnabled(False)
        self.window = self._make_window()
        self.window.take_place_of(former)
        if self.office is not None:
            self._show_place(self.office)
            page = former.current_key if self.window.has_page(former.current_key) else ""
            if page:
                self.window.open_page(page, former.present_argument())
            elif not first:
                self.window.open_page(self._first_page)
            self.backups.refresh(after_painting=True)
        former.hide()
        former.deleteLater()

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        """Tell the newest backup and the place after bulk work, which may change both."""
        if changes.everything and self.office is not None:
            self.backups.refresh()
            self.runner.read(partial(office_opening.placed, self.office), self._on_placed)

    def _on_placed(self, office: "OpenOffice") -> None:
        if self.office is not None and office.database is self.office.database:
            self.office = office
            self._show_place(office)

    # Without data

    def _show_start_window(self) -> "StartWindow":
        from desktop.views.office.first_run.wizard import SetupState
        from desktop.views.office.start_window import SMALLEST_START, StartWindow

        self.window.hide()
        if self.start_window is None:
            state = SetupState(database=self.path, who=self.who)
            self.start_window = StartWindow(self.path, self.runner, state=state)
            self.start_window.wished.connect(self._on_wish)
            self.start_window.stop_asked.connect(self._on_stop_asked)
            self.runner.progressed.connect(self.start_window.show_progress)
        fit(self.start_window, self._beginning.room(self.start_window), SMALLEST_START)
        self.start_window.show()
        self.start_window.activateWindow()
        return self.start_window

    def show_unopenable(self, error: UserFacingError) -> None:
        """Tell why there is no office to show, and offer the ways out."""
        self.window.setEnabled(True)
        self._show_start_window().show_unopenable(error)

    @Slot(object)
    def _on_wish(self, wish: "StartWish") -> None:
        window = self.start_window
        if window is None:
            return
        from desktop.views.office.start_wish import Choice

        window.wait()
        self._making = self.runner.long(
            partial(office_opening.carry_out, wish, self.path, self._beginning.who, self.now),
            partial(self._on_begun, wish),
            window.show_unopenable if wish.choice is Choice.RETRY else window.show_error,
            window.go_on,
            on_fault=window.go_on,
            message=self.tr("Đang chuẩn bị dữ liệu"),
            writes=True,
        )

    def _on_begun(self, wish: "StartWish", office: "OpenOffice") -> None:
        """Keep what the wizard asked of this machine, and go on with the workbook, if any."""
        answers = wish.answers
        settings = self._beginning.settings
        if answers.who and answers.who != self._beginning.who:
            settings.keep_text(WHO, answers.who)
        if answers.backup_place is not None:
            settings.keep_text(BACKUP_PLACE, str(answers.backup_place))
            settings.keep_text(BACKUP_REMINDER, str(answers.reminder))
        self._on_open(office)
        if answers.workbook is not None:
            self.window.open_page(IMPORT_PAGE, answers.workbook)
        if wish.choice.brings_options and wish.file is not None:
            self.arrival.take(wish.file, None)

    @Slot()
    def _on_stop_asked(self) -> None:
        if self._making is not None:
            self._making.cancel()

    def _note_reveal(self, page: str) -> None:
        """Write into the audit that hidden numbers are shown."""
        if self.office is not None:
            note = partial(office_opening.note_reveal, self.office.database, self.who, page)
            self.runner.write(note, _nothing_more)

    # For pages and search

    def _context_if_open(self) -> PageContext | None:
        return None if self.office is None else self._context()

    def _context(self) -> PageContext:
        if self.office is None:
            raise RuntimeError("a page was opened before the office")
        return PageContext(
            database=self.office.database,
            runner=self.runner,
            notifier=self._notifier,
            today=self._today,
            who=self.who,
            settings=self._beginning.settings,
            appearance=self.appearance,
            numbers=self.numbers,
            kind=self.kind,
            ask_office=self._office_wishes.take,
        )

    @property
    def who(self) -> str:
        """The name of the person who works here, as this machine keeps it."""
        return self._beginning.settings.text(WHO) or self._beginning.who

    def _today(self) -> datetime.date:
        return self.now().date()

    def _find(self, text: str) -> Sequence[SearchHit]:
        return () if self.office is None else self.office.find(text)

    def _interrupt(self) -> None:
        if self.office is not None:
            self.office.interrupt_search()

    @Slot(object)
    def show_fault(self, error: BaseException) -> None:
        """Log a fault and show the crash window; one at a time: a loop of faults floods nobody."""
        from desktop.application.error_hooks import log_fault
        from desktop.views.crash_window import CrashWindow

        log_fault(error)
        self._had_fault = True
        self.window.setEnabled(True)
        if self.start_window is not None:
            self.start_window.go_on()
        if self._crash is None:
            self._crash = CrashWindow(error, self.start_window or self.window)
            self._crash.destroyed.connect(self._on_crash_closed)
            self._crash.open()

    @Slot()
    def _on_crash_closed(self) -> None:
        self._crash = None


def _application() -> QApplication:
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        raise TypeError("a program needs the application of a window")
    return app


def _nothing_more(_answer: object) -> None:
    """End a write whose news are nobody's."""
