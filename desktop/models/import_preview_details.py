"""Says in full what becomes of one row: its messages, what it changes, and who it may be."""

import datetime
import re
from collections.abc import Callable, Iterator, Mapping

from PySide6.QtCore import QCoreApplication

from desktop.fields.catalogue import kind_of
from desktop.fields.choices import END_REASON
from desktop.services.importing.changes import (
    COLLECTOR_COLUMNS,
    EVENT_COLUMNS,
    column_changes,
    household_changes,
    member_household_changes,
    person_changes,
    stored_home,
)
from desktop.services.importing.covers import completed_cover, new_cover
from desktop.services.importing.ending_rows import ending_of
from desktop.services.importing.known import Known
from desktop.services.importing.match_rules import match_rule
from desktop.services.importing.matching import row_values
from desktop.services.importing.plan import ImportPlan, Outcome, RowResult
from desktop.services.importing.receipts import (
    new_receipt,
    own_receipt_changes,
    scheme_of,
    wanted_receipt,
)
from desktop.storage.queries.import_matching import KnownHousehold, stored

_COLUMNS = {"collector": COLLECTOR_COLUMNS, "event": EVENT_COLUMNS}
_DAY = re.compile(r"(\d{4})-(\d\d)-(\d\d)")
_TAIL = 4


def outcome_text(plan: ImportPlan, row: RowResult) -> str:
    """Return what becomes of a row, by which rule, and what it changes from what to what."""
    translate = QCoreApplication.translate
    said = {
        Outcome.NEW: translate("ImportPreview", "Thêm mới"),
        Outcome.CHANGED: translate("ImportPreview", "Cập nhật"),
        Outcome.SAME: translate("ImportPreview", "Đã có, không thay đổi"),
        Outcome.REJECTED: translate("ImportPreview", "Không ghi được"),
        Outcome.HELD_BACK: translate("ImportPreview", "Giữ lại, chờ quyết định"),
    }[row.outcome]
    rule = match_rule(plan, row)
    if rule is None:
        return said
    told = translate("ImportPreview", "{outcome} ({rule})")
    told = told.format(outcome=said, rule=translate("import", rule))
    changes = "; ".join(change_texts(plan, row))
    return f"{told}: {changes}" if changes else told


def rule_text(plan: ImportPlan, row: RowResult) -> str:
    """Return "Quy tắc: trùng số CCCD.", or nothing for a row that is like no record."""
    rule = match_rule(plan, row)
    if rule is None:
        return ""
    words = QCoreApplication.translate("ImportPreview", "Quy tắc: {rule}.")
    return words.format(rule=QCoreApplication.translate("import", rule))


def change_texts(plan: ImportPlan, row: RowResult) -> Iterator[str]:
    """Yield "Điện thoại: cũ → mới" for what a row changes in its stored record, or would."""
    if row.match is None or row.outcome not in {Outcome.CHANGED, Outcome.HELD_BACK}:
        return
    checked = plan.sheets[row.sheet]
    kind = checked.source.layout.kind
    values = row_values(checked, row.values)
    old = plan.known.values.get((kind, row.match), {})
    if kind == "person":
        changes = person_changes(plan.known, row.match, values)
    elif kind == "household":
        changes = household_changes(plan.known, row.match, values)
    elif kind == "receipt":
        changes = dict(wanted_receipt(plan.known, row.match, values).changes)
    else:
        changes = column_changes(old, values, _COLUMNS[kind])
    for key, new in changes.items():
        before = old.get(key)
        if key == "neighbourhood" and row.match in plan.known.persons:
            before = plan.known.persons[row.match].neighbourhood
        yield f"{_label(kind, key)}: {_shown(kind, key, before)} → {_shown(kind, key, new)}"
    if kind == "person":
        scheme = scheme_of(values, checked.source.layout)
        yield from _beside_the_person(plan, row.match, values, scheme)


