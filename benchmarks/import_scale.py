"""Imports at their limits: 100,000 rows, 10,000 faulty rows, and the window meanwhile.

Linear: processor time (the reader's too) to the preview and to the written rows of the large
office over that of the small one, the least of two runs each, by turns: what else runs on the
machine must not decide. Memory: the highest of all processes together. Faults: the time to the
preview and to the error workbook. Stalls: how long the window's event loop stands still during an
import.
"""

import datetime
import os
import shutil
import statistics
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from benchmarks.measurement import NO_BUDGET, Budget, Line, percentile
from benchmarks.memory import watched
from benchmarks.process_memory import PROC
from benchmarks.setting import TODAY, Setting
from benchmarks.workbook_of_persons import workbook_of_persons
from benchmarks.yardsticks.streaming_xlsx import NUMBER, TEXT, write

FAULTY = 10_000
_RUNS = 2
_LINEAR = 3.6
_ROWS_FOR_LINEAR = 100_000 / 30_000


def measure(setting: Setting) -> Iterator[Line]:
    """Measure one after the other; each import twice, it is a minute of work."""
    large = replace(setting, office=setting.large)
    books = workbook_of_persons(setting), workbook_of_persons(large)
    small_runs, large_runs = [], []
    for _ in range(_RUNS):
        small_runs.append(_import(setting, books[0]))
        large_runs.append(_import(setting, books[1]))
    small_times = tuple(map(min, zip(*small_runs, strict=True)))
    large_times = tuple(map(min, zip(*large_runs, strict=True)))
    factor = setting.large / setting.office * _LINEAR / _ROWS_FOR_LINEAR
    size = f"{setting.large:,} / {setting.office:,} rows"
    linear = Budget(factor, text=f"<= {factor:.1f} x")
    for name, ours, limit in zip(
        ("import, preview", "import, committed"), large_times, small_times, strict=True
    ):
        yield Line(name, size, ours, limit, linear)
    yield from _faults(setting)
    if PROC.is_dir():
        yield _memory(setting, books[1])
    yield from _stalls(setting, books[0])


def _empty_office(setting: Setting, name: str) -> Path:
    from desktop.services import sample_data
    from desktop.services.offices import create_office

    folder = setting.folder / "import-scale"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    path = folder / name
    create_office(path, [sample_data.DEFAULT_COMMUNE], who="benchmark").close()
    return path


def _import(setting: Setting, book: Path) -> tuple[float, float]:
    """Return the processor's seconds to the preview and to the written rows."""
    from desktop.services import importing
    from desktop.storage.database import Database

    with closing(Database(_empty_office(setting, "office.db"))) as database:
        options = importing.ImportOptions(accept_doubtful=True)
        started = _spent()
        plan = importing.prepare(database, book, options, today=TODAY)
        previewed = _spent() - started
        importing.commit(database, plan, who="benchmark")
        return previewed, _spent() - started


def _spent() -> float:
    """Return the processor's seconds of this process and of those that it waited for."""
    return sum(os.times()[:4])


def _faults(setting: Setting) -> Iterator[Line]:
    from desktop.services import importing
    from desktop.storage.database import Database

    book = setting.folder / f"faulty-{FAULTY}.xlsx"
    if not book.exists():
        _write_faulty(book)
    with closing(Database(_empty_office(setting, "office.db"))) as database:
        started = time.perf_counter()
        plan = importing.prepare(database, book, today=TODAY)
        previewed = time.perf_counter() - started
        errors = book.with_name("errors.xlsx")
        started = time.perf_counter()
        importing.write_error_workbook(plan, errors)
        written = time.perf_counter() - started
        again = importing.prepare(database, errors, today=TODAY)
    told = f"{plan.counts.rejected:,} rejected, {len(again.rows):,} in the error workbook"
    limit = Budget(most=5.0, text="<= 5 s")
    yield Line(
        "import, faulty rows", f"{FAULTY:,} to the preview", previewed, 0.0, limit, note=told
    )
    yield Line("import, faulty rows", "error workbook", written, 0.0, NO_BUDGET)


def _write_faulty(book: Path) -> None:
    """Write rows that each hold one fault, of four kinds."""
    headers = ("STT", "Họ và tên", "Ngày sinh", "Giới tính", "Số CCCD", "Thôn")
    rows: list[list[object]] = []
    for number in range(1, FAULTY + 1):
        day = datetime.date(1960, 1, 1) + datetime.timedelta(days=number)
        row: list[object] = [number, "Ma Văn Thử", f"{day:%d/%m/%Y}", "Nam", None, "Nà Tông"]
        row[4] = f"0020{day.year % 100:02d}{number:06d}"
        place, fault = ((1, None), (2, "31/02/1990"), (4, "00808600"), (2, "07/13/1994"))[
            number % 4
        ]
        row[place] = fault
        rows.append(row)
    kinds = (NUMBER, TEXT, TEXT, TEXT, TEXT, TEXT)
    write(book, list(headers), list(kinds), [16.0] * len(headers), rows)


def _memory(setting: Setting, book: Path) -> Line:
    path = _empty_office(setting, "memory.db")
    idle, peak = watched(
        setting, [sys.executable, "-m", "benchmarks.import_job", str(path), str(book)]
    )
    limit = Budget(most=800, text="<= 800 MB in all")
    return Line(
        "memory, import with its reader", f"{setting.large:,} rows", peak, idle, limit, unit="MB"
    )


def _stalls(setting: Setting, book: Path) -> Iterator[Line]:
    runs, phases = [], []
    for _ in range(setting.repeats):
        path = _empty_office(setting, "window.db")
        told = setting.run("benchmarks.windows.import_stalls", path, book)
        runs.append([late / 1000 for late in told["stalls"]])
        phases.append(told["phases"])
    worst = {key: max(one[key] for one in phases) for key in phases[0]}
    note = ", ".join(f"{key} {late:.0f} ms" for key, late in worst.items())
    case = f"{setting.office:,} rows, {setting.repeats} runs"
    highest = max(percentile(run, 0.99) for run in runs)
    middle = statistics.median(percentile(run, 0.5) for run in runs)
    yield Line(
        "window during an import, p99", case, highest, middle, Budget(most=0.05, text="<= 50 ms")
    )
    longest = max(max(run) for run in runs)
    limit = Budget(most=0.1, text="<= 100 ms")
    yield Line("window during an import, longest", case, longest, middle, limit, note=note)
