"""Lists: ids in SQL order, rows page by page, counts of the ready-made filters."""

import datetime
import json
from array import array
from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache
from itertools import chain
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, exists, func, literal, or_, select, true
from sqlalchemy.orm import aliased

from desktop.domain.age_events import USUAL_DAYS
from desktop.domain.collector_leave import ACTIVE
from desktop.domain.list_query import EXPIRING_DAYS, ListQuery, ListRow, SortBy
from desktop.domain.search_words import search_words
from desktop.fields.catalogue import kind_of
from desktop.storage import search_index
from desktop.storage.database import ReadSnapshot
from desktop.storage.queries.age_events import any_age_event
from desktop.storage.queries.exits import ended_after, goes_on
from desktop.storage.queries.list_columns import (
    ListSource,
    covered_on,
    list_source,
    living_here,
    sort_expression,
)
from desktop.storage.queries.list_filters import Condition, condition_of
from desktop.storage.queries.named_lists import named_condition
from desktop.storage.queries.row_values import BESIDE, shown_values
from desktop.storage.tables import Cover, Household, Person
from desktop.storage.text_columns import TAIL

DUE_DAYS_BEFORE = 30
DUE_DAYS_AHEAD = 60
"""The renewal list: cards that ended up to 30 days ago or end within 60."""

Chip = Callable[[ListSource, datetime.date], Condition]


def open_ids(snapshot: ReadSnapshot, query: ListQuery, today: datetime.date) -> "array[int]":
    """Return the ids of all rows of the list, in its order."""
    source = list_source(query.kind, today)
    statement = select(source.table.c.id)
    for condition in _conditions(query, source, today):
        statement = statement.where(condition)
    statement = statement.order_by(*_order(query, source))
    result = snapshot.connection.execute(statement)
    # The driver's own cursor: 100,000 ids without a row object each.
    return array("q", chain.from_iterable(result.cursor.fetchall()))


def read_rows(  # noqa: PLR0913 - the last only by keyword
    snapshot: ReadSnapshot,
    kind: str,
    ids: Sequence[int],
    today: datetime.date,
    fields: Iterable[str] | None = None,
    *,
    as_entered: bool = False,
) -> list[ListRow]:
    """Return the rows of these ids in the order given; rows that are gone are left out.

    `as_entered` gives stored values also where a list tells what they come to today: for forms.
    """
    source = list_source(kind, today)
    columns = source.columns
    if as_entered:
        columns = {key: source.table.c.get(key, column) for key, column in columns.items()}
    keys = list(columns if fields is None else fields)
    asked = dict.fromkeys(one for key in keys for one in BESIDE.get(key, ()))
    beside = [key for key in asked if key in source.columns and key not in keys]
    table = source.table
    statement = select(
        table.c.id,
        table.c.uid,
        table.c.row_version,
        *(columns[key] for key in (*keys, *beside)),
    ).where(table.c.id.in_(ids))
    found: dict[int, ListRow] = {}
    for row_id, uid, version, *cells in map(tuple, snapshot.connection.execute(statement)):
        values = shown_values(dict(zip((*keys, *beside), cells, strict=True)), today)
        for key in beside:
            values.pop(key, None)
        found[row_id] = ListRow(row_id, uid, version, values)
    return [found[row_id] for row_id in ids if row_id in found]


def chip_counts(snapshot: ReadSnapshot, query: ListQuery, today: datetime.date) -> dict[str, int]:
    """Return how many rows each ready-made filter of the kind leaves, in one pass."""
    chips = chips_of(query.kind)
    if not chips:
        return {}
    source = list_source(query.kind, today)
    counts = [func.count().filter(chip(source, today)) for chip in chips.values()]
    statement = select(*counts).select_from(source.table)
    for condition in _filter_conditions(query, source, today):
        statement = statement.where(condition)
    row = snapshot.connection.execute(statement).one()
    return dict(zip(chips, row, strict=True))


def counts(snapshot: ReadSnapshot, queries: Sequence[ListQuery], today: datetime.date) -> list[int]:
    """Return how many rows each of the lists has, in one statement.

    Each is counted by itself: lists of a few rows are found by an index, not by reading all rows.
    """
    return list(snapshot.connection.execute(_counting(tuple(queries), today)).one())


@lru_cache(maxsize=16)
def _counting(queries: tuple[ListQuery, ...], today: datetime.date) -> Select[*tuple[Any, ...]]:
    """Make the statement of `counts`: it takes longer to make than many lists to count."""
    counted = [
        select(func.count())
        .select_from(list_source(query.kind, today).table)
        .where(condition_of_list(query, today))
        .scalar_subquery()
        for query in queries
    ]
    return select(*counted)


