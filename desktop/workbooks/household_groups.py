"""Households of lists without household codes: who stands together, from one head to the next."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from desktop.domain.errors import Issue, Severity
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.vietnamese_text import fold
from desktop.workbooks.header_detection import HeaderBlock
from desktop.workbooks.household_rows import HEAD
from desktop.workbooks.row_table import RowTable

_SPOUSES: Final = frozenset({"01", "02"})
_MOST_AGAINST: Final = 0.1
"""Share of members who may speak against their household before the order says nothing."""
_LEAST_SORTED: Final = 6
_SORTED_SHARE: Final = 0.9


@dataclass(slots=True)
class _Groups:
    """Row -> first row of its household, None for rows that stand alone; what speaks against."""

    first: list[int | None]
    against: int = 0
    members: int = 0


def group_households(
    table: RowTable,
    sheet_name: str,
    numbered: Sequence[object] | None = None,
    *,
    anew: bool = False,
) -> None:
    """Give the rows of a list without codes the households that they name by their order.

    A household begins with its head, or with a new number of a column that numbers households
    (`numbered`, a blank below one continuing it). The list is left alone when its own relations,
    addresses or names of heads speak against the order, and when it runs by name. `anew` says
    that its codes begin anew in another sheet.
    """
    own = _codes_that_begin_anew(table, anew=anew)
    if own is not None:
        _write(table, sheet_name, own.first, _BEGUN_ANEW, "household_code")
        return
    codes = table.columns.get("household_code")
    count = len(table.numbers)
    if count < 2 or (codes is not None and any(code is not None for code in codes)):  # noqa: PLR2004 - nobody to stand with
        return
    if numbered is not None:
        groups = _by_number(table, numbered)
    elif table.has("relation") and HEAD in table.columns["relation"]:
        groups = _by_heads(table)
    else:
        return
    if not any(first is not None for first in groups.first) or _is_doubtful(table, groups):
        return
    _write(table, sheet_name, groups.first, _BY_ORDER, "relation")


def _codes_that_begin_anew(table: RowTable, *, anew: bool) -> _Groups | None:
    """Take "codes" 1, 2, 3 that begin anew, with another head, as numbers; return who they join.

    They begin anew in another section, or in another sheet (`anew`).
    """
    codes = table.columns.get("household_code")
    if codes is None or not (anew or _begin_in_sections(table, codes)):
        return None
    numbers = household_numbers(codes, table)
    if numbers is None and not anew:
        return None
    groups = _by_number(table, numbers) if numbers is not None else _by_code(table, codes)
    table.columns["household_code"] = [None] * len(codes)
    return groups


def _begin_in_sections(table: RowTable, codes: Sequence[object]) -> bool:
    relations = table.columns.get("relation")
    if relations is None:
        return False
    sections: dict[object, set[int]] = {}
    for code, relation, section in zip(codes, relations, table.sections, strict=True):
        if code is not None and relation == HEAD:
            sections.setdefault(code, set()).add(id(section))
    return any(len(found) > 1 for found in sections.values())


def household_numbers(cells: Sequence[object], table: RowTable) -> Sequence[object] | None:
    """Return a column's cells when they number households: 1, 1, 1, 2, 2 or 1, blank, blank, 2."""
    numbers = [_number(cell) for cell in cells]
    if not numbers or numbers[0] is None or all(number is None for number in numbers):
        return None
    again = any(number is None for number in numbers)
    for at, (before, after) in enumerate(pairwise(_filled_down(numbers)), start=1):
        if table.sections[at] is not table.sections[at - 1]:
            continue
        if before is None or after is None or not before <= after <= before + 1:
            return None
        again = again or before == after
    return numbers if again else None


def relations_agree(relations: Sequence[object], numbers: Sequence[object]) -> bool:
    """Whether each new number stands at a head, and nearly no head without one."""
    heads = sum(1 for relation in relations if relation == HEAD)
    begun = 0
    current: object = None
    for relation, number in zip(relations, numbers, strict=True):
        if number is None or number == current:
            continue
        current = number
        if relation != HEAD:
            return False
        begun += 1
    return begun > 0 and begun >= heads * (1 - _MOST_AGAINST)


def names_whole_households(header: HeaderBlock, columns: Mapping[str, int]) -> bool:
    """Whether the column of names says that it holds the head and then the members."""
    at = columns.get("full_name")
    texts = [column.texts[-1] for column in header.columns if column.index == at]
    return any("chu ho" in fold(text) and "thanh vien" in fold(text) for text in texts)


def call_first_heads(table: RowTable, numbers: Sequence[object]) -> None:
    """Call the row that bears a household's number its head."""
    relations = table.column("relation")
    current: object = None
    for at, number in enumerate(numbers):
        if number is not None and number != current:
            relations[at], current = HEAD, number


