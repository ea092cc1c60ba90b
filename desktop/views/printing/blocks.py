"""Blocks of centred lines: the title block of an official paper, and who signs it."""

from collections.abc import Iterable, Sequence

from desktop.domain.report_table import ReportHeading, Signature
from desktop.views.printing.sheet import LEFT, MM, POINT, Face, Mark, RuleMark, Sheet, TextMark
from desktop.views.printing.table_layout import BASE_LINE
from desktop.views.printing.type_measure import TypeMeasure

BODY, BOLD, ITALIC = Face(13), Face(13, bold=True), Face(13, italic=True)
SMALL, SMALL_BOLD = Face(12), Face(12, bold=True)
"""The office's and the country's name: 12 to 13 points (Decree 30/2020/NĐ-CP)."""
TITLE = Face(14, bold=True)
BELOW_NAMES = 6 * MM
ROOM_TO_SIGN = 22 * MM
BETWEEN = 2 * MM
RULE_GAP, RULE_HEIGHT = 2 * POINT, 6 * POINT
OFFICE_RULE = 0.35
"""Share of the office's name that the line below it is long: a third to a half."""
COUNTRY_ROOM = 1.03
HALF = 0.5
Span = tuple[float, float]


class Block:
    """Lines from the top down, each in the middle of a span; `y` is where the next one goes."""

    def __init__(self, measure: TypeMeasure, top: float) -> None:
        """Begin at `top`."""
        self._measure = measure
        self.marks: list[Mark] = []
        self.y = top

    def write(self, text: str, face: Face, span: Span) -> None:
        """Write a text, broken where it is wider than the span; nothing for an empty one."""
        if not text:
            return
        for line in self._measure.wrap(text, face, span[1] - span[0]):
            spare = span[1] - span[0] - self._measure.width(line, face)
            base = self.y + face.points * POINT * BASE_LINE
            self.marks.append(TextMark(span[0] + spare / 2, base, line, face))
            self.y += face.line

    def underline(self, span: Span, width: float) -> None:
        """Draw a short line."""
        middle, y = (span[0] + span[1]) / 2, self.y + RULE_GAP
        self.marks.append(RuleMark(middle - width / 2, y, middle + width / 2, y))
        self.y += RULE_HEIGHT

    def join(self, blocks: Iterable["Block"]) -> None:
        """Take in blocks that stand beside each other; go on below the lowest."""
        for block in blocks:
            self.marks.extend(block.marks)
            self.y = max(self.y, block.y)


def title_block(measure: TypeMeasure, sheet: Sheet, heading: ReportHeading, top: float) -> Block:
    """Return the block above a paper: office left, country right, the title below."""
    left, right = LEFT, LEFT + sheet.room
    block = Block(measure, top)
    if heading.authority or heading.office:
        needed = measure.width(heading.country, SMALL_BOLD) * COUNTRY_ROOM
        split = right - max(needed, HALF * sheet.room)
        office = Block(measure, top)
        _office(office, measure, heading, (left, split - BETWEEN))
        country = Block(measure, top)
        _country(country, measure, heading, (split, right))
        block.join((office, country))
        block.y += BELOW_NAMES
    block.write(heading.title, TITLE, (left, right))
    block.write(heading.subject, BOLD, (left, right))
    block.write(heading.data_line, ITALIC, (left, right))
    return block


def _office(block: Block, measure: TypeMeasure, heading: ReportHeading, span: Span) -> None:
    block.write(heading.authority, SMALL, span)
    block.write(heading.office, SMALL_BOLD, span)
    width = min(span[1] - span[0], measure.width(heading.office, SMALL_BOLD))
    block.underline(span, width * OFFICE_RULE)
    block.write(heading.number, BODY, span)


def _country(block: Block, measure: TypeMeasure, heading: ReportHeading, span: Span) -> None:
    block.write(heading.country, SMALL_BOLD, span)
    block.write(heading.motto, BOLD, span)
    block.underline(span, measure.width(heading.motto, BOLD))
    block.write(heading.place_and_date, ITALIC, span)


def signing_block(
    measure: TypeMeasure, sheet: Sheet, signatures: Sequence[Signature], top: float
) -> Block:
    """Return who signs, side by side, with room for hand and stamp."""
    width = sheet.room / max(1, len(signatures))
    columns = []
    for number, signature in enumerate(signatures):
        span = LEFT + number * width, LEFT + (number + 1) * width - BETWEEN
        column = Block(measure, top)
        for line in signature.capacity:
            column.write(line, BOLD, span)
        column.write(signature.hint, ITALIC, span)
        column.y += ROOM_TO_SIGN
        column.write(signature.name, BOLD, span)
        columns.append(column)
    block = Block(measure, top)
    block.join(columns)
    return block
