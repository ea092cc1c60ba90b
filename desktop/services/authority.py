"""Who may overrule a rule or change a rate: the one place that accounts will take over.

Until there are accounts, whoever works gives a name and a reason, and both stay in the audit.
"""

from dataclasses import dataclass

from desktop.domain.errors import InvalidInput
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.storage.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class Authority:
    """Somebody who answers for an exception, and why it is made."""

    name: str
    reason: str


class NotAuthorised(InvalidInput):
    """An exception was asked for without a name or without a reason."""


def require_administrator(authority: Authority | None) -> Authority:
    """Return the authority; raises `NotAuthorised` without a name or a reason."""
    if authority is None or not authority.name.strip():
        raise NotAuthorised(
            "authority.name",
            QT_TRANSLATE_NOOP("errors", "Ghi tên người cho phép việc này rồi làm lại."),
            where="name",
        )
    if not authority.reason.strip():
        raise NotAuthorised(
            "authority.reason",
            QT_TRANSLATE_NOOP("errors", "Ghi lý do của việc này rồi làm lại. Lý do được lưu lại."),
            where="reason",
        )
    return Authority(authority.name.strip(), authority.reason.strip())


def note_authority(unit: UnitOfWork, kind: str, authority: Authority, overruled: str) -> None:
    """Write into the audit who overruled what, and why."""
    unit.note(
        "overrule",
        kind,
        {"name": authority.name, "reason": authority.reason, "overruled": overruled},
    )
