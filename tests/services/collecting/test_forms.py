"""The official forms: where everything stands, and our own importer reads each of them back."""

import datetime
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.domain.dates import PartialDate
from desktop.domain.errors import InvalidInput, OutputUnwritable, RecordMissing
from desktop.services import paper_settings
from desktop.services.collecting import forms, voiding
from desktop.services.collecting.basket import HealthChoice, VoluntaryChoice
from desktop.storage.database import Database
from tests.office_data import TODAY, WHO
from tests.services.collecting.desk import PAID_ON, Desk
from tests.services.collecting.form_reading import (
    OWN_LINES,
    PERSONS,
    READ_LINES,
    batch_of,
    empty_database,
    name_family,
    pages,
    query,
    read_back,
    texts,
    written,
)

CODE = "NVT036085012340"


@pytest.fixture
def family(desk: Desk) -> Desk:
    """The desk, whose family has numbers, sexes and places, and whose post office is known."""
    return name_family(desk)


@pytest.fixture
def elsewhere(tmp_path: Path) -> Iterator[Database]:
    """An empty office that takes the forms in."""
    with empty_database(tmp_path / "elsewhere.db") as database:
        yield database


# D03-TS


def test_d03_stands_where_the_form_wants_it(family: Desk, tmp_path: Path) -> None:
    family.pay("4701", 0, 1, 2, 3, 4)
    result, path = written(family, "d03", batch_of(family, "D03"), tmp_path)
    assert (result.rows, result.total, result.sheets) == (5, 4_371_840, 1)
    (page,) = pages(path)
    said = {
        "B1": "Ký bởi:",
        "A2": "Tên đơn vị/Điểm thu: Bưu điện Thử",
        "L2": "Mẫu D03-TS",
        "A3": "Mã đơn vị/Điểm thu: BI0113G",
        "D3": "MS thuế: 5300123456",
        "A4": "Địa chỉ: Số 1, đường Hoàng Liên",
        "A5": "Điện thoại: 02143820000",
        "D5": "Email: buudien@example.vn",
        "G5": "DANH SÁCH NGƯỜI CHỈ THAM GIA BHYT",
        "G6": "Số D03-2026-001 tháng 11 năm 2026",
        "B8": "Đối tượng tham gia: Hộ gia đình",
        "E8": "Mã đối tượng: GD",
        "I8": "Lương cơ sở: 2.530.000 đồng",
        "B9": "Nguồn đóng: Người tham gia đóng",
        "I9": "Tỷ lệ NSNN hỗ trợ quy định: 0 %",
        "A10": "STT",
        "K10": "Tiền lương hưu, trợ cấp TN, TS",
        "L10": "Hỗ trợ thêm",
        "L11": "NSĐP",
        "N10": "Thời gian tham gia",
        "O11": "Số tháng",
        "A13": "I",
        "B13": "Tăng",
        "A14": "I.1",
        "B14": "Người tham gia",
        "B15": "Ma Hữu Sỹ",
    }
    assert {at: page[at].value for at in said} == said
    assert [cell.value for cell in page[12]] == ["A", "B", *range(1, 16)]
    merged = {str(block) for block in page.merged_cells.ranges}
    assert {"A10:A11", "L10:M10", "N10:O10", "Q10:Q11"} <= merged
    assert page["B22"].value == "Cộng tăng"
    assert page["K22"].value == 4_371_840
    assert page["B27"].value == "Cộng giảm"
    assert page["K27"].value == 0
    assert {
        "Tổng số thẻ BHYT đề nghị cấp: 5",
        "Tổng số tiền người tham gia đóng: 4.371.840 đ",
        "Bằng chữ: Bốn triệu ba trăm bảy mươi mốt nghìn tám trăm bốn mươi đồng.",
        "Lào Cai, ngày 21 tháng 11 năm 2026",
        "Cơ quan LĐTBXH, UBND xã/Tổ chức DV thu/nhà trường",
    } <= texts(page)


