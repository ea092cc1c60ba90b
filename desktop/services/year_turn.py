"""The turn of the year: what must be done once, how far it is, and the writes that belong to it.

Every piece can be left and taken up again; what is done is a choice of the office.
"""

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import Enum
from typing import Any, Final

from desktop.domain.age_events import USUAL_DAYS
from desktop.domain.changes import Changes
from desktop.domain.errors import InvalidInput
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.step import Step
from desktop.domain.working_days import holidays_known
from desktop.domain.year_targets import TargetKey
from desktop.services import age_events, rates
from desktop.services.age_events import AgeEvents
from desktop.services.collecting.books import NumberState, state_of
from desktop.services.year_targets import targets_in
from desktop.storage.database import Database, ReadSnapshot
from desktop.storage.queries import offices, receipt_books
from desktop.storage.queries import year_turn as queries
from desktop.storage.queries.receipt_books import Book
from desktop.storage.unit_of_work import SET_OPTION, UnitOfWork

DAYS_AHEAD: Final = USUAL_DAYS
"""So far ahead people are told of who reach an age."""
_OPTION: Final = "year_turn_{year}_{key}"
_FIRST_MONTH: Final = 10
"""Lists of the coming year are drawn up in the last quarter."""
_DUE_FROM: Final = (12, 15)
_DUE_UNTIL: Final = (3, 31)
"""The overview speaks of it from the middle of December to the end of March."""
_CARRYING: Final = QT_TRANSLATE_NOOP(
    "steps", "Danh sách nghèo, cận nghèo năm {year}: giữ {kept} hộ, hết {ended} hộ"
)
_MARKING: Final = QT_TRANSLATE_NOOP("steps", "Việc đầu năm {year}: đánh dấu {item}")


class YearItem(Enum):
    """One piece of work; the value is its key in the office's choices."""

    ORDER = "order"
    CLASSES = "classes"
    TARGETS = "targets"
    BOOKS = "books"
    AGES = "ages"
    RATES = "rates"


ITEM_WORDS: Final[Mapping[YearItem, str]] = {
    YearItem.ORDER: QT_TRANSLATE_NOOP("steps", "thứ tự trong hộ"),
    YearItem.CLASSES: QT_TRANSLATE_NOOP("steps", "danh sách nghèo, cận nghèo"),
    YearItem.TARGETS: QT_TRANSLATE_NOOP("steps", "chỉ tiêu năm"),
    YearItem.BOOKS: QT_TRANSLATE_NOOP("steps", "quyển biên lai"),
    YearItem.AGES: QT_TRANSLATE_NOOP("steps", "người đến tuổi đổi thẻ"),
    YearItem.RATES: QT_TRANSLATE_NOOP("steps", "mức của năm"),
}


class YearTurnRefused(InvalidInput):
    """The classes of a year cannot be settled as asked; nothing was written."""


@dataclass(frozen=True, slots=True)
class ClassHome:
    """A household with a class; `in_year` tells whether it holds in the new year already."""

    id: int
    code: str | None
    head_name: str | None
    neighbourhood: str | None
    household_class: str
    class_from: datetime.date | None
    class_to: datetime.date | None
    in_year: bool


@dataclass(frozen=True, slots=True)
class OldBook:
    """A receipt book issued before the year that is still open, and its numbers."""

    book: Book
    numbers: NumberState


@dataclass(frozen=True, slots=True, kw_only=True)
class YearTurn:
    """Everything that the turn of a year is about; `done` holds the day each item was done."""

    year: int
    done: Mapping[YearItem, datetime.date]
    ordered_households: int
    homes: tuple[ClassHome, ...]
    targets: Mapping[TargetKey, Decimal]
    books: tuple[OldBook, ...]
    ages: AgeEvents
    has_fund_return: bool
    has_holidays: bool

    @property
    def listed(self) -> tuple[ClassHome, ...]:
        """The households that stand in the new year's list."""
        return tuple(home for home in self.homes if home.in_year)

    @property
    def undecided(self) -> tuple[ClassHome, ...]:
        """The households that had a class until now and are not in the new year's list."""
        return tuple(home for home in self.homes if not home.in_year)

    @property
    def missing_numbers(self) -> int:
        """How many numbers of the old books no receipt bears although a later one is used."""
        return sum(len(old.numbers.gaps) for old in self.books)


def year_of(today: datetime.date) -> int:
    """Return the year whose beginning is worked on: in the last quarter the coming one."""
    return today.year + (today.month >= _FIRST_MONTH)


