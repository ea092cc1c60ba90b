"""An import's plan sorted for looking at: which rows are wrong, doubtful, told, or left out."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum

from desktop.domain.errors import Severity
from desktop.fields.field_kinds import raw_text
from desktop.models.import_readings import is_read_otherwise, places_read_otherwise
from desktop.services.importing.issues import UNKNOWN_PERSON
from desktop.services.importing.left_out import is_unknown
from desktop.services.importing.plan import Decision, ImportPlan, Outcome, RowResult
from desktop.workbooks.row_classification import SkippedRow, SkipReason
from desktop.workbooks.workbook_content import CellValue

LONGEST_TITLE = 80


class Group(Enum):
    """Rows that are looked at together; a row may be in several groups."""

    ALL = "all"
    NEW = "new"
    """Rows that add a record."""
    CHANGED = "changed"
    """Rows that change a stored record."""
    SAME = "same"
    """Rows that write nothing: stored just so, or left out by a decision."""
    ERRORS = "errors"
    """Rows that cannot be written."""
    POSSIBLE = "possible"
    """Rows that may be a record that is stored, or a row above."""
    DOUBTS = "doubts"
    """Rows held back for a reason of their own: a date or an amount to be read in two ways."""
    UNKNOWN = "unknown"
    """Rows of people whom no list of the office names: they wait for one answer for all."""
    WARNINGS = "warnings"
    """Rows that are told about and written all the same."""
    REPAIRED = "repaired"
    """Rows with a cell that is stored as something else than what stands in it."""
    SKIPPED = "skipped"
    """Rows of the sheet that are not data: titles, the header, totals, notes, signatures."""


Doubts = tuple[frozenset[str], Decision | None]
"""The codes of what is doubted about a row, and what was decided about it."""


@dataclass(frozen=True, slots=True)
class SkippedLine:
    """A row of a sheet that is not data; `sheet` is the sheet's place in the plan."""

    sheet: int
    row: SkippedRow


@dataclass(frozen=True, slots=True)
class Preview:
    """A plan with the places of its rows by group; made away from the window.

    `places` holds ascending places in `plan.rows`; `Group.SKIPPED` those in `skipped`.
    """

    plan: ImportPlan
    places: Mapping[Group, tuple[int, ...]]
    skipped: tuple[SkippedLine, ...]
    alike: Mapping[Doubts, tuple[int, ...]]
    """What is doubted about rows, and what was decided -> the places of these rows."""

    @classmethod
    def of(cls, plan: ImportPlan) -> "Preview":
        """Sort all rows of a plan."""
        found: dict[Group, list[int]] = {group: [] for group in Group}
        for place, row in enumerate(plan.rows):
            for group in groups_of(row):
                found[group].append(place)
        found[Group.REPAIRED] = sorted({*found[Group.REPAIRED], *places_read_otherwise(plan)})
        skipped = tuple(skipped_lines(plan))
        found[Group.SKIPPED] = list(range(len(skipped)))
        groups = {group: tuple(places) for group, places in found.items()}
        return cls(plan, groups, skipped, _alike(plan, range(len(plan.rows))))

    def with_plan(self, plan: ImportPlan) -> "Preview":
        """Return the preview of a plan that differs in few rows, without sorting all of it."""
        if len(plan.rows) != len(self.plan.rows):
            return Preview.of(plan)
        places = dict(self.places)
        for place, (before, after) in enumerate(zip(self.plan.rows, plan.rows, strict=True)):
            if before is not after:
                old, new = _groups_at(self.plan, place), _groups_at(plan, place)
                for group in old - new:
                    places[group] = _without(places[group], place)
                for group in new - old:
                    places[group] = _with(places[group], place)
        held = (places[group] for group in (Group.POSSIBLE, Group.DOUBTS, Group.UNKNOWN))
        doubted = sorted(set[int]().union(*held, *self.alike.values()))
        return Preview(plan, places, self.skipped, _alike(plan, doubted))

    def like(self, places: Iterable[int]) -> tuple[int, ...]:
        """Return the places of all rows that are in doubt for the same reason as some rows.

        These themselves are among them, but for those about which nothing can be decided.
        """
        doubts = {doubts_of(self.plan.rows[place]) for place in places}
        return tuple(sorted(place for one in doubts for place in self.alike.get(one, ())))

    def unknown_waiting(self) -> tuple[int, ...]:
        """Return the places of people nobody knows about whom nothing was decided."""
        return self._unknown(None)

    def unknown_added(self) -> tuple[int, ...]:
        """Return the places of people nobody knows who are to be added all the same."""
        return self._unknown(Decision.AS_NEW)

    def _unknown(self, decision: Decision | None) -> tuple[int, ...]:
        found = (
            place
            for (codes, decided), places in self.alike.items()
            if codes <= UNKNOWN_PERSON and decided is decision
            for place in places
        )
        return tuple(sorted(found))

    def count(self, group: Group) -> int:
        """Return how many rows a group has."""
        return len(self.places[group])