def test_numbers_are_texts_and_days_are_dates(family: Desk, tmp_path: Path) -> None:
    family.pay("4701", 0, 2)
    _, path = written(family, "d03", batch_of(family, "D03"), tmp_path)
    (page,) = pages(path)
    sy, pao = page[15], page[16]
    day = datetime.datetime(2026, 11, 10)  # noqa: DTZ001 - as openpyxl reads a day
    values = {cell.column_letter: cell.value for cell in sy}
    assert (values["C"], values["D"], values["J"], values["P"]) == (
        "3800000001", "036074000001", "0004701", CODE,
    )  # fmt: skip
    assert values["I"] == day
    assert values["N"] == datetime.datetime(2026, 12, 10)  # noqa: DTZ001
    assert values["E"] == datetime.datetime(1974, 3, 12)  # noqa: DTZ001
    assert (values["K"], values["O"]) == (1_366_200, 12)
    assert {page[f"{letter}15"].number_format for letter in "IN"} == {"dd/mm/yyyy"}
    assert {page[f"{letter}15"].number_format for letter in "CDJP"} == {"@"}
    assert page["K15"].number_format == "#,##0"
    assert pao[4].value == "1953", "a year alone is no day"
    fonts = {cell.font.name for row in page.iter_rows() for cell in row if cell.value is not None}
    assert fonts == {"Times New Roman"}


@pytest.mark.parametrize(("form", "rows"), [("d03", "$10:$12"), ("c17", "$9:$11")])
def test_a_form_is_printed_on_a4_across_with_its_header_on_every_page(
    family: Desk, tmp_path: Path, form: str, rows: str
) -> None:
    family.pay("4701", 0)
    _, path = written(family, form, batch_of(family, "D03"), tmp_path)
    (page,) = pages(path)
    setup = page.page_setup
    assert (setup.orientation, int(setup.paperSize or 0)) == ("landscape", 9)
    assert (setup.fitToWidth, setup.fitToHeight) == (1, 0)
    assert page.sheet_properties.pageSetUpPr is not None
    assert page.sheet_properties.pageSetUpPr.fitToPage
    assert page.print_title_rows == rows


def test_each_group_of_participants_has_a_sheet_of_its_own(
    family: Desk, elsewhere: Database, tmp_path: Path
) -> None:
    family.record(
        "4701",
        HealthChoice(family.persons[0], 12),
        HealthChoice(family.persons[1], 12, "CN"),
        HealthChoice(family.persons[2], 6, "GB"),
    )
    batch = batch_of(family, "D03")
    result, path = written(family, "d03", batch, tmp_path)
    assert (result.rows, result.sheets) == (3, 3)
    blocks = {
        page.title: tuple(page[at].value for at in ("E8", "B9", "I9", "B15"))
        for page in pages(path)
    }
    both = "Nguồn đóng: Người tham gia đóng và ngân sách nhà nước hỗ trợ"
    share = "Tỷ lệ NSNN hỗ trợ quy định: {} %"
    assert blocks == {
        "D03-TS CN": ("Mã đối tượng: CN", both, share.format(70), "Lò Thị Mẩy"),
        "D03-TS GB": ("Mã đối tượng: GB", both, share.format(30), "Vàng Thị Páo"),
        "D03-TS GD": (
            "Mã đối tượng: GD", "Nguồn đóng: Người tham gia đóng", share.format(0), "Ma Hữu Sỹ",
        ),
    }  # fmt: skip
    read_back(elsewhere, path)
    assert query(elsewhere, READ_LINES) == query(family.database, OWN_LINES.format(batch=batch))


def test_a_group_without_letters_on_the_card_is_named_in_words(
    family: Desk, elsewhere: Database, tmp_path: Path
) -> None:
    family.record("4701", HealthChoice(family.persons[0], 12, "artisan"))
    batch = batch_of(family, "D03")
    _, path = written(family, "d03", batch, tmp_path)
    (page,) = pages(path)
    assert page["B8"].value == "Đối tượng tham gia: Nghệ nhân"
    assert page["E8"].value == "Mã đối tượng: "
    assert page["I9"].value == "Tỷ lệ NSNN hỗ trợ quy định: 50 %"
    read_back(elsewhere, path)
    assert query(elsewhere, READ_LINES) == query(family.database, OWN_LINES.format(batch=batch))


