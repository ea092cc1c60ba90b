"""Cells that are stored as something else: what the preview says that they were and became."""

import datetime
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from desktop.domain.legacy_fonts import LegacyFont, in_old_font
from desktop.models.import_preview import Group, Preview
from desktop.models.import_preview_rows import TOLD
from desktop.models.import_preview_table import ImportPreviewTable
from desktop.models.import_readings import is_read_otherwise, places_read_otherwise, reading_of
from desktop.models.table_rows import CellForm, Tone
from desktop.services import importing
from desktop.storage.database import Database
from tests.office_data import new_office
from tests.views.import_wizard.books import write_book

TODAY = datetime.date(2026, 11, 21)
HEADERS = ("STT", "Họ và tên", "Ngày sinh", "Giới tính", "Số CCCD", "Điện thoại", "Quan hệ")
PLAIN = (1, "Ma Văn Sỹ", "12/05/1986", "Nam", "008086000101", "0987000111", "Chủ hộ")
Prepare = Callable[..., Preview]


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Database]:
    made = Database(new_office(tmp_path / "office.db", "Sao"))
    yield made
    made.close()


@pytest.fixture
def prepare(office: Database, tmp_path: Path) -> Prepare:
    def prepared(*rows: tuple[object, ...]) -> Preview:
        book = write_book(tmp_path / "ds.xlsx", rows, HEADERS)
        return Preview.of(importing.prepare(office, book, today=TODAY))

    return prepared


@pytest.mark.parametrize(
    ("key", "place", "cell", "said"),
    [
        ("birth_date", 2, "00/00/1972", "“00/00/1972” → 1972"),
        ("birth_date", 2, "5/7/56", "“5/7/56” → 05/07/1956"),
        ("national_id", 4, 8086000101, "“8086000101” → 008086000101"),
        ("phone", 5, "01681234567", "“01681234567” → 0381234567"),
        ("sex", 3, "1", "“1” → Nam"),
    ],
)
def test_a_value_that_is_not_what_the_cell_says_is_shown_as_was_and_is(
    prepare: Prepare, key: str, place: int, cell: object, said: str
) -> None:
    row = list(PLAIN)
    row[place] = cell
    preview = prepare(tuple(row))
    plan = preview.plan
    reading = reading_of(plan, 0, plan.main.source.layout.spec(key))
    assert reading is not None
    assert reading.text() == said
    assert preview.places[Group.REPAIRED] == (0,)
    model = ImportPreviewTable(preview)
    model.show_group(Group.REPAIRED)
    style = model.style_at(0, model.column_of(key))
    assert style is not None
    assert (style.tone, style.form) == (Tone.INFO, CellForm.TINT)
    assert said in model.data(model.index(0, model.column_of(key)), 3)
    assert key in model.telling_columns(Group.REPAIRED)


@pytest.mark.parametrize(
    ("place", "cell"),
    [
        (2, "12-5-1986"),
        (2, "1986-05-12"),
        (2, datetime.date(1986, 5, 12)),
        (3, "NAM"),
        (4, "008 086 000 101"),
        (5, "0987.000.111"),
        (6, "chủ  hộ"),
    ],
)
def test_another_way_of_writing_the_same_is_not_marked(
    prepare: Prepare, place: int, cell: object
) -> None:
    row = list(PLAIN)
    row[place] = cell if not isinstance(cell, datetime.date) else cell.strftime("%d/%m/%Y")
    preview = prepare(tuple(row))
    assert preview.places[Group.REPAIRED] == ()


def test_the_last_column_says_it_when_no_issue_does(prepare: Prepare) -> None:
    row = list(PLAIN)
    row[3] = "1"
    preview = prepare(tuple(row))
    assert preview.plan.rows[0].issues == ()
    model = ImportPreviewTable(preview)
    model.show_group(Group.ALL)
    assert model.text_at(0, model.column_of(TOLD)) == "Thêm mới. D2: “1” → Nam."


