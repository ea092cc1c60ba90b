"""What a refund comes to: months not used, amount, what remains of the cover, and why."""

import datetime
import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Literal

from desktop.domain.contribution import Explanation, Mode
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.money import show_money
from desktop.domain.refund import (
    SCHEME_OF_PROCEDURE,
    PaidTerm,
    refundable,
    shortened_end,
    used_months,
)
from desktop.services.collecting.refusals import CollectingRefused
from desktop.services.collecting.submission_lists import missing
from desktop.storage.database import ReadSnapshot
from desktop.storage.queries import refunds as queries
from desktop.storage.queries.refunds import PaidContribution

Procedure = Literal["606A", "606B", "602A"]


class RefundRefused(CollectingRefused):
    """A refund cannot be asked for or moved to another state; nothing was written."""


@dataclass(frozen=True, slots=True)
class RefundRequest:
    """A refund that is to be asked for; without `months` of all months that are not used."""

    contribution_id: int
    procedure: Procedure
    event_on: datetime.date
    reason: str
    months: int | None = None
    note: str | None = None


@dataclass(frozen=True, slots=True)
class RefundProposal:
    """What a refund comes to and why; `new_end` is None when nothing of the cover remains.

    `unused` is how many months can be given back at most, `months` how many of them are.
    """

    contribution: PaidContribution
    procedure: Procedure
    event_on: datetime.date
    unused: int
    months: int
    amount: int
    new_end: datetime.date | None
    sentences: tuple[Explanation, ...]


def proposal_in(snapshot: ReadSnapshot, request: RefundRequest) -> RefundProposal:
    """Return what a refund comes to, as one snapshot or unit of work sees it."""
    paid = queries.contribution(snapshot, request.contribution_id)
    if paid is None:
        raise missing()
    _require_refundable(snapshot, paid, request.procedure)
    term = term_of(paid)
    unused = term.months - used_months(term, request.procedure, request.event_on)
    if unused <= 0:
        raise refused(
            "used",
            QT_TRANSLATE_NOOP(
                "errors",
                "Mọi tháng của {name} ({start} - {end}) đều bắt đầu trước ngày {day}, không còn "
                "tháng nào để hoàn. Xem lại ngày.",
            ),
            "event_on",
            name=paid.person_name,
            start=f"{paid.valid_from:%d/%m/%Y}",
            end=f"{paid.valid_to:%d/%m/%Y}",
            day=f"{request.event_on:%d/%m/%Y}",
        )
    months = unused if request.months is None else request.months
    if not 1 <= months <= unused:
        raise refused(
            "months",
            QT_TRANSLATE_NOOP(
                "errors", "Chỉ hoàn được từ 1 đến {most} tháng, không phải {months} tháng."
            ),
            "months",
            most=unused,
            months=months,
        )
    amount = refundable(term, months)
    if amount <= 0:
        raise _nothing_paid(paid)
    new_end = shortened_end(term, months)
    return RefundProposal(
        contribution=paid,
        procedure=request.procedure,
        event_on=request.event_on,
        unused=unused,
        months=months,
        amount=amount,
        new_end=new_end,
        sentences=_sentences(paid, request, _Told(unused, months, amount, new_end)),
    )


def _require_refundable(snapshot: ReadSnapshot, paid: PaidContribution, procedure: str) -> None:
    if SCHEME_OF_PROCEDURE[procedure] != paid.scheme:
        raise refused(
            "procedure",
            QT_TRANSLATE_NOOP(
                "errors",
                "Thủ tục {procedure} không dùng cho khoản đóng này. BHYT: 606A hoặc 606B; BHXH tự "
                "nguyện: 602A.",
            ),
            "procedure",
            procedure=procedure,
        )
    if paid.receipt_status != "valid":
        raise refused(
            "void",
            QT_TRANSLATE_NOOP("errors", "Biên lai {number} đã huỷ, không còn gì để hoàn."),
            number=paid.receipt_no,
        )
    if paid.own_payment <= 0:
        raise _nothing_paid(paid)
    for row in queries.standing(snapshot, paid.id):
        raise refused(
            "twice",
            QT_TRANSLATE_NOOP(
                "errors", "Khoản đóng của {name} đã đề nghị thoái thu {amount} ngày {day}."
            ),
            name=row.person_name,
            amount=show_money(row.amount),
            day=f"{row.asked_on:%d/%m/%Y}",
        )