def condition_of_list(query: ListQuery, today: datetime.date) -> Condition:
    """Return which rows of its table a list holds, for figures about them."""
    return and_(true(), *_conditions(query, list_source(query.kind, today), today))


def sums(
    snapshot: ReadSnapshot,
    kind: str,
    ids: Sequence[int],
    today: datetime.date,
    fields: Sequence[str],
) -> dict[str, int]:
    """Return the sum of each of these number fields over rows, in one statement."""
    source = list_source(kind, today)
    given = func.json_each(json.dumps(list(ids))).table_valued("value")
    rows = select(*(source.columns[key].label(key) for key in fields)).where(
        source.table.c.id.in_(select(given.c.value))
    )
    inner = rows.subquery()
    totals = [func.coalesce(func.sum(inner.c[key]), 0) for key in fields]
    found = snapshot.connection.execute(select(*totals)).one()
    return {key: int(total) for key, total in zip(fields, found, strict=True)}


def chips_of(kind: str) -> "dict[str, Chip]":
    """Return the ready-made filters of a kind by key."""
    return _CHIPS.get(kind, {})


def _conditions(query: ListQuery, source: ListSource, today: datetime.date) -> list[Condition]:
    conditions = _filter_conditions(query, source, today)
    if query.chip:
        named = named_condition(query.kind, query.chip, today)
        ready = chips_of(query.kind)[query.chip](source, today) if named is None else named
        conditions.append(ready)
    return conditions


def _filter_conditions(
    query: ListQuery, source: ListSource, today: datetime.date
) -> list[Condition]:
    conditions = [condition_of(one, source, query.kind, today) for one in query.filters]
    if query.ids is not None:
        # One parameter: SQLite takes no statement with 100,000 of them.
        given = func.json_each(json.dumps(query.ids)).table_valued("value")
        conditions.append(source.table.c.id.in_(select(given.c.value)))
    words = search_words(query.words)
    if words:
        conditions.append(_holds(query.kind, source, words))
    return conditions


def _holds(kind: str, source: ListSource, words: list[str]) -> Condition:
    if kind not in search_index.INDEXED_KINDS:
        return and_(*(_has_beginning(source.table.c.search_key, word) for word in words))
    hits = select(search_index.record_id_column()).select_from(search_index.hits(words))
    hits = hits.where(search_index.kind_column() == search_index.INDEXED_KINDS.index(kind))
    # Distinct: a server then takes the ids as they are, and a clerk's rows are found by them.
    return source.table.c.id.in_(hits.distinct())


def _has_beginning(keys: ColumnElement[str], word: str) -> Condition:
    """Tell what the search index tells, for kinds that are not in it."""
    padded = literal(" ") + keys
    begins = padded.contains(f" {word}", autoescape=True)
    if word.isdigit() and len(word) >= search_index.SHORTEST_TAIL:
        return begins | padded.contains(f" {TAIL}{word[::-1]}", autoescape=True)
    return begins


def _order(query: ListQuery, source: ListSource) -> list[ColumnElement[Any]]:
    order: list[ColumnElement[Any]] = []
    for key in query.sort or _usual_sort(query.kind, source):
        expression = sort_expression(query.kind, key.field, source)
        order.append((expression.desc() if key.descending else expression.asc()).nulls_last())
    order.append(source.table.c.id)
    return order


def _usual_sort(kind: str, source: ListSource) -> tuple[SortBy, ...]:
    return (SortBy(kind_of(kind).name_field),) if "sort_key" in source.table.c else ()


def _all(source: ListSource, today: datetime.date) -> Condition:
    del source, today
    return true()


def _expiring(source: ListSource, today: datetime.date) -> Condition:
    end = source.columns["hi_valid_to"]
    return end.between(today, today + datetime.timedelta(days=EXPIRING_DAYS))


def _expired(source: ListSource, today: datetime.date) -> Condition:
    return source.columns["hi_valid_to"] < today


def _card_ends(first: int | None, last: int) -> Chip:
    """Persons whose last card ends between two days counted from today; None: before, anytime.

    Not who stopped taking part: nobody renews a card that was ended. The cards of these ends are
    found by their index, and a later one is looked for before the person is read: the most of
    those whose card once ended have another one.
    """

    def condition(source: ListSource, today: datetime.date) -> Condition:
        until = today + datetime.timedelta(days=last)
        later = aliased(Cover)
        followed = exists(later.id).where(
            later.person_id == Cover.person_id,
            later.scheme == "HI",
            or_(later.valid_to > until, ended_after(later)),
        )
        ends = select(Cover.person_id).where(
            Cover.scheme == "HI", Cover.valid_to <= until, goes_on()
        )
        if first is not None:
            ends = ends.where(Cover.valid_to >= today + datetime.timedelta(days=first))
        return source.table.c.id.in_(ends.where(~followed))

    return condition


