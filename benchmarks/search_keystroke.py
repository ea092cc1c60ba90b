"""Search as you type, encrypted: key event to hits in the model against the bare FTS statement."""

from collections.abc import Iterator

from benchmarks.measurement import NO_BUDGET, Budget, Line, percentile
from benchmarks.setting import Setting, show_persons

_BUDGET = Budget(2.0, plus=0.005, most=0.016, text="<= 2.0 x + 5 ms, <= 16 ms")


def measure(setting: Setting) -> Iterator[Line]:
    """Measure p95 (the budget) and p50 over some 200 keystrokes."""
    path = setting.database(setting.large, keyed=True)
    figures = setting.run("benchmarks.windows.search", path)
    ours, limit = figures["ours"], figures["limit"]
    case = f"{show_persons(setting.large)}, encrypted"
    note = f"{len(ours)} keys"
    for share, budget in ((0.95, _BUDGET), (0.5, NO_BUDGET)):
        yield Line(
            "search keystroke",
            f"{case}, p{share:.0%} / bare FTS statement".replace("%", ""),
            percentile(ours, share),
            percentile(limit, share),
            budget,
            note=note,
        )
