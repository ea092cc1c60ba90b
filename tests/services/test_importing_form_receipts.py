"""Lists of receipts as collectors keep them: what counts, what is void, what it was paid for."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from tests.services.conftest import Office
from tests.services.list_books import plan_of, skipped, value, write_book

Row = Sequence[Any]
RECEIPTS = "SELECT receipt_no, scheme, amount_paid FROM receipts ORDER BY receipt_no"

LIST_HEAD = ["STT", "Số quyển", "Số biên lai", "Người nộp tiền", "Nội dung thu", "Số tiền",
             "Ngày biên lai", "Trạng thái", "Tính chất", "Ghi chú"]  # fmt: skip


def receipts(folder: Path, *rows: Row) -> Path:
    return write_book(folder / "bl.xlsx", {"S": [["BẢNG KÊ BIÊN LAI THU TIỀN"], LIST_HEAD, *rows]})


@pytest.mark.parametrize(
    ("state", "nature", "note", "becomes"),
    [
        ("Đã phát hành", "Gốc", None, "new"),
        ("Hiệu lực", "Thay thế", None, "new"),
        ("Không hủy", "gốc", None, "new"),
        ("Đã phát hành", "Bị thay thế", None, "void"),
        ("Thu hồi", None, None, "void"),
        ("Hiệu lực", "biên lai hủy bỏ", None, "void"),
        (None, None, "HỦY", "void"),
        (None, None, "Thay BL 0002 hủy", "new"),
        ("Chưa phát hành", "Gốc", None, "waits"),
        ("Nháp", None, None, "waits"),
        ("Đã phát hành", "Điều chỉnh", None, "waits"),
    ],
)
def test_the_state_of_a_receipt_decides_whether_it_counts(
    office: Office, tmp_path: Path, state: str | None, nature: str | None, note: str | None,
    becomes: str,
) -> None:  # fmt: skip
    row = [1, "Q1", "0001", "Bùi Văn An", "Thu BHYT HGĐ", 1_366_200, "05/11/2026"]
    plan = plan_of(office, receipts(tmp_path, [*row, state, nature, note]))
    assert (plan.layout, plan.counts.rejected) == ("receipt_list", 0)
    assert plan.counts.new == int(becomes == "new")
    assert plan.counts.held_back == int(becomes == "waits")
    assert skipped(plan) == ({3: "void"} if becomes == "void" else {})


def test_a_cancelled_number_of_a_book_needs_neither_payer_nor_amount(
    office: Office, tmp_path: Path
) -> None:
    path = receipts(
        tmp_path,
        [1, "Q1", "0001", "Huy", "Thu BHYT", 1_366_200, "05/11/2026"],
        [2, "Q1", "0002", "Hủy"],
    )
    plan = plan_of(office, path)
    assert skipped(plan) == {4: "void"}
    assert plan.counts.receipts == 1, "Huy is a man's name"


@pytest.mark.parametrize(
    ("words", "scheme"),
    [
        ("603 - BHYT HGĐ", "HI"),
        ("Thu tiền BHYT hộ gia đình 12 tháng", "HI"),
        ("602", "VSI"),
        ("Đóng BHXH tự nguyện", "VSI"),
        ("Thu BHXH TN và BHYT", None),
        ("Thu tiền", None),
    ],
)
def test_what_a_receipt_is_for_is_read_from_its_words(
    office: Office, tmp_path: Path, words: str, scheme: str | None
) -> None:
    path = receipts(tmp_path, [1, "Q1", "0001", "Bùi Văn An", words, 1_000_000, "05/11/2026"])
    plan = plan_of(office, path)
    assert plan.counts.rejected == 0
    assert plan.counts.held_back == int(scheme is None)
    if scheme is not None:
        assert value(office, path, "scheme") == scheme
