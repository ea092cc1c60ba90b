"""One thing that a package carries, and the licence texts that are kept for it."""

import csv
from collections.abc import Iterable
from dataclasses import dataclass
from email.message import Message
from importlib.metadata import Distribution
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


@dataclass(frozen=True, slots=True)
class Wheel:
    """A distribution of the environment that is shipped; its lists are read once."""

    name: str
    """As the lock writes it."""
    version: str
    metadata: Message
    folder: Path
    """Where its files lie."""
    files: tuple[str, ...]
    """Relative to the folder; some may be gone from a trimmed tree."""

    @classmethod
    def of(cls, name: str, dist: Distribution) -> "Wheel":
        """Return what a distribution says about itself."""
        rows = csv.reader((dist.read_text("RECORD") or "").splitlines())
        files = tuple(sorted(row[0].replace("\\", "/") for row in rows if row))
        metadata: Message = dist.metadata  # type: ignore[assignment]
        return cls(name, metadata["Version"], metadata, Path(str(dist.locate_file(""))), files)


def stored(names: Iterable[str]) -> tuple[tuple[str, str], ...]:
    """Return texts that are kept in the project, by their names."""
    return tuple((name, (TEXTS / name).read_text(encoding="utf-8")) for name in names)
