"""Joins the global search to the box of the top bar: hits become lines that lead to a page."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.domain.vietnamese_text import title_case_name
from desktop.models.search_hits import Search, SearchHit
from desktop.views.records.show_record import ShowRecord

if TYPE_CHECKING:
    from desktop.services.search import Searcher
    from desktop.storage.queries.search import Found

PAGE_OF_KIND = {
    "person": "households",
    "household": "households",
    "collector": "collectors",
    "organisation": "collectors",
}
MOST_HITS = 20


def window_search(searcher: "Searcher") -> Search:
    """Return the search of the window's search box; kinds without a page are left out."""

    def find(text: str) -> Sequence[SearchHit]:
        found = searcher.search(text, MOST_HITS).hits
        return [_hit(each) for each in found if each.kind in PAGE_OF_KIND]

    return Search(find=find, interrupt=searcher.interrupt)


def _hit(found: "Found") -> SearchHit:
    name = title_case_name(found.name)
    head = title_case_name(found.head_name) if found.head_name else ""
    return SearchHit(
        title=name,
        birth_year=str(found.birth_date.year) if found.birth_date is not None else "",
        neighbourhood=found.neighbourhood or "",
        head="" if head == name else head,
        note=_note(found),
        page=PAGE_OF_KIND[found.kind],
        argument=ShowRecord(found.kind, found.id),
    )


def _note(found: "Found") -> str:
    """Return the code; before it stands what it is of, where it is no person of a household.

    The head of a household is a hit too, and a collector may be somebody's namesake.
    """
    code, translate = found.code or "", QCoreApplication.translate
    words = {
        "household": translate("lists", "Hộ {code}"),
        "collector": translate("lists", "Nhân viên thu {code}"),
        "organisation": translate("lists", "Tổ chức dịch vụ thu {code}"),
    }
    return words.get(found.kind, "{code}").format(code=code).strip()
