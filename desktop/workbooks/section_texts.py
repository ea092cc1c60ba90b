"""What the words of a row that is not data mean: a section, a total, a note, a signature."""

import re
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Final

from desktop.domain.code_tables import HOUSEHOLD_CLASSES
from desktop.domain.vietnamese_text import fold, nfc

NEIGHBOURHOOD_WORDS: Final = (
    "thôn", "buôn", "bản", "làng", "ấp", "khóm", "tổ dân phố", "tdp", "tổ", "khu phố", "kp",
    "xóm", "khu", "tiểu khu", "phum", "sóc", "plei", "bon", "đội", "khối phố", "khối", "khu dân cư",
)  # fmt: skip
_FOLDED_WORDS = "|".join(sorted({fold(word) for word in NEIGHBOURHOOD_WORDS}, key=len)[::-1])
_NEIGHBOURHOOD = re.compile(rf"(?:danh sach )?((?P<word>{_FOLDED_WORDS})\b.*)")
_OTHER_THINGS = re.compile(
    r"^(?:to (?:chuc|truong|khai|trinh|hop tac|cong tac)|khu vuc|khoi (?:luong|co quan)"
    r"|ban (?:giao the|giao bien|ke bien|ke chi|ke thu|cam ket|tong hop|chi dao|nhan dan|quan ly)"
    r"|doi (?:tuong|chieu|soat|ngu|truong))\b"
)
"""Words that begin like a kind of neighbourhood and name something else: Tổ chức, Bản kê."""
_SURE_WITHOUT_MARKS: Final = frozenset(
    {"thon", "buon", "ap", "khom", "xom", "tdp", "kp", "to dan pho", "khu pho", "tieu khu",
     "khu dan cu", "khoi pho", "plei", "phum"}
)  # fmt: skip
_NUMBERING = re.compile(
    r"^\s*(?:\(?(?:[IVXLC]{1,6}|[0-9]{1,2}(?:\.[0-9]{1,2})*|[a-zA-ZđĐ])[.)/:\-]+\s*)+|^[IVX]{1,5}\s+"
)
_ROMAN = re.compile(r"[IVXLC]{1,6}(?:\.[0-9]{1,2})*\.?|[A-Z]\.?|[a-z]\)")
_COUNT_IN_BRACKETS = re.compile(r"\s*[:\-–]?\s*\([^)]*\)\s*$|\s*:\s*\d*\s*(?:hộ|khẩu|người)?\s*$")
# With the marks: Tổng is no Tống, Cộng is no Công (families).
_TOTAL = re.compile(r"^\s*(?:tổng\b|cộng\b|luỹ kế|lũy kế|tổng cộng|cộng dồn)")
_TOTAL_WITHOUT_MARKS = re.compile(
    r"^(?:tong cong|tong so|tong$|tong hop|cong$|luy ke"
    r"|cong (?:tang|giam|thon|ap|buon|ban|to|khom|lang|trang|mang sang|don|chung|cuoi)\b)"
)
_NOTE = re.compile(
    r"^(?:ghi chu|luu y|chu y|can cu|kem theo|don vi tinh|dvt|noi nhan|ban hanh|so tien bang chu"
    r"|bang chu|trong do|tong so the)\b"
)
_SIGNATURE = re.compile(
    r"^(?:nguoi lap|lap bieu|nguoi lap bieu|thu truong|ke toan|chu tich|pho chu tich|can bo|ky ten"
    r"|ky ghi ro|xac nhan|tm |kt |giam doc|truong thon|nguoi kiem tra|nguoi duyet|dai dien"
    r"|co quan|nguoi nop|cong chuc|tm$|ubnd|phu trach|truong ban|nguoi tong hop|to chuc dv)"
)
_DATE_LINE = re.compile(r"\bngay\b.{0,8}\bthang\b.{0,8}\bnam\b")
_HOUSEHOLD_OF = re.compile(r"(?:chủ )?hộ\s*:\s*[^\W\d]")
_HOUSEHOLD = re.compile(r"^ho (?:so )?(?:\d+|ong|ba|gia dinh)\b")


