"""Made-up twins of the public samples: the layouts of samples/README.md without that folder."""

import datetime
from collections.abc import Callable, Sequence
from html import escape
from pathlib import Path
from typing import Any

import pytest

from desktop.domain.errors import ImportRefused
from desktop.services import importing
from tests.services.conftest import Office
from tests.services.list_books import plan_of, query, skipped, write_book

Rows = Sequence[Sequence[Any]]
Write = Callable[[Path, Rows], Path]

VILLAGE_HEADER = [
    "Ma ho", "Ma nhan khau", "Ho va ten", "Gioi tinh", "Ngay sinh", "CCCD", "Ngay cap CCCD",
    "Noi cap CCCD", "So dien thoai", "Quan he voi chu ho", "Ho ten bo", "Ho ten me", "Dan toc",
    "Thuong tru", "Trang thai", "Dia chi hien tai", "Dang vien", "BHYT", "Ma so BHYT",
    "Ngay bat dau BHYT",
]  # fmt: skip
VILLAGE = [
    ["HG01", "NK01", "Lò Văn Sáng", "Nam", "1951-04-11", "002051000001", "2019-05-02",
     "Công an tỉnh", "0912345671", "Chu ho", "", "", "Thái", "Thuong tru", "Con song",
     "Bản Nà Tông, xã Khau Vai", "Khong", "Co", "HT3020123456789", "2026-01-01"],
    ["HG01", "NK02", "Lò Thị Nở", "Nu", "1956-06-21", "002156000002", "2019-05-02",
     "Công an tỉnh", "0912345672", "Vo", "", "", "Thái", "Thuong tru", "Con song",
     "Bản Nà Tông, xã Khau Vai", "Khong", "Co", "", ""],
    ["HG01", "NK03", "Lò Văn Đước", "Nam", "1989-02-09", "002089000003", "2021-07-14",
     "Cục CSQLHC về TTXH", "0912345673", "", "Lò Văn Sáng", "Lò Thị Nở", "Thái", "Thuong tru",
     "Con song", "Bản Nà Tông, xã Khau Vai", "Khong", "Khong", "", ""],
    ["HG02", "NK04", "Giàng Thị Mỷ", "Nu", "1976-03-15", "002176000004", "2020-04-11",
     "Công an tỉnh", "0987654321", "Chu ho", "", "", "Mông", "Thuong tru", "Con song",
     "Bản Nà Tông, xã Khau Vai", "Khong", "Khong", "", ""],
]  # fmt: skip
HOMES_HEADER = ["Ma ho", "Ten chu ho", "Dia chi", "So dien thoai", "Dien ho", "Ho ngheo",
                "Ho can ngheo", "Ghi chu"]  # fmt: skip
HOMES = [
    ["HG01", "Lò Văn Sáng", "Bản Nà Tông", "0912345671", "Ho binh thuong", "Khong", "Khong", ""],
    ["HG02", "Giàng Thị Mỷ", "Bản Nà Tông", "0987654321", "Ho can ngheo", "Khong", "Co", ""],
    ["HG03", "Ma Hữu Sỹ", "Bản Nà Tông", "0901122334", "Ho ngheo", "Co", "Khong", "Mới tách"],
]  # fmt: skip


def as_xlsx(path: Path, rows: Rows) -> Path:
    return write_book(path.with_suffix(".xlsx"), {"NhanKhau": rows})


def as_html(path: Path, rows: Rows) -> Path:
    cells = [[f"<td>{escape(str(cell))}</td>" for cell in row] for row in rows]
    table = "".join(f"<tr>{''.join(row)}</tr>" for row in cells)
    head = '<html><head><meta charset="utf-8"></head>'
    text = f'{head}<body><table border="1">{table}</table></body></html>'
    return _written(path.with_suffix(".xls"), text, "utf-8-sig")


def as_csv(path: Path, rows: Rows) -> Path:
    lines = [",".join(f'"{cell}"' for cell in row) for row in rows]
    return _written(path.with_suffix(".csv"), "\r\n".join(lines), "utf-8-sig")


def as_xml(path: Path, rows: Rows) -> Path:
    return as_xml_sheets(path, {"NhanKhau": rows})


def as_xml_sheets(path: Path, sheets: dict[str, Rows]) -> Path:
    text = (
        '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>'
        '<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"'
        ' xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">'
    )
    for name, rows in sheets.items():
        text += f'<Worksheet ss:Name="{name}"><Table>'
        for row in rows:
            data = (f'<Data ss:Type="String">{escape(str(cell))}</Data>' for cell in row)
            text += f"<Row>{''.join(f'<Cell>{cell}</Cell>' for cell in data)}</Row>"
        text += "</Table></Worksheet>"
    return _written(path.with_suffix(".xls"), f"{text}</Workbook>", "utf-8-sig")


