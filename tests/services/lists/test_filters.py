"""Every field can be filtered; conditions are read as the fields are."""

import datetime
import random
from collections.abc import Callable
from typing import Any

import pytest

from desktop.domain.dates import PartialDate
from desktop.domain.errors import InvalidInput
from desktop.domain.list_query import Filter, ListQuery, Operator, SortBy
from desktop.domain.vietnamese_text import fold, sort_key
from desktop.fields.catalogue import kind_of
from desktop.fields.choices import Choice
from desktop.fields.field_kinds import Code, Text
from desktop.fields.field_spec import FieldSpec
from desktop.services import lists
from desktop.services.lists import filter_from_text, read_list
from desktop.storage.database import Database
from tests.office_data import TODAY, WHO
from tests.services.lists.by_hand import ALL_FIELDS, ids, rows_of

# Filters


def compared(value: Any) -> Any:
    return value.iso() if isinstance(value, PartialDate) else value


COMPARE: dict[Operator, Callable[[Any, Any], bool]] = {
    Operator.AT_LEAST: lambda value, limit: compared(value) >= compared(limit),
    Operator.AT_MOST: lambda value, limit: compared(value) <= compared(limit),
}


def equals(spec: FieldSpec, value: Any, wanted: Any) -> bool:
    if isinstance(value, PartialDate):
        return value.iso().startswith(wanted.iso())
    if not isinstance(spec.kind, Text):
        return value == wanted
    if isinstance(spec.kind, Code) or spec.link:
        return fold(value) == fold(wanted)
    key = fold if wanted.isascii() else sort_key
    return set(key(wanted).split()) <= set(key(value).split())


@pytest.mark.parametrize(("kind", "field"), ALL_FIELDS)
def test_every_field_can_be_filtered(shared: Database, kind: str, field: str) -> None:
    spec = kind_of(kind).field(field)
    rows = rows_of(kind)

    def expected(matches: Callable[[Any], bool]) -> set[int]:
        return {row.id for row in rows if matches(row.values[field])}

    def found(how: Operator, value: object = None) -> set[int]:
        return set(ids(shared, ListQuery(kind, (Filter(field, how, value),))))

    assert found(Operator.EMPTY) == expected(lambda value: value is None)
    assert found(Operator.FILLED) == expected(lambda value: value is not None)
    values = sorted({compared(row.values[field]) for row in rows if row.values[field] is not None})
    for text_or_value in random.Random(field).sample(values, min(3, len(values))):  # noqa: S311
        value = text_or_value
        if any(isinstance(row.values[field], PartialDate) for row in rows):
            value = PartialDate.from_iso(text_or_value)
        assert found(Operator.EQUALS, value) == expected(
            lambda one, value=value: one is not None and equals(spec, one, value)
        )
        if isinstance(spec.kind, Text | Choice):
            continue
        for how, compare in COMPARE.items():
            assert found(how, value) == expected(
                lambda one, compare=compare, value=value: one is not None and compare(one, value)
            )


@pytest.mark.parametrize(
    ("wanted", "names"),
    [
        ("lan", {"Hà Thị Lan", "Lan Anh", "Hà Thị Lân"}),
        ("lân", {"Hà Thị Lân"}),
        ("ha lan", {"Hà Thị Lan", "Hà Thị Lân"}),
        ("Hà Thị Lan", {"Hà Thị Lan"}),
        ("La", set()),
        ("H'Bia", {"H'Bia Niê"}),
        ("100%", set()),
        ("_", set()),
    ],
)
def test_a_name_equals_words_and_marks_count_where_they_are_typed(
    empty_office: Database, wanted: str, names: set[str]
) -> None:
    with empty_office.write(WHO) as unit:
        for name in ("Hà Thị Lan", "Hà Thị Lân", "Lan Anh", "H'Bia Niê", "Lang Văn Thịnh"):
            unit.insert("person", {"commune_code": "02647", "full_name": name})
    query = ListQuery("person", (Filter("full_name", Operator.EQUALS, wanted),))
    found = {row.values["full_name"] for row in read_list(empty_office, query, TODAY)}
    assert found == names


