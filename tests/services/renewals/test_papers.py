"""The desk's papers and its Excel list: every family once, sums right, codes that can be read."""

import datetime
from pathlib import Path

import openpyxl
import pytest

from desktop.domain.paper import Leaflets
from desktop.domain.report_table import ReportTable
from desktop.services.papers import renewal_papers
from desktop.services.renewals.desk import read_desk
from desktop.services.renewals.exporting import export_rows
from desktop.services.renewals.parts import DeskRow
from desktop.services.renewals.rows import DeskChoice, rows_of
from desktop.storage.database import Database
from tests.office_data import TODAY, WHO
from tests.services.collecting.desk import Desk
from tests.services.renewals.test_desk import cover


@pytest.fixture
def rows(family: Desk) -> list[DeskRow]:
    """The family with three due, and a person without a household."""
    for place in range(3):
        cover(family, place, -10)
    family.change("person", family.persons[4], household_id=None)
    cover(family, 4, 2)
    return rows_of(read_desk(family.database, TODAY), DeskChoice())


def test_the_walk_list_tells_each_family_and_the_sum(family: Desk, rows: list[DeskRow]) -> None:
    paper = renewal_papers.walk_list_paper(family.database, rows, "HI", today=TODAY, who=WHO)
    (table,) = paper.parts
    assert isinstance(table, ReportTable)
    keys = [column.key for column in table.columns]
    assert [row[keys.index("head")] for row in table.rows] == ["Ma Hữu Sỹ", "Giàng Thị Sua"]
    fees = [row[keys.index("fee")] for row in table.rows]
    assert fees == ["3.142.260", "1.366.200"]
    assert table.total is not None
    assert table.total[keys.index("fee")] == "4.508.460"
    assert table.total[keys.index("names")] == "4 người"
    assert table.rows[0][keys.index("contact")] == "Chưa"
    assert paper.trace is not None


@pytest.mark.parametrize(("per_sheet", "letters"), [(3, False), (1, True)])
def test_leaflets_one_a_family(
    family: Desk, rows: list[DeskRow], per_sheet: int, letters: bool
) -> None:
    make = renewal_papers.letters_paper if letters else renewal_papers.slips_paper
    paper = make(family.database, rows, "HI", today=TODAY)
    (part,) = paper.parts
    assert isinstance(part, Leaflets)
    assert part.per_sheet == per_sheet
    assert len(part.leaflets) == 2
    for leaflet in part.leaflets:
        assert leaflet.qr.startswith(b"\x89PNG")
        assert (leaflet.heading is not None) is letters
        assert bool(leaflet.signatures) is letters
    words = " ".join(part.leaflets[0].lines)
    assert "3.142.260 đ" in words
    assert "Lò Thị Mẩy" in words


def test_the_code_names_the_household_and_no_person(rows: list[DeskRow]) -> None:
    assert renewal_papers.qr_text(rows[0]) == "H1"


def test_the_excel_list_is_the_same_list(family: Desk, rows: list[DeskRow], tmp_path: Path) -> None:
    target = tmp_path / "gia_han.xlsx"
    done = export_rows(family.database, rows, "HI", target, today=TODAY, who=WHO)
    assert done.rows == 2
    sheet = openpyxl.load_workbook(target).active
    values = [row for row in sheet.iter_rows(values_only=True) if row[0] in {1, 2}]
    assert [row[1] for row in values] == ["Ma Hữu Sỹ", "Giàng Thị Sua"]
    assert [row[7] for row in values] == [3_142_260, 1_366_200]
    assert values[0][5] == datetime.datetime(2026, 11, 11)  # noqa: DTZ001 - a cell of Excel
    assert exports_noted(family.database) == 1


def exports_noted(database: Database) -> int:
    with database.read_bare() as connection:
        found = connection.execute("SELECT count(*) FROM audit WHERE action = 'export'").fetchone()
    return int(found[0])
