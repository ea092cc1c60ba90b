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
from desktop.application.first_frame import AfterFirstFrame
from desktop.application.look_changes import LookChanges
from desktop.application.pages import FIRST_PAGE, entries
from desktop.background.change_notifier import ChangeNotifier
from desktop.background.main_thread_collector import MainThreadCollector
from desktop.background.task_runner import TaskRunner, ThreadTaskRunner
from desktop.domain.changes import Changes
from desktop.domain.errors import UserFacingError
from desktop.models.search_hits import Search, SearchHit
from desktop.settings.options import WINDOW_PLACE
from desktop.settings.store import OptionStore
from desktop.views.main_window import SMALLEST, MainWindow, WindowParts
from desktop.views.page import Message
from desktop.views.page_context import PageContext
from desktop.views.screen_room import fit, room_on_screen
from desktop.views.theme.appearance import Appearance

if TYPE_CHECKING:
    from desktop.application.office_opening import OpenOffice
    from desktop.storage.backup_files import BackupInfo
    from desktop.views.crash_window import CrashWindow
    from desktop.views.office.start_window import StartWindow, StartWish

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
        self._now = beginning.now
        self._crash: CrashWindow | None = None
        self._collector = MainThreadCollector(self)
        self._notifier = ChangeNotifier(self)
        self.appearance = Appearance(beginning.settings, self, language=beginning.language)
        self.runner = make_runner(self._notifier)
        self.runner.fault.connect(self.show_fault)
        self._notifier.changed.connect(self._on_changed)
        self.window = self._make_window()
        self._look_changes = LookChanges(self)

    def _make_window(self) -> MainWindow:
        """Make the window in the look that is wished for, wired to the program."""
        self.appearance.put_on(_application())
        window = MainWindow(entries(self._context), self._parts())
        window.status_bar.backup_asked.connect(self._on_backup_asked)
        return window

    def _parts(self) -> WindowParts:
        return WindowParts(
            runner=self.runner,
            notifier=self._notifier,
            now=self._now,
            search=Search(find=self._find, interrupt=self._interrupt),
            appearance=self.appearance,
            opens_first_page=False,
        )

    def begin(self) -> None:
        """Show the window at once and open the data after its first frame."""
        place = QByteArray.fromHex(self._beginning.settings.text(WINDOW_PLACE).encode())
        if not place.isEmpty():
            self.window.restoreGeometry(place)
        if self.path.exists():
            self._show_main_window()
            AfterFirstFrame(self.window, self._open_existing)
        else:
            self._show_start_window(None)

    def _show_main_window(self) -> None:
        if not self.window.isVisible():
            fit(self.window, self._beginning.room(self.window), SMALLEST)
        self.window.show()

    def end(self) -> None:
        """Finish what is being written, remember the window's place, let go of the file."""
        place = bytes(self.window.saveGeometry().toHex().data()).decode()
        self._beginning.settings.keep_text(WINDOW_PLACE, place)
        self.runner.close()
        self._collector.stop()
        if self.office is not None:
            self.office.database.close()

    @Slot()
    def _open_existing(self) -> None:
        self.runner.read(
            partial(
                office_opening.open_existing,
                self.path,
                self._now,
                for_writing=self._beginning.for_writing,
            ),
            self._on_open,
            self._show_start_window,
        )

    def _on_open(self, office: "OpenOffice") -> None:
        if self.office is not None:
            self.office.database.close()
        self.office = office
        self.path = office.database.path
        if self.start_window is not None:
            self.start_window.close()
            self.start_window = None
        self._show_place(office)
        self._show_main_window()
        self.window.open_page(FIRST_PAGE)
        self.runner.read(office.newest_backup, self._show_backup, after_painting=True)

    def _show_place(self, office: "OpenOffice") -> None:
        self.window.set_place(office.commune, office.province, is_sample=office.is_sample)

    def rebuild_window(self) -> None:
        """Make the window anew in the look that is wished for: same place, same page."""
        former = self.window
        former.setUpdatesEnabled(False)
        self.window = self._make_window()
        self.window.take_place_of(former)
        if self.office is not None:
            self._show_place(self.office)
            self.window.open_page(former.current_key or FIRST_PAGE, former.present_argument())
            self.runner.read(self.office.newest_backup, self._show_backup, after_painting=True)
        former.hide()
        former.deleteLater()

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        """Tell the newest backup after bulk work, which makes one."""
        if changes.everything and self.office is not None:
            self.runner.read(self.office.newest_backup, self._show_backup)

    @Slot()
    def _on_backup_asked(self) -> None:
        if self.office is not None:
            self.runner.long(
                partial(office_opening.back_up, self.office.database),
                self._on_backed_up,
                message=self.tr("Đang sao lưu"),
            )

    def _on_backed_up(self, backup: "BackupInfo") -> None:
        self._show_backup(backup)
        told = self.tr("Đã sao lưu và kiểm tra: {path}").format(path=backup.path)
        self.window.message_bar.show_message(Message(told, "ok"))

    def _show_backup(self, backup: "BackupInfo | None") -> None:
        self.window.status_bar.show_backup(self._backup_text(backup))

    def _backup_text(self, backup: "BackupInfo | None") -> str:
        if backup is None:
            return self.tr("Chưa sao lưu lần nào")
        made = backup.made_at
        if made.date() == self._today():
            return self.tr("Sao lưu gần nhất: hôm nay {time}").format(time=f"{made:%H:%M}")
        return self.tr("Sao lưu gần nhất: {day}").format(day=f"{made:%d/%m/%Y %H:%M}")

    # Without data

    def _show_start_window(self, error: UserFacingError | None) -> None:
        from desktop.views.office.start_window import SMALLEST_START, StartWindow

        self.window.hide()
        if self.start_window is None:
            self.start_window = StartWindow(self.path)
            self.start_window.wished.connect(self._on_wish)
        if error is not None:
            self.start_window.show_unopenable(error)
        fit(self.start_window, self._beginning.room(self.start_window), SMALLEST_START)
        self.start_window.show()

    @Slot(object)
    def _on_wish(self, wish: "StartWish") -> None:
        window = self.start_window
        if window is None:
            return
        from desktop.views.office.start_window import Choice

        window.wait()
        self.runner.long(
            partial(office_opening.carry_out, wish, self.path, self._beginning.who, self._now),
            self._on_open,
            window.show_unopenable if wish.choice is Choice.RETRY else window.show_error,
            window.go_on,
            message=self.tr("Đang chuẩn bị dữ liệu"),
            writes=True,
        )

    # For pages and search

    def _context(self) -> PageContext:
        if self.office is None:
            raise RuntimeError("a page was opened before the office")
        return PageContext(
            database=self.office.database,
            runner=self.runner,
            notifier=self._notifier,
            today=self._today,
            who=self._beginning.who,
            settings=self._beginning.settings,
            appearance=self.appearance,
        )

    def _today(self) -> datetime.date:
        return self._now().date()

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
