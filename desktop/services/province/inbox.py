"""The inbox of the province: what came in for a period, and what a person decides about it."""

import datetime
from dataclasses import dataclass
from typing import Final

from desktop.domain.changes import Changes
from desktop.domain.errors import InvalidInput, RecordMissing
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.package_state import PackageState, Reason
from desktop.domain.periods import Period
from desktop.domain.step import Step
from desktop.services.province.communes_due import (
    LateCommune,
    MissingCommune,
    due_day,
    late_communes,
    missing_communes,
)
from desktop.services.province.judging import is_sample_office
from desktop.services.province.receiving import Rules, Verdict, settle
from desktop.services.province.scope import expected_communes
from desktop.storage import package_content
from desktop.storage.database import Database, ReadSnapshot
from desktop.storage.queries import received_packages as received
from desktop.storage.queries.received_packages import StoredPackage
from desktop.storage.unit_of_work import UnitOfWork

__all__ = [
    "RETURNABLE",
    "Inbox",
    "StoredPackage",
    "accept_package",
    "asks_reason",
    "close_period",
    "dismiss_refused",
    "inbox",
    "is_closed",
    "periods_received",
    "reopen_period",
    "return_package",
]

RETURNABLE: Final = frozenset(
    {PackageState.ACCEPTED, PackageState.WAITING, PackageState.WAITING_KEY}
)
"""States of packages that a person can send back."""


@dataclass(frozen=True, slots=True)
class Inbox:
    """What came in for a period, newest first, and who is missing or was late.

    `due` is the last day in time; `closed` tells why and by whom, None while the period is open.
    """

    period: Period
    packages: tuple[StoredPackage, ...]
    missing: tuple[MissingCommune, ...]
    late: tuple[LateCommune, ...]
    expected: int
    due: datetime.date
    closed: tuple[str, str] | None

    def in_state(self, *states: PackageState) -> tuple[StoredPackage, ...]:
        """Return the packages in one of these states."""
        return tuple(one for one in self.packages if one.state in states)


def inbox(database: Database, period: Period) -> Inbox:
    """Read the inbox of a period from one snapshot."""
    with database.read() as snapshot:
        closed = received.closed_period(snapshot.connection, period.show())
        return Inbox(
            period,
            tuple(received.of_period(snapshot.connection, period.show())),
            missing_communes(snapshot, period, database.clock().date()),
            late_communes(snapshot, period),
            len(expected_communes(snapshot)),
            due_day(snapshot, period),
            None if closed is None else (closed[0], closed[1]),
        )


def periods_received(database: Database) -> tuple[Period, ...]:
    """Return the periods of which something counts, in the order of their last days."""
    with database.read() as snapshot:
        found = [Period.parse(text) for text in received.periods_received(snapshot.connection)]
    return tuple(sorted(found, key=lambda one: (one.last_day, one.first_day)))


def accept_package(
    database: Database, package_id: int, *, who: str, reason: str = ""
) -> tuple[Verdict, Changes]:
    """Let a package count that waits for a person, or was returned; what counted is kept aside.

    A package that waits for its key is not accepted so: confirm the key. `reason` says why
    invented figures count all the same; it stays in the audit.

    Raises:
        RecordMissing: there is no such package.
        InvalidInput: it is not in a state to be accepted, its period is closed, or it is of
            invented records and no reason is given.
    """
    with database.write(who) as unit:
        one = _package(unit, package_id)
        unit.step = _step(QT_TRANSLATE_NOOP("steps", "Nhận gói {period} của {commune}"), one)
        if one.state not in {PackageState.WAITING, PackageState.RETURNED}:
            raise _not_waiting()
        _require_open(unit, one)
        asked = asks_reason(ReadSnapshot(unit.connection), one)
        if asked and not reason.strip():
            raise _without_reason()
        verdict = settle(unit, one, Rules(period=Period.parse(str(one.period)), chosen=True))
        told = {"package": one.id, "commune": one.commune_code, "period": one.period}
        told["state"] = verdict.state
        if asked:
            unit.note("accept_sample_package", "package", {**told, "reason": reason.strip()})
        else:
            unit.note("accept_package", "package", told)
    return verdict, unit.changes


def asks_reason(snapshot: ReadSnapshot, one: StoredPackage) -> bool:
    """Whether a package is taken in only with a reason: invented figures at a real desk."""
    return one.is_sample and not is_sample_office(snapshot)


def _without_reason() -> InvalidInput:
    return InvalidInput(
        "package.sample_reason_missing",
        QT_TRANSLATE_NOOP(
            "errors", "Gói làm từ dữ liệu mẫu: ghi lý do nhận tay rồi mới tính gói này."
        ),
    )


