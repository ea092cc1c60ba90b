"""Joins a sheet of household members with the sheet of declarations beside it (VNPT)."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

from desktop.domain.vietnamese_text import fold
from desktop.workbooks.row_classification import ClassifiedRows, SkippedRow, SkipReason
from desktop.workbooks.row_validation import RECORD_FIELDS, CheckedSheet, check_sheet

_NUMBERS: Final = ("national_id", "si_number")
_NOT_TAKEN: Final = frozenset({"full_name", "valid_from", "valid_to", "hi_group"})


def join_members(sheets: Sequence[CheckedSheet]) -> tuple[CheckedSheet, ...]:
    """Let rows of one person in two sheets be one row: the declaration's, blanks filled in.

    A member is the person of a declaration by CCCD, by SI number, or by household and name.
    """
    main = sheets[-1]
    if main.source.layout.joins is None:
        return tuple(sheets)
    joined: list[CheckedSheet] = []
    for beside in sheets[:-1]:
        rest = beside
        if beside.source.layout.key == main.source.layout.joins:
            main, rest = _joined(main, beside)
        if rest.rows:
            joined.append(rest)
    return (*joined, main)


def _joined(main: CheckedSheet, members: CheckedSheet) -> tuple[CheckedSheet, CheckedSheet]:
    places = _places(main)
    found: dict[int, int] = {}
    said: dict[int, dict[str, object]] = {}
    for row in members.rows:
        values = dict(zip(members.fields, row.values, strict=True))
        place = next((places[key] for key in _keys(values) if key in places), None)
        if place is not None:
            found[row.number] = main.rows[place].number
            for key, value in values.items():
                if value is not None and key not in _NOT_TAKEN:
                    said.setdefault(place, {}).setdefault(key, value)
    return _filled(main, said), _without(members, found, main.source.name)


def _places(main: CheckedSheet) -> dict[tuple[str, object], int]:
    places: dict[tuple[str, object], int] = {}
    for place, row in enumerate(main.rows):
        for key in _keys(dict(zip(main.fields, row.values, strict=True))):
            places.setdefault(key, place)
    return places


def _keys(values: Mapping[str, object]) -> list[tuple[str, object]]:
    """Return what names a person, the surest first."""
    keys: list[tuple[str, object]] = [
        (key, values[key]) for key in _NUMBERS if values.get(key) is not None
    ]
    code, name = values.get("household_code"), values.get("full_name")
    if code is not None and name is not None:
        keys.append((f"home {code}", fold(str(name))))
    return keys


def _filled(main: CheckedSheet, said: Mapping[int, Mapping[str, object]]) -> CheckedSheet:
    told = set().union(*said.values()) if said else set()
    fields = tuple(
        key for key in RECORD_FIELDS[main.source.layout.kind] if key in main.fields or key in told
    )
    rows = []
    taken: set[str] = set()
    for place, row in enumerate(main.rows):
        values = dict(zip(main.fields, row.values, strict=True))
        for key, value in said.get(place, {}).items():
            if values.get(key) is None:
                values[key] = value
                taken.add(key)
        rows.append(row._replace(values=tuple(values.get(key) for key in fields)))
    return replace(main, fields=fields, rows=tuple(rows), joined=frozenset(taken))


def _without(members: CheckedSheet, found: Mapping[int, int], name: str) -> CheckedSheet:
    """Check the sheet anew without the rows that were joined, and tell them as skipped."""
    if not found:
        return members
    before = members.source.classified
    kept = [
        (number, section)
        for number, section in zip(before.rows, before.sections, strict=True)
        if number not in found
    ]
    skipped = [
        *before.skipped,
        *(
            SkippedRow(number, SkipReason.JOINED, f"{name}, dòng {row}")
            for number, row in found.items()
        ),
    ]
    classified = ClassifiedRows(
        tuple(number for number, _ in kept),
        tuple(section for _, section in kept),
        tuple(sorted(skipped, key=lambda one: one.row)),
    )
    return check_sheet(replace(members.source, classified=classified))
