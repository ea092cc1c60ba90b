"""Papers: what stands on a list, a household's and a person's sheet, and the report."""

import datetime
import subprocess
import sys
from typing import Any

import pytest
from sqlalchemy import text

from desktop.domain.dates import PartialDate
from desktop.domain.errors import Cancelled, RecordMissing
from desktop.domain.list_query import Filter, ListQuery, Operator, SortBy
from desktop.domain.paper import Facts, PageNumbers, Paper, Words
from desktop.domain.periods import Period
from desktop.domain.report_table import CellFormat, ReportTable
from desktop.services import monthly_report, paper_settings, papers
from desktop.storage.database import Database

TODAY = datetime.date(2026, 11, 21)
WHO = "Lò Thị Thử"


@pytest.fixture
def filled(office: Any) -> Any:
    """A household of two, one of whom paid twice, and somebody without a household."""
    place = office.add("neighbourhood", name="Thôn Nà Lung")
    home = office.add(
        "household", household_code="HG0001", head_name="Ma Hữu Sỹ", neighbourhood_id=place
    )
    head = office.person(
        "Ma Hữu Sỹ", household_id=home, relation="00", birth_date=PartialDate(1979, 3, 12)
    )
    office.person("Lý Thị Mai", household_id=home, relation="02", birth_date=PartialDate(1982))
    office.person("Trần Văn Bình")
    office.cover(head, "2025-01-01", "2025-12-31")
    office.cover(head, "2026-01-01", "2026-12-31")
    office.receipt(1, "2025-01-01", 1_000_000, person_id=head, months=12)
    office.receipt(2, "2026-01-01", 793_880, person_id=head, months=12, receipt_book="C45-01")
    return office


def listed(office: Any, query: ListQuery, columns: list[str] | None = None) -> Paper:
    return papers.list_paper(office.database, query, columns, today=TODAY, who=WHO)


def table_of(paper: Paper, title: str = "") -> ReportTable:
    (found,) = (
        part for part in paper.parts if isinstance(part, ReportTable) and title in part.title
    )
    return found


def test_a_list_has_the_columns_and_the_order_that_are_shown(filled: Any) -> None:
    query = ListQuery("person", sort=(SortBy("full_name", descending=True),))
    paper = listed(filled, query, ["full_name", "birth_date", "household_code"])
    table = table_of(paper)
    assert [column.header for column in table.columns] == [
        "STT",
        "Họ và tên",
        "Ngày sinh",
        "Mã hộ",
    ]
    assert table.columns[2].format is CellFormat.DATE
    assert table.rows == (
        (1, "Ma Hữu Sỹ", "12/03/1979", "HG0001"),
        (2, "Lý Thị Mai", "1982", "HG0001"),
        (3, "Trần Văn Bình", "", ""),
    )
    assert paper.heading.title == "DANH SÁCH THÀNH VIÊN HỘ GIA ĐÌNH"
    assert paper.heading.data_line == "(Sắp xếp: Họ và tên giảm dần. Tổng số: 3 dòng)"
    assert paper.heading.office == "PHƯỜNG LÀO CAI"
    assert paper.heading.number == ""
    assert WHO in paper.foot
    assert paper.numbers is PageNumbers.FOOT


def test_a_filtered_list_says_what_it_was_limited_to(filled: Any) -> None:
    query = ListQuery("person", (Filter("neighbourhood", Operator.EQUALS, "Thôn Nà Lung"),))
    paper = listed(filled, query, ["full_name"])
    assert len(table_of(paper).rows) == 2
    assert "Lọc: Thôn/tổ: Thôn Nà Lung. Tổng số: 2 dòng" in paper.heading.data_line
    chosen = listed(filled, ListQuery("person", ids=(3,)), ["full_name"])
    assert table_of(chosen).rows == ((1, "Trần Văn Bình"),)
    assert "các dòng đã chọn" in chosen.heading.data_line


def test_a_list_of_money_ends_with_its_total_in_words(filled: Any) -> None:
    query = ListQuery("receipt", sort=(SortBy("receipt_date"),))
    columns = ["receipt_no", "payer_name", "amount_paid"]
    table = table_of(listed(filled, query, columns))
    assert table.total == (None, "Tổng cộng", "", "1.793.880 đ")
    assert table.note == ("Bằng chữ: Một triệu bảy trăm chín mươi ba nghìn tám trăm tám mươi đồng.")
    paper_settings.save(
        filled.database, {paper_settings.AMOUNT_IN_WORDS: paper_settings.OFF}, 2026, who=WHO
    )
    assert table_of(listed(filled, query, columns)).note == ""
    assert table_of(listed(filled, ListQuery("person"))).total is None


def test_reading_a_long_list_can_be_stopped(filled: Any) -> None:
    def stop(message: str, fraction: float) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        papers.list_paper(
            filled.database, ListQuery("person"), None, today=TODAY, who=WHO, progress=stop
        )