def read(database: Database, today: datetime.date) -> YearTurn:
    """Return how far the turn of the year is."""
    year = year_of(today)
    first = datetime.date(year, 1, 1)
    with database.read() as snapshot:
        options = offices.options(snapshot)
        book = rates.book_of(snapshot)
        return YearTurn(
            year=year,
            done=_done(options, year),
            ordered_households=queries.households_with_order(
                snapshot, datetime.date(year - 1, 1, 1), datetime.date(year - 1, 12, 31)
            ),
            homes=_homes(snapshot, year),
            targets=targets_in(snapshot, year),
            books=_old_books(snapshot, first),
            ages=age_events.upcoming(database, today, DAYS_AHEAD),
            has_fund_return=book.find("fund_return", first) is not None,
            has_holidays=holidays_known(year, book),
        )


def open_items(snapshot: ReadSnapshot, today: datetime.date) -> int:
    """Return how many items are still to be done; 0 while nothing of it is due."""
    due = (today.month, today.day)
    if not (due >= _DUE_FROM or due <= _DUE_UNTIL):
        return 0
    return len(YearItem) - len(_done(offices.options(snapshot), year_of(today)))


def mark(
    database: Database, item: YearItem, year: int, done_on: datetime.date | None, *, who: str
) -> Changes:
    """Say on which day an item was done; None: it is not done yet."""
    step = Step(_MARKING, {"year": str(year), "item": ITEM_WORDS[item]})
    with database.write(who, step) as unit:
        _mark(unit, item, year, done_on)
    return unit.changes


def settle_classes(
    database: Database, year: int, kept: Sequence[int], *, who: str, today: datetime.date
) -> Changes:
    """Let the classes of the chosen households hold for the year; the others end with the last.

    Concerned are those who are not in the year's list yet (`YearTurn.undecided`); the item is
    done by it. Who had a class without a break keeps the day on which it began.

    Raises:
        YearTurnRefused: a chosen household has no class to go on with; nothing is written.
    """
    first, last = datetime.date(year, 1, 1), datetime.date(year, 12, 31)
    eve = datetime.date(year - 1, 12, 31)
    with database.write(who) as unit:
        homes = _homes(ReadSnapshot(unit.connection), year)
        undecided = {home.id: home for home in homes if not home.in_year}
        if not set(kept) <= set(undecided):
            raise YearTurnRefused(
                "year_turn.household",
                QT_TRANSLATE_NOOP(
                    "errors",
                    "Có hộ đã chọn vừa được sửa ở nơi khác, chưa ghi gì. Mở lại danh sách để xem.",
                ),
            )
        for home in undecided.values():
            if home.id in kept:
                goes_on = home.class_to is None or home.class_to >= eve
                values = {"class_to": last} | ({} if goes_on else {"class_from": first})
                unit.update("household", home.id, values)
            elif home.class_to is None:
                unit.update("household", home.id, {"class_to": eve})
        ended = len(undecided) - len(set(kept))
        said = {"year": str(year), "kept": str(len(set(kept))), "ended": str(ended)}
        unit.step = Step(_CARRYING, said)
        _mark(unit, YearItem.CLASSES, year, today)
    return unit.changes


def _mark(unit: UnitOfWork, item: YearItem, year: int, day: datetime.date | None) -> None:
    key = _OPTION.format(year=year, key=item.value)
    before = offices.options(ReadSnapshot(unit.connection)).get(key)
    value = "" if day is None else day.isoformat()
    offices.set_option(unit, key, value)
    unit.note(SET_OPTION, "office", {key: value}, before={key: before})


def _done(options: Mapping[str, str], year: int) -> dict[YearItem, datetime.date]:
    found = {item: options.get(_OPTION.format(year=year, key=item.value), "") for item in YearItem}
    return {item: datetime.date.fromisoformat(day) for item, day in found.items() if day}


def _homes(snapshot: ReadSnapshot, year: int) -> tuple[ClassHome, ...]:
    """Return the households with a class now, and those whose class ended within the last year."""
    rows: Any = queries.class_homes(snapshot, datetime.date(year - 1, 1, 1))
    return tuple(ClassHome(*(*row, _holds_in(year, row[-2], row[-1]))) for row in rows)


def _holds_in(year: int, since: datetime.date | None, until: datetime.date | None) -> bool:
    """Whether a class was written for the year: one without an end only if it begins there."""
    if until is None:
        return since is not None and since.year == year
    return until.year >= year and (since is None or since.year <= year)


def _old_books(snapshot: ReadSnapshot, first: datetime.date) -> tuple[OldBook, ...]:
    """Return the books of the years before; one issued for the new year is none of them."""
    open_books = receipt_books.open_books(snapshot)
    old = [book for book in open_books if book.issued_on < first]
    return tuple(OldBook(book, state_of(snapshot, book)) for book in old)
