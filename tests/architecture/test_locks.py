"""The lock files: no addresses, hashes on everything, in step with pyproject.toml."""

import re
import tomllib
from functools import cache
from itertools import chain
from pathlib import Path
from typing import NamedTuple

import pytest
from packaging.markers import Marker
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from installer.development.locking import ADDRESS
from tests.conftest import PROJECT

RUNTIME = PROJECT / "requirements.lock"
DEVELOPMENT = PROJECT / "requirements-dev.lock"
PACKAGING = PROJECT / "installer" / "requirements-build.lock"
LOCKS = [RUNTIME, DEVELOPMENT, PACKAGING]
HASH = re.compile(r"--hash=sha256:[0-9a-f]{64}")
# One for each side of every marker that pyproject.toml uses.
PLATFORMS = [
    {"python_version": version, "python_full_version": f"{version}.9", "sys_platform": system}
    for version in ("3.11", "3.14")
    for system in ("linux", "win32")
]


class Pin(NamedTuple):
    name: str
    version: str
    marker: Marker | None
    hashes: int


@cache
def pins(lock: Path) -> list[Pin]:
    text = lock.read_text(encoding="utf-8").replace("\\\n", " ")
    found = []
    for line in filter(None, map(str.strip, text.splitlines())):
        requirement = Requirement(HASH.sub("", line).strip())
        (specifier,) = requirement.specifier
        assert specifier.operator == "==", line
        name = canonicalize_name(requirement.name)
        found.append(Pin(name, specifier.version, requirement.marker, len(HASH.findall(line))))
    return found


def pinned(lock: Path, name: str, platform: dict[str, str]) -> list[str]:
    return [
        pin.version
        for pin in pins(lock)
        if pin.name == canonicalize_name(name)
        and (pin.marker is None or pin.marker.evaluate(dict(platform)))
    ]


def declared() -> list[tuple[Path, str]]:
    project = tomllib.loads((PROJECT / "pyproject.toml").read_text(encoding="utf-8"))
    runtime = project["project"]["dependencies"]
    extras = list(chain.from_iterable(project["project"]["optional-dependencies"].values()))
    groups = project["dependency-groups"]
    return [
        *((RUNTIME, text) for text in [*runtime, *extras]),
        *((DEVELOPMENT, text) for text in [*runtime, *extras, *groups["dev"]]),
        *((PACKAGING, text) for text in groups["packaging"]),
    ]


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.name)
def test_a_lock_names_no_address(lock: Path) -> None:
    found = [line for line in lock.read_text(encoding="utf-8").splitlines() if ADDRESS.search(line)]
    assert not found


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.name)
def test_every_pin_has_hashes(lock: Path) -> None:
    assert pins(lock)
    assert [pin.name for pin in pins(lock) if not pin.hashes] == []


@pytest.mark.parametrize(("lock", "text"), declared(), ids=lambda part: getattr(part, "name", part))
def test_the_lock_meets_what_is_declared(lock: Path, text: str) -> None:
    requirement = Requirement(text)
    for platform in PLATFORMS:
        if requirement.marker and not requirement.marker.evaluate(dict(platform)):
            continue
        versions = pinned(lock, requirement.name, platform)
        assert len(versions) == 1, (platform, versions)
        assert requirement.specifier.contains(versions[0])


def test_the_development_lock_holds_the_runtime_lock() -> None:
    development = {(pin.name, pin.version, str(pin.marker)) for pin in pins(DEVELOPMENT)}
    runtime = {(pin.name, pin.version, str(pin.marker)) for pin in pins(RUNTIME)}
    assert runtime - development == set()


def test_what_is_in_two_locks_is_the_same_version_in_both() -> None:
    held = {pin.name: pin.version for pin in pins(RUNTIME)}
    other = {pin.name: pin.version for pin in pins(PACKAGING) if pin.name in held}
    assert other
    assert other == {name: held[name] for name in other}


def test_one_qt_binding_and_never_the_metapackage() -> None:
    names = {pin.name for pin in pins(DEVELOPMENT)}
    assert {name for name in names if name.startswith(("pyside", "pyqt"))} == {"pyside6-essentials"}


@pytest.mark.parametrize(
    "line",
    [
        "--index-url https://pypi.org/simple",
        "--find-links wheels",
        "wheel @ file:///srv/wheel.whl",
        "    # via -r /home/someone/requirements.in",
    ],
)
def test_the_guard_sees_addresses(line: str) -> None:
    assert ADDRESS.search(line)
