"""What was entered late in every commune stands in the consolidated workbook and adds up."""

import dataclasses
from pathlib import Path

import openpyxl

from desktop.domain.package import Package, PackageTable, control_totals
from desktop.domain.package_layout import CORRECTIONS, LAYOUTS
from desktop.services.province import consolidation, workbook
from desktop.services.province.corrections import late_lines, province_sums
from desktop.storage.database import Database
from tests.office_data import TODAY, WHO
from tests.services.province.made_packages import (
    COMMUNES,
    PERIOD,
    Rows,
    package_of,
    province,
    receive,
)

__all__ = ["province"]

WHOLE = "Toàn đơn vị"
CARDS, MONEY = "Số thẻ BHYT", "Tiền thu (đồng)"
FIRST = (
    ("09/2026", "Biên lai 4702", WHOLE, CARDS, 2, TODAY),
    ("09/2026", "Biên lai 4702", WHOLE, MONEY, 1_053_000, TODAY),
    ("09/2026", "Biên lai 4702", "Nà Lung", CARDS, 2, TODAY),
    ("12/2025", "Biên lai 4703", WHOLE, CARDS, -1, TODAY),
)
OF_AREAS = (
    ("09/2026", "Biên lai 81", "Thôn Một", CARDS, 1, TODAY),
    ("09/2026", "Biên lai 82", "Thôn Hai", CARDS, 4, TODAY),
)
"""Of an office of several communes: the figures of the thôn alone are its."""


def _with(package: Package, rows: Rows, **marks: bool) -> Package:
    late = PackageTable(CORRECTIONS, LAYOUTS[CORRECTIONS].keys, tuple(rows))
    tables = {**package.tables, CORRECTIONS: late}
    totals = control_totals(LAYOUTS, tables)
    manifest = dataclasses.replace(package.manifest, control_totals=totals, **marks)
    return dataclasses.replace(package, manifest=manifest, tables=tables)


def _receive(province: Database) -> None:
    receive(province, _with(package_of(COMMUNES[0]), FIRST, is_unfinished=True))
    receive(province, _with(package_of(COMMUNES[1]), OF_AREAS))
    receive(province, package_of(COMMUNES[2]))


def test_a_figure_counts_once_though_its_parts_are_told(province: Database) -> None:
    _receive(province)
    with province.read() as snapshot:
        found = consolidation.figures_in(snapshot, PERIOD, TODAY)
        lines = late_lines(snapshot, found)
    assert len(lines) == len(FIRST) + len(OF_AREAS)
    assert province_sums(lines) == {
        ("12/2025", CARDS): -1,
        ("09/2026", CARDS): 7,
        ("09/2026", MONEY): 1_053_000,
    }


def test_the_sheet_holds_every_line_and_ties_with_what_was_signed(
    province: Database, tmp_path: Path
) -> None:
    _receive(province)
    written = workbook.export(province, PERIOD, tmp_path / "tong-hop.xlsx", who=WHO)
    book = openpyxl.load_workbook(written.path)
    rows = list(book["Điều chỉnh kỳ trước"].iter_rows(values_only=True))
    lines = [row for row in rows if isinstance(row[0], int)]
    assert [(row[1], row[3], row[5], row[7]) for row in lines] == [
        (code, month, whose, delta)
        for code, told in ((COMMUNES[0], FIRST), (COMMUNES[1], OF_AREAS))
        for month, _, whose, _, delta, _ in told
    ]
    sums = {(row[3], row[6]): row[7] for row in rows if row[2] == "Cộng toàn tỉnh"}
    assert sums["09/2026", CARDS] == 7
    controls = {row[1]: row[2:5] for row in book["Số đối chiếu"].iter_rows(values_only=True)}
    deltas = sum(row[7] for row in lines)
    assert controls["Số dòng điều chỉnh kỳ trước"] == (6, 6, 0)
    assert controls["Cộng tăng, giảm của các dòng điều chỉnh"] == (deltas, deltas, 0)


def test_the_workbook_tells_which_packages_are_to_be_read_with_care(
    province: Database, tmp_path: Path
) -> None:
    _receive(province)
    written = workbook.export(province, PERIOD, tmp_path / "tong-hop.xlsx", who=WHO)
    book = openpyxl.load_workbook(written.path)
    rows = list(book["Theo xã"].iter_rows(values_only=True))
    (header,) = (row for row in rows if row[2] == "Xã, phường")
    place = header.index("Lưu ý")
    told = {row[1]: row[place] for row in rows if row[1] in COMMUNES}
    assert [told[code] or "" for code in COMMUNES[:3]] == ["Kỳ chưa kết thúc lúc lập gói", "", ""]
    first = [str(cell) for row in book["Tổng hợp"].iter_rows(values_only=True) for cell in row]
    assert any("Số gói lập khi kỳ chưa kết thúc: 1." in cell for cell in first)
