"""The files of a report say what the report says: the text of its PDF, its cells in LibreOffice."""

import datetime
import shutil
import subprocess
from decimal import Decimal
from pathlib import Path

import pytest
from openpyxl import load_workbook
from openpyxl.chart import BarChart

from desktop.domain.periods import Period
from desktop.domain.report_table import CellFormat, ReportTable, show_cell
from desktop.services import reports
from desktop.services.reports import MadeReport, designs, sending
from desktop.services.reports.design import Design, DesignRows
from desktop.storage.database import Database
from desktop.views.printing.page_layout import lay_out
from desktop.views.printing.page_painter import write_pdf
from desktop.views.printing.sheet import RuleMark
from tests.views.conftest import TODAY
from tests.views.printing.reading import clipped

NOVEMBER = Period.parse("2026-11")
WHO = "Lò Thị Thử"
FORMS = [form.key for form in reports.FORMS]


def written(database: Database, made: MadeReport, folder: Path) -> tuple[Path, Path]:
    """Return the workbook and the PDF of a report; nothing on its pages is cut."""
    workbook = sending.export_workbook(database, made, folder / "bc.xlsx", WHO).file.path
    pages = lay_out(sending.paper_of_report(database, made, TODAY))
    assert clipped(pages) == []
    pdf = sending.export_pdf(
        database, made, folder / "bc.pdf", WHO, lambda file: write_pdf(pages, "Báo cáo", file)
    )
    return workbook, pdf.file.path


def design(database: Database) -> str:
    choices = Design(
        name="Tiến độ tuần",
        indicators=("hi_insured", "hi_coverage"),
        rows=DesignRows.NEIGHBOURHOODS,
        chart=True,
    )
    design_id, _ = designs.save(database, choices, who=WHO)
    return designs.form_key(design_id)


def numbers_of(table: ReportTable) -> set[str]:
    lines = [*table.rows, *([table.total] if table.total is not None else [])]
    return {
        show_cell(value, column.format)
        for line in lines
        for value, column in zip(line, table.columns, strict=True)
        if isinstance(value, int | Decimal)
    }


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="pdftotext is not installed")
@pytest.mark.parametrize("form", [*FORMS, "design"])
def test_the_text_of_the_pdf_has_every_number_of_the_report(
    qapp, office, tmp_path: Path, form: str
) -> None:
    made = reports.make(office, design(office) if form == "design" else form, NOVEMBER, TODAY)
    _, pdf = written(office, made, tmp_path)
    text = subprocess.run(
        [shutil.which("pdftotext") or "", "-layout", str(pdf), "-"],
        capture_output=True,
        check=True,
        text=True,
        encoding="utf-8",
    ).stdout
    words = set(text.split())
    for table in made.tables:
        assert numbers_of(table) <= words, numbers_of(table) - words
    assert "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" in text
    assert "tháng 11 năm 2026" in text


def test_the_bars_of_a_chart_are_as_long_as_their_numbers(qapp, office) -> None:
    made = reports.make(office, design(office), NOVEMBER, TODAY)
    pages = lay_out(sending.paper_of_report(office, made, TODAY))
    bars = [
        mark for page in pages.pages for mark in page if isinstance(mark, RuleMark) and mark.grey
    ]
    table = made.tables[0]
    values = [value for value in table.column("hi_insured/value") if isinstance(value, int)]
    lengths = [bar.x2 - bar.x1 for bar in bars[: len([value for value in values if value])]]
    longest = max(lengths)
    shown = [value / max(values) for value in values if value]
    assert [length / longest for length in lengths] == pytest.approx(shown)


def test_excel_draws_the_chart_from_the_cells(office, tmp_path: Path) -> None:
    made = reports.make(office, "neighbourhoods", NOVEMBER, TODAY)
    path = tmp_path / "bc.xlsx"
    sending.export_workbook(office, made, path, WHO)
    sheet = load_workbook(path)[made.tables[0].sheet]
    (chart,) = sheet._charts
    assert isinstance(chart, BarChart)
    place = chart.series[0].val.numRef.f.rpartition("!")[2].replace("$", "")
    cells = [cell.value for row in sheet[place] for cell in row]
    expected = list(made.tables[0].column("hi_coverage"))
    assert [None if value == "–" else Decimal(str(value)) for value in cells] == [
        None if value is None else Decimal(str(float(value))) for value in expected
    ]


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice (soffice) is not here")
def test_libreoffice_reads_the_workbook_as_it_was_written(office, tmp_path: Path) -> None:
    made = reports.make(office, "neighbourhoods", NOVEMBER, TODAY)
    path = tmp_path / "bc.xlsx"
    sending.export_workbook(office, made, path, WHO)
    profile = (tmp_path / "profile").as_uri()
    subprocess.run(
        [
            shutil.which("soffice") or "",
            f"-env:UserInstallation={profile}",
            "--headless",
            "--convert-to",
            "xlsx",
            "--outdir",
            str(tmp_path / "again"),
            str(path),
        ],
        capture_output=True,
        check=True,
        timeout=120,
    )
    own = load_workbook(path).worksheets[0]
    again = load_workbook(tmp_path / "again" / "bc.xlsx").worksheets[0]
    for row in own.iter_rows():
        for cell in row:
            assert again[cell.coordinate].value == cell.value, cell.coordinate
    assert len(again._charts) == 1


def test_a_correction_stands_on_the_paper(qapp, office) -> None:
    with office.write(WHO) as unit:
        unit.insert(
            "report_correction",
            {
                "commune_code": "02647",
                "period": "2026-10",
                "booked_in": "2026-11",
                "entered_on": datetime.date(2026, 11, 20),
                "entered_by": WHO,
                "subject": "Biên lai 0004702 thu ngày 15/10/2026, ghi ngày 20/11/2026",
                "reason": "Tìm thấy liên 2",
                "deltas": '{"receipts": "1", "receipts_amount": "1366200", "hi_lapsed": "-2"}',
            },
        )
    made = reports.make(office, "neighbourhoods", NOVEMBER, TODAY)
    table = made.paper.table("corrections")
    assert table.column("delta") == ("+1", "+1.366.200", "−2")
    assert table.columns[4].format is CellFormat.TEXT
    pages = lay_out(sending.paper_of_report(office, made, TODAY))
    said = "\n".join("\n".join(pages.texts(at)) for at in range(len(pages.pages)))
    assert "Tìm thấy liên 2" in said
    assert "+1.366.200" in said
