"""Tells cancelled receipts ("hủy bỏ", "bị thay thế") from those that count, and those in doubt."""

import re
from collections.abc import Sequence
from typing import Final

from desktop.domain.vietnamese_text import fold, nfc
from desktop.fields.receipt_columns import VOID_KEYS
from desktop.workbooks.workbook_content import CellValue

__all__ = ["VOID_KEYS", "is_pending", "is_void", "says_void"]

_VOID = re.compile(r"\b(?:huy|void|xoa bo|thu hoi|bi thay the)\b")
_NOT_VOID = re.compile(r"\b(?:khong|chua) (?:bi )?(?:huy|thu hoi|xoa bo|thay the)\b")
_PENDING = re.compile(
    r"\b(?:nhap|loi|that bai|dieu chinh|da thay the(?! cho)"
    r"|cho (?:duyet|ky|phat hanh|xu ly|huy|thu)"
    r"|chua (?:phat hanh|thu|ky|duyet|nop|gui|hoan thanh|thanh toan))\b"
)
_HINT = re.compile(r"h[uủ][yỷ]|void|x[oó]a", re.IGNORECASE)
_SAID_IN_A_NOTE: Final = re.compile(
    r"(?:(?:da|bi|bien lai|bl|phieu|phieu thu) )*(?:huy|void|xoa bo)"
    r"(?: (?:bo|bien lai|bl|phieu|so|do|vi|ngay|theo|viet sai|ghi sai|sai)\b.*)?"
)
"""A note that says it of its own receipt: "Thay BL 0003 đã hủy" speaks of another one."""


def is_void(cells: Sequence[CellValue]) -> bool:
    """Whether the state or nature of a receipt says that it was cancelled or replaced."""
    for cell in cells:
        if isinstance(cell, str):
            words = fold(cell)
            if _VOID.search(words) and not _NOT_VOID.search(words):
                return True
    return False


def says_void(text: object) -> bool:
    """Whether a note, or what stands in place of the payer, says that the receipt is cancelled."""
    if not isinstance(text, str) or not _HINT.search(typed := nfc(text)):
        return False
    # Huy alone is a man's name.
    return typed.lower() != "huy" and bool(_SAID_IN_A_NOTE.fullmatch(fold(typed)))


def is_pending(text: object) -> bool:
    """Whether a state leaves open that its amount counts: a draft, not yet signed, corrected."""
    return isinstance(text, str) and bool(_PENDING.search(fold(text)))
