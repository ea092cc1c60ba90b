"""The forms of social insurance as offices, collectors and portals really fill them."""

import datetime
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from desktop.domain.errors import ImportRefused
from desktop.services import importing
from tests.services.conftest import Office
from tests.services.list_books import plan_of, query, skipped, told, value, write_book

Row = Sequence[Any]
D03_HEAD = [
    [None, "Đối tượng tham gia: Hộ gia đình", None, None, "Mã đối tượng: GD"],
    [
        "STT", "Họ và tên", "Mã số BHXH", "Số CCCD/CNTND ĐDCN/hộ chiếu", "Ngày tháng năm sinh",
        "Giới tính", "Ngày biên lai", "Số biên lai", "Tiền lương hưu, trợ cấp TN, TS",
        "Từ tháng", "Số tháng", "Mã số nhân viên thu", "Ghi chú",
    ],
]  # fmt: skip
AN = [1, "Bùi Văn An", "3800000101", None, "1985", "Nam", "05/11/2026", "0000101", 1_366_200]
RECEIPTS = "SELECT receipt_no, scheme, amount_paid FROM receipts ORDER BY receipt_no"
COVERS = "SELECT scheme, valid_from, valid_to FROM covers ORDER BY valid_from"


def d03(folder: Path, *rows: Row) -> Path:
    return write_book(folder / "d03.xlsx", {"D03": [*D03_HEAD, *rows]})


@pytest.mark.parametrize(
    ("start", "months", "period"),
    [
        ("12/2026", 12, ("2026-12-01", "2027-11-30")),
        ("01/12/2026", "12 tháng", ("2026-12-01", "2027-11-30")),
        (datetime.date(2026, 12, 1), "6T", ("2026-12-01", "2027-05-31")),
        ("T12/2026", "1 năm", ("2026-12-01", "2027-11-30")),
        ("Tháng 12 năm 2026", "03", ("2026-12-01", "2027-02-28")),
        (202612, "3 tháng", ("2026-12-01", "2027-02-28")),
    ],
)
def test_months_are_read_as_they_are_written(
    office: Office, tmp_path: Path, start: object, months: object, period: tuple[str, str]
) -> None:
    path = d03(tmp_path, [*AN, start, months])
    plan = plan_of(office, path)
    assert (plan.layout, plan.counts.new, plan.counts.rejected) == ("d03ts", 1, 0)
    importing.commit(office.database, plan, who="test")
    assert query(office, COVERS) == [("HI", *period)]


@pytest.mark.parametrize(
    ("start", "months", "code"),
    [
        (12, 12, "month.no_year"),
        ("T12", 12, "month.no_year"),
        ("12/2026", 2026, "months.too_many"),
        ("12/2026", "mười hai", "number.unreadable"),
    ],
)
def test_a_period_that_is_not_sure_is_rejected(
    office: Office, tmp_path: Path, start: object, months: object, code: str
) -> None:
    plan = plan_of(office, d03(tmp_path, [*AN, start, months]))
    assert plan.counts.rejected == 1
    assert (3, code) in told(plan)


def test_a_period_that_cannot_be_worked_out_is_told(office: Office, tmp_path: Path) -> None:
    rows = [[*AN, "12/2026", None], [2, "Bùi Thị Ba", "3800000102", *AN[3:7], "0000102", 683_100]]
    plan = plan_of(office, d03(tmp_path, rows[0], [*rows[1], None, 6]))
    assert {(3, "cover.no_end"), (4, "cover.no_start")} <= told(plan)
    assert (plan.counts.new, plan.counts.receipts) == (2, 2)


def test_people_taken_off_give_neither_cover_nor_receipt(office: Office, tmp_path: Path) -> None:
    gone = [1, "Lò Thị Cúc", "3800000103", None, "1970", "Nữ", "06/11/2026", "0000099", -683_100]
    path = d03(
        tmp_path,
        ["I", "Tăng"],
        ["I.1. Người tham gia"],
        [*AN, "12/2026", 12],
        [None, "Cộng tăng", *[None] * 6, 1_366_200],
        ["II", "Giảm"],
        ["II.1", "Người tham gia"],
        [*gone, "12/2026", 6],
        ["Cộng giảm"],
    )
    plan = plan_of(office, path)
    assert (plan.counts.new, plan.counts.receipts, plan.counts.amount_total) == (2, 1, 1_366_200)
    assert (9, "cover.decrease") in told(plan)
    assert skipped(plan) == {
        3: "section", 4: "section", 6: "total", 7: "section", 8: "section", 10: "total",
    }  # fmt: skip
    importing.commit(office.database, plan, who="test")
    assert query(office, RECEIPTS) == [("0000101", "HI", 1_366_200)]
    assert len(query(office, COVERS)) == 1


