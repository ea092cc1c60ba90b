"""The code to pay by: what it says, its checksum, and what is refused."""

import pytest

from desktop.domain.errors import InvalidInput
from desktop.domain.vietqr import (
    PayeeAccount,
    checksum,
    payee_account,
    payment_code,
    payment_words,
)

ACCOUNT = PayeeAccount("970415", "0011001932418")
# As other makers of these codes publish it, with its checksum C15C.
PUBLISHED = (
    "00020101021238570010A00000072701270006970415011300110019324180208QRIBFTTA"
    "530370454061200005802VN62170813ung ho lu lut6304"
)


def fields_of(text: str) -> dict[str, str]:
    """Read tag, length and value one after the other, as a bank's app does."""
    found = {}
    while text:
        tag, length = text[:2], int(text[2:4])
        found[tag], text = text[4 : 4 + length], text[4 + length :]
        assert len(found[tag]) == length
    return found


def test_the_checksum_is_that_of_the_standard() -> None:
    assert checksum("123456789") == 0x29B1
    assert checksum(PUBLISHED) == 0xC15C


def test_a_code_differs_from_a_published_one_by_its_capitals_only() -> None:
    made = payment_code(ACCOUNT, 120_000, "Ủng hộ, lũ lụt!")
    assert made[:-4].replace("UNG HO LU LUT", "ung ho lu lut") == PUBLISHED
    assert made[-4:] == f"{checksum(made[:-4]):04X}"


@pytest.mark.parametrize(
    ("amount", "words", "said"),
    [
        (1, "", None),
        (1_793_880, "BHYT 0264700042", "BHYT 0264700042"),
        (9_999_999_999_999, "Đóng BHYT cho cả nhà năm 2027", "DONG BHYT CHO CA NHA NAM"),
    ],
)
def test_every_part_can_be_read_back(amount: int, words: str, said: str | None) -> None:
    made = payment_code(ACCOUNT, amount, words)
    whole = fields_of(made)
    assert list(whole) == sorted(whole)
    assert (whole["00"], whole["01"], whole["53"], whole["58"]) == ("01", "12", "704", "VN")
    assert whole["54"] == str(amount)
    to = fields_of(whole["38"])
    assert (to["00"], to["02"]) == ("A000000727", "QRIBFTTA")
    assert fields_of(to["01"]) == {"00": "970415", "01": "0011001932418"}
    assert (fields_of(whole["62"])["08"] if said else whole.get("62")) == said
    assert whole["63"] == f"{checksum(made[:-4]):04X}"


def test_one_wrong_digit_is_seen_by_the_checksum() -> None:
    made = payment_code(ACCOUNT, 1_793_880, "BHYT")
    for place in range(len(made) - 4):
        other = made[:place] + ("1" if made[place] != "1" else "2") + made[place + 1 : -4]
        assert f"{checksum(other):04X}" != made[-4:]


@pytest.mark.parametrize("amount", [0, -1, 10**13])
def test_there_is_no_code_for_no_payment(amount: int) -> None:
    with pytest.raises(ValueError, match="no payment"):
        payment_code(ACCOUNT, amount, "")


def test_words_are_without_marks_and_short() -> None:
    assert payment_words("BHXH TN, BHYT – hộ 0264700042") == "BHXH TN BHYT HO 026470004"


def test_an_account_may_be_typed_with_blanks() -> None:
    account = payee_account("970 405", "8800.205-123456", " Agribank ", "BHXH cơ sở A")
    assert account == PayeeAccount("970405", "8800205123456", "Agribank", "BHXH cơ sở A")
    assert payee_account(" ", "", "Agribank") is None


@pytest.mark.parametrize(
    ("code", "number", "told"),
    [
        ("9704", "123", "6 chữ số"),
        ("", "123", "6 chữ số"),
        ("97040\u0665", "123", "6 chữ số"),
        ("970405", "", "Số tài khoản"),
        ("970405", "1" * 20, "Số tài khoản"),
        ("970405", "12é", "Số tài khoản"),
    ],
)
def test_what_is_no_account_is_refused(code: str, number: str, told: str) -> None:
    with pytest.raises(InvalidInput) as refused:
        payee_account(code, number)
    assert told in str(refused.value.text())
