"""The turn of the year: what is told, whose class goes on, what can be taken back."""

import datetime
from decimal import Decimal

import pytest

from desktop.domain.year_targets import TargetKey
from desktop.services import history, year_targets, year_turn
from desktop.services.collecting import books
from desktop.services.due_work import due_work
from desktop.services.year_turn import YearItem, YearTurn, YearTurnRefused
from desktop.storage.database import Database
from tests.office_data import COMMUNE, WHO
from tests.services.collecting.desk import Desk, open_desk

D = datetime.date
JANUARY = D(2027, 1, 5)
YEAR = (D(2026, 1, 1), D(2026, 12, 31))
NEXT = (D(2027, 1, 1), D(2027, 12, 31))


@pytest.fixture
def desk(empty_office: Database) -> Desk:
    return open_desk(empty_office)


def add_home(
    database: Database,
    name: str,
    days: tuple[datetime.date | None, datetime.date | None] = YEAR,
    household_class: str = "poor",
) -> int:
    with database.write(WHO) as unit:
        return unit.insert(
            "household",
            {
                "commune_code": COMMUNE,
                "head_name": name,
                "household_class": household_class,
                "class_from": days[0],
                "class_to": days[1],
            },
        )


def read(database: Database) -> YearTurn:
    return year_turn.read(database, JANUARY)


def days_of(database: Database, home: int) -> tuple[object, object]:
    with database.write(WHO) as unit:
        values = unit.get("household", home).values
    return values["class_from"], values["class_to"]


@pytest.mark.parametrize(
    ("today", "year"),
    [(D(2026, 9, 30), 2026), (D(2026, 10, 1), 2027), (D(2027, 1, 5), 2027), (D(2027, 6, 1), 2027)],
)
def test_the_last_quarter_prepares_the_coming_year(today: datetime.date, year: int) -> None:
    assert year_turn.year_of(today) == year


@pytest.mark.parametrize(
    ("days", "listed"),
    [
        (NEXT, True),
        ((D(2026, 1, 1), D(2027, 12, 31)), True),
        ((None, D(2027, 6, 30)), True),
        ((D(2027, 5, 1), None), True),
        (YEAR, False),
        ((None, None), False),
        ((D(2025, 1, 1), None), False),
    ],
)
def test_who_stands_in_the_new_list(
    empty_office: Database, days: tuple[datetime.date | None, ...], listed: bool
) -> None:
    home = add_home(empty_office, "Ma Văn Sỹ", (days[0], days[1]))
    turn = read(empty_office)
    assert [one.id for one in (turn.listed if listed else turn.undecided)] == [home]


def test_classes_that_ended_long_ago_or_are_none_are_not_asked_about(
    empty_office: Database,
) -> None:
    add_home(empty_office, "Cũ", (D(2024, 1, 1), D(2024, 12, 31)))
    add_home(empty_office, "Khác", YEAR, "other")
    assert read(empty_office).homes == ()


def test_the_chosen_go_on_and_the_others_end_with_the_year(empty_office: Database) -> None:
    kept = add_home(empty_office, "Giữ")
    endless = add_home(empty_office, "Không hết", (D(2025, 1, 1), None))
    late = add_home(empty_office, "Ngắt", (D(2026, 1, 1), D(2026, 6, 30)))
    falls_out = add_home(empty_office, "Thoát")
    never_ends = add_home(empty_office, "Thoát không hết", (None, None))
    in_list = add_home(empty_office, "Đã có", NEXT)
    chosen = (kept, endless, late)
    year_turn.settle_classes(empty_office, 2027, chosen, who=WHO, today=JANUARY)
    assert days_of(empty_office, kept) == (D(2026, 1, 1), D(2027, 12, 31))
    assert days_of(empty_office, endless) == (D(2025, 1, 1), D(2027, 12, 31))
    assert days_of(empty_office, late) == NEXT
    assert days_of(empty_office, falls_out) == YEAR
    assert days_of(empty_office, never_ends) == (None, D(2026, 12, 31))
    assert days_of(empty_office, in_list) == NEXT
    assert read(empty_office).done == {YearItem.CLASSES: JANUARY}