def _filled_down(numbers: Sequence[int | None]) -> Iterator[int | None]:
    current: int | None = None
    for number in numbers:
        current = number if number is not None else current
        yield current


def _number(cell: object) -> int | None:
    text = str(int(cell)) if isinstance(cell, float) and cell.is_integer() else str(cell or "")
    text = text.strip().rstrip(".")
    return int(text) if text.isascii() and text.isdigit() and len(text) <= 4 else None  # noqa: PLR2004 - longer numbers are codes


def _by_number(table: RowTable, numbered: Sequence[object]) -> _Groups:
    groups = _Groups([None] * len(table.numbers))
    first: int | None = None
    current: object = None
    for at, number in enumerate(numbered):
        new_section = at > 0 and table.sections[at] is not table.sections[at - 1]
        if (number is not None and number != current) or new_section or first is None:
            first, current = (at, number) if number is not None else (None, None)
        elif first is not None:
            groups.members += 1
        groups.first[at] = first
    return groups


def _by_code(table: RowTable, codes: Sequence[object]) -> _Groups:
    """Join the rows of one code in one section; a blank below belongs to it unless it is a head."""
    groups = _Groups([None] * len(codes))
    firsts: dict[tuple[object, int], int] = {}
    relations = table.columns.get("relation")
    for at, code in enumerate(codes):
        same_section = at > 0 and table.sections[at] is table.sections[at - 1]
        if code is not None:
            groups.first[at] = firsts.setdefault((code, id(table.sections[at])), at)
        elif same_section and relations is not None and relations[at] not in {None, HEAD}:
            groups.first[at] = groups.first[at - 1]
    return groups


def _by_heads(table: RowTable) -> _Groups:
    relations = table.columns["relation"]
    groups = _Groups([None] * len(table.numbers))
    first: int | None = None
    spouse = False
    for at, relation in enumerate(relations):
        begins = at == 0 or table.sections[at] is not table.sections[at - 1]
        if relation == HEAD:
            first, spouse = at, False
        elif first is None or begins:
            groups.members += 1
            groups.against += 1
            first = None
        elif relation is None and not _relation_unknown(table, at):
            first = None
        else:
            groups.members += 1
            against = not _lives_with(table, at, first) or (spouse and relation in _SPOUSES)
            groups.against += against
            spouse = spouse or relation in _SPOUSES
        groups.first[at] = first
    return groups


def _relation_unknown(table: RowTable, at: int) -> bool:
    return any(entry.field == "relation" for entry in table.issues.get(at, ()))


def _lives_with(table: RowTable, at: int, head: int) -> bool:
    """Whether nothing that a row says of its home differs from what the head's row says."""
    for key in ("address", "neighbourhood"):
        column = table.columns.get(key)
        own, heads_own = (None, None) if column is None else (column[at], column[head])
        if own is not None and heads_own is not None and fold(str(own)) != fold(str(heads_own)):
            return False
    heads, names = table.columns.get("head_name"), table.column("full_name")
    said = heads[at] if heads is not None else None
    return said is None or fold(str(said)) == fold(str(names[head] or said))


def _is_doubtful(table: RowTable, groups: _Groups) -> bool:
    if groups.against > _MOST_AGAINST * groups.members:
        return True
    names = [fold(str(name)).split()[-1:] for name in table.column("full_name") if name]
    in_order = sum(1 for before, after in pairwise(names) if before <= after)
    return len(names) >= _LEAST_SORTED and in_order >= _SORTED_SHARE * (len(names) - 1)


def _write(
    table: RowTable, sheet_name: str, firsts: Sequence[int | None], why: Issue, told_of: str
) -> None:
    owns = table.column("own_household")
    told = False
    for at, first in enumerate(firsts):
        if first is None:
            continue
        owns[at] = f"{sheet_name}!{table.numbers[first]}"
        # Head and class are told by the head's row: a member may be stored in another household.
        for key in ("neighbourhood", "address"):
            if table.has(key) and table.columns[key][at] is None:
                table.columns[key][at] = table.columns[key][first]
        if not told:
            table.tell(at, told_of, why, "full_name" if told_of == "relation" else None)
            told = True


_BY_ORDER: Final = Issue(
    "household.by_order",
    QT_TRANSLATE_NOOP(
        "issues",
        "Danh sách không có mã hộ: mỗi chủ hộ và những người ghi ngay dưới được xếp thành một hộ. "
        "Xem lại vài hộ.",
    ),
    Severity.REPAIRED,
)
_BEGUN_ANEW: Final = Issue(
    "household.numbered_anew",
    QT_TRANSLATE_NOOP(
        "issues",
        "Mã hộ được đánh lại từ đầu ở mỗi thôn hoặc trang tính: chỉ dùng để xếp người vào hộ, "
        "không ghi làm mã hộ. Xem lại vài hộ.",
    ),
    Severity.REPAIRED,
)