def _written(path: Path, text: str, encoding: str) -> Path:
    path.write_bytes(text.encode(encoding))
    return path


FORMATS = (as_xlsx, as_html, as_csv, as_xml)


@pytest.mark.parametrize("write", FORMATS)
def test_a_village_in_unaccented_headers_is_the_same_in_each_format(
    office: Office, tmp_path: Path, write: Write
) -> None:
    plan = plan_of(office, write(tmp_path / "nhan-khau", [VILLAGE_HEADER, *VILLAGE]))
    counts = plan.counts
    assert (plan.layout, counts.persons, counts.households) == ("person_list", 4, 2)
    assert (counts.rejected, counts.held_back) == (0, 0)
    importing.commit(office.database, plan, who="test")
    assert query(
        office,
        "SELECT p.full_name, p.national_id, p.birth_date, p.sex, p.ethnic_group, p.relation,"
        " h.household_code FROM persons p JOIN households h ON h.id = household_id ORDER BY p.id",
    ) == [
        ("Lò Văn Sáng", "002051000001", "1951-04-11", "M", "03", "00", "HG01"),
        ("Lò Thị Nở", "002156000002", "1956-06-21", "F", "03", "01", "HG01"),
        ("Lò Văn Đước", "002089000003", "1989-02-09", "M", "03", None, "HG01"),
        ("Giàng Thị Mỷ", "002176000004", "1976-03-15", "F", "08", "00", "HG02"),
    ]
    # Names of parents and the day on which a card began are nobody's own name and birth.
    own = {
        key: VILLAGE_HEADER["ABCDEFGHIJKLMNOPQRST".index(at)] for at, key in plan.mapping.items()
    }
    assert (own["full_name"], own["birth_date"]) == ("Ho va ten", "Ngay sinh")


@pytest.mark.parametrize("write", FORMATS)
def test_its_households_are_the_same_in_each_format(
    office: Office, tmp_path: Path, write: Write
) -> None:
    plan = plan_of(office, write(tmp_path / "ho-dan", [HOMES_HEADER, *HOMES]))
    assert (plan.layout, plan.counts.persons, plan.counts.households) == ("household_list", 0, 3)
    importing.commit(office.database, plan, who="test")
    statement = "SELECT household_code, household_class FROM households ORDER BY 1"
    assert query(office, statement)[1:] == [("HG02", "near_poor"), ("HG03", "poor")]


def test_two_sheets_of_xml_are_joined_or_taken_alone(office: Office, tmp_path: Path) -> None:
    sheets = {"HoDan": [HOMES_HEADER, *HOMES], "NhanKhau": [VILLAGE_HEADER, *VILLAGE]}
    path = as_xml_sheets(tmp_path / "ho-va-nguoi", sheets)
    alone = plan_of(office, path, importing.ImportOptions(sheet="NhanKhau")).counts
    assert (alone.persons, alone.households) == (4, 2)
    joined = plan_of(office, path)
    assert (joined.counts.persons, joined.counts.households) == (4, 3)
    assert joined.sheet == "HoDan + NhanKhau"


def test_three_merged_header_rows_with_a_group(office: Office, tmp_path: Path) -> None:
    first = ["STT", "Họ và tên", "Ngày, tháng, năm sinh (định dạng dd-mm-yyyy)", "Giới tính",
             "Dân tộc", "Quê quán", "Nơi ở hiện nay", "Trình độ", None, None, "Nghề nghiệp",
             "Ngày vào Đảng (nếu có)", "Ghi chú"]  # fmt: skip
    third = [None] * 7 + ["Giáo dục phổ thông", "Chuyên môn", "Ngoại ngữ"]
    rows = [
        [1, "LÒ VĂN SÁNG", datetime.date(1966, 2, 15), "Nam", "Thái", "Xã Khau Vai", "Bản Nà Tông",
         "12/12", "Đại học", "B1", "Cán bộ", datetime.date(1991, 6, 14), None],
        [2, "Giàng Thị Mỷ", 1975, "Nữ", "Mông", "Xã Khau Vai", "Bản Nà Tông", "12/12"],
    ]  # fmt: skip
    over = [f"{letter}1:{letter}3" for letter in "ABCDEFGKLM"]
    path = write_book(tmp_path / "ung-cu.xlsx", {"S": [first, [], third, *rows]}, [*over, "H1:J2"])
    plan = plan_of(office, path)
    assert (plan.layout, plan.header_rows, plan.counts.persons) == ("person_list", (1, 2, 3), 2)
    births = [plan.value(row, "birth_date") for row in plan.rows]
    assert [born.iso() for born in births] == ["1966-02-15", "1975"]  # type: ignore[attr-defined]


