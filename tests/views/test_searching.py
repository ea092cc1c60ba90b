"""What the search box of the window finds leads to the page that shows it."""

import pytest

from desktop.services.search import Searcher
from desktop.views.records.show_record import ShowRecord
from desktop.views.searching import window_search
from tests.views.records.office_fixtures import database, office_file  # noqa: F401


@pytest.mark.parametrize(
    ("text", "title", "page", "kind"),
    [
        ("ma huu sy", "Ma Hữu Sỹ", "households", "person"),
        ("trieu dat", "Triệu Đức Đạt", "households", "household"),
        ("do thi hien", "Đỗ Thị Hiền", "collectors", "collector"),
    ],
)
def test_hits_lead_to_their_page(database, text, title, page, kind):  # noqa: F811
    hit = window_search(Searcher(database)).find(text)[0]
    assert (hit.title, hit.page) == (title, page)
    assert isinstance(hit.argument, ShowRecord)
    assert hit.argument.kind == kind


def test_a_person_is_told_apart_by_birth_year_place_and_head(database):  # noqa: F811
    hit = window_search(Searcher(database)).find("hoa ma thi")[0]
    assert (hit.birth_year, hit.neighbourhood, hit.head) == ("2008", "Khau Đao", "Ma Hữu Sỹ")


def test_a_household_says_that_it_is_one(database):  # noqa: F811
    hits = window_search(Searcher(database)).find("ma huu sy")
    notes = {hit.argument.kind: hit.note for hit in hits}
    assert notes["person"] == "HG0001"
    assert notes["household"] == "Hộ HG0001"


def test_a_collector_says_that_she_is_one(database):  # noqa: F811
    [hit, *_] = window_search(Searcher(database)).find("do thi hien")
    assert hit.note.startswith("Nhân viên thu")
