"""How the map of communes looks: colours of its classes, hatch where there is no figure."""

from dataclasses import dataclass
from typing import Self

from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QColor, QFont

from desktop.models.rate_classes import MapClass
from desktop.views.theme.fonts import font
from desktop.views.theme.tokens import LIGHT, SIZES, Tokens, px, tokens

_LIGHT_STEPS = {
    2: "#0B5CAD",
    1: "#7FB0E3",
    -1: "#F8E4C4",
    -2: "#E3A04F",
    -3: "#A04A00",
    11: "#E3EEF9",
    12: "#B5D2EF",
    13: "#7FB0E3",
    14: "#3F86CC",
    15: "#0B5CAD",
}
_DARK_STEPS = {
    2: "#8CC1F5",
    1: "#2F6CA8",
    -1: "#6B5836",
    -2: "#B67F2E",
    -3: "#F3BE6B",
    11: "#1F3349",
    12: "#27527C",
    13: "#2F6CA8",
    14: "#6FB1F2",
    15: "#A8D0F8",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class MapLook:
    """Colours and lengths of one drawing; `patterned` marks classes below the target with dots.

    A laser printer makes the same grey of blue and amber, so paper has the dots.
    """

    colours: Tokens
    steps: dict[int, str]
    zoom: float
    text_pixels: int
    patterned: bool = False

    @classmethod
    def of_window(cls) -> Self:
        """Return the look of the theme and zoom in force."""
        chosen = tokens()
        steps = _DARK_STEPS if chosen.name == "dark" else _LIGHT_STEPS
        return cls(colours=chosen, steps=steps, zoom=px(100) / 100, text_pixels=SIZES.small)

    @classmethod
    def of_paper(cls, zoom: float) -> Self:
        """Return the look of pictures: light whatever the window is, dots below the target."""
        return cls(
            colours=LIGHT,
            steps=_LIGHT_STEPS,
            zoom=zoom,
            text_pixels=round(13 * zoom),
            patterned=True,
        )

    def length(self, pixels: float) -> float:
        """Return a length of the drawing."""
        return pixels * self.zoom

    def font(self, *, strong: bool = False) -> QFont:
        """Return the type of its words."""
        return font(self.text_pixels, strong=strong)

    def brushes(self, step: int | None) -> tuple[QBrush, ...]:
        """Return what a class is filled with, one over the other; None has no figure."""
        if step is None:
            ground = QBrush(QColor(self.colours.card))
            hatch = QBrush(QColor(self.colours.field_border), Qt.BrushStyle.BDiagPattern)
            return (ground, hatch)
        ground = QBrush(QColor(self.steps[step]))
        if not self.patterned or step > 0:
            return (ground,)
        dots = {
            -1: Qt.BrushStyle.Dense7Pattern,
            -2: Qt.BrushStyle.Dense6Pattern,
            -3: Qt.BrushStyle.CrossPattern,
        }
        return (ground, QBrush(QColor(self.colours.text), dots[step]))


def step_of(chosen: MapClass | None) -> int | None:
    """Return the step of a class."""
    return None if chosen is None else chosen.step
