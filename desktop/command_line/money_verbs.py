"""The verbs of the money: quote and cover (by the shipped rates without an office), locks."""

import argparse
import datetime
from collections.abc import Sequence
from typing import Any

from desktop.command_line.context import Context
from desktop.command_line.outcome import Outcome
from desktop.command_line.values import day, positive
from desktop.domain.contribution import ContributionLine
from desktop.domain.errors import InvalidInput
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.money import show_money
from desktop.domain.periods import Period, PeriodKind
from desktop.domain.rates import RATE_TABLES, SUPPORT_KEYS, Rate, RateBook
from desktop.domain.voluntary_contribution import VoluntaryPlan
from desktop.services import quotes
from desktop.services.quotes import Quote

_UNLOCK_REASON = "Mở khoá bằng dòng lệnh"
_MODES = ("monthly", "ahead", "missing")
_CONFIDENCE = {
    "V": "đã đối chiếu",
    "T": "theo phần mềm đang dùng",
    "K": "chưa đọc lại văn bản",
    "U": "chưa chắc, hỏi cơ quan BHXH",
}


def add_to(verbs: "argparse._SubParsersAction[Any]") -> None:
    """Declare the verbs."""
    quote = verbs.add_parser("quote", help="tính mức đóng, không ghi gì")
    kinds = quote.add_subparsers(dest="quoted", metavar="LOẠI", required=True)
    household = kinds.add_parser("household", help="BHYT của một hộ")
    household.add_argument("--members", type=positive, required=True, metavar="SỐ")
    household.add_argument("--groups", metavar="GD,CN,…", help="nhóm của từng người")
    _add_term(household)
    household.set_defaults(run=_household)
    voluntary = kinds.add_parser("voluntary", help="BHXH tự nguyện của một người")
    voluntary.add_argument("--income", type=positive, required=True, metavar="ĐỒNG")
    voluntary.add_argument("--support", choices=SUPPORT_KEYS, required=True)
    voluntary.add_argument("--mode", choices=_MODES, default="monthly")
    _add_term(voluntary)
    voluntary.set_defaults(run=_voluntary)
    cover = verbs.add_parser("cover", help="thẻ có giá trị từ ngày nào đến ngày nào")
    cover.add_argument("--previous-end", type=day, metavar="NGÀY", help="ngày cuối của thẻ cũ")
    _add_term(cover)
    cover.set_defaults(run=_cover)
    lock = verbs.add_parser(
        "lock", help="khoá sổ một tháng: không ghi, huỷ biên lai của tháng đó nữa"
    )
    lock.add_argument("--period", required=True, metavar="THÁNG")
    lock.set_defaults(run=_lock)
    unlock = verbs.add_parser("unlock", help="mở khoá sổ một tháng; ai mở và vì sao được lưu lại")
    unlock.add_argument("--period", required=True, metavar="THÁNG")
    unlock.add_argument("--reason", default=_UNLOCK_REASON, metavar="LÝ_DO")
    unlock.set_defaults(run=_unlock)


def _add_term(verb: argparse.ArgumentParser) -> None:
    verb.add_argument("--months", type=positive, required=True, metavar="SỐ")
    verb.add_argument("--paid-on", type=day, required=True, metavar="NGÀY")


def _book(context: Context, chosen: argparse.Namespace) -> RateBook:
    """Return the rates of the office that was named or is there, else the shipped ones."""
    named = chosen.database is not None or context.path.exists()
    return quotes.book_of(context.read() if named else None)


def _household(context: Context, chosen: argparse.Namespace) -> Outcome:
    groups = quotes.groups_of(chosen.members, chosen.groups)
    book = _book(context, chosen)
    return _told(quotes.quote_household(groups, chosen.months, chosen.paid_on, book))


def _voluntary(context: Context, chosen: argparse.Namespace) -> Outcome:
    book = _book(context, chosen)
    plan = VoluntaryPlan(
        income=chosen.income,
        months=chosen.months,
        support=chosen.support,
        first_month=chosen.paid_on,
        mode=chosen.mode,
    )
    return _told(quotes.quote_voluntary(plan, chosen.paid_on, book))


