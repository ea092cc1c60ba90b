"""Reads a laid out page as a person does: which words stand in which cell of which table."""

from bisect import bisect
from itertools import groupby

from desktop.views.printing.sheet import LEFT, Mark, PaperPages, RuleMark, TextMark
from desktop.views.printing.type_measure import TypeMeasure

TOLERANCE = 2.0
"""A fifth of a point."""
Table = list[list[str]]


def tables_on(pages: PaperPages, page: int) -> list[Table]:
    """Return the tables of a page: rows of cells; a header of two rows is read as one."""
    marks = pages.pages[page]
    uprights = [
        mark
        for mark in marks
        if isinstance(mark, RuleMark) and mark.x1 == mark.x2 and not mark.dotted
    ]
    uprights.sort(key=lambda mark: (mark.y2, mark.x1))
    return [
        _table(marks, [mark.x1 for mark in group], bottom)
        for bottom, group in ((key, list(each)) for key, each in groupby(uprights, _bottom))
    ]


def _bottom(mark: RuleMark) -> float:
    return mark.y2


def _table(marks: tuple[Mark, ...], columns: list[float], bottom: float) -> Table:
    left, right = columns[0], columns[-1]
    lines = sorted(
        mark.y1
        for mark in marks
        if isinstance(mark, RuleMark) and mark.y1 == mark.y2 and (mark.x1, mark.x2) == (left, right)
    )
    top = max(_top(marks, bottom), lines[0])
    rows = [line for line in lines if top <= line <= bottom]
    table = [[[] for _ in columns[1:]] for _ in rows[1:]]
    for mark in marks:
        if isinstance(mark, TextMark) and top < mark.y < bottom:
            place = bisect(columns, mark.x + TOLERANCE) - 1
            table[bisect(rows, mark.y) - 1][place].append(mark.text)
    return [[" ".join(cell) for cell in row] for row in table]


def _top(marks: tuple[Mark, ...], bottom: float) -> float:
    return min(mark.y1 for mark in marks if isinstance(mark, RuleMark) and mark.y2 == bottom)


def body_of(pages: PaperPages) -> Table:
    """Return the rows of a paper's only table over all pages, the headers left out."""
    return [
        row
        for page in range(len(pages.pages))
        for table in tables_on(pages, page)
        for row in table[1:]
    ]


def clipped(pages: PaperPages) -> list[str]:
    """Return the texts that reach over an edge: of their cell, or of what is written on."""
    found = []
    measure = TypeMeasure()
    for page in pages.pages:
        edges = [
            mark
            for mark in page
            if isinstance(mark, RuleMark) and mark.x1 == mark.x2 and not mark.dotted
        ]
        for mark in page:
            if not isinstance(mark, TextMark):
                continue
            end = mark.x + measure.width(mark.text, mark.face)
            beside = [rule.x1 for rule in edges if rule.y1 < mark.y < rule.y2]
            limit = min((x for x in beside if x > mark.x), default=LEFT + pages.sheet.room)
            inside = mark.x >= LEFT - TOLERANCE and end <= limit + TOLERANCE
            if not inside or not 0 < mark.y < pages.sheet.height:
                found.append(mark.text)
    return found
