"""As which group a member pays health insurance on a day, or why nothing is taken here.

The order is that of the law: a child's card, then who is paid by work, the insurance agency or
the state, then the household's class, school, and last the household itself.
"""

import datetime
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from desktop.domain.code_tables import Payer
from desktop.domain.contribution import AT_SCHOOL, HOUSEHOLD, is_fully_paid
from desktop.domain.dates import PartialDate
from desktop.domain.errors import Issue, Severity
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.rates import RateBook
from desktop.domain.reference_data import age_rules, hi_group_details
from desktop.storage.queries.collecting_basket import CoverRow, HouseholdRow, PersonRow

CHILD: Final = "TE"
GROUP_OF_CLASS: Final = {"poor": "HN", "near_poor": "CN", "average_living": "GB"}
"""Household class -> group of its members' cards."""
_BY_CLASS: Final = frozenset(GROUP_OF_CLASS.values())
_PAID_BY_OTHERS: Final = frozenset({Payer.EMPLOYER_EMPLOYEE, Payer.SI_AGENCY})


@dataclass(frozen=True, slots=True)
class PayerGroup:
    """The group, whether money is taken, why not, and what the clerk should check."""

    group: str
    may_pay: bool
    reason: Issue | None = None
    notes: tuple[Issue, ...] = ()


def class_on(home: HouseholdRow | None, day: datetime.date) -> str | None:
    """Return the class of a household that is in force on a day."""
    if home is None or home.household_class is None:
        return None
    begun = home.class_from is None or home.class_from <= day
    ended = home.class_to is not None and home.class_to < day
    return home.household_class if begun and not ended else None


def payer_group(
    person: PersonRow,
    home: HouseholdRow | None,
    covers: Sequence[CoverRow],
    on: datetime.date,
    rates: RateBook,
) -> PayerGroup:
    """Return as what a member pays on a day; `covers` are the health covers, last end last."""
    gone = _gone(person, on)
    group, notes = _group(person, home, covers, on)
    if gone is not None:
        return PayerGroup(group, may_pay=False, reason=gone)
    reason = why_not(group, on, rates)
    return PayerGroup(group, may_pay=reason is None, reason=reason, notes=tuple(notes))


def why_not(group: str, on: datetime.date, rates: RateBook) -> Issue | None:
    """Return why nothing is taken from members of a group, or None."""
    if group in AT_SCHOOL:
        return Issue(
            "payer.at_school",
            QT_TRANSLATE_NOOP("issues", "Đóng tại trường, không tính thứ tự trong hộ."),
        )
    details = hi_group_details().get(group)
    if details is not None and details.payer in _PAID_BY_OTHERS:
        return Issue(
            "payer.paid_elsewhere",
            QT_TRANSLATE_NOOP("issues", "Nơi làm việc hoặc cơ quan BHXH đóng (nhóm {group})."),
            values={"group": group},
        )
    if is_fully_paid(group, on, rates):
        return Issue(
            "payer.state_paid",
            QT_TRANSLATE_NOOP("issues", "Nhà nước đóng đủ (nhóm {group})."),
            values={"group": group},
        )
    return None


@lru_cache(maxsize=8)
def paid_elsewhere(on: datetime.date, rates: RateBook) -> frozenset[str]:
    """Return the own groups whose cards in force are never paid here, whatever the household is.

    Lists of a whole office pass over such people at once; everybody else is for `payer_group`.
    """
    classes = (None, *GROUP_OF_CLASS.values())
    return frozenset(
        group
        for group in hi_group_details()
        if group not in {CHILD, *_BY_CLASS}
        and all(
            why_not(group if _outside_household(group, of_class) else of_class or group, on, rates)
            for of_class in classes
        )
    )


def _gone(person: PersonRow, on: datetime.date) -> Issue | None:
    if person.life_status == "dead":
        return Issue(
            "payer.dead",
            QT_TRANSLATE_NOOP("issues", "Đã mất{day}."),
            values={"day": _day(person.life_date)},
        )
    if person.residence_status == "moved_out" and (
        person.residence_date is None or person.residence_date <= on
    ):
        return Issue(
            "payer.moved",
            QT_TRANSLATE_NOOP("issues", "Đã chuyển đi{day}."),
            values={"day": _day(person.residence_date)},
        )
    return None


def _day(day: datetime.date | None) -> str:
    return "" if day is None else f" {day:%d/%m/%Y}"


def _group(
    person: PersonRow, home: HouseholdRow | None, covers: Sequence[CoverRow], on: datetime.date
) -> tuple[str, list[Issue]]:
    child, note = _child(person.birth, on)
    if child:
        return CHILD, [note] if note else []
    last = covers[-1] if covers else None
    own = person.participant_group or (last.hi_group if last else None)
    if own == CHILD:
        return _after_child(home, on)
    of_class = GROUP_OF_CLASS.get(class_on(home, on) or "")
    if own and _outside_household(own, of_class):
        if last is not None and last.valid_to < on and last.hi_group in {own, None}:
            return of_class or HOUSEHOLD, [_card_ended(own, last)]
        return own, []
    if own in _BY_CLASS and of_class is None:
        return _without_class(own or "", home, last, on)
    return of_class or own or HOUSEHOLD, []


def _outside_household(own: str, of_class: str | None) -> bool:
    """Whether a person's own group goes before the household's class."""
    if own in _BY_CLASS:
        return False
    if own in AT_SCHOOL:
        return of_class != "HN"
    details = hi_group_details().get(own)
    return details is not None and details.payer in {*_PAID_BY_OTHERS, Payer.STATE_BUDGET}


def _without_class(
    own: str, home: HouseholdRow | None, last: CoverRow | None, on: datetime.date
) -> tuple[str, list[Issue]]:
    """Decide for who once was poor or near-poor while no class of the household is in force."""
    holds = last is not None and last.hi_group == own and last.valid_to >= on
    known = home is not None and home.household_class is not None
    if holds or (not known and own != "HN"):
        return own, []
    return HOUSEHOLD, [_card_ended(own, last)]


def _after_child(home: HouseholdRow | None, on: datetime.date) -> tuple[str, list[Issue]]:
    of_class = GROUP_OF_CLASS.get(class_on(home, on) or "")
    note = Issue(
        "payer.was_child",
        QT_TRANSLATE_NOOP(
            "issues", "Đã đủ 6 tuổi, hết thẻ trẻ em. Nếu đang đi học thì đóng tại trường."
        ),
        Severity.WARNING,
    )
    return of_class or HOUSEHOLD, [note]


def _child(birth: PartialDate | None, on: datetime.date) -> tuple[bool, Issue | None]:
    """Tell whether the card of a child under six holds; a year alone is flagged when it matters."""
    if birth is None:
        return False, None
    rule = next(rule for rule in age_rules() if rule.key == "child_card_ends")
    first, last = rule.span_of(birth)
    if on > last:
        return False, None
    if on <= first:
        return True, None
    return True, Issue(
        "payer.birth_year_only",
        QT_TRANSLATE_NOOP(
            "issues", "Chỉ có năm sinh {year}: hỏi ngày sinh để biết đã đủ 6 tuổi chưa."
        ),
        Severity.WARNING,
        {"year": birth.year},
    )


def _card_ended(group: str | None, last: CoverRow | None) -> Issue:
    return Issue(
        "payer.group_ended",
        QT_TRANSLATE_NOOP(
            "issues", "Trước thuộc nhóm {group}{until}. Kiểm tra nhóm của người này."
        ),
        Severity.WARNING,
        {"group": group or "", "until": f" ({last.valid_to:%d/%m/%Y})" if last else ""},
    )
