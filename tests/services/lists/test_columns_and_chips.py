"""Computed fields and every chip, against a count made by hand from the plain tables."""

import itertools
from typing import Any

import pytest

from desktop.domain.collector_leave import ACTIVE, LEFT, PAUSED, CollectorDays
from desktop.domain.list_query import Filter, ListQuery, Operator
from desktop.domain.periods import Period
from desktop.fields.record_kinds import Draft
from desktop.services import records
from desktop.services.indicators import compute
from desktop.services.lists import chip_counts, list_page
from desktop.storage.database import Database
from tests.office_data import TODAY, WHO
from tests.services.lists.by_hand import DAY, ByHand, ids, rows_of, table


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


@pytest.mark.parametrize("status", [ACTIVE, PAUSED, LEFT])
def test_the_status_in_a_list_is_that_of_today(empty_office: Database, status: str) -> None:
    days = [None, TODAY - 9 * DAY, TODAY, TODAY + DAY]
    expected = {}
    for first, last, left in itertools.product(days, repeat=3):
        entered = {"leave_from": first, "leave_to": last, "left_on": left}
        values = {"full_name": f"Lò Thị {len(expected)}", "status": status, **entered}
        saved = records.save(empty_office, Draft("collector", values), who=WHO)
        expected[saved.id] = CollectorDays(status, first, last, left).status_on(TODAY)
    read = list_page(empty_office, "collector", list(expected), TODAY)
    assert {row.id: row.values["status"] for row in read} == expected
    chips = chip_counts(empty_office, ListQuery("collector"), TODAY)
    assert chips["active"] == sum(one == ACTIVE for one in expected.values())


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
        "card_ending": sum(
            (one["card_valid_to"] or soon) < soon and one["status"] == "active"
            for one in collectors
        ),
    }
    events = table(shared, "SELECT * FROM events")
    assert chip_counts(shared, ListQuery("event"), TODAY) == {
        "all": len(events),
        "held": sum(one["state"] == "held" for one in events),
        "planned": sum(one["state"] == "planned" for one in events),
    }
    assert chip_counts(shared, ListQuery("contribution"), TODAY) == {}


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


def test_chips_add_up_to_what_reports_count_as_without_a_valid_card(empty_office: Database) -> None:
    """The words of both say so: never had one, run out, paid for and not begun."""
    cards: dict[str, list[tuple[int, int]]] = {
        "NEVER": [], "OVER": [(-400, -9)], "AHEAD": [(9, 380)], "HOLDS": [(-9, 40)],
    }  # fmt: skip
    with empty_office.write(WHO) as unit:
        for name, terms in cards.items():
            person = unit.insert("person", {"commune_code": "02647", "full_name": name})
            for start, end in terms:
                days = {"valid_from": TODAY + start * DAY, "valid_to": TODAY + end * DAY}
                values = {"person_id": person, "scheme": "HI", "commune_code": "02647"}
                unit.insert("cover", {**values, **days})
    counts = chip_counts(empty_office, ListQuery("person"), TODAY)
    assert (counts["no_card"], counts["expired"]) == (1, 1)
    figures = compute(empty_office, Period.parse("2026-11"), TODAY)
    ahead = 1
    without = figures["persons_without_card"].value
    assert without == counts["no_card"] + counts["expired"] + ahead == 3
