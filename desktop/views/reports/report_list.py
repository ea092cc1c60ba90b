"""The forms of a period with their state, and below them the reports that were made."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QSignalBlocker, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from desktop.views.theme.icons import icon
from desktop.views.theme.tokens import SIZES, px, tokens
from desktop.views.widgets.buttons import label

FORM, RUN = "form", "run"


@dataclass(frozen=True, slots=True)
class Entry:
    """A line to choose: a form by its key, or a report that was made by its number.

    `title` and `state` are in the window's language; `heading` begins a group; `lacks` says what
    is missing in the records, and is empty when nothing is.
    """

    kind: str
    key: str
    title: str
    state: str
    heading: str = ""
    done: bool = False
    lacks: str = ""


class ReportList(QWidget):
    """Up and Down, or a click, changes the preview."""

    chosen = Signal(object)
    """The `Entry` that was chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start without forms."""
        super().__init__(parent)
        self._entries: dict[tuple[str, str], Entry] = {}
        self._wanted: tuple[str, str] | None = None
        self._title = label("", "muted", wraps=True)
        self.list = QListWidget()
        self.list.setProperty("look", "choices")
        self.list.setWordWrap(True)
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.list.setIconSize(QSize(SIZES.icon, SIZES.icon))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(self.tr("Mẫu báo cáo và báo cáo đã lập"))
        self.list.currentItemChanged.connect(self._on_current)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, px(10), 0, px(4))
        rows.setSpacing(px(6))
        self._title.setContentsMargins(px(14), 0, px(8), 0)
        rows.addWidget(self._title)
        rows.addWidget(self.list, 1)
        self.setFocusProxy(self.list)

    def show_entries(self, title: str, entries: Sequence[Entry]) -> None:
        """Show these lines; the current one stays current, without telling anybody."""
        current = self._current_key()
        self._title.setText(title)
        self._entries = {(entry.kind, entry.key): entry for entry in entries}
        with QSignalBlocker(self.list):
            self.list.clear()
            for entry in entries:
                if entry.heading:
                    self._add_heading(entry.heading)
                self._add(entry)
            keys = [self._wanted, current, *self._entries]
            wanted = next((key for key in keys if key in self._entries), None)
            self._wanted = None
            self._select(wanted)

    def choose(self, kind: str, key: str) -> None:
        """Choose a line as a click does."""
        self._select((kind, key))

    def remember(self, kind: str, key: str) -> None:
        """Choose a line as soon as it is there."""
        self._wanted = (kind, key)

    @property
    def current(self) -> Entry | None:
        """The line that is chosen."""
        return self._entries.get(self._current_key() or ("", ""))

    def _current_key(self) -> tuple[str, str] | None:
        chosen = self.list.currentIndex()
        found = chosen.data(Qt.ItemDataRole.UserRole) if chosen.isValid() else None
        return found if isinstance(found, tuple) else None

    def _select(self, key: tuple[str, str] | None) -> None:
        for row in range(self.list.count()):
            if self.list.item(row).data(Qt.ItemDataRole.UserRole) == key:
                self.list.setCurrentRow(row)
                return

    def _add_heading(self, text: str) -> None:
        item = QListWidgetItem(text)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        self.list.addItem(item)

    def _add(self, entry: Entry) -> None:
        item = QListWidgetItem(f"{entry.title}\n{entry.state}")
        item.setData(Qt.ItemDataRole.UserRole, (entry.kind, entry.key))
        name, colour = ("done", tokens().ok) if entry.done else ("pending", tokens().muted)
        if entry.kind == RUN:
            name, colour = "history", tokens().muted
        if entry.lacks:
            name, colour = "alert", tokens().warning
            item.setToolTip(entry.lacks)
            item.setForeground(QColor(tokens().warning))
        item.setIcon(icon(name, colour))
        self.list.addItem(item)

    @Slot()
    def _on_current(self) -> None:
        if self.current is not None:
            self.chosen.emit(self.current)


def translated(words: str) -> str:
    """Return words of a report in the window's language."""
    return QCoreApplication.translate("reports", words)
