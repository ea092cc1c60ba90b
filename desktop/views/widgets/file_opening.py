"""Opens a file that the program wrote in the program the system has for it."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices


@dataclass(frozen=True, slots=True)
class WrittenFile:
    """A file on disk; `open` is a bound method for the message bar's "Mở tệp"."""

    path: Path

    def open(self) -> None:
        """Show the file in Excel or whatever opens such files here."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.path)))
