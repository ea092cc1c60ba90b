"""What the calculator counts, and the words of an offer; no widgets."""

import datetime
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from desktop.domain.contribution import HOUSEHOLD, ContributionLine
from desktop.domain.cover_period import CoverPeriod, vsi_cover
from desktop.domain.money import show_money
from desktop.domain.rates import RateBook
from desktop.domain.voluntary_contribution import VoluntaryPlan
from desktop.services.quotes import card_cover, quote_household, quote_voluntary


@dataclass(frozen=True, slots=True)
class FamilyCase:
    """So many household members and, behind them, so many of another group."""

    members: int
    months: int
    paid_on: datetime.date
    group: str = ""
    others: int = 0
    previous_end: datetime.date | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    """What a case comes to: its lines, the days covered, and a text to send."""

    paid_on: datetime.date
    lines: tuple[ContributionLine, ...]
    cover: CoverPeriod
    words: str

    @property
    def own(self) -> int:
        """What is paid in all, in đồng."""
        return sum(line.own for line in self.lines)


def family(case: FamilyCase, rates: RateBook) -> Answer:
    """Count a family; raises what `quote_household` and `card_cover` raise."""
    groups = [HOUSEHOLD] * case.members + [case.group] * (case.others if case.group else 0)
    lines = quote_household(groups, case.months, case.paid_on, rates).lines
    cover = card_cover(case.paid_on, case.months, case.previous_end, rates)
    answer = Answer(case.paid_on, lines, cover, "")
    translate = QCoreApplication.translate
    text = translate(
        "calculator",
        "Nhà mình {count} người tham gia BHYT {months} tháng, đóng ngày {day}: tổng cộng {own}. "
        "Thẻ có giá trị từ {first} đến {last}.",
    ).format(count=len(lines), months=case.months, **_said(answer))
    each = [f"{name_of(number, line)}: {show_money(line.own)}" for number, line in numbered(lines)]
    return Answer(case.paid_on, lines, cover, "\n".join((text, *each)))


def voluntary(plan: VoluntaryPlan, paid_on: datetime.date, rates: RateBook) -> Answer:
    """Count voluntary insurance; raises what `voluntary_contribution` raises."""
    lines = quote_voluntary(plan, paid_on, rates).lines
    answer = Answer(paid_on, lines, vsi_cover(plan.first_month, plan.months), "")
    text = QCoreApplication.translate(
        "calculator",
        "BHXH tự nguyện {months} tháng, mức thu nhập {income}: tự đóng {own}, Nhà nước hỗ trợ "
        "{support}. Tính từ {first} đến {last}, đóng ngày {day}.",
    ).format(
        months=plan.months,
        income=show_money(plan.income),
        support=show_money(sum(line.state_support + line.local_support for line in lines)),
        **_said(answer),
    )
    return Answer(paid_on, lines, answer.cover, text)


def numbered(lines: tuple[ContributionLine, ...]) -> list[tuple[int, ContributionLine]]:
    """Return the lines with their places, from 1."""
    return list(enumerate(lines, start=1))


def name_of(number: int, line: ContributionLine) -> str:
    """Return what a person of an offer is called: there are no names."""
    translate = QCoreApplication.translate
    if line.scheme == "VSI":
        return translate("calculator", "BHXH tự nguyện")
    if line.order is not None:
        return translate("calculator", "Người thứ {order}").format(order=line.order)
    group = line.group.partition(":")[0]
    return translate("calculator", "Người thứ {order}, nhóm {group}").format(
        order=number, group=group
    )


def _said(answer: Answer) -> dict[str, str]:
    return {
        "own": show_money(answer.own),
        "day": f"{answer.paid_on:%d/%m/%Y}",
        "first": f"{answer.cover.valid_from:%d/%m/%Y}",
        "last": f"{answer.cover.valid_to:%d/%m/%Y}",
    }
