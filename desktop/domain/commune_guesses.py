"""Which unit somebody may have meant who gave no code of the official list: by name or number."""

from collections.abc import Iterable
from difflib import get_close_matches
from typing import Final, Protocol, TypeVar

from desktop.domain.reference_data import Commune, Province, commune_list
from desktop.domain.vietnamese_text import fold

MOST: Final = 5
_CLOSE: Final = 0.75
_KINDS: Final = ("phuong ", "xa ", "dac khu ", "tinh ", "thanh pho ")


class _Unit(Protocol):
    @property
    def code(self) -> str: ...

    @property
    def name(self) -> str: ...


Unit = TypeVar("Unit", bound=_Unit)


def communes_meant(words: str) -> tuple[str, ...]:
    """Return "02647 Phường Lào Cai (Tỉnh Lào Cai)" for the communes that words may mean."""
    provinces = {one.code: one.name for one in commune_list().provinces}
    found = _meant(words, _all_communes(), 5)
    return tuple(f"{one.code} {one.name} ({provinces[one.province_code]})" for one in found)


def provinces_meant(words: str) -> tuple[str, ...]:
    """Return "15 Tỉnh Lào Cai" for the provinces that words may mean."""
    provinces: tuple[Province, ...] = commune_list().provinces
    return tuple(f"{one.code} {one.name}" for one in _meant(words, provinces, 2))


def _all_communes() -> list[Commune]:
    return [commune for province in commune_list().provinces for commune in province.communes]


def _meant(words: str, units: Iterable[Unit], digits: int) -> list[Unit]:
    """Return the units of that number without its leading zeros, else those called so."""
    wanted = words.strip()
    if wanted.isdecimal():
        return [one for one in units if one.code == wanted.zfill(digits)]
    name = _core(wanted)
    if not name:
        return []
    named = [(one, _core(one.name)) for one in units]
    for fits in (name.__eq__, lambda core: name in core):
        found = [one for one, core in named if fits(core)]
        if found:
            return found[:MOST]
    close = get_close_matches(name, {core for _, core in named}, MOST, _CLOSE)
    return [one for core in close for one, its in named if its == core][:MOST]


def _core(name: str) -> str:
    """Return a name without marks and without its kind."""
    folded = fold(name)
    return next((folded.removeprefix(kind) for kind in _KINDS if folded.startswith(kind)), folded)
