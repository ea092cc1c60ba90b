"""What each column of a list is in SQL: stored columns, linked names, and the state of covers."""

import datetime
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Final

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Integer,
    String,
    Table,
    and_,
    case,
    cast,
    exists,
    func,
    not_,
    or_,
    select,
)
from sqlalchemy.orm import InstrumentedAttribute

from desktop.domain.list_query import EXPIRING_DAYS
from desktop.domain.target_codes import DIRECTIVE_DAYS
from desktop.fields.catalogue import kind_of
from desktop.fields.choices import Choice
from desktop.fields.field_kinds import Name, Text
from desktop.storage.collecting_tables import (
    Closing,
    Contribution,
    ReceiptBook,
    Refund,
    SubmissionBatch,
)
from desktop.storage.import_tables import LeftOutRow
from desktop.storage.queries.collector_status import collector_status_on
from desktop.storage.queries.row_values import HI_BEGINS, HI_ENDED
from desktop.storage.tables import (
    Base,
    Collector,
    Cover,
    Event,
    Household,
    ImportBatch,
    Neighbourhood,
    Organisation,
    Person,
    Receipt,
)
from desktop.storage.target_tables import Directive
from desktop.storage.unit_of_work import TABLE_OF, stored_columns

Columns = Mapping[str, ColumnElement[Any]]
_Link = ColumnElement[int | None] | InstrumentedAttribute[int | None]
_Shown = InstrumentedAttribute[str] | InstrumentedAttribute[str | None]


@dataclass(frozen=True, slots=True)
class ListSource:
    """One kind of list: its table and the SQL of every field it can show, filter or sort by."""

    table: Table
    columns: Columns


def table_of(kind: str) -> Table:
    """Return the table of a record kind."""
    return Base.metadata.tables[TABLE_OF[kind].__tablename__]  # type: ignore[attr-defined]


@lru_cache(maxsize=32)
def list_source(kind: str, today: datetime.date) -> ListSource:
    """Return the source of a kind's list as of `today`."""
    table = table_of(kind)
    columns: dict[str, ColumnElement[Any]] = {
        key: table.c[key] for key in stored_columns(kind) if not key.endswith("_id")
    }
    for spec in kind_of(kind).fields:
        if spec.link is None and not spec.computed:
            columns[spec.key] = table.c[spec.key]
    columns |= _COMPUTED.get(kind, _nothing)(today)
    return ListSource(table, columns)


def sort_expression(kind: str, key: str, source: ListSource) -> ColumnElement[Any]:
    """Return what a field is sorted by: NULL where it is empty.

    Words sort by the Vietnamese alphabet, from the stored key where there is one; choices in the
    order of their table; numbers and dates as they are.
    """
    spec = kind_of(kind).field(key)
    if (kind, key) in _SORTS:
        return _SORTS[kind, key]
    column = source.columns[key]
    if spec.sort_column:
        stored = source.table.c[spec.sort_column]
        # The plain column where nobody is without a name: its index gives the order.
        return case((column.is_not(None), stored)) if source.table.c[key].nullable else stored
    if isinstance(spec.kind, Choice):
        places = {code: place for place, (code, _) in enumerate(spec.kind.options)}
        return case(places, value=column)
    if isinstance(spec.kind, Name):
        return func.name_key(column)
    return func.text_key(column) if isinstance(spec.kind, Text) else column


def living_here() -> ColumnElement[bool]:
    """Tell who counts as a resident: alive and not moved away."""
    return and_(
        Person.life_status == "alive",
        or_(Person.residence_status.is_(None), Person.residence_status != "moved_out"),
    )


def covered_on(day: datetime.date, scheme: str = "HI") -> ColumnElement[bool]:
    """Tell whether a person has a cover of the scheme on a day (both ends inclusive)."""
    return exists().where(
        Cover.person_id == Person.id,
        Cover.scheme == scheme,
        Cover.valid_to >= day,
        or_(Cover.valid_from.is_(None), Cover.valid_from <= day),
    )


def last_day(scheme: str) -> ColumnElement[Any]:
    """The day until which a person is insured in a scheme; NULL when never."""
    return (
        select(func.max(Cover.valid_to))
        .where(Cover.person_id == Person.id, Cover.scheme == scheme)
        .correlate(Person)
        .scalar_subquery()
    )


