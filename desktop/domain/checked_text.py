"""The outcome of checking a number kept as text, and the digits of a raw cell."""

import re
from dataclasses import dataclass

from desktop.domain.errors import Issue, Severity
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.vietnamese_text import nfc

_WHOLE_NUMBER_WITH_DECIMALS = re.compile(r"(\d+)[.,]0+")
_SCIENTIFIC = re.compile(r"\d+([.,]\d+)?[eE]\+?\d+")
_SEPARATORS = re.compile(r"[\s.\-–_]+")
_MOST_EXACT_DIGITS = 15  # Excel keeps no more


@dataclass(frozen=True, slots=True)
class CheckedText:
    """A checked value and what is told about it; None and no issue for an empty cell.

    `belongs_to` is the key of another field when the value is plainly that field's.
    """

    value: str | None = None
    issues: tuple[Issue, ...] = ()
    belongs_to: str | None = None


def compact_text(raw: str | float) -> CheckedText:
    """Return a raw cell as text without separators; refused when Excel has lost digits.

    `36085012345.0` is the whole number, `'036 085.012-345` its digits, `3.6085E+10` is lost.
    """
    if isinstance(raw, str):
        text = nfc(raw).lstrip("'").strip()
        if _SCIENTIFIC.fullmatch(text):
            return CheckedText(issues=(digits_lost(text),))
        whole = _WHOLE_NUMBER_WITH_DECIMALS.fullmatch(text)
        return CheckedText(whole.group(1) if whole else _SEPARATORS.sub("", text) or None)
    text = str(raw)
    if isinstance(raw, float):
        if not raw.is_integer() or abs(raw) >= 10**_MOST_EXACT_DIGITS:
            return CheckedText(issues=(digits_lost(text),))
        text = str(int(raw))
    return CheckedText(text)


def lost_digits(raw: object) -> Issue | None:
    """Return the issue of a code of which Excel has kept only the first digits."""
    if isinstance(raw, str):
        typed = nfc(raw).strip()
        return digits_lost(typed) if "+" in typed and _SCIENTIFIC.fullmatch(typed) else None
    lost = isinstance(raw, float) and abs(raw) >= 10**_MOST_EXACT_DIGITS
    return digits_lost(str(raw)) if lost else None


def digits_lost(typed: str) -> Issue:
    """Return the issue of a number that Excel shortened to its first digits."""
    return Issue(
        "number.digits_lost",
        QT_TRANSLATE_NOOP(
            "issues", "Số {typed} đã bị Excel rút gọn, mất chữ số. Nhập lại số đầy đủ."
        ),
        Severity.ERROR,
        {"typed": typed},
    )
