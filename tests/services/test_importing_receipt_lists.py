"""Lists of receipts: C17-TS and detailed lists, beside the receipts that are stored."""

from pathlib import Path

import pytest

from desktop.services import importing
from desktop.services.importing import ImportOptions
from tests.services.conftest import Office
from tests.services.list_books import plan_of, query, skipped, take_in, told, write_book

RECEIPTS = (
    "SELECT receipt_book, receipt_no, receipt_date, scheme, amount_paid, months, payer_name,"
    " person_id FROM receipts ORDER BY receipt_no, scheme"
)
C17 = [
    ["Tên đơn vị: Bưu điện xã Bịa", None, None, None, None, None, "Mẫu C17-TS"],
    ["BẢNG TỔNG HỢP BIÊN LAI THU TIỀN ĐÓNG BHXH, BHYT"],
    ["STT", "Biên lai", None, None, "Số tiền", None, None],
    [None, "Quyển số", "Số", "Ngày", "BHXH", "BHYT", "Tổng số"],
    ["A", 1, 2, 3, 4, 5, "6=4+5"],
    [1, "Q01", "0000101", "05/03/2026", None, 1263600, 1263600],
    [2, "Q01", "0000102", "05/03/2026", 1122000, None, 1122000],
    [3, "Q01", "0000103", "06/03/2026", 1122000, 884520, 2006520],
    ["Tổng cộng: 3 biên lai", None, None, None, 2244000, 2148120, 4392120],
    ["Số tiền bằng chữ: Bốn triệu ba trăm chín mươi hai nghìn một trăm hai mươi đồng"],
    [None, None, None, None, None, "Đại diện đơn vị"],
]
C17_MERGES = ["A3:A4", "B3:D3", "E3:G3"]


def c17(folder: Path, rows: list[list[object]] | None = None) -> Path:
    return write_book(folder / "c17.xlsx", {"C17": rows or C17}, C17_MERGES)


def test_c17_gives_receipts_by_insurance(office: Office, tmp_path: Path) -> None:
    plan = take_in(office, c17(tmp_path))
    assert (plan.layout, plan.kind) == ("c17ts", "receipt")
    counts = plan.counts
    assert (counts.new, counts.persons, counts.receipts) == (3, 0, 3)
    assert counts.amount_total == 4_392_120
    assert not any("Dòng cộng" in note for note in plan.notes)
    assert skipped(plan) == {5: "index", 9: "total", 10: "note", 11: "signature"}
    assert told(plan) == {(6, "receipt.no_payers")}
    assert query(office, RECEIPTS) == [
        ("Q01", "0000101", "2026-03-05", "HI", 1_263_600, None, "", None),
        ("Q01", "0000102", "2026-03-05", "VSI", 1_122_000, None, "", None),
        ("Q01", "0000103", "2026-03-06", "HI", 884_520, None, "", None),
        ("Q01", "0000103", "2026-03-06", "VSI", 1_122_000, None, "", None),
    ]
    assert query(office, "SELECT count(*) FROM persons") == [(0,)]


def test_a_total_that_is_not_the_sum_is_told(office: Office, tmp_path: Path) -> None:
    rows = [list(row) for row in C17]
    rows[8][6] = 4_392_210
    plan = plan_of(office, c17(tmp_path, rows))
    notes = [note for note in plan.notes if "Dòng cộng 9" in note]
    assert len(notes) == 1
    assert "4.392.210" in notes[0]
    assert "4.392.120" in notes[0]
    assert plan.counts.new == 3


def test_a_row_whose_parts_are_not_its_total_waits(office: Office, tmp_path: Path) -> None:
    rows = [list(row) for row in C17]
    rows[7][6] = 2_006_250
    plan = plan_of(office, c17(tmp_path, rows))
    assert (8, "receipt.sum") in told(plan)
    assert (plan.counts.new, plan.counts.held_back) == (2, 1)


def test_receipts_that_are_stored_are_compared_and_not_counted_twice(
    office: Office, tmp_path: Path
) -> None:
    person = office.person("Lý Thị Mai")
    office.receipt(101, "2026-03-05", 1_263_600, person_id=person)
    office.receipt(102, None, 1_000_000, scheme="VSI", receipt_book="Q01")
    office.receipt(103, "2026-03-06", 2_006_520, receipt_book="Q02")
    plan = plan_of(office, c17(tmp_path))
    counts = plan.counts
    # The first has no book yet; the second another amount; the third is in another book.
    assert (counts.new, counts.changed, counts.same, counts.held_back) == (1, 1, 0, 1)
    assert (7, "receipt.other_amount") in told(plan)
    result = importing.commit(office.database, plan, who="test")
    assert query(office, "SELECT count(*), sum(amount_paid) FROM receipts") == [
        (5, 1_263_600 + 1_000_000 + 2_006_520 + 2_006_520)
    ]
    assert query(office, "SELECT receipt_book FROM receipts WHERE id = 1") == [("Q01",)]
    importing.undo(office.database, result.batch or 0, who="test")
    assert query(office, "SELECT receipt_book FROM receipts WHERE id = 1") == [(None,)]
    assert query(office, "SELECT count(*) FROM receipts") == [(3,)]


