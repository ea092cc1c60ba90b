"""The search box of a province: its communes, by name or code; each leads to its packages."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from desktop.domain.vietnamese_text import fold
from desktop.models.search_hits import SearchHit
from desktop.views.province.show_measure import ShowCommune

if TYPE_CHECKING:
    from desktop.storage.database import Database

MOST_HITS: Final = 20


def find_communes(database: "Database", text: str) -> Sequence[SearchHit]:
    """Return the communes whose name holds every word as a beginning, or of that code."""
    from desktop.services.province.scope import expected_communes  # noqa: PLC0415 - see desk_work

    words = fold(text).split()
    if not words:
        return ()
    with database.read() as snapshot:
        communes = expected_communes(snapshot)
    found = [one for one in communes if _fits(words, one.name, one.code)]
    return [
        SearchHit(title=one.name, note=one.code, page="packages", argument=ShowCommune(one.code))
        for one in found[:MOST_HITS]
    ]


def _fits(words: Sequence[str], name: str, code: str) -> bool:
    own = [*fold(name).split(), code]
    return all(any(part.startswith(word) for part in own) for word in words)
