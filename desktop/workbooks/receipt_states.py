"""Tells cancelled receipts ("hủy bỏ") from those that count."""

import re
from collections.abc import Sequence

from desktop.domain.vietnamese_text import fold
from desktop.fields.receipt_columns import VOID_KEYS
from desktop.workbooks.workbook_content import CellValue

__all__ = ["VOID_KEYS", "is_void"]

_VOID = re.compile(r"\b(?:huy|void|xoa bo)\b")
_NOT_VOID = re.compile(r"\b(?:khong|chua) (?:bi )?huy\b")


def is_void(cells: Sequence[CellValue]) -> bool:
    """Whether the state or nature of a receipt says that it was cancelled."""
    for cell in cells:
        if isinstance(cell, str):
            words = fold(cell)
            if _VOID.search(words) and not _NOT_VOID.search(words):
                return True
    return False
