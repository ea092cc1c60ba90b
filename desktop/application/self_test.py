"""The program checks itself, in a folder of its own that is gone afterwards."""

import contextlib
import datetime
import os
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType

from desktop.domain.errors import UserFacingError

_LONGEST = 300
"""Letters of a failure's own words that are told."""
Clock = Callable[[], datetime.datetime]


@dataclass(frozen=True, slots=True)
class Step:
    """One step, whether it went well, how long it took in milliseconds, and what it found.

    `told` is one line: of a good step what it saw (versions, counts), of another what failed.
    """

    name: str
    ok: bool
    ms: int
    told: str = ""


@dataclass(frozen=True, slots=True)
class Check:
    """A step to run, and the steps without which it cannot be run."""

    name: str
    run: Callable[[], str]
    needs: tuple[str, ...] = ()


class WrongResult(Exception):
    """A step that ended, but not with what it should have given."""


def require(condition: object, told: str) -> None:
    """Raise `WrongResult` unless the condition holds; `told` says what is wrong."""
    if not condition:
        raise WrongResult(told)


def run(
    clock: Clock, *, core: bool = False, on_step: Callable[[Step], None] | None = None
) -> list[Step]:
    """Run every step; one that fails stops only those that need it.

    `core` leaves out what needs numpy, matplotlib or a platform of Qt. `on_step` hears of each
    step as it ends.
    """
    done: list[Step] = []
    with _place_of_its_own() as folder:
        for check in _checks(folder, clock, core=core):
            broken = [each.name for each in done if each.name in check.needs and not each.ok]
            step = _carried_out(check, broken)
            done.append(step)
            if on_step is not None:
                on_step(step)
    return done


def _checks(folder: Path, clock: Clock, *, core: bool) -> Sequence[Check]:
    from desktop.application.self_test_core import CoreChecks

    checks = CoreChecks(folder, clock).checks()
    if core:
        return checks
    from desktop.application.self_test_window import WindowChecks

    return [*checks, *WindowChecks(folder, clock).checks()]


def _carried_out(check: Check, broken: Sequence[str]) -> Step:
    if broken:
        return Step(check.name, ok=False, ms=0, told=f"không chạy được vì hỏng: {broken[0]}")
    started = time.perf_counter()
    try:
        told, ok = check.run(), True
    except Exception as error:  # noqa: BLE001 - any failure is this verb's answer
        told, ok = _in_one_line(error), False
    return Step(check.name, ok, round((time.perf_counter() - started) * 1000), told)


def _in_one_line(error: Exception) -> str:
    """Tell a failure and where it came up; the data are invented, so its words may be told."""
    words = error.text() if isinstance(error, UserFacingError) else str(error)
    place = error.__traceback__
    while place is not None and place.tb_next is not None and not _is_require(place.tb_next):
        place = place.tb_next
    where = f"{Path(place.tb_frame.f_code.co_filename).name}:{place.tb_lineno}" if place else ""
    kind = "" if isinstance(error, WrongResult) else f"{type(error).__qualname__}: "
    return f"{' '.join(f'{kind}{words}'.split())[:_LONGEST]} ({where})"


def _is_require(place: TracebackType) -> bool:
    """Whether this is only the place that compares; who asked it says more."""
    return place.tb_frame.f_code is require.__code__


@contextlib.contextmanager
def _place_of_its_own() -> Iterator[Path]:
    """Give a folder for everything, what libraries keep in the user's home included."""
    with tempfile.TemporaryDirectory(prefix="ansinhxa-", ignore_cleanup_errors=True) as name:
        wanted = {
            "QT_QPA_PLATFORM": "offscreen",
            "MPLCONFIGDIR": os.environ.get("MPLCONFIGDIR", str(Path(name) / "matplotlib")),
            "XDG_CACHE_HOME": str(Path(name) / "cache"),
        }
        kept = {variable: os.environ.get(variable) for variable in wanted}
        os.environ.update(wanted)
        try:
            yield Path(name)
        finally:
            for variable, value in kept.items():
                if value is None:
                    os.environ.pop(variable, None)
                else:
                    os.environ[variable] = value
