"""Money in whole đồng: reading and showing."""

import math
import re
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from desktop.domain.errors import Issue, Severity
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.vietnamese_text import fold, nfc

THOUSAND = 1_000
MILLION = 1_000_000
_UNITS_IN_WORDS = {
    "d": 1, "dong": 1, "vnd": 1, "vn d": 1,
    "k": THOUSAND, "nghin": THOUSAND, "ngan": THOUSAND,
    "nghin dong": THOUSAND, "ngan dong": THOUSAND,
    "tr": MILLION, "trieu": MILLION, "trieu dong": MILLION,
}  # fmt: skip
_AMOUNT_AND_WORD = re.compile(r"([-+]?[\d.,\s]*\d)\s*(\D*)")
_DOT_GROUPS = re.compile(r"(\d{1,3}(?:\.\d{3})+)(?:,(\d*))?")
_COMMA_GROUPS = re.compile(r"(\d{1,3}(?:,\d{3})+)(?:\.(\d*))?")
_SPACE_GROUPS = re.compile(r"(\d{1,3}(?: \d{3})+)(?:[.,](\d*))?")
_DECIMAL = re.compile(r"(\d+)(?:[.,](\d*))?")
_CURRENCY = re.compile(r"\s*(?:đ|₫|đồng|vnđ|vnd)\.?$", re.IGNORECASE)
_VISIBLE_FRACTION = Decimal("0.01")
_TOO_LARGE = 10**15
_LEAST_AMOUNT_WITH_FRACTION = 10_000
"""A smaller amount with a fraction of a đồng is a separator or unit misread, not a sum."""


@dataclass(frozen=True, slots=True)
class ParsedMoney:
    """The outcome of reading an amount; `value` is in đồng, None for an empty cell."""

    value: int | None = None
    issues: tuple[Issue, ...] = ()


def show_money(amount: int) -> str:
    """Return the amount with dots between thousands: 1.793.880 đ."""
    return f"{amount:,} đ".replace(",", ".")


def without_currency(text: str) -> str:
    """Return an amount as text without the name of the currency behind it."""
    return _CURRENCY.sub("", text)


def round_to_dong(amount: Decimal) -> int:
    """Round half up to whole đồng."""
    return int(amount.quantize(Decimal(1), rounding=ROUND_HALF_UP))


def parse_money(
    raw: str | float, unit: int = 1, *, dot_is_thousands: bool | None = None
) -> ParsedMoney:
    """Read an amount given in `unit` đồng (1, 1,000 or 1,000,000) as whole đồng.

    `704.025` and `704,025` can be thousands or a fraction: that is a doubt, unless the column
    has settled it (`dot_is_thousands`: True for 704.025 as 704 thousand, False for the English
    way). A word after the number (đ, nghìn, triệu) goes before `unit`.
    """
    if not isinstance(raw, str):
        return _from_number(raw, unit)
    typed = nfc(raw).lstrip("'").strip()
    if typed in {"", "-"}:
        return ParsedMoney()
    match = _AMOUNT_AND_WORD.fullmatch(typed)
    word_unit = _UNITS_IN_WORDS.get(fold(match.group(2))) if match and match.group(2) else unit
    if match is None or word_unit is None:
        return _unreadable(typed)
    sign = -1 if match.group(1).startswith("-") else 1
    number = match.group(1).lstrip("+-").strip()
    readings = _readings(number, dot_is_thousands)
    if match.group(2) and word_unit == 1:
        readings = readings[:1]  # said to be đồng: no fraction is meant
    if not readings:
        return _unreadable(typed)
    amounts = [sign * reading * word_unit for reading in readings]
    return _in_doubt(typed, amounts) if len(amounts) > 1 else _whole(typed, amounts[0])


def _from_number(raw: float, unit: int) -> ParsedMoney:
    if isinstance(raw, bool) or not math.isfinite(raw):
        return _unreadable(str(raw))
    return _whole(str(raw), Decimal(str(raw)) * unit)


def _readings(number: str, dot_is_thousands: bool | None) -> list[Decimal]:
    """Return what the digits and separators can mean, the likelier first."""
    for groups, separator in ((_DOT_GROUPS, "."), (_COMMA_GROUPS, ","), (_SPACE_GROUPS, " ")):
        match = groups.fullmatch(number)
        if match is None:
            continue
        thousands = _decimal(match.group(1).replace(separator, ""), match.group(2))
        alone = match.group(2) is None and number.count(separator) == 1 and separator != " "
        if not alone:
            return [thousands]
        fraction = Decimal(number.replace(",", "."))
        return _one_separator(thousands, fraction, separator, dot_is_thousands)
    match = _DECIMAL.fullmatch(number)
    return [_decimal(match.group(1), match.group(2))] if match else []


def _one_separator(
    thousands: Decimal, fraction: Decimal, separator: str, dot_is_thousands: bool | None
) -> list[Decimal]:
    """Settle `704.025` and `704,025` by the custom of the column.

    A comma stays in doubt where dots are thousands: files of that custom still hold amounts that
    an English Excel has written with commas.
    """
    if dot_is_thousands is None or (dot_is_thousands and separator == ","):
        return [thousands, fraction]
    return [thousands] if dot_is_thousands or separator == "," else [fraction]


def _decimal(whole: str, fraction: str | None) -> Decimal:
    return Decimal(f"{whole}.{fraction or '0'}")


def _whole(typed: str, amount: Decimal) -> ParsedMoney:
    if abs(amount) >= _TOO_LARGE:
        return _unreadable(typed)
    value = round_to_dong(amount)
    if abs(amount - value) < _VISIBLE_FRACTION:
        return ParsedMoney(value)
    if abs(amount) < _LEAST_AMOUNT_WITH_FRACTION:
        return _in_doubt(typed, [amount * THOUSAND, amount])
    issue = Issue(
        "money.rounded",
        QT_TRANSLATE_NOOP("issues", "Số tiền {typed} có phần lẻ, đã làm tròn thành {amount}."),
        Severity.REPAIRED,
        {"typed": typed, "amount": show_money(value)},
    )
    return ParsedMoney(value, (issue,))


def _in_doubt(typed: str, amounts: list[Decimal]) -> ParsedMoney:
    likely, other = (round_to_dong(amount) for amount in amounts)
    issue = Issue(
        "money.doubt",
        QT_TRANSLATE_NOOP(
            "issues", "Số tiền {typed} là {likely} hay {other}? Chọn cách hiểu đúng."
        ),
        Severity.DOUBT,
        {"typed": typed, "likely": show_money(likely), "other": show_money(other)},
    )
    return ParsedMoney(likely, (issue,))


def _unreadable(typed: str) -> ParsedMoney:
    issue = Issue(
        "money.unreadable",
        QT_TRANSLATE_NOOP("issues", "Không đọc được số tiền {typed}. Chỉ ghi số, như 1366200."),
        values={"typed": typed},
    )
    return ParsedMoney(issues=(issue,))
