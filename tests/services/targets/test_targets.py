"""Targets as they are set, read, shared out, frozen, and taken back."""

import datetime
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from desktop.domain.errors import InvalidInput
from desktop.domain.indicator_scope import WHOLE, Scope
from desktop.domain.messages import Filled
from desktop.domain.periods import Period
from desktop.domain.target_codes import INDICATOR_NAMES
from desktop.domain.target_spread import SpreadBy, SpreadOver
from desktop.domain.targets import TargetDocument, TargetKind, TargetPlace
from desktop.services import history, indicators
from desktop.services.authority import Authority, NotAuthorised
from desktop.services.collecting import period_locks
from desktop.services.history.refusals import StepRefused
from desktop.services.indicators.counting import span_in
from desktop.services.targets import targets_for
from desktop.services.targets.spread_parts import SpreadWish
from desktop.services.targets.spreading import apply_spread, plan_spread, ways_of
from desktop.services.targets.table import RowsOf, target_table
from desktop.services.targets.writing import NewTarget, TargetFrozen, Written, set_targets
from desktop.storage.database import Database
from desktop.storage.queries import targets as queries
from desktop.storage.queries.indicators import collectors
from tests.office_data import COMMUNE, NOW, TODAY, WHO

D = datetime.date
BOSS = Authority("Nông Thị Trưởng", "Huyện giao lại")
YEAR, NOVEMBER = Period.parse("2026"), Period.parse("2026-11")
OTHER = "22015"
"""Another commune than that of the demo office."""
DOCUMENT = TargetDocument("12/QĐ-UBND", D(2026, 1, 5), "Giao chỉ tiêu")


def put(
    office: Database,
    indicator: str,
    value: object,
    *,
    month: int = 0,
    year: int = 2026,
    place: TargetPlace | None = None,
    authority: Authority | None = None,
) -> Written:
    wanted = NewTarget(
        year=year,
        indicator=indicator,
        value=None if value is None else Decimal(str(value)),
        month=month,
        place=place or TargetPlace(),
        document=DOCUMENT if value is not None else None,
    )
    return set_targets(office, (wanted,), who=WHO, today=TODAY, authority=authority)


def read(office: Database, period: Period, scope: Scope = WHOLE) -> dict[str, Decimal]:
    with office.read() as snapshot:
        found = targets_for(snapshot, period, scope)
    return {key: one.value for key, one in found.items()}


def audited(office: Database, action: str) -> list[str]:
    with office.read() as snapshot:
        rows = snapshot.connection.exec_driver_sql(
            "SELECT coalesce(before, '') || after FROM audit WHERE action = ? AND kind = 'target'",
            (action,),
        )
        return [str(row[0]) for row in rows]


def test_a_target_is_set_changed_and_taken_away(empty_office: Database) -> None:
    put(empty_office, "vsi_participants", 56)
    put(empty_office, "vsi_participants", 60)
    with empty_office.read() as snapshot:
        (only,) = queries.of_year(snapshot, 2026)
    assert (only.value, only.kind, only.document) == (60, TargetKind.STOCK, DOCUMENT)
    (changed,) = audited(empty_office, "update")
    assert '"value":5600' in changed
    assert '"value":6000' in changed
    put(empty_office, "vsi_participants", None)
    assert read(empty_office, YEAR) == {}


def test_every_write_can_be_taken_back(empty_office: Database) -> None:
    put(empty_office, "hi_coverage", "94.5")
    changed = put(empty_office, "hi_coverage", 95)
    assert changed.step is not None
    history.undo(empty_office, who=WHO)
    assert read(empty_office, YEAR) == {"hi_coverage": Decimal("94.5")}
    history.redo(empty_office, who=WHO)
    assert read(empty_office, YEAR) == {"hi_coverage": Decimal(95)}


@pytest.mark.parametrize(
    ("indicator", "value"),
    [
        ("hi_coverage", "100.01"),
        ("hi_coverage", 0),
        ("vsi_participants", "12.5"),
        ("vsi_participants", -1),
        ("population", 5),
        ("no_such", 5),
    ],
)
def test_what_cannot_be_a_target(empty_office: Database, indicator: str, value: object) -> None:
    with pytest.raises(InvalidInput):
        put(empty_office, indicator, value)
    assert read(empty_office, YEAR) == {}


