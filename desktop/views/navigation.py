"""The navigation rail: commune and province on top, one button a page, folded when narrow."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QFrame,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from desktop.views.actions import with_shortcut
from desktop.views.page import PageEntry
from desktop.views.theme.icons import icon
from desktop.views.theme.tokens import SIZES, px, tokens
from desktop.views.widgets.buttons import ICON_GAP, IconButton, PressButton, label

LEAST_ROW = 28
"""Pixels: a button is never lower, at any zoom."""


def page_title(entry: PageEntry) -> str:
    """Return a page's title in the window's language."""
    return QCoreApplication.translate("pages", entry.title)


class Navigation(QFrame):
    """Buttons of the pages; emits the key of the page to open."""

    chosen = Signal(object)
    """The key (str) of a page."""

    def __init__(self, entries: Sequence[PageEntry], parent: QWidget | None = None) -> None:
        """Make a button for each entry, in their order."""
        super().__init__(parent)
        self.setObjectName("Navigation")
        self._folded = False
        self._buttons: dict[str, QPushButton] = {}
        self._titles: dict[str, str] = {}
        self._group = QButtonGroup(self)
        self._group.buttonClicked.connect(self._on_clicked)
        self._commune = label("")
        self._commune.setObjectName("Commune")
        self._province = label("", "muted")
        self._sample = label(self.tr("Dữ liệu mẫu"), "warning")
        self._is_sample = False
        self._unfold = IconButton("chevron-right", self.tr("Mở rộng thanh bên"), self._on_unfold)
        self._build(entries)
        self.set_folded(folded=False)

    def _build(self, entries: Sequence[PageEntry]) -> None:
        self._rows = rows = QVBoxLayout(self)
        rows.setContentsMargins(0, px(8), 0, px(8))
        rows.setSpacing(1)
        place = QVBoxLayout()
        place.setContentsMargins(px(14), 2, px(8), px(6))
        place.setSpacing(0)
        place.addWidget(self._commune)
        place.addWidget(self._province)
        place.addWidget(self._sample)
        rows.addLayout(place)
        rows.addWidget(self._unfold, 0, Qt.AlignmentFlag.AlignHCenter)
        ordered = sorted((entry for entry in entries if not entry.under), key=_order)
        for entry in ordered:
            if not entry.at_bottom:
                rows.addWidget(self._button(entry))
        rows.addStretch(1)
        for entry in ordered:
            if entry.at_bottom:
                rows.addWidget(self._button(entry))

    def _button(self, entry: PageEntry) -> QPushButton:
        button = PressButton()
        button.setCheckable(True)
        button.setFixedHeight(SIZES.navigation_row)
        button.setIconSize(QSize(SIZES.icon, SIZES.icon))
        button.setIcon(icon(entry.icon, tokens().text, checked_colour=tokens().primary))
        button.setObjectName(entry.key)
        title = page_title(entry)
        button.setAccessibleName(title)
        button.setToolTip(with_shortcut(title, entry.shortcut))
        self._group.addButton(button)
        self._buttons[entry.key] = button
        self._titles[entry.key] = title
        return button

    def set_place(self, commune: str, province: str, *, is_sample: bool = False) -> None:
        """Show whose data these are, and whether they are invented."""
        self._commune.setText(commune)
        self._commune.setToolTip(commune)
        self._province.setText(province)
        self._is_sample = is_sample
        self._sample.setVisible(is_sample and not self._folded)
        self._share_height()

    def show_current(self, key: str) -> None:
        """Mark the page that is open; one without a button leaves none marked."""
        if key in self._buttons:
            self._buttons[key].setChecked(True)
            return
        self._group.setExclusive(False)
        for button in self._buttons.values():
            button.setChecked(False)
        self._group.setExclusive(True)

    @property
    def folded(self) -> bool:
        """Whether only icons are shown."""
        return self._folded

    def set_folded(self, *, folded: bool) -> None:
        """Show icons only, or icons and titles."""
        self._folded = folded
        self._commune.setVisible(not folded)
        self._province.setVisible(not folded)
        self._sample.setVisible(self._is_sample and not folded)
        self._unfold.setVisible(folded)
        for key, button in self._buttons.items():
            button.setText("" if folded else ICON_GAP + self._titles[key])
        self.setFixedWidth(SIZES.navigation_folded if folded else self._room_for_titles())
        self._share_height()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_height()

    def _share_height(self) -> None:
        """Give each button the usual height, or less where zoom leaves them too little room."""
        buttons = self._buttons.values()
        self._rows.invalidate()
        beside = self._rows.minimumSize().height() - sum(each.minimumHeight() for each in buttons)
        room = (self.height() - beside) // max(1, len(buttons))
        for each in buttons:
            each.setFixedHeight(max(LEAST_ROW, min(SIZES.navigation_row, room)))

    def _room_for_titles(self) -> int:
        """Return the usual width, or more where a language has longer titles."""
        widest = max((each.sizeHint().width() for each in self._buttons.values()), default=0)
        return max(SIZES.navigation, widest)

    @Slot()
    def _on_unfold(self) -> None:
        self.set_folded(folded=False)

    @Slot(QAbstractButton)
    def _on_clicked(self, button: QAbstractButton) -> None:
        self.chosen.emit(button.objectName())


def _order(entry: PageEntry) -> int:
    return entry.order
