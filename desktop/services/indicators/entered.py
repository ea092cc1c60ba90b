"""The counts of a report that were entered by hand, and the population that coverage is of."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from desktop.domain.denominators import COUNTED, MEASURES, Entered, held_on, of_area, total_of
from desktop.services.indicators.choices import choices_of
from desktop.storage.database import ReadSnapshot
from desktop.storage.queries import denominators, offices
from desktop.storage.queries.scoped import Span

Counts = dict[str, int | None]
"""Counts by the names that indicators are declared with; None: entered by hand, and not yet."""
COVERED_POPULATION = "covered_population"
"""Name of the count that coverage is of: counted residents, or the entered population."""
_NOBODY = -1


@dataclass(frozen=True, slots=True)
class EnteredFigures:
    """Entered numbers that hold on the closing day, of these communes or of one `area` of them.

    `area` 0 are those without a thôn, for whom nobody enters a number.
    """

    held: tuple[Entered, ...] = ()
    communes: tuple[str, ...] = ()
    population: str = COUNTED
    area: int | None = None

    def of_area(self, neighbourhood_id: int) -> "EnteredFigures":
        """Return the part of one thôn."""
        return replace(self, area=neighbourhood_id)

    def of_nobody(self) -> "EnteredFigures":
        """Return the part of a collector: nothing is entered by collector."""
        return replace(self, area=_NOBODY, population=COUNTED)

    def counts(self, persons: Mapping[str, int | None]) -> Counts:
        """Return every entered count, the population of coverage, and who pays for old age."""
        counts: Counts = {
            f"entered_{code.code}": self._number(code.code) for code in MEASURES.codes
        }
        counts[COVERED_POPULATION] = self.covered(persons["population"])
        compulsory, voluntary = counts["entered_compulsory_si"], persons["vsi_participants"]
        known = compulsory is not None and voluntary is not None
        counts["si_participants"] = (compulsory or 0) + (voluntary or 0) if known else None
        return counts

    def covered(self, residents: int | None) -> int | None:
        """Return the population that coverage is of: the counted residents, or the entered one."""
        return residents if self.population == COUNTED else self._number("population")

    def covered_in(self, neighbourhood_id: int | None, residents: int) -> int | None:
        """Return the same of one thôn; None where its population was not entered."""
        return self.of_area(neighbourhood_id or 0).covered(residents)

    def sources(self, measure: str) -> tuple[Entered, ...]:
        """Return the entered numbers that the number of the whole is the sum of; none of parts."""
        if self.area is not None or self._number(measure) is None:
            return ()
        found: list[Entered] = []
        for code in self.communes:
            rows = [one for one in self.held if (one.measure, one.commune_code) == (measure, code)]
            found += [one for one in rows if one.neighbourhood_id is None] or rows
        return tuple(found)

    def _number(self, measure: str) -> int | None:
        if self.area is None:
            return total_of(self.held, self.communes, measure)
        return of_area(self.held, self.area or None).get(measure) if self.area > 0 else None


def entered_figures(snapshot: ReadSnapshot, span: Span) -> EnteredFigures:
    """Return what was entered for the scope of a span."""
    scope = span.scope
    rows = denominators.entered(snapshot, scope.commune_code)
    served = [scope.commune_code] if scope.commune_code else None
    communes = served or [code for code, _, _ in offices.served(snapshot)]
    choices = choices_of(offices.options(snapshot))
    found = EnteredFigures(
        tuple(held_on(rows, span.closing)), tuple(communes), choices.coverage_population
    )
    if scope.by_collector:
        return found.of_nobody()
    return found if scope.neighbourhood_id is None else found.of_area(scope.neighbourhood_id)
