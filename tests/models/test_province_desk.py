"""What the province's window counts: standings that add up, the ranking, how values are shown."""

from dataclasses import replace
from decimal import Decimal

import pytest

from desktop.domain.package_standing import OF_COMMUNES, Standing
from desktop.models.province_desk import (
    COVERAGE,
    CommuneFigures,
    Measure,
    ranking,
    show_gap,
)
from tests.views.province.province_fixtures import ACCEPTED, COMMUNES, RETURNED, WAITING, make_desk


def test_standings_add_up_to_all_communes() -> None:
    desk = make_desk()
    counts = [desk.count(state) for state in (*OF_COMMUNES, None)]
    assert counts == [ACCEPTED, WAITING, RETURNED, len(COMMUNES) - ACCEPTED - WAITING - RETURNED]
    assert sum(counts) == len(desk.expected)


def test_a_newer_package_that_waits_does_not_take_its_commune_out_of_the_counted() -> None:
    desk = make_desk()
    counted = next(line for line in desk.packages if line.state is Standing.ACCEPTED)
    newer = replace(counted, package_id=900, state=Standing.WAITING)
    refused = replace(counted, package_id=901, state=Standing.RETURNED)
    nobody = replace(counted, package_id=902, commune_code="", state=Standing.RETURNED)
    desk = replace(desk, packages=[newer, refused, nobody, *desk.packages])
    assert desk.count(Standing.ACCEPTED) == ACCEPTED
    assert sum(desk.count(state) for state in (*OF_COMMUNES, None)) == len(COMMUNES)
    to_do = {line.package_id for line in desk.to_do()}
    assert {900, 902} <= to_do
    assert 901 not in to_do, "the commune has another one that counts"


def test_ranking_is_from_best_to_worst_and_equal_values_share_a_rank() -> None:
    rates = {"a": "94.10", "b": "90.00", "c": "94.10", "d": None, "e": "80.00"}
    communes = [
        CommuneFigures(
            code=code, name=code, values={COVERAGE: Decimal(rate) if rate is not None else None}
        )
        for code, rate in rates.items()
    ]
    desk = replace(make_desk(), communes=communes)
    lines = ranking(desk, Measure(key=COVERAGE, name="", target=Decimal(94)))
    assert [(line.rank, line.code) for line in lines] == [(1, "a"), (1, "c"), (3, "b"), (4, "e")]
    assert [line.gap for line in lines] == [Decimal(each) for each in ("0.10", "0.10", "-4", "-14")]


@pytest.mark.parametrize(
    ("gap", "is_rate", "shown"),
    [
        (None, True, ""),
        (Decimal("4.6"), True, "+4,60"),
        (Decimal("-5.42"), True, "−5,42"),
        (Decimal(0), True, "0,00"),
        (Decimal(-1412), False, "−1.412"),
        (Decimal(0), False, "0"),
    ],
)
def test_gaps_carry_their_sign(gap: Decimal | None, is_rate: bool, shown: str) -> None:
    assert show_gap(gap, is_rate=is_rate) == shown


def test_targets_are_shown_without_needless_zeros() -> None:
    assert Measure(key="a", name="", target=Decimal("94.00")).show_target() == "94%"
    assert Measure(key="a", name="", target=Decimal("94.50")).show_target() == "94,5%"
    assert Measure(key="a", name="", target=Decimal("1200"), is_rate=False).show_target() == "1.200"
    assert Measure(key="a", name="", target=Decimal("100")).show_target() == "100%"
