"""Records a basket: receipts, contributions and covers in one unit of work, or nothing at all."""

import datetime
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from desktop.domain.changes import Changes
from desktop.domain.contribution import Explanation
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.reference_data import hi_group_details
from desktop.domain.step import Step
from desktop.services.authority import Authority
from desktop.services.collecting.basket import quote
from desktop.services.collecting.basket_opening import basket_in
from desktop.services.collecting.basket_parts import (
    Basket,
    BasketDraft,
    BasketQuote,
    QuoteLine,
)
from desktop.services.collecting.books import book_in, check_number_in, state_of
from desktop.services.collecting.changed_meanwhile import refuse_changed
from desktop.services.collecting.five_years import write_restart
from desktop.services.collecting.late_entry import (
    Booking,
    booking_of,
    note_correction,
    require_open_late,
)
from desktop.services.collecting.period_locks import require_open
from desktop.services.collecting.permission import require_permission
from desktop.services.collecting.refusals import BasketRefused, NumberRefused, in_future
from desktop.services.rates import book_of
from desktop.storage.database import Database, ReadSnapshot
from desktop.storage.queries.receipt_books import Book
from desktop.storage.unit_of_work import UnitOfWork

_RECORDING: Final = QT_TRANSLATE_NOOP("steps", "Ghi biên lai {number} của {name}")
_OF_COVER: Final = (
    "commune_code", "receipt_id", "person_id", "scheme", "hi_group", "months", "valid_from",
    "valid_to",
)  # fmt: skip
_ENCODER: Final = json.JSONEncoder(ensure_ascii=False, default=str, separators=(",", ":"))
_STORED_MODE: Final = {"monthly": "months", "ahead": "ahead", "missing": "missing"}


@dataclass(frozen=True, slots=True)
class RecordedReceipt:
    """What was written: receipts and their numbers in the same order, and what changed.

    `step` is the number by which "Hoàn tác" takes it back on the same day.
    """

    receipt_ids: tuple[int, ...]
    receipt_nos: tuple[str, ...]
    own: int
    changes: Changes
    step: int | None = None
    quote: BasketQuote | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class _Paper:
    """What all receipts of a basket have in common."""

    draft: BasketDraft
    basket: Basket
    book: Book
    rates_version: str
    booking: Booking

    @property
    def same_for_all(self) -> dict[str, object]:
        """The values that every contribution of the basket carries."""
        return {"commune_code": self.basket.commune_code, "rates_version": self.rates_version}


def record(  # noqa: PLR0913 - all but the place and the basket by keyword
    database: Database,
    draft: BasketDraft,
    *,
    who: str,
    today: datetime.date,
    authority: Authority | None = None,
    late_reason: str | None = None,
) -> RecordedReceipt:
    """Write the receipts of a basket with their contributions and covers.

    Everything is read and computed anew inside the unit of work, so that neither a number nor a
    day of cover can be given twice. An `authority` overrules only who may collect. With a
    `late_reason` a receipt of a locked month is booked today and told as a correction.

    Raises:
        CollectingRefused: a rule stands in the way (see `refusals`), each its own type.
        InvalidInput: the choices cannot be (months, income, group), as `domain` says.
        RecordMissing: the household, person, collector or book is gone.
    """
    if draft.paid_on > today:
        raise in_future(draft.paid_on, today)
    with database.write(who) as unit:
        snapshot = ReadSnapshot(unit.connection)
        booking = booking_of(unit, draft.paid_on, today, late_reason)
        if booking.is_late:
            require_open_late(unit, booking.day, draft.collector_id)
        require_open(unit, booking.day, draft.collector_id)
        basket, counted = _quoted(snapshot, draft)
        schemes = {line.scheme for line in counted.lines}
        require_permission(unit, draft.collector_id, schemes, draft.paid_on, authority)
        book = book_in(snapshot, draft.book_id)
        parts = _split(counted.lines, draft)
        numbers = _numbers(snapshot, book, draft, len(parts))
        unit.step = Step(
            _RECORDING, {"number": ", ".join(numbers), "name": draft.payer_name.strip()}
        )
        paper = _Paper(draft, basket, book, counted.rates_version, booking)
        ids = [
            _write(unit, paper, number, part) for number, part in zip(numbers, parts, strict=True)
        ]
        note_correction(unit, draft, booking, numbers, ids)
    return RecordedReceipt(
        tuple(ids), tuple(numbers), counted.own, unit.changes, unit.written_step, counted
    )