@pytest.mark.parametrize(
    ("how", "iso", "found"),
    [
        (Operator.EQUALS, "1990", {"1990", "1990-05", "1990-05-17"}),
        (Operator.EQUALS, "1990-05", {"1990-05", "1990-05-17"}),
        (Operator.AT_MOST, "1990", {"1989-12-31", "1990", "1990-05", "1990-05-17"}),
        (Operator.AT_LEAST, "1990", {"1990", "1990-05", "1990-05-17", "1991"}),
        (Operator.AT_LEAST, "1990-05-18", {"1991"}),
    ],
)
def test_a_birth_year_means_every_day_in_it(
    empty_office: Database, how: Operator, iso: str, found: set[str]
) -> None:
    with empty_office.write(WHO) as unit:
        for born in ("1989-12-31", "1990", "1990-05", "1990-05-17", "1991"):
            values = {"commune_code": "02647", "full_name": "Ma Văn Thử"}
            unit.insert("person", values | {"birth_date": PartialDate.from_iso(born)})
    query = ListQuery("person", (Filter("birth_date", how, PartialDate.from_iso(iso)),))
    born_in = {row.values["birth_date"].iso() for row in read_list(empty_office, query, TODAY)}  # type: ignore[attr-defined]
    assert born_in == found


def test_days_left_filter_by_number(shared: Database) -> None:
    days = {row.id: row.values["hi_status"] for row in rows_of("person")}
    for condition, expected in (
        ("hi_status<=30", {key for key, left in days.items() if left is not None and left <= 30}),
        ("hi_status>=0", {key for key, left in days.items() if left is not None and left >= 0}),
        ("hi_status=", {key for key, left in days.items() if left is None}),
        ("hi_status=Quá hạn", {key for key, left in days.items() if (left or 0) < 0}),
        (
            "hi_status=con han",
            {key for key, left in days.items() if left is not None and left >= 0},
        ),
        ("hi_status=Chưa có thẻ", {key for key, left in days.items() if left is None}),
    ):
        wanted = filter_from_text("person", condition, TODAY)
        assert set(ids(shared, ListQuery("person", (wanted,)))) == expected, condition
        assert expected


@pytest.mark.parametrize(
    ("kind", "condition", "expected"),
    [
        ("person", "sex=Nữ", Filter("sex", Operator.EQUALS, "F")),
        ("person", " sex = nu ", Filter("sex", Operator.EQUALS, "F")),
        ("person", "sex=", Filter("sex", Operator.EMPTY)),
        ("person", "note=a>=b", Filter("note", Operator.EQUALS, "a>=b")),
        ("person", "phone=+84 912 345 678", Filter("phone", Operator.EQUALS, "0912345678")),
        ("person", "birth_date>=1990", Filter("birth_date", Operator.AT_LEAST, PartialDate(1990))),
        (
            "event",
            "held_on<=2026-03-08",
            Filter("held_on", Operator.AT_MOST, datetime.date(2026, 3, 8)),
        ),
        (
            "event",
            "held_on>=08/03/2026",
            Filter("held_on", Operator.AT_LEAST, datetime.date(2026, 3, 8)),
        ),
        (
            "receipt",
            "amount_paid>=1.000.000",
            Filter("amount_paid", Operator.AT_LEAST, 1_000_000),
        ),
        (
            "household",
            "neighbourhood=Thôn 1",
            Filter("neighbourhood", Operator.EQUALS, "Thôn 1"),
        ),
    ],
)
def test_conditions_are_read_as_the_fields_are(kind: str, condition: str, expected: Filter) -> None:
    assert filter_from_text(kind, condition, TODAY) == expected


@pytest.mark.parametrize(
    ("condition", "code"),
    [
        ("sex", "filter.unreadable"),
        ("=F", "filter.unreadable"),
        ("shoe_size=42", "filter.field"),
        ("sex=khủng long", "filter.value"),
        ("hi_valid_to=ngày mai", "filter.value"),
        ("hi_status=xanh", "filter.value"),
        ("national_id=12", "filter.value"),
    ],
)
def test_a_condition_that_says_nothing_is_refused_in_words(condition: str, code: str) -> None:
    with pytest.raises(InvalidInput) as refused:
        filter_from_text("person", condition, TODAY)
    assert refused.value.code == code
    assert refused.value.text().endswith(".")


