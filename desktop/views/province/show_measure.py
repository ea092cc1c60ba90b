"""The wish to see an indicator on the map of a period."""

from dataclasses import dataclass

from desktop.domain.periods import Period


@dataclass(frozen=True, slots=True)
class ShowMeasure:
    """Argument of the page of packages: the key of the indicator and the period."""

    key: str
    period: Period
