"""Decides what becomes of each row, and counts it all."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from operator import attrgetter, itemgetter

from desktop.domain.errors import Severity
from desktop.domain.identity_numbers import UNUSUAL_COLLECTOR_CODE
from desktop.services.importing.changes import (
    COLLECTOR_COLUMNS,
    EVENT_COLUMNS,
    column_changes,
    household_changes,
    member_household_changes,
    person_changes,
    stored_home,
)
from desktop.services.importing.covers import completed_cover, doubt_about_cover, new_cover
from desktop.services.importing.ended_covers import doubt_about_ended
from desktop.services.importing.ending_rows import doubt_about_ending, ending_of
from desktop.services.importing.issues import OTHER_PERSON, PERSON_UNKNOWN, UNKNOWN_COLLECTOR
from desktop.services.importing.known import Known
from desktop.services.importing.matching import Finding, Matcher, Seen, row_values
from desktop.services.importing.plan import (
    Answer,
    Decision,
    ImportOptions,
    Outcome,
    PlanCounts,
    RowResult,
)
from desktop.services.importing.population import UNLIKE, doubt_about_traits
from desktop.services.importing.receipts import (
    new_receipt,
    own_receipt_changes,
    scheme_of,
    wanted_receipt,
)
from desktop.storage.queries import import_matching as queries
from desktop.storage.queries.import_matching import Readable
from desktop.workbooks.column_letters import column_letter
from desktop.workbooks.row_table import CellIssue, CheckedRow
from desktop.workbooks.row_validation import CheckedSheet

_VALUES = attrgetter("values")
_ASKED_ALONE = frozenset({OTHER_PERSON, UNLIKE})
"""Doubts that a person settles row by row, never with all others."""
_COLUMNS = {"collector": COLLECTOR_COLUMNS, "event": EVENT_COLUMNS}


def find_all(known: Known, sheets: Sequence[CheckedSheet]) -> list[tuple[int, CheckedRow, Finding]]:
    """Match every row of the sheets; a finding stands beside its sheet's place and its row."""
    found: list[tuple[int, CheckedRow, Finding]] = []
    seen = Seen()
    for sheet_place, checked in enumerate(sheets):
        matcher = Matcher(known, checked, seen)
        start = len(found)
        found.extend(
            (sheet_place, row, matcher.find(start + at, row)) for at, row in enumerate(checked.rows)
        )
    known.homes_of_file = set(_homes_of_known(sheets, found))
    return found


def _homes_of_known(
    sheets: Sequence[CheckedSheet], found: Iterable[tuple[int, CheckedRow, Finding]]
) -> Iterator[tuple[int, object]]:
    """Yield the homes of a list without household codes in which somebody known stands."""
    at = [
        one.fields.index("own_household") if "own_household" in one.fields else None
        for one in sheets
    ]
    for sheet_place, row, finding in found:
        column = at[sheet_place]
        if finding.match is not None and column is not None:
            yield sheet_place, row.values[column]


def read_values(
    source: Readable,
    known: Known,
    sheets: Sequence[CheckedSheet],
    found: Sequence[tuple[int, CheckedRow, Finding]],
) -> None:
    """Read the stored values of everything that rows matched, for comparing."""
    ids: dict[str, set[int]] = {}
    for sheet_place, _, finding in found:
        kind = sheets[sheet_place].source.layout.kind
        matched = ids.setdefault(kind, set())
        if finding.match is not None:
            matched.add(finding.match)
        matched.update(finding.similar)
    codes = {code for checked in sheets for code in column_of(checked, "household_code")}
    homes = {known.households[str(code)].id for code in codes if str(code) in known.households}
    ids.setdefault("household", set()).update(homes)
    for kind in sorted(ids, key=lambda kind: kind == "household"):
        wanted = ids[kind]
        if kind == "household" and any("own_household" in checked.fields for checked in sheets):
            wanted |= _homes_of(known)
        for row_id, values in queries.stored_values(source, kind, wanted).items():
            known.values[kind, row_id] = values
    persons = ids.get("person", set())
    known.keeps_terms = any("decrease" in checked.fields for checked in sheets)
    known.take_covers(queries.covers_of(source, persons))


def read_more_values(source: Readable, known: Known, kind: str, found: Iterable[Finding]) -> None:
    """Read the values of records that rows match since they were mended, beside the others."""
    ids = {number for one in found for number in (one.match, *one.similar) if number is not None}
    missing = {number for number in ids if (kind, number) not in known.values}
    if not missing:
        return
    for row_id, values in queries.stored_values(source, kind, missing).items():
        known.values[kind, row_id] = values
    if kind == "person":
        known.take_covers(queries.covers_of(source, missing))
        homes = {known.values[kind, number].get("household_id") for number in missing}
        wanted = {home for home in homes if isinstance(home, int)}
        for row_id, values in queries.stored_values(source, "household", wanted).items():
            known.values["household", row_id] = values


