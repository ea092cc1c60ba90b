"""A day that is closed, what was counted, and why it is refused."""

import datetime
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from desktop.domain.messages import QT_TRANSLATE_NOOP, first_of
from desktop.domain.money import show_money
from desktop.services.collecting.refusals import CollectingRefused
from desktop.storage.database import ReadSnapshot
from desktop.storage.queries import closings as queries
from desktop.storage.queries.closings import ClosingRow, DayReceipt

_NAMED_AT_MOST: Final = 12


class ClosingRefused(CollectingRefused):
    """A day cannot be closed or its slip not be written."""


@dataclass(frozen=True, slots=True)
class DayCount:
    """What was counted for a collector's day: cash and transfers, in đồng."""

    collector_id: int
    day: datetime.date
    cash: int
    transfer: int = 0
    note: str | None = None

    @property
    def total(self) -> int:
        """Everything that was counted."""
        return self.cash + self.transfer


class CountDiffers(ClosingRefused):
    """The counted money is not that of the receipts.

    `difference` is what was counted over the receipts (negative: too little), `receipts` those of
    the day, `suspects` the ones whose amount is just the difference.
    """

    def __init__(self, day: "DayToClose", counted: DayCount) -> None:
        """Name the difference and the receipts."""
        self.difference = day.difference(counted.cash, counted.transfer)
        self.receipts = day.receipts
        size = abs(self.difference)
        self.suspects = tuple(one for one in day.receipts if one.amount_paid == size)
        super().__init__(
            "closing.differs",
            _DIFFERS[self.difference < 0, bool(self.suspects)],
            "counted",
            difference=show_money(size),
            day=f"{day.day:%d/%m/%Y}",
            collector=day.collector,
            count=len(day.receipts),
            total=show_money(day.total),
            counted=show_money(counted.total),
            receipts=_named(day.receipts),
            suspects=_named(self.suspects),
        )


@dataclass(frozen=True, slots=True)
class Slip:
    """Phiếu nộp tiền: the money of a closed day, handed over to the agency or its bank."""

    number: str
    date: datetime.date
    bank: str
    amount: int


@dataclass(frozen=True, slots=True, kw_only=True)
class DayToClose:
    """The receipts of one collector and day; `closing` is set when the day was closed already.

    `void` lists the void receipts with their reasons; they count nothing. `listed` and
    `listed_total` are receipts that were only taken in from a list: they are not closed here.
    """

    collector_id: int
    collector: str
    day: datetime.date
    receipts: tuple[DayReceipt, ...]
    void: tuple[DayReceipt, ...]
    listed: int
    listed_total: int
    remit_by: datetime.date
    closing: ClosingRow | None

    @property
    def total(self) -> int:
        """The sum of the valid receipts, in đồng."""
        return sum(one.amount_paid for one in self.receipts)

    @property
    def transfer(self) -> int:
        """What of the sum came by transfer, as the receipts tell."""
        return sum(one.amount_paid for one in self.receipts if one.pay_method == "transfer")

    @property
    def cash(self) -> int:
        """What of the sum came in cash, as the receipts tell."""
        return self.total - self.transfer

    def difference(self, cash: int, transfer: int = 0) -> int:
        """Return what was counted over the receipts; negative when money is missing."""
        return cash + transfer - self.total

    def other_ways(self, cash: int, transfer: int = 0) -> bool:
        """Whether the sum is right, but more came in cash or by transfer than receipts tell."""
        return self.difference(cash, transfer) == 0 and cash != self.cash


def require_closable(found: DayToClose, counted: DayCount) -> None:
    """Raise `CountDiffers` or `ClosingRefused` when a day cannot be closed so."""
    values = {"day": f"{found.day:%d/%m/%Y}", "collector": found.collector}
    if found.closing is not None:
        raise ClosingRefused(
            "closing.twice",
            QT_TRANSLATE_NOOP("errors", "Ngày {day} của {collector} đã chốt tiền trước đó."),
            **values,
        )
    if not found.receipts and not found.void:
        raise ClosingRefused(
            "closing.empty",
            QT_TRANSLATE_NOOP(
                "errors", "{collector} không có biên lai nào ngày {day}. Chọn ngày khác."
            ),
            "day",
            **values,
        )
    if counted.cash < 0 or counted.transfer < 0:
        raise ClosingRefused(
            "closing.negative",
            QT_TRANSLATE_NOOP("errors", "Số tiền đếm được không thể âm. Ghi lại."),
            "counted",
        )
    if found.difference(counted.cash, counted.transfer):
        raise CountDiffers(found, counted)


