"""The overview's figures tie: with the lists behind them, with the report, and with each other."""

import datetime
import shutil
import tempfile
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import event
from sqlalchemy.engine import Engine

from desktop.domain.dates import PartialDate
from desktop.domain.denominators import ENTERED, Entered
from desktop.domain.errors import InvalidInput
from desktop.domain.list_query import ListQuery
from desktop.domain.named_lists import NAMED_LISTS
from desktop.domain.periods import Period
from desktop.domain.year_targets import Progress, TargetKey, parse_target, show_target
from desktop.services import backups, dashboard, indicators
from desktop.services.denominators import set_denominators
from desktop.services.due_work import KINDS, due_work
from desktop.services.export_audit import note_export
from desktop.services.indicators.choices import IndicatorChoices, read_choices, write_choices
from desktop.services.lists import open_list
from desktop.services.targets import targets_for
from desktop.services.year_targets import set_target
from desktop.storage.database import Database
from tests.office_data import COMMUNE, NOW, office_file
from tests.services.conftest import Office

TODAY = datetime.date(2026, 11, 21)


def count(database: Database, query: ListQuery, today: datetime.date = TODAY) -> int:
    return len(open_list(database, query, today))


def assert_ties(database: Database, today: datetime.date = TODAY) -> dashboard.DashboardFigures:
    """Hold that every figure is the number of rows of its list."""
    figures = dashboard.figures(database, today)
    assert figures.people.insured == count(database, dashboard.INSURED, today)
    assert figures.people.vsi == count(database, dashboard.IN_VSI, today)
    assert figures.people.residents == count(database, ListQuery("person", chip="residents"), today)
    for place in figures.people.neighbourhoods:
        assert place.insured == count(database, dashboard.insured_in(place), today)
        missing = count(database, dashboard.uninsured_in(place), today)
        assert place.residents - place.insured == missing
    for month in figures.months[: today.month]:
        for part, persons in (("renewed", month.renewed), ("joined", month.joined)):
            listed = dashboard.starters(database, today, month.number, part)
            assert persons == count(database, listed, today) == len(set(listed.ids))
    for month in figures.months:
        a_year_ago = dashboard.starters(database, today, month.number, None, years_back=1)
        assert month.last_year == len(a_year_ago.ids)
    counts = {work.key: work.count for work in figures.work}
    assert figures.cards.expiring == counts.get("expiring", 0)
    assert figures.cards.expired == counts.get("expired", 0)
    for work in figures.work:
        assert work.count > 0
        assert work.query is None or work.count == count(database, work.query, today)
    return figures


def test_every_figure_of_the_sample_is_the_length_of_its_list(demo: Database) -> None:
    figures = assert_ties(demo)
    keys = {work.key for work in figures.work}
    assert {"expired", "expiring", "children", "no_household", "backup"} <= keys
    assert sum(month.total or 0 for month in figures.months) > 0
    assert len(figures.people.neighbourhoods) > 2


def test_the_database_is_asked_nothing_twice(demo: Database) -> None:
    asked: list[tuple[str, str]] = []

    def note(_c: object, _d: object, text: str, values: Any, _x: object, _m: object) -> None:
        # Options and rates are a few rows, read wherever they are needed.
        if any(
            f"FROM {table}" in text for table in ("persons", "households", "covers", "receipts")
        ):
            asked.append((text, repr(values)))

    event.listen(Engine, "before_cursor_execute", note)
    try:
        dashboard.figures(demo, TODAY)
    finally:
        event.remove(Engine, "before_cursor_execute", note)
    assert len(asked) > 10
    assert [text for text, count in Counter(asked).items() if count > 1] == []


def test_the_figures_are_those_of_the_report(demo: Database) -> None:
    figures = dashboard.figures(demo, TODAY)
    report = indicators.compute(demo, Period.parse("2026-11"), TODAY)
    assert figures.people.insured == report["hi_insured"].value
    assert figures.people.residents == report["population"].value
    assert figures.people.coverage == report["hi_coverage"].value
    assert figures.people.vsi == report["vsi_participants"].value
    assert figures.cards.expiring == report["cards_expiring_30"].value
    assert figures.money.month == report["receipts_amount"].value
    year = indicators.compute(demo, Period.parse("2026"), TODAY)
    assert figures.people.vsi_opening == year["vsi_opening"].value


