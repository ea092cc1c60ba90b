"""The rows of a sheet on their way to records: values by field and position, and issues."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from desktop.domain.errors import Issue, Severity
from desktop.domain.messages import Translate
from desktop.workbooks.section_texts import Section


class CellIssue(NamedTuple):
    """An issue with its place: Excel's row and column letters ('' without a cell), and field."""

    row: int
    column: str
    field: str
    issue: Issue

    def text(self, translate: Translate | None = None, sheet: str = "") -> str:
        """Return the sentence with the cell's address first: `E37: Số CCCD phải có …`.

        With the name of the sheet it is `Thôn 1!E37: …`, as Excel writes it.
        """
        sentence = self.issue.text(translate)
        if not self.column:
            return f"{sheet}: {sentence}" if sheet else sentence
        return f"{sheet}{'!' if sheet else ''}{self.column}{self.row}: {sentence}"


class CheckedRow(NamedTuple):
    """One data row: its number in Excel, values in the order of the sheet's fields, issues."""

    number: int
    values: tuple[object, ...]
    issues: tuple[CellIssue, ...]

    def worst(self) -> Severity | None:
        """Return the weightiest severity, None for a row without issues."""
        found = {entry.issue.severity for entry in self.issues}
        return next((severity for severity in Severity if severity in found), None)


@dataclass(slots=True)
class RowTable:
    """Columns of values, all of the same length; position 0 is the first data row."""

    numbers: tuple[int, ...]
    sections: tuple[Section, ...]
    letters: Mapping[str, str]
    """Field -> letters of its column."""
    columns: dict[str, list[object]] = field(default_factory=dict)
    issues: dict[int, list[CellIssue]] = field(default_factory=dict)
    moved: list[tuple[int, str, str, object]] = field(default_factory=list)
    """(position, from field, to field, value): values that plainly belong to another field."""

    def column(self, key: str) -> list[object]:
        """Return a field's values, an empty column when the sheet has none."""
        if key not in self.columns:
            self.columns[key] = [None] * len(self.numbers)
        return self.columns[key]

    def has(self, key: str) -> bool:
        """Whether the sheet has the field."""
        return key in self.columns

    def tell(self, position: int, key: str, issue: Issue, shown_at: str | None = None) -> None:
        """Add an issue of a field in a row; `shown_at` names the column if another one shows it."""
        letters = self.letters.get(shown_at or key, "")
        entry = CellIssue(self.numbers[position], letters, key, issue)
        self.issues.setdefault(position, []).append(entry)

    def drop(self, position: int, code: str) -> None:
        """Take back the issues with this code (a later step knew better)."""
        kept = [entry for entry in self.issues.get(position, ()) if entry.issue.code != code]
        self.issues[position] = kept

    def told(self, position: int) -> Iterator[str]:
        """Return the codes of a row's issues."""
        return (entry.issue.code for entry in self.issues.get(position, ()))

    def rows(self, fields: tuple[str, ...]) -> tuple[CheckedRow, ...]:
        """Return the finished rows with their values in the order of `fields`."""
        issues = self.issues
        values = zip(*(self.column(key) for key in fields), strict=True) if fields else ()
        return tuple(
            CheckedRow(number, row, tuple(issues[at]) if at in issues else ())
            for at, (number, row) in enumerate(zip(self.numbers, values, strict=True))
        )
