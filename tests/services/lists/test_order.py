"""Every field sorts as people expect, empty values last."""

import random
from typing import Any

import pytest

from desktop.domain.dates import PartialDate
from desktop.domain.list_query import ListQuery, SortBy
from desktop.domain.vietnamese_text import name_sort_key, sort_key
from desktop.fields.catalogue import kind_of
from desktop.fields.choices import Choice, CoverStatus
from desktop.fields.field_kinds import Name, Text
from desktop.fields.field_spec import FieldSpec
from desktop.services.lists import read_list
from desktop.storage.database import Database
from tests.office_data import TODAY, WHO
from tests.services.lists.by_hand import ALL_FIELDS, ids, rows_of

# Order


def sort_value(spec: FieldSpec, kind: str, value: Any) -> Any:
    if isinstance(spec.kind, CoverStatus):
        return value
    if isinstance(spec.kind, Choice):
        return [code for code, _ in spec.kind.options].index(value)
    if isinstance(spec.kind, Name):
        return name_sort_key(value)
    if isinstance(spec.kind, Text):
        return sort_key(value)
    return value.iso() if isinstance(value, PartialDate) else value


@pytest.mark.parametrize("descending", [False, True])
@pytest.mark.parametrize(("kind", "field"), ALL_FIELDS)
def test_every_field_sorts_with_empty_values_last(
    shared: Database, kind: str, field: str, descending: bool
) -> None:
    spec = kind_of(kind).field(field)
    rows = sorted(rows_of(kind), key=lambda row: row.id)
    filled = [row for row in rows if row.values[field] is not None]
    filled.sort(key=lambda row: sort_value(spec, kind, row.values[field]), reverse=descending)
    empty = [row for row in rows if row.values[field] is None]
    if descending:  # equal values stay in the order of their ids
        filled.sort(
            key=lambda row: (sort_value(spec, kind, row.values[field]), -row.id), reverse=True
        )
    query = ListQuery(kind, sort=(SortBy(field, descending),))
    assert ids(shared, query) == [row.id for row in (*filled, *empty)]


def test_two_sort_keys(shared: Database) -> None:
    rows = {row.id: row.values for row in rows_of("person")}
    found = ids(shared, ListQuery("person", sort=(SortBy("sex"), SortBy("full_name", True))))
    assert [rows[one]["sex"] for one in found] == sorted(
        (row["sex"] for row in rows.values()), key="MF".index
    )
    men = [one for one in found if rows[one]["sex"] == "M"]
    names = [name_sort_key(rows[one]["full_name"]) for one in men]
    assert names == sorted(names, reverse=True)


NAMES_IN_ORDER = [
    "Nguyễn Thị An",
    "Hoàng Văn Ánh",
    "Lò Thị Ẩn",
    "Trần Văn Danh",
    "Bùi Thị Đào",
    "Đặng Văn Đạt",
    "Đinh Thị Em",
    "Ngô Ê",
    "Phạm Ư",
    "Vũ Xuân",
    "Bùi Thị Ý",
]


def test_names_sort_by_given_name_in_the_vietnamese_alphabet(empty_office: Database) -> None:
    shuffled = random.Random(3).sample(NAMES_IN_ORDER, len(NAMES_IN_ORDER))  # noqa: S311
    with empty_office.write(WHO) as unit:
        for name in shuffled:
            unit.insert("person", {"commune_code": "02647", "full_name": name})
            unit.insert("event", event_values(name))
    for query in (ListQuery("person"), ListQuery("person", sort=(SortBy("full_name"),))):
        rows = read_list(empty_office, query, TODAY)
        assert [row.values["full_name"] for row in rows] == NAMES_IN_ORDER
    partners = [
        row.values["partner"]
        for row in read_list(empty_office, ListQuery("event", sort=(SortBy("partner"),)), TODAY)
    ]
    assert partners == sorted(partners, key=sort_key)


def event_values(partner: str) -> dict[str, object]:
    return {
        "commune_code": "02647",
        "event_type": "small_group",
        "held_on": TODAY,
        "partner": partner,
    }


def test_places_sort_by_their_number(empty_office: Database) -> None:
    with empty_office.write(WHO) as unit:
        for number in (10, 2, 1):
            place = unit.insert(
                "neighbourhood", {"commune_code": "02647", "name": f"Thôn {number}"}
            )
            unit.insert(
                "household",
                {
                    "commune_code": "02647",
                    "household_code": f"HG{number}",
                    "head_name": "Ma Thị Sáu",
                    "neighbourhood_id": place,
                },
            )
            unit.insert("event", event_values("Đoàn xã") | {"neighbourhood_id": place})
    for kind, field in (
        ("household", "neighbourhood"),
        ("household", "household_code"),
        ("event", "neighbourhood"),
        ("neighbourhood", "name"),
    ):
        rows = read_list(empty_office, ListQuery(kind, sort=(SortBy(field),)), TODAY)
        numbers = [str(row.values[field]).lstrip("ThônHG ") for row in rows]
        assert numbers == ["1", "2", "10"], (kind, field)
