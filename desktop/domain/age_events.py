"""Ages at which a card ends or another payer begins: who reaches one, and when.

The ages, their rules and their sources are data (`resources/reference_data/age_events.json`).
"""

import datetime
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from desktop.domain.dates import PartialDate, Precision, add_months
from desktop.domain.messages import QT_TRANSLATE_NOOP

USUAL_DAYS = 60
"""Events are told so many days ahead: lists for the agency are drawn up a month before."""
SCHOOL_LEAVING = "school_leaving"
"""Office option: "school_year" (30 September) or "birthday" of 18 years."""
_LAST_SUMMER_MONTH = 9
_DAY_PAST_EVERY_MONTH = 31


class When(Enum):
    """How the day of an event follows from a birth date."""

    BIRTHDAY = "birthday"
    SEPTEMBER_OR_MONTH_END = "september_or_month_end"
    SEPTEMBER_30 = "september_30"


@dataclass(frozen=True, slots=True)
class AgeWords:
    """What an event is called and what to do about it (marked texts, context "age_events")."""

    title: str
    advice: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AgeRule:
    """One event as long as it holds: events from `valid_from` to `valid_to`, both inclusive.

    `card_groups` limits it to persons whose newest card is of these groups or of none known;
    `except_groups` leaves out who has such a card; `household_classes` limits it to households
    of these classes, `choice` to offices that chose it.
    """

    key: str
    age: int
    when: When
    valid_from: datetime.date
    valid_to: datetime.date | None
    source: str
    choice: str | None = None
    card_groups: tuple[str, ...] = ()
    except_groups: tuple[str, ...] = ()
    household_classes: tuple[str, ...] = ()

    def date_of(self, birth: PartialDate) -> PartialDate:
        """Return when a person born then has the event, no more precise than it can be known."""
        year = birth.year + self.age
        if self.when is When.SEPTEMBER_30:
            return PartialDate(year, _LAST_SUMMER_MONTH, 30)
        if self.when is When.SEPTEMBER_OR_MONTH_END:
            return self._child_card_end(birth, year)
        if birth.precision is Precision.DAY:
            return PartialDate.of(add_months(birth.first_day(), 12 * self.age))
        return PartialDate(year, birth.month)

    @staticmethod
    def _child_card_end(birth: PartialDate, year: int) -> PartialDate:
        if birth.month is None:
            return PartialDate(year)
        month = max(birth.month, _LAST_SUMMER_MONTH)
        return PartialDate.of(PartialDate(year, month).last_day())

    def span_of(self, birth: PartialDate) -> tuple[datetime.date, datetime.date]:
        """Return the first and the last day on which the event can be."""
        date = self.date_of(birth)
        first, last = date.first_day(), date.last_day()
        if self.when is When.SEPTEMBER_OR_MONTH_END and date.precision is Precision.YEAR:
            first = first.replace(month=_LAST_SUMMER_MONTH, day=30)
        return first, last

    def births_between(self, first: datetime.date, last: datetime.date) -> Iterator["BirthSpan"]:
        """Yield the births whose event can be on one of these days, as spans of stored text."""
        first = max(first, self.valid_from)
        last = min(last, self.valid_to or last)
        if first > last:
            return
        if self.when is When.BIRTHDAY:
            yield from self._birthdays(first, last)
            return
        for year in range(first.year, last.year + 1):
            if self.when is When.SEPTEMBER_30:
                if first <= datetime.date(year, _LAST_SUMMER_MONTH, 30) <= last:
                    yield self._births(year, "", "-12-31", frozenset(Precision))
            else:
                yield from self._children(year, first, last)

    def _births(self, year: int, low: str, high: str, known: "frozenset[Precision]") -> "BirthSpan":
        born = f"{year - self.age:04d}"
        return BirthSpan(born + low, born + high, known)

    def _birthdays(self, first: datetime.date, last: datetime.date) -> Iterator["BirthSpan"]:
        low, high = first.year - self.age, last.year - self.age
        # A 29 February is kept on the last day of the month: 28 February holds both.
        ends_month = (last + datetime.timedelta(days=1)).month != last.month
        day = _DAY_PAST_EVERY_MONTH if ends_month else last.day
        yield BirthSpan(
            f"{low:04d}-{first:%m-%d}",
            f"{high:04d}-{last:%m}-{day:02d}",
            frozenset({Precision.DAY}),
        )
        yield BirthSpan(
            f"{low:04d}-{first:%m}", f"{high:04d}-{last:%m}", frozenset({Precision.MONTH})
        )
        yield BirthSpan(f"{low:04d}", f"{high:04d}", frozenset({Precision.YEAR}))

    def _children(
        self, year: int, first: datetime.date, last: datetime.date
    ) -> Iterator["BirthSpan"]:
        known = frozenset({Precision.DAY, Precision.MONTH})
        begin = "-01"
        for month in range(_LAST_SUMMER_MONTH, 13):
            if first <= PartialDate(year, month).last_day() <= last:
                yield self._births(year, begin, f"-{month:02d}-{_DAY_PAST_EVERY_MONTH}", known)
            begin = f"-{month + 1:02d}"
        if first <= datetime.date(year, 12, 31) and last >= datetime.date(year, 9, 30):
            yield self._births(year, "", "", frozenset({Precision.YEAR}))