def _homes_of(known: Known) -> set[int]:
    """Return the households of the persons whose values are read."""
    homes = {values.get("household_id") for values in known.values.values()}
    return {home for home in homes if isinstance(home, int)}


def column_of(checked: CheckedSheet, key: str) -> set[object]:
    """Return the different values of a column, none when the sheet has no such field."""
    if key not in checked.fields:
        return set()
    at = checked.fields.index(key)
    return {row.values[at] for row in checked.rows}


def result_of(  # noqa: PLR0913, PLR0917 - one row with everything that decides about it
    known: Known,
    checked: CheckedSheet,
    sheet_place: int,
    row: CheckedRow,
    finding: Finding,
    options: ImportOptions,
    answer: Answer | None = None,
) -> RowResult:
    """Return a row with what becomes of it.

    "The same one" says nothing of a row that is like several records as long as none is named.
    """
    issues = _told_once(row.issues, finding.issues)
    if options.hold_strangers and is_stranger(known, checked, sheet_place, row, finding):
        column = checked.source.mapping.columns.get("full_name")
        letter = "" if column is None else column_letter(column)
        issues += (CellIssue(row.number, letter, "full_name", PERSON_UNKNOWN),)
    match, decision, chosen = finding.match, None, None
    if answer is not None:
        decision, chosen = answer
    if match is None and decision is Decision.SAME_AS_EXISTING and finding.similar:
        chosen = chosen if len(finding.similar) > 1 else finding.similar[0]
        match = chosen if chosen in finding.similar else None
        decision = decision if match is not None else None
    issues += _cover_issues(known, checked, row, match)
    issues += _trait_issues(known, checked, row, match)
    by_person = decision in {Decision.AS_NEW, Decision.SAME_AS_EXISTING}
    another = any(entry.issue.code in _ASKED_ALONE for entry in issues)
    accepted = by_person or (options.accept_doubtful and not another)
    outcome = _held_or_rejected(issues, decision, accepted=accepted)
    if outcome is None and match is None and finding.like_row is None:
        outcome = Outcome.NEW
    elif outcome is None:
        outcome = _written(known, checked, match, row_values(checked, row.values))
    return RowResult(
        sheet_place,
        row.number,
        row.values,
        issues,
        outcome,
        match,
        finding.similar,
        finding.like_row,
        decision,
        None if decision is None else chosen,
    )


def _cover_issues(
    known: Known, checked: CheckedSheet, row: CheckedRow, match: int | None
) -> tuple[CellIssue, ...]:
    """Doubt a cover that may be a stored one without a start, or bring an ended one back."""
    if checked.source.layout.kind != "person" or not (
        known.without_start or known.ended or "decrease" in checked.fields
    ):
        return ()
    values = row_values(checked, row.values)
    scheme, field = scheme_of(values, checked.source.layout), "valid_to"
    issue = doubt_about_ending(known, match, values, scheme, checked.source.context.today)
    issue = issue or doubt_about_ended(known, match, values, scheme)
    if issue is None:
        issue, field = doubt_about_cover(known, match, values, scheme), "valid_from"
    if issue is None:
        return ()
    column = checked.source.mapping.columns.get(field)
    letter = "" if column is None else column_letter(column)
    return (CellIssue(row.number, letter, field, issue),)


def _trait_issues(
    known: Known, checked: CheckedSheet, row: CheckedRow, match: int | None
) -> tuple[CellIssue, ...]:
    """Doubt what a returned list says otherwise than the book."""
    if not checked.source.layout.only_known:
        return ()
    issue = doubt_about_traits(known, checked, match, row)
    return () if issue is None else (CellIssue(row.number, "", "match_result", issue),)


def is_stranger(
    known: Known, checked: CheckedSheet, sheet_place: int, row: CheckedRow, finding: Finding
) -> bool:
    """Whether a row names somebody of no list of the office, without a place to live.

    An office without anybody knows no strangers: its first list is where it begins.
    """
    if checked.source.layout.kind != "person" or not known.persons:
        return False
    if finding.match is not None or finding.similar or finding.like_row is not None:
        return False
    if any(one.issue.severity is Severity.ERROR for one in (*row.issues, *finding.issues)):
        # Who it is, is asked when the row can be read.
        return False
    values = dict(zip(checked.fields, row.values, strict=True))
    if values.get("neighbourhood") or str(values.get("household_code")) in known.households:
        return False
    return (sheet_place, values.get("own_household")) not in known.homes_of_file


