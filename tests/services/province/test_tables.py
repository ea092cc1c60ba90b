"""Tables of the consolidated workbook say so where there is nothing to list."""

import pytest

from desktop.services.province.corrections import corrections_table
from desktop.services.province.tables import doubles_table, missing_table, outliers_table


@pytest.mark.parametrize(
    ("table", "words"),
    [
        (outliers_table(()), "Không có số liệu nào khác thường"),
        (doubles_table(()), "Không thấy ai có kỳ tham gia ở hai xã"),
        (doubles_table((), 3), "Chưa so được: 3 gói không có mã đối chiếu"),
        (missing_table(()), "Mọi xã, phường đã có gói"),
        (corrections_table(()), "Không xã nào nhập muộn"),
    ],
    ids=["unusual", "doubles", "no digests", "missing", "late"],
)
def test_an_empty_table_says_that_there_is_nothing(table, words: str) -> None:
    assert table.rows == ()
    assert table.note.startswith(words)
