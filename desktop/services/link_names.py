"""The names that link fields can name: known neighbourhoods and organisations, and codes."""

import datetime

from desktop.domain.list_query import ListQuery, SortBy
from desktop.domain.vietnamese_text import title_case_name
from desktop.fields.catalogue import kind_of
from desktop.services.lists import list_page, open_list, read_list
from desktop.storage.database import Database

LINKED_BY_NAME = ("neighbourhood", "organisation")
"""Links that a new name makes a new record for."""
CHOSEN_BY_NAME = (*LINKED_BY_NAME, "collector")
"""Links that are chosen among known names; nothing invents a collector."""
MOST_SUGGESTIONS = 12


def link_names(database: Database, today: datetime.date) -> dict[str, tuple[str, ...]]:
    """Return the known names by link field, in their usual order."""
    return {kind: _names(database, kind, today) for kind in CHOSEN_BY_NAME}


def _names(database: Database, kind: str, today: datetime.date) -> tuple[str, ...]:
    field = kind_of(kind).name_field
    rows = read_list(database, ListQuery(kind), today, [field])
    return tuple(dict.fromkeys(str(row.values[field]) for row in rows))


def household_suggestions(
    database: Database, words: str, today: datetime.date
) -> tuple[tuple[str, str], ...]:
    """Return (code, head) of the first households that hold these words and have a code."""
    query = ListQuery("household", words=words, sort=(SortBy("household_code"),))
    ids = open_list(database, query, today)[:MOST_SUGGESTIONS]
    rows = list_page(database, "household", ids, today, ["household_code", "head_name"])
    return tuple(
        (str(row.values["household_code"]), title_case_name(str(row.values["head_name"] or "")))
        for row in rows
        if row.values["household_code"]
    )
