"""Names of neighbourhoods out of whatever people paste."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.neighbourhood_names import (
    LONGEST,
    MOST_NUMBERED,
    numbered,
    read_pasted,
    usual_word,
)
from desktop.domain.vietnamese_text import fold, nfc


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Nà Lung\nKhau Đao\n", ("Nà Lung", "Khau Đao")),
        (
            "1. Nà Lung\n2) Khau Đao\n(3) Bản Phong\n4/ Tả Van",
            ("Nà Lung", "Khau Đao", "Bản Phong", "Tả Van"),
        ),
        ("- Nà Lung\n• Khau Đao\n*  Bản Phong", ("Nà Lung", "Khau Đao", "Bản Phong")),
        ("STT\tTên thôn\n1\tNà Lung\n2\tKhau Đao\t126", ("Nà Lung", "Khau Đao")),
        ("Thôn 1; Thôn 2, 3", ("Thôn 1", "Thôn 2", "Tổ dân phố 3")),
        ("1\n2\n03", ("Tổ dân phố 1", "Tổ dân phố 2", "Tổ dân phố 3")),
        ("Tổ dân phố 10\r\nTổ dân phố 2\r\n\r\n", ("Tổ dân phố 10", "Tổ dân phố 2")),
        ("“Nà Lung”.\n  Khau   Đao ", ("“Nà Lung”", "Khau Đao")),
        ("1.2 km\n", ("1.2 km",)),
        ("a) Nà Lung\nb) Khau Đao", ("Nà Lung", "Khau Đao")),
        ("\t\n ; , \n---\n", ()),
        ("Na\u0300 Lung", ("Nà Lung",)),
    ],
)
def test_names_come_out_clean(text: str, names: tuple[str, ...]) -> None:
    assert read_pasted(text, "Tổ dân phố").names == names


def test_names_that_stand_there_twice_are_one_and_told() -> None:
    read = read_pasted("Nà Lung\nNA LUNG\nKhau Đao\nna lung", "Thôn")
    assert read.names == ("Nà Lung", "Khau Đao")
    assert read.doubled == ("Nà Lung",)


def test_a_line_that_is_no_name_is_told() -> None:
    read = read_pasted("Nà Lung\n" + "a" * (LONGEST + 1), "Thôn")
    assert read.names == ("Nà Lung",)
    assert len(read.too_long) == 1


@given(st.text(max_size=300))
def test_any_text_gives_names_that_can_be_written(text: str) -> None:
    read = read_pasted(text, "Thôn")
    keys = [fold(name) for name in read.names]
    assert len(set(keys)) == len(keys)
    assert all(keys)
    assert all(name == nfc(name) and len(name) <= LONGEST for name in read.names)
    assert set(read.doubled) <= set(read.names)


_WORDS = st.sampled_from(["Thôn", "Nà Lung", "Bản", "Khau Đao", "Tổ dân phố", "Ấp", "Buôn Ma"])
_NAMES = st.lists(
    st.builds("{} {}".format, _WORDS, st.integers(1, 40)), unique=True, min_size=1, max_size=12
)
_BULLETS = st.sampled_from(["", "- ", "• ", "* ", "{}. ", "{}) ", "({}) ", "{}\t"])


@given(_NAMES, _BULLETS, st.sampled_from(["\n", "\r\n", "\n\n"]))
def test_however_a_list_is_numbered_the_names_are_the_same(
    names: list[str], bullet: str, end: str
) -> None:
    text = end.join(bullet.format(number) + name for number, name in enumerate(names, 1))
    assert read_pasted(text, "Thôn").names == tuple(names)
    again = read_pasted("\n".join(names), "Thôn")
    assert again.names == tuple(names)
    assert not again.doubled


def test_numbered_names_and_the_usual_word() -> None:
    assert numbered("Tổ dân phố", 1, 3) == ("Tổ dân phố 1", "Tổ dân phố 2", "Tổ dân phố 3")
    assert numbered("Thôn", 5, 4) == ()
    assert len(numbered("Thôn", 1, 10_000)) == MOST_NUMBERED
    assert usual_word("Phường Lào Cai") == "Tổ dân phố"
    assert usual_word("Xã Bát Xát") == "Thôn"
    assert usual_word("Đặc khu Phú Quốc") == "Thôn"
