"""How a long job tells its progress and learns that it should stop."""

from collections.abc import Callable

from desktop.domain.errors import Cancelled

Progress = Callable[[str, float], None]
"""(sentence, fraction 0..1); raises `Cancelled` when the user pressed "Dừng"."""

__all__ = ["Cancelled", "Progress", "no_progress"]


def no_progress(message: str, fraction: float) -> None:
    """Take progress and do nothing with it."""
    del message, fraction
