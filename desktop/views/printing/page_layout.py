"""Lays a paper out: title block, parts, signatures and page numbers on sheets of A4."""

from collections.abc import Sequence
from functools import singledispatchmethod

from PySide6.QtGui import QImage

from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.paper import (
    Facts,
    Leaflets,
    Orientation,
    PageNumbers,
    Paper,
    PaymentCode,
    Picture,
    Words,
)
from desktop.domain.report_table import DrawnChart, ReportTable
from desktop.services.progress import Progress, no_progress
from desktop.views.printing.blocks import BODY, BOLD, Block, signing_block, title_block
from desktop.views.printing.chart_layout import chart_parts
from desktop.views.printing.column_fit import fit_columns, needs_of, orientation_for
from desktop.views.printing.facts_layout import FactType, facts_rows
from desktop.views.printing.leaflet_layout import QR_GAP, QR_SIDE, leaflet_sheets
from desktop.views.printing.sheet import (
    BOTTOM,
    LEFT,
    POINT,
    TOP,
    Face,
    Mark,
    PaperPages,
    PictureMark,
    Sheet,
    TextMark,
)
from desktop.views.printing.table_layout import BASE_LINE, SetRow, TableSetting
from desktop.views.printing.type_measure import TypeMeasure

NOTE = Face(11, italic=True)
FOOT = Face(10)
BESIDE = Face(11)
PAGE_NUMBER = Face(13)
GAP = 6 * POINT
ROWS_BETWEEN_NEWS = 250
ROWS_WITH_SIGNATURES = 2
"""Rows that go along when the signatures need a new page (with a total: one and the total)."""
SMALL_TABLE = 4
"""A table of so many rows is kept on one page."""

_LAYING_OUT = QT_TRANSLATE_NOOP("printing", "Đang xếp trang")
_PAGE = "Trang {page}/{pages}"


def lay_out(
    paper: Paper, orientation: Orientation | None = None, progress: Progress = no_progress
) -> PaperPages:
    """Return the pages of a paper and of those that follow it; it may run on any thread.

    `orientation` goes before the paper's own; with neither, the widest table decides.

    Raises:
        Cancelled: `progress` raised it.
    """
    made = _Composer(paper, orientation, progress).compose()
    lies, pages = made.sheet.orientation, list(made.pages)
    for number, other in enumerate(paper.followed_by, start=1):
        progress(_LAYING_OUT, number / len(paper.followed_by))
        pages.extend(_Composer(other, lies, no_progress).compose().pages)
    return PaperPages(made.sheet, tuple(pages))


