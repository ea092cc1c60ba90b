"""Who has not sent yet, who sent late, and the sentence that reminds them."""

import datetime
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from desktop.domain.messages import QT_TRANSLATE_NOOP, Translate
from desktop.domain.package_state import PackageState, Reason
from desktop.domain.periods import Period
from desktop.services.province.scope import ExpectedCommune, expected_communes
from desktop.storage.database import ReadSnapshot
from desktop.storage.queries import offices
from desktop.storage.queries import received_packages as received

DUE_DAYS: Final = "package_due_days"
"""Key of the office's choice: days after the period in which packages are in time."""
USUAL_DUE_DAYS: Final = 3
_CAME: Final = frozenset(
    {
        PackageState.ACCEPTED,
        PackageState.SUPERSEDED,
        PackageState.WAITING,
        PackageState.WAITING_KEY,
    }
)
"""States of packages that a commune may be said to have sent; the others were no good."""


@dataclass(frozen=True, slots=True)
class MissingCommune:
    """A commune whose figures do not count yet.

    `reason` is why what it sent was not taken in; None when it sent nothing.
    """

    code: str
    name: str
    is_late: bool
    state: PackageState | None = None
    reason: Reason | None = None


@dataclass(frozen=True, slots=True)
class LateCommune:
    """A commune whose first package came in after the due day; `received_on` is that day."""

    code: str
    name: str
    received_on: datetime.date
    days: int


def due_day(snapshot: ReadSnapshot, period: Period) -> datetime.date:
    """Return the last day on which a package of the period is in time."""
    chosen = offices.options(snapshot).get(DUE_DAYS, "")
    days = int(chosen) if chosen.isdecimal() else USUAL_DUE_DAYS
    return period.last_day + datetime.timedelta(days=days)


def missing_communes(
    snapshot: ReadSnapshot, period: Period, today: datetime.date
) -> tuple[MissingCommune, ...]:
    """Return the expected communes without a package that counts, by their codes."""
    late = today > due_day(snapshot, period)
    sent: dict[str, received.StoredPackage] = {}
    counted = set()
    for one in received.of_period(snapshot.connection, period.show()):
        if one.commune_code is None:
            continue
        if one.state is PackageState.ACCEPTED:
            counted.add(one.commune_code)
        sent.setdefault(one.commune_code, one)
    return tuple(
        _missing(commune, sent.get(commune.code), is_late=late)
        for commune in expected_communes(snapshot)
        if commune.code not in counted
    )


def _missing(
    commune: ExpectedCommune, sent: received.StoredPackage | None, *, is_late: bool
) -> MissingCommune:
    state, reason = (None, None) if sent is None else (sent.state, sent.reason)
    return MissingCommune(commune.code, commune.name, is_late, state, reason)


def late_communes(snapshot: ReadSnapshot, period: Period) -> tuple[LateCommune, ...]:
    """Return the communes that count and sent after the due day, the latest first.

    Who sent in time and mended it later is not late.
    """
    due = due_day(snapshot, period)
    first: dict[str, datetime.date] = {}
    for one in received.of_period(snapshot.connection, period.show()):
        if one.state in _CAME:
            day = one.received_at.date()
            code = str(one.commune_code)
            first[code] = min(day, first.get(code, day))
    late = [
        LateCommune(code, str(one.commune_name), first[code], (first[code] - due).days)
        for one in received.accepted(snapshot.connection, period.show())
        if first[code := str(one.commune_code)] > due
    ]
    return tuple(sorted(late, key=_by_days))


def _by_days(one: LateCommune) -> tuple[int, str]:
    return -one.days, one.code


_STILL_DUE: Final = QT_TRANSLATE_NOOP(
    "packages",
    "Còn {count} xã, phường chưa có gói số liệu {period} được nhận (hạn {due}):",
)
_OVERDUE: Final = QT_TRANSLATE_NOOP(
    "packages",
    "Đã quá hạn {due}, còn {count} xã, phường chưa có gói số liệu {period} được nhận:",
)


def reminder_text(
    missing: Sequence[MissingCommune],
    period: Period,
    due: datetime.date,
    translate: Translate | None = None,
) -> str:
    """Return the message to paste into a chat or a letter: who, what, until when."""

    def say(text: str) -> str:
        return translate("packages", text) if translate else text

    template = _OVERDUE if any(one.is_late for one in missing) else _STILL_DUE
    head = say(template).format(
        count=len(missing), period=period.title(), due=due.strftime("%d/%m/%Y")
    )
    lines = [
        f"- {one.name}" if one.reason is None else f"- {one.name}: {one.reason.text(translate)}"
        for one in missing
    ]
    end = say(
        QT_TRANSLATE_NOOP(
            "packages",
            "Đề nghị các đơn vị mở An Sinh Xã, vào Báo cáo, bấm “Tạo gói gửi tỉnh” rồi gửi tệp.",
        )
    )
    return "\n".join([head, *lines, end])
