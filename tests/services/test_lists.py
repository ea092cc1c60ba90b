"""Lists: every chip, filter and order against a count made by hand from the plain tables."""

import datetime
import functools
import random
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from sqlalchemy import event, text

from desktop.domain.dates import PartialDate
from desktop.domain.errors import InvalidInput
from desktop.domain.list_query import Filter, ListQuery, ListRow, Operator, SortBy
from desktop.domain.vietnamese_text import fold, name_sort_key, sort_key
from desktop.fields.catalogue import RECORD_KINDS, kind_of
from desktop.fields.choices import Choice, CoverStatus
from desktop.fields.field_kinds import Code, Name, Text
from desktop.fields.field_spec import FieldSpec
from desktop.services import lists
from desktop.services.lists import chip_counts, filter_from_text, list_page, open_list, read_list
from desktop.storage.database import Database
from tests.office_data import TODAY, WHO, demo_file

ALL_FIELDS = [(kind.key, spec.key) for kind in RECORD_KINDS for spec in kind.fields]
DAY = datetime.timedelta(days=1)


@pytest.fixture(scope="module")
def shared() -> Iterator[Database]:
    """Sample data that no test of this module changes."""
    database = Database(demo_file())
    yield database
    database.close()


@functools.cache
def _rows(path: str, kind: str) -> tuple[ListRow, ...]:
    database = Database(demo_file())
    rows = tuple(read_list(database, ListQuery(kind), TODAY))
    database.close()
    return rows


def rows_of(kind: str) -> tuple[ListRow, ...]:
    return _rows(str(demo_file()), kind)


def table(database: Database, sql: str) -> list[dict[str, Any]]:
    with database.read() as snapshot:
        return [dict(row._mapping) for row in snapshot.rows(text(sql))]


def ids(database: Database, query: ListQuery) -> list[int]:
    return list(open_list(database, query, TODAY))


# What a list shows, computed from the tables by hand


class ByHand:
    """The office as plain dictionaries."""

    def __init__(self, database: Database) -> None:
        self.persons = {row["id"]: row for row in table(database, "SELECT * FROM persons")}
        self.households = {row["id"]: row for row in table(database, "SELECT * FROM households")}
        self.names = {
            row["id"]: row["name"] for row in table(database, "SELECT id, name FROM neighbourhoods")
        }
        self.covers = table(database, "SELECT * FROM covers")

    def last_day(self, person: int, scheme: str = "HI") -> datetime.date | None:
        ends = [
            cover["valid_to"]
            for cover in self.covers
            if cover["person_id"] == person and cover["scheme"] == scheme
        ]
        return datetime.date.fromisoformat(max(ends)) if ends else None

    def insured(self, person: int) -> bool:
        today = TODAY.isoformat()
        return any(
            cover["valid_to"] >= today and (cover["valid_from"] or "") <= today
            for cover in self.covers
            if cover["person_id"] == person and cover["scheme"] == "HI"
        )

    def lives_here(self, person: int) -> bool:
        row = self.persons[person]
        return row["life_status"] == "alive" and row["residence_status"] != "moved_out"

    def members(self, household: int) -> list[int]:
        return [
            key
            for key, row in self.persons.items()
            if row["household_id"] == household and self.lives_here(key)
        ]

    def first_end(self, household: int) -> datetime.date | None:
        ends = [self.last_day(person) for person in self.members(household)]
        return min((end for end in ends if end is not None), default=None)


@pytest.fixture(scope="module")
def by_hand(shared: Database) -> ByHand:
    return ByHand(shared)


def test_computed_fields_of_persons(shared: Database, by_hand: ByHand) -> None:
    rows = rows_of("person")
    assert len(rows) == len(by_hand.persons)
    for row in rows:
        person = by_hand.persons[row.id]
        home = by_hand.households.get(person["household_id"], {})
        place = person["neighbourhood_id"] or home.get("neighbourhood_id")
        end = by_hand.last_day(row.id)
        assert row.values["household_code"] == home.get("household_code")
        assert row.values["head_name"] == home.get("head_name")
        assert row.values["neighbourhood"] == by_hand.names.get(place)
        assert row.values["hi_valid_to"] == end
        assert row.values["hi_status"] == (None if end is None else (end - TODAY).days)
        assert row.values["vsi_valid_to"] == by_hand.last_day(row.id, "VSI")


def test_computed_fields_of_households(shared: Database, by_hand: ByHand) -> None:
    for row in rows_of("household"):
        members = by_hand.members(row.id)
        assert row.values["member_count"] == len(members)
        assert row.values["insured_count"] == sum(map(by_hand.insured, members))
        assert row.values["hi_valid_to"] == by_hand.first_end(row.id)