def test_the_money_of_the_month_is_that_of_its_receipts(demo: Database) -> None:
    from desktop.services.lists import read_list

    query = dashboard.receipts_of_month(dashboard.figures(demo, TODAY).money)
    amounts = [row.values["amount_paid"] for row in read_list(demo, query, TODAY, ["amount_paid"])]
    assert amounts
    assert sum(amounts) == dashboard.figures(demo, TODAY).money.month


@pytest.mark.parametrize(
    ("today", "before"),
    [("2026-11-21", 300), ("2026-11-09", 100), ("2026-03-31", 0), ("2026-12-31", 400)],
)
def test_money_is_compared_with_the_same_days_of_the_month_before(
    office: Office, today: str, before: int
) -> None:
    for number, (day, amount) in enumerate(
        [("2026-10-09", 100), ("2026-10-21", 200), ("2026-10-31", 900), ("2026-11-30", 400)]
    ):
        office.receipt(number, day, amount)
    assert dashboard.figures(office.database, _day(today)).money.before == before


def test_the_month_is_the_one_that_the_office_closes(demo: Database) -> None:
    """Of months that close on the 15th, the 21st of November is a day of December."""
    write_choices(demo, replace(read_choices(demo), cut_off=15), who="test")
    figures = assert_ties(demo)
    report = indicators.compute(demo, Period.parse("2026-12"), TODAY)
    money = figures.money
    assert (money.number, money.month) == (12, report["receipts_amount"].value)
    first, last = datetime.date(2026, 11, 16), datetime.date(2026, 10, 21)
    assert (money.days, money.days_before) == (
        (first, TODAY),
        (datetime.date(2026, 10, 16), last),
    )
    query = dashboard.receipts_of_month(money)
    assert count(demo, query, TODAY) == report["receipts"].value


def test_cards_are_counted_in_the_month_that_closes_behind_them(office: Office) -> None:
    write_choices(office.database, IndicatorChoices(cut_off=15), who="test")
    starts = ("2026-01-16", "2026-03-15", "2026-03-16", "2025-11-20", "2025-12-31")
    for start in starts:
        end = datetime.date.fromisoformat(start) + datetime.timedelta(days=200)
        office.cover(office.person(), start, end.isoformat(), group="GD")
    figures = dashboard.figures(office.database, TODAY)
    counted = {month.number: month.total for month in figures.months if month.total}
    assert counted == {2: 1, 3: 1, 4: 1}
    assert figures.months[11].total == 0  # December runs
    assert {month.number: month.last_year for month in figures.months if month.last_year} == {12: 2}
    for number, persons in counted.items():
        query = dashboard.starters(office.database, TODAY, number, None)
        assert count(office.database, query, TODAY) == persons
    before = dashboard.starters(office.database, TODAY, 12, None, years_back=1)
    assert count(office.database, before, TODAY) == 2


def test_coverage_is_of_the_population_that_the_office_chose(demo: Database) -> None:
    day = datetime.date(2026, 6, 30)
    rows = [Entered("population", COMMUNE, None, day, 2_500, "Công an phường")]
    rows.append(replace(rows[0], as_of=datetime.date(2025, 12, 31), value=2_400))
    set_denominators(demo, rows, who="test")
    chosen = replace(read_choices(demo), coverage_population=ENTERED)
    write_choices(demo, chosen, who="test")
    figures = assert_ties(demo)
    report = indicators.compute(demo, Period.parse("2026-11"), TODAY)["hi_coverage"]
    people = figures.people
    assert (people.coverage, people.covered) == (report.value, 2_500)
    assert people.entered_on == (day,)
    # Nobody entered the population of a thôn: what is not known is not told.
    assert {place.coverage for place in people.neighbourhoods} == {None}
    with demo.read() as snapshot:
        target = targets_for(snapshot, Period.parse("2026"))["hi_coverage"]
    progress = figures.progress[TargetKey.COVERAGE]
    assert progress.value == report.value
    assert progress.opening == target.opening


