"""What a built package carries: every distribution, the parts inside it, and their licences."""

import json
import platform as machine
import re
from collections.abc import Iterator, Mapping, Sequence
from fnmatch import fnmatchcase
from functools import cache
from importlib.metadata import distributions
from pathlib import Path
from typing import Any

from installer.licence_rules import LicenceRefused, chosen, in_spdx
from installer.licensed_libraries import libraries
from installer.licensed_part import TEXTS, Component, Wheel, stored

LOCK = Path(__file__).parents[1] / "requirements.lock"
LOCKED = re.compile(r"^([A-Za-z0-9._-]+)==([^\s;\\]+)")
TEXT_NAMES = re.compile(r"/licenses/|/(?:licen[cs]e|copying|notice|authors)[^/]*$", re.IGNORECASE)


def inventory(site_packages: Path, tree: Path, platform: str) -> tuple[Component, ...]:
    """Return everything that the package carries, each with a licence that fits.

    Args:
        site_packages: The environment that is shipped.
        tree: The built tree, whose shared libraries are looked at.
        platform: 'linux' or 'windows'.

    Raises:
        LicenceRefused: A locked distribution is missing, or a licence is unknown or does not fit.
    """
    rules = json.loads((TEXTS / "parts.json").read_text(encoding="utf-8"))
    shipped = _shipped(site_packages)
    found = [_distribution(each, rules) for each in shipped.values()]
    found += _declared_parts(rules, shipped, tree, platform)
    listed = [part for each in shipped.values() for part in _embedded(each, rules)]
    known = {(part.within, part.name) for part in listed}
    found += listed
    for part in libraries(rules["libraries"], shipped, tree):
        if not known & {(part.within, name) for name in _names(rules, part.name)}:
            found.append(part)
    unique = {(each.name, each.version, each.within): each for each in found}
    if faults := sorted(fault for each in unique.values() if (fault := _fault(each))):
        raise LicenceRefused("\n".join(faults))
    return tuple(sorted(unique.values(), key=lambda each: (each.name.lower(), each.within)))


@cache
def locked(lock: Path = LOCK) -> dict[str, dict[str, tuple[str, ...]]]:
    """Return by name the versions that a lock admits, each with its SHA-256 digests."""
    found: dict[str, dict[str, tuple[str, ...]]] = {}
    name = version = ""
    for line in lock.read_text(encoding="utf-8").splitlines():
        if start := LOCKED.match(line):
            name, version = normal(start[1]), start[2]
            found.setdefault(name, {})[version] = ()
        elif name and (digest := re.search(r"sha256:([0-9a-f]{64})", line)):
            found[name][version] += (digest[1],)
    return found


def normal(name: str) -> str:
    """Return a distribution's name as the lock writes it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def _fault(component: Component) -> str:
    """Return why a component may not be handed out; empty when it may."""
    try:
        chosen(component.licence)
    except LicenceRefused as refused:
        inside = f" (in {component.within})" if component.within else ""
        return f"{component.name}{inside}: {refused}"
    if component.texts or component.within:
        return ""
    return f"{component.name}: no licence text"


def _shipped(site_packages: Path) -> dict[str, Wheel]:
    """Return the locked distributions of an environment by name, all of them."""
    there = {normal(each.name): each for each in distributions(path=[str(site_packages)])}
    wanted = locked()
    if missing := sorted(wanted.keys() - there.keys()):
        raise LicenceRefused(f"locked but not installed: {', '.join(missing)}")
    return {name: Wheel.of(name, there[name]) for name in sorted(wanted)}


def _distribution(dist: Wheel, rules: Mapping[str, Any]) -> Component:
    """Return what a distribution's metadata says, made plain where its words are free."""
    name = dist.name
    known = rules["distributions"].get(name, {})
    words = dist.metadata["License-Expression"] or dist.metadata["License"] or ""
    return Component(
        name=name,
        version=dist.version,
        licence=known.get("licence") or in_spdx(words),
        group="Qt" if name.startswith(("pyside6", "shiboken6")) else "packages",
        texts=tuple(_own_texts(dist)) or stored(known.get("texts", ())),
        purl=f"pkg:pypi/{name}@{dist.version}",
        source=known.get("source") or _home(dist),
        needs=tuple(sorted(set(_needs(dist)))),
        digests=locked()[name].get(dist.version, ()),
    )


def _own_texts(dist: Wheel) -> Iterator[tuple[str, str]]:
    """Yield the licences and notices that a distribution brings along."""
    for path, content in _information(dist):
        if TEXT_NAMES.search(path):
            inside = path.split(".dist-info/", 1)[1].removeprefix("licenses/")
            yield inside.replace("/", "_"), content


