"""A tile of the overview: what is counted, the figure, its target bar and one more sentence."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPoint, Slot
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from desktop.domain.year_targets import Progress
from desktop.views.dashboard.target_bar import TargetBar
from desktop.views.theme.icons import icon
from desktop.views.theme.tokens import SIZES, px, tokens
from desktop.views.widgets.buttons import IconButton
from desktop.views.widgets.card_button import CardButton, only_seen
from desktop.views.widgets.elided_label import ElidedLabel
from desktop.views.widgets.fitting_label import FittingLabel

HEIGHT = 112
WAITING = "…"


@dataclass(frozen=True, slots=True, kw_only=True)
class TileContent:
    """What a tile shows; `tone` colours the figure, `more` is told when the mouse rests on it."""

    title: str
    figure: str
    note: str
    more: str = ""
    warns: bool = False
    progress: Progress | None = None
    is_rate: bool = False
    """Whether the progress is a rate: its bar then ends at 100 % and not at the target."""


class FigureTile(CardButton):
    """Pressed, it opens the list that it counts; with `set_target` it has a menu for that."""

    def __init__(
        self,
        title: str,
        set_target: Callable[[], object] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Show the title; the figure comes later. `set_target` is a bound method."""
        super().__init__("tile", parent)
        self.setFixedHeight(px(HEIGHT))
        self._set_target = set_target
        self._title = ElidedLabel(title, "crumb")
        self.figure = FittingLabel(WAITING, tokens().text)
        self.bar = TargetBar()
        self.note = ElidedLabel("", "muted")
        self.menu_button: IconButton | None = None
        self._build()
        self.setAccessibleName(title)

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(px(4))
        head.addStrut(SIZES.control)
        head.addWidget(only_seen(self._title), 1)
        if self._set_target is not None:
            self.menu_button = IconButton("more", self.tr("Đặt chỉ tiêu năm"), self._open_menu)
            head.addWidget(self.menu_button)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(px(14), px(3), px(8), px(7))
        rows.setSpacing(0)
        rows.addLayout(head)
        rows.addStretch(1)
        for part in (self.figure, self.bar, self.note):
            line = QHBoxLayout()
            line.setContentsMargins(0, 0, px(6), 0)
            line.addWidget(only_seen(part))
            rows.addLayout(line)

    def show_content(self, content: TileContent) -> None:
        """Show a figure with what belongs to it."""
        self._title.setText(content.title)
        colour = tokens().warning if content.warns else tokens().text
        self.figure.show_text(content.figure, colour)
        self.note.setText(content.note)
        progress = content.progress
        if progress is None:
            self.bar.show_parts(None)
        else:
            part = progress.part_of_whole if content.is_rate else progress.part_of_target
            self.bar.show_parts(
                part(progress.value),
                part(progress.expected),
                behind=progress.behind > 0,
            )
        self.setToolTip("\n".join(part for part in (content.note, content.more) if part))
        told = (f"{content.title}: {content.figure}", content.note, content.more)
        self.setAccessibleName(". ".join(part for part in told if part))

    @Slot()
    def _on_target(self) -> None:
        if self._set_target is not None:
            self._set_target()

    @Slot()
    def _open_menu(self) -> None:
        if self.menu_button is None or self._set_target is None:
            return
        menu = QMenu(self)
        action = menu.addAction(icon("target"), self.tr("Đặt chỉ tiêu năm…"))
        action.triggered.connect(self._on_target)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.menu_button.mapToGlobal(QPoint(0, self.menu_button.height())))
