"""The workbooks taken in lately on this machine, one click away."""

import json
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.settings.options import RECENT_WORKBOOKS
from desktop.views.tables.column_state import StateStore
from desktop.views.theme.tokens import SIZES
from desktop.views.widgets.buttons import Button, label

KEPT = 5
LONGEST_NAME = 32


class RecentFiles:
    """The last few files, newest first, kept in the options of this machine.

    Nothing looks whether they still exist: a missing file is told when it is opened, and asking
    a network drive that is away would hold up the window.
    """

    def __init__(self, store: StateStore) -> None:
        """Keep the list in `store`."""
        self._store = store

    def paths(self) -> list[Path]:
        """Return the files, newest first."""
        try:
            kept = json.loads(self._store.text(RECENT_WORKBOOKS) or "[]")
        except ValueError:
            return []
        return [Path(text) for text in kept if isinstance(text, str)][:KEPT]

    def add(self, path: Path) -> None:
        """Put a file on top of the list."""
        others = [kept for kept in self.paths() if kept != path]
        self._store.keep_text(
            RECENT_WORKBOOKS, json.dumps([str(kept) for kept in [path, *others]][:KEPT])
        )

    def forget(self, path: Path) -> None:
        """Take a file off the list: it is not where it was."""
        kept = [str(other) for other in self.paths() if other != path]
        self._store.keep_text(RECENT_WORKBOOKS, json.dumps(kept))


class RecentFilesList(QWidget):
    """The recent files as links."""

    file_chosen = Signal(object)
    """The `Path` that was clicked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)
        self._links: list[QWidget] = []
        self.show_paths([])

    def show_paths(self, paths: list[Path]) -> None:
        """Show these files in place of those before."""
        while self._links:
            gone = self._links.pop()
            self._rows.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        for path in paths:
            link = self._link(path)
            self._rows.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
            self._links.append(link)
        if not paths:
            nothing = label(self.tr("Chưa nhập tệp nào trên máy này."), "crumb", wraps=True)
            self._rows.addWidget(nothing)
            self._links.append(nothing)

    def _link(self, path: Path) -> Button:
        link = Button(
            _shortened(path.name),
            partial(self._on_clicked, path),
            icon_name="workbook",
            look="link",
            tooltip=str(path),
        )
        link.setFixedHeight(SIZES.control)
        return link

    @Slot()
    def _on_clicked(self, path: Path) -> None:
        self.file_chosen.emit(path)


def _shortened(name: str) -> str:
    """Return a file name cut in the middle: its end tells the kind and often the date."""
    if len(name) <= LONGEST_NAME:
        return name
    half = LONGEST_NAME // 2 - 1
    return f"{name[:half]}…{name[-half:]}"