def test_a_plan_of_leaving_is_no_payment(office: Office, tmp_path: Path) -> None:
    head = ["STT", "Họ và tên (*)", "Mã số BHXH", "Phương án (*) (TM, ON, GH)",
            "Từ ngày (*) (dd/mm/yyyy)", "Số tháng đóng (*) (3, 6, 12)", "Số tiền đóng (*)",
            "Số biên lai (*)"]  # fmt: skip
    rows = [
        head,
        [1, "Bùi Văn An", "3800000101", "ON", "01/12/2026", 12, 1_366_200, "0000101"],
        [2, "Lò Thị Cúc", "3800000103", "GH", "01/12/2026", 12, 956_340, "0000102"],
    ]
    plan = plan_of(office, write_book(tmp_path / "ebh.xlsx", {"S": rows}))
    assert (plan.counts.receipts, plan.counts.amount_total) == (1, 1_366_200)
    assert (3, "cover.decrease") in told(plan)


def test_money_without_a_receipt_number_is_told(office: Office, tmp_path: Path) -> None:
    without = [*AN[:7], None, *AN[8:], "12/2026", 12]
    plan = plan_of(office, d03(tmp_path, without, [2, "Bùi Thị Ba", "3800000102", *without[3:]]))
    assert [entry for entry in told(plan) if entry[1].startswith("receipt.")] == [
        (3, "receipt.amounts_only")
    ]
    plan = plan_of(office, d03(tmp_path, [*AN, "12/2026", 12], without))
    assert (4, "receipt.no_number") in told(plan)


@pytest.mark.parametrize(
    ("note", "waits"),
    [
        ("Hủy", True),
        ("Đã huỷ BL", True),
        ("HỦY BIÊN LAI do viết sai tên", True),
        ("Thay BL 0000100 đã hủy", False),
        ("Huy động thêm 2 người", False),
    ],
)
def test_a_note_that_cancels_a_receipt_is_asked_about(
    office: Office, tmp_path: Path, note: str, *, waits: bool
) -> None:
    plan = plan_of(office, d03(tmp_path, [*AN, "12/2026", 12, None, note]))
    assert plan.counts.held_back == int(waits)
    assert ((3, "receipt.void_note") in told(plan)) is waits


def test_voluntary_insurance_is_never_taken_for_health_insurance(
    office: Office, tmp_path: Path
) -> None:
    rows = [
        ["DS NGƯỜI THAM GIA BHXH TỰ NGUYỆN"],
        ["TT", "Họ tên", "NTNS", "Số sổ BHXH", "Từ tháng", "Đến tháng", "Số tiền", "Số biên lai"],
        [1, "Bùi Văn An", 1985, "3800000101", "01/2026", "12/2026", 3_168_000, "0000201"],
    ]
    plan = plan_of(office, write_book(tmp_path / "vsi.xlsx", {"S": rows}))
    assert plan.layout == "voluntary_list"
    importing.commit(office.database, plan, who="test")
    assert query(office, COVERS) == [("VSI", "2026-01-01", "2026-12-31")]
    assert query(office, RECEIPTS) == [("0000201", "VSI", 3_168_000)]


@pytest.mark.parametrize(
    "title", ["DANH SÁCH VẬN ĐỘNG THAM GIA BHXH TỰ NGUYỆN", "DANH SÁCH NGƯỜI DÂN"]
)
def test_who_is_only_asked_pays_no_voluntary_insurance(
    office: Office, tmp_path: Path, title: str
) -> None:
    rows = [
        [title],
        ["TT", "Họ tên", "NTNS", "Số sổ BHXH", "Số điện thoại"],
        [1, "Bùi Văn An", 1985, "3800000101", "0912345678"],
    ]
    plan = plan_of(office, write_book(tmp_path / "p.xlsx", {"S": rows}))
    assert plan.layout == "person_list"


