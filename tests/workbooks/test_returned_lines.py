"""What the insurance agency says of the lines of a declaration, whatever its columns are called."""

import pytest

from desktop.domain.errors import ImportRefused
from desktop.workbooks.returned_lines import returned_rows
from tests.workbooks.sheets import sheet, workbook

NAMES = ("STT", "Họ và tên", "Mã số BHXH", "Số CCCD")
AN = (1.0, "Lý Văn An", "7900000011", "038056000011")
MAI = (2.0, "Lý Thị Mai", "7900000012", None)


@pytest.mark.parametrize(
    ("header", "of_an", "of_mai", "told"),
    [
        (("Kết quả", "Lý do trả lại"), ("Trả lại", "Sai ngày sinh"), ("Đã duyệt", None),
         [(True, "Sai ngày sinh"), (False, "")]),
        (("Trạng thái", "Ghi chú lỗi"), ("Từ chối: trùng thẻ", None), ("Thành công", "Thẻ mới"),
         [(True, "Từ chối: trùng thẻ"), (False, "Thẻ mới")]),
        (("Lý do từ chối", "Biên lai"), ("Thiếu CCCD", "1"), (None, "2"),
         [(True, "Thiếu CCCD"), (False, "")]),
        (("Tình trạng hồ sơ", "Trạng thái xử lý"), ("x", "Không hợp lệ"), ("x", "Không có lỗi"),
         [(True, "Không hợp lệ"), (False, "")]),
        (("Trạng thái", "Lý do trả lại"), ("Trả về", "Sai mã hộ"), ("Đã tiếp nhận", None),
         [(True, "Sai mã hộ"), (False, "")]),
        (("Kết quả", "Lý do"), ("Chưa duyệt", "Thiếu mã hộ"), ("Chưa duyệt", None),
         [(True, "Thiếu mã hộ"), (False, "")]),
        (("Kết quả", "Lý do"), ("Mã 27", "Sai ngày sinh"), ("Đã giải quyết", "Thẻ mới"),
         [(True, "Sai ngày sinh"), (False, "Thẻ mới")]),
        (("Kết quả", "Nội dung từ chối"), ("Từ chối", "Sai số CCCD"), ("Đã duyệt", "Hợp lệ"),
         [(True, "Sai số CCCD"), (False, "Hợp lệ")]),
        (("Kết quả", "Nguyên nhân"), ("Từ chối", "Sai số CCCD"), ("Đã duyệt", None),
         [(True, "Sai số CCCD"), (False, "")]),
        (("Kết quả", "Ghi chú từ chối"), ("Từ chối", "Sai số CCCD"), ("Đã duyệt", None),
         [(True, "Sai số CCCD"), (False, "")]),
        (("Kết quả", "Nội dung lỗi"), ("Từ chối", "Sai số CCCD"), ("Đã duyệt", None),
         [(True, "Sai số CCCD"), (False, "")]),
    ],
)  # fmt: skip
def test_results_and_reasons(
    header: tuple[str, str],
    of_an: tuple[str | None, str | None],
    of_mai: tuple[str | None, str | None],
    told: list[tuple[bool, str]],
) -> None:
    content = workbook(
        sheet(["KẾT QUẢ GIẢI QUYẾT HỒ SƠ"], [*NAMES, *header], [*AN, *of_an], [*MAI, *of_mai])
    )
    rows = returned_rows(content)
    assert [(row.refused, row.reason) for row in rows] == told
    assert [(row.name, row.si_number, row.national_id) for row in rows] == [
        ("Lý Văn An", "7900000011", "038056000011"),
        ("Lý Thị Mai", "7900000012", ""),
    ]


def test_rows_of_nobody_are_no_rows() -> None:
    content = workbook(
        sheet([*NAMES, "Kết quả"], [*AN, "Trả lại"], [None, None, None, None, "Tổng: 1"])
    )
    assert len(returned_rows(content)) == 1


def test_a_file_without_results_is_refused_with_a_sentence() -> None:
    with pytest.raises(ImportRefused) as told:
        returned_rows(workbook(sheet([*NAMES, "Địa chỉ"], [*AN, "Thôn 3"])))
    assert "không có cột kết quả" in told.value.text()
