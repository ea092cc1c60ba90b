"""Lists of people as offices write them: whose name it is, birth dates in several columns."""

import datetime

import pytest

from desktop.domain.dates import PartialDate
from desktop.workbooks.workbook_content import CellValue
from tests.workbooks.sheets import checked, codes, recognised, sheet, values


@pytest.mark.parametrize(
    "header",
    [
        "Họ và tên học sinh",
        "HỌ TÊN HỘI VIÊN",
        "Họ tên người nhận quà",
        "Họ tên chủ hộ/thành viên",
        "Họ tên người được bình chọn",
    ],
)
def test_a_name_of_somebody_of_a_kind_is_the_rows_own(header: str) -> None:
    content = sheet(
        ["TT", header, "Họ tên mẹ", "Ngày sinh", "Địa chỉ"],
        [1.0, "Lý Thị Mai", "Tẩn Thị Hoa", "12/03/2016", "Thôn 3"],
    )
    mapped = recognised(content).mapping.columns
    assert (mapped["full_name"], mapped["mother_name"]) == (1, 2)


@pytest.mark.parametrize("header", ["Họ tên phụ huynh", "Họ và tên người giám hộ"])
def test_somebody_elses_name_never_is(header: str) -> None:
    content = sheet(
        ["TT", "Họ và tên", header, "Ngày sinh", "Địa chỉ"],
        [1.0, "Lý Thị Mai", "Tẩn Thị Hoa", "12/03/2016", "Thôn 3"],
    )
    assert recognised(content).mapping.columns["full_name"] == 1


def test_a_list_of_collectors_may_say_so_in_the_column_of_names() -> None:
    content = sheet(
        ["TT", "Họ và tên CTV", "Mã đại lý", "Đơn vị"],
        [1.0, "Lý Thị Mai", "NV010185000001", "Bưu điện xã"],
    )
    found = recognised(content)
    assert (found.layout.key, found.mapping.columns["full_name"]) == ("collector_list", 1)


_UNDER_A_PARENT = (
    ["STT", "Họ và tên", "Ngày tháng năm sinh", None, None, "CCCD"],
    [None, None, "Ngày", "Tháng", "Năm", None],
)
_WITHOUT_MARKS = (
    ["STT", "HO TEN", "NGAY SINH", None, None, "CCCD"],
    [None, None, "NGAY", "THANG", "NAM", None],
)
_BESIDE = (["STT", "Họ và tên", "Ngày sinh", "Tháng sinh", "Năm sinh", "CCCD"],)
_BARE = (["STT", "Họ và tên", "Ngày", "Tháng", "Năm", "CCCD"],)


@pytest.mark.parametrize("header", [_UNDER_A_PARENT, _WITHOUT_MARKS, _BESIDE, _BARE])
def test_day_month_and_year_may_stand_in_three_columns(
    header: tuple[list[CellValue], ...],
) -> None:
    result = checked(
        sheet(
            *header,
            [1.0, "Lý Văn An", 5.0, 7.0, 1986.0, "010086000001"],
            [2.0, "Lý Thị Mai", None, "12", "1967", None],
            [3.0, "Lý Thị Hoa", "0", "00", 1956.0, None],
            [4.0, "Lý Thị Lan", 31.0, 2.0, 1956.0, None],
        )
    )
    born = [values(result, at).get("birth_date") for at in range(4)]
    assert born == [PartialDate(1986, 7, 5), PartialDate(1967, 12), PartialDate(1956), None]
    assert "sex" not in values(result)
    assert codes(result, 3) == {"date.not_in_calendar"}


def test_day_and_month_may_stand_beside_the_year() -> None:
    result = checked(
        sheet(
            ["STT", "Họ và tên", "Ngày, tháng sinh", "Năm sinh", "CCCD"],
            [1.0, "Lý Văn An", "05/07", 1986.0, "010086000001"],
            [2.0, "Lý Thị Mai", datetime.date(2026, 3, 12), "1967", None],
            [3.0, "Lý Thị Hoa", None, 1956.0, None],
            [4.0, "Lý Thị Lan", "15/8", None, None],
        )
    )
    born = [values(result, at).get("birth_date") for at in range(4)]
    assert born == [PartialDate(1986, 7, 5), PartialDate(1967, 3, 12), PartialDate(1956), None]
    assert codes(result, 3) == {"birth_date.no_year"}


def test_a_column_of_years_makes_nobody_a_man() -> None:
    result = checked(
        sheet(["STT", "Họ và tên", "Năm", "CCCD"], [1.0, "Lý Thị Mai", 2018.0, "010086000001"])
    )
    assert "sex" not in values(result)
