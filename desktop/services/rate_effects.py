"""What a new or withdrawn rate would change: worked examples, told before anything is written."""

import datetime
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from desktop.domain.contribution import HOUSEHOLD, HealthPayer, health_contributions
from desktop.domain.cover_period import hi_cover
from desktop.domain.errors import UserFacingError
from desktop.domain.messages import QT_TRANSLATE_NOOP, Translate
from desktop.domain.money import show_money
from desktop.domain.rate_values import show_rate
from desktop.domain.rates import RATE_TABLES, Rate, RateBook
from desktop.domain.voluntary_contribution import (
    VoluntaryPlan,
    income_limits,
    voluntary_contribution,
)
from desktop.domain.working_days import remit_deadline
from desktop.services.rate_history import key_words

CONTEXT: Final = "rates"
FAMILY: Final = 5
_NOTHING: Final = QT_TRANSLATE_NOOP("rates", "chưa có mức")
_CHANGE: Final = QT_TRANSLATE_NOOP("rates", "Từ {day}, {what}: {before} → {after}")
_CHANGE_UNTIL: Final = QT_TRANSLATE_NOOP("rates", "Từ {day} đến {last}, {what}: {before} → {after}")
_CHANGE_ON: Final = QT_TRANSLATE_NOOP("rates", "Ngày {day}, {what}: {before} → {after}")
_PAID: Final = QT_TRANSLATE_NOOP("rates", "Biên lai đã ghi giữ nguyên số tiền và ngày của thẻ.")
_PAST: Final = QT_TRANSLATE_NOOP(
    "rates", "Mức này bắt đầu từ ngày đã qua: biên lai đã ghi từ {day} không tính lại."
)
_SAME: Final = QT_TRANSLATE_NOOP("rates", "Không đổi gì so với mức đang có.")


@dataclass(frozen=True, slots=True)
class _Example:
    """One worked case: `what` is marked words, `of` gives its result by a book on a day."""

    what: str
    of: Callable[[RateBook, datetime.date], str]
    values: tuple[tuple[str, str], ...] = ()


def effects(
    before: RateBook,
    after: RateBook,
    concerned: Sequence[Rate],
    today: datetime.date,
    translate: Translate | None = None,
) -> tuple[str, ...]:
    """Return sentences on what changes between two books through some entries.

    Each entry is told first, then what people pay and the days of cards where those differ.
    """
    lines: list[str] = []
    for rate in concerned:
        what = _name(rate, translate)
        lines += _difference(
            before, after, rate, _Example(what, _value_of(rate, translate)), translate
        )
    if not lines:
        return (_words(_SAME, translate),)
    examples: dict[str, None] = {}
    for rate in concerned:
        for example in _examples(rate, translate):
            found = _difference(before, after, rate, example, translate)
            examples.update(dict.fromkeys(found))
    lines += examples
    first = min(rate.valid_from for rate in concerned)
    if first < today:
        lines.append(_words(_PAST, translate).format(day=f"{first:%d/%m/%Y}"))
    else:
        lines.append(_words(_PAID, translate))
    return tuple(lines)


def _difference(
    before: RateBook, after: RateBook, rate: Rate, example: _Example, translate: Translate | None
) -> Iterable[str]:
    day, last = rate.valid_from, rate.valid_to
    old, new = _result(example, before, day, translate), _result(example, after, day, translate)
    if old == new:
        return
    values = {
        "day": f"{day:%d/%m/%Y}",
        "what": _words(example.what, translate).format(**dict(example.values)),
        "before": old,
        "after": new,
    }
    template = _CHANGE if last is None else _CHANGE_ON if last == day else _CHANGE_UNTIL
    shown_last = "" if last is None else f"{last:%d/%m/%Y}"
    yield _words(template, translate).format(**values, last=shown_last)


def _result(
    example: _Example, book: RateBook, day: datetime.date, translate: Translate | None
) -> str:
    try:
        found = example.of(book, day)
    except UserFacingError:
        found = ""  # a rate is missing on that day, or the case is none there
    return found or _words(_NOTHING, translate)


def _name(rate: Rate, translate: Translate | None) -> str:
    label = _words(RATE_TABLES[rate.table].label, translate)
    label = label[:1].lower() + label[1:] if not label[:2].isupper() else label
    key = key_words(rate.table, rate.key, translate)
    # A brace in a name would be taken for a place by format().
    return (f"{label} ({key})" if key else label).replace("{", "").replace("}", "")


def _value_of(rate: Rate, translate: Translate | None) -> Callable[[RateBook, datetime.date], str]:
    def value(book: RateBook, day: datetime.date) -> str:
        found = book.find(rate.table, day, rate.key)
        return show_rate(found, translate) if found is not None else ""

    return value


# The examples


