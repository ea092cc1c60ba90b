"""Statements of commission: no list of people, unless they name receipts."""

from pathlib import Path
from typing import Any

import pytest

from desktop.domain.errors import ImportRefused
from desktop.services.importing import ImportOptions
from tests.services.conftest import Office
from tests.services.list_books import plan_of, write_book

Rows = list[list[Any]]
TITLE = ["BẢNG KÊ THÙ LAO ĐẠI LÝ THU THÁNG 10/2026"]
BY_COLLECTOR: Rows = [
    TITLE,
    ["STT", "Họ và tên", "Mã NVT", "Số tiền thu BHXH", "Số tiền thu BHYT", "Tỷ lệ thù lao"],
    [1, "Lý Thị Mai", "NVT001", 12_000_000, 8_000_000, "14%"],
]
BY_PAYER: Rows = [
    ["STT", "Họ tên NVT", "Người tham gia", "Số tiền thu", "Tỷ lệ thù lao (%)", "Thù lao"],
    [1, "Lý Thị Mai", "Ma Văn Páo", 1_200_000, 14, 168_000],
]
OF_NO_FORM: Rows = [
    ["TT", "Tên nhân viên thu", "Số người", "Tiền đã thu", "Tỷ lệ chi", "Chi thù lao"],
    [1, "Lý Thị Mai", 12, 12_000_000, "14%", 1_120_000],
]
TITLED: Rows = [
    ["DANH SÁCH CHI TRẢ THÙ LAO"],
    ["STT", "Họ và tên", "Địa chỉ", "Doanh số", "Thù lao (14%)"],
    [1, "Lý Thị Mai", "Thôn 1", 12_000_000, 1_120_000],
]
WITH_RECEIPTS: Rows = [
    TITLE,
    ["STT", "Nhân viên thu", "Họ tên người nộp", "Số biên lai", "Ngày biên lai", "Số tiền BHYT",
     "Thù lao"],
    [1, "Lý Thị Mai", "Ma Văn Páo", "0001234", "05/10/2026", 1_200_000, 168_000],
]  # fmt: skip
COLLECTORS: Rows = [
    ["DANH SÁCH NHÂN VIÊN THU"],
    ["STT", "Họ và tên", "Mã NVT", "Số CCCD", "Tỷ lệ thù lao"],
    [1, "Lý Thị Mai", "NVT010160000002", "010160000002", "14%"],
]
PEOPLE: Rows = [["STT", "Họ và tên", "Ngày sinh", "Thôn"], [1, "Ma Văn Páo", "1/2/1970", "Thôn 1"]]


@pytest.mark.parametrize("rows", [BY_COLLECTOR, BY_PAYER, OF_NO_FORM, TITLED])
def test_a_statement_of_commission_is_refused_in_one_sentence(
    rows: Rows, office: Office, tmp_path: Path
) -> None:
    path = write_book(tmp_path / "thu-lao.xlsx", {"DS": rows})
    with pytest.raises(ImportRefused) as refusal:
        plan_of(office, path)
    assert refusal.value.code == "import.commission_list"
    assert "thù lao" in refusal.value.text()


@pytest.mark.parametrize(
    ("rows", "layout", "receipts"),
    [(WITH_RECEIPTS, "c17ts", 1), (COLLECTORS, "collector_list", 0)],
)
def test_receipts_and_collectors_are_read_in_spite_of_a_column_of_commission(
    rows: Rows, layout: str, receipts: int, office: Office, tmp_path: Path
) -> None:
    plan = plan_of(office, write_book(tmp_path / "ds.xlsx", {"DS": rows}))
    assert (plan.layout, plan.counts.receipts, plan.counts.new) == (layout, receipts, 1)


def test_a_list_beside_a_statement_is_read_and_a_person_may_decide(
    office: Office, tmp_path: Path
) -> None:
    path = write_book(tmp_path / "hai.xlsx", {"Thù lao": BY_COLLECTOR, "Dân": PEOPLE})
    plan = plan_of(office, path)
    assert (plan.sheet, plan.left_out_sheets) == ("Dân", ("Thù lao",))
    alone = write_book(tmp_path / "mot.xlsx", {"DS": BY_COLLECTOR})
    assert plan_of(office, alone, ImportOptions(layout="collector_list")).counts.new == 1
