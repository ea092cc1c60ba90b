"""Sharing a target out: the parts make the whole, whatever the weights and their order."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.errors import InvalidInput
from desktop.domain.target_spread import (
    PartBasis,
    pro_rated,
    same_rate,
    spread,
    spread_path,
    spread_stock,
)

WEIGHTS = st.dictionaries(st.integers(1, 40), st.integers(0, 30_000), min_size=1).filter(
    lambda weights: sum(weights.values()) > 0
)
TOTALS = st.integers(0, 10**12)


@pytest.mark.parametrize(
    ("total", "weights", "parts"),
    [
        (100, {1: 1, 2: 1, 3: 1}, {1: 34, 2: 33, 3: 33}),
        (10, {1: 50, 2: 30, 3: 20}, {1: 5, 2: 3, 3: 2}),
        # Remainders 0,5 and 0,5: the larger weight is served first.
        (2, {1: 1, 2: 3}, {1: 0, 2: 2}),
        (1, {1: 5, 2: 5}, {1: 1, 2: 0}),
        (0, {1: 5, 2: 5}, {1: 0, 2: 0}),
        (7, {1: 0, 2: 9}, {1: 0, 2: 7}),
    ],
)
def test_largest_remainders(total: int, weights: dict[int, int], parts: dict[int, int]) -> None:
    assert spread(total, weights) == parts


@given(TOTALS, WEIGHTS)
def test_the_parts_make_the_whole(total: int, weights: dict[int, int]) -> None:
    parts = spread(total, weights)
    assert sum(parts.values()) == total
    assert parts.keys() == weights.keys()
    assert min(parts.values()) >= 0
    whole = sum(weights.values())
    for key, weight in weights.items():
        # Nobody is further from the exact share than one.
        assert abs(parts[key] * whole - total * weight) < whole
        if weight == 0:
            assert parts[key] == 0


@given(TOTALS, WEIGHTS, st.randoms(use_true_random=False))
def test_the_order_changes_nothing(total: int, weights: dict[int, int], chance: object) -> None:
    keys = list(weights)
    chance.shuffle(keys)  # type: ignore[attr-defined]
    assert spread(total, {key: weights[key] for key in keys}) == spread(total, weights)


@given(TOTALS, st.dictionaries(st.integers(1, 40), st.integers(0, 9_000), min_size=1))
def test_a_stock_adds_up_and_nobody_loses_while_it_grows(
    total: int, present: dict[int, int]
) -> None:
    basis = {key: PartBasis(weight=key, present=have) for key, have in present.items()}
    parts = spread_stock(total, basis)
    assert sum(parts.values()) == total
    if total >= sum(present.values()):
        assert all(parts[key] >= have for key, have in present.items())


def test_a_stock_without_anybody_missing_is_shared_evenly() -> None:
    basis = {1: PartBasis(0, 10), 2: PartBasis(0, 20)}
    assert spread_stock(34, basis) == {1: 12, 2: 22}
    assert spread_stock(3, basis) == {1: 1, 2: 2}


@given(st.integers(0, 10**9), st.integers(0, 10**9), WEIGHTS)
def test_a_path_ends_at_the_target_and_never_turns(
    opening: int, total: int, weights: dict[int, int]
) -> None:
    path = spread_path(opening, total, weights)
    reached = [opening, *(path[month] for month in sorted(path))]
    assert reached[-1] == total
    assert reached == sorted(reached, reverse=total < opening)


@pytest.mark.parametrize("weights", [{}, {1: 0, 2: 0}, {1: -1, 2: 3}])
def test_nothing_to_share_by(weights: dict[int, int]) -> None:
    with pytest.raises(InvalidInput):
        spread(5, weights)


def test_leave_and_rates() -> None:
    assert [pro_rated(100, months) for months in (12, 6, 0, 15, -1)] == [1200, 600, 0, 1200, 0]
    assert same_rate(Decimal("94.5"), {1: 3, 2: 4}) == {1: Decimal("94.5"), 2: Decimal("94.5")}
