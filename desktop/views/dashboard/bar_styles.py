"""How the pieces of a bar are told apart without colour: full, hatched, pale, or warning."""

from enum import Enum
from typing import Any

from desktop.views.dashboard.chart_look import ChartLook


class BarStyle(Enum):
    """A piece's style; each differs from the others in black and white too."""

    FULL = "full"
    HATCHED = "hatched"
    DOTTED = "dotted"
    PALE = "pale"


def paint_of(style: BarStyle, look: ChartLook) -> dict[str, Any]:
    """Return what matplotlib draws a piece with; every key is always there."""
    fills = {
        BarStyle.FULL: (look.bar, look.bar, ""),
        BarStyle.HATCHED: (look.card, look.bar, "////"),
        BarStyle.DOTTED: (look.card, look.bar, "...."),
        BarStyle.PALE: (look.line, look.muted, ""),
    }
    face, edge, hatch = fills[style]
    return {"facecolor": face, "edgecolor": edge, "hatch": hatch, "linewidth": 1}
