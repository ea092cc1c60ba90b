"""A template is recognised as what it is, empty and filled in."""

import datetime
from collections.abc import Iterator
from pathlib import Path

import pytest
from openpyxl import load_workbook

from desktop.services import import_templates, importing, offices
from desktop.storage.database import Database

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


def test_an_unknown_template_is_a_mistake_of_the_program(tmp_path: Path) -> None:
    with pytest.raises(KeyError):
        import_templates.write("khong_co", tmp_path / "mau.xlsx")
