import datetime
import io
from decimal import Decimal
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from desktop.domain.errors import OutputUnwritable
from desktop.domain.periods import Period
from desktop.domain.report_table import CellFormat
from desktop.services import indicators, monthly_report, offices
from desktop.services.monthly_report import FiguresDisagree, checks
from desktop.services.paper_settings import (
    NUMBER,
    PLACE,
    PREPARER,
    SIGNER,
    SIGNER_CAPACITY,
)
from desktop.storage.queries.opening import SAMPLE_DATA
from desktop.workbooks.report_writer import write_report

TODAY = datetime.date(2026, 11, 21)
NOVEMBER = Period.parse("2026-11")


@pytest.fixture
def filled(office: Any) -> Any:
    """Two thôn, one of them empty, people without a thôn, receipts with and without collector."""
    first = office.add("neighbourhood", name="Tổ dân phố 2")
    office.add("neighbourhood", name="Tổ dân phố 10")
    home = office.add("household", head_name="Ma Hữu Sỹ", neighbourhood_id=first)
    office.add("household", head_name="Trần Thị Lan")
    insured = office.person("Ma Hữu Sỹ", household_id=home)
    office.cover(insured, "2026-01-01", "2026-12-31")
    voluntary = office.person("Ma Thị Hoa", neighbourhood_id=first)
    office.cover(voluntary, "2026-11-01", "2026-11-30", "VSI", 1)
    office.person("Trần Thị Lan")
    post = office.add("organisation", name="Bưu điện phường")
    hien = office.add(
        "collector",
        full_name="Đỗ Thị Hiền",
        organisation_id=post,
        areas="TDP 2, 10",
        card_no="T1",
        card_valid_to=datetime.date(2026, 12, 31),
        status="active",
    )
    office.add("collector", full_name="Lê Văn Dũng", status="left")
    office.receipt(1, "2026-11-02", 1_366_200, collector_id=hien)
    office.receipt(2, "2026-11-03", 66_000, collector_id=hien, scheme="VSI")
    office.receipt(3, "2026-11-04", 956_340)
    office.receipt(4, None, 5)
    office.event("small_group", "2026-11-05", people_reached=40, new_vsi=2, new_hi=5, cost=500_000)
    office.event("dialogue_conference", "2026-11-28", state="planned", people_reached=100)
    return office


def _report(office: Any, period: Period = NOVEMBER) -> monthly_report.MonthlyReport:
    return monthly_report.figures(office.database, period, TODAY)


def test_the_table_of_thon(filled: Any) -> None:
    table = _report(filled).paper.table("neighbourhoods")
    assert table.rows == (
        (1, "Tổ dân phố 2", 1, 2, 1, Decimal("50.00"), 1, 1, 0, 0, 1, 0, 1),
        (2, "Tổ dân phố 10", 0, 0, 0, None, 0, 0, 0, 0, 0, 0, 0),
        (3, "Chưa rõ tổ dân phố", 1, 1, 0, Decimal("0.00"), 1, 0, 0, 0, 0, 0, 0),
    )
    assert table.total == (
        None, "TỔNG CỘNG", 2, 3, 1, Decimal("33.33"), 2, 1, 0, 0, 1, 0, 1,
    )  # fmt: skip
    assert table.sheet == "Theo tổ dân phố"


def test_the_table_of_collectors(filled: Any) -> None:
    table = _report(filled).paper.table("collectors")
    assert table.column("name") == ("Đỗ Thị Hiền", "Chưa rõ nhân viên thu")
    assert table.column("receipts") == (2, 1)
    assert table.column("amount_hi") == (1_366_200, 956_340)
    assert table.column("amount_vsi") == (66_000, 0)
    assert table.total_of("amount") == 2_388_540
    assert table.total_of("status") is None
    assert table.rows[0][2:7] == (
        "Bưu điện phường",
        "TDP 2, 10",
        "T1",
        datetime.date(2026, 12, 31),
        None,
    )
    assert table.note == "Có 1 biên lai chưa ghi ngày, không tính vào kỳ nào."


def test_the_tables_of_events(filled: Any) -> None:
    paper = _report(filled).paper
    types, events = paper.table("event_types"), paper.table("events")
    small_group = next(row for row in types.rows if row[1] == "Truyền thông nhóm nhỏ")
    assert small_group[2:9] == (0, 1, 40, 2, 5, 7, Decimal("17.50"))
    assert types.total_of("planned") == 1
    assert types.total_of("people_reached") == 40
    assert types.total_of("cost") == 500_000
    assert events.column("state") == ("Đã tổ chức", "Dự kiến")
    assert events.column("people_reached") == (40, None)


def test_one_truth_for_indicators_tables_and_totals(filled: Any) -> None:
    report = _report(filled)
    assert report.indicators == indicators.compute(filled.database, NOVEMBER, TODAY)
    hoods = report.paper.table("neighbourhoods")
    pairs = {
        "households": hoods.total_of("households"),
        "population": hoods.total_of("population"),
        "hi_insured": hoods.total_of("hi_insured"),
        "hi_coverage": hoods.total_of("hi_coverage"),
        "persons_without_card": hoods.total_of("no_card"),
        "vsi_participants": hoods.total_of("vsi_participants"),
        "receipts_amount": report.paper.table("collectors").total_of("amount"),
        "events_held": report.paper.table("event_types").total_of("held"),
        "event_yield": report.paper.table("event_types").total_of("yield"),
    }
    assert {key: report.indicators[key].value for key in pairs} == pairs
    shown = dict(
        zip(
            report.paper.table("indicators").column("name"),
            report.paper.table("indicators").column("value"),
            strict=True,
        )
    )
    assert shown["Tỷ lệ bao phủ BHYT"] == Decimal("33.33")


