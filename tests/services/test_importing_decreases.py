"""Rows of who is taken off end a term when day and term are sure; all else waits for a person."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from desktop.models.import_preview_details import change_texts
from desktop.services import importing
from desktop.services.importing import ImportPlan, Outcome
from tests.services.conftest import Office
from tests.services.list_books import plan_of, query, write_book

AN = ("Lý Văn An", "038056000011")
HEADER = ("STT", "Họ và tên", "Số CCCD", "Loại hình", "Phương án", "Giảm từ tháng", "Lý do giảm")
SCHEMES = {"HI": "BHYT", "VSI": "BHXH TN"}
TERMS = "SELECT valid_from, valid_to, term_to, end_reason FROM covers ORDER BY id"
WHOLE = ("2026-01-01", "2026-12-31", None, None)


@pytest.fixture
def an(office: Office) -> int:
    return office.person(AN[0], national_id=AN[1])


def read(
    office: Office,
    tmp_path: Path,
    since: Any,
    reason: str | None = None,
    *,
    plan: str | None = "GH",
    scheme: str = "HI",
    header: Sequence[str] = HEADER,
) -> ImportPlan:
    row = (1, *AN, SCHEMES[scheme], plan, since, reason)
    return plan_of(office, write_book(tmp_path / "giam.xlsx", {"Giảm": [header, row]}))


def codes(plan: ImportPlan) -> list[str]:
    return [entry.issue.code for row in plan.rows for entry in row.issues]


@pytest.mark.parametrize(
    ("scheme", "words", "reason"),
    [
        ("HI", "Chuyển đối tượng", "switched"),
        ("VSI", "BHXH 1 lần", "withdrawn"),
        ("VSI", "BHXH bắt buộc", "compulsory"),
        # No reason that ends a health card.
        ("HI", "BHXH 1 lần", "other"),
        ("HI", None, "other"),
    ],
)
def test_a_sure_row_ends_the_term_and_is_taken_back(
    office: Office, an: int, tmp_path: Path, scheme: str, words: str | None, reason: str
) -> None:
    office.cover(an, *WHOLE[:2], scheme=scheme)
    plan = read(office, tmp_path, "07/2026", words, scheme=scheme)
    assert (plan.rows[0].outcome, codes(plan)) == (Outcome.CHANGED, [])
    (said,) = change_texts(plan, plan.rows[0])
    assert said.startswith("Dừng tham gia từ 01/07/2026: ")
    batch = importing.commit(office.database, plan, who="test").batch
    assert query(office, TERMS) == [("2026-01-01", "2026-06-30", "2026-12-31", reason)]
    again = read(office, tmp_path, "01/07/2026", words, scheme=scheme)
    assert (again.rows[0].outcome, codes(again)) == (Outcome.SAME, [])
    assert batch is not None
    importing.undo(office.database, batch, who="test")
    assert query(office, TERMS) == [WHOLE]


def test_the_last_day_itself_and_the_part_of_who_leaves(
    office: Office, an: int, tmp_path: Path
) -> None:
    office.cover(an, *WHOLE[:2])
    header = [*HEADER[:5], "Tham gia đến hết ngày", HEADER[6]]
    row = (1, *AN, "BHYT", None, "15/07/2026", None)
    rows = [header, ("II", "Giảm"), row]
    plan = plan_of(office, write_book(tmp_path / "d03.xlsx", {"D03": rows}))
    importing.commit(office.database, plan, who="test")
    assert query(office, TERMS) == [("2026-01-01", "2026-07-15", "2026-12-31", "other")]


def test_words_that_are_no_reason_stay_in_the_note(office: Office, an: int, tmp_path: Path) -> None:
    office.cover(an, *WHOLE[:2])
    plan = read(office, tmp_path, "01/07/2026", "Xin thôi, không đóng nữa")
    importing.commit(office.database, plan, who="test")
    assert query(office, TERMS) == [("2026-01-01", "2026-06-30", "2026-12-31", "other")]
    note = "Lý do dừng tham gia: Xin thôi, không đóng nữa"
    assert query(office, "SELECT note FROM persons") == [(note,)]


@pytest.mark.parametrize(
    ("stored", "since", "words", "code"),
    [
        ([WHOLE[:2]], None, "Chuyển đối tượng", "cover.decrease_day"),
        # Who died or left is told at the person.
        ([WHOLE[:2]], "07/2026", "Chết", "cover.decrease_gone"),
        ([], None, "Chuyển đi nơi khác", "cover.decrease_gone"),
        ([], "07/2026", None, "cover.decrease_term"),
        # The day before the first one, a day behind the end, and two terms.
        ([WHOLE[:2]], "01/01/2026", None, "cover.decrease_term"),
        ([("2025-01-01", "2025-12-31")], "07/2026", None, "cover.decrease_term"),
        ([WHOLE[:2], ("2027-01-01", "2027-12-31")], "07/2026", None, "cover.decrease_term"),
    ],
)
def test_what_is_not_sure_is_work_for_a_person(
    office: Office,
    an: int,
    tmp_path: Path,
    stored: list[tuple[str, str]],
    since: str | None,
    words: str | None,
    code: str,
) -> None:
    for start, end in stored:
        office.cover(an, start, end)
    before = query(office, TERMS)
    plan = read(office, tmp_path, since, words)
    assert plan.rows[0].outcome is Outcome.HELD_BACK
    assert code in codes(plan)
    decided = importing.decide(plan, plan.rows[0].number, importing.Decision.AS_NEW)
    importing.commit(office.database, decided, who="test")
    assert query(office, TERMS) == before


def test_a_term_that_was_ended_keeps_its_day(office: Office, an: int, tmp_path: Path) -> None:
    office.cover(an, *WHOLE[:2])
    importing.commit(office.database, read(office, tmp_path, "07/2026"), who="test")
    plan = read(office, tmp_path, "09/2026", "Chuyển đối tượng")
    assert (plan.rows[0].outcome, codes(plan)) == (Outcome.HELD_BACK, ["cover.decrease_term"])


def test_a_last_day_of_who_is_not_taken_off_ends_nothing(
    office: Office, an: int, tmp_path: Path
) -> None:
    office.cover(an, *WHOLE[:2])
    header = [*HEADER[:5], "Ngày tham gia cuối", HEADER[6]]
    plan = read(office, tmp_path, "15/07/2026", "Khác", plan="ON", header=header)
    assert plan.rows[0].outcome is Outcome.SAME


def test_who_is_known_to_be_gone_is_not_asked_for_it_again(office: Office, tmp_path: Path) -> None:
    person = office.person(AN[0], national_id=AN[1], life_status="dead")
    office.cover(person, *WHOLE[:2])
    plan = read(office, tmp_path, "07/2026", "Chết")
    # A row of somebody dead is looked at for that alone.
    assert codes(plan) == ["cover.decrease", "match.dead"]


def test_a_day_typed_in_the_preview_ends_the_term(office: Office, an: int, tmp_path: Path) -> None:
    office.cover(an, *WHOLE[:2])
    plan = read(office, tmp_path, None)
    typed = {"stop_from": "07/2026"}
    mended = importing.revalidate_row(plan, plan.rows[0].number, typed, None, office.database)
    assert (mended.rows[0].outcome, codes(mended)) == (Outcome.CHANGED, [])
    importing.commit(office.database, mended, who="test")
    assert query(office, TERMS) == [("2026-01-01", "2026-06-30", "2026-12-31", "other")]


def test_of_two_rows_about_one_person_the_second_waits(
    office: Office, an: int, tmp_path: Path
) -> None:
    office.cover(an, *WHOLE[:2])
    rows = [(at, *AN, "BHYT", "GH", since, None) for at, since in ((1, "07/2026"), (2, "09/2026"))]
    plan = plan_of(office, write_book(tmp_path / "hai.xlsx", {"G": [HEADER, *rows]}))
    assert [row.outcome for row in plan.rows] == [Outcome.CHANGED, Outcome.HELD_BACK]
    importing.commit(office.database, plan, who="test")
    assert [row[1] for row in query(office, TERMS)] == ["2026-06-30"]
