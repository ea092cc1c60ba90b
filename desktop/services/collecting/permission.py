"""May this collector collect on this day: active, card valid, a contract in force per scheme."""

import datetime
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from desktop.domain.collector_leave import ACTIVE
from desktop.domain.errors import Issue
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.services.authority import Authority, note_authority, require_administrator
from desktop.services.collecting.refusals import CollectorNotPermitted
from desktop.storage.database import Database, ReadSnapshot
from desktop.storage.queries import collecting_permission as queries
from desktop.storage.queries.collecting_permission import ContractDays, Holder
from desktop.storage.unit_of_work import UnitOfWork

_SCHEMES = {
    "HI": QT_TRANSLATE_NOOP("fields", "Bảo hiểm y tế"),
    "VSI": QT_TRANSLATE_NOOP("fields", "Bảo hiểm xã hội tự nguyện"),
}


@dataclass(frozen=True, slots=True)
class Permission:
    """Whether somebody may collect; each reason why not is a sentence of its own."""

    allowed: bool
    reasons: tuple[Issue, ...] = ()


def permission(
    database: Database, collector_id: int, schemes: Collection[str], on: datetime.date
) -> Permission:
    """Tell whether a collector may take money for these schemes (HI, VSI) on a day."""
    with database.read() as snapshot:
        return permission_in(snapshot, collector_id, schemes, on)


def permission_in(
    snapshot: ReadSnapshot, collector_id: int, schemes: Collection[str], on: datetime.date
) -> Permission:
    """Do what `permission` does, as one snapshot or unit of work sees it."""
    found = queries.holder(snapshot, collector_id)
    if found is None:
        return Permission(allowed=False, reasons=(_reason("collector.gone", _GONE),))
    reasons = [*_own(found, on), *_contract(snapshot, found, schemes, on)]
    return Permission(allowed=not reasons, reasons=tuple(reasons))


def require_permission(
    unit: UnitOfWork,
    collector_id: int,
    schemes: Collection[str],
    on: datetime.date,
    authority: Authority | None,
) -> None:
    """Raise `CollectorNotPermitted` unless allowed, or overruled by an authority (audited)."""
    found = permission_in(ReadSnapshot(unit.connection), collector_id, schemes, on)
    if found.allowed:
        return
    reasons = " ".join(issue.text() for issue in found.reasons)
    if authority is None:
        raise CollectorNotPermitted(
            "collector.not_permitted",
            QT_TRANSLATE_NOOP(
                "errors",
                "{reasons} Chọn người thu khác, hoặc nhờ người quản lý cho phép kèm lý do.",
            ),
            "collector",
            reasons=reasons,
        )
    note_authority(unit, "receipt", require_administrator(authority), reasons)


_GONE = QT_TRANSLATE_NOOP("issues", "Không còn nhân viên thu này trong danh sách.")


def _own(found: Holder, on: datetime.date) -> list[Issue]:
    reasons = []
    if found.days.status_on(on) != ACTIVE:
        reasons.append(
            _reason(
                "collector.inactive",
                QT_TRANSLATE_NOOP("issues", "{name} đang tạm dừng hoặc đã nghỉ."),
                name=found.name,
            )
        )
    if found.card_valid_to is None:
        reasons.append(
            _reason(
                "collector.no_card",
                QT_TRANSLATE_NOOP("issues", "Chưa ghi thời hạn thẻ nhân viên thu của {name}."),
                name=found.name,
            )
        )
    elif found.card_valid_to < on:
        reasons.append(
            _reason(
                "collector.card_ended",
                QT_TRANSLATE_NOOP("issues", "Thẻ nhân viên thu của {name} hết hạn ngày {day}."),
                name=found.name,
                day=f"{found.card_valid_to:%d/%m/%Y}",
            )
        )
    return reasons


def _contract(
    snapshot: ReadSnapshot, found: Holder, schemes: Collection[str], on: datetime.date
) -> list[Issue]:
    if found.organisation_id is None:
        return [
            _reason(
                "collector.no_organisation",
                QT_TRANSLATE_NOOP("issues", "{name} chưa thuộc tổ chức dịch vụ thu nào."),
                name=found.name,
            )
        ]
    known = queries.contracts(snapshot, found.organisation_id)
    # An office without contracts by scheme still has the one that stands in the organisation.
    held = {one.scheme for one in known if _in_force(one.valid_from, one.valid_to, on)}
    dated = found.contract_from is not None or found.contract_to is not None
    if not known and dated and _in_force(found.contract_from, found.contract_to, on):
        held = set(schemes)
    return [_no_contract(found, known, scheme, on) for scheme in sorted(set(schemes) - held)]


def _no_contract(
    found: Holder, known: Sequence[ContractDays], scheme: str, on: datetime.date
) -> Issue:
    """Return why a scheme cannot be collected: its contract ended, or there never was one."""
    ends = [one.valid_to for one in known if one.scheme == scheme and one.valid_to is not None]
    if not known and found.contract_to is not None:
        ends = [found.contract_to]
    past = max((day for day in ends if day < on), default=None)
    organisation = found.organisation or "–"
    if past is not None:
        return _reason(
            "collector.contract_ended",
            QT_TRANSLATE_NOOP(
                "issues", "Hợp đồng thu {scheme} của {organisation} đã hết ngày {day}."
            ),
            organisation=organisation,
            scheme=_SCHEMES[scheme],
            day=f"{past:%d/%m/%Y}",
        )
    return _reason(
        "collector.no_contract",
        QT_TRANSLATE_NOOP(
            "issues", "{organisation} không có hợp đồng thu {scheme} còn hiệu lực ngày {day}."
        ),
        organisation=organisation,
        scheme=_SCHEMES[scheme],
        day=f"{on:%d/%m/%Y}",
    )


def _in_force(first: datetime.date | None, last: datetime.date | None, on: datetime.date) -> bool:
    return (first is None or first <= on) and (last is None or on <= last)


def _reason(code: str, template: str, **values: object) -> Issue:
    return Issue(code, template, values=values)
