"""A list of ours, dirtied in the ways of real office files, gives the same persons or asks."""

import dataclasses
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.services import importing
from desktop.services.importing import ImportOptions, ImportPlan, Outcome
from desktop.services.offices import create_office
from desktop.storage.database import Database
from desktop.workbooks.workbook_content import SheetContent
from tests.office_data import TODAY
from tests.services import dirty_lists
from tests.services.conftest import COMMUNE
from tests.services.dirty_lists import (
    BORN,
    CELLS,
    HEADER,
    KEYS,
    SPOILED,
    TABLES,
    Person,
    Table,
    dirtied,
)
from tests.workbooks.sheets import workbook

PEOPLE = st.lists(
    st.builds(
        Person,
        family=st.integers(0, 9),
        middle=st.integers(0, 4),
        given=st.integers(0, 11),
        days=st.integers(0, dirty_lists.DAYS),
        woman=st.booleans(),
    ),
    min_size=2,
    max_size=9,
).map(dirty_lists.table_of)
MIXED = st.fixed_dictionaries(
    {column: st.lists(st.sampled_from([None, *ways]), min_size=9) for column, ways in CELLS.items()}
)
"""For each column, what becomes of each row's cell."""
FEW = settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=5)
TABLES_OF_PEOPLE = settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=12
)

ASKS = frozenset({"error", "doubt"})
KEPT = {
    dirty_lists.CODE: {"a household merged over its members"},
    dirty_lists.NAME: {"two name columns", "TCVN3", "VNI"},
    dirty_lists.SEX: {
        "birth dates by sex", "x for women", "1 for women", "a column for each sex",
        "ticks for each sex", "TCVN3", "VNI",
    },
    dirty_lists.BORN: {"split birth dates"},
    dirty_lists.PLACE: {
        "sections and totals", "numbered sections", "a sheet for each neighbourhood", "TCVN3",
        "VNI",
    },
}  # fmt: skip
"""Cells that a layout itself makes anew: they are left clean for it."""


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    opened = create_office(tmp_path_factory.mktemp("dirt") / "office.db", [COMMUNE], who="test")
    yield opened
    opened.close()


def plan_of(database: Database, sheets: Sequence[SheetContent]) -> ImportPlan:
    return importing.plan_of(database, workbook(*sheets), ImportOptions(), today=TODAY)


def who(plan: ImportPlan) -> list[tuple[object, ...]]:
    """Who stands in the rows: names in one case, and everything else as it is stored."""
    found = []
    for row in plan.rows:
        values = {key: plan.value(row, key) for key in KEYS}
        values["full_name"] = str(values["full_name"]).casefold()
        found.append(tuple(values.values()))
    return found


def persons(database: Database, sheets: Sequence[SheetContent]) -> list[tuple[object, ...]]:
    """Who a workbook holds of which every row may be written."""
    plan = plan_of(database, sheets)
    told = [entry.text() for entry in (*plan.errors, *plan.warnings)]
    assert all(row.outcome is Outcome.NEW or row.is_possible_duplicate for row in plan.rows), told
    return who(plan)


CLEAN: dict[Path, dict[str, list[tuple[object, ...]]]] = {}
"""Who stands in a clean list, by office and list: every way to dirty it begins with the same."""


def clean(database: Database, rows: Table) -> list[tuple[object, ...]]:
    """Who a list holds as it should be written; planning writes nothing, so it is asked once."""
    known = CLEAN.setdefault(database.path, {})
    if (key := repr(rows)) not in known:
        found = persons(database, dirty_lists.plain(rows))
        assert len(found) == len(rows)
        assert [str(person[2].show()) for person in found] == [row[BORN] for row in rows]  # type: ignore[attr-defined]
        known[key] = found
    return known[key]


@pytest.mark.parametrize(
    ("column", "way"),
    [
        pytest.param(column, way, id=f"{HEADER[column]}: {way}")
        for column, ways in CELLS.items()
        for way in ways
    ],
)
@FEW
@given(rows=PEOPLE)
def test_a_dirtied_column_is_of_the_same_persons(
    database: Database, column: int, way: str, rows: Table
) -> None:
    dirty = dirtied(rows, column, CELLS[column][way])
    assert persons(database, dirty_lists.plain(dirty)) == clean(database, rows)


@pytest.mark.parametrize("way", TABLES)
@TABLES_OF_PEOPLE
@given(rows=PEOPLE)
def test_another_layout_holds_the_same_persons(database: Database, way: str, rows: Table) -> None:
    assert persons(database, TABLES[way](rows)) == clean(database, rows)


@pytest.mark.parametrize("way", TABLES)
@TABLES_OF_PEOPLE
@given(rows=PEOPLE, ways=MIXED)
def test_all_kinds_of_dirt_at_once_give_the_same_persons_or_ask(
    database: Database, way: str, rows: Table, ways: dict[int, list[str | None]]
) -> None:
    expected = clean(database, rows)
    dirty = [[*row] for row in rows]
    for column, of_rows in ways.items():
        if way in KEPT.get(column, ()):
            continue
        for row, name in zip(dirty, of_rows, strict=False):
            if name is not None:
                row[column] = CELLS[column][name](str(row[column]))
    plan = plan_of(database, TABLES[way](dirty))
    assert len(plan.rows) == len(rows)
    for row, found, right in zip(plan.rows, who(plan), expected, strict=True):
        asked = {entry.field for entry in row.issues if entry.issue.severity.value in ASKS}
        differing = {key for key, is_, was in zip(KEYS, found, right, strict=True) if is_ != was}
        assert differing <= asked, (found, right)
        assert row.is_written or asked


@pytest.mark.parametrize(
    ("column", "cell"),
    [
        pytest.param(column, cell, id=f"{HEADER[column]}: {cell}")
        for column, cells in SPOILED.items()
        for cell in cells
    ],
)
@FEW
@given(rows=PEOPLE, place=st.integers(0, 8))
def test_what_is_spoiled_is_asked_about_with_its_cell(
    database: Database, column: int, cell: object, rows: Table, place: int
) -> None:
    expected = clean(database, rows)
    at = place % len(rows)
    dirty = [[*row] for row in rows]
    dirty[at][column] = cell  # type: ignore[assignment]
    plan = plan_of(database, dirty_lists.plain(dirty))
    told = [entry for entry in plan.rows[at].issues if entry.issue.severity.value in ASKS]
    assert not plan.rows[at].is_written
    assert {(entry.row, entry.column) for entry in told} == {(at + 2, "ABCDEFGHI"[column])}
    found = who(plan)
    assert [*found[:at], *found[at + 1 :]] == [*expected[:at], *expected[at + 1 :]]


def test_every_person_of_the_lists_is_another(database: Database) -> None:
    """The lists would prove nothing if all their people were alike."""
    people = [Person(at % 10, at % 5, at % 12, at * 997 % 16_000, at % 2 == 0) for at in range(9)]
    found = clean(database, dirty_lists.table_of(people))
    assert len({dataclasses.astuple(person) for person in people}) == len(set(found)) == 9
