"""Phone numbers: one stored form, the prefixes of before 2018, placeholders."""

import re

from desktop.domain.checked_text import CheckedText, compact_text
from desktop.domain.errors import Issue, Severity
from desktop.domain.messages import QT_TRANSLATE_NOOP

_MOBILE = re.compile(r"0(3[2-9]|5[25689]|7[06-9]|8[1-9]|9\d)\d{7}")
_LANDLINE = re.compile(r"02\d{8,9}")
_COUNTRY_CODE = re.compile(r"^(?:\+84|0084|84(?=\d{9,10}$))0?")
_SIGNS = re.compile(r"[()/]")
_LENGTHS_WITHOUT_ZERO = {9, 10}
_PLACEHOLDERS = {"0111111111", "111111111"}  # typed where a form demands a phone
_PREFIXES_BEFORE_15_SEPTEMBER_2018 = {
    "0120": "070", "0121": "079", "0122": "077", "0126": "076", "0128": "078",
    "0123": "083", "0124": "084", "0125": "085", "0127": "081", "0129": "082",
    "0162": "032", "0163": "033", "0164": "034", "0165": "035", "0166": "036",
    "0167": "037", "0168": "038", "0169": "039",
    "0186": "056", "0188": "058", "0199": "059",
}  # fmt: skip
_OLD_MOBILE_LENGTH = 11


def check_phone(raw: str | float) -> CheckedText:
    """Return the phone number as 0 and nine or ten digits.

    The country code becomes 0; a lost zero and an old mobile prefix are repaired and told; a
    placeholder counts as no phone. Mobile and fixed numbers are taken.
    """
    compact = compact_text(raw)
    if compact.value is None:
        return compact
    digits = _COUNTRY_CODE.sub("0", _SIGNS.sub("", compact.value), count=1)
    if digits in _PLACEHOLDERS or (digits.isdigit() and not digits.strip("0")):
        return CheckedText()
    if _is_phone(digits):
        return CheckedText(digits)
    repaired = _old_prefix_replaced(digits) or _zero_added(digits)
    return repaired or CheckedText(issues=(_not_a_phone(),))


def _is_phone(digits: str) -> bool:
    return digits.isascii() and bool(_MOBILE.fullmatch(digits) or _LANDLINE.fullmatch(digits))


def _old_prefix_replaced(digits: str) -> CheckedText | None:
    with_zero = digits if digits.startswith("0") else "0" + digits
    prefix = _PREFIXES_BEFORE_15_SEPTEMBER_2018.get(with_zero[:4])
    if prefix is None or len(with_zero) != _OLD_MOBILE_LENGTH or not _is_phone_tail(with_zero[4:]):
        return None
    value = prefix + with_zero[4:]
    issue = Issue(
        "phone.old_prefix",
        QT_TRANSLATE_NOOP("issues", "Đầu số {old} đã đổi thành {new}: {value}."),
        Severity.REPAIRED,
        {"old": with_zero[:4], "new": prefix, "value": value},
    )
    return CheckedText(value, (issue,))


def _is_phone_tail(digits: str) -> bool:
    return digits.isascii() and digits.isdigit()


def _zero_added(digits: str) -> CheckedText | None:
    value = "0" + digits
    if digits.startswith("0") or len(digits) not in _LENGTHS_WITHOUT_ZERO or not _is_phone(value):
        return None
    issue = Issue(
        "phone.zero",
        QT_TRANSLATE_NOOP("issues", "Đã thêm số 0 bị mất ở đầu số điện thoại: {value}."),
        Severity.REPAIRED,
        {"value": value},
    )
    return CheckedText(value, (issue,))


def _not_a_phone() -> Issue:
    return Issue(
        "phone.form",
        QT_TRANSLATE_NOOP(
            "issues",
            "Số điện thoại phải có 10 chữ số, bắt đầu bằng 0 (như 0912345678). Kiểm tra lại số.",
        ),
    )
