"""Runs the benchmarks and prints one table: ours, the limit, the ratio, the budget."""

import argparse
import importlib
import sys
import tempfile
import traceback
from collections.abc import Iterable
from pathlib import Path

from benchmarks.measurement import Line
from benchmarks.result_table import print_head, print_lines
from benchmarks.setting import Setting

BENCHMARKS = (
    "import_workbook",
    "import_scale",
    "export_register",
    "bulk_insert",
    "search_keystroke",
    "open_table",
    "renewal_desk",
    "province_merge",
    "province_figures",
    "dashboard_page",
    "start_window",
    "memory",
)
ON_REQUEST = ("frozen_start",)
"""Asked for by `--only`: they need a built package and a screen."""

QUICK_PERSONS = 5_000


def main() -> int:
    """Run what was asked for; 1 when a benchmark itself failed, whatever the figures say."""
    chosen = _arguments()
    names = chosen.only or BENCHMARKS
    failed = False
    with tempfile.TemporaryDirectory(prefix="ansinhxa-bench-") as temporary:
        folder = Path(chosen.keep or temporary).absolute()
        folder.mkdir(parents=True, exist_ok=True)
        setting = Setting(
            office=chosen.persons[0],
            large=chosen.persons[-1],
            repeats=chosen.repeats,
            folder=folder,
            platform=chosen.platform,
        )
        print_head(setting)
        for name in names:
            try:
                print_lines(_run(name, setting))
            except Exception:  # noqa: BLE001 - one broken benchmark must not hide the others
                traceback.print_exc()
                print(f"{name}: could not be measured")
                failed = True
    return int(failed)


def _run(name: str, setting: Setting) -> Iterable[Line]:
    lines: Iterable[Line] = importlib.import_module(f"benchmarks.{name}").measure(setting)
    return lines


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="5,000 persons, 2 repeats")
    parser.add_argument(
        "--only", action="append", choices=(*BENCHMARKS, *ON_REQUEST), metavar="NAME"
    )
    parser.add_argument("--persons", help="office size, large size (default 30000,100000)")
    parser.add_argument("--repeats", type=int, help="interleaved pairs (default 5)")
    parser.add_argument("--keep", metavar="FOLDER", help="keep sample databases between runs")
    parser.add_argument("--platform", default="offscreen", help="Qt platform (default offscreen)")
    chosen = parser.parse_args()
    if chosen.persons:
        chosen.persons = [int(part) for part in chosen.persons.split(",")]
    else:
        chosen.persons = [QUICK_PERSONS] if chosen.quick else [30_000, 100_000]
    chosen.repeats = chosen.repeats or (2 if chosen.quick else 5)
    return chosen


if __name__ == "__main__":
    sys.exit(main())
