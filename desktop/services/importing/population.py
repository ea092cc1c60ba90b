"""In what a returned list of the population database differs from the book, person by person.

Such a list never changes what the book says of somebody: it fills in what is blank, and each
difference becomes work for a person, with both values.
"""

import datetime
from collections.abc import Mapping
from typing import Final

from desktop.domain.dates import PartialDate
from desktop.domain.errors import Issue, Severity
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.population_match import says_unlike
from desktop.fields.field_kinds import BirthDate, Date, raw_text
from desktop.fields.list_columns import CORRECTED
from desktop.fields.person import PERSON
from desktop.services.importing.changes import person_changes
from desktop.services.importing.known import Known
from desktop.services.importing.matching import row_values
from desktop.services.importing.plan import ImportPlan, RowResult
from desktop.workbooks.row_table import CheckedRow
from desktop.workbooks.row_validation import CheckedSheet

UNLIKE: Final = "population.unlike"
"""Code of the doubt about somebody whom the population database has otherwise."""
_DIFFERENCE: Final = QT_TRANSLATE_NOOP("issues", "{label}: trong sổ {ours}, dân cư {theirs}")
_BLANK: Final = QT_TRANSLATE_NOOP("issues", "(trống)")
_TOLD: Final = ("match_result", "difference")
_TOLD_WITH: Final = (*_TOLD, "answer", "note")
"""What comes back in words: some say why ("not found") in a note alone."""
_NOT_COMPARED: Final = frozenset({"note", "household_code", "neighbourhood"})
"""A return is no list of homes, and a note is nobody's trait."""
Values = Mapping[str, object]


def theirs_in(known: Known, match: int | None, values: Values) -> dict[str, object]:
    """Return what a row would change of its stored person: field -> value as stored."""
    if match is None:
        return {}
    changes = person_changes(known, match, values)
    return {key: new for key, new in changes.items() if key not in _NOT_COMPARED}


def doubt_about_traits(
    known: Known, checked: CheckedSheet, match: int | None, row: CheckedRow
) -> Issue | None:
    """Return in what a person of a returned list is unlike the book; None for one who matches."""
    values = row_values(checked, row.values)
    theirs = theirs_in(known, match, values)
    old = known.values.get(("person", match or 0), {})
    words = [_cell(checked, row.number, key) for key in _TOLD]
    differs = any(old.get(key) is not None for key in theirs)
    if match is None or not (differs or says_unlike(*words)):
        return None
    theirs = _without_what_was_sent(checked, row.number, values, theirs)
    told = [
        _DIFFERENCE.format(
            label=PERSON.field(key).label, ours=shown(key, old.get(key)), theirs=shown(key, new)
        )
        for key, new in theirs.items()
    ]
    told += [f"{checked.source.layout.spec(key).label}: {text}"
             for key in _TOLD_WITH if (text := _cell(checked, row.number, key))]  # fmt: skip
    template = QT_TRANSLATE_NOOP("issues", "Khác CSDL dân cư. {what}.")
    return Issue(UNLIKE, template, Severity.DOUBT, {"what": "; ".join(told)})


def _without_what_was_sent(
    checked: CheckedSheet, number: int, values: Values, theirs: dict[str, object]
) -> dict[str, object]:
    """Leave out what the office itself sent and the database does not have so.

    Of whom is unlike, a list with columns of the right values tells the database's own there
    alone: the other columns repeat what was asked about.
    """
    words = (_cell(checked, number, key) for key in _TOLD)
    if not set(CORRECTED) & set(checked.fields) or not says_unlike(*words):
        return theirs
    sent = {field for key, field in CORRECTED.items() if values.get(key) is None}
    return {key: new for key, new in theirs.items() if key not in sent}


def _cell(checked: CheckedSheet, number: int, key: str) -> str:
    column = checked.source.mapping.columns.get(key)
    cell = None if column is None else checked.source.sheet.rows[number - 1][column]
    return "" if cell is None else " ".join(raw_text(cell).split())


def shown(key: str, value: object) -> str:
    """Return a stored value of a person's field as people read it."""
    if value is None or value == "":
        return _BLANK
    typed = typed_value(key, value)
    if isinstance(typed, datetime.date):
        return f"{typed:%d/%m/%Y}"
    return PERSON.field(key).kind.show(typed)


def typed_value(key: str, value: object) -> object:
    """Return a stored value (dates as ISO text) as a record holds it."""
    kind = PERSON.field(key).kind
    if isinstance(kind, BirthDate) and isinstance(value, str):
        return PartialDate.from_iso(value)
    if isinstance(kind, Date) and isinstance(value, str):
        return datetime.date.fromisoformat(value)
    return value


def is_unlike(row: RowResult) -> bool:
    """Whether a row tells somebody whom the population database has otherwise."""
    return any(entry.issue.code == UNLIKE for entry in row.issues)


def theirs_of(plan: ImportPlan, row: RowResult) -> dict[str, str]:
    """Return the population database's values of a row that is unlike the book, as text."""
    if not is_unlike(row):
        return {}
    checked = plan.sheets[row.sheet]
    values = row_values(checked, row.values)
    theirs = theirs_in(plan.known, row.match, values)
    said = _without_what_was_sent(checked, row.number, values, theirs)
    return {key: str(new) for key, new in said.items()}
