"""An import's plan sorted for looking at: which rows are wrong, doubtful, told, or left out."""

from bisect import bisect_left
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import Enum

from desktop.domain.errors import Severity
from desktop.services.importing.plan import ImportPlan, Outcome, RowResult
from desktop.workbooks.row_classification import SkippedRow


class Group(Enum):
    """Rows that are looked at together; a row may be in several groups."""

    ALL = "all"
    ERRORS = "errors"
    """Rows that cannot be written."""
    POSSIBLE = "possible"
    """Rows that may be a record that is stored, or a row above."""
    DOUBTS = "doubts"
    """Rows held back for another reason: a date or an amount that can be read in two ways."""
    WARNINGS = "warnings"
    """Rows that are told about and written all the same."""
    SKIPPED = "skipped"
    """Rows of the sheet that are not data: totals, headings, notes."""


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

    @classmethod
    def of(cls, plan: ImportPlan) -> "Preview":
        """Sort all rows of a plan."""
        found: dict[Group, list[int]] = {group: [] for group in Group}
        for place, row in enumerate(plan.rows):
            for group in groups_of(row):
                found[group].append(place)
        skipped = tuple(
            SkippedLine(number, line)
            for number, checked in enumerate(plan.sheets)
            for line in checked.skipped
        )
        found[Group.SKIPPED] = list(range(len(skipped)))
        return cls(plan, {group: tuple(places) for group, places in found.items()}, skipped)

    def with_plan(self, plan: ImportPlan) -> "Preview":
        """Return the preview of a plan that differs in few rows, without sorting all of it."""
        if len(plan.rows) != len(self.plan.rows):
            return Preview.of(plan)
        places = dict(self.places)
        for place, (before, after) in enumerate(zip(self.plan.rows, plan.rows, strict=True)):
            if before is not after:
                old, new = set(groups_of(before)), set(groups_of(after))
                for group in old - new:
                    places[group] = _without(places[group], place)
                for group in new - old:
                    places[group] = _with(places[group], place)
        return Preview(plan, places, self.skipped)

    def count(self, group: Group) -> int:
        """Return how many rows a group has."""
        return len(self.places[group])


def groups_of(row: RowResult) -> Iterator[Group]:
    """Yield the groups that a row belongs to."""
    yield Group.ALL
    if row.outcome is Outcome.REJECTED:
        yield Group.ERRORS
    if row.is_possible_duplicate:
        yield Group.POSSIBLE
    elif row.outcome is Outcome.HELD_BACK:
        yield Group.DOUBTS
    if row.issues and any(
        entry.issue.severity in {Severity.WARNING, Severity.REPAIRED} for entry in row.issues
    ):
        yield Group.WARNINGS


def _with(places: tuple[int, ...], place: int) -> tuple[int, ...]:
    at = bisect_left(places, place)
    return (*places[:at], place, *places[at:])


def _without(places: tuple[int, ...], place: int) -> tuple[int, ...]:
    at = bisect_left(places, place)
    return (*places[:at], *places[at + 1 :])
