"""Runs verbs of the command line, inside the test's process or in one of their own."""

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from desktop.command_line import main
from tests.conftest import PROJECT
from tests.office_data import NOW


@dataclass(frozen=True)
class Answer:
    """How a verb ended: exit code, what it printed, what it told on standard error."""

    code: int
    out: str
    err: str

    @property
    def document(self) -> dict[str, Any]:
        """The one JSON document on standard output; anything beside it fails."""
        found = json.loads(self.out)
        assert isinstance(found, dict)
        return found

    @property
    def sentence(self) -> str:
        """The one line on standard error, which must be a Vietnamese sentence."""
        assert "Traceback" not in self.err, self.err
        (line,) = self.err.splitlines()
        assert line.endswith("."), line
        assert any(ord(letter) > 127 for letter in line), line
        return line


class CommandLine:
    """Runs verbs on one database, in this process."""

    def __init__(self, database: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.database = database
        self._capsys = capsys

    def __call__(self, *words: object, as_json: bool = True) -> Answer:
        self._capsys.readouterr()
        options = ["--database", str(self.database), *(["--json"] if as_json else [])]
        code = main([*options, *map(str, words)], now=lambda: NOW)
        said = self._capsys.readouterr()
        return Answer(code, said.out, said.err)

    def done(self, *words: object) -> dict[str, Any]:
        """Run a verb that must go well and return its document."""
        answer = self(*words)
        assert (answer.code, answer.err) == (0, ""), answer
        return answer.document

    def refused(self, *words: object) -> dict[str, Any]:
        """Run a verb that must be refused; return the error of its document."""
        answer = self(*words)
        assert answer.code == 1, answer
        error: dict[str, Any] = answer.document["error"]
        assert list(answer.document) == ["error"]
        assert set(error) == {"code", "message", "where"}
        assert error["message"] == answer.sentence
        return error


def in_process_of_its_own(
    *words: object,
    code: str = "",
    prefix: Sequence[str] = (),
    timeout: float = 60,
    **environment: str | None,
) -> Answer:
    """Run `python -m desktop WORDS` (or `code`) in a child; None takes a variable away."""
    start = ["-c", code] if code else ["-m", "desktop"]
    changed = {**os.environ, **environment}
    done = subprocess.run(
        [*prefix, sys.executable, *start, *map(str, words)],
        cwd=PROJECT,
        env={name: value for name, value in changed.items() if value is not None},
        capture_output=True,
        encoding="utf-8",
        timeout=timeout,
        check=False,
    )
    return Answer(done.returncode, done.stdout, done.stderr)
