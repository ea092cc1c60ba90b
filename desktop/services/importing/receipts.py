"""Compares the rows of a list of receipts with the receipts that are stored."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from desktop.domain.errors import Issue
from desktop.domain.money import show_money
from desktop.services.importing.issues import UNKNOWN_PAYER, other_amount
from desktop.services.importing.known import Known
from desktop.storage.queries.import_matching import KnownReceipt, stored
from desktop.workbooks.receipt_rows import BOTH, HI, VSI

Values = Mapping[str, object]
_FILLED_IN = ("receipt_date", "receipt_book", "months", "collector_code", "note")
"""What a list adds to a stored receipt that lacks it."""


@dataclass(frozen=True, slots=True)
class WantedReceipt:
    """What a row writes: receipts by scheme that are new, and what the stored one lacks."""

    new: tuple[tuple[str, int], ...] = ()
    changes: Mapping[str, object] = field(default_factory=dict)


def amounts_by_scheme(values: Values) -> tuple[tuple[str, int], ...]:
    """Return (scheme, amount) of a row; one paper for both insurances is two receipts."""
    if values.get("scheme") == BOTH:
        apart = ((VSI, values.get("amount_vsi")), (HI, values.get("amount_hi")))
        return tuple((scheme, one) for scheme, one in apart if isinstance(one, int) and one)
    amount, scheme = values.get("amount_paid"), values.get("scheme") or HI
    return ((str(scheme), amount),) if isinstance(amount, int) else ()


def stored_receipts(known: Known, values: Values) -> list[KnownReceipt]:
    """Return the stored receipts of a row's number; a book that one side lacks fits any."""
    number, book = values.get("receipt_no"), values.get("receipt_book")
    return [
        one
        for one in known.receipts_by_number.get(str(number), ())
        if book is None or one.receipt_book is None or str(book) == one.receipt_book
    ]


def payer_of(known: Known, values: Values) -> int | None:
    """Return the stored person of a row's CCCD or SI number."""
    return known.person_of(values.get("national_id"), values.get("si_number"), None)


def find_receipt(known: Known, values: Values) -> tuple[int | None, list[tuple[str, Issue]]]:
    """Return the stored receipt of a row, and (field, issue) of what is to be told."""
    told: list[tuple[str, Issue]] = []
    numbers = [key for key in ("national_id", "si_number") if values.get(key) is not None]
    if numbers and payer_of(known, values) is None:
        told.append((numbers[0], UNKNOWN_PAYER))
    alike = stored_receipts(known, values)
    parts = amounts_by_scheme(values)
    if not alike or _is_the_sum(alike, parts):
        return (alike[0].id if alike else None), told
    for scheme, amount in parts:
        own = [one.amount_paid for one in alike if one.scheme == scheme]
        if own and sum(own) != amount:
            told.append(("amount_paid", other_amount(show_money(sum(own)), show_money(amount))))
    return alike[0].id, told


def wanted_receipt(known: Known, match: int | None, values: Values) -> WantedReceipt:
    """Return what the commit writes for a row; nothing when everything is stored."""
    parts = amounts_by_scheme(values)
    alike = stored_receipts(known, values)
    if match is None or not alike:
        return WantedReceipt(parts)
    complete = _is_the_sum(alike, parts)
    schemes = {one.scheme for one in alike}
    new = () if complete else tuple(part for part in parts if part[0] not in schemes)
    if len(alike) > 1 or len(parts) != 1:
        return WantedReceipt(new)
    return WantedReceipt(new, {} if new else _lacking(known, alike[0], values, parts[0][1]))


def _is_the_sum(alike: Sequence[KnownReceipt], parts: Sequence[tuple[str, int]]) -> bool:
    """Whether the stored receipts of a number are the row: one paper may stand for several."""
    return sum(one.amount_paid for one in alike) == sum(amount for _, amount in parts)


def _lacking(known: Known, receipt: KnownReceipt, values: Values, amount: int) -> dict[str, object]:
    old = known.values.get(("receipt", receipt.id), {})
    changes = {
        key: stored(values[key])
        for key in _FILLED_IN
        if values.get(key) is not None and key in old and old[key] is None
    }
    if amount != receipt.amount_paid:
        changes["amount_paid"] = amount
    person = payer_of(known, values)
    if receipt.person_id is None and person is not None:
        changes["person_id"] = person
    if values.get("payer_name") and old.get("payer_name") == "":
        changes["payer_name"] = values["payer_name"]
    collector = known.by_collector_code.get(str(changes.get("collector_code")))
    if collector is not None:
        changes["collector_id"] = collector
    return changes
