"""One workbook that people read as a report and the province's program as tables."""

import io
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, BinaryIO, Final

from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.package import (
    ColumnKind,
    PackageManifest,
    PackageTable,
    PackageValue,
    TableLayout,
    control_totals,
)
from desktop.domain.package_cells import (
    SheetDigest,
    canonical_rows,
    canonical_text,
    combined_digest,
)
from desktop.domain.package_layout import LAYOUTS
from desktop.domain.package_manifest import (
    SHEET_NAME,
    SignedManifest,
    TablePlace,
    manifest_rows,
)
from desktop.domain.report_table import PaperReport
from desktop.workbooks.package_rows import Cell, TableRows, with_rows
from desktop.workbooks.package_values import cells_of, codes_by_label, hidden_columns, labels_of
from desktop.workbooks.readers.calamine_reader import read_with_calamine
from desktop.workbooks.report_writer import FOOTER, add_report_sheets
from desktop.workbooks.writing import A4, COUNT_FORMAT, DATE_FORMAT, PRINT_FONT, TEXT_FORMAT

if TYPE_CHECKING:
    from collections.abc import Callable

    from xlsxwriter import Workbook
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

COVER_SHEET: Final = QT_TRANSLATE_NOOP("packages", "Bìa")
TOTALS_SHEET: Final = QT_TRANSLATE_NOOP("packages", "Tổng đối chiếu")
_TOTALS_TITLE: Final = QT_TRANSLATE_NOOP(
    "packages", "Tổng đối chiếu: tỉnh cộng lại từ các dòng và so với các số này"
)
_TOTALS_HEADER: Final = (
    QT_TRANSLATE_NOOP("packages", "Bảng"),
    QT_TRANSLATE_NOOP("packages", "Đại lượng"),
    QT_TRANSLATE_NOOP("packages", "Tổng"),
)
_ROW_COUNT: Final = QT_TRANSLATE_NOOP("packages", "Số dòng")
_ROWS_ABOVE: Final = 2
"""Title and header stand above the rows of a table."""
_HEADER_FILL: Final = "#DCE6F1"
_SETTINGS: Final = {
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
}
_FORMATS: Final = {
    ColumnKind.TEXT: TEXT_FORMAT,
    ColumnKind.WHOLE: COUNT_FORMAT,
    ColumnKind.DAY: DATE_FORMAT,
    ColumnKind.PARTIAL_DAY: DATE_FORMAT,
}
_ALIGNED: Final[dict[str, dict[str, Any]]] = {
    DATE_FORMAT: {"align": "center"},
    COUNT_FORMAT: {"align": "right", "indent": 1},
}
"""So that a text beside a number or a day does not touch it."""


@dataclass(frozen=True, slots=True)
class CoverSheet:
    """What the first sheet tells: a title, pairs of name and value, then sentences."""

    title: str
    subtitle: str
    facts: tuple[tuple[str, str], ...]
    notes: tuple[tuple[str, tuple[str, ...]], ...]
    """Headings with the sentences below them."""


@dataclass(frozen=True, slots=True)
class PackageContent:
    """What goes into a package; digests and totals in `about` are reckoned while writing."""

    about: PackageManifest
    cover: CoverSheet
    paper: PaperReport
    tables: Mapping[str, PackageTable]


def write_package(
    content: PackageContent,
    sign: "Callable[[bytes], bytes]",
    file: BinaryIO,
    password: str | None = None,
) -> PackageManifest:
    """Write the workbook into `file` and return the manifest as it was signed.

    Texts stay texts, nothing becomes a formula or a link. With a password the whole file is
    encrypted (ECMA-376 Agile: Excel 2010 and LibreOffice ask for it).
    """
    plain, manifest = _write_plain(content, sign)
    if password:
        _encrypt(plain, password, file)
    else:
        file.write(plain.getbuffer())
    return manifest


def _encrypt(plain: io.BytesIO, password: str, file: BinaryIO) -> None:
    from msoffcrypto.format.ooxml import OOXMLFile

    plain.seek(0)
    # The library seeks and reads in what it writes.
    packed = io.BytesIO()
    OOXMLFile(plain).encrypt(password, packed)
    file.write(packed.getbuffer())


