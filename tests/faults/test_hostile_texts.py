"""Texts that Excel would run go out as texts and come back in unchanged."""

import zipfile
from pathlib import Path

import pytest

from desktop.domain.list_query import ListQuery
from desktop.domain.periods import Period
from desktop.services import exports, importing, monthly_report
from desktop.services.importing import ImportOptions
from desktop.storage.database import Database
from desktop.workbooks.reading import read_workbook
from tests.faults.lists import PERSON_HEADERS, person_rows, residents, write_book
from tests.office_data import COMMUNE, TODAY, WHO

pytestmark = pytest.mark.faults

NAMES = ("=Lò Văn Bình", "+Giàng A Chứ", "-Vàng Thị Dung", "@Trần Thị Hạnh", "'Lý Thị Lan")
TEXTS = (
    "=cmd|'/c calc'!A0",
    '=HYPERLINK("http://127.0.0.1/?"&A1;"Xem")',
    "+84 912 345 678",
    "-2+3",
    "@SUM(1+1)*cmd|' /C calc'!A0",
    "{=1+1}",
    "http://127.0.0.1/a",
    "mailto:a@b.vn",
    "'0123",
    "0123",
    "1E5",
    "TRUE",
    "#REF!",
    "<b>&amp;</b>",
    "_x0041_",
)
COLUMNS = ("full_name", "national_id", "address", "note", "neighbourhood")


def fill(database: Database) -> None:
    with database.write(WHO) as unit:
        place = unit.insert("neighbourhood", {"commune_code": COMMUNE, "name": "=1+1 Tổ dân phố"})
        for number, text in enumerate(TEXTS):
            unit.insert(
                "person",
                {
                    "commune_code": COMMUNE,
                    "full_name": NAMES[number % len(NAMES)],
                    "national_id": f"01008600{number:04d}",
                    "address": text,
                    "note": text,
                    "neighbourhood_id": place,
                },
            )
        unit.insert(
            "collector", {"commune_code": COMMUNE, "full_name": NAMES[0], "areas": TEXTS[0]}
        )
        unit.insert(
            "event",
            {
                "commune_code": COMMUNE,
                "event_type": "small_group",
                "held_on": TODAY,
                "title": TEXTS[1],
                "place": TEXTS[2],
                "partner": TEXTS[4],
                "neighbourhood_id": place,
            },
        )


def require_no_formula(book: Path) -> None:
    with zipfile.ZipFile(book) as packed:
        for name in packed.namelist():
            part = packed.read(name)
            assert b"<f>" not in part, name
            assert b"<f " not in part, name
            assert b"<hyperlink" not in part, name
            assert b"External" not in part, name


def stored(database: Database) -> list[tuple[object, ...]]:
    with database.read() as snapshot:
        rows = snapshot.connection.exec_driver_sql(
            "SELECT p.full_name, p.national_id, p.address, p.note, n.name FROM persons p"
            " LEFT JOIN neighbourhoods n ON n.id = p.neighbourhood_id ORDER BY p.national_id"
        )
        return [tuple(row) for row in rows]


@pytest.fixture
def filled(empty_office: Database) -> Database:
    fill(empty_office)
    return empty_office


def test_a_list_goes_out_and_comes_back_unchanged(
    filled: Database, demo: Database, tmp_path: Path
) -> None:
    book = tmp_path / "a.xlsx"
    exports.export_list(filled, ListQuery("person"), COLUMNS, book, today=TODAY)
    require_no_formula(book)
    before = stored(demo)
    plan = importing.prepare(demo, book, ImportOptions(accept_doubtful=True), today=TODAY)
    assert plan.counts.rejected == 0, [entry.text() for entry in plan.errors]
    importing.commit(demo, plan, who=WHO)
    new = [row for row in stored(demo) if row not in before]
    assert new == stored(filled)
    assert [row[2] for row in new] == list(TEXTS)


@pytest.mark.parametrize("kind", ["person", "household", "collector", "event"])
def test_no_list_holds_a_formula(filled: Database, tmp_path: Path, kind: str) -> None:
    book = tmp_path / "a.xlsx"
    exports.export_list(filled, ListQuery(kind), None, book, today=TODAY)
    require_no_formula(book)


def test_a_title_is_a_text(filled: Database, tmp_path: Path) -> None:
    book = tmp_path / "a.xlsx"
    exports.export_list(
        filled, ListQuery("person"), None, book, today=TODAY, title='=HYPERLINK("http://a")'
    )
    require_no_formula(book)


def test_the_report_holds_no_formula_from_data(filled: Database, tmp_path: Path) -> None:
    book = tmp_path / "a.xlsx"
    report = monthly_report.figures(filled, Period.month_of(TODAY), TODAY)
    monthly_report.write(report, book)
    require_no_formula(book)
    cells = {
        cell for sheet in read_workbook(book).sheets for row in sheet.rows for cell in row if cell
    }
    assert TEXTS[1] in cells


def test_the_workbook_of_errors_holds_no_formula(empty_office: Database, tmp_path: Path) -> None:
    people = residents(len(TEXTS))
    rows = [
        [row[0], NAMES[at % len(NAMES)], *row[2:4], "123", *row[5:8], TEXTS[at], row[9]]
        for at, row in enumerate(person_rows(people))
    ]
    source = write_book(tmp_path / "a.xlsx", PERSON_HEADERS, rows, title=TEXTS[0], sheet="=1+1")
    plan = importing.prepare(empty_office, source, today=TODAY)
    assert plan.counts.rejected == len(TEXTS)
    failed = tmp_path / "lỗi.xlsx"
    importing.write_error_workbook(plan, failed)
    require_no_formula(failed)
    sheet = read_workbook(failed).sheets[0]
    assert [row[8] for row in sheet.rows[3:]] == list(TEXTS)
    assert [row[1] for row in sheet.rows[3:]] == [row[1] for row in rows]


def test_cells_that_no_sheet_can_hold(filled: Database, tmp_path: Path) -> None:
    """Control signs go out in Excel's own way of writing them and come back as they were."""
    odd = "Tổ 1\x0b\x01\x1f, ngõ 2\nsố 3\t4"
    with filled.write(WHO) as unit:
        unit.insert("person", {"commune_code": COMMUNE, "full_name": "Lò Thị Yến", "address": odd})
    book = tmp_path / "a.xlsx"
    exports.export_list(filled, ListQuery("person"), COLUMNS, book, today=TODAY)
    cells = {cell for row in read_workbook(book).sheets[0].rows for cell in row}
    assert odd in cells
