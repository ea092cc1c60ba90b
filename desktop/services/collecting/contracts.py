"""Contracts under which an organisation collects: one for each scheme and code, with its days."""

import datetime
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from desktop.domain.changes import Changes
from desktop.domain.collecting_codes import CONTRACT_SIGNERS
from desktop.domain.errors import Issue
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.step import Step
from desktop.services.collecting.permission import permission_in
from desktop.services.collecting.refusals import CollectingRefused
from desktop.storage.database import Database, ReadSnapshot
from desktop.storage.queries import contracts as queries

SCHEMES: Final = ("HI", "VSI")
_CODE: Final = re.compile(r"(IS|BI|AR|IL)\d{4}[A-Z]")
_LETTERS: Final = {"VSI": ("IS",), "HI": ("BI", "AR", "IL")}
"""First letters of an organisation's code by scheme: IS voluntary SI, BI household HI, AR
average-living agricultural households, IL the grassroots security force."""
_NAMES: Final = {"HI": "BHYT", "VSI": "BHXH tự nguyện"}
_ADDING: Final = QT_TRANSLATE_NOOP("steps", "Thêm hợp đồng thu {scheme} của {name}")
_ENDING: Final = QT_TRANSLATE_NOOP("steps", "Kết thúc hợp đồng thu {scheme} của {name}")


