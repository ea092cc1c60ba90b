"""Lays leaflets out: so many below each other on a sheet, dotted lines to cut along, QR codes."""

from collections.abc import Iterator, Sequence

from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.paper import Leaflet, Leaflets
from desktop.services.progress import Progress
from desktop.views.printing.blocks import (
    TITLE,
    Block,
    signing_block,
    title_block,
)
from desktop.views.printing.sheet import (
    LEFT,
    MM,
    POINT,
    TOP,
    Face,
    Mark,
    PictureMark,
    RuleMark,
    Sheet,
    TextMark,
)
from desktop.views.printing.table_layout import BASE_LINE
from desktop.views.printing.type_measure import TypeMeasure

QR_SIDE = 30 * MM
QR_GAP = 6 * MM
CAPTION = Face(9)
BETWEEN_LINES = 1.5 * POINT
MARGIN = 9 * MM
"""Between a cut line and what is written."""
LEAST_MARGIN = 3 * MM
_LAYING_OUT = QT_TRANSLATE_NOOP("printing", "Đang xếp trang")


def leaflet_sheets(
    part: Leaflets, sheet: Sheet, measure: TypeMeasure, progress: Progress
) -> Iterator[list[Mark]]:
    """Yield the marks of each sheet."""
    count = max(1, part.per_sheet)
    for start in range(0, len(part.leaflets), count):
        progress(_LAYING_OUT, start / len(part.leaflets))
        yield _sheet(part.leaflets[start : start + count], count, sheet, measure)


def _sheet(
    leaflets: Sequence[Leaflet], count: int, sheet: Sheet, measure: TypeMeasure
) -> list[Mark]:
    marks: list[Mark] = []
    # Equal parts of the whole sheet, so that a pile is cut in two strokes.
    height = sheet.height / count
    for number, leaflet in enumerate(leaflets):
        top = number * height
        if number:
            marks.append(RuleMark(0, top, sheet.width, top, dotted=True))
        first = TOP if count == 1 else top + MARGIN
        last = sheet.foot if count == 1 else top + height - LEAST_MARGIN
        marks += _leaflet(leaflet, sheet, measure, (first, last))
    return marks


def _leaflet(
    leaflet: Leaflet, sheet: Sheet, measure: TypeMeasure, span: tuple[float, float]
) -> list[Mark]:
    """Return the marks of a leaflet; in a small place the letters give way, 13 down to 9 points."""
    for points in (13.0, 12.0, 11.0, 10.0, 9.0):
        marks, end = _set(leaflet, sheet, measure, span[0], points)
        if end <= span[1]:
            break
    return marks


def _set(
    leaflet: Leaflet, sheet: Sheet, measure: TypeMeasure, top: float, points: float
) -> tuple[list[Mark], float]:
    face = Face(points)
    marks: list[Mark] = []
    y = top
    if leaflet.heading is not None:
        block = title_block(measure, sheet, leaflet.heading, top)
        marks += block.marks
        y = block.y + 4 * MM
    right = LEFT + sheet.room
    below = y
    if leaflet.qr:
        x = right - QR_SIDE
        marks.append(PictureMark(x, y, QR_SIDE, QR_SIDE, leaflet.qr))
        caption = Block(measure, y + QR_SIDE + POINT)
        caption.write(leaflet.qr_caption, CAPTION, (x, right))
        marks += caption.marks
        below = caption.y
    room = sheet.room - (QR_SIDE + QR_GAP if leaflet.qr else 0)
    title = Face(min(points + 1, TITLE.points), bold=True)
    y = _lines(marks, measure, [leaflet.title], title, (LEFT, room), y)
    y += 2 * POINT
    for text in leaflet.lines:
        # Below the code the lines take the whole width again.
        wide = sheet.room if y >= below else room
        y = _lines(marks, measure, [text], face, (LEFT, wide), y)
        y += BETWEEN_LINES
    y = max(y, below)
    if leaflet.signatures:
        block = signing_block(measure, sheet, leaflet.signatures, y + 6 * MM)
        marks += block.marks
        y = block.y
    return marks, y


def _lines(  # noqa: PLR0913, PLR0917 - one small step of the typesetter
    marks: list[Mark],
    measure: TypeMeasure,
    texts: Sequence[str],
    face: Face,
    place: tuple[float, float],
    y: float,
) -> float:
    left, room = place
    for text in texts:
        if not text:
            continue
        for line in measure.wrap(text, face, room):
            marks.append(TextMark(left, y + face.points * POINT * BASE_LINE, line, face))
            y += face.line
    return y
