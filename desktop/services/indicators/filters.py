"""Filters that the lists behind indicators are made of."""

import datetime

from desktop.domain.list_query import Filter, Operator


def between(field: str, first: datetime.date, last: datetime.date) -> tuple[Filter, ...]:
    """Return the filters that hold from one day to another, both inclusive."""
    return Filter(field, Operator.AT_LEAST, first), Filter(field, Operator.AT_MOST, last)


def equal(**values: str | None) -> tuple[Filter, ...]:
    """Return one filter for each field whose value is given."""
    return tuple(Filter(field, Operator.EQUALS, value) for field, value in values.items() if value)
