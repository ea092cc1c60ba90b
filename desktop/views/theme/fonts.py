"""The window's font: one that sets stacked Vietnamese marks cleanly on each system."""

import sys

from PySide6.QtGui import QFont, QFontDatabase

from desktop.views.theme.tokens import SIZES

WINDOWS_FAMILIES = ("Segoe UI", "Tahoma", "Arial")
OTHER_FAMILIES = ("Noto Sans", "Open Sans", "Roboto", "Liberation Sans", "DejaVu Sans")


def family() -> str:
    """Return the first family of our list that is installed."""
    wished = WINDOWS_FAMILIES if sys.platform == "win32" else OTHER_FAMILIES
    return next((name for name in wished if QFontDatabase.hasFamily(name)), wished[-1])


def font(pixels: int | None = None, *, strong: bool = False) -> QFont:
    """Return the window's font in a size of logical pixels (the body's by default)."""
    made = QFont(family())
    made.setPixelSize(SIZES.body if pixels is None else pixels)
    if strong:
        made.setWeight(QFont.Weight.DemiBold)
    return made
