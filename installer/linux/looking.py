"""What every proof asks of the frozen program: answers of its verbs, its window, its libraries."""

import json
import os
import subprocess
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

from installer.development.console import SetupRefused
from installer.development.environment import PROJECT, ensure_build_environment
from installer.linux.close_window import close_window
from installer.stopwatch import timed

PATIENCE: Final = 300
"""Seconds after which a verb or a window counts as hanging."""

TITLE: Final = "An Sinh Xã"

LEAST_COLOURS: Final = 700
MOST_OF_ONE: Final = 0.6
"""A filled page has about 1,000 colours, the most frequent on half of the screen; its frame alone
400, the most frequent on 0.7 of it."""


def empty_environment(home: Path, **more: str) -> dict[str, str]:
    """Return what `env -i HOME=… LANG=C.UTF-8` leaves of an environment."""
    return {"HOME": str(home), "LANG": "C.UTF-8", **more}


def answer(
    command: Sequence[str | Path], environment: Mapping[str, str], *, code: int | None = 0
) -> subprocess.CompletedProcess[str]:
    """Run a command of the program and return what it said; `code` None takes any end.

    Raises:
        SetupRefused: it hung, or ended with another code.
    """
    words = " ".join(map(str, command))
    try:
        done = subprocess.run(
            command, env=environment, capture_output=True, text=True, timeout=PATIENCE, cwd="/"
        )
    except subprocess.TimeoutExpired:
        raise SetupRefused(f"Quá {PATIENCE} giây chưa xong: {words}") from None
    if code is not None and done.returncode != code:
        told = "\n".join((done.stdout + done.stderr).splitlines()[-20:])
        raise SetupRefused(f"{words}\nkết thúc với mã {done.returncode}, phải là {code}:\n{told}")
    return done


def self_test(
    command: Sequence[str | Path], environment: Mapping[str, str], *options: str
) -> list[dict[str, Any]]:
    """Run the self-test and return its steps.

    Raises:
        SetupRefused: a step failed, or none that counts was there.
    """
    done = answer([*command, "--json", "selftest", *options], environment, code=None)
    try:
        steps = json.loads(done.stdout)["steps"]
    except (ValueError, KeyError):
        raise SetupRefused(f"selftest không trả lời: {done.stdout}{done.stderr}") from None
    names = {step["name"] for step in steps if step["ok"]}
    expected = {"encryption", "importing"} if options else {"encryption", "importing", "window"}
    failed = [step for step in steps if not step["ok"]]
    if done.returncode or failed or not expected <= names:
        raise SetupRefused(f"selftest không đạt: {failed or sorted(expected - names)}")
    return list(steps)


@contextmanager
def open_window(
    command: Sequence[str | Path], environment: Mapping[str, str], picture: Path
) -> Iterator[None]:
    """Open the window on the screen that the environment names; close it by its cross afterwards.

    Raises:
        SetupRefused: no window came, nothing was painted, or it did not end well.
    """
    with subprocess.Popen(
        command, env=environment, cwd="/", stderr=subprocess.PIPE, text=True
    ) as program:
        try:
            with timed("cửa sổ hiện, vẽ xong và đứng yên"):
                _wait_for_page(environment["DISPLAY"], picture, program)
            yield
            _quit(environment["DISPLAY"])
            _, told = program.communicate(timeout=60)
        except subprocess.TimeoutExpired:
            raise SetupRefused("Đã bấm nút đóng mà chương trình không kết thúc.") from None
        finally:
            if program.poll() is None:
                program.kill()
    if program.returncode or "Traceback" in told:
        raise SetupRefused(f"Cửa sổ kết thúc với mã {program.returncode}:\n{told}")


def _wait_for_page(display: str, picture: Path, program: subprocess.Popen[str]) -> None:
    python = ensure_build_environment()
    script = PROJECT / "installer" / "linux" / "screen_picture.py"
    environment = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
    seen: dict[str, float] = {}
    last = time.monotonic() + PATIENCE / 3
    while time.monotonic() < last:
        if program.poll() is not None:
            told = program.stderr.read() if program.stderr else ""
            raise SetupRefused(f"Cửa sổ tự đóng với mã {program.returncode}:\n{told}")
        if windows(display):
            done = subprocess.run(
                [python, script, picture], env=environment, capture_output=True, text=True
            )
            if done.returncode == 0:
                before, seen = seen, json.loads(done.stdout)
                if seen == before and _is_filled(seen):
                    return
        time.sleep(1)
    raise SetupRefused(f"Cửa sổ không hiện hoặc trống: {seen or 'không thấy cửa sổ nào'}")


def _is_filled(seen: Mapping[str, float]) -> bool:
    return seen["colours"] >= LEAST_COLOURS and seen["largest"] <= MOST_OF_ONE


def windows(display: str) -> list[str]:
    """Return the numbers of the program's windows that a screen shows."""
    done = subprocess.run(
        ["xdotool", "search", "--onlyvisible", "--name", TITLE],
        env={**os.environ, "DISPLAY": display},
        capture_output=True,
        text=True,
    )
    return done.stdout.split()


def _quit(display: str) -> None:
    for window in windows(display):
        close_window(display, int(window))
