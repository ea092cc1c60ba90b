"""Does a work again that a server took back whole, because it and another's waited for each other.

Nothing of it is written then, and nothing of it was told to anybody; done again, it reads anew
and meets every rule anew, so that it is refused where the other's work stands against it.
"""

import random
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Final, TypeVar

from desktop.domain.errors import DatabaseUnusable, WrittenInPart
from desktop.domain.step import Step

MOST_TIMES: Final = 3
LONGEST_PAUSE_S: Final = 0.3
LONGEST_WAIT_S: Final = 300.0
"""How long a work of many units waits for another's; each attempt waits some seconds itself."""
Result = TypeVar("Result")


class WorkTakenBack(DatabaseUnusable):
    """The server took a unit of work back whole; whoever may begin it anew does."""


class HeldByAnother(DatabaseUnusable):
    """Another clerk is writing for longer than a moment; nothing of this unit was done."""


class _Written(threading.local):
    """How many units of work this thread has written for good, and what the last was called."""

    count = 0
    last: Step | None = None


_written = _Written()


def note_written(step: Step | None = None) -> None:
    """Remember that a unit of work of this thread is written for good."""
    _written.count += 1
    _written.last = step


def units_written() -> int:
    """Return how many units of work this thread has written for good so far."""
    return _written.count


@contextmanager
def as_one_unit() -> Iterator[None]:
    """Count no unit written in the block: who writes them throws all away if one fails."""
    before = _written.count
    try:
        yield
    finally:
        _written.count = before


def repeated(work: Callable[[], Result]) -> Result:
    """Do `work`, and again when the server took it back, `MOST_TIMES` in all.

    `work` must come from its inputs alone. One that has written a unit of work for good is not
    done again: that unit would be written twice.
    """
    for _ in range(MOST_TIMES - 1):
        try:
            return told_of_part(work)
        except WorkTakenBack:
            # Two who begin anew at the same moment would meet again.
            time.sleep(random.uniform(0, LONGEST_PAUSE_S))  # noqa: S311 - no secret
    return told_of_part(work)


def patiently(unit: Callable[[], Result], is_wanted: Callable[[], object]) -> Result:
    """Do one unit of work, and again while another clerk holds the office.

    For works of many units, which nobody sits before; at most `LONGEST_WAIT_S`. `is_wanted` is
    called before each new attempt and raises `Cancelled` when somebody pressed "Dừng".
    """
    until = time.monotonic() + LONGEST_WAIT_S
    while True:
        try:
            return unit()
        except HeldByAnother:
            if time.monotonic() >= until:
                raise
        is_wanted()


def told_of_part(work: Callable[[], Result]) -> Result:
    """Do `work` once; failed after a unit of it was written for good, it says so.

    `WrittenInPart` is no `WorkTakenBack`: what stands already is never done a second time.
    """
    before = _written.count
    try:
        return work()
    except WrittenInPart:
        raise
    except DatabaseUnusable as error:
        units = _written.count - before
        if units == 0 or not error.in_part:
            raise
        raise WrittenInPart(error, units, _written.last) from error
