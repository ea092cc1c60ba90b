"""The household basket: who may pay, in which order, how much, and for which days.

`open_basket` reads what a quote needs; `quote` is pure, so that the window computes at each tick.
"""

import datetime
from collections.abc import Sequence
from typing import Final

from desktop.domain.contribution import HOUSEHOLD, HealthPayer, health_contributions
from desktop.domain.cover_period import CoverPeriod, hi_cover, vsi_cover
from desktop.domain.errors import Issue, Severity, UserFacingError
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.rates import RateBook
from desktop.domain.voluntary_contribution import (
    VoluntaryPlan,
    payment_deadline,
    voluntary_contribution,
)
from desktop.services.collecting.basket_opening import open_basket, open_basket_of_person
from desktop.services.collecting.basket_parts import (
    Basket,
    BasketDraft,
    BasketMember,
    BasketQuote,
    Choice,
    HealthChoice,
    Problem,
    QuoteLine,
    Split,
    Term,
    VoluntaryChoice,
    VoluntaryState,
)
from desktop.services.collecting.five_years import restart
from desktop.services.collecting.payer_group import why_not
from desktop.services.collecting.refusals import BasketRefused, CoverOverlaps, PayerGone
from desktop.services.collecting.voluntary_support import support_of

__all__ = [
    "Basket",
    "BasketDraft",
    "BasketMember",
    "BasketQuote",
    "Choice",
    "HealthChoice",
    "Problem",
    "QuoteLine",
    "Split",
    "Term",
    "VoluntaryChoice",
    "VoluntaryState",
    "open_basket",
    "open_basket_of_person",
    "quote",
]

FAR_AHEAD_DAYS: Final = 30
"""A card that holds longer than so many days is told before it is renewed."""


def quote(basket: Basket, choices: Sequence[Choice], rates: RateBook) -> BasketQuote:
    """Return what these choices come to; nothing is read or written.

    The choices stand in the order of payment. Members who paid as a household member this year
    keep their order, the others take the lowest free ones. A choice that cannot be taken is
    among the problems and takes no order.
    """
    taken = set(basket.taken_orders)
    places = _in_order(basket, choices, rates)
    lines: dict[int, QuoteLine] = {}
    problems = []
    seen: set[tuple[int, str]] = set()
    for place in places:
        choice = choices[place]
        scheme = "HI" if isinstance(choice, HealthChoice) else "VSI"
        try:
            member = _member(basket, choice)
            if (choice.person_id, scheme) in seen:
                raise _twice(member.name)
            if isinstance(choice, HealthChoice):
                lines[place] = _health(basket, member, choice, rates, taken)
            else:
                lines[place] = _voluntary(basket, member, choice, rates)
            seen.add((choice.person_id, scheme))
        except UserFacingError as error:
            problems.append(Problem(place, choice.person_id, error))
    ordered = tuple(lines[place] for place in sorted(lines))
    return BasketQuote(ordered, tuple(sorted(problems, key=_place)), rates.version)


def _place(problem: Problem) -> int:
    return problem.place


def _in_order(basket: Basket, choices: Sequence[Choice], rates: RateBook) -> list[int]:
    """Return the places of the choices in the order in which orders are given out."""
    places = list(range(len(choices)))
    if rates.rate("household_order_by", basket.paid_on).value == "register":
        register = {member.person_id: at for at, member in enumerate(basket.members)}
        places.sort(key=lambda place: register.get(choices[place].person_id, len(register)))
    return places


def _member(basket: Basket, choice: Choice) -> BasketMember:
    member = basket.member(choice.person_id)
    if member is None:
        raise BasketRefused(
            "basket.not_member",
            QT_TRANSLATE_NOOP("errors", "Người này không còn ở trong hộ. Mở lại hộ rồi thu."),
        )
    if member.gone:
        reason = member.reason.text() if member.reason else ""
        raise PayerGone(
            "basket.gone",
            QT_TRANSLATE_NOOP("errors", "{name}: {reason} Không thu tiền của người này."),
            name=member.name,
            reason=reason,
        )
    return member


def _twice(name: str) -> BasketRefused:
    return BasketRefused(
        "basket.twice",
        QT_TRANSLATE_NOOP("errors", "{name} có hai dòng cùng loại. Bỏ bớt một dòng."),
        name=name,
    )


