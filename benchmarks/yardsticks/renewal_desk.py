"""Times the renewal desk: python -m benchmarks.yardsticks.renewal_desk DATABASE REPEATS."""

import json
import sys
import time
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


def main() -> None:
    """Print lists of seconds; the first run of each, which imports and warms, does not count."""
    path, repeats = Path(sys.argv[1]), int(sys.argv[2])
    figures: dict[str, list[float]] = {"limit": [], "open": [], "quote": []}
    database = Database(path)
    with closing(open_working_connection(path)) as connection:
        for _ in range(repeats + 1):
            begin = time.perf_counter()
            connection.execute(_ENDS).fetchall()
            ended = time.perf_counter()
            desk = read_desk(database, TODAY, "HI")
            opened = time.perf_counter()
            rows_of(desk, DeskChoice())
            quoted = time.perf_counter()
            figures["limit"].append(ended - begin)
            figures["open"].append(opened - ended)
            figures["quote"].append(quoted - ended)
    database.close()
    print(json.dumps({name: values[1:] for name, values in figures.items()}))


if __name__ == "__main__":
    main()