def _information(dist: Wheel) -> Iterator[tuple[str, str]]:
    """Yield path and content of the files that a distribution says about itself."""
    for path in dist.files:
        wanted = ".dist-info/sboms/" in path or (".dist-info/" in path and TEXT_NAMES.search(path))
        if wanted and (dist.folder / path).is_file():
            yield path, (dist.folder / path).read_text(encoding="utf-8", errors="replace")


def _needs(dist: Wheel) -> Iterator[str]:
    """Yield the names of what a distribution asks for by itself, without its extras."""
    for line in dist.metadata.get_all("Requires-Dist") or ():
        if "extra ==" not in line and (name := re.match(r"[A-Za-z0-9._-]+", line)):
            yield normal(name[0])


def _home(dist: Wheel) -> str:
    """Return where a distribution's source is to be had, without the protocol."""
    links = {"homepage": dist.metadata["Home-page"] or ""}
    for line in dist.metadata.get_all("Project-URL") or ():
        label, _, address = line.partition(", ")
        links[label.lower()] = address
    wanted = ("source", "source code", "repository", "github", "homepage")
    address = next((links[label] for label in wanted if links.get(label)), "")
    return address.partition("://")[2].rstrip("/")


def _declared_parts(
    rules: Mapping[str, Any], shipped: Mapping[str, Wheel], tree: Path, platform: str
) -> Iterator[Component]:
    """Yield what no metadata names: the interpreter, Qt, what is linked in, data, tools."""
    for part in rules["parts"]:
        if platform not in part.get("platforms", (platform,)):
            continue
        version = _version(part["version"], shipped, tree)
        yield Component(
            name=part["name"],
            version=version,
            licence=part["licence"],
            group=part["group"],
            texts=stored(part.get("texts", ())),
            purl=part["purl"].format(version=version),
            within=part.get("within", ""),
            source=part.get("source", ""),
            note=part.get("note", ""),
        )


def _version(words: str, shipped: Mapping[str, Wheel], tree: Path) -> str:
    """Return the version that a declaration names: itself, a distribution's, the interpreter's."""
    if words in shipped:
        return shipped[words].version
    if words == "pyinstaller":
        return next(iter(locked(LOCK.parent / "installer" / "requirements-build.lock")[words]))
    if words == "python":
        # The embedded interpreter of Windows is another than the one that builds the package.
        for library in sorted((tree / "runtime").glob("python3??.dll")):
            if number := re.search(rb"\b3\.\d+\.\d+\b", library.read_bytes()):
                return number[0].decode()
        return machine.python_version()
    return words


def _embedded(dist: Wheel, rules: Mapping[str, Any]) -> Iterator[Component]:
    """Yield what a distribution says is compiled into it (PEP 770: lists under sboms/)."""
    name = dist.name
    by_name = {each: rule for rule in rules["libraries"] for each in _names(rules, rule["name"])}
    absent = set(_proved_absent(dist, rules["absent"]))
    for path, content in _information(dist):
        if ".dist-info/sboms/" not in path:
            continue
        listed = json.loads(content)
        for part in listed.get("components", ()):
            # A distribution also lists itself and its own modules.
            if part.get("purl", "").startswith("pkg:pypi/") or part["name"] in absent:
                continue
            rule = by_name.get(part["name"], {})
            yield Component(
                name=part["name"],
                version=part.get("version", ""),
                licence=_listed_licence(part) or rule.get("licence", ""),
                group="libraries",
                texts=stored(rule.get("texts", ())),
                purl=part.get("purl", "").partition("?")[0],
                within=name,
                note=part.get("author", ""),
            )


def _names(rules: Mapping[str, Any], library: str) -> tuple[str, ...]:
    """Return the names under which lists of parts know a library."""
    rule = next(each for each in rules["libraries"] if each["name"] == library)
    return (library, *rule.get("sbom", ()))


def _proved_absent(dist: Wheel, claims: Sequence[Mapping[str, str]]) -> Iterator[str]:
    """Yield the parts that a distribution lists as possible, but that its libraries do not hold."""
    for claim in claims:
        if claim["within"] != dist.name:
            continue
        there = [dist.folder / path for path in dist.files if fnmatchcase(path, claim["files"])]
        if there and not any(claim["mark"].encode() in path.read_bytes() for path in there):
            yield claim["name"]


def _listed_licence(part: Mapping[str, Any]) -> str:
    """Return the licence of an entry of a list of parts as one expression."""
    words = [
        each.get("expression") or each["license"].get("id") or each["license"].get("name", "")
        for each in part.get("licenses") or ()
    ]
    return words[0] if len(words) == 1 else " AND ".join(f"({each})" for each in words)
