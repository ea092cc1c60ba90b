"""Conditions that people put on a list: which fields, how they compare, and how they read."""

from dataclasses import replace
from enum import Enum

from desktop.domain.list_query import Filter, ListQuery, Operator
from desktop.domain.messages import QT_TRANSLATE_NOOP, Translate
from desktop.fields.catalogue import kind_of
from desktop.fields.choices import CoverStatus
from desktop.fields.field_kinds import Code, Text
from desktop.fields.field_spec import FieldSpec

RANGE_EDITORS = ("date", "number", "money")


class Condition(Enum):
    """How a person limits a field."""

    EQUALS = "equals"
    RANGE = "range"
    EMPTY = "empty"
    FILLED = "filled"


CONDITION_WORDS = {
    Condition.EQUALS: QT_TRANSLATE_NOOP("lists", "bằng"),
    Condition.RANGE: QT_TRANSLATE_NOOP("lists", "từ – đến"),
    Condition.EMPTY: QT_TRANSLATE_NOOP("lists", "còn trống"),
    Condition.FILLED: QT_TRANSLATE_NOOP("lists", "đã có"),
}
HOLDS_WORDS = QT_TRANSLATE_NOOP("lists", "có chứa")
_PHRASES = {
    Operator.EQUALS: QT_TRANSLATE_NOOP("lists", "{field}: {value}"),
    Operator.AT_LEAST: QT_TRANSLATE_NOOP("lists", "{field} từ {value}"),
    Operator.AT_MOST: QT_TRANSLATE_NOOP("lists", "{field} đến {value}"),
    Operator.EMPTY: QT_TRANSLATE_NOOP("lists", "{field}: còn trống"),
    Operator.FILLED: QT_TRANSLATE_NOOP("lists", "{field}: đã có"),
}


def filter_fields(kind: str) -> tuple[FieldSpec, ...]:
    """Return the fields that a list of this kind can be limited by.

    The state of a card is left out: its chips and the day it ends say the same.
    """
    fields = kind_of(kind).table_fields
    return tuple(spec for spec in fields if not isinstance(spec.kind, CoverStatus))


def conditions_of(spec: FieldSpec) -> tuple[Condition, ...]:
    """Return how a field can be compared, the usual way first."""
    if spec.link is None and spec.kind.editor in RANGE_EDITORS:
        return (Condition.RANGE, Condition.EQUALS, Condition.EMPTY, Condition.FILLED)
    return (Condition.EQUALS, Condition.EMPTY, Condition.FILLED)


def condition_text(spec: FieldSpec, condition: Condition) -> str:
    """Return how a condition reads (context "lists"): words of a text are looked for in it."""
    holds = isinstance(spec.kind, Text) and not isinstance(spec.kind, Code) and spec.link is None
    if holds and condition is Condition.EQUALS:
        return HOLDS_WORDS
    return CONDITION_WORDS[condition]


def make_filters(
    field: str, condition: Condition, first: object = None, last: object = None
) -> tuple[Filter, ...]:
    """Return the filters of a condition; an open end of a range is left out."""
    if condition is Condition.EMPTY:
        return (Filter(field, Operator.EMPTY),)
    if condition is Condition.FILLED:
        return (Filter(field, Operator.FILLED),)
    if condition is Condition.EQUALS:
        return () if first is None else (Filter(field, Operator.EQUALS, first),)
    low = () if first is None else (Filter(field, Operator.AT_LEAST, first),)
    high = () if last is None else (Filter(field, Operator.AT_MOST, last),)
    return (*low, *high)


def with_filters(query: ListQuery, field: str, filters: tuple[Filter, ...]) -> ListQuery:
    """Return the query with these filters of a field in place of its former ones."""
    others = tuple(one for one in query.filters if one.field != field)
    return replace(query, filters=(*others, *filters))


def filter_text(kind: str, one: Filter, translate: Translate, *, masked: bool = False) -> str:
    """Return a filter in words: "Thôn/tổ: Nà Lung".

    With `masked`, numbers of persons show only their ends.
    """
    spec = kind_of(kind).field(one.field)
    shown = str(one.value) if spec.link else spec.kind.show(one.value, translate)
    if masked:
        shown = spec.hide_numbers(shown)
    field = translate("fields", spec.label)
    return translate("lists", _PHRASES[one.operator]).format(field=field, value=shown)
