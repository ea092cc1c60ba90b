"""Stored persons who may be the one that is about to be written anew.

Nobody is ever joined by this: it is asked inside Save, and a person decides.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from operator import attrgetter

from desktop.domain.dates import PartialDate
from desktop.domain.errors import Issue
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.name_likeness import NameLikeness, name_likeness
from desktop.domain.vietnamese_text import fold
from desktop.services.record_rules import taken_by
from desktop.storage.database import Database, ReadSnapshot
from desktop.storage.queries import duplicates as queries
from desktop.storage.queries.duplicates import KnownName, KnownTraits

MOST_SHOWN = 6
"""Candidates for one person: nobody reads a longer list."""
_MISTYPED_DIGITS = 2
"""Two CCCDs that differ in more digits are two people's."""

_SAME_NAME = QT_TRANSLATE_NOOP("duplicates", "trùng tên")
_OTHER_MARKS = QT_TRANSLATE_NOOP("duplicates", "tên chỉ khác dấu")
_ONE_SLIP = QT_TRANSLATE_NOOP("duplicates", "tên gần giống")
_SAME_DAY = QT_TRANSLATE_NOOP("duplicates", "cùng ngày sinh")
_SAME_YEAR = QT_TRANSLATE_NOOP("duplicates", "cùng năm sinh")
_NO_BIRTH = QT_TRANSLATE_NOOP("duplicates", "chưa rõ ngày sinh")
_SAME_PLACE = QT_TRANSLATE_NOOP("duplicates", "cùng thôn/tổ")
_SAME_HOME = QT_TRANSLATE_NOOP("duplicates", "cùng hộ")
_SAME_PHONE = QT_TRANSLATE_NOOP("duplicates", "cùng số điện thoại")
_OTHER_SEX = QT_TRANSLATE_NOOP("duplicates", "khác giới tính")
_SAME_ID = QT_TRANSLATE_NOOP("duplicates", "trùng số CCCD")
_SAME_SI = QT_TRANSLATE_NOOP("duplicates", "trùng mã số BHXH")
_NEAR_NUMBER = QT_TRANSLATE_NOOP("duplicates", "số CCCD gần giống")

_SAME_NUMBERS = {"national_id": _SAME_ID, "si_number": _SAME_SI}
_NAME_POINTS = {
    NameLikeness.SAME: (50, _SAME_NAME),
    NameLikeness.OTHER_MARKS: (45, _OTHER_MARKS),
    NameLikeness.ONE_SLIP: (30, _ONE_SLIP),
}
_CERTAIN = 1000
_BIRTH_POINTS = {_SAME_DAY: 40, _SAME_YEAR: 20, _NO_BIRTH: 0}


@dataclass(frozen=True, slots=True, kw_only=True)
class Newcomer:
    """A person as a form means them, with what may tell that they are known already."""

    full_name: str
    birth_date: PartialDate | None = None
    sex: str | None = None
    national_id: str | None = None
    si_number: str | None = None
    phone: str | None = None
    neighbourhood: str | None = None
    household_id: int | None = None


@dataclass(frozen=True, slots=True)
class Candidate:
    """A stored person who may be the newcomer; `reasons` are marked texts ("duplicates").

    `score` orders candidates; it decides nothing. `same_numbers` are the fields of numbers that
    nobody else may have.
    """

    person: KnownTraits
    score: int
    reasons: tuple[str, ...]
    same_numbers: tuple[str, ...] = ()

    @property
    def certain(self) -> bool:
        """Whether it is this person, or a number is wrong."""
        return bool(self.same_numbers)


def find_duplicates(
    database: Database, newcomers: Sequence[Newcomer], but: Collection[int] = ()
) -> tuple[tuple[Candidate, ...], ...]:
    """Return for each newcomer who they may be, the likeliest first; `but` are never named."""
    with database.read() as snapshot:
        return tuple(_candidates(snapshot, each, but) for each in newcomers)


def number_problems(candidates: Sequence[Candidate]) -> dict[str, Issue]:
    """Return by field what is wrong with the numbers that are candidates' already."""
    return {
        key: taken_by(each.person.id, each.person.full_name)
        for each in candidates
        for key in each.same_numbers
    }