def test_stars_in_headers_names_apart_and_blank_rows(office: Office, tmp_path: Path) -> None:
    header = ["★ MaHo", "★ CCCD", "★ Ho", "★ Ten", "★ NgaySinh", "★ GioiTinh", "○ SoDienThoai",
              "○ Email", "★ QuanHe", "★ DiaChi"]  # fmt: skip
    rows = [
        ["Hộ số 7", "002036067069", "Lò Văn", "Sáng", "06/09/1960", "Khác", "0919001508", None,
         "Chủ Hộ", "Số 7 bản Nà Tông"],
        ["Hộ số 9", "002086067055", "Giàng", "Mỷ", "22/05/1986", "Nam", "0900100833", None,
         "Chủ Hộ", "Số 9 bản Nà Tông"],
    ]  # fmt: skip
    guide = [["HƯỚNG DẪN SỬ DỤNG FILE MẪU"], ["Cột", "Ý nghĩa"], ["Ho", "Họ của chủ hộ"]]
    sheets = {"DanhSachHoDan": [header, *rows, *[[] for _ in range(100)]], "Hướng Dẫn": guide}
    plan = plan_of(office, write_book(tmp_path / "ho.xlsx", sheets))
    counts = plan.counts
    assert (counts.persons, counts.households, counts.rejected, counts.held_back) == (2, 2, 0, 0)
    names = [str(plan.value(row, "full_name")) for row in plan.rows]
    assert names == ["Lò Văn Sáng", "Giàng Mỷ"]
    # A birth year unlike the CCCD is told, and no reason to leave anybody out.
    assert any(entry.row == 2 for entry in plan.warnings)


def test_commas_that_nobody_quoted_never_shift_a_column(office: Office, tmp_path: Path) -> None:
    text = (
        "Họ và tên,Ngày sinh,Địa chỉ,Số điện thoại,Email,Quan hệ,Loại cư trú,Ngày tham gia,Ảnh\n"
        "Lò Văn Sáng,15/03/1985,12 Đường A, Phường B, Quận 1, TP.HCM,0901234567,sang@example.vn,"
        "Chủ hộ,Thường trú,01/01/2020,\n"
        "Giàng Thị Mỷ,22/07/1990,45 Đường D, Phường U, Quận 2, TP.HCM,0907654321,my@example.vn,"
        "Thành viên,Thường trú,01/01/2020,\n"
        "Ma Hữu Sỹ,10/12/1978,78 Đường G, Phường R, Quận 3, TP.HCM,0912345678,sy@example.vn,"
        "Chủ hộ,Tạm trú,15/06/2021,\n"
    )
    plan = plan_of(office, _written(tmp_path / "dan-cu.csv", text, "utf-8"))
    written = [row for row in plan.rows if row.is_written]
    assert [plan.value(row, "phone") for row in written] == [
        "0901234567", "0907654321", "0912345678",
    ]  # fmt: skip
    assert plan.value(written[0], "address") == "12 Đường A, Phường B, Quận 1, TP.HCM"
    assert plan.counts.persons == 3


POOR_HEADER = ["STT", "Mã hộ", "Họ và tên", "Ngày, tháng, năm sinh", None, "Số CMND/CCCD",
               "Quan hệ với chủ hộ", "Thẻ BHYT", None, "Ghi chú"]  # fmt: skip
POOR = [
    ["UBND xã Khau Vai"],
    ["DANH SÁCH HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2026"],
    [],
    POOR_HEADER,
    [None, None, None, "Nam", "Nữ", None, None, "Số thẻ", "Số tiền đóng"],
    [f"({at})" for at in range(1, 11)],
    ["Thôn 1"],
    [1, "HN01", "Lò Văn Đước", 1956, None, "002056000011", "Chủ hộ", "HN2020000000001", 0,
     "Hộ nghèo"],
    [2, None, "Lò Thị Nở", None, "12/03/1960", "002160000012", "Vợ", "HN2020000000002", 0],
    [None, None, "Cộng Thôn 1", None, None, None, None, None, 0],
    ["Thôn 2"],
    [3, "CN02", "Giàng Thị Mỷ", None, "30/04/1988", "002188000015", "Chủ hộ", "CN3020000000005",
     379_080, "Hộ cận nghèo"],
    [4, None, "Giàng A Páo", "5/2021", None, None, "Con", "CN3020000000006", 379_080],
    [None, None, "Cộng Thôn 2", None, None, None, None, None, 758_160],
    [None, None, "Tổng cộng", None, None, None, None, None, 758_160],
    [],
    [None, "Người lập biểu", None, None, None, None, "CHỦ TỊCH"],
]  # fmt: skip


