"""From this version to the next: ends the program for it, and tells at the start how it went."""

import logging
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop import __version__
from desktop.application.first_start import news_of_version
from desktop.domain.errors import UserFacingError
from desktop.domain.program_place import CHECKOUT, channel, program_folder, relaunch
from desktop.settings.locations import data_folder
from desktop.views.page import Message

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.application.program import Program
    from desktop.services.updates.preparing import Ready, Tried
    from desktop.services.updates.starting import Successor


logger = logging.getLogger(__name__)


class UpdateHandover(QObject):
    """Nothing is started before the window has closed, which asks about forms not yet written."""

    def __init__(self, program: "Program") -> None:
        """Wait for a program that is ready to take over."""
        super().__init__(program)
        self._program = program
        self._successor: Successor | None = None
        self._asked = self._settled = False

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
            self.give_up()
            window.show_error(error)
            return
        if not window.close():
            self.give_up()
            text = self.tr("Chưa cập nhật. Ghi hoặc bỏ việc đang dở rồi chọn lại tệp cập nhật.")
            window.message_bar.show_message(Message(text, "warning"))
            return
        with suppress(UserFacingError):
            preparing.note_try(data_folder(), ready, __version__, self._program.now())
        self._successor = successor
        channel_here, offered = ready.manifest.channel, ready.manifest.version
        logger.info("update begun: %s to %s, %s", __version__, offered, channel_here)

    def give_up(self) -> None:
        """Let go of a program that was ready; not on this thread, for its folder is large."""
        folder = program_folder()
        if folder is not None:
            self._program.runner.write(partial(_give_up, folder), self._on_given_up)

    def _on_given_up(self, _nothing: object) -> None:
        logger.info("update given up before it began")

    def start_successor(self) -> None:
        """Start the newer program, if one waits; this one has let go of everything."""
        if self._successor is not None:
            from desktop.services.updates import starting

            starting.start(self._successor)

    def settle(self) -> None:
        """Now that the program works: clear away what an update left, and tell when it failed."""
        if channel() != CHECKOUT:
            self._asked = True
            self._program.runner.read(_settle, self._on_settled)

    def settle_at_end(self) -> None:
        """Settle what a window closed at once did not come to; it was seen, so it works."""
        if self._successor is not None:
            # What lies ready is this one's own update.
            return
        worked = self._asked or self._program.was_left_before_opening
        if worked and not self._settled and channel() != CHECKOUT:
            _settle()

    def _on_settled(self, tried: "Tried | None") -> None:
        self._settled = True
        if tried is None:
            return
        if tried.to_version == __version__:
            logger.info("update done: %s to %s", tried.from_version, __version__)
            self._tell_done(tried)
            return
        logger.warning("update came to nothing: still %s, not %s", __version__, tried.to_version)
        text = self.tr(
            "Chưa cập nhật được lên bản {offered}; vẫn đang dùng bản {present}, dữ liệu nguyên "
            "vẹn. Cập nhật lại từ tệp, hoặc báo nơi đã gửi tệp."
        ).format(offered=tried.to_version, present=__version__)
        told = Message(text, "warning", tried.backup)
        self._program.window.message_bar.show_message(told)

    def _tell_done(self, tried: "Tried") -> None:
        """Tell it, unless the office's own first start of this version has told more."""
        office = self._program.office
        if office is None or office.upgraded is None:
            news = news_of_version(__version__, tried.backup)
            self._program.window.message_bar.show_message(news)


def _give_up(folder: "Path") -> None:
    from desktop.services.updates.finishing import give_up

    give_up(folder, data_folder())


def _settle() -> "Tried | None":
    """Let the old program go, which this one has replaced; runs on a reader thread."""
    from desktop.services.updates.finishing import finish

    return finish(program_folder(), __version__, data_folder())
