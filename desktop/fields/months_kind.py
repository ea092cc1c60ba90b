"""A number of months paid for: 12, "12 tháng", "12T", "1 năm"."""

import re
from typing import Final

from typing_extensions import override

from desktop.domain.errors import Issue, Severity
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.vietnamese_text import fold, nfc
from desktop.fields.field_kinds import Number, ParseContext, Parsed, RawValue, raw_text

MOST_MONTHS: Final = 120
"""Ten years: voluntary insurance pays five years ahead or missing at most (Law 41/2024)."""
_YEAR: Final = 12
_WITH_UNIT = re.compile(r"(\d{1,9}) ?(thang|thg|th|t|nam)?")


class Months(Number):
    """How many months a payment or a cover is for; the unit may be written behind the number."""

    @override
    def parse(self, raw: RawValue, context: ParseContext) -> Parsed:
        """Read the number of months; 0 is none at all, more than ten years is refused."""
        match = _WITH_UNIT.fullmatch(fold(nfc(raw_text(raw))))
        if match is None:
            return super().parse(raw, context)
        months = int(match.group(1)) * (_YEAR if match.group(2) == "nam" else 1)
        if 0 < months <= MOST_MONTHS:
            return Parsed(months)
        return Parsed(None, (_odd(raw_text(raw), none=months == 0),))


def _odd(text: str, *, none: bool) -> Issue:
    if none:
        return Issue(
            "months.none",
            QT_TRANSLATE_NOOP("issues", "Số tháng ghi 0: ô này được bỏ qua. Ghi 3, 6, 12…"),
            Severity.WARNING,
        )
    return Issue(
        "months.too_many",
        QT_TRANSLATE_NOOP("issues", "Số tháng {text} quá lớn. Ghi số tháng từ 1 đến {most}."),
        values={"text": text, "most": MOST_MONTHS},
    )
