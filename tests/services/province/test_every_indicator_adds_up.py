"""Every declared indicator of the province is the sum of several communes' packages."""

import dataclasses
import random
from collections.abc import Iterator, Mapping
from decimal import ROUND_HALF_UP, Decimal

import pytest

from desktop.domain.indicator import Unit
from desktop.domain.package import Package, PackageTable
from desktop.services.indicators.declarations import BY_KEY, INDICATORS
from desktop.services.province import consolidation
from desktop.services.province.tables import figures_table, totals_table
from desktop.services.province.target_tables import province_targets
from tests.services.province.made_packages import (
    COMMUNES,
    PERIOD,
    fresh_province,
    package_of,
    receive,
)

Figures = Mapping[str, tuple[int, int | None]]
SENT = 4


def _figures(number: int) -> Figures:
    """What one commune states of every indicator; no two communes state the same."""
    generator = random.Random(20261122 + number)  # noqa: S311 - no secret
    return {
        one.key: (
            generator.randrange(1, 10**9),
            generator.randrange(1, 10**6) if one.denominator is not None else None,
        )
        for one in INDICATORS
    }


def _package(commune: str, figures: Figures) -> Package:
    made = package_of(commune)
    rows = tuple((key, above, below) for key, (above, below) in figures.items())
    table = made.tables["indicators"]
    return dataclasses.replace(
        made, tables={**made.tables, "indicators": PackageTable(table.key, table.columns, rows)}
    )


@pytest.fixture(scope="module")
def sent() -> list[Figures]:
    return [_figures(number) for number in range(SENT)]


@dataclasses.dataclass(frozen=True)
class Desk:
    """The province's figures once all packages are in, and the rows of its workbook."""

    found: consolidation.ProvinceFigures
    whole: Mapping[str, tuple[object, ...]]
    parts: Mapping[tuple[str, str], tuple[object, ...]]


@pytest.fixture(scope="module")
def desk(sent: list[Figures], tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    with fresh_province(tmp_path_factory.mktemp("tinh")) as province:
        for commune, figures in zip(COMMUNES, sent, strict=False):
            receive(province, _package(commune, figures))
        found = consolidation.figures(province, PERIOD)
        with province.read() as snapshot:
            totals = totals_table(found, province_targets(snapshot, PERIOD))
        yield Desk(
            found,
            {str(row[1]): row[3:6] for row in totals.rows},
            {(str(row[0]), str(row[2])): row[3:6] for row in figures_table(found).rows},
        )


@pytest.mark.parametrize("key", BY_KEY)
def test_the_province_is_the_sum_of_its_communes(key: str, desk: Desk, sent: list[Figures]) -> None:
    one, total = BY_KEY[key], desk.found.totals[key]
    above = sum(figures[key][0] for figures in sent)
    below = sum(figures[key][1] or 0 for figures in sent) or None
    value: int | Decimal = above
    if below is not None:
        # The quotient of the sums, no mean of the quotients.
        factor = 100 if one.unit is Unit.PERCENT else 1
        value = (Decimal(above) * factor / below).quantize(Decimal("0.01"), ROUND_HALF_UP)
    assert (total.numerator, total.denominator, total.value) == (above, below, value)
    assert desk.whole[one.name] == (above, below, value)
    for commune, figures in zip(COMMUNES, sent, strict=False):
        assert desk.parts[commune, one.name][:2] == figures[key]
    assert len(desk.found.communes) == SENT