def test_two_base_salaries_stand_on_two_sheets(family: Desk, tmp_path: Path) -> None:
    day = datetime.date(2026, 6, 30)
    family.record("4701", HealthChoice(family.persons[0], 6), paid_on=day)
    family.pay("4702", 1)
    result, path = written(family, "d03", batch_of(family, "D03"), tmp_path)
    assert result.sheets == 2
    assert [page["I8"].value for page in pages(path)] == [
        "Lương cơ sở: 2.340.000 đồng", "Lương cơ sở: 2.530.000 đồng",
    ]  # fmt: skip
    assert len({page.title for page in pages(path)}) == 2


def test_d03_is_read_back_equal(family: Desk, elsewhere: Database, tmp_path: Path) -> None:
    family.pay("4701", 0, 1, 2)
    family.pay("4703", 3, 4, months=6)
    batch = batch_of(family, "D03")
    result, path = written(family, "d03", batch, tmp_path)
    plan = read_back(elsewhere, path)
    assert plan.layout == "d03ts"
    assert (plan.counts.new, plan.counts.receipts) == (5, 5)
    assert plan.counts.amount_total == result.total
    assert query(elsewhere, READ_LINES) == query(family.database, OWN_LINES.format(batch=batch))
    assert query(elsewhere, PERSONS.format(table="receipts")) == query(
        family.database, PERSONS.format(table="contributions")
    )


# D05-TS


def pay_voluntary(desk: Desk) -> None:
    desk.record(
        "4701",
        VoluntaryChoice(desk.persons[0], 3_000_000, 12, support="near_poor"),
        VoluntaryChoice(desk.persons[1], 1_500_000, 24, mode="ahead", support="ethnic_minority"),
        VoluntaryChoice(desk.persons[3], 2_000_000, 3, support="other"),
    )


def test_d05_stands_where_the_form_wants_it(family: Desk, tmp_path: Path) -> None:
    pay_voluntary(family)
    result, path = written(family, "d05", batch_of(family, "D05"), tmp_path)
    (page,) = pages(path)
    assert (result.rows, page["B16"].value) == (3, "Ma Hữu Sỹ")
    said = {
        "A2": "Tên đơn vị/Điểm thu: Bưu điện Thử",
        "N2": "Mẫu D05-TS",
        "A6": "DANH SÁCH NGƯỜI THAM GIA BHXH TỰ NGUYỆN",
        "H9": "Mức thu nhập tháng đóng BHXH",
        "I9": "Phương thức đóng",
        "I10": "Số tháng đóng",
        "J10": "Từ tháng/năm",
        "K9": "Số tiền đóng",
        "K10": "Số tiền phải đóng theo quy định",
        "L10": "Người tham gia đóng",
        "M10": "Trong đó",
        "M11": "NSNN hỗ trợ theo quy định",
        "M12": "Tỷ lệ (%)",
        "N12": "Số tiền",
        "O11": "NSĐP hỗ trợ thêm",
        "Q11": "Hỗ trợ khác",
        "S9": "Mã số nhân viên thu",
        "T9": "Ghi chú",
        "A14": "I",
        "A15": "I.1",
    }
    assert {at: page[at].value for at in said} == said
    assert [cell.value for cell in page[13]] == ["A", "B", *range(1, 19)]
    assert page.print_title_rows == "$9:$13"
    money = [page[f"{letter}16"].value for letter in "HIKLMN"]
    assert money == [3_000_000, 12, 7_920_000, 6_336_000, 40, 1_584_000]
    assert page["J16"].number_format == "mm/yyyy"
    assert page["T16"].value == (
        "Đối tượng Hộ_cận_nghèo, P.Thức Tăng_mới, SĐT 0912345678, Ngày sinh 12/03/1974, "
        "Giới tính Nam"
    )
    assert "Dân tộc Thiểu_số" in page["T17"].value
    assert "Đóng Về_sau" in page["T17"].value
    assert "Tổng số sổ BHXH đề nghị cấp: 1 sổ" in texts(page), "one has no number yet"


