"""Text of old fonts: recognised by its characters, converted, and Unicode left alone."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.legacy_fonts import LegacyFont, legacy_font_of, proves, to_unicode
from tests.domain.legacy_typing import tcvn3, vni

TCVN3 = {
    "NguyÔn V¨n Hïng": "Nguyễn Văn Hùng",
    "B¶o hiÓm x· héi": "Bảo hiểm xã hội",
    "§¾k L¾k": "Đắk Lắk",
    "TrÇn ThÞ Ph­îng": "Trần Thị Phượng",
    "Sè thø tù": "Số thứ tự",
    "Hä vµ tªn": "Họ và tên",
    "Quan hÖ víi chñ hé": "Quan hệ với chủ hộ",
    "N÷": "Nữ",
}
VNI = {
    "Nguyeãn Vaên A": "Nguyễn Văn A",
    "Baûo hieåm xaõ hoäi": "Bảo hiểm xã hội",
    "Ñaék Laék": "Đắk Lắk",
    "Traàn Thò Phöôïng": "Trần Thị Phượng",
    "Hoï vaø teân": "Họ và tên",
    "NGUYEÃN VAÊN HUØNG": "NGUYỄN VĂN HÙNG",
}


@pytest.mark.parametrize(("typed", "meant"), TCVN3.items())
def test_tcvn3_becomes_unicode(typed: str, meant: str) -> None:
    assert to_unicode(typed, LegacyFont.TCVN3) == meant


@pytest.mark.parametrize(("typed", "meant"), VNI.items())
def test_vni_becomes_unicode(typed: str, meant: str) -> None:
    assert to_unicode(typed, LegacyFont.VNI) == meant


def test_capitals_of_a_capitals_font_stay_capitals() -> None:
    assert to_unicode("NGUYÔN V¡N HïNG", LegacyFont.TCVN3) == "NGUYỄN VĂN HÙNG"


def test_the_characters_tell_the_font() -> None:
    assert legacy_font_of(TCVN3) is LegacyFont.TCVN3
    assert legacy_font_of(VNI) is LegacyFont.VNI


@pytest.mark.parametrize(
    "texts",
    [
        [*TCVN3.values()],
        [*TCVN3, "Nguyễn Văn Hùng"],
        ["Ly Thi Mai", "Ma Huu Sy"],
        ["Hoà Bình", "Thuý"],
        ["Nguyễn"],
        ["Hoà", "Toàn", "Khoá", "Thoáng"],
        ["5 × 3", "½ ha", "1 ÷ 2"],
        ["5 × 3"],
        [],
    ],
    ids=[
        "unicode",
        "mixed",
        "no marks",
        "latin-1 marks",
        "decomposed",
        "pairs of VNI too",
        "signs alone",
        "one sign",
        "none",
    ],
)
def test_unicode_is_left_alone(texts: list[str]) -> None:
    assert legacy_font_of(texts) is None


@pytest.mark.parametrize("font", LegacyFont)
@pytest.mark.parametrize("text", [*TCVN3.values(), "Ly Thi Mai", ""])
def test_converting_unicode_changes_nothing(text: str, font: LegacyFont) -> None:
    assert to_unicode(text, font) == text


SYLLABLES = (  # noqa: SIM905 - one text is easier to read than sixty
    "Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Văn Thị Đức Hữu Quốc "
    "Ngọc Thúy Thuỷ Phượng Hường Tuấn Hưng Khuê Uyên Sỹ Kỳ Tỵ Mỵ Hoè Quý Quỳnh Giàng Sùng Mùa "
    "Vàng Thào Lầu Chẩu Bàn Triệu Tẩn Chảo Phùng Lường Tòng Quàng Hù Sìn Lỳ Khoàng Lùng Yến "
    "Oanh Nghĩa Tiến Diễm Thiện Nhạn Đắk Lắk Xuân Bằng Nữ Mười Bưởi Ẵng"
).split()
VOWELS = [
    unicodedata.normalize("NFC", base + tone)
    for base in "aăâeêioôơuưy"
    for tone in ("", *"\u0300\u0301\u0303\u0309\u0323")
] + ["đ"]
NAMES = st.lists(st.sampled_from(SYLLABLES), min_size=2, max_size=4).map(" ".join)


@pytest.mark.parametrize("letter", VOWELS)
def test_each_letter_comes_back(letter: str) -> None:
    for shown in (f"x{letter}x", f"X{letter.upper()}XN"):
        assert to_unicode(tcvn3(shown), LegacyFont.TCVN3) == shown
        assert to_unicode(vni(shown), LegacyFont.VNI) == shown


@given(name=NAMES)
def test_each_name_comes_back_from_vni(name: str) -> None:
    assert to_unicode(vni(name), LegacyFont.VNI) == name
    assert to_unicode(vni(name.upper()), LegacyFont.VNI) == name.upper()


@given(name=NAMES)
def test_each_name_comes_back_from_tcvn3(name: str) -> None:
    back = to_unicode(tcvn3(name), LegacyFont.TCVN3)
    # .VnTime has no capitals with a tone at the beginning of a word: they came from .VnTimeH.
    assert back.lower() == name.lower()
    capitals = to_unicode(tcvn3(name.upper()), LegacyFont.TCVN3, among_capitals=True)
    assert capitals == name.upper()


@given(names=st.lists(NAMES, min_size=5, max_size=20, unique=True))
def test_a_list_tells_its_font(names: list[str]) -> None:
    assert legacy_font_of(map(tcvn3, names)) in {LegacyFont.TCVN3, None}
    assert legacy_font_of(map(vni, names)) in {LegacyFont.VNI, None}
    assert legacy_font_of(names) is None or all(
        not set(name) & set("ăđĩũơưĂĐĨŨƠƯ") for name in names
    )


@pytest.mark.parametrize(
    ("text", "font"),
    [
        ("Hä vµ tªn", LegacyFont.TCVN3),
        ("§iÖn tho¹i", LegacyFont.TCVN3),
        ("Hoï vaø teân", LegacyFont.VNI),
        ("Ngaøy sinh", LegacyFont.VNI),
    ],
)
def test_a_text_that_proves_its_font_alone(text: str, font: LegacyFont) -> None:
    assert proves(text, font)
    assert not any(proves(text, other) for other in LegacyFont if other is not font)


@pytest.mark.parametrize("font", LegacyFont)
@pytest.mark.parametrize(
    "text", ["Hoà Bình", "Thuý", "Khoá", "Loà xoà", "5 × 3", "hoàn toàn", "Thoát", "Nguyễn", "An"]
)
def test_a_text_in_unicode_proves_no_old_font(text: str, font: LegacyFont) -> None:
    assert not proves(text, font)
