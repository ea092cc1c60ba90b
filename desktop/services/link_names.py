"""The names that link fields can name: known neighbourhoods and organisations, and codes."""

import datetime

from desktop.domain.list_query import ListQuery, SortBy
from desktop.domain.vietnamese_text import title_case_name
from desktop.services.lists import list_page, open_list, read_list
from desktop.storage.database import Database

LINKED_BY_NAME = ("neighbourhood", "organisation")
MOST_SUGGESTIONS = 12


def link_names(database: Database, today: datetime.date) -> dict[str, tuple[str, ...]]:
    """Return the known names by link field, in their usual order."""
    return {
        kind: tuple(
            str(row.values["name"]) for row in read_list(database, ListQuery(kind), today, ["name"])
        )
        for kind in LINKED_BY_NAME
    }


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
