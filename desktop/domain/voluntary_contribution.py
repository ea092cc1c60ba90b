"""What a person pays for voluntary social insurance: by months, years ahead or missing months.

Law 41/2024/QH15, articles 31 and 36; Decree 159/2025, articles 5 to 7. Support is a share of
22 % of the rural poverty line, never of the chosen income.
"""

import datetime
from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Final

from desktop.domain.contribution import (
    ContributionLine,
    Explanation,
    Mode,
    months_not_allowed,
    own_sentences,
    rounded,
)
from desktop.domain.dates import add_months
from desktop.domain.errors import InvalidInput, Issue, Severity
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.money import show_money
from desktop.domain.rates import SUPPORT_KEYS, Rate, RateBook, show_share

OTHER: Final = "other"
_YEAR: Final = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class VoluntaryPlan:
    """What somebody asks to pay.

    `support` is a key of `SUPPORT_KEYS`; months before the month of `support_from` are
    supported as `support_before`. `supported_months_used` counts against the most the state
    supports (120). `income` in đồng a month; `first_month` is any day of the first month paid
    for; `other_support` is money a sponsor gives, in đồng.
    """

    income: int
    months: int
    support: str
    first_month: datetime.date
    mode: Mode = "monthly"
    support_from: datetime.date | None = None
    support_before: str = OTHER
    supported_months_used: int = 0
    key: str = ""
    other_support: int = 0


class IncomeOutsideLimits(InvalidInput):
    """The chosen income lies below the poverty line or above the multiple of the base salary."""

    def __init__(self, income: int, floor: int, ceiling: int, multiple: int) -> None:
        """Name both limits."""
        super().__init__(
            "contribution.income",
            QT_TRANSLATE_NOOP(
                "errors",
                "Mức thu nhập {income} ngoài giới hạn. Chọn từ {floor} (chuẩn nghèo nông thôn) "
                "đến {ceiling} ({multiple} lần lương cơ sở).",
            ),
            where="income",
            income=show_money(income),
            floor=show_money(floor),
            ceiling=show_money(ceiling),
            multiple=multiple,
        )
        self.floor, self.ceiling = floor, ceiling


class UnknownSupport(InvalidInput):
    """The kind of support is none of `SUPPORT_KEYS`."""


@dataclass(frozen=True, slots=True)
class _Supported:
    """So many months with the shares of one group."""

    key: str
    months: int
    state: Decimal
    local: Decimal


def income_limits(on: datetime.date, rates: RateBook) -> tuple[int, int]:
    """Return the lowest and the highest income of a day that can be chosen, in đồng a month."""
    ceiling = rates.rate("vsi_ceiling_multiple", on).number * rates.rate("base_salary", on).money
    return rates.rate("rural_poverty_line", on).money, ceiling


def voluntary_contribution(
    plan: VoluntaryPlan, paid_on: datetime.date, rates: RateBook
) -> ContributionLine:
    """Return the line of a plan that is paid on a day.

    Raises `IncomeOutsideLimits`, `MonthsNotAllowed`, `UnknownSupport` and `NoRateInForce`.
    """
    rate = rates.rate("vsi_rate", paid_on)
    line_of_poverty = rates.rate("rural_poverty_line", paid_on)
    warnings = _check(plan, paid_on, rates)
    used = [rate, line_of_poverty]
    monthly = plan.income * rate.share
    exact = monthly * plan.months
    if plan.mode != "monthly":
        returned = rates.rate("fund_return", paid_on)
        used.append(returned)
        exact = monthly * _sum_of_powers(plan, returned.share)
    due = rounded(exact, paid_on, rates)
    pieces = _pieces(plan, paid_on, rates, used)
    support_base = rate.share * line_of_poverty.money
    state = min(due, _support([(p.state, p.months) for p in pieces], support_base, paid_on, rates))
    local = _support([(p.local, p.months) for p in pieces], support_base, paid_on, rates)
    local = min(due - state, local)
    other = min(due - state - local, max(0, plan.other_support))
    line = ContributionLine(
        key=plan.key,
        scheme="VSI",
        group=plan.support,
        order=None,
        base=plan.income,
        rate=rate.share,
        factor=None,
        monthly_due=rounded(monthly, paid_on, rates),
        months=plan.months,
        due=due,
        state_share=pieces[-1].state if pieces else Decimal(0),
        state_support=state,
        local_share=pieces[-1].local if pieces else Decimal(0),
        local_support=local,
        other_support=other,
        own=due - state - local - other,
        mode=plan.mode,
        income=plan.income,
        rates=tuple(used),
        sentences=(),
        warnings=warnings,
    )
    told = [_formula(line, _fund(used)), *_told(pieces, plan, line_of_poverty, rate)]
    return replace(line, sentences=(*told, *own_sentences(line)))


