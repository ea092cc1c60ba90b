"""Past days of collectors, closed with their slips, and the batches that were handed in."""

import datetime
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import Final

from desktop.domain.errors import UserFacingError
from desktop.domain.reference_data import shipped_rates
from desktop.domain.working_days import deadline, remit_deadline
from desktop.services.sample_data.collection import SampleReceipt

_YESTERDAY: Final = datetime.timedelta(days=1)
"""Today is not closed yet, yesterday by every other collector."""
_SETTLED_AFTER: Final = 5
"""Working days after which the agency has settled a batch."""
_BANK: Final = "Agribank"
_RETURNED_BECAUSE: Final = "Sai mã số BHXH so với dữ liệu của cơ quan BHXH"
_FORMS: Final = {"HI": "D03", "VSI": "D05"}
_Day = tuple[int, datetime.date]


@dataclass(frozen=True, slots=True)
class SampleClosing:
    """A closed day; `collector` counts from 0. Without a slip its money was not handed over."""

    collector: int
    closed_on: datetime.date
    receipt_count: int
    receipt_total: int
    cash_total: int
    transfer_total: int
    remit_by: datetime.date
    slip_no: str | None
    slip_date: datetime.date | None
    slip_bank: str | None
    slip_amount: int | None

    @property
    def without_slip(self) -> "SampleClosing":
        """The same day before its money was handed over."""
        return replace(self, slip_no=None, slip_date=None, slip_bank=None, slip_amount=None)


@dataclass(frozen=True, slots=True)
class SampleBatch:
    """A batch of one form, made and sent on one working day."""

    form: str
    batch_no: str
    opened_on: datetime.date
    state: str
    sent_on: datetime.date
    portal_code: str
    returned_on: datetime.date | None
    done_on: datetime.date | None


@dataclass(frozen=True, slots=True)
class SampleBatches:
    """The batches, the place of each closed contribution in them, and the line that came back."""

    batches: list[SampleBatch]
    batch_of: dict[str, int]
    """Number of the receipt -> place of its batch; a receipt of the sample has one line."""
    returned_receipt: str | None = None
    returned_reason: str = _RETURNED_BECAUSE


def make_closings(
    receipts: Sequence[SampleReceipt], books: Collection[str], today: datetime.date
) -> dict[_Day, SampleClosing]:
    """Return the closed days of collectors; the money of the last ones is still to be remitted.

    One older day has no slip: its money is late. No rates, no deadline: the day stays open.
    """
    days: dict[_Day, list[SampleReceipt]] = {}
    for receipt in receipts:
        day = receipt.payment.paid_on
        last = today - _YESTERDAY * (1 + receipt.collector % 2)
        if receipt.receipt_book in books and day <= last:
            days.setdefault((receipt.collector, day), []).append(receipt)
    made: dict[_Day, SampleClosing] = {}
    for key in sorted(days, key=lambda day: (day[1], day[0])):
        remit_by = _remit_by(key[1])
        if remit_by is not None:
            made[key] = _closing(key, days[key], remit_by, f"{len(made) + 1:05d}/NT")
    due = [key for key, closing in made.items() if closing.remit_by < today]
    late = due[-1:]
    for key, closing in made.items():
        if closing.remit_by >= today or key in late:
            made[key] = closing.without_slip
    return made


def _closing(
    key: _Day, receipts: Sequence[SampleReceipt], remit_by: datetime.date, slip_no: str
) -> SampleClosing:
    valid = [one for one in receipts if one.void_reason is None]
    total = sum(one.amount for one in valid)
    transfer = sum(one.amount for one in valid if one.pay_method == "transfer")
    return SampleClosing(
        collector=key[0],
        closed_on=key[1],
        receipt_count=len(valid),
        receipt_total=total,
        cash_total=total - transfer,
        transfer_total=transfer,
        remit_by=remit_by,
        slip_no=slip_no,
        slip_date=remit_by,
        slip_bank=_BANK,
        slip_amount=total,
    )


@cache
def _remit_by(day: datetime.date) -> datetime.date | None:
    try:
        return remit_deadline(day, shipped_rates())
    except UserFacingError:
        return None


@cache
def _working_day(day: datetime.date, after: int) -> datetime.date:
    return deadline(day, after, shipped_rates())


def make_batches(
    receipts: Sequence[SampleReceipt],
    closings: Mapping[_Day, SampleClosing],
    today: datetime.date,
) -> SampleBatches:
    """Return a batch of each form for each working day, with what was closed until then.

    The last is sent, of the one before a line came back, the older ones are settled.
    """
    places: dict[tuple[datetime.date, str], list[SampleReceipt]] = {}
    for receipt in receipts:
        closed = (receipt.collector, receipt.payment.paid_on) in closings
        if closed and receipt.void_reason is None and receipt.line is not None:
            day = _working_day(receipt.payment.paid_on, 0)
            if day <= today:
                key = (day, _FORMS[receipt.cover.scheme])
                places.setdefault(key, []).append(receipt)
    numbers: dict[tuple[str, int], int] = {}
    made = SampleBatches([], {})
    for place, key in enumerate(sorted(places)):
        day, form = key
        number = numbers[form, day.year] = numbers.get((form, day.year), 0) + 1
        made.batches.append(_batch(form, number, day, place, today))
        made.batch_of.update((receipt.receipt_no, place) for receipt in places[key])
    return _with_the_last_open(made, places, today)


def _batch(
    form: str, number: int, day: datetime.date, place: int, today: datetime.date
) -> SampleBatch:
    settled = _working_day(day, _SETTLED_AFTER)
    done = settled <= today
    return SampleBatch(
        form=form,
        batch_no=f"{form}-{day.year}-{number:03d}",
        opened_on=day,
        state="done" if done else "sent",
        sent_on=day,
        portal_code=f"TNHS{day:%y%m%d}{place % 1000:03d}",
        returned_on=None,
        done_on=settled if done else None,
    )


def _with_the_last_open(
    made: SampleBatches,
    places: Mapping[tuple[datetime.date, str], Sequence[SampleReceipt]],
    today: datetime.date,
) -> SampleBatches:
    """Leave the last batch with the agency, and let a line of the one before come back."""
    batches = made.batches
    if batches:
        batches[-1] = replace(batches[-1], state="sent", done_on=None)
    if len(batches) < 2:  # noqa: PLR2004 - one to be sent and one to come back
        return made
    came = min(_working_day(batches[-2].sent_on, 1), today)
    batches[-2] = replace(batches[-2], state="returned", returned_on=came, done_on=None)
    lines = places[sorted(places)[-2]]
    return replace(made, returned_receipt=lines[0].receipt_no)