def _write_plain(
    content: PackageContent, sign: "Callable[[bytes], bytes]"
) -> tuple[io.BytesIO, PackageManifest]:
    from xlsxwriter import Workbook

    without_rows = io.BytesIO()
    with Workbook(without_rows, _SETTINGS) as book:
        styles = _Styles(book)
        writer = _Sheets(book, styles)
        writer.cover(content.cover)
        add_report_sheets(book, content.paper)
        totals = control_totals(LAYOUTS, content.tables)
        writer.totals(totals)
        for key, table in content.tables.items():
            writer.table(LAYOUTS[key], table)
        digests = (*writer.digests, *_report_digests(content.paper))
        signed = _signed(content, totals, digests, writer.labels)
        message = signed.message()
        writer.manifest(message, sign(message))
    return with_rows(without_rows, writer.tables), signed.about


def _signed(
    content: PackageContent,
    totals: Mapping[str, int],
    sheets: tuple[SheetDigest, ...],
    labels: Mapping[str, Mapping[str, Mapping[str, str]]],
) -> SignedManifest:
    """Complete the manifest with what was written."""
    of_sheet = {sheet.name: sheet.digest for sheet in sheets}
    figures = {key: of_sheet[LAYOUTS[key].sheet] for key in content.tables}
    about = replace(
        content.about,
        row_counts={key: len(table.rows) for key, table in content.tables.items()},
        control_totals=totals,
        content_digest=combined_digest(of_sheet),
        figures_digest=combined_digest(figures),
    )
    places = {
        key: TablePlace(LAYOUTS[key].sheet, _ROWS_ABOVE, LAYOUTS[key].keys, labels[key])
        for key in content.tables
    }
    return SignedManifest(about, sheets, places, TOTALS_SHEET)


def _report_digests(paper: PaperReport) -> tuple[SheetDigest, ...]:
    """Return the digests of the report's sheets as a reader sees them: they are written once more.

    So whatever the report's writer puts into a cell is what is signed.
    """
    from xlsxwriter import Workbook

    alone = io.BytesIO()
    with Workbook(alone, _SETTINGS) as book:
        add_report_sheets(book, paper)
    return tuple(
        SheetDigest.of(sheet.name, canonical_rows(sheet.rows))  # type: ignore[arg-type]
        for sheet in read_with_calamine(alone.getvalue())
    )


class _Styles:
    """The formats of a package's own sheets."""

    def __init__(self, book: "Workbook") -> None:
        self._book = book
        self.title = self._format(bold=True, font_size=16)
        self.subtitle = self._format(italic=True)
        self.name = self._format(bold=True, valign="top")
        self.value = self._format(text_wrap=True, valign="top", num_format=TEXT_FORMAT)
        self.header = self._format(
            bold=True, border=1, bg_color=_HEADER_FILL, text_wrap=True, valign="vcenter"
        )
        # One format for equal looks: the writer of workbooks numbers only the first of them.
        made = {
            shown: self._format(num_format=shown, **_ALIGNED.get(shown, {}))
            for shown in dict.fromkeys(_FORMATS.values())
        }
        self.cells = {kind: made[shown] for kind, shown in _FORMATS.items()}

    def _format(self, **look: Any) -> "Format":
        return self._book.add_format({"font_name": PRINT_FONT, "font_size": 12, **look})


