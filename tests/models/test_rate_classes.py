"""The classes of the map: they break at the target, and each value lies in one of them."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.models.rate_classes import class_of, classes_among, classes_at, counts_in

RATES = st.decimals(0, 120, places=2)


@pytest.mark.parametrize(
    ("target", "edges"),
    [
        (94, ("96", "94", "90", "85")),
        (95, ("97", "95", "91", "86")),
        (4, ("5.00", "4", "3.00", "2.0")),
    ],
)
def test_classes_of_a_target(target: int, edges: tuple[str, ...]) -> None:
    lows = [each.low for each in classes_at(Decimal(target))]
    assert lows == [*map(Decimal, edges), None]


@given(st.integers(1, 100).map(Decimal), st.lists(RATES))
def test_every_value_lies_in_one_class_and_blue_means_met(
    target: Decimal, rates: list[Decimal]
) -> None:
    classes = classes_at(target)
    values = {str(number): rate for number, rate in enumerate(rates)}
    assert sum(count for _, count in counts_in(classes, values)) == len(rates)
    for rate in rates:
        found = class_of(classes, rate)
        assert found is not None
        assert (found.step > 0) == (rate >= target)


@given(st.lists(RATES, min_size=1))
def test_without_a_target_the_values_are_shared_out(values: list[Decimal]) -> None:
    classes = classes_among(values)
    assert [each.step for each in classes] == sorted((each.step for each in classes), reverse=True)
    assert len(classes) == min(5, len(set(values)))
    named = {str(number): value for number, value in enumerate(values)}
    counted = counts_in(classes, named)
    assert sum(count for _, count in counted) == len(values)
    assert all(count for _, count in counted)


def test_an_unknown_value_has_no_class() -> None:
    assert class_of(classes_at(Decimal(94)), None) is None
