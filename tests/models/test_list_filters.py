import datetime

import pytest

from desktop.domain.dates import PartialDate
from desktop.domain.list_query import Filter, ListQuery, Operator
from desktop.fields.catalogue import kind_of
from desktop.models.list_filters import (
    Condition,
    condition_text,
    conditions_of,
    filter_fields,
    filter_text,
    make_filters,
    with_filters,
)
from desktop.services.lists import open_list
from tests.views.conftest import TODAY
from tests.views.records.office_fixtures import database, office_file  # noqa: F401

LOW, HIGH, SAME = Operator.AT_LEAST, Operator.AT_MOST, Operator.EQUALS
DAY = datetime.date(2026, 11, 3)


def plain(context: str, text: str) -> str:
    del context
    return text


@pytest.mark.parametrize(
    ("condition", "first", "last", "found"),
    [
        (Condition.EQUALS, "M", None, [(SAME, "M")]),
        (Condition.EQUALS, None, None, []),
        (Condition.RANGE, DAY, None, [(LOW, DAY)]),
        (Condition.RANGE, None, 5, [(HIGH, 5)]),
        (Condition.RANGE, None, None, []),
        (Condition.EQUALS, PartialDate(1990, 1, 2), None, [(SAME, PartialDate(1990, 1, 2))]),
        (Condition.EMPTY, None, None, [(Operator.EMPTY, None)]),
        (Condition.FILLED, None, None, [(Operator.FILLED, None)]),
    ],
)
def test_a_condition_becomes_filters(condition, first, last, found):
    made = make_filters("x", condition, first, last)
    assert [(one.operator, one.value) for one in made] == found


def test_a_year_finds_everybody_born_in_it(database):  # noqa: F811
    filters = make_filters("birth_date", Condition.RANGE, PartialDate(1979), PartialDate(1982))
    query = ListQuery("person", filters=filters)
    assert len(open_list(database, query, TODAY)) == 2


@pytest.mark.parametrize(
    ("kind", "field", "text"),
    [
        ("person", "full_name", "có chứa"),
        ("person", "sex", "bằng"),
        ("person", "household_code", "bằng"),
        ("household", "neighbourhood", "bằng"),
    ],
)
def test_texts_are_searched_and_codes_are_compared(kind, field, text):
    assert condition_text(kind_of(kind).field(field), Condition.EQUALS) == text


def test_new_filters_of_a_field_take_the_place_of_the_old():
    old = ListQuery("person", (Filter("sex", SAME, "M"), Filter("relation", SAME, "00")))
    new = with_filters(old, "sex", (Filter("sex", SAME, "F"),))
    assert new.filters == (Filter("relation", SAME, "00"), Filter("sex", SAME, "F"))


@pytest.mark.parametrize(
    ("kind", "one", "text"),
    [
        ("person", Filter("sex", SAME, "F"), "Giới tính: Nữ"),
        ("person", Filter("birth_date", LOW, PartialDate(1990)), "Ngày sinh từ 1990"),
        ("household", Filter("neighbourhood", SAME, "Nà Lung"), "Thôn/tổ: Nà Lung"),
        ("household", Filter("phone", Operator.EMPTY), "Số điện thoại: còn trống"),
        ("event", Filter("held_on", HIGH, DAY), "Ngày đến 03/11/2026"),
    ],
)
def test_filters_are_told_in_words(kind, one, text):
    assert filter_text(kind, one, plain) == text


@pytest.mark.parametrize("kind", ["household", "person", "collector", "organisation", "event"])
def test_every_field_can_be_empty_or_filled(database, kind):  # noqa: F811
    everything = sorted(open_list(database, ListQuery(kind), TODAY))
    for spec in filter_fields(kind):
        found: list[int] = []
        for condition in (Condition.EMPTY, Condition.FILLED):
            query = ListQuery(kind, make_filters(spec.key, condition))
            found.extend(open_list(database, query, TODAY))
        assert sorted(found) == everything, spec.key


def test_what_is_compared_by_size_offers_a_range():
    assert conditions_of(kind_of("person").field("birth_date"))[0] is Condition.RANGE
    assert Condition.RANGE not in conditions_of(kind_of("person").field("sex"))
