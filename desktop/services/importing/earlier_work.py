"""The work that earlier imports left, known again by the rows of a new one."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from desktop.domain.left_out_codes import row_mark
from desktop.domain.vietnamese_text import fold
from desktop.services.importing.plan import ImportPlan, OpenWork, Outcome, RowResult
from desktop.storage.queries import left_out as queries
from desktop.storage.queries.import_matching import Readable
from desktop.storage.queries.left_out import OpenRow
from desktop.workbooks.kept_rows import faults_from, told_mark
from desktop.workbooks.row_validation import CheckedSheet

LEFT_OUT: Final = frozenset({Outcome.REJECTED, Outcome.HELD_BACK})
NAMES: Final[Mapping[str, tuple[str, ...]]] = {
    "person": ("full_name",),
    "household": ("head_name",),
    "collector": ("full_name",),
    "event": ("title", "place"),
    "receipt": ("payer_name",),
}
NUMBERS: Final[Mapping[str, tuple[str, ...]]] = {
    "person": ("national_id", "si_number", "hi_card_no", "old_id"),
    "household": ("household_code",),
    "collector": ("collector_code", "national_id"),
    "event": ("held_on",),
    "receipt": ("receipt_no", "si_number", "national_id"),
}


def mark_of(plan: ImportPlan, row: RowResult) -> str:
    """Return the mark of a row: the one that its error workbook gave it, else its own."""
    checked = plan.sheets[row.sheet]
    told = told_mark(checked, row.number)
    return told or row_mark(plan.digest, checked.source.name, row.number)


def earlier_work(source: Readable, plan: ImportPlan) -> Mapping[int, OpenWork]:
    """Return place of a row -> the open work that it is about, taken in or not."""
    earlier = EarlierWork(queries.open_rows(source, plan.commune))
    if not earlier:
        return {}
    known = {place: earlier.find(plan, row) for place, row in enumerate(plan.rows)}
    found = {place: one.id for place, one in known.items() if one is not None}
    faults = {
        one.id: faults_from(one.cells) for one in queries.rows_to_mend(source, found.values())
    }
    return {place: OpenWork(number, faults[number]) for place, number in found.items()}


def settled_by(plan: ImportPlan) -> int:
    """Return how much earlier work a commit of the plan settles: its rows are in the data then."""
    settled: dict[int, bool] = {}
    for place, work in plan.earlier.items():
        row = plan.rows[place]
        if row.outcome not in LEFT_OUT:
            # The last row speaks, as in `keep_left_out`.
            settled[work.id] = work.faults <= fields_read(plan.sheets[row.sheet])
    return sum(settled.values())


def fields_read(checked: CheckedSheet) -> set[str]:
    """Return the fields that a sheet has: a fault in another one is not mended, only not read."""
    return {*checked.source.mapping.columns, *checked.fields}


def said(plan: ImportPlan, row: RowResult, keys: Sequence[str]) -> str | None:
    """Return the first of some fields that the row says: as it was read, else its raw cell."""
    for key in keys:
        value = plan.value(row, key)
        text = str(plan.raw_text(row, key) if value is None else value)
        if text.strip():
            return " ".join(text.split())
    return None


_Who = tuple[str, str, str, str | None, str | None]


@dataclass(slots=True)
class EarlierWork:
    """The work of earlier imports, looked up by the rows of a new one."""

    rows: Sequence[OpenRow]
    _by_mark: dict[str, OpenRow] = field(init=False, default_factory=dict)
    _by_number: dict[tuple[str, str, str, int], OpenRow] = field(init=False, default_factory=dict)
    _by_who: dict[_Who, list[OpenRow]] = field(init=False, default_factory=dict)
    _files: set[str] = field(init=False, default_factory=set)

    _by_person: dict[int, OpenRow] = field(init=False, default_factory=dict)
    _forgotten: set[int] = field(init=False, default_factory=set)

    def __post_init__(self) -> None:
        for one in self.rows:
            if one.fate == "unlike" and one.person is not None:
                self._by_person.setdefault(one.person, one)
            sheet = (one.file_name, one.sheet_name, one.row_kind)
            self._files.add(one.file_name)
            self._by_mark.setdefault(one.mark, one)
            self._by_number.setdefault((*sheet, one.row_number), one)
            if one.name and one.number:
                who = (*sheet, fold(one.name), one.number)
                self._by_who.setdefault(who, []).append(one)

    def __bool__(self) -> bool:
        return bool(self.rows)

    def of_person(self, plan: ImportPlan, row: RowResult) -> OpenRow | None:
        """Return what an earlier return of the population database left about a row's person."""
        if row.match is None or not plan.sheets[row.sheet].source.layout.only_known:
            return None
        return self._by_person.get(row.match)

    def forget(self, one: OpenRow) -> None:
        """Find a person's work no more: a newer return says it anew."""
        self._forgotten.add(one.id)

    def find(self, plan: ImportPlan, row: RowResult) -> OpenRow | None:
        """Return the work that a row of a file is about, None when there is none for sure."""
        found = self._find(plan, row)
        return None if found is None or found.id in self._forgotten else found

    def _find(self, plan: ImportPlan, row: RowResult) -> OpenRow | None:
        if not self.rows:
            return None
        found = self._by_mark.get(mark_of(plan, row)) or self.of_person(plan, row)
        if found is not None or plan.file_name not in self._files:
            return found
        source = plan.sheets[row.sheet].source
        kind = source.layout.kind
        sheet = (plan.file_name, source.name, kind)
        name, number = said(plan, row, NAMES[kind]), said(plan, row, NUMBERS[kind])
        at = self._by_number.get((*sheet, row.number))
        if at is not None and _is_same(at, name, number):
            return at
        same = self._by_who.get((*sheet, fold(name or ""), number), [])
        return same[0] if len(same) == 1 else None


def _is_same(one: OpenRow, name: str | None, number: str | None) -> bool:
    """Whether a row at the same place of a file of the same name speaks of the same."""
    if one.name and name and fold(one.name) == fold(name):
        return True
    return bool(number) and one.number == number
