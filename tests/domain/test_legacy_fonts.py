"""Text of old fonts: recognised by its characters, converted, and Unicode left alone."""

import pytest

from desktop.domain.legacy_fonts import LegacyFont, legacy_font_of, to_unicode

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
        ["5 × 3"],
        [],
    ],
    ids=["unicode", "mixed", "no marks", "latin-1 marks", "decomposed", "one sign", "none"],
)
def test_unicode_is_left_alone(texts: list[str]) -> None:
    assert legacy_font_of(texts) is None


@pytest.mark.parametrize("font", LegacyFont)
@pytest.mark.parametrize("text", [*TCVN3.values(), "Ly Thi Mai", ""])
def test_converting_unicode_changes_nothing(text: str, font: LegacyFont) -> None:
    assert to_unicode(text, font) == text
