"""The province's merge: 100 packages of control totals; packages with lists of 30,000 persons.

The limit of the lists is the bare parse of the same files by calamine in one process. The merge
does all of it: reading in two child processes, checking every cell and the signature, writing,
indexes and the keys that search uses. 100 such files are 10 x what is measured with 10.
"""

import json
import os
import sys
import threading
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from statistics import median

from benchmarks.measurement import Budget, Line, clocked
from benchmarks.process_memory import tree_bytes
from benchmarks.province_packages import PERIOD, largest_province, write_packages
from benchmarks.setting import Setting, show_persons

PERSONS = 30_000
TOTALS, LISTS = 100, 10
_SAMPLE_EVERY_S = 0.05
_TOTALS = Budget(most=60.0, text="<= 60 s")
_LISTS = Budget(2.0, text="<= 2.0 x")
_MEMORY = Budget(most=800.0, text="<= 800 MB")


def measure(setting: Setting) -> Iterator[Line]:
    """Write the packages once, then measure in processes of their own."""
    totals, lists = setting.folder / "goi-so", setting.folder / "goi-danh-sach"
    for folder, count, with_lists in ((totals, TOTALS, False), (lists, LISTS, True)):
        if not folder.exists():
            write_packages(folder, count, PERSONS, lists=with_lists)
    told = setting.run("benchmarks.province_merge", totals)
    case = f"{TOTALS} packages, control totals only"
    yield Line("province merge", case, told["ours"], 0.0, _TOTALS)
    runs = [setting.run("benchmarks.province_merge", lists, "bare") for _ in range(2)]
    ours, bare = (median(run[name] for run in runs) for name in ("ours", "limit"))
    note = f"100 files: {ours * 100 / LISTS:.0f} s, extrapolated"
    case = f"{LISTS} x {show_persons(PERSONS)}, lists / bare parse"
    yield Line("province merge", case, ours, bare, _LISTS, note=note)
    peak = max(run["peak"] for run in runs)
    case = f"{LISTS} x {show_persons(PERSONS)}, lists"
    yield Line("province merge, memory", case, peak, 0.0, _MEMORY, unit="MB")


def main() -> None:
    """Merge a folder into a new province; with `bare`, parse its files alone before."""
    from desktop.services.province import merging
    from desktop.services.province.scope import create_province

    folder = Path(sys.argv[1])
    files = sorted(folder.iterdir())
    told: dict[str, float] = {}
    if "bare" in sys.argv:
        told["limit"] = clocked(lambda: _parse(files))
    path = folder.parent / f"tinh-{time.time_ns()}.db"
    database = create_province(path, largest_province().code, who="benchmark")

    def merge() -> None:
        result = merging.merge_folder(
            database, folder, PERIOD, who="benchmark", trust_new_keys=True
        )
        if len(result.accepted) != len(files):
            raise RuntimeError(f"{len(result.rejected)} packages were refused")

    work = threading.Thread(target=lambda: told.update(ours=clocked(merge)))
    work.start()
    peak = 0
    while work.is_alive():
        peak = max(peak, tree_bytes(os.getpid()))
        work.join(_SAMPLE_EVERY_S)
    told["peak"] = peak / 1e6
    database.close()
    for left in folder.parent.glob(f"{path.name}*"):
        left.unlink()
    print(json.dumps(told))


def _parse(files: Sequence[Path]) -> None:
    """Read every cell of every sheet as calamine gives it, and do nothing with it."""
    from python_calamine import CalamineWorkbook

    for file in files:
        book = CalamineWorkbook.from_path(str(file))
        for name in book.sheet_names:
            book.get_sheet_by_name(name).to_python()


if __name__ == "__main__":
    main()
