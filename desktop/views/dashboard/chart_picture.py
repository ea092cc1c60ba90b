"""A chart as a picture or PDF for papers and messages: light, with its title, sharp in print."""

import io
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Literal

from desktop.views.dashboard.chart import Chart
from desktop.views.dashboard.chart_look import ChartLook

WIDTH = 800
LEAST_HEIGHT = 420
TITLE = 40
"""Pixels above the chart for its title."""
MARGIN = 12
TIMES = 2
"""Pixels of the picture for each pixel of the drawing, so that it prints sharp."""


@dataclass(frozen=True, slots=True)
class ChartPicture:
    """What is drawn: how the chart is made, its look, its figures, its title and a note below."""

    make: Callable[[ChartLook], Chart[Any]]
    look: ChartLook
    figures: object
    title: str
    note: str

    def png(self) -> bytes:
        """Draw the picture; it may be done on any thread."""
        return self.drawn("png")

    def drawn(self, form: Literal["png", "pdf"]) -> bytes:
        """Draw it as a picture, or as a page whose letters stay letters; on any thread."""
        import matplotlib as mpl

        chart = self.make(self.look)
        chart.show(self.figures)
        figure = chart.figure
        height = max(chart.least_height(), LEAST_HEIGHT)
        whole = height + TITLE + MARGIN * 2
        figure.set_size_inches(WIDTH / figure.dpi, whole / figure.dpi)
        chart.fit(WIDTH, height)
        margins = figure.subplotpars
        foot = 2 * MARGIN
        figure.subplots_adjust(
            left=margins.left + MARGIN / WIDTH,
            right=margins.right - MARGIN / WIDTH,
            bottom=(margins.bottom * height + foot) / whole,
            top=(margins.top * height + foot) / whole,
        )
        words: dict[str, Any] = {
            "family": self.look.font["family"],
            "color": self.look.text,
            "parse_math": False,
        }
        figure.text(
            MARGIN / WIDTH,
            1 - MARGIN / whole,
            self.title,
            va="top",
            weight="bold",
            size=13,
            **words,
        )
        words["color"] = self.look.muted
        figure.text(MARGIN / WIDTH, MARGIN / 2 / whole, self.note, va="bottom", size=8, **words)
        file = io.BytesIO()
        # Type 42: whole letters, so that the text of the page can be searched and copied.
        with mpl.rc_context({"pdf.fonttype": 42}):
            figure.savefig(file, format=form, dpi=figure.dpi * TIMES, facecolor=self.look.card)
        return file.getvalue()
