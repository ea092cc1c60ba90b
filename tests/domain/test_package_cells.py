"""Canonical cells: what a spreadsheet program may change without changing a value."""

import datetime
from decimal import Decimal
from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.package_cells import (
    CellContent,
    SheetDigest,
    canonical_cell,
    canonical_rows,
    combined_digest,
)

SAME: list[tuple[CellContent, CellContent]] = [
    (5, 5.0),
    (Decimal("92.81"), 92.81),
    (0.1 + 0.2, 0.3),
    (datetime.date(2026, 11, 22), 46348.0),
    (datetime.datetime(2026, 11, 22, 12), 46348.5),  # noqa: DTZ001 - a cell has no zone
    (datetime.time(6), 0.25),
    (None, ""),
    (normalize("NFD", "Xã Thượng Lâm"), "Xã Thượng Lâm"),
    ("một\r\nhai", "một\nhai"),
]
DIFFERENT: list[tuple[CellContent, CellContent]] = [
    (5, "5"),
    (5, 6),
    (1, True),
    (None, 0),
    ("a", "a "),
    ("một\nhai", "một hai"),
    (1_793_880, 1_793_881),
    (10**14 + 1, 10**14 + 2),
    ("0123", 123),
    ("a\x1fb", "a"),
]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_what_a_program_saves_in_another_way_is_the_same(
    one: CellContent, other: CellContent
) -> None:
    assert canonical_cell(one) == canonical_cell(other)


@pytest.mark.parametrize(("one", "other"), DIFFERENT)
def test_what_a_person_changes_differs(one: CellContent, other: CellContent) -> None:
    assert canonical_cell(one) != canonical_cell(other)


def test_empty_cells_and_rows_at_the_end_do_not_count() -> None:
    bare = canonical_rows([["a", None], [], [1]])
    padded = canonical_rows([["a", None, None], [None, ""], [1, None], [None, None], []])
    assert bare == padded == [["ta"], [], ["n1"]]


def test_no_text_can_stand_for_two_cells() -> None:
    one = SheetDigest.of("x", canonical_rows([["a", "b"]]))
    other = SheetDigest.of("x", canonical_rows([["a\x1ftb"]]))
    assert one.digest != other.digest


cells = st.one_of(
    st.none(), st.integers(-(10**9), 10**9), st.text(alphabet="aăb 1\n", max_size=4), st.booleans()
)
sheets = st.lists(st.lists(cells, min_size=1, max_size=5), min_size=1, max_size=6)


@given(sheets, st.data())
def test_a_changed_cell_is_named_by_row_and_column(
    rows: list[list[CellContent]], data: st.DataObject
) -> None:
    before = canonical_rows(rows)
    row = data.draw(st.integers(0, len(rows) - 1))
    column = data.draw(st.integers(0, len(rows[row]) - 1))
    changed = [list(each) for each in rows]
    changed[row][column] = "khác hẳn"
    after = canonical_rows(changed)
    digest = SheetDigest.of("Trang", before)
    assert not digest.is_of(after)
    assert digest.differences(after) == [(row + 1, column + 1)]


def test_a_cell_far_below_is_named_alone() -> None:
    before = canonical_rows([["a"]])
    digest = SheetDigest.of("Trang", before)
    after = canonical_rows([["a"], [], [], [None, None, 5]])
    assert digest.differences(after) == [(4, 3)]


def test_the_order_of_sheets_does_not_matter() -> None:
    assert combined_digest({"a": "1", "b": "2"}) == combined_digest({"b": "2", "a": "1"})
    assert combined_digest({"a": "1", "b": "2"}) != combined_digest({"a": "2", "b": "1"})
