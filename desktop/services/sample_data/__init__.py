"""A database of invented people for trying the program out, for tests and for measuring."""

from desktop.services.sample_data.creation import DEFAULT_COMMUNE, create
from desktop.services.sample_data.writing import SampleCounts

__all__ = ["DEFAULT_COMMUNE", "SampleCounts", "create"]
