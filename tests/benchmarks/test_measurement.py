"""What counts as reached, and that pairs are taken by turns."""

import pytest

from benchmarks.measurement import NO_BUDGET, Budget, Line, interleaved, percentile


@pytest.mark.parametrize(
    ("ours", "limit", "budget", "verdict"),
    [
        (2.9, 1.0, Budget(3.0), "reached"),
        (3.29, 1.0, Budget(3.0), "reached"),  # within 10 %
        (3.31, 1.0, Budget(3.0), "short"),
        (0.010, 0.002, Budget(2.0, plus=0.005, most=0.016), "short"),
        (0.017, 0.010, Budget(2.0, plus=0.005, most=0.016), "reached"),
        (0.018, 0.010, Budget(2.0, plus=0.005, most=0.016), "short"),
        (9.0, 1.0, NO_BUDGET, ""),
    ],
)
def test_verdict(ours: float, limit: float, budget: Budget, verdict: str) -> None:
    assert Line("job", "case / limit", ours, limit, budget).verdict == verdict


def test_pairs_are_taken_by_turns_after_a_round_to_warm_up() -> None:
    calls: list[str] = []

    def job(name: str) -> float:
        calls.append(name)
        return float(len(calls))

    times = interleaved(3, lambda: job("ours"), lambda: job("limit"))
    assert calls == ["ours", "limit", "limit", "ours", "ours", "limit", "limit", "ours"]
    assert times == [[4.0, 5.0, 8.0], [3.0, 6.0, 7.0]]


def test_percentile_is_a_value_that_was_measured() -> None:
    assert percentile([float(number) for number in range(100)], 0.95) == 95.0
    assert percentile([1.0], 0.95) == 1.0