def test_an_unknown_coverage_has_no_progress(office: Office) -> None:
    office.person()
    set_target(office.database, TargetKey.COVERAGE, 2026, Decimal(94), who="test")
    write_choices(office.database, IndicatorChoices(coverage_population=ENTERED), who="test")
    figures = dashboard.figures(office.database, TODAY)
    assert figures.people.coverage is None
    assert TargetKey.COVERAGE not in figures.progress


def _day(text: str) -> datetime.date:
    return datetime.date.fromisoformat(text)


# Small offices of every kind

_DAYS = st.dates(datetime.date(2024, 12, 1), datetime.date(2027, 2, 1))
_COVERS = st.lists(
    st.tuples(_DAYS, st.integers(0, 500), st.sampled_from(["HI", "VSI"])), max_size=4
)
_PERSONS = st.lists(
    st.fixed_dictionaries(
        {
            "covers": _COVERS,
            "place": st.sampled_from([None, "Nà Lung", "Khau Đao"]),
            "life_status": st.sampled_from(["alive", "alive", "dead"]),
            "residence_status": st.sampled_from([None, "permanent", "moved_out"]),
            "birth_date": st.sampled_from(
                [None, PartialDate(1960), PartialDate(2020, 11), PartialDate(2024, 5, 6)]
            ),
        }
    ),
    max_size=6,
)


@contextmanager
def _small_office(persons: list[dict[str, Any]]) -> Iterator[Database]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(shutil.copyfile(office_file(), Path(folder) / "office.db"))
        database = Database(path, clock=lambda: NOW)
        try:
            _fill(Office(database), persons)
            yield database
        finally:
            database.close()


def _fill(office: Office, persons: list[dict[str, Any]]) -> None:
    places = {None: None}
    for name in ("Nà Lung", "Khau Đao"):
        places[name] = office.add("neighbourhood", name=name)
    for person in persons:
        values = {key: person[key] for key in ("life_status", "residence_status", "birth_date")}
        number = office.person(neighbourhood_id=places[person["place"]], **values)
        for start, length, scheme in person["covers"]:
            end = start + datetime.timedelta(days=length)
            office.cover(number, start.isoformat(), end.isoformat(), scheme)


@settings(max_examples=25)
@given(_PERSONS, st.sampled_from([TODAY, datetime.date(2026, 1, 1), datetime.date(2026, 12, 31)]))
def test_figures_tie_in_every_small_office(
    persons: list[dict[str, Any]], today: datetime.date
) -> None:
    with _small_office(persons) as database:
        figures = assert_ties(database, today)
        for month in figures.months[: today.month]:
            period = Period.parse(f"{today.year}-{month.number:02d}")
            report = indicators.compute(database, period, today)
            assert month.renewed == report["hi_renewed"].value
            assert month.joined == report["hi_new"].numerator + report["hi_resumed"].numerator


def test_a_month_counts_household_cards_only(office: Office) -> None:
    for group in ("GD", "HN", None):
        office.cover(office.person(), "2026-03-01", "2027-02-28", group=group)
    march = dashboard.figures(office.database, TODAY).months[2]
    assert (march.renewed, march.joined, march.last_year) == (0, 1, 0)


def test_months_to_come_have_no_figure_but_last_years(office: Office) -> None:
    office.cover(office.person(), "2025-12-05", "2026-12-04")
    december = dashboard.figures(office.database, TODAY).months[11]
    assert (december.total, december.last_year) == (None, 1)


