"""Recording, voiding, taking back: numbers once, covers once, nothing half-saved."""

import datetime
from dataclasses import replace

import pytest

from desktop.domain.contribution import MonthsNotAllowed
from desktop.domain.errors import InvalidInput, UserFacingError
from desktop.services import history, records
from desktop.services.authority import Authority
from desktop.services.collecting import books, period_locks, receipts, recording, voiding
from desktop.services.collecting.basket import HealthChoice, VoluntaryChoice, open_basket, quote
from desktop.services.collecting.basket_parts import BasketDraft
from desktop.services.collecting.refusals import (
    BasketRefused,
    CollectorNotPermitted,
    DayClosed,
    NumberRefused,
    PayerGone,
    PeriodLocked,
    ReceiptInFuture,
    VoidRefused,
)
from desktop.services.history.refusals import StepRefused
from desktop.services.rates import NewRate, add_rate, rate_book
from desktop.storage.database import Database
from desktop.storage.queries import covers
from tests.office_data import COMMUNE, TODAY, WHO
from tests.services.collecting.desk import PAID_ON, SERIAL, Desk

D = datetime.date
BOSS = Authority("Hoàng Thị Trưởng", "Người thu đang chờ cấp lại thẻ")


def count(database: Database, table: str, condition: str = "1") -> int:
    with database.read_bare() as connection:
        row = connection.execute(f"SELECT count(*) FROM {table} WHERE {condition}").fetchone()  # noqa: S608
    return int(row[0])


def state(database: Database) -> tuple[int, ...]:
    """How much of everything there is."""
    return tuple(count(database, table) for table in ("receipts", "contributions", "covers"))


def ends(desk: Desk) -> list[tuple[str, datetime.date]]:
    with desk.database.read() as snapshot:
        found = covers.of_persons(snapshot, desk.persons)
    return sorted((line.scheme, line.valid_to) for lines in found.values() for line in lines)


def test_one_receipt_for_both_insurances(desk: Desk) -> None:
    health = HealthChoice(desk.persons[0], 12)
    done = desk.record("4701", health, VoluntaryChoice(desk.persons[0], 1_500_000, 3))
    stored = receipts.receipt(desk.database, done.receipt_ids[0])
    assert (stored.receipt.scheme, stored.receipt.receipt_no) == ("BOTH", "0004701")
    assert stored.receipt.amount_paid == 1_366_200 + 792_000 == done.own
    assert [line.own_payment for line in stored.lines] == [1_366_200, 792_000]
    assert [line.payment_mode for line in stored.lines] == ["months", "months"]
    assert state(desk.database) == (1, 2, 2)


@pytest.mark.parametrize(("split", "papers"), [("one", 1), ("scheme", 2), ("person", 3)])
def test_several_receipts_of_one_basket(desk: Desk, split: str, papers: int) -> None:
    health = [HealthChoice(person, 12) for person in desk.persons[:3]]
    voluntary = VoluntaryChoice(desk.persons[0], 1_500_000, 3)
    done = desk.record("4701", *health, voluntary, split=split)
    assert done.receipt_nos == tuple(f"000{4701 + at}" for at in range(papers))
    assert done.own == count_money(desk.database)
    assert count(desk.database, "contributions") == 4


def count_money(database: Database) -> int:
    with database.read_bare() as connection:
        return int(connection.execute("SELECT sum(amount_paid) FROM receipts").fetchone()[0])


def test_the_same_receipt_twice_is_refused_and_the_first_is_named(desk: Desk) -> None:
    desk.pay("4701", 0)
    before = state(desk.database), ends(desk)
    with pytest.raises(NumberRefused) as refused:
        desk.pay("04701", 0)
    assert "Ma Hữu Sỹ" in refused.value.text()
    assert "10/11/2026" in refused.value.text()
    assert (state(desk.database), ends(desk)) == before


def test_a_number_of_an_imported_receipt_is_used(desk: Desk) -> None:
    desk.add(
        "receipt",
        payer_name="Sùng A Chờ",
        receipt_book=SERIAL,
        receipt_no="4703",
        receipt_date=D(2026, 3, 1),
        scheme="HI",
        amount_paid=1_000,
    )
    with pytest.raises(NumberRefused, match=r"number\.used"):
        desk.pay("4703", 0)
    assert books.next_number(desk.database, desk.book) == "0004704"
    assert books.gaps(desk.database, desk.book) == ("0004701", "0004702")


