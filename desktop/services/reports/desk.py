"""What stands around a report on its page: forms with their state, runs, locks, parts."""

import datetime
from collections.abc import Mapping
from dataclasses import dataclass, field

from desktop.domain.periods import Period
from desktop.services.indicators.choices import choices_for
from desktop.services.indicators.counting import span_of
from desktop.services.province.scope import scope_in
from desktop.services.reports.forms import ReportForm
from desktop.services.reports.locking import LockState, lock_state_in
from desktop.services.reports.making import forms_in
from desktop.storage.database import Database
from desktop.storage.queries import neighbourhoods, offices, province_figures
from desktop.storage.queries import reports as queries
from desktop.storage.queries.reports import RunRow


@dataclass(frozen=True, slots=True)
class ReportDesk:
    """The forms for a period, what was made of them, and whether its months are locked.

    `neighbourhoods` and `communes` are (id or code, name) of the parts a report can speak of.
    """

    period: Period
    forms: tuple[ReportForm, ...]
    runs: tuple[RunRow, ...]
    lock: LockState
    neighbourhoods: tuple[tuple[int, str], ...]
    communes: tuple[tuple[str, str], ...]
    lacking: Mapping[str, int] = field(default_factory=dict)
    """Key of a form -> how many events of the period are over and have no result yet."""
    packages: int | None = None
    """At a province: how many packages count for the period."""
    closing_days: tuple[int, int] = (0, 7)
    """The days on which months and weeks of its year close, as `Period.closed_on` takes them."""

    def newest(self) -> Mapping[str, RunRow]:
        """Return the newest run of each form, of the whole office."""
        found: dict[str, RunRow] = {}
        for run in self.runs:
            if not run.area:
                found.setdefault(run.form_key, run)
        return found


def read_desk(database: Database, period: Period, today: datetime.date) -> ReportDesk:
    """Return the desk of a period, from one snapshot."""
    with database.read() as snapshot:
        served = offices.served(snapshot)
        choices = choices_for(snapshot, period.year)
        span = span_of(period, today, choices=choices)
        forms = tuple(form for form in forms_in(snapshot) if period.kind in form.kinds)
        of_province = scope_in(snapshot).is_province
        return ReportDesk(
            period=period,
            forms=forms,
            runs=tuple(queries.runs(snapshot, period.show())),
            lock=LockState.NO_MONTHS if of_province else lock_state_in(snapshot, period, today),
            neighbourhoods=tuple((row[0], row[2]) for row in neighbourhoods.with_counts(snapshot)),
            communes=() if of_province else tuple((code, name) for code, name, _ in served),
            packages=(
                len(province_figures.accepted(snapshot, period.show())) if of_province else None
            ),
            lacking={form.key: form.lacks(snapshot, span, today) for form in forms if form.lacks},
            closing_days=(choices.cut_off, choices.week_end),
        )
