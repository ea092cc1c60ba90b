"""Setting, changing and withdrawing targets; what is past or locked needs a name and a reason."""

import datetime
from collections.abc import Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Final

from desktop.domain.changes import Changes
from desktop.domain.errors import InvalidInput
from desktop.domain.indicator import Unit
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.step import Step
from desktop.domain.target_codes import TARGET_INDICATORS
from desktop.domain.targets import (
    HUNDRED,
    OFFICE,
    TargetDocument,
    TargetPlace,
    show_value,
    to_hundredths,
)
from desktop.services import indicators
from desktop.services.authority import Authority, note_authority, require_administrator
from desktop.services.targets.reading import YEAR, days_of, kind_of_indicator
from desktop.storage.database import Database, ReadSnapshot
from desktop.storage.queries import collecting_permission, offices, received_packages
from desktop.storage.queries import targets as queries
from desktop.storage.queries.targets import StoredTarget
from desktop.storage.unit_of_work import UnitOfWork

_SETTING: Final = QT_TRANSLATE_NOOP("steps", "Đặt chỉ tiêu “{indicator}” {when}: {value}")
_SETTING_MANY: Final = QT_TRANSLATE_NOOP("steps", "Đặt {count} chỉ tiêu năm {year}")
_WITHDRAWING: Final = QT_TRANSLATE_NOOP("steps", "Bỏ chỉ tiêu “{indicator}” {when}")
_NAMING: Final = QT_TRANSLATE_NOOP("steps", "Ghi văn bản giao chỉ tiêu năm {year}: {document}")
_MOST: Final = 10**15
_DECEMBER: Final = 12


class TargetFrozen(InvalidInput):
    """A target of days that are over or locked was to be changed without a name and a reason."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NewTarget:
    """What a holder is to reach; `value` None takes the target away.

    `document` None keeps the document of the target that is there already.
    """

    year: int
    indicator: str
    value: Decimal | None
    month: int = YEAR
    place: TargetPlace = OFFICE
    document: TargetDocument | None = None
    note: str | None = None
    spread_from: int | None = None


@dataclass(frozen=True, slots=True)
class Written:
    """What was written: the changes, and the step that takes them back."""

    changes: Changes
    step: int | None = None
    ids: tuple[int, ...] = field(default=())


def set_targets(  # noqa: PLR0913 - what, who and when, and who answers for it
    database: Database,
    wanted: Sequence[NewTarget],
    *,
    who: str,
    today: datetime.date,
    authority: Authority | None = None,
    step: Step | None = None,
) -> Written:
    """Write targets in one step, all or none; one that is there already is changed.

    Raises:
        InvalidInput: an indicator, a month or a value is none that can be.
        TargetFrozen: one of them is over or locked and nobody answers for it.
        NotAuthorised: the authority has no name or no reason.
    """
    for one in wanted:
        check(one)
    with database.write(who, step or _step_of(wanted)) as unit:
        ids = tuple(_write(unit, one, today, authority) for one in wanted)
    return Written(unit.changes, unit.written_step, tuple(each for each in ids if each))


def name_document(database: Database, year: int, document: TargetDocument, *, who: str) -> Written:
    """Write the document that gives them into every target of a year, in one step.

    Raises:
        InvalidInput: the year has no target yet.
    """
    step = Step(_NAMING, {"year": str(year), "document": document.show()})
    values = {
        "document_number": document.number.strip() or None,
        "document_date": document.date,
        "document_title": document.title.strip() or None,
    }
    with database.write(who, step) as unit:
        found = queries.of_year(ReadSnapshot(unit.connection), year)
        if not found:
            raise InvalidInput(
                "target.none",
                QT_TRANSLATE_NOOP("errors", "Năm {year} chưa có chỉ tiêu. Đặt chỉ tiêu trước."),
                year=year,
            )
        for one in found:
            unit.update("target", one.id, values)
    return Written(unit.changes, unit.written_step, tuple(one.id for one in found))


def _write(
    unit: UnitOfWork, wanted: NewTarget, today: datetime.date, authority: Authority | None
) -> int | None:
    present = _present(unit, wanted)
    if present is None and wanted.value is None:
        return None
    if present is not None and _stays(present, wanted):
        return present.id
    _settle_freeze(unit, wanted, present, today, authority)
    if wanted.value is None:
        if present is not None:
            unit.delete("target", present.id)
        return None
    values = _values(wanted)
    if present is None:
        commune = wanted.place.commune_code or offices.first_commune(unit)
        return unit.insert("target", {"commune_code": commune, **values})
    unit.update("target", present.id, values)
    return present.id


def _stays(present: StoredTarget, wanted: NewTarget) -> bool:
    same_value = wanted.value == present.value
    same_document = wanted.document in (None, present.document)
    return same_value and same_document and wanted.note in (None, present.note)


def _present(unit: UnitOfWork, wanted: NewTarget) -> StoredTarget | None:
    snapshot = ReadSnapshot(unit.connection)
    found = queries.of_holder(snapshot, wanted.year, (wanted.month,), wanted.place.word)
    return next((one for one in found if one.indicator == wanted.indicator), None)


def _values(wanted: NewTarget) -> dict[str, object]:
    place = wanted.place
    values: dict[str, object] = {
        "year": wanted.year,
        "month": wanted.month,
        "holder": place.word,
        "neighbourhood_id": place.neighbourhood_id,
        "collector_id": place.collector_id,
        "organisation_id": place.organisation_id,
        "indicator": wanted.indicator,
        "kind": kind_of_indicator(wanted.indicator).value,
        "value": to_hundredths(wanted.value or Decimal(0)),
    }
    if wanted.document is not None:
        values["document_number"] = wanted.document.number.strip() or None
        values["document_date"] = wanted.document.date
        values["document_title"] = wanted.document.title.strip() or None
    if wanted.note is not None:
        values["note"] = wanted.note.strip() or None
    if wanted.spread_from is not None:
        values["spread_from"] = wanted.spread_from
    return values


def _settle_freeze(
    unit: UnitOfWork,
    wanted: NewTarget,
    present: StoredTarget | None,
    today: datetime.date,
    authority: Authority | None,
) -> None:
    """Let a frozen target be changed by somebody who answers for it, and note who and why.

    The first number for days that are only over freezes nothing: an office that begins in autumn
    enters the whole year's plan.
    """
    _, last = days_of(wanted.year, wanted.month)
    over, locked = last < today, _is_locked(unit, wanted)
    if not locked and (not over or present is None):
        return
    if authority is None:
        raise TargetFrozen(
            "target.frozen",
            QT_TRANSLATE_NOOP(
                "errors",
                "Chỉ tiêu {when} đã qua hoặc đã khoá sổ. Ghi tên người cho phép và lý do để sửa.",
            ),
            when=_when(wanted),
        )
    answering = require_administrator(authority)
    before = "–" if present is None else show_value(present.value)
    after = "–" if wanted.value is None else show_value(wanted.value)
    overruled = f"{wanted.indicator} {_when(wanted)} {wanted.place.word}: {before} → {after}"
    note_authority(unit, "target", answering, overruled)


def _is_locked(unit: UnitOfWork, wanted: NewTarget) -> bool:
    commune = wanted.place.commune_code or offices.first_commune(unit)
    return books_locked(unit, commune, wanted.year, wanted.month)


def books_locked(unit: UnitOfWork, commune_code: str, year: int, month: int) -> bool:
    """Whether the books of a target's month are locked; a year's are when December's are."""
    period = f"{year:04d}-{month or _DECEMBER:02d}"
    if received_packages.closed_period(unit.connection, period) is not None:
        return True  # the province takes no more packages of it
    return collecting_permission.is_locked(ReadSnapshot(unit.connection), commune_code, period)


