"""A receipt that was written, with its lines exactly as they were computed that day."""

import datetime
import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from desktop.domain.contribution import Explanation
from desktop.domain.errors import RecordMissing
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.services.collecting.recording import sentences_of
from desktop.storage.database import Database, ReadSnapshot
from desktop.storage.queries import collected as queries
from desktop.storage.queries.collected import ReceiptRow
from desktop.storage.queries.receipts import PAID_ON


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceiptLine:
    """One contribution; amounts in đồng, shares as decimal text ("0.045").

    `inputs` is what the line was computed from, `sentences` why it came out so.
    """

    contribution_id: int
    line_no: int
    person_id: int | None
    person_name: str
    scheme: str
    hi_group: str | None
    plan_code: str
    payment_mode: str
    member_order: int | None
    months: int
    valid_from: datetime.date
    valid_to: datetime.date
    chosen_income: int | None
    base: int
    rate: str
    factor: str
    state_share: str
    local_share: str
    amount_due: int
    state_support: int
    local_support: int
    other_support: int
    own_payment: int
    rates_version: str
    batch_id: int | None
    inputs: Mapping[str, object]
    sentences: tuple[Explanation, ...]


@dataclass(frozen=True, slots=True)
class StoredReceipt:
    """A receipt and its lines; one out of somebody else's list has none."""

    receipt: ReceiptRow
    lines: tuple[ReceiptLine, ...]

    @property
    def paid_on(self) -> datetime.date | None:
        """The day the money was taken: of a late receipt before the day it was booked on."""
        paid = next((line.inputs[PAID_ON] for line in self.lines if PAID_ON in line.inputs), None)
        if not isinstance(paid, str):
            return self.receipt.receipt_date
        return datetime.date.fromisoformat(paid)

    @property
    def booked_late(self) -> bool:
        """Whether the receipt was booked on another day than the money was taken."""
        return self.paid_on != self.receipt.receipt_date


def receipt(database: Database, receipt_id: int) -> StoredReceipt:
    """Return a receipt as it was written: its lines never change with the rates.

    Raises:
        RecordMissing: there is no such receipt.
    """
    with database.read() as snapshot:
        return receipt_in(snapshot, receipt_id)


def receipt_in(snapshot: ReadSnapshot, receipt_id: int) -> StoredReceipt:
    """Do what `receipt` does, as one snapshot or unit of work sees it."""
    found = queries.receipt(snapshot, receipt_id)
    if found is None:
        raise RecordMissing(
            "record.missing",
            QT_TRANSLATE_NOOP(
                "errors", "Bản ghi này vừa bị xoá ở nơi khác. Mở lại danh sách để xem."
            ),
        )
    return StoredReceipt(found, tuple(map(_line, queries.lines(snapshot, receipt_id))))


def _line(row: Mapping[str, Any]) -> ReceiptLine:
    made = {"contribution_id": row["id"], "inputs": json.loads(row["inputs"])}
    made["sentences"] = sentences_of(row["explanation"])
    copied = {key: row[key] for key in ReceiptLine.__slots__ if key not in made}
    return ReceiptLine(**copied, **made)
