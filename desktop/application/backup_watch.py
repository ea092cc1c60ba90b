"""Backups while the program runs: the one of the day, the one by hand, and the reminder."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Slot

from desktop.services.progress import Progress
from desktop.settings.backup_options import backup_place, copied_at, reminder_days
from desktop.settings.options import BACKUP_COPIED
from desktop.settings.store import OptionStore
from desktop.views.page import Message

if TYPE_CHECKING:
    from desktop.application.program import Program
    from desktop.services.backups import BackedUp
    from desktop.storage.backup_files import BackupInfo
    from desktop.storage.database import Database

FIRST_AFTER = 2 * 60 * 1000
"""Milliseconds after the opening, when nobody waits for the first page any longer."""
THEN_EVERY = 60 * 60 * 1000
"""A window that is left open overnight makes its backup too."""


class BackupWatch(QObject):
    """Tells the newest backup in the status bar and makes one a day, without being asked."""

    def __init__(self, program: "Program", settings: OptionStore) -> None:
        """Wait for an office to be opened."""
        super().__init__(program)
        self._program = program
        self._settings = settings
        self._told: str | None = None
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.make_daily)

    def start(self) -> None:
        """Begin to watch the office that was just opened."""
        self._timer.start(FIRST_AFTER)

    def stop(self) -> None:
        """Watch no more: the program ends."""
        self._timer.stop()

    def refresh(self, *, after_painting: bool = False) -> None:
        """Tell the newest backup again."""
        office = self._program.office
        if office is not None:
            self._program.runner.read(
                office.newest_backup, self._show, after_painting=after_painting
            )

    @Slot()
    def make_now(self) -> None:
        """Make a backup because somebody pressed for it."""
        office = self._program.office
        if office is not None:
            self._program.runner.long(
                partial(_back_up, office.database, backup_place(self._settings)),
                self._on_made,
                message=self.tr("Đang sao lưu"),
            )

    @Slot()
    def make_daily(self) -> None:
        """Make the backup of the day, unless there is one."""
        self._timer.start(THEN_EVERY)
        office = self._program.office
        if office is not None:
            self._program.runner.read(
                partial(_back_up_daily, office.database, backup_place(self._settings)),
                self._on_daily,
            )

    def _on_made(self, made: "BackedUp") -> None:
        self._keep(made)
        told = self.tr("Đã sao lưu và kiểm tra: {path}")
        path = made.backup.path if made.copy is None else made.copy.path
        message = Message(told.format(path=path), "ok")
        if made.problem is not None:
            self._told = made.problem.code
            message = self._half_done(made)
        self._program.window.message_bar.show_message(message)

    def _on_daily(self, made: "BackedUp | None") -> None:
        if made is None:
            return
        self._keep(made)
        if made.problem is None:
            self._told = None
        elif self._told != made.problem.code:
            # Once: an absent stick is no reason to stop somebody every hour.
            self._told = made.problem.code
            self._program.window.message_bar.show_message(self._half_done(made))

    def _half_done(self, made: "BackedUp") -> Message:
        problem = "" if made.problem is None else made.problem.text(QCoreApplication.translate)
        text = self.tr("Đã sao lưu trên máy này. {problem}").format(problem=problem)
        return Message(text, "warning", str(made.backup.path))

    def _keep(self, made: "BackedUp") -> None:
        if made.copy is not None:
            self._settings.keep_text(BACKUP_COPIED, made.copy.made_at.isoformat())
        self._show(made.backup)

    def _show(self, backup: "BackupInfo | None") -> None:
        warning = self._warning(backup)
        self._program.window.status_bar.show_backup(
            warning or self._text(backup), warns=bool(warning)
        )

    def _text(self, backup: "BackupInfo | None") -> str:
        if backup is None:
            return self.tr("Chưa sao lưu lần nào")
        made = backup.made_at
        if made.date() == self._program.now().date():
            return self.tr("Sao lưu gần nhất: hôm nay {time}").format(time=f"{made:%H:%M}")
        return self.tr("Sao lưu gần nhất: {day}").format(day=f"{made:%d/%m/%Y %H:%M}")

    def _warning(self, backup: "BackupInfo | None") -> str:
        """Return what to remind of, empty when the backups are new enough."""
        from desktop.services.backup_places import days_since

        most, now = reminder_days(self._settings), self._program.now()
        days = days_since(None if backup is None else backup.made_at, now)
        if days is not None and days >= most:
            return self.tr("Đã {days} ngày chưa sao lưu").format(days=days)
        if backup_place(self._settings) is None:
            return ""
        away = days_since(copied_at(self._settings), now)
        if away is not None and away >= most:
            return self.tr("Đã {days} ngày chưa sao lưu ra USB").format(days=away)
        return ""


def _back_up(database: "Database", place: Path | None, progress: Progress) -> "BackedUp":
    from desktop.services import backups

    return backups.back_up_everywhere(database, place, progress=progress)


def _back_up_daily(database: "Database", place: Path | None) -> "BackedUp | None":
    from desktop.services import backups

    return backups.back_up_daily(database, place)