BOTH_HEAD = ["STT", "Họ và tên", "Ngày sinh", "Mã số BHXH", "Từ tháng", "Số tháng", "Số tiền",
             "Số biên lai", "Ngày thu"]  # fmt: skip
BOTH_TITLE = ["DANH SÁCH THU BHXH TỰ NGUYỆN, BHYT HỘ GIA ĐÌNH"]
BOTH_ROWS = [
    [1, "Bùi Văn An", "1985", "3800000101", "11/2026", 12, 3_168_000, "0000201", "05/11/2026"],
    [2, "Bùi Thị Ba", "1990", "3800000102", "12/2026", 12, 1_366_200, "0000202", "05/11/2026"],
]


def test_a_list_of_both_insurances_says_in_each_row_which(office: Office, tmp_path: Path) -> None:
    kinds = ["Loại hình", "BHXH TN", "BHYT HGĐ"]
    rows = [[*row, kind] for row, kind in zip([BOTH_HEAD, *BOTH_ROWS], kinds, strict=True)]
    plan = plan_of(office, write_book(tmp_path / "both.xlsx", {"S": [BOTH_TITLE, *rows]}))
    assert (plan.counts.new, plan.counts.held_back) == (2, 0)
    importing.commit(office.database, plan, who="test")
    assert query(office, RECEIPTS) == [("0000201", "VSI", 3_168_000), ("0000202", "HI", 1_366_200)]
    assert [row[0] for row in query(office, COVERS)] == ["VSI", "HI"]


def test_a_list_of_both_insurances_without_the_kind_waits(office: Office, tmp_path: Path) -> None:
    path = write_book(tmp_path / "both.xlsx", {"S": [BOTH_TITLE, BOTH_HEAD, *BOTH_ROWS]})
    plan = plan_of(office, path)
    assert plan.counts.held_back == 2
    assert {(3, "cover.two_schemes"), (4, "cover.two_schemes")} <= told(plan)


@pytest.mark.parametrize(
    ("note", "key", "read"),
    [
        ("Đối tượng Khác, SĐT 0912345671, Ngày sinh 12/03/1985", "phone", "0912345671"),
        ("ĐT: 0912.345.672; NS: 1990", "phone", "0912345672"),
        ("Điện thoại 0912 345 673 - sinh năm 1960", "phone", "0912345673"),
        ("SĐT:84912345674,email:EN@gmail.com", "phone", "0912345674"),
        ("ĐT: 0912.345.672; NS: 1990", "birth_date", "1990"),
        ("sinh năm 1960, giới tính Nữ", "birth_date", "1960"),
        ("sinh năm 1960, giới tính Nữ", "sex", "F"),
        ("Ngày sinh 05-06-1991, Dân tộc: Tày", "birth_date", "1991-06-05"),
        ("Ngày sinh 05-06-1991, Dân tộc: Tày", "ethnic_group", "02"),
        ("Đối tượng Khác, Dân tộc Thiểu_số, P.Thức Tăng_mới", "ethnic_group", None),
        ("gmail an.bui@gmail.com", "email", "an.bui@gmail.com"),
    ],
)
def test_what_is_packed_into_a_note_of_d05_is_read(
    office: Office, tmp_path: Path, note: str, key: str, read: str | None
) -> None:
    rows = [
        ["Mẫu D05-TS"],
        ["STT", "Họ và tên", "Mã số BHXH", "Mức thu nhập tháng đóng BHXH", "Ghi chú"],
        [1, "Bùi Văn An", "3800000101", 1_500_000, note],
    ]
    found = value(office, write_book(tmp_path / "d05.xlsx", {"D05": rows}), key)
    assert (found.iso() if key == "birth_date" else found) == read  # type: ignore[union-attr, attr-defined]


MACHINE_HEAD = ["STT", "SOBHXH", "HOTEN", "NGAYSINH", "NAMSINH", "GIOITINH", "SOCMND", "MADT",
                "TUNGAY", "SOTHANG", "PA", "MA_TINH", "MA_BV", "SOBL", "NGAYBL"]  # fmt: skip


