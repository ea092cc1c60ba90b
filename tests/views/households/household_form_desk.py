"""The household's form on a desk: what its tests look at."""

from desktop.domain.list_query import ListQuery
from desktop.services.lists import read_list
from desktop.views.households.household_form import HouseholdFormDialog
from tests.views.conftest import TODAY

MOST_KEYS = 32
"""Keys that are no text, for a household of four from the list to the saved row (ux.md 5.1)."""


def opened(page, kind=HouseholdFormDialog):
    return [each for each in page.findChildren(kind) if each.isVisible()][-1]


def texts(form: HouseholdFormDialog, row: int) -> dict[str, str]:
    cells = form.table.rows[row].cells
    return {key: cell.text for key, cell in cells.items() if cell.text}


def place(form: HouseholdFormDialog) -> tuple[int, str]:
    return form.grid.place


def people(context, **where) -> list[dict[str, object]]:
    rows = [row.values for row in read_list(context.database, ListQuery("person"), TODAY)]
    return [row for row in rows if all(row[key] == value for key, value in where.items())]