def _beside_the_person(
    plan: ImportPlan, person: int, values: Mapping[str, object], scheme: str
) -> Iterator[str]:
    """Yield what a member's row changes in the household, and a receipt or a cover it adds."""
    known, translate = plan.known, QCoreApplication.translate
    home = stored_home(known, person, values)
    old = known.values.get(("household", home), {}) if home is not None else {}
    for key, new in member_household_changes(known, home, values).items():
        before, after = (_shown("household", key, one) for one in (old.get(key), new))
        yield f"{_label('household', key)}: {before} → {after}"
    receipt = own_receipt_changes(known, person, values, scheme)
    if "amount_paid" in receipt:
        words = translate("ImportPreview", "Biên lai số {number}: {amount}")
        amount = _shown("receipt", "amount_paid", receipt["amount_paid"])
        yield words.format(number=values["receipt_no"], amount=amount)
    if new_receipt(known, person, values, scheme):
        words = translate("ImportPreview", "Thêm biên lai số {number}")
        yield words.format(number=values["receipt_no"])
    if completed_cover(known, person, values, scheme) is not None:
        words = translate("ImportPreview", "Thời hạn đến {day}: thêm ngày bắt đầu {start}")
        start, end = (stored(values[key]) for key in ("valid_from", "valid_to"))
        shown = [_shown("person", "valid_to", day) for day in (start, end)]
        yield words.format(start=shown[0], day=shown[1])
    ending = ending_of(known, person, values, scheme)
    if ending is not None:
        words = translate("ImportPreview", "Dừng tham gia từ {day}: {reason}")
        reason = END_REASON.show(ending.reason, translate)
        first = datetime.date.fromisoformat(ending.last_day) + datetime.timedelta(days=1)
        yield words.format(day=f"{first:%d/%m/%Y}", reason=reason)
    if new_cover(known, person, values, scheme):
        words = translate("ImportPreview", "Thêm thời hạn đến {day}")
        end = stored(values["valid_to"])
        yield words.format(day=_shown("person", "valid_to", end))


def similar_texts(plan: ImportPlan, row: RowResult) -> Iterator[str]:
    """Yield name, birth date, neighbourhood and the end of the CCCD of stored like persons."""
    template = QCoreApplication.translate("ImportPreview", "Đã có: {traits}.")
    for _, traits in candidates(plan, row):
        yield template.format(traits=traits)


def candidates(plan: ImportPlan, row: RowResult) -> Iterator[tuple[int, str]]:
    """Yield (record, what tells it apart) of the stored records that a row may be."""
    traits_of = _TRAITS_OF.get(plan.sheets[row.sheet].source.layout.kind)
    if traits_of is None:
        return
    for number in row.similar:
        yield number, ", ".join(str(part) for part in traits_of(plan.known, number) if part)


def _traits_of_person(known: Known, number: int) -> Iterator[object]:
    person = known.persons.get(number)
    if person is None:
        return
    yield person.full_name
    yield _shown("person", "birth_date", person.birth_date) if person.birth_date else ""
    yield _home_name(known.homes.get(person.household_id or 0))
    yield person.neighbourhood
    if person.gone is not None:
        yield _gone_words(person.gone)
    yield f"CCCD …{person.national_id[-_TAIL:]}" if person.national_id else ""


def _home_name(home: KnownHousehold | None) -> str:
    """Return "hộ HG01 Lý Văn An", nothing for no household."""
    if home is None:
        return ""
    name = " ".join(part for part in (home.household_code, home.head_name) if part)
    return QCoreApplication.translate("ImportPreview", "hộ {name}").format(name=name)


def _gone_words(gone: str) -> str:
    translate = QCoreApplication.translate
    dead = gone == "dead"
    return (
        translate("ImportPreview", "đã mất") if dead else translate("ImportPreview", "đã chuyển đi")
    )


def _traits_of_household(known: Known, number: int) -> Iterator[object]:
    values = known.values.get(("household", number), {})
    yield values.get("head_name")
    yield values.get("household_code")
    places = dict(known.neighbourhoods.values())
    yield places.get(int(str(values.get("neighbourhood_id") or 0)))
    yield values.get("address")


def _traits_of_collector(known: Known, number: int) -> Iterator[object]:
    collector = known.collectors[number]
    yield collector.full_name
    yield _shown("person", "birth_date", collector.birth_date) if collector.birth_date else ""
    yield collector.collector_code


_TRAITS_OF: Mapping[str, Callable[[Known, int], Iterator[object]]] = {
    "person": _traits_of_person,
    "household": _traits_of_household,
    "collector": _traits_of_collector,
}


def _label(kind: str, key: str) -> str:
    for spec in kind_of(kind).table_fields:
        if spec.key == key:
            return QCoreApplication.translate("fields", spec.label)
    return key


def _shown(kind: str, key: str, value: object) -> str:
    if value is None:
        return QCoreApplication.translate("ImportPreview", "(trống)")
    if isinstance(value, str) and (day := _DAY.fullmatch(value)):
        return f"{day[3]}/{day[2]}/{day[1]}"
    for spec in kind_of(kind).table_fields:
        if spec.key == key and not isinstance(value, str):
            return spec.kind.show(value, QCoreApplication.translate)
    return str(value)