def awaited_day(scheme: str) -> ColumnElement[Any]:
    """The day until which a person is insured and after which another cover is waited for.

    NULL also for who stopped taking part with the last cover.
    """
    last = func.max(Cover.valid_to)
    stopped = func.max(case((Cover.end_reason.is_not(None), Cover.valid_to)))
    return (
        select(case((last.is_distinct_from(stopped), last)))
        .where(Cover.person_id == Person.id, Cover.scheme == scheme)
        .correlate(Person)
        .scalar_subquery()
    )


def end_reason(scheme: str) -> ColumnElement[Any]:
    """Why a person stopped taking part in a scheme with the last cover; NULL for who did not."""
    return (
        select(Cover.end_reason)
        .where(Cover.person_id == Person.id, Cover.scheme == scheme)
        .order_by(Cover.valid_to.desc(), Cover.id.desc())
        .limit(1)
        .correlate(Person)
        .scalar_subquery()
    )


def begins_after(day: datetime.date) -> ColumnElement[Any]:
    """The first day of a person's next health card, paid for already, where none holds on a day."""
    first = (
        select(func.min(Cover.valid_from))
        .where(Cover.person_id == Person.id, Cover.scheme == "HI", Cover.valid_from > day)
        .correlate(Person)
        .scalar_subquery()
    )
    return case((~covered_on(day), first))


def _nothing(today: datetime.date) -> Columns:
    del today
    return {}


def _neighbourhood(column: _Link, shown: str = "name") -> ColumnElement[Any]:
    table = Neighbourhood.__table__
    return select(table.c[shown]).where(table.c.id == column).scalar_subquery()


def _of_household(shown: ColumnElement[Any] | _Shown) -> ColumnElement[Any]:
    return select(shown).where(Household.id == Person.household_id).scalar_subquery()


def _of_organisation(shown: _Shown) -> ColumnElement[Any]:
    return select(shown).where(Organisation.id == Collector.organisation_id).scalar_subquery()


def _in_charge(shown: _Shown) -> ColumnElement[Any]:
    return select(shown).where(Collector.id == Household.collector_id).scalar_subquery()


def _of_collector(shown: _Shown, collector: _Link) -> ColumnElement[Any]:
    return select(shown).where(Collector.id == collector).scalar_subquery()


def _of_receipt(shown: InstrumentedAttribute[Any], receipt: _Link) -> ColumnElement[Any]:
    return select(shown).where(Receipt.id == receipt).scalar_subquery()


def _of_batch(shown: ColumnElement[Any]) -> ColumnElement[Any]:
    return (
        select(shown)
        .select_from(Contribution)
        .where(Contribution.batch_id == SubmissionBatch.id)
        .correlate(SubmissionBatch)
        .scalar_subquery()
    )


def _persons(today: datetime.date) -> Columns:
    newest_card = (
        select(Cover.hi_group)
        .where(Cover.person_id == Person.id, Cover.scheme == "HI")
        .order_by(Cover.valid_to.desc())
        .limit(1)
        .correlate(Person)
    )
    return {
        "household_code": _of_household(Household.household_code),
        "head_name": _of_household(Household.head_name),
        "neighbourhood": _neighbourhood(home_of()),
        "hi_valid_to": last_day("HI"),
        "hi_status": last_day("HI"),
        HI_BEGINS: begins_after(today),
        "hi_group": newest_card.scalar_subquery(),
        HI_ENDED: end_reason("HI"),
        "hi_end_reason": end_reason("HI"),
        "vsi_valid_to": last_day("VSI"),
        "vsi_end_reason": end_reason("VSI"),
    }


def home_of() -> ColumnElement[int | None]:
    """A person's own neighbourhood, else the household's."""
    of_household = (
        select(Household.neighbourhood_id)
        .where(Household.id == Person.household_id)
        .correlate(Person)
        .scalar_subquery()
    )
    return func.coalesce(Person.neighbourhood_id, of_household)


def member_figure(figure: ColumnElement[Any]) -> ColumnElement[Any]:
    """A figure over the residents of a household."""
    return (
        select(figure)
        .select_from(Person)
        .where(Person.household_id == Household.id, living_here())
        .correlate(Household)
        .scalar_subquery()
    )