def test_an_old_receipt_shows_the_same_lines_for_ever(desk: Desk) -> None:
    done = desk.pay("4701", 0, 1)
    before = receipts.receipt(desk.database, done.receipt_ids[0])
    new = NewRate("base_salary", D(2026, 1, 1), "9000000", "Nghị định thử")
    add_rate(desk.database, new, BOSS, who=WHO)
    after = receipts.receipt(desk.database, done.receipt_ids[0])
    assert before == after
    assert before.lines[1].sentences[0].text() == (
        "2.530.000 đ × 4,5% × 70% = 79.695 đ một tháng, × 12 tháng = 956.340 đ."
    )
    assert before.lines[1].inputs["previous_end"] is None
    assert desk.pay("4702", 2).own == round(9_000_000 * 0.045 * 0.6 * 12)


REFUSED = [
    (ReceiptInFuture, {"paid_on": D(2026, 11, 22)}),
    (NumberRefused, {"paid_on": D(2026, 1, 4)}),
    (NumberRefused, {"receipt_no": "4751"}),
    (NumberRefused, {"receipt_no": "abc"}),
    (BasketRefused, {"choices": ()}),
    (BasketRefused, {"payer_name": " "}),
    (BasketRefused, {"expected_own": 1}),
]


@pytest.mark.parametrize(("error", "changed"), REFUSED)
def test_what_is_refused_leaves_nothing(
    desk: Desk, error: type[UserFacingError], changed: dict[str, object]
) -> None:
    draft = replace(desk.draft("4701", HealthChoice(desk.persons[0], 12)), **changed)  # type: ignore[arg-type]
    before = state(desk.database)
    with pytest.raises(error):
        recording.record(desk.database, draft, who=WHO, today=TODAY)
    assert state(desk.database) == before


def as_on_screen(desk: Desk, number: str, *choices: HealthChoice | VoluntaryChoice) -> BasketDraft:
    """Return the draft that the page would write after showing these choices."""
    database = desk.database
    basket = open_basket(database, desk.household, PAID_ON)
    shown = quote(basket, choices, rate_book(database))
    days = tuple(line.days for line in shown.lines)
    return desk.draft(number, *choices, expected_own=shown.own, expected_days=days)


def choices_of(desk: Desk, scheme: str) -> tuple[HealthChoice | VoluntaryChoice, ...]:
    if scheme == "VSI":
        return (VoluntaryChoice(desk.persons[0], 1_500_000, 3),)
    return HealthChoice(desk.persons[0], 12), HealthChoice(desk.persons[1], 12)


PERIOD_MOVED = [("HI", "10/12/2026–09/12/2027", "10/12/2027–09/12/2028"),
                ("VSI", "01/11/2026–31/01/2027", "01/02/2027–30/04/2027")]  # fmt: skip


@pytest.mark.parametrize(("scheme", "shown", "now"), PERIOD_MOVED)
def test_a_household_renewed_elsewhere_is_not_renewed_again(
    desk: Desk, scheme: str, shown: str, now: str
) -> None:
    """The sum is the same; only the days have moved on."""
    draft = as_on_screen(desk, "4701", *choices_of(desk, scheme))
    first = recording.record(desk.database, draft, who=WHO, today=TODAY)
    before = state(desk.database)
    again = replace(draft, receipt_no="4702")
    with pytest.raises(BasketRefused, match=r"basket\.changed") as refused:
        recording.record(desk.database, again, who=WHO, today=TODAY)
    told = refused.value.text()
    assert f"Ma Hữu Sỹ vừa đổi từ {shown} thành {now}" in told
    assert told.endswith("Xem lại rồi ghi.")
    assert state(desk.database) == before
    seen = as_on_screen(desk, "4702", *choices_of(desk, scheme))
    second = recording.record(desk.database, seen, who=WHO, today=TODAY)
    assert second.own == first.own


def test_an_earlier_card_that_changed_elsewhere_is_told(desk: Desk) -> None:
    """Both ends lie so far back that the new card is the same."""
    ends = {"scheme": "HI", "hi_group": "GD"}
    card = desk.add("cover", person_id=desk.persons[0], valid_to=D(2025, 1, 31), **ends)
    draft = as_on_screen(desk, "4701", HealthChoice(desk.persons[0], 12))
    desk.change("cover", card, valid_to=D(2025, 2, 28))
    with pytest.raises(BasketRefused, match=r"basket\.changed") as refused:
        recording.record(desk.database, draft, who=WHO, today=TODAY)
    assert "Hạn thẻ trước của Ma Hữu Sỹ" in refused.value.text()
    assert "từ 31/01/2025 thành 28/02/2025" in refused.value.text()


def test_months_that_cannot_be_paid(desk: Desk) -> None:
    with pytest.raises(MonthsNotAllowed):
        desk.pay("4701", 0, months=5)
    assert state(desk.database) == (0, 0, 0)


