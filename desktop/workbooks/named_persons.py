"""Whose name a header "Họ và tên …" is: the row's own person, or somebody else of the family."""

import re
from collections.abc import Callable
from functools import lru_cache
from typing import Final

from desktop.workbooks.header_texts import header_key

_NAME_OF: Final = re.compile(
    r"(?:ho va ten|ho ten|ho chu dem va ten|ho va chu dem ten|ten) (?:cua )?(.+)"
)
_OWN: Final = frozenset(
    {
        "hoc sinh", "sinh vien", "hs", "hssv", "hoc sinh sinh vien", "hoi vien", "doan vien",
        "dang vien", "cong dan", "nguoi dan", "dan", "dan cu", "tre", "tre em", "chau", "em",
        "doi tuong", "doi tuong huong", "nguoi huong", "nguoi huong loi", "nguoi co cong",
        "nguoi cao tuoi", "nct", "nguoi khuyet tat", "lao dong", "nguoi lao dong", "nld",
        "nguoi duoc cap the", "nguoi duoc tang qua", "nguoi nhan", "nguoi nhan qua", "khai sinh",
        "thanh vien", "thanh vien ho", "thanh vien trong ho", "nhan khau", "nguoi", "ntg",
        "nguoi tham gia", "nguoi tham gia bhyt", "nguoi dong", "nguoi mua the", "khach hang",
        "benh nhan", "nguoi benh", "chu the", "nguoi co the", "nguoi chua tham gia", "cu tri",
        "nguoi dang ky", "nguoi duoc tham gia", "nguoi thu huong", "nguoi vay", "xa vien",
    }
)  # fmt: skip
_COLLECTORS: Final = frozenset(
    {
        "ctv", "cong tac vien", "nvt", "nhan vien thu", "nhan vien", "nguoi thu", "dai ly",
        "dai ly thu", "nhan vien dai ly", "ctv thu", "cong tac vien thu", "can bo thu",
    }
)  # fmt: skip
_SOMEBODY_ELSE: Final = re.compile(
    r"\b(?:cha|bo|me|phu huynh|giam ho|chu ho|vo|chong|thay|giao vien|gvcn|can bo|nguoi lap|nvt"
    r"|nhan vien|dai dien|nguoi than|nguoi bao|con|ctv|cong tac vien|nguoi thu|dai ly|don vi"
    r"|goi khac|cu|thuong goi|truong|lop|to chuc|thon|xa|nguoi nop|nguoi nuoi|hang hoa)\b"
)


@lru_cache(maxsize=4096)
def own_name(header: str, kind: str) -> bool:
    """Whether a header plainly names the row's own person in a list of this kind."""
    found = _NAME_OF.fullmatch(header_key(header))
    if found is None:
        return False
    whose = found.group(1)
    if kind == "collector":
        return whose in _COLLECTORS
    return kind == "person" and (whose in _OWN or ("chu ho" in whose and "thanh vien" in whose))


@lru_cache(maxsize=4096)
def may_be_own_name(header: str) -> bool:
    """Whether a header names people of whom nothing says that they are somebody else."""
    found = _NAME_OF.fullmatch(header_key(header))
    return found is not None and not _SOMEBODY_ELSE.search(found.group(1))


def knows_names(known: Callable[[str], bool]) -> Callable[[str], bool]:
    """Return the test for known headers that knows names of particular people too."""

    def knows(header: str) -> bool:
        return known(header) or own_name(header, "person") or own_name(header, "collector")

    return knows
