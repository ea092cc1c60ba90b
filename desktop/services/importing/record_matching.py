"""Finds the stored household, collector, receipt or event that a row names."""

from collections.abc import Iterator

from desktop.services.importing.issues import (
    collector_not_linked,
    household_of_another,
    twice_in_file,
)
from desktop.services.importing.known import Known
from desktop.services.importing.receipts import find_receipt
from desktop.services.importing.row_matching import (
    MOST_NAMESAKES,
    Finding,
    RowMatcher,
    Seen,
    folded_name,
    may_be,
)
from desktop.storage.queries.import_matching import stored
from desktop.workbooks.row_table import CellIssue, CheckedRow
from desktop.workbooks.row_validation import CheckedSheet

_EVENT_KEY = ("held_on", "event_type", "title", "place")


class RecordMatcher(RowMatcher):
    """Finds the records of a list that is not of persons."""

    def __init__(self, known: Known, checked: CheckedSheet, seen: Seen) -> None:
        """Compare rows of `checked` with `known` and with `seen`, which it adds to."""
        super().__init__(known, checked, seen)
        self._events = {
            _event_key(event.held_on, event.event_type, event.title, event.place): event.id
            for event in (known.events if self._layout.kind == "event" else ())
        }

    def find_record(self, row: CheckedRow) -> Finding:
        """Return what is known of the record that a row names."""
        if self._layout.kind == "household":
            return self._find_household(row)
        if self._layout.kind == "collector":
            return self._find_collector(row)
        if self._layout.kind == "receipt":
            return self._find_receipt(row)
        return self._find_event(row)

    def _find_household(self, row: CheckedRow) -> Finding:
        code, head = self._value(row, "household_code"), self._value(row, "head_name")
        issues = [*self._place_issues(row), *self._collector_of_home_issues(row)]
        above = self._above(("household", code or folded_name(str(head))), row)
        if above is not None:
            key = "household_code" if code else "head_name"
            issues.append(self._issue(row, key, twice_in_file(self._shown(above))))
        if code is not None:
            known = self._known.households.get(str(code))
            named = known is not None and head is not None and known.head_name
            if named and folded_name(named) != folded_name(str(head)):
                issue = household_of_another(str(code), named)
                issues.append(self._issue(row, "household_code", issue))
            return Finding(known.id if known else None, (), None, tuple(issues))
        homes = self._known.households_by_head.get(folded_name(str(head)), ())
        alike = tuple(one.id for one in homes[:MOST_NAMESAKES])
        if alike:
            issues.append(self._issue(row, "head_name", may_be(alike, str(head))))
        return Finding(None, alike, None, tuple(issues))

    def _collector_of_home_issues(self, row: CheckedRow) -> Iterator[CellIssue]:
        """Tell the first row of each name or code that is not one collector of the office."""
        words = str(self._value(row, "collector") or "")
        key = folded_name(words)
        if not key or self._known.collector_id(words) is not None:
            return
        if self._above(("collector of home", key), row) is None:
            yield self._issue(row, "collector", collector_not_linked(words))

    def _find_collector(self, row: CheckedRow) -> Finding:
        code, number = self._value(row, "collector_code"), self._value(row, "national_id")
        name = str(self._value(row, "full_name") or "")
        issues: list[CellIssue] = []
        above = self._above(("collector", code or number or name), row)
        if above is not None:
            key = "collector_code" if code else "full_name"
            issues.append(self._issue(row, key, twice_in_file(self._shown(above))))
        match = self._known.by_collector_code.get(str(code)) if code else None
        similar = []
        if match is None and number:
            match = self._known.by_collector_number.get(str(number))
        for one_id in self._known.collectors_called(name) if match is None else ():
            one = self._known.collectors[one_id]
            same_name = folded_name(one.full_name) == folded_name(name)
            if same_name and not (code and one.collector_code):
                similar.append(one.id)
        if match is None and similar:
            issues.append(self._issue(row, "full_name", may_be(similar, name)))
        return Finding(match, () if match else tuple(similar), None, tuple(issues))

    def _find_receipt(self, row: CheckedRow) -> Finding:
        values = {key: row.values[at] for key, at in self._at.items()}
        match, told = find_receipt(self._known, values)
        key = ("receipt", values.get("receipt_no"), values.get("receipt_book"))
        above = self._above((*key, values.get("scheme")), row)
        if above is not None and values.get("receipt_no") is not None:
            told = [*told, ("receipt_no", twice_in_file(self._shown(above)))]
        issues = [self._issue(row, field, issue) for field, issue in told]
        issues += self._collector_issues(row)
        return Finding(match, (), None, tuple(issues))

    def _find_event(self, row: CheckedRow) -> Finding:
        key = _event_key(*(self._value(row, one) for one in _EVENT_KEY))
        issues = list(self._place_issues(row))
        above = self._above(("event", key), row)
        if above is not None:
            issues.append(self._issue(row, "held_on", twice_in_file(self._shown(above))))
        return Finding(self._events.get(key), (), None, tuple(issues))


def _event_key(*values: object) -> tuple[str, ...]:
    return tuple(folded_name(str(stored(value) or "")) for value in values)