def test_d05_is_read_back_equal(family: Desk, elsewhere: Database, tmp_path: Path) -> None:
    pay_voluntary(family)
    batch = batch_of(family, "D05")
    result, path = written(family, "d05", batch, tmp_path)
    plan = read_back(elsewhere, path)
    assert plan.layout == "d05ts"
    assert plan.counts.amount_total == result.total
    assert query(elsewhere, READ_LINES) == query(family.database, OWN_LINES.format(batch=batch))
    assert query(elsewhere, PERSONS.format(table="receipts")) == query(
        family.database, PERSONS.format(table="contributions")
    )
    assert query(elsewhere, "SELECT phone FROM persons WHERE phone IS NOT NULL") == [
        ("0912345678",)
    ]


# C17-TS


def test_c17_of_a_batch_holds_what_its_form_holds(
    family: Desk, elsewhere: Database, tmp_path: Path
) -> None:
    family.record(
        "4701",
        HealthChoice(family.persons[0], 12),
        VoluntaryChoice(family.persons[0], 1_500_000, 3, support="other"),
    )
    family.pay("4702", 1)
    for form, shown in (("D03", "F"), ("D05", "E")):
        batch = batch_of(family, form)
        of_form, _ = written(family, form.lower(), batch, tmp_path)
        of_receipts, path = written(family, "c17", batch, tmp_path)
        assert of_receipts.total == of_form.total
        (page,) = pages(path)
        amounts = [page[f"{shown}{row}"].value for row in range(12, 12 + of_receipts.rows)]
        assert sum(amounts) == of_form.total
    plan = read_back(elsewhere, path)
    assert plan.layout == "c17ts"
    assert query(
        elsewhere,
        "SELECT receipt_book, receipt_no, receipt_date, scheme, amount_paid FROM receipts",
    ) == [("LC26-0147", "0004701", "2026-11-10", "VSI", 792_000)]


def test_c17_of_a_collectors_days_is_read_back_equal(
    family: Desk, elsewhere: Database, tmp_path: Path
) -> None:
    family.record(
        "4701",
        HealthChoice(family.persons[0], 12),
        VoluntaryChoice(family.persons[0], 1_500_000, 3, support="other"),
    )
    void = family.pay("4702", 1).receipt_ids[0]
    voiding.void_receipt(family.database, void, "ghi nhầm", who=WHO, today=TODAY)
    family.pay("4703", 1)
    other = datetime.date(2026, 11, 12)
    family.record("4704", HealthChoice(family.persons[2], 3), paid_on=other)
    family.record("4705", HealthChoice(family.persons[3], 3), paid_on=other + datetime.timedelta(1))
    filled = forms.collector_receipts_form(
        family.database, family.collector, PAID_ON, other, today=TODAY
    )
    path = tmp_path / "c17.xlsx"
    result = forms.write_form(family.database, filled, path, who=WHO)
    (page,) = pages(path)
    assert page["A6"].value == "Nhân viên thu: Đỗ Thị Hiền"
    assert page["A7"].value == "Từ ngày 10/11/2026 đến ngày 12/11/2026"
    assert {"Tổng số biên lai: 3", "Biên lai huỷ: 1 (LC26-0147 0004702)"} <= texts(page)
    plan = read_back(elsewhere, path)
    assert plan.counts.amount_total == result.total
    stored = (
        "SELECT receipt_no, receipt_date, sum(amount_paid) FROM receipts WHERE status = 'valid'"
        " AND receipt_date <= '2026-11-12' GROUP BY receipt_no, receipt_date ORDER BY receipt_no"
    )
    assert query(elsewhere, stored) == query(family.database, stored)
    assert query(elsewhere, "SELECT scheme, amount_paid FROM receipts WHERE receipt_no='0004701'"
                 " ORDER BY scheme") == [("HI", 1_366_200), ("VSI", 792_000)]  # fmt: skip


# What holds for all of them


