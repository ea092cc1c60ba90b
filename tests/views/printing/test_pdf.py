"""PDF files: whole, searchable, with their fonts inside."""

import io
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from desktop.domain.errors import Cancelled, OutputUnwritable
from desktop.domain.paper import Paper
from desktop.domain.report_table import CellFormat, ReportColumn, ReportHeading, ReportTable
from desktop.services.paper_files import write_pdf_file
from desktop.views.printing.page_layout import lay_out
from desktop.views.printing.page_painter import write_pdf
from desktop.views.printing.sheet import PaperPages

NAMES = ("Ma Hữu Sỹ", "Lý Thị Phượng", "Triệu Đức Đạt", "Nguyễn Thị Ẩn")
HEADING = ReportHeading("", "", "", "", "DANH SÁCH THÀNH VIÊN", "", "")


@pytest.fixture
def pages(qapp) -> PaperPages:
    columns = (ReportColumn("name", "Họ và tên", CellFormat.TEXT), ReportColumn("n", "Số"))
    rows = tuple((NAMES[number % 4], number) for number in range(100))
    table = ReportTable("t", "", "", columns, rows)
    return lay_out(Paper(name="ds", heading=HEADING, parts=(table,)))


def pdf_of(pages: PaperPages) -> bytes:
    file = io.BytesIO()
    write_pdf(pages, "Danh sách", file)
    return file.getvalue()


def letters_of(data: bytes) -> set[str]:
    """Return the letters that the fonts' tables from glyph to letter (ToUnicode) name."""
    tables = re.findall(rb"beginbf(?:range|char)(.*?)endbf", data, re.DOTALL)
    codes = [code for table in tables for code in re.findall(rb"<([0-9A-Fa-f]{4})>", table)]
    return {chr(int(code, 16)) for code in codes}


def test_every_page_is_a_sheet_of_a4(pages: PaperPages) -> None:
    data = pdf_of(pages)
    assert len(re.findall(rb"/Type\s*/Page\b", data)) == len(pages.pages) > 1
    width, height = (round(pages.sheet.width / 10), round(pages.sheet.height / 10))
    boxes = re.findall(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", data)
    assert boxes
    assert {(round(float(x)), round(float(y))) for x, y in boxes} == {(width, height)}


def test_fonts_are_inside_and_their_glyphs_can_be_read_as_letters(pages: PaperPages) -> None:
    data = pdf_of(pages)
    assert b"/FontFile2" in data
    assert b"/ToUnicode" in data
    assert set("".join(NAMES)) - {" "} <= letters_of(data)


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="pdftotext is not installed")
def test_names_are_found_in_the_text_of_the_file(pages: PaperPages, tmp_path: Path) -> None:
    path = tmp_path / "ds.pdf"
    path.write_bytes(pdf_of(pages))
    said = subprocess.run(
        [shutil.which("pdftotext") or "", "-layout", str(path), "-"],
        capture_output=True,
        check=True,
        text=True,
        encoding="utf-8",
    ).stdout
    for name in NAMES:
        assert said.count(name) == 25
    assert said.count("Họ và tên") == len(pages.pages)
    assert f"Trang {len(pages.pages)}/{len(pages.pages)}" in said


def test_a_file_that_was_stopped_is_as_it_was(pages: PaperPages, tmp_path: Path) -> None:
    def stop(message: str, fraction: float) -> None:
        raise Cancelled

    path = tmp_path / "ds.pdf"
    path.write_bytes(b"before")
    with pytest.raises(Cancelled):
        write_pdf_file(path, lambda file: write_pdf(pages, "", file, stop))
    assert path.read_bytes() == b"before"
    assert list(tmp_path.glob("*.partial")) == []


def test_a_name_without_the_ending_is_refused(tmp_path: Path) -> None:
    with pytest.raises(OutputUnwritable, match=r"output\.no_pdf_name"):
        write_pdf_file(tmp_path / "office.db", lambda file: None)
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_is_open_elsewhere_is_told_as_such(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "ds.pdf"
    path.write_bytes(b"before")

    def held(self: Path, *args: object, **given: object) -> None:
        raise PermissionError(13, "held", str(self))

    monkeypatch.setattr(Path, "open", held)
    with pytest.raises(OutputUnwritable) as caught:
        write_pdf_file(path, lambda file: None)
    text = caught.value.text()
    assert "ds.pdf" in text
    assert "Excel" not in text
    assert "Thử lại" in text
