"""A cover of which the book knows only the end gets its start from a list; doubts are asked."""

import datetime
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from desktop.models.import_preview_details import change_texts
from desktop.services import cover_ends, importing
from desktop.services.cover_ends import CoverEnd
from desktop.services.importing import Decision, ImportPlan, Outcome
from tests.office_data import TODAY
from tests.services.conftest import Office
from tests.services.list_books import plan_of, query, write_book

HEADER = ["Họ và tên", "Số CCCD", "Nhóm đối tượng", "Từ ngày", "Đến ngày", "Số biên lai",
          "Số tiền"]  # fmt: skip
AN = ["Lý Văn An", "038056000011"]
START, END = "2026-01-01", "2026-12-31"
WHOLE: Sequence[Any] = [*AN, "GD", "01/01/2026", "31/12/2026", None, None]
COVERS = "SELECT scheme, hi_group, valid_from, valid_to, months FROM covers ORDER BY id"


@pytest.fixture
def an(office: Office) -> int:
    return office.person(AN[0], national_id=AN[1])


def read(office: Office, tmp_path: Path, *rows: Sequence[Any]) -> ImportPlan:
    return plan_of(office, write_book(tmp_path / "the.xlsx", {"Thẻ": [HEADER, *rows]}))


def codes(plan: ImportPlan) -> list[str]:
    return [entry.issue.code for row in plan.rows for entry in row.issues]


def write(office: Office, plan: ImportPlan) -> int:
    batch = importing.commit(office.database, plan, who="test").batch
    assert batch is not None
    return batch


def test_the_start_is_added_told_and_taken_back(office: Office, an: int, tmp_path: Path) -> None:
    office.cover(an, None, END, months=None, group=None)
    plan = read(office, tmp_path, WHOLE)
    assert (plan.counts.changed, plan.counts.new, codes(plan)) == (1, 0, [])
    assert "Thời hạn đến 31/12/2026: thêm ngày bắt đầu 01/01/2026" in list(
        change_texts(plan, plan.rows[0])
    )
    batch = write(office, plan)
    assert query(office, COVERS) == [("HI", "GD", START, END, None)]
    assert read(office, tmp_path, WHOLE).rows[0].outcome is Outcome.SAME
    importing.undo(office.database, batch, who="test")
    assert query(office, COVERS) == [("HI", None, None, END, None)]


@pytest.mark.parametrize("start", [START, None])
@pytest.mark.parametrize("told", ["31/12/2026", "10/10/2026"])
def test_who_stopped_is_known_by_the_last_day_and_by_the_end_before(
    office: Office, an: int, tmp_path: Path, start: str | None, told: str
) -> None:
    """Lists of BHXH tell the one or the other; neither is a second card."""
    office.cover(an, start, END)
    person = cover_ends.read_terms(office.database, an)
    day = datetime.date(2026, 10, 10)
    stop = CoverEnd(person.name, person.terms[0], day, "switched")
    cover_ends.record(office.database, stop, today=TODAY, who="test")
    plan = read(office, tmp_path, [*AN, "GD", "01/01/2026", told, None, None])
    assert plan.rows[0].outcome is (Outcome.SAME if start else Outcome.CHANGED)
    importing.commit(office.database, plan, who="test")
    kept = "SELECT valid_from, valid_to, term_to, end_reason FROM covers"
    assert query(office, kept) == [(START, "2026-10-10", END, "switched")]


def test_who_stopped_and_has_another_card_since_has_two(
    office: Office, an: int, tmp_path: Path
) -> None:
    office.cover(an, START, END)
    person = cover_ends.read_terms(office.database, an)
    stop = CoverEnd(person.name, person.terms[0], datetime.date(2026, 10, 10), "switched")
    cover_ends.record(office.database, stop, today=TODAY, who="test")
    write(office, read(office, tmp_path, [*AN, "HT", "11/10/2026", "31/12/2026", None, None]))
    assert [row[2:4] for row in query(office, COVERS)] == [(START, "2026-10-10"),
                                                           ("2026-10-11", END)]  # fmt: skip