def skipped_lines(plan: ImportPlan) -> Iterator[SkippedLine]:
    """Yield every row that holds anything and is not data, so that nobody fears a row was lost.

    That is the rows above the table and its header too; empty rows hold nothing to lose.
    """
    for number, checked in enumerate(plan.sheets):
        header = checked.source.header.rows
        for row in range(1, header[-1] + 1):
            text = row_text(checked.source.sheet.rows[row - 1])
            reason = SkipReason.HEADER if row in header else SkipReason.TITLE
            if text:
                yield SkippedLine(number, SkippedRow(row, reason, text[:LONGEST_TITLE]))
        for line in checked.skipped:
            if line.reason is not SkipReason.EMPTY:
                yield SkippedLine(number, line)


def row_text(row: Sequence[CellValue]) -> str:
    """Return all that a row of a sheet says."""
    texts = (" ".join(raw_text(cell).split()) for cell in row if cell is not None)
    return " · ".join(text for text in texts if text)


def _groups_at(plan: ImportPlan, place: int) -> set[Group]:
    found = set(groups_of(plan.rows[place]))
    return found | {Group.REPAIRED} if is_read_otherwise(plan, place) else found


def doubts_of(row: RowResult) -> Doubts:
    """Return what is doubted about a row and decided; no codes when nothing can be decided."""
    if not row.issues or row.outcome is Outcome.REJECTED:
        return frozenset(), row.decision
    codes = (one.issue.code for one in row.issues if one.issue.severity is Severity.DOUBT)
    return frozenset(codes), row.decision


def _alike(plan: ImportPlan, places: Iterable[int]) -> dict[Doubts, tuple[int, ...]]:
    found: dict[Doubts, list[int]] = {}
    for place in places:
        doubts = doubts_of(plan.rows[place])
        if doubts[0]:
            found.setdefault(doubts, []).append(place)
    return {doubts: tuple(alike) for doubts, alike in found.items()}


def groups_of(row: RowResult) -> Iterator[Group]:
    """Yield the groups that a row belongs to."""
    yield Group.ALL
    if row.outcome in _OF_OUTCOME:
        yield _OF_OUTCOME[row.outcome]
    elif row.decision is Decision.SKIP:
        yield Group.SAME
    if row.is_possible_duplicate:
        yield Group.POSSIBLE
    elif is_unknown(row):
        yield Group.UNKNOWN
    elif row.outcome is Outcome.HELD_BACK:
        yield Group.DOUBTS
    if row.issues:
        told = {entry.issue.severity for entry in row.issues}
        if Severity.WARNING in told:
            yield Group.WARNINGS
        if Severity.REPAIRED in told:
            yield Group.REPAIRED


_OF_OUTCOME = {
    Outcome.NEW: Group.NEW,
    Outcome.CHANGED: Group.CHANGED,
    Outcome.SAME: Group.SAME,
    Outcome.REJECTED: Group.ERRORS,
}


def _with(places: tuple[int, ...], place: int) -> tuple[int, ...]:
    at = bisect_left(places, place)
    return (*places[:at], place, *places[at:])


def _without(places: tuple[int, ...], place: int) -> tuple[int, ...]:
    at = bisect_left(places, place)
    return (*places[:at], *places[at + 1 :])
