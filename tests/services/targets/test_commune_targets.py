"""Targets of a province: results out of packages, whose target applies, parts of the whole."""

import datetime
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest

from desktop.domain.errors import InvalidInput
from desktop.domain.office_scope import OfficeKind
from desktop.domain.package import Package, PackageTable
from desktop.domain.package_layout import LAYOUTS
from desktop.domain.periods import Period
from desktop.domain.target_spread import SpreadBy, SpreadOver
from desktop.domain.targets import TargetDocument, TargetPlace
from desktop.services.province.inbox import close_period
from desktop.services.province.receiving import Rules
from desktop.services.targets.communes import TargetOrigin, results_of_communes, targets_of_communes
from desktop.services.targets.evidence import export_table
from desktop.services.targets.spread_parts import SpreadWish
from desktop.services.targets.spreading import apply_spread, plan_spread, ways_of
from desktop.services.targets.table import RowsOf, TargetTable, target_table
from desktop.services.targets.writing import NewTarget, TargetFrozen, set_targets
from desktop.storage.database import Database
from tests.office_data import WHO
from tests.services.province.made_packages import (  # noqa: F401
    COMMUNES,
    PERIOD,
    package_of,
    province,
    receive,
)

TODAY = datetime.date(2026, 11, 5)
FIRST, SECOND, THIRD = COMMUNES[:3]
COVERAGE, INSURED, NEW = "hi_coverage", "hi_insured", "hi_new"
SEPTEMBER, OCTOBER = Period.parse("2026-09"), PERIOD
QUARTER, DECEMBER = Period.parse("2026-Q3"), Period.parse("2025-12")


def told(package: Package, **figures: int) -> Package:
    """A package that states more indicators."""
    table = package.tables["indicators"]
    more = tuple((key, value, None) for key, value in figures.items())
    return replace(
        package,
        tables={**package.tables, "indicators": replace(table, rows=(*table.rows, *more))},
    )


def with_targets(package: Package, *lines: tuple[str, int, int, int, str]) -> Package:
    """A package that carries its commune's own targets."""
    table = PackageTable("targets", LAYOUTS["targets"].keys, lines)
    return replace(package, tables={**package.tables, "targets": table})


def send(database: Database, package: Package) -> None:
    rules = Rules(period=package.manifest.period, trust_new_keys=True)
    assert receive(database, package, rules).state.value == "accepted"


def give(
    database: Database, indicator: str, value: str, code: str | None = None, month: int = 0
) -> int:
    place = TargetPlace(commune_code=code)
    wanted = NewTarget(
        year=2026,
        month=month,
        indicator=indicator,
        value=Decimal(value),
        place=place,
        document=TargetDocument("115/KH-UBND"),
    )
    return set_targets(database, (wanted,), who=WHO, today=TODAY).ids[0]


def table_of(database: Database, *keys: str) -> TargetTable:
    with database.read() as snapshot:
        return target_table(snapshot, 2026, RowsOf.COMMUNES, keys, TODAY)


def cell(table: TargetTable, code: str, key: str):
    return next(row for row in table.rows if row.key == int(code)).cells[key]


@pytest.fixture
def filled(province: Database) -> Database:  # noqa: F811
    """Two communes with packages of three periods; the third sent nothing."""
    for package in (
        told(package_of(FIRST, period=QUARTER, population=900, insured=700), hi_new=30),
        told(package_of(FIRST, period=SEPTEMBER, population=1000, insured=850), hi_new=12),
        told(package_of(FIRST, period=OCTOBER, population=1000, insured=900), hi_new=5),
        told(package_of(SECOND, period=QUARTER, population=3000, insured=2400), hi_new=40),
        package_of(SECOND, period=DECEMBER, population=2900, insured=2300),
    ):
        send(province, package)
    return province


