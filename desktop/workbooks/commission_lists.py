"""Tells statements of the collectors' commission (thù lao), which hold no list of people."""

import re
from typing import Final

from desktop.domain.errors import ImportRefused
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.vietnamese_text import fold
from desktop.workbooks.header_detection import SEARCHED_ROWS
from desktop.workbooks.header_texts import header_key
from desktop.workbooks.row_validation import RecognisedSheet
from desktop.workbooks.workbook_content import SheetContent

_COMMISSION: Final = re.compile(r"\bthu lao\b|\b(?:ty le|tien|muc) hoa hong\b")
_MONEY: Final = re.compile(
    r"\b(?:so tien|tien thu|so thu|da thu|doanh (?:so|thu)|tien dong|tong thu|thu bhxh|thu bhyt)\b"
)
_LEAST_NAMED: Final = 3
_LONGEST_HEADER: Final = 60


def is_commission_list(sheet: SheetContent) -> bool:
    """Whether a row of headers names commission, beside money or under a title that names it."""
    above: list[str] = []
    for at, row in enumerate(sheet.rows[:SEARCHED_ROWS]):
        texts = [cell for cell in row if isinstance(cell, str) and cell.strip()]
        short = [text for text in texts if len(text) <= _LONGEST_HEADER]
        headers = [header_key(text) for text in short]
        if len(headers) >= _LEAST_NAMED and any(map(_COMMISSION.search, headers)):
            # The second line of a header with groups may name the money.
            below = sheet.rows[at + 1] if at + 1 < len(sheet.rows) else ()
            headers += [header_key(cell) for cell in below if isinstance(cell, str)]
            titled = any(_COMMISSION.search(fold(text)) for text in above)
            return titled or any(map(_MONEY.search, headers))
        above += texts
    return False


def is_only_commission(recognised: RecognisedSheet) -> bool:
    """Whether a sheet would be read as people although it tells what collectors earned.

    With numbers of receipts it tells who paid what, and is read.
    """
    return (
        recognised.layout.kind != "receipt"
        and "receipt_no" not in recognised.mapping.columns
        and not recognised.from_memory
        and is_commission_list(recognised.sheet)
    )


def refusal(where: str) -> ImportRefused:
    """Return why such a statement is not taken in, and what to do."""
    return ImportRefused(
        "import.commission_list",
        QT_TRANSLATE_NOOP(
            "errors",
            "{where} là bảng kê thù lao nhân viên thu, không có số biên lai: không nhập thành "
            "người dân. Hãy nhập bảng kê biên lai của kỳ đó.",
        ),
        where,
    )
