"""Reads of what reports keep, and of the names that only a report lists."""

import datetime
from collections.abc import Collection
from dataclasses import dataclass, replace

from sqlalchemy import ColumnElement, and_, exists, func, or_, select

from desktop.domain.collector_leave import LEFT, CollectorDays
from desktop.domain.dates import PartialDate
from desktop.storage import audit_lines
from desktop.storage.audit_lines import AuditLine
from desktop.storage.collecting_tables import Contact, PeriodLock
from desktop.storage.database import ReadSnapshot
from desktop.storage.queries.list_columns import begins_after
from desktop.storage.queries.population import resident_on, valid_on
from desktop.storage.queries.scoped import Span, home_of_person, in_scope
from desktop.storage.report_tables import ReportCorrection, ReportDesign, ReportRun
from desktop.storage.tables import (
    AuditEntry,
    Collector,
    Cover,
    Household,
    Neighbourhood,
    Organisation,
    Person,
    StepEntry,
)

NEWEST_RUNS = 500
"""So many runs are listed at most: forty years of months."""


@dataclass(frozen=True, slots=True)
class UninsuredRow:
    """A resident without a card that holds: the end of the last one, the begin of the next."""

    full_name: str
    birth_date: PartialDate | None
    national_id: str | None
    neighbourhood: str | None
    address: str | None
    last_end: datetime.date | None
    begins: datetime.date | None
    person_id: int
    household_id: int | None


@dataclass(frozen=True, slots=True)
class LastContact:
    """What came of the last contact with a family about health insurance."""

    outcome: str
    reason: str | None
    contacted_on: datetime.date


@dataclass(frozen=True, slots=True)
class CollectorRow:
    """What a report tells of a collector."""

    id: int
    full_name: str
    birth_date: PartialDate | None
    national_id: str | None
    collector_code: str | None
    phone: str | None
    organisation: str | None
    areas: str | None
    card_no: str | None
    certificate_date: datetime.date | None
    card_valid_to: datetime.date | None
    last_training: datetime.date | None
    status: str
    note: str | None


@dataclass(frozen=True, slots=True)
class RunRow:
    """A report that was made, without its figures."""

    id: int
    period: str
    form_key: str
    area: str
    version: int
    made_at: datetime.datetime
    made_on: datetime.date
    made_by: str
    title: str
    data_digest: str
    letter_no: str | None
    file_name: str | None
    sent_on: datetime.date | None


@dataclass(frozen=True, slots=True)
class CorrectionRow:
    """What was entered late into a locked month."""

    period: str
    booked_in: str
    entered_on: datetime.date
    entered_by: str
    subject: str
    reason: str
    deltas: str
    parts: str | None = None


@dataclass(frozen=True, slots=True)
class ChangedRecord:
    """A record that was written after a report was made; `steps` name the work, newest last."""

    kind: str
    row_id: int
    action: str
    at: datetime.datetime
    who: str
    template: str | None
    texts: str | None


def uninsured(snapshot: ReadSnapshot, span: Span) -> list[UninsuredRow]:
    """Return the residents without a card that holds on the closing day, by thôn and name."""
    card = and_(Cover.person_id == Person.id, Cover.scheme == "HI")
    holds = exists().where(card, valid_on(span.closing)).correlate(Person)
    over = and_(card, Cover.valid_to < span.closing)
    last_end = select(func.max(Cover.valid_to)).where(over).correlate(Person).scalar_subquery()
    statement = (
        select(
            Person.full_name,
            Person.birth_date,
            Person.national_id,
            Neighbourhood.name,
            func.coalesce(Person.address, Household.address),
            last_end,
            begins_after(span.closing),
            Person.id,
            Person.household_id,
        )
        .outerjoin(Household, Household.id == Person.household_id)
        .outerjoin(Neighbourhood, Neighbourhood.id == home_of_person())
        .where(resident_on(span.closing), ~holds)
        .order_by(
            Neighbourhood.sort_key.is_(None), Neighbourhood.sort_key, Person.sort_key, Person.id
        )
    )
    rows = snapshot.connection.execute(in_scope(statement, Person, span))
    return [UninsuredRow(*row) for row in rows]


def last_contacts(
    snapshot: ReadSnapshot, until: datetime.date
) -> tuple[dict[int, LastContact], dict[int, LastContact]]:
    """Return the last contact about health insurance by person, and by household."""
    statement = (
        select(
            Contact.person_id,
            Contact.household_id,
            Contact.outcome,
            Contact.reason,
            Contact.contacted_on,
        )
        .where(Contact.scheme == "HI", Contact.contacted_on <= until)
        .order_by(Contact.contacted_on, Contact.id)
    )
    by_person: dict[int, LastContact] = {}
    by_household: dict[int, LastContact] = {}
    for person, household, outcome, reason, day in snapshot.connection.execute(statement):
        found = LastContact(outcome, reason, day)
        if person is not None:
            by_person[person] = found
        if household is not None:
            by_household[household] = found
    return by_person, by_household


