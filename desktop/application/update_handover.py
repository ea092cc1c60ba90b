"""From this version to the next: ends the program for it, and tells at the start how it went."""

from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop import __version__
from desktop.domain.errors import UserFacingError
from desktop.domain.program_place import CHECKOUT, channel, program_folder, relaunch
from desktop.domain.update_journal import journal_file
from desktop.settings.locations import data_folder
from desktop.views.page import Message

if TYPE_CHECKING:
    from desktop.application.program import Program
    from desktop.services.updates.preparing import Ready, Tried
    from desktop.services.updates.starting import Successor


class UpdateHandover(QObject):
    """Nothing is started before the window has closed, which asks about forms not yet written."""

    def __init__(self, program: "Program") -> None:
        """Wait for a program that is ready to take over."""
        super().__init__(program)
        self._program = program
        self._successor: Successor | None = None

    def take(self, ready: "Ready") -> None:
        """Close the window so that the newer program can take over, unless the user stays."""
        from desktop.services.updates import preparing, starting

        folder = program_folder()
        if folder is None:
            return
        window = self._program.window
        try:
            successor = starting.successor(
                ready, folder, __version__, relaunch(*self._program.arguments)
            )
        except UserFacingError as error:
            window.show_error(error)
            return
        if not window.close():
            with suppress(OSError):
                journal_file(folder).unlink(missing_ok=True)
            text = self.tr("Chưa cập nhật. Ghi hoặc bỏ việc đang dở rồi chọn lại tệp cập nhật.")
            window.message_bar.show_message(Message(text, "warning"))
            return
        with suppress(UserFacingError):
            preparing.note_try(data_folder(), ready, __version__, self._program.now())
        self._successor = successor

    def start_successor(self) -> None:
        """Start the newer program, if one waits; this one has let go of everything."""
        if self._successor is not None:
            from desktop.services.updates import starting

            starting.start(self._successor)

    def settle(self) -> None:
        """Now that the program works: clear away what an update left, and tell when it failed."""
        if channel() != CHECKOUT:
            self._program.runner.read(_settle, self._on_settled)

    def _on_settled(self, tried: "Tried | None") -> None:
        if tried is None or tried.to_version == __version__:
            return
        text = self.tr(
            "Chưa cập nhật được lên bản {offered}; vẫn đang dùng bản {present}, dữ liệu nguyên "
            "vẹn. Cập nhật lại từ tệp, hoặc báo nơi đã gửi tệp."
        ).format(offered=tried.to_version, present=__version__)
        told = Message(text, "warning", tried.backup)
        self._program.window.message_bar.show_message(told)


def _settle() -> "Tried | None":
    """Let the old program go, which this one has replaced; runs on a reader thread."""
    from desktop.services.updates.finishing import finish

    return finish(program_folder(), __version__, data_folder())
