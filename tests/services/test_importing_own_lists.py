"""Lists that the book wrote itself: taken in again they change nothing, whatever they leave out."""

import datetime
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from desktop.domain.list_query import ListQuery
from desktop.fields.catalogue import kind_of
from desktop.services import importing, sample_data
from desktop.services.exports import export_list
from desktop.services.importing import ImportOptions, ImportPlan, Outcome
from desktop.storage.database import Database
from desktop.workbooks.formats.row_fields import PERSON_ROW
from tests.services.conftest import Office
from tests.services.imported_rows import digest, query
from tests.workbooks.sheets import sheet, workbook

TODAY = datetime.date(2026, 11, 21)
COMMUNES = {"02647": 1, "22015": 2}
"""Commune -> what its invented people are drawn from."""
PERSONS = 150


@pytest.fixture(scope="module", params=COMMUNES)
def book(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """An office of invented people, among them one whose only card has no known start."""
    path = tmp_path_factory.mktemp("own_lists") / "office.db"
    commune = request.param
    sample_data.create(
        path, persons=PERSONS, today=TODAY, seed=COMMUNES[commune], commune_code=commune
    )
    database = Database(path)
    with database.write("test") as unit:
        person = unit.insert(
            "person",
            {"commune_code": commune, "full_name": "Giàng Thị Dợ", "national_id": "038160000012"},
        )
        end = datetime.date(2027, 3, 23)
        unit.insert(
            "cover",
            {"commune_code": commune, "person_id": person, "scheme": "HI", "valid_to": end},
        )
    yield database
    database.close()


def unlike(plan: ImportPlan) -> list[object]:
    """Return the rows that would change anything, or that wait."""
    return [(row.number, row.outcome) for row in plan.rows if row.outcome is not Outcome.SAME]


COLUMNS = {
    "usual": None,
    "all": tuple(spec.key for spec in kind_of("person").table_fields),
}


@pytest.mark.parametrize("name", COLUMNS)
def test_the_list_of_members_changes_nothing(book: Database, tmp_path: Path, name: str) -> None:
    target = tmp_path / "ds.xlsx"
    export_list(book, ListQuery("person"), COLUMNS[name], target, today=TODAY)
    plan = importing.prepare(book, target, ImportOptions(), today=TODAY)
    assert len(plan.rows) == PERSONS + 1
    assert "valid_to" in plan.main.fields
    assert not plan.main.source.mapping.suggestions
    assert not unlike(plan)
    before = digest(book)
    importing.commit(book, plan, who="test")
    assert digest(book) == before


ENDS = tuple(
    dict.fromkeys(
        header
        for spec in PERSON_ROW
        if spec.key in {"valid_to", "former_card_end"}
        for header in (spec.label, *spec.header_aliases)
        if header != "Đến"
    )
)
"""What lists call the end of a card; "Đến" says nothing outside its parent."""


def test_a_name_a_number_and_the_end_of_the_card_change_nothing(book: Database) -> None:
    rows = query(
        book,
        "SELECT p.full_name, p.national_id, max(c.valid_to) FROM persons p JOIN covers c"
        " ON c.person_id = p.id AND c.scheme = 'HI' WHERE p.national_id IS NOT NULL"
        " AND p.life_status = 'alive' GROUP BY p.id",
    )
    assert len(rows) > PERSONS / 3
    listed = [
        [name, number, f"{datetime.date.fromisoformat(end):%d/%m/%Y}"] for name, number, end in rows
    ]
    for header in (*ENDS, "Giá trị thẻ đến"):
        content = workbook(sheet(["Họ và tên", "Số CCCD", header], *listed))
        plan = importing.plan_of(book, content, ImportOptions(), today=TODAY)
        values = [row.values[plan.main.fields.index("valid_to")] for row in plan.rows]
        assert (header, None in values, len(values)) == (header, False, len(listed))
        assert (header, unlike(plan)) == (header, [])


CARD = ("2025-03-24", "2027-03-23")
TOLD: dict[str, tuple[list[Any], list[tuple[Any, ...]]]] = {
    "the same end": ([None, "23/03/2027", None], []),
    "the same card": (["24/03/2025", "23/03/2027", None], []),
    "a later end": ([None, "23/03/2028", None], [("HI", None, "2028-03-23")]),
    "the next card": (["24/03/2027", "23/03/2028", None], [("HI", "2027-03-24", "2028-03-23")]),
    "the same end of the other insurance": (
        [None, "23/03/2027", "BHXH TN"],
        [("VSI", None, "2027-03-23")],
    ),
}


@pytest.mark.parametrize("start", [CARD[0], None], ids=["start known", "start unknown"])
@pytest.mark.parametrize("case", TOLD)
def test_what_a_list_adds_to_a_card(office: Office, case: str, start: str | None) -> None:
    """An end that the book has, told again without a start, is no second card."""
    told, added = TOLD[case]
    completed = start is None and case == "the same card"
    person = office.person("Lý Văn An", national_id="038056000011")
    office.cover(person, start, CARD[1])
    header = ["Họ và tên", "Số CCCD", "Từ ngày", "Hạn thẻ đến", "Loại hình"]
    content = workbook(sheet(header, ["Lý Văn An", "038056000011", *told]))
    plan = importing.plan_of(office.database, content, ImportOptions(), today=TODAY)
    assert plan.rows[0].outcome is (Outcome.CHANGED if added or completed else Outcome.SAME)
    importing.commit(office.database, plan, who="test")
    covers = query(office.database, "SELECT scheme, valid_from, valid_to FROM covers ORDER BY id")
    assert covers == [("HI", CARD[0] if completed else start, CARD[1]), *added]


@pytest.mark.parametrize("start_first", [True, False])
def test_a_card_that_stands_twice_in_a_list_is_one(office: Office, *, start_first: bool) -> None:
    rows: list[list[Any]] = [
        ["Lý Văn An", "038056000011", "24/03/2025", "23/03/2027"],
        ["Lý Văn An", "038056000011", None, "23/03/2027"],
    ]
    listed = rows if start_first else rows[::-1]
    content = workbook(sheet(["Họ và tên", "Số CCCD", "Từ ngày", "Hạn thẻ đến"], *listed))
    options = ImportOptions(accept_doubtful=True)
    plan = importing.plan_of(office.database, content, options, today=TODAY)
    importing.commit(office.database, plan, who="test")
    assert query(office.database, "SELECT valid_from, valid_to FROM covers") == [CARD]
