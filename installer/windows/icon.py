"""Draws the program's SVG icon for Windows: an .ico in every size, and the set-up's side picture.

Needs Qt, so it runs in the environment that builds packages.
"""

import struct
import sys
from pathlib import Path
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

SIDE: Final = (328, 628)
"""Twice the 164x314 of a screen at 100 %: sharp up to 200 %."""
BLUE: Final = "#0B5CAD"
"""The icon's own colour."""
SIZES: Final = (16, 20, 24, 32, 40, 48, 64, 96, 128, 256)
_LARGEST_BITMAP: Final = 128
"""Larger ones are PNG; the set-up program of NSIS reads smaller ones only as bitmaps."""


def write_icon(drawing: Path, target: Path) -> None:
    """Draw the icon in every size into one file."""
    pictures = [_picture(drawing, size) for size in SIZES]
    place = 6 + 16 * len(pictures)
    header = struct.pack("<HHH", 0, 1, len(pictures))
    for size, picture in zip(SIZES, pictures, strict=True):
        edge = size % 256
        header += struct.pack("<BBBBHHII", edge, edge, 0, 0, 1, 32, len(picture), place)
        place += len(picture)
    target.write_bytes(header + b"".join(pictures))


def write_side_picture(drawing: Path, target: Path) -> None:
    """Draw what stands at the left of the set-up's first and last page: the icon on its blue."""
    image = QImage(*SIDE, QImage.Format.Format_RGB32)
    image.fill(QColor(BLUE))
    edge = SIDE[0] * 3 // 4
    painter = QPainter(image)
    place = QRectF((SIDE[0] - edge) / 2, SIDE[1] / 2 - edge * 3 / 4, edge, edge)
    QSvgRenderer(str(drawing)).render(painter, place)
    painter.end()
    # The set-up program of NSIS reads bitmaps of 24 bits.
    image.convertToFormat(QImage.Format.Format_RGB888).save(str(target), "BMP")


def _picture(drawing: Path, size: int) -> bytes:
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    QSvgRenderer(str(drawing)).render(painter)
    painter.end()
    if size <= _LARGEST_BITMAP:
        return _bitmap(bytes(image.constBits()), size)
    store = QByteArray()
    buffer = QBuffer(store)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return store.data()


def _bitmap(pixels: bytes, size: int) -> bytes:
    """Return a bitmap as icons hold it: rows from below, and an empty mask of one bit a pixel."""
    rows = [pixels[4 * size * row : 4 * size * (row + 1)] for row in reversed(range(size))]
    mask = bytes((size + 31) // 32 * 4 * size)
    header = struct.pack("<IiiHHIIiiII", 40, size, 2 * size, 1, 32, 0, 0, 0, 0, 0, 0)
    return header + b"".join(rows) + mask


if __name__ == "__main__":
    write_icon(Path(sys.argv[1]), Path(sys.argv[2]))
    write_side_picture(Path(sys.argv[1]), Path(sys.argv[3]))
