"""Addresses of before the merger: what is rewritten, and what is left alone."""

import pytest

from desktop.domain.former_communes import names_commune
from desktop.domain.place_book import PlaceBook

NA_TONG = ("Xã Nà Tông, huyện Lâm Bình", "Xã Minh Quang")
KIM_TAN = ("Phường Kim Tân, thành phố Lào Cai", "Phường Lào Cai")
FROM_HA_GIANG = ("Xã Bản Luốc, huyện Hoàng Su Phì, tỉnh Hà Giang", "Xã Hồ Thầu, tỉnh Tuyên Quang")
PLAIN = ("Xã Phúc Yên", "Xã Minh Quang")
SAME_NAME = ("Xã Minh Quang, huyện Lâm Bình", "Xã Minh Quang")


@pytest.mark.parametrize(
    ("alias", "address", "expected"),
    [
        (
            NA_TONG,
            "Thôn Nà Tông, xã Nà Tông, huyện Lâm Bình, tỉnh Tuyên Quang",
            "Thôn Nà Tông, xã Minh Quang, tỉnh Tuyên Quang",
        ),
        (NA_TONG, "Thôn 2, Nà Tông, Lâm Bình, Tuyên Quang", "Thôn 2, Xã Minh Quang, Tuyên Quang"),
        (NA_TONG, "Thôn 2 - X. Na Tong - H. Lam Binh", "Thôn 2 - Xã Minh Quang"),
        (NA_TONG, "Thôn 2 xã Nà Tông huyện Lâm Bình", "Thôn 2 xã Minh Quang"),
        (NA_TONG, "THÔN 2, XÃ NÀ TÔNG, HUYỆN LÂM BÌNH", "THÔN 2, XÃ MINH QUANG"),
        (
            NA_TONG,
            "Thôn 2, xã Nà Tông, tỉnh Tuyên Quang",
            "Thôn 2, xã Minh Quang, tỉnh Tuyên Quang",
        ),
        (NA_TONG, "Thôn 2, xã Nà Tông, Tuyên Quang", "Thôn 2, xã Minh Quang, Tuyên Quang"),
        (NA_TONG, "Thôn 2, xã Nà Tông, huyện Chiêm Hóa", None),
        (NA_TONG, "Thôn 2, xã Nà Tông, Chiêm Hóa, Tuyên Quang", None),
        (NA_TONG, "Thôn Nà Tông", None),
        (NA_TONG, "Nà Tông", None),
        (NA_TONG, "Thôn 2, phường Nà Tông", None),
        (NA_TONG, "Thôn 2, xã Minh Quang", None),
        (SAME_NAME, "Thôn 2, xã Minh Quang, huyện Lâm Bình", "Thôn 2, xã Minh Quang"),
        (SAME_NAME, "Thôn 2, xã Minh Quang", None),
        (
            KIM_TAN,
            "Số 5, P. Kim Tân, TP Lào Cai, tỉnh Lào Cai",
            "Số 5, Phường Lào Cai, tỉnh Lào Cai",
        ),
        (
            FROM_HA_GIANG,
            "Thôn 1, xã Bản Luốc, huyện Hoàng Su Phì, tỉnh Hà Giang",
            "Thôn 1, xã Hồ Thầu, tỉnh Tuyên Quang",
        ),
        (FROM_HA_GIANG, "Thôn 1, xã Bản Luốc, huyện Hoàng Su Phì", "Thôn 1, xã Hồ Thầu"),
        (PLAIN, "Thôn 1, xã Phúc Yên, huyện Lâm Bình", "Thôn 1, xã Minh Quang"),
    ],
)
def test_an_address(alias: tuple[str, str], address: str, expected: str | None) -> None:
    assert PlaceBook.of([], [], [alias]).new_address(address) == expected


def test_an_old_commune_of_two_new_ones_is_left_alone() -> None:
    book = PlaceBook.of([], [], [NA_TONG, ("Xã Nà Tông, huyện Na Hang", "Xã Côn Lôn")])
    assert book.new_address("Thôn 1, xã Nà Tông") is None
    assert book.new_address("Thôn 1, xã Nà Tông, huyện Na Hang") == "Thôn 1, xã Côn Lôn"


def test_a_rewritten_address_is_not_rewritten_again() -> None:
    book = PlaceBook.of([], [], [NA_TONG, SAME_NAME])
    once = book.new_address("Thôn 2, xã Nà Tông, huyện Lâm Bình, tỉnh Tuyên Quang")
    assert once is not None
    assert book.new_address(once) is None


@pytest.mark.parametrize(
    ("old", "known"),
    [("Xã Nà Tông", True), ("Nà Tông, Lâm Bình", True), ("huyện Lâm Bình", False), (" , ", False)],
)
def test_what_can_be_an_old_name_of_a_commune(old: str, known: bool) -> None:
    assert names_commune(old) is known