@pytest.mark.parametrize(
    ("period", "expected"),
    [
        # The stock of a month with its own target, else the year's.
        ("2026-11", {"vsi_participants": 50, "vsi_new": 9}),
        ("2026-10", {"vsi_participants": 60, "vsi_new": 8}),
        # October and November are given, September is not: a part of the year by days.
        ("2026-Q4", {"vsi_participants": 60, "vsi_new": 31}),
        ("2026", {"vsi_participants": 60, "vsi_new": 122}),
        ("2026-W47", {"vsi_participants": 60, "vsi_new": 2}),
        ("2027", {}),
    ],
)
def test_what_a_period_has_to_reach(
    empty_office: Database, period: str, expected: dict[str, int]
) -> None:
    put(empty_office, "vsi_participants", 60)
    put(empty_office, "vsi_participants", 50, month=11)
    put(empty_office, "vsi_new", 122)
    put(empty_office, "vsi_new", 8, month=10)
    put(empty_office, "vsi_new", 9, month=11)
    assert read(empty_office, Period.parse(period)) == expected
    with empty_office.read() as snapshot:
        found = targets_for(snapshot, Period.parse(period))
    own = {"2026-11", "2026-10", "2026"}
    if "vsi_new" in found:
        assert found["vsi_new"].derived is (period not in own)
        assert found["vsi_new"].source == "12/QĐ-UBND, 05/01/2026"


def test_a_week_over_new_year_reaches_into_both_years(empty_office: Database) -> None:
    put(empty_office, "vsi_new", 365)
    put(empty_office, "vsi_participants", 60)
    put(empty_office, "vsi_participants", 75, year=2027)
    week = Period.parse("2026-W53")  # 28 December 2026 to 3 January 2027
    # The plan of the next year is not there yet: its days cannot be asked of anybody.
    assert read(empty_office, week) == {"vsi_participants": 75}
    put(empty_office, "vsi_new", 730, year=2027)
    assert read(empty_office, week) == {"vsi_participants": 75, "vsi_new": 10}
    assert read(empty_office, Period.parse("2026-W52")) == {"vsi_participants": 60, "vsi_new": 7}


def test_targets_of_a_place_are_its_own(demo: Database) -> None:
    put(demo, "hi_new", 40, place=TargetPlace(neighbourhood_id=1))
    put(demo, "receipts", 70, place=TargetPlace(collector_id=2))
    assert read(demo, YEAR, Scope(neighbourhood_id=1))["hi_new"] == 40
    assert "hi_new" not in read(demo, YEAR)
    assert read(demo, YEAR, Scope(collector_id=2)) == {"receipts": 70}
    assert read(demo, YEAR, Scope(neighbourhood_id=0)) == {}
    # The only commune of an office is the office.
    assert read(demo, YEAR, Scope("02647")) == read(demo, YEAR)


def test_a_stock_begins_with_what_there_was_on_31_december(demo: Database) -> None:
    december = indicators.compute(demo, Period.parse("2025-12"), D(2025, 12, 31))
    with demo.read() as snapshot:
        found = targets_for(snapshot, YEAR)["vsi_participants"]
        known = targets_for(snapshot, YEAR, openings={"vsi_participants": Decimal(7)})
        unasked = targets_for(snapshot, YEAR, openings={})
    assert found.opening == december["vsi_participants"].value
    assert known["vsi_participants"].opening == 7
    assert unasked["vsi_participants"].opening is None


# What is over


@pytest.mark.parametrize("value", [5, None])
def test_a_month_that_is_over_needs_a_name_and_a_reason(
    empty_office: Database, value: int | None
) -> None:
    put(empty_office, "vsi_new", 8, month=10)
    with pytest.raises(TargetFrozen) as frozen:
        put(empty_office, "vsi_new", value, month=10)
    assert "10/2026" in frozen.value.text()
    with pytest.raises(NotAuthorised):
        put(empty_office, "vsi_new", value, month=10, authority=Authority("Ma Văn Sếp", " "))
    assert read(empty_office, Period.parse("2026-10")) == {"vsi_new": 8}
    put(empty_office, "vsi_new", value, month=10, authority=BOSS)
    assert read(empty_office, Period.parse("2026-10")) == ({} if value is None else {"vsi_new": 5})
    (noted,) = audited(empty_office, "overrule")
    assert BOSS.name in noted
    assert BOSS.reason in noted
    assert f"8 → {'–' if value is None else value}" in noted