def test_a_dead_person_pays_nothing(desk: Desk) -> None:
    desk.change("person", desk.persons[1], life_status="dead")
    with pytest.raises(PayerGone):
        desk.pay("4701", 0, 1)
    assert state(desk.database) == (0, 0, 0)


def test_another_collectors_book(desk: Desk) -> None:
    choice = HealthChoice(desk.persons[0], 12)
    with pytest.raises(NumberRefused, match=r"number\.other_collector") as refused:
        desk.record("4701", choice, collector_id=desk.other_collector)
    assert "Đỗ Thị Hiền" in refused.value.text()


@pytest.mark.parametrize(
    ("kind", "values", "told"),
    [
        ("collector", {"card_valid_to": D(2026, 11, 9)}, "09/11/2026"),
        ("collector", {"card_valid_to": None}, "Chưa ghi thời hạn"),
        ("collector", {"status": "paused"}, "tạm dừng"),
        ("collector", {"leave_from": PAID_ON, "leave_to": PAID_ON}, "tạm dừng"),
        ("collector", {"status": "left", "left_on": PAID_ON}, "đã nghỉ"),
        ("contract", {"valid_to": D(2026, 10, 31)}, "đã hết ngày 31/10/2026"),
    ],
)
def test_a_collector_without_permission(
    desk: Desk, kind: str, values: dict[str, object], told: str
) -> None:
    ids = {"collector": desk.collector, "contract": 1}
    desk.change(kind, ids[kind], **values)
    draft = desk.draft("4701", HealthChoice(desk.persons[0], 12))
    with pytest.raises(CollectorNotPermitted) as refused:
        recording.record(desk.database, draft, who=WHO, today=TODAY)
    assert told in refused.value.text()
    done = recording.record(desk.database, draft, who=WHO, today=TODAY, authority=BOSS)
    assert done.receipt_nos == ("0004701",)
    condition = "action = 'overrule' AND after LIKE '%Hoàng Thị Trưởng%chờ cấp lại%'"
    assert count(desk.database, "audit", condition) == 1


@pytest.mark.parametrize(
    "values",
    [
        {"status": "left", "left_on": D(2026, 11, 11)},
        {"status": "paused", "leave_from": D(2026, 11, 11)},
        {"status": "paused", "leave_from": D(2026, 10, 1), "leave_to": D(2026, 11, 9)},
    ],
)
def test_what_was_taken_outside_the_leave_can_be_written_later(
    desk: Desk, values: dict[str, object]
) -> None:
    desk.change("collector", desk.collector, **values)
    assert desk.pay("4701", 0).own == 1_366_200


def test_no_contract_for_voluntary_insurance(desk: Desk) -> None:
    desk.change("contract", 2, valid_to=D(2026, 10, 31))
    assert desk.pay("4701", 0).own == 1_366_200
    with pytest.raises(CollectorNotPermitted):
        desk.record("4702", VoluntaryChoice(desk.persons[0], 1_500_000, 3))


def test_a_locked_month(desk: Desk) -> None:
    october = D(2026, 10, 15)
    choice = HealthChoice(desk.persons[0], 12)
    done = desk.record("4701", choice, paid_on=october)
    period_locks.lock_period(desk.database, october, who=WHO, today=TODAY)
    with pytest.raises(PeriodLocked):
        desk.record("4702", choice, paid_on=october)
    with pytest.raises(PeriodLocked):
        voiding.void_receipt(desk.database, done.receipt_ids[0], "Nhầm", who=WHO, today=TODAY)
    assert period_locks.locked_periods(desk.database) == ("2026-10",)
    period_locks.unlock_period(desk.database, october, BOSS, who=WHO)
    voiding.void_receipt(desk.database, done.receipt_ids[0], "Nhầm", who=WHO, today=TODAY)


def close(desk: Desk, day: datetime.date = PAID_ON, total: int = 0) -> None:
    sums = {"receipt_count": 0, "receipt_total": total, "cash_total": total, "transfer_total": 0}
    desk.add("closing", collector_id=desk.collector, closed_on=day, remit_by=day, **sums)


def test_a_closed_day(desk: Desk) -> None:
    done = desk.pay("4701", 0)
    close(desk)
    with pytest.raises(DayClosed):
        desk.pay("4702", 1)
    with pytest.raises(DayClosed):
        voiding.void_receipt(desk.database, done.receipt_ids[0], "Nhầm", who=WHO, today=TODAY)
    with pytest.raises(StepRefused):
        history.take_back(desk.database, done.step or 0, who=WHO)
    assert state(desk.database) == (1, 1, 1)


