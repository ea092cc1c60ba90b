"""The code that a bank's app reads to pay: VietQR, the profile of NAPAS on EMVCo's QR code.

Written as tag, length, value (EMVCo Merchant-Presented Mode 1.1; NAPAS QR Switching 1.5.2).
"""

import re
from dataclasses import dataclass
from typing import Final

from desktop.domain.errors import InvalidInput
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.vietnamese_text import fold

MOST_ACCOUNT: Final = 19
MOST_WORDS: Final = 25
"""Characters of an account number and of the words for the payee."""
_BIN = re.compile(r"[0-9]{6}", re.ASCII)
_ACCOUNT = re.compile(rf"[0-9A-Za-z]{{1,{MOST_ACCOUNT}}}", re.ASCII)
_NAPAS: Final = "A000000727"
_TO_ACCOUNT: Final = "QRIBFTTA"
_ONE_PAYMENT: Final = "12"
_DONG: Final = "704"
_LARGEST: Final = 10**13 - 1


@dataclass(frozen=True, slots=True)
class PayeeAccount:
    """Where families transfer to: the bank's number at NAPAS (BIN), the account, whose it is.

    `bank` and `holder` are only said in words: the payer's app shows the holder by itself.
    """

    bin: str
    number: str
    bank: str = ""
    holder: str = ""


def payee_account(bin_: str, number: str, bank: str = "", holder: str = "") -> PayeeAccount | None:
    """Return the account that was typed, None when nothing was; blanks and dots do not count.

    Raises:
        InvalidInput: a part is missing, or is no such number.
    """
    code, account = (re.sub(r"[\s.\-]", "", typed) for typed in (bin_, number))
    if not code and not account:
        return None
    if not _BIN.fullmatch(code):
        raise InvalidInput(
            "vietqr.bin",
            QT_TRANSLATE_NOOP(
                "errors",
                "Mã ngân hàng (BIN) phải có 6 chữ số, đang có “{typed}”. Hỏi ngân hàng mở tài "
                "khoản.",
            ),
            typed=code,
        )
    if not _ACCOUNT.fullmatch(account):
        raise InvalidInput(
            "vietqr.account",
            QT_TRANSLATE_NOOP(
                "errors",
                "Số tài khoản gồm 1 đến {most} chữ số hoặc chữ cái không dấu, đang có “{typed}”. "
                "Kiểm tra lại.",
            ),
            typed=account,
            most=MOST_ACCOUNT,
        )
    return PayeeAccount(code, account, bank.strip(), holder.strip())


def payment_code(account: PayeeAccount, amount: int, words: str) -> str:
    """Return the text of the QR code for one payment of `amount` đồng.

    Raises:
        ValueError: the amount is not from 1 đồng to 13 digits.
    """
    if not 0 < amount <= _LARGEST:
        raise ValueError(f"no payment: {amount}")
    said = payment_words(words)
    payee = _field("00", account.bin) + _field("01", account.number)
    body = "".join(
        (
            _field("00", "01"),
            _field("01", _ONE_PAYMENT),
            _field("38", _field("00", _NAPAS) + _field("01", payee) + _field("02", _TO_ACCOUNT)),
            _field("53", _DONG),
            _field("54", str(amount)),
            _field("58", "VN"),
            _field("62", _field("08", said)) if said else "",
            "6304",
        )
    )
    return f"{body}{checksum(body):04X}"


def payment_words(words: str) -> str:
    """Return what reaches the payee: capitals without marks, at most 25, as every bank takes."""
    return fold(words).upper()[:MOST_WORDS].strip()


def checksum(text: str) -> int:
    """Return the CRC of ISO/IEC 13239 that EMVCo asks for: polynomial 1021, begun with FFFF."""
    crc = 0xFFFF
    for byte in text.encode("ascii"):
        crc ^= byte << 8
        for _ in range(8):
            crc = (crc << 1) ^ 0x1021 if crc & 0x8000 else crc << 1
        crc &= 0xFFFF
    return crc


def _field(tag: str, value: str) -> str:
    return f"{tag}{len(value):02d}{value}"