def test_a_cell_with_an_error_is_told_by_its_error_alone(prepare: Prepare) -> None:
    row = list(PLAIN)
    row[2] = "31/02/1975"
    preview = prepare(tuple(row))
    assert preview.places[Group.REPAIRED] == ()
    assert preview.places[Group.ERRORS] == (0,)


def test_all_rows_together_and_each_alone_say_the_same(prepare: Prepare) -> None:
    other = (2, "Chẩu Thị Ển", "00/00/1972", "Nữ", 8172000102, "0987000112", "Con dâu")
    third = (3, "Quan Văn Đạt", "31/02/1990", "Nam", "008090000103", "0987000113", "Con")
    plan = prepare(PLAIN, other, third).plan
    alone = [place for place in range(3) if is_read_otherwise(plan, place)]
    assert places_read_otherwise(plan) == alone == [1]


def test_what_was_typed_in_place_of_a_cell_is_what_counts(prepare: Prepare) -> None:
    row = list(PLAIN)
    row[2] = "00/00/1986"
    preview = prepare(tuple(row))
    mended = preview.with_plan(
        importing.revalidate_row(preview.plan, 2, {"birth_date": "12/05/1986"})
    )
    assert mended.places[Group.REPAIRED] == ()
    assert mended.places == Preview.of(mended.plan).places


@pytest.mark.parametrize("font", list(LegacyFont))
def test_text_of_an_old_font_is_shown_as_it_stood_in_the_file(
    office: Database, tmp_path: Path, font: LegacyFont
) -> None:
    rows = (
        (1, "Nguyễn Văn Đạt", "12/05/1986", "Nam", "008086000101", "", "Chủ hộ"),
        (2, "Trần Thị Bình", "12/05/1987", "Nữ", "008187000102", "", "Vợ"),
        (3, "Đỗ Văn Cường", "12/05/1988", "Nam", "008088000103", "", "Con"),
    )
    typed = [[in_old_font(str(cell), font) for cell in row] for row in rows]
    headers = [in_old_font(header, font) for header in HEADERS]
    book = write_book(tmp_path / "cu.xlsx", typed, headers)
    preview = Preview.of(importing.prepare(office, book, today=TODAY))
    plan = preview.plan
    reading = reading_of(plan, 0, plan.main.source.layout.spec("full_name"))
    assert reading is not None
    assert reading.was == typed[0][1] != "Nguyễn Văn Đạt"
    assert reading.now == "Nguyễn Văn Đạt"
    assert preview.places[Group.REPAIRED] == (0, 1, 2)


def test_every_row_that_holds_anything_is_in_the_preview(office: Database, tmp_path: Path) -> None:
    import xlsxwriter

    path = tmp_path / "titled.xlsx"
    book = xlsxwriter.Workbook(str(path))
    sheet = book.add_worksheet("Danh sách")
    sheet.write_row(0, 0, ["ỦY BAN NHÂN DÂN XÃ"])
    sheet.write_row(1, 0, ["DANH SÁCH NHÂN KHẨU"])
    sheet.write_row(3, 0, HEADERS)
    sheet.write_row(4, 0, PLAIN)
    sheet.write_row(5, 0, ["", "Tổng cộng", 1])
    sheet.write_row(7, 0, ["", "", "", "", "Người lập biểu"])
    book.close()
    preview = Preview.of(importing.prepare(office, path, today=TODAY))
    skipped = [line.row.row for line in preview.skipped]
    assert skipped == [1, 2, 4, 6, 8]
    assert [row.number for row in preview.plan.rows] == [5]
    model = ImportPreviewTable(preview)
    model.show_group(Group.SKIPPED)
    texts = [model.text_at(row, model.column_of(TOLD)) for row in range(model.rowCount())]
    assert texts[0] == "Phần trên bảng: ỦY BAN NHÂN DÂN XÃ"
    assert texts[2] == "Dòng tiêu đề của các cột."
    assert "Họ và tên · Ngày sinh" in model.detail_at(model.index(2, 0))
