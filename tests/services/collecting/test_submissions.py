"""Batches: one for each contribution, nothing changes once sent, form = receipts = closed days."""

import datetime
from collections.abc import Callable

import pytest
from sqlalchemy import text

from desktop.domain.errors import RecordMissing
from desktop.services import history
from desktop.services.authority import Authority, NotAuthorised
from desktop.services.collecting import (
    closing,
    submission_lists,
    submission_states,
    submissions,
    voiding,
)
from desktop.services.collecting.basket import HealthChoice, VoluntaryChoice
from desktop.services.collecting.refusals import VoidRefused
from desktop.services.collecting.submission_lists import Batch, SubmissionRefused
from desktop.services.collecting.submission_states import Returned, Sent
from desktop.services.collecting.submissions import BatchWritten, NewBatch
from desktop.services.history.refusals import StepRefused
from tests.office_data import TODAY, WHO
from tests.services.collecting.desk import PAID_ON, Desk

D = datetime.date
BOSS = Authority("Hoàng Thị Trưởng", "Cổng đóng lúc 17 giờ")
FIRST, SECOND, THIRD = 1_366_200, 956_340, 819_720


def open_batch(desk: Desk, *contributions: int, **others: object) -> BatchWritten:
    values: dict[str, object] = {"form": "D03", "until": TODAY}
    new = NewBatch(**{**values, "contribution_ids": contributions or None, **others})  # type: ignore[arg-type]
    return submissions.open_batch(desk.database, new, who=WHO, today=TODAY)


def send(desk: Desk, batch_id: int, **others: object) -> None:
    values: dict[str, object] = {"on": TODAY, "portal_code": "603.2026.118"}
    sent = Sent(**{**values, **others})  # type: ignore[arg-type]
    submission_states.send_batch(desk.database, batch_id, sent, who=WHO, today=TODAY)


def give_back(desk: Desk, batch_id: int, reason: str = "", **lines: str) -> None:
    named = {int(key.removeprefix("line")): told for key, told in lines.items()}
    returned = Returned(TODAY, reason, named)
    submission_states.return_batch(desk.database, batch_id, returned, who=WHO, today=TODAY)


def finish(desk: Desk, batch_id: int, on: D = TODAY) -> None:
    submission_states.finish_batch(desk.database, batch_id, done_on=on, who=WHO, today=TODAY)


def add(desk: Desk, batch_id: int, *ids: int) -> BatchWritten:
    return submissions.add_lines(desk.database, batch_id, ids, who=WHO)


def remove(desk: Desk, batch_id: int, *ids: int) -> BatchWritten:
    return submissions.remove_lines(desk.database, batch_id, ids, who=WHO)


def batch(desk: Desk, batch_id: int) -> Batch:
    return submission_lists.batch(desk.database, batch_id)


def close(desk: Desk, day: D = PAID_ON) -> None:
    found = closing.open_day(desk.database, desk.collector, day)
    count = closing.DayCount(desk.collector, day, found.total)
    closing.close_day(desk.database, count, who=WHO, today=TODAY)


def waiting(desk: Desk, form: submission_lists.Form = "D03", until: D = TODAY) -> list[int]:
    found = submission_lists.waiting(desk.database, form, until, today=TODAY)
    return [line.contribution_id for group in found for line in group.lines]


def everything(desk: Desk) -> list[tuple[object, ...]]:
    wanted = (
        "SELECT id, row_version, batch_id, returned_reason FROM contributions ORDER BY id",
        "SELECT id, row_version, state, portal_code FROM submission_batches ORDER BY id",
        "SELECT count(*) FROM audit",
    )
    with desk.database.read() as snapshot:
        return [tuple(row) for sql in wanted for row in snapshot.rows(text(sql))]


@pytest.fixture
def paid(desk: Desk) -> Desk:
    """Three members with health insurance on two receipts, one with voluntary insurance too."""
    desk.pay("4701", 0, 1)
    voluntary = VoluntaryChoice(desk.persons[2], 1_500_000, 3)
    desk.record("4702", HealthChoice(desk.persons[2], 12), voluntary)
    return desk


