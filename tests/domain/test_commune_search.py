"""Communes are found as people type them, with UniKey on, off, or half on."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.commune_outlines import outlines_of
from desktop.domain.commune_search import all_places, find, marks_in
from desktop.domain.reference_data import commune_list


@pytest.mark.parametrize(
    "typed",
    [
        "lao cai",
        "Lào Cai",
        "LAO CAI phuong",
        "cai lao",
        "02647",
        "Lafo Cai",  # Telex without UniKey
        "la2o cai",  # VNI without UniKey
        "phuwowngf laof cai",
        "phu7o7ng2 lao2 cai",
    ],
)
def test_the_commune_comes_first(typed: str) -> None:
    assert find(typed).named[0].label == "Phường Lào Cai – Tỉnh Lào Cai"


def test_after_the_names_come_the_units_of_the_province() -> None:
    found = find("lao cai")
    assert [place.label for place in found.named] == ["Phường Lào Cai – Tỉnh Lào Cai"]
    ((province, places),) = found.in_provinces
    assert province == "Tỉnh Lào Cai"
    assert len(places) == 98


def test_name_and_province_together_tell_equal_names_apart() -> None:
    same = find("tan tien").named
    assert len({place.province for place in same}) > 1
    both = find("tan tien lang son")
    assert not both.named
    assert [name for name, _ in both.in_provinces] == ["Tỉnh Lạng Sơn"]


def test_the_very_name_comes_before_names_that_go_on() -> None:
    names = [place.commune.name for place in find("hue").named]
    assert names
    first = [place.commune.name for place in find("bat xat").named]
    assert first[0] == "Xã Bát Xát"


def test_nothing_typed_and_nothing_known_find_nothing() -> None:
    assert not find("")
    assert not find("  ,. ")
    assert not find("zzzz")


@given(st.text(max_size=40))
def test_any_text_is_an_answer(text: str) -> None:
    found = find(text)
    assert bool(found) == bool(found.named or found.in_provinces)


@given(st.sampled_from(all_places()), st.randoms())
def test_every_commune_is_found_by_its_name_in_any_order(place, chance) -> None:
    words = f"{place.commune.name} {place.province}".split()
    chance.shuffle(words)
    found = find(" ".join(words))
    everywhere = [*found.named, *(one for _, several in found.in_provinces for one in several)]
    assert place in everywhere


def test_marks_are_set_on_the_shown_text() -> None:
    assert list(marks_in("Phường Lào Cai", ("lao", "ca"))) == [(7, 3), (11, 2)]
    assert list(marks_in("Tỉnh Lào Cai", ())) == []
    assert list(marks_in("Đắk Lắk", ("dak",))) == [(0, 3)]


def test_there_is_an_outline_for_nearly_every_commune() -> None:
    for province in commune_list().provinces:
        codes = [commune.code for commune in province.communes]
        outlines = outlines_of(codes)
        assert len(outlines) >= 0.95 * len(codes), province.name
        for rings in outlines.values():
            assert all(len(ring) >= 3 for ring in rings)
    assert outlines_of(["99999"]) == {}
