"""Where the chosen chart stands across the page; few are kept, for each holds a canvas."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedLayout, QWidget

from desktop.domain.changes import Changes
from desktop.views.dashboard.chart_kinds import BY_KEY
from desktop.views.dashboard.wide_chart import WideChart
from desktop.views.page_context import PageContext

MOST_CHARTS = 2
"""With the two of the usual view four canvases are alive at most."""


class ChartStage(QWidget):
    """Shows one wide chart; the one before is kept, older ones go."""

    opened = Signal(object)
    """What (`Mark.what`) was pressed."""
    message = Signal(object)
    """A `Message` for the message bar."""

    def __init__(self, context: PageContext, page: QWidget) -> None:
        """Start empty."""
        super().__init__()
        self._context = context
        self._page = page
        self._charts: list[WideChart] = []
        self._cards = QStackedLayout(self)

    @property
    def chart(self) -> WideChart | None:
        """The chart that is shown."""
        return self._charts[-1] if self._charts else None

    def show_kind(self, key: str) -> None:
        """Show a chart and read its figures unless they still hold."""
        found = next((each for each in self._charts if each.kind.key == key), None)
        if self.chart is not None and self.chart is not found:
            self.chart.reading.stop()
        if found is None:
            found = WideChart(BY_KEY[key], self._context, self._page)
            found.opened.connect(self.opened)
            found.message.connect(self.message)
            self._cards.addWidget(found.card)
        else:
            self._charts.remove(found)
        self._charts.append(found)
        self._cards.setCurrentWidget(found.card)
        while len(self._charts) > MOST_CHARTS:
            self._charts.pop(0).end()
        found.reading.arrive()

    def take_changes(self, changes: Changes) -> None:
        """Let every chart follow changes when it is next seen."""
        for each in self._charts:
            each.take_changes(changes)

    def stop(self) -> None:
        """Let go of what is being read: nobody looks at it."""
        if self.chart is not None:
            self.chart.reading.stop()
