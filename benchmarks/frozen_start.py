"""The start of the frozen program against the start from the sources, both seen from outside.

A watcher looks at the screen of memory while each starts: usable is the moment from which the
table of the first page stays as it is. Nothing is built into either program for it.
"""

from collections.abc import Iterator
from statistics import median

from benchmarks.measurement import Budget, Line, interleaved
from benchmarks.setting import Setting, show_persons

_BUDGET = Budget(1.3)


def measure(setting: Setting) -> Iterator[Line]:
    """Start both by turns on the same office."""
    from installer.development.screen import memory_screen
    from installer.linux.tree import EXECUTABLE, TREE

    frozen = TREE / EXECUTABLE
    if not frozen.exists():
        raise RuntimeError("no frozen folder: python3 dev.py package linux")
    office = setting.database(setting.office)
    with memory_screen() as display:

        def started(what: str) -> float:
            told = setting.run("benchmarks.windows.screen_watch", display, what, office)
            return float(told["usable"])

        ours, sources = interleaved(
            setting.repeats, lambda: started(str(frozen)), lambda: started("")
        )
    yield Line(
        "start, frozen, window usable",
        f"{show_persons(setting.office)} / from the sources",
        median(ours),
        median(sources),
        _BUDGET,
    )
