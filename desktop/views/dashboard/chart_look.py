"""How charts look: the colours, type and lengths of the theme, as matplotlib takes them."""

from dataclasses import dataclass
from typing import Any, Self

from desktop.views.theme.fonts import family
from desktop.views.theme.tokens import LIGHT, SIZES, Tokens, px, tokens

DPI = 100
"""Pixels in an inch of our figures: lengths of the theme are divided by it."""
_POINTS = 72


@dataclass(frozen=True, slots=True, kw_only=True)
class ChartLook:
    """Colours are #RRGGBB; `zoom` makes lengths of the screen out of lengths at 100 %."""

    family: str
    text_pixels: int
    zoom: float
    card: str
    text: str
    muted: str
    line: str
    bar: str
    below: str
    reached_tint: str
    near_tint: str
    missed_tint: str
    strong_tint: str
    weak_tint: str

    @classmethod
    def of_window(cls) -> Self:
        """Return the look of the theme and zoom in force."""
        return cls._of(tokens(), SIZES.small, px(100) / 100)

    @classmethod
    def of_paper(cls) -> Self:
        """Return the look of pictures: light and unzoomed whatever the window is."""
        return cls._of(LIGHT, 13, 1.0)

    @classmethod
    def _of(cls, chosen: Tokens, pixels: int, zoom: float) -> Self:
        return cls(
            family=family(),
            text_pixels=pixels,
            zoom=zoom,
            card=chosen.card,
            text=chosen.text,
            muted=chosen.muted,
            line=chosen.line,
            bar=chosen.primary,
            below=chosen.warning,
            reached_tint=chosen.ok_tint,
            near_tint=chosen.warning_tint,
            missed_tint=chosen.error_tint,
            strong_tint=chosen.selected,
            weak_tint=chosen.zebra,
        )

    def length(self, pixels: float) -> float:
        """Return a length in pixels of the figure."""
        return pixels * self.zoom

    @property
    def font(self) -> dict[str, Any]:
        """Family and size of every text."""
        return {
            "family": [self.family, "DejaVu Sans"],
            "size": self.text_pixels * _POINTS / DPI,
        }
