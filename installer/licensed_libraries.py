"""Shared libraries of a built tree: whose each of them is, and under which licence."""

import fnmatch
import re
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Final

from installer.licence_rules import LicenceRefused
from installer.licensed_part import Component, Wheel, stored

LIBRARY: Final = re.compile(r"\.(?:so(?:\.\d+)*|dll|pyd)$")
OF_THE_INTERPRETER: Final = re.compile(
    r"(?:^|/)(?:libpython3[^/]*|(?:python3\.\d+/)?lib-dynload/[^/]+)$|^runtime/"
)
DEBIAN_TEXTS: Final = Path("/usr/share/doc")


def libraries(
    rules: Sequence[Mapping[str, Any]],
    shipped: Mapping[str, Wheel],
    tree: Path,
) -> list[Component]:
    """Return the libraries inside the distributions and those that the build took from the system.

    Raises:
        LicenceRefused: A library of the tree is nobody's, or of a distribution outside the lock.
    """
    owners = _owners(shipped)
    found: list[Component] = []
    strangers: list[str] = []
    for inside, owner in sorted(owners.items()):
        if rule := _rule(rules, inside):
            found.append(_component(rule, owner))
    names = {inside.rsplit("/", 1)[-1] for inside in owners}
    for path in _tree_libraries(tree):
        if path.name in names or OF_THE_INTERPRETER.search(path.as_posix()):
            continue
        if rule := _rule(rules, path.name):
            found.append(_from_system(rule, tree / path))
        else:
            strangers.append(path.as_posix())
    if strangers:
        raise LicenceRefused("libraries of unknown origin: " + ", ".join(sorted(strangers)))
    return found


def _owners(shipped: Mapping[str, Wheel]) -> dict[str, str]:
    """Return for each shared library of the distributions whose it is."""
    return {
        path: name
        for name, wheel in shipped.items()
        for path in wheel.files
        if LIBRARY.search(path)
    }


def _tree_libraries(tree: Path) -> Iterator[Path]:
    """Yield the shared libraries of a tree, relative to it; links only point to others."""
    for path in sorted(tree.rglob("*")):
        if LIBRARY.search(path.name) and path.is_file() and not path.is_symlink():
            yield path.relative_to(tree)


def _rule(rules: Sequence[Mapping[str, Any]], path: str) -> Mapping[str, Any] | None:
    name = path.rsplit("/", 1)[-1].lower()
    for rule in rules:
        if any(fnmatch.fnmatchcase(name, pattern) for pattern in rule["files"]):
            return rule
    return None


def _component(rule: Mapping[str, Any], owner: str) -> Component:
    """Return a library that a distribution brings along; which version, nothing says."""
    return Component(
        name=rule["name"],
        version="",
        licence=rule["licence"],
        group="libraries",
        texts=stored(rule.get("texts", ())),
        within=owner,
    )


def _from_system(rule: Mapping[str, Any], library: Path) -> Component:
    """Return a library that the build took from the Debian or Ubuntu it ran on."""
    package, version = _debian_package(library.name)
    copyright_file = DEBIAN_TEXTS / package / "copyright"
    texts = stored(rule.get("texts", ()))
    if package and copyright_file.is_file():
        texts = ((f"{package}.txt", copyright_file.read_text(encoding="utf-8")), *texts)
    return Component(
        name=rule["name"],
        version=version or "system",
        licence=rule["licence"],
        group="system",
        texts=texts,
        purl=f"pkg:deb/debian/{package}@{version}?arch=amd64" if package else "",
        source=f"packages.debian.org/{package}" if package else "",
    )


def _debian_package(library: str) -> tuple[str, str]:
    """Return the Debian package that a library's name belongs to, and its version."""
    try:
        search = subprocess.run(
            ["dpkg-query", "--search", f"*/{library}"], capture_output=True, text=True
        )
        package = search.stdout.split("\n", 1)[0].partition(":")[0].split(",")[0]
        if not package:
            return "", ""
        show = subprocess.run(
            ["dpkg-query", "--show", "--showformat", "${Version}\n", package],
            capture_output=True,
            text=True,
        )
    except OSError:
        return "", ""
    return package, show.stdout.split("\n", 1)[0]