def test_a_stock_is_of_the_newest_package_and_no_month_of_a_flow_counts_twice(
    filled: Database,
) -> None:
    with filled.read() as snapshot:
        communes, whole = results_of_communes(snapshot, 2026, (INSURED, COVERAGE, NEW))
    by_code = {one.code: one for one in communes}

    assert by_code[FIRST].now[INSURED].value == 900
    assert by_code[SECOND].now[INSURED].value == 2400
    # September stands in the quarter, which tells of July and August too.
    assert by_code[FIRST].now[NEW].value == 30 + 5
    assert by_code[SECOND].now[NEW].value == 40
    assert by_code[THIRD].now == {}
    assert whole.now[COVERAGE].value == Decimal("82.50")
    assert whole.now[NEW].value == 75
    assert by_code[SECOND].opening[INSURED].value == 2300
    assert by_code[FIRST].opening == {}


def test_months_that_were_all_sent_go_before_their_quarter(province: Database) -> None:  # noqa: F811
    for number, new in ((7, 10), (8, 11), (9, 12)):
        month = Period.parse(f"2026-{number:02d}")
        send(province, told(package_of(FIRST, period=month), hi_new=new))
    send(province, told(package_of(FIRST, period=QUARTER), hi_new=99))
    with province.read() as snapshot:
        communes, _ = results_of_communes(snapshot, 2026, (NEW,))

    assert communes[0].now[NEW].value == 33


def test_the_province_has_an_opening_only_of_the_communes_that_it_counts_now(
    filled: Database,
) -> None:
    """One of two communes sent December: with its number alone the province grew by 43 %."""
    give(filled, INSURED, "3500")
    told_first = table_of(filled, INSURED).total.cells[INSURED]
    assert (told_first.result, told_first.since_opening) == (3300, None)
    assert not told_first.knows_pace

    send(filled, package_of(FIRST, period=DECEMBER, population=1000, insured=800))
    whole = table_of(filled, INSURED).total.cells[INSURED]
    assert whole.since_opening == Decimal("6.45")
    assert whole.figure is not None
    assert whole.figure.opening == 3100


def test_the_year_before_is_told_of_the_same_months_only(province: Database) -> None:  # noqa: F811
    for period, new in (("2026-09", 12), ("2026-10", 5), ("2025-10", 4)):
        package = package_of(FIRST, period=Period.parse(period), insured=850)
        send(province, told(package, hi_new=new))
    cells = table_of(province, INSURED, NEW).total.cells
    assert cells[NEW].since_last_year is None
    assert cells[INSURED].since_last_year == 0

    send(province, told(package_of(FIRST, period=Period.parse("2025-09")), hi_new=6))
    assert table_of(province, NEW).total.cells[NEW].since_last_year == Decimal("70.00")


def test_the_target_of_the_commune_goes_before_the_common_rate_and_its_own(
    filled: Database,
) -> None:
    own = (
        (COVERAGE, 2026, 0, 9100, "7/QĐ-UBND"),
        (INSURED, 2026, 0, 260000, "7/QĐ-UBND"),
        ("of_a_newer_program", 2026, 0, 100, ""),
    )
    send(filled, with_targets(package_of(SECOND, period=OCTOBER, population=3000), *own))
    give(filled, COVERAGE, "94")
    give(filled, COVERAGE, "95.5", FIRST)
    give(filled, INSURED, "5000")

    with filled.read() as snapshot:
        found = targets_of_communes(snapshot, OCTOBER)

    said = {
        (code, key): (one.figure.value, one.origin)
        for code in (FIRST, SECOND, THIRD)
        for key, one in found[code].items()
    }
    assert said == {
        (FIRST, COVERAGE): (Decimal("95.5"), TargetOrigin.GIVEN),
        (SECOND, COVERAGE): (Decimal(94), TargetOrigin.COMMON),
        (THIRD, COVERAGE): (Decimal(94), TargetOrigin.COMMON),
        (SECOND, INSURED): (Decimal(2600), TargetOrigin.OWN),
    }
    assert found[SECOND][INSURED].figure.source == "7/QĐ-UBND"


