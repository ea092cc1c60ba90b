"""The program checks itself: sample data, Excel out and in, report, backup, and the real window."""

import datetime
import os
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from desktop.application.error_hooks import log_fault

PERSONS = 300
COMMUNE = "02647"
WHO = "selftest"
Clock = Callable[[], datetime.datetime]


@dataclass(frozen=True, slots=True)
class Step:
    """One step, whether it went well, and how long it took in milliseconds."""

    name: str
    ok: bool
    ms: int


def run(clock: Clock) -> list[Step]:
    """Run every step on data of its own in a temporary folder; a failed step ends the run."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    done: list[Step] = []
    with tempfile.TemporaryDirectory(prefix="ansinhxa-", ignore_cleanup_errors=True) as name:
        work = _Work(Path(name), clock)
        for step in (
            work.sample_data,
            work.search,
            work.export,
            work.new_office,
            work.importing,
            work.report,
            work.backup,
            work.check,
            work.window,
        ):
            started = time.perf_counter()
            try:
                step()
                ok = True
            except Exception as error:  # noqa: BLE001 - any failure is this verb's answer
                log_fault(error)
                ok = False
            took = round((time.perf_counter() - started) * 1000)
            done.append(Step(step.__name__, ok, took))
            if not ok:
                break
    return done


class _Work:
    """The steps, each on the files of those before; a step raises when it is not right."""

    def __init__(self, folder: Path, clock: Clock) -> None:
        self._clock = clock
        self._today = clock().date()
        self._sample = folder / "sample.db"
        self._office = folder / "office.db"
        self._list = folder / "list.xlsx"
        self._report = folder / "report.xlsx"
        self._backup = folder / "backup.db"

    def sample_data(self) -> None:
        from desktop.services import sample_data

        made = sample_data.create(self._sample, persons=PERSONS, today=self._today)
        _require(made.persons == PERSONS)

    def search(self) -> None:
        from desktop.services import offices
        from desktop.services.search import Searcher

        database = offices.open_office(self._sample, for_writing=False, clock=self._clock)
        try:
            _require(bool(Searcher(database).search("nguyen").hits))
        finally:
            database.close()

    def export(self) -> None:
        from desktop.domain.list_query import ListQuery
        from desktop.services import exports, offices

        database = offices.open_office(self._sample, for_writing=False, clock=self._clock)
        try:
            done = exports.export_list(
                database, ListQuery("person"), None, self._list, today=self._today
            )
        finally:
            database.close()
        _require(done.rows == PERSONS)

    def new_office(self) -> None:
        from desktop.services import offices

        offices.create_office(self._office, [COMMUNE], who=WHO, clock=self._clock).close()

    def importing(self) -> None:
        from desktop.services import importing, offices

        database = offices.open_office(self._office, for_writing=True, clock=self._clock)
        try:
            options = importing.ImportOptions(accept_doubtful=True)
            plan = importing.prepare(database, self._list, options, today=self._today)
            result = importing.commit(database, plan, who=WHO)
            _require(result.counts.new > PERSONS * 0.9)
        finally:
            database.close()

    def report(self) -> None:
        from desktop.domain.periods import Period
        from desktop.services import monthly_report, offices

        database = offices.open_office(self._sample, for_writing=False, clock=self._clock)
        try:
            period = Period.month_of(self._today)
            figures = monthly_report.figures(database, period, self._today)
            monthly_report.write(figures, self._report)
        finally:
            database.close()
        _require(self._report.stat().st_size > 0)

    def backup(self) -> None:
        from desktop.services import backups, offices

        database = offices.open_office(self._office, for_writing=False, clock=self._clock)
        try:
            _require(backups.make_backup(database, self._backup).verified)
        finally:
            database.close()
        backups.restore(self._backup, self._office, now=self._clock())

    def check(self) -> None:
        from desktop.services import backups, offices

        database = offices.open_office(self._office, for_writing=False, clock=self._clock)
        try:
            _require(all(one.ok for one in backups.check(database)))
        finally:
            database.close()

    def window(self) -> None:
        from desktop.application import pages, screenshots

        # The sample is a commune's: what only a province has is not in its rail.
        for page in (screenshots.START, *pages.keys()):
            picture = self._report.with_name(f"{page}.png")
            screenshots.take(self._sample, page, picture, now=self._clock)
            _require(picture.stat().st_size > 0)


def _require(condition: bool) -> None:
    if not condition:
        raise RuntimeError("self-test step gave a wrong result")