def _no_card(source: ListSource, today: datetime.date) -> Condition:
    del today
    return source.columns["hi_valid_to"].is_(None)


def _no_household(source: ListSource, today: datetime.date) -> Condition:
    del today
    return source.table.c.household_id.is_(None)


def _of_residents(chip: Chip) -> Chip:
    """Leave out the dead and those who moved away: nobody renews their cards."""

    def condition(source: ListSource, today: datetime.date) -> Condition:
        return and_(chip(source, today), living_here())

    return condition


def _somebody_uninsured(source: ListSource, today: datetime.date) -> Condition:
    del source
    return (
        select(Person.id)
        .where(Person.household_id == Household.id, living_here(), ~covered_on(today))
        .correlate(Household)
        .exists()
    )


def _card_ending(source: ListSource, today: datetime.date) -> Condition:
    """Tell who works and needs a new card, because the old one ends soon or has ended."""
    end = source.table.c.card_valid_to
    soon = today + datetime.timedelta(days=DUE_DAYS_AHEAD)
    return and_(end < soon, source.columns["status"] == ACTIVE)


def _age_event(source: ListSource, today: datetime.date) -> Condition:
    return any_age_event(source, today, today + datetime.timedelta(days=USUAL_DAYS))


def _state(value: str) -> Chip:
    def condition(source: ListSource, today: datetime.date) -> Condition:
        del today
        key = "state" if "state" in source.table.c else "status"
        return source.columns[key] == value

    return condition


def _dated_today(source: ListSource, today: datetime.date) -> Condition:
    return source.table.c.receipt_date == today


def _dated_this_month(source: ListSource, today: datetime.date) -> Condition:
    return source.table.c.receipt_date.between(today.replace(day=1), today)


def _not_closed(source: ListSource, today: datetime.date) -> Condition:
    """Tell the receipts written here whose money nobody has counted yet."""
    del today
    table = source.table
    return and_(
        table.c.closing_id.is_(None), table.c.book_id.is_not(None), table.c.status == "valid"
    )


def _remit(value: str) -> Chip:
    def condition(source: ListSource, today: datetime.date) -> Condition:
        del today
        return source.columns["remit_state"] == value

    return condition


def _directive(*states: str) -> Chip:
    def condition(source: ListSource, today: datetime.date) -> Condition:
        del today
        return source.columns["due_state"].in_(states)

    return condition


def _left_out(*fates: str) -> Chip:
    def condition(source: ListSource, today: datetime.date) -> Condition:
        del today
        return and_(source.columns["state"] == "open", source.columns["fate"].in_(fates))

    return condition


def _finished_rows(source: ListSource, today: datetime.date) -> Condition:
    del today
    return source.columns["state"] != "open"


_CHIPS: dict[str, dict[str, Chip]] = {
    "person": {
        "all": _all,
        "expiring": _of_residents(_card_ends(0, EXPIRING_DAYS)),
        "expired": _of_residents(_card_ends(None, -1)),
        "no_card": _of_residents(_no_card),
        "no_household": _of_residents(_no_household),
        "due": _of_residents(_card_ends(-DUE_DAYS_BEFORE, DUE_DAYS_AHEAD)),
        "age_event": _of_residents(_age_event),
    },
    "household": {
        "all": _all,
        "expiring": _expiring,
        "expired": _expired,
        "somebody_uninsured": _somebody_uninsured,
    },
    "collector": {"all": _all, "active": _state("active"), "card_ending": _card_ending},
    "event": {"all": _all, "held": _state("held"), "planned": _state("planned")},
    "receipt": {
        "all": _all,
        "today": _dated_today,
        "this_month": _dated_this_month,
        "not_closed": _not_closed,
        "void": _state("void"),
    },
    "receipt_book": {
        "all": _all,
        "open": _state("open"),
        "returned": _state("returned"),
        "lost": _state("lost"),
    },
    "closing": {"all": _all, "waiting": _remit("waiting"), "late": _remit("late")},
    "submission_batch": {
        "all": _all,
        "draft": _state("draft"),
        "sent": _state("sent"),
        "returned": _state("returned"),
        "done": _state("done"),
    },
    "refund": {
        "all": _all,
        "asked": _state("asked"),
        "sent": _state("sent"),
        "paid": _state("paid"),
        "refused": _state("refused"),
    },
    "directive": {
        "all": _all,
        "unfinished": _directive("late", "soon", "open"),
        "late": _directive("late"),
        "soon": _directive("soon"),
        "done": _directive("done", "done_late"),
    },
    "left_out_row": {
        "all": _all,
        "open": _state("open"),
        "unknown": _left_out("unknown"),
        "to_mend": _left_out("error", "waiting", "skipped", "unknown"),
        "unlike": _left_out("unlike"),
        "finished": _finished_rows,
    },
}
