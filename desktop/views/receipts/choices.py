"""What the forms of money let people choose from, read on a reader thread."""

from typing import TYPE_CHECKING

from desktop.domain.list_query import ListQuery, SortBy
from desktop.services.lists import read_list
from desktop.views.page_context import PageContext
from desktop.views.receipts.ask_dialog import Choices

if TYPE_CHECKING:
    from collections.abc import Sequence


def collectors(context: PageContext, *, also_left: bool = False) -> Choices:
    """Return (id, name) of those who collect; with `also_left` of those who stopped, too.

    Of people with the same name the code tells who is meant.
    """
    query = ListQuery(
        "collector", chip="all" if also_left else "active", sort=(SortBy("full_name"),)
    )
    fields = ("full_name", "collector_code")
    rows = list(read_list(context.database, query, context.today(), fields))
    names = [str(row.values["full_name"]) for row in rows]
    return _told_apart(
        [
            (row.id, name, str(row.values["collector_code"] or row.id))
            for row, name in zip(rows, names, strict=True)
        ]
    )


def organisations(context: PageContext) -> Choices:
    """Return (id, name) of the organisations that collect."""
    query = ListQuery("organisation", sort=(SortBy("name"),))
    rows = read_list(context.database, query, context.today(), ("name",))
    return [(row.id, str(row.values["name"])) for row in rows]


def _told_apart(found: "Sequence[tuple[int, str, str]]") -> Choices:
    names = [name for _, name, _ in found]
    return [
        (row_id, f"{name} ({code})" if names.count(name) > 1 else name)
        for row_id, name, code in found
    ]
