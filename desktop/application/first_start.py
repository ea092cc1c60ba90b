"""The first start of a new version: backs up and upgrades the office while the window tells it."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Slot

from desktop import __version__
from desktop.application import office_opening
from desktop.storage.database_errors import UpgradeStopped
from desktop.views.page import Message

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.application.office_opening import OpenOffice
    from desktop.application.program import Program


class FirstStart(QObject):
    """Runs it on the writer thread, with its progress in the window, and tells its end once."""

    def __init__(self, program: "Program", *, for_writing: bool) -> None:
        """Do nothing yet: most starts are not the first of a version."""
        super().__init__(program)
        self._program = program
        self._for_writing = for_writing

    def begin(self, on_open: "Callable[[OpenOffice], None]") -> None:
        """Open the office by way of the backup and the upgrade."""
        program = self._program
        told = self.tr(
            "Lần đầu mở bằng phiên bản {version}: đang sao lưu rồi chuyển sổ sang phiên bản này. "
            "Mất điện giữa chừng thì sổ vẫn như trước."
        )
        program.window.message_bar.show_message(Message(told.format(version=__version__)))
        program.runner.long(
            partial(
                office_opening.open_existing,
                program.path,
                program.now,
                for_writing=self._for_writing,
            ),
            on_open,
            program.show_unopenable,
            self._on_stopped,
            on_fault=self._on_stopped,
            message=self.tr("Đang chuyển sổ sang phiên bản mới"),
            writes=True,
        )

    def tell(self, office: "OpenOffice") -> None:
        """Say in a quiet line that the office came to this version, and where the copy lies."""
        done = office.upgraded
        if done is None:
            return
        backup = "" if done.backup is None else str(done.backup)
        self._program.window.message_bar.show_message(news_of_version(done.program, backup))

    @Slot()
    def _on_stopped(self) -> None:
        self._program.show_unopenable(UpgradeStopped())


def news_of_version(version: str, backup: str) -> Message:
    """Return the quiet line of a newer version; it stays, for a first start is often slow.

    Nobody sits before the screen while an update runs, and the line is told once only.
    """
    translate = QCoreApplication.translate
    told = (
        translate("FirstStart", "Đã lên phiên bản {version}; bản sao trước khi lên ở {backup}.")
        if backup
        else translate("FirstStart", "Đã lên phiên bản {version}.")
    )
    return Message(told.format(version=version, backup=backup), "ok", stays=True)
