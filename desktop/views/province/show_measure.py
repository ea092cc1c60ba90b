"""Wishes of other places: to see an indicator on the map, or the packages of a commune."""

from dataclasses import dataclass

from desktop.domain.periods import Period


@dataclass(frozen=True, slots=True)
class ShowMeasure:
    """Argument of the page of packages: the key of the indicator and the period."""

    key: str
    period: Period


@dataclass(frozen=True, slots=True)
class ShowCommune:
    """Argument of the page of packages: the code of the commune that is shown alone."""

    code: str
