"""Tells once that the office lies on a stick, or where a power cut can spoil the file system."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.settings.options import STICK_TOLD
from desktop.settings.volumes import Volume, volume_of
from desktop.views.page import Message

if TYPE_CHECKING:
    from desktop.application.program import Program


class StickNotice(QObject):
    """Asks for the volume on a reader thread, for a stick may take its time."""

    def __init__(self, program: "Program") -> None:
        """Ask nothing yet."""
        super().__init__(program)
        self._program = program

    def look(self) -> None:
        """Look where the open office lies, unless it was told before."""
        program = self._program
        if program.settings.text(STICK_TOLD) != str(program.path):
            work = partial(volume_of, program.path)
            program.runner.read(work, self._on_known, after_painting=True)

    def _on_known(self, volume: Volume) -> None:
        program = self._program
        # What is told already is nearer to what the person does.
        if not volume.is_risky or program.window.message_bar.text:
            return
        program.settings.keep_text(STICK_TOLD, str(program.path))
        text = self.tr(
            "Sổ nằm trên USB hoặc ổ dễ hỏng khi mất điện. Đóng chương trình và ngắt USB an toàn "
            "rồi mới rút; sao lưu sang ổ cứng mỗi ngày."
        )
        program.window.message_bar.show_message(Message(text, "warning"))
