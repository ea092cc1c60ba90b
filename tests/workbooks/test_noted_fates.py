"""Notes about deaths and moves are told, for they change nothing."""

import pytest

from desktop.workbooks.noted_fates import tell_noted_fates
from desktop.workbooks.row_table import RowTable
from desktop.workbooks.section_texts import NO_SECTION


def told(note: object, **columns: object) -> list[str]:
    table = RowTable((2,), (NO_SECTION,), {"note": "H"})
    for key, value in {"note": note, **columns}.items():
        table.columns[key] = [value]
    tell_noted_fates(table)
    return [entry.text() for entry in table.issues.get(0, ())]


@pytest.mark.parametrize(
    "note",
    [
        "Đã chết", "chết", "Chết ngày 12/03/2025", "Hộ nghèo; đã mất", "mất năm 2024", "Tử vong",
        "da chet", "Giảm do chết", "chuyển đi Hà Nội", "Đã chuyển đi", "Cắt khẩu", "Báo tử vong",
        "chuyển nơi khác", "Không còn ở địa phương", "Đã qua đời (12/2024)", "Chuyển hộ khẩu",
    ],
)  # fmt: skip
def test_a_note_that_a_person_died_or_left_is_told(note: str) -> None:
    (text,) = told(note)
    assert text == (
        f"H2: Ghi chú “{note}” không đổi tình trạng của người này. Nếu đúng, ghi ở cột tình "
        "trạng hoặc sửa trong hồ sơ."
    )


@pytest.mark.parametrize(
    "note",
    [
        None, "Con ông Bình đã mất", "Mất sức lao động", "mất thẻ", "Mất CCCD", "Chuyển đến 2024",
        "Chuyển khẩu đến", "Bố chết năm 2010", "Hộ nghèo", "Đi làm ăn xa", 12.0,
    ],
)  # fmt: skip
def test_other_notes_are_not(note: object) -> None:
    assert told(note) == []


@pytest.mark.parametrize(
    ("note", "columns"),
    [
        ("Đã chết", {"life_status": "dead"}),
        ("chuyển đi", {"residence_status": "moved_out"}),
        ("chuyển đi", {"life_status": "dead"}),
    ],
)
def test_what_a_column_says_too_is_not_told(note: str, columns: dict[str, object]) -> None:
    assert told(note, **columns) == []
