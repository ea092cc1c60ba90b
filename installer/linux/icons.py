"""Draws the program's icon in one size; run by the Python of the build environment."""

import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer


def draw(source: Path, target: Path, size: int) -> None:
    """Write an SVG as a PNG of this many pixels a side."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(source)).render(painter)
    painter.end()
    if not image.save(str(target)):
        raise OSError(target)


if __name__ == "__main__":
    application = QGuiApplication(["icons"])
    drawing, folder = map(Path, sys.argv[1:3])
    for each in map(int, sys.argv[3:]):
        place = folder / f"{each}x{each}" / "apps"
        place.mkdir(parents=True, exist_ok=True)
        draw(drawing, place / "ansinhxa.png", each)
