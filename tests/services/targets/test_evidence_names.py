"""Who stands behind each result of a ranking: as many names as the figure says."""

import datetime
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest

from desktop.domain.errors import InvalidInput
from desktop.domain.targets import TargetPlace
from desktop.services.targets.evidence_names import export_names
from desktop.services.targets.table import RowsOf, target_table
from desktop.services.targets.writing import NewTarget, set_targets
from desktop.storage.database import Database
from tests.office_data import TODAY, WHO, demo_file


@pytest.fixture
def office(tmp_path: Path) -> Database:
    path = tmp_path / "office.db"
    path.write_bytes(demo_file().read_bytes())
    made = Database(path, clock=lambda: datetime.datetime.combine(TODAY, datetime.time(9)))
    yield made
    made.close()


def table_of(office: Database, rows_of: RowsOf, key: str):
    with office.read() as snapshot:
        return target_table(snapshot, TODAY.year, rows_of, (key,), TODAY)


@pytest.mark.parametrize(
    ("rows_of", "key"),
    [
        (RowsOf.NEIGHBOURHOODS, "hi_insured"),
        (RowsOf.NEIGHBOURHOODS, "vsi_participants"),
        (RowsOf.COLLECTORS, "receipts"),
    ],
)
def test_each_figure_has_its_names_the_best_first(
    office: Database, tmp_path: Path, rows_of: RowsOf, key: str
) -> None:
    rows = [row for row in table_of(office, rows_of, key).rows if row.key]
    of_thon = rows_of is RowsOf.NEIGHBOURHOODS
    wanted = [
        NewTarget(
            year=TODAY.year,
            indicator=key,
            value=Decimal(10 * number),
            place=TargetPlace(neighbourhood_id=row.key)
            if of_thon
            else TargetPlace(collector_id=row.key),
        )
        for number, row in enumerate(rows, start=1)
    ]
    set_targets(office, wanted, who=WHO, today=TODAY)
    table = table_of(office, rows_of, key)
    ranks = table.ranks(key)
    order = sorted((row.key for row in rows), key=lambda each: ranks[each])

    written = export_names(office, table, order, key, tmp_path / "a.xlsx", who=WHO)

    results = {row.key: int(row.cells[key].result) for row in table.rows if row.key}
    assert written.counts == results
    assert sum(results.values())
    lines = list(openpyxl.load_workbook(written.path).active.values)
    start = next(number for number, line in enumerate(lines) if line[0] == "STT")
    told = [(line[1], line[2]) for line in lines[start + 1 :]]
    names = {row.key: row.name for row in table.rows}
    assert told == [(ranks[each], names[each]) for each in order for _ in range(results[each])]
    assert [line[0] for line in lines[start + 1 :]] == list(range(1, len(told) + 1))


def test_a_rate_has_the_names_of_those_it_counts(office: Database, tmp_path: Path) -> None:
    table = table_of(office, RowsOf.NEIGHBOURHOODS, "hi_coverage")
    key = next(row.key for row in table.rows if row.key)
    written = export_names(office, table, [key], "hi_coverage", tmp_path / "a.xlsx", who=WHO)
    insured = table_of(office, RowsOf.NEIGHBOURHOODS, "hi_insured")
    result = next(row for row in insured.rows if row.key == key).cells["hi_insured"].result
    assert written.counts == {key: result}


def test_a_figure_that_no_list_shows_is_told_and_no_file_is_left(
    office: Database, tmp_path: Path
) -> None:
    table = table_of(office, RowsOf.NEIGHBOURHOODS, "hi_insured")
    with pytest.raises(InvalidInput, match=r"target\.no_names"):
        export_names(office, table, [], "hi_insured", tmp_path / "a.xlsx", who=WHO)
    assert not (tmp_path / "a.xlsx").exists()