@dataclass(frozen=True, slots=True)
class Section:
    """What the section rows above a row say about it."""

    neighbourhood: str | None = None
    direction: str | None = None
    """`increase` or `decrease`, from "I Tăng" and "II Giảm"."""
    household_class: str | None = None
    household_label: str | None = None
    """A row such as "Hộ 1" or "Hộ ông An": a household begins, without a code."""


NO_SECTION = Section()


def is_total(text: str) -> bool:
    """Whether a text begins a subtotal or total (`Cộng Thôn 1`, `TONG CONG`)."""
    first = text[:1]
    if first not in "TtCcLl \t":
        return False
    lowered = nfc(text).lower()
    if _TOTAL.match(lowered):
        return True
    return lowered.isascii() and bool(_TOTAL_WITHOUT_MARKS.match(fold(lowered)))


@lru_cache(maxsize=512)
def is_note(text: str) -> bool:
    """Whether a text is a note under the table and not a person's name."""
    folded = fold(text)
    return bool(_NOTE.match(folded)) or text.lstrip().startswith(("-", "*", "(", "+"))


@lru_cache(maxsize=512)
def is_signature(text: str) -> bool:
    """Whether a text belongs to the signatures: an office, a place and date."""
    folded = fold(text)
    return bool(_SIGNATURE.match(folded) or _DATE_LINE.search(folded))


def is_section_number(text: str) -> bool:
    """Whether a text numbers a section: I, II.1, A, b)."""
    return bool(_ROMAN.fullmatch(text.strip()))


def after_section(text: str, before: Section) -> Section | None:
    """Return what holds below a section row with this text, or None when it names no section."""
    bare = _COUNT_IN_BRACKETS.sub("", _NUMBERING.sub("", nfc(text))).strip(" .:-–")
    folded = fold(bare)
    if folded in {"tang", "giam"} or re.match(r"^(tang|giam) (moi|trong|do|lao dong)\b", folded):
        direction = "increase" if folded.startswith("tang") else "decrease"
        return replace(before, direction=direction)
    if _HOUSEHOLD.match(folded) or _HOUSEHOLD_OF.match(bare.lower()):
        return replace(before, household_label=bare)
    household_class = _class_named(folded)
    if household_class is not None:
        return replace(before, household_class=household_class, household_label=None)
    name = neighbourhood_named(bare)
    if name is not None:
        return Section(name, before.direction, before.household_class)
    return None


def neighbourhood_named(text: str) -> str | None:
    """Return the neighbourhood that a section text or sheet name names: `Thôn 3`, `TDP 5`."""
    match = _NEIGHBOURHOOD.fullmatch(fold(text))
    if match is None or _OTHER_THINGS.match(match.group(1)):
        return None
    words = nfc(text).split()
    if not _says(match.group("word"), nfc(text).lower()):
        return None
    skipped = len(fold(text).split()) - len(match.group(1).split())
    kept = " ".join(words[skipped:]).replace(":", " ") if skipped < len(words) else nfc(text)
    kept = " ".join(kept.split())
    return kept[:1].upper() + kept[1:] if len(kept.split()) <= 6 and kept else None  # noqa: PLR2004 - a longer text is a sentence


def _says(kind: str, lowered: str) -> bool:
    """Whether a text says this kind of neighbourhood: Bàn is no Bản, Lạng no Làng."""
    if lowered.isascii() or kind in _SURE_WITHOUT_MARKS:
        return True
    typed = " ".join(re.findall(r"\w+", lowered)).removeprefix("danh sách ")
    return any(typed.startswith(word) and fold(word) == kind for word in NEIGHBOURHOOD_WORDS)


def _class_named(folded: str) -> str | None:
    text = re.sub(r"^(?:danh sach|dien|nhom) ", "", folded)
    if not text.startswith(("ho ", "can ngheo")):
        return None
    text = re.sub(r" (?:nam )?\d{4}.*$", "", text)
    return HOUSEHOLD_CLASSES.code_of(text)
