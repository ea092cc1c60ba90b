"""Where a table begins, and how many rows its header takes."""

from desktop.workbooks.formats.registry import known_headers
from desktop.workbooks.header_detection import HeaderBlock, find_header
from desktop.workbooks.workbook_content import SheetContent
from tests.workbooks.sheets import sheet


def header_of(content: SheetContent) -> HeaderBlock | None:
    return find_header(content, known_headers().knows)


def test_the_title_block_is_passed_over() -> None:
    content = sheet(
        ["UBND xã Bịa", None, None, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
        ["DANH SÁCH NGƯỜI DÂN"],
        [],
        ["STT", "Họ và tên", "Ngày sinh", "Số CCCD"],
        [1.0, "Lý Thị Mai"],
    )
    header = header_of(content)
    assert header is not None
    assert header.rows == (4,)
    assert header.first_data_row == 5


def test_four_header_rows_are_joined_through_their_merged_cells() -> None:
    content = sheet(
        ["STT", "Họ và tên", "Mã số BHXH", "Số tiền đóng", None, None, None],
        [None, None, None, "Số tiền phải đóng theo quy định", "Người tham gia đóng", "Trong đó"],
        [None, None, None, None, None, "NSNN hỗ trợ theo quy định", None],
        [None, None, None, None, None, "Tỷ lệ %", "Số tiền"],
        [1.0, "Lý Thị Mai", "3800000001", 330000.0, 264000.0, 20.0, 66000.0],
        merged=[
            (1, 1, 4, 1),
            (1, 2, 4, 2),
            (1, 3, 4, 3),
            (1, 4, 1, 7),
            (2, 4, 4, 4),
            (2, 5, 4, 5),
            (2, 6, 2, 7),
            (3, 6, 3, 7),
        ],
    )
    header = header_of(content)
    assert header is not None
    assert header.rows == (1, 2, 3, 4)
    assert header.columns[5].joined == (
        "Số tiền đóng | Trong đó | NSNN hỗ trợ theo quy định | Tỷ lệ %"
    )


def test_children_are_found_without_merged_cells() -> None:
    content = sheet(
        ["STT", "Họ và tên", "Ngày sinh", None, "Số CCCD"],
        [None, None, "Nam", "Nữ"],
        [1.0, "Lý Thị Mai", None, "12/03/1960", "038160000012"],
    )
    header = header_of(content)
    assert header is not None
    assert header.rows == (1, 2)
    assert [column.joined for column in header.columns][2:4] == [
        "Ngày sinh | Nam",
        "Ngày sinh | Nữ",
    ]


def test_the_first_data_row_is_no_second_header_row() -> None:
    content = sheet(
        ["Họ và tên", "Giới tính", "Dân tộc", None],
        ["Lý Thị Mai", "Nữ", "Kinh", "chuyển đến"],
    )
    header = header_of(content)
    assert header is not None
    assert header.rows == (1,)


def test_a_group_row_above_belongs_to_the_header_and_a_title_does_not() -> None:
    rows = [
        ["DANH SÁCH THAM GIA BHYT", None, None, None, None],
        ["Nhân thân", None, None, "Thẻ BHYT", None],
        ["Họ và tên", "Ngày sinh", "Số CCCD", "Từ ngày", "Đến ngày"],
        ["Lý Thị Mai", "12/03/1960"],
    ]
    content = sheet(*rows, merged=[(1, 1, 1, 5), (2, 1, 2, 3), (2, 4, 2, 5)])
    header = header_of(content)
    assert header is not None
    assert header.rows == (2, 3)


def test_sheets_of_guidance_have_no_header() -> None:
    guidance = sheet(["Cột", "Ý nghĩa"], ["Họ và tên", "Ghi đủ họ và tên"], ["CCCD", "12 chữ số"])
    assert header_of(guidance) is None
    assert header_of(sheet([None])) is None
