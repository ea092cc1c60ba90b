"""The pictures of dev.py: every page in every look, and those that the documents show."""

from desktop.application.screenshots import PAGES
from installer.development.pictures import SIZES, documented, plan
from tests.conftest import PROJECT


def test_every_page_is_drawn_in_every_look_once() -> None:
    pictures = list(plan(PAGES))
    assert {picture.page for picture in pictures} == set(PAGES)
    assert len({picture.file_name for picture in pictures}) == len(pictures)
    looks = {(each.size, each.theme, each.language) for each in pictures if not each.draft}
    assert len(looks) == len(SIZES) * 2 * 2
    assert {each.zoom for each in pictures} == {100, 150}


def test_the_documents_show_pictures_of_pages_and_no_others_are_kept() -> None:
    shown = {path: picture for picture, path in documented()}
    assert shown
    assert {picture.page for picture in shown.values()} <= set(PAGES)
    assert set((PROJECT / "docs" / "screens").glob("*.png")) == set(shown)
