"""What a returned list says of a person in words."""

import pytest

from desktop.domain.population_match import says_unlike


@pytest.mark.parametrize(
    "result",
    ["Khớp", "Trùng khớp", "Khớp đúng", "Đúng thông tin", "OK", "Đã xác thực", "Hợp lệ", "",
     "Không có sai lệch", "Không sai"],
)  # fmt: skip
def test_matched(result: str) -> None:
    assert not says_unlike(result, "")
    assert not says_unlike(result, "Không")


@pytest.mark.parametrize(
    "result",
    ["Không khớp", "Sai ngày sinh", "Chưa khớp", "Lệch họ tên", "Không tìm thấy thông tin",
     "Xác thực không thành công", "Chưa xác thực", "Khác giới tính", "Thiếu số CCCD", "Mã 02"],
)  # fmt: skip
def test_unlike_or_words_that_a_person_has_to_read(result: str) -> None:
    assert says_unlike(result, "")


def test_a_named_difference_speaks_whatever_the_result_says() -> None:
    assert says_unlike("Khớp", "Ngày sinh")
