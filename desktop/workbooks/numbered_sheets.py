"""Finds sheets that number their households anew: one sheet a neighbourhood, each from 1."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import combinations

from desktop.domain.vietnamese_text import fold
from desktop.workbooks.household_rows import HEAD
from desktop.workbooks.row_validation import CheckedSheet, check_sheet

_ASKED = ("household_code", "relation", "full_name", "head_name")


def take_numbers_anew(sheets: Sequence[CheckedSheet]) -> list[CheckedSheet]:
    """Check anew the sheets of people whose codes mean other households in another sheet.

    Read as codes, they would make one family of two. A real code that stands by mistake in two
    sheets does not make the others numbers: codes that do not count 1, 2, 3 must mostly meet.
    """
    heads = [_heads(checked) for checked in sheets]
    found: set[int] = set()
    for first, second in combinations(range(len(sheets)), 2):
        shared = heads[first].keys() & heads[second].keys()
        other = [code for code in shared if heads[first][code].isdisjoint(heads[second][code])]
        if other:
            pair = (first, second)
            found.update(one for one in pair if _speaks(sheets[one], heads[one], len(other)))
    return [
        check_sheet(replace(checked.source, numbered_anew=True)) if at in found else checked
        for at, checked in enumerate(sheets)
    ]


def _heads(checked: CheckedSheet) -> dict[object, set[str]]:
    """Return code -> the names of its heads; of a list that names none, its first person."""
    if checked.source.layout.kind != "person" or "household_code" not in checked.fields:
        return {}
    at = {key: checked.fields.index(key) for key in _ASKED if key in checked.fields}
    heads: dict[object, set[str]] = {}
    first: dict[object, set[str]] = {}
    for row in checked.rows:
        code, relation, name, head = (row.values[at[key]] if key in at else None for key in _ASKED)
        if code is None:
            continue
        if head is not None or relation == HEAD:
            heads.setdefault(code, set()).add(fold(str(head or name)))
        first.setdefault(code, {fold(str(name))})
    return heads if _names_heads(checked) else first


def _names_heads(checked: CheckedSheet) -> bool:
    return not {"relation", "head_name"}.isdisjoint(checked.fields)


def _speaks(checked: CheckedSheet, heads: Mapping[object, set[str]], others: int) -> bool:
    """Whether a sheet's codes are numbers: they begin at 1, or mostly stand for other heads."""
    codes = list(map(str, heads))
    if all(code.isdigit() for code in codes) and min(map(int, codes)) == 1:
        return True
    return _names_heads(checked) and others * 2 > len(heads)