def test_unicode_in_an_old_font_is_not_converted(office: Office, tmp_path: Path) -> None:
    from openpyxl import load_workbook
    from openpyxl.styles import Font

    merged = ["D4:E4", "H4:I4", *(f"{letter}4:{letter}5" for letter in "ABCFGJ")]
    path = write_book(tmp_path / "ho-ngheo.xlsx", {"Hộ nghèo": POOR}, merged)
    book = load_workbook(path)
    for row in book.worksheets[0].iter_rows():
        for cell in row:
            cell.font = Font(name=".VnTime")
    book.save(path)
    plan = plan_of(office, path)
    counts = plan.counts
    assert (plan.layout, counts.persons, counts.households) == ("poor_household_list", 4, 2)
    assert (counts.amount_total, counts.rejected, counts.held_back) == (758_160, 0, 0)
    reasons = skipped(plan)
    assert (reasons[6], reasons[7], reasons[10], reasons[14], reasons[15]) == (
        "index", "section", "total", "total", "total",
    )  # fmt: skip
    importing.commit(office.database, plan, who="test")
    assert query(
        office,
        "SELECT h.head_name, h.household_class, n.name, count(p.id) FROM households h"
        " JOIN neighbourhoods n ON n.id = h.neighbourhood_id JOIN persons p"
        " ON p.household_id = h.id GROUP BY h.id ORDER BY h.id",
    ) == [
        ("Lò Văn Đước", "poor", "Thôn 1", 2),
        ("Giàng Thị Mỷ", "near_poor", "Thôn 2", 2),
    ]


D03_HEADER = ["STT", "Họ và tên", "Mã số BHXH", "Số CCCD/\nCNTND\nĐDCN/hộ chiếu",
              "Ngày tháng năm sinh", "Giới tính", "Địa chỉ", "Nơi đăng ký KCB ban đầu",
              "Ngày biên lai", "Số biên lai", "Tiền lương hưu, trợ cấp TN, TS", "Hỗ trợ thêm", None,
              "Thời gian tham gia", None, "Mã số nhân viên thu", "Ghi chú"]  # fmt: skip
D03_EMPTY = [
    ["Tên đơn vị/Điểm thu: Bưu điện xã Khau Vai", *[None] * 10, "Mẫu D03-TS"],
    ["Mã đơn vị/Điểm thu:", *[None] * 10, "(Ban hành kèm theo QĐ số 490/QĐ-BHXH"],
    [None, None, None, None, None, None, "DANH SÁCH NGƯỜI CHỈ THAM GIA BHYT"],
    [None, "Đối tượng tham gia:", None, None, "Mã đối tượng:", None, None, None, "Lương cơ sở:"],
    D03_HEADER,
    [*[None] * 11, "NSĐP", "Khác", "Từ tháng", "Số tháng"],
    ["A", "B", *range(1, 16)],
    ["I", "Tăng"],
    ["I.1", "Người tham gia"],
    [],
    ["I.2", "Tiền lương"],
    [None, "Cộng tăng", *[None] * 8, "15,100,020"],
    ["II", "Giảm"],
    ["II.1", "Người tham gia"],
    ["II.2", "Tiền lương"],
    [None, "Cộng giảm", *[None] * 8, "0"],
    [],
    ["Tổng số thẻ BHYT đề nghị cấp: 1"],
    ["- Ghi chú: Cột 16 chỉ áp dụng đối với tổ chức dịch vụ thu", *[None] * 10,
     "Khau Vai, ngày 10 tháng 12 năm 2026"],
    [*[None] * 11, "Cơ quan LĐTBXH, UBND xã/Tổ chức DV thu/nhà trường"],
]  # fmt: skip
MACHINE = [
    ["STT", "SOBHXH", "SOKCB", "HOTEN", "NGAYSINH", "NAMSINH", "GIOITINH", "SOCMND", "DANTOC",
     "DIACHI", "MADT", "TUNGAY", "SOTHANG"],
    *[[] for _ in range(9)],
    ["SOKCB : CHI SU DUNG DE CHUYEN MA THE TU CAC PHAN MEM KHAC"],
    ["NAMSINH : DANH DAU CHI CO NAM SINH - IN THE 0/0/NAMSINH"],
    ["GIOITINH: DANH DAU X NEU LA NU, DE TRANG NEU LA NAM"],
    ["TYLEDONG : DE TRANG. TU NGUOI THU 2 THI NHAP 90, 80, 70, 60 VAO"],
]  # fmt: skip
APPENDIX = [
    ["STT_D02", "IS_NTG", "HOTEN_CHUHO", "MA_HO_GD", "DIEN_THOAI", "LOAI_GIAY_TO",
     "SO_SO_HK/SO_TAM_TRU", "TINH_HK", "HUYEN_HK", "XA_HK", "THON_HK", "HOTEN_THANHVIEN",
     "MA_SO_BHXH", "SO_SO_BHXH", "NGAY_SINH", "NAM_SINH", "GIOI_TINH", "QUANHE_VOI_CHUHO", "CMND"],
    *[[] for _ in range(5)],
    ["STT_D02 ghi số thứ tự trùng với sheet D02 (D03)"],
    ["HOTEN_CHUHO: tên chủ hộ gia đình"],
    ["QUANHE_VOI_CHUHO:", None, None, "00", "Chủ hộ", "12", "Cô"],
    [None, None, None, "01", "Vợ", "13", "Dì"],
]  # fmt: skip


