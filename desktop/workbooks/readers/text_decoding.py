"""Bytes of a text file to text: Unicode first, then the Vietnamese code page of Windows."""

import codecs
import re
import unicodedata

from desktop.workbooks.readers.refusal import ReadingRefused

_BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SAMPLE = 65_536
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0e-\x19\x1b-\x1f\x7f]")
# đ, Đ, ă, â, ê, ô, ơ, ư of TCVN3 and ñ, Ñ (đ, Đ) of VNI: signs that cp1258 text never needs.
_OLD_FONT_SIGNS = re.compile(rb"[\xa7-\xae\xd1\xf1]")
_CODE_PAGE_SIGNS = re.compile(rb"[\xd0\xf0]")
_LOOSE_TONE = re.compile("[\u0300\u0301\u0303\u0309\u0323]")
_LARGEST_SHARE_OF_CONTROLS = 0.001
_MARKS_BESIDE = 4

VIETNAMESE = 1258
"""The number of the Vietnamese code page of Windows."""


def decode_text(data: bytes) -> str:
    """Return the text of a CSV or HTML file.

    Raises ReadingRefused("not_a_workbook") for bytes that are no text in any encoding.
    """
    text = _decode(data)
    controls = len(_CONTROL.findall(text[:_SAMPLE]))
    if controls > len(text[:_SAMPLE]) * _LARGEST_SHARE_OF_CONTROLS:
        raise ReadingRefused("not_a_workbook")
    return text


def _decode(data: bytes) -> str:
    for mark, encoding in _BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return data.decode(encoding, "replace")
    unmarked = _bare_utf16(data[:_SAMPLE])
    if unmarked:
        return data.decode(unmarked, "replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return _decode_single_bytes(data)


def _bare_utf16(sample: bytes) -> str | None:
    """Recognise UTF-16 without a mark: line ends, commas and digits have a zero half."""
    pairs = len(sample) // 2
    if not pairs:
        return None
    zeros_first, zeros_second = sample[0::2].count(0), sample[1::2].count(0)
    # The mark U+0300 of decomposed text has a zero half of its own, on the other side.
    if zeros_second > pairs // 4 and zeros_first * _MARKS_BESIDE < zeros_second:
        return "utf-16-le"
    if zeros_first > pairs // 4 and zeros_second * _MARKS_BESIDE < zeros_first:
        return "utf-16-be"
    return None


def typed_for_old_fonts(sample: bytes) -> bool:
    """Whether bytes look like text of an old font more than like text of cp1258."""
    return len(_OLD_FONT_SIGNS.findall(sample)) > len(_CODE_PAGE_SIGNS.findall(sample))


def _decode_single_bytes(data: bytes) -> str:
    """Decode cp1258, but leave text typed in old fonts (TCVN3, VNI) as its Latin look.

    The converter of old fonts, further up, knows the text by its Latin characters, so these
    must not be shuffled by the wrong code page here.
    """
    if not typed_for_old_fonts(data[:_SAMPLE]):
        text = unicodedata.normalize("NFC", data.decode("cp1258", "replace"))
        if "\ufffd" not in text and not _LOOSE_TONE.search(text):
            return text
    try:
        return data.decode("cp1252")
    except UnicodeDecodeError:
        return data.decode("latin-1")