def test_a_start_of_its_own_is_left_as_it_is(office: Office, an: int, tmp_path: Path) -> None:
    office.cover(an, "2026-04-01", END)
    write(office, read(office, tmp_path, WHOLE))
    assert [row[2] for row in query(office, COVERS)] == ["2026-04-01", START]


def test_what_the_book_knows_of_a_cover_stays(office: Office, an: int, tmp_path: Path) -> None:
    office.cover(an, None, END, months=12, group="GD")
    bare = [*AN, None, "01/01/2026", "31/12/2026", None, None]
    write(office, read(office, tmp_path, bare))
    assert query(office, COVERS) == [("HI", "GD", START, END, 12)]


def test_a_receipt_of_the_row_becomes_that_of_the_cover(
    office: Office, an: int, tmp_path: Path
) -> None:
    office.cover(an, None, END)
    write(office, read(office, tmp_path, [*WHOLE[:5], "0000123", 1_263_600]))
    assert query(office, "SELECT count(*) FROM covers") == [(1,)]
    assert query(
        office, "SELECT r.receipt_no FROM covers c JOIN receipts r ON r.id = c.receipt_id"
    ) == [("0000123",)]


@pytest.mark.parametrize(
    ("stored", "code"),
    [
        # Two covers of one end: the start is of one of them alone.
        ([(None, END, "GD"), (None, END, "GD")], "match.cover_without_start"),
        # Another group: another card may end on the same day.
        ([(None, END, "DN")], "match.cover_without_start"),
        # With this start its days would be those of a card that is stored.
        ([(None, END, "GD"), ("2025-07-01", "2026-06-30", "GD")], "match.cover_of_same_days"),
        # Its last day is one of the row's, and the end is another.
        ([(None, "2026-06-30", "GD")], "match.cover_of_same_days"),
    ],
)
def test_what_is_not_sure_is_left_to_a_person(
    office: Office, an: int, tmp_path: Path, stored: list[tuple[Any, str, str]], code: str
) -> None:
    for start, end, group in stored:
        office.cover(an, start, end, group=group)
    before = query(office, COVERS)
    plan = read(office, tmp_path, WHOLE)
    assert (plan.rows[0].outcome, codes(plan)) == (Outcome.HELD_BACK, [code])
    assert importing.commit(office.database, plan, who="test").batch is None
    assert query(office, COVERS) == before
    # A person who looked says that it is to be written.
    write(office, importing.decide(plan, plan.rows[0].number, Decision.AS_NEW))
    assert START in {row[2] for row in query(office, COVERS)}


@pytest.mark.parametrize(
    ("stored", "scheme"),
    [
        # The card before it: it ended on the eve.
        ((None, "2025-12-31"), "HI"),
        # The other insurance.
        ((None, END), "VSI"),
    ],
)
def test_another_cover_stays_another(
    office: Office, an: int, tmp_path: Path, stored: tuple[None, str], scheme: str
) -> None:
    office.cover(an, *stored, scheme=scheme)
    plan = read(office, tmp_path, WHOLE)
    assert codes(plan) == []
    write(office, plan)
    assert [row[2] for row in query(office, COVERS)] == [None, START]


def test_a_paid_cover_is_not_given_to_another_receipt(
    office: Office, an: int, tmp_path: Path
) -> None:
    paid = office.receipt(1, "2026-01-05", 1_263_600, person_id=an, payer_name=AN[0])
    office.add(
        "cover", person_id=an, receipt_id=paid, scheme="HI", hi_group="GD", valid_from=None,
        valid_to=datetime.date.fromisoformat(END), months=12,
    )  # fmt: skip
    plan = read(office, tmp_path, [*WHOLE[:5], "0000777", 500_000])
    assert codes(plan) == ["match.cover_without_start"]
    same = read(office, tmp_path, [*WHOLE[:5], "0000001", 1_263_600])
    assert (same.counts.changed, codes(same)) == (1, [])
