"""Lists of people of particular kinds: cards, not insured, returns, appendices, machine files."""

import datetime
from pathlib import Path

import pytest

from desktop.domain.dates import PartialDate
from desktop.services import importing
from tests.services.conftest import Office
from tests.services.list_books import plan_of, query, skipped, take_in, told, write_book

CARDS = [
    ["BẢO HIỂM XÃ HỘI CƠ SỞ BÁT XÁT"],
    ["DANH SÁCH CẤP THẺ BẢO HIỂM Y TẾ"],
    ["(Kèm theo biên bản bàn giao ngày 05/01/2026)"],
    ["STT", "Họ và tên", "Ngày sinh", "Giới tính", "Mã thẻ BHYT", "Thời hạn sử dụng", None,
     "Thời điểm đủ 5 năm liên tục", "Nơi đăng ký KCB ban đầu", "Địa chỉ"],
    [None, None, None, None, None, "Từ ngày", "Đến ngày"],
    ["A", "B", 1, 2, 3, 4, 5, 6, 7, 8],
    ["Thôn 3"],
    [1, "Lý Thị Mai", "12/03/1960", "Nữ", "GD4153800000001", "01/01/2026", "31/12/2026",
     "01/01/2029", "Trạm y tế xã", "Số 5"],
    [2, "Ma Hữu Sỹ", 1970, "Nam", "HN2153800000002", datetime.date(2026, 2, 1),
     datetime.date(2026, 12, 31), None, "15-002", "Số 6"],
    ["Tổng cộng: 2 thẻ"],
    [None, None, None, None, None, None, None, "Người nhận"],
]  # fmt: skip
CARD_MERGES = ["A4:A5", "B4:B5", "C4:C5", "D4:D5", "E4:E5", "F4:G4", "H4:H5", "I4:I5", "J4:J5"]


def test_cards_become_people_and_covers_without_receipts(office: Office, tmp_path: Path) -> None:
    plan = take_in(office, write_book(tmp_path / "the.xlsx", {"Thẻ": CARDS}, CARD_MERGES))
    assert plan.layout == "hi_card_list"
    counts = plan.counts
    assert (counts.persons, counts.households, counts.receipts) == (2, 0, 0)
    assert skipped(plan) == {6: "index", 7: "section", 10: "total", 11: "signature"}
    assert plan.not_stored == ()
    assert query(
        office,
        "SELECT p.full_name, p.hi_card_no, p.primary_care_facility, p.five_year_date, c.hi_group,"
        " c.valid_from, c.valid_to, c.receipt_id FROM covers c JOIN persons p"
        " ON p.id = c.person_id ORDER BY p.id",
    ) == [
        ("Lý Thị Mai", "GD4153800000001", "Trạm y tế xã",
         "2029-01-01", "GD", "2026-01-01", "2026-12-31", None),
        ("Ma Hữu Sỹ", "HN2153800000002", "15-002", None, "HN", "2026-02-01", "2026-12-31", None),
    ]  # fmt: skip


def test_new_cards_renew_the_covers_of_stored_people(office: Office, tmp_path: Path) -> None:
    office.person("Lý Thị Mai", si_number="3800000001", note="Đi làm xa")
    plan = take_in(office, write_book(tmp_path / "the.xlsx", {"Thẻ": CARDS}, CARD_MERGES))
    assert (plan.counts.new, plan.counts.changed) == (1, 1)
    assert query(office, "SELECT note, five_year_date FROM persons WHERE id = 1") == [
        ("Đi làm xa", "2029-01-01")
    ]
    assert query(office, "SELECT count(*) FROM covers WHERE person_id = 1") == [(1,)]


