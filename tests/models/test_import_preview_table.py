"""The table of an import's preview, and how its rows are sorted into groups."""

import datetime
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from desktop.models.import_mapping_table import FIELD, ImportMappingTable
from desktop.models.import_preview import Group, Preview, groups_of
from desktop.models.import_preview_rows import TOLD
from desktop.models.import_preview_table import ImportPreviewTable
from desktop.models.table_rows import CellForm, Tone
from desktop.services import importing, offices
from tests.views.import_wizard.books import PEOPLE, WITH_ERRORS, write_book

TODAY = datetime.date(2026, 11, 21)


@pytest.fixture(scope="module")
def preview(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Preview]:
    folder = tmp_path_factory.mktemp("preview")
    office = offices.create_office(folder / "office.db", ["02647"], who="Sao")
    rows = (
        *WITH_ERRORS,
        (7, "Ma Văn Sỹ", "12/05/1986", "Nam", "008086000110", "Nà Tông"),
        (8, "", "03/09/2001", "Nam", "008201000108", "Nà Va"),
        ("", "Tổng cộng", "", "", "", ""),
    )
    plan = importing.prepare(office, write_book(folder / "ds.xlsx", rows), today=TODAY)
    yield Preview.of(plan)
    office.close()


@pytest.fixture
def model(qapp, preview: Preview) -> ImportPreviewTable:
    return ImportPreviewTable(preview)


def cell(model: ImportPreviewTable, number: int, key: str) -> tuple[int, int]:
    texts = [model.text_at(row, 0) for row in range(model.rowCount())]
    return texts.index(str(number)), model.column_of(key)


@pytest.mark.parametrize("group", list(Group))
def test_the_model_keeps_qts_rules(model: ImportPreviewTable, preview, group: Group) -> None:
    tester = QAbstractItemModelTester(model)
    model.show_group(group)
    assert model.rowCount() == preview.count(group)
    for row in range(model.rowCount()):
        for column in range(model.columnCount()):
            model.data(model.index(row, column))
    del tester


def test_every_row_is_in_its_groups(preview: Preview) -> None:
    for group in (Group.ERRORS, Group.POSSIBLE, Group.DOUBTS, Group.WARNINGS, Group.ALL):
        wanted = tuple(
            place for place, row in enumerate(preview.plan.rows) if group in set(groups_of(row))
        )
        assert preview.places[group] == wanted
    assert preview.count(Group.ERRORS) >= 2
    assert preview.count(Group.SKIPPED) == 2, "the header and the total"


def test_a_bad_cell_is_marked_and_told(model: ImportPreviewTable) -> None:
    model.show_group(Group.ERRORS)
    row, column = cell(model, 6, "birth_date")
    assert model.text_at(row, column) == "31/02/1975"
    style = model.style_at(row, column)
    assert style is not None
    assert (style.tone, style.form) == (Tone.ERROR, CellForm.TINT)
    assert model.text_at(row, model.column_of(TOLD)).startswith("C6: ")
    tooltip = model.data(model.index(row, column), Qt.ItemDataRole.ToolTipRole)
    assert tooltip.startswith("C6: ")


def test_a_row_without_trouble_says_what_becomes_of_it(model: ImportPreviewTable) -> None:
    model.show_group(Group.ALL)
    row, column = cell(model, 4, TOLD)
    assert model.text_at(row, column) == "Thêm mới"


def test_an_empty_bad_cell_is_called_empty_but_edited_as_nothing(
    model: ImportPreviewTable,
) -> None:
    model.show_group(Group.ERRORS)
    row, column = cell(model, 9, "full_name")
    index = model.index(row, column)
    assert model.data(index) == "(trống)"
    assert model.data(index, Qt.ItemDataRole.EditRole) == ""
    asked: list = []
    model.cell_edited.connect(lambda *values: asked.append(values))
    assert not model.setData(index, "")
    assert model.setData(index, "Bàn Thị Pham")
    assert asked == [(model.id_at(row), "full_name", "Bàn Thị Pham")]


