"""Does a work again that a server took back whole, because it and another's waited for each other.

Nothing of it is written then, and nothing of it was told to anybody; done again, it reads anew
and meets every rule anew, so that it is refused where the other's work stands against it.
"""

import random
import threading
import time
from collections.abc import Callable
from typing import Final, TypeVar

from desktop.domain.errors import DatabaseUnusable

MOST_TIMES: Final = 3
LONGEST_PAUSE_S: Final = 0.3
Result = TypeVar("Result")


class WorkTakenBack(DatabaseUnusable):
    """The server took a unit of work back whole; whoever may begin it anew does."""

    def after_a_part(self) -> DatabaseUnusable:
        """Return what is said where units before this one are written: no `WorkTakenBack`."""
        raise NotImplementedError


class _Written(threading.local):
    """How many units of work this thread has written for good."""

    count = 0


_written = _Written()


def note_written() -> None:
    """Remember that a unit of work of this thread is written for good."""
    _written.count += 1


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


def told_of_part(work: Callable[[], Result]) -> Result:
    """Do `work` once; taken back after a unit of it was written for good, it says so."""
    before = _written.count
    try:
        return work()
    except WorkTakenBack as error:
        if _written.count == before:
            raise
        raise error.after_a_part() from error