NOT_INSURED = [
    ["UBND XÃ BỊA"],
    ["DANH SÁCH NGƯỜI CHƯA THAM GIA BẢO HIỂM Y TẾ"],
    ["STT", "Họ tên", "Năm sinh", "CCCD", "Địa chỉ", "Hạn thẻ cũ", "Lý do chưa tham gia",
     "Kết quả vận động"],
    [1, "Lý Thị Mai", 1960, "038160000012", "Thôn 3", datetime.date(2025, 12, 31),
     "Chưa có tiền", "Hẹn sau vụ mùa"],
    [2, "Ma Hữu Sỹ", 1970, "038070000099", "Thôn 3", "Chưa từng có", "Đi làm ăn xa", None],
    ["Cộng: 2 người"],
]  # fmt: skip


def test_people_not_insured_keep_their_reasons_and_get_no_cover(
    office: Office, tmp_path: Path
) -> None:
    office.person("Ma Hữu Sỹ", national_id="038070000099", note="Gặp vợ ở nhà")
    plan = take_in(office, write_book(tmp_path / "chua.xlsx", {"DS": NOT_INSURED}))
    assert plan.layout == "not_insured_list"
    assert (plan.counts.new, plan.counts.changed, plan.counts.persons) == (1, 1, 2)
    assert query(office, "SELECT full_name, note FROM persons ORDER BY id") == [
        (
            "Ma Hữu Sỹ",
            "Gặp vợ ở nhà; Hạn thẻ cũ: Chưa từng có; Lý do chưa tham gia: Đi làm ăn xa",
        ),
        (
            "Lý Thị Mai",
            "Hạn thẻ cũ: 31/12/2025; Lý do chưa tham gia: Chưa có tiền;"
            " Kết quả vận động: Hẹn sau vụ mùa",
        ),
    ]
    assert query(office, "SELECT count(*) FROM covers") == [(0,)]


def test_a_later_round_adds_to_the_note_what_is_new(office: Office, tmp_path: Path) -> None:
    take_in(office, write_book(tmp_path / "1.xlsx", {"DS": NOT_INSURED}))
    later = [list(row) for row in NOT_INSURED]
    later[3][7] = "Đã đồng ý tham gia"
    plan = plan_of(office, write_book(tmp_path / "2.xlsx", {"DS": later}))
    assert (plan.counts.new, plan.counts.changed, plan.counts.same) == (0, 1, 1)
    result = importing.commit(office.database, plan, who="test")
    note = query(office, "SELECT note FROM persons WHERE full_name = 'Lý Thị Mai'")[0][0]
    assert note.endswith("Kết quả vận động: Hẹn sau vụ mùa; Kết quả vận động: Đã đồng ý tham gia")
    importing.undo(office.database, result.batch or 0, who="test")
    note = query(office, "SELECT note FROM persons WHERE full_name = 'Lý Thị Mai'")[0][0]
    assert note.endswith("Hẹn sau vụ mùa")


def test_what_was_sent_and_what_came_back_stand_under_two_parents(
    office: Office, tmp_path: Path
) -> None:
    office.person("Lý Thị Mai", national_id="038160000012", phone="0912345678")
    rows = [
        ["STT", "Thông tin gửi", None, None, "Thông tin trả về từ CSDLQG về dân cư", None, None,
         "Kết quả"],
        [None, "Họ tên", "Ngày sinh", "Số CCCD", "Họ tên", "Ngày sinh", "Địa chỉ"],
        [1, "Lý Thị Mai", "12/03/1960", "038160000012", "Lý Thị Mái", "13/03/1960", None,
         "Sai họ tên"],
    ]  # fmt: skip
    merged = ["A1:A2", "B1:D1", "E1:G1", "H1:H2"]
    plan = plan_of(office, write_book(tmp_path / "tra.xlsx", {"KQ": rows}, merged))
    assert (plan.layout, plan.counts.held_back) == ("population_return", 1)
    importing.commit(office.database, plan, who="test")
    assert query(office, "SELECT full_name, birth_date, phone, note FROM persons") == [
        ("Lý Thị Mai", None, "0912345678", None)
    ]
    ((reason,),) = query(office, "SELECT reason FROM left_out_rows")
    assert reason == (
        "Khác CSDL dân cư. Họ và tên: trong sổ Lý Thị Mai, dân cư Lý Thị Mái; Ngày sinh: trong sổ "
        "(trống), dân cư 13/03/1960; Kết quả đối chiếu: Sai họ tên."
    )


