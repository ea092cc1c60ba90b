"""One PostgreSQL node with many communes: python -m benchmarks.server_node --communes 34.

Makes a server of its own, moves an office of sample data there, copies its commune into others,
and measures what the window asks for: as the owner, who sees all of it, as a clerk of all the
communes and as a clerk of one. Prints the table of docs/postgresql.md. The server flushes its disk
at every commit.
"""

import argparse
import statistics
import tempfile
import time
from collections.abc import Callable
from contextlib import ExitStack, closing
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from sqlalchemy import ForeignKeyConstraint, Table

from benchmarks.setting import TODAY
from desktop.domain.list_query import ListQuery
from desktop.domain.periods import Period
from desktop.services import (
    dashboard,
    indicators,
    lists,
    moving,
    offices,
    records,
    sample_data,
    server_clerks,
)
from desktop.services.record_rules import OWN_NUMBERS
from desktop.services.search import Searcher
from desktop.storage.database import Database
from desktop.storage.postgres import server_address
from desktop.storage.tables import Base
from tests.office_data import NOW
from tests.postgres.server import Server, programs, running

if TYPE_CHECKING:
    import psycopg

APART: Final = 100_000_000
"""Between the numbers of two communes, so that a copy keeps its links by adding."""
WHO: Final = "Đo máy chủ"
OWN: Final = sample_data.DEFAULT_COMMUNE
DURABLE: Final = {"fsync": "on", "synchronous_commit": "on", "full_page_writes": "on"}
ROOM: Final = {"shared_buffers": "512MB", "autovacuum": "on"}
Work = Callable[[Database], object]


def main() -> None:
    """Make the node and print what it takes."""
    chosen = _arguments()
    if programs() is None:
        raise SystemExit("PostgreSQL is not installed")
    with tempfile.TemporaryDirectory(prefix="ansinhxa-node-") as temporary, running() as server:
        folder = Path(temporary)
        server.control("-m", "fast", "-w", "stop")
        server.start(**DURABLE, **ROOM)
        everybody = _make(server, folder, chosen.persons, chosen.communes)
        with ExitStack() as stack:
            for each in everybody:
                stack.enter_context(closing(each))
            print("| | owner | a clerk of all communes | a clerk of one |\n|---|---:|---:|---:|")
            for name, work in _works().items():
                taken = [_median(partial(work, each), chosen.repeats) for each in everybody]
                print(f"| {name} | {' | '.join(map(_told, taken))} |", flush=True)


def _make(server: Server, folder: Path, persons: int, communes: int) -> tuple[Database, ...]:
    """Return the node as its owner, a clerk of all its communes and a clerk of one open it."""
    file = folder / "office.db"
    sample_data.create(file, persons=persons, today=TODAY)
    server.make_database("node")
    began = time.perf_counter()
    moving.move(file, server.address("node"), clock=lambda: NOW)
    print(f"moved {persons:,} persons there in {time.perf_counter() - began:.1f} s")
    began = time.perf_counter()
    with server.root("node") as root:
        others = _copy_commune(root, communes - 1)
        root.execute("VACUUM ANALYZE")
        for login in ("clerk", "clerk_of_all"):
            root.execute(f"CREATE ROLE {login} LOGIN")
        size = root.execute("SELECT pg_database_size('node')").fetchone()
    assert size is not None
    print(
        f"copied into {len(others)} communes in {time.perf_counter() - began:.0f} s; "
        f"{persons * communes:,} persons, {int(str(size[0])) / 2**30:.2f} GB with indexes"
    )
    owner = _open(server, folder, "office")
    offices.add_communes(owner, others or [OWN], who=WHO)
    server_clerks.give(owner, "clerk_of_all", [OWN, *others])
    server_clerks.give(owner, "clerk", [OWN])
    return owner, *(_open(server, folder, login) for login in ("clerk_of_all", "clerk"))


def _open(server: Server, folder: Path, login: str) -> Database:
    path = server_address.keep(server_address.parse(server.address("node", login)), folder)
    return offices.open_office(path, for_writing=True)


