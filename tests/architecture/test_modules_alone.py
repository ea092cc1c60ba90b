"""Reports, packages and the province import each other in no circle.

One that only the order of imports hides breaks a verb. The layers hold packages apart; this looks
inside `desktop.services`, where a module also imports the `__init__` of every package on its way.
"""

import ast
from functools import cache
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[2]
SERVICES = PROJECT / "desktop" / "services"
PACKAGES = ("packages", "province", "reports", "targets")


@cache
def _modules() -> dict[str, Path]:
    found = {}
    for file in sorted(file for each in PACKAGES for file in (SERVICES / each).rglob("*.py")):
        parts = file.relative_to(PROJECT).with_suffix("").parts
        found[".".join(parts[:-1] if parts[-1] == "__init__" else parts)] = file
    return found


def _imported(name: str) -> set[str]:
    """The services that a module imports while it is imported itself."""
    names: set[str] = set()
    for node in ast.parse(_modules()[name].read_text(encoding="utf-8")).body:
        if isinstance(node, ast.ImportFrom) and node.module:
            names |= {node.module, *(f"{node.module}.{each.name}" for each in node.names)}
        elif isinstance(node, ast.Import):
            names |= {each.name for each in node.names}
    on_the_way = {
        ".".join(one.split(".")[:depth]) for one in names for depth in range(1, one.count(".") + 2)
    }
    own = {name, *(name.rsplit(".", cut)[0] for cut in range(1, name.count(".") + 1))}
    return (on_the_way & _modules().keys()) - own


def _circle() -> list[str]:
    """The first circle that is found, [] where there is none."""
    done: set[str] = set()

    def seek(name: str, path: list[str]) -> list[str]:
        if name in path:
            return [*path[path.index(name) :], name]
        if name in done:
            return []
        for each in sorted(_imported(name)):
            found = seek(each, [*path, name])
            if found:
                return found
        done.add(name)
        return []

    return next((found for name in _modules() if (found := seek(name, []))), [])


def test_reports_packages_and_the_province_import_each_other_in_no_circle() -> None:
    assert len(_modules()) > 50
    assert _circle() == []