def _households(today: datetime.date) -> Columns:
    earliest_end = member_figure(func.min(awaited_day("HI")))
    soon = today + datetime.timedelta(days=EXPIRING_DAYS)
    # The worst of the members: a card that is over or ends soon asks for a visit, then one that
    # is paid for and has not begun leaves somebody without a card today.
    begins = case((earliest_end > soon, member_figure(func.min(begins_after(today)))))
    return {
        "neighbourhood": _neighbourhood(Household.neighbourhood_id),
        "collector": _in_charge(Collector.full_name),
        "member_count": member_figure(func.count()),
        "insured_count": member_figure(func.count().filter(covered_on(today))),
        "hi_valid_to": earliest_end,
        "hi_status": earliest_end,
        HI_BEGINS: begins,
    }


def _collectors(today: datetime.date) -> Columns:
    return {
        "organisation": _of_organisation(Organisation.name),
        "status": collector_status_on(today),
    }


def _organisations(today: datetime.date) -> Columns:
    del today
    count = (
        select(func.count())
        .select_from(Collector)
        .where(Collector.organisation_id == Organisation.id)
    )
    return {"collector_count": count.scalar_subquery()}


def _events(today: datetime.date) -> Columns:
    del today
    return {"neighbourhood": _neighbourhood(Event.neighbourhood_id)}


def _receipts(today: datetime.date) -> Columns:
    del today
    return {"collector_name": _of_collector(Collector.full_name, Receipt.collector_id)}


# Electronic receipts may have no range: 0 to 0 is no number then, and nothing is left of it.
_RANGED: Final = or_(ReceiptBook.medium == "paper", ReceiptBook.number_to > 0)


def _receipt_books(today: datetime.date) -> Columns:
    del today
    own_used, own_void, own_highest = (
        select(figure)
        .select_from(Receipt)
        .where(Receipt.book_id == ReceiptBook.id)
        .correlate(ReceiptBook)
        .scalar_subquery()
        for figure in (
            func.count(),
            func.count().filter(Receipt.status == "void"),
            # All numbers of a book are written with the same number of digits.
            cast(func.max(Receipt.receipt_no), Integer),
        )
    )
    ranged = _RANGED
    brought, brought_void, brought_highest = _taken_in_numbers()
    used, void = own_used + brought, own_void + brought_void
    highest = case(
        (func.coalesce(brought_highest, 0) > func.coalesce(own_highest, 0), brought_highest),
        else_=own_highest,
    )
    left = ReceiptBook.number_to - ReceiptBook.number_from + 1 - used
    return {
        "number_from": case((ranged, ReceiptBook.number_from)),
        "number_to": case((ranged, ReceiptBook.number_to)),
        "collector": _of_collector(Collector.full_name, ReceiptBook.collector_id),
        "used_count": used,
        "void_count": void,
        "left_count": case((ranged, left)),
        "gap_count": case((ranged, func.coalesce(highest - ReceiptBook.number_from + 1 - used, 0))),
    }


def _taken_in_numbers() -> tuple[ColumnElement[Any], ...]:
    """Return how many numbers of a book lists brought, how many of them void, and the highest.

    Such receipts name the serial only; the card of the book counts them as used too (`state_of`
    of the books). A book without a range takes any number, of letters too.
    """
    numbers = (
        select(
            Receipt.commune_code,
            Receipt.receipt_book,
            _number_of(Receipt.receipt_no).label("number"),
            _written_alike(Receipt.receipt_no).label("written"),
            case((Receipt.status == "void", 1), else_=0).label("void"),
        )
        .where(Receipt.book_id.is_(None), Receipt.receipt_book.is_not(None))
        .subquery()
    )
    # Grouped, it is made once for all books and not again for each.
    keys = numbers.c.commune_code, numbers.c.receipt_book, numbers.c.written
    found = (
        select(
            *keys,
            func.max(numbers.c.number).label("number"),
            func.max(numbers.c.void).label("void"),
        )
        .group_by(*keys)
        .subquery()
    )
    of_book = and_(
        found.c.commune_code == ReceiptBook.commune_code,
        found.c.receipt_book == ReceiptBook.serial,
        or_(not_(_RANGED), found.c.number.between(ReceiptBook.number_from, ReceiptBook.number_to)),
    )
    figures = func.count(), func.coalesce(func.sum(found.c.void), 0), func.max(found.c.number)
    return tuple(
        select(figure).select_from(found).where(of_book).correlate(ReceiptBook).scalar_subquery()
        for figure in figures
    )