def test_the_import_sheet_of_bhxh(office: Office, tmp_path: Path) -> None:
    rows = [
        MACHINE_HEAD,
        [1, "3800000101", "BUI VAN AN", "12/03/1985", None, None, None, "GD", "01/12/2026", 12,
         "TM", "15", "012", "0000101", "05/11/2026"],
        [2, "3800000102", "BUI THI BA", None, "1990", "x", None, "GD", "01/12/2026", 12,
         "ON", 15, 12, "0000102", "05/11/2026"],
        [],
        [None, "Mã 10 số", "Họ tên", "dd/mm/yyyy", None, "x là Nữ"],
        [None, "- SOBHXH: mã số BHXH 10 số"],
        [None, "NAMSINH: nhập năm 4 số"],
    ]  # fmt: skip
    path = write_book(tmp_path / "machine.xlsx", {"S": rows})
    plan = plan_of(office, path)
    assert (plan.layout, plan.counts.new, plan.counts.rejected) == ("machine_import", 2, 0)
    assert [value(office, path, "sex", row) for row in (0, 1)] == ["M", "F"]
    assert [value(office, path, "primary_care_facility", row) for row in (0, 1)] == ["15012"] * 2
    mended = importing.revalidate_row(plan, 2, {"months": 6})
    assert mended.value(mended.rows[0], "sex") == "M", "the other rows still say what blank means"


VNPT_CODES = ["STT", "HoTen", "MasoBHXH", "Loai", "PA", "NgayBienLai", "SoBienLai", "Tiendong",
              "TienDongThucTe", "TuNgay", "Sothang", "SoCCCD"]  # fmt: skip


@pytest.mark.parametrize(
    ("paid", "total", "waiting", "severities"),
    [
        ([1_366_200, 900_000], 2_266_200, 0, 0),
        ([None, None], 2_322_540, 0, 1),
        ([1_366_200, None], 2_322_540, 1, 1),
    ],
)
def test_what_was_due_stands_for_a_blank_payment_of_vnpt(
    office: Office, tmp_path: Path, paid: list[int | None], total: int, waiting: int,
    severities: int,
) -> None:  # fmt: skip
    start = [1, "TM", "05/11/2026"]
    rows = [
        VNPT_CODES,
        [1, "Bùi Văn An", "3800000101", *start, "0000101", 1_366_200, paid[0], "01/12/2026", 12],
        [2, "Bùi Thị Ba", "3800000102", *start, "0000102", 956_340, paid[1], "01/12/2026", 12],
    ]
    plan = plan_of(office, write_book(tmp_path / "vnpt.xlsx", {"Dữ Liệu": rows}))
    assert (plan.layout, plan.counts.amount_total) == ("vnpt", total)
    assert plan.counts.held_back == waiting
    codes = [code for _, code in told(plan)]
    assert codes.count("receipt.due_for_paid") == severities


CARD = [1, "Bùi Văn An", "1985", "GD4153800000101"]


@pytest.mark.parametrize(
    ("head", "cells"),
    [
        (["Giá trị thẻ từ", "Giá trị thẻ đến"], ["01/12/2025", "30/11/2026"]),
        (["GT thẻ từ ngày", "GT thẻ đến ngày"], ["20251201", "20261130"]),
        (["Hạn sử dụng từ", "Hạn sử dụng đến"], [datetime.date(2025, 12, 1), "30/11/2026"]),
        (["Thời hạn sử dụng"], ["01/12/2025 - 30/11/2026"]),
        (["Hạn thẻ"], ["Từ 01/12/2025 đến 30/11/2026"]),
        (["Thời hạn thẻ"], ["12/2025-11/2026"]),
    ],
)
def test_both_days_of_a_card_are_found(
    office: Office, tmp_path: Path, head: list[str], cells: list[object]
) -> None:
    rows = [["STT", "Họ và tên", "Ngày sinh", "Mã thẻ BHYT", *head], [*CARD, *cells]]
    plan = plan_of(office, write_book(tmp_path / "the.xlsx", {"S": rows}))
    assert (plan.layout, plan.counts.new) == ("hi_card_list", 1)
    importing.commit(office.database, plan, who="test")
    assert query(office, COVERS) == [("HI", "2025-12-01", "2026-11-30")]


FIVE_YEARS = "SELECT five_year_date, note FROM persons"


