"""Vietnamese text typed for old fonts: TCVN3 (.VnTime) and VNI (VNI-Times).

The letters are Latin-1 signs that only look Vietnamese in such a font. What a text is, its
characters tell, never the font: cells in .VnTime may well hold Unicode.
"""

import re
import unicodedata
from collections.abc import Iterable
from enum import Enum
from typing import Final


class LegacyFont(Enum):
    """The two old families of fonts."""

    TCVN3 = "TCVN3"
    VNI = "VNI"


_TCVN3_SIGNS: Final = (
    "¸µ¶·¹¨¾»¼½Æ©ÊÇÈÉËÐÌÎÏÑªÕÒÓÔÖÝ×ØÜÞãßáâä«èåæçé¬íêëìîóïñòô\u00adøõö÷ùýúûüþ®¡¢£¤¥¦§"  # noqa: RUF001 - the signs of the font
)
_TCVN3_LETTERS: Final = "áàảãạăắằẳẵặâấầẩẫậéèẻẽẹêếềểễệíìỉĩịóòỏõọôốồổỗộơớờởỡợúùủũụưứừửữựýỳỷỹỵđĂÂÊÔƠƯĐ"
_TCVN3: Final = str.maketrans(_TCVN3_SIGNS, _TCVN3_LETTERS)
_TCVN3_ONLY: Final = frozenset("¨©ª«¬®§µ¶·¸¹¾»¼½×¡¢£¤¥¦\u00ad÷")  # noqa: RUF001
"""Signs that stand in no word of another language: they prove TCVN3."""

_TONES: Final = {"ù": "\u0301", "ø": "\u0300", "û": "\u0309", "õ": "\u0303", "ï": "\u0323"}
_BREVE: Final = {"ê": "", "é": "\u0301", "è": "\u0300", "ú": "\u0309", "ü": "\u0303", "ë": "\u0323"}
_CIRCUMFLEX: Final = {
    "â": "", "á": "\u0301", "à": "\u0300", "å": "\u0309", "ã": "\u0303", "ä": "\u0323",
}  # fmt: skip
_ALONE: Final = {
    "ñ": "đ", "ö": "ư", "ô": "ơ", "æ": "ỉ", "ó": "ĩ", "ò": "ị", "î": "ỵ", "í": "í", "ì": "ì",
}  # fmt: skip


def _vni_pairs() -> dict[str, str]:
    pairs: dict[str, str] = {}
    for base in "aeouy":
        pairs.update({base + sign: base + mark for sign, mark in _TONES.items()})
    for sign, letter in (("ô", "ơ"), ("ö", "ư")):
        pairs.update({sign + tone: letter + mark for tone, mark in _TONES.items()})
    pairs.update({"a" + sign: "ă" + mark for sign, mark in _BREVE.items()})
    for base, letter in (("a", "â"), ("e", "ê"), ("o", "ô")):
        pairs.update({base + sign: letter + mark for sign, mark in _CIRCUMFLEX.items()})
    pairs.update(_ALONE)
    pairs = {pair: unicodedata.normalize("NFC", text) for pair, text in pairs.items()}
    upper = {pair.upper(): text.upper() for pair, text in pairs.items()}
    mixed = {pair[0].upper() + pair[1:]: text.upper() for pair, text in pairs.items()}
    return {**mixed, **upper, **pairs}


_VNI: Final = _vni_pairs()
_VNI_LETTERS: Final = re.compile("|".join(sorted(_VNI, key=len, reverse=True)))
_VNI_PAIR: Final = re.compile("|".join(sorted(pair for pair in _VNI if len(pair) > 1)))
_SIGNS: Final = "".join(sorted(_TCVN3_ONLY))
_TCVN3_PROOF: Final = re.compile(f"[A-Za-z][{_SIGNS}]|[{_SIGNS}][A-Za-z]|[®§][^\\W\\d_]")
_VNI_PROOF: Final = re.compile(
    "[ae][àáãâåäêéèúüëùøõûï]|o[âåäùøõûï]|[uy][ùøõûï]|ö[ùøõûï]|ñ[aeiouyöô]", re.IGNORECASE
)
"""Letters beside each other that no word in Unicode has: "oà" and "oá" may be Hoà and Khoá."""
_VIETNAMESE: Final = re.compile("[ăđĩũơưĂĐĨŨƠƯ\u1ea0-\u1ef9\u0300-\u0309\u0323]")
_CAPITAL_INSIDE: Final = re.compile(r"[^\s\d.,(/-][A-Z]")
_FEW: Final = 2
_TO_TCVN3: Final = str.maketrans(_TCVN3_LETTERS.upper() + _TCVN3_LETTERS, _TCVN3_SIGNS * 2)
_TO_VNI: Final = {letter: pair for pair, letter in _VNI.items()}


def legacy_font_of(texts: Iterable[str]) -> LegacyFont | None:
    """Return the family that a set of texts was typed for, None when they are Unicode.

    One Vietnamese letter in Unicode is enough to leave the texts as they are.
    """
    tcvn3 = vni = 0
    sure = False
    for text in texts:
        if text.isascii():
            continue
        if _VIETNAMESE.search(text):
            return None
        tcvn3 += _TCVN3_PROOF.search(text) is not None
        vni += _VNI_PAIR.search(text) is not None
        sure = sure or _VNI_PROOF.search(text) is not None
    if tcvn3 >= _FEW and tcvn3 >= vni:
        return LegacyFont.TCVN3
    return LegacyFont.VNI if sure and vni >= _FEW and not tcvn3 else None


def legacy_possible(text: str) -> bool:
    """Whether a text may be of an old font: it holds no Vietnamese letter in Unicode."""
    return _VIETNAMESE.search(text) is None


def proves(text: str, font: LegacyFont) -> bool:
    """Whether one text alone is surely typed for the font, whatever stands beside it."""
    if text.isascii() or _VIETNAMESE.search(text):
        return False
    proof = _TCVN3_PROOF if font is LegacyFont.TCVN3 else _VNI_PROOF
    return proof.search(text) is not None


def in_capitals(text: str) -> bool | None:
    """Whether a text of TCVN3 was typed for a capitals font (.VnTimeH); None if it may be either.

    Such fonts store small accented letters. Only plain letters tell: a small one, or a capital
    inside a word; "Lª Tó" may be Lê Tú or LÊ TÚ.
    """
    plain = [sign for sign in text if sign.isascii() and sign.isalpha()]
    if any(sign.islower() for sign in plain):
        return False
    return True if _CAPITAL_INSIDE.search(text) else None


def to_unicode(text: str, font: LegacyFont, *, among_capitals: bool = False) -> str:
    """Return the text in Unicode; `among_capitals` settles what may be capitals or not."""
    if text.isascii() or _VIETNAMESE.search(text):
        return text
    if font is LegacyFont.VNI:
        return _VNI_LETTERS.sub(lambda pair: _VNI[pair.group()], text)
    converted = text.translate(_TCVN3)
    capitals = in_capitals(text)
    return converted.upper() if capitals or (capitals is None and among_capitals) else converted


def in_old_font(text: str, font: LegacyFont) -> str:
    """Return Unicode text as it stands in a file typed for an old font, to be shown beside it."""
    if font is LegacyFont.VNI:
        return "".join(_TO_VNI.get(sign, sign) for sign in text)
    return text.translate(_TO_TCVN3)
