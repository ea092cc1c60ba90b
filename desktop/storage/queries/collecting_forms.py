"""Reads for the official forms and the printed receipt: what stands on them, in one query each."""

import datetime
import json
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Select, and_, case, func, select
from sqlalchemy.orm import aliased

from desktop.domain.dates import PartialDate
from desktop.storage.collecting_tables import Contract, Contribution, SubmissionBatch
from desktop.storage.database import ReadSnapshot
from desktop.storage.tables import (
    AuditEntry,
    Collector,
    Commune,
    Household,
    Neighbourhood,
    Organisation,
    Person,
    Receipt,
)

_TAKEN_OUT = ("print", "export")


@dataclass(frozen=True, slots=True)
class FormBatch:
    """A submission batch as a form names it."""

    id: int
    form: str
    batch_no: str
    opened_on: datetime.date
    organisation_id: int | None
    state: str
    sent_on: datetime.date | None


@dataclass(frozen=True, slots=True)
class FormOrganisation:
    """Who hands a form in: an organisation's name, code and where it is."""

    name: str
    code: str | None
    phone: str | None
    address: str | None
    tax_number: str | None
    email: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ContributionRow:
    """One contribution with its person and receipt, as a form needs them; amounts in đồng."""

    contribution_id: int
    receipt_id: int
    person_id: int | None
    full_name: str
    si_number: str | None
    national_id: str | None
    old_id: str | None
    birth_date: PartialDate | None
    sex: str | None
    phone: str | None
    email: str | None
    ethnic_group: str | None
    household_class: str | None
    address: str | None
    neighbourhood: str | None
    commune: str
    province: str
    primary_care_facility: str | None
    receipt_book: str | None
    receipt_no: str
    receipt_date: datetime.date | None
    collector_code: str | None
    collector: str | None
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
    state_share: str
    local_share: str
    amount_due: int
    state_support: int
    local_support: int
    other_support: int
    own_payment: int
    inputs: str


@dataclass(frozen=True, slots=True)
class ReceiptSumRow:
    """A receipt with what it holds for each insurance, in đồng."""

    receipt_id: int
    receipt_book: str | None
    receipt_no: str
    receipt_date: datetime.date | None
    status: str
    vsi: int
    hi: int
    total: int
    payer_name: str


@dataclass(frozen=True, slots=True)
class ReceiptPlace:
    """Where the payer of a receipt lives, and for whom its collector works."""

    address: str | None
    neighbourhood: str | None
    commune: str
    household_code: str | None
    collector_code: str | None
    organisation_id: int | None
    organisation: str | None
    organisation_code: str | None


def batch(snapshot: ReadSnapshot, batch_id: int) -> FormBatch | None:
    """Return a submission batch, or None."""
    columns = (
        SubmissionBatch.id, SubmissionBatch.form, SubmissionBatch.batch_no,
        SubmissionBatch.opened_on, SubmissionBatch.organisation_id, SubmissionBatch.state,
        SubmissionBatch.sent_on,
    )  # fmt: skip
    statement = select(*columns).where(SubmissionBatch.id == batch_id)
    row = snapshot.connection.execute(statement).first()
    cells: tuple[Any, ...] | None = None if row is None else tuple(row)
    return None if cells is None else FormBatch(*cells)


def organisation(snapshot: ReadSnapshot, organisation_id: int) -> FormOrganisation | None:
    """Return an organisation, or None."""
    columns = (
        Organisation.name, Organisation.organisation_code, Organisation.phone, Organisation.address,
        Organisation.tax_number, Organisation.email,
    )  # fmt: skip
    statement = select(*columns).where(Organisation.id == organisation_id)
    row = snapshot.connection.execute(statement).first()
    cells: tuple[Any, ...] | None = None if row is None else tuple(row)
    return None if cells is None else FormOrganisation(*cells)


def contract_code(
    snapshot: ReadSnapshot, organisation_id: int, scheme: str, on: datetime.date
) -> str | None:
    """Return the code under which an organisation collects for a scheme on a day.

    One organisation has a code for each scheme: IS0104S, BI0113G.
    """
    statement = (
        select(Contract.organisation_code)
        .where(
            Contract.organisation_id == organisation_id,
            Contract.scheme == scheme,
            Contract.organisation_code.is_not(None),
            Contract.valid_from <= on,
            func.coalesce(Contract.valid_to, on) >= on,
        )
        .order_by(Contract.valid_from.desc())
    )
    return snapshot.connection.scalars(statement).first()


