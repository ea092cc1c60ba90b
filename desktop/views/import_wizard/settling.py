"""A step that has just appeared takes no key or click that was meant for the step before."""

from time import monotonic

SETTLE = 0.6
"""Seconds: longer than the second click of a slow double click takes."""


class Settling:
    """Tells whether a step has been seen long enough to be meant by a click."""

    def __init__(self) -> None:
        """Start as seen long ago."""
        self._since = float("-inf")

    def begin(self) -> None:
        """The step appears now."""
        self._since = monotonic()

    @property
    def under_way(self) -> bool:
        """Whether the step appeared just now."""
        return monotonic() - self._since < SETTLE
