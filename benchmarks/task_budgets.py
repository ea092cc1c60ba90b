"""What a clerk's tasks take at the real window: interactions, seconds, and our own part of them.

python -m benchmarks.task_budgets [--persons N]. The program runs under Xvfb and is driven by keys
and clicks that go through the X server (xdotool). One click or one key command is one
interaction; typing a value counts as one. "Ours" is the time in which the clerk waits for the
program: from the end of an interaction until what it should bring is on the screen.
"""

import argparse
import contextlib
import os
import sys
import tempfile
from dataclasses import replace
from pathlib import Path

from benchmarks.setting import Setting
from benchmarks.workbook_of_persons import workbook_of_persons
from installer.development.screen import memory_screen

ROWS = 500
"""Rows of the workbook that is taken in."""
_FORM = "{:<54}{:>13}{:>8}{:>10}{:>9}{:>9}  {}"


def main() -> int:
    """Replay every task on one office and print a line each; 1 when a budget is not reached."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.task_budgets", description=__doc__)
    parser.add_argument("--persons", type=int, default=30_000)
    persons = parser.parse_args().persons
    with contextlib.ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="ansinhxa-tasks-")))
        os.environ["DISPLAY"] = stack.enter_context(memory_screen())
        setting = Setting(office=persons, large=persons, repeats=1, folder=folder, platform="xcb")
        book = workbook_of_persons(replace(setting, office=ROWS))
        told = [
            *setting.run("benchmarks.windows.tasks", folder / "new.db", book),
            *setting.run("benchmarks.windows.tasks", setting.database(persons), book),
        ]
    print(f"{persons:,} persons; seconds include the typing at 20 ms a key")
    print(_FORM.format("task", "interactions", "budget", "seconds", "ours", "budget", "").rstrip())
    reached = True
    for task in told:
        fits = task["interactions"] <= task["most"] and task["seconds"] <= task["longest"]
        reached &= fits
        print(
            _FORM.format(
                task["name"],
                task["interactions"],
                f"<= {task['most']}",
                f"{task['seconds']:.2f}",
                f"{task['ours']:.2f}",
                f"<= {task['longest']:g} s",
                "reached" if fits else "NOT REACHED",
            )
        )
    return 0 if reached else 1


if __name__ == "__main__":
    sys.exit(main())