def organisations_of(snapshot: ReadSnapshot, batch_id: int) -> list[int]:
    """Return for whom the collectors of a batch's receipts work, each once."""
    statement = (
        select(Collector.organisation_id)
        .join(Receipt, Receipt.collector_id == Collector.id)
        .join(Contribution, Contribution.receipt_id == Receipt.id)
        .where(Contribution.batch_id == batch_id, Collector.organisation_id.is_not(None))
        .distinct()
    )
    return [found for found in snapshot.connection.scalars(statement) if found is not None]


def collector(snapshot: ReadSnapshot, collector_id: int) -> tuple[str, str | None, int | None]:
    """Return name, code and organisation of a collector; empty for one who is gone."""
    statement = select(
        Collector.full_name, Collector.collector_code, Collector.organisation_id
    ).where(Collector.id == collector_id)
    row = snapshot.connection.execute(statement).first()
    return ("", None, None) if row is None else (row[0], row[1], row[2])


def collector_with_code(snapshot: ReadSnapshot, code: str) -> int | None:
    """Return the collector of a code, or None."""
    statement = select(Collector.id).where(func.lower(Collector.collector_code) == code.lower())
    return snapshot.connection.scalars(statement.order_by(Collector.id)).first()


def batch_with_number(snapshot: ReadSnapshot, number: str) -> int | None:
    """Return the batch of a number ("2026-11-01"), or None."""
    statement = select(SubmissionBatch.id).where(SubmissionBatch.batch_no == number)
    return snapshot.connection.scalars(statement).first()


def contributions(snapshot: ReadSnapshot, batch_id: int) -> list[ContributionRow]:
    """Return the contributions of a batch, by day, receipt and line; void receipts have none."""
    wanted = _lines().where(Contribution.batch_id == batch_id, Receipt.status == "valid")
    return _contributions(snapshot, wanted)


def _contributions(snapshot: ReadSnapshot, statement: Select[Any]) -> list[ContributionRow]:
    order = (Receipt.receipt_date, Receipt.receipt_no, Receipt.id, Contribution.line_no)
    rows = snapshot.connection.execute(statement.order_by(*order)).mappings()
    return [ContributionRow(**row) for row in rows]


def _lines() -> Select[Any]:
    home, own_place = aliased(Neighbourhood), aliased(Neighbourhood)
    own = (
        "receipt_id", "person_id", "scheme", "hi_group", "plan_code", "payment_mode",
        "member_order", "months", "valid_from", "valid_to", "chosen_income", "base",
        "state_share", "local_share", "amount_due", "state_support", "local_support",
        "other_support", "own_payment", "inputs",
    )  # fmt: skip
    of_person = (
        "si_number", "national_id", "old_id", "birth_date", "sex", "phone", "email",
        "ethnic_group", "primary_care_facility",
    )  # fmt: skip
    return (
        select(
            Contribution.id.label("contribution_id"),
            *(getattr(Contribution, key) for key in own),
            *(getattr(Person, key) for key in of_person),
            func.coalesce(Person.full_name, Contribution.person_name).label("full_name"),
            Household.household_class,
            func.coalesce(Person.address, Household.address).label("address"),
            func.coalesce(own_place.name, home.name).label("neighbourhood"),
            Commune.name.label("commune"),
            Commune.province_name.label("province"),
            Receipt.receipt_book,
            Receipt.receipt_no,
            Receipt.receipt_date,
            func.coalesce(Receipt.collector_code, Collector.collector_code).label("collector_code"),
            Collector.full_name.label("collector"),
        )
        .select_from(Contribution)
        .join(Receipt, Receipt.id == Contribution.receipt_id)
        .join(Commune, Commune.code == Contribution.commune_code)
        .outerjoin(Person, Person.id == Contribution.person_id)
        .outerjoin(Household, Household.id == func.coalesce(
            Person.household_id, Receipt.household_id
        ))
        .outerjoin(own_place, own_place.id == Person.neighbourhood_id)
        .outerjoin(home, home.id == Household.neighbourhood_id)
        .outerjoin(Collector, Collector.id == Receipt.collector_id)
    )  # fmt: skip


def receipts_of_batch(snapshot: ReadSnapshot, batch_id: int) -> list[ReceiptSumRow]:
    """Return the receipts of a batch; each holds only what stands in this batch.

    So the form, its list of receipts and the money agree also where a receipt pays for both
    insurances, which are handed in on two forms.
    """
    statement = (
        _sums(of_batch=batch_id)
        .where(Receipt.status == "valid")
        .having(func.count(Contribution.id) > 0)
    )
    return _receipts(snapshot, statement)


