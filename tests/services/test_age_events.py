"""Age events: the day follows from the birth date as far as it is known, lists agree with it."""

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.age_events import SCHOOL_LEAVING, WORDS, AgeRule, When
from desktop.domain.dates import PartialDate
from desktop.domain.list_query import ListQuery
from desktop.domain.reference_data import age_rules, usual_school_leaving
from desktop.services import age_events
from desktop.services.lists import open_list
from desktop.services.offices import set_office_options
from desktop.storage.database import Database
from tests.office_data import TODAY, WHO

BORN = [
    ("child_card_ends", "2021-02-11", "ngày 30/09/2027"),
    ("child_card_ends", "2020-09-30", "ngày 30/09/2026"),
    ("child_card_ends", "2020-10-01", "ngày 31/10/2026"),
    ("child_card_ends", "2021-02", "ngày 30/09/2027"),
    ("child_card_ends", "2020-11", "ngày 30/11/2026"),
    ("child_card_ends", "2021", "trong năm 2027"),
    ("leaves_school", "2009-12-31", "ngày 30/09/2027"),
    ("leaves_school", "2009", "ngày 30/09/2027"),
    ("social_pension", "1952-02-29", "ngày 28/02/2027"),
    ("social_pension", "1952-03", "trong tháng 03/2027"),
    ("survivors_card", "1947", "trong năm 2027"),
]


@pytest.mark.parametrize(("key", "birth", "when"), BORN)
def test_the_event_is_dated_no_better_than_the_birth(key: str, birth: str, when: str) -> None:
    rule = next(rule for rule in age_rules() if rule.key == key)
    born = PartialDate.from_iso(birth)
    event = age_events.AgeEvent(key, 1, "Tên", born, rule.date_of(born), None, None, None, None)
    assert event.when() == when


BIRTHS = st.builds(
    lambda day, parts: PartialDate(*(day.year, day.month, day.day)[:parts]),
    st.dates(datetime.date(1930, 1, 1), datetime.date(2026, 12, 31)),
    st.integers(1, 3),
)


@given(
    rule=st.sampled_from(age_rules()),
    birth=BIRTHS,
    away=st.integers(-500, 500),
    days=st.integers(0, 400),
)
def test_births_are_found_by_the_days_on_which_the_event_can_be(
    rule: AgeRule, birth: PartialDate, away: int, days: int
) -> None:
    """The spans that SQL asks for hold exactly the births whose event can be in the time."""
    begin, end = rule.span_of(birth)
    first = begin + datetime.timedelta(days=away)
    last = first + datetime.timedelta(days=days)
    held = max(first, rule.valid_from) <= min(last, rule.valid_to or last)
    overlaps = begin <= last and end >= max(first, rule.valid_from)
    found = [span for span in rule.births_between(first, last) if span.holds(birth)]
    assert len(found) == (held and overlaps)


def test_a_rule_tells_nothing_outside_its_time() -> None:
    rule = next(rule for rule in age_rules() if rule.key == "social_pension")
    before = rule.valid_from - datetime.timedelta(days=1)
    assert not list(rule.births_between(before - datetime.timedelta(days=30), before))


def test_every_rule_names_its_source_and_has_words() -> None:
    for rule in age_rules():
        assert rule.source
        assert rule.key in WORDS
    assert {rule.key for rule in age_rules()} == set(WORDS)
    assert usual_school_leaving() in {rule.choice for rule in age_rules()}


def _add(database: Database, name: str, birth: str, **values: object) -> int:
    with database.write(WHO) as unit:
        person = {"commune_code": "02647", "full_name": name, **values}
        return unit.insert("person", {**person, "birth_date": PartialDate.from_iso(birth)})


def _give_card(database: Database, person_id: int, group: str) -> None:
    with database.write(WHO) as unit:
        cover = {"commune_code": "02647", "person_id": person_id, "scheme": "HI"}
        unit.insert("cover", {**cover, "hi_group": group, "valid_to": datetime.date(2026, 12, 31)})


def test_only_who_lives_here_is_told(empty_office: Database) -> None:
    _add(empty_office, "Vàng Thị Sống", "1951-12-01")
    _add(empty_office, "Vàng Thị Mất", "1951-12-01", life_status="dead")
    _add(empty_office, "Vàng Thị Đi", "1951-12-01", residence_status="moved_out")
    found = age_events.upcoming(empty_office, TODAY)
    assert [event.full_name for event in found.events] == ["Vàng Thị Sống"]
    assert found.counts["social_pension"] == 1
    assert sum(found.counts.values()) == 1


def test_a_pupil_leaves_school_and_who_has_another_card_does_not(empty_office: Database) -> None:
    june = datetime.date(2027, 9, 1)
    pupil = _add(empty_office, "Lù Văn Học", "2009-03-05")
    poor = _add(empty_office, "Lù Văn Nghèo", "2009-03-05")
    _give_card(empty_office, pupil, "HS")
    _give_card(empty_office, poor, "HN")
    found = age_events.upcoming(empty_office, june)
    assert [event.person_id for event in found.events] == [pupil]
    set_office_options(empty_office, {SCHOOL_LEAVING: "birthday"}, who=WHO)
    assert not age_events.upcoming(empty_office, june).events
    found = age_events.upcoming(empty_office, datetime.date(2027, 2, 1))
    assert [event.when() for event in found.events] == ["ngày 05/03/2027"]


def test_cards_of_other_groups_are_left_alone(empty_office: Database) -> None:
    child = _add(empty_office, "Lù Thị Bé", "2020-11-30")
    pupil = _add(empty_office, "Lù Thị Học", "2020-11-30")
    old = _add(empty_office, "Lù Thị Già", "1951-12-01")
    retired = _add(empty_office, "Lù Thị Hưu", "1951-12-01")
    for person, group in ((child, "TE"), (pupil, "HS"), (old, "GD"), (retired, "HT")):
        _give_card(empty_office, person, group)
    assert set(age_events.upcoming(empty_office, TODAY).person_ids) == {child, old}


def test_seventy_counts_in_poor_households_only(empty_office: Database) -> None:
    with empty_office.write(WHO) as unit:
        common = {"commune_code": "02647"}
        poor = unit.insert("household", {**common, "household_class": "near_poor"})
        other = unit.insert("household", {**common, "household_class": "other"})
    _add(empty_office, "Giàng Thị Nghèo", "1956-12-10", household_id=poor)
    _add(empty_office, "Giàng Thị Khá", "1956-12-10", household_id=other)
    _add(empty_office, "Giàng Thị Lẻ", "1956-12-10")
    found = age_events.upcoming(empty_office, TODAY)
    assert [event.full_name for event in found.events] == ["Giàng Thị Nghèo"]
    assert age_events.upcoming(empty_office, TODAY, household_id=other).events == ()


def test_the_ready_made_filter_holds_the_same_persons(demo: Database) -> None:
    found = age_events.upcoming(demo, TODAY)
    listed = set(open_list(demo, ListQuery("person", chip=age_events.CHIP), TODAY))
    assert listed == set(found.person_ids)
    assert listed
    by_kind = age_events.list_query(found, "survivors_card")
    assert len(open_list(demo, by_kind, TODAY)) == found.counts["survivors_card"]


def test_near_days_come_first_and_unknown_days_last(demo: Database) -> None:
    dates = [event.date for event in age_events.upcoming(demo, TODAY, 365).events]
    known = [date for date in dates if date.day is not None]
    assert dates[: len(known)] == sorted(known)
    assert {rule.when for rule in age_rules()} == set(When)