def _told_once(
    of_row: tuple[CellIssue, ...], of_match: tuple[CellIssue, ...]
) -> tuple[CellIssue, ...]:
    """Join the issues; a code that no collector bears need not be told to look unusual, too."""
    unknown = any(entry.issue.code == UNKNOWN_COLLECTOR.code for entry in of_match)
    if unknown:
        of_row = tuple(entry for entry in of_row if entry.issue.code != UNUSUAL_COLLECTOR_CODE)
    return of_row + of_match


def _held_or_rejected(
    issues: Iterable[CellIssue], decision: Decision | None, *, accepted: bool
) -> Outcome | None:
    if not issues:
        return Outcome.HELD_BACK if decision is Decision.SKIP else None
    severities = {entry.issue.severity for entry in issues}
    if Severity.ERROR in severities:
        return Outcome.REJECTED
    if decision is Decision.SKIP or (Severity.DOUBT in severities and not accepted):
        return Outcome.HELD_BACK
    return None


def _written(
    known: Known,
    checked: CheckedSheet,
    match: int | None,
    values: Mapping[str, object],
) -> Outcome:
    """Return whether a row changes the record that it is, stored or named by a row above."""
    layout = checked.source.layout
    if match is None:
        return Outcome.CHANGED
    if (layout.kind, match) not in known.values:
        # Not read yet (a row mended in the preview): the commit compares again.
        return Outcome.CHANGED
    if layout.kind == "person":
        scheme = scheme_of(values, layout)
        changed = bool(
            person_changes(known, match, values)
            or member_household_changes(known, stored_home(known, match, values), values)
            or new_receipt(known, match, values, scheme)
            or own_receipt_changes(known, match, values, scheme)
            or new_cover(known, match, values, scheme)
            or completed_cover(known, match, values, scheme)
            or ending_of(known, match, values, scheme)
        )
    elif layout.kind == "household":
        changed = bool(household_changes(known, match, values))
    elif layout.kind == "receipt":
        wanted = wanted_receipt(known, match, values)
        changed = bool(wanted.new or wanted.changes)
    else:
        old = known.values[layout.kind, match]
        changed = bool(column_changes(old, values, _COLUMNS[layout.kind]))
    return Outcome.CHANGED if changed else Outcome.SAME


def count(sheets: Sequence[CheckedSheet], rows: Sequence[RowResult]) -> PlanCounts:
    """Count outcomes, and the persons, households, receipts and amounts that rows name."""
    found = [row.outcome for row in rows]
    outcomes = {outcome: found.count(outcome) for outcome in Outcome}
    persons, households, receipts, amount = _named(sheets, rows)
    return PlanCounts(
        rows_read=len(rows),
        new=outcomes[Outcome.NEW],
        changed=outcomes[Outcome.CHANGED],
        same=outcomes[Outcome.SAME],
        possible_duplicates=sum(1 for row in rows if row.issues and row.is_possible_duplicate),
        rejected=outcomes[Outcome.REJECTED],
        held_back=outcomes[Outcome.HELD_BACK],
        persons=persons,
        households=households,
        receipts=receipts,
        amount_total=amount,
    )


def _named(sheets: Sequence[CheckedSheet], rows: Sequence[RowResult]) -> tuple[int, int, int, int]:
    """Return persons and households of rows that are not rejected, receipts and amounts of all."""
    totals = [0, 0, 0, 0]
    codes: set[object] = set()
    for sheet_place, checked in enumerate(sheets):
        own = rows if len(sheets) == 1 else [row for row in rows if row.sheet == sheet_place]
        kept = [row for row in own if row.outcome is not Outcome.REJECTED]
        if checked.source.layout.kind == "person":
            totals[0] += _different(_column_of(checked, kept, "national_id"))
        named = _column_of(checked, kept, "household_code")
        codes.update(named)
        if checked.source.layout.kind == "household":
            totals[1] += named.count(None)
        own_homes = set(_column_of(checked, kept, "own_household")) - {None}
        totals[1] += len(own_homes)
        totals[2] += sum(1 for key in _column_of(checked, own, "receipt_no") if key is not None)
        amount = "amount_paid" if "amount_paid" in checked.fields else "amount_due"
        totals[3] += sum(one for one in _column_of(checked, own, amount) if isinstance(one, int))
    codes.discard(None)
    return totals[0], totals[1] + len(codes), totals[2], totals[3]


def _column_of(checked: CheckedSheet, rows: Sequence[RowResult], key: str) -> list[object]:
    if key not in checked.fields:
        return [None] * len(rows)
    return list(map(itemgetter(checked.fields.index(key)), map(_VALUES, rows)))


def _different(numbers: list[object]) -> int:
    """Return how many persons the numbers name; without a number every row is another person."""
    missing = numbers.count(None)
    return len(set(numbers)) - bool(missing) + missing
