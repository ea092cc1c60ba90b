"""Addresses of before the merger of communes: the old commune (and district) becomes the new."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, NamedTuple

from desktop.domain.vietnamese_text import fold, nfc

_LEVELS: Final = {
    "xa": ("commune", "xa"), "x": ("commune", "xa"),
    "phuong": ("commune", "phuong"), "p": ("commune", "phuong"),
    "thi tran": ("commune", "thi tran"), "tt": ("commune", "thi tran"),
    "huyen": ("district", "huyen"), "h": ("district", "huyen"),
    "quan": ("district", "quan"), "q": ("district", "quan"),
    "thi xa": ("district", "thi xa"), "tx": ("district", "thi xa"),
    "thanh pho": ("city", "thanh pho"), "tp": ("city", "thanh pho"),
    "tinh": ("province", "tinh"), "t": ("province", "tinh"),
}  # fmt: skip
"""Words before a name -> the level of the unit and the word written out."""
_WORD = re.compile(rf"({'|'.join(sorted(_LEVELS, key=len, reverse=True))})(?:\s+|(?=\d))(?=\S)")
_CUT = re.compile(
    r"\s*[,;]\s*|\s+[-–—]\s+"
    # Without commas a new part begins at the word of a unit.
    r"|\s+(?=(?:thị trấn|thị xã|huyện|tỉnh|thành phố|quận)\s+\w)"
    r"|(?<!\bthị)\s+(?=(?:xã|phường)\s+\w)",
    re.IGNORECASE,
)


class _Part(NamedTuple):
    """A part of an address: where it stands, its level ('' unknown), its word and its name."""

    start: int
    end: int
    level: str
    word: str
    name: str


@dataclass(frozen=True, slots=True)
class FormerCommune:
    """An old commune with the district and province that were written with it, and the new name.

    `parts` are the old commune, district and province as far as they are known; `province` is the
    part of the new name that stands for the old province.
    """

    parts: tuple[_Part, ...]
    new: str
    province: str

    @classmethod
    def of(cls, old: str, new: str) -> "FormerCommune | None":
        """Read "Xã Nà Tông, huyện Lâm Bình" and what it is now; None when it names no commune."""
        parts = _parts(nfc(old))
        if not parts or parts[0].level not in {"commune", ""} or not parts[0].name:
            return None
        names = nfc(new).split(",", 1)
        return cls(tuple(parts), names[0].strip(), names[1].strip() if len(names) > 1 else "")

    @property
    def name(self) -> str:
        """The folded name of the old commune."""
        return self.parts[0].name


def names_commune(old: str) -> bool:
    """Whether a text can be kept as the old name of a commune."""
    return FormerCommune.of(old, "") is not None


def rewritten(address: str, communes: Sequence[FormerCommune]) -> str | None:
    """Return the address with the new commune; None when nothing changes or it is not sure.

    Not sure is a name without a word that nothing behind it confirms, a district that is another
    one, and an old commune that became two.
    """
    address = nfc(address)
    folded = fold(address)
    likely = [one for one in communes if one.name in folded]
    if not likely:
        return None
    parts = _parts(address)
    found = {
        changed
        for one in likely
        for changed in _rewritings(address, parts, one)
        if changed is not None
    }
    if len(found) != 1:
        return None
    changed = found.pop()
    return None if changed == address else changed


def _rewritings(
    address: str, parts: Sequence[_Part], former: FormerCommune
) -> Iterable[str | None]:
    for place, part in enumerate(parts):
        run = _run(parts, place, former)
        if not run:
            continue
        until = parts[place + run - 1].end
        province = former.province if run == len(former.parts) and run > 1 else ""
        tail = address[until:]
        if province and place + run < len(parts):
            # The new province follows by itself already.
            province = "" if parts[place + run].level in {"province", "city"} else province
        new = f"{former.new}, {province}" if province else former.new
        yield address[: part.start] + _as_written(new, address[part.start : part.end]) + tail


def _run(parts: Sequence[_Part], place: int, former: FormerCommune) -> int:
    """Return how many parts from `place` on are the old commune, its district and province."""
    first, old = parts[place], former.parts[0]
    if first.name != old.name or (first.level and first.level != "commune"):
        return 0
    if first.word and old.word and first.word != old.word:
        return 0
    run = 1
    for wanted in former.parts[1:]:
        if place + run == len(parts):
            break
        if _is(parts[place + run], wanted):
            run += 1
        elif _contradicts(parts, place + run, wanted):
            return 0
    if run == 1 and not first.word:
        return 0
    if len(former.parts) == 1 and _is_district(parts, place + 1):
        # An old name that was kept without its district stands for it in every one.
        run += 1
    return run


def _is(part: _Part, wanted: _Part) -> bool:
    if part.name != wanted.name:
        return False
    # A district town became a city; the province was written without its word.
    return part.level in {"", wanted.level} or not wanted.level or part.level == "city"


def _contradicts(parts: Sequence[_Part], place: int, wanted: _Part) -> bool:
    """Whether a part tells another district (or province) than the wanted one."""
    part = parts[place]
    if wanted.level == "province":
        return part.level == "province"
    # Without a word it is the district when something follows it, else the province.
    bare = not part.level and place + 1 < len(parts)
    return bare or _is_district(parts, place)


def _is_district(parts: Sequence[_Part], place: int) -> bool:
    if place >= len(parts):
        return False
    if parts[place].level == "city":
        return place + 1 < len(parts) and parts[place + 1].level == "province"
    return parts[place].level == "district"


def _as_written(new: str, old: str) -> str:
    """Return the new name; in an address all in capitals it is in capitals, too."""
    letters = [letter for letter in old if letter.isalpha()]
    if letters and all(letter.isupper() for letter in letters):
        return new.upper()
    return new[:1].lower() + new[1:] if old[:1].islower() else new


@lru_cache(maxsize=4_096)
def _parts(address: str) -> tuple[_Part, ...]:
    found: list[_Part] = []
    start = 0
    for cut in [*_CUT.finditer(address), None]:
        end = cut.start() if cut else len(address)
        text = address[start:end]
        if text.strip(" ."):
            end = start + len(text.rstrip(" ."))
            found.append(_part(address[start:end], start, end))
        if cut:
            start = cut.end()
    return tuple(found)


def _part(text: str, start: int, end: int) -> _Part:
    words = fold(text)
    unit = _WORD.match(words)
    if unit is None:
        return _Part(start, end, "", "", words)
    level, word = _LEVELS[unit[1]]
    return _Part(start, end, level, word, words[unit.end() :])
