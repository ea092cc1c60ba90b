"""Says in full what becomes of one row: its messages, what it changes, and who it may be."""

import re
from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from desktop.fields.catalogue import kind_of
from desktop.services.importing.changes import (
    COLLECTOR_COLUMNS,
    EVENT_COLUMNS,
    column_changes,
    household_changes,
    person_changes,
)
from desktop.services.importing.matching import row_values
from desktop.services.importing.plan import ImportPlan, Outcome, RowResult

_COLUMNS = {"collector": COLLECTOR_COLUMNS, "event": EVENT_COLUMNS}
_DAY = re.compile(r"(\d{4})-(\d\d)-(\d\d)")
_TAIL = 4


def change_texts(plan: ImportPlan, row: RowResult) -> Iterator[str]:
    """Yield "Điện thoại: cũ → mới" for every column that a row changes in its stored record."""
    if row.match is None or row.outcome is not Outcome.CHANGED:
        return
    checked = plan.sheets[row.sheet]
    kind = checked.source.layout.kind
    values = row_values(checked, row.values)
    old = plan.known.values.get((kind, row.match), {})
    if kind == "person":
        changes = person_changes(plan.known, row.match, values)
    elif kind == "household":
        changes = household_changes(plan.known, row.match, values)
    else:
        changes = column_changes(old, values, _COLUMNS[kind])
    for key, new in changes.items():
        before = old.get(key)
        if key == "neighbourhood" and row.match in plan.known.persons:
            before = plan.known.persons[row.match].neighbourhood
        yield f"{_label(kind, key)}: {_shown(kind, key, before)} → {_shown(kind, key, new)}"


def similar_texts(plan: ImportPlan, row: RowResult) -> Iterator[str]:
    """Yield name, birth date, neighbourhood and the end of the CCCD of stored like persons."""
    for number in row.similar:
        person = plan.known.persons.get(number)
        if person is None:
            continue
        template = QCoreApplication.translate("ImportPreview", "Đã có: {traits}.")
        tail = f"CCCD …{person.national_id[-_TAIL:]}" if person.national_id else ""
        born = _shown("person", "birth_date", person.birth_date) if person.birth_date else ""
        traits = (person.full_name, born, person.neighbourhood or "", tail)
        yield template.format(traits=", ".join(part for part in traits if part))


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