def test_a_locked_month_takes_no_first_number_either(empty_office: Database) -> None:
    put(empty_office, "vsi_new", 7, month=8)
    period_locks.lock_period(empty_office, D(2026, 10, 1), who=WHO, today=TODAY)
    with pytest.raises(TargetFrozen):
        put(empty_office, "vsi_new", 8, month=10)
    put(empty_office, "vsi_new", 8, month=10, authority=BOSS)
    put(empty_office, "vsi_new", 80)
    put(empty_office, "vsi_new", 81)
    assert read(empty_office, YEAR) == {"vsi_new": 81}


def test_a_year_that_is_over_is_frozen(empty_office: Database) -> None:
    put(empty_office, "hi_coverage", 90, year=2025)
    with pytest.raises(TargetFrozen):
        put(empty_office, "hi_coverage", 80, year=2025)
    put(empty_office, "hi_coverage", 90, year=2025)
    assert read(empty_office, Period.parse("2025")) == {"hi_coverage": 90}


@pytest.mark.parametrize(
    ("month", "days_later", "lock", "taken_back"),
    [
        (10, 0, False, True),  # a slip of the pen of today
        (10, 1, False, False),
        (11, 5, False, True),  # its month still runs
        (11, 10, False, False),
        (10, 0, True, False),
        (0, 30, False, True),
    ],
)
def test_what_froze_since_is_not_taken_back_in_passing(
    empty_path: Path, month: int, days_later: int, *, lock: bool, taken_back: bool
) -> None:
    now = [NOW]
    office = Database(empty_path, clock=lambda: now[0])
    wanted = NewTarget(year=2026, indicator="vsi_new", value=Decimal(8), month=month)
    set_targets(office, (wanted,), who=WHO, today=TODAY)
    now[0] += datetime.timedelta(days=days_later)
    if lock:
        with office.write(WHO) as unit:
            days = {"first_day": D(2026, month, 1), "last_day": D(2026, month, 28)}
            lock_of = {"period": f"2026-{month:02d}", "locked_on": TODAY, "reason": None, **days}
            unit.insert("period_lock", {"commune_code": COMMUNE, **lock_of})
    with office.read() as snapshot:
        (only,) = queries.of_year(snapshot, 2026)
    if taken_back:
        history.undo(office, who=WHO)
    else:
        with pytest.raises(StepRefused) as refused:
            history.undo(office, who=WHO)
        assert "kèm lý do" in refused.value.text()
    with office.read() as snapshot:
        left = queries.of_year(snapshot, 2026)
    assert left == ([] if taken_back else [only])
    office.close()


# Sharing out


def _whole(office: Database, indicator: str) -> int:
    with office.read() as snapshot:
        found = queries.of_holder(snapshot, 2026, (0,), "office")
    return next(one.id for one in found if one.indicator == indicator)


