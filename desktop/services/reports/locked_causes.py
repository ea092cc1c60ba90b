"""What moved a figure of a locked month: the late entries and mended records of its own counts."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from desktop.domain.indicator import Indicator, Unit
from desktop.domain.report_table import ReportValue
from desktop.services.history.names import record_name
from desktop.services.indicators import INDICATORS
from desktop.services.indicators.counting import Gathered
from desktop.services.indicators.declarations import (
    COLLECTION,
    HEALTH_INSURANCE,
    OUTREACH,
    POPULATION,
    VOLUNTARY_INSURANCE,
)
from desktop.storage.audit_lines import AuditLine
from desktop.storage.database import ReadSnapshot
from desktop.storage.queries import covers, history
from desktop.storage.queries import reports as queries
from desktop.storage.queries.reports import CorrectionRow

_OF_COUNT: Final = {one.numerator: one.key for one in INDICATORS if one.denominator is None}
"""Count -> the indicator that shows it by itself."""
_SCHEME: Final[Mapping[str, str]] = {
    **dict.fromkeys((one.key for one in HEALTH_INSURANCE), "HI"),
    **dict.fromkeys((one.key for one in VOLUNTARY_INSURANCE), "VSI"),
}
_KINDS: Final[Mapping[str, frozenset[str]]] = {
    **dict.fromkeys((one.key for one in POPULATION), frozenset({"person"})),
    **{one.key: frozenset({"household"}) for one in POPULATION if one.unit is Unit.HOUSEHOLDS},
    **dict.fromkeys(_SCHEME, frozenset({"person", "cover"})),
    **dict.fromkeys((one.key for one in COLLECTION), frozenset({"receipt"})),
    **dict.fromkeys((one.key for one in OUTREACH), frozenset({"event"})),
}
_EVERYBODY: Final = frozenset({"population", "no_card", "covered_population"})
"""Counts that a person is in who never took part."""
_COUNTED: Final[Mapping[str, frozenset[str]]] = {
    "person": frozenset(
        {"life_status", "life_date", "residence_status", "residence_date", "birth_date"}
    ),
    "cover": frozenset({"person_id", "scheme", "hi_group", "valid_from", "valid_to", "end_reason"}),
}
"""What of a record moves figures; of the other kinds everything may."""
_DAYS: Final[Mapping[str, tuple[str, ...]]] = {
    "person": ("life_date", "residence_date", "birth_date"),
    "cover": ("valid_from",),
    "receipt": ("receipt_date",),
    "event": ("held_on",),
}
_MOST_LINES: Final = 2_000


@dataclass(frozen=True, slots=True)
class LateCauses:
    """The late entries of a month, and its figures by indicator at the lock and now."""

    rows: Sequence[CorrectionRow]
    before: Mapping[str, ReportValue]
    after: Mapping[str, ReportValue]
    counts: Mapping[str, int | None]
    deltas: list[Mapping[str, str]] = field(init=False)

    def __post_init__(self) -> None:
        """Read what each entry moved."""
        object.__setattr__(self, "deltas", [json.loads(one.deltas) for one in self.rows])

    def of(self, indicator: Indicator) -> tuple[tuple[CorrectionRow, ...], bool]:
        """Return the late entries that moved an indicator, and whether mended records did too."""
        parts = (indicator.numerator, indicator.denominator)
        if indicator.denominator is None:
            late, is_mended = self._of_count(indicator.key)
        else:
            late, is_mended = set[int](), False
            for part in filter(None, parts):
                found, mended = self._of_part(indicator, part)
                late |= found
                is_mended |= mended
        return tuple(self.rows[at] for at in sorted(late)), is_mended or not late

    def _of_count(self, key: str) -> tuple[set[int], bool]:
        late = {at for at, each in enumerate(self.deltas) if key in each}
        then, now = self.before.get(key), self.after.get(key)
        if not (isinstance(then, int) and isinstance(now, int)):
            return late, then != now
        return late, now - then != sum(int(self.deltas[at][key]) for at in late)

    def _of_part(self, rate: Indicator, part: str) -> tuple[set[int], bool]:
        if part in _OF_COUNT:
            return self._of_count(_OF_COUNT[part])
        if not self._hidden_moved(rate):
            return set(), False
        # No indicator shows this count by itself: it moves with the others of its scheme.
        scheme = part.partition("_")[0]
        alike = [
            key
            for count, key in _OF_COUNT.items()
            if scheme in {"hi", "vsi"} and count.startswith(f"{scheme}_")
        ]
        found = [self._of_count(key) for key in alike]
        late = set[int]().union(*(rows for rows, _ in found))
        return late, not late or any(mended for _, mended in found)

    def _hidden_moved(self, rate: Indicator) -> bool:
        """Whether a rate would be another with the counts of the lock, as far as they are shown."""
        numerator, denominator = (
            self.before.get(_OF_COUNT[part]) if part in _OF_COUNT else self.counts.get(part)
            for part in (rate.numerator, rate.denominator or "")
        )
        if not isinstance(numerator, int) or not isinstance(denominator, int):
            return True
        return rate.value(numerator, denominator).value != self.before.get(rate.key)


@dataclass(frozen=True, slots=True)
class _Mended:
    kind: str
    name: str
    schemes: frozenset[str]


class MendedRecords:
    """The records that were written otherwise since a month was locked, by their names."""

    def __init__(self, snapshot: ReadSnapshot, line: int, gathered: Gathered) -> None:
        """Read them: `line` is that of the lock in the audit, `gathered` the month as it is."""
        kinds = frozenset[str]().union(*_KINDS.values())
        self._snapshot, self._span = snapshot, gathered.span
        found = (
            self._read(one) for one in queries.mended_after(snapshot, line, kinds, _MOST_LINES)
        )
        self._records = [one for one in found if one is not None]

    def of(self, indicator: Indicator) -> tuple[str, ...]:
        """Return whom the mended records behind an indicator are about; each once."""
        kinds, scheme = _KINDS[indicator.key], _SCHEME.get(indicator.key)
        everybody = scheme is None or bool(
            _EVERYBODY & {indicator.numerator, indicator.denominator or ""}
        )
        named = (
            one.name
            for one in self._records
            if one.kind in kinds and (scheme in one.schemes or (everybody and one.kind != "cover"))
        )
        return tuple(dict.fromkeys(named))

    def _read(self, line: AuditLine) -> _Mended | None:
        kind, record_id = line.kind, line.row_id or 0
        before, after = line.before or {}, line.after or {}
        changed = {key for key in (*before, *after) if before.get(key) != after.get(key)}
        stored = history.stored(self._snapshot, kind, record_id) or {}
        known: dict[str, Any] = {**stored, **before, **after}
        if (kind in _COUNTED and not changed & _COUNTED[kind]) or not self._touches(
            kind, {key: (before.get(key), after.get(key)) for key in changed}, known
        ):
            return None
        if kind == "cover":
            person_id, schemes = int(known.get("person_id") or 0), {str(known.get("scheme"))}
        else:
            person_id = record_id if kind == "person" else 0
            terms = covers.of_persons(self._snapshot, [record_id]) if person_id else {}
            schemes = {one.scheme for one in terms.get(record_id, ())}
        if kind == "cover":
            known = {**known, **(history.stored(self._snapshot, "person", person_id) or {})}
        commune = self._span.scope.commune_code
        if commune is not None and known.get("commune_code") != commune:
            return None
        name = record_name(self._snapshot, kind, record_id, known)
        return _Mended(kind, name, frozenset(schemes))

    def _touches(
        self, kind: str, changed: Mapping[str, tuple[Any, Any]], known: Mapping[str, Any]
    ) -> bool:
        """Whether the days of a change reach back into the month; without a day it may."""
        keys = _DAYS.get(kind, ())
        if kind == "cover":
            days = [known.get("valid_from")]
        else:
            days = [day for key in keys for day in changed.get(key, ())]
        texts = [str(day) for day in days if day]
        last = self._span.closing.isoformat()
        return not texts or min(texts) <= last