def _examples(rate: Rate, translate: Translate | None) -> Sequence[_Example]:
    table, key = rate.table, rate.key
    if table in ("hi_state_share", "hi_local_share"):
        what = QT_TRANSLATE_NOOP("rates", "một người nhóm {group} đóng 12 tháng")
        return (_Example(what, _own((key,)), (("group", key_words(table, key, translate)),)),)
    if table in ("vsi_state_share", "vsi_local_share"):
        what = QT_TRANSLATE_NOOP("rates", "{support} đóng BHXH tự nguyện 1 tháng mức thấp nhất")
        return (_Example(what, _lowest(key), (("support", key_words(table, key, translate)),)),)
    return _EXAMPLES.get(table, ())


def _own(groups: Sequence[str]) -> Callable[[RateBook, datetime.date], str]:
    def own(book: RateBook, day: datetime.date) -> str:
        payers = [HealthPayer(str(at), group, 12) for at, group in enumerate(groups)]
        lines = health_contributions(payers, day, book, at_school=True)
        return show_money(sum(line.own for line in lines))

    return own


def _lowest(support: str) -> Callable[[RateBook, datetime.date], str]:
    def own(book: RateBook, day: datetime.date) -> str:
        income, _ = income_limits(day, book)
        plan = VoluntaryPlan(income=income, months=1, support=support, first_month=day)
        return show_money(voluntary_contribution(plan, day, book).own)

    return own


def _ceiling(book: RateBook, day: datetime.date) -> str:
    return show_money(income_limits(day, book)[1])


def _two_years(book: RateBook, day: datetime.date) -> str:
    income, _ = income_limits(day, book)
    plan = VoluntaryPlan(income=income, months=24, support="other", first_month=day, mode="ahead")
    return show_money(voluntary_contribution(plan, day, book).own)


def _card(days_since_end: int | None) -> Callable[[RateBook, datetime.date], str]:
    def period(book: RateBook, day: datetime.date) -> str:
        end = None if days_since_end is None else day - datetime.timedelta(days=days_since_end)
        cover = hi_cover(day, 12, end, book)
        return f"{cover.valid_from:%d/%m/%Y}–{cover.valid_to:%d/%m/%Y}"

    return period


def _remit(book: RateBook, day: datetime.date) -> str:
    return f"{remit_deadline(day, book):%d/%m/%Y}"


_FIRST_MEMBER = _Example(
    QT_TRANSLATE_NOOP("rates", "một người thứ nhất trong hộ đóng 12 tháng"), _own((HOUSEHOLD,))
)
_WHOLE_FAMILY = _Example(
    QT_TRANSLATE_NOOP("rates", "hộ 5 người đóng 12 tháng"), _own((HOUSEHOLD,) * FAMILY)
)
_LOWEST = _Example(
    QT_TRANSLATE_NOOP("rates", "một người đóng BHXH tự nguyện 1 tháng mức thấp nhất"),
    _lowest("other"),
)
_LOWEST_POOR = _Example(
    QT_TRANSLATE_NOOP("rates", "người hộ nghèo đóng BHXH tự nguyện 1 tháng mức thấp nhất"),
    _lowest("poor"),
)
_CEILING = _Example(
    QT_TRANSLATE_NOOP("rates", "mức thu nhập cao nhất được chọn đóng BHXH tự nguyện"), _ceiling
)
_AHEAD = _Example(
    QT_TRANSLATE_NOOP("rates", "đóng BHXH tự nguyện 2 năm về sau mức thấp nhất"), _two_years
)
_FIRST_CARD = _Example(
    QT_TRANSLATE_NOOP("rates", "thẻ lần đầu, đóng ngay ngày đó, 12 tháng"), _card(None)
)
_SHORT_GAP = _Example(
    QT_TRANSLATE_NOOP("rates", "thẻ hết hạn trước đó 20 ngày, gia hạn 12 tháng"), _card(20)
)
_LONG_GAP = _Example(
    QT_TRANSLATE_NOOP("rates", "thẻ hết hạn trước đó 91 ngày, gia hạn 12 tháng"), _card(91)
)
_REMIT = _Example(QT_TRANSLATE_NOOP("rates", "tiền thu ngày đó nộp chậm nhất"), _remit)
_HOUSEHOLD = (_FIRST_MEMBER, _WHOLE_FAMILY)
_CARDS = (_FIRST_CARD, _SHORT_GAP, _LONG_GAP)
_EXAMPLES: dict[str, Sequence[_Example]] = {
    "base_salary": (*_HOUSEHOLD, _CEILING),
    "hi_rate": _HOUSEHOLD,
    "household_factor": _HOUSEHOLD,
    "rounding_unit": (*_HOUSEHOLD, _AHEAD),
    "rural_poverty_line": (_LOWEST, _LOWEST_POOR, _AHEAD),
    "vsi_rate": (_LOWEST, _AHEAD),
    "vsi_ceiling_multiple": (_CEILING,),
    "fund_return": (_AHEAD,),
    "vsi_support_ahead": (_AHEAD,),
    "vsi_supported_months": (_AHEAD,),
    "first_card_wait_days": _CARDS,
    "gap_limit": _CARDS,
    "short_gap_rule": _CARDS,
    "remit_deadline_days": (_REMIT,),
    "holiday": (_REMIT,),
}


def _words(source: str, translate: Translate | None) -> str:
    return translate(CONTEXT, source) if translate else source