def test_an_organisation_tells_how_many_collect_for_it(shared: Database) -> None:
    collectors = table(shared, "SELECT organisation_id FROM collectors")
    for row in rows_of("organisation"):
        belong = [one for one in collectors if one["organisation_id"] == row.id]
        assert row.values["collector_count"] == len(belong)


# Chips


def chips_by_hand(by_hand: ByHand) -> dict[str, dict[str, set[int]]]:
    residents = set(filter(by_hand.lives_here, by_hand.persons))
    ends = {person: by_hand.last_day(person) for person in by_hand.persons}
    homes = {home: by_hand.first_end(home) for home in by_hand.households}

    def between(found: dict[int, Any], low: int, high: int) -> set[int]:
        return {
            key
            for key, end in found.items()
            if end is not None and TODAY + low * DAY <= end <= TODAY + high * DAY
        }

    def ended(found: dict[int, Any]) -> set[int]:
        return {key for key, end in found.items() if end is not None and end < TODAY}

    return {
        "person": {
            "all": set(by_hand.persons),
            "expiring": between(ends, 0, 30) & residents,
            "expired": ended(ends) & residents,
            "no_card": {key for key, end in ends.items() if end is None} & residents,
            "no_household": {
                key for key, row in by_hand.persons.items() if row["household_id"] is None
            }
            & residents,
            "due": between(ends, -30, 60) & residents,
        },
        "household": {
            "all": set(by_hand.households),
            "expiring": between(homes, 0, 30),
            "expired": ended(homes),
            "somebody_uninsured": {
                home
                for home in by_hand.households
                if not all(map(by_hand.insured, by_hand.members(home)))
            },
        },
    }


def test_every_chip_of_persons_and_households_equals_a_count_by_hand(
    shared: Database, by_hand: ByHand
) -> None:
    for kind, chips in chips_by_hand(by_hand).items():
        counts = chip_counts(shared, ListQuery(kind), TODAY)
        counts.pop("age_event", None)  # counted by hand in test_age_events.py
        assert counts == {chip: len(expected) for chip, expected in chips.items()}
        for chip, expected in chips.items():
            assert expected, f"the sample data have nobody for {kind} {chip}"
            assert set(ids(shared, ListQuery(kind, chip=chip))) == expected


def test_every_chip_of_collectors_and_events(shared: Database) -> None:
    collectors = table(shared, "SELECT * FROM collectors")
    soon = (TODAY + 60 * DAY).isoformat()
    assert chip_counts(shared, ListQuery("collector"), TODAY) == {
        "all": len(collectors),
        "active": sum(one["status"] == "active" for one in collectors),
        "card_ending": sum((one["card_valid_to"] or soon) < soon for one in collectors),
    }
    events = table(shared, "SELECT * FROM events")
    assert chip_counts(shared, ListQuery("event"), TODAY) == {
        "all": len(events),
        "held": sum(one["state"] == "held" for one in events),
        "planned": sum(one["state"] == "planned" for one in events),
    }
    assert chip_counts(shared, ListQuery("receipt"), TODAY) == {}


def test_chips_count_under_the_filters_and_words_of_the_list(
    shared: Database, by_hand: ByHand
) -> None:
    for query in (
        ListQuery("person", (Filter("sex", Operator.EQUALS, "F"),)),
        ListQuery("person", words="nguyen"),
        ListQuery("person", (Filter("sex", Operator.EQUALS, "M"),), words="van"),
    ):
        left = set(ids(shared, query))
        assert 0 < len(left) < len(by_hand.persons)
        counts = chip_counts(shared, query, TODAY)
        for chip, everybody in chips_by_hand(by_hand)["person"].items():
            assert counts[chip] == len(everybody & left)
            chipped = ListQuery(query.kind, query.filters, chip=chip, words=query.words)
            assert set(ids(shared, chipped)) == everybody & left


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


# Words, ids, pages


@pytest.mark.parametrize("kind", ["person", "household", "collector", "organisation"])
def test_words_narrow_a_list_like_the_search(shared: Database, kind: str) -> None:
    name = str(rows_of(kind)[0].values[kind_of(kind).name_field])
    word = fold(name).split()[-1]
    found = set(ids(shared, ListQuery(kind, words=word)))
    assert rows_of(kind)[0].id in found
    for row in rows_of(kind):
        own = fold(str(row.values[kind_of(kind).name_field] or "")).split()
        if any(part.startswith(word) for part in own):
            assert row.id in found


def test_words_find_receipts_and_events_by_the_beginning_or_tail_of_a_word(
    shared: Database,
) -> None:
    receipt = rows_of("receipt")[0]
    number = str(receipt.values["receipt_no"])
    assert receipt.id in ids(shared, ListQuery("receipt", words=number[-3:]))
    assert receipt.id in ids(shared, ListQuery("receipt", words=number[:4]))
    turned = ids(shared, ListQuery("receipt", words=number[::-1]))
    numbers = {row.id: str(row.values["receipt_no"]) for row in rows_of("receipt")}
    assert all(number[::-1] in numbers[one] for one in turned)
    assert not ids(shared, ListQuery("event", words="khongcotunay"))