class _Sheets:
    """Writes the sheets of a package's own and takes their digests on the way."""

    def __init__(self, book: "Workbook", styles: _Styles) -> None:
        self.digests: list[SheetDigest] = []
        self.labels: dict[str, Mapping[str, Mapping[str, str]]] = {}
        """Of each table and column, the codes for the labels that stand in the cells."""
        self._tables: list[tuple[Worksheet, TableLayout, list[tuple[Cell, ...]]]] = []
        self._book = book
        self._styles = styles

    def cover(self, cover: CoverSheet) -> None:
        """Write what people read first."""
        sheet, styles = self._sheet(COVER_SHEET, (30.0, 90.0)), self._styles
        rows: list[tuple[str, str]] = [(cover.title, ""), (cover.subtitle, ""), ("", "")]
        sheet.write_string(0, 0, cover.title, styles.title)
        sheet.write_string(1, 0, cover.subtitle, styles.subtitle)
        for name, value in cover.facts:
            self._pair(sheet, rows, name, value)
        for heading, sentences in cover.notes:
            rows.append(("", ""))
            for place, sentence in enumerate(sentences):
                self._pair(sheet, rows, "" if place else heading, sentence)
        self._take(COVER_SHEET, rows)

    def _pair(self, sheet: "Worksheet", rows: list[tuple[str, str]], name: str, value: str) -> None:
        name, value = canonical_text(name), canonical_text(value)
        if name:
            sheet.write_string(len(rows), 0, name, self._styles.name)
        if value:
            sheet.write_string(len(rows), 1, value, self._styles.value)
        rows.append((name, value))

    def totals(self, totals: Mapping[str, int]) -> None:
        """Write every control total with the words of its table."""
        sheet, styles = self._sheet(TOTALS_SHEET, (48.0, 28.0, 18.0)), self._styles
        rows: list[tuple[str | int, ...]] = [(_TOTALS_TITLE,), _TOTALS_HEADER]
        rows += [(*_words_of_total(key), total) for key, total in totals.items()]
        self._heads(sheet, _TOTALS_TITLE, _TOTALS_HEADER)
        for number, (table, measure, total) in enumerate(rows[_ROWS_ABOVE:], start=_ROWS_ABOVE):
            sheet.write_string(number, 0, str(table), styles.cells[ColumnKind.TEXT])
            sheet.write_string(number, 1, str(measure), styles.cells[ColumnKind.TEXT])
            sheet.write_number(number, 2, int(total), styles.cells[ColumnKind.WHOLE])
        self._take(TOTALS_SHEET, rows)

    def table(self, layout: TableLayout, table: PackageTable) -> None:
        """Write a table below its title and header."""
        sheet = self._sheet(layout.sheet, [column.width for column in layout.columns])
        headers = tuple(column.label for column in layout.columns)
        hidden = hidden_columns(layout, table)
        at = next(place for place in range(len(headers)) if place not in hidden)
        self._heads(sheet, layout.title, headers, at)
        sheet.freeze_panes(_ROWS_ABOVE, 0)
        sheet.repeat_rows(_ROWS_ABOVE - 1)
        if not layout.visible:
            sheet.hide()
        labels = labels_of(layout, table)
        columns = [
            cells_of(column.kind, labels.get(column.key, {}), cells)
            for column, cells in zip(layout.columns, zip(*table.rows, strict=True), strict=False)
        ]
        rows = list(zip(*columns, strict=True))
        self.labels[layout.key] = {key: codes_by_label(told) for key, told in labels.items()}
        for place, column in enumerate(layout.columns):
            style = self._styles.cells[column.kind]
            sheet.set_column(place, place, column.width, style, {"hidden": place in hidden})
        # Excel would mark every number that is kept as text.
        sheet.ignore_errors({"number_stored_as_text": "A1:XFD1048576"})
        self._tables.append((sheet, layout, rows))
        self._take(layout.sheet, [(*[None] * at, layout.title), headers, *rows])

    @property
    def tables(self) -> tuple[TableRows, ...]:
        """The rows that are still to be put into the finished workbook."""
        parts = {sheet.get_name(): number for number, sheet in
                 enumerate(self._book.worksheets(), start=1)}  # fmt: skip
        return tuple(
            TableRows(
                part=f"xl/worksheets/sheet{parts[sheet.get_name()]}.xml",
                rows_above=_ROWS_ABOVE,
                styles=[self._styles.cells[column.kind].xf_index for column in layout.columns],
                rows=rows,
            )
            for sheet, layout, rows in self._tables
        )

    def manifest(self, message: bytes, signature: bytes) -> None:
        """Write the hidden sheet, the only one that is not part of its own digests."""
        sheet = self._book.add_worksheet(SHEET_NAME)
        sheet.very_hidden()
        for number, row in enumerate(manifest_rows(message, signature)):
            for place, text in enumerate(row):
                sheet.write_string(number, place, text)

    def _sheet(self, name: str, widths: Sequence[float]) -> "Worksheet":
        sheet: Worksheet = self._book.add_worksheet(name)
        for place, width in enumerate(widths):
            sheet.set_column(place, place, width)
        sheet.set_landscape()
        sheet.set_paper(A4)
        sheet.fit_to_pages(1, 0)
        sheet.set_footer(FOOTER)
        return sheet

    def _heads(self, sheet: "Worksheet", title: str, headers: Sequence[str], at: int = 0) -> None:
        """Write the title into the first column that people see, and the headers below it."""
        sheet.write_string(0, at, title, self._styles.name)
        for place, header in enumerate(headers):
            sheet.write_string(1, place, header, self._styles.header)

    def _take(self, name: str, rows: Iterable[Sequence[PackageValue]]) -> None:
        self.digests.append(SheetDigest.of(name, canonical_rows(rows)))


def _words_of_total(key: str) -> tuple[str, str]:
    table, measure = key.split(".", maxsplit=1)
    layout = LAYOUTS[table]
    labels = {column.key: column.label for column in layout.columns}
    return layout.title, labels.get(measure, _ROW_COUNT)
