"""Lists that nobody knows: a column of names is enough, else a person maps the columns."""

from pathlib import Path

import pytest

from desktop.domain.errors import ImportRefused
from desktop.services import importing
from desktop.services.importing import ImportOptions
from tests.services.conftest import Office
from tests.services.list_books import plan_of, query, skipped, take_in, write_book

UNKNOWN = [
    ["Hội Phụ nữ xã Bịa"],
    ["Người nhà mình", "Giấy", "Gọi", "Ở đâu"],
    ["Lý Thị Mai", "038160000012", "0912345678", "Thôn 3"],
    ["Ma Hữu Sỹ", "038070000099", None, "Thôn 4"],
    ["Vàng A Páo", "038050000033", "0987654321", "Thôn 4"],
]
MAPPING = {"A": "full_name", "B": "national_id", "C": "phone", "D": "neighbourhood"}
BY_HAND = ImportOptions(layout="generic_list", mapping=MAPPING)


def test_a_column_of_names_makes_a_list(office: Office, tmp_path: Path) -> None:
    rows = [
        ["Câu lạc bộ dưỡng sinh"],
        ["Họ và tên", "Sở thích", "Ngày vào"],
        ["Lý Thị Mai", "Đi bộ", "05/03/2026"],
        ["Ma Hữu Sỹ", "Cờ tướng", "06/03/2026"],
    ]
    plan = take_in(office, write_book(tmp_path / "clb.xlsx", {"CLB": rows}))
    assert (plan.layout, plan.header_rows, plan.counts.new) == ("generic_list", (2,), 2)
    assert plan.mapping == {"A": "full_name"}


@pytest.mark.parametrize(
    "rows",
    [
        UNKNOWN,
        [["Mặt hàng", "Giá"], ["Gạo", 12000], ["Muối", 4000]],
        [["Họ và tên", "Doanh thu"], ["Công ty 2A", 12], ["HTX-5", 40]],
        [["Họ và tên: Lý Thị Mai"], ["Năm sinh: 1960"]],
    ],
)
def test_other_tables_are_not_taken_by_themselves(
    office: Office, tmp_path: Path, rows: list[list[object]]
) -> None:
    with pytest.raises(ImportRefused) as refusal:
        plan_of(office, write_book(tmp_path / "la.xlsx", {"Tờ 1": rows}))
    assert refusal.value.code == "import.unknown_form"


def test_a_person_maps_the_columns_and_is_not_asked_again(office: Office, tmp_path: Path) -> None:
    path = write_book(tmp_path / "la.xlsx", {"Tờ 1": UNKNOWN})
    plan = take_in(office, path, BY_HAND)
    assert (plan.header_rows, plan.counts.new, plan.counts.rejected) == ((2,), 3, 0)
    assert query(office, "SELECT full_name, national_id, phone FROM persons ORDER BY id")[0] == (
        "Lý Thị Mai",
        "038160000012",
        "0912345678",
    )
    newer = [*UNKNOWN[:2], ["Lò Thị Hoa", "038190000055", None, "Thôn 3"]]
    plan = plan_of(office, write_book(tmp_path / "moi.xlsx", {"Tháng 2": newer}))
    assert plan.mapped_from_memory
    assert (plan.layout, plan.mapping, plan.counts.new) == ("generic_list", MAPPING, 1)


def test_the_columns_are_shown_before_anything_is_mapped(office: Office, tmp_path: Path) -> None:
    path = write_book(tmp_path / "la.xlsx", {"Tờ 1": UNKNOWN})
    plan = plan_of(office, path, ImportOptions(layout="person_list"))
    assert plan.counts.new == 0
    header = plan.main.source.header
    assert [column.texts[-1] for column in header.columns] == UNKNOWN[1]


def test_a_person_says_which_row_is_the_header(office: Office, tmp_path: Path) -> None:
    rows = [
        ["Tổ 1", "Tổ 2", "Tổ 3"],
        ["Đợt 5", "Đợt 6", "Đợt 7"],
        ["Bà con", "Giấy", None],
        ["Lý Thị Mai", "038160000012", "0912345678"],
    ]
    path = write_book(tmp_path / "la.xlsx", {"Tờ 1": rows})
    assert plan_of(office, path, ImportOptions(layout="generic_list")).header_rows == (1,)
    chosen = ImportOptions(
        layout="generic_list",
        header_row=3,
        mapping={"A": "full_name", "B": "national_id", "C": "phone"},
    )
    plan = take_in(office, path, chosen)
    assert (plan.header_rows, plan.counts.new) == ((3,), 1)
    assert plan.main.source.header.columns[2].texts == ("Cột C",)
    assert query(office, "SELECT phone FROM persons") == [("0912345678",)]
    rows[3] = ["Lò Thị Hoa", "038190000055", "0987654321"]
    plan = plan_of(office, write_book(tmp_path / "moi.xlsx", {"Tờ 2": rows}))
    assert plan.mapped_from_memory
    assert (plan.header_rows, plan.counts.new) == ((3,), 1)


def test_a_list_may_have_no_header_at_all(office: Office, tmp_path: Path) -> None:
    rows = UNKNOWN[2:]
    chosen = ImportOptions(layout="generic_list", header_row=0, mapping=MAPPING)
    plan = take_in(office, write_book(tmp_path / "la.xlsx", {"Tờ 1": rows}), chosen)
    assert plan.counts.new == 3
    assert skipped(plan) == {}
    other = [[f"Bà con {number}", f"X{number}", number, "Xa"] for number in range(3)]
    with pytest.raises(ImportRefused):
        plan_of(office, write_book(tmp_path / "khac.xlsx", {"Tờ 1": other}))
    error_rows = importing.write_error_workbook(plan, tmp_path / "loi.xlsx")
    assert error_rows.path.exists()


def test_a_header_row_of_a_known_list_can_be_said_too(office: Office, tmp_path: Path) -> None:
    rows = [
        ["Họ và tên", "Ngày sinh", "Số CCCD"],
        ["(Bảng mẫu ở trên, bảng thật ở dưới)"],
        ["Họ và tên", "Ngày sinh", "Số CCCD", "SĐT"],
        ["Lý Thị Mai", "12/03/1960", "038160000012", "0912345678"],
    ]
    path = write_book(tmp_path / "la.xlsx", {"Tờ 1": rows})
    plan = plan_of(office, path, ImportOptions(header_row=3))
    assert (plan.layout, plan.header_rows) == ("person_list", (3,))
    assert "phone" in plan.mapping.values()
