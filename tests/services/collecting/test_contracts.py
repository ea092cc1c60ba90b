"""Contracts by scheme: which codes and days are taken, and what they allow a collector."""

import datetime

import pytest

from desktop.services import history
from desktop.services.collecting import contracts
from desktop.services.collecting.contracts import ContractRefused, NewContract
from tests.office_data import TODAY, WHO
from tests.services.collecting.desk import Desk

D = datetime.date


def new(desk: Desk, **others: object) -> NewContract:
    usual: dict[str, object] = {
        "organisation_id": desk.organisation,
        "scheme": "HI",
        "valid_from": D(2027, 1, 1),
    }
    return NewContract(**{**usual, **others})  # type: ignore[arg-type]


def add(desk: Desk, **others: object) -> None:
    contracts.add_contract(desk.database, new(desk, **others), who=WHO)


def listed(desk: Desk) -> list[tuple[str, datetime.date, datetime.date | None]]:
    found = contracts.contracts_of(desk.database, desk.organisation)
    return [(one.scheme, one.valid_from, one.valid_to) for one in found]


def told(desk: Desk, day: datetime.date = TODAY) -> dict[str, str]:
    standing = contracts.standing_of(desk.database, desk.collector, day)
    return {one.scheme: " ".join(reason.text() for reason in one.reasons) for one in standing}


def test_contracts_are_listed_by_scheme_the_newest_first(desk: Desk) -> None:
    add(desk, organisation_code="BI0113G", contract_no="12/2027", signed_by="office")
    assert listed(desk) == [
        ("HI", D(2027, 1, 1), None),
        ("HI", D(2026, 1, 1), D(2026, 12, 31)),
        ("VSI", D(2026, 1, 1), D(2026, 12, 31)),
    ]
    first, *_ = contracts.contracts_of(desk.database, desk.organisation)
    assert (first.organisation_code, first.contract_no, first.signed_by) == (
        "BI0113G",
        "12/2027",
        "office",
    )
    assert not first.holds_on(TODAY)


@pytest.mark.parametrize(
    ("scheme", "code"),
    [("HI", "BI0113G"), ("HI", "AR0001A"), ("HI", "IL9999Z"), ("VSI", "IS0104S")],
)
def test_a_code_belongs_to_its_scheme(desk: Desk, scheme: str, code: str) -> None:
    add(desk, scheme=scheme, organisation_code=code)
    with pytest.raises(ContractRefused) as refused:
        add(desk, scheme="VSI" if scheme == "HI" else "HI", organisation_code=code)
    assert refused.value.where == "organisation_code"


@pytest.mark.parametrize(
    "others",
    [
        {"organisation_code": "BI113G"},
        {"organisation_code": "bi0113g"},
        {"organisation_code": "XX0113G"},
        {"scheme": "GD"},
        {"signed_by": "ai đó"},
        {"valid_to": D(2026, 12, 31)},
        {"valid_from": D(2026, 6, 1)},
    ],
)
def test_what_cannot_be_a_contract_is_refused(desk: Desk, others: dict[str, object]) -> None:
    before = listed(desk)
    with pytest.raises(ContractRefused):
        add(desk, **others)
    assert listed(desk) == before


def test_two_codes_of_a_scheme_may_run_beside_each_other(desk: Desk) -> None:
    add(desk, organisation_code="BI0113G")
    add(desk, organisation_code="AR0113G")
    with pytest.raises(ContractRefused):
        add(desk, organisation_code="AR0113G", valid_from=D(2028, 1, 1))


def test_after_its_last_day_nobody_collects_for_the_scheme(desk: Desk) -> None:
    contract = next(
        one
        for one in contracts.contracts_of(desk.database, desk.organisation)
        if one.scheme == "VSI"
    )
    contracts.end_contract(desk.database, contract.id, D(2026, 10, 31), who=WHO)
    assert told(desk) == {
        "HI": "",
        "VSI": "Hợp đồng thu Bảo hiểm xã hội tự nguyện của Bưu điện Thử đã hết ngày 31/10/2026.",
    }
    assert told(desk, D(2026, 10, 31)) == {"HI": "", "VSI": ""}
    history.undo(desk.database, who=WHO)
    assert told(desk) == {"HI": "", "VSI": ""}


@pytest.mark.parametrize("day", [D(2025, 12, 31), D(2027, 1, 1)])
def test_a_contract_ends_within_its_days(desk: Desk, day: datetime.date) -> None:
    first, *_ = contracts.contracts_of(desk.database, desk.organisation)
    with pytest.raises(ContractRefused):
        contracts.end_contract(desk.database, first.id, day, who=WHO)


def test_without_contracts_by_scheme_the_common_one_counts(desk: Desk) -> None:
    other = desk.add("organisation", name="Hội Thử", contract_to=D(2026, 6, 30))
    desk.change("collector", desk.collector, organisation_id=other)
    ended = "của Hội Thử đã hết ngày 30/06/2026."
    assert all(text.endswith(ended) for text in told(desk).values())
    assert told(desk, D(2026, 6, 30)) == {"HI": "", "VSI": ""}
    desk.add(
        "contract", organisation_id=other, scheme="HI", valid_from=D(2026, 7, 1), valid_to=None
    )
    assert told(desk)["HI"] == ""
    assert "không có hợp đồng" in told(desk)["VSI"]


def test_a_collector_without_a_card_collects_nothing(desk: Desk) -> None:
    desk.change("collector", desk.collector, card_valid_to=D(2026, 11, 20))
    assert all("hết hạn ngày 20/11/2026" in text for text in told(desk).values())