def test_everything_that_waits_is_suggested_by_organisation(paid: Desk) -> None:
    (group,) = submission_lists.waiting(paid.database, "D03", TODAY, today=TODAY)
    assert (group.organisation_id, group.organisation) == (paid.organisation, "Bưu điện Thử")
    assert [line.person_name for line in group.lines] == [
        "Ma Hữu Sỹ",
        "Lò Thị Mẩy",
        "Vàng Thị Páo",
    ]
    assert group.own == FIRST + SECOND + THIRD
    assert (group.send_by, group.late) == (D(2026, 11, 11), True)
    (voluntary,) = submission_lists.waiting(paid.database, "D05", TODAY, today=TODAY)
    assert [line.scheme for line in voluntary.lines] == ["VSI"]
    assert submission_lists.waiting(paid.database, "D03", D(2026, 11, 9), today=TODAY) == ()


def test_a_batch_takes_what_waits_and_gets_a_number(paid: Desk) -> None:
    first = open_batch(paid)
    assert first.batch_no == "D03-2026-001"
    found = batch(paid, first.batch_id)
    assert (found.row.state, found.row.line_count) == ("draft", 3)
    assert found.row.own_total == FIRST + SECOND + THIRD == sum(x.own_payment for x in found.lines)
    assert (found.send_by, found.is_late(TODAY)) == (D(2026, 11, 11), True)
    assert not found.is_late(D(2026, 11, 11))
    assert waiting(paid) == []
    assert open_batch(paid, form="D05").batch_no == "D05-2026-001"
    with pytest.raises(SubmissionRefused, match=r"batch\.empty"):
        open_batch(paid)
    named = [one.row.batch_no for one in submission_lists.batches(paid.database, today=TODAY)]
    assert named == ["D05-2026-001", "D03-2026-001"]


def test_numbers_go_on_and_are_given_once(paid: Desk) -> None:
    assert open_batch(paid, 1, batch_no="D03-2026-007").batch_no == "D03-2026-007"
    assert open_batch(paid, 2).batch_no == "D03-2026-008"
    with pytest.raises(SubmissionRefused, match=r"batch\.number"):
        open_batch(paid, 3, batch_no=" D03-2026-007 ")


def test_a_contribution_stands_in_one_batch(paid: Desk) -> None:
    first = open_batch(paid, 1)
    second = open_batch(paid, 2)
    before = everything(paid)
    with pytest.raises(SubmissionRefused, match=r"batch\.twice") as refused:
        add(paid, second.batch_id, 1)
    assert first.batch_no in refused.value.text()
    with pytest.raises(SubmissionRefused, match=r"batch\.twice"):
        open_batch(paid, 1, 3)
    assert everything(paid) == before


Do = Callable[[Desk, int], object]
AFTER_SENDING: list[tuple[str, Do]] = [
    ("add", lambda desk, number: add(desk, number, 3)),
    ("remove", lambda desk, number: remove(desk, number, 1)),
    ("discard", lambda desk, number: submissions.discard_batch(desk.database, number, who=WHO)),
    ("send", send),
]


@pytest.mark.parametrize("done", [False, True], ids=["sent", "done"])
@pytest.mark.parametrize("do", [do for _, do in AFTER_SENDING], ids=[x for x, _ in AFTER_SENDING])
def test_a_sent_batch_does_not_change(paid: Desk, do: Do, *, done: bool) -> None:
    number = open_batch(paid, 1, 2).batch_id
    close(paid)
    send(paid, number)
    if done:
        finish(paid, number)
    before = everything(paid)
    with pytest.raises(SubmissionRefused, match=r"batch\.sent") as refused:
        do(paid, number)
    assert "D03-2026-001" in refused.value.text()
    assert everything(paid) == before


def test_sending_asks_for_equal_sums_and_closed_days(paid: Desk) -> None:
    number = open_batch(paid).batch_id
    found = submission_states.check_batch(paid.database, number)
    assert (found.lines_total, found.receipts_total) == (FIRST + SECOND + THIRD,) * 2
    assert [one.receipt_no for one in found.unclosed] == ["0004701", "0004702"]
    assert [one.receipt_no for one in found.partly] == ["0004702"]
    assert (found.agrees, found.differing) == (False, ())
    before = everything(paid)
    with pytest.raises(SubmissionRefused, match=r"batch\.unclosed") as refused:
        send(paid, number)
    assert "0004701 (10/11/2026)" in refused.value.text()
    assert everything(paid) == before
    close(paid)
    assert submission_states.check_batch(paid.database, number).agrees
    send(paid, number)
    row = batch(paid, number).row
    assert (row.state, row.sent_on, row.portal_code) == ("sent", TODAY, "603.2026.118")