def _copy_commune(root: "psycopg.Connection[tuple[object, ...]]", count: int) -> list[str]:
    """Copy every record of the commune into others; links follow, since all move by the same."""
    found = root.execute("SELECT code FROM communes WHERE code <> %s ORDER BY code", (OWN,))
    others = [str(code) for (code,) in found.fetchmany(count)]
    root.execute("SET session_replication_role = replica")
    for at, code in enumerate(others, 1):
        for table in _tables():
            root.execute(_copying(table, code, at * APART), prepare=False)
    root.execute("SET session_replication_role = origin")
    for table in _tables():
        newest = f"(SELECT max(id) FROM {table.name})"  # noqa: S608 - a name of ours
        root.execute(f"SELECT setval(pg_get_serial_sequence('{table.name}', 'id'), {newest})")
    return others


def _tables() -> list[Table]:
    return [
        table
        for table in Base.metadata.sorted_tables
        if {"id", "commune_code"} <= set(table.columns.keys())
    ]


def _copying(table: Table, code: str, apart: int) -> str:
    """Return the statement that copies a table's rows of the commune into another."""
    moved = {"id"}
    for link in table.constraints:
        if isinstance(link, ForeignKeyConstraint) and link.referred_table in _tables():
            moved |= {column.name for column in link.columns if column.name != "commune_code"}
    columns = list(table.columns.keys())
    values = []
    for column in columns:
        if column == "commune_code":
            values.append(f"'{code}'")
        elif column == "uid":
            values.append("gen_random_uuid()::text")
        elif column in OWN_NUMBERS.get(_kind_of(table), ()):
            # Nobody has another's number: the copies' begin with their commune's code.
            values.append(f"'{code}' || substr({column}, 6)")
        elif column in moved:
            values.append(f"{column} + {apart}")
        else:
            values.append(column)
    found = f"SELECT {', '.join(values)} FROM {table.name} WHERE commune_code = '{OWN}'"  # noqa: S608 - names of ours
    return f"INSERT INTO {table.name} ({', '.join(columns)}) {found}"


def _kind_of(table: Table) -> str:
    return table.name.removesuffix("s")


def _works() -> dict[str, Work]:
    return {
        "open the list of persons, ids in order": partial(_open_list, ListQuery("person")),
        "open the list of households": partial(_open_list, ListQuery("household")),
        "a page of 200 rows": _page,
        "list with words (“nguyen van an”)": partial(
            _open_list, ListQuery("person", words="nguyen van an")
        ),
        "search, three words": partial(_search, "nguyen van an"),
        "search, digits": partial(_search, "0912"),
        "figures of the overview, from the records": _overview,
        "indicators of a month, from the records": _month,
        "open and save a record": _save,
    }


def _open_list(query: ListQuery, database: Database) -> object:
    return len(list(lists.open_list(database, query, TODAY)))


def _page(database: Database) -> object:
    ids = list(range(1, 201))
    return lists.list_page(database, "person", ids, TODAY)


def _search(words: str, database: Database) -> object:
    return Searcher(database).search(words)


def _overview(database: Database) -> object:
    return dashboard.figures(database, TODAY)


def _month(database: Database) -> object:
    return indicators.compute(database, Period.parse("2026-10"), TODAY)


def _save(database: Database) -> object:
    draft = records.load(database, "person", 1, TODAY)
    note = f"{time.time_ns()}"
    return records.save(database, replace(draft, values={**draft.values, "note": note}), who=WHO)


def _median(work: Callable[[], object], repeats: int) -> float:
    taken = []
    for _ in range(repeats):
        began = time.perf_counter()
        work()
        taken.append(time.perf_counter() - began)
    return statistics.median(taken)


def _told(seconds: float) -> str:
    return f"{seconds:.1f} s" if seconds >= 1 else f"{seconds * 1000:.0f} ms"


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--persons", type=int, default=30_000, help="in each commune")
    parser.add_argument("--communes", type=int, default=34)
    parser.add_argument("--repeats", type=int, default=5)
    return parser.parse_args()


if __name__ == "__main__":
    main()
