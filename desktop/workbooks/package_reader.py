"""Reads a package in the child process and holds every cell against the signed manifest."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Final

from desktop.domain.errors import WorkbookUnreadable
from desktop.domain.package import (
    FORMAT_NAME,
    SCHEMA,
    ColumnKind,
    EditedPlace,
    Package,
    PackageFault,
    PackageProblem,
    PackageTable,
    PackageValue,
    TableLayout,
    control_totals,
)
from desktop.domain.package_cells import (
    canonical_rows,
    combined_digest,
    day_in,
    partial_day_in,
)
from desktop.domain.package_layout import LAYOUTS
from desktop.domain.package_manifest import (
    SHEET_NAME,
    SignedManifest,
    TablePlace,
    damaged_row,
    parse_manifest,
    public_key_in,
    schema_of,
    signed_parts,
)
from desktop.workbooks.package_problems import problem, unreadable_package
from desktop.workbooks.reading import Progress, read_workbook
from desktop.workbooks.workbook_content import SheetContent, WorkbookContent

SignedBy = Callable[[bytes, bytes, bytes], bool]
"""(public key, signature, message) -> whether its owner signed it"""

Canonical = list[list[str]]


def read_package(
    path: Path,
    signed_by: SignedBy,
    *,
    password: str | None = None,
    progress: Progress | None = None,
) -> Package:
    """Read the package at `path` and check it to the last cell.

    Raises:
        PackageProblem: it cannot be read, is no package, or is not as it was signed.
    """
    try:
        book = read_workbook(path, password=password, progress=progress)
    except WorkbookUnreadable as error:
        raise unreadable_package(error) from error
    return checked_package(book, signed_by)


def checked_package(book: WorkbookContent, signed_by: SignedBy) -> Package:
    """Check a workbook that was read, and return the package in it; raises `PackageProblem`."""
    name = book.file_name
    hidden = _manifest_sheet(book)
    if hidden is None:
        raise problem(PackageFault.NOT_A_PACKAGE, name)
    manifest = _signed_manifest(hidden, name, signed_by)
    content = {
        sheet.name: canonical_rows(sheet.rows) for sheet in book.sheets if sheet is not hidden
    }
    try:
        _require_sheets(manifest, content, name)
        _require_cells(manifest, content, _formulas(book), name)
        tables = _tables(manifest, content, name)
        _require_totals(manifest, tables, name)
    except PackageProblem as found:
        found.about = manifest.about
        raise
    return Package(manifest.about, tables)


def _manifest_sheet(book: WorkbookContent) -> SheetContent | None:
    """Return the hidden sheet, also when somebody renamed it."""
    named = [sheet for sheet in book.sheets if sheet.name == SHEET_NAME]
    marked = [sheet for sheet in book.sheets if sheet.rows and sheet.rows[0][:1] == (FORMAT_NAME,)]
    return next(iter(named + marked), None)


def _signed_manifest(hidden: SheetContent, name: str, signed_by: SignedBy) -> SignedManifest:
    """Return what the hidden sheet says, once every row and the signature are found whole."""
    row = damaged_row(hidden.rows)
    if row is not None:
        raise problem(PackageFault.EDITED_MANIFEST, name, [EditedPlace(hidden.name, row)])
    schema = schema_of(hidden.rows)
    if schema > SCHEMA:
        raise problem(PackageFault.UNKNOWN_SCHEMA, name, schema=schema, known=SCHEMA)
    message, signature = signed_parts(hidden.rows)
    if not signed_by(public_key_in(message), signature, message):
        raise problem(PackageFault.BAD_SIGNATURE, name, [EditedPlace(hidden.name)])
    try:
        manifest = parse_manifest(message)
    except ValueError as error:
        raise problem(PackageFault.UNKNOWN_SCHEMA, name, schema=schema, known=SCHEMA) from error
    if manifest.about.schema != schema or not _is_known(manifest.tables):
        raise problem(PackageFault.UNKNOWN_SCHEMA, name, schema=manifest.about.schema, known=SCHEMA)
    return manifest


def _is_known(places: Mapping[str, TablePlace]) -> bool:
    return all(
        key in LAYOUTS and LAYOUTS[key].is_of(place.columns) for key, place in places.items()
    )


def _require_sheets(manifest: SignedManifest, content: dict[str, Canonical], name: str) -> None:
    signed = [sheet.name for sheet in manifest.sheets]
    strange = [one for one in content if one not in signed]
    missing = [one for one in signed if one not in content]
    if strange or missing:
        places = [EditedPlace(one) for one in (*missing, *strange)]
        raise problem(PackageFault.EDITED_SHEET, name, places)


def _formulas(book: WorkbookContent) -> tuple[EditedPlace, ...]:
    """Return the cells with a formula: a package has none, whatever they come to."""
    return tuple(EditedPlace(sheet.name, *cell) for sheet in book.sheets for cell in sheet.formulas)


def _require_cells(
    manifest: SignedManifest,
    content: dict[str, Canonical],
    formulas: tuple[EditedPlace, ...],
    name: str,
) -> None:
    differing = [
        EditedPlace(sheet.name, row, column)
        for sheet in manifest.sheets
        if not sheet.is_of(content[sheet.name])
        for row, column in sheet.differences(content[sheet.name])
    ]
    # Of a row of which no more is known, the formula in it tells the cell.
    told = {*formulas, *(EditedPlace(place.sheet, place.row) for place in formulas)}
    others = [place for place in differing if place not in told]
    places = _in_order(manifest, (*others, *formulas))
    if places:
        totals = not formulas and all(place.sheet == manifest.totals_sheet for place in places)
        raise problem(
            PackageFault.EDITED_TOTAL if totals else PackageFault.EDITED_CELL, name, places
        )


def _in_order(manifest: SignedManifest, places: Sequence[EditedPlace]) -> list[EditedPlace]:
    order = {sheet.name: number for number, sheet in enumerate(manifest.sheets)}
    return sorted(
        places,
        key=lambda place: (order.get(place.sheet, len(order)), place.row or 0, place.column or 0),
    )


def _require_totals(manifest: SignedManifest, tables: dict[str, PackageTable], name: str) -> None:
    """Reckon every total from the rows again: what is signed may still not add up."""
    about = manifest.about
    counts = {key: len(table.rows) for key, table in tables.items()}
    whole = combined_digest({sheet.name: sheet.digest for sheet in manifest.sheets})
    reckoned = (control_totals(LAYOUTS, tables), counts, whole)
    if reckoned != (about.control_totals, about.row_counts, about.content_digest):
        raise problem(PackageFault.EDITED_TOTAL, name, [EditedPlace(manifest.totals_sheet)])


def _tables(
    manifest: SignedManifest, content: Mapping[str, Canonical], name: str
) -> dict[str, PackageTable]:
    """Read the tables; what was signed by hand may hold anything."""
    try:
        return {
            key: _table(LAYOUTS[key], place, content[place.sheet][place.rows_above :])
            for key, place in manifest.tables.items()
        }
    except (KeyError, ValueError, OverflowError) as error:
        raise problem(PackageFault.DAMAGED, name) from error


def _table(layout: TableLayout, place: TablePlace, rows: Sequence[Sequence[str]]) -> PackageTable:
    width = len(place.columns)
    blank = [""] * width
    even = (row if len(row) == width else (*row, *blank)[:width] for row in rows)
    stated = dict(zip(place.columns, zip(*even, strict=True), strict=False))
    missing = [""] * len(rows)
    columns = [
        _coded(
            _VALUES[column.kind](stated.get(column.key, missing)),
            place.labels.get(column.key, {}),
        )
        for column in layout.columns
    ]
    return PackageTable(layout.key, layout.keys, tuple(zip(*columns, strict=True)))


def _coded(values: list[PackageValue], labels: Mapping[str, str]) -> list[PackageValue]:
    """Return the codes for the labels that people read."""
    if not labels:
        return values
    return [labels.get(value, value) if isinstance(value, str) else value for value in values]


def _texts(cells: Sequence[str]) -> list[PackageValue]:
    return [cell[1:] for cell in cells]


def _wholes(cells: Sequence[str]) -> list[PackageValue]:
    return [int(cell[1:]) if cell else None for cell in cells]


def _days(cells: Sequence[str]) -> list[PackageValue]:
    return [day_in(cell) if cell else None for cell in cells]


def _partial_days(cells: Sequence[str]) -> list[PackageValue]:
    return [partial_day_in(cell) for cell in cells]


_VALUES: Final[dict[ColumnKind, Callable[[Sequence[str]], list[PackageValue]]]] = {
    ColumnKind.TEXT: _texts,
    ColumnKind.WHOLE: _wholes,
    ColumnKind.DAY: _days,
    ColumnKind.PARTIAL_DAY: _partial_days,
}