def test_the_sheet_of_a_household_tells_members_covers_and_receipts(filled: Any) -> None:
    paper = papers.household_paper(filled.database, 1, TODAY, WHO)
    assert paper.heading.subject == "Hộ Ma Hữu Sỹ"
    facts = next(part for part in paper.parts if isinstance(part, Facts))
    told = {fact.label: fact.value for fact in facts.facts}
    assert told["Mã hộ"] == "HG0001"
    assert told["Thôn/tổ"] == "Thôn Nà Lung"
    # What is not known is a line to write on.
    assert told["Số điện thoại"] == ""
    members = table_of(paper, "Thành viên")
    assert members.column("full_name") == ("Ma Hữu Sỹ", "Lý Thị Mai")
    assert members.column("hi_valid_to") == ("31/12/2026", "")
    covers = table_of(paper, "kỳ tham gia")
    assert covers.column("valid_to") == ("31/12/2026", "31/12/2025")
    receipts = table_of(paper, "Biên lai")
    assert receipts.column("receipt_no") == ("C45-01 / 0000002", "0000001")
    assert receipts.total_of("amount_paid") == "1.793.880 đ"
    assert [each.capacity for each in paper.signatures] == [("CHỦ HỘ",), ("NGƯỜI LẬP BIỂU",)]


def test_the_sheet_of_a_person_adds_up_what_was_paid(filled: Any) -> None:
    paper = papers.person_paper(filled.database, 1, TODAY, WHO)
    assert paper.heading.subject == "Ma Hữu Sỹ"
    titles = [getattr(part, "title", "") for part in paper.parts]
    assert titles[0].startswith("I. ")
    numbers = [title.partition(".")[0] for title in titles]
    assert numbers == ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"][: len(titles)]
    assert titles[-1].endswith(". Biên lai thu tiền")
    receipts = table_of(paper, "Biên lai")
    assert receipts.total_of("amount_paid") == "1.793.880 đ"
    assert receipts.note.startswith("Bằng chữ: Một triệu bảy trăm chín mươi ba nghìn")
    assert all(len(row) == len(receipts.columns) for row in (*receipts.rows, receipts.total))


def test_who_has_neither_cover_nor_receipt_has_a_sheet_too(filled: Any) -> None:
    paper = papers.person_paper(filled.database, 3, TODAY, WHO)
    words = [part.text for part in paper.parts if isinstance(part, Words)]
    assert words == ["Chưa có kỳ tham gia nào.", "Chưa có biên lai nào."]


def test_a_record_that_is_gone_has_no_sheet(filled: Any) -> None:
    with pytest.raises(RecordMissing):
        papers.household_paper(filled.database, 99, TODAY, WHO)
    with pytest.raises(RecordMissing):
        papers.person_paper(filled.database, 99, TODAY, WHO)


def test_the_report_offers_a_number_until_it_has_one(filled: Any) -> None:
    period = Period.parse("2026-11")

    def report(key: str | None = None) -> Paper:
        figures = monthly_report.figures(filled.database, period, TODAY)
        return papers.report_paper(filled.database, figures, key, TODAY)

    whole = report()
    assert len(whole.parts) == 5
    assert whole.numbers is PageNumbers.OFFICIAL
    assert whole.letter is not None
    assert whole.letter.next_line == "Số: 1/BC-UBND"
    assert whole.heading.number == "Số: …………/BC-UBND"
    paper_settings.take_number(filled.database, whole.letter.key, TODAY, who=WHO)
    issued = report("neighbourhoods")
    assert issued.letter is None
    assert issued.heading.number == "Số: 1/BC-UBND"
    assert len(issued.parts) == 1


def noted(database: Database) -> list[tuple[str, str, str]]:
    with database.read() as snapshot:
        rows = snapshot.rows(
            text("SELECT action, kind, after FROM audit WHERE action IN ('print', 'export')")
        )
    return [(str(row[0]), str(row[1]), str(row[2])) for row in rows]


def test_papers_with_personal_data_are_noted_without_them(filled: Any) -> None:
    paper = papers.household_paper(filled.database, 1, TODAY, WHO)
    papers.note_paper(filled.database, paper, WHO)
    papers.note_paper(filled.database, paper, WHO, file={"file": "ho.pdf", "sha256": "ab"})
    printed, saved = noted(filled.database)
    assert printed[:2] == ("print", "household")
    assert saved[:2] == ("export", "household")
    assert '"file":"ho.pdf"' in saved[2]
    assert "Ma Hữu Sỹ" not in printed[2] + saved[2]


def test_a_database_that_can_only_be_read_still_prints(filled: Any) -> None:
    paper = listed(filled, ListQuery("person"))
    reader = Database(filled.database.path, read_only=True)
    try:
        papers.note_paper(reader, paper, WHO)
    finally:
        reader.close()
    assert noted(filled.database) == []


def test_papers_are_made_without_qt() -> None:
    code = (
        "import sys; sys.modules['PySide6'] = None\n"
        "import desktop.services.papers, desktop.services.paper_files"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
