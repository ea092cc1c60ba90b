"""Stopping to take part in a scheme before the term is over, or after it: why, and the last day.

The term keeps the end that was paid for or listed (`term_to`); its `valid_to` becomes the last day
that counts, so that every figure and list follows. Where a card of another group was entered, the
change of group is seen without this.
"""

import datetime
from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Final

from desktop.domain.changes import Changes
from desktop.domain.cover_end import REASONS_OF, REFUNDED, SWITCHED
from desktop.domain.errors import Issue
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.step import Step
from desktop.services.household_family import Line, Plan, shown_name
from desktop.services.household_writing import refuse
from desktop.services.households import record_missing
from desktop.storage.database import Database
from desktop.storage.queries import covers
from desktop.storage.queries.collecting_permission import locked_days
from desktop.storage.queries.covers import LastTerm

_STOPPING: Final[Mapping[str, str]] = MappingProxyType(
    {
        "HI": QT_TRANSLATE_NOOP("steps", "Ghi {name} dừng BHYT"),
        "VSI": QT_TRANSLATE_NOOP("steps", "Ghi {name} dừng BHXH tự nguyện"),
    }
)
_TAKING_BACK: Final = QT_TRANSLATE_NOOP("steps", "Bỏ ghi dừng tham gia của {name}")
_LAST_DAY: Final[Mapping[str, str]] = MappingProxyType(
    {
        "HI": QT_TRANSLATE_NOOP("household_changes", "BHYT của {name} tính đến hết ngày {date}."),
        "VSI": QT_TRANSLATE_NOOP(
            "household_changes", "BHXH tự nguyện của {name} tính đến hết ngày {date}."
        ),
    }
)

LockedMonth = tuple[str, datetime.date, datetime.date]
"""A month (YYYY-MM) that is locked, its first and its last day as the office closes it."""


@dataclass(frozen=True, slots=True)
class PersonTerms:
    """A person with the last term of each scheme; no terms: never took part.

    `locks` are the locked months: what is written into one moves the figures it was locked with.
    """

    name: str
    terms: tuple[LastTerm, ...]
    locks: tuple[LockedMonth, ...] = ()


@dataclass(frozen=True, slots=True)
class CoverEnd:
    """What is asked: the last day that counts and the reason; no reason takes an end back."""

    name: str
    term: LastTerm
    last_day: datetime.date
    reason: str | None
    takes_back: bool = False
    locks: tuple[LockedMonth, ...] = ()

    @property
    def counts_until(self) -> datetime.date:
        """The last day that will count."""
        return self.term.end if self.takes_back else self.last_day


def read_terms(database: Database, person_id: int) -> PersonTerms:
    """Return what of a person can be ended.

    Raises:
        RecordMissing: the person is gone.
    """
    with database.read() as snapshot:
        name = covers.name_of(snapshot, person_id)
        if name is None:
            raise record_missing()
        terms = covers.last_terms(snapshot, person_id)
        return PersonTerms(name, terms, tuple(locked_days(snapshot)))


def plan(asked: CoverEnd, today: datetime.date) -> Plan:
    """Tell what would be written, what to look at, and what holds it back."""
    name, term = shown_name(asked.name), asked.term
    if asked.takes_back:
        text = QT_TRANSLATE_NOOP(
            "household_changes", "Bỏ ghi dừng của {name}: hạn trở lại là {date}."
        )
        back = Line(text, {"name": name, "date": _shown(term.end)})
        return Plan((back,), tuple(_locked(asked)))
    values = {"name": name, "date": _shown(asked.last_day)}
    return Plan(
        (Line(_LAST_DAY[term.scheme], values),), tuple(_hints(asked, today)), _problems(asked)
    )


def _problems(asked: CoverEnd) -> dict[str, Issue]:
    term, found = asked.term, {}
    if asked.last_day > term.end or (term.valid_from and asked.last_day < term.valid_from):
        first = _shown(term.valid_from) if term.valid_from else "…"
        text = QT_TRANSLATE_NOOP(
            "issues", "Ngày tham gia cuối phải nằm trong kỳ {first} – {last}. Sửa lại ngày."
        )
        found["day"] = Issue(
            "cover_end.day", text, values={"first": first, "last": _shown(term.end)}
        )
        if term.paid and term.valid_from and asked.last_day < term.valid_from:
            text = QT_TRANSLATE_NOOP(
                "issues",
                "Kỳ {first} – {last} đã đóng tiền mà khi ấy chưa bắt đầu. Hoàn tiền kỳ đó trước "
                "(thoái thu, trang “Biên lai”), rồi ghi dừng kỳ trước nó.",
            )
            found["day"] = replace(found["day"], template=text)
    if asked.reason not in REASONS_OF[term.scheme]:
        found["reason"] = Issue(
            "cover_end.reason", QT_TRANSLATE_NOOP("issues", "Chọn lý do dừng tham gia.")
        )
    return found


def _locked(asked: CoverEnd) -> list[Line]:
    """Name the locked months that count the person otherwise when the end moves."""
    first, last = sorted((asked.counts_until, asked.term.valid_to))
    months = [
        f"{month[5:]}/{month[:4]}"
        for month, opened, closed in asked.locks
        if opened <= last and first <= closed
    ]
    text = QT_TRANSLATE_NOOP(
        "household_changes", "Tháng {months} đã khoá sổ: số của tháng ấy sẽ khác lúc khoá."
    )
    return [Line(text, {"months": ", ".join(months)})] if months else []


def _hints(asked: CoverEnd, today: datetime.date) -> list[Line]:
    found = _locked(asked)
    if asked.last_day > today:
        text = QT_TRANSLATE_NOOP(
            "household_changes",
            "Ngày {date} còn ở phía trước: đến hết ngày đó vẫn tính là đang tham gia.",
        )
        found.append(Line(text, {"date": _shown(asked.last_day)}))
    if asked.reason == SWITCHED:
        text = QT_TRANSLATE_NOOP(
            "household_changes",
            "Có thẻ của nhóm mới thì nhập thẻ đó; khi ấy người này lại tính là có thẻ BHYT.",
        )
        found.append(Line(text))
    if asked.reason in REFUNDED and asked.term.paid and asked.last_day < asked.term.end:
        text = QT_TRANSLATE_NOOP(
            "household_changes",
            "Tiền đã đóng cho thời gian còn lại: lập đề nghị thoái thu ở trang “Biên lai”.",
        )
        found.append(Line(text))
    return found


def record(database: Database, asked: CoverEnd, *, today: datetime.date, who: str) -> Changes:
    """Write the end of a term, or take it back.

    Raises:
        RecordInvalid: the day lies outside the term, or there is no reason; `problems` by field.
        RecordMissing, ChangedByAnotherUser: the term is gone, or no longer as it was seen.
    """
    refuse(plan(asked, today))
    term, name = asked.term, shown_name(asked.name)
    template = _TAKING_BACK if asked.takes_back else _STOPPING[term.scheme]
    values: dict[str, object] = {
        "valid_to": asked.last_day,
        "end_reason": asked.reason,
        "term_to": term.end,
    }
    if asked.takes_back:
        values = {"valid_to": term.end, "end_reason": None, "term_to": None}
    with database.write(who, Step(template, {"name": name})) as unit:
        unit.update("cover", term.id, values, term.version)
    return unit.changes


def _shown(day: datetime.date) -> str:
    return f"{day:%d/%m/%Y}"
