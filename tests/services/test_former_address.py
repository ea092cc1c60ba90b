"""The address before the communes were joined is kept beside the new one: list, import, export."""

import pytest

from desktop.domain.list_query import ListQuery
from desktop.fields.catalogue import kind_of
from desktop.services import importing
from desktop.services.importing import ImportOptions
from desktop.services.lists import read_list
from tests.office_data import TODAY
from tests.services.conftest import Office
from tests.workbooks.sheets import sheet, workbook

OLD = "Thôn Nà Mạ, xã Bản Bịa, huyện Bịa"


@pytest.mark.parametrize("kind", ["person", "household"])
def test_it_is_a_field_of_its_own_that_lists_hide_at_first(kind: str) -> None:
    spec = kind_of(kind).field("former_address")
    assert spec in kind_of(kind).form_fields
    assert spec in kind_of(kind).table_fields
    assert not spec.shown_by_default


@pytest.mark.parametrize(
    ("kind", "header", "row"),
    [
        ("person", ["Họ và tên", "Ngày sinh", "Địa chỉ", "Địa chỉ cũ"], ["Lý Thị Mai", "1960"]),
        (
            "person",
            ["Họ và tên", "Năm sinh", "Địa chỉ", "Địa chỉ trước 01/7/2025"],
            ["Lý Thị Mai", "1960"],
        ),
        ("household", ["Mã hộ", "Chủ hộ", "Địa chỉ", "Địa chỉ cũ"], ["HG01", "Lý Thị Mai"]),
    ],
)
def test_a_workbook_gives_it_beside_the_address(
    office: Office, kind: str, header: list[str], row: list[str]
) -> None:
    content = workbook(sheet(header, [*row, "Tổ 5", OLD]))
    plan = importing.plan_of(office.database, content, ImportOptions(), today=TODAY)
    importing.commit(office.database, plan, who="test")
    values = next(iter(read_list(office.database, ListQuery(kind), TODAY))).values
    assert (values["address"], values["former_address"]) == ("Tổ 5", OLD)


def test_a_later_list_changes_it_and_one_without_it_leaves_it(office: Office) -> None:
    for header, cells in (
        (["Mã hộ", "Chủ hộ", "Địa chỉ cũ"], ["HG01", "Lý Thị Mai", "xã Cũ"]),
        (["Mã hộ", "Chủ hộ", "Địa chỉ cũ"], ["HG01", "Lý Thị Mai", OLD]),
        (["Mã hộ", "Chủ hộ", "Địa chỉ"], ["HG01", "Lý Thị Mai", "Tổ 6"]),
    ):
        plan = importing.plan_of(
            office.database, workbook(sheet(header, cells)), ImportOptions(), today=TODAY
        )
        importing.commit(office.database, plan, who="test")
    [row] = read_list(office.database, ListQuery("household"), TODAY)
    assert (row.values["address"], row.values["former_address"]) == ("Tổ 6", OLD)
