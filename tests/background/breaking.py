"""Works that come to nothing: a bug, or a reason that can be told."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Final

from desktop.background.task_runner import InlineRunner, Outcome
from desktop.domain.errors import UserFacingError

BUG: Final = ZeroDivisionError()
REFUSAL: Final = UserFacingError("test.refused", "Không làm được.")
ENDS: Final = {"bug": BUG, "refusal": REFUSAL}


@contextmanager
def breaking(runner: InlineRunner, error: Exception) -> Iterator[list[int]]:
    """Let every work end with `error` while the block runs; yields the numbers of those asked."""
    asked: list[int] = []

    def end(number: int, work: Callable[[], object], *, writes: bool) -> None:
        del work, writes
        asked.append(number)
        runner._deliver(Outcome(number, error=error))

    usual = runner._submit
    runner._submit = end  # type: ignore[method-assign]
    try:
        yield asked
    finally:
        runner._submit = usual  # type: ignore[method-assign]
