"""Clean form, folded form, sort order and names."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.errors import Severity
from desktop.domain.vietnamese_text import (
    fold,
    name_problem,
    name_sort_key,
    nfc,
    same_name,
    sort_key,
    title_case_name,
)

VIETNAMESE = st.text(
    alphabet="aăâbcdđeêghiklmnoôơpqrstuưvxyAĂÂĐÊÔƠƯàảãáạẳẵắặầẩẫấậềểễếệồổỗốộờởỡớợừửữứự '-.0123",
    max_size=40,
)


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("Nguyê\u0303n", "Nguyễn"),
        ("\u00d0ắk Lắk", "Đắk Lắk"),
        ("\u00f0ường", "đường"),
        ("  NGUYỄN  THỊ \u00a0 HIỀN\n", "NGUYỄN THỊ HIỀN"),
        ("Trần\u200b Văn\ufeff Ba\u00ad", "Trần Văn Ba"),
        ("dòng 1\r\ndòng 2\t3", "dòng 1 dòng 2 3"),
        ("", ""),
        ("ê\u200d\u0303", "ễ"),
    ],
)
def test_stored_form(typed: str, stored: str) -> None:
    assert nfc(typed) == stored


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Nguyễn Thị Hiền", "nguyen thi hien"),
        ("Đắk Lắk", "dak lak"),
        ("\u00d0ắk", "dak"),
        ("Họ và tên (*)", "ho va ten"),
        ("H'Mông", "h mong"),
        ("Số CCCD/\nMã định danh", "so cccd ma dinh danh"),
        ("ô\u0306 \u0180 ĭ", "o b i"),
        ("...", ""),
    ],
)
def test_folded_form(text: str, folded: str) -> None:
    assert fold(text) == folded


def test_letters_and_tones_sort_as_in_a_vietnamese_dictionary() -> None:
    ordered = ["a", "à", "ả", "ã", "á", "ạ", "anh", "ánh", "ăn", "ân", "ba", "da", "đa", "e", "ê"]
    ordered += ["o", "ô", "ơ", "u", "ư", "y"]
    assert sorted(set(ordered), key=sort_key) == ordered


def test_numbers_sort_by_value() -> None:
    ordered = ["Thôn 2", "Thôn 10", "Tổ 3", "Tổ 3A", "Tổ 12"]
    assert sorted(set(ordered), key=sort_key) == ordered


def test_people_sort_by_given_name_then_the_rest() -> None:
    ordered = [
        "Trần Văn An",
        "Lê Thị Ánh",
        "Phạm Ngọc Ân",
        "Hồ Văn Bình",
        "Nguyễn Thị Bình",
        "Nguyễn Văn Bình",
        "Lê Dung",
        "Lê Đạt",
    ]
    assert sorted(set(ordered), key=name_sort_key) == ordered


def test_sort_keys_are_plain_ascii_for_vietnamese() -> None:
    assert sort_key("Nguyễn Thị Đặng Ước").isascii()


@pytest.mark.parametrize(
    ("first", "second", "same"),
    [
        ("Trần Hoà", "TRẦN HÒA", True),
        ("Thuỷ", "thủy", True),
        ("H’Bia", "H'Bia", True),
        ("Lê Hoa", "Lê Hòa", False),
        ("Đào", "Dao", False),
        ("Trần Ân", "Trần Ăn", False),
        ("Niê", "Nie\u0306", False),
        ("Brô", "Brô\u0306", False),
        ("Lê Hoa", "Lê Hoan", False),
    ],
)
def test_same_names(first: str, second: str, same: bool) -> None:
    assert same_name(first, second) is same


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("NGUYỄN  THỊ   HIỀN", "Nguyễn Thị Hiền"),
        ("nguyễn thị hiền", "Nguyễn Thị Hiền"),
        ("Nguyễn thị Hiền", "Nguyễn thị Hiền"),
        ("H'BIA NIÊ", "H'Bia Niê"),
        ("k'brôih", "K'Brôih"),
        ("Y WƠN NIÊ", "Y Wơn Niê"),
        ("Y Wơn Niê", "Y Wơn Niê"),
        ("", ""),
    ],
)
def test_title_case_of_names(typed: str, shown: str) -> None:
    assert title_case_name(typed) == shown


@pytest.mark.parametrize(
    ("name", "code", "severity"),
    [
        ("Nguyễn Văn 2", "name.digits", Severity.ERROR),
        ("Nguyễn Văn A (chết)", "name.signs", Severity.WARNING),
        ("Hiền", "name.one_word", Severity.WARNING),
        ("một hai ba bốn năm sáu bảy tám", "name.long", Severity.WARNING),
    ],
)
def test_odd_names_are_told(name: str, code: str, severity: Severity) -> None:
    issue = name_problem(name)
    assert issue is not None
    assert (issue.code, issue.severity) == (code, severity)
    assert "{" not in issue.text()


@pytest.mark.parametrize("name", ["Y Wơn Niê", "H'Bia", "K'Brôih", "Lê Thị Bru-Vân", "Đỗ Y"])
def test_usual_names_have_no_problem(name: str) -> None:
    assert name_problem(name) is None


@given(st.text())
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text())
def test_cleaning_twice_changes_nothing(text: str) -> None:
    assert nfc(nfc(text)) == nfc(text)


@given(st.one_of(st.text(), VIETNAMESE))
def test_composed_and_decomposed_input_are_equal(text: str) -> None:
    decomposed = unicodedata.normalize("NFD", text)
    composed = unicodedata.normalize("NFC", text)
    assert fold(decomposed) == fold(composed)
    assert nfc(decomposed) == nfc(composed)
    assert sort_key(decomposed) == sort_key(composed)


@given(VIETNAMESE)
def test_case_never_changes_the_folded_form_or_the_order(text: str) -> None:
    assert fold(text.upper()) == fold(text.lower())
    assert sort_key(text.upper()) == sort_key(text.lower())