def test_neighbourhoods_of_one_name_are_one_bar(office: Office) -> None:
    with office.database.read() as snapshot:
        other = snapshot.connection.exec_driver_sql(
            "SELECT code FROM communes WHERE code <> '02647' ORDER BY code DESC"
        ).scalar()
    ids = (
        office.add("neighbourhood", name="Nà Lung"),
        office.add("neighbourhood", name="Nà lung", commune_code=other),
    )
    for number in ids:
        office.cover(office.person(neighbourhood_id=number), "2026-01-01", "2026-12-31")
    figures = assert_ties(office.database)
    assert [(one.name, one.insured) for one in figures.people.neighbourhoods] == [("Nà Lung", 2)]


def test_an_office_without_records_says_so(office: Office) -> None:
    figures = dashboard.figures(office.database, TODAY)
    assert not figures.has_records
    assert figures.people.coverage is None
    assert figures.money.growth is None
    office.add("household", head_name="Ma Hữu Sỹ")
    assert dashboard.figures(office.database, TODAY).has_records


# What is due


def _people_and_events(office: Office) -> None:
    person = office.person
    office.cover(person(), "2025-01-01", "2026-11-20")
    office.cover(person(), "2026-01-01", "2026-12-21")
    person(birth_date=PartialDate(2020, 11, 22))
    person(birth_date=PartialDate(2020, 11, 21))
    person(birth_date=PartialDate(1956, 12, 25))
    office.add("collector", full_name="Đỗ Thị Hiền", card_valid_to=_day("2026-12-01"))
    office.add("collector", full_name="A", card_valid_to=_day("2026-12-01"), status="left")
    office.event("small_group", "2026-11-28", state="planned", title="Họp thôn")
    office.event("small_group", "2026-11-29", state="planned")
    office.event("small_group", "2026-11-20", state="planned")
    office.event("small_group", "2026-11-20")


def _money(office: Office) -> None:
    holder = office.add("collector", full_name="Bàn Thị Huyền")
    for closed_on, remit_by, slip in (
        ("2026-11-18", "2026-11-20", None),
        ("2026-11-17", "2026-11-20", "NT-1"),
        ("2026-11-19", "2026-11-21", None),
        ("2026-11-20", "2026-11-23", None),
    ):
        _closing(office, holder, closed_on, remit_by, slip)
    for number, state in enumerate(("returned", "returned", "draft", "sent", "done")):
        office.add(
            "submission_batch", form="D03", batch_no=str(number), opened_on=TODAY, state=state
        )


def _directives(office: Office) -> None:
    for due_on, state, done_on in (
        ("2026-11-20", "open", None),
        ("2026-11-19", "doing", None),
        ("2026-11-20", "done", "2026-11-19"),
        ("2026-11-20", "cancelled", None),
        ("2026-11-21", "open", None),
        ("2026-11-28", "doing", None),
        ("2026-11-29", "open", None),
        ("2026-11-25", "done", "2026-11-20"),
    ):
        done = None if done_on is None else _day(done_on)
        office.add("directive", title="Việc", due_on=_day(due_on), state=state, done_on=done)
    office.add("directive", title="Việc không hạn")


def _left_out(office: Office) -> None:
    row = {"sheet_name": "DS", "row_kind": "person", "reason": "Số CCCD thiếu.", "cells": "[]"}
    for number, state in enumerate(("open", "open", "settled", "taken_in"), start=1):
        own = {"row_number": number, "row_mark": f"{number:010x}", "fate": "error"}
        office.add("left_out_row", **row, **own, state=state)
    other = {"row_number": 9, "row_mark": f"{9:010x}", "fate": "unlike"}
    office.add("left_out_row", **row, **other)


def test_every_list_of_work_has_rows_that_it_counts(office: Office) -> None:
    _people_and_events(office)
    _money(office)
    _directives(office)
    _left_out(office)
    work = {one.key: one for one in assert_ties(office.database).work}
    assert {key: one.count for key, one in work.items() if one.query is not None} == {
        "expired": 1,
        "expiring": 1,
        "children": 1,
        "age_events": 2,
        "certificates": 1,
        "past_events": 1,
        "coming_events": 1,
        "no_household": 5,
        "slips_late": 1,
        "slips_today": 1,
        "batches_returned": 2,
        "directives_late": 2,
        "directives_soon": 2,
        "left_out": 2,
        "unlike": 1,
    }
    assert [kind.work.key for kind in KINDS if kind.work.key not in work] == []
    assert work["coming_events"].note_text(lambda _, text: text) == "28/11/2026: Họp thôn"
    assert work["expired"].title_text(lambda _, text: text) == "1 thẻ đã quá hạn"


