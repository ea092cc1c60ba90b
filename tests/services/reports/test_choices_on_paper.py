"""What an office chose stands on its papers: the population, the words for new, each place."""

import datetime
from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest

from desktop.domain.denominators import ENTERED, Entered
from desktop.domain.movement_rules import RULES
from desktop.domain.periods import Period
from desktop.domain.report_table import ReportTable
from desktop.services import denominators, indicators, reports
from desktop.services.indicators.choices import read_choices, with_rules, write_choices
from desktop.storage.database import Database
from tests.office_data import COMMUNE, TODAY, WHO

NOVEMBER = Period.parse("2026-11")
POPULATION = 2_500


def _table(database: Database, form: str, key: str) -> ReportTable:
    return reports.make(database, form, NOVEMBER, TODAY).paper.table(key)


def _entered(value: int, place: int | None = None) -> Entered:
    day = datetime.date(2026, 6, 30)
    return Entered("population", COMMUNE, place, day, value, "Công an phường")


def _choose_entered(database: Database, *rows: Entered) -> None:
    denominators.set_denominators(database, rows, who=WHO)
    chosen = replace(read_choices(database), coverage_population=ENTERED)
    write_choices(database, chosen, who=WHO)


def test_coverage_of_an_entered_population_is_one_number_on_every_paper(database: Database) -> None:
    _choose_entered(database, _entered(POPULATION))
    figure = indicators.compute(database, NOVEMBER, TODAY)["hi_coverage"]
    assert figure.denominator == POPULATION
    whole = _table(database, "period", "indicators")
    written = dict(zip(whole.column("name"), whole.column("value"), strict=True))
    assert written[figure.name] == figure.value
    assert "Dân số 2.500 (30/06/2026, Công an phường)" in whole.note
    for form in ("period", "neighbourhoods"):
        table = _table(database, form, "neighbourhoods")
        assert table.total_of("hi_coverage") == figure.value
        # Of a thôn nobody entered a population: its coverage is not known, and no chart tells it.
        assert set(table.column("hi_coverage")) == {None}
        assert table.note.endswith("2.500 người (30/06/2026, Công an phường).")
        assert reports.make(database, form, NOVEMBER, TODAY).paper.charts == ()


def test_coverage_of_a_place_is_of_the_number_entered_for_it(database: Database) -> None:
    with database.read() as snapshot:
        area = indicators.by_neighbourhood(snapshot, NOVEMBER, TODAY)[0]
    _choose_entered(database, _entered(POPULATION), _entered(400, area.neighbourhood_id))
    table = _table(database, "neighbourhoods", "neighbourhoods")
    shown = dict(zip(table.column("name"), table.column("hi_coverage"), strict=True))
    insured = area.values["hi_insured"].numerator
    expected = (Decimal(insured) * 100 / 400).quantize(Decimal("0.01"))
    assert abs(Decimal(str(shown[area.name])) - expected) <= Decimal("0.01")
    assert sum(value is not None for value in shown.values()) == 1


def test_counted_residents_need_no_note(unchanged: Database) -> None:
    assert _table(unchanged, "neighbourhoods", "neighbourhoods").note == ""


@pytest.mark.parametrize("each_year", [False, True])
def test_formulas_tell_the_limits_of_the_office(database: Database, each_year: bool) -> None:
    rules = replace(
        RULES[0],
        valid_from=datetime.date(2026, 1, 1),
        new_after=24,
        renewal_gap=2,
        hi_lapse_after=5,
        new_each_year=each_year,
    )
    write_choices(database, with_rules(read_choices(database), rules), who=WHO)
    table = _table(database, "period", "indicators")
    told = dict(zip(table.column("name"), map(str, table.column("formula")), strict=True))
    assert ("từ năm trước" in told["BHYT phát triển mới"]) == each_year
    for name, words in {
        "BHYT phát triển mới": "quá 24 tháng",
        "BHYT gia hạn": "không quá 2 tháng",
        "BHYT tham gia lại": "trên 2 đến 24 tháng",
        "BHYT gián đoạn": "tròn 5 tháng",
        "BHXH tự nguyện phát triển mới": "quá 24 tháng",
        "BHXH tự nguyện đóng tiếp": "không quá 2 tháng",
    }.items():
        assert words in told[name]
    assert not [formula for formula in told.values() if "{" in formula]


def test_the_festival_by_locality_makes_the_whole(office: Any) -> None:
    """Lào Cai, 11/2025 (seed 1): 1,077 and 127 joined in two places, 1,541 in the others."""
    places = {name: office.add("neighbourhood", name=name) for name in ("Yên Bình", "Văn Chấn")}
    for name, vsi, hi, switched in (
        ("Yên Bình", 77, 1_000, 167),
        ("Văn Chấn", 7, 120, 150),
        (None, 75, 1_466, 63),
    ):
        where = {"neighbourhood_id": places[name]} if name else {}
        results = {"people_reached": 3_000, "new_vsi": vsi, "new_hi": hi}
        office.event("small_group", "2026-11-03", noncash_switches=switched, **results, **where)
    office.event("small_group", "2026-11-28", state="planned", neighbourhood_id=places["Văn Chấn"])
    made = reports.make(office.database, "events", NOVEMBER, TODAY)
    table = made.paper.table("event_areas")
    names = ("Yên Bình", "Văn Chấn", "Chung cả xã, phường")
    rows = dict(zip(table.column("name"), zip(*(table.column(key) for key in KEYS), strict=True),
                    strict=True))  # fmt: skip
    assert [rows[name] for name in names] == [
        (0, 1, 1_077, 167),
        (1, 1, 127, 150),
        (0, 1, 1_541, 63),
    ]
    assert tuple(table.total_of(key) for key in KEYS) == (1, 3, 2_745, 380)
    assert made.ties
    assert [chart.table for chart in made.paper.charts] == ["event_areas"]


KEYS = ("planned", "held", "new", "noncash")


def test_a_locality_that_is_lost_is_told(unchanged: Database) -> None:
    from desktop.services.monthly_report.checks import event_areas_check

    made = reports.make(unchanged, "events", Period.parse("2026"), TODAY)
    areas, types = made.paper.table("event_areas"), made.paper.table("event_types")
    assert event_areas_check(areas, types).ok
    assert not event_areas_check(replace(areas, rows=areas.rows[1:]), types).ok


@pytest.mark.parametrize("form", ["period", "neighbourhoods", "collectors", "events"])
def test_charts_stand_inside_the_reports(unchanged: Database, form: str) -> None:
    assert reports.make(unchanged, form, Period.parse("2026"), TODAY).paper.charts