def test_every_table_is_whole(filled: Any) -> None:
    for table in _report(filled).tables:
        width = len(table.columns)
        assert len({column.key for column in table.columns}) == width
        assert all(len(row) == width for row in table.rows)
        assert table.total is None or len(table.total) == width
        assert all(
            value is None or isinstance(value, _TYPES[column.format])
            for row in table.rows
            for column, value in zip(table.columns, row, strict=True)
        )


_TYPES: dict[CellFormat, tuple[type, ...]] = {
    CellFormat.TEXT: (str,),
    CellFormat.COUNT: (int,),
    CellFormat.RATE: (int, Decimal),
    CellFormat.DATE: (datetime.date,),
}


def test_an_empty_office_has_a_report_too(office: Any, tmp_path: Path) -> None:
    report = _report(office)
    assert all(check.ok for check in report.checks)
    written = monthly_report.write(report, tmp_path / "rong.xlsx")
    assert len(openpyxl.load_workbook(written.path).sheetnames) == 5


def test_the_heading_takes_the_words_of_the_office(office: Any) -> None:
    heading = _report(office).heading
    assert heading.office == "PHƯỜNG LÀO CAI"
    assert heading.place_and_date == "Lào Cai, ngày 21 tháng 11 năm 2026"
    assert heading.subject.endswith("tháng 11 năm 2026")
    assert "từ ngày 01/11/2026 đến hết ngày 21/11/2026" in heading.data_line
    chosen = {
        NUMBER: "Số: 128/BC-UBND",
        PLACE: "Sa Pa",
        PREPARER: "Trần Thị Lan",
        SIGNER: "Nguyễn Hữu Khánh",
        SIGNER_CAPACITY: "KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH",
    }
    offices.set_office_options(office.database, chosen, who="test")
    report = monthly_report.figures(office.database, NOVEMBER, datetime.date(2026, 2, 3))
    assert report.heading.number == "Số: 128/BC-UBND"
    assert report.heading.place_and_date == "Sa Pa, ngày 03 tháng 02 năm 2026"
    preparer, signer = report.signatures
    assert preparer.name == "Trần Thị Lan"
    assert (signer.capacity, signer.name) == (
        ("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"),
        "Nguyễn Hữu Khánh",
    )


def test_a_report_of_sample_data_says_so(office: Any) -> None:
    assert "mẫu" not in _report(office).heading.title
    offices.set_office_options(office.database, {SAMPLE_DATA: "1"}, who="test")
    assert _report(office).heading.title == "BÁO CÁO (dữ liệu mẫu)"


def test_the_workbook_holds_every_figure(filled: Any, tmp_path: Path) -> None:
    report = _report(filled)
    written = monthly_report.write(report, tmp_path / "bao_cao.xlsx")
    book = openpyxl.load_workbook(written.path)
    assert book.sheetnames == [table.sheet for table in report.tables]
    for table in report.tables:
        sheet = book[table.sheet]
        top = next(cell.row for row in sheet.iter_rows() for cell in row if cell.value == "STT")
        first = top + (2 if table.has_parents else 1)
        expected = [*table.rows, *([table.total] if table.total else [])]
        read = [
            [cell.value for cell in row]
            for row in sheet.iter_rows(first, first + len(expected) - 1, 1, len(table.columns))
        ]
        for wanted, got in zip(expected, read, strict=True):
            assert [_as_read(value, column.format) for value, column in
                    zip(wanted, table.columns, strict=True)] == got  # fmt: skip


def _as_read(value: object, form: CellFormat) -> object:
    if isinstance(value, Decimal):
        return float(value)
    if isinstance(value, datetime.date):
        return datetime.datetime.combine(value, datetime.time())
    return "–" if value is None and form is CellFormat.RATE else value


def test_two_workbooks_of_the_same_figures_are_alike(filled: Any) -> None:
    report = _report(filled)
    first, second = io.BytesIO(), io.BytesIO()
    write_report(report.paper, first)
    write_report(report.paper, second)
    sheets = [openpyxl.load_workbook(file).worksheets for file in (first, second)]
    for one, other in zip(*sheets, strict=True):
        assert list(one.values) == list(other.values)


def test_the_checks_name_what_was_compared(filled: Any) -> None:
    texts = [check.text() for check in _report(filled).checks]
    assert texts == [
        "3 = 3 người",
        "0 + 1 − 0 = 1",
        "2.388.540 đ, 3 biên lai",
        "1 đã tổ chức, 1 dự kiến",
    ]


@pytest.mark.parametrize("wrong", [(4, 3, 2_388_540), (3, 4, 2_388_540), (3, 3, 2_388_541)])
def test_sums_that_do_not_tie_are_a_bug(filled: Any, wrong: tuple[int, int, int]) -> None:
    paper = _report(filled).paper
    assert all(check.ok for check in checks.check_figures(paper, 3, 3, 2_388_540))
    with pytest.raises(FiguresDisagree):
        checks.check_figures(paper, *wrong)


def test_a_report_that_cannot_be_written_says_so(filled: Any, tmp_path: Path) -> None:
    with pytest.raises(OutputUnwritable):
        monthly_report.write(_report(filled), tmp_path / "gone" / "a.xlsx")


@pytest.mark.parametrize("period", ["2026", "2026-Q4", "2026-H2", "2026-9M", "2026-W47", "2027-01"])
def test_every_kind_of_period_has_a_report(filled: Any, period: str) -> None:
    report = _report(filled, Period.parse(period))
    assert all(check.ok for check in report.checks)
    assert report.period.title() in report.heading.subject