def _closing(office: Office, holder: int, closed_on: str, remit_by: str, slip: str | None) -> None:
    sums = {"receipt_total": 500, "cash_total": 500, "transfer_total": 0}
    office.add(
        "closing",
        collector_id=holder,
        closed_on=_day(closed_on),
        receipt_count=1,
        remit_by=_day(remit_by),
        slip_no=slip,
        slip_date=None if slip is None else _day(closed_on),
        slip_bank=slip,
        slip_amount=None if slip is None else 500,
        **sums,
    )


@pytest.mark.parametrize(
    ("born", "small"),
    [
        (PartialDate(2020, 11, 21), False),
        (PartialDate(2020, 11, 22), True),
        (PartialDate(2020, 11), True),
        (PartialDate(2020, 10), False),
        (PartialDate(2020), True),
        (PartialDate(2019), False),
        (PartialDate(2026), True),
        (None, False),
    ],
)
def test_who_is_a_small_child(office: Office, born: PartialDate | None, *, small: bool) -> None:
    office.person(birth_date=born)
    query = ListQuery("person", chip="children_uninsured")
    assert count(office.database, query) == int(small)


@pytest.mark.parametrize(
    ("today", "month", "urgency"),
    [
        ("2026-11-01", "10/2026", "plain"),
        ("2026-11-05", "10/2026", "plain"),
        ("2026-11-06", "10/2026", "late"),
        ("2026-11-20", "10/2026", "late"),
        ("2026-11-21", None, None),
        ("2026-11-25", "11/2026", "plain"),
        ("2026-12-31", "12/2026", "plain"),
        ("2027-01-02", "12/2026", "plain"),
    ],
)
def test_when_a_monthly_report_is_due(
    office: Office, today: str, month: str | None, urgency: str | None
) -> None:
    office.add("household", head_name="Ma Hữu Sỹ")
    told = [one for one in due_work(office.database, _day(today)) if one.key == "report"]
    assert [(one.values["month"], one.urgency) for one in told] == (
        [] if month is None else [(month, urgency)]
    )


def test_a_report_that_was_written_is_not_due(office: Office) -> None:
    office.add("household", head_name="Ma Hữu Sỹ")
    today = _day("2026-11-05")
    note_export(office.database, "test", "report", {"period": "2026-09"})
    assert any(one.key == "report" for one in due_work(office.database, today))
    note_export(office.database, "test", "report", {"period": "2026-10"})
    assert not any(one.key == "report" for one in due_work(office.database, today))


@pytest.mark.parametrize(("days", "due"), [(0, False), (7, False), (8, True)])
def test_a_backup_is_due_after_a_week(empty_office: Database, days: int, *, due: bool) -> None:
    today = NOW.date()
    assert due_work(empty_office, today) == ()
    Office(empty_office).add("household", head_name="Ma Hữu Sỹ")
    assert [one.key for one in due_work(empty_office, today)] == ["backup"]
    backups.make_backup(empty_office)
    later = due_work(empty_office, today + datetime.timedelta(days=days))
    assert ("backup" in [one.key for one in later]) is due


# Targets