def test_a_batch_or_days_without_anything_are_refused(family: Desk, tmp_path: Path) -> None:
    with pytest.raises(RecordMissing):
        forms.batch_form(family.database, 99, today=TODAY)
    with pytest.raises(RecordMissing):
        forms.find_batch(family.database, "D03-2026-009")
    with pytest.raises(InvalidInput, match=r"form\.no_receipts"):
        forms.collector_receipts_form(
            family.database, family.other_collector, PAID_ON, PAID_ON, today=TODAY
        )
    family.pay("4701", 0)
    batch = batch_of(family, "D03")
    with pytest.raises(InvalidInput, match=r"form\.other"):
        forms.form_of(family.database, "d05", batch, today=TODAY)
    assert forms.find_batch(family.database, "D03-2026-001") == batch
    assert forms.find_batch(family.database, str(batch)) == batch


def test_a_form_that_cannot_be_written_leaves_the_old_file(family: Desk, tmp_path: Path) -> None:
    family.pay("4701", 0)
    filled = forms.batch_form(family.database, batch_of(family, "D03"), today=TODAY)
    with pytest.raises(OutputUnwritable):
        forms.write_form(family.database, filled, tmp_path / "none" / "d03.xlsx", who=WHO)
    kept = tmp_path / "d03.txt"
    kept.write_text("old", encoding="utf-8")
    with pytest.raises(OutputUnwritable):
        forms.write_form(family.database, filled, kept, who=WHO)
    assert kept.read_text(encoding="utf-8") == "old"
    assert not query(family.database, "SELECT 1 FROM audit WHERE action = 'export'")


def test_the_audit_knows_who_took_a_form_out(family: Desk, tmp_path: Path) -> None:
    family.pay("4701", 0)
    result, _ = written(family, "d03", batch_of(family, "D03"), tmp_path)
    ((who, after),) = query(family.database, "SELECT who, after FROM audit WHERE action = 'export'")
    assert who == WHO
    assert result.sha256 in after
    assert "d03.xlsx" in after
    assert "Ma Hữu Sỹ" not in after


def test_words_that_look_like_formulas_stay_words(
    family: Desk, elsewhere: Database, tmp_path: Path
) -> None:
    family.change("person", family.persons[0], address='=HYPERLINK("http://x")\x07')
    family.change("organisation", family.organisation, name="+1 \x01Bưu điện")
    family.pay("4701", 0)
    _, path = written(family, "d03", batch_of(family, "D03"), tmp_path)
    (page,) = pages(path)
    assert page["G15"].data_type == "s"
    assert page["G15"].value.startswith("=HYPERLINK")
    assert page["A2"].value == "Tên đơn vị/Điểm thu: +1  Bưu điện"
    read_back(elsewhere, path)


def test_somebody_born_before_excel_counts_days(
    family: Desk, elsewhere: Database, tmp_path: Path
) -> None:
    family.change("person", family.persons[2], birth_date=PartialDate(1899, 5, 3))
    family.pay("4701", 2)
    _, path = written(family, "d03", batch_of(family, "D03"), tmp_path)
    (page,) = pages(path)
    assert page["E15"].value == "03/05/1899"


def test_the_offices_choices_stand_on_the_form(family: Desk, tmp_path: Path) -> None:
    chosen = {
        paper_settings.AMOUNT_IN_WORDS: "0",
        paper_settings.SIGNER: "Giàng A Tủa",
        paper_settings.SIGNER_CAPACITY: "GIÁM ĐỐC",
        paper_settings.PREPARER: "Đỗ Thị Hiền",
    }
    paper_settings.save(family.database, chosen, 2026, who=WHO)
    family.pay("4701", 0)
    _, path = written(family, "d03", batch_of(family, "D03"), tmp_path)
    said = texts(pages(path)[0])
    assert {"Giàng A Tủa", "GIÁM ĐỐC", "Đỗ Thị Hiền"} <= said
    assert not any(text.startswith("Bằng chữ") for text in said)


def test_the_code_of_the_contract_in_force_goes_before_the_organisations(
    family: Desk, tmp_path: Path
) -> None:
    contract = query(family.database, "SELECT id FROM contracts WHERE scheme = 'VSI'")[0][0]
    family.change("contract", contract, organisation_code="IS0104S")
    pay_voluntary(family)
    _, path = written(family, "d05", batch_of(family, "D05"), tmp_path)
    assert pages(path)[0]["A3"].value == "Mã đơn vị/Điểm thu: IS0104S"