def _check(plan: VoluntaryPlan, on: datetime.date, rates: RateBook) -> tuple[Issue, ...]:
    """Refuse what the rules do not allow; return what is only unusual."""
    if plan.support not in SUPPORT_KEYS:
        raise UnknownSupport(
            "contribution.support",
            QT_TRANSLATE_NOOP(
                "errors", "Không có đối tượng hỗ trợ {support}. Chọn một trong: {known}."
            ),
            where="support",
            support=plan.support,
            known=", ".join(SUPPORT_KEYS),
        )
    allowed = _allowed_months(plan.mode, on, rates)
    if plan.months not in allowed:
        if plan.mode == "missing":
            raise InvalidInput(
                "contribution.missing_months",
                QT_TRANSLATE_NOOP(
                    "errors",
                    "Đóng cho thời gian còn thiếu được từ 1 đến {most} tháng, không phải "
                    "{months} tháng. Sửa lại số tháng.",
                ),
                where="months",
                most=allowed[-1],
                months=plan.months,
            )
        raise months_not_allowed(plan.months, allowed)
    floor, ceiling = income_limits(on, rates)
    if not floor <= plan.income <= ceiling:
        multiple = rates.rate("vsi_ceiling_multiple", on).number
        raise IncomeOutsideLimits(plan.income, floor, ceiling, multiple)
    return _step_warning(plan.income, floor, ceiling, on, rates)


def _allowed_months(mode: Mode, on: datetime.date, rates: RateBook) -> Sequence[int]:
    if mode == "ahead":
        return [_YEAR * years for years in rates.rate("vsi_ahead_years", on).numbers]
    if mode == "missing":
        return range(1, rates.rate("vsi_missing_months", on).number + 1)
    return rates.rate("vsi_payment_months", on).numbers


def _step_warning(
    income: int, floor: int, ceiling: int, on: datetime.date, rates: RateBook
) -> tuple[Issue, ...]:
    step = rates.find("vsi_income_step", on)
    if step is None or not step.money or income == ceiling or (income - floor) % step.money == 0:
        return ()
    return (
        Issue(
            "contribution.income_step",
            QT_TRANSLATE_NOOP(
                "issues",
                "Mức thu nhập {income} không tròn bước {step} tính từ {floor}. Cơ quan BHXH có "
                "thể trả lại hồ sơ; hỏi trước khi thu.",
            ),
            Severity.WARNING,
            {
                "income": show_money(income),
                "step": show_money(step.money),
                "floor": show_money(floor),
            },
        ),
    )


def _sum_of_powers(plan: VoluntaryPlan, monthly_return: Decimal) -> Decimal:
    """Return how many months' dues the whole costs: less ahead, more for missing months."""
    growth = 1 + monthly_return
    if plan.mode == "ahead":
        return sum((growth**-at for at in range(plan.months)), Decimal(0))
    return sum((growth**at for at in range(1, plan.months + 1)), Decimal(0))


def _pieces(
    plan: VoluntaryPlan, on: datetime.date, rates: RateBook, used: list[Rate]
) -> list[_Supported]:
    """Return the months of the plan by the support they get, in the order of the months."""
    months = plan.months
    if plan.mode != "monthly":
        choice = rates.rate(f"vsi_support_{plan.mode}", on)
        months = months if choice.value == "yes" else 0
    most = rates.find("vsi_supported_months", on)
    if most is not None:
        months = min(months, max(0, most.number - plan.supported_months_used))
    early = 0
    if plan.support_from is not None:
        first, begins = plan.first_month, plan.support_from
        apart = 12 * (begins.year - first.year) + begins.month - first.month
        early = min(months, max(0, apart))
    return [
        _supported(key, count, on, rates, used)
        for key, count in ((plan.support_before, early), (plan.support, months - early))
        if count
    ]


