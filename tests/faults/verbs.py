"""Runs verbs of the command line: in this process, in one of their own, and killed at will.

A `VerbServer` has imported the program once and forks a process for every verb, so that hundreds
of kills hit the work itself and not the start of Python.
"""

import contextlib
import io
import json
import os
import select
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

PROJECT = Path(__file__).resolve().parents[2]
KILLS = int(os.environ.get("ANSINHXA_KILLS", "50"))
"""Kills of each long random series; the full run has 200."""
PARTS = max(KILLS // 50, 1)
"""A series comes in parts, for no test may take minutes."""

SERVER = """
import contextlib, functools, importlib, json, os, signal, sys
from desktop.__main__ import main
import desktop.command_line
import desktop.services.exports, desktop.services.importing, desktop.services.monthly_report
import tests.faults.money_work
import desktop.services.indicators, xlsxwriter, rustpy_xlsxwriter, alembic.command, rapidfuzz

def die(*_):
    os.kill(os.getpid(), signal.SIGKILL)

def fail_at(place, after, number):
    owner, name = place.split(":")
    owner = importlib.import_module(owner)
    *path, name = name.split(".")
    for part in path:
        owner = getattr(owner, part)
    function = getattr(owner, name)
    calls = 0

    @functools.wraps(function)
    def dying(*arguments, **named):
        nonlocal calls
        calls += 1
        if calls == number and not after:
            die()
        result = function(*arguments, **named)
        if calls == number and after:
            die()
        return result

    setattr(owner, name, dying)

def work_of(place):
    if place is None:
        return main
    owner, name = place.split(":")
    return getattr(importlib.import_module(owner), name)

for line in sys.stdin:
    job = json.loads(line)
    child = os.fork()
    if not child:
        for number, name in ((1, "stdout"), (2, "stderr")):
            os.dup2(os.open(job[name], os.O_WRONLY | os.O_CREAT | os.O_TRUNC), number)
        for point in job["points"]:
            fail_at(*point)
        code = 70
        try:
            code = work_of(job["work"])(job["arguments"])
        except BaseException:
            import traceback
            traceback.print_exc()
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(code)
    print(child, flush=True)
    print(os.waitpid(child, 0)[1], flush=True)
"""


@dataclass(frozen=True, slots=True)
class Ended:
    """How a verb ended; `code` is None when it was killed."""

    code: int | None
    out: str
    err: str
    seconds: float = 0.0

    @property
    def json(self) -> Any:
        """The document on standard output."""
        return json.loads(self.out)

    def refused(self, code: str | None = None) -> dict[str, Any]:
        """Return the error document of a refusal; a traceback or anything else fails the test."""
        assert self.code == 1, (self.code, self.err)
        assert "Traceback" not in self.err
        document = self.json
        assert set(document) == {"error"}
        error: dict[str, Any] = document["error"]
        assert set(error) == {"code", "message", "where"}
        assert error["code"] != "program.fault", error["message"]
        sentence_of(error["message"])
        assert self.err.strip().splitlines()[-1] == error["message"]
        if code is not None:
            assert error["code"] == code
        return error


def sentence_of(text: str) -> str:
    """Check that a text is a plain sentence to a person, and return it."""
    assert text.endswith("."), text
    assert 30 < len(text) < 400, text
    assert "\n" not in text
    assert "{" not in text
    for foreign in ("Error", "Errno", "sqlite", "None", "database is", "Exception"):
        assert foreign not in text, text
    return text


def run_here(database: Path, *arguments: object) -> Ended:
    """Run a verb with --json in this process."""
    from desktop import command_line

    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        code = command_line.main(["--json", "--database", str(database), *map(str, arguments)])
    return Ended(code, out.getvalue(), err.getvalue())


def start(database: Path, *arguments: object) -> "subprocess.Popen[str]":
    """Start a verb with --json in a process of its own, Python's start and all."""
    return subprocess.Popen(
        [sys.executable, "-m", "desktop", "--json", "--database", database, *map(str, arguments)],
        cwd=PROJECT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
    )


def end(process: "subprocess.Popen[str]") -> Ended:
    """Wait for a started verb."""
    out, err = process.communicate(timeout=120)
    code = process.returncode
    return Ended(None if code < 0 else code, out, err)


class VerbServer:
    """Forks a process for each verb; `with` ends it."""

    def __init__(self, folder: Path) -> None:
        """Start the server; the verbs' output goes to files in `folder`."""
        self._folder = folder
        self._process = subprocess.Popen(
            [sys.executable, "-c", SERVER],
            cwd=PROJECT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def run(
        self,
        database: Path,
        *arguments: object,
        kill_after: float | None = None,
        points: tuple[tuple[str, bool, int], ...] = (),
        work: str | None = None,
    ) -> Ended:
        """Run a verb with --json; kill it after so many seconds, or at a named point.

        A point is ("module:function", after its end?, at which call). `work` names a function
        of the tests ("module:function") that gets the same arguments, for what has no verb.
        """
        started = time.perf_counter()
        child = self._begin(database, arguments, points, work)
        out = self._process.stdout
        assert out is not None
        if kill_after is not None and not select.select([out], [], [], kill_after)[0]:
            with contextlib.suppress(ProcessLookupError):
                os.kill(child, signal.SIGKILL)
        status = int(out.readline())
        seconds = time.perf_counter() - started
        code = os.waitstatus_to_exitcode(status)
        texts = [
            (self._folder / name).read_text(encoding="utf-8", errors="replace")
            for name in ("stdout", "stderr")
        ]
        assert code in {0, 1, 2, 3, -signal.SIGKILL}, (code, texts)
        return Ended(None if code < 0 else code, *texts, seconds)

    def _begin(
        self,
        database: Path,
        arguments: tuple[object, ...],
        points: tuple[object, ...],
        work: str | None,
    ) -> int:
        job = {
            "work": work,
            "arguments": ["--json", "--database", str(database), *map(str, arguments)],
            "points": points,
            "stdout": str(self._folder / "stdout"),
            "stderr": str(self._folder / "stderr"),
        }
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps(job) + "\n")
        self._process.stdin.flush()
        line = self._process.stdout.readline()
        assert line, "the server of verbs ended"
        return int(line)

    def close(self) -> None:
        """End the server."""
        self._process.kill()
        self._process.communicate()


@contextmanager
def verb_server(folder: Path) -> Iterator[VerbServer]:
    """Run a server while the block lasts."""
    server = VerbServer(folder)
    try:
        yield server
    finally:
        server.close()