@dataclass(frozen=True, slots=True)
class BirthSpan:
    """Births from `low` to `high` as they are stored (ISO text), known as well as `known` says."""

    low: str
    high: str
    known: frozenset[Precision]

    def holds(self, birth: PartialDate) -> bool:
        """Tell whether a birth is in the span."""
        return birth.precision in self.known and self.low <= birth.iso() <= self.high


WORDS: dict[str, AgeWords] = {
    "child_card_ends": AgeWords(
        QT_TRANSLATE_NOOP("age_events", "Đủ 6 tuổi, thẻ trẻ em hết hạn"),
        QT_TRANSLATE_NOOP(
            "age_events",
            "Trẻ vào lớp 1 được cấp thẻ học sinh từ 01/10. Nhắc gia đình kiểm tra thẻ mới.",
        ),
    ),
    "leaves_school": AgeWords(
        QT_TRANSLATE_NOOP("age_events", "Học xong lớp 12, thẻ học sinh hết hạn"),
        QT_TRANSLATE_NOOP(
            "age_events",
            "Vận động tham gia BHYT hộ gia đình, nếu không học tiếp hoặc đi làm có thẻ khác.",
        ),
    ),
    "social_pension_poor": AgeWords(
        QT_TRANSLATE_NOOP("age_events", "Đủ 70 tuổi, thuộc hộ nghèo, cận nghèo"),
        QT_TRANSLATE_NOOP(
            "age_events",
            "Xét trợ cấp hưu trí xã hội. Người được hưởng có thẻ BHYT do ngân sách đóng.",
        ),
    ),
    "social_pension": AgeWords(
        QT_TRANSLATE_NOOP("age_events", "Đủ 75 tuổi"),
        QT_TRANSLATE_NOOP(
            "age_events",
            "Nếu không có lương hưu: xét trợ cấp hưu trí xã hội và thẻ BHYT do ngân sách đóng.",
        ),
    ),
    "survivors_card": AgeWords(
        QT_TRANSLATE_NOOP("age_events", "Đủ 80 tuổi"),
        QT_TRANSLATE_NOOP(
            "age_events",
            "Nếu đang hưởng trợ cấp tuất hằng tháng: thẻ BHYT nhóm CT. Kiểm tra nhóm thẻ.",
        ),
    ),
}
"""Event key -> words, in the order in which events are told."""

_ON_DAY = QT_TRANSLATE_NOOP("age_events", "ngày {date}")
_IN_MONTH = QT_TRANSLATE_NOOP("age_events", "trong tháng {date}")
_IN_YEAR = QT_TRANSLATE_NOOP("age_events", "trong năm {date}")
WHEN_WORDS = {Precision.DAY: _ON_DAY, Precision.MONTH: _IN_MONTH, Precision.YEAR: _IN_YEAR}
"""How the time of an event reads: never a day that nobody knows."""
