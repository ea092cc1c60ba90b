"""One signal tells every window what a committed unit of work changed."""

from PySide6.QtCore import QObject, Signal

from desktop.domain.changes import Changes


class ChangeNotifier(QObject):
    """Passes `Changes` on; each window decides whether to refresh."""

    changed = Signal(object)
    """The `Changes` of one committed unit of work."""

    def publish(self, changes: Changes) -> None:
        """Tell all windows; an empty record is not news."""
        if changes:
            self.changed.emit(changes)