def test_a_target_is_kept_for_its_year_and_taken_away(office: Office) -> None:
    office.cover(office.person(), "2025-06-01", "2026-12-31", "VSI", 12)
    office.cover(office.person(), "2026-06-01", "2026-12-31")
    changes = set_target(office.database, TargetKey.VOLUNTARY, 2026, Decimal(500), who="test")
    assert changes
    set_target(office.database, TargetKey.COVERAGE, 2026, Decimal("94.5"), who="test")
    progress = dashboard.figures(office.database, TODAY).progress
    assert progress[TargetKey.VOLUNTARY] == Progress(Decimal(1), Decimal(500), Decimal(1), TODAY)
    coverage = Progress(Decimal("50.00"), Decimal("94.5"), Decimal("0.00"), TODAY)
    assert progress[TargetKey.COVERAGE] == coverage
    assert not dashboard.figures(office.database, _day("2027-01-05")).progress
    set_target(office.database, TargetKey.VOLUNTARY, 2026, None, who="test")
    left = dashboard.figures(office.database, TODAY).progress
    assert set(left) == {TargetKey.COVERAGE}


@pytest.mark.parametrize(
    ("value", "opening", "today", "expected", "behind"),
    [
        (317, 200, "2026-07-02", "350.41", "33.41"),
        (500, 200, "2026-12-31", "500.00", "0"),
        (500, 200, "2028-12-31", "500.00", "0"),
        (100, 100, "2026-01-01", "101.10", "1.10"),
        (600, 700, "2026-07-02", "599.73", "0"),
    ],
)
def test_where_a_figure_should_be_today(
    value: int, opening: int, today: str, expected: str, behind: str
) -> None:
    progress = Progress(Decimal(value), Decimal(500), Decimal(opening), _day(today))
    assert (progress.expected, progress.behind) == (Decimal(expected), Decimal(behind))


def test_parts_of_a_bar_stay_on_it() -> None:
    progress = Progress(Decimal(600), Decimal(500), Decimal(0), TODAY)
    assert progress.part_of_target(progress.value) == 1
    assert progress.part_of_target(Decimal(250)) == 0.5
    assert progress.part_of_target(Decimal(-3)) == 0
    assert progress.percent == Decimal("120.00")


@pytest.mark.parametrize(
    ("key", "typed", "value"),
    [
        (TargetKey.COVERAGE, "94", "94"),
        (TargetKey.COVERAGE, " 94,5 % ", "94.5"),
        (TargetKey.COVERAGE, "100", "100"),
        (TargetKey.COVERAGE, "", None),
        (TargetKey.COVERAGE, "0", "error"),
        (TargetKey.COVERAGE, "101", "error"),
        (TargetKey.COVERAGE, "94.5", "94.5"),
        (TargetKey.COVERAGE, "94.25%", "94.25"),
        (TargetKey.COVERAGE, "94.500", "error"),
        (TargetKey.COVERAGE, "1.500", "error"),
        (TargetKey.COVERAGE, "9.4,5", "error"),
        (TargetKey.COVERAGE, "100.5", "error"),
        (TargetKey.COVERAGE, "chín tư", "error"),
        (TargetKey.VOLUNTARY, "1.500", "1500"),
        (TargetKey.VOLUNTARY, "500", "500"),
        (TargetKey.VOLUNTARY, "500,5", "error"),
        (TargetKey.VOLUNTARY, "94.5", "error"),
        (TargetKey.VOLUNTARY, "-5", "error"),
        (TargetKey.VOLUNTARY, "  ", None),
    ],
)
def test_how_a_typed_target_is_read(key: TargetKey, typed: str, value: str | None) -> None:
    if value == "error":
        with pytest.raises(InvalidInput):
            parse_target(key, typed)
    else:
        assert parse_target(key, typed) == (None if value is None else Decimal(value))


@pytest.mark.parametrize(
    ("value", "shown"), [("94", "94"), ("94.50", "94,5"), ("1500", "1.500"), ("100", "100")]
)
def test_how_a_target_is_written(value: str, shown: str) -> None:
    assert show_target(Decimal(value)) == shown


@pytest.mark.parametrize(("kind", "chip"), list(NAMED_LISTS))
def test_every_named_list_can_be_opened(office: Office, kind: str, chip: str) -> None:
    assert count(office.database, ListQuery(kind, chip=chip)) == 0


def test_a_list_without_a_name_is_refused(office: Office) -> None:
    with pytest.raises(KeyError):
        count(office.database, ListQuery("person", chip="nobody"))