DETAILED = [
    ["BẢNG KÊ BIÊN LAI"],
    ["Quyển số", "Số biên lai", "Người đóng", "Mã số BHXH", "Số tiền", "Ngày biên lai", "Mã NV",
     "Tên nhân viên", "Đơn vị", "Mã hồ sơ", "Số tháng", "Người thứ", "Trạng thái", "Tính chất",
     "Ghi chú"],
    ["Q01", "0000101", "Lý Thị Mai", "3800000001", 1263600, "05/03/2026", "NVT001", "Đỗ Hiền",
     "Bưu điện", "HS001", 12, 1, "Đã thu", "Gốc", None],
    ["Q01", "0000102", "Ma Hữu Sỹ", "3800000002", 1122000, "05/03/2026", "NVT001", "Đỗ Hiền",
     "Bưu điện", "602-002", 3, None, "Đã thu", "Gốc", None],
    ["Q01", "0000103", "Vàng A Páo", None, 884520, "06/03/2026", "NVT001", "Đỗ Hiền",
     "Bưu điện", "HS003", 12, 2, "Đã hủy", "Hủy bỏ", "Viết sai"],
    ["Q01", "0000104", "Vàng A Páo", None, 884520, "06/03/2026", "NVT001", "Đỗ Hiền",
     "Bưu điện", "HS003", 12, 2, "Đã thu", "Gốc", "Thay 0000103"],
    ["Tổng cộng", 4, None, None, 4154640],
]  # fmt: skip


def test_a_detailed_list_finds_its_payers_by_si_number(office: Office, tmp_path: Path) -> None:
    person = office.person("Lý Thị Mai", si_number="3800000001")
    plan = take_in(office, write_book(tmp_path / "ke.xlsx", {"BK": DETAILED}))
    assert plan.layout == "receipt_list"
    counts = plan.counts
    assert (counts.new, counts.receipts, counts.amount_total) == (3, 3, 3_270_120)
    assert skipped(plan) == {5: "void", 7: "total"}
    void = next(row for row in plan.skipped if row.row == 5)
    assert void.sentence() == "Biên lai đã hủy, không ghi: 0000103"
    # The total counts the cancelled receipt too: that is told by nobody.
    assert not any("Dòng cộng" in note for note in plan.notes)
    assert (4, "receipt.unknown_payer") in told(plan)
    assert query(office, RECEIPTS) == [
        ("Q01", "0000101", "2026-03-05", "HI", 1_263_600, 12, "Lý Thị Mai", person),
        ("Q01", "0000102", "2026-03-05", "VSI", 1_122_000, 3, "Ma Hữu Sỹ", None),
        ("Q01", "0000104", "2026-03-06", "HI", 884_520, 12, "Vàng A Páo", None),
    ]


def test_a_receipt_of_unknown_insurance_waits_for_the_clerk(office: Office, tmp_path: Path) -> None:
    rows = [
        ["STT", "Số biên lai", "Ngày biên lai", "Người nộp", "Số tiền"],
        [1, "0000101", "05/03/2026", "Lý Thị Mai", 500000],
    ]
    path = write_book(tmp_path / "ke.xlsx", {"Bảng kê biên lai": rows})
    plan = plan_of(office, path)
    assert (plan.layout, plan.counts.held_back) == ("receipt_list", 1)
    assert (2, "receipt.scheme") in told(plan)
    mended = importing.revalidate_row(plan, 2, {"scheme": "BHXH tự nguyện"})
    assert mended.counts.new == 1
    importing.commit(office.database, mended, who="test")
    assert query(office, "SELECT scheme, amount_paid FROM receipts") == [("VSI", 500_000)]


def test_a_receipt_without_an_amount_is_rejected(office: Office, tmp_path: Path) -> None:
    rows = [DETAILED[1], [*DETAILED[2][:4], None, *DETAILED[2][5:]]]
    plan = plan_of(office, write_book(tmp_path / "ke.xlsx", {"BK": rows}))
    assert (plan.counts.rejected, plan.counts.new) == (1, 0)


D03 = [
    ["STT", "Họ và tên", "Mã số BHXH", "Ngày sinh", "Số CCCD", "Ngày biên lai", "Số biên lai",
     "Số tiền đóng", "Từ tháng", "Số tháng"],
    [1, "Lý Thị Mai", "3800000001", "12/03/1960", "038160000012", "05/03/2026", "0000101", 1263600,
     "04/2026", 12],
]  # fmt: skip


@pytest.mark.parametrize("amount", [1_263_600, 1_000_000])
def test_people_imported_later_take_their_receipts(
    office: Office, tmp_path: Path, amount: int
) -> None:
    rows = [*C17[:5], [1, "Q01", "0000101", "05/03/2026", None, amount, amount]]
    take_in(office, c17(tmp_path, rows))
    plan = take_in(office, write_book(tmp_path / "d03.xlsx", {"D03": D03}))
    assert plan.layout == "d03ts"
    found = query(office, "SELECT amount_paid, payer_name, person_id FROM receipts ORDER BY id")
    if amount == 1_263_600:
        assert found == [(1_263_600, "Lý Thị Mai", 1)]
    else:
        assert found == [(1_000_000, "", None), (1_263_600, "Lý Thị Mai", 1)]
    assert query(office, "SELECT count(receipt_id) FROM covers") == [(1,)]


def test_receipts_can_be_chosen_by_hand(office: Office, tmp_path: Path) -> None:
    rows = [["Mã giấy", "Hôm", "Ai", "Tiền"], ["0000101", "05/03/2026", "Lý Thị Mai", 1263600]]
    chosen = ImportOptions(
        layout="receipt_list",
        mapping={"A": "receipt_no", "B": "receipt_date", "C": "payer_name", "D": "amount_hi"},
    )
    take_in(office, write_book(tmp_path / "la.xlsx", {"Tờ 1": rows}), chosen)
    assert query(office, "SELECT scheme, amount_paid FROM receipts") == [("HI", 1_263_600)]
