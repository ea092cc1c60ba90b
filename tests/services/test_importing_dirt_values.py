"""Dirt that is more than another spelling: unknown days, marks of a class, formulas, doubles."""

import datetime
from collections.abc import Sequence
from typing import Any

import pytest

from desktop.services import importing
from desktop.services.importing import ImportOptions, ImportPlan
from desktop.workbooks.workbook_content import CellValue, SheetContent
from tests.office_data import TODAY
from tests.services.conftest import Office
from tests.services.dirty_lists import BORN, HEADER, NAME, NUMBER, PLACE, Person, Row, table_of
from tests.services.old_fonts import in_tcvn3
from tests.workbooks.sheets import sheet, workbook

PEOPLE = [Person(at, at, at, 900 * at + 12, at % 2 == 0) for at in range(1, 5)]


def plan_of(office: Office, header: Sequence[Any], rows: Sequence[Row]) -> ImportPlan:
    content = workbook(sheet(header, *rows))
    return importing.plan_of(office.database, content, ImportOptions(), today=TODAY)


def with_cells(column: int, cells: Sequence[CellValue]) -> list[Row]:
    return [
        [*row[:column], cell, *row[column + 1 :]]
        for row, cell in zip(table_of(PEOPLE), cells, strict=True)
    ]


def values(plan: ImportPlan, key: str) -> list[object]:
    return [plan.value(row, key) for row in plan.rows]


def test_what_is_known_of_a_birth_date_is_kept_and_no_more(office: Office) -> None:
    years = [str(row[BORN])[-4:] for row in table_of(PEOPLE)]
    for shapes in (
        [years[0], float(years[1]), f"00/00/{years[2]}", f"0/0/{years[3]}"],
        [f"'{years[0]}", f"{years[1]} ", f"năm {years[2]}", f"00-00-{years[3]}"],
    ):
        plan = plan_of(office, HEADER, with_cells(BORN, shapes))
        assert [born.iso() for born in values(plan, "birth_date")] == years  # type: ignore[attr-defined]
        assert plan.counts.rejected == 0
    months = ["05/1957", "5/1960", "00/05/1962", "05-1964"]
    plan = plan_of(office, HEADER, with_cells(BORN, months))
    assert [born.iso() for born in values(plan, "birth_date")] == [  # type: ignore[attr-defined]
        "1957-05", "1960-05", "1962-05", "1964-05",
    ]  # fmt: skip


def test_days_that_an_american_excel_may_have_turned_are_asked_about(office: Office) -> None:
    cells: list[CellValue] = ["13/03/1960", datetime.date(1962, 2, 3), "25/12/1965",
                              datetime.date(1968, 7, 4)]  # fmt: skip
    plan = plan_of(office, HEADER, with_cells(BORN, cells))
    asked = {entry.row for entry in plan.warnings if entry.issue.code == "date.order"}
    assert asked == {3, 5}
    assert [row.is_written for row in plan.rows] == [True, False, True, False]


MARKS = ["x", "X", "v", "✓", "√", "+", "1", 1.0, "có", "C", "yes"]


@pytest.mark.parametrize("mark", MARKS)
def test_a_mark_in_a_column_of_its_own_says_the_class(office: Office, mark: CellValue) -> None:
    header = [*HEADER, "Hộ nghèo", "Cận nghèo"]
    marks: list[list[CellValue]] = [[mark, None], [mark, None], [None, mark], [None, None]]
    rows = [[*row, *of_row] for row, of_row in zip(table_of(PEOPLE), marks, strict=True)]
    rows[3][1] = "HG09"
    plan = plan_of(office, header, rows)
    importing.commit(office.database, plan, who="test")
    with office.database.read() as snapshot:
        statement = "SELECT household_code, household_class FROM households ORDER BY 1"
        found = snapshot.connection.exec_driver_sql(statement).fetchall()
    classes = dict(found)
    assert (classes["HG01"], classes["HG02"]) == ("poor", "near_poor")
    assert classes["HG09"] not in {"poor", "near_poor"}


def test_a_capitals_font_is_read_as_capitals(office: Office) -> None:
    rows = table_of(PEOPLE)
    old = [[in_tcvn3(cell) if isinstance(cell, str) else cell for cell in row] for row in rows]
    for row, clean in zip(old, rows, strict=True):
        # .VnTimeH keeps capitals with a tone as small letters and draws them as capitals.
        row[NAME] = in_tcvn3(str(clean[NAME]).upper())
    plan = plan_of(office, [in_tcvn3(str(text)) for text in HEADER], old)
    names = [str(row[NAME]).upper() for row in rows]
    assert [str(name).upper() for name in values(plan, "full_name")] == names


@pytest.mark.parametrize("text", ['=HYPERLINK("http://x","y")', "@SUM(A1)", "+1+1", "-2+3"])
def test_a_formula_stays_text_and_is_told_where_a_name_stands(office: Office, text: str) -> None:
    header = [*HEADER, "Ghi chú"]
    rows = [[*row, text] for row in table_of(PEOPLE)]
    rows[0][NAME] = text
    plan = plan_of(office, header, rows)
    told = {(entry.row, entry.column) for entry in (*plan.errors, *plan.warnings)}
    assert told == {(2, "C")}
    assert values(plan, "note") == [text] * 4
    assert values(plan, "full_name")[0] == text


def test_doubles_are_told_and_nobody_is_merged_by_name(office: Office) -> None:
    one, two, three, four = table_of(PEOPLE)
    again = [5.0, *one[1:]]
    mother_number = [*two[:NUMBER], one[NUMBER], *two[NUMBER + 1 :]]
    son = [*three]
    son[NUMBER] = four[NUMBER]
    namesake = [*one]
    namesake[NUMBER], namesake[NUMBER + 1], namesake[BORN] = None, None, "01/01/1999"
    plan = plan_of(office, HEADER, [one, again, mother_number, son, four, namesake])
    told = [{entry.issue.code for entry in row.issues} for row in plan.rows]
    assert "duplicate.in_file" in told[1]
    assert "duplicate.other_name" in told[2]
    assert "duplicate.other_name" in told[4]
    assert [row.is_written for row in plan.rows] == [True, False, False, True, False, True]


def test_a_number_that_was_a_formula_is_not_zero(office: Office) -> None:
    """What the reader found uncalculated is told by its cell, and the row waits."""
    clean = sheet(
        HEADER, *with_cells(NUMBER, [None, *[row[NUMBER] for row in table_of(PEOPLE)][1:]])
    )
    content = SheetContent(clean.name, True, clean.rows, formulas_without_value=((2, NUMBER + 1),))
    plan = importing.plan_of(office.database, workbook(content), ImportOptions(), today=TODAY)
    assert {(entry.row, entry.column) for entry in plan.errors} == {(2, "F")}
    assert [row.is_written for row in plan.rows] == [False, True, True, True]
    assert values(plan, "neighbourhood") == [row[PLACE] for row in table_of(PEOPLE)]
