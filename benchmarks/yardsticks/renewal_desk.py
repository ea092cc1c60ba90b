"""Times the renewal desk: python -m benchmarks.yardsticks.renewal_desk DATABASE REPEATS."""

import json
import sys
import time
from collections import defaultdict
from contextlib import closing
from pathlib import Path

from benchmarks.setting import TODAY
from desktop.services.renewals.desk import read_desk
from desktop.services.renewals.rows import DeskChoice, rows_of
from desktop.storage.connection import open_working_connection
from desktop.storage.database import Database

_ENDS = (
    "SELECT person_id, max(valid_to), hi_group FROM covers WHERE scheme = 'HI' GROUP BY person_id"
)


def _clocks() -> tuple[float, float]:
    return time.perf_counter(), time.process_time()


def main() -> None:
    """Print lists of seconds; the first run of each, which imports and warms, does not count.

    Processor time (`_cpu`) too: it says what a busy machine hides.
    """
    path, repeats = Path(sys.argv[1]), int(sys.argv[2])
    figures: defaultdict[str, list[float]] = defaultdict(list)
    database = Database(path)
    with closing(open_working_connection(path)) as connection:
        for _ in range(repeats + 1):
            begin = _clocks()
            connection.execute(_ENDS).fetchall()
            ended = _clocks()
            desk = read_desk(database, TODAY, "HI")
            opened = _clocks()
            rows_of(desk, DeskChoice())
            quoted = _clocks()
            for name, start, stop in (
                ("limit", begin, ended),
                ("open", ended, opened),
                ("quote", ended, quoted),
            ):
                figures[name].append(stop[0] - start[0])
                figures[f"{name}_cpu"].append(stop[1] - start[1])
    database.close()
    print(json.dumps({name: values[1:] for name, values in figures.items()}))


if __name__ == "__main__":
    main()