def _quoted(snapshot: ReadSnapshot, draft: BasketDraft) -> tuple[Basket, BasketQuote]:
    """Return the basket as it is now and what it comes to; raises the first problem."""
    if not draft.choices:
        raise BasketRefused(
            "basket.empty", QT_TRANSLATE_NOOP("errors", "Chưa chọn ai đóng. Đánh dấu người đóng.")
        )
    if not draft.payer_name.strip():
        raise BasketRefused(
            "basket.payer", QT_TRANSLATE_NOOP("errors", "Ghi họ tên người nộp tiền."), "payer"
        )
    rates = book_of(snapshot)
    basket = basket_in(snapshot, draft.household_id, draft.person_id, draft.paid_on, rates)
    counted = quote(basket, draft.choices, rates)
    if counted.problems:
        raise counted.problems[0].error
    refuse_changed(draft, counted)
    return basket, counted


def _split(lines: Sequence[QuoteLine], draft: BasketDraft) -> list[list[QuoteLine]]:
    """Return the lines of each receipt, in the order of the choices."""
    if draft.split == "one":
        return [list(lines)]
    parts: dict[object, list[QuoteLine]] = {}
    for line in lines:
        key = line.scheme if draft.split == "scheme" else line.person_id
        parts.setdefault(key, []).append(line)
    return list(parts.values())


def _numbers(snapshot: ReadSnapshot, book: Book, draft: BasketDraft, count: int) -> list[str]:
    """Return as many numbers as there are receipts, each checked; raises `NumberRefused`."""
    given = [draft.receipt_no, *draft.more_numbers][:count]
    numbers: list[str] = []
    for number in given:
        written = check_number_in(snapshot, book, number, draft.collector_id, draft.paid_on)
        if written in numbers:
            raise NumberRefused(
                "number.twice",
                QT_TRANSLATE_NOOP("errors", "Số {number} ghi hai lần trong lần thu này."),
                "receipt_no",
                number=written,
            )
        numbers.append(written)
    while len(numbers) < count:
        numbers.append(_following(snapshot, book, draft, numbers))
    return numbers


def _following(snapshot: ReadSnapshot, book: Book, draft: BasketDraft, before: list[str]) -> str:
    """Return the first number after those taken that can be used."""
    if before[-1].isdigit():
        after = int(before[-1]) + 1
        last = book.number_to if book.has_range else after
        for number in range(after, last + 1):
            text = f"{number:0{book.number_width}d}"
            try:
                return check_number_in(snapshot, book, text, draft.collector_id, draft.paid_on)
            except NumberRefused:
                continue
    left = state_of(snapshot, book).left
    raise NumberRefused(
        "number.too_few",
        QT_TRANSLATE_NOOP(
            "errors",
            "Quyển {serial} còn {left} số, không đủ cho các biên lai của lần thu này. Ghi chung "
            "một biên lai hoặc chọn quyển khác.",
        ),
        "receipt_no",
        serial=book.serial,
        left="–" if left is None else left,
    )


