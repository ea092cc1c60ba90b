"""A made-up workbook of every layout, written by openpyxl, from file to database and back."""

import datetime
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest

from desktop.services import importing
from desktop.services.importing import ImportPlan
from tests.office_data import TODAY
from tests.services.conftest import Office

Rows = Sequence[Sequence[Any]]
Write = Callable[..., Path]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Write sheets (name -> rows, merged ranges) into a workbook and return its path."""

    def write_workbook(merged: Sequence[str] = (), **sheets: Rows) -> Path:
        from openpyxl import Workbook

        book = Workbook()
        del book[book.sheetnames[0]]
        for name, rows in sheets.items():
            page = book.create_sheet(name)
            for row in rows:
                page.append(list(row))
            for block in merged:
                page.merge_cells(block)
        path = tmp_path / "danh-sach.xlsx"
        book.save(path)
        return path

    return write_workbook


def take_in(office: Office, path: Path) -> ImportPlan:
    plan = importing.prepare(office.database, path, today=TODAY)
    assert (plan.counts.rejected, plan.counts.held_back) == (0, 0), [
        entry.text() for entry in (*plan.errors, *plan.warnings)
    ]
    importing.commit(office.database, plan, who="test")
    assert importing.prepare(office.database, path, today=TODAY).already_imported
    return plan


def query(office: Office, statement: str) -> list[tuple[Any, ...]]:
    with office.database.read() as snapshot:
        return [tuple(row) for row in snapshot.connection.exec_driver_sql(statement)]


COLLECTORS = [
    ["DANH SÁCH NHÂN VIÊN THU NĂM 2026"],
    [],
    [
        "STT",
        "Họ tên",
        "Năm sinh",
        "CCCD",
        "Mã NVT",
        "SĐT",
        "Tổ chức dịch vụ thu",
        "Địa bàn",
        "Số thẻ NVT",
        "Ngày cấp",
        "Thời hạn",
        "Tập huấn gần nhất",
        "Ghi chú",
    ],
    [
        1,
        "Đỗ Thị Hiền",
        1985,
        "036185012345",
        "NV036185012345",
        "0912345678",
        "Bưu điện xã",
        "Thôn 3, Thôn 4",
        "12/TNVT",
        "05/01/2025",
        datetime.date(2027, 1, 4),
        "10/06/2026",
        None,
    ],
    [2, "Ma Hữu Sỹ", "12/03/1990", None, "NVT001", "0987654321", "Bưu điện xã", "Thôn 5"],
    ["Tổng cộng: 2 người"],
    [None, "Người lập biểu"],
]


def test_collectors(office: Office, write: Write) -> None:
    plan = take_in(office, write(**{"Nhân viên thu": COLLECTORS}))
    assert (plan.layout, plan.kind, plan.counts.persons) == ("collector_list", "collector", 0)
    assert query(
        office,
        "SELECT c.full_name, c.birth_date, collector_code, o.name, areas, certificate_date,"
        " card_valid_to, last_training, status FROM collectors c"
        " JOIN organisations o ON o.id = organisation_id ORDER BY c.id",
    ) == [
        (
            "Đỗ Thị Hiền",
            "1985",
            "NV036185012345",
            "Bưu điện xã",
            "Thôn 3, Thôn 4",
            "2025-01-05",
            "2027-01-04",
            "2026-06-10",
            "active",
        ),
        (
            "Ma Hữu Sỹ",
            "1990-03-12",
            "NVT001",
            "Bưu điện xã",
            "Thôn 5",
            None,
            None,
            None,
            "active",
        ),
    ]


def test_collectors_are_updated_by_their_code(office: Office, write: Write) -> None:
    take_in(office, write(**{"Nhân viên thu": COLLECTORS}))
    newer = [*COLLECTORS[:3], [1, "Đỗ Thị Hiền", None, None, "NV036185012345", "0912345679"]]
    plan = importing.prepare(office.database, write(NVT=newer), today=TODAY)
    assert (plan.counts.new, plan.counts.changed) == (0, 1)
    result = importing.commit(office.database, plan, who="test")
    assert query(office, "SELECT phone, areas FROM collectors WHERE id = 1") == [
        ("0912345679", "Thôn 3, Thôn 4")
    ]
    importing.undo(office.database, result.batch or 0, who="test")
    assert query(office, "SELECT phone FROM collectors WHERE id = 1") == [("0912345678",)]


EVENTS = [
    ["UBND XÃ BỊA", None, None, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
    ["KẾT QUẢ TRUYỀN THÔNG THÁNG 10 NĂM 2026"],
    [
        "STT",
        "Ngày",
        "Hình thức",
        "Nội dung",
        "Địa điểm",
        "Đơn vị phối hợp",
        "Số người tham dự",
        "BHXH TN mới",
        "BHYT HGĐ",
        "VssID",
        "Tặng thẻ BHYT",
        "Kinh phí",
    ],
    [
        1,
        "05/10/2026",
        "Nhóm nhỏ",
        "Tư vấn BHYT hộ gia đình",
        "Nhà văn hóa thôn 3",
        "Hội Phụ nữ",
        35,
        2,
        11,
        8,
        0,
        "1.500.000",
    ],
    [
        2,
        datetime.date(2026, 12, 20),
        "Lễ ra quân",
        "Tháng vận động",
        "Sân UBND",
        None,
        120,
        None,
        None,
        None,
        3,
        "12.000.000",
    ],
    ["Tổng cộng", None, None, None, None, None, 155, 2, 11, 8, 3, "13.500.000"],
]


def test_events(office: Office, write: Write) -> None:
    plan = take_in(office, write(**{"Tháng 10": EVENTS}))
    assert (plan.layout, plan.kind, plan.counts.rows_read) == ("event_list", "event", 2)
    assert query(
        office,
        "SELECT held_on, event_type, state, title, people_reached, new_vsi, new_hi,"
        " donated_cards, cost FROM events ORDER BY id",
    ) == [
        (
            "2026-10-05",
            "small_group",
            "held",
            "Tư vấn BHYT hộ gia đình",
            35,
            2,
            11,
            0,
            1_500_000,
        ),
        (
            "2026-12-20",
            "opening_ceremony",
            "planned",
            "Tháng vận động",
            120,
            None,
            None,
            3,
            12_000_000,
        ),
    ]


def test_an_event_of_an_unknown_kind_is_rejected(office: Office, write: Write) -> None:
    rows = [EVENTS[2], [1, "05/10/2026", "Xem phim", "Phim", "Thôn 3", None, 20]]
    plan = importing.prepare(office.database, write(Sheet=rows), today=TODAY)
    assert plan.counts.rejected == 1
    assert [entry.text()[:3] for entry in plan.errors] == ["C2:"]


D05_MERGED = ["A2:A5", "B2:B5", "C2:C5", "D2:D5", "E2:E5", "F2:F3", "H2:L2", "H3:H5", "I3:I5"]
D05_MERGED += ["J3:L3", "J4:K4"]
D05 = [
    ["DANH SÁCH NGƯỜI THAM GIA BẢO HIỂM XÃ HỘI TỰ NGUYỆN", *[None] * 10, "Mẫu D05-TS"],
    [
        "STT",
        "Họ và tên",
        "Mã số BHXH",
        "Số biên lai",
        "Mức thu nhập tháng đóng BHXH",
        "Phương thức đóng",
        None,
        "Số tiền đóng",
    ],
    [None] * 7 + ["Số tiền phải đóng theo quy định", "Người tham gia đóng", "Trong đó"],
    [None] * 5 + ["Số tháng đóng", "Từ tháng/năm", None, None, "NSNN hỗ trợ theo quy định"],
    [None] * 9 + ["Tỷ lệ %", "Số tiền"],
    ["A", "B", 1, 2, 3, 4, 5, 6, 7, 8, 9],
    ["I", "Tăng"],
    [1, "Lý Thị Mai", "3800000001", "0000001", 2000000, 3, "01/2026", 1320000, 1122000, 20, 198000],
    ["Cộng tăng", None, None, None, None, None, None, 1320000, 1122000],
]


def test_voluntary_insurance(office: Office, write: Write) -> None:
    merged = ["A2:A5", "B2:B5", "C2:C5", "D2:D5", "E2:E5", "F2:G3", "F4:F5", "G4:G5"]
    merged += ["H2:K2", "H3:H5", "I3:I5", "J3:K3", "J4:K4"]
    plan = take_in(office, write(merged, D05=D05))
    assert plan.layout == "d05ts"
    assert plan.mapping["I"] == "amount_paid"
    assert plan.mapping["K"] == "state_support_amount"
    assert plan.counts.amount_total == 1_122_000
    assert query(office, "SELECT scheme, hi_group, valid_from, valid_to FROM covers") == [
        ("VSI", None, "2026-01-01", "2026-03-31")
    ]
    assert query(office, "SELECT scheme, amount_paid, months FROM receipts") == [
        ("VSI", 1_122_000, 3)
    ]


def test_one_sheet_for_each_neighbourhood(office: Office, write: Write) -> None:
    header = ["STT", "Họ và tên", "Ngày sinh", "Số CCCD"]
    path = write(
        **{
            "Thôn 1": [header, [1, "Lý Thị Mai", "12/03/1960", "038160000012"]],
            "Thôn 2": [header, [1, "Ma Hữu Sỹ", "1970", "038070000099"]],
            "Hướng dẫn": [["Cột", "Ý nghĩa"], ["Họ và tên", "ghi đủ"]],
        }
    )
    plan = take_in(office, path)
    assert plan.sheet == "Thôn 1 + Thôn 2"
    assert query(
        office,
        "SELECT p.full_name, n.name FROM persons p"
        " JOIN neighbourhoods n ON n.id = p.neighbourhood_id ORDER BY p.id",
    ) == [("Lý Thị Mai", "Thôn 1"), ("Ma Hữu Sỹ", "Thôn 2")]


def test_households_and_their_people_in_two_sheets(office: Office, write: Write) -> None:
    households = [
        ["Mã hộ", "Họ tên chủ hộ", "Địa chỉ", "Thôn", "Diện hộ"],
        ["HG01", "Lý Văn An", "Số 5", "Thôn 1", "Hộ nghèo"],
        ["HG02", "Ma Hữu Sỹ", "Số 6", "Thôn 2", None],
    ]
    people = [
        ["Mã hộ", "Họ và tên", "Ngày sinh", "Số CCCD", "Quan hệ với chủ hộ", "Hạn thẻ BHYT"],
        ["HG01", "Lý Văn An", "1956", "038056000011", "Chủ hộ", "31/12/2026"],
        ["HG01", "Lý Thị Mai", "1960", "038160000012", "Vợ", "31/12/2026"],
    ]
    plan = take_in(office, write(Ho=households, Nguoi=people))
    assert (plan.counts.persons, plan.counts.households) == (2, 2)
    assert query(
        office,
        "SELECT household_code, head_name, household_class, n.name,"
        " (SELECT count(*) FROM persons p WHERE p.household_id = h.id) FROM households h"
        " JOIN neighbourhoods n ON n.id = neighbourhood_id ORDER BY h.id",
    ) == [
        ("HG01", "Lý Văn An", "poor", "Thôn 1", 2),
        ("HG02", "Ma Hữu Sỹ", None, "Thôn 2", 0),
    ]
    assert query(office, "SELECT count(*), min(valid_from), max(valid_to) FROM covers") == [
        (2, None, "2026-12-31")
    ]


def test_the_same_list_in_another_order_of_columns_is_the_same_people(
    office: Office, write: Write
) -> None:
    header = ["Họ và tên", "Ngày sinh", "Số CCCD"]
    row = ["Lý Thị Mai", "12/03/1960", "038160000012"]
    take_in(office, write(A=[header, row]))
    plan = importing.prepare(office.database, write(B=[header[::-1], row[::-1]]), today=TODAY)
    assert (plan.already_imported, plan.counts.same, plan.counts.new) == (None, 1, 0)


def test_a_file_that_excel_saved_again_is_the_same_content(office: Office, write: Write) -> None:
    rows = [["Họ và tên", "Ngày sinh", "Số CCCD"], ["Lý Thị Mai", "12/03/1960", "038160000012"]]
    path = write(A=rows)
    first = importing.prepare(office.database, path, today=TODAY)
    importing.commit(office.database, first, who="test")
    again = importing.prepare(office.database, write(A=rows, Khác=[["x"]]), today=TODAY)
    assert first.sha256 != again.sha256
    assert again.already_imported


def test_a_list_of_heads_names_a_household_in_each_row(office: Office, write: Write) -> None:
    header = ["TT", "Họ và tên chủ hộ", "Năm sinh", "Số CCCD", "Thôn", "Hộ nghèo", "Hộ cận nghèo"]
    rows = [
        ["DANH SÁCH HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2026"],
        header,
        [1, "Lý Văn An", 1956, "038056000011", "Thôn 3", "x", None],
        [2, "Ma Hữu Sỹ", 1970, "038070000099", "Thôn 4", None, "x"],
        ["Tổng cộng: 2 hộ"],
    ]
    plan = take_in(office, write(Sheet=rows))
    assert (plan.layout, plan.counts.persons, plan.counts.households) == (
        "poor_household_list",
        2,
        2,
    )
    households = (
        "SELECT h.head_name, h.household_class, p.relation FROM households h"
        " JOIN persons p ON p.household_id = h.id ORDER BY h.id"
    )
    assert query(office, households) == [
        ("Lý Văn An", "poor", "00"),
        ("Ma Hữu Sỹ", "near_poor", "00"),
    ]
    rows[2][5:] = [None, "x"]
    newer = importing.prepare(office.database, write(Sheet=rows), today=TODAY)
    assert (newer.counts.changed, newer.counts.same, newer.counts.new) == (1, 1, 0)
    importing.commit(office.database, newer, who="test")
    assert query(office, households)[0] == ("Lý Văn An", "near_poor", "00")


def test_marks_stand_among_birth_dates_of_men_and_women(office: Office, write: Write) -> None:
    rows = [
        ["STT", "Họ và tên", "Nam", "Nữ", "Số CCCD"],
        [1, "Lý Văn An", 1956, None, None],
        [2, "Lý Thị Mai", None, "x", None],
        [3, "Ma Thị Hoa", None, "12/03/1960", None],
    ]
    plan = take_in(office, write(Sheet=rows))
    assert [plan.value(row, "sex") for row in plan.rows] == ["M", "F", "F"]