def test_the_table_tells_what_is_not_shared_out_and_counts_no_target_a_commune_set_itself(
    filled: Database,
) -> None:
    send(
        filled,
        with_targets(package_of(SECOND, period=OCTOBER), (INSURED, 2026, 0, 260000, "")),
    )
    give(filled, INSURED, "4000")
    give(filled, INSURED, "950", FIRST)

    table = table_of(filled, INSURED)

    assert table.not_shared(INSURED) == 3050
    assert cell(table, FIRST, INSURED).percent == Decimal("94.74")
    own = cell(table, SECOND, INSURED)
    assert (own.target, own.figure.value, own.origin) == (None, 2600, TargetOrigin.OWN)
    assert table.total.cells[INSURED].figure.value == 4000
    # Nobody knows what the first had on 31 December: whether it lags cannot be said.
    assert not cell(table, FIRST, INSURED).knows_pace
    assert not cell(table, FIRST, INSURED).is_behind(TODAY)
    assert own.knows_pace


@pytest.mark.parametrize(
    ("by", "parts"),
    [
        (SpreadBy.POPULATION, {FIRST: 1000, SECOND: 3000}),
        # 100 and 600 are without a card: 900 + 700/7, 2400 + 6 * 700/7
        (SpreadBy.MISSING, {FIRST: 1000, SECOND: 3000}),
    ],
    ids=["people", "missing"],
)
def test_a_target_is_shared_out_by_what_the_packages_say(
    filled: Database, by: SpreadBy, parts: dict[str, int]
) -> None:
    whole = give(filled, INSURED, "4000")
    with filled.read() as snapshot:
        plan = plan_spread(snapshot, SpreadWish(whole, SpreadOver.COMMUNES, by), TODAY)
    assert ways_of(plan.whole, OfficeKind.PROVINCE) == (SpreadOver.COMMUNES,)
    assert plan.adds_up

    apply_spread(filled, plan, who=WHO, today=TODAY)

    table = table_of(filled, INSURED)
    given = {row.key: row.cells[INSURED].target for row in table.rows}
    assert {key: one.value for key, one in given.items() if one} == {
        int(code): value for code, value in parts.items()
    }
    assert table.not_shared(INSURED) == 0
    assert given[int(FIRST)].document.number == "115/KH-UBND"


@pytest.mark.parametrize("has_begun", [False, True], ids=["none of them", "one of them"])
def test_who_sent_nothing_of_the_new_year_keeps_what_its_last_package_says(
    filled: Database, *, has_begun: bool
) -> None:
    whole = give(filled, INSURED, "4000")
    if has_begun:
        send(
            filled, package_of(FIRST, period=Period.parse("2027-01"), population=1000, insured=900)
        )
    with filled.read() as snapshot:
        wish = SpreadWish(whole, SpreadOver.COMMUNES, SpreadBy.MISSING)
        plan = plan_spread(snapshot, wish, datetime.date(2027, 2, 3))

    assert {part.key: part.value for part in plan.parts if part.value} == {
        int(FIRST): 1000,
        int(SECOND): 3000,
    }


def test_a_month_that_the_province_closed_is_frozen(filled: Database) -> None:
    give(filled, NEW, "20", FIRST, month=11)
    give(filled, NEW, "21", FIRST, month=11)
    close_period(filled, Period.parse("2026-11"), who=WHO)

    with pytest.raises(TargetFrozen):
        give(filled, NEW, "22", FIRST, month=11)
    with pytest.raises(InvalidInput):
        give(filled, NEW, "0", FIRST)


def test_the_evidence_names_the_communes_with_their_codes_and_who_gave_the_target(
    filled: Database, tmp_path: Path
) -> None:
    give(filled, COVERAGE, "94")
    give(filled, COVERAGE, "95.5", FIRST)
    table = table_of(filled, COVERAGE)

    written = export_table(filled, table, [int(SECOND), int(FIRST)], tmp_path / "a.xlsx", who=WHO)

    rows = list(openpyxl.load_workbook(written).active.values)
    start = next(number for number, row in enumerate(rows) if row[0] == "STT")
    assert rows[start][1:3] == ("Mã đơn vị", "Xã, phường")
    assert rows[start + 1][1] == SECOND
    assert rows[start + 1][3:8] == (94, 80, 85.11, 91.75, "chung toàn tỉnh")
    assert rows[start + 2][3:8] == (95.5, 90, 94.24, None, "tỉnh giao")
    assert rows[start + 3][2] == "Toàn tỉnh"