def receipts_of_days(
    snapshot: ReadSnapshot, collector_id: int, first: datetime.date, last: datetime.date
) -> list[ReceiptSumRow]:
    """Return the receipts that a collector wrote from one day to another, void ones too."""
    statement = _sums().where(
        Receipt.collector_id == collector_id, Receipt.receipt_date.between(first, last)
    )
    return _receipts(snapshot, statement)


def _receipts(snapshot: ReadSnapshot, statement: Select[Any]) -> list[ReceiptSumRow]:
    order = (Receipt.receipt_date, Receipt.receipt_book, Receipt.receipt_no, Receipt.id)
    found: list[ReceiptSumRow] = []
    for row in snapshot.connection.execute(statement.order_by(*order)):
        number, book, written, day, status, scheme, paid, payer, lines, vsi, hi, own = row
        if lines:
            found.append(ReceiptSumRow(number, book, written, day, status, vsi, hi, own, payer))
        else:
            # Out of somebody else's list: the receipt alone says what it was for.
            vsi, hi = (paid if scheme == one else 0 for one in ("VSI", "HI"))
            found.append(ReceiptSumRow(number, book, written, day, status, vsi, hi, paid, payer))
    return found


def _sums(of_batch: int | None = None) -> Select[Any]:
    joined = Contribution.receipt_id == Receipt.id
    if of_batch is not None:
        joined = and_(joined, Contribution.batch_id == of_batch)

    def own_of(scheme: str) -> Any:
        part = case((Contribution.scheme == scheme, Contribution.own_payment), else_=0)
        return func.coalesce(func.sum(part), 0)

    return (
        select(
            Receipt.id,
            Receipt.receipt_book,
            Receipt.receipt_no,
            Receipt.receipt_date,
            Receipt.status,
            Receipt.scheme,
            Receipt.amount_paid,
            Receipt.payer_name,
            func.count(Contribution.id),
            own_of("VSI"),
            own_of("HI"),
            func.coalesce(func.sum(Contribution.own_payment), 0),
        )
        .select_from(Receipt)
        .outerjoin(Contribution, joined)
        .group_by(Receipt.id)
    )


def household_code(snapshot: ReadSnapshot, household_id: int) -> str | None:
    """Return the code of a household, which stands in what a family transfers for."""
    found = select(Household.household_code).where(Household.id == household_id)
    return snapshot.connection.execute(found).scalar_one_or_none()


def receipt_place(snapshot: ReadSnapshot, receipt_id: int) -> ReceiptPlace:
    """Return where the payer of a receipt lives and who collected."""
    home, own_place = aliased(Neighbourhood), aliased(Neighbourhood)
    statement = (
        select(
            func.coalesce(Person.address, Household.address),
            func.coalesce(own_place.name, home.name),
            Commune.name,
            Household.household_code,
            func.coalesce(Receipt.collector_code, Collector.collector_code),
            Organisation.id,
            Organisation.name,
            Organisation.organisation_code,
        )
        .select_from(Receipt)
        .join(Commune, Commune.code == Receipt.commune_code)
        .outerjoin(Person, Person.id == Receipt.person_id)
        .outerjoin(
            Household, Household.id == func.coalesce(Receipt.household_id, Person.household_id)
        )
        .outerjoin(own_place, own_place.id == Person.neighbourhood_id)
        .outerjoin(home, home.id == Household.neighbourhood_id)
        .outerjoin(Collector, Collector.id == Receipt.collector_id)
        .outerjoin(Organisation, Organisation.id == Collector.organisation_id)
        .where(Receipt.id == receipt_id)
    )
    cells: tuple[Any, ...] = tuple(snapshot.connection.execute(statement).one())
    return ReceiptPlace(*cells)


def times_printed(snapshot: ReadSnapshot, receipt_id: int) -> int:
    """Return how often a receipt was printed or written to a PDF, as the audit knows it."""
    statement = select(AuditEntry.after).where(
        AuditEntry.kind == "receipt",
        AuditEntry.row_id.is_(None),
        AuditEntry.action.in_(_TAKEN_OUT),
        AuditEntry.after.contains(str(receipt_id)),
    )
    noted = (json.loads(after) for after in snapshot.connection.scalars(statement) if after)
    return sum(1 for one in noted if one.get("receipt_id") == receipt_id)
