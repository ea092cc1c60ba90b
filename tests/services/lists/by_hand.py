"""The sample office as plain dictionaries, to count what lists show by hand."""

import datetime
import functools
from collections.abc import Callable
from typing import Any

from sqlalchemy import event, text

from desktop.domain.list_query import ListQuery, ListRow
from desktop.fields.catalogue import RECORD_KINDS
from desktop.services.lists import open_list, read_list
from desktop.storage.database import Database
from tests.office_data import TODAY, demo_file

ALL_FIELDS = [(kind.key, spec.key) for kind in RECORD_KINDS for spec in kind.fields]
DAY = datetime.timedelta(days=1)


@functools.cache
def _rows(path: str, kind: str) -> tuple[ListRow, ...]:
    database = Database(demo_file())
    rows = tuple(read_list(database, ListQuery(kind), TODAY))
    database.close()
    return rows


def rows_of(kind: str) -> tuple[ListRow, ...]:
    return _rows(str(demo_file()), kind)


def table(database: Database, sql: str) -> list[dict[str, Any]]:
    with database.read() as snapshot:
        return [dict(row._mapping) for row in snapshot.rows(text(sql))]


def ids(database: Database, query: ListQuery) -> list[int]:
    return list(open_list(database, query, TODAY))


class ByHand:
    """The office as plain dictionaries."""

    def __init__(self, database: Database) -> None:
        self.persons = {row["id"]: row for row in table(database, "SELECT * FROM persons")}
        self.households = {row["id"]: row for row in table(database, "SELECT * FROM households")}
        self.names = {
            row["id"]: row["name"] for row in table(database, "SELECT id, name FROM neighbourhoods")
        }
        self.covers = table(database, "SELECT * FROM covers")

    def last_day(self, person: int, scheme: str = "HI") -> datetime.date | None:
        ends = [
            cover["valid_to"]
            for cover in self.covers
            if cover["person_id"] == person and cover["scheme"] == scheme
        ]
        return datetime.date.fromisoformat(max(ends)) if ends else None

    def insured(self, person: int) -> bool:
        today = TODAY.isoformat()
        return any(
            cover["valid_to"] >= today and (cover["valid_from"] or "") <= today
            for cover in self.covers
            if cover["person_id"] == person and cover["scheme"] == "HI"
        )

    def lives_here(self, person: int) -> bool:
        row = self.persons[person]
        return row["life_status"] == "alive" and row["residence_status"] != "moved_out"

    def members(self, household: int) -> list[int]:
        return [
            key
            for key, row in self.persons.items()
            if row["household_id"] == household and self.lives_here(key)
        ]

    def first_end(self, household: int) -> datetime.date | None:
        ends = [self.last_day(person) for person in self.members(household)]
        return min((end for end in ends if end is not None), default=None)


def statements(database: Database, work: Callable[[], object]) -> int:
    """Count the statements of some work, BEGIN left out."""
    seen: list[str] = []

    def note(*arguments: Any) -> None:
        if arguments[2] != "BEGIN":
            seen.append(arguments[2])

    event.listen(database.engine, "before_cursor_execute", note)
    try:
        work()
    finally:
        event.remove(database.engine, "before_cursor_execute", note)
    return len(seen)
