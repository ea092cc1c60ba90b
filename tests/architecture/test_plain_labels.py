"""Names are data: a label shows "<b>" as it was typed, whoever typed it."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conftest import PROJECT

MAKER = PROJECT / "desktop" / "views" / "widgets" / "buttons.py"
SOURCES = sorted((PROJECT / "desktop").rglob("*.py"))


def words_in_bare_labels(source: str) -> Iterator[int]:
    """Yield the lines where a `QLabel` is given a text at once: it guesses whether that is HTML."""
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name):
            continue
        if node.func.id == "QLabel" and node.args:
            yield node.lineno


@pytest.mark.parametrize(
    ("source", "lines"),
    [("QLabel(name)", [1]), ("QLabel()", []), ("label(name)", []), ("x = 1\nQLabel('a')", [2])],
)
def test_the_guard_sees_a_bare_label(source: str, lines: list[int]) -> None:
    assert list(words_in_bare_labels(source)) == lines


def test_labels_are_made_plain() -> None:
    found = [
        f"{path.relative_to(PROJECT)}:{line}"
        for path in SOURCES
        if path != MAKER
        for line in words_in_bare_labels(Path(path).read_text(encoding="utf-8"))
    ]
    assert found == []
