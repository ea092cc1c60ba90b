"""The few statements of the start, as text: the first page is read without SQLAlchemy.

They say what the query layer says of the same lists, word for word; a test compares them.
"""

# ruff: noqa: S608 - put together out of constants only

import datetime
import json
from array import array
from collections.abc import Sequence
from itertools import chain
from typing import TYPE_CHECKING

from desktop.domain.list_query import EXPIRING_DAYS, ListQuery, ListRow, SortBy
from desktop.storage.queries.row_values import HI_BEGINS, shown_values

if TYPE_CHECKING:
    import sqlite3

QUERY = ListQuery("household", sort=(SortBy("household_code"),), chip="all")
"""The list that the window shows first."""
FIELDS = (
    "household_code",
    "head_name",
    "neighbourhood",
    "member_count",
    "insured_count",
    "hi_valid_to",
    "hi_status",
    "household_class",
    "class_from",
    "class_to",
    "decision_number",
    "collector",
    "phone",
    "address",
    "former_address",
    "note",
)

SERVED = (
    "SELECT communes.code, communes.name, communes.province_name FROM communes "
    "WHERE communes.served = 1 ORDER BY communes.code"
)
SAMPLE_DATA = "sample_data"
"""Key of the office's mark that its records are invented."""
MOVED_OUT = "moved_out"
"""Key of the office's mark that it went to another PC, and when (ISO text)."""
OPTION = "SELECT office_options.value FROM office_options WHERE office_options.key = ?"
IDS = (
    "SELECT households.id FROM households WHERE 1 = 1 "
    "ORDER BY text_key(households.household_code) ASC NULLS LAST, households.id"
)
_MEMBERS = (
    "FROM persons WHERE persons.household_id = households.id AND persons.life_status = 'alive' "
    "AND (persons.residence_status IS NULL OR persons.residence_status != 'moved_out')"
)
_EARLIEST_END = (
    "(SELECT min((SELECT CASE WHEN (max(covers.valid_to) IS NOT max(CASE WHEN "
    "(covers.end_reason IS NOT NULL) THEN covers.valid_to END)) THEN max(covers.valid_to) END "
    "AS anon_6 FROM covers "
    "WHERE covers.person_id = persons.id AND covers.scheme = 'HI')) AS min_1 "
    f"{_MEMBERS})"
)
_INSURED = (
    "(EXISTS (SELECT * FROM covers "
    "WHERE covers.person_id = persons.id AND covers.scheme = 'HI' "
    "AND covers.valid_to >= :today "
    "AND (covers.valid_from IS NULL OR covers.valid_from <= :today)))"
)
_BEGINS = (
    f"CASE WHEN ({_EARLIEST_END} > :soon) THEN (SELECT min(CASE WHEN (NOT {_INSURED}) "
    "THEN (SELECT min(covers.valid_from) AS min_3 FROM covers "
    "WHERE covers.person_id = persons.id AND covers.scheme = 'HI' "
    f"AND covers.valid_from > :today) END) AS min_2 {_MEMBERS}) END"
)
ROWS = (
    "SELECT households.id, households.uid, households.row_version, "
    "households.household_code, households.head_name, "
    "(SELECT neighbourhoods.name FROM neighbourhoods "
    "WHERE neighbourhoods.id = households.neighbourhood_id) AS anon_1, "
    f"(SELECT count(*) AS count_1 {_MEMBERS}) AS anon_2, "
    f"(SELECT count(*) FILTER (WHERE {_INSURED[1:-1]}) AS anon_4 {_MEMBERS}) AS anon_3, "
    f"{_EARLIEST_END} AS anon_5, {_EARLIEST_END} AS anon__1, "
    "households.household_class, households.class_from, households.class_to, "
    "households.decision_number, "
    "(SELECT collectors.full_name FROM collectors "
    "WHERE collectors.id = households.collector_id) AS anon_7, households.phone, "
    f"households.address, households.former_address, households.note, {_BEGINS} AS anon_8 "
    "FROM households WHERE households.id IN (SELECT value FROM json_each(:ids))"
)


def served(connection: "sqlite3.Connection") -> list[tuple[str, str, str]]:
    """Return (code, name, province) of the communes that the office serves."""
    return connection.execute(SERVED).fetchall()


def is_sample(connection: "sqlite3.Connection") -> bool:
    """Whether the office holds invented records only to look at."""
    return option(connection, SAMPLE_DATA) is not None


def option(connection: "sqlite3.Connection", key: str) -> str | None:
    """Return a choice of the office, or None when it made none."""
    row: tuple[str] | None = connection.execute(OPTION, (key,)).fetchone()
    return None if row is None else row[0]


def open_ids(connection: "sqlite3.Connection") -> "array[int]":
    """Return the ids of all households, in the order of `QUERY`."""
    return array("q", chain.from_iterable(connection.execute(IDS).fetchall()))


def read_rows(
    connection: "sqlite3.Connection", ids: Sequence[int], today: datetime.date
) -> list[ListRow]:
    """Return the `FIELDS` of these households in the order given; who is gone is left out."""
    found: dict[int, ListRow] = {}
    soon = today + datetime.timedelta(days=EXPIRING_DAYS)
    days = {"today": today.isoformat(), "soon": soon.isoformat()}
    given = days | {"ids": json.dumps(list(ids))}
    for row_id, uid, version, *cells in connection.execute(ROWS, given):
        values = shown_values(dict(zip((*FIELDS, HI_BEGINS), cells, strict=True)), today)
        found[row_id] = ListRow(row_id, uid, version, values)
    return [found[row_id] for row_id in ids if row_id in found]
