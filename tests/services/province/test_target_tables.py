"""The consolidated workbook tells targets: whose they are, what is reached, whether parts tie."""

from decimal import Decimal

import pytest

from desktop.domain.targets import TargetPlace
from desktop.services.province.workbook import consolidated
from desktop.services.targets.writing import NewTarget, set_targets
from desktop.storage.database import Database
from tests.office_data import TODAY, WHO
from tests.services.province.made_packages import (  # noqa: F401
    COMMUNES,
    PERIOD,
    package_of,
    province,
    receive,
)

FIRST, SECOND = COMMUNES[:2]
INSURED, COVERAGE = "hi_insured", "hi_coverage"


@pytest.fixture
def filled(province: Database) -> Database:  # noqa: F811
    receive(province, package_of(FIRST, population=1000, insured=900))
    receive(province, package_of(SECOND, population=3000, insured=2400))
    return province


def give(database: Database, indicator: str, value: str, code: str | None = None) -> None:
    place = TargetPlace(commune_code=code)
    wanted = NewTarget(year=2026, indicator=indicator, value=Decimal(value), place=place)
    set_targets(database, (wanted,), who=WHO, today=TODAY)


def test_a_target_stands_beside_the_sum_of_the_province(filled: Database) -> None:
    give(filled, INSURED, "4000")
    totals = consolidated(filled, PERIOD).paper.table("totals")
    row = next(row for row in totals.rows if row[1] == "Số người có thẻ BHYT")
    columns = [column.key for column in totals.columns]
    assert row[columns.index("target")] == 4000
    assert row[columns.index("percent")] == Decimal("82.50")


def test_every_commune_has_its_target_its_source_and_the_gap(filled: Database) -> None:
    give(filled, COVERAGE, "85")
    give(filled, COVERAGE, "88.5", FIRST)
    rows = consolidated(filled, PERIOD).paper.table("targets").rows
    assert [row[1:] for row in rows] == [
        (FIRST, rows[0][2], Decimal("88.5"), "tỉnh giao", 90, Decimal("101.69"), Decimal("1.5")),
        (SECOND, rows[1][2], 85, "chung toàn tỉnh", 80, Decimal("94.12"), -5),
        (None, "TOÀN TỈNH", 85, "", Decimal("82.50"), Decimal("97.06"), Decimal("-2.5")),
    ]


@pytest.mark.parametrize(
    ("second", "words"),
    [
        ("3050", "đúng bằng chỉ tiêu toàn tỉnh"),
        ("3000", "toàn tỉnh 4.000, còn 50 chưa giao"),
        ("3100", "toàn tỉnh 4.000, giao vượt 50"),
    ],
    ids=["ties", "left", "over"],
)
def test_the_sum_of_the_communes_ties_or_the_difference_is_told(
    filled: Database, second: str, words: str
) -> None:
    give(filled, INSURED, "4000")
    give(filled, INSURED, "950", FIRST)
    give(filled, INSURED, second, SECOND)
    assert words in consolidated(filled, PERIOD).paper.table("targets").note


def test_parts_of_a_year_reckoned_by_days_are_not_compared(filled: Database) -> None:
    """Each is rounded for itself: of 1.000 shared out whole, October seemed to lack one."""
    give(filled, "hi_new", "1000")
    give(filled, "hi_new", "500", FIRST)
    give(filled, "hi_new", "500", SECOND)
    table = consolidated(filled, PERIOD).paper.table("targets")
    assert [row[3] for row in table.rows] == [42, 42, 85]
    assert table.note == ""


def test_without_a_target_the_table_says_so(filled: Database) -> None:
    table = consolidated(filled, PERIOD).paper.table("targets")
    assert table.rows == ()
    assert table.note.startswith("Kỳ này chưa có chỉ tiêu")
