"""Holds Python's cyclic garbage collector while a job makes a million objects that all stay."""

import gc
import threading
from types import TracebackType
from typing import Self


class CollectorPause:
    """Pauses the collector while anybody is inside; the last one out starts it again.

    The collector would walk all rows again and again and find nothing: a fifth of an import.
    """

    def __init__(self) -> None:
        """Nobody is inside yet."""
        self._lock = threading.Lock()
        self._inside = 0
        self._was_on = True

    @property
    def is_on(self) -> bool:
        """Whether anybody is inside: nothing shall be collected now, on no thread."""
        return self._inside > 0

    def __enter__(self) -> Self:
        """Pause the collector."""
        with self._lock:
            if not self._inside:
                self._was_on = gc.isenabled()
                gc.disable()
            self._inside += 1
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Start the collector again, unless somebody is still inside or it was off before."""
        with self._lock:
            self._inside -= 1
            if not self._inside and self._was_on:
                gc.enable()


collector_paused = CollectorPause()
"""The one pause of the process: `with collector_paused:`."""


def spare_from_collector() -> None:
    """Let later walks of the collector pass by everything that is there now.

    A million cells of a workbook take a fifth of a second to walk, in which the window stands
    still. They are freed all the same when nobody holds them; `end_sparing` says that they are.
    """
    gc.freeze()


def end_sparing() -> None:
    """Let the collector walk everything again."""
    gc.unfreeze()
