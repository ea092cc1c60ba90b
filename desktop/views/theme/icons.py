"""Our line icons, recoloured: `currentColor` in the drawing becomes a colour of the theme."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from desktop.domain.resources import resources_folder
from desktop.views.theme.tokens import SIZES, tokens

RESOURCES = resources_folder()
ICONS = RESOURCES / "icons"


@lru_cache(maxsize=128)
def _drawing(name: str) -> str:
    return (ICONS / f"{name}.svg").read_text(encoding="utf-8")


def pixmap(name: str, colour: str, size: int | None = None) -> QPixmap:
    """Draw an icon in one colour, sharp on the screen's own pixels."""
    return _pixmap(name, colour, SIZES.icon if size is None else size, _ratio())


def _ratio() -> float:
    screens = QGuiApplication.screens()
    return max((screen.devicePixelRatio() for screen in screens), default=1.0)


@lru_cache(maxsize=512)
def _pixmap(name: str, colour: str, size: int, ratio: float) -> QPixmap:
    drawing = _drawing(name).replace("currentColor", colour)
    renderer = QSvgRenderer(QByteArray(drawing.encode()))
    made = QPixmap(QSize(round(size * ratio), round(size * ratio)))
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    renderer.render(painter, QRectF(0, 0, made.width(), made.height()))
    painter.end()
    made.setDevicePixelRatio(ratio)
    return made


def icon(
    name: str,
    colour: str | None = None,
    size: int | None = None,
    *,
    checked_colour: str | None = None,
) -> QIcon:
    """Return an icon in `colour` (the text colour by default), greyed when disabled."""
    made = QIcon()
    normal = pixmap(name, colour or tokens().text, size)
    made.addPixmap(normal, QIcon.Mode.Normal, QIcon.State.Off)
    made.addPixmap(pixmap(name, tokens().disabled, size), QIcon.Mode.Disabled, QIcon.State.Off)
    if checked_colour is not None:
        made.addPixmap(pixmap(name, checked_colour, size), QIcon.Mode.Normal, QIcon.State.On)
    return made
