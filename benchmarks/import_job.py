"""Imports one workbook in a process of its own, for measuring its memory.

python -m benchmarks.import_job DATABASE WORKBOOK. Says "ready" when idle, begins at a line on
standard input, says "done", and ends at the next line.
"""

import sys
from pathlib import Path

from benchmarks.setting import TODAY


def main() -> None:
    """Wait, import, and wait to be measured."""
    from desktop.services import importing
    from desktop.storage.database import Database

    database = Database(Path(sys.argv[1]))
    with database.read():
        pass
    _say_and_wait("ready")
    options = importing.ImportOptions(accept_doubtful=True)
    plan = importing.prepare(database, Path(sys.argv[2]), options, today=TODAY)
    importing.commit(database, plan, who="benchmark")
    database.close()
    _say_and_wait("done")


def _say_and_wait(word: str) -> None:
    print(word, flush=True)
    sys.stdin.readline()


if __name__ == "__main__":
    main()