def _nothing_paid(paid: PaidContribution) -> RefundRefused:
    return refused(
        "nothing",
        QT_TRANSLATE_NOOP(
            "errors", "{name} không tự đóng đồng nào cho kỳ này, không có gì để hoàn."
        ),
        name=paid.person_name,
    )


def term_of(paid: PaidContribution) -> PaidTerm:
    """Return a stored contribution as the rule takes it."""
    modes: dict[str, Mode] = {"ahead": "ahead", "missing": "missing"}
    return PaidTerm(
        scheme=paid.scheme,
        mode=modes.get(paid.payment_mode, "monthly"),
        valid_from=paid.valid_from,
        months=paid.months,
        own=paid.own_payment,
        inputs=json.loads(paid.inputs),
    )


@dataclass(frozen=True, slots=True)
class _Told:
    """What was computed and is told."""

    unused: int
    months: int
    amount: int
    new_end: datetime.date | None


def _sentences(
    paid: PaidContribution, request: RefundRequest, told: _Told
) -> tuple[Explanation, ...]:
    values: dict[str, object] = {
        "number": paid.receipt_no,
        "own": show_money(paid.own_payment),
        "months": paid.months,
        "start": f"{paid.valid_from:%d/%m/%Y}",
        "end": f"{paid.valid_to:%d/%m/%Y}",
        "day": f"{request.event_on:%d/%m/%Y}",
        "unused": told.unused,
        "given": told.months,
        "amount": show_money(told.amount),
        "new_end": "" if told.new_end is None else f"{told.new_end:%d/%m/%Y}",
    }
    ending = _NOTHING_LEFT if told.new_end is None else _SHORTENED
    own_only = (_OWN_ONLY,) if paid.scheme == "VSI" else ()
    not_sent = () if paid.batch_state in {"sent", "done"} else (_NOT_SENT,)
    templates = (_PAID, _EVENTS[request.procedure], _AMOUNT, *own_only, ending, *not_sent)
    return tuple(_sentence(template, values) for template in templates)


def _sentence(template: str, values: Mapping[str, object]) -> Explanation:
    """Return a sentence with only the values that stand in it: it is stored with them."""
    named = {key: value for key, value in values.items() if f"{{{key}}}" in template}
    return Explanation(template, named)


def refused(place: str, template: str, where: str | None = None, **values: object) -> RefundRefused:
    """Return the refusal of what is asked of a refund."""
    return RefundRefused(f"refund.{place}", template, where, **values)


_PAID: Final = QT_TRANSLATE_NOOP(
    "contribution", "Biên lai {number}: tự đóng {own} cho {months} tháng, {start} - {end}."
)
_EVENTS: Final = {
    "606A": QT_TRANSLATE_NOOP(
        "contribution",
        "Thẻ khác có giá trị từ {day}: {unused} tháng bắt đầu từ ngày đó trở đi đóng trùng.",
    ),
    "606B": QT_TRANSLATE_NOOP(
        "contribution",
        "Người tham gia mất ngày {day}: {unused} tháng bắt đầu sau ngày đó chưa dùng.",
    ),
    "602A": QT_TRANSLATE_NOOP(
        "contribution",
        "Thôi đóng BHXH tự nguyện từ {day}: {unused} tháng bắt đầu từ ngày đó trở đi chưa dùng.",
    ),
}
_AMOUNT: Final = QT_TRANSLATE_NOOP(
    "contribution", "Hoàn phần tự đóng của {given} trong {months} tháng: {amount}."
)
_OWN_ONLY: Final = QT_TRANSLATE_NOOP(
    "contribution", "Phần ngân sách hỗ trợ không hoàn cho người tham gia."
)
_SHORTENED: Final = QT_TRANSLATE_NOOP(
    "contribution", "Khi đã hoàn trả, kỳ tham gia rút ngắn còn đến {new_end}."
)
_NOTHING_LEFT: Final = QT_TRANSLATE_NOOP(
    "contribution", "Khi đã hoàn trả, kỳ tham gia này không còn."
)
_NOT_SENT: Final = QT_TRANSLATE_NOOP(
    "contribution",
    "Khoản này chưa gửi kê khai. Nếu ngày thu chưa chốt tiền thì huỷ biên lai, không cần thoái "
    "thu.",
)