def test_a_void_receipt_keeps_its_number_and_gives_the_cover_back(desk: Desk) -> None:
    done = desk.pay("4701", 0, 1)
    voiding.void_receipt(desk.database, done.receipt_ids[0], "Sai số tiền", who=WHO, today=TODAY)
    assert state(desk.database) == (1, 2, 0)
    stored = receipts.receipt(desk.database, done.receipt_ids[0])
    assert (stored.receipt.status, stored.receipt.void_reason) == ("void", "Sai số tiền")
    with pytest.raises(NumberRefused, match=r"number\.used") as refused:
        desk.pay("4701", 0)
    assert "huỷ" in refused.value.text()
    assert books.next_number(desk.database, desk.book) == "0004702"
    with pytest.raises(VoidRefused, match=r"void\.already"):
        voiding.void_receipt(desk.database, done.receipt_ids[0], "Nữa", who=WHO, today=TODAY)


def test_a_receipt_that_was_sent_is_not_made_void(desk: Desk) -> None:
    done = desk.pay("4701", 0)
    batch = desk.add("submission_batch", form="D03", batch_no="1", opened_on=TODAY, state="sent")
    desk.change("contribution", 1, batch_id=batch)
    with pytest.raises(VoidRefused, match=r"void\.sent"):
        voiding.void_receipt(desk.database, done.receipt_ids[0], "Nhầm", who=WHO, today=TODAY)


def test_undo_takes_back_a_receipt_of_today(desk: Desk) -> None:
    before = state(desk.database)
    desk.pay("4701", 0, 1)
    written = state(desk.database), ends(desk)
    history.undo(desk.database, who=WHO)
    assert state(desk.database) == before
    assert books.next_number(desk.database, desk.book) == "0004701"
    history.redo(desk.database, who=WHO)
    assert (state(desk.database), ends(desk)) == written


def test_undo_of_yesterdays_receipt_is_refused(desk: Desk) -> None:
    done = desk.pay("4701", 0)
    desk.database.clock = lambda: datetime.datetime(2026, 11, 22, 8)  # noqa: DTZ001
    with pytest.raises(StepRefused, match=r"step\.receipt_too_late"):
        history.take_back(desk.database, done.step or 0, who=WHO)
    assert state(desk.database) == (1, 1, 1)


def test_a_void_receipt_does_not_come_back_over_a_later_one(desk: Desk) -> None:
    done = desk.pay("4701", 0)
    voided = voiding.void_receipt(
        desk.database, done.receipt_ids[0], "Sai tháng", who=WHO, today=TODAY
    )
    desk.pay("4702", 0, months=6)
    with pytest.raises(StepRefused, match=r"step\.cover_overlaps"):
        history.take_back(desk.database, voided.step or 0, who=WHO)


def test_a_number_taken_since_is_not_given_back(desk: Desk) -> None:
    desk.pay("4701", 0)
    history.undo(desk.database, who=WHO)
    with desk.database.write(WHO) as unit:
        values = {"book_id": desk.book, "receipt_no": "0004701", "payer_name": "Khác"}
        more = {"scheme": "HI", "amount_paid": 0, "commune_code": COMMUNE}
        unit.insert("receipt", {**values, **more})
    with pytest.raises(StepRefused, match=r"step\.taken"):
        history.redo(desk.database, who=WHO)


def test_money_is_not_deleted_or_changed_by_hand(desk: Desk) -> None:
    done = desk.pay("4701", 0, 1)
    with pytest.raises(InvalidInput, match=r"receipt\.numbered"):
        records.delete(desk.database, "receipt", done.receipt_ids[0], who=WHO)
    for person in desk.persons[:2]:
        with pytest.raises(InvalidInput, match=r"record\.referred_to"):
            records.delete(desk.database, "person", person, who=WHO)
    draft = records.load(desk.database, "receipt", done.receipt_ids[0], TODAY)
    with pytest.raises(InvalidInput, match=r"receipt\.fixed"):
        records.save(
            desk.database, replace(draft, values={**draft.values, "amount_paid": 1}), who=WHO
        )
    noted = replace(draft, values={**draft.values, "note": "Trả tiền lẻ"})
    assert records.save(desk.database, noted, who=WHO).id == done.receipt_ids[0]


def test_the_basket_offers_what_the_last_receipt_was_written_with(desk: Desk) -> None:
    desk.record("4705", HealthChoice(desk.persons[0], 6), pay_method="transfer")
    basket = open_basket(desk.database, desk.household, PAID_ON)
    offered = (basket.collector_id, basket.book_id, basket.next_number)
    assert offered == (desk.collector, desk.book, "0004706")
    assert basket.pay_method == "transfer"
    assert [member.last_months for member in basket.members] == [6, None, None, None, None]
