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
_VIETNAMESE: Final = re.compile("[ăđĩũơưĂĐĨŨƠƯ\u1ea0-\u1ef9\u0300-\u0309\u0323]")
_FEW: Final = 2
_TO_TCVN3: Final = str.maketrans(_TCVN3_LETTERS.upper() + _TCVN3_LETTERS, _TCVN3_SIGNS * 2)
_TO_VNI: Final = {letter: pair for pair, letter in _VNI.items()}


def legacy_font_of(texts: Iterable[str]) -> LegacyFont | None:
    """Return the family that a set of texts was typed for, None when they are Unicode.

    One Vietnamese letter in Unicode is enough to leave the texts as they are.
    """
    tcvn3 = vni = 0
    for text in texts:
        if text.isascii():
            continue
        if _VIETNAMESE.search(text):
            return None
        tcvn3 += not _TCVN3_ONLY.isdisjoint(text)
        vni += _VNI_PAIR.search(text) is not None
    if tcvn3 >= _FEW and tcvn3 >= vni:
        return LegacyFont.TCVN3
    return LegacyFont.VNI if vni >= _FEW and not tcvn3 else None


def to_unicode(text: str, font: LegacyFont) -> str:
    """Return the text in Unicode; capitals fonts (.VnTimeH) store small accented letters."""
    if text.isascii() or _VIETNAMESE.search(text):
        return text
    if font is LegacyFont.VNI:
        return _VNI_LETTERS.sub(lambda pair: _VNI[pair.group()], text)
    converted = text.translate(_TCVN3)
    plain = [sign for sign in text if sign.isascii() and sign.isalpha()]
    capitals = len(plain) > 1 and all(sign.isupper() for sign in plain)
    return converted.upper() if capitals else converted


def in_old_font(text: str, font: LegacyFont) -> str:
    """Return Unicode text as it stands in a file typed for an old font, to be shown beside it."""
    if font is LegacyFont.VNI:
        return "".join(_TO_VNI.get(sign, sign) for sign in text)
    return text.translate(_TO_TCVN3)
