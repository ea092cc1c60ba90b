"""What a person pays for health insurance: base, rate, order in the household, support, own part.

Every number comes from the rate book on the day of payment; a later change of a rate changes
nothing that was paid (domain/rates.py).
"""

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from decimal import ROUND_HALF_UP, Decimal
from functools import lru_cache
from typing import Final, Literal

from desktop.domain.code_tables import Payer
from desktop.domain.errors import InvalidInput, Issue, Severity
from desktop.domain.messages import QT_TRANSLATE_NOOP, Translate
from desktop.domain.money import show_money
from desktop.domain.rates import RATE_TABLES, Rate, RateBook, show_share
from desktop.domain.reference_data import hi_group_details, shipped_rates

Scheme = Literal["HI", "VSI"]
Mode = Literal["monthly", "ahead", "missing"]

HOUSEHOLD: Final = "GD"
AT_SCHOOL: Final = frozenset({"HS", "SV"})
LAST_FACTOR: Final = 5
"""Every member from this order on pays alike."""
_MOST_MONTHS: Final = 120


@dataclass(frozen=True, slots=True)
class Explanation:
    """One sentence: a marked template (context "contribution") and what stands in it."""

    template: str
    values: Mapping[str, object] = field(default_factory=dict)

    def text(self, translate: Translate | None = None) -> str:
        """Return the sentence, translated when a translator is given."""
        template = translate("contribution", self.template) if translate else self.template
        return template.format(**self.values)


@dataclass(frozen=True, slots=True)
class HealthPayer:
    """Who pays for how many months; `key` is the caller's own.

    `group` is the group of the card, where needed with the case (`CN:poor_commune`).
    `other_support` is money a sponsor gives for this line, in đồng.
    """

    key: str
    group: str
    months: int
    other_support: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class ContributionLine:
    """One contribution, taken apart; amounts in đồng, for all `months` unless said otherwise.

    due = state_support + local_support + other_support + own, and own is never below 0.
    `factor` is the part by order in the household, None where no order counts; `base` is the
    base salary (HI) or the chosen income (VSI).
    """

    key: str
    scheme: Scheme
    group: str
    order: int | None
    base: int
    rate: Decimal
    factor: Decimal | None
    monthly_due: int
    months: int
    due: int
    state_share: Decimal
    state_support: int
    local_share: Decimal
    local_support: int
    other_support: int
    own: int
    mode: Mode
    income: int | None
    rates: tuple[Rate, ...]
    sentences: tuple[Explanation, ...]
    warnings: tuple[Issue, ...] = ()


class MonthsNotAllowed(InvalidInput):
    """The number of months is none that can be paid for at once."""


class UnknownGroup(InvalidInput):
    """The group of the card is none that is known."""


class PaidElsewhere(InvalidInput):
    """The group is paid by an employer, the insurance agency or through the school."""


def health_contributions(
    payers: Sequence[HealthPayer],
    paid_on: datetime.date,
    rates: RateBook,
    already_counted: int = 0,
    *,
    at_school: bool = False,
) -> tuple[ContributionLine, ...]:
    """Return a line for each payer, in the order given, which is the order of payment.

    Only household members (GD) take an order; it goes on from `already_counted`, those of the
    household who paid as GD in the same year. Raises `MonthsNotAllowed`, `UnknownGroup`,
    `PaidElsewhere` and `NoRateInForce`.
    """
    lines = []
    order = already_counted
    for payer in payers:
        _check_group(payer.group, at_school=at_school)
        order += payer.group == HOUSEHOLD
        own_order = order if payer.group == HOUSEHOLD else None
        case = HealthPayer("", payer.group, payer.months, payer.other_support)
        line = _line(case, paid_on, rates, own_order)
        lines.append(replace(line, key=payer.key) if payer.key else line)
    return tuple(lines)


def payment_months(group: str, on: datetime.date, rates: RateBook) -> tuple[int, ...]:
    """Return for how many months a group can pay at once."""
    found = rates.find("hi_payment_months", on, group)
    return (found or rates.rate("hi_payment_months", on)).numbers


def is_fully_paid(group: str, on: datetime.date, rates: RateBook) -> bool:
    """Tell whether the state pays everything for a group."""
    share = rates.find("hi_state_share", on, group)
    return share is not None and share.share == 1


def rounded(amount: Decimal, on: datetime.date, rates: RateBook) -> int:
    """Round half up to the unit of the day: 1 đồng, unless an office says otherwise."""
    unit = rates.rate("rounding_unit", on).money or 1
    return int((amount / unit).quantize(Decimal(1), rounding=ROUND_HALF_UP)) * unit