@pytest.mark.parametrize(
    "head",
    ["Thời điểm đủ 5 năm LT", "Đủ 05 năm liên tục", "Ngày đủ 5 năm", "Thời điểm đủ 5 năm liên tục"],
)
def test_the_five_year_date_of_a_card_is_the_persons(
    office: Office, tmp_path: Path, head: str
) -> None:
    def cards(name: str, day: object) -> Path:
        rows: list[Row] = [["Họ và tên", "Ngày sinh", "Mã thẻ", "Từ ngày", "Đến ngày", head]]
        row = [*CARD[1:], "01/12/2025", "30/11/2026", day]
        return write_book(tmp_path / name, {"S": [*rows, row]})

    importing.commit(office.database, plan_of(office, cards("a.xlsx", "01/05/2024")), who="test")
    assert query(office, FIVE_YEARS) == [("2024-05-01", None)]
    blank = plan_of(office, cards("b.xlsx", None))
    assert blank.counts.same == 1, "a blank cell wipes nothing"
    unclear = plan_of(office, cards("c.xlsx", "05/2023"))
    assert (unclear.counts.same, unclear.counts.rejected) == (1, 0)
    assert (2, "date.incomplete") in told(unclear)
    other = plan_of(office, cards("d.xlsx", "01/06/2024"))
    assert other.counts.changed == 1
    importing.commit(office.database, other, who="test")
    assert query(office, FIVE_YEARS) == [("2024-06-01", None)]


def test_a_title_that_begins_like_a_neighbourhood_is_none(office: Office, tmp_path: Path) -> None:
    rows = [
        ["DANH SÁCH BÀN GIAO THẺ BHYT"],
        ["STT", "Họ và tên", "Ngày sinh", "Mã thẻ", "Từ ngày", "Đến ngày"],
        [*CARD, "01/12/2025", "30/11/2026"],
    ]
    path = write_book(tmp_path / "ban-giao.xlsx", {"S": rows})
    assert value(office, path, "neighbourhood") is None
    rows[0] = ["DANH SÁCH BẢN NÀ LÒ"]
    path = write_book(tmp_path / "ban.xlsx", {"S": rows})
    assert value(office, path, "neighbourhood") == "BẢN NÀ LÒ"


def test_a_list_of_codes_is_no_list_of_collectors(office: Office, tmp_path: Path) -> None:
    rows = [["Ma", "Ten", "Tinh", "Huyen"], ["15012", "Trạm y tế xã", "15", "001"]]
    path = write_book(tmp_path / "bv.xlsx", {"BenhVien": rows})
    with pytest.raises(ImportRefused):
        plan_of(office, path)


def test_the_end_of_the_old_card_is_used_where_it_is_the_only_one(
    office: Office, tmp_path: Path
) -> None:
    head = ["STT", "Mã thẻ BHYT", "Họ và tên", "Năm sinh", "Hạn thẻ cũ", "Tình trạng"]
    row = [1, "GD4153800000101", "Bùi Văn An", 1985, "30/11/2026", "Sắp hết hạn"]
    path = write_book(tmp_path / "a.xlsx", {"S": [head, row]})
    assert value(office, path, "valid_to") == datetime.date(2026, 11, 30)
    assert not [code for _, code in told(plan_of(office, path)) if code.startswith("choice")]
    path = write_book(
        tmp_path / "b.xlsx",
        {"S": [[*head, "Từ ngày", "Đến ngày"], [*row, "01/12/2026", "30/11/2027"]]},
    )
    assert value(office, path, "valid_to") == datetime.date(2027, 11, 30)


@pytest.mark.parametrize("head", ["Mã nơi KCBBĐ", "MA_DKBD", "Mã CSKCB"])
def test_the_code_of_the_first_care_is_found(office: Office, tmp_path: Path, head: str) -> None:
    rows = [["Họ và tên", "Ngày sinh", "Mã thẻ", "Từ ngày", "Đến ngày", head],
            [*CARD[1:], "01/12/2025", "30/11/2026", "15012"]]  # fmt: skip
    path = write_book(tmp_path / "the.xlsx", {"S": rows})
    assert value(office, path, "primary_care_facility") == "15012"