class ContractRefused(CollectingRefused):
    """A contract cannot be written or ended as asked."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NewContract:
    """A contract for one scheme (HI or VSI); `valid_to` is None while it runs on."""

    organisation_id: int
    scheme: str
    valid_from: datetime.date
    valid_to: datetime.date | None = None
    organisation_code: str | None = None
    contract_no: str | None = None
    signed_by: str | None = None
    note: str | None = None


@dataclass(frozen=True, slots=True)
class ContractLine:
    """A contract as it was written."""

    id: int
    scheme: str
    organisation_code: str | None
    contract_no: str | None
    signed_by: str | None
    valid_from: datetime.date
    valid_to: datetime.date | None
    note: str | None

    def holds_on(self, day: datetime.date) -> bool:
        """Whether the contract is in force on a day."""
        return self.valid_from <= day and (self.valid_to is None or day <= self.valid_to)


@dataclass(frozen=True, slots=True)
class SchemeStanding:
    """Whether a collector may collect for a scheme, and each reason why not."""

    scheme: str
    allowed: bool
    reasons: tuple[Issue, ...]


def contracts_of(database: Database, organisation_id: int) -> tuple[ContractLine, ...]:
    """Return the contracts of an organisation, the newest of each scheme first."""
    with database.read() as snapshot:
        return _contracts(snapshot, organisation_id)


def standing_of(
    database: Database, collector_id: int, on: datetime.date
) -> tuple[SchemeStanding, ...]:
    """Return for each scheme whether a collector may collect on a day."""
    with database.read() as snapshot:
        found = [
            (scheme, permission_in(snapshot, collector_id, (scheme,), on)) for scheme in SCHEMES
        ]
    return tuple(SchemeStanding(scheme, one.allowed, one.reasons) for scheme, one in found)


def add_contract(database: Database, new: NewContract, *, who: str) -> Changes:
    """Write a contract.

    Raises:
        ContractRefused: its scheme, code or days cannot be, or another with the same code holds.
        RecordMissing: the organisation is gone.
    """
    _check(new)
    with database.write(who) as unit:
        organisation = unit.get("organisation", new.organisation_id).values
        _refuse_overlap(_contracts(ReadSnapshot(unit.connection), new.organisation_id), new)
        name = str(organisation["name"])
        unit.step = Step(_ADDING, {"scheme": _NAMES[new.scheme], "name": name})
        unit.insert(
            "contract",
            {
                "commune_code": organisation["commune_code"],
                "organisation_id": new.organisation_id,
                "scheme": new.scheme,
                "organisation_code": new.organisation_code or None,
                "contract_no": new.contract_no or None,
                "signed_by": new.signed_by or None,
                "valid_from": new.valid_from,
                "valid_to": new.valid_to,
                "note": new.note or None,
            },
        )
    return unit.changes


def end_contract(database: Database, contract_id: int, on: datetime.date, *, who: str) -> Changes:
    """End a contract with a day, its last one; collectors may not collect from the day after.

    Raises:
        ContractRefused: the day lies before the contract began or after it had ended already.
        RecordMissing: the contract is gone.
    """
    with database.write(who) as unit:
        values: Any = unit.get("contract", contract_id).values
        first, last = values["valid_from"], values["valid_to"]
        if on < first or (last is not None and last < on):
            raise ContractRefused(
                "contract.end",
                QT_TRANSLATE_NOOP(
                    "errors",
                    "Hợp đồng này từ {first} đến {last}. Ngày kết thúc phải trong khoảng đó.",
                ),
                "valid_to",
                first=f"{first:%d/%m/%Y}",
                last="…" if last is None else f"{last:%d/%m/%Y}",
            )
        organisation = unit.get("organisation", values["organisation_id"]).values
        said = {"scheme": _NAMES[values["scheme"]], "name": str(organisation["name"])}
        unit.step = Step(_ENDING, said)
        unit.update("contract", contract_id, {"valid_to": on})
    return unit.changes


def _contracts(snapshot: ReadSnapshot, organisation_id: int) -> tuple[ContractLine, ...]:
    rows: Any = queries.of_organisation(snapshot, organisation_id)
    return tuple(ContractLine(*row) for row in rows)


def _check(new: NewContract) -> None:
    if new.scheme not in SCHEMES:
        raise ContractRefused(
            "contract.scheme",
            QT_TRANSLATE_NOOP("errors", "Chọn loại của hợp đồng: BHYT hoặc BHXH tự nguyện."),
            "scheme",
        )
    _check_code(new)
    if new.signed_by and new.signed_by not in {code.code for code in CONTRACT_SIGNERS.codes}:
        raise ContractRefused(
            "contract.signer",
            QT_TRANSLATE_NOOP("errors", "Bên ký là BHXH tỉnh hoặc BHXH cơ sở."),
            "signed_by",
        )
    if new.valid_to is not None and new.valid_to < new.valid_from:
        raise ContractRefused(
            "contract.days",
            QT_TRANSLATE_NOOP("errors", "Ngày hết phải từ ngày bắt đầu {day} trở đi."),
            "valid_to",
            day=f"{new.valid_from:%d/%m/%Y}",
        )


def _check_code(new: NewContract) -> None:
    if not new.organisation_code:
        return
    found = _CODE.fullmatch(new.organisation_code)
    if found is None:
        raise ContractRefused(
            "contract.code",
            QT_TRANSLATE_NOOP(
                "errors",
                "Mã đơn vị “{code}” không đúng dạng: IS, BI, AR hoặc IL, 4 chữ số, 1 chữ cái. Ví "
                "dụ BI0113G.",
            ),
            "organisation_code",
            code=new.organisation_code,
        )
    if found.group(1) not in _LETTERS[new.scheme]:
        raise ContractRefused(
            "contract.code_scheme",
            QT_TRANSLATE_NOOP(
                "errors",
                "Mã {code} không phải mã thu {scheme}. Mã thu {scheme} bắt đầu bằng {letters}.",
            ),
            "organisation_code",
            code=new.organisation_code,
            scheme=_NAMES[new.scheme],
            letters=", ".join(_LETTERS[new.scheme]),
        )


def _refuse_overlap(known: Sequence[ContractLine], new: NewContract) -> None:
    """Refuse a second contract of a scheme and code for the same days; other codes are others."""
    for one in known:
        if one.scheme != new.scheme or one.organisation_code != (new.organisation_code or None):
            continue
        begins_later = one.valid_to is not None and one.valid_to < new.valid_from
        ends_before = new.valid_to is not None and new.valid_to < one.valid_from
        if not begins_later and not ends_before:
            raise ContractRefused(
                "contract.overlap",
                QT_TRANSLATE_NOOP(
                    "errors",
                    "Đã có hợp đồng thu {scheme} từ {first} đến {last}. Kết thúc hợp đồng đó "
                    "trước, hoặc sửa ngày.",
                ),
                "valid_from",
                scheme=_NAMES[new.scheme],
                first=f"{one.valid_from:%d/%m/%Y}",
                last="…" if one.valid_to is None else f"{one.valid_to:%d/%m/%Y}",
            )