def test_skipped_rows_are_shown_with_their_reason_and_cannot_be_edited(
    model: ImportPreviewTable,
) -> None:
    model.show_group(Group.SKIPPED)
    row, column = cell(model, 10, TOLD)
    assert "Tổng cộng" in model.text_at(row, column)
    assert model.id_at(row) < 0
    flags = model.flags(model.index(row, model.column_of("full_name")))
    assert not flags & Qt.ItemFlag.ItemIsEditable


def test_a_mended_row_stays_in_sight(model: ImportPreviewTable, preview: Preview) -> None:
    model.show_group(Group.ERRORS)
    shown = model.rowCount()
    row, column = cell(model, 6, "birth_date")
    place = model.id_at(row)
    edits = {place: {"birth_date": "28/02/1975"}}
    plan = importing.revalidate_row(preview.plan, 6, edits[place])
    changed: list[int] = []
    model.dataChanged.connect(lambda first, last: changed.append(first.row()))
    mended = preview.with_plan(plan)
    model.show_mended(mended, edits)
    assert model.rowCount() == shown
    assert row in changed
    assert model.text_at(row, column) == "28/02/1975"
    assert model.style_at(row, column) is None
    assert mended.places == Preview.of(plan).places
    assert mended.count(Group.ERRORS) == shown - 1


def test_only_columns_that_matter_are_shown_of_rows_in_trouble(
    model: ImportPreviewTable,
) -> None:
    every = {column.key for column in model.columns}
    assert model.telling_columns(Group.ALL) == every
    telling = model.telling_columns(Group.ERRORS)
    assert {"full_name", "birth_date", "national_id", TOLD} <= telling
    assert "sex" not in telling


def test_rows_are_fetched_in_the_order_asked(model: ImportPreviewTable) -> None:
    model.show_group(Group.ALL)
    fetched: list = []
    model.fetch([2, 0], fetched.extend)
    assert [row.texts[1] for row in fetched] == [PEOPLE[2][1], PEOPLE[0][1]]


# The columns of the file


@pytest.fixture
def mapping(qapp, preview: Preview) -> ImportMappingTable:
    return ImportMappingTable(preview.plan)


def test_columns_show_header_examples_and_field(mapping: ImportMappingTable) -> None:
    tester = QAbstractItemModelTester(mapping)
    assert mapping.row_at(1).texts[:4] == (
        "B",
        "Họ và tên",
        "Ma Văn Sỹ; Chẩu Thị Ển; Quan Thị Duyên",
        "Họ và tên",
    )
    assert mapping.row_at(1).texts[4] == "Tự ghép"
    assert mapping.mapping == {}
    assert mapping.missing == []
    del tester


def test_a_field_belongs_to_one_column(mapping: ImportMappingTable) -> None:
    changed: list[int] = []
    mapping.dataChanged.connect(lambda first, last: changed.append(first.row()))
    mapping.choose(0, "full_name")
    assert mapping.field_of(1) is None
    assert mapping.mapping == {"A": "full_name", "B": None}
    assert mapping.row_at(0).texts[4] == "Tự chọn"
    assert {0, 1} <= set(changed)
    mapping.choose(1, "full_name")
    mapping.choose(0, "row_no")
    assert mapping.mapping == {}


def test_a_missing_required_field_is_named(mapping: ImportMappingTable) -> None:
    mapping.choose(1, None)
    assert any("Họ và tên" in words for words in mapping.missing)


def test_only_the_field_can_be_chosen(mapping: ImportMappingTable) -> None:
    editable = [
        column.key
        for number, column in enumerate(mapping.columns)
        if mapping.flags(mapping.index(0, number)) & Qt.ItemFlag.ItemIsEditable
    ]
    assert editable == [FIELD]