def collectors(snapshot: ReadSnapshot, span: Span) -> list[CollectorRow]:
    """Return the collectors who had not left by the closing day, by name."""
    statement = (
        select(
            Collector.id,
            Collector.full_name,
            Collector.birth_date,
            Collector.national_id,
            Collector.collector_code,
            Collector.phone,
            Organisation.name,
            Collector.areas,
            Collector.card_no,
            Collector.certificate_date,
            Collector.card_valid_to,
            Collector.last_training,
            Collector.status,
            Collector.note,
            Collector.leave_from,
            Collector.leave_to,
            Collector.left_on,
        )
        .outerjoin(Organisation, Organisation.id == Collector.organisation_id)
        .order_by(Collector.sort_key, Collector.id)
    )
    rows = snapshot.connection.execute(in_scope(statement, Collector, span))
    found = []
    for *cells, leave_from, leave_to, left_on in map(tuple, rows):
        one = CollectorRow(*cells)
        days = CollectorDays(one.status, leave_from, leave_to, left_on)
        found.append(replace(one, status=days.status_on(span.closing)))
    return [one for one in found if one.status != LEFT]


# Runs

_RUN = (
    ReportRun.id,
    ReportRun.period,
    ReportRun.form_key,
    ReportRun.area,
    ReportRun.version,
    ReportRun.made_at,
    ReportRun.made_on,
    ReportRun.made_by,
    ReportRun.title,
    ReportRun.data_digest,
    ReportRun.letter_no,
    ReportRun.file_name,
    ReportRun.sent_on,
)


def runs(snapshot: ReadSnapshot, period: str | None = None) -> list[RunRow]:
    """Return the reports that were made, of one period or the newest of all; newest first."""
    statement = select(*_RUN).order_by(ReportRun.id.desc()).limit(NEWEST_RUNS)
    if period is not None:
        statement = statement.where(ReportRun.period == period)
    return [RunRow(*tuple(row)) for row in snapshot.connection.execute(statement)]


def run(snapshot: ReadSnapshot, run_id: int) -> RunRow | None:
    """Return a report that was made, or None."""
    row = snapshot.connection.execute(select(*_RUN).where(ReportRun.id == run_id)).first()
    return None if row is None else RunRow(*tuple(row))


def figures_of(snapshot: ReadSnapshot, run_id: int) -> tuple[str, int] | None:
    """Return the stored figures of a run and the last line of the audit that they knew of."""
    statement = select(ReportRun.figures, ReportRun.audit_line).where(ReportRun.id == run_id)
    row = snapshot.connection.execute(statement).first()
    return None if row is None else (row[0], row[1])


def newest_run(
    snapshot: ReadSnapshot, commune_code: str, form_key: str, period: str, area: str
) -> RunRow | None:
    """Return the newest run of a report, or None before the first."""
    statement = (
        select(*_RUN)
        .where(
            ReportRun.commune_code == commune_code,
            ReportRun.form_key == form_key,
            ReportRun.period == period,
            ReportRun.area == area,
        )
        .order_by(ReportRun.version.desc())
        .limit(1)
    )
    row = snapshot.connection.execute(statement).first()
    return None if row is None else RunRow(*tuple(row))


@dataclass(frozen=True, slots=True)
class MonthLock:
    """The lock of a month (YYYY-MM): of which commune, and the line of the audit that set it."""

    commune_code: str
    period: str
    audit_line: int


def month_locks(snapshot: ReadSnapshot, commune_code: str) -> dict[str, MonthLock]:
    """Return the months of a commune that are locked, by their name."""
    statement = (
        select(PeriodLock.period, func.max(AuditEntry.id))
        .join(
            AuditEntry,
            and_(
                AuditEntry.kind == "period_lock",
                AuditEntry.row_id == PeriodLock.id,
                AuditEntry.action == "create",
            ),
        )
        .where(PeriodLock.commune_code == commune_code)
        .group_by(PeriodLock.period)
    )
    rows = snapshot.connection.execute(statement)
    return {period: MonthLock(commune_code, period, line) for period, line in rows}