def test_somebody_may_answer_for_an_open_day(paid: Desk) -> None:
    number = open_batch(paid).batch_id
    with pytest.raises(NotAuthorised):
        send(paid, number, authority=Authority("", "Vội"))
    send(paid, number, authority=BOSS)
    assert batch(paid, number).row.state == "sent"
    with paid.database.read() as snapshot:
        told = snapshot.rows(text("SELECT after FROM audit WHERE action = 'overrule'"))
    assert BOSS.reason in str(told)


def test_lines_that_are_not_the_money_are_refused(paid: Desk) -> None:
    number = open_batch(paid).batch_id
    paid.change("receipt", 1, amount_paid=FIRST + SECOND - 1)
    found = submission_states.check_batch(paid.database, number)
    assert found.lines_total - found.receipts_total == 1
    assert [one.receipt_no for one in found.differing] == ["0004701"]
    with pytest.raises(SubmissionRefused, match=r"batch\.differs") as refused:
        send(paid, number, authority=BOSS)
    assert "0004701" in refused.value.text()


@pytest.mark.parametrize(
    ("values", "code"),
    [
        ({"portal_code": " "}, "batch.portal_code"),
        ({"on": D(2026, 11, 22)}, "batch.day"),
        ({"on": D(2026, 11, 9)}, "batch.day"),
    ],
)
def test_what_cannot_be_sent(paid: Desk, values: dict[str, object], code: str) -> None:
    number = open_batch(paid).batch_id
    close(paid)
    before = everything(paid)
    with pytest.raises(SubmissionRefused) as refused:
        send(paid, number, **values)
    assert refused.value.code == code
    assert "{" not in refused.value.text()
    assert everything(paid) == before


def test_an_empty_batch_is_not_sent(paid: Desk) -> None:
    number = open_batch(paid, 1).batch_id
    remove(paid, number, 1)
    with pytest.raises(SubmissionRefused, match=r"batch\.empty_sent"):
        send(paid, number)


@pytest.mark.parametrize(
    ("form", "organisation", "number", "code"),
    [
        ("D03", None, 4, "batch.form"),
        ("D05", None, 1, "batch.form"),
        ("D03", 99, 1, "batch.organisation"),
    ],
)
def test_what_does_not_belong_on_a_form(
    paid: Desk, form: str, organisation: int | None, number: int, code: str
) -> None:
    with pytest.raises(SubmissionRefused) as refused:
        open_batch(paid, number, form=form, organisation_id=organisation)
    assert refused.value.code == code


def test_missing_things_are_missing(paid: Desk) -> None:
    with pytest.raises(RecordMissing):
        open_batch(paid, 1, 99)
    with pytest.raises(RecordMissing):
        add(paid, 99, 1)
    with pytest.raises(RecordMissing):
        batch(paid, 99)


def test_a_void_receipt_leaves_a_draft_and_enters_none(paid: Desk) -> None:
    number = open_batch(paid).batch_id
    voiding.void_receipt(paid.database, 1, "Nhầm", who=WHO, today=TODAY)
    assert [line.contribution_id for line in batch(paid, number).lines] == [3]
    with pytest.raises(SubmissionRefused, match=r"batch\.void"):
        add(paid, number, 1)
    assert waiting(paid) == []
    send(paid, number, authority=BOSS)
    with pytest.raises(VoidRefused, match=r"void\.sent"):
        voiding.void_receipt(paid.database, 2, "Nhầm", who=WHO, today=TODAY)


def test_a_whole_batch_comes_back_is_mended_and_sent_again(paid: Desk) -> None:
    number = open_batch(paid, 1, 2).batch_id
    close(paid)
    send(paid, number)
    give_back(paid, number, "Thiếu tờ khai")
    row = batch(paid, number).row
    assert (row.state, row.return_reason, row.returned_on) == ("returned", "Thiếu tờ khai", TODAY)
    remove(paid, number, 2)
    add(paid, number, 3)
    send(paid, number, portal_code="603.2026.119")
    row = batch(paid, number).row
    assert (row.state, row.portal_code, row.line_count) == ("sent", "603.2026.119", 2)
    assert (row.return_reason, row.returned_on) == (None, None)
    finish(paid, number)
    assert batch(paid, number).row.done_on == TODAY
    assert waiting(paid) == [2]


