"""The canvas of a chart on the screen: many texts are drawn a few at a time."""

import time
from collections import deque
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer

from desktop.views.dashboard.chart import Chart

if TYPE_CHECKING:
    from matplotlib.backends.backend_qtagg import FigureCanvasQTAgg
    from matplotlib.text import Text

TURN = 0.04
"""Seconds of drawing after which the texts that are left wait for the next turn."""


def make_canvas(chart: Chart[Any]) -> "FigureCanvasQTAgg":
    """Return the canvas of a chart; matplotlib must not be imported before there is one."""
    from matplotlib.backends.backend_qtagg import FigureCanvasQTAgg

    class ChartCanvas(FigureCanvasQTAgg):
        """Draws bars and cells at once, and the texts over them in turns of the event loop.

        A text takes a millisecond: a heat table of thirty villages has three hundred.
        """

        def __init__(self) -> None:
            super().__init__(chart.figure)  # type: ignore[no-untyped-call]
            self._waiting: deque[Text] = deque()
            self._next_turn = QTimer(self)
            self._next_turn.setSingleShot(True)
            self._next_turn.timeout.connect(self._go_on)

        def draw(self) -> None:
            """Draw everything but the texts of the axes, and begin with those."""
            until = time.perf_counter() + TURN
            texts = [text for axes in self.figure.axes for text in axes.texts]
            for text in texts:
                text.set_animated(True)  # matplotlib leaves these to its caller
            try:
                super().draw()  # type: ignore[no-untyped-call]
            finally:
                for text in texts:
                    text.set_animated(False)
            self._waiting = deque(text for text in texts if text.get_visible())
            self._draw_texts(until)

        def _go_on(self) -> None:
            self._draw_texts(time.perf_counter() + TURN)

        def _draw_texts(self, until: float) -> None:
            while self._waiting and time.perf_counter() < until:
                text = self._waiting.popleft()
                if text.axes is not None:  # not taken away since
                    self.figure.draw_artist(text)
            self.update()
            if self._waiting:
                self._next_turn.start()

    return ChartCanvas()
