"""Work with money that has no verb of the command line: what a killed process was doing."""

import shutil
from collections.abc import Callable, Sequence
from contextlib import closing as closed
from pathlib import Path

from desktop.domain.errors import UserFacingError
from desktop.services.collecting import closing
from desktop.storage.database import Database
from tests.office_data import TODAY, WHO, office_file
from tests.services.collecting.desk import PAID_ON, Desk, open_desk

RECORDING = "tests.faults.money_work:record"
CLOSING = "tests.faults.money_work:close"
REFUSED = 3
"""The end of work that a rule refused; its code is printed."""
PAPER = 1_366_200 + 956_340 + 819_720
"""What the first three of the family pay for a year on `PAID_ON`."""


def make_desk_office(path: Path) -> Path:
    """Write the small office of `desk` to a file."""
    shutil.copyfile(office_file(), path)
    with closed(Database(path)) as database:
        open_desk(database)
    return path


def record(arguments: Sequence[str]) -> int:
    """Record a receipt of three members."""
    return _work(arguments, lambda desk: desk.pay("4701", 0, 1, 2))


def close(arguments: Sequence[str]) -> int:
    """Close the day with its two receipts."""

    def work(desk: Desk) -> object:
        count = closing.DayCount(desk.collector, PAID_ON, cash=PAPER + 683_100)
        return closing.close_day(desk.database, count, who=WHO, today=TODAY)

    return _work(arguments, work)


def _work(arguments: Sequence[str], work: Callable[[Desk], object]) -> int:
    """Open the office that the arguments name and do the work; what is refused is printed."""
    path = Path(arguments[arguments.index("--database") + 1])
    with closed(Database(path)) as database:
        try:
            work(Desk(database, 1, (1, 2, 3, 4, 5), 1, 2, 1, 1))
        except UserFacingError as error:
            print(error.code)  # noqa: T201 - read by the test
            return REFUSED
    return 0
