"""What rows come to mean: names, births, households, covers, receipts, doubts."""

import datetime

import pytest

from desktop.domain.dates import PartialDate
from desktop.domain.errors import Severity
from desktop.workbooks.row_validation import with_typed
from desktop.workbooks.workbook_content import CellValue
from tests.workbooks.sheets import checked, codes, sheet, values

PEOPLE = ["STT", "Mã hộ", "Họ và tên", "Ngày sinh", "Giới tính", "Số CCCD", "Quan hệ với chủ hộ"]


def people(*rows: list[CellValue]):  # type: ignore[no-untyped-def]
    return checked(sheet(PEOPLE, *rows))


@pytest.mark.parametrize(
    ("cell", "born"),
    [
        ("12/03/1960", PartialDate(1960, 3, 12)),
        (datetime.date(1960, 3, 12), PartialDate(1960, 3, 12)),
        (1956.0, PartialDate(1956)),
        ("00/00/1972", PartialDate(1972)),
        ("5/2021", PartialDate(2021, 5)),
        (22713.0, PartialDate(1962, 3, 8)),
    ],
)
def test_birth_dates_keep_what_is_known(cell: CellValue, born: PartialDate) -> None:
    assert values(people([1.0, None, "Lý Thị Mai", cell]))["birth_date"] == born


def test_a_year_of_two_digits_is_the_one_of_the_cccd() -> None:
    result = people([1.0, None, "Lý Thị Mai", "12/03/26", "Nữ", "038126000012"])
    assert values(result)["birth_date"] == PartialDate(1926, 3, 12)


def test_numbers_that_lost_zeros_are_completed_and_told() -> None:
    result = people([1.0, None, "Lý Thị Mai", "02/09/2001", "Nữ", 38301000013.0])
    assert values(result)["national_id"] == "038301000013"
    assert codes(result) == {"national_id.zeros"}


def test_an_old_identity_card_goes_to_its_own_field() -> None:
    found = values(people([1.0, None, "Trần Đức Ưng", "1949", "Nam", "172345678"]))
    assert found["old_id"] == "172345678"
    assert "national_id" not in found


def test_a_wrong_cccd_is_told_with_its_cell_first() -> None:
    result = people([1.0, None, "Lý Thị Mai", "1960", "Nữ", "00808600"])
    assert [entry.text() for entry in result.rows[0].issues] == [
        "F2: Số CCCD phải có 12 chữ số, đang có 8. Kiểm tra lại trên thẻ."
    ]
    assert result.rows[0].worst() is Severity.ERROR


def test_a_row_without_a_name_is_an_error_at_the_name() -> None:
    result = people([1.0, None, None, "12/03/1960", "Nữ", "038160000012"])
    assert [(entry.column, entry.issue.code) for entry in result.rows[0].issues] == [
        ("C", "name.missing")
    ]


def test_household_codes_go_down_to_members_and_not_to_the_next_head() -> None:
    result = people(
        [1.0, "HG01", "Lý Văn An", "1956", "Nam", None, "Chủ hộ"],
        [2.0, None, "Lý Thị Mai", "1960", "Nữ", None, "Vợ"],
        [3.0, None, "Lý Văn Bình", "1988", "Nam", None, "Thành viên"],
        [4.0, None, "Ma Hữu Sỹ", "1970", "Nam", None, "Chủ hộ"],
        [5.0, None, "Ma Thị Hoa", "1975", "Nữ", None, "Vợ"],
        [6.0, None, "Quan Văn Tú", "1980", "Nam"],
    )
    codes_found = [values(result, at).get("household_code") for at in range(6)]
    assert codes_found == ["HG01", "HG01", "HG01", None, None, None]


def test_household_codes_fill_merged_cells() -> None:
    result = checked(
        sheet(
            ["Mã hộ", "Họ và tên", "Ngày sinh"],
            ["HG01", "Lý Văn An", "1956"],
            [None, "Lý Thị Mai", "1960"],
            [None, "Ma Hữu Sỹ", "1970"],
            merged=[(2, 1, 3, 1)],
        )
    )
    assert [values(result, at).get("household_code") for at in range(3)] == ["HG01", "HG01", None]


def test_split_birth_columns_give_the_sex() -> None:
    result = checked(
        sheet(
            ["STT", "Họ và tên", "Ngày sinh", None, "Số CCCD"],
            [None, None, "Nam", "Nữ"],
            [1.0, "Lý Văn An", "1956"],
            [2.0, "Lý Thị Mai", None, "12/03/1960"],
            [3.0, "Lý Văn Bình", "1956", "1957"],
            merged=[(1, 1, 2, 1), (1, 2, 2, 2), (1, 3, 1, 4), (1, 5, 2, 5)],
        )
    )
    assert [values(result, at)["sex"] for at in range(2)] == ["M", "F"]
    assert codes(result, 2) == {"birth_date.two"}


