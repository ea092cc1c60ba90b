"""The place of a chart in its card: the canvas with the layer of its parts over it."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.views.dashboard.chart import Chart
from desktop.views.dashboard.chart_canvas import make_canvas
from desktop.views.dashboard.mark_layer import MarkLayer
from desktop.views.theme.tokens import px
from desktop.views.widgets.buttons import label

if TYPE_CHECKING:
    from matplotlib.backends.backend_qtagg import FigureCanvasQTAgg

MARGIN = 40
"""Pixels kept in sight above and below the part that the keys come to."""


class ChartArea(QScrollArea):
    """Scrolls when there are more rows than fit; says a sentence while there is no chart."""

    opened = Signal(object)
    """The `Mark` whose list is wanted."""
    told = Signal(object)
    """What the part under the mouse or the keys says (str)."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """Start without a chart; `name` is read aloud."""
        super().__init__(parent)
        self._name = name
        self._chart: Chart[Any] | None = None
        self._canvas: FigureCanvasQTAgg | None = None
        self.layer: MarkLayer | None = None
        self._inside = QWidget()
        self._sentence = label("", "crumb", wraps=True)
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        rows = QVBoxLayout(self._inside)
        rows.addWidget(self._sentence)
        self.setWidget(self._inside)
        self.setWidgetResizable(True)
        self.viewport().setAutoFillBackground(False)
        self._inside.setAutoFillBackground(False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._inside.installEventFilter(self)
        self._turn = QTimer(self)
        self._turn.setSingleShot(True)
        self._turn.timeout.connect(self._come_out)

    @property
    def canvas(self) -> "FigureCanvasQTAgg | None":
        """The canvas, once there is a chart."""
        return self._canvas

    @property
    def sentence(self) -> QLabel:
        """What is said while there is no chart."""
        return self._sentence

    def say(self, text: str) -> None:
        """Say a sentence in the place of the chart."""
        self._sentence.setText(text)
        self._sentence.show()
        self._inside.setMinimumHeight(0)
        for part in (self._canvas, self.layer):
            if part is not None:
                part.hide()

    def put(self, chart: Chart[Any]) -> None:
        """Show a chart; made once, when its figures are there."""
        self._chart = chart
        self._canvas = make_canvas(chart)
        self._canvas.setParent(self._inside)
        self._canvas.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._canvas.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.layer = MarkLayer(chart, self._name, self._inside)
        self.layer.opened.connect(self.opened)
        self.layer.told.connect(self.told)
        self.layer.told.connect(self._keep_in_sight)

    def show_figures(self, figures: object) -> None:
        """Move the chart's artists to new figures."""
        if self._chart is None or self._canvas is None or self.layer is None:
            raise RuntimeError("figures before the chart")
        self._chart.show(figures)
        self._inside.setMinimumHeight(round(self._chart.least_height()))
        self.layer.refresh()
        # The scroll bar comes and goes first: otherwise the chart would be drawn twice.
        self._turn.start()

    @Slot()
    def _come_out(self) -> None:
        if self._canvas is None or self.layer is None:
            return
        self._sentence.hide()
        self._place()
        self._canvas.show()
        self.layer.show()
        self.layer.raise_()
        self._canvas.draw_idle()  # type: ignore[no-untyped-call]

    def _place(self) -> None:
        if self._chart is None or self._canvas is None or self.layer is None:
            return
        if not self._sentence.isHidden():
            return
        whole = self._inside.rect()
        if whole != self._canvas.geometry():
            self._chart.fit(whole.width(), whole.height())
            self._canvas.setGeometry(whole)
            self.layer.setGeometry(whole)

    @override
    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            self._place()
        return False

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _keep_in_sight(self) -> None:
        """Scroll to the part that the keys came to."""
        layer = self.layer
        if layer is None or not layer.hasFocus() or layer.current is None:
            return
        box = layer.box_of(layer.current)
        margin = max(round(box.height / 2) + px(4), px(MARGIN))
        self.ensureVisible(0, round(box.top + box.height / 2), 0, margin)
