"""The money's work in the to-do list counts what the tabs of the page "Biên lai" tell."""

import datetime

import pytest

from desktop.domain.working_days import dossier_deadline, remit_deadline
from desktop.services.collecting import closing, submission_lists, submissions, voiding
from desktop.services.due_work import DueWork, due_work
from desktop.services.rates import book_of
from tests.office_data import TODAY, WHO
from tests.services.collecting.desk import PAID_ON, Desk

ONE_DAY = datetime.timedelta(days=1)


def told(desk: Desk, today: datetime.date) -> dict[str, DueWork]:
    return {one.key: one for one in due_work(desk.database, today)}


def last_day(desk: Desk, rule) -> datetime.date:
    with desk.database.read() as snapshot:
        return rule(PAID_ON, book_of(snapshot))


@pytest.mark.parametrize(
    ("days", "urgency", "late"), [(0, "soon", "0"), (1, "late", "1")], ids=["last day", "after"]
)
def test_days_to_close_are_those_of_the_tab(desk: Desk, days: int, urgency: str, late: str) -> None:
    desk.pay("4701", 0)
    desk.pay("4702", 1)
    today = last_day(desk, remit_deadline) + days * ONE_DAY
    work = told(desk, today)["unclosed"]
    listed = closing.open_days(desk.database, today)
    assert work.count == len(listed) == 1
    assert work.values["late"] == str(sum(one.late for one in listed)) == late
    assert (work.urgency, work.tab, work.query) == (urgency, "closing", None)


def test_the_day_itself_is_told_calmly_and_a_closed_day_not_at_all(desk: Desk) -> None:
    assert "unclosed" not in told(desk, PAID_ON)
    paid = desk.pay("4701", 0)
    assert told(desk, PAID_ON)["unclosed"].urgency == "plain"
    total = sum(one.found.total for one in closing.open_days(desk.database, TODAY))
    count = closing.DayCount(desk.collector, PAID_ON, total, 0)
    closing.close_day(desk.database, count, who=WHO, today=TODAY)
    assert paid.receipt_ids
    assert "unclosed" not in told(desk, TODAY)


def test_undeclared_lines_are_told_after_their_last_day(desk: Desk) -> None:
    desk.pay("4701", 0, 1)
    voided = desk.pay("4702", 2)
    voiding.void_receipt(
        desk.database, voided.receipt_ids[0], "Ghi nhầm người", who=WHO, today=TODAY
    )
    due = last_day(desk, dossier_deadline)
    assert "undeclared" not in told(desk, due)
    after = due + ONE_DAY
    work = told(desk, after)["undeclared"]
    groups = submission_lists.waiting(desk.database, "D03", after, today=after)
    assert all(one.late for one in groups)
    assert work.count == sum(len(one.lines) for one in groups) == 2
    assert (work.urgency, work.tab, work.query) == ("late", "submission_batch", None)
    new = submissions.NewBatch(form="D03", until=TODAY, organisation_id=desk.organisation)
    submissions.open_batch(desk.database, new, who=WHO, today=TODAY)
    assert "undeclared" not in told(desk, after)


def test_a_day_from_before_the_first_rule_breaks_nothing(desk: Desk) -> None:
    paid = desk.pay("4701", 0)
    desk.change("receipt", paid.receipt_ids[0], receipt_date=datetime.date(1995, 5, 5))
    work = told(desk, TODAY)
    assert work["unclosed"].values["late"] == "0"
    assert "undeclared" not in work