def test_a_single_marked_column_of_women_makes_the_others_men() -> None:
    result = checked(
        sheet(
            ["STT", "HOTEN", "NGAYSINH", "Nữ", "SOCCCD"],
            [1.0, "Lý Thị Mai", "1960", "x"],
            [2.0, "Lý Văn An", "1956"],
        )
    )
    assert [values(result, at)["sex"] for at in range(2)] == ["F", "M"]


def test_family_and_given_names_are_joined() -> None:
    result = checked(
        sheet(["Họ", "Tên", "Ngày sinh", "Số CCCD"], ["Lý Thị", "Mai", "1960"], [None, "H'Bia", 1]),
    )
    assert values(result)["full_name"] == "Lý Thị Mai"


def test_classes_come_from_marks_sections_notes_and_cards() -> None:
    result = checked(
        sheet(
            ["STT", "Mã hộ", "Họ và tên", "Quan hệ", "Hộ nghèo", "Hộ cận nghèo"],
            [1.0, "HG01", "Lý Văn An", "Chủ hộ", "x"],
            [2.0, "HG02", "Ma Hữu Sỹ", "Chủ hộ", None, "x"],
            [3.0, "HG03", "Quan Văn Tú", "Chủ hộ"],
        )
    )
    assert [values(result, at).get("household_class") for at in range(3)] == [
        "poor",
        "near_poor",
        None,
    ]


def d03(*rows: list[CellValue], group: str = "GD"):  # type: ignore[no-untyped-def]
    header = ["STT", "Họ và tên", "Mã số BHXH", "Ngày sinh", "Ngày biên lai", "Số biên lai"]
    header += ["Tiền lương hưu, trợ cấp TN, TS", "Từ tháng", "Số tháng"]
    titles = [["Mẫu D03-TS", None, "Mã đối tượng: " + group]]
    return checked(sheet(*titles, header, *rows))


def line(number: int, receipt: str, day: CellValue, amount: CellValue) -> list[CellValue]:
    return [
        float(number),
        f"Lý Văn {'ABCDEFGH'[number]}n",
        f"380000000{number}",
        "1956",
        day,
        receipt,
        amount,
        "04/2025",
        12.0,
    ]


def test_a_month_and_its_number_make_the_cover() -> None:
    found = values(d03(line(1, "0000001", "01/03/2025", 1263600.0)))
    assert found["valid_from"] == datetime.date(2025, 4, 1)
    assert found["valid_to"] == datetime.date(2026, 3, 31)
    assert found["hi_group"] == "GD"
    assert found["amount_paid"] == 1_263_600


def test_a_column_settles_money_with_one_dot() -> None:
    result = d03(
        line(1, "0000001", "01/03/2025", "1.263.600"), line(2, "0000002", "02/03/2025", "758.160")
    )
    assert values(result, 1)["amount_paid"] == 758_160
    assert not any(entry.issue.severity is Severity.DOUBT for entry in result.rows[1].issues)


def test_money_that_nothing_settles_is_in_doubt() -> None:
    result = d03(line(1, "0000001", "01/03/2025", "758.160"))
    assert result.rows[0].worst() is Severity.DOUBT


def test_a_unit_above_the_table_multiplies() -> None:
    result = checked(
        sheet(
            ["Đơn vị tính: nghìn đồng"],
            ["STT", "Họ và tên", "Ngày sinh", "Số tiền đóng", "Số biên lai"],
            [1.0, "Lý Thị Mai", "1960", 1366.2, "0000001"],
        )
    )
    assert values(result)["amount_paid"] == 1_366_200


def test_an_odd_receipt_number_is_flagged() -> None:
    rows = [line(at, f"000000{at}", f"0{at}/03/2025", 1263600.0) for at in range(1, 5)]
    rows.append(line(5, "5", "05/03/2025", 1263600.0))
    result = d03(*rows)
    assert codes(result, 4) == {"receipt_no.length"}
    assert not codes(result, 3)


def test_fees_and_children_are_held_against_the_rules_of_the_household_group() -> None:
    child = line(2, "0000002", "02/03/2025", 505440.0)
    child[3] = "5/2021"
    result = d03(line(1, "0000001", "01/03/2025", 1000000.0), child)
    assert codes(result) == {"receipt.fee"}
    assert codes(result, 1) == {"cover.child"}
    assert not codes(d03(line(1, "0000001", "01/03/2025", 1000000.0), group="HS"))


def test_date_cells_among_texts_are_believed_when_they_run_in_sequence() -> None:
    days: list[CellValue] = ["01/03/2025", datetime.date(2025, 3, 2), "03/03/2025"]
    result = d03(*(line(at, f"000000{at}", day, 1263600.0) for at, day in enumerate(days, 1)))
    assert not any(codes(result, at) for at in range(3))