class _Composer:
    """Sets one part below the other and turns the page where one does not fit."""

    def __init__(self, paper: Paper, orientation: Orientation | None, progress: Progress) -> None:
        self._paper = paper
        self._progress = progress
        self._measure = TypeMeasure()
        tables = [part for part in paper.parts if isinstance(part, ReportTable)]
        self._needs = {id(table): needs_of(table, self._measure) for table in tables}
        lies = orientation or paper.orientation or orientation_for([*self._needs.values()])
        self._sheet = Sheet(lies)
        self._pages: list[list[Mark]] = [[]]
        self._y = TOP
        self._last_table = tables[-1] if tables and tables[-1] is paper.parts[-1] else None
        self._rows = sum(len(table.rows) for table in tables)
        self._set_rows = 0

    @property
    def _cut_apart(self) -> bool:
        """Whether the sheets are leaflets: no title block of the paper, no numbers."""
        return any(isinstance(part, Leaflets) for part in self._paper.parts)

    def compose(self) -> PaperPages:
        if not self._cut_apart:
            self._place(title_block(self._measure, self._sheet, self._paper.heading, TOP))
            self._y += 2 * GAP
        for part in self._paper.parts:
            self._part(part)
        if self._paper.signatures:
            self._signatures()
        if not self._cut_apart:
            self._number_pages()
        self._progress(_LAYING_OUT, 1.0)
        return PaperPages(self._sheet, tuple(map(tuple, self._pages)))

    # Where things go

    def _turn(self) -> None:
        self._pages.append([])
        self._y = TOP

    def _need(self, height: float) -> None:
        """Turn the page unless so much room is left."""
        if self._y + height > self._sheet.foot and self._pages[-1]:
            self._turn()

    def _line(self, text: str, face: Face, x: float, y: float) -> None:
        if text:
            base = y + face.points * POINT * BASE_LINE
            self._pages[-1].append(TextMark(x, base, text, face))

    def _place(self, block: Block) -> None:
        """Put a block on the page and go on below it."""
        self._pages[-1].extend(block.marks)
        self._y = block.y

    # Parts

    @singledispatchmethod
    def _part(self, part: object) -> None:
        raise TypeError(type(part).__name__)

    @_part.register
    def _(self, part: Words) -> None:
        if part.title:
            self._title(part.title, BODY.line)
        for line in self._measure.wrap(part.text, BODY, self._sheet.room):
            self._need(BODY.line)
            self._line(line, BODY, LEFT, self._y)
            self._y += BODY.line
        self._y += GAP

    @_part.register
    def _(self, part: Facts) -> None:
        rows = facts_rows(part.facts, FactType(self._measure, BODY, BOLD), self._sheet.room)
        if part.title:
            self._title(part.title, next((row.height for row in rows), 0.0))
        for row in rows:
            self._need(row.height)
            self._pages[-1].extend(row.draw(self._y))
            self._y += row.height
        self._y += GAP

    @_part.register
    def _(self, part: Picture) -> None:
        image = QImage.fromData(part.png)
        caption = NOTE.line if part.caption else 0.0
        most = self._sheet.foot - self._y - caption - GAP
        scale = min(self._sheet.room / max(1, image.width()), most / max(1, image.height()))
        width, height = image.width() * scale, image.height() * scale
        x = LEFT + (self._sheet.room - width) / 2
        self._pages[-1].append(PictureMark(x, self._y, width, height, part.png))
        self._y += height + GAP
        if part.caption:
            caption_block = Block(self._measure, self._y)
            caption_block.write(part.caption, NOTE, (LEFT, LEFT + self._sheet.room))
            self._place(caption_block)

    @_part.register
    def _(self, part: PaymentCode) -> None:
        self._need(QR_SIDE)
        x = LEFT + QR_SIDE + QR_GAP
        beside = self._sheet.room - QR_SIDE - QR_GAP
        top, self._y = self._y, self._y + QR_SIDE
        self._pages[-1].append(PictureMark(LEFT, top, QR_SIDE, QR_SIDE, part.png))
        for text in part.lines:
            for line in self._measure.wrap(text, BESIDE, beside):
                self._line(line, BESIDE, x, top)
                top += BESIDE.line
        self._y = max(self._y, top) + GAP

    @_part.register
    def _(self, part: Leaflets) -> None:
        sheets = leaflet_sheets(part, self._sheet, self._measure, self._progress)
        for number, marks in enumerate(sheets):
            if number:
                self._turn()
            self._pages[-1].extend(marks)

    @_part.register
    def _(self, part: ReportTable) -> None:
        fit = fit_columns(self._needs[id(part)], self._sheet.room)
        setting = TableSetting(part, fit, self._measure)
        rows = self._rows_of(setting)
        beginning = setting.header_height + self._first_rows(setting, rows)
        if part.title:
            self._title(part.title, beginning)
        else:
            self._need(beginning)
        self._table(setting, rows)
        if part.note:
            self._y += 0.5 * GAP
            for line in self._measure.wrap(part.note, NOTE, self._sheet.room):
                self._need(NOTE.line)
                self._line(line, NOTE, LEFT, self._y)
                self._y += NOTE.line
        self._y += GAP

    @_part.register
    def _(self, part: DrawnChart) -> None:
        if not part.bars:
            return
        for setting in chart_parts(part, self._sheet.room, self._chart_depth(), self._measure):
            self._title(part.chart.title, setting.height)
            self._pages[-1].extend(setting.draw(self._y))
            self._y += setting.height + GAP

    def _chart_depth(self) -> float:
        """Return the height that a chart may take: a page without its title."""
        return self._sheet.depth - BOLD.line - GAP

    def _title(self, text: str, below: float) -> None:
        """Write a part's title, which never stands alone at the foot of a page."""
        lines = self._measure.wrap(text, BOLD, self._sheet.room)
        self._need(len(lines) * BOLD.line + below)
        for line in lines:
            self._line(line, BOLD, LEFT, self._y)
            self._y += BOLD.line
        self._y += 0.5 * GAP

    def _first_rows(self, setting: TableSetting, rows: Sequence[SetRow]) -> float:
        """Return the height of the rows that stay with the header: all of a small table."""
        if len(rows) > SMALL_TABLE:
            return rows[0].height
        return sum(row.height for row in rows) + self._below(setting.table)

    def _table(self, setting: TableSetting, rows: Sequence[SetRow]) -> None:
        below = self._below(setting.table)
        while True:
            taken = self._fitting(setting, rows, below)
            self._draw_rows(setting, rows[:taken])
            rows = rows[taken:]
            if not rows:
                return
            self._turn()

    def _rows_of(self, setting: TableSetting) -> list[SetRow]:
        room = self._sheet.depth - setting.header_height
        rows: list[SetRow] = []
        for row in setting.rows():
            rows.extend(setting.cut(row, room) if row.height > room else [row])
            self._set_rows += 1
            if self._set_rows % ROWS_BETWEEN_NEWS == 0:
                self._progress(_LAYING_OUT, self._set_rows / (self._rows + 1))
        return rows

    def _below(self, table: ReportTable) -> float:
        """Return what must follow a table on its last page: its note and who signs."""
        if table is not self._last_table or not self._paper.signatures:
            return 0.0
        note = 0.0
        if table.note:
            lines = self._measure.wrap(table.note, NOTE, self._sheet.room)
            note = 0.5 * GAP + len(lines) * NOTE.line
        return note + GAP + self._signing(2 * GAP).y

    def _fitting(self, setting: TableSetting, rows: Sequence[SetRow], below: float) -> int:
        """Return how many rows this page takes.

        Neither one row, nor a total, nor the signatures stand alone on the next page.
        """
        room = self._sheet.foot - self._y - setting.header_height
        count = 0
        for row in rows:
            if row.height > room:
                break
            room -= row.height
            count += 1
        if count == len(rows) > ROWS_WITH_SIGNATURES and below > room:
            return count - ROWS_WITH_SIGNATURES
        alone = count == len(rows) - 1
        return count - 1 if alone and count > 1 else count

    def _draw_rows(self, setting: TableSetting, rows: Sequence[SetRow]) -> None:
        page, top = self._pages[-1], self._y
        page.extend(setting.draw_header(top))
        self._y += setting.header_height
        edges = [self._y]
        for row in rows:
            page.extend(setting.draw(row, self._y))
            self._y += row.height
            edges.append(self._y)
        page.extend(setting.draw_frame(top, edges))

    # The end

    def _signing(self, top: float) -> Block:
        return signing_block(self._measure, self._sheet, self._paper.signatures, top)

    def _signatures(self) -> None:
        """Write who signs; it is never torn apart."""
        self._need(self._signing(2 * GAP).y)
        self._place(self._signing(self._y + 2 * GAP))

    def _number_pages(self) -> None:
        count = len(self._pages)
        for number, page in enumerate(self._pages, 1):
            if self._paper.numbers is PageNumbers.OFFICIAL:
                if number > 1:
                    middle = self._middle(str(number), PAGE_NUMBER)
                    page.append(TextMark(middle, TOP * 0.65, str(number), PAGE_NUMBER))
                continue
            text = _PAGE.format(page=number, pages=count)
            right = LEFT + self._sheet.room - self._measure.width(text, FOOT)
            base = self._sheet.height - BOTTOM * 0.45
            page.append(TextMark(right, base, text, FOOT))
            if self._paper.foot:
                page.append(TextMark(LEFT, base, self._paper.foot, FOOT))

    def _middle(self, text: str, face: Face) -> float:
        return LEFT + (self._sheet.room - self._measure.width(text, face)) / 2
