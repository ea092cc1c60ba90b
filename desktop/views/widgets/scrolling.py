"""Content that scrolls up and down where the window has no room for all of it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QWidget


def scrolling(content: QWidget, name: str) -> QScrollArea:
    """Return an area around `content`; `name` is read aloud where its keys scroll."""
    area = QScrollArea()
    area.setProperty("look", "fields")
    area.setAccessibleName(name)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(content)
    content.setAutoFillBackground(False)
    area.viewport().setAutoFillBackground(False)
    return area
