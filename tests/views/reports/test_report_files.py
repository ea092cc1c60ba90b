"""The files of a report say what the report says: the text of its PDF, its cells in LibreOffice."""

import datetime
import shutil
import subprocess
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from openpyxl.chart import BarChart, LineChart
from openpyxl.utils import column_index_from_string

from desktop.domain.periods import Period
from desktop.domain.report_table import CellFormat, ReportTable, show_cell
from desktop.domain.targets import TargetPlace
from desktop.domain.vietnamese_text import file_word
from desktop.services import reports
from desktop.services.reports import MadeReport, designs, sending
from desktop.services.reports.design import Comparison, Design, DesignRows
from desktop.services.targets.writing import NewTarget, set_targets
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


def test_excel_draws_the_target_as_a_line_over_the_columns(office, tmp_path: Path) -> None:
    wanted = NewTarget(year=2026, indicator="hi_coverage", value=Decimal("94.5"))
    set_targets(office, (wanted,), who=WHO, today=TODAY)
    made = reports.make(office, "neighbourhoods", NOVEMBER, TODAY)
    path = tmp_path / "bc.xlsx"
    sending.export_workbook(office, made, path, WHO)
    sheet = load_workbook(path)[made.tables[0].sheet]
    (chart,) = sheet._charts
    (line,) = [each for each in chart._charts if isinstance(each, LineChart)]
    cells = cells_of(sheet, line.series[0].val.numRef.f)
    assert [cell.value for cell in cells] == [94.5] * len(made.tables[0].rows)
    bars = cells_of(sheet, chart.series[0].val.numRef.f)
    assert [cell.row for cell in cells] == [cell.row for cell in bars]
    last = sheet.print_area.rpartition(":")[2].replace("$", "").rstrip("0123456789")
    assert cells[0].column > column_index_from_string(last)  # not on the paper


def test_bars_of_their_own_targets_have_marks_in_excel_and_on_paper(
    qapp, office, tmp_path: Path
) -> None:
    wanted = [
        NewTarget(year=2026, indicator="hi_insured", value=Decimal(value), place=TargetPlace(place))
        for place, value in ((1, 90), (2, 120))
    ]
    set_targets(office, wanted, who=WHO, today=TODAY)
    choices = Design(
        name="Theo chỉ tiêu",
        indicators=("hi_insured",),
        rows=DesignRows.NEIGHBOURHOODS,
        comparisons=(Comparison.TARGET,),
        chart=True,
    )
    design_id, _ = designs.save(office, choices, who=WHO)
    made = reports.make(office, designs.form_key(design_id), NOVEMBER, TODAY)
    targets = made.tables[0].column("hi_insured/target")
    assert {90, 120} <= set(targets)
    path = tmp_path / "bc.xlsx"
    sending.export_workbook(office, made, path, WHO)
    sheet = load_workbook(path).worksheets[0]
    (line,) = [each for each in sheet._charts[0]._charts if isinstance(each, LineChart)]
    told = [cell.value for cell in cells_of(sheet, line.series[0].val.numRef.f)]
    assert [None if value in ("", "–") else value for value in told] == [
        None if value is None else int(value) for value in targets
    ]
    pages = lay_out(sending.paper_of_report(office, made, TODAY))
    marks = [mark for page in pages.pages for mark in page if isinstance(mark, RuleMark)]
    bars = [mark for mark in marks if mark.grey]
    of_targets = {
        round((tick.x1 - bar.x1) / (bar.x2 - bar.x1), 3)
        for bar in bars
        for tick in marks
        if not tick.grey and tick.x1 == tick.x2 and tick.y1 < bar.y1 < tick.y2
        if abs((tick.y1 + tick.y2) / 2 - bar.y1) < 0.01
    }
    insured = made.tables[0].column("hi_insured/value")
    for result, target in zip(insured, targets, strict=True):
        if target:
            assert round(int(target) / int(result), 3) in of_targets


def cells_of(sheet: Any, place: str) -> list[Any]:
    """Return the cells that a series of a chart is drawn from."""
    found = sheet[place.rpartition("!")[2].replace("$", "")]
    return [cell for row in found for cell in row]


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


def test_one_table_is_a_paper_of_its_own(qapp, office) -> None:
    made = reports.make(office, "period", NOVEMBER, TODAY)
    only = made.tables[2]
    paper = sending.paper_of_table(made, only.key)
    assert paper.parts == (only,)
    assert paper.letter is None
    assert paper.heading == made.paper.heading
    assert paper.name == f"bao_cao_2026-11_{file_word(only.sheet)}"
    said = "\n".join("\n".join(lay_out(paper).texts(0)).split("\n"))
    assert only.title in said
    assert made.tables[0].title not in said


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
                "parts": '[{"of": "collector", "id": 3, "name": "Lù Thị Vân", '
                '"deltas": {"receipts": "1"}}]',
            },
        )
    made = reports.make(office, "neighbourhoods", NOVEMBER, TODAY)
    table = made.paper.table("corrections")
    assert table.column("delta") == (1, 1_366_200, -2, 1)
    # Said on every line: a page may begin in the middle.
    assert table.column("whose") == (*["Toàn đơn vị"] * 3, "Nhân viên thu Lù Thị Vân")
    assert {column.key: column.format for column in table.columns}["delta"] is CellFormat.SIGNED
    pages = lay_out(sending.paper_of_report(office, made, TODAY))
    said = " ".join(" ".join(pages.texts(at)) for at in range(len(pages.pages)))
    assert "Tìm thấy liên 2" in said
    assert "+1.366.200" in said
