"""Whom figures are about: the office, one commune, thôn, collector or organisation."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Scope:
    """What limits every figure; None limits nothing.

    0 stands for those who have none: `neighbourhood_id` 0 are the persons, households, receipts
    and events without a thôn (or with one of another commune), `collector_id` 0 those of nobody,
    `organisation_id` 0 those of nobody and of collectors of no organisation. Persons and households
    belong to the collector in charge of the household, receipts to who wrote them; an
    organisation has what those have who collect for it today.
    """

    commune_code: str | None = None
    neighbourhood_id: int | None = None
    collector_id: int | None = None
    organisation_id: int | None = None

    @property
    def in_parts(self) -> bool:
        """Whether it speaks of less than whole communes."""
        return self.neighbourhood_id is not None or self.by_collector

    @property
    def by_collector(self) -> bool:
        """Whether it speaks of what collectors have: of one, or of those of an organisation."""
        return self.collector_id is not None or self.organisation_id is not None


WHOLE = Scope()
"""Everything that the office holds."""
