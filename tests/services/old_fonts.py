"""Writes Vietnamese as it was typed for old fonts; a table of its own, not the program's."""

import unicodedata

# ruff: noqa: RUF001 - the signs of the fonts
_TCVN3_PAIRS = (
    "µà ¶ả ·ã ¸á ¹ạ ¨ă »ằ ¼ẳ ½ẵ ¾ắ Æặ ©â Çầ Èẩ Éẫ Êấ Ëậ Ìè Îẻ Ïẽ Ðé Ñẹ ªê Òề Óể Ôễ Õế Öệ ×ì Øỉ Üĩ"
    " Ýí Þị ßò áỏ âõ ãó äọ «ô åồ æổ çỗ èố éộ ¬ơ êờ ëở ìỡ íớ îợ ïù ñủ òũ óú ôụ \u00adư õừ öử ÷ữ øứ"
    " ùự úỳ ûỷ üỹ ýý þỵ ®đ ¡Ă ¢Â £Ê ¤Ô ¥Ơ ¦Ư §Đ"
)
_TCVN3 = {pair[1]: pair[0] for pair in _TCVN3_PAIRS.split()}

_TONE = {"\u0301": "ù", "\u0300": "ø", "\u0309": "û", "\u0303": "õ", "\u0323": "ï", "": ""}
_WITH_BREVE = {"\u0301": "é", "\u0300": "è", "\u0309": "ú", "\u0303": "ü", "\u0323": "ë", "": "ê"}
_WITH_HAT = {"\u0301": "á", "\u0300": "à", "\u0309": "å", "\u0303": "ã", "\u0323": "ä", "": "â"}
_OF_I = {"\u0301": "í", "\u0300": "ì", "\u0309": "æ", "\u0303": "ó", "\u0323": "ò", "": "i"}
_HAT, _BREVE, _HORN = "\u0302", "\u0306", "\u031b"


def in_tcvn3(text: str) -> str:
    """Return text as .VnTime shows it; a capital with a tone is its small letter (.VnTimeH)."""
    return "".join(_TCVN3.get(letter, _TCVN3.get(letter.lower(), letter)) for letter in text)


def in_vni(text: str) -> str:
    """Return text as VNI-Times shows it: marks are letters behind the vowel."""
    return "".join(map(_vni_letter, unicodedata.normalize("NFC", text)))


def _vni_letter(letter: str) -> str:
    if letter in "đĐ":
        return "ñ" if letter == "đ" else "Ñ"
    base, *marks = unicodedata.normalize("NFD", letter)
    tone = next((mark for mark in marks if mark in _TONE), "")
    if base in "iI":
        found = _OF_I[tone]
    elif base in "yY" and tone == "\u0323":
        found = "î"
    elif _HORN in marks:
        found = {"o": "ô", "u": "ö"}[base.lower()] + _TONE[tone]
    elif _BREVE in marks:
        found = base.lower() + _WITH_BREVE[tone]
    elif _HAT in marks:
        found = base.lower() + _WITH_HAT[tone]
    elif tone:
        found = base.lower() + _TONE[tone]
    else:
        return letter
    return found.upper() if letter.isupper() else found
