"""What a test's fixtures held is freed after it: a long run must not end by lack of memory."""

import os
import subprocess
import sys
from pathlib import Path

from tests.conftest import PROJECT

TWO_TESTS = """
import weakref
import pytest

class Knot:
    def __init__(self):
        self.itself = self

made = []

@pytest.fixture
def knot():
    return Knot()

def test_first(knot):
    made.append(weakref.ref(knot))

def test_second():
    assert [each() for each in made] == [None]
"""


def test_a_cycle_that_a_fixture_held_is_freed_before_the_next_test(tmp_path: Path) -> None:
    path = tmp_path / "test_two.py"
    path.write_text(TWO_TESTS)
    alone = ["-n", "0", "-p", "no:randomly", "-p", "no:cacheprovider", "-p", "tests.conftest"]
    command = [sys.executable, "-m", "pytest", "-q", "-c", str(PROJECT / "pyproject.toml"), *alone]
    told = subprocess.run(  # noqa: PLW1510
        [*command, str(path)],
        cwd=PROJECT,
        env={key: text for key, text in os.environ.items() if not key.startswith("PYTEST_")},
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert "2 passed" in told.stdout, told.stdout + told.stderr