def test_single_lines_come_back(paid: Desk) -> None:
    number = open_batch(paid).batch_id
    close(paid)
    send(paid, number)
    give_back(paid, number, line2="Sai số CCCD")
    found = batch(paid, number)
    assert [line.returned_reason for line in found.lines] == [None, "Sai số CCCD", None]
    assert (found.row.state, found.row.returned_lines) == ("returned", 1)
    with pytest.raises(SubmissionRefused, match=r"batch\.accepted"):
        remove(paid, number, 1)
    remove(paid, number, 2)
    (group,) = submission_lists.waiting(paid.database, "D03", TODAY, today=TODAY)
    assert [line.returned_reason for line in group.lines] == ["Sai số CCCD"]
    send(paid, number)
    again = open_batch(paid).batch_id
    send(paid, again)
    assert [line.returned_reason for line in batch(paid, again).lines] == [None]


@pytest.mark.parametrize(
    ("returned", "code"),
    [
        (Returned(TODAY), "batch.reason"),
        (Returned(TODAY, "  "), "batch.reason"),
        (Returned(TODAY, lines={1: " "}), "batch.line_reason"),
        (Returned(TODAY, lines={3: "Sai ngày sinh"}), "batch.line_gone"),
        (Returned(D(2026, 11, 22), "Sai"), "batch.day"),
        (Returned(D(2026, 11, 20), "Sai"), "batch.day"),
    ],
)
def test_what_cannot_come_back(paid: Desk, returned: Returned, code: str) -> None:
    number = open_batch(paid, 1, 2).batch_id
    close(paid)
    send(paid, number)
    before = everything(paid)
    with pytest.raises(SubmissionRefused) as refused:
        submission_states.return_batch(paid.database, number, returned, who=WHO, today=TODAY)
    assert refused.value.code == code
    assert "{" not in refused.value.text()
    assert everything(paid) == before


def test_states_come_in_their_order(paid: Desk) -> None:
    number = open_batch(paid, 1).batch_id
    close(paid)
    for step in (lambda: give_back(paid, number, "Sai"), lambda: finish(paid, number)):
        with pytest.raises(SubmissionRefused, match=r"batch\.not_sent"):
            step()
    send(paid, number)
    with pytest.raises(SubmissionRefused, match=r"batch\.day"):
        finish(paid, number, D(2026, 11, 20))
    finish(paid, number)
    with pytest.raises(SubmissionRefused, match=r"batch\.not_sent"):
        finish(paid, number)
    give_back(paid, number, "Cơ quan BHXH xét lại")
    assert batch(paid, number).row.done_on is None


def test_undo_of_a_draft(paid: Desk) -> None:
    start = everything(paid)[:-1]
    opened = open_batch(paid, 1)
    add(paid, opened.batch_id, 2)
    remove(paid, opened.batch_id, 1)
    for inside in ([1, 2], [1]):
        history.undo(paid.database, who=WHO)
        assert [line.contribution_id for line in batch(paid, opened.batch_id).lines] == inside
    history.undo(paid.database, who=WHO)
    left = [(number, batch_id) for number, _, batch_id, _ in everything(paid)[:-1]]
    assert left == [(number, batch_id) for number, _, batch_id, _ in start]
    history.redo(paid.database, who=WHO)
    assert [line.contribution_id for line in batch(paid, opened.batch_id).lines] == [1]


def test_undo_of_a_sent_batch_is_refused(paid: Desk) -> None:
    opened = open_batch(paid, 1)
    added = add(paid, opened.batch_id, 2)
    removed = remove(paid, opened.batch_id, 2)
    send(paid, opened.batch_id, authority=BOSS)
    before = everything(paid)
    for written in (opened, added, removed):
        with pytest.raises(StepRefused, match=r"step\.sent"):
            history.take_back(paid.database, written.step or 0, who=WHO)
    assert everything(paid) == before


def test_a_discarded_batch_comes_back_unless_its_number_is_given(paid: Desk) -> None:
    opened = open_batch(paid, 1)
    gone = submissions.discard_batch(paid.database, opened.batch_id, who=WHO)
    assert waiting(paid) == [1, 2, 3]
    history.undo(paid.database, who=WHO)
    assert waiting(paid) == [2, 3]
    history.redo(paid.database, who=WHO)
    assert open_batch(paid, 2).batch_no == opened.batch_no
    with pytest.raises(StepRefused, match=r"step\.number"):
        history.take_back(paid.database, gone.step or 0, who=WHO)