def _candidates(
    snapshot: ReadSnapshot, newcomer: Newcomer, but: Collection[int]
) -> tuple[Candidate, ...]:
    alike = {known.id for known in _pool(snapshot, newcomer) if _may_be(newcomer, known)}
    alike |= set(queries.with_numbers(snapshot, newcomer.national_id, newcomer.si_number))
    alike -= set(but)
    found = filter(None, (_judged(newcomer, each) for each in queries.traits(snapshot, alike)))
    ranked = sorted(found, key=attrgetter("score"), reverse=True)
    return tuple(ranked[:MOST_SHOWN])


def _pool(snapshot: ReadSnapshot, newcomer: Newcomer) -> Iterable[KnownName]:
    born = newcomer.birth_date
    if born is not None:
        yield from queries.born_in(snapshot, born.year)
    for known in queries.called(snapshot, newcomer.full_name):
        if born is None or known.birth_date is None:
            yield known


def _may_be(newcomer: Newcomer, known: KnownName) -> bool:
    likeness = name_likeness(newcomer.full_name, known.full_name)
    if likeness is NameLikeness.OTHER:
        return False
    births = _births(newcomer.birth_date, known.birth_date)
    if likeness is NameLikeness.ONE_SLIP:
        return births == _SAME_DAY
    return births is not None


def _births(first: PartialDate | None, second: PartialDate | None) -> str | None:
    """Return how two birth dates agree; None when they are two people's."""
    if first is None or second is None:
        return _NO_BIRTH
    if first == second:
        return _SAME_DAY if first.day is not None else _SAME_YEAR
    agree = first.iso().startswith(second.iso()) or second.iso().startswith(first.iso())
    return _SAME_YEAR if agree else None


def _judged(newcomer: Newcomer, known: KnownTraits) -> Candidate | None:
    same = _same_numbers(newcomer, known)
    if same:
        reasons = tuple(_SAME_NUMBERS[key] for key in same)
        return Candidate(known, _CERTAIN, reasons, same)
    births = _births(newcomer.birth_date, known.birth_date)
    number = _digits_apart(newcomer.national_id, known.national_id)
    if births is None or (number is not None and number > _MISTYPED_DIGITS):
        return None
    points, name = _NAME_POINTS[name_likeness(newcomer.full_name, known.full_name)]
    marks = [(points, name), (_BIRTH_POINTS[births], births), *_more(newcomer, known)]
    near = {reason for _, reason in marks} & {_SAME_PLACE, _SAME_HOME, _SAME_PHONE}
    if births == _NO_BIRTH and not near:
        return None  # every second village has one of this name
    if number is not None:
        marks.append((10, _NEAR_NUMBER))
    return Candidate(known, sum(each for each, _ in marks), tuple(reason for _, reason in marks))


def _same_numbers(newcomer: Newcomer, known: KnownTraits) -> tuple[str, ...]:
    pairs = {
        "national_id": (newcomer.national_id, known.national_id),
        "si_number": (newcomer.si_number, known.si_number),
    }
    return tuple(key for key, (number, other) in pairs.items() if number and number == other)


def _more(newcomer: Newcomer, known: KnownTraits) -> list[tuple[int, str]]:
    marks = []
    if newcomer.household_id is not None and newcomer.household_id == known.household_id:
        marks.append((15, _SAME_HOME))
    elif fold(newcomer.neighbourhood or "") == fold(known.neighbourhood or "") != "":
        marks.append((10, _SAME_PLACE))
    if newcomer.phone and newcomer.phone == known.phone:
        marks.append((15, _SAME_PHONE))
    if newcomer.sex and known.sex and newcomer.sex != known.sex:
        marks.append((-25, _OTHER_SEX))
    return marks


def _digits_apart(first: str | None, second: str | None) -> int | None:
    """Return in how many places two numbers differ; None when one is missing."""
    if not first or not second:
        return None
    if len(first) != len(second):
        return _MISTYPED_DIGITS + 1
    return sum(one != two for one, two in zip(first, second, strict=True))
