"""The province's figures over 3,000,000 persons: first page from the kept sums, pivots, doubles.

The packages' rows are written directly, as a merge leaves them: 100 communes with a cube each.
"""

import json
import random
import sys
from collections.abc import Iterator
from pathlib import Path
from statistics import median

from benchmarks.measurement import NO_BUDGET, Budget, Line, clocked
from benchmarks.setting import Setting

COMMUNES, PERSONS = 100, 30_000
REPEATS = 9
_FIRST = Budget(most=0.05, text="<= 50 ms")
_PIVOT = Budget(most=1.0, text="<= 1 s")


def measure(setting: Setting) -> Iterator[Line]:
    """Measure in a process of its own."""
    told = setting.run("benchmarks.province_figures", setting.folder / "tinh-3m.db")
    case = f"{COMMUNES * PERSONS:,} persons, {COMMUNES} communes, {told['rows']:,} rows of the cube"
    yield Line("province, figures of the first page", case, told["first"], 0.0, _FIRST)
    yield Line("province, people by age, sex, scheme", case, told["people"], 0.0, _FIRST)
    yield Line("province, pivot commune x age", case, told["commune"], 0.0, _PIVOT)
    yield Line("province, pivot of neighbourhoods", case, told["neighbourhood"], 0.0, _PIVOT)
    yield Line("province, questions to the communes", case, told["outliers"], 0.0, NO_BUDGET)


def main() -> None:
    """Fill a province and time what its pages ask."""
    from benchmarks.province_packages import PERIOD, largest_province
    from desktop.services.province import consolidation, outliers, pivot
    from desktop.services.province.scope import create_province
    from desktop.storage.database import Database

    path = Path(sys.argv[1])
    if not path.exists():
        create_province(path, largest_province().code, who="benchmark").close()
        _fill(path)
    database = Database(path)
    with database.read() as snapshot:
        count = "SELECT count(*) FROM package_cube"
        rows = snapshot.connection.exec_driver_sql(count).scalar_one()
    found = consolidation.figures(database, PERIOD)
    if found.totals["population"].value != COMMUNES * PERSONS:
        raise RuntimeError("the packages do not add up")
    jobs = {
        "first": lambda: consolidation.figures(database, PERIOD),
        "people": lambda: pivot.pivot(database, [PERIOD], ["age_band", "sex"], ["scheme"]),
        "commune": lambda: pivot.pivot(database, [PERIOD], ["commune"], ["age_band"]),
        "neighbourhood": lambda: pivot.pivot(
            database, [PERIOD], ["commune", "neighbourhood"], ["scheme"]
        ),
        "outliers": lambda: outliers.outliers(found),
    }
    told = {name: median(clocked(job) for _ in range(REPEATS)) for name, job in jobs.items()}
    print(json.dumps({"rows": rows, **told}))


def _fill(path: Path) -> None:
    from benchmarks.province_packages import PERIOD, largest_province, package_of
    from desktop.services.province.receiving import FileOrigin, Rules, take_in
    from desktop.storage.database import Database

    database = Database(path)
    rules = Rules(period=PERIOD, trust_new_keys=True)
    for number, commune in enumerate(largest_province().communes[:COMMUNES]):
        package = package_of(commune, PERSONS, random.Random(number))  # noqa: S311
        with database.write("benchmark") as unit:
            take_in(unit, package, FileOrigin(f"{commune.code}.xlsx", commune.code), rules)
    database.close()


if __name__ == "__main__":
    main()