def _health(
    basket: Basket, member: BasketMember, choice: HealthChoice, rates: RateBook, taken: set[int]
) -> QuoteLine:
    group = choice.group or member.group
    refused = why_not(group, basket.paid_on, rates)
    if refused is not None:
        raise BasketRefused(
            refused.code,
            QT_TRANSLATE_NOOP("errors", "{name}: {reason} Bỏ người này khỏi lần thu."),
            name=member.name,
            reason=refused.text(),
        )
    order = member.order_in_year or _lowest_free(taken)
    payer = HealthPayer(str(member.person_id), group, choice.months, choice.other_support)
    (line,) = health_contributions((payer,), basket.paid_on, rates, order - 1)
    if group == HOUSEHOLD:
        taken.add(order)
    cover = hi_cover(basket.paid_on, choice.months, member.previous_end, rates, group)
    _refuse_overlap(member, "HI", cover)
    warnings = [*line.warnings, *member.notes, *_still_valid(basket, member, cover)]
    moved = restart(member.five_year_date, basket.paid_on, cover, rates)
    if moved is not None:
        warnings.append(moved.told)
    return QuoteLine(
        person_id=member.person_id,
        person_name=member.name,
        scheme="HI",
        contribution=line,
        cover=cover,
        plan_code="ON" if cover.continuous else "TM",
        inputs={
            "paid_on": basket.paid_on,
            "group": group,
            "months": choice.months,
            "order": line.order,
            "previous_end": member.previous_end,
            "previous_group": member.previous_group,
            "other_support": choice.other_support,
            **(moved.inputs if moved else {}),
        },
        warnings=tuple(warnings),
    )


def _lowest_free(taken: set[int]) -> int:
    return next(order for order in range(1, len(taken) + 2) if order not in taken)


def _still_valid(basket: Basket, member: BasketMember, cover: CoverPeriod) -> list[Issue]:
    end = member.previous_end
    if end is None or (end - basket.paid_on).days <= FAR_AHEAD_DAYS:
        return []
    return [
        Issue(
            "cover.still_valid",
            QT_TRANSLATE_NOOP(
                "issues", "Thẻ còn hạn đến {end}, đóng tiếp sẽ có giá trị từ {start}."
            ),
            Severity.WARNING,
            {"end": f"{end:%d/%m/%Y}", "start": f"{cover.valid_from:%d/%m/%Y}"},
        )
    ]


def _voluntary(
    basket: Basket, member: BasketMember, choice: VoluntaryChoice, rates: RateBook
) -> QuoteLine:
    first = (choice.first_month or _first_month(basket, member, choice.months, rates)).replace(
        day=1
    )
    support = support_of(basket, member, choice, first, rates)
    plan = VoluntaryPlan(
        key=str(member.person_id),
        income=choice.income,
        months=choice.months,
        mode=choice.mode,
        first_month=first,
        support=support.key,
        support_from=support.begins,
        support_before=support.before,
        supported_months_used=member.voluntary.used_months,
        other_support=choice.other_support,
    )
    line = voluntary_contribution(plan, basket.paid_on, rates)
    cover = vsi_cover(first, choice.months)
    _refuse_overlap(member, "VSI", cover)
    return QuoteLine(
        person_id=member.person_id,
        person_name=member.name,
        scheme="VSI",
        contribution=line,
        cover=cover,
        plan_code="TM" if member.voluntary.last_end is None else "ON",
        inputs={
            "paid_on": basket.paid_on,
            "income": choice.income,
            "months": choice.months,
            "mode": choice.mode,
            "first_month": first,
            "support": support.key,
            "support_from": support.begins,
            "support_before": support.before,
            "supported_months_used": member.voluntary.used_months,
            "other_support": choice.other_support,
        },
        warnings=(*line.warnings, *support.warnings, *_late(basket, first, choice, rates)),
    )


def _first_month(
    basket: Basket, member: BasketMember, months: int, rates: RateBook
) -> datetime.date:
    """Return the month after the last paid one, or that of payment when it is too late for it."""
    following = member.voluntary.first_month
    deadline = payment_deadline(following, months, rates)
    if deadline is not None and deadline < basket.paid_on:
        return basket.paid_on.replace(day=1)
    return following


def _late(
    basket: Basket, first: datetime.date, choice: VoluntaryChoice, rates: RateBook
) -> list[Issue]:
    if choice.mode != "monthly":
        return []
    deadline = payment_deadline(first, choice.months, rates)
    if deadline is None or basket.paid_on <= deadline:
        return []
    return [
        Issue(
            "voluntary.late",
            QT_TRANSLATE_NOOP(
                "issues",
                "Kỳ {months} tháng từ {first} phải đóng đến hết ngày {deadline}. Hỏi cơ quan BHXH "
                "trước khi thu.",
            ),
            Severity.WARNING,
            {
                "months": choice.months,
                "first": f"{first:%m/%Y}",
                "deadline": f"{deadline:%d/%m/%Y}",
            },
        )
    ]


def _refuse_overlap(member: BasketMember, scheme: str, cover: CoverPeriod) -> None:
    for term in member.terms:
        if term.scheme != scheme or term.valid_to < cover.valid_from:
            continue
        if term.valid_from is not None and term.valid_from > cover.valid_to:
            continue
        raise CoverOverlaps(
            "cover.overlaps",
            QT_TRANSLATE_NOOP(
                "errors",
                "{name} đã đóng đến {end}: kỳ mới từ {start} trùng với kỳ đã có. Chọn thời gian "
                "sau ngày đó.",
            ),
            "first_month",
            name=member.name,
            end=f"{term.valid_to:%d/%m/%Y}",
            start=f"{cover.valid_from:%d/%m/%Y}",
        )
