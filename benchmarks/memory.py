"""Memory of the window with many persons, and of an import, over what they begin with.

Window: the program with the list of persons scrolled through, over a bare QMainWindow. Import:
the highest of the process and its reader together, over the same process idle. Linux only.
"""

import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from statistics import median

from benchmarks.measurement import Budget, Line
from benchmarks.process_memory import PROC, tree_bytes
from benchmarks.setting import PROJECT, Setting, show_persons
from benchmarks.workbook_of_persons import workbook_of_persons

_MEGABYTE = 1_000_000
_ROUND = 30_000
_SAMPLE_EVERY_S = 0.01


def measure(setting: Setting) -> Iterator[Line]:
    """Measure in processes of their own."""
    if not PROC.is_dir():
        return
    yield _window(setting)
    yield _import(setting)


def _window(setting: Setting) -> Line:
    path = setting.database(setting.large)
    ours, bare = [], []
    for _ in range(setting.repeats):
        told = setting.run("benchmarks.windows.office", path)
        ours.append(told["memory"] / _MEGABYTE)
        told = setting.run("benchmarks.yardsticks.minimal_window", "memory")
        bare.append(told["memory"] / _MEGABYTE)
    return Line(
        "memory, window",
        f"{show_persons(setting.large)} / bare window",
        median(ours),
        median(bare),
        Budget(1.0, plus=150, text="<= bare + 150 MB"),
        unit="MB",
    )


def _import(setting: Setting) -> Line:
    from desktop.services import sample_data
    from desktop.services.offices import create_office

    workbook = workbook_of_persons(setting)
    empty = setting.folder / "memory-empty.db"
    work = setting.folder / "import-work" / "memory.db"
    if not empty.exists():
        create_office(empty, [sample_data.DEFAULT_COMMUNE], who="benchmark").close()
    idle, peaks = [], []
    for _ in range(setting.repeats):
        shutil.rmtree(work.parent, ignore_errors=True)
        work.parent.mkdir()
        shutil.copyfile(empty, work)
        before, peak = watched(
            setting, [sys.executable, "-m", "benchmarks.import_job", str(work), str(workbook)]
        )
        idle.append(before)
        peaks.append(peak)
    rounds = max(setting.office / _ROUND, 1)
    return Line(
        "memory, import with its reader",
        f"{setting.office:,} rows / idle",
        median(peaks),
        median(idle),
        Budget(1.0, plus=150 * rounds, text=f"<= idle + {150 * rounds:.0f} MB"),
        unit="MB",
    )


def watched(setting: Setting, command: list[str]) -> tuple[float, float]:
    """Return (idle, highest) memory in MB of a job that says when it is idle and when done."""
    with subprocess.Popen(
        command,
        cwd=PROJECT,
        env=setting.environment(),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        if process.stdout.readline().strip() != "ready":
            raise RuntimeError("the import did not get ready")
        before = peak = tree_bytes(process.pid)
        process.stdin.write("\n")
        process.stdin.flush()
        listener = threading.Thread(target=process.stdout.readline)
        listener.start()
        while listener.is_alive():
            peak = max(peak, tree_bytes(process.pid))
            time.sleep(_SAMPLE_EVERY_S)
        if process.poll() is None:
            process.stdin.write("\n")
    if process.returncode:
        raise RuntimeError("the import failed")
    return before / _MEGABYTE, peak / _MEGABYTE