def _cover(context: Context, chosen: argparse.Namespace) -> Outcome:
    book = _book(context, chosen)
    cover = quotes.card_cover(chosen.paid_on, chosen.months, chosen.previous_end, book)
    return Outcome(
        {
            "valid_from": cover.valid_from,
            "valid_to": cover.valid_to,
            "rule": cover.rule,
            "continuous": cover.continuous,
        },
        [f"{_date(cover.valid_from)} - {_date(cover.valid_to)}", cover.explanation.text()],
    )


def _lock(context: Context, chosen: argparse.Namespace) -> Outcome:
    from desktop.services.province.inbox import close_period
    from desktop.services.province.scope import scope_of
    from desktop.services.reports.locking import lock_months

    database = context.write()
    if scope_of(database).is_province:
        period = Period.parse(chosen.period)
        close_period(database, period, who=context.who)
        told = f"Tỉnh đã khoá {period.title()}, không nhận thêm gói."
        return Outcome({"period": period.show(), "state": "locked"}, [told])
    month = _month(chosen.period)
    lock_months(database, month, who=context.who, today=context.today)
    return Outcome({"period": month.show(), "state": "locked"}, [f"Đã khoá sổ {month.title()}."])


def _unlock(context: Context, chosen: argparse.Namespace) -> Outcome:
    from desktop.services.authority import Authority
    from desktop.services.collecting.period_locks import unlock_period
    from desktop.services.province.inbox import reopen_period
    from desktop.services.province.scope import scope_of

    database = context.write()
    if scope_of(database).is_province:
        period = Period.parse(chosen.period)
        reopen_period(database, period, chosen.reason, who=context.who)
        told = f"Tỉnh đã mở lại {period.title()}."
        return Outcome({"period": period.show(), "state": "open"}, [told])
    month = _month(chosen.period)
    authority = Authority(context.who, chosen.reason)
    unlock_period(database, month.first_day, authority, who=context.who)
    return Outcome({"period": month.show(), "state": "open"}, [f"Đã mở khoá sổ {month.title()}."])


def _month(text: str) -> Period:
    """Return the month that is meant; money is locked by months only."""
    period = Period.parse(text)
    if period.kind is not PeriodKind.MONTH:
        raise InvalidInput(
            "lock.month",
            QT_TRANSLATE_NOOP(
                "errors", "Chỉ khoá sổ theo tháng, không khoá {period}. Ghi 2026-11."
            ),
            where="period",
            period=text,
        )
    return period


def _told(quote: Quote) -> Outcome:
    data = {
        "lines": [_line(line) for line in quote.lines],
        "total_due": quote.total_due,
        "total_own": quote.total_own,
        "rates": [_rate(rate) for rate in quote.rates],
    }
    return Outcome(data, _sentences(quote))


def _line(line: ContributionLine) -> dict[str, object]:
    return {
        "order": line.order,
        "base": line.base,
        "rate": float(line.rate),
        "due": line.due,
        "state_support": line.state_support,
        "local_support": line.local_support,
        "own": line.own,
    }


def _rate(rate: Rate) -> dict[str, object]:
    return {
        "table": rate.table,
        "key": rate.key,
        "value": rate.value,
        "valid_from": rate.valid_from,
        "valid_to": rate.valid_to,
        "source": rate.source,
        "confidence": rate.confidence,
        "origin": rate.origin,
    }


def _sentences(quote: Quote) -> Sequence[str]:
    told = []
    for number, line in enumerate(quote.lines, start=1):
        words = " ".join(sentence.text() for sentence in line.sentences)
        told.append(f"{number}. {show_money(line.own)}. {words}")
        told.extend(f"   Lưu ý: {issue.text()}" for issue in line.warnings)
    told.append(f"Mức đóng {show_money(quote.total_due)}, phải nộp {show_money(quote.total_own)}.")
    sources = (
        f"{RATE_TABLES[rate.table].label} từ {_date(rate.valid_from)}: {rate.source} "
        f"({_CONFIDENCE[rate.confidence]})."
        for rate in quote.rates
    )
    return [*told, *dict.fromkeys(sources)]


def _date(date: datetime.date) -> str:
    return f"{date:%d/%m/%Y}"