def _supported(
    key: str, months: int, on: datetime.date, rates: RateBook, used: list[Rate]
) -> _Supported:
    """Return the shares of a group; one that the state does not name on a day counts as `other`."""
    if rates.find("vsi_state_share", on, key) is None:
        key = OTHER
    shares = []
    left = Decimal(1)
    for table in ("vsi_state_share", "vsi_local_share"):
        found = rates.find(table, on, key)
        share = min(left, found.share) if found else Decimal(0)
        left -= share
        shares.append(share)
        if found is not None and found not in used:
            used.append(found)
    return _Supported(key, months, *shares)


def _support(
    shares: Sequence[tuple[Decimal, int]], base: Decimal, on: datetime.date, rates: RateBook
) -> int:
    exact = sum((share * base * months for share, months in shares), Decimal(0))
    return rounded(exact, on, rates)


def _fund(used: Sequence[Rate]) -> Rate | None:
    return next((rate for rate in used if rate.table == "fund_return"), None)


def _formula(line: ContributionLine, returned: Rate | None) -> Explanation:
    values: dict[str, object] = {
        "income": show_money(line.base),
        "rate": show_share(line.rate),
        "monthly": show_money(line.monthly_due),
        "months": line.months,
        "due": show_money(line.due),
    }
    if returned is None:
        template = QT_TRANSLATE_NOOP(
            "contribution",
            "Thu nhập {income} × {rate} = {monthly} một tháng, × {months} tháng = {due}.",
        )
        return Explanation(template, values)
    values["fund_return"] = show_share(returned.share)
    if line.mode == "ahead":
        template = QT_TRANSLATE_NOOP(
            "contribution",
            "Thu nhập {income} × {rate} = {monthly} một tháng; đóng trước {months} tháng, giảm "
            "theo lãi quỹ {fund_return} một tháng, còn {due}.",
        )
    else:
        template = QT_TRANSLATE_NOOP(
            "contribution",
            "Thu nhập {income} × {rate} = {monthly} một tháng; đóng {months} tháng còn thiếu, "
            "cộng lãi quỹ {fund_return} một tháng, thành {due}.",
        )
    return Explanation(template, values)


def _told(
    pieces: Sequence[_Supported], plan: VoluntaryPlan, line_of_poverty: Rate, rate: Rate
) -> list[Explanation]:
    """Say how much each budget gives for which months."""
    told = []
    state = QT_TRANSLATE_NOOP(
        "contribution",
        "Nhà nước hỗ trợ {share} × {rate} × chuẩn nghèo {line} × {months} tháng = {amount}.",
    )
    local = QT_TRANSLATE_NOOP(
        "contribution",
        "Tỉnh hỗ trợ thêm {share} × {rate} × chuẩn nghèo {line} × {months} tháng = {amount}.",
    )
    base = rate.share * line_of_poverty.money
    for piece in pieces:
        for template, share in ((state, piece.state), (local, piece.local)):
            if share:
                amount = (share * base * piece.months).quantize(Decimal(1))
                values = {
                    "share": show_share(share),
                    "rate": show_share(rate.share),
                    "line": show_money(line_of_poverty.money),
                    "months": piece.months,
                    "amount": show_money(int(amount)),
                }
                told.append(Explanation(template, values))
    without = plan.months - sum(piece.months for piece in pieces)
    if without:
        template = QT_TRANSLATE_NOOP("contribution", "{months} tháng không được hỗ trợ.")
        told.append(Explanation(template, {"months": without}))
    return told


def payment_deadline(
    first_month: datetime.date, months: int, rates: RateBook
) -> datetime.date | None:
    """Return the last day on which a term that begins then can be paid; None for other modes."""
    begins = first_month.replace(day=1)
    within = rates.find("vsi_payment_deadline", begins, str(months))
    if within is None:
        return None
    return add_months(begins, within.number) - datetime.timedelta(days=1)
