"""The window's font: one that sets stacked Vietnamese marks cleanly on each system."""

import importlib.util
import sys
from functools import cache
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase, QRawFont

from desktop.views.theme.tokens import SIZES

WINDOWS_FAMILIES = ("Segoe UI", "Tahoma", "Arial")
OTHER_FAMILIES = ("Noto Sans", "Open Sans", "Roboto", "Liberation Sans", "DejaVu Sans")

_OLD_ONES = ("Liberation Sans",)
"""Families of which systems in use, as Debian 12, hold a version without Vietnamese letters."""

_HARD_LETTERS = "ộẨữỹƯđ"
"""A family that has these has every letter of Vietnamese."""

_CHART_FONTS = ("DejaVuSans.ttf", "DejaVuSans-Bold.ttf")
"""Files of the family that matplotlib brings along for its charts."""


def family() -> str:
    """Return the first family of our list that is installed.

    On a machine without any of them, such as one that was just set up, the font of the charts
    stands in: without it every letter would be a box.
    """
    wished = WINDOWS_FAMILIES if sys.platform == "win32" else OTHER_FAMILIES
    for name in wished:
        if QFontDatabase.hasFamily(name) and (name not in _OLD_ONES or is_complete(name)):
            return name
    return _family_brought_along() or wished[-1]


@cache
def is_complete(name: str) -> bool:
    """Whether the installed family has every letter of Vietnamese."""
    raw = QRawFont.fromFont(QFont(name))
    return all(raw.supportsCharacter(ord(letter)) for letter in _HARD_LETTERS)


def _family_brought_along() -> str:
    # Looked up, not imported: the first frame must not wait for matplotlib.
    found = importlib.util.find_spec("matplotlib")
    if found is None or found.origin is None:
        return ""
    folder = Path(found.origin).parent / "mpl-data" / "fonts" / "ttf"
    numbers = [QFontDatabase.addApplicationFont(str(folder / name)) for name in _CHART_FONTS]
    families = [QFontDatabase.applicationFontFamilies(number) for number in numbers if number >= 0]
    return families[0][0] if families and families[0] else ""


def font(pixels: int | None = None, *, strong: bool = False) -> QFont:
    """Return the window's font in a size of logical pixels (the body's by default)."""
    made = QFont(family())
    made.setPixelSize(SIZES.body if pixels is None else pixels)
    if strong:
        made.setWeight(QFont.Weight.DemiBold)
    return made
