"""Names of neighbourhoods: what surely is one place, what may be, and what is not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.place_book import FoundBy, PlaceBook
from desktop.domain.place_names import AlikeNames, Sameness, place_name, sameness

SURE, MAYBE, OTHER = Sameness.SURE, Sameness.MAYBE, Sameness.OTHER


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        ("Tổ 3", "TDP 3", SURE),
        ("Tổ 3", "Tổ dân phố số 3", SURE),
        ("tổ dân phố 03", "TDP3", SURE),
        ("TỔ 3", "to 3", SURE),
        ("Khu phố 2", "KP2", SURE),
        ("Thôn 9", "THON09", SURE),
        ("Thôn Nà Tông", "thôn  Na Tong", SURE),
        ("Xóm 3", "xóm số 3", SURE),
        ("Thôn Nà Tông", "Bản Nà Tông", MAYBE),
        ("Thôn Nà Tông", "Nà Tông", MAYBE),
        ("Thôn Nà Tông", "Thôn Nà Tông (cũ)", MAYBE),
        ("Thôn Nà Tông", "Thôn Nà Tôngg", MAYBE),
        ("Tổ 3", "3", MAYBE),
        ("Tổ 3", "Tổ 3 (Nà Tông)", MAYBE),
        ("Tổ 3, xã Nà Tông", "TDP 3 (xã Nà Tông)", SURE),
        ("Tổ 3 (Nà Tông)", "Tổ 3 (Xuân Lập)", OTHER),
        ("Tổ 3", "Tổ 13", OTHER),
        ("Tổ 3", "Thôn 3", OTHER),
        ("Thôn 3", "Xóm 3", OTHER),
        ("Thôn Nà Tông", "Thôn Nà Tông 2", OTHER),
        ("Thôn Nà Tông 1", "Thôn Nà Tông 2", OTHER),
        ("Thôn Tân", "Thôn Tâm", OTHER),
        ("Thôn", "Thôn", SURE),
        ("", "Thôn 3", OTHER),
    ],
)
def test_two_spellings(first: str, second: str, expected: Sameness) -> None:
    assert sameness(first, second) is expected
    assert sameness(second, first) is expected


def test_a_name_taken_apart() -> None:
    found = place_name("Tổ dân phố số 03 (xã Nà Tông cũ)")
    assert (found.word, found.number, found.name) == ("to", "3", "")
    assert (found.aside, found.former) == ("xa na tong", True)


BOOK = {
    "places": [(1, "Tổ 3"), (2, "Thôn Nà Tông"), (3, "Tổ 5 (Nà Tông)"), (4, "Tổ 5 (Xuân Lập)")],
    "aliases": [("Bản Khau Đao", 2), ("Tổ 13", 1)],
}


@pytest.mark.parametrize(
    ("text", "place", "by", "maybe"),
    [
        ("tổ 3", 1, FoundBy.NAME, []),
        ("TDP số 03", 1, FoundBy.SPELLING, []),
        ("bản khau đao", 2, FoundBy.ALIAS, []),
        ("Bản Khau Đao (cũ)", 2, FoundBy.ALIAS, []),
        ("Tổ dân phố 13", 1, FoundBy.ALIAS, []),
        ("Bản Nà Tông", None, None, [2]),
        ("TDP 5", None, None, [3, 4]),
        ("Tổ dân phố 5 - Xuân Lập", 4, FoundBy.SPELLING, []),
        ("TDP 5 (Xuân Lập)", 4, FoundBy.SPELLING, []),
        ("Thôn Pác Ngàm", None, None, []),
    ],
)
def test_only_what_is_sure_is_taken(
    text: str, place: int | None, by: FoundBy | None, maybe: list[int]
) -> None:
    found = PlaceBook.of(**BOOK).find(text)  # type: ignore[arg-type]
    assert (found.place and found.place.id, found.by) == (place, by)
    assert [each.id for each in found.maybe] == maybe


def test_two_places_of_one_spelling_are_asked_about() -> None:
    book = PlaceBook.of([(1, "Tổ 3"), (2, "Tổ dân phố 3")])
    assert book.find("Tổ 3").place == book.places[1]
    found = book.find("TDP 3")
    assert found.place is None
    assert [each.id for each in found.maybe] == [1, 2]


def test_a_name_of_today_goes_before_an_old_name() -> None:
    book = PlaceBook.of([(1, "Tổ 13"), (2, "Tổ 3")], [("Tổ 3", 1)])
    assert book.find("Tổ 3").place == book.places[2]
    # Another spelling may mean the old one as well.
    assert book.find("TDP 3").place is None


SPELLINGS = st.sampled_from(
    ["Thôn", "Bản", "Tổ", "TDP", "KP", "Tổ dân phố số", "", "Thôn Khau", "THÔN"]
).flatmap(
    lambda word: st.sampled_from(
        ["Nà Tông", "Nà Tôngg", "Nà Tnôg", "Nà  Tông", "Nà Tông 2", "Nà Tông Hạ",
         "Nà Tông Trung Hạ", "Tông", "3", "03", "13", "Nà Tong (cũ)", "3 (Nà Tông)",
         "3, xã Nà Tông", "Nà", ""]
    ).map(lambda name: f"{word} {name}".strip())
)  # fmt: skip


@given(names=st.lists(SPELLINGS, min_size=1, max_size=6), text=SPELLINGS)
def test_no_name_that_may_be_the_same_is_passed_over(names: list[str], text: str) -> None:
    alike: AlikeNames[int] = AlikeNames()
    for at, name in enumerate(names):
        alike.add(name, at)
    found = alike.like(text)
    assert found == sorted(found)
    assert {at for at, name in enumerate(names) if sameness(text, name) is not OTHER} <= set(found)


def test_thousands_of_names_are_compared_with_few_others() -> None:
    alike: AlikeNames[str] = AlikeNames()
    names = [
        f"Thôn {word} {number}" for word in ("Khau", "Phai") for number in ("Hạ", "Trung", "Thượng")
    ]
    for name in (*names, *(f"Thôn {number}" for number in range(500))):
        alike.add(name, name)
    assert alike.like("Thôn Khau Hạ") == ["Thôn Khau Hạ"]
    assert alike.like("Thôn 17") == ["Thôn 17"]
    assert alike.like("Thôn Phai Trungg") == ["Thôn Phai Trung"]
