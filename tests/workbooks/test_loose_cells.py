"""Cells as people write them: read where only one reading is possible, and always told."""

import datetime

import pytest

from desktop.domain.dates import PartialDate
from desktop.workbooks.workbook_content import CellValue
from tests.workbooks.sheets import checked, codes, sheet, values


@pytest.mark.parametrize(
    ("header", "cell", "field", "value", "code"),
    [
        ("Ngày sinh", "1972 tuổi 54", "birth_date", PartialDate(1972), "cell.taken_from"),
        ("Ngày sinh", "khoảng 1950", "birth_date", PartialDate(1950), "cell.taken_from"),
        ("Ngày sinh", "1956 (AL)", "birth_date", PartialDate(1956), "cell.taken_from"),
        ("Ngày sinh", "3-Aug-1985", "birth_date", PartialDate(1985, 8, 3), "cell.taken_from"),
        ("Ngày sinh", "00/00/1972", "birth_date", PartialDate(1972), "date.partial"),
        ("Ngày sinh", "00/05/1972", "birth_date", PartialDate(1972, 5), "date.partial"),
        ("Ngày sinh", "không rõ", "birth_date", None, "cell.says_none"),
        ("Ngày sinh", 0.0, "birth_date", None, "cell.says_none"),
        ("Ngày sinh", "???", "birth_date", None, "date.unreadable"),
        ("Ngày sinh", "1972/1973", "birth_date", None, "date.unreadable"),
        ("Ngày sinh", "54 tuổi", "birth_date", None, "date.unreadable"),
        ("Ngày sinh", 19000.0, "birth_date", None, "date.unreadable"),
        ("SĐT", "0912345678 / 0987654321", "phone", "0912345678", "phone.several"),
        ("SĐT", "0912 345 678 - 0987.654.321", "phone", "0912345678", "phone.several"),
        ("SĐT", "bố: 0912345678", "phone", "0912345678", "cell.taken_from"),
        ("SĐT", "Không có", "phone", None, "cell.says_none"),
        ("SĐT", "01234567", "phone", None, "phone.form"),
        ("Số CCCD", "010060000001 (cũ 063123456)", "national_id", "010060000001",
         "cell.taken_from"),
        ("Số CCCD", "010060000001/010060000002", "national_id", None, "national_id.not_digits"),
        ("Số CCCD", "Chưa có", "national_id", None, "cell.says_none"),
    ],
)  # fmt: skip
def test_a_cell_is_read_as_a_person_would(
    header: str, cell: CellValue, field: str, value: object, code: str
) -> None:
    result = checked(sheet(["STT", "Họ và tên", header, "Địa chỉ"], [1.0, "Lý An", cell, "Số 1"]))
    assert values(result).get(field) == value
    assert codes(result) == {code}


@pytest.mark.parametrize("other", [22713.0, datetime.date(1962, 3, 8)])
def test_day_numbers_before_1954_are_dates_where_others_are(other: CellValue) -> None:
    result = checked(
        sheet(
            ["STT", "Họ và tên", "Ngày sinh", "Địa chỉ"],
            [1.0, "Lý An", 19000.0, "Số 1"],
            [2.0, "Lý Hoa", other, "Số 1"],
        )
    )
    assert values(result)["birth_date"] == PartialDate(1952, 1, 7)
    assert codes(result) == {"date.serial"}


def test_counts_may_bear_the_word_of_what_they_count() -> None:
    result = checked(
        sheet(
            ["STT", "Ngày", "Hình thức", "Địa điểm", "Số người tham dự"],
            [1.0, "05/10/2026", "Lễ ra quân", "UBND xã", "1.120 lượt người"],
            [2.0, "06/10/2026", "Lễ ra quân", "UBND xã", "45 - 50"],
        )
    )
    assert values(result)["people_reached"] == 1120
    assert codes(result) == {"cell.taken_from"}
    assert codes(result, 1) == {"number.unreadable"}


@pytest.mark.parametrize(
    ("words", "event_type"),
    [
        ("Lễ phát động", "opening_ceremony"),
        ("HỘI NGHỊ TUYÊN TRUYỀN", "dialogue_conference"),
        ("Tuyên truyền theo nhóm nhỏ", "small_group"),
        ("Bàn tư vấn", "advice_booth"),
        ("Xe tuyên truyền lưu động", "mobile_group"),
        ("Livestream", "other_activity"),
        ("Phát tờ rơi", "other_activity"),
    ],
)
def test_events_are_of_the_kind_that_their_words_say(words: str, event_type: str) -> None:
    result = checked(
        sheet(
            ["STT", "Ngày", "Hình thức", "Địa điểm", "Số người tham dự"],
            [1.0, "05/10/2026", words, "UBND xã", 45.0],
        )
    )
    assert values(result)["event_type"] == event_type
    assert codes(result) == set()
