"""Tells how long each step of a build or proof took."""

import time
from collections.abc import Iterator
from contextlib import contextmanager

from installer.development import console


@contextmanager
def timed(name: str) -> Iterator[None]:
    """Print the name of a step with its seconds when it has ended well."""
    started = time.monotonic()
    yield
    console.say(f"  {name}: {time.monotonic() - started:.1f} s")