def require_slip(
    snapshot: ReadSnapshot, found: ClosingRow, slip: Slip, today: datetime.date
) -> None:
    """Raise `ClosingRefused` when a slip cannot belong to a closed day."""
    if found.slip_no is not None:
        raise _slip_refused(
            "there",
            QT_TRANSLATE_NOOP(
                "errors", "Ngày {day} của {collector} đã có phiếu nộp {number} ({amount})."
            ),
            number=found.slip_no,
            day=f"{found.closed_on:%d/%m/%Y}",
            collector=found.collector,
            amount=show_money(found.slip_amount or 0),
        )
    _require_whole(found, slip, today)
    used = queries.closing_of_slip(snapshot, slip.number.strip(), slip.bank.strip())
    if used is not None:
        raise _slip_refused(
            "used",
            QT_TRANSLATE_NOOP(
                "errors", "Phiếu nộp {number} đã ghi cho ngày {day} của {collector}."
            ),
            number=used.slip_no,
            day=f"{used.closed_on:%d/%m/%Y}",
            collector=used.collector,
        )


def _require_whole(found: ClosingRow, slip: Slip, today: datetime.date) -> None:
    """Raise `ClosingRefused` when a slip lacks something, or its day or amount does not fit."""
    if not slip.number.strip():
        raise _slip_refused("number", QT_TRANSLATE_NOOP("errors", "Ghi số phiếu nộp tiền."))
    if not slip.bank.strip():
        raise _slip_refused(
            "bank", QT_TRANSLATE_NOOP("errors", "Ghi ngân hàng hoặc nơi nhận tiền.")
        )
    if not found.closed_on <= slip.date <= today:
        raise _slip_refused(
            "date",
            QT_TRANSLATE_NOOP(
                "errors", "Ngày nộp {day} phải từ ngày thu {first} đến hôm nay {last}. Sửa lại."
            ),
            day=f"{slip.date:%d/%m/%Y}",
            first=f"{found.closed_on:%d/%m/%Y}",
            last=f"{today:%d/%m/%Y}",
        )
    if slip.amount != found.receipt_total:
        raise _slip_refused(
            "amount",
            QT_TRANSLATE_NOOP(
                "errors",
                "Phiếu nộp {amount} lệch {difference} so với {total} đã chốt ngày {day} của "
                "{collector}. Nộp đúng số đã chốt.",
            ),
            amount=show_money(slip.amount),
            difference=show_money(abs(slip.amount - found.receipt_total)),
            total=show_money(found.receipt_total),
            day=f"{found.closed_on:%d/%m/%Y}",
            collector=found.collector,
        )


def _slip_refused(place: str, template: str, **values: object) -> ClosingRefused:
    return ClosingRefused(f"slip.{place}", template, place, **values)


def _named(receipts: Sequence[DayReceipt]) -> str:
    """Return numbers and amounts, the first ones of many."""
    told = [f"{one.receipt_no} ({show_money(one.amount_paid)})" for one in receipts]
    return first_of(told, _NAMED_AT_MOST)


_DIFFERS: Final = {
    (True, True): QT_TRANSLATE_NOOP(
        "errors",
        "Thiếu {difference}: {count} biên lai ngày {day} của {collector} cộng lại {total}, đếm "
        "được {counted}. Biên lai {suspects} đúng bằng chỗ lệch, xem lại trước; các biên "
        "lai của ngày: {receipts}.",
    ),
    (True, False): QT_TRANSLATE_NOOP(
        "errors",
        "Thiếu {difference}: {count} biên lai ngày {day} của {collector} cộng lại {total}, đếm "
        "được {counted}. Đếm lại tiền và soát các biên lai {receipts}.",
    ),
    (False, True): QT_TRANSLATE_NOOP(
        "errors",
        "Thừa {difference}: {count} biên lai ngày {day} của {collector} cộng lại {total}, đếm "
        "được {counted}. Biên lai {suspects} đúng bằng chỗ lệch, xem lại trước; các biên "
        "lai của ngày: {receipts}.",
    ),
    (False, False): QT_TRANSLATE_NOOP(
        "errors",
        "Thừa {difference}: {count} biên lai ngày {day} của {collector} cộng lại {total}, đếm "
        "được {counted}. Đếm lại tiền và soát các biên lai {receipts}.",
    ),
}