def test_the_whole_list_is_taken_back_in_one_step(empty_office: Database) -> None:
    kept, gone = add_home(empty_office, "Giữ"), add_home(empty_office, "Hết", (None, None))
    year_turn.settle_classes(empty_office, 2027, (kept,), who=WHO, today=JANUARY)
    offer = history.next_undo(empty_office)
    assert offer is not None
    assert offer.step.text() == "Danh sách nghèo, cận nghèo năm 2027: giữ 1 hộ, hết 1 hộ"
    history.undo(empty_office, who=WHO)
    assert days_of(empty_office, kept) == YEAR
    assert days_of(empty_office, gone) == (None, None)
    assert read(empty_office).done == {}


def test_a_household_of_the_list_or_without_a_class_is_not_settled(
    empty_office: Database,
) -> None:
    home, in_list = add_home(empty_office, "Giữ"), add_home(empty_office, "Đã có", NEXT)
    with pytest.raises(YearTurnRefused):
        year_turn.settle_classes(empty_office, 2027, (home, in_list), who=WHO, today=JANUARY)
    assert days_of(empty_office, home) == YEAR
    assert read(empty_office).done == {}


def test_an_item_is_marked_unmarked_and_taken_back(empty_office: Database) -> None:
    year_turn.mark(empty_office, YearItem.ORDER, 2027, JANUARY, who=WHO)
    assert read(empty_office).done == {YearItem.ORDER: JANUARY}
    year_turn.mark(empty_office, YearItem.ORDER, 2027, None, who=WHO)
    assert read(empty_office).done == {}
    history.undo(empty_office, who=WHO)
    assert read(empty_office).done == {YearItem.ORDER: JANUARY}


def test_another_year_begins_anew(empty_office: Database) -> None:
    year_turn.mark(empty_office, YearItem.ORDER, 2027, JANUARY, who=WHO)
    assert year_turn.read(empty_office, D(2028, 1, 5)).done == {}


def test_old_books_are_told_with_their_gaps(desk: Desk) -> None:
    desk.pay("4701", 0)
    desk.pay("4704", 1)
    (old,) = read(desk.database).books
    assert (old.book.serial, old.numbers.gaps) == ("LC26-0147", ("0004702", "0004703"))
    assert read(desk.database).missing_numbers == 2
    assert read(desk.database).ordered_households == 1
    books.return_book(desk.database, old.book.id, on=JANUARY, who=WHO)
    assert read(desk.database).books == ()


def test_a_book_of_the_new_year_is_no_old_one(desk: Desk) -> None:
    new = books.NewBook(
        serial="LC27-0001",
        collector_id=desk.collector,
        issued_on=D(2027, 1, 4),
        number_from=1,
        number_to=50,
    )
    books.issue_book(desk.database, new, who=WHO)
    assert [old.book.serial for old in read(desk.database).books] == ["LC26-0147"]


def test_targets_and_rates_of_the_year(empty_office: Database) -> None:
    turn = read(empty_office)
    assert dict(turn.targets) == {}
    assert (turn.has_fund_return, turn.has_holidays) == (False, True)
    year_targets.set_target(empty_office, TargetKey.COVERAGE, 2027, Decimal(95), who=WHO)
    assert dict(read(empty_office).targets) == {TargetKey.COVERAGE: 95}
    assert not year_turn.read(empty_office, D(2028, 1, 5)).has_holidays


@pytest.mark.parametrize(
    ("today", "left"),
    [
        (D(2026, 12, 14), None),
        (D(2026, 12, 15), 6),
        (D(2027, 1, 5), 6),
        (D(2027, 3, 31), 6),
        (D(2027, 4, 1), None),
    ],
)
def test_the_overview_speaks_of_it_around_the_new_year(
    desk: Desk, today: datetime.date, left: int | None
) -> None:
    work = {one.key: one for one in due_work(desk.database, today)}
    assert (work["year_turn"].count if "year_turn" in work else None) == left
    if left:
        assert work["year_turn"].title_text(lambda _, text: text) == "Đầu năm 2027: còn 6 việc"
    for item in YearItem:
        year_turn.mark(desk.database, item, 2027, today, who=WHO)
    assert "year_turn" not in {one.key for one in due_work(desk.database, today)}
