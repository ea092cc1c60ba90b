"""Which part of the office a report speaks of: all of it, one commune, one thôn."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from desktop.domain.indicator_scope import WHOLE, Scope
from desktop.views.theme.tokens import px

WIDTH = 150
SHOWN_LINES = 16


class ScopeChoice(QWidget):
    """A list; thôn are offered only for forms that are made for one of them."""

    changed = Signal()
    """Another part was chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start with the whole office."""
        super().__init__(parent)
        self._communes: Sequence[tuple[str, str]] = ()
        self._neighbourhoods: Sequence[tuple[int, str]] = ()
        self._allowed = False
        self.list = QComboBox()
        self.list.setMinimumWidth(px(WIDTH))
        self.list.setMaxVisibleItems(SHOWN_LINES)
        self.list.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.list.setAccessibleName(self.tr("Phạm vi báo cáo"))
        self.list.currentIndexChanged.connect(self._on_changed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.list)
        self._fill()

    def offer(
        self, communes: Sequence[tuple[str, str]], neighbourhoods: Sequence[tuple[int, str]]
    ) -> None:
        """Offer the communes and thôn of the office; the choice made before stays."""
        self._communes, self._neighbourhoods = communes, neighbourhoods
        self._fill()

    def allow_parts(self, *, allowed: bool) -> None:
        """Offer thôn, or not; without them a chosen thôn becomes the whole office."""
        if allowed != self._allowed:
            self._allowed = allowed
            self._fill()

    @property
    def scope(self) -> Scope:
        """The part that is chosen."""
        chosen = self.list.currentData()
        return chosen if isinstance(chosen, Scope) else WHOLE

    def _fill(self) -> None:
        before = self.scope
        with QSignalBlocker(self.list):
            self.list.clear()
            self.list.addItem(self.tr("Toàn đơn vị"), WHOLE)
            if len(self._communes) > 1:
                for code, name in self._communes:
                    self.list.addItem(name, Scope(code))
            if self._allowed:
                for key, name in self._neighbourhoods:
                    self.list.addItem(name, Scope(None, key))
            found = [at for at in range(self.list.count()) if self.list.itemData(at) == before]
            self.list.setCurrentIndex(found[0] if found else 0)
        self.setVisible(self.list.count() > 1)

    @Slot()
    def _on_changed(self) -> None:
        self.changed.emit()
