"""The renewal desk: its data, and the fees of everybody due, against the bare statement of ends.

The statement reads the last health cover of every person: less than that nobody can know who is
due. Open: everything that the page shows but its widgets; quote: the rows of all buckets too.
"""

from collections.abc import Iterator
from statistics import median

from benchmarks.measurement import Budget, Line
from benchmarks.setting import Setting, show_persons

_OPEN = Budget(5.0, most=0.3, text="<= 5 x, <= 300 ms")
_QUOTE = Budget(6.0, most=1.5, text="<= 6 x, <= 1.5 s")


def measure(setting: Setting) -> Iterator[Line]:
    """Measure in a process of its own."""
    path = setting.database(setting.large)
    figures = setting.run("benchmarks.yardsticks.renewal_desk", path, setting.repeats)
    case = f"{show_persons(setting.large)} / bare statement of the last ends"
    limit = median(figures["limit"])
    yield Line("renewal desk, open", case, median(figures["open"]), limit, _OPEN)
    yield Line("renewal desk, all fees", case, median(figures["quote"]), limit, _QUOTE)
