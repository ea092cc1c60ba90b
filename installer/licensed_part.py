"""One thing that a package carries, and the licence texts that are kept for it."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

TEXTS: Final = Path(__file__).parent / "licences"
"""Texts for what brings none along; `parts.json` names where each of them comes from."""


@dataclass(frozen=True, slots=True)
class Component:
    """A distribution, a library, an interpreter, a set of data: whatever has a licence."""

    name: str
    version: str
    licence: str
    """The SPDX expression that its makers state."""
    group: str
    """One of `third_party_text.GROUPS`."""
    texts: tuple[tuple[str, str], ...] = ()
    """File names and contents of licence texts and notices."""
    purl: str = ""
    within: str = ""
    """The distribution that it is a part of; empty when it stands by itself."""
    source: str = ""
    """Where its source is to be had."""
    note: str = ""
    needs: tuple[str, ...] = ()
    """Names of the distributions that it asks for."""
    digests: tuple[str, ...] = ()
    """SHA-256 of the files that the lock admits for it."""


def stored(names: Iterable[str]) -> tuple[tuple[str, str], ...]:
    """Return texts that are kept in the project, by their names."""
    return tuple((name, (TEXTS / name).read_text(encoding="utf-8")) for name in names)
