"""The test-suite in two parts: without a screen, and the real window under Xvfb."""

import os
import subprocess
import tempfile
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree  # our own pytest's report: nothing foreign to defuse

from installer.development import console
from installer.development.environment import PROJECT
from installer.development.screen import memory_screen
from installer.development.system_packages import ensure_screen, ensure_test_programs

# Which markers stay out, by scope.
LEFT_OUT = {
    "fast": ("window", "scale", "faults", "slow"),
    "usual": ("window", "slow"),
    "all": ("window",),
}
FAST_FOLDERS = (
    "architecture",
    "background",
    "domain",
    "fields",
    "installer",
    "models",
    "services/indicators",
    "services/lists",
    "services/renewals",
    "services/reports",
    "settings",
    "storage",
    "workbooks",
)
"""Below tests/: half of all tests in a tenth of their time, because none builds a window."""
WORKERS = 2
NOTHING_COLLECTED = 5
NO_SKIPS = "ANSINHXA_NO_SKIPS"
"""Set by the gate: a test that is skipped there would hide that something is missing."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What one part of the suite gave."""

    exit_code: int
    counts: Counter[str]

    @property
    def is_good(self) -> bool:
        """Whether the part ended as it should; whether anything ran is asked of the whole."""
        return self.exit_code in (0, NOTHING_COLLECTED)


LONG_SERIES = {
    "HYPOTHESIS_PROFILE": "thorough",
    "ANSINHXA_KILLS": "200",
    "ANSINHXA_PACKAGE_EDITS": "1000",
}
"""What `dev.py test --all` asks for unless the environment asks for something else."""


def run_tests(python: Path, scope: str, arguments: list[str]) -> int:
    """Run the tests of a scope and print one line for all; return the exit code.

    Args:
        python: The Python of the virtual environment.
        scope: A key of LEFT_OUT.
        arguments: Passed on to pytest, such as paths.
    """
    if scope == "fast" and not any(map(_is_path, arguments)):
        arguments = [*(f"tests/{folder}" for folder in FAST_FOLDERS), *arguments]
    if scope != "fast":
        ensure_test_programs()
    marks = " and ".join(f"not {mark}" for mark in LEFT_OUT[scope])
    console.say("Kiểm thử không cần màn hình …")
    outcomes = [_run(python, ["-n", str(WORKERS), "-m", marks, *arguments], _offscreen(scope))]
    window_missing = False
    if scope != "fast":
        window_missing = not ensure_screen()
        if not window_missing:
            outcomes.append(_run_window(python, scope, arguments))
    return _conclude(outcomes, window_missing=window_missing)


def _is_path(argument: str) -> bool:
    return not argument.startswith("-") and (PROJECT / argument.partition("::")[0]).exists()


def _run_window(python: Path, scope: str, arguments: list[str]) -> Outcome:
    marks = "window" if scope == "all" else "window and not slow"
    with memory_screen() as display:
        console.say(f"Kiểm thử cửa sổ thật trên màn hình ảo {display} …")
        environment = {**os.environ, "QT_QPA_PLATFORM": "xcb", "DISPLAY": display}
        environment.pop("WAYLAND_DISPLAY", None)
        # One after another: the tests share one screen and one keyboard focus.
        return _run(python, ["-n", "0", "-m", marks, *arguments], environment)


def _offscreen(scope: str) -> dict[str, str]:
    """Return the environment without a screen; `all` looks for new examples, in long series."""
    series = LONG_SERIES if scope == "all" else {}
    return {**series, **os.environ, "QT_QPA_PLATFORM": "offscreen"}


def _run(python: Path, options: list[str], environment: dict[str, str]) -> Outcome:
    with tempfile.TemporaryDirectory(prefix="ansinhxa-") as folder:
        report = Path(folder) / "report.xml"
        command = [str(python), "-m", "pytest", "-q", f"--junitxml={report}", *options]
        answer = subprocess.run(command, cwd=PROJECT, env=environment)
        return Outcome(answer.returncode, read_report(report))


def read_report(report: Path) -> Counter[str]:
    """Count the tests of a JUnit report: passed, failed (errors too), skipped."""
    counts: Counter[str] = Counter()
    if not report.exists():
        return counts
    for case in ElementTree.parse(report).iter("testcase"):  # noqa: S314
        endings = {child.tag for child in case}
        if endings & {"failure", "error"}:
            counts["failed"] += 1
        elif "skipped" in endings:
            counts["skipped"] += 1
        else:
            counts["passed"] += 1
    return counts


def _conclude(outcomes: list[Outcome], *, window_missing: bool) -> int:
    counts = sum((outcome.counts for outcome in outcomes), Counter[str]())
    good = all(outcome.is_good for outcome in outcomes) and not counts["failed"]
    if not counts["passed"]:
        console.complain("Không có kiểm thử nào chạy.")
        good = False
    if window_missing:
        console.complain("Phần kiểm thử cửa sổ thật chưa chạy (thiếu Xvfb).")
        good = False
    if counts["skipped"] and os.environ.get(NO_SKIPS):
        console.complain("Ở đây không kiểm thử nào được bỏ qua.")
        good = False
    line = f"{counts['passed']} passed, {counts['failed']} failed, {counts['skipped']} skipped"
    console.say(line)
    return 0 if good else 1
