"""Which proofs passed on which inputs: a mark in the user's cache, written by a passed proof."""

import hashlib
import os
import time
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Final

from installer.development import console
from installer.development.console import SetupRefused
from installer.development.environment import BUILD_LOCK, PROJECT, RUNTIME_LOCK

_COMMON: Final = (
    "installer/*.py",
    "installer/licences/**/*",
    RUNTIME_LOCK.name,
    BUILD_LOCK.relative_to(PROJECT).as_posix(),
    "pyproject.toml",
    "desktop/__init__.py",
    "desktop/__main__.py",
    "desktop/domain/program_place.py",
    "desktop/domain/resources.py",
)
INPUTS: Final = {
    "linux": (*_COMMON, "installer/linux/**/*"),
    "deb": (*_COMMON, "installer/linux/**/*"),
    "windows": (*_COMMON, "installer/windows/**/*"),
}
"""The files on which the outcome of a proof depends, as patterns below the project."""


def passed_before(name: str) -> bool:
    """Tell whether a proof passed here on exactly the files of now."""
    known = _is_marked(name, digest(name))
    if known:
        console.say(f"=== {name}: đã đạt với đúng các tệp này ({_mark(name)})")
    return known


def passes(name: str, prove: Callable[[], int]) -> bool:
    """Run a proof, remember that it passed, and return whether it did.

    Args:
        name: A key of INPUTS.
        prove: Builds what is needed and looks at it; gives 0 when all is well.
    """
    before = digest(name)
    console.say(f"=== {name}")
    started = time.monotonic()
    try:
        good = prove() == 0
    except SetupRefused as refusal:
        console.complain(str(refusal))
        good = False
    took = time.monotonic() - started
    console.say(f"=== {name}: {'đạt' if good else 'KHÔNG ĐẠT'}, {took:.0f} s")
    # Files that changed meanwhile were perhaps not those that were looked at.
    if good and digest(name) == before:
        _write_mark(name, before)
    return good


def digest(name: str) -> str:
    """Return the digest over the inputs of a proof, their names and their bytes."""
    return digest_of(INPUTS[name])


def digest_of(patterns: Iterable[str]) -> str:
    """Return the digest over the files of these patterns, their names and their bytes."""
    total = hashlib.sha256()
    for path in sorted(set(_files(patterns))):
        total.update(path.relative_to(PROJECT).as_posix().encode() + b"\0")
        total.update(hashlib.sha256(path.read_bytes()).digest())
    return total.hexdigest()


def _files(patterns: Iterable[str]) -> Iterator[Path]:
    for pattern in patterns:
        found = [path for path in PROJECT.glob(pattern) if path.is_file()]
        yield from (path for path in found if "__pycache__" not in path.parts)


def _mark(name: str) -> Path:
    cache = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    return Path(cache) / "ansinhxa-proofs" / name


def _is_marked(name: str, value: str) -> bool:
    try:
        return value in _mark(name).read_text(encoding="ascii").split()
    except OSError:
        return False


def _write_mark(name: str, value: str) -> None:
    path = _mark(name)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(value + "\n", encoding="ascii")
