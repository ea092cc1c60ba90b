"""Who has not sent yet, who sent late, and the sentence that reminds them."""

import datetime
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from desktop.domain.messages import QT_TRANSLATE_NOOP, Translate
from desktop.domain.package_standing import (
    OLDER_VERSION,
    WRONG_PERIOD,
    Standing,
    standing_among,
    standing_of,
)
from desktop.domain.package_state import PackageState, Reason
from desktop.domain.periods import Period
from desktop.services.province.scope import ExpectedCommune, expected_communes
from desktop.services.province.words_to_commune import told_to_commune
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

    `standing` is None when it sent nothing for the period. `reason` is why what it sent was not
    taken in, or why it is of no use here, when it sent something of another period only.
    """

    code: str
    name: str
    is_late: bool
    standing: Standing | None = None
    reason: Reason | None = None

    @property
    def is_asked(self) -> bool:
        """Whether the commune has to send something; what waits is the province's own matter."""
        return self.standing in (None, Standing.RETURNED)


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
    sent: dict[str, list[received.StoredPackage]] = {}
    for one in received.of_period(snapshot.connection, period.show()):
        sent.setdefault(one.commune_code or "", []).append(one)
    found = (
        _missing(commune, sent.get(commune.code, ()), is_late=late)
        for commune in expected_communes(snapshot)
    )
    return tuple(one for one in found if one.standing is not Standing.ACCEPTED)


def _missing(
    commune: ExpectedCommune, sent: Sequence[received.StoredPackage], *, is_late: bool
) -> MissingCommune:
    """Return where a commune stands with what it sent, the newest first, and why it does."""
    files = [(standing_of(one.state, _code(one.reason)), one.reason) for one in sent]
    standing = standing_among(each for each, _ in files)
    telling = Standing.ASIDE if standing is None else standing
    reasons = (
        reason for each, reason in files if each is telling and _code(reason) != OLDER_VERSION
    )
    return MissingCommune(commune.code, commune.name, is_late, standing, next(reasons, None))


def _code(reason: Reason | None) -> str:
    return "" if reason is None else reason.code


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


_OF_ANOTHER: Final = QT_TRANSLATE_NOOP("packages", "{name}: mới gửi gói {period}")


def _asked(one: MissingCommune, translate: Translate | None) -> str:
    """Return a commune with what is the matter, in words for the commune."""
    if one.reason is None:
        return one.name
    if one.reason.code != WRONG_PERIOD:
        # What a person wrote may be a letter: here it is one line of many.
        return f"{one.name}: {' '.join(told_to_commune(one.reason, translate).split())}"
    words = translate("packages", _OF_ANOTHER) if translate else _OF_ANOTHER
    return words.format(name=one.name, period=one.reason.values["sent"])


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
    lines = [f"- {_asked(one, translate)}" for one in missing]
    end = say(
        QT_TRANSLATE_NOOP(
            "packages",
            "Đề nghị các đơn vị mở An Sinh Xã, vào Báo cáo, bấm “Tạo gói gửi tỉnh” rồi gửi tệp.",
        )
    )
    return "\n".join([head, *lines, end])