def _number_of(text: ColumnElement[str] | InstrumentedAttribute[str]) -> ColumnElement[int | None]:
    """Return the number that a text of digits alone is; lists may bring other words."""
    is_number = and_(func.ltrim(text, "0123456789") == "", func.length(text).between(1, 15))
    return case((is_number, cast(text, BigInteger)))


def _written_alike(text: InstrumentedAttribute[str]) -> ColumnElement[str]:
    """Return what makes a number the same as another: 4701 is 0004701."""
    return func.coalesce(cast(_number_of(text), String), text)


def _contributions(today: datetime.date) -> Columns:
    del today
    batch = select(SubmissionBatch.batch_no).where(SubmissionBatch.id == Contribution.batch_id)
    return {
        "receipt_no": _of_receipt(Receipt.receipt_no, Contribution.receipt_id),
        "receipt_date": _of_receipt(Receipt.receipt_date, Contribution.receipt_id),
        "batch_no": batch.scalar_subquery(),
    }


def _closings(today: datetime.date) -> Columns:
    state = case(
        (or_(Closing.slip_no.is_not(None), Closing.receipt_total == 0), "remitted"),
        (Closing.remit_by < today, "late"),
        else_="waiting",
    )
    return {
        "collector": _of_collector(Collector.full_name, Closing.collector_id),
        "remit_state": state,
    }


def _submission_batches(today: datetime.date) -> Columns:
    del today
    organisation = select(Organisation.name).where(
        Organisation.id == SubmissionBatch.organisation_id
    )
    return {
        "organisation": organisation.scalar_subquery(),
        "line_count": _of_batch(func.count()),
        "own_total": _of_batch(func.coalesce(func.sum(Contribution.own_payment), 0)),
    }


def _refunds(today: datetime.date) -> Columns:
    del today
    return {"receipt_no": _of_receipt(Receipt.receipt_no, Refund.receipt_id)}


def _directives(today: datetime.date) -> Columns:
    finished = Directive.state.in_(("done", "cancelled"))
    soon = today + datetime.timedelta(days=DIRECTIVE_DAYS)
    state = case(
        (Directive.state == "cancelled", "cancelled"),
        (and_(finished, Directive.done_on > Directive.due_on), "done_late"),
        (finished, "done"),
        (Directive.due_on < today, "late"),
        (Directive.due_on <= soon, "soon"),
        else_="open",
    )
    return {"due_state": state}


def _left_out_rows(today: datetime.date) -> Columns:
    del today
    file = select(ImportBatch.file_name).where(ImportBatch.id == LeftOutRow.import_batch_id)
    known = select(Person.full_name).where(Person.uid == LeftOutRow.known_uid)
    return {
        "file_name": file.correlate(LeftOutRow).scalar_subquery(),
        "known_name": known.correlate(LeftOutRow).scalar_subquery(),
    }


_COMPUTED: dict[str, Callable[[datetime.date], Columns]] = {
    "person": _persons,
    "household": _households,
    "collector": _collectors,
    "organisation": _organisations,
    "event": _events,
    "receipt": _receipts,
    "receipt_book": _receipt_books,
    "contribution": _contributions,
    "closing": _closings,
    "submission_batch": _submission_batches,
    "refund": _refunds,
    "directive": _directives,
    "left_out_row": _left_out_rows,
}
_SORTS: dict[tuple[str, str], ColumnElement[Any]] = {
    ("person", "neighbourhood"): _neighbourhood(home_of(), "sort_key"),
    ("person", "head_name"): _of_household(func.nullif(Household.sort_key, "")),
    ("household", "neighbourhood"): _neighbourhood(Household.neighbourhood_id, "sort_key"),
    ("household", "collector"): _in_charge(Collector.sort_key),
    ("collector", "organisation"): _of_organisation(Organisation.sort_key),
    ("event", "neighbourhood"): _neighbourhood(Event.neighbourhood_id, "sort_key"),
    ("receipt", "collector_name"): _of_collector(Collector.sort_key, Receipt.collector_id),
    ("receipt_book", "collector"): _of_collector(Collector.sort_key, ReceiptBook.collector_id),
    ("closing", "collector"): _of_collector(Collector.sort_key, Closing.collector_id),
    ("contribution", "receipt_no"): _of_receipt(Receipt.sort_key, Contribution.receipt_id),
    ("refund", "receipt_no"): _of_receipt(Receipt.sort_key, Refund.receipt_id),
}
"""Stored keys of names that stand in another table."""