def test_words_in_groups_are_one_number(shared: Database) -> None:
    person = next(row for row in rows_of("person") if row.values["phone"])
    phone = str(person.values["phone"])
    for typed in (phone, f"{phone[:4]} {phone[4:7]} {phone[7:]}", f"+84{phone[1:]}"):
        assert person.id in ids(shared, ListQuery("person", words=typed)), typed


def test_a_list_of_given_rows_however_many(shared: Database) -> None:
    wanted = [row.id for row in rows_of("person")][:40]
    many = (*wanted, *range(1_000_000, 1_060_000))
    assert set(ids(shared, ListQuery("person", ids=many))) == set(wanted)
    assert ids(shared, ListQuery("person", ids=())) == []


def test_a_page_gives_rows_in_the_order_asked_and_leaves_out_what_is_gone(
    shared: Database,
) -> None:
    everybody = ids(shared, ListQuery("person"))
    asked = [everybody[7], 9_999_999, everybody[2], everybody[5]]
    page = list_page(shared, "person", asked, TODAY)
    assert [row.id for row in page] == [everybody[7], everybody[2], everybody[5]]


def test_a_page_of_some_fields_holds_only_those(shared: Database) -> None:
    page = list_page(shared, "person", [1, 2], TODAY, ["phone", "hi_status"])
    assert [list(row.values) for row in page] == [["phone", "hi_status"]] * 2


@pytest.mark.parametrize("kind", [kind.key for kind in RECORD_KINDS])
def test_a_row_holds_every_field_of_its_kind(shared: Database, kind: str) -> None:
    keys = {spec.key for spec in kind_of(kind).fields}
    for row in rows_of(kind):
        assert keys <= set(row.values)
        assert "" not in row.values.values(), "an empty field is None"
        assert row.uid
        assert row.version >= 1


@pytest.mark.parametrize("kind", [kind.key for kind in RECORD_KINDS])
def test_a_page_takes_the_same_statements_whatever_its_size(demo: Database, kind: str) -> None:
    everything = ids(demo, ListQuery(kind))
    assert statements(demo, lambda: list_page(demo, kind, everything[:1], TODAY)) == 1
    assert statements(demo, lambda: list_page(demo, kind, everything[:200], TODAY)) == 1
    assert statements(demo, lambda: open_list(demo, ListQuery(kind), TODAY)) == 1
    assert statements(demo, lambda: chip_counts(demo, ListQuery(kind), TODAY)) <= 1


def statements(database: Database, work: Callable[[], object]) -> int:
    """Count the statements of some work, BEGIN left out."""
    seen: list[str] = []

    def note(*arguments: Any) -> None:
        if arguments[2] != "BEGIN":
            seen.append(arguments[2])

    event.listen(database.engine, "before_cursor_execute", note)
    try:
        work()
    finally:
        event.remove(database.engine, "before_cursor_execute", note)
    return len(seen)


def test_the_renewal_list_begins_with_what_ends_first(shared: Database) -> None:
    query = ListQuery("person", sort=(SortBy("hi_valid_to"),), chip="due")
    ends = [row.values["hi_valid_to"] for row in read_list(shared, query, TODAY)]
    assert ends == sorted(ends)  # type: ignore[type-var]
    assert min(ends) >= TODAY - 30 * DAY  # type: ignore[type-var]
    assert max(ends) <= TODAY + 60 * DAY  # type: ignore[type-var]


def test_the_dead_and_the_moved_are_nobodys_renewal(empty_office: Database) -> None:
    with empty_office.write(WHO) as unit:
        for values in (
            {"full_name": "Ma Văn Ở"},
            {"full_name": "Ma Văn Mất", "life_status": "dead"},
            {"full_name": "Ma Văn Đi", "residence_status": "moved_out"},
        ):
            person = unit.insert("person", {"commune_code": "02647", **values})
            unit.insert(
                "cover",
                {
                    "commune_code": "02647",
                    "person_id": person,
                    "scheme": "HI",
                    "valid_to": TODAY,
                },
            )
    due = read_list(empty_office, ListQuery("person", chip="due"), TODAY)
    assert [row.values["full_name"] for row in due] == ["Ma Văn Ở"]
    assert chip_counts(empty_office, ListQuery("person"), TODAY) == {
        "all": 3,
        "expiring": 1,
        "expired": 0,
        "no_card": 0,
        "no_household": 1,
        "due": 1,
        "age_event": 0,
    }