def figures_at_lock(
    snapshot: ReadSnapshot, lock: MonthLock, form_key: str, area: str
) -> str | None:
    """Return the figures of the last report of a month that was kept before it was locked.

    A commune's own report is kept under its own code, the office's under its first commune's.
    """
    code = area.partition("=")[2] if area.startswith("commune=") else lock.commune_code
    return snapshot.connection.scalar(
        select(ReportRun.figures)
        .where(
            ReportRun.commune_code == code,
            ReportRun.form_key == form_key,
            ReportRun.period == lock.period,
            ReportRun.area == area,
            ReportRun.audit_line < lock.audit_line,
        )
        .order_by(ReportRun.version.desc())
        .limit(1)
    )


def last_audit_line(snapshot: ReadSnapshot) -> int:
    """Return the number of the newest line of the audit."""
    return snapshot.connection.scalar(select(func.max(AuditEntry.id))) or 0


def changed_after(
    snapshot: ReadSnapshot, line: int, kinds: Collection[str], limit: int
) -> list[ChangedRecord]:
    """Return the records of these kinds written after a line of the audit, oldest first."""
    statement = (
        select(
            AuditEntry.kind,
            AuditEntry.row_id,
            AuditEntry.action,
            AuditEntry.at,
            AuditEntry.who,
            StepEntry.template,
            StepEntry.texts,
        )
        .outerjoin(StepEntry, StepEntry.id == AuditEntry.step_id)
        .where(
            AuditEntry.id > line,
            AuditEntry.kind.in_(sorted(kinds)),
            AuditEntry.row_id.is_not(None),
            AuditEntry.action.in_(("create", "update", "delete", "restore")),
        )
        .order_by(AuditEntry.id)
        .limit(limit)
    )
    return [
        ChangedRecord(kind, row_id, action, at, who, template, texts)
        for kind, row_id, action, at, who, template, texts in snapshot.connection.execute(statement)
        if row_id is not None
    ]


def mended_after(
    snapshot: ReadSnapshot, line: int, kinds: Collection[str], limit: int
) -> list[AuditLine]:
    """Return the lines of records mended after a line of the audit, oldest first.

    Not what was taken back, nor what was written with a late entry, which tells of itself.
    """
    late = select(AuditEntry.step_id).where(
        AuditEntry.id > line,
        AuditEntry.kind == "report_correction",
        AuditEntry.step_id.is_not(None),
    )
    back = select(StepEntry.id).where(
        or_(StepEntry.reversed_by.is_not(None), StepEntry.role == "undo")
    )
    statement = select(*audit_lines.COLUMNS).where(
        AuditEntry.id > line,
        AuditEntry.kind.in_(sorted(kinds)),
        AuditEntry.row_id.is_not(None),
        AuditEntry.action.in_(("create", "update", "delete", "restore")),
        or_(
            AuditEntry.step_id.is_(None),
            and_(AuditEntry.step_id.not_in(late), AuditEntry.step_id.not_in(back)),
        ),
    )
    return audit_lines.read(snapshot.connection, statement.order_by(AuditEntry.id).limit(limit))


# Corrections and designs


def corrections(
    snapshot: ReadSnapshot, first: datetime.date, last: datetime.date, before: str
) -> list[CorrectionRow]:
    """Return what was entered late on these days for months earlier than `before` (YYYY-MM)."""
    booked = ReportCorrection.entered_on.between(first, last)
    return _corrections(snapshot, booked, ReportCorrection.period < before)


def corrections_after(
    snapshot: ReadSnapshot, line: int, first_month: str, last_month: str
) -> list[CorrectionRow]:
    """Return what was entered late after a line of the audit for these months (YYYY-MM)."""
    written = select(AuditEntry.row_id).where(
        AuditEntry.id > line,
        AuditEntry.kind == "report_correction",
        AuditEntry.action == "create",
    )
    months = ReportCorrection.period.between(first_month, last_month)
    return _corrections(snapshot, ReportCorrection.id.in_(written), months)


def _corrections(snapshot: ReadSnapshot, *conditions: ColumnElement[bool]) -> list[CorrectionRow]:
    statement = (
        select(
            ReportCorrection.period,
            ReportCorrection.booked_in,
            ReportCorrection.entered_on,
            ReportCorrection.entered_by,
            ReportCorrection.subject,
            ReportCorrection.reason,
            ReportCorrection.deltas,
            ReportCorrection.parts,
        )
        .where(*conditions)
        .order_by(ReportCorrection.period, ReportCorrection.id)
    )
    return [CorrectionRow(*row) for row in snapshot.connection.execute(statement)]


def designs(snapshot: ReadSnapshot) -> list[tuple[int, str, str]]:
    """Return (id, name, definition) of the office's own reports, by name."""
    statement = select(ReportDesign.id, ReportDesign.name, ReportDesign.definition)
    rows = snapshot.connection.execute(statement.order_by(ReportDesign.name, ReportDesign.id))
    return [(key, name, text) for key, name, text in rows]
