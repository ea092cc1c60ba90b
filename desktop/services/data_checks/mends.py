"""The mends that are safe without asking about each record; every one can be taken back."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from desktop.domain.vietnamese_text import nfc, same_name, title_case_name
from desktop.services import households
from desktop.storage.links import HEAD
from desktop.storage.queries import data_checks as queries
from desktop.storage.queries.data_checks import Connected, CoverFacts, HeadFacts
from desktop.storage.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class Fix:
    """One record to write: its values, or None to delete it."""

    kind: str
    record_id: int
    values: Mapping[str, object] | None

    def write(self, unit: UnitOfWork) -> None:
        """Write the record."""
        if self.values is None:
            unit.delete(self.kind, self.record_id)
        else:
            before = unit.get(self.kind, self.record_id).values
            unit.update(self.kind, self.record_id, self.values)
            households.keep_heads(unit, self.kind, self.record_id, before)


@dataclass(frozen=True, slots=True)
class Mend:
    """What the button says, what it does in one sentence, and how it plans its writes."""

    button: str
    explains: str
    plan: Callable[[Connected], Sequence[Fix]]


def usual_names(snapshot: Connected) -> list[Fix]:
    """Write names of capitals or small letters only, and those with odd spaces, the usual way."""
    fixes = []
    for person in queries.residents(snapshot):
        usual = usual_name(person.full_name)
        if usual != person.full_name:
            fixes.append(Fix("person", person.id, {"full_name": usual}))
    return fixes


def usual_name(name: str) -> str:
    """Return a name with single spaces and the usual capitals."""
    return title_case_name(" ".join(nfc(name).split()))


def one_head(snapshot: Connected) -> list[Fix]:
    """Make the member whom the household is named after its only head.

    A household that is named after no member, or after two of the same name, is left to a person.
    """
    fixes = []
    for home in queries.households_without_one_head(snapshot):
        head = _named_head(home)
        if head is None:
            continue
        for member, _, is_head in home.members:
            if member == head and not is_head:
                fixes.append(Fix("person", member, {"relation": HEAD}))
            elif member != head and is_head:
                fixes.append(Fix("person", member, {"relation": None}))
    return fixes


def _named_head(home: HeadFacts) -> int | None:
    if home.head_name is None:
        return None
    named = [member for member, name, _ in home.members if same_name(name, home.head_name)]
    return named[0] if len(named) == 1 else None


def needless_covers(snapshot: Connected) -> list[Fix]:
    """Delete covers without a receipt that lie wholly inside another one of the same group.

    Nobody loses a day by that. Covers that overlap in part are left to a person: which day is
    right stands on the card.
    """
    needless: dict[int, Fix] = {}
    for first, second in queries.overlapping_covers(snapshot):
        for inner, outer in ((second, first), (first, second)):
            if outer.id not in needless and _lies_inside(inner, outer):
                needless[inner.id] = Fix("cover", inner.id, None)
                break
    return list(needless.values())


def _lies_inside(inner: CoverFacts, outer: CoverFacts) -> bool:
    if inner.receipt_id is not None or inner.contribution_id is not None:
        return False  # somebody paid for it
    if inner.hi_group not in (None, outer.hi_group):
        return False
    if inner.valid_from is None or outer.valid_from is None:
        return False
    return outer.valid_from <= inner.valid_from and inner.valid_to <= outer.valid_to
