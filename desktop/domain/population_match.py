"""What the population database says of somebody: matched with the book, or not."""

import re
from typing import Final

from desktop.domain.vietnamese_text import fold

_NOTHING_WRONG: Final = re.compile(
    r"khong (?:co |bi |phat hien )*(?:(?:thong tin|noi dung|du lieu) )?"
    r"(?:sai|lech|khac|loi|thay doi|dieu chinh)\b.*"
)
_WRONG: Final = re.compile(
    r"\b(?:khong|chua|sai|lech|khac|thieu|loi|that bai|nham)\b|\btrung (?!khop)"
)
_RIGHT: Final = re.compile(
    r"\b(?:khop|dung|hop le|ok|dat|thanh cong|xac thuc|chinh xac|day du|con song|thuong tru)\b"
)
_NO_WORDS: Final = frozenset({"", "khong", "khong co", "0", "-", "khop", "dung", "ok"})
"""What a column of differences holds where there is none."""


def says_unlike(result: str, difference: str) -> bool:
    """Whether the words of a returned list say that somebody is not as the database has them.

    Words that nobody foresaw say so too: a person reads them, nothing is passed over.
    """
    told = fold(difference).strip(" .")
    if told not in _NO_WORDS and not _NOTHING_WRONG.fullmatch(told):
        return True
    words = fold(result).strip(" .")
    if not words or _NOTHING_WRONG.fullmatch(words):
        return False
    return bool(_WRONG.search(words)) or not _RIGHT.search(words)
