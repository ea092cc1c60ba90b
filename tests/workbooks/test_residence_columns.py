"""Lists of the police: marks of residence, days of coming and leaving, English headers."""

import datetime

import pytest

from desktop.workbooks.workbook_content import CellValue
from tests.workbooks.sheets import checked, recognised, sheet, values

HEADER = ["STT", "Họ và tên", "Ngày sinh", "Thường trú", "Tạm trú", "Ngày chuyển đến",
          "Ngày chuyển đi", "Lý do xóa"]  # fmt: skip


@pytest.mark.parametrize(
    ("cells", "said"),
    [
        (["x", None, None, None, None], {"residence_status": "permanent"}),
        ([None, "x", None, None, None], {"residence_status": "temporary"}),
        (
            ["x", None, "05/01/2020", None, None],
            {"residence_status": "permanent", "residence_date": datetime.date(2020, 1, 5)},
        ),
        (
            ["x", None, "05/01/2020", "06/07/2023", "Theo chồng"],
            {"residence_status": "moved_out", "residence_date": datetime.date(2023, 7, 6),
             "residence_reason": "Theo chồng"},
        ),
        (
            ["x", None, "05/01/2024", "06/07/2023", None],
            {"residence_status": "permanent", "residence_date": datetime.date(2024, 1, 5)},
        ),
        (
            ["x", None, None, "06/07/2023", "Chết"],
            {"residence_status": "permanent", "life_status": "dead",
             "life_date": datetime.date(2023, 7, 6), "residence_reason": "Chết"},
        ),
    ],
)  # fmt: skip
def test_marks_and_days_tell_how_somebody_lives(
    cells: list[CellValue], said: dict[str, object]
) -> None:
    first = [1.0, "Lý Văn An", "01/02/1960", "x", None, None, None, None]
    result = checked(sheet(HEADER, first, [2.0, "Lý Thị Mai", "02/02/1961", *cells]))
    found = values(result, 1)
    keys = ("residence_status", "residence_date", "residence_reason", "life_status", "life_date")
    assert {key: found[key] for key in keys if key in found} == said
    assert "address" not in found


def test_a_column_of_addresses_is_still_one() -> None:
    result = checked(sheet(HEADER, [1.0, "Lý Văn An", "01/02/1960", "Thôn 3, xã Bịa", "Thôn 4"]))
    assert values(result)["address"] == "Thôn 3, xã Bịa"
    assert "residence_status" not in values(result)


def test_headers_of_other_programs_may_be_english() -> None:
    found = recognised(
        sheet(
            ["No", "Full name", "Date of birth", "Gender", "Citizen ID", "Household ID", "Village"],
            [1.0, "Lý Văn An", "01/02/1960", "Male", "010060000001", "H1", "Thôn 1"],
        )
    )
    assert list(found.mapping.fields.values()) == [
        "row_no", "full_name", "birth_date", "sex", "national_id", "household_code",
        "neighbourhood",
    ]  # fmt: skip