def test_date_cells_that_excel_turned_round_are_in_doubt() -> None:
    days: list[CellValue] = [
        "27/02/2025",
        datetime.date(2025, 1, 3),
        datetime.date(2025, 2, 3),
        "13/03/2025",
    ]
    result = d03(*(line(at, f"000000{at}", day, 1263600.0) for at, day in enumerate(days, 1)))
    assert [codes(result, at) for at in range(4)] == [set(), {"date.order"}, {"date.order"}, set()]


def test_a_column_of_month_first_texts_is_in_doubt_where_it_can_be_both() -> None:
    result = people(
        [1.0, None, "Lý Thị Mai", "05/13/1990"],
        [2.0, None, "Lý Văn An", "03/04/1988"],
        [3.0, None, "Lý Văn Bình", "06/06/1988"],
    )
    assert codes(result) == {"date.swapped"}
    assert codes(result, 1) == {"date.order"}
    assert not codes(result, 2)


def test_rows_of_the_decrease_part_get_no_cover() -> None:
    result = d03(["II", "Giảm"], line(1, "0000001", "01/03/2025", 1263600.0))
    assert "valid_to" not in values(result)
    assert "cover.decrease" in codes(result)


def test_error_cells_and_formulas_without_result_are_errors() -> None:
    result = people([1.0, None, "Lý Thị Mai", "#N/A"])
    assert codes(result) == {"cell.excel_error"}


VSI = ["STT", "Họ và tên", "Mã số BHXH", "Mức thu nhập tháng đóng BHXH"]
VSI += ["Số tháng đóng", "Từ tháng/năm"]
_PAID_WITH_NOTE = (
    1122000.0,
    "0000001",
    "Đối tượng Khác, P.Thức Tăng_mới, SĐT 0912345678, Ngày sinh 12/03/1980",
)


def test_voluntary_lists_tell_more_in_their_notes() -> None:
    result = checked(
        sheet(
            ["Mẫu D05-TS"],
            [*VSI, "Người tham gia đóng", "Số biên lai", "Ghi chú"],
            [1.0, "Lý Thị Mai", "3800000001", 2000000.0, 3.0, "01/2026", *_PAID_WITH_NOTE],
        )
    )
    assert result.source.layout.key == "d05ts"
    found = values(result)
    assert found["phone"] == "0912345678"
    assert found["birth_date"] == PartialDate(1980, 3, 12)
    assert found["valid_to"] == datetime.date(2026, 3, 31)


def test_neighbourhood_codes_are_written_as_people_do() -> None:
    result = checked(
        sheet(["Họ và tên", "Mã địa bàn", "Ngày sinh"], ["Lý Thị Mai", "THON09", 1960])
    )
    assert values(result)["neighbourhood"] == "Thôn 9"


def test_torn_addresses_are_put_together_again() -> None:
    content = sheet(
        ["Họ và tên", "Địa chỉ", "Số điện thoại", "Ngày sinh"],
        ["Lý Thị Mai", "Số 5", "Thôn 3", "0912345678", "12/03/1960"],
        ["Lý Văn An", "Số 6", "0987654321", "1956"],
        ragged=[2],
    )
    result = checked(content)
    assert values(result)["address"] == "Số 5, Thôn 3"
    assert values(result)["phone"] == "0912345678"
    assert values(result, 1)["phone"] == "0987654321"


def test_a_mended_row_keeps_what_was_typed_before() -> None:
    result = people([1.0, "HG01", "Lý Văn An", "1956", "Nam", "00808600", "Chủ hộ"])
    mended = with_typed(result, 0, {"national_id": "038056000011"})
    assert not codes(mended)
    again = with_typed(mended, 0, {"birth_date": "31/02/1956"})
    assert codes(again) == {"date.not_in_calendar"}
    assert values(again)["national_id"] == "038056000011"


def test_a_list_typed_for_an_old_font_is_read_in_unicode_and_told() -> None:
    result = checked(
        sheet(
            ["STT", "Hä vµ tªn", "Ngµy sinh", "Giíi tÝnh", "Sè CCCD", "Ghi chó"],
            ["Th«n 3"],
            [1.0, "NguyÔn V¨n Hïng", "1956", "Nam", "038056000011", "§· cã thÎ"],
            [2.0, "TrÇn ThÞ Hoa", "1960", "N÷", "038160000012"],
        )
    )
    assert values(result, 1)["full_name"] == "Trần Thị Hoa"
    assert values(result, 1)["sex"] == "F"
    assert values(result)["neighbourhood"] == "Thôn 3"
    told = [(entry.column, entry.row) for row in result.rows for entry in row.issues]
    assert told == [("B", 3), ("F", 3), ("D", 4)]


@pytest.mark.parametrize("amount", [-500000.0, "-1.366.200", 1e14 * 100, float("nan"), "abc"])
def test_impossible_amounts_are_errors(amount: CellValue) -> None:
    result = d03(line(1, "0000001", "01/03/2025", amount))
    assert result.rows[0].worst() is Severity.ERROR
    assert "amount_paid" not in values(result)