@pytest.mark.parametrize(
    "sheets",
    [
        {"D03-TS": D03_EMPTY},
        {"D03-TS": D03_EMPTY, "import": MACHINE, "phu_luc_tk1": APPENDIX},
    ],
    ids=["alone", "with machine sheets"],
)
def test_an_empty_form_is_recognised_and_told(
    office: Office, tmp_path: Path, sheets: dict[str, Rows]
) -> None:
    merged = ["L5:M5", "N5:O5", *(f"{letter}5:{letter}6" for letter in "ABCDEFGHIJKPQ")]
    plan = plan_of(office, write_book(tmp_path / "d03.xlsx", sheets, merged))
    assert (plan.layout, plan.counts.rows_read, plan.counts.persons) == ("d03ts", 0, 0)
    assert plan.message is not None
    assert "không có dòng dữ liệu" in plan.message
    assert importing.commit(office.database, plan, who="test").batch is None


BUDGET = [
    ["Mã chứng từ", "Mục lục NSNN", "Nội dung chi", "Dự toán", "Thực hiện"],
    ["CT01", "7001", "Chi mua BHYT", 12_000_000, 11_500_000],
    ["CT02", "7049", "Chi nghiệp vụ", 3_000_000, 2_750_000],
]
COMPANIES = [
    ["DANH SÁCH ĐƠN VỊ"],
    ["STT", "Tên đơn vị", "Mã số thuế", "Tên đăng nhập", "Mật khẩu", "Email"],
    [1, "Hợp tác xã Nà Tông", "5300000001", "htx01", "bimat-123", "htx@example.vn"],
    [2, "Trường tiểu học Khau Vai", "5300000002", "th02", "bimat-456", "th@example.vn"],
]
FORM_OF_ONE = [
    ["TỜ KHAI THAM GIA BHYT"],
    ["Họ và tên:", None, "Giới tính:"],
    ["Ngày sinh:", None, "Số CCCD:"],
    ["Địa chỉ liên hệ:"],
]
COMMUNES = [
    ["Xã cũ", "Huyện cũ", "Xã mới", "Tỉnh mới"],
    ["Khau Vai Thượng", "Nà Tông", "Khau Vai", "Lào Cai"],
    ["Khau Vai Hạ", "Nà Tông", "Khau Vai", "Lào Cai"],
]


@pytest.mark.parametrize(
    "rows", [BUDGET, COMPANIES, FORM_OF_ONE, COMMUNES], ids=["budget", "companies", "form", "map"]
)
def test_other_tables_hold_nobody_and_no_password(
    office: Office, tmp_path: Path, rows: Rows
) -> None:
    path = write_book(tmp_path / "bang-khac.xlsx", {"Sheet1": rows})
    with pytest.raises(ImportRefused) as refusal:
        plan_of(office, path)
    assert refusal.value.code == "import.unknown_form"
    assert path.name in refusal.value.text()
    assert b"bimat" not in office.database.path.read_bytes()
