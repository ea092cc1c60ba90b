"""A receipt number that is stored already: the same paper, another one, or a void one."""

import datetime
from pathlib import Path
from typing import Any

import pytest

from desktop.services import importing
from desktop.services.importing import ImportOptions, Outcome
from tests.services.conftest import COMMUNE, Office
from tests.services.list_books import plan_of, query, told, write_book

D03 = [
    "STT", "Họ và tên", "Mã số BHXH", "Ngày sinh", "Số CCCD", "Ngày biên lai", "Số biên lai",
    "Quyển số", "Số tiền đóng", "Từ tháng", "Số tháng",
]  # fmt: skip
MAI = ("Lý Thị Mai", "3800000001", "12/03/1960", "038160000012")
SY = ("Ma Hữu Sỹ", "3800000002", "12/03/1970", "038070000013")
LIST = [
    "Quyển số", "Số biên lai", "Người đóng", "Mã số BHXH", "Số tiền", "Ngày biên lai", "Loại",
    "Số tháng", "Trạng thái", "Ghi chú",
]  # fmt: skip
FEE, OTHER_FEE = 1_263_600, 884_520


def d03(folder: Path, person: tuple[str, ...] = MAI, **said: Any) -> Path:
    """Write a list of one person with a receipt."""
    paper = {"day": "05/03/2026", "number": "0000101", "book": None, "amount": FEE, **said}
    row = [1, *person, paper["day"], paper["number"], paper["book"], paper["amount"], "04/2026", 12]
    return write_book(folder / "d03.xlsx", {"D03": [D03, row]})


def receipts(folder: Path, **said: Any) -> Path:
    """Write a list of one receipt."""
    paper = {"day": "05/03/2026", "number": "0000101", "book": None, "amount": FEE, **said}
    state, payer = said.get("state", "Đã thu"), said.get("payer", (None, None))
    row = [paper["book"], paper["number"], *payer, paper["amount"], paper["day"], "BHYT", 12, state]
    return write_book(folder / "ke.xlsx", {"BK": [["BẢNG KÊ BIÊN LAI"], LIST, row]})


def in_all(office: Office) -> tuple[int, int]:
    """Return how many receipts are stored, and their amount."""
    ((count, amount),) = query(office, "SELECT count(*), sum(amount_paid) FROM receipts")
    return count, amount


@pytest.fixture
def paid(office: Office, tmp_path: Path) -> Office:
    """An office where Mai paid by receipt 101, told by a list of people."""
    plan = plan_of(office, d03(tmp_path, book="Q01"))
    assert plan.rows[0].outcome is Outcome.NEW, told(plan)
    importing.commit(office.database, plan, who="test")
    return office


PEOPLE: dict[str, tuple[dict[str, Any], Outcome, str | None, tuple[int, int]]] = {
    "the same": ({"book": "Q01"}, Outcome.SAME, None, (1, FEE)),
    "the book not written": ({}, Outcome.SAME, None, (1, FEE)),
    "another amount": (
        {"amount": OTHER_FEE},
        Outcome.HELD_BACK,
        "receipt.other_amount",
        (1, OTHER_FEE),
    ),
    "another book": ({"book": "Q02"}, Outcome.CHANGED, None, (2, 2 * FEE)),
    "another day": ({"day": "06/03/2026"}, Outcome.SAME, "receipt.other_date", (1, FEE)),
    "another year, no book": ({"day": "05/03/2027"}, Outcome.CHANGED, None, (2, 2 * FEE)),
    "somebody else, the same book": (
        {"person": SY, "book": "Q01"},
        Outcome.HELD_BACK,
        "receipt.other_payer",
        (2, 2 * FEE),
    ),
    "somebody else, no book": (
        {"person": SY},
        Outcome.NEW,
        "receipt.of_others",
        (2, 2 * FEE),
    ),
    "somebody else, another amount": (
        {"person": SY, "amount": OTHER_FEE},
        Outcome.NEW,
        "receipt.of_others",
        (2, FEE + OTHER_FEE),
    ),
}


@pytest.mark.parametrize("name", PEOPLE)
def test_a_list_of_people_names_a_stored_receipt(paid: Office, tmp_path: Path, name: str) -> None:
    """What is held back writes nothing; what it would write is seen when the doubt is accepted."""
    said, outcome, code, then = PEOPLE[name]
    path = d03(tmp_path, **said)
    plan = plan_of(paid, path)
    assert plan.rows[0].outcome is outcome
    assert {one for _, one in told(plan) if one.startswith("receipt.")} == ({code} - {None})
    importing.commit(paid.database, plan, who="test")
    if outcome is Outcome.HELD_BACK:
        assert in_all(paid) == (1, FEE)
        accepted = plan_of(paid, path, ImportOptions(accept_doubtful=True))
        importing.commit(paid.database, accepted, who="test")
    assert in_all(paid) == then


