"""What the database itself refuses of money and covers, whoever writes it."""

import datetime

import pytest
from sqlalchemy.exc import IntegrityError

from desktop.storage.database import Database
from desktop.storage.database_errors import CoversOverlap, DuplicateValue
from desktop.storage.unit_of_work import UnitOfWork
from tests.office_data import COMMUNE, WHO

DAY = datetime.date(2026, 11, 20)


def _receipt(unit: UnitOfWork, number: str, **more: object) -> int:
    return unit.insert(
        "receipt",
        {
            "commune_code": COMMUNE,
            "payer_name": "Ma Hữu Sỹ",
            "receipt_no": number,
            "receipt_date": DAY,
            "scheme": "HI",
            "amount_paid": 1_366_200,
            **more,
        },
    )


def _contribution(unit: UnitOfWork, receipt: int, person: int, **more: object) -> int:
    amounts = {"amount_due": 1_366_200, "state_support": 0, "local_support": 0}
    return unit.insert(
        "contribution",
        {
            "commune_code": COMMUNE,
            "receipt_id": receipt,
            "person_id": person,
            "person_name": "Ma Hữu Sỹ",
            "line_no": 1,
            "scheme": "HI",
            "hi_group": "GD",
            "plan_code": "TM",
            "payment_mode": "months",
            "member_order": 1,
            "months": 12,
            "valid_from": datetime.date(2026, 12, 1),
            "valid_to": datetime.date(2027, 11, 30),
            "base": 2_530_000,
            "rate": "0.045",
            "factor": "1",
            "state_share": "0",
            "local_share": "0",
            **amounts,
            "other_support": 0,
            "own_payment": 1_366_200,
            "rates_version": "x",
            "inputs": "{}",
            "explanation": "[]",
            **more,
        },
    )


def _cover(unit: UnitOfWork, person: int, start: str, end: str, paid: int | None) -> int:
    return unit.insert(
        "cover",
        {
            "commune_code": COMMUNE,
            "person_id": person,
            "contribution_id": paid,
            "scheme": "HI",
            "hi_group": "GD",
            "valid_from": datetime.date.fromisoformat(start),
            "valid_to": datetime.date.fromisoformat(end),
        },
    )


def _person(unit: UnitOfWork) -> int:
    return unit.insert("person", {"commune_code": COMMUNE, "full_name": "Ma Hữu Sỹ"})


@pytest.mark.parametrize(
    ("start", "end", "refused"),
    [
        ("2027-12-01", "2028-11-30", False),
        ("2025-12-01", "2026-11-30", False),
        ("2027-11-30", "2028-11-29", True),
        ("2025-12-02", "2026-12-01", True),
        ("2027-01-01", "2027-01-31", True),
        ("2026-01-01", "2028-12-31", True),
    ],
)
def test_a_day_is_paid_for_once(
    empty_office: Database, start: str, end: str, refused: bool
) -> None:
    def pay() -> None:
        with empty_office.write(WHO) as unit:
            person = _person(unit)
            first = _contribution(unit, _receipt(unit, "0000001"), person)
            _cover(unit, person, "2026-12-01", "2027-11-30", first)
            second = _contribution(unit, _receipt(unit, "0000002"), person)
            _cover(unit, person, start, end, second)

    if not refused:
        pay()
        return
    with pytest.raises(CoversOverlap) as told:
        pay()
    assert "trùng" in told.value.text()


def test_a_paid_cover_is_not_moved_onto_another(empty_office: Database) -> None:
    with empty_office.write(WHO) as unit:
        person = _person(unit)
        one = _contribution(unit, _receipt(unit, "0000001"), person)
        _cover(unit, person, "2026-12-01", "2027-11-30", one)
        two = _contribution(unit, _receipt(unit, "0000002"), person)
        later = _cover(unit, person, "2027-12-01", "2028-11-30", two)
    with pytest.raises(CoversOverlap), empty_office.write(WHO) as unit:
        unit.update("cover", later, {"valid_from": datetime.date(2027, 11, 30)})


def test_lists_may_tell_of_two_cards_at_once(empty_office: Database) -> None:
    with empty_office.write(WHO) as unit:
        person = _person(unit)
        paid = _contribution(unit, _receipt(unit, "0000001"), person)
        _cover(unit, person, "2026-12-01", "2027-11-30", paid)
        _cover(unit, person, "2026-12-01", "2027-12-31", None)


def test_a_number_of_a_book_is_used_once(empty_office: Database) -> None:
    with empty_office.write(WHO) as unit:
        book = unit.insert(
            "receipt_book",
            {
                "commune_code": COMMUNE,
                "serial": "LC26-0147",
                "number_from": 1,
                "number_to": 50,
                "issued_on": DAY,
            },
        )
        _receipt(unit, "0000001", book_id=book)
        _receipt(unit, "0000001")
    with pytest.raises(DuplicateValue), empty_office.write(WHO) as unit:
        _receipt(unit, "0000001", book_id=book)


@pytest.mark.parametrize(
    "broken",
    [
        {"own_payment": 1},
        {"months": 0},
        {"own_payment": -1, "state_support": 1_366_201},
        {"valid_to": datetime.date(2026, 11, 30)},
    ],
)
def test_a_contribution_adds_up(empty_office: Database, broken: dict[str, object]) -> None:
    with pytest.raises(IntegrityError), empty_office.write(WHO) as unit:
        _contribution(unit, _receipt(unit, "0000001"), _person(unit), **broken)


def test_a_paid_cover_has_a_beginning(empty_office: Database) -> None:
    with empty_office.write(WHO) as unit:
        person = _person(unit)
        paid = _contribution(unit, _receipt(unit, "0000001"), person)
        cover = _cover(unit, person, "2026-12-01", "2027-11-30", paid)
    with pytest.raises(IntegrityError), empty_office.write(WHO) as unit:
        unit.update("cover", cover, {"valid_from": None})