RETURN = [
    ["KẾT QUẢ ĐỐI CHIẾU VỚI CSDL QUỐC GIA VỀ DÂN CƯ"],
    ["STT", "Họ và tên", "Ngày sinh", "Số CCCD", "Mã số BHXH", "Kết quả đối chiếu", "Tình trạng",
     "Họ và tên đúng", "Ngày sinh đúng", "Số CCCD đúng", "Địa chỉ đúng"],
    [1, "Lý Thị Mai", "12/03/1960", "038160000012", None, "Khớp", "Còn sống"],
    [2, "Ma Hữu Sĩ", "1970", None, "3800000002", "Không khớp", "Tạm trú", "Ma Hữu Sỹ",
     "05/06/1970", "038070000099", "Thôn 9"],
    [3, "Vàng A Páo", "1950", "038050000033", None, "Khớp", "Đã chết"],
    [4, "Người Ở Đâu", "1980", "038080000044", None, "Khớp", "Chuyển đi"],
    ["Tổng số: 4 người"],
]  # fmt: skip


@pytest.fixture
def village(office: Office) -> Office:
    """Three stored people, as the return names them."""
    office.person(
        "Lý Thị Mai", national_id="038160000012", phone="0912345678", note="Cũ", address="Số 1"
    )
    office.person(
        "Ma Hữu Sĩ", si_number="3800000002", birth_date=PartialDate(1970), address="Thôn 3"
    )
    office.person("Vàng A Páo", national_id="038050000033")
    return office


def test_a_return_fills_blanks_and_makes_work_of_what_differs(
    village: Office, tmp_path: Path
) -> None:
    plan = plan_of(village, write_book(tmp_path / "tra.xlsx", {"KQ": RETURN}))
    assert plan.layout == "population_return"
    counts = plan.counts
    assert (counts.new, counts.changed, counts.rejected, counts.held_back) == (0, 1, 0, 3)
    assert (6, "match.nobody") in told(plan)
    importing.commit(village.database, plan, who="test")
    assert query(
        village,
        "SELECT full_name, birth_date, national_id, si_number, phone, address, life_status,"
        " residence_status, note FROM persons ORDER BY id",
    ) == [
        ("Lý Thị Mai", "1960-03-12", "038160000012", None, "0912345678", "Số 1", "alive", None,
         "Cũ"),
        ("Ma Hữu Sĩ", "1970", None, "3800000002", None, "Thôn 3", "alive", None, None),
        ("Vàng A Páo", None, "038050000033", None, None, None, "alive", None, None),
    ]  # fmt: skip
    assert query(village, "SELECT row_number, fate FROM left_out_rows ORDER BY row_number") == [
        (4, "unlike"), (5, "unlike"), (6, "unknown"),
    ]  # fmt: skip


def test_who_looks_at_a_row_takes_its_values(village: Office, tmp_path: Path) -> None:
    plan = plan_of(village, write_book(tmp_path / "tra.xlsx", {"KQ": RETURN}))
    plan = importing.decide(plan, 4, importing.Decision.AS_NEW)
    importing.commit(village.database, plan, who="test")
    assert query(
        village,
        "SELECT full_name, birth_date, national_id, address, residence_status FROM persons"
        " WHERE id = 2",
    ) == [("Ma Hữu Sỹ", "1970-06-05", "038070000099", "Thôn 9", "temporary")]


def test_all_doubts_accepted_overwrites_nobody(village: Office, tmp_path: Path) -> None:
    options = importing.ImportOptions(accept_doubtful=True)
    path = write_book(tmp_path / "tra.xlsx", {"KQ": RETURN})
    importing.commit(village.database, plan_of(village, path, options), who="test")
    assert query(village, "SELECT full_name FROM persons WHERE id = 2") == [("Ma Hữu Sĩ",)]


