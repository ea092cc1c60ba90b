"""Tells what came with a book from an old PC, and takes over how that PC showed it."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.settings.options import goes_to_another_machine
from desktop.views.page import Message

if TYPE_CHECKING:
    from desktop.application.program import Program
    from desktop.domain.office_move import MoveManifest


class OfficeArrival(QObject):
    """Begins when the book is open already."""

    def __init__(self, program: "Program") -> None:
        """Wait for a book to arrive."""
        super().__init__(program)
        self._program = program

    def take(self, file: Path, kept_aside: Path | None) -> None:
        """Take over the options in the file that the book came in."""
        self._program.runner.read(partial(_look, file), partial(self._on_look, kept_aside))

    def _on_look(self, kept_aside: Path | None, manifest: "MoveManifest") -> None:
        from desktop.views.settings.move_dialogs import held_words

        options = {
            key: text for key, text in manifest.options.items() if goes_to_another_machine(key)
        }
        program = self._program
        program.settings.keep_texts(options)
        program.rebuild_window()
        text = self.tr("Đã mở sổ của {office} chuyển từ máy cũ: {held}.").format(
            office=manifest.office, held=held_words(manifest.holdings)
        )
        details = ""
        if kept_aside is not None:
            details = self.tr("Sổ trước đó của máy này giữ ở {path}").format(path=kept_aside)
        program.window.message_bar.show_message(Message(text, "ok", details))


def _look(file: Path) -> "MoveManifest":
    from desktop.services import office_move

    return office_move.look(file)
