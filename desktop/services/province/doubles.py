"""Persons whom several communes list: told with the communes, never dropped from a figure.

Only digests are compared. Who it is stands at the communes; the province asks them for the name
when there is a hit, or looks it up where a commune sent its list.
"""

import datetime
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Final

from desktop.domain.messages import QT_TRANSLATE_NOOP, Translate
from desktop.domain.periods import Period
from desktop.domain.vietnamese_text import fold
from desktop.storage.database import Database, ReadSnapshot
from desktop.storage.queries import province_figures as queries
from desktop.storage.queries.province_figures import ListedPerson, SeenTerm

__all__ = [
    "Double",
    "ListedPerson",
    "SeenTerm",
    "doubles",
    "doubles_in",
    "find_persons",
    "question_text",
]

_LAST_DAY: Final = "9999-12-31"
_SCHEMES: Final = {"HI": "BHYT", "VSI": "BHXH tự nguyện"}


@dataclass(frozen=True, slots=True)
class Double:
    """Somebody whom several communes list in a scheme, with the terms by commune.

    `overlaps`: two communes' terms share a day. `counted_twice`: how often too many the person
    stands in the province's figures; 0 when a move was told by the commune left behind.
    """

    digest: str
    scheme: str
    terms: tuple[SeenTerm, ...]

    @property
    def scheme_name(self) -> str:
        """The scheme as papers and messages name it."""
        return _SCHEMES.get(self.scheme, self.scheme)

    @property
    def communes(self) -> tuple[str, ...]:
        """The names of the communes, in the order of their codes."""
        return tuple(dict.fromkeys(term.commune_name for term in self.terms))

    @property
    def counted_twice(self) -> int:
        """How many communes count the person, but one."""
        counting = {term.commune_code for term in self.terms if term.counted}
        return max(0, len(counting) - 1)

    @property
    def overlaps(self) -> bool:
        """Whether terms of different communes share a day."""
        return any(
            _share_a_day(one, other)
            for place, one in enumerate(self.terms)
            for other in self.terms[place + 1 :]
            if one.commune_code != other.commune_code
        )


def _share_a_day(one: SeenTerm, other: SeenTerm) -> bool:
    return one.valid_from <= (other.valid_to or _LAST_DAY) and other.valid_from <= (
        one.valid_to or _LAST_DAY
    )


def doubles(database: Database, period: Period) -> tuple[Double, ...]:
    """Return everybody whom more than one commune lists in a scheme, those counted twice first."""
    with database.read() as snapshot:
        return doubles_in(snapshot, period)


def doubles_in(snapshot: ReadSnapshot, period: Period) -> tuple[Double, ...]:
    """Return what `doubles` returns, inside an open snapshot."""
    terms = queries.seen_twice(snapshot, period.show())
    found = [
        Double(digest, one[0].scheme, tuple(one))
        for digest, group in groupby(terms, key=lambda term: term.digest)
        if (one := list(group))
    ]
    return tuple(sorted(found, key=lambda one: (-one.counted_twice, one.communes, one.digest)))


def question_text(
    found: Sequence[Double], period: Period, translate: Translate | None = None
) -> str:
    """Return the message to the communes that asks who the persons are."""
    lines = []
    for one in found:
        terms = "; ".join(
            f"{term.commune_name} {_day(term.valid_from)} – {_day(term.valid_to)}"
            for term in one.terms
        )
        lines.append(f"- {one.scheme_name} {one.digest}: {terms}")
    head = QT_TRANSLATE_NOOP(
        "packages",
        "{count} người có kỳ tham gia ở hai xã trở lên trong {period}. Đề nghị các xã dán mã đối "
        "chiếu vào ô Tìm (Ctrl+K) của An Sinh Xã để biết là ai, rồi báo lại người này đang ở đâu:",
    )
    told = translate("packages", head) if translate else head
    return "\n".join([told.format(count=len(found), period=period.title()), *lines])


def _day(iso: str) -> str:
    """Return an ISO day as people write it; three dots for one that is not known."""
    return f"{datetime.date.fromisoformat(iso):%d/%m/%Y}" if iso else "…"


def find_persons(
    database: Database, period: Period, words: str, limit: int = 50
) -> list[ListedPerson]:
    """Look somebody up in the lists with names: by a whole CCCD or BHXH number, or by name."""
    wanted = words.strip()
    number = wanted if wanted.isdecimal() else ""
    name = fold(wanted)
    if not number and not name:
        return []
    with database.read() as snapshot:
        return queries.listed_persons(snapshot, period.show(), name, number, limit)
