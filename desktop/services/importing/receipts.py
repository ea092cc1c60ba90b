"""Compares the receipts that rows name with the receipts that are stored."""

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from desktop.domain.errors import Issue
from desktop.domain.money import show_money
from desktop.domain.vietnamese_text import fold
from desktop.services.importing.issues import (
    UNKNOWN_PAYER,
    VOID_RECEIPT,
    other_amount,
    other_amount_of_closed,
    other_amount_of_recorded,
    other_payer,
    other_receipt_date,
    receipt_of_nobody,
    receipt_of_others,
)
from desktop.services.importing.known import Known
from desktop.storage.queries.import_matching import KnownReceipt, stored
from desktop.workbooks.formats.layout import Layout
from desktop.workbooks.receipt_rows import BOTH, HI, VSI

Values = Mapping[str, object]
Told = list[tuple[str, Issue]]
"""Field -> what is to be told of it."""
_FILLED_IN = ("receipt_date", "receipt_book", "months", "collector_code", "note")
"""What a list adds to a stored receipt that lacks it."""


@dataclass(frozen=True, slots=True)
class WantedReceipt:
    """What a row writes: receipts by scheme that are new, and what the stored one lacks."""

    new: tuple[tuple[str, int], ...] = ()
    changes: Mapping[str, object] = field(default_factory=dict)


def scheme_of(values: Values, layout: Layout) -> str:
    """Return which insurance a person's row pays for: its own column, else its list."""
    return str(values.get("scheme") or layout.scheme or HI)


def amounts_by_scheme(values: Values) -> tuple[tuple[str, int], ...]:
    """Return (scheme, amount) of a row; one paper for both insurances is two receipts."""
    if values.get("scheme") == BOTH:
        apart = ((VSI, values.get("amount_vsi")), (HI, values.get("amount_hi")))
        return tuple((scheme, one) for scheme, one in apart if isinstance(one, int) and one)
    amount, scheme = values.get("amount_paid"), values.get("scheme") or HI
    return ((str(scheme), amount),) if isinstance(amount, int) else ()


def stored_receipts(known: Known, values: Values) -> list[KnownReceipt]:
    """Return the stored receipts that may be a row's paper; void ones are no money any more.

    A book that one side lacks fits any; but numbers begin again with a new book, so that without
    books two papers of different years are two.
    """
    return [one for one in _of_number(known, values) if not one.is_void]


def _of_number(known: Known, values: Values) -> list[KnownReceipt]:
    number = str(values.get("receipt_no"))
    return [one for one in known.receipts_by_number.get(number, ()) if _may_be(one, values)]


def _may_be(one: KnownReceipt, values: Values) -> bool:
    book, day = values.get("receipt_book"), stored(values.get("receipt_date"))
    if book is not None and one.receipt_book is not None:
        return fold(str(book)) == fold(one.receipt_book)
    return not (day and one.receipt_date) or str(day)[:4] == one.receipt_date[:4]


def payer_of(known: Known, values: Values) -> int | None:
    """Return the stored person of a row's CCCD or SI number."""
    return known.person_of(values.get("national_id"), values.get("si_number"), None)


# Lists of people


def own_receipt(
    known: Known, person: int | None, values: Values, scheme: str
) -> KnownReceipt | None:
    """Return the stored receipt of a person that a row of a list of people names."""
    if person is None or values.get("receipt_no") is None:
        return None
    alike = stored_receipts(known, values)
    own = (one for one in alike if one.person_id == person and one.scheme in {scheme, BOTH})
    return next(own, None)


def new_receipt(known: Known, person: int | None, values: Values, scheme: str) -> bool:
    """Whether a row has a receipt that the person has not; without an amount there is none."""
    if values.get("receipt_no") is None or values.get("amount_paid") is None:
        return False
    return own_receipt(known, person, values, scheme) is None


def own_receipt_changes(
    known: Known, person: int | None, values: Values, scheme: str
) -> dict[str, object]:
    """Return what a row of a list of people changes in the stored receipt of its person."""
    own, amount = own_receipt(known, person, values, scheme), values.get("amount_paid")
    if own is None or own.scheme == BOTH or own.is_recorded or not isinstance(amount, int):
        return {}
    changes = _lacking(known, own, values, amount)
    changes.pop("note", None)
    return changes


def tell_receipt_of(known: Known, person: int | None, values: Values, scheme: str) -> Told:
    """Return what is to be told of the receipt in a row of a list of people."""
    amount = values.get("amount_paid")
    if values.get("receipt_no") is None or not isinstance(amount, int):
        return []
    own = own_receipt(known, person, values, scheme)
    if own is not None:
        told = _tell_date(own, values)
        if own.scheme != BOTH and own.amount_paid != amount:
            told.append(("amount_paid", _other_amount([own], amount)))
        return told
    alike = [one for one in stored_receipts(known, values) if one.scheme in {scheme, BOTH}]
    if not alike:
        void = any(one.scheme in {scheme, BOTH} for one in _of_number(known, values))
        return [("receipt_no", VOID_RECEIPT)] if void else []
    if any(is_for_nobody(one, values) and one.amount_paid == amount for one in alike):
        return []
    return _tell_others([one for one in alike if not _by_another(one, values)], values, amount)