def test_a_sort_word_is_a_field_and_a_minus_turns_it() -> None:
    assert lists.sort_from_text("person", "birth_date") == SortBy("birth_date")
    assert lists.sort_from_text("person", "-birth_date") == SortBy("birth_date", descending=True)
    with pytest.raises(InvalidInput):
        lists.sort_from_text("person", "shoe_size")


def test_a_card_that_is_paid_and_has_not_begun_is_a_state_of_its_own(
    empty_office: Database,
) -> None:
    """Nobody with such a card counts as insured, nobody is told to have one that holds or ended."""
    soon, old, ahead = (TODAY + datetime.timedelta(days=days) for days in (5, -10, 370))
    cards = {
        "PAID": [(None, old), (soon, ahead)],
        "FIRST": [(soon, ahead)],
        "RENEWED": [(None, soon), (soon + datetime.timedelta(days=1), ahead)],
        "ENDED": [(None, old)],
    }
    with empty_office.write(WHO) as unit:
        for name, periods in cards.items():
            person = unit.insert("person", {"commune_code": "02647", "full_name": name})
            for start, end in periods:
                term = {"commune_code": "02647", "valid_from": start, "valid_to": end}
                unit.insert("cover", {"person_id": person, "scheme": "HI", **term})
    for fields in (None, ["full_name", "hi_status"]):
        rows = list(read_list(empty_office, ListQuery("person"), TODAY, fields))
        states = {row.values["full_name"]: row.values["hi_status"] for row in rows}
        assert states == {"PAID": soon, "FIRST": soon, "RENEWED": 370, "ENDED": -10}
        assert "hi_begins" not in rows[0].values
    for condition in ("hi_status=Còn hạn", "hi_status>=300"):
        query = ListQuery("person", (filter_from_text("person", condition, TODAY),))
        found = [row.values["full_name"] for row in read_list(empty_office, query, TODAY)]
        assert found == ["RENEWED"]
    insured = read_list(empty_office, ListQuery("person", chip="insured"), TODAY)
    assert [row.values["full_name"] for row in insured] == ["RENEWED"]


IN_5_DAYS = TODAY + datetime.timedelta(days=5)


@pytest.mark.parametrize(
    ("members", "state", "chip"),
    [
        ([[(5, 370)], [(5, 370)]], IN_5_DAYS, None),
        ([[(9, 380)], [(5, 370)]], IN_5_DAYS, None),
        ([[(-9, 340)], [(5, 370)]], IN_5_DAYS, None),
        ([[], [(5, 370)]], IN_5_DAYS, None),
        ([[(-300, 20)], [(5, 370)]], 20, "expiring"),
        ([[(-300, -2)], [(5, 370)]], -2, "expired"),
        ([[(-300, 20), (21, 380)], [(-9, 340)]], 340, None),
    ],
)
def test_a_household_reads_as_the_worst_of_its_members(
    empty_office: Database,
    members: list[list[tuple[int, int]]],
    state: int | datetime.date,
    chip: str | None,
) -> None:
    """A card that has not begun is worse than one that holds, better than one that ends soon."""
    with empty_office.write(WHO) as unit:
        home = unit.insert("household", {"commune_code": "02647", "household_code": "1"})
        for cards in members:
            values = {"commune_code": "02647", "full_name": "A", "household_id": home}
            person = unit.insert("person", values)
            for days in cards:
                start, end = (TODAY + datetime.timedelta(days=day) for day in days)
                term = {"commune_code": "02647", "valid_from": start, "valid_to": end}
                unit.insert("cover", {"person_id": person, "scheme": "HI", **term})
    for fields in (None, ["head_name", "hi_status"]):
        (row,) = read_list(empty_office, ListQuery("household"), TODAY, fields)
        assert row.values["hi_status"] == state
        assert "hi_begins" not in row.values
    chips = lists.chip_counts(empty_office, ListQuery("household"), TODAY)
    assert [key for key in ("expiring", "expired") if chips[key]] == ([chip] if chip else [])
    holds = ListQuery("household", (filter_from_text("household", "hi_status=Còn hạn", TODAY),))
    found = list(read_list(empty_office, holds, TODAY))
    assert bool(found) == (isinstance(state, int) and state >= 0)