RECEIPTS: dict[str, tuple[dict[str, Any], Outcome, str | None, tuple[int, int]]] = {
    "the same": ({"payer": MAI[:2]}, Outcome.SAME, None, (1, FEE)),
    "the payer by name": ({"payer": ("LÝ THỊ MAI", None)}, Outcome.SAME, None, (1, FEE)),
    "nobody named": ({}, Outcome.SAME, "receipt.no_payer", (1, FEE)),
    "somebody else": (
        {"payer": SY[:2]},
        Outcome.HELD_BACK,
        "receipt.other_payer",
        (2, 2 * FEE),
    ),
    "another amount": (
        {"payer": MAI[:2], "amount": OTHER_FEE},
        Outcome.HELD_BACK,
        "receipt.other_amount",
        (1, OTHER_FEE),
    ),
    "another year, no book": (
        {"payer": MAI[:2], "day": "05/03/2025"},
        Outcome.NEW,
        None,
        (2, 2 * FEE),
    ),
    "another book": ({"payer": SY[:2], "book": "Q02"}, Outcome.NEW, None, (2, 2 * FEE)),
}


@pytest.mark.parametrize("name", RECEIPTS)
def test_a_list_of_receipts_names_a_stored_receipt(paid: Office, tmp_path: Path, name: str) -> None:
    said, outcome, code, then = RECEIPTS[name]
    path = receipts(tmp_path, **said)
    plan = plan_of(paid, path)
    assert plan.layout == "receipt_list"
    assert plan.rows[0].outcome is outcome
    codes = {one for _, one in told(plan) if one.startswith("receipt.")}
    assert codes - {"receipt.unknown_payer"} == {code} - {None}
    importing.commit(paid.database, plan, who="test")
    if outcome is Outcome.HELD_BACK:
        assert in_all(paid) == (1, FEE)
        accepted = plan_of(paid, path, ImportOptions(accept_doubtful=True))
        importing.commit(paid.database, accepted, who="test")
    assert in_all(paid) == then


@pytest.mark.parametrize("write", [d03, receipts])
def test_a_void_receipt_does_not_count_again(paid: Office, tmp_path: Path, write: Any) -> None:
    with paid.database.write("test") as unit:
        unit.update("receipt", 1, {"status": "void"})
    plan = plan_of(paid, write(tmp_path))
    assert plan.rows[0].outcome is Outcome.HELD_BACK
    assert "receipt.void" in {code for _, code in told(plan)}


@pytest.mark.parametrize("write", [d03, receipts])
def test_an_amount_that_was_closed_is_not_changed(paid: Office, tmp_path: Path, write: Any) -> None:
    with paid.database.write("test") as unit:
        collector = unit.insert("collector", {"commune_code": COMMUNE, "full_name": "Đỗ Thị Hiền"})
        closing = unit.insert(
            "closing",
            {
                "commune_code": COMMUNE,
                "collector_id": collector,
                "closed_on": datetime.date(2026, 3, 5),
                "receipt_count": 1,
                "receipt_total": FEE,
                "cash_total": FEE,
                "transfer_total": 0,
                "remit_by": datetime.date(2026, 3, 6),
            },
        )
        unit.update("receipt", 1, {"closing_id": closing})
    plan = plan_of(paid, write(tmp_path, amount=OTHER_FEE), ImportOptions(accept_doubtful=True))
    assert plan.rows[0].outcome is Outcome.REJECTED
    assert "receipt.closed" in {code for _, code in told(plan)}


def test_one_number_for_both_insurances_is_two_receipts(paid: Office, tmp_path: Path) -> None:
    """The second list must not think that the first one's money is its own."""
    row = [1, *MAI, "05/03/2026", "0000101", "Q01", 1_122_000, "04/2026", 3]
    path = write_book(tmp_path / "d05.xlsx", {"D05": [D03, row]})
    plan = plan_of(paid, path, ImportOptions(layout="d05ts"))
    assert plan.rows[0].outcome is Outcome.CHANGED
    importing.commit(paid.database, plan, who="test")
    assert query(paid, "SELECT scheme, amount_paid FROM receipts ORDER BY id") == [
        ("HI", FEE),
        ("VSI", 1_122_000),
    ]


def test_a_void_row_of_a_stored_receipt_is_told(paid: Office, tmp_path: Path) -> None:
    plan = plan_of(paid, receipts(tmp_path, payer=MAI[:2], state="Đã hủy"))
    (note,) = (note for note in plan.notes if "0000101" in note)
    assert "đã hủy" in note
    assert "1.263.600 đ" in note


def test_a_payer_who_is_not_stored_keeps_the_money(office: Office, tmp_path: Path) -> None:
    plan = plan_of(office, receipts(tmp_path, payer=SY[:2]))
    assert plan.counts.amount_total == FEE
    importing.commit(office.database, plan, who="test")
    assert query(office, "SELECT payer_name, person_id, amount_paid FROM receipts") == [
        ("Ma Hữu Sỹ", None, FEE)
    ]
    # His list comes later: it is his money, once.
    importing.commit(office.database, plan_of(office, d03(tmp_path, SY)), who="test")
    assert query(office, "SELECT payer_name, person_id, amount_paid FROM receipts") == [
        ("Ma Hữu Sỹ", 1, FEE)
    ]
