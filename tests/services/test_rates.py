"""The office's own rates: entered with a name and a reason, over what was shipped, for good."""

import datetime
from dataclasses import replace

import pytest

from desktop.domain.reference_data import shipped_rates
from desktop.services import history
from desktop.services.authority import Authority, NotAuthorised
from desktop.services.rates import (
    NewRate,
    RateRefused,
    add_rate,
    office_rates,
    rate_book,
    withdraw_rate,
)
from desktop.storage.database import Database
from tests.office_data import TODAY, WHO

D = datetime.date
BOSS = Authority("Hoàng Thị Trưởng", "Nghị quyết mới của tỉnh")
LOCAL = NewRate("hi_local_share", D(2026, 7, 1), "0.3", "Nghị quyết 12/2026/NQ-HĐND", "CN")


def test_an_entry_of_the_office_goes_before_what_was_shipped(empty_office: Database) -> None:
    before = rate_book(empty_office)
    assert before.version == shipped_rates().version
    add_rate(empty_office, LOCAL, BOSS, who=WHO)
    book = rate_book(empty_office)
    assert book.rate("hi_local_share", TODAY, "CN").share * 10 == 3
    assert book.find("hi_local_share", D(2026, 6, 30), "CN") == before.find(
        "hi_local_share", D(2026, 6, 30), "CN"
    )
    assert book.version != before.version
    assert shipped_rates().version == before.version


def test_a_withdrawn_entry_is_out_of_force_and_can_still_be_read(empty_office: Database) -> None:
    add_rate(empty_office, LOCAL, BOSS, who=WHO)
    (entry,) = office_rates(empty_office, "hi_local_share")
    withdraw_rate(empty_office, entry.id, BOSS, who=WHO, today=TODAY)
    assert rate_book(empty_office).version == shipped_rates().version
    (left,) = office_rates(empty_office, "hi_local_share")
    assert (left.withdrawn_on, left.reason) == (TODAY, BOSS.reason)
    with pytest.raises(RateRefused, match=r"rate\.withdrawn"):
        withdraw_rate(empty_office, entry.id, BOSS, who=WHO, today=TODAY)


def test_undo_takes_an_entry_back(empty_office: Database) -> None:
    add_rate(empty_office, LOCAL, BOSS, who=WHO)
    history.undo(empty_office, who=WHO)
    assert rate_book(empty_office).version == shipped_rates().version


@pytest.mark.parametrize("authority", [Authority("", "Có lý do"), Authority("Ai đó", "  ")])
def test_without_name_and_reason_nothing_is_written(
    empty_office: Database, authority: Authority
) -> None:
    with pytest.raises(NotAuthorised):
        add_rate(empty_office, LOCAL, authority, who=WHO)
    assert office_rates(empty_office, "hi_local_share") == ()


@pytest.mark.parametrize(
    ("changed", "code"),
    [
        ({"table": "nothing"}, "rate.table"),
        ({"value": "30"}, "rate.value"),
        ({"value": ""}, "rate.value"),
        ({"key": "??"}, "rate.key"),
        ({"valid_to": D(2026, 6, 30)}, "rate.valid_to"),
        ({"source": " "}, "rate.source"),
    ],
)
def test_what_is_no_rate_is_refused(
    empty_office: Database, changed: dict[str, object], code: str
) -> None:
    with pytest.raises(RateRefused) as refused:
        add_rate(empty_office, replace(LOCAL, **changed), BOSS, who=WHO)  # type: ignore[arg-type]
    assert refused.value.code == code
    assert refused.value.text()
