"""What pages ask of the open office as a whole: put a backup back, open another, begin anew."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from desktop.application import office_opening
from desktop.application.office_opening import Clock, OpenOffice
from desktop.domain.errors import DatabaseUnusable, UserFacingError
from desktop.services.progress import Progress
from desktop.views.office.start_wish import Choice, StartWish
from desktop.views.page import Message

if TYPE_CHECKING:
    from desktop.application.program import Program


ASK_AGAIN = 20
"""Milliseconds until it is asked again whether the last reader is done."""


@dataclass(frozen=True, slots=True)
class Reopened:
    """The office that is open afterwards, why the wish failed, where the former file is kept."""

    office: OpenOffice
    problem: UserFacingError | None = None
    kept_aside: Path | None = None


class OfficeWishes(QObject):
    """Closes the office, carries out the wish, and opens what there is then; never neither."""

    def __init__(self, program: "Program") -> None:
        """Serve the pages of this program."""
        super().__init__(program)
        self._program = program
        self._wish: StartWish | None = None

    @Slot(object)
    def take(self, wish: StartWish) -> None:
        """Carry out a wish after the click that made it is done with."""
        if self._wish is None:
            self._wish = wish
            QTimer.singleShot(0, self._begin)

    @Slot()
    def _begin(self) -> None:
        wish, self._wish = self._wish, None
        program = self._program
        if wish is None or program.office is None:
            return
        if wish.choice is Choice.BACKUPS_CHANGED:
            program.backups.refresh()
            return
        if program.runner.writing:
            if wish.choice is Choice.UPDATE:
                program.handover.give_up()
            text = self.tr("Đang ghi dữ liệu. Chờ ghi xong rồi làm lại.")
            program.window.message_bar.show_message(Message(text, "warning"))
            return
        if self._is_met_at_once(wish):
            return
        program.window.setEnabled(False)
        if program.runner.busy:
            # SQLite forbids putting another file in the place of one that is still being read:
            # the reader, letting go, would delete the log of the new one.
            self._wish = wish
            QTimer.singleShot(ASK_AGAIN, self._begin)
            return
        program.runner.long(
            partial(_carry_out, wish, program.office, program.who, program.now),
            partial(self._on_done, wish),
            program.show_unopenable,
            self._on_end,
            on_fault=self._on_end,
            message=self.tr("Đang mở lại dữ liệu"),
            writes=True,
        )

    def _is_met_at_once(self, wish: StartWish) -> bool:
        """Do what leaves the file where it is; tells whether it was such a wish."""
        program = self._program
        if wish.choice is Choice.RENEW_WINDOW:
            program.rebuild_window()
        elif wish.choice is Choice.MOVED_OUT:
            program.show_moved_out()
        elif wish.choice is Choice.UPDATE and wish.update is not None:
            program.handover.take(wish.update)
        else:
            return False
        return True

    @Slot()
    def _on_end(self) -> None:
        self._program.window.setEnabled(True)

    def _on_done(self, wish: StartWish, reopened: Reopened) -> None:
        program = self._program
        program.take_office(reopened.office)
        if reopened.problem is not None:
            program.window.show_error(reopened.problem)
            return
        done = {
            Choice.RESTORE: self.tr("Đã phục hồi từ bản sao lưu. Dữ liệu trước đó giữ ở {path}"),
            Choice.REMOVE_SAMPLE: self.tr("Đã xoá dữ liệu mẫu. Sổ mẫu giữ ở {path}"),
        }.get(wish.choice)
        if wish.choice is Choice.MOVE_IN and wish.file is not None:
            program.arrival.take(wish.file, reopened.kept_aside)
        if done is not None:
            text = done.format(path=reopened.kept_aside or "–")
            program.window.message_bar.show_message(Message(text, "ok"))


def _carry_out(
    wish: StartWish, office: OpenOffice, who: str, clock: Clock, progress: Progress
) -> Reopened:
    """Run on the writer thread; whatever fails, the former office is open again afterwards."""
    del progress
    path = office.database.path
    office.database.close()
    try:
        target, aside = _WORK[wish.choice](wish, path, who, clock)
        return Reopened(office_opening.open_existing(target, clock), None, aside)
    except UserFacingError as problem:
        return Reopened(office_opening.open_existing(path, clock), problem)
    except BaseException:
        with suppress(DatabaseUnusable):
            office.database.write_lock.acquire()
        raise


def _restore(wish: StartWish, path: Path, who: str, clock: Clock) -> tuple[Path, Path | None]:
    from desktop.services import backups

    del who
    if wish.file is None:
        raise ValueError("a restore needs a backup")
    return path, backups.restore(wish.file, path, now=clock()).kept_aside


def _open(wish: StartWish, path: Path, who: str, clock: Clock) -> tuple[Path, Path | None]:
    del who, clock
    return wish.file or path, None


def _move_in(wish: StartWish, path: Path, who: str, clock: Clock) -> tuple[Path, Path | None]:
    from desktop.services import office_move

    if wish.file is None:
        raise ValueError("a book comes in a file")
    return path, office_move.move_in(wish.file, path, who=who, clock=clock).kept_aside


def _remove_sample(wish: StartWish, path: Path, who: str, clock: Clock) -> tuple[Path, Path | None]:
    from desktop.services.sample_removal import remove_sample

    del wish
    return path, remove_sample(path, who=who, clock=clock)


_Work = Callable[[StartWish, Path, str, Clock], tuple[Path, Path | None]]
_WORK: dict[Choice, _Work] = {
    Choice.RESTORE: _restore,
    Choice.OPEN_FILE: _open,
    Choice.REMOVE_SAMPLE: _remove_sample,
    Choice.MOVE_IN: _move_in,
}