def test_a_return_without_names_finds_people_too(village: Office, tmp_path: Path) -> None:
    rows = [
        ["STT", "Số định danh cá nhân", "Kết quả xác thực", "Số điện thoại"],
        [1, "038160000012", "Đúng thông tin", None],
        [2, "038050000033", "Sai ngày sinh", "0987654321"],
        [3, "038050000077", "Đúng thông tin", None],
    ]
    plan = plan_of(village, write_book(tmp_path / "tra.xlsx", {"KQ": rows}))
    assert (plan.layout, plan.counts.same) == ("population_return", 1)
    assert (plan.counts.rejected, plan.counts.held_back, plan.counts.new) == (1, 1, 0)
    assert {(3, "population.unlike"), (4, "match.nobody")} <= told(plan)
    # Words alone are work too; the command line keeps it as the window does.
    importing.commit(village.database, plan, who="test")
    assert query(village, "SELECT fate FROM left_out_rows ORDER BY row_number") == [
        ("unlike",), ("error",),
    ]  # fmt: skip


def test_a_right_number_that_is_somebody_elses_is_doubted(village: Office, tmp_path: Path) -> None:
    rows = [RETURN[1], [1, "Ma Hữu Sĩ", None, None, "3800000002", "Không khớp", None, None, None,
                        "038160000012"]]  # fmt: skip
    plan = plan_of(village, write_book(tmp_path / "tra.xlsx", {"KQ": rows}))
    assert (plan.counts.held_back, plan.counts.changed) == (1, 0)
    assert (2, "match.other_name") in told(plan)


APPENDIX = [
    ["Phụ lục", None, None, None, "Mẫu TK1-TS"],
    ["PHỤ LỤC THÀNH VIÊN HỘ GIA ĐÌNH"],
    ["Họ và tên chủ hộ: LÝ VĂN AN", None, None, "Số sổ hộ khẩu (hoặc sổ tạm trú): 120045678"],
    ["Mã số hộ gia đình: 3801234567", None, None, "Điện thoại liên hệ:", "0912345678"],
    ["Địa chỉ: Thôn 3, xã Bịa, tỉnh Lào Cai"],
    ["Stt", "Họ và tên", "Mã số BHXH", "Ngày tháng năm sinh", "Giới tính", "Quốc tịch", "Dân tộc",
     "Nơi đăng ký khai sinh", "Mối quan hệ với chủ hộ", "Số CMND/CCCD/Hộ chiếu", "Ghi chú"],
    ["A", "B", 1, 2, 3, 4, 5, 6, 7, 8, 9],
    [1, "Lý Văn An", "3800000001", "10/02/1956", "Nam", "Việt Nam", "Dao", "Bịa", "Chủ hộ",
     "038056000011", None],
    [2, "Phàn Thị Mẩy", None, "1960", "Nữ", "Việt Nam", "Dao", None, "Vợ", "038160000012", None],
    [3, "Lý Văn Bình", None, "05/2019", "Nam", "Việt Nam", "Dao", None, "Cháu", None, "Sống cùng"],
    ["Tôi cam đoan những nội dung kê khai trên là đúng."],
    [None, None, None, None, None, None, None, "Người kê khai"],
]  # fmt: skip


def test_an_appendix_is_one_household_with_its_members(office: Office, tmp_path: Path) -> None:
    plan = take_in(office, write_book(tmp_path / "tk1.xlsx", {"Phụ lục": APPENDIX}))
    assert plan.layout == "tk1_household"
    assert (plan.counts.persons, plan.counts.households) == (3, 1)
    assert query(
        office, "SELECT household_code, head_name, phone, address, note FROM households"
    ) == [
        ("3801234567", "Lý Văn An", "0912345678", "Thôn 3, xã Bịa, tỉnh Lào Cai",
         "Số sổ hộ khẩu: 120045678")
    ]  # fmt: skip
    assert query(
        office, "SELECT full_name, relation, birth_date FROM persons WHERE household_id ORDER BY id"
    ) == [
        ("Lý Văn An", "00", "1956-02-10"),
        ("Phàn Thị Mẩy", "01", "1960"),
        ("Lý Văn Bình", "09", "2019-05"),
    ]


