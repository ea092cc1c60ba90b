"""What must hold of a record before it is written: required fields, own numbers, named links."""

import datetime
from collections.abc import Mapping

from desktop.domain.collector_leave import LEFT
from desktop.domain.dates import PartialDate
from desktop.domain.errors import Issue, RecordInvalid, Severity
from desktop.domain.identity_numbers import check_national_id
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.fields.record_kinds import Draft, RecordKind
from desktop.services import place_names
from desktop.storage import links
from desktop.storage.queries import offices
from desktop.storage.queries.place_names import book
from desktop.storage.unit_of_work import UnitOfWork

OWN_NUMBERS: Mapping[str, tuple[str, ...]] = {"person": ("national_id", "si_number")}
"""Numbers that no two records of a kind share; an empty one is nobody's."""


def missing_fields(kind: RecordKind, values: Mapping[str, object]) -> dict[str, Issue]:
    """Return an issue for each required field that is empty."""
    return {
        spec.key: Issue(
            "field.required",
            QT_TRANSLATE_NOOP("issues", "Chưa có {label}."),
            values={"label": spec.label.lower()},
        )
        for spec in kind.form_fields
        if spec.required and values.get(spec.key) in (None, "")
    }


def taken_numbers(unit: UnitOfWork, draft: Draft) -> dict[str, Issue]:
    """Return an issue for each number of the draft that is another record's."""
    problems = {}
    for key in OWN_NUMBERS.get(draft.kind, ()):
        number = draft.values.get(key)
        owner = links.owner_of(unit, key, str(number), draft.id) if number else None
        if owner is not None:
            problems[key] = taken_by(*owner)
    return problems


def taken_by(record_id: int, name: str) -> Issue:
    """Return the issue of a number that is this record's."""
    return Issue(
        "field.taken",
        QT_TRANSLATE_NOOP(
            "issues", "Số này đã có ở {name}. Kiểm tra lại số, hoặc mở người đó để sửa."
        ),
        values={"name": name, "id": record_id},
    )


def invalid(problems: Mapping[str, Issue]) -> RecordInvalid:
    """Return the error that tells these issues by field key."""
    return RecordInvalid(
        "record.invalid", QT_TRANSLATE_NOOP("errors", "Còn {count} chỗ cần sửa."), problems
    )


def commune_of(unit: UnitOfWork, draft: Draft) -> str:
    """Return the commune that a draft belongs to: its own, the one given, or the office's."""
    if draft.id is not None:
        return str(unit.get(draft.kind, draft.id).values["commune_code"])
    given = draft.values.get("commune_code")
    return str(given) if given else offices.first_commune(unit)


def resolved(
    unit: UnitOfWork, kind: RecordKind, values: Mapping[str, object], commune: str
) -> dict[str, object]:
    """Turn the words of link fields into row ids; keep the other stored fields.

    Raises:
        RecordInvalid: a household or collector is named that the office does not know.
    """
    found: dict[str, object] = {}
    for spec in kind.stored_fields:
        if spec.key not in values:
            continue
        if spec.link is None:
            found[spec.key] = values[spec.key]
            continue
        column, resolve = links.RESOLVE[spec.key]
        words = values[spec.key]
        found[column] = resolve(unit, commune, str(words)) if words else None
        if words and found[column] is None:
            raise invalid({spec.key: _UNKNOWN[spec.key](str(words))})
    return found


def with_address_of_today(
    unit: UnitOfWork, draft: Draft, values: Mapping[str, object], commune: str
) -> dict[str, object]:
    """Return the values with the new commune's name in a typed address, its old text kept."""
    if not values.get("address"):
        return dict(values)
    before = None if draft.id is None else unit.get(draft.kind, draft.id).values
    return place_names.with_new_address(book(unit, commune), values, before)


def warnings_of(draft: Draft) -> dict[str, Issue]:
    """Return what looks odd across the fields of a record but may be saved."""
    if draft.kind == "collector":
        return _odd_leave(draft.values)
    number = draft.values.get("national_id")
    if not isinstance(number, str):
        return {}
    birth, sex = draft.values.get("birth_date"), draft.values.get("sex")
    found = check_national_id(
        number,
        sex=sex if isinstance(sex, str) else None,
        birth_year=birth.year if isinstance(birth, PartialDate) else None,
    )
    return {"national_id": found.issues[0]} if found.issues else {}


def _odd_leave(values: Mapping[str, object]) -> dict[str, Issue]:
    """Tell of a leave that ends before it begins, and of days that the status says nothing of."""
    first, last = values.get("leave_from"), values.get("leave_to")
    if isinstance(last, datetime.date) and (first is None or not _in_order(first, last)):
        text = QT_TRANSLATE_NOOP("issues", "Ngày cuối tạm dừng phải từ ngày đầu trở đi. Sửa lại.")
        return {"leave_to": Issue("collector.leave", text, Severity.WARNING)}
    if values.get("left_on") is not None and values.get("status") != LEFT:
        text = QT_TRANSLATE_NOOP("issues", "Đã ghi ngày nghỉ: chọn trạng thái “Đã nghỉ”.")
        return {"status": Issue("collector.left", text, Severity.WARNING)}
    return {}


def _in_order(first: object, last: datetime.date) -> bool:
    return isinstance(first, datetime.date) and first <= last


def _no_such_household(code: str) -> Issue:
    return Issue(
        "household.unknown",
        QT_TRANSLATE_NOOP(
            "issues", "Chưa có hộ mã {code}. Thêm hộ trước, hoặc để trống nếu chưa xếp hộ."
        ),
        values={"code": code},
    )


def _no_such_collector(words: str) -> Issue:
    return Issue(
        "collector.unknown",
        QT_TRANSLATE_NOOP(
            "issues",
            "Chưa có nhân viên thu “{words}”, hoặc có nhiều người cùng tên. Ghi mã nhân viên thu, "
            "hoặc thêm người đó ở trang Nhân viên thu trước.",
        ),
        values={"words": words},
    )


_UNKNOWN = {"household_code": _no_such_household, "collector": _no_such_collector}
