"""The renewal desk: its data, and the fees of everybody due, against the bare statement of ends.

The statement reads the last health cover of every person: less than that nobody can know who is
due. Open: everything that the page shows but its widgets; quote: the rows of all buckets too. The
budget is meant for an office of 30,000, so that is what is measured, whatever the suite's sizes.
"""

from collections.abc import Iterator
from statistics import median

from benchmarks.measurement import Budget, Line
from benchmarks.setting import Setting, show_persons

PERSONS = 30_000
_OPEN = Budget(5.0, most=0.3, text="<= 5 x, <= 300 ms")
_QUOTE = Budget(6.0, most=1.5, text="<= 6 x, <= 1.5 s")


def measure(setting: Setting) -> Iterator[Line]:
    """Measure in a process of its own."""
    path = setting.database(PERSONS)
    figures = setting.run("benchmarks.yardsticks.renewal_desk", path, setting.repeats)
    case = f"{show_persons(PERSONS)} / bare statement of the last ends"
    limit = median(figures["limit"])
    for job, name, budget in (("open", "open", _OPEN), ("all fees", "quote", _QUOTE)):
        note = f"{median(figures[f'{name}_cpu']) * 1000:.0f} ms of processor time"
        yield Line(f"renewal desk, {job}", case, median(figures[name]), limit, budget, note=note)
