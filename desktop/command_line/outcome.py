"""What a verb gives back, and how it is printed: Vietnamese lines or one JSON document."""

import datetime
import json
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from desktop.domain.dates import PartialDate
from desktop.domain.errors import UserFacingError

DONE, REFUSED, WRONG_USAGE, DONE_IN_PART = 0, 1, 2, 3


@dataclass(frozen=True, slots=True)
class Outcome:
    """The answer of a verb: JSON keys, Vietnamese lines, exit code.

    `warnings` are sentences for standard error, with `--json` too.
    """

    data: Mapping[str, Any]
    lines: Sequence[str]
    code: int = DONE
    warnings: Sequence[str] = ()


def print_outcome(outcome: Outcome, *, as_json: bool) -> int:
    """Print an answer and return the exit code."""
    if as_json:
        _write(sys.stdout, to_json(outcome.data))
    else:
        for line in outcome.lines:
            _write(sys.stdout, line)
    for warning in outcome.warnings:
        _write(sys.stderr, warning)
    return outcome.code


def print_refusal(error: UserFacingError, *, as_json: bool) -> int:
    """Tell an expected failure: the sentence on standard error, the code in the JSON."""
    sentence = error.text()
    _write(sys.stderr, sentence)
    if as_json:
        told = {"code": error.code, "message": sentence, "where": error.where}
        _write(sys.stdout, to_json({"error": told}))
    return REFUSED


def say_before(lines: Sequence[str]) -> None:
    """Tell something on standard error before the verb writes; with `--json` too."""
    for line in lines:
        _write(sys.stderr, line)


def progress_on_stderr(message: str, fraction: float) -> None:
    """Show progress on standard error, on one line of a terminal and nowhere else."""
    if sys.stderr.isatty():
        sys.stderr.write(f"\r{message} {fraction:4.0%} ")
        if fraction >= 1:
            sys.stderr.write("\n")
        sys.stderr.flush()


def to_json(data: object) -> str:
    """Return the document: dates as ISO text, paths as text, Vietnamese letters as they are."""
    return json.dumps(data, ensure_ascii=False, indent=1, default=_plain)


def _plain(value: object) -> object:
    if isinstance(value, PartialDate):
        return value.iso()
    if isinstance(value, datetime.date):
        return value.isoformat()
    if isinstance(value, Path):
        return str(value)
    raise TypeError(type(value).__name__)


def _write(stream: Any, text: str) -> None:
    # A Windows console in an old code page must not end the program.
    encoding = stream.encoding or "utf-8"
    stream.write(text.encode(encoding, "replace").decode(encoding) + "\n")
    stream.flush()
