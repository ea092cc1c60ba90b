"""What each filter of a list is in SQL, by the kind of its field."""

import datetime
import operator
from collections.abc import Callable
from typing import Any

from sqlalchemy import ColumnElement, Text, and_, func, literal, type_coerce

from desktop.domain.dates import PartialDate
from desktop.domain.list_query import Filter, Operator
from desktop.domain.vietnamese_text import fold, sort_key
from desktop.fields.catalogue import kind_of
from desktop.fields.choices import CoverStatus
from desktop.fields.field_kinds import Code
from desktop.fields.field_kinds import Text as Words
from desktop.fields.field_spec import FieldSpec
from desktop.fields.serial_number_kind import SerialNumber
from desktop.storage.queries.list_columns import ListSource
from desktop.storage.queries.row_values import HI_BEGINS, HI_ENDED

Condition = ColumnElement[bool]

_COMPARE: dict[Operator, Callable[[Any, Any], Condition]] = {
    Operator.EQUALS: operator.eq,
    Operator.AT_LEAST: operator.ge,
    Operator.AT_MOST: operator.le,
}

_HELD_BY_BOTH = {("receipt", "scheme")}


def condition_of(one: Filter, source: ListSource, kind: str, today: datetime.date) -> Condition:
    """Return the SQL of one filter.

    A text equals words when it holds each of them whole; a linked name and a code are compared
    as a whole; a birth year or month equals every day in it.
    """
    spec = kind_of(kind).field(one.field)
    column = source.columns[one.field]
    if one.operator in {Operator.EMPTY, Operator.FILLED}:
        empty = one.operator is Operator.EMPTY
        return column.is_(None) if empty else column.is_not(None)
    if isinstance(one.value, PartialDate):
        return _in_period(one.operator, column, one.value)
    if isinstance(spec.kind, CoverStatus) and isinstance(one.value, int):
        # Days left, as the status shows them; stored is the day of the end.
        left = _COMPARE[one.operator](column, today + datetime.timedelta(days=one.value))
        others = (source.columns.get(key) for key in (HI_BEGINS, HI_ENDED))
        return and_(left, *(other.is_(None) for other in others if other is not None))
    if one.operator is Operator.EQUALS and (kind, one.field) in _HELD_BY_BOTH:
        # A paper for both insurances is a receipt of either.
        return column.in_({one.value, "BOTH"})
    if one.operator is Operator.EQUALS and isinstance(spec.kind, Words):
        return _is_text(spec, source, column, str(one.value))
    # A serial number is shown with its leading zeros; stored is the number.
    value = int(str(one.value)) if isinstance(spec.kind, SerialNumber) else one.value
    return _COMPARE[one.operator](column, value)


def _in_period(how: Operator, column: ColumnElement[Any], value: PartialDate) -> Condition:
    """Compare only as much of a date as the filter names: 1990 holds every day of that year."""
    text = value.iso()
    begin = func.substr(type_coerce(column, Text), 1, len(text))
    return _COMPARE[how](begin, text)


def _is_text(
    spec: FieldSpec, source: ListSource, column: ColumnElement[Any], text: str
) -> Condition:
    if isinstance(spec.kind, Code):
        return func.lower(column) == text.lower()
    if spec.link:
        return func.folded(column) == fold(text)
    folded: ColumnElement[Any] = func.folded(column)
    ordered: ColumnElement[Any] = func.text_key(column)
    if spec.sort_column:
        folded, ordered = source.table.c.search_key, source.table.c.sort_key
    # Who types without marks means every mark; who types them means them.
    keys, words = (folded, fold(text)) if text.isascii() else (ordered, sort_key(text))
    if not words:
        return column == text
    padded = literal(" ") + keys + " "
    return and_(*(padded.contains(f" {word} ", autoescape=True) for word in words.split()))