@pytest.mark.parametrize(
    ("indicator", "value", "over", "by"),
    [
        ("vsi_new", 401, SpreadOver.MONTHS, SpreadBy.EVENLY),
        ("vsi_new", 401, SpreadOver.MONTHS, SpreadBy.WORKING_DAYS),
        ("vsi_participants", 77, SpreadOver.MONTHS, SpreadBy.EVENLY),
        ("hi_coverage", "94.5", SpreadOver.MONTHS, SpreadBy.WORKING_DAYS),
        ("vsi_new", 401, SpreadOver.NEIGHBOURHOODS, SpreadBy.POPULATION),
        ("vsi_new", 401, SpreadOver.NEIGHBOURHOODS, SpreadBy.MISSING),
        ("vsi_participants", 77, SpreadOver.NEIGHBOURHOODS, SpreadBy.MISSING),
        ("vsi_participants", 77, SpreadOver.NEIGHBOURHOODS, SpreadBy.EVENLY),
        ("hi_household", 333, SpreadOver.NEIGHBOURHOODS, SpreadBy.POPULATION),
        ("hi_coverage", "94.5", SpreadOver.NEIGHBOURHOODS, SpreadBy.POPULATION),
        ("receipts_amount", 1_000_000_001, SpreadOver.COLLECTORS, SpreadBy.EVENLY),
        ("receipts", 901, SpreadOver.ORGANISATIONS, SpreadBy.EVENLY),
        ("vsi_new", 401, SpreadOver.ORGANISATIONS, SpreadBy.EVENLY),
    ],
)
def test_the_parts_make_the_whole_and_stand_in_the_table(
    demo: Database, indicator: str, value: object, over: SpreadOver, by: SpreadBy
) -> None:
    put(demo, indicator, value)
    wish = SpreadWish(_whole(demo, indicator), over, by)
    with demo.read() as snapshot:
        plan = plan_spread(snapshot, wish, TODAY)
    assert plan.adds_up
    assert all(part.value >= 0 for part in plan.parts)
    written = apply_spread(demo, plan, who=WHO, today=TODAY, authority=BOSS)
    assert written.step is not None
    with demo.read() as snapshot:
        table = target_table(snapshot, 2026, RowsOf(over.value), (indicator,), TODAY)
        parts = queries.of_year(snapshot, 2026, (indicator,))
    shown = {row.key: row.cells[indicator].figure for row in table.rows}
    for part in plan.parts:
        figure = shown[part.key]
        assert (figure.value if figure else 0) == part.value
    assert {one.spread_from for one in parts if one.id in written.ids} == {wish.target_id}
    stock_of_months = over is SpreadOver.MONTHS and indicator != "vsi_new"
    left = None if plan.is_rate or stock_of_months else 0
    assert table.not_shared(indicator) == left


def test_working_days_weigh(demo: Database) -> None:
    put(demo, "vsi_new", 251)
    wish = SpreadWish(_whole(demo, "vsi_new"), SpreadOver.MONTHS, SpreadBy.WORKING_DAYS)
    with demo.read() as snapshot:
        plan = plan_spread(snapshot, wish, TODAY)
    of_month = {part.key: part for part in plan.parts}
    # Tết lies in February 2026: fewer working days, a smaller part.
    assert of_month[2].basis < of_month[3].basis
    assert of_month[2].value < of_month[3].value


def test_leave_and_who_left_weigh_less(demo: Database) -> None:
    put(demo, "receipts", 240)
    with demo.read() as snapshot:
        people = queries.collectors(snapshot, TODAY)
    working = [one.id for one in people if one.working]
    wish = SpreadWish(
        _whole(demo, "receipts"), SpreadOver.COLLECTORS, SpreadBy.EVENLY, {working[0]: 6}
    )
    with demo.read() as snapshot:
        plan = plan_spread(snapshot, wish, TODAY)
    of = {part.key: part.value for part in plan.parts}
    assert plan.adds_up
    assert abs(2 * of[working[0]] - of[working[1]]) <= 2
    assert all(of[one.id] == 0 for one in people if not one.working)


def test_sharing_out_is_one_step_that_is_taken_back(demo: Database) -> None:
    before = read(demo, YEAR, Scope(neighbourhood_id=1))
    wish = SpreadWish(_whole(demo, "vsi_participants"), SpreadOver.NEIGHBOURHOODS, SpreadBy.MISSING)
    with demo.read() as snapshot:
        plan = plan_spread(snapshot, wish, TODAY)
    assert apply_spread(demo, plan, who=WHO, today=TODAY).step is not None
    assert read(demo, YEAR, Scope(neighbourhood_id=1)) != before
    history.undo(demo, who=WHO)
    assert read(demo, YEAR, Scope(neighbourhood_id=1)) == before


def test_months_that_are_over_keep_their_parts_unless_somebody_answers(demo: Database) -> None:
    put(demo, "vsi_new", 1200)
    wish = SpreadWish(_whole(demo, "vsi_new"), SpreadOver.MONTHS, SpreadBy.EVENLY)
    with demo.read() as snapshot:
        before = targets_for(snapshot, Period.parse("2026-01"))["vsi_new"].value
        plan = plan_spread(snapshot, wish, TODAY)
    with pytest.raises(TargetFrozen):
        apply_spread(demo, plan, who=WHO, today=TODAY)
    assert read(demo, Period.parse("2026-01"))["vsi_new"] == before
    apply_spread(demo, plan, who=WHO, today=TODAY, authority=BOSS)
    assert read(demo, Period.parse("2026-12"))["vsi_new"] == 100


