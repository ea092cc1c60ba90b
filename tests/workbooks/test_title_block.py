"""What the cells above a header say: the unit of money, and what only sounds like one."""

import pytest

from desktop.workbooks.title_block import read_title_block
from tests.workbooks.sheets import sheet


@pytest.mark.parametrize(
    ("cells", "unit"),
    [
        (["Đơn vị tính: nghìn đồng"], 1_000),
        (["(ĐVT: 1.000 đồng)"], 1_000),
        (["ĐVT: 1000đ"], 1_000),
        (["Đơn vị: ngàn đồng"], 1_000),
        (["DVT: trieu dong"], 1_000_000),
        (["Đơn vị tính: người, triệu đồng"], 1_000_000),
        (["ĐVT:", "nghìn đồng"], 1_000),
        (["Đơn vị tính", "triệu đồng"], 1_000_000),
        (["ĐVT: triệu"], 1_000_000),
        (["ĐVT: nghìn; hộ"], 1_000),
        (["Đơn vị tính: đồng"], 1),
        (["Tên đơn vị/Điểm thu: Bưu điện", "Nguồn đóng: ngân sách nhà nước hỗ trợ"], 1),
        (["Đơn vị: Ngân hàng Chính sách xã hội"], 1),
        (["TEN DON VI: NGAN HANG CHINH SACH"], 1),
        (["Tên đơn vị: UBND xã Triệu Sơn", "ĐVT: đồng"], 1),
        (["ĐVT: đồng", "Xã Triệu Phong, chi 3 triệu đồng"], 1),
        (["Đơn vị: Trường 1000 năm Thăng Long"], 1),
    ],
)
def test_the_unit_of_money_is_only_what_says_so(cells: list[str], unit: int) -> None:
    rows = [[cell, None] for cell in cells]
    content = sheet(*rows, ["STT", "Họ và tên"])
    assert read_title_block(content, len(rows) + 1).money_unit == unit
