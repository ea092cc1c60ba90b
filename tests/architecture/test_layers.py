"""The layers: who may import whom, and what the lower half must do without."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import PROJECT

LOWER_HALF = ("domain", "fields", "storage", "workbooks", "services")
# Costly to import: the first window and the small verbs must not pay for them.
LAZY = (
    "pandas",
    "matplotlib",
    "openpyxl",
    "alembic",
    "rapidfuzz",
    "xlsxwriter",
    "rustpy_xlsxwriter",
    "python_calamine",
    "msoffcrypto",
)


def modules(layer: str) -> list[str]:
    folder = PROJECT / "desktop" / layer
    names = []
    for path in sorted(folder.rglob("*.py")):
        parts = path.relative_to(PROJECT).with_suffix("").parts
        # Alembic runs its own scripts; they are no modules of ours.
        if "migrations" not in parts:
            names.append(".".join(parts).removesuffix(".__init__"))
    return names


def run_python(code: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", code], cwd=PROJECT, capture_output=True, text=True, check=False
    )


def test_the_contracts_hold() -> None:
    program = Path(sys.executable).with_name("lint-imports")
    answer = subprocess.run(
        [program, "--no-cache"],
        cwd=PROJECT,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert answer.returncode == 0, answer.stdout[-4000:] + answer.stderr[-1000:]


@pytest.mark.parametrize("layer", LOWER_HALF)
def test_the_lower_half_imports_without_qt_and_without_costly_libraries(layer: str) -> None:
    names = modules(layer)
    assert names
    answer = run_python(
        f"""
import importlib, sys

class NoQt:
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in ("PySide6", "shiboken6"):
            raise ImportError("Qt is not installed here: " + name)

sys.meta_path.insert(0, NoQt())
for name in {names!r}:
    importlib.import_module(name)
loaded = sorted(set({LAZY!r}) & set(sys.modules))
assert not loaded, loaded
"""
    )
    assert answer.returncode == 0, answer.stderr[-2000:]


def test_the_list_of_costly_libraries_is_the_linters() -> None:
    text = (PROJECT / "pyproject.toml").read_text(encoding="utf-8")
    start = text.index("banned-module-level-imports")
    listed = ast.literal_eval(text[text.index("[", start) : text.index("]", start) + 1])
    assert sorted(listed) == sorted(LAZY)


def test_nothing_below_the_views_asks_for_today() -> None:
    """Today is an argument: rules and queries give the same answer on every day."""
    clocks = {("date", "today"), ("datetime", "now"), ("datetime", "today"), ("datetime", "utcnow")}
    found = [
        f"{path.relative_to(PROJECT)}:{node.lineno}"
        for layer in LOWER_HALF
        for path in sorted((PROJECT / "desktop" / layer).rglob("*.py"))
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Attribute)
        and isinstance(node.value, ast.Name)
        and (node.value.id, node.attr) in clocks
    ]
    assert found == []


def test_pyplot_is_never_imported() -> None:
    """It keeps every figure for ever; only matplotlib.figure.Figure is used."""
    found = [
        str(path.relative_to(PROJECT))
        for path in sorted((PROJECT / "desktop").rglob("*.py"))
        if "matplotlib.pyplot" in path.read_text(encoding="utf-8")
    ]
    assert found == []