def _tell_others(alike: Sequence[KnownReceipt], values: Values, amount: int) -> Told:
    """Doubt the very paper of another person; only tell of a number that may be another book's."""
    day = stored(values.get("receipt_date"))
    recorded = [one for one in alike if one.is_recorded]
    if recorded:
        # Written here line by line: whoever is not on it did not pay with it.
        held = sum(one.amount_paid for one in recorded)
        return [("receipt_no", other_payer(recorded[0].payer_name, show_money(held)))]
    for one in alike:
        same = one.amount_paid == amount and (day is None or one.receipt_date in {None, day})
        if same and _is_of_the_pad(one, values):
            return [("receipt_no", other_payer(one.payer_name, show_money(amount)))]
    if not alike:
        return []
    first, shown = alike[0], show_money(alike[0].amount_paid)
    if first.person_id is None and not first.payer_name:
        return [("receipt_no", receipt_of_nobody(shown))]
    return [("receipt_no", receipt_of_others(first.payer_name, shown))]


def _is_of_the_pad(receipt: KnownReceipt, values: Values) -> bool:
    """Whether book or collector say that a number cannot be that of another book."""
    pairs = (
        (values.get("receipt_book"), receipt.receipt_book),
        (values.get("collector_code"), receipt.collector_code),
    )
    return any(one and other and fold(str(one)) == fold(other) for one, other in pairs)


def _by_another(receipt: KnownReceipt, values: Values) -> bool:
    """Whether another collector, with books of his own, wrote a stored receipt."""
    code = values.get("collector_code")
    if code is None or receipt.collector_code is None:
        return False
    books = values.get("receipt_book"), receipt.receipt_book
    return fold(str(code)) != fold(receipt.collector_code) and None in books


def is_for_nobody(receipt: KnownReceipt, values: Values) -> bool:
    """Whether a stored receipt belongs to nobody yet and may be of the person of a row."""
    named = receipt.payer_name and fold(receipt.payer_name) != fold(str(values.get("full_name")))
    return receipt.person_id is None and not named


# Lists of receipts


def find_receipt(known: Known, values: Values) -> tuple[int | None, Told]:
    """Return the stored receipt of a row, and (field, issue) of what is to be told."""
    told: Told = []
    numbers = [key for key in ("national_id", "si_number") if values.get(key) is not None]
    if numbers and payer_of(known, values) is None:
        told.append((numbers[0], UNKNOWN_PAYER))
    alike = stored_receipts(known, values)
    parts = amounts_by_scheme(values)
    if not alike:
        if _of_number(known, values):
            told.append(("receipt_no", VOID_RECEIPT))
        return None, told
    if len(alike) == 1 and _is_of_another(known, alike[0], values):
        shown = show_money(alike[0].amount_paid)
        return None, [*told, ("receipt_no", other_payer(alike[0].payer_name, shown))]
    told += _tell_date(alike[0], values)
    if _is_the_sum(alike, parts):
        return alike[0].id, told
    if any(one.scheme == BOTH for one in alike):
        told.append(("amount_paid", _other_amount(alike, sum(amount for _, amount in parts))))
        return alike[0].id, told
    recorded = any(one.is_recorded for one in alike)
    for scheme, amount in parts:
        own = [one for one in alike if one.scheme == scheme]
        if (own or recorded) and sum(one.amount_paid for one in own) != amount:
            told.append(("amount_paid", _other_amount(own or alike, amount)))
    return alike[0].id, told


def _is_of_another(known: Known, receipt: KnownReceipt, values: Values) -> bool:
    """Whether a stored receipt was paid by somebody else than a row says."""
    person, name = payer_of(known, values), values.get("payer_name")
    if receipt.is_recorded:
        # Its person is whom it was paid for; a list of receipts may name the payer instead.
        return bool(name and receipt.payer_name) and fold(str(name)) != fold(receipt.payer_name)
    if person is not None and receipt.person_id is not None:
        return person != receipt.person_id
    return bool(name and receipt.payer_name) and fold(str(name)) != fold(receipt.payer_name)


def _other_amount(receipts: Sequence[KnownReceipt], amount: int) -> Issue:
    held = show_money(sum(one.amount_paid for one in receipts))
    if any(one.is_recorded for one in receipts):
        return other_amount_of_recorded(held, show_money(amount))
    if any(one.is_closed for one in receipts):
        return other_amount_of_closed(held, show_money(amount))
    return other_amount(held, show_money(amount))


def _tell_date(receipt: KnownReceipt, values: Values) -> Told:
    day = stored(values.get("receipt_date"))
    if day is None or receipt.receipt_date in {None, day}:
        return []
    held = datetime.date.fromisoformat(str(receipt.receipt_date))
    return [("receipt_date", other_receipt_date(f"{held:%d/%m/%Y}"))]


def wanted_receipt(known: Known, match: int | None, values: Values) -> WantedReceipt:
    """Return what the commit writes for a row; nothing when everything is stored."""
    parts = amounts_by_scheme(values)
    alike = stored_receipts(known, values)
    if match is None or not alike:
        return WantedReceipt(parts)
    if any(one.is_recorded for one in alike):
        return WantedReceipt()
    complete = _is_the_sum(alike, parts)
    schemes = {one.scheme for one in alike}
    covered = complete or BOTH in schemes
    new = () if covered else tuple(part for part in parts if part[0] not in schemes)
    if len(alike) > 1 or (len(parts) != 1 and BOTH not in schemes):
        return WantedReceipt(new)
    amount = sum(amount for _, amount in parts)
    return WantedReceipt(new, {} if new else _lacking(known, alike[0], values, amount))


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
