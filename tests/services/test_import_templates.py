"""A template is recognised as what it is, empty and filled in."""

import datetime
from collections.abc import Iterator
from pathlib import Path

import pytest
from openpyxl import load_workbook

from desktop.fields.field_spec import FieldSpec
from desktop.services import import_templates, importing, neighbourhoods, offices
from desktop.storage.database import Database
from desktop.workbooks.formats.registry import layout_named
from desktop.workbooks.template_writer import template_fields

TODAY = datetime.date(2026, 11, 21)
KEYS = [template.layout for template in import_templates.templates()]
FILLED = {
    "person_list": {"Họ và tên": "Ma Văn Sỹ", "Ngày sinh": "12/05/1986", "Số CCCD": "008086000101"},
    "household_list": {"Mã hộ": "HN001", "Chủ hộ": "Ma Văn Sỹ"},
    "collector_list": {"Họ và tên": "Đỗ Thị Hiền", "Mã nhân viên thu": "NV008086000101"},
    "event_list": {"Ngày": "12/11/2026", "Hình thức": "Nhóm nhỏ"},
}


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    path = tmp_path_factory.mktemp("templates") / "office.db"
    database = offices.create_office(path, ["02647"], who="Sao")
    yield database
    database.close()


@pytest.mark.parametrize("key", KEYS)
def test_an_empty_template_is_recognised(office: Database, tmp_path: Path, key: str) -> None:
    import_templates.write(key, tmp_path / "mau.xlsx")
    plan = importing.prepare(office, tmp_path / "mau.xlsx", today=TODAY)
    assert (plan.layout, plan.rows) == (key, ())
    headers = {column.index for column in plan.main.source.header.columns}
    assert headers == set(plan.main.source.mapping.fields)


@pytest.mark.parametrize("key", KEYS)
def test_a_filled_template_is_taken_in(office: Database, tmp_path: Path, key: str) -> None:
    path = tmp_path / "mau.xlsx"
    import_templates.write(key, path)
    book = load_workbook(path)
    sheet = book.worksheets[0]
    headers = {cell.value: cell.column for cell in sheet[1]}
    for header, value in FILLED[key].items():
        found = next(column for text, column in headers.items() if text.startswith(header))
        sheet.cell(2, found, value)
    book.save(path)
    plan = importing.prepare(office, path, today=TODAY)
    assert (plan.layout, plan.counts.new, plan.errors) == (key, 1, ())


OFFERED = [
    ("person_list", "sex"),
    ("person_list", "ethnic_group"),
    ("person_list", "relation"),
    ("person_list", "neighbourhood"),
    ("person_list", "household_class"),
    ("person_list", "hi_group"),
    ("household_list", "neighbourhood"),
    ("collector_list", "status"),
    ("event_list", "event_type"),
]


@pytest.mark.parametrize(("key", "field"), OFFERED, ids=lambda text: text)
def test_cells_offer_words_that_the_import_understands(
    office: Database, tmp_path: Path, key: str, field: str
) -> None:
    path = tmp_path / "mau.xlsx"
    neighbourhoods.add(office, "02647", ["Nà Tông", "Nà Va"], who="Sao")
    import_templates.write(key, path, office)
    book = load_workbook(path)
    sheet = book.worksheets[0]
    column = {spec.key: at for at, spec in enumerate(fields_of(key), start=1)}
    wanted = sheet.cell(3, column[field]).coordinate
    (offer,) = [one for one in sheet.data_validations.dataValidation if wanted in one.sqref]
    name, area = offer.formula1.split("!")
    words = [cell.value for (cell,) in book[name.strip("'")][area.replace("$", "")]]
    assert len(words) >= 2
    if field == "neighbourhood":
        assert {"Nà Tông", "Nà Va"} <= set(words)
    # Excel only tells of another word: the import knows more spellings than a list holds.
    assert offer.errorStyle == "information"
    for row, word in enumerate(words, start=2):
        for text, value in FILLED[key].items():
            found = next(
                at for at, cell in enumerate(sheet[1], start=1) if cell.value.startswith(text)
            )
            sheet.cell(row, found, None if text == "Số CCCD" else value)
        sheet.cell(row, column[field], word)
    book.save(path)
    plan = importing.prepare(office, path, today=TODAY)
    assert len(plan.rows) == len(words)
    assert [
        entry
        for entry in (*plan.errors, *plan.warnings)
        if entry.field == field and not entry.issue.code.startswith("duplicate")
    ] == []
    assert all(plan.value(row, field) is not None for row in plan.rows)


def fields_of(key: str) -> tuple[FieldSpec, ...]:
    layout = layout_named(key)
    assert layout is not None
    return template_fields(layout)


def test_an_unknown_template_is_a_mistake_of_the_program(tmp_path: Path) -> None:
    with pytest.raises(KeyError):
        import_templates.write("khong_co", tmp_path / "mau.xlsx")
