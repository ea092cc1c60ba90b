"""Names of people as they are mistyped: the same, but for marks, one slip, or another name."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.name_likeness import NameLikeness, is_one_slip, name_likeness
from desktop.domain.vietnamese_text import fold

SAME, MARKS, SLIP, OTHER = NameLikeness


@pytest.mark.parametrize(
    ("first", "second", "wanted"),
    [
        ("Đinh Thị Hoà", "Đinh Thị Hòa", SAME),
        ("NGUYỄN VĂN ĐỨC", "Nguyễn Văn Đức", SAME),
        ("Nguyễn Văn Đức", unicodedata.normalize("NFD", "Nguyễn Văn Đức"), SAME),
        ("Nguyen Van Duc", "Nguyễn Văn Đức", MARKS),
        ("dinh thi hoa", "Đinh Thị Hoà", MARKS),
        ("Nguyễn VănĐức", "Nguyễn Văn Đức", MARKS),
        ("Nguyễn Thị Lan", "Nguyễn Thị Lam", SLIP),
        ("Nguyễn Thị Lan", "Nguyễn Thị Lann", SLIP),
        ("Nguyễn Thị Lan", "Nguyễn Thị La", SLIP),
        ("Nguyễn Thị Lan", "Nguyễn Thị Lna", SLIP),
        ("Nguyễn Thị Lan", "Nguyễn Thị Lan Anh", SLIP),
        ("Nguyễn Lan", "Nguyễn Thị Lan", SLIP),
        ("Nguyễn Văn Đức", "Nguyễn Văn Đạt", OTHER),  # twins
        ("Nguyễn Văn Đức", "Trần Văn Đức", OTHER),
        ("Lan", "Nguyễn Lan", OTHER),
        ("Ma Văn An", "Ma An Văn", OTHER),
    ],
)
def test_likeness(first: str, second: str, wanted: NameLikeness) -> None:
    assert name_likeness(first, second) is wanted
    assert name_likeness(second, first) is wanted


@given(st.text("abcdeđêê ", min_size=3, max_size=12), st.integers(0, 20), st.sampled_from("xyz"))
def test_one_letter_more_or_less_is_one_slip(name: str, place: int, letter: str) -> None:
    one = fold(name)
    other = one[: place % (len(one) + 1)] + letter + one[place % (len(one) + 1) :]
    assert is_one_slip(one, other)
    assert is_one_slip(other, one)
