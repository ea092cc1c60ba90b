"""What every chart of the overview is: a matplotlib figure, parts that open lists, a table."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar

from PySide6.QtCore import QCoreApplication

from desktop.domain.report_table import ReportTable
from desktop.views.dashboard.chart_look import DPI, ChartLook

if TYPE_CHECKING:
    from collections.abc import Sequence

    from matplotlib.axes import Axes


Figures = TypeVar("Figures")
"""What a chart shows: all figures of the overview, or those of one chart."""


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle in pixels, from the top left corner of the figure."""

    left: float
    top: float
    width: float
    height: float

    def holds(self, x: float, y: float) -> bool:
        """Whether a point lies in it."""
        across = self.left <= x <= self.left + self.width
        return across and self.top <= y <= self.top + self.height


@dataclass(frozen=True, slots=True)
class Mark:
    """A part of a chart that opens a list: where it stands, what it says, and what it is.

    `step` counts along the chart (months, neighbourhoods), `part` the pieces of one step; `what`
    goes back to the page, which knows the list. `low` and `high` are corners in data.
    """

    step: int
    part: int
    text: str
    what: object
    low: tuple[float, float]
    high: tuple[float, float]


@dataclass(frozen=True, slots=True, kw_only=True)
class ChartWords:
    """What stands around a chart: `hint` below it on the screen, `note` below its picture.

    `nothing` is said in the place of a chart that has nothing to show.
    """

    title: str
    hint: str = ""
    note: str = ""
    nothing: str = ""


class Chart(Generic[Figures]):
    """Keeps its figure and artists; new figures only move them."""

    steps_go_down: ClassVar[bool] = False
    """Whether the arrow keys up and down go from step to step, and left and right in a step."""

    def __init__(self, look: ChartLook) -> None:
        """Make the axes; `show` draws."""
        from matplotlib.figure import Figure

        self.look = look
        self.figure: Figure = Figure(figsize=(4, 3), dpi=DPI, facecolor=look.card)
        self.axes: Axes = self.figure.add_subplot()
        self.axes.set_facecolor(look.card)
        for spine in self.axes.spines.values():
            spine.set_visible(False)
        self.axes.tick_params(length=0, colors=look.muted)
        self.marks: Sequence[Mark] = ()

    def tr(self, text: str) -> str:
        """Return a text in the window's language; its context is the chart's class."""
        return QCoreApplication.translate(type(self).__name__, text)

    def words(self, figures: Figures) -> ChartWords:
        """Return what stands around the chart of these figures."""
        raise NotImplementedError

    def show(self, figures: Figures) -> None:
        """Show figures; not called when `words` say that there is nothing to show."""
        raise NotImplementedError

    def fit(self, width: float, height: float) -> None:
        """Set the margins for a size in pixels; they hold what stands beside the axes."""
        raise NotImplementedError

    def least_height(self) -> float:
        """Return the height in pixels at which everything can be read."""
        raise NotImplementedError

    def table(self, figures: Figures) -> ReportTable:
        """Return the same figures as a table."""
        raise NotImplementedError

    def set_margins(
        self, size: tuple[float, float], *, left: float, right: float, top: float, bottom: float
    ) -> None:
        """Leave so many pixels beside the axes."""
        width, height = (max(length, 1.0) for length in size)
        self.figure.subplots_adjust(
            left=left / width,
            right=max(1 - right / width, left / width + 0.05),
            top=max(1 - top / height, bottom / height + 0.05),
            bottom=bottom / height,
        )

    def add_legend(self, handles: "Sequence[Any]", names: "Sequence[str]", **more: Any) -> None:
        """Put a legend above the axes, in one row, in the theme's type."""
        options = {
            "loc": "lower left",
            "bbox_to_anchor": (0, 1),
            "ncols": len(names),
            "frameon": False,
            "borderpad": 0.2,
            "borderaxespad": 0.2,
            "handlelength": 1.1,
            "handleheight": 0.8,
            "handletextpad": 0.4,
            "columnspacing": 1.0,
            "prop": self.look.font,
            **more,
        }
        legend = self.axes.legend(handles, names, **options)
        for text in legend.get_texts():
            text.set_color(self.look.text)

    def box_of(self, mark: Mark, scale: float = 1.0) -> Box:
        """Return where a mark is drawn; `scale` is how many pixels of the figure make one."""
        (left, low), (right, high) = self.axes.transData.transform([mark.low, mark.high])
        tall = self.figure.bbox.height
        return Box(
            left / scale, (tall - high) / scale, (right - left) / scale, (high - low) / scale
        )

    def warm(self, figures: Figures) -> None:
        """Draw once for nobody: fonts and caches are then there when the window draws."""
        from matplotlib.backends.backend_agg import FigureCanvasAgg

        self.show(figures)
        FigureCanvasAgg(self.figure).draw()  # type: ignore[no-untyped-call]

    def text(self, x: float, y: float, words: str, **more: Any) -> Any:
        """Put a text into the axes in the theme's type; a $ in a name is no formula."""
        options = {"color": self.look.text, "parse_math": False, **self.look.font, **more}
        return self.axes.text(x, y, words, **options)
