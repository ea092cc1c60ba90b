"""Every indicator of the program, each declared once (domain.md 7.1); the one list of them all."""

from desktop.domain.indicator import Indicator
from desktop.services.indicators.collection_indicators import COLLECTION
from desktop.services.indicators.health_indicators import HEALTH_INSURANCE, POPULATION
from desktop.services.indicators.outreach_indicators import OUTREACH
from desktop.services.indicators.voluntary_indicators import VOLUNTARY_INSURANCE

__all__ = [
    "BY_KEY",
    "COLLECTION",
    "HEALTH_INSURANCE",
    "INDICATORS",
    "OUTREACH",
    "POPULATION",
    "VOLUNTARY_INSURANCE",
]

INDICATORS: tuple[Indicator, ...] = (
    *POPULATION,
    *HEALTH_INSURANCE,
    *VOLUNTARY_INSURANCE,
    *COLLECTION,
    *OUTREACH,
)
BY_KEY = {indicator.key: indicator for indicator in INDICATORS}
