"""Draws the program's SVG icon as an .ico, in the sizes that Windows shows; run as a module.

Needs Qt, so it runs in the environment that builds packages.
"""

import struct
import sys
from pathlib import Path
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

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
