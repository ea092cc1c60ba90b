"""CCCD, SI number, card number and collector code: form, cross-checks, told repairs, masking."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.checked_text import CheckedText
from desktop.domain.errors import Severity
from desktop.domain.identity_numbers import (
    NationalIdParts,
    check_collector_code,
    check_hi_card_no,
    check_national_id,
    check_si_number,
    mask,
    mask_within,
    national_id_parts,
)

DIGITS = st.text(alphabet="0123456789", max_size=16)
RAW_NUMBERS = st.one_of(
    DIGITS, st.integers(0, 10**16), st.floats(0, 10**16), st.from_regex(r"\d{9,12}(\.0)?")
)


def codes(checked: CheckedText) -> list[str]:
    assert all("{" not in issue.text() for issue in checked.issues)
    return [issue.code for issue in checked.issues]


def test_parts_of_a_national_id() -> None:
    assert national_id_parts("036085012345") == NationalIdParts("036", "M", 1985)
    assert national_id_parts("001301012345") == NationalIdParts("001", "F", 2001)
    assert national_id_parts("001412012345") == NationalIdParts("001", "M", 2112)


@pytest.mark.parametrize(
    ("raw", "value", "found"),
    [
        ("036085012345", "036085012345", []),
        ("'036 085 012 345 ", "036085012345", []),
        ("036.085.012.345", "036085012345", []),
        ("36085012345", "036085012345", ["national_id.zeros"]),
        (36085012345, "036085012345", ["national_id.zeros"]),
        (36085012345.0, "036085012345", ["national_id.zeros"]),
        ("36085012345.0", "036085012345", ["national_id.zeros"]),
        ("999085012345", "999085012345", ["national_id.province"]),
        ("36985012345", None, ["national_id.length"]),
        ("03985012345", None, ["national_id.length"]),
        ("99085012345", None, ["national_id.length"]),
        ("3.6085E+10", None, ["number.digits_lost"]),
        (3.5, None, ["number.digits_lost"]),
        (3.6085012345e15, None, ["number.digits_lost"]),
        ("12345678", None, ["national_id.length"]),
        ("0360850123456", None, ["national_id.length"]),
        ("chưa có", None, ["national_id.not_digits"]),
        ("", None, []),
        ("  ", None, []),
        (float("inf"), None, ["number.digits_lost"]),
    ],
)
def test_national_ids(raw: str | float, value: str | None, found: list[str]) -> None:
    checked = check_national_id(raw)
    assert (checked.value, checked.belongs_to) == (value, None)
    assert codes(checked) == found


def test_a_number_too_short_says_what_to_do() -> None:
    issue = check_national_id("12345678").issues[0]
    assert issue.text() == "Số CCCD phải có 12 chữ số, đang có 8. Kiểm tra lại trên thẻ."


@pytest.mark.parametrize(
    ("raw", "birth_year", "value", "severity"),
    [
        (1085012345, 1985, "001085012345", Severity.REPAIRED),
        (1085012345, None, "001085012345", Severity.DOUBT),
        (1085012345, 1986, None, Severity.ERROR),
        (36085012345, 1985, "036085012345", Severity.REPAIRED),
        (36085012345, 1984, None, Severity.ERROR),
        (9085012345, 1985, None, Severity.ERROR),
    ],
)
def test_lost_zeros_are_added_only_when_the_year_of_birth_allows(
    raw: int, birth_year: int | None, value: str | None, severity: Severity
) -> None:
    checked = check_national_id(raw, birth_year=birth_year)
    assert checked.value == value
    assert [issue.severity for issue in checked.issues] == [severity]


def test_a_repaired_number_is_not_born_in_the_future() -> None:
    assert check_national_id("36230012345", latest_year=2026).value is None
    assert check_national_id("36226012345", latest_year=2026).value == "036226012345"


def test_nine_digits_are_an_old_card() -> None:
    checked = check_national_id("012345678")
    assert (checked.value, checked.belongs_to) == ("012345678", "old_id")
    assert codes(checked) == ["national_id.old_id"]


@pytest.mark.parametrize(
    ("sex", "birth_year", "found"),
    [
        ("M", 1985, []),
        ("F", 1985, ["national_id.sex"]),
        ("M", 1986, ["national_id.birth_year"]),
        ("F", 1886, ["national_id.sex", "national_id.birth_year"]),
        (None, None, []),
    ],
)
def test_sex_and_birth_year_only_warn(
    sex: str | None, birth_year: int | None, found: list[str]
) -> None:
    checked = check_national_id("036085012345", sex=sex, birth_year=birth_year)
    assert checked.value == "036085012345"
    assert codes(checked) == found
    assert all(issue.severity is Severity.WARNING for issue in checked.issues)


@pytest.mark.parametrize(
    ("raw", "value", "belongs_to", "found"),
    [
        ("0123654789", "0123654789", None, []),
        (123654789, "0123654789", None, ["si_number.zero"]),
        ("123654789", "0123654789", None, ["si_number.zero"]),
        ("036085012345", "036085012345", "national_id", []),
        (36085012345, "036085012345", "national_id", ["national_id.zeros"]),
        ("GD4790123654789", "GD4790123654789", "hi_card_no", []),
        ("12345", None, None, ["si_number.length"]),
        ("99985012345", None, None, ["si_number.length"]),
        ("không", None, None, ["si_number.not_digits"]),
        ("1.2E+9", None, None, ["number.digits_lost"]),
        ("", None, None, []),
    ],
)
def test_si_numbers(
    raw: str | float, value: str | None, belongs_to: str | None, found: list[str]
) -> None:
    checked = check_si_number(raw)
    assert (checked.value, checked.belongs_to) == (value, belongs_to)
    assert codes(checked) == found


@pytest.mark.parametrize(
    ("raw", "value", "found"),
    [
        ("GD4790123654789", "GD4790123654789", []),
        ("gd 4 79 0123654789", "GD4790123654789", []),
        ("GD-4-79-0123654789", "GD4790123654789", []),
        ("0123654789", "0123654789", []),
        (123654789, "0123654789", ["si_number.zero"]),
        ("HN4790123654789", "HN4790123654789", ["hi_card_no.benefit"]),
        ("ZZ4790123654789", "ZZ4790123654789", ["hi_card_no.group"]),
        ("GD6790123654789", None, ["hi_card_no.form"]),
        ("GD479012365478", None, ["hi_card_no.form"]),
        ("12345", None, ["hi_card_no.form"]),
        ("", None, []),
    ],
)
def test_card_numbers(raw: str | float, value: str | None, found: list[str]) -> None:
    checked = check_hi_card_no(raw)
    assert (checked.value, checked.belongs_to) == (value, None)
    assert codes(checked) == found


def test_a_card_of_another_si_number_is_told() -> None:
    assert codes(check_hi_card_no("GD4790123654789", si_number="0123654789")) == []
    assert codes(check_hi_card_no("GD4790123654789", si_number="0999999999")) == [
        "hi_card_no.si_number"
    ]
    assert codes(check_hi_card_no("0123654789", si_number="0999999999")) == ["hi_card_no.si_number"]
    assert codes(check_hi_card_no("0123654789", si_number="036085012345")) == []


def test_a_national_id_in_the_card_column_goes_to_its_own_field() -> None:
    checked = check_hi_card_no("036085012345")
    assert (checked.value, checked.belongs_to) == ("036085012345", "national_id")


@pytest.mark.parametrize(
    ("raw", "value", "found"),
    [
        ("NV036085012345", "NV036085012345", []),
        ("nvt 036085012345", "NVT036085012345", []),
        ("Bđ-17", "Bđ-17", ["collector_code.form"]),
        (17, "17", ["collector_code.form"]),
        ("", None, []),
    ],
)
def test_collector_codes(raw: str | float, value: str | None, found: list[str]) -> None:
    checked = check_collector_code(raw)
    assert checked.value == value
    assert codes(checked) == found


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ("036085012345", "036******345"),
        ("0912345678", "091****678"),
        ("NV036085012345", "NV0********345"),
        ("GD4790123654789", "GD4*********789"),
        ("123456", "******"),
        ("", ""),
    ],
)
def test_masking(value: str, shown: str) -> None:
    assert mask(value) == shown


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("Số CCCD: trong sổ 015173298218, dân cư 015173298225.",
         "Số CCCD: trong sổ 015******218, dân cư 015******225."),
        ("Thẻ GD4790123654789 của NV015173298218", "Thẻ GD4*********789 của NV0********218"),
        ("Gọi 0912 345 678 hoặc +84 912 345 678", "Gọi 091******678 hoặc +84*********678"),
        ("Ngày sinh 12/03/1957, thu 12.793.880 đ, biên lai 0500195",
         "Ngày sinh 12/03/1957, thu 12.793.880 đ, biên lai 0500195"),
    ],
)  # fmt: skip
def test_numbers_told_within_words_are_masked(words: str, shown: str) -> None:
    assert mask_within(words) == shown


@given(st.text(alphabet="0123456789ABC", max_size=20))
def test_masking_never_shows_the_middle(value: str) -> None:
    masked = mask(value)
    assert len(masked) == len(value)
    middle = masked[3:-3] if len(value) > 6 else masked
    assert set(middle) <= {"*"}
    assert all(shown in {"*", real} for shown, real in zip(masked, value, strict=True))


@given(RAW_NUMBERS, st.sampled_from([check_national_id, check_si_number, check_hi_card_no]))
def test_no_repair_is_silent(raw: str | float, check: Callable[[str | float], CheckedText]) -> None:
    checked = check(raw)
    written = raw.strip().removesuffix(".0") if isinstance(raw, str) else f"{raw:.0f}"
    if checked.value != written:
        assert checked.issues or not written


@given(st.from_regex(r"[0-9]{12}", fullmatch=True))
def test_twelve_digits_are_always_kept_as_they_are(digits: str) -> None:
    checked = check_national_id(digits)
    assert checked.value == digits
    assert not any(issue.blocks for issue in checked.issues)


@pytest.mark.parametrize("raw", [3.8e10, 3.6085e10, 36_085_000_000])
def test_a_numeric_cell_that_was_shortened_before_is_no_number_of_a_person(raw: float) -> None:
    checked = check_national_id(raw)
    assert checked.value is None
    assert [issue.code for issue in checked.issues] == ["number.digits_lost"]


def test_digits_that_a_person_typed_are_kept_though_they_end_in_zeros() -> None:
    assert check_national_id("036085000000").value == "036085000000"
    assert check_national_id(36085012345.0).value == "036085012345"
