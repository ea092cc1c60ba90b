"""Puts a theme in force: Fusion, palette, font, and one style sheet made from the tokens."""

import re
from dataclasses import asdict
from string import Template

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from desktop.views.theme.fonts import font
from desktop.views.theme.icons import RESOURCES
from desktop.views.theme.tokens import LIGHT, SIZES, THEMES, Tokens, px, use_tokens

STYLES = RESOURCES / "styles"
LINE = 3
"""Pixels up to which a length is the thickness of a line and stays as it is at every zoom."""
_LENGTH = re.compile(r"(?<![-+\d])(\d+)(?=(?:[-+]\d+)?px)")
_SUM = re.compile(r"(\d+)([-+]\d+)px")


def stylesheet(chosen: Tokens) -> str:
    """Return the style sheet at the zoom in force; an unknown name raises KeyError."""
    raw = (STYLES / "window.qss").read_text(encoding="utf-8")
    words = asdict(chosen) | SIZES.all() | {"styles": STYLES.as_posix()}
    filled = Template(_LENGTH.sub(_zoomed, raw)).substitute(words)
    return _SUM.sub(_added, filled)


def _zoomed(length: re.Match[str]) -> str:
    pixels = int(length[1])
    return str(pixels if pixels <= LINE else px(pixels))


def _added(parts: re.Match[str]) -> str:
    return f"{int(parts[1]) + int(parts[2])}px"


def palette(chosen: Tokens) -> QPalette:
    """Return the palette: what Fusion and our own painting draw with."""
    made = QPalette()
    role = QPalette.ColorRole
    for place, colour in (
        (role.Window, chosen.window),
        (role.WindowText, chosen.text),
        (role.Base, chosen.card),
        (role.AlternateBase, chosen.zebra),
        (role.Text, chosen.text),
        (role.Button, chosen.card),
        (role.ButtonText, chosen.text),
        (role.BrightText, chosen.error),
        (role.Highlight, chosen.primary),
        (role.HighlightedText, chosen.on_primary),
        (role.Accent, chosen.primary),
        (role.Link, chosen.primary),
        (role.LinkVisited, chosen.primary),
        (role.ToolTipBase, chosen.card),
        (role.ToolTipText, chosen.text),
        (role.PlaceholderText, chosen.placeholder),
        (role.Mid, chosen.line),
        (role.Light, chosen.card),
        (role.Dark, chosen.field_border),
    ):
        made.setColor(place, QColor(colour))
    for place in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, place, QColor(chosen.disabled))
    return made


def tokens_of(theme: str) -> Tokens:
    """Return the tokens of 'light' or 'dark'; '' follows the system, light where it says nothing.

    Window frames that the system draws follow the choice where it lets them.
    """
    hints = QGuiApplication.styleHints()
    if theme in THEMES:
        hints.setColorScheme(Qt.ColorScheme.Dark if theme == "dark" else Qt.ColorScheme.Light)
        return THEMES[theme]
    hints.unsetColorScheme()
    return THEMES["dark" if hints.colorScheme() is Qt.ColorScheme.Dark else "light"]


def apply_theme(app: QApplication, chosen: Tokens = LIGHT, zoom: int = 100) -> None:
    """Give the program its look; Fusion on every system, so that pictures equal production."""
    use_tokens(chosen, zoom)
    app.setStyle("Fusion")
    app.setPalette(palette(chosen))
    app.setFont(font())
    app.setStyleSheet(stylesheet(chosen))