def check(wanted: NewTarget) -> None:
    """Raise `InvalidInput` where an indicator, a month or a value is none that can be."""
    if wanted.indicator not in TARGET_INDICATORS or wanted.indicator not in indicators.BY_KEY:
        raise InvalidInput(
            "target.indicator",
            QT_TRANSLATE_NOOP("errors", "Không đặt chỉ tiêu cho “{key}” được. Chọn chỉ số khác."),
            "indicator",
            key=wanted.indicator,
        )
    days_of(wanted.year, wanted.month)
    value = wanted.value
    if value is None:
        return
    percent = indicators.BY_KEY[wanted.indicator].unit is Unit.PERCENT
    whole = value == value.to_integral_value()
    if not 0 < value < _MOST or (percent and value > HUNDRED) or not (percent or whole):
        raise InvalidInput(
            "target.value",
            QT_TRANSLATE_NOOP(
                "errors",
                "Chỉ tiêu {value} không đúng. Tỷ lệ từ 0,01 đến 100; số người, số tiền là số "
                "nguyên lớn hơn 0.",
            ),
            "value",
            value=show_value(value),
        )


def _step_of(wanted: Sequence[NewTarget]) -> Step:
    if len(wanted) != 1:
        years = {str(one.year) for one in wanted}
        return Step(_SETTING_MANY, {"count": str(len(wanted)), "year": ", ".join(sorted(years))})
    one = wanted[0]
    name = indicators.BY_KEY[one.indicator].name
    if one.value is None:
        return Step(_WITHDRAWING, {"indicator": name, "when": _when(one)})
    named = {"indicator": name, "when": _when(one), "value": show_value(one.value)}
    return Step(_SETTING, named)


def _when(wanted: NewTarget) -> str:
    return str(wanted.year) if wanted.month == YEAR else f"{wanted.month:02d}/{wanted.year}"
