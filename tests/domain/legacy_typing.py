"""Types Vietnamese as people did for old fonts, by the tables of the fonts and no code of ours."""

import unicodedata

_TCVN3 = dict(
    zip(
        "àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵĂÂÊÔƠƯĐ",
        bytes.fromhex(
            "B5B6B7B8B9A8BBBCBDBEC6A9C7C8C9CACBAECCCECFD0D1AAD2D3D4D5D6D7D8DCDDDEDFE1E2E3E4"
            "ABE5E6E7E8E9ACEAEBECEDEEEFF1F2F3F4ADF5F6F7F8F9FAFBFCFDFEA1A2A3A4A5A6A7"
        ).decode("latin-1"),
        strict=True,
    )
)
_GRAVE, _ACUTE, _TILDE, _HOOK, _DOT = "\u0300\u0301\u0303\u0309\u0323"
_PLAIN = dict(zip((_GRAVE, _ACUTE, _TILDE, _HOOK, _DOT), "øùõûï", strict=True))
_ROOF = dict(zip(("", _GRAVE, _ACUTE, _TILDE, _HOOK, _DOT), "âàáãåä", strict=True))
_BOW = dict(zip(("", _GRAVE, _ACUTE, _TILDE, _HOOK, _DOT), "êèéüúë", strict=True))
_I = dict(zip(("", _GRAVE, _ACUTE, _TILDE, _HOOK, _DOT), "iìíóæò", strict=True))
_HORN = {"o": "ô", "u": "ö"}


def tcvn3(text: str) -> str:
    """Text for .VnTime; capitals with a tone are those of .VnTimeH, which stores small ones."""
    return "".join(_TCVN3.get(sign) or _TCVN3.get(sign.lower(), sign) for sign in text)


def vni(text: str) -> str:
    """Text for VNI-Times."""
    return "".join(map(_vni_sign, text))


def _vni_sign(sign: str) -> str:
    if sign.isascii() or not sign.isalpha():
        return sign
    typed = _vni_small(sign.lower())
    return typed if sign.islower() else typed.upper()


def _vni_small(letter: str) -> str:
    if letter in {"đ", "ỵ"}:
        return {"đ": "ñ", "ỵ": "î"}[letter]
    base, *marks = unicodedata.normalize("NFD", letter)
    tone = next((mark for mark in marks if mark in _PLAIN), "")
    if "\u0302" in marks:
        return base + _ROOF[tone]
    if "\u0306" in marks:
        return base + _BOW[tone]
    if "\u031b" in marks:
        return _HORN[base] + _PLAIN.get(tone, "")
    return _I[tone] if base == "i" else base + _PLAIN[tone]
