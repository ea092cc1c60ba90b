"""Interleaved measuring, budgets, and the lines of the table."""

import gc
import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass

TOLERANCE = 1.10
"""Within 10 % of the budget counts as reached (performance.md)."""

Timed = Callable[[], float]
"""Does the work once and returns its seconds; what it prepares stays outside the clock."""


@dataclass(frozen=True, slots=True)
class Budget:
    """How much ours may take: `factor` x the limit + `plus`, and never more than `most`."""

    factor: float = float("inf")
    plus: float = 0.0
    most: float = float("inf")
    text: str = ""

    def allowed(self, limit: float) -> float:
        """Return what is allowed for a limit measured in the same run."""
        relative = float("inf") if self.factor == float("inf") else self.factor * limit
        return min(relative + self.plus, self.most)


NO_BUDGET = Budget(text="(told only)")


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the table; ours and limit in seconds, or in MB when `unit` says so."""

    job: str
    case: str
    ours: float
    limit: float
    budget: Budget
    unit: str = "s"
    note: str = ""

    @property
    def ratio(self) -> float:
        """Ours as a multiple of the limit."""
        return self.ours / self.limit if self.limit else float("nan")

    @property
    def verdict(self) -> str:
        """`reached`, `short`, or nothing where there is no budget."""
        if self.budget is NO_BUDGET:
            return ""
        return "reached" if self.ours <= self.budget.allowed(self.limit) * TOLERANCE else "short"


def clocked(work: Callable[[], object]) -> float:
    """Return the wall time of one call in seconds."""
    gc.collect()
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def interleaved(repeats: int, *jobs: Timed) -> list[list[float]]:
    """Run the jobs by turns, in changing order, and return the times of each.

    A first round warms caches and is thrown away.
    """
    times: list[list[float]] = [[] for _ in jobs]
    for turn in range(repeats + 1):
        order = list(enumerate(jobs))
        if turn % 2:
            order.reverse()
        for number, job in order:
            taken = job()
            if turn:
                times[number].append(taken)
    return times


def medians(repeats: int, *jobs: Timed) -> list[float]:
    """Return the median time of each job over interleaved turns."""
    return [statistics.median(each) for each in interleaved(repeats, *jobs)]


def percentile(values: list[float], share: float) -> float:
    """Return the value below which `share` (0..1) of the values lie."""
    ordered = sorted(values)
    return ordered[min(int(len(ordered) * share), len(ordered) - 1)]
