"""Makes one database of sample data: python -m benchmarks.sample_database PATH PERSONS KEYED."""

import sys
from pathlib import Path

from benchmarks.setting import RAW_KEY, TODAY


def main() -> None:
    """Make the database in one go: a half-made one would be measured next time."""
    from desktop.services import sample_data

    path, persons, keyed = Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3] == "keyed"
    path.parent.mkdir(parents=True, exist_ok=True)
    sample_data.create(path, persons=persons, today=TODAY, raw_key=RAW_KEY if keyed else None)


if __name__ == "__main__":
    main()
