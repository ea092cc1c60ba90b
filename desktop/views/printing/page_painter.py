"""Paints laid out pages: on the screen, for a printer, and into a PDF."""

from collections.abc import Callable
from functools import cache
from typing import BinaryIO

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QCoreApplication,
    QIODevice,
    QMarginsF,
    QPointF,
    QRectF,
    Qt,
)
from PySide6.QtGui import (
    QColor,
    QFont,
    QImage,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QPen,
)

from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.paper import Orientation
from desktop.services.progress import Progress, no_progress
from desktop.views.printing.sheet import (
    UNITS_PER_INCH,
    Face,
    PaperPages,
    PictureMark,
    RuleMark,
    TextMark,
)
from desktop.views.printing.type_measure import font_of

GREY = "#8c8c8c"
"""The bars of charts: readable in black and white print."""
_WRITING = QT_TRANSLATE_NOOP("printing", "Đang ghi tệp PDF")


@cache
def _font(face: Face) -> QFont:
    return font_of(face)


def paint_page(painter: QPainter, pages: PaperPages, number: int) -> None:
    """Paint a page in units of the layout, black on whatever is there."""
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    ink = QColor(Qt.GlobalColor.black)
    plain: dict[tuple[float, bool, bool], QPen] = {}
    face: Face | None = None
    painter.setPen(ink)
    for mark in pages.pages[number]:
        if isinstance(mark, TextMark):
            if face is None:
                painter.setPen(ink)
            if mark.face != face:
                face = mark.face
                painter.setFont(_font(face))
            painter.drawText(QPointF(mark.x, mark.y), mark.text)
        elif isinstance(mark, RuleMark):
            face = None
            key = mark.thickness, mark.dotted, mark.grey
            if key not in plain:
                plain[key] = _pen(ink, mark)
            painter.setPen(plain[key])
            painter.drawLine(QPointF(mark.x1, mark.y1), QPointF(mark.x2, mark.y2))
        else:
            _paint_picture(painter, mark)


def _pen(ink: QColor, mark: RuleMark) -> QPen:
    style = Qt.PenStyle.DotLine if mark.dotted else Qt.PenStyle.SolidLine
    colour = QColor(GREY) if mark.grey else ink
    return QPen(colour, mark.thickness, style, Qt.PenCapStyle.FlatCap)


def _paint_picture(painter: QPainter, mark: PictureMark) -> None:
    image = QImage.fromData(mark.png)
    painter.drawImage(QRectF(mark.x, mark.y, mark.width, mark.height), image)


def page_layout(pages: PaperPages) -> QPageLayout:
    """Return how Qt calls the sheet: A4, upright or lying, the margins being ours."""
    upright = pages.sheet.orientation is Orientation.PORTRAIT
    lies = QPageLayout.Orientation.Portrait if upright else QPageLayout.Orientation.Landscape
    return QPageLayout(QPageSize(QPageSize.PageSizeId.A4), lies, QMarginsF(0, 0, 0, 0))


def write_pdf(
    pages: PaperPages, title: str, file: BinaryIO, progress: Progress = no_progress
) -> None:
    """Write the pages as a PDF whose text can be searched and whose fonts are embedded.

    It may run on any thread.

    Raises:
        Cancelled: `progress` raised it.
    """
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(title)
    writer.setCreator(QCoreApplication.applicationName())
    writer.setResolution(UNITS_PER_INCH)
    writer.setPageLayout(page_layout(pages))
    painter = QPainter(writer)
    try:
        paint_pages(painter, pages, _new_page(writer), progress)
    finally:
        painter.end()
    buffer.close()
    file.write(data.data())


def _new_page(writer: QPdfWriter) -> Callable[[], object]:
    return writer.newPage


def paint_pages(
    painter: QPainter,
    pages: PaperPages,
    new_page: Callable[[], object],
    progress: Progress = no_progress,
) -> None:
    """Paint all pages one after the other."""
    for number in range(len(pages.pages)):
        if number:
            new_page()
        progress(_WRITING, number / len(pages.pages))
        paint_page(painter, pages, number)


def picture_of(pages: PaperPages, number: int, width: int) -> QImage:
    """Return a page as it looks on white paper, `width` pixels wide."""
    scale = width / pages.sheet.width
    image = QImage(width, round(pages.sheet.height * scale), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    painter.scale(scale, scale)
    paint_page(painter, pages, number)
    painter.end()
    return image