def return_package(database: Database, package_id: int, reason: str, *, who: str) -> Changes:
    """Send a package back with a reason for the commune; it counts no longer.

    Raises:
        RecordMissing: there is no such package.
        InvalidInput: no reason is given, its period is closed, or it is of no use to anybody: what
            was refused has no figures here, and must never come back by way of "returned".
    """
    if not reason.strip():
        raise InvalidInput(
            "package.reason_missing",
            QT_TRANSLATE_NOOP("errors", "Ghi lý do trả lại để xã biết chỗ cần sửa."),
        )
    with database.write(who) as unit:
        one = _package(unit, package_id)
        unit.step = _step(QT_TRANSLATE_NOOP("steps", "Trả lại gói {period} của {commune}"), one)
        if one.state not in RETURNABLE:
            raise _not_waiting()
        _require_open(unit, one)
        received.set_state(
            unit.connection,
            one.id,
            PackageState.RETURNED,
            Reason.typed("package.returned", reason.strip()),
            decided_by=who,
            decided_at=unit.at,
        )
        told = {"package": one.id, "commune": one.commune_code, "period": one.period}
        unit.note("return_package", "package", {**told, "reason": reason.strip()})
    return unit.changes


def dismiss_refused(database: Database, package_id: int, *, who: str) -> Changes:
    """Take a file that was refused out of the inbox.

    No figure changes. The history keeps that it came and why it was refused; taken in again, the
    file is judged anew.

    Raises:
        RecordMissing: it is not there any more.
        InvalidInput: it was not refused: it counts, waits, or was given back with a reason.
    """
    with database.write(who) as unit:
        one = _package(unit, package_id)
        if one.state is not PackageState.REFUSED:
            raise _not_waiting()
        values = {"file": one.file_name}
        unit.step = Step(QT_TRANSLATE_NOOP("steps", "Bỏ tệp {file} khỏi danh sách gói"), values)
        package_content.forget_package(unit.connection, one.id)
        unit.note("dismiss_refusal", "package", {**values, "period": one.period})
    return unit.changes


def is_closed(database: Database, period: Period) -> bool:
    """Whether the province takes no more packages of a period."""
    with database.read() as snapshot:
        return received.closed_period(snapshot.connection, period.show()) is not None


def close_period(database: Database, period: Period, *, who: str) -> Changes:
    """Take no more packages of a period."""
    step = Step(QT_TRANSLATE_NOOP("steps", "Khoá kỳ {period} ở tỉnh"), {"period": period.show()})
    with database.write(who, step) as unit:
        _settle_period(unit, period, "closed", "")
    return unit.changes


def reopen_period(database: Database, period: Period, reason: str, *, who: str) -> Changes:
    """Take packages of a closed period again, for a reason that stays in the audit.

    Raises:
        InvalidInput: no reason is given.
    """
    if not reason.strip():
        raise InvalidInput(
            "period.reason_missing",
            QT_TRANSLATE_NOOP("errors", "Ghi lý do mở lại kỳ đã khoá."),
        )
    step = Step(QT_TRANSLATE_NOOP("steps", "Mở lại kỳ {period} ở tỉnh"), {"period": period.show()})
    with database.write(who, step) as unit:
        _settle_period(unit, period, "reopened", reason.strip())
    return unit.changes


def _step(template: str, one: StoredPackage) -> Step:
    """Return the name of a decision about a package."""
    period = Period.parse(str(one.period)).title()
    return Step(template, {"period": period, "commune": one.commune_name or one.file_name})


def _settle_period(unit: UnitOfWork, period: Period, state: str, reason: str) -> None:
    received.settle_period(
        unit.connection,
        period.show(),
        {"state": state, "reason": reason, "decided_by": unit.who, "decided_at": unit.at},
    )
    action = "close_period" if state == "closed" else "reopen_period"
    unit.note(action, "package", {"period": period.show(), "reason": reason})


def _require_open(unit: UnitOfWork, one: StoredPackage) -> None:
    """Raise `InvalidInput` when the period is closed: its figures stay as they are."""
    period = Period.parse(str(one.period))
    if received.closed_period(unit.connection, period.show()) is not None:
        raise InvalidInput(
            "period.closed",
            QT_TRANSLATE_NOOP("errors", "Kỳ {period} đã khoá. Mở lại kỳ rồi nhận gói."),
            period=period.title(),
        )


def _not_waiting() -> InvalidInput:
    return InvalidInput(
        "package.not_waiting",
        QT_TRANSLATE_NOOP(
            "errors",
            "Gói này không ở trạng thái chờ nhận. Gói chờ khoá thì xác nhận khoá; gói bị "
            "từ chối thì xin xã gửi lại.",
        ),
    )


def _package(unit: UnitOfWork, package_id: int) -> StoredPackage:
    found = received.package(unit.connection, package_id)
    if found is None:
        raise RecordMissing(
            "package.missing",
            QT_TRANSLATE_NOOP("errors", "Không còn gói này. Mở lại danh sách gói để xem."),
        )
    return found
