"""Killed while a receipt is written or a day closed: all of it is there afterwards, or nothing.

And the same again succeeds once: what is there already is refused.
"""

import shutil
from collections import Counter
from collections.abc import Callable
from contextlib import closing as closed
from pathlib import Path

import pytest

from desktop.storage.connection import open_connection
from desktop.storage.database import Database
from tests.faults.money_work import CLOSING, PAPER, RECORDING, REFUSED, make_desk_office
from tests.faults.test_kills import Moments, in_parts, require_sound, tell
from tests.faults.verbs import Ended, VerbServer
from tests.services.collecting.desk import Desk

pytestmark = pytest.mark.faults

NOTHING = {"receipts": 0, "contributions": 0, "covers": 0, "closings": 0, "closed": 0, "money": 0}
RECORDED = {**NOTHING, "receipts": 1, "contributions": 3, "covers": 3, "money": PAPER}
TWO = {**RECORDED, "receipts": 2, "contributions": 4, "covers": 4, "money": PAPER + 683_100}
"""The day that is closed has a second receipt, of the fourth member."""
CLOSED = {**TWO, "closings": 1, "closed": 2}
_COUNTS = {
    "receipts": "SELECT count(*) FROM receipts",
    "contributions": "SELECT count(*) FROM contributions",
    "covers": "SELECT count(*) FROM covers WHERE contribution_id IS NOT NULL",
    "closings": "SELECT count(*) FROM closings",
    "closed": "SELECT count(*) FROM receipts WHERE closing_id IS NOT NULL",
    "money": "SELECT coalesce(sum(own_payment), 0) FROM contributions",
}
Fresh = Callable[[], Path]


def state(path: Path) -> dict[str, int]:
    with closed(open_connection(path)) as connection:
        return {key: connection.execute(sql).fetchone()[0] for key, sql in _COUNTS.items()}


@pytest.fixture(scope="module")
def unpaid(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An office before its first receipt; copy it, never open it."""
    return make_desk_office(tmp_path_factory.mktemp("unpaid") / "ansinhxa.db")


@pytest.fixture(scope="module")
def paid(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An office with two receipts of a day that is open; copy it, never open it."""
    path = make_desk_office(tmp_path_factory.mktemp("paid") / "ansinhxa.db")
    with closed(Database(path)) as database:
        desk = Desk(database, 1, (1, 2, 3, 4, 5), 1, 2, 1, 1)
        desk.pay("4701", 0, 1, 2)
        desk.pay("4702", 3)
    return path


@pytest.fixture
def fresh_of(tmp_path: Path) -> Callable[[Path], Fresh]:
    """Give copies of an office, each in the emptied folder of the last."""
    folder = tmp_path / "office"

    def of(whole: Path) -> Fresh:
        def make() -> Path:
            shutil.rmtree(folder, ignore_errors=True)
            folder.mkdir()
            return Path(shutil.copyfile(whole, folder / "ansinhxa.db"))

        return make

    return of


def again(server: VerbServer, database: Path, work: str, *, done: bool, code: str) -> None:
    """Do the work again: refused by name when it is there, else done."""
    ended = server.run(database, work=work)
    assert ended.code == (REFUSED if done else 0), ended.err
    assert ended.out.strip() == (code if done else "")


RECORDING_POINTS = {
    "before anything": ("desktop.services.collecting.recording:require_open", False, 1),
    "after the receipt": ("desktop.services.collecting.recording:contribution_values", False, 1),
    "after two lines": ("desktop.services.collecting.recording:_write_line", True, 2),
    "before commit": ("desktop.storage.unit_of_work:UnitOfWork.finish", True, 1),
    "after commit": ("desktop.services.collecting.recording:record", True, 1),
}
CLOSING_POINTS = {
    "before anything": ("desktop.services.collecting.closing:require_closable", False, 1),
    "after the closing": ("desktop.storage.unit_of_work:UnitOfWork.update", False, 1),
    "after one receipt": ("desktop.storage.unit_of_work:UnitOfWork.update", True, 1),
    "before commit": ("desktop.storage.unit_of_work:UnitOfWork.finish", True, 1),
    "after commit": ("desktop.services.collecting.closing:close_day", True, 1),
}


@pytest.mark.parametrize("point", RECORDING_POINTS)
def test_a_kill_in_a_receipt_and_the_same_receipt_again(
    server: VerbServer, unpaid: Path, fresh_of: Callable[[Path], Fresh], point: str
) -> None:
    database = fresh_of(unpaid)()
    assert server.run(database, work=RECORDING, points=(RECORDING_POINTS[point],)).code is None
    done = point == "after commit"
    assert state(database) == (RECORDED if done else NOTHING)
    again(server, database, RECORDING, done=done, code="number.used")
    assert state(database) == RECORDED
    require_sound(database)


@pytest.mark.parametrize("point", CLOSING_POINTS)
def test_a_kill_in_a_closing_and_the_same_closing_again(
    server: VerbServer, paid: Path, fresh_of: Callable[[Path], Fresh], point: str
) -> None:
    database = fresh_of(paid)()
    assert server.run(database, work=CLOSING, points=(CLOSING_POINTS[point],)).code is None
    done = point == "after commit"
    assert state(database) == (CLOSED if done else TWO)
    again(server, database, CLOSING, done=done, code="closing.twice")
    assert state(database) == CLOSED
    require_sound(database)


SERIES = {
    "receipt": (RECORDING, NOTHING, RECORDED, "number.used"),
    "closing": (CLOSING, TWO, CLOSED, "closing.twice"),
}


@in_parts
@pytest.mark.parametrize("series", SERIES)
def test_money_is_whole_or_absent_at_any_moment(
    server: VerbServer, request: pytest.FixtureRequest, series: str, part: int
) -> None:
    work, before, after, code = SERIES[series]
    whole: Path = request.getfixturevalue("unpaid" if series == "receipt" else "paid")
    fresh: Fresh = request.getfixturevalue("fresh_of")(whole)

    def run(kill_after: float | None = None) -> tuple[Path, Ended]:
        database = fresh()
        return database, server.run(database, work=work, kill_after=kill_after)

    endings: Counter[str] = Counter()
    moments = Moments(lambda: run()[1], part, 2)
    for seconds in moments:
        database, ended = run(seconds)
        moments.learn(ended)
        found = state(database)
        assert found in (before, after)
        done = found == after
        assert done or ended.code is None
        again(server, database, work, done=done, code=code)
        assert state(database) == after
        endings["told" if ended.code == 0 else "whole, not told" if done else "absent"] += 1
    require_sound(database)
    tell(series, endings)
