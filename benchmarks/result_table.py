"""The printed table."""

import os
import platform
from collections.abc import Iterable

from benchmarks.measurement import Line
from benchmarks.setting import Setting

_FORM = "{:<51}{:<30}{:>9}{:>10}{:>7}  {:<41}{:<9}{}"
_BUDGET_SIZE = 100_000


def print_head(setting: Setting) -> None:
    """Say on what and with what is measured, then the headings."""
    load = os.getloadavg()[0] if hasattr(os, "getloadavg") else float("nan")
    print(
        f"Python {platform.python_version()}, {os.cpu_count()} processors, load {load:.1f}, "
        f"Qt platform {setting.platform}; median of {setting.repeats} interleaved pairs, wall time"
    )
    if setting.large < _BUDGET_SIZE:
        print("The budgets are meant for 30,000 and 100,000 persons; here fixed costs weigh more.")
    print(_FORM.format("job", "limit", "ours", "limit", "ratio", "budget", "", "note").rstrip())


def print_lines(lines: Iterable[Line]) -> None:
    """Print lines as they come."""
    for line in lines:
        job, _, limit_name = line.case.partition(" / ")
        print(
            _FORM.format(
                f"{line.job}, {job}",
                limit_name,
                _figure(line.ours, line.unit),
                _figure(line.limit, line.unit),
                f"{line.ratio:.2f}",
                line.budget.text,
                line.verdict,
                line.note,
            ).rstrip(),
            flush=True,
        )


def _figure(value: float, unit: str) -> str:
    if unit == "MB":
        return f"{value:.0f} MB"
    return f"{value:.2f} s" if value >= 1 else f"{value * 1000:.1f} ms"