def test_what_is_a_part_is_not_shared_among_places_again(demo: Database) -> None:
    with demo.read() as snapshot:
        stored = queries.of_year(snapshot, 2026)
    for one in stored:
        over = ways_of(one)
        assert (SpreadOver.MONTHS in over) is (one.month == 0)
        assert (SpreadOver.NEIGHBOURHOODS in over) is (one.place.word == "office")


@pytest.fixture
def two_communes(demo: Database) -> Database:
    """The demo office, serving a second commune with two thôn and a collector."""
    with demo.write(WHO) as unit:
        unit.connection.exec_driver_sql("UPDATE communes SET served = 1 WHERE code = ?", (OTHER,))
        place = {"commune_code": OTHER}
        for name in ("Bản Xa", "Bản Gần"):
            unit.insert("neighbourhood", {**place, "name": name})
        unit.insert("collector", {**place, "full_name": "Lường Thị Xa"})
    return demo


@pytest.mark.parametrize(
    ("indicator", "over", "names"),
    [
        ("vsi_new", SpreadOver.NEIGHBOURHOODS, {"Bản Xa", "Bản Gần"}),
        ("vsi_participants", SpreadOver.NEIGHBOURHOODS, {"Bản Xa", "Bản Gần"}),
        ("receipts", SpreadOver.COLLECTORS, {"Lường Thị Xa"}),
    ],
)
def test_a_target_of_one_commune_is_shared_within_it(
    two_communes: Database, indicator: str, over: SpreadOver, names: set[str]
) -> None:
    put(two_communes, indicator, 40, place=TargetPlace(commune_code=OTHER))
    with two_communes.read() as snapshot:
        (whole,) = queries.of_holder(snapshot, 2026, (0,), f"commune-{OTHER}")
        plan = plan_spread(snapshot, SpreadWish(whole.id, over, SpreadBy.EVENLY), TODAY)
    assert {part.name for part in plan.parts} == names
    assert plan.adds_up


def test_what_an_organisation_has_in_stock_is_not_counted_from_the_offices(demo: Database) -> None:
    with demo.read() as snapshot:
        organisation = queries.organisations(snapshot)[0].id
    put(demo, "vsi_participants", 40, place=TargetPlace(organisation_id=organisation))
    with demo.read() as snapshot:
        (whole,) = queries.of_holder(snapshot, 2026, (0,), f"o{organisation}")
        assert ways_of(whole) == (
            SpreadOver.MONTHS,
            SpreadOver.NEIGHBOURHOODS,
            SpreadOver.COLLECTORS,
        )
        uncounted = replace(whole, indicator="si_coverage")
        assert SpreadOver.MONTHS not in ways_of(uncounted)
        wish = SpreadWish(whole.id, SpreadOver.NEIGHBOURHOODS, SpreadBy.EVENLY)
        plan = plan_spread(snapshot, wish, TODAY)
    assert plan.adds_up
    values = [part.value for part in plan.parts]
    assert max(values) - min(values) <= 1  # evenly, whatever each thôn has already


def test_what_an_organisation_reaches_in_a_thon_stays_the_organisations(demo: Database) -> None:
    with demo.read() as snapshot:
        organisation = queries.organisations(snapshot)[0].id
        everybody = {one.id for one in queries.collectors(snapshot, TODAY)}
        own = {one.id for one in queries.collectors(snapshot, TODAY, None, organisation)}
        thon = queries.of_holder(snapshot, 2026, (0,), "n1")
    assert own < everybody
    put(demo, "vsi_new", 40, place=TargetPlace(organisation_id=organisation))
    with demo.read() as snapshot:
        (whole,) = queries.of_holder(snapshot, 2026, (0,), f"o{organisation}")
        wish = SpreadWish(whole.id, SpreadOver.NEIGHBOURHOODS, SpreadBy.POPULATION)
        plan = plan_spread(snapshot, wish, TODAY)
        among = plan_spread(
            snapshot, SpreadWish(whole.id, SpreadOver.COLLECTORS, SpreadBy.EVENLY), TODAY
        )
    assert {part.key for part in among.parts} == own
    apply_spread(demo, plan, who=WHO, today=TODAY)
    with demo.read() as snapshot:
        assert queries.of_holder(snapshot, 2026, (0,), "n1") == thon
        (part,) = queries.of_holder(snapshot, 2026, (0,), f"n1-o{organisation}")
        again = plan_spread(snapshot, wish, TODAY)
    assert (part.place.organisation_id, part.spread_from) == (organisation, whole.id)
    assert all(one.before == (one.value or None) for one in again.parts)