def _check_group(group: str, *, at_school: bool) -> None:
    card = group.partition(":")[0]
    if group in AT_SCHOOL and not at_school:
        raise PaidElsewhere(
            "contribution.at_school",
            QT_TRANSLATE_NOOP(
                "errors",
                "Nhóm {group} đóng BHYT tại trường, không thu tại xã. Bỏ người này khỏi lần thu.",
            ),
            where="group",
            group=group,
        )
    details = hi_group_details().get(card)
    if details is None and group not in RATE_TABLES["hi_state_share"].key_labels:
        raise UnknownGroup(
            "contribution.group",
            QT_TRANSLATE_NOOP(
                "errors",
                "Không có nhóm BHYT {group}. Ghi mã 2 chữ của thẻ, ví dụ GD, CN, GB.",
            ),
            where="group",
            group=group,
        )
    if details is not None and details.payer in {Payer.EMPLOYER_EMPLOYEE, Payer.SI_AGENCY}:
        raise PaidElsewhere(
            "contribution.paid_elsewhere",
            QT_TRANSLATE_NOOP(
                "errors",
                "Nhóm {group} ({label}) do nơi làm việc hoặc cơ quan BHXH đóng, không thu tại "
                "xã. Bỏ người này khỏi lần thu.",
            ),
            where="group",
            group=group,
            label=details.label,
        )


def _check_months(payer: HealthPayer, paid_on: datetime.date, rates: RateBook) -> None:
    if is_fully_paid(payer.group, paid_on, rates) and 1 <= payer.months <= _MOST_MONTHS:
        return
    allowed = payment_months(payer.group, paid_on, rates)
    if payer.months not in allowed:
        raise months_not_allowed(payer.months, allowed)


def months_not_allowed(months: int, allowed: Sequence[int]) -> MonthsNotAllowed:
    """Return the refusal that names what is allowed."""
    return MonthsNotAllowed(
        "contribution.months",
        QT_TRANSLATE_NOOP(
            "errors",
            "Không đóng được {months} tháng một lần. Chọn một trong các số tháng: {allowed}.",
        ),
        where="months",
        months=months,
        allowed=", ".join(map(str, allowed)),
    )


@lru_cache(maxsize=4096)
def _line(
    payer: HealthPayer, paid_on: datetime.date, rates: RateBook, order: int | None
) -> ContributionLine:
    """Return the line of a payer without a key: a list of thousands has few different ones."""
    base, rate = rates.rate("base_salary", paid_on), rates.rate("hi_rate", paid_on)
    _check_months(payer, paid_on, rates)
    used = [base, rate]
    monthly = base.money * rate.share
    factor = None
    if order is not None:
        by_order = rates.rate("household_factor", paid_on, str(min(order, LAST_FACTOR)))
        used.append(by_order)
        factor = by_order.share
        monthly *= factor
    due = rounded(monthly * payer.months, paid_on, rates)
    supports = []
    left, whole = due, Decimal(1)
    for table in ("hi_state_share", "hi_local_share"):
        share = _share(table, payer.group, paid_on, rates, used)
        share = min(share, whole)
        whole -= share
        amount = min(left, rounded(monthly * payer.months * share, paid_on, rates))
        left -= amount
        supports.append((share, amount))
    other = min(left, max(0, payer.other_support))
    (state_share, state), (local_share, local) = supports
    line = ContributionLine(
        key=payer.key,
        scheme="HI",
        group=payer.group,
        order=order,
        base=base.money,
        rate=rate.share,
        factor=factor,
        monthly_due=rounded(monthly, paid_on, rates),
        months=payer.months,
        due=due,
        state_share=state_share,
        state_support=state,
        local_share=local_share,
        local_support=local,
        other_support=other,
        own=left - other,
        mode="monthly",
        income=None,
        rates=tuple(used),
        sentences=(),
    )
    return replace(line, sentences=tuple(_sentences(line)))


def _share(table: str, group: str, on: datetime.date, rates: RateBook, used: list[Rate]) -> Decimal:
    """Return the share of a budget for a group, and note the entry that says so."""
    found = rates.find(table, on, group)
    if found is None:
        return Decimal(0)
    used.append(found)
    return found.share