@pytest.mark.parametrize(
    ("lines", "code"),
    [
        (["Chủ hộ: Lý Văn An - Số sổ hộ khẩu: 120045678"], "120045678"),
        (["[01]. Họ và tên chủ hộ: LÝ VĂN AN      [02]. Địa chỉ: Thôn 3"], None),
    ],
)
def test_an_appendix_without_a_code_is_one_household_too(
    office: Office, tmp_path: Path, lines: list[str], code: str | None
) -> None:
    rows = [APPENDIX[1], *([line] for line in lines), *APPENDIX[5:]]
    plan = take_in(office, write_book(tmp_path / "tk1.xlsx", {"TK1": rows}))
    assert (plan.counts.persons, plan.counts.households) == (3, 1)
    assert query(
        office,
        "SELECT household_code, lower(head_name), (SELECT count(*) FROM persons p"
        " WHERE p.household_id = h.id) FROM households h",
    ) == [(code, "lý văn an", 3)]


def test_a_new_member_joins_the_household_that_the_others_live_in(
    office: Office, tmp_path: Path
) -> None:
    title = [APPENDIX[1], ["Họ và tên chủ hộ:", "Lý Văn An"]]
    take_in(office, write_book(tmp_path / "1.xlsx", {"TK1": [*title, *APPENDIX[5:]]}))
    child = [4, "Lý Thị Út", None, "2020", "Nữ", None, "Dao", None, "Con", None, None]
    rows = [*title, *APPENDIX[5:9], child]
    take_in(office, write_book(tmp_path / "2.xlsx", {"TK1": rows}))
    assert query(office, "SELECT household_id, count(*) FROM persons GROUP BY 1") == [(1, 4)]
    assert query(office, "SELECT count(*), min(head_name) FROM households") == [(1, "Lý Văn An")]


VNPT_CODES = [
    "STT", "HoTen", "MasoBHXH", "MaPhongBan", "Loai", "PA", "NgayBienLai", "SoBienLai",
    "NguoiThamGiaThu", "Tiendong", "TienDongThucTe", "MucHuong", "TuNgay", "Diachi_DangSS",
    "Sothang", "Ghichu", "NgaySinh", "GioiTinh", "TenBenhVien", "MaBenhVien", "MavungSS", "CMND",
    "Maho_Giadinh", "QuocTich", "DanToc", "SoCCCD", "MaNhanvienThu",
]  # fmt: skip
VNPT_LABELS = [
    "STT", "Họ và tên", "Mã số BHXH", "Mã phòng ban", "Loại", "Phương án", "Ngày biên lai",
    "Số biên lai", "Người tham gia thứ", "Tiền đóng", "Tiền đóng thực tế", "Mức hưởng", "Từ ngày",
    "Địa chỉ", "Số tháng", "Ghi chú", "Ngày sinh", "Giới tính", "Tên bệnh viện", "Mã bệnh viện",
    "Mã vùng", "CMND", "Mã hộ gia đình", "Quốc tịch", "Dân tộc", "Số CCCD", "Mã nhân viên thu",
]  # fmt: skip
VNPT = {
    "Dữ Liệu": [
        ["(*) Cột bắt buộc. Không sửa dòng mã", None, "10 số", None, "1: mới; 2: tiếp tục"],
        VNPT_LABELS,
        VNPT_CODES,
        [1, "Lý Văn An", "3800000001", None, 1, "TM", "10/03/2026", "0000101", 1, 1263600, 1263600,
         4, "01/04/2026", "Thôn 3", 12, None, "10/02/1956", 1, "Trạm y tế xã", "15002", "K1",
         "038056000011", "3801234567", "VN", "09", None, "NVT001"],
        [2, "Phàn Thị Mẩy", "3800000002", None, 1, "ON", "10/03/2026", "0000102", 2, 884520, 884520,
         4, "01/04/2026", "Thôn 3", 12, None, "1960", 0, "Trạm y tế xã", "15002", None,
         None, "3801234567", "VN", "09", "038160000012", "NVT001"],
    ],
    "Phụ lục": [
        ["STT", "Họ tên", "Mã số BHXH", "Ngày sinh", "Giới tính", "Mối quan hệ với chủ hộ",
         "Mã hộ gia đình", "Số CCCD"],
        ["STT", "HoTen", "MasoBHXH", "NgaySinh", "GioiTinh", "MoiQuanHe", "Maho_Giadinh", "SoCCCD"],
        [1, "Lý Văn An", "3800000001", "10/02/1956", 1, "00", "3801234567", None],
        [2, "Phàn Thị Mẩy", None, "1960", 0, "01", "3801234567", None],
        [3, "Lý Văn Bình", None, "2010", 1, "08", "3801234567", "038210000033"],
    ],
    "BenhVien": [["STT", "Mã", "Tên", "Địa chỉ"],
                 *([number, f"15{number:03d}", f"Trạm số {number}", "Xã Bịa"]
                   for number in range(1, 40))],
    "Dân tộc": [["Mã", "Tên"], ["01", "Kinh"], ["09", "Dao"]],
}  # fmt: skip