# The table


def test_results_are_those_of_the_indicators(demo: Database) -> None:
    values = indicators.compute(demo, YEAR, TODAY)
    with demo.read() as snapshot:
        table = target_table(
            snapshot, 2026, RowsOf.NEIGHBOURHOODS, ("hi_coverage", "vsi_participants"), TODAY
        )
        areas = indicators.by_neighbourhood(snapshot, YEAR, TODAY)
    assert table.total.cells["hi_coverage"].result == values["hi_coverage"].value
    for row, area in zip(table.rows, areas, strict=True):
        assert row.key == area.neighbourhood_id
        for key, cell in row.cells.items():
            assert cell.result == area.values[key].value
    ranks = table.ranks("vsi_participants")
    best = max(table.rows, key=lambda row: row.cells["vsi_participants"].percent or Decimal(-1))
    assert ranks[best.key] == 1
    assert sorted(ranks.values())[0] == 1
    assert len(ranks) <= len(table.rows)


def test_months_to_come_have_a_target_and_no_result(demo: Database) -> None:
    with demo.read() as snapshot:
        table = target_table(snapshot, 2026, RowsOf.MONTHS, ("vsi_new",), TODAY)
    november, december = table.rows[10].cells["vsi_new"], table.rows[11].cells["vsi_new"]
    assert november.result is not None
    assert november.percent is not None
    assert december.figure is not None
    assert december.result is None
    assert december.percent is None
    assert not december.is_behind(TODAY)
    total = table.total.cells["vsi_new"].result
    known = [row.cells["vsi_new"].result for row in table.rows]
    assert total is not None
    assert len([one for one in known if one is not None]) == 11


def test_collectors_have_only_what_can_be_counted_of_them(demo: Database) -> None:
    with demo.read() as snapshot:
        table = target_table(snapshot, 2026, RowsOf.COLLECTORS, ("receipts", "events_held"), TODAY)
    assert table.indicators == ("receipts",)
    assert (
        sum(row.cells["receipts"].result or 0 for row in table.rows)
        == table.total.cells["receipts"].result
    )


def test_an_organisation_has_its_target_beside_what_its_collectors_brought(demo: Database) -> None:
    with demo.read() as snapshot:
        first = queries.organisations(snapshot)[0]
    place = TargetPlace(organisation_id=first.id)
    put(demo, "receipts", 900, place=place)
    with demo.read() as snapshot:
        table = target_table(
            snapshot, 2026, RowsOf.ORGANISATIONS, ("receipts", "events_held"), TODAY
        )
        of_collectors = {
            one.id: one.organisation_id
            for one in collectors(snapshot, span_in(snapshot, YEAR, TODAY))
        }
        people = indicators.by_collector(snapshot, YEAR, TODAY)
    by_hand = sum(
        one.values["receipts"].numerator
        for one in people
        if of_collectors.get(one.collector_id) == first.id
    )
    row = next(row for row in table.rows if row.key == first.id)
    cell = row.cells["receipts"]
    assert table.indicators == ("receipts",)
    assert cell.figure is not None
    assert (cell.result, cell.figure.value) == (by_hand, 900)
    names = indicators.names_behind(demo, "receipts", YEAR, TODAY, row.scope)
    assert names is not None
    assert len(names.ids or ()) == by_hand > 0
    assert first.name in names.ids_name
    assert isinstance(names.ids_name, Filled)  # the window says it in its own language
    results = [each.cells["receipts"].result or 0 for each in table.rows]
    assert sum(results) == table.total.cells["receipts"].result


def test_the_history_names_indicators_as_they_are_declared() -> None:
    named = {code.code: code.label for code in INDICATOR_NAMES.codes}
    assert named == {key: indicators.BY_KEY[key].name for key in named}