def _write(unit: UnitOfWork, paper: _Paper, number: str, lines: Sequence[QuoteLine]) -> int:
    draft, basket = paper.draft, paper.basket
    schemes = {line.scheme for line in lines}
    months = {line.contribution.months for line in lines}
    receipt_id = unit.insert(
        "receipt",
        {
            "commune_code": basket.commune_code,
            "person_id": draft.payer_id if _is_member(basket, draft) else lines[0].person_id,
            "household_id": basket.household_id,
            "collector_id": draft.collector_id,
            "collector_code": unit.get("collector", draft.collector_id).values["collector_code"],
            "payer_name": draft.payer_name.strip(),
            "book_id": paper.book.id,
            "receipt_book": paper.book.serial,
            "receipt_no": number,
            "receipt_date": paper.booking.day,
            "scheme": schemes.pop() if len(schemes) == 1 else "BOTH",
            "months": months.pop() if len(months) == 1 else None,
            "amount_paid": sum(line.contribution.own for line in lines),
            "pay_method": draft.pay_method,
            "note": paper.booking.note(draft),
        },
    )
    for place, line in enumerate(lines, start=1):
        values = {"receipt_id": receipt_id, "line_no": place}
        _write_line(unit, {**paper.same_for_all, **values}, line)
    return receipt_id


def _is_member(basket: Basket, draft: BasketDraft) -> bool:
    return draft.payer_id is not None and basket.member(draft.payer_id) is not None


def _write_line(unit: UnitOfWork, place: Mapping[str, object], line: QuoteLine) -> None:
    """Write one contribution and its cover; `place` says where on which receipt it stands."""
    contribution = {**place, **contribution_values(line)}
    contribution_id = unit.insert("contribution", contribution)
    cover = {name: contribution[name] for name in _OF_COVER}
    unit.insert("cover", {**cover, "contribution_id": contribution_id})
    write_restart(unit, line.person_id, line.inputs)


def contribution_values(line: QuoteLine) -> dict[str, object]:
    """Return what a line of a receipt is stored as, all but its place, rates and commune."""
    return {
        "person_id": line.person_id,
        "scheme": line.scheme,
        "hi_group": _card_group(line),
        "valid_from": line.cover.valid_from,
        "valid_to": line.cover.valid_to,
        **_amounts(line),
        "person_name": line.person_name,
        "plan_code": line.plan_code,
        "inputs": inputs_text(line),
        "explanation": explanation_text(line.sentences),
    }


def _amounts(line: QuoteLine) -> dict[str, object]:
    money = line.contribution
    return {
        "payment_mode": _STORED_MODE[money.mode],
        "member_order": money.order,
        "months": money.months,
        "chosen_income": money.income,
        "base": money.base,
        "rate": str(money.rate),
        "factor": "1" if money.factor is None else str(money.factor),
        "state_share": str(money.state_share),
        "local_share": str(money.local_share),
        "amount_due": money.due,
        "state_support": money.state_support,
        "local_support": money.local_support,
        "other_support": money.other_support,
        "own_payment": money.own,
    }


def _card_group(line: QuoteLine) -> str | None:
    """Return the two letters of the card, or None where the case has none (an artisan)."""
    if line.scheme != "HI":
        return None
    group = line.contribution.group.partition(":")[0]
    return group if group in hi_group_details() else None


def inputs_text(line: QuoteLine) -> str:
    """Return everything that a line followed from, its rates too, as it is stored."""
    rates = [
        {"table": rate.table, "key": rate.key, "from": rate.valid_from, "value": rate.value}
        for rate in line.contribution.rates
    ]
    return _json({**line.inputs, "cover_rule": line.cover.rule, "rates": rates})


def explanation_text(sentences: Sequence[Explanation]) -> str:
    """Return sentences as they are stored: template and values, to be translated at use."""
    return _json([{"template": one.template, "values": dict(one.values)} for one in sentences])


def sentences_of(text: str) -> tuple[Explanation, ...]:
    """Return the sentences of a stored line."""
    found: list[Mapping[str, object]] = json.loads(text)
    return tuple(Explanation(str(one["template"]), _values(one["values"])) for one in found)


def _values(found: object) -> Mapping[str, object]:
    return found if isinstance(found, dict) else {}


def _json(value: object) -> str:
    return _ENCODER.encode(value)