def test_a_vnpt_workbook_joins_declarations_and_members(office: Office, tmp_path: Path) -> None:
    plan = take_in(office, write_book(tmp_path / "vnpt.xlsx", VNPT))
    assert plan.layout == "vnpt"
    counts = plan.counts
    assert (counts.persons, counts.households, counts.receipts) == (3, 1, 2)
    assert counts.amount_total == 2_148_120
    assert [row.row for row in plan.skipped if row.reason.value == "joined"] == [3, 4]
    assert query(
        office,
        "SELECT full_name, relation, sex, national_id, si_number, ethnic_group FROM persons"
        " ORDER BY full_name",
    ) == [
        ("Lý Văn An", "00", "M", "038056000011", "3800000001", "09"),
        ("Lý Văn Bình", "08", "M", "038210000033", None, None),
        ("Phàn Thị Mẩy", "01", "F", "038160000012", "3800000002", "09"),
    ]
    assert query(office, "SELECT count(*), min(valid_from), max(valid_to) FROM covers") == [
        (2, "2026-04-01", "2027-03-31")
    ]
    assert query(office, "SELECT head_name FROM households") == [("Lý Văn An",)]
    assert query(office, "SELECT DISTINCT primary_care_facility FROM persons ORDER BY 1") == [
        (None,),
        ("Trạm y tế xã (15002)",),
    ]


def test_an_empty_vnpt_workbook_is_an_empty_form(office: Office, tmp_path: Path) -> None:
    book = {**VNPT, "Dữ Liệu": VNPT["Dữ Liệu"][:3], "Phụ lục": VNPT["Phụ lục"][:2]}
    plan = plan_of(office, write_book(tmp_path / "vnpt.xlsx", book))
    assert (plan.layout, plan.counts.rows_read) == ("vnpt", 0)
    assert plan.message is not None


def test_members_alone_are_taken_in_too(office: Office, tmp_path: Path) -> None:
    book = {**VNPT, "Dữ Liệu": VNPT["Dữ Liệu"][:3]}
    plan = take_in(office, write_book(tmp_path / "vnpt.xlsx", book))
    assert (plan.counts.persons, plan.counts.households, plan.counts.receipts) == (3, 1, 0)


def test_a_mended_row_keeps_what_the_other_sheet_told(office: Office, tmp_path: Path) -> None:
    plan = plan_of(office, write_book(tmp_path / "vnpt.xlsx", VNPT))
    plan = importing.revalidate_row(plan, 4, {"phone": "0912345678"}, "Dữ Liệu")
    row = plan.rows[plan.place_of(4, "Dữ Liệu")]
    assert plan.value(row, "relation") == "00"


