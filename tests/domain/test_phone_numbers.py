"""Phone numbers in one form, with told repairs."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.errors import Severity
from desktop.domain.phone_numbers import check_phone

OLD_PREFIXES = (
    "0120→070 0121→079 0122→077 0126→076 0128→078 0123→083 0124→084 0125→085 0127→081 0129→082 "
    "0162→032 0163→033 0164→034 0165→035 0166→036 0167→037 0168→038 0169→039 "
    "0186→056 0188→058 0199→059"
)


@pytest.mark.parametrize(
    ("raw", "value"),
    [
        ("0912345678", "0912345678"),
        ("+84 912 345 678", "0912345678"),
        ("+84(0)912345678", "0912345678"),
        ("84912345678", "0912345678"),
        ("0084912345678", "0912345678"),
        ("0912.345.678", "0912345678"),
        ("'0912-345-678", "0912345678"),
        ("0205 3822 111", "02053822111"),
        ("024 3822 1111", "02438221111"),
        ("0846123456", "0846123456"),
        ("0900845529", "0900845529"),  # 0084 inside a number is no country code
    ],
)
def test_written_forms(raw: str, value: str) -> None:
    checked = check_phone(raw)
    assert (checked.value, checked.issues) == (value, ())


@pytest.mark.parametrize("pair", OLD_PREFIXES.split())
def test_prefixes_of_before_2018(pair: str) -> None:
    old, new = pair.split("→")
    for raw in (old + "1234567", old[1:] + "1234567", f"+84{old[1:]}1234567"):
        checked = check_phone(raw)
        assert checked.value == new + "1234567"
        assert [issue.severity for issue in checked.issues] == [Severity.REPAIRED]
        assert "{" not in checked.issues[0].text()


@pytest.mark.parametrize("raw", [912345678, 912345678.0, "912345678", "912345678.0"])
def test_a_lost_zero_is_added_and_told(raw: str | float) -> None:
    checked = check_phone(raw)
    assert checked.value == "0912345678"
    assert [issue.code for issue in checked.issues] == ["phone.zero"]


@pytest.mark.parametrize("raw", ["0111111111", 111111111, "", "0", "0000000000"])
def test_placeholders_are_no_phone(raw: str | float) -> None:
    checked = check_phone(raw)
    assert (checked.value, checked.issues) == (None, ())


@pytest.mark.parametrize(
    "raw", ["12345", "0112345678", "091234567", "0912345678/0987654321", "không có", "036085012345"]
)
def test_other_texts_are_refused_with_a_reason(raw: str) -> None:
    checked = check_phone(raw)
    assert checked.value is None
    assert [issue.severity for issue in checked.issues] == [Severity.ERROR]


@given(st.from_regex(r"(\+84|0|84|)[0-9]{8,11}", fullmatch=True))
def test_a_stored_phone_is_read_back_unchanged(raw: str) -> None:
    value = check_phone(raw).value
    if value is not None:
        assert (check_phone(value).value, check_phone(value).issues) == (value, ())