def _sentences(line: ContributionLine) -> list[Explanation]:
    values = {
        "base": show_money(line.base),
        "rate": show_share(line.rate),
        "monthly": show_money(line.monthly_due),
        "months": line.months,
        "due": show_money(line.due),
    }
    if line.factor is None or line.order == 1:
        formula = QT_TRANSLATE_NOOP(
            "contribution",
            "{base} × {rate} = {monthly} một tháng, × {months} tháng = {due}.",
        )
    else:
        values["factor"] = show_share(line.factor)
        formula = QT_TRANSLATE_NOOP(
            "contribution",
            "{base} × {rate} × {factor} = {monthly} một tháng, × {months} tháng = {due}.",
        )
    told = [Explanation(formula, values), *_order_sentence(line)]
    if line.group in AT_SCHOOL:
        told.append(
            Explanation(
                QT_TRANSLATE_NOOP("contribution", "Đóng tại trường, không tính thứ tự trong hộ.")
            )
        )
    return [*told, *support_sentences(line)]


def _order_sentence(line: ContributionLine) -> list[Explanation]:
    if line.order is None or line.factor is None:
        return []
    if line.order == 1:
        first = QT_TRANSLATE_NOOP("contribution", "Người thứ nhất trong hộ đóng đủ mức.")
        return [Explanation(first)]
    template = QT_TRANSLATE_NOOP(
        "contribution", "Người thứ {order} trong hộ đóng {factor} mức người thứ nhất."
    )
    return [Explanation(template, {"order": line.order, "factor": show_share(line.factor)})]


def support_sentences(line: ContributionLine) -> list[Explanation]:
    """Say who gives what, and what is left to pay."""
    if line.state_share == 1:
        whole = QT_TRANSLATE_NOOP("contribution", "Nhà nước đóng đủ, không phải nộp tiền.")
        return [Explanation(whole)]
    told = []
    if line.state_support:
        told.append(
            _support(
                QT_TRANSLATE_NOOP("contribution", "Nhà nước hỗ trợ {share}: {amount}."),
                line.state_share,
                line.state_support,
            )
        )
    if line.local_support:
        told.append(
            _support(
                QT_TRANSLATE_NOOP("contribution", "Tỉnh hỗ trợ thêm {share}: {amount}."),
                line.local_share,
                line.local_support,
            )
        )
    return [*told, *own_sentences(line)]


def own_sentences(line: ContributionLine) -> list[Explanation]:
    """Say what a sponsor gives and what is left to pay, where somebody gives anything."""
    told = []
    if line.other_support:
        told.append(
            Explanation(
                QT_TRANSLATE_NOOP("contribution", "Nguồn khác hỗ trợ {amount}."),
                {"amount": show_money(line.other_support)},
            )
        )
    if line.own != line.due:
        told.append(
            Explanation(
                QT_TRANSLATE_NOOP("contribution", "Còn phải đóng {own}."),
                {"own": show_money(line.own)},
            )
        )
    return told


def _support(template: str, share: Decimal, amount: int) -> Explanation:
    return Explanation(template, {"share": show_share(share), "amount": show_money(amount)})


# What importers and samples ask of the same book.


def base_salary_at(date: datetime.date, rates: RateBook | None = None) -> int | None:
    """Return the base salary of a day in đồng a month; None before the first known one."""
    found = (rates or shipped_rates()).find("base_salary", date)
    return found.money if found else None


@lru_cache(maxsize=4096)
def household_amounts(
    months: int, paid_on: datetime.date, rates: RateBook | None = None
) -> tuple[int, ...]:
    """Return what the first to the fifth member pay for so many months, of any number.

    Nothing before the first day for which all rates are known.
    """
    book = rates or shipped_rates()
    base, rate = book.find("base_salary", paid_on), book.find("hi_rate", paid_on)
    factors = [
        book.find("household_factor", paid_on, str(order)) for order in range(1, LAST_FACTOR + 1)
    ]
    if base is None or rate is None:
        return ()
    return tuple(
        rounded(base.money * rate.share * factor.share * months, paid_on, book)
        for factor in factors
        if factor is not None
    )


def household_fee_doubt(
    amount: int, months: int, paid_on: datetime.date, rates: RateBook | None = None
) -> Issue | None:
    """Return a warning when no member of any order pays this amount, else None.

    The rate is the base salary on the day of payment; support or a special group may explain
    another amount, so it only warns.
    """
    amounts = household_amounts(months, paid_on, rates) if months >= 1 else ()
    if not amounts or amount in amounts:
        return None
    return Issue(
        "receipt.fee",
        QT_TRANSLATE_NOOP(
            "issues",
            "Số tiền {amount} không đúng mức hộ gia đình {months} tháng ({amounts}). "
            "Kiểm tra lại số tiền và số tháng.",
        ),
        Severity.WARNING,
        {
            "amount": show_money(amount),
            "months": months,
            "amounts": "; ".join(show_money(usual) for usual in amounts),
        },
    )
