"""Import of a workbook of 20 columns against reading it, in the isolated reader and bare.

Preview: read in the child, recognised, validated and matched. Committed: that and the rows
written, searchable and audited, into an empty office, plain and encrypted. The limits: the
isolated reader alone (pre-scan, child process, rows streamed to the parent) on the same file, and
calamine alone in this process.
"""

import gc
import shutil
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from statistics import median

from benchmarks.measurement import NO_BUDGET, Budget, Line, clocked, interleaved
from benchmarks.setting import RAW_KEY, TODAY, Setting
from benchmarks.workbook_of_persons import COLUMNS, workbook_of_persons

_PREVIEW = Budget(2.5, text="<= 2.5")
_COMMITTED = Budget(4.0, text="<= 4.0")
_COMMITTED_KEYED = Budget(4.5, text="<= 4.5")


def measure(setting: Setting) -> Iterator[Line]:
    """Measure all in the same turns."""
    from desktop.workbooks.reading import read_workbook

    workbook = workbook_of_persons(setting)
    plain, keyed = _Office(setting, workbook, None), _Office(setting, workbook, RAW_KEY)
    whole, whole_keyed, reader, bare = (
        median(each)
        for each in interleaved(
            setting.repeats,
            plain.run,
            keyed.run,
            lambda: clocked(lambda: read_workbook(workbook)),
            lambda: clocked(lambda: _calamine(workbook)),
        )
    )
    preview = median(plain.previews[1:])
    size = f"{setting.office:,} x {len(COLUMNS)}"
    note = f"{plain.new:,} new rows"
    yield Line("import, preview", f"{size} / isolated reader", preview, reader, _PREVIEW, note=note)
    yield Line("import, preview", f"{size} / bare calamine", preview, bare, NO_BUDGET)
    yield Line("import, committed", f"{size} / isolated reader", whole, reader, _COMMITTED)
    yield Line(
        "import, committed",
        f"{size}, encrypted / isolated reader",
        whole_keyed,
        reader,
        _COMMITTED_KEYED,
    )
    yield Line("import, committed", f"{size} / bare calamine", whole, bare, NO_BUDGET)


class _Office:
    """An empty office that takes the workbook in, again and again."""

    def __init__(self, setting: Setting, workbook: Path, raw_key: bytes | None) -> None:
        from desktop.services import sample_data
        from desktop.services.offices import create_office

        self.previews: list[float] = []
        self.new = 0
        self._workbook = workbook
        self._raw_key = raw_key
        self._empty = setting.folder / f"import-empty{raw_key is not None}.db"
        self._work = setting.folder / "import-work" / self._empty.name
        self._work.parent.mkdir(exist_ok=True)
        if not self._empty.exists():
            commune = [sample_data.DEFAULT_COMMUNE]
            create_office(self._empty, commune, who="benchmark", raw_key=raw_key).close()

    def run(self) -> float:
        """Import into a fresh copy; return the seconds to the commit and note the preview's."""
        from desktop.services import importing
        from desktop.storage.database import Database

        # Backups of the run before lie beside it.
        shutil.rmtree(self._work.parent, ignore_errors=True)
        self._work.parent.mkdir()
        shutil.copyfile(self._empty, self._work)
        with closing(Database(self._work, raw_key=self._raw_key)) as database:
            gc.collect()
            options = importing.ImportOptions(accept_doubtful=True)
            started = time.perf_counter()
            plan = importing.prepare(database, self._workbook, options, today=TODAY)
            self.previews.append(time.perf_counter() - started)
            self.new = plan.counts.new
            importing.commit(database, plan, who="benchmark")
            return time.perf_counter() - started


def _calamine(path: Path) -> int:
    from python_calamine import CalamineWorkbook

    sheet = CalamineWorkbook.from_path(path).get_sheet_by_index(0)
    return sum(1 for _ in sheet.iter_rows())
