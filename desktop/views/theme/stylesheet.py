"""Puts a theme in force: Fusion, palette, font, and one style sheet made from the tokens."""

from dataclasses import asdict
from string import Template

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from desktop.views.theme.fonts import font
from desktop.views.theme.icons import RESOURCES
from desktop.views.theme.tokens import LIGHT, SIZES, Tokens, use_tokens

STYLES = RESOURCES / "styles"


def stylesheet(chosen: Tokens) -> str:
    """Return the style sheet with tokens and sizes filled in; an unknown name raises KeyError."""
    template = Template((STYLES / "window.qss").read_text(encoding="utf-8"))
    return template.substitute(asdict(chosen) | SIZES.all() | {"styles": STYLES.as_posix()})


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


def apply_theme(app: QApplication, chosen: Tokens = LIGHT, zoom: int = 100) -> None:
    """Give the program its look; Fusion on every system, so that pictures equal production."""
    use_tokens(chosen, zoom)
    app.setStyle("Fusion")
    app.setPalette(palette(chosen))
    app.setFont(font())
    app.setStyleSheet(stylesheet(chosen))
