"""A card with a chart: its title, the menu ⋮, the chart, and a line that tells its parts."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QPoint, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from desktop.views.dashboard.chart import Chart
from desktop.views.dashboard.chart_area import ChartArea
from desktop.views.dashboard.chart_look import ChartLook
from desktop.views.dashboard.chart_picture import ChartPicture
from desktop.views.theme.icons import icon
from desktop.views.theme.tokens import px
from desktop.views.widgets.buttons import IconButton
from desktop.views.widgets.elided_label import ElidedLabel

MenuEntry = tuple[str, str, Callable[[], object]]
"""Icon, words and what is done."""


class ChartCard(QFrame):
    """Made empty; the chart comes with the first figures, when matplotlib is there."""

    opened = Signal(object)
    """What (`Mark.what`) was pressed."""
    copy_asked = Signal()
    save_asked = Signal(object)
    """The ending (str) of the file that is wanted: .png or .pdf."""
    table_asked = Signal()
    print_asked = Signal()

    def __init__(
        self,
        title: str,
        make: Callable[[ChartLook], Chart[Any]],
        more: Sequence[MenuEntry] = (),
        head: Sequence[QWidget] = (),
        parent: QWidget | None = None,
    ) -> None:
        """Show the title; `make` makes the chart, `more` adds to the menu, `head` stands before it.

        What is asked of the chart (its period) stands in the head.
        """
        super().__init__(parent)
        self.setProperty("look", "card")
        self._make = make
        self._more = tuple(more)
        self._hint = ""
        self._paper_note = ""
        self._figures: object = None
        self.chart: Chart[Any] | None = None
        self._title = ElidedLabel(title, "heading")
        self.menu_button = IconButton("more", self.tr("Làm gì với biểu đồ này"), self.open_menu)
        self.menu_button.setAccessibleName(
            self.tr("Làm gì với biểu đồ {title}").format(title=title)
        )
        self.menu_button.setEnabled(False)
        self.area = ChartArea(title)
        self.area.say(self.tr("Đang đọc số liệu…"))
        self.foot = ElidedLabel("", "muted")
        self.area.told.connect(self._on_told)
        self.area.opened.connect(self._on_opened)
        self._build(head)

    def _build(self, chosen: Sequence[QWidget]) -> None:
        head = QHBoxLayout()
        head.setSpacing(px(8))
        head.addWidget(self._title, 1)
        for part in (*chosen, self.menu_button):
            head.addWidget(part)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(px(12), px(8), px(8), px(8))
        rows.setSpacing(px(2))
        rows.addLayout(head)
        rows.addWidget(self.area, 1)
        rows.addWidget(self.foot)

    @property
    def title(self) -> str:
        """The chart's title."""
        return self._title.text()

    @property
    def figures(self) -> object:
        """The figures that are shown; None while a sentence is."""
        return self._figures

    @property
    def make(self) -> Callable[[ChartLook], Chart[Any]]:
        """What makes the chart; it may be called on any thread."""
        return self._make

    def put(self, chart: Chart[Any]) -> None:
        """Take the chart that was made elsewhere."""
        self.chart = chart
        self.area.put(chart)

    def show_figures(self, figures: object) -> None:
        """Show the chart of these figures, or say that there is nothing to show."""
        if self.chart is None:
            self.put(self._make(ChartLook.of_window()))
        chart = self.chart
        if chart is None:
            return
        words = chart.words(figures)
        if words.nothing:
            self.say(words.title, words.nothing)
            return
        self._figures = figures
        self._title.setText(words.title)
        self._hint = words.hint
        self._paper_note = words.note
        self.foot.setText(words.hint)
        self.menu_button.setEnabled(True)
        self.area.show_figures(figures)

    def say(self, title: str, text: str) -> None:
        """Say why there is no chart."""
        self._figures = None
        self._title.setText(title)
        self._hint = ""
        self.foot.setText("")
        self.menu_button.setEnabled(bool(self._more))
        self.area.say(text)

    def picture(self) -> ChartPicture | None:
        """Return the picture of what is shown; drawing it takes a moment."""
        if self._figures is None:
            return None
        return ChartPicture(
            self._make, ChartLook.of_paper(), self._figures, self.title, self._paper_note
        )

    @Slot()
    def open_menu(self) -> None:
        """Open what can be done with the chart."""
        menu = QMenu(self)
        menu.setObjectName("chart_menu")
        for icon_name, words, act in self._entries():
            menu.addAction(icon(icon_name), words).triggered.connect(partial(_call, act))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.menu_button.mapToGlobal(QPoint(0, self.menu_button.height())))

    def _entries(self) -> Sequence[MenuEntry]:
        if self._figures is None:
            return self._more
        return (
            ("copy", self.tr("Chép ảnh"), self.copy_asked.emit),
            ("download", self.tr("Lưu PNG…"), partial(self.save_asked.emit, ".png")),
            ("download", self.tr("Lưu PDF…"), partial(self.save_asked.emit, ".pdf")),
            ("columns", self.tr("Xem dạng bảng…"), self.table_asked.emit),
            ("print", self.tr("In…"), self.print_asked.emit),
            *self._more,
        )

    @Slot(object)
    def _on_told(self, text: object) -> None:
        told = str(text)
        self.foot.setText(told or self._hint)

    @Slot(object)
    def _on_opened(self, mark: object) -> None:
        self.opened.emit(getattr(mark, "what", None))


def _call(act: Callable[[], object], checked: bool = False) -> None:
    del checked
    act()
