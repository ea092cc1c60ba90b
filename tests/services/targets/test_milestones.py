"""Milestones tell themselves once; tasks are done with a proof."""

import datetime
from decimal import Decimal

import pytest

from desktop.domain.errors import InvalidInput
from desktop.domain.list_query import ListQuery
from desktop.domain.periods import Period
from desktop.fields.record_kinds import Draft
from desktop.services import history, indicators, records
from desktop.services.due_work import due_work
from desktop.services.lists import open_list
from desktop.services.targets.directives import finish_directive
from desktop.services.targets.milestones import (
    add_milestone,
    announce,
    delete_milestone,
    milestone_states,
    newly_crossed,
)
from desktop.storage.database import Database
from tests.office_data import TODAY, WHO

D = datetime.date
DAY = datetime.timedelta(days=1)


def _participants(office: Database) -> Decimal:
    value = indicators.compute(office, Period.parse("2026"), TODAY)["vsi_participants"].value
    return Decimal(value or 0)


def test_a_milestone_is_told_once_and_keeps_its_day(demo: Database) -> None:
    present = _participants(demo)
    add_milestone(demo, "vsi_participants", present, who=WHO)
    add_milestone(demo, "vsi_participants", present + 1, who=WHO)
    crossed = newly_crossed(demo, TODAY)
    assert [state.milestone.threshold for state in crossed] == [present]
    announced = announce(demo, crossed, who=WHO, today=TODAY)
    assert announced.told == crossed
    assert announced.changes.touches("milestone")
    # Another window that looked at the same moment tells nothing.
    assert announce(demo, crossed, who=WHO, today=TODAY).told == ()
    assert newly_crossed(demo, TODAY) == ()
    with demo.read() as snapshot:
        reached = [one for one in milestone_states(snapshot, TODAY) if one.milestone.reached_on]
    (only,) = reached
    assert (only.milestone.reached_on, only.result) == (TODAY, present)


@pytest.mark.parametrize(("days", "spoken_of"), [(0, True), (7, True), (8, False)])
def test_a_reached_milestone_stands_in_the_due_work(
    demo: Database, days: int, *, spoken_of: bool
) -> None:
    add_milestone(demo, "hi_coverage", Decimal("0.5"), who=WHO, neighbourhood_id=1)
    announce(demo, newly_crossed(demo, TODAY), who=WHO, today=TODAY)
    told = [one for one in due_work(demo, TODAY + days * DAY) if one.key == "milestone"]
    assert bool(told) is spoken_of
    for one in told:
        title = one.title_text(lambda _, text: text)
        assert "đã đạt mốc 0,5: Tỷ lệ bao phủ BHYT" in title
        assert one.tab == "milestone"


def test_a_milestone_of_a_place_looks_at_the_place(demo: Database) -> None:
    add_milestone(demo, "vsi_participants", _participants(demo), who=WHO, neighbourhood_id=1)
    assert newly_crossed(demo, TODAY) == ()


@pytest.mark.parametrize(
    ("indicator", "threshold"),
    [("hi_coverage", "100.5"), ("vsi_participants", "0"), ("no_such", "5")],
)
def test_what_is_no_milestone(empty_office: Database, indicator: str, threshold: str) -> None:
    with pytest.raises(InvalidInput):
        add_milestone(empty_office, indicator, Decimal(threshold), who=WHO)


def test_a_deleted_milestone_comes_back(empty_office: Database) -> None:
    add_milestone(empty_office, "vsi_participants", Decimal(6000), who=WHO, note="Can Lộc")
    with empty_office.read() as snapshot:
        (state,) = milestone_states(snapshot, TODAY)
    delete_milestone(empty_office, state.milestone, who=WHO)
    history.undo(empty_office, who=WHO)
    with empty_office.read() as snapshot:
        (back,) = milestone_states(snapshot, TODAY)
    assert (back.milestone.threshold, back.milestone.note) == (6000, "Can Lộc")


# Tasks


def _task(office: Database, due_on: datetime.date) -> int:
    values: dict[str, object] = {"title": "Rà soát trẻ", "due_on": due_on, "state": "doing"}
    return records.save(office, Draft("directive", values), who=WHO).id


def _late(office: Database) -> int:
    return len(open_list(office, ListQuery("directive", chip="late"), TODAY))


def test_a_task_is_done_with_a_proof_and_that_is_taken_back(empty_office: Database) -> None:
    task = _task(empty_office, TODAY - DAY)
    assert _late(empty_office) == 1
    finish_directive(empty_office, task, TODAY, " Báo cáo 58/BC ", who=WHO, today=TODAY)
    values = records.load(empty_office, "directive", task, TODAY).values
    assert (values["state"], values["done_on"], values["evidence"]) == (
        "done",
        TODAY,
        "Báo cáo 58/BC",
    )
    assert _late(empty_office) == 0
    assert len(open_list(empty_office, ListQuery("directive", chip="done"), TODAY)) == 1
    history.undo(empty_office, who=WHO)
    assert _late(empty_office) == 1


@pytest.mark.parametrize(
    ("done_on", "evidence", "where"),
    [(TODAY + DAY, "Báo cáo", "done_on"), (TODAY, "  ", "evidence")],
)
def test_what_does_not_end_a_task(
    empty_office: Database, done_on: datetime.date, evidence: str, where: str
) -> None:
    task = _task(empty_office, TODAY)
    with pytest.raises(InvalidInput) as refused:
        finish_directive(empty_office, task, done_on, evidence, who=WHO, today=TODAY)
    assert refused.value.where == where
    assert records.load(empty_office, "directive", task, TODAY).values["state"] == "doing"
