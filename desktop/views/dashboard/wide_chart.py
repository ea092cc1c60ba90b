"""A chart across the page: its card, its figures, and what it was asked to show."""

from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtWidgets import QComboBox, QWidget

from desktop.domain.changes import Changes
from desktop.settings.options import overview_chart_of
from desktop.views.dashboard.chart import Chart
from desktop.views.dashboard.chart_actions import ChartActions
from desktop.views.dashboard.chart_card import ChartCard
from desktop.views.dashboard.chart_kinds import CONTEXT, ChartKind
from desktop.views.dashboard.chart_look import ChartLook
from desktop.views.dashboard.figure_reading import FigureReading
from desktop.views.page_context import PageContext
from desktop.views.widgets.buttons import Button


class WideChart(QObject):
    """Reads when it is shown; the chart itself is made off the main thread, the first time."""

    opened = Signal(object)
    """What (`Mark.what`) was pressed."""
    message = Signal(object)
    """A `Message` for the message bar."""

    def __init__(self, kind: ChartKind, context: PageContext, page: QWidget) -> None:
        """Make the card; nothing is read yet."""
        super().__init__(page)
        self.kind = kind
        self._context = context
        self._making = False
        self._figures: object = None
        self.options = QComboBox()
        self.options.setAccessibleName(self.tr("Xem theo"))
        for option in kind.options:
            self.options.addItem(QCoreApplication.translate(CONTEXT, option.name), option.key)
        kept = kind.option(context.settings.text(overview_chart_of(kind.key)))
        self.options.setCurrentIndex(kind.options.index(kept))
        title = QCoreApplication.translate(CONTEXT, kind.name)
        head: list[QWidget] = [self.options]
        self.setting: Button | None = None
        if kind.setting is not None:
            asking = kind.setting(context, page)
            asking.message.connect(self.message)
            words = QCoreApplication.translate(CONTEXT, kind.setting_name)
            self.setting = Button(words, asking.ask, icon_name="calendar")
            head.append(self.setting)
        self.card = ChartCard(title, kind.make, head=head)
        self.actions = ChartActions(context, self.card, kind.file_name, page)
        self.reading = FigureReading(context, kept.read, self)
        self.options.currentIndexChanged.connect(self._on_option)
        self.reading.read.connect(self._on_read)
        self.card.opened.connect(self.opened)
        self.actions.message.connect(self.message)

    def take_changes(self, changes: Changes) -> None:
        """Read again when the chart is seen, else when it is shown again."""
        self.reading.take_changes(changes, seen=self.card.isVisible())

    @Slot(int)
    def _on_option(self, place: int) -> None:
        option = self.kind.options[place]
        self._context.settings.keep_text(overview_chart_of(self.kind.key), option.key)
        self.reading.ask(option.read)

    @Slot(object)
    def _on_read(self, figures: object) -> None:
        self._figures = figures
        if self.card.chart is not None:
            self.card.show_figures(figures)
        elif not self._making:
            self._making = True
            work = partial(make_chart, self.kind, ChartLook.of_window(), figures)
            self._context.runner.read(
                work, self._on_made, on_fault=self._on_not_made, after_painting=True
            )

    def _on_not_made(self) -> None:
        self._making = False

    def _on_made(self, chart: Chart[Any]) -> None:
        self._making = False
        self.card.put(chart)
        self.card.show_figures(self._figures)

    def end(self) -> None:
        """Go, with the card and the actions; a reading under way is dropped."""
        self.reading.stop()
        self.options.blockSignals(True)  # noqa: FBT003 - Qt's own way
        self.card.deleteLater()
        self.actions.deleteLater()
        self.deleteLater()


def make_chart(kind: ChartKind, look: ChartLook, figures: object) -> Chart[Any]:
    """Make a chart and draw it once for nobody; on any thread."""
    # Importing matplotlib, making axes and finding fonts takes most of a second.
    import matplotlib.backends.backend_qtagg  # noqa: F401

    chart = kind.make(look)
    if not chart.words(figures).nothing:
        chart.warm(figures)
    return chart
