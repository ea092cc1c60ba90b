"""For which year a list of poor and near-poor households holds: its title says so."""

import datetime
import re
from typing import Final

from desktop.domain.vietnamese_text import fold, nfc
from desktop.workbooks.row_table import RowTable
from desktop.workbooks.workbook_content import SheetContent

_YEAR: Final = re.compile(r"\bnam (20\d\d)\b")
_DAY_OF_A_PAPER: Final = re.compile(r"\b(?:ngay \d{1,2} )?thang \d{1,2} nam 20\d\d\b")
"""The day of the decision that a list belongs to is not the year of the list."""
_SUPPORTED: Final = frozenset({"poor", "near_poor", "average_living"})


def year_of_list(sheet: SheetContent, first_header_row: int) -> int | None:
    """Return the one year that the title names beside the word "nghèo"; None without, or of two."""
    years = {
        int(year)
        for row in sheet.rows[: max(0, first_header_row - 1)]
        for cell in row
        if isinstance(cell, str)
        for year in _years_in(fold(nfc(cell)))
    }
    return years.pop() if len(years) == 1 else None


def _years_in(text: str) -> list[str]:
    return _YEAR.findall(_DAY_OF_A_PAPER.sub(" ", text)) if "ngheo" in text else []


def class_days(table: RowTable, year: int | None) -> None:
    """Let the classes of the rows hold for the list's year, 1 January to 31 December."""
    if year is None or not table.has("household_class"):
        return
    first, last = table.column("class_from"), table.column("class_to")
    for at, household_class in enumerate(table.columns["household_class"]):
        if household_class in _SUPPORTED and first[at] is None and last[at] is None:
            first[at] = datetime.date(year, 1, 1)
            last[at] = datetime.date(year, 12, 31)