MACHINE = [
    ["STT", "SOBHXH", "SOKCB", "HOTEN", "NGAYSINH", "NAMSINH", "GIOITINH", "SOCMND", "DANTOC",
     "DIACHI", "MADT", "TUNGAY", "SOTHANG", "TYLE", "ML", "PA", "MA_TINH", "MA_BV", "MAVUNGSS",
     "SOBL", "NGAYBL", "SDT"],
    [1, "3800000001", "GD4153800000001", "Lý Thị Mai", "12/03/1960", None, "x", "038160000012",
     "09", "Thôn 3", "GD", "01/04/2026", 12, 100, 2340000, "TM", "15", "15002", "K1", "0000101",
     "10/03/2026", "0912345678"],
    [2, "3800000002", None, "Ma Hữu Sỹ", "01/01/1970", "x", None, "038070000099", "02", "Thôn 3",
     "GD", "01/04/2026", 6, 70, 2340000, "ON", "15", "15002", None, "0000102", "10/03/2026", None],
    *[[] for _ in range(7)],
    ["Ghi chú:"],
    ["- Cột GIOITINH: nữ đánh dấu x, nam để trống"],
    ["- Cột NGAYSINH: ghi dạng dd/mm/yyyy; chỉ có năm sinh thì đánh dấu x ở cột NAMSINH"],
    [None, "PA: TM tăng mới, ON đóng tiếp, GH giảm hẳn"],
    [None, "MADT", "Mã đối tượng theo danh mục"],
]  # fmt: skip


def test_a_machine_sheet_gives_its_rows_and_not_its_notes(office: Office, tmp_path: Path) -> None:
    plan = take_in(office, write_book(tmp_path / "may.xlsx", {"Sheet1": MACHINE}))
    assert plan.layout == "machine_import"
    counts = plan.counts
    assert (counts.rows_read, counts.persons, counts.households) == (2, 2, 0)
    assert (2, "receipt.no_amounts") in told(plan)
    assert query(
        office, "SELECT full_name, birth_date, sex, hi_card_no, phone FROM persons ORDER BY id"
    ) == [
        ("Lý Thị Mai", "1960-03-12", "F", "GD4153800000001", "0912345678"),
        ("Ma Hữu Sỹ", "1970", "M", None, None),
    ]
    assert query(office, "SELECT valid_from, valid_to, hi_group, months FROM covers") == [
        ("2026-04-01", "2027-03-31", "GD", 12),
        ("2026-04-01", "2026-09-30", "GD", 6),
    ]


HINT = "(Ghi đúng theo căn cước công dân; nếu chưa có (trẻ em) thì để trống, không ghi số 0. " * 4


def test_long_hints_in_brackets_do_not_hide_headers(office: Office, tmp_path: Path) -> None:
    rows = [
        ["STT", "Họ và tên (*)", f"Số CCCD (*) {HINT})", f"Mã số BHXH {HINT}))",
         "Ngày sinh (*)\n(dd/mm/yyyy)", "Số tháng (*) (3, 6, 12)", "Từ ngày (*) (dd/mm/yyyy)",
         "Số biên lai (*)", "Ngày biên lai (*) (dd/mm/yyyy)", "Số tiền (*) (đồng)"],
        [1, "Lý Thị Mai", "038160000012", "3800000001", "12/03/1960", 12, "01/04/2026", "0000101",
         "10/03/2026", 1263600],
    ]  # fmt: skip
    plan = take_in(office, write_book(tmp_path / "ebh.xlsx", {"EBH": rows}))
    assert (plan.counts.persons, plan.counts.receipts) == (1, 1)
    assert plan.counts.amount_total == 1_263_600
    assert plan.value(plan.rows[0], "national_id") == "038160000012"
    assert plan.value(plan.rows[0], "si_number") == "3800000001"