def test_each_sheet_of_an_appendix_is_the_household_of_its_title(
    office: Office, tmp_path: Path
) -> None:
    def sheet(head: str, code: str, number: str) -> list[Row]:
        return [
            ["Phụ lục"],
            [f"Họ và tên chủ hộ: {head}; Số điện thoại: 0912345678"],
            [f"Số sổ hộ khẩu: 150123, Mã số hộ: {code}"],
            ["STT", "HỌ VÀ TÊN", "NGÀY SINH", "NƠI CẤP GIẤY KHAI SINH", "MỐI QUAN HỆ CHỦ HỘ",
             "SỐ CMND/ THẺ CĂN CƯỚC/ HỘ CHIẾU"],
            [1, head, "12/03/1985", "Bịa", "Chủ hộ", number],
            [2, "Bùi Thị Ba", "1990", "Bịa", "Vợ", None],
        ]  # fmt: skip

    sheets = {
        "Hộ An": sheet("Bùi Văn An", "1501234567", "015085000001"),
        "Hộ Sỹ": sheet("Ma Hữu Sỹ", "1501234599", "015085000002"),
    }
    path = write_book(tmp_path / "tk1.xlsx", sheets)
    plan = plan_of(office, path)
    assert (plan.layout, plan.counts.persons, plan.counts.households) == ("tk1_household", 4, 2)
    assert value(office, path, "national_id") == "015085000001"


@pytest.mark.parametrize(
    ("header", "key"),
    [
        ("Số ĐDCN/CCCD", "national_id"),
        ("CCCD hoặc Hộ chiếu", "national_id"),
        ("SỐ CMND/ THẺ CĂN CƯỚC/ HỘ CHIẾU", "national_id"),
        ("CCCD/Mã số BHXH", None),
    ],
)
def test_a_header_of_several_names_is_the_field_that_each_of_them_means(
    office: Office, tmp_path: Path, header: str, key: str | None
) -> None:
    rows = [["STT", "Họ và tên", "Ngày sinh", "Địa chỉ", header]]
    row = [1, "Bùi Văn An", "1985", "Thôn 1", "015085000001"]
    plan = plan_of(office, write_book(tmp_path / "p.xlsx", {"S": [*rows, row]}))
    assert plan.mapping.get("E") == key


def test_c17_with_days_as_it_is_handed_in(office: Office, tmp_path: Path) -> None:
    rows = [
        ["BẢNG TỔNG HỢP BIÊN LAI THU TIỀN"],
        ["TT", "Số biên lai", None, "Ngày, tháng biên lai", "Số tiền", None, None, "Ghi chú"],
        [None, "Quyển", "Số", None, "BHXH tự nguyện", "BHYT", "Cộng"],
        [1, "Q01", "0000101", "05/11/2026", None, 1_366_200, 1_366_200],
        [2, "Q01", "0000102", "05/11/2026", None, "Hủy"],
        [3, "Q01", "0000103", "05/11/2026", 1_584_000, None, 1_584_000],
        ["Cộng ngày 05/11/2026", None, None, None, 1_584_000, 1_366_200, 2_950_200],
        ["TỔNG CỘNG", None, None, None, 1_584_000, 1_366_200, 2_950_200],
    ]
    merged = ["A2:A3", "B2:C2", "D2:D3", "E2:G2", "H2:H3"]
    plan = plan_of(office, write_book(tmp_path / "c17.xlsx", {"C17": rows}, merged))
    assert (plan.layout, plan.counts.new, plan.counts.amount_total) == ("c17ts", 2, 2_950_200)
    assert skipped(plan) == {5: "void", 7: "total", 8: "total"}
    assert not any("Dòng cộng" in note for note in plan.notes)


@pytest.mark.parametrize(
    ("title", "layout"),
    [("DANH SÁCH THẺ ĐÁO HẠN", "person_list"), ("DANH SÁCH NHÂN VIÊN THU", "collector_list")],
)
def test_the_end_of_a_card_makes_nobody_a_collector(
    office: Office, tmp_path: Path, title: str, layout: str
) -> None:
    head = ["STT", "Họ và tên", "Ngày sinh", "Mã số BHXH", "Hạn thẻ", "Số điện thoại"]
    row = [1, "Bùi Văn An", "12/03/1985", "3800000101", "30/11/2026", "0912345678"]
    plan = plan_of(office, write_book(tmp_path / "han.xlsx", {"S": [[title], head, row]}))
    assert (plan.layout, plan.counts.new) == (layout, 1)
