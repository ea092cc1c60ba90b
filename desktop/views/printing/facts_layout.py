"""Sets lines of facts: label and value, two beside each other, dots where one writes by hand."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from desktop.domain.paper import Fact
from desktop.views.printing.sheet import LEFT, MM, POINT, Face, Mark, RuleMark, TextMark
from desktop.views.printing.table_layout import BASE_LINE
from desktop.views.printing.type_measure import TypeMeasure

BETWEEN = 6 * MM
"""Room between two facts beside each other."""
AFTER_LABEL = 1.5 * MM
LEADING = 2 * POINT


@dataclass(frozen=True, slots=True)
class SetFact:
    """One fact broken into lines, the label before the first of them."""

    label: str
    lines: tuple[str, ...]
    x: float
    value_x: float
    right: float


@dataclass(frozen=True, slots=True)
class FactsRow:
    """Facts beside each other."""

    facts: tuple[SetFact, ...]
    plain: Face
    bold: Face

    @property
    def height(self) -> float:
        """What the row takes on the page."""
        lines = max(len(fact.lines) for fact in self.facts)
        return lines * self.plain.line + LEADING

    def draw(self, top: float) -> Iterator[Mark]:
        """Yield labels, values and the dots of what is not known."""
        base = top + self.plain.points * POINT * BASE_LINE
        for fact in self.facts:
            yield TextMark(fact.x, base, fact.label, self.plain)
            if fact.lines == ("",):
                yield RuleMark(fact.value_x, base + POINT, fact.right, base + POINT, dotted=True)
            for number, text in enumerate(fact.lines):
                if text:
                    y = base + number * self.plain.line
                    yield TextMark(fact.value_x, y, text, self.bold)


class FactType(NamedTuple):
    """In which type facts are set: labels plain, values bold."""

    measure: TypeMeasure
    plain: Face
    bold: Face

    def natural(self, fact: Fact) -> float:
        """Return the width of a fact on one line."""
        label = self.measure.width(f"{fact.label}:", self.plain)
        return label + AFTER_LABEL + self.measure.width(fact.value, self.bold)

    def set(self, fact: Fact, x: float, room: float) -> SetFact:
        """Return a fact in the room from `x` on."""
        label = f"{fact.label}:"
        value_x = x + self.measure.width(label, self.plain) + AFTER_LABEL
        lines = self.measure.wrap(fact.value, self.bold, x + room - value_x)
        return SetFact(label, lines, x, value_x, x + room)


def facts_rows(facts: Sequence[Fact], faces: FactType, room: float) -> list[FactsRow]:
    """Return the rows of facts; one whose value is too long for a half gets a row of its own."""
    half = (room - BETWEEN) / 2
    rows: list[tuple[SetFact, ...]] = []
    waiting: SetFact | None = None
    for fact in facts:
        wide = fact.wide or faces.natural(fact) > half
        if waiting is not None:
            right = () if wide else (faces.set(fact, LEFT + half + BETWEEN, half),)
            rows.append((waiting, *right))
            waiting = None
            if right:
                continue
        made = faces.set(fact, LEFT, room if wide else half)
        if wide:
            rows.append((made,))
        else:
            waiting = made
    if waiting is not None:
        rows.append((waiting,))
    return [FactsRow(row, faces.plain, faces.bold) for row in rows]
