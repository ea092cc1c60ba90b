"""The commission on paper: the statement line by line, and the request that sums it."""

import datetime
from pathlib import Path

from desktop.services.authority import Authority
from desktop.services.collecting import books, commission, forms
from desktop.services.collecting.basket import HealthChoice, VoluntaryChoice
from desktop.services.collecting.commission_closing import PeriodToClose, close_period
from tests.office_data import TODAY, WHO
from tests.services.collecting.desk import Desk
from tests.services.collecting.form_reading import pages, texts

D = datetime.date
OCTOBER = D(2026, 10, 5)


def pay_in_october(desk: Desk) -> None:
    desk.record(
        "4701",
        HealthChoice(desk.persons[0], 12),
        HealthChoice(desk.persons[1], 12),
        VoluntaryChoice(desk.persons[0], 1_500_000, 12, support="other"),
        paid_on=OCTOBER,
    )


def test_the_request_sums_the_lines_of_the_statement(desk: Desk, tmp_path: Path) -> None:
    pay_in_october(desk)
    found = commission.statement(desk.database, desk.organisation, OCTOBER)
    filled = forms.commission_form(desk.database, desk.organisation, OCTOBER, today=TODAY)
    assert (filled.rows, filled.total) == (3, found.lines.amount)
    path = tmp_path / "thu_lao.xlsx"
    forms.write_form(desk.database, filled, path, who=WHO)
    request, _, lines = pages(path)
    assert request["A5"].value == "GIẤY ĐỀ NGHỊ THANH TOÁN THÙ LAO"
    assert request["A6"].value == "Tháng 10 năm 2026"
    assert request["A7"].value == "(Số liệu tạm tính, kỳ chưa chốt)"
    products = [[request.cell(row, at).value for at in range(2, 7)] for row in (11, 12, 13)]
    # Region III: 10.8 % of new household cards, 20 % of new voluntary insurance, line by line.
    assert products == [
        ["BHYT GD: Tăng mới, 12 tháng", 2, 2_322_540, 10.8, 250_835],
        ["BHXH tự nguyện: Tăng mới, 12 tháng", 1, 3_168_000, 20, 633_600],
        ["Tổng cộng", 3, 5_490_540, None, 884_435],
    ]
    assert [lines.cell(9, at).value for at in range(1, 14)] == [
        "A", "B", 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11,
    ]  # fmt: skip
    first = [lines.cell(10, at).value for at in range(3, 14)]
    assert first == [
        "Ma Hữu Sỹ", "603 - BHYT GD", "Tỉnh Lào Cai", "III", "Tăng mới, 12 tháng", "0004701",
        1_366_200, 10.8, 147_550, "Bưu điện Thử", "Đỗ Thị Hiền",
    ]  # fmt: skip
    total = [cell.value for cell in lines[13]]
    assert (total[8], total[10]) == (5_490_540, 884_435)
    assert "Tổng số thù lao đề nghị: 884.435 đ" in texts(request)


def test_each_collector_has_a_sum_of_the_very_lines(desk: Desk, tmp_path: Path) -> None:
    """Who hands the money on needs each collector's share, with room to sign for it."""
    pay_in_october(desk)
    book = books.NewBook(
        serial="BM26-01",
        collector_id=desk.other_collector,
        issued_on=D(2026, 1, 5),
        number_from=1,
        number_to=50,
    )
    other = {
        "collector_id": desk.other_collector,
        "book_id": books.issue_book(desk.database, book, who=WHO).book_id,
    }
    desk.record("1", HealthChoice(desk.persons[2], 12), paid_on=OCTOBER, **other)
    filled = forms.commission_form(desk.database, desk.organisation, OCTOBER, today=TODAY)
    path = tmp_path / "thu_lao.xlsx"
    forms.write_form(desk.database, filled, path, who=WHO)
    _, shares, _ = pages(path)
    assert shares.title == "Theo nhân viên thu"
    assert shares["A4"].value == "TỔNG HỢP THÙ LAO THEO NHÂN VIÊN THU"
    told = [[shares.cell(row, at).value for at in range(1, 6)] for row in (10, 11, 12)]
    # The third of the household pays 60 %: 819.720 đ, of which 10.8 % are 88.530 đ.
    assert told[:2] == [
        [1, "Bàn Thị Huyền", 1, 819_720, 88_530],
        [2, "Đỗ Thị Hiền", 3, 5_490_540, 884_435],
    ]
    assert told[2][2:] == [4, 6_310_260, filled.total]
    assert filled.total == 972_965


def test_a_closed_period_is_told_as_it_was_closed(desk: Desk, tmp_path: Path) -> None:
    pay_in_october(desk)
    period = PeriodToClose(desk.organisation, OCTOBER)
    close_period(desk.database, period, Authority("Lò A", "chốt"), who=WHO, today=TODAY)
    filled = forms.commission_form(desk.database, desk.organisation, OCTOBER, today=TODAY)
    path = tmp_path / "thu_lao.xlsx"
    forms.write_form(desk.database, filled, path, who=WHO)
    assert pages(path)[0]["A7"].value == "(Kỳ đã chốt ngày 21/11/2026)"
    assert filled.total == 884_435
