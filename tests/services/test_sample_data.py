"""Sample data must be the same for a seed, and hold together like a real commune's."""

import datetime
import json
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text

from desktop.domain.contribution import HealthPayer, health_contributions, household_fee_doubt
from desktop.domain.cover_period import hi_cover, vsi_cover
from desktop.domain.dates import PartialDate
from desktop.domain.errors import Cancelled, UserFacingError
from desktop.domain.identity_numbers import check_hi_card_no, check_national_id
from desktop.domain.phone_numbers import check_phone
from desktop.domain.reference_data import ethnic_groups, hi_groups, relations, shipped_rates
from desktop.domain.vietnamese_text import name_problem
from desktop.domain.voluntary_contribution import VoluntaryPlan, voluntary_contribution
from desktop.services import data_checks, sample_data
from desktop.services.collecting import closing, refunds, submission_lists, submission_states
from desktop.services.data_checks.declarations import Weight
from desktop.storage.database import Database
from desktop.storage.unit_of_work import TABLE_OF

TODAY = datetime.date(2026, 11, 21)
PERSONS = 3_000


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    path = tmp_path_factory.mktemp("sample") / "office.db"
    sample_data.create(path, persons=PERSONS, today=TODAY)
    database = Database(path)
    yield database
    database.close()


def rows(database: Database, sql: str, **values: object) -> list[Any]:
    with database.read() as snapshot:
        return list(snapshot.rows(text(sql).bindparams(**values)))


def everything(path: Path) -> dict[str, list[Any]]:
    database = Database(path)
    tables = [table.__tablename__ for table in TABLE_OF.values()]  # type: ignore[attr-defined]
    found = {table: rows(database, f"SELECT * FROM {table}") for table in tables}  # noqa: S608
    found["audit"] = rows(database, "SELECT at, who, action, after FROM audit ORDER BY id")
    database.close()
    return found


def test_the_same_seed_and_day_give_the_same_records(tmp_path: Path) -> None:
    for name, seed in (("one", 7), ("two", 7), ("three", 8)):
        sample_data.create(tmp_path / name, persons=400, seed=seed, today=TODAY)
    one, two, three = (everything(tmp_path / name) for name in ("one", "two", "three"))
    assert one == two
    assert {row.uid for row in one["persons"]}.isdisjoint(row.uid for row in three["persons"])


@pytest.mark.parametrize("count", [1, 8, 250])
@pytest.mark.parametrize("commune", ["02647", "22015", "26878"])
def test_any_number_of_persons_in_any_commune(tmp_path: Path, count: int, commune: str) -> None:
    made = sample_data.create(
        tmp_path / "office.db", persons=count, today=TODAY, commune_code=commune
    )
    assert made.persons == count


def test_counts_are_what_lies_in_the_tables(tmp_path: Path) -> None:
    path = tmp_path / "office.db"
    counts = sample_data.create(path, persons=500, today=TODAY)
    stored = {name: len(found) for name, found in everything(path).items()}
    assert counts == sample_data.SampleCounts(
        persons=stored["persons"],
        households=stored["households"],
        collectors=stored["collectors"],
        events=stored["events"],
        receipts=stored["receipts"],
    )
    assert counts.persons == 500
    assert 12 <= counts.collectors <= 30


def test_numbers_pass_the_checks_of_the_program(made: Database) -> None:
    seen = Counter[str]()
    for row in rows(made, "SELECT * FROM persons"):
        born = PartialDate.from_iso(row.birth_date)
        assert name_problem(row.full_name) is None or row.ethnic_group == "16"
        if row.national_id:
            checked = check_national_id(row.national_id, sex=row.sex, birth_year=born.year)
            assert checked.issues == ()
            seen[row.national_id] += 1
        if row.phone:
            assert check_phone(row.phone).value == row.phone
        if row.hi_card_no:
            assert check_hi_card_no(row.hi_card_no, si_number=row.si_number).value == row.hi_card_no
            assert row.hi_card_no.endswith(row.si_number)
        if row.si_number:
            seen[row.si_number] += 1
    assert set(seen.values()) == {1}


def test_codes_are_in_the_code_tables(made: Database) -> None:
    for row in rows(made, "SELECT DISTINCT ethnic_group, relation FROM persons"):
        assert ethnic_groups().label_of(row.ethnic_group)
        assert row.relation is None or relations().label_of(row.relation)
    for row in rows(made, "SELECT DISTINCT hi_group FROM covers WHERE scheme = 'HI'"):
        assert hi_groups().label_of(row.hi_group)


def test_every_household_has_one_head_and_families_hold_together(made: Database) -> None:
    members = defaultdict(list)
    for row in rows(made, "SELECT * FROM persons WHERE household_id IS NOT NULL"):
        members[row.household_id].append(row)
    for household in rows(made, "SELECT * FROM households"):
        family = Counter(row.relation for row in members[household.id])
        assert family["00"] == 1
        head = next(row for row in members[household.id] if row.relation == "00")
        assert (head.full_name, head.phone) == (household.head_name, household.phone)
        for child in (row for row in members[household.id] if row.relation == "08"):
            assert int(child.birth_date[:4]) - int(head.birth_date[:4]) >= 17
    alone = rows(made, "SELECT count(*) FROM persons WHERE household_id IS NULL")[0][0]
    assert 0 < alone < PERSONS / 50


def test_a_child_bears_a_parents_surname(made: Database) -> None:
    found = rows(
        made,
        "SELECT c.full_name AS child, h.full_name AS head, s.full_name AS spouse FROM persons c "
        "JOIN persons h ON h.household_id = c.household_id AND h.relation = '00' "
        "JOIN persons s ON s.household_id = c.household_id AND s.relation IN ('01', '02') "
        "WHERE c.relation = '08' AND c.ethnic_group = '01'",
    )
    assert len(found) > 100
    for row in found:
        surnames = {row.head.split()[0], row.spouse.split()[0]}
        assert row.child.split()[0] in surnames


def test_about_ninety_three_of_a_hundred_residents_are_insured(made: Database) -> None:
    (row,) = rows(
        made,
        "SELECT count(*) AS residents, sum(EXISTS (SELECT 1 FROM covers c "
        "WHERE c.person_id = p.id AND c.scheme = 'HI' AND :today BETWEEN valid_from AND valid_to"
        ")) AS insured FROM persons p "
        "WHERE life_status = 'alive' AND residence_status IN ('permanent', 'temporary')",
        today=str(TODAY),
    )
    assert 0.91 < row.insured / row.residents < 0.945
    voluntary = rows(
        made,
        "SELECT count(DISTINCT person_id) FROM covers WHERE scheme = 'VSI' "
        "AND :today BETWEEN valid_from AND valid_to",
        today=str(TODAY),
    )[0][0]
    assert 0.012 < voluntary / PERSONS < 0.035


def test_ends_lie_before_and_after_today(made: Database) -> None:
    ends = rows(
        made, "SELECT max(valid_to) AS day FROM covers WHERE scheme = 'HI' GROUP BY person_id"
    )
    left = [(datetime.date.fromisoformat(row.day) - TODAY).days for row in ends]
    assert sum(days < 0 for days in left) > PERSONS * 0.03
    assert sum(0 <= days <= 60 for days in left) > PERSONS * 0.08
    assert sum(days > 60 for days in left) > PERSONS * 0.4


def test_groups_fit_the_people(made: Database) -> None:
    for row in rows(
        made,
        "SELECT p.birth_date, c.hi_group, h.household_class FROM persons p "
        "JOIN covers c ON c.person_id = p.id AND c.scheme = 'HI' "
        "LEFT JOIN households h ON h.id = p.household_id WHERE length(p.birth_date) = 10",
    ):
        born = datetime.date.fromisoformat(row.birth_date)
        age = TODAY.year - born.year - ((TODAY.month, TODAY.day) < (born.month, born.day))
        assert (row.hi_group == "TE") == (age < 6)
        if age >= 6:
            assert (row.hi_group == "HN") == (row.household_class == "poor")
        if row.hi_group == "HS":
            assert age < 18
        if row.hi_group == "HT":
            assert age >= 60


def test_receipts_are_numbered_without_gaps_and_follow_the_household_rule(made: Database) -> None:
    numbers = defaultdict(list)
    for row in rows(
        made,
        "SELECT r.*, c.hi_group FROM receipts r LEFT JOIN covers c ON c.receipt_id = r.id "
        "ORDER BY receipt_date, r.id",
    ):
        numbers[row.collector_id].append(int(row.receipt_no))
        paid_on = datetime.date.fromisoformat(row.receipt_date)
        assert paid_on <= TODAY
        if row.hi_group == "GD":
            assert household_fee_doubt(row.amount_paid, row.months, paid_on) is None
    for found in numbers.values():
        assert found == list(range(found[0], found[0] + len(found)))


def test_the_members_of_a_household_pay_less_one_after_the_other(made: Database) -> None:
    by_household = defaultdict(list)
    for row in rows(
        made,
        "SELECT p.household_id, r.receipt_date, r.amount_paid FROM receipts r "
        "JOIN persons p ON p.id = r.person_id JOIN covers c ON c.receipt_id = r.id "
        "WHERE c.hi_group = 'GD' AND r.months = 12 AND r.receipt_date BETWEEN '2026-07-01' "
        "AND '2026-12-31' AND p.household_id NOT IN (SELECT p.household_id FROM receipts r "
        "JOIN persons p ON p.id = r.person_id WHERE p.household_id IS NOT NULL AND "
        "r.receipt_date BETWEEN '2026-01-01' AND '2026-06-30') ORDER BY r.receipt_date, p.id",
    ):
        by_household[row.household_id].append(row.amount_paid)
    assert any(len(amounts) > 1 for amounts in by_household.values())
    for amounts in by_household.values():
        assert amounts == sorted(amounts, reverse=True)


def of_this_year(made: Database) -> list[Any]:
    return rows(
        made,
        "SELECT l.*, r.receipt_date, r.amount_paid, r.status, r.book_id, r.closing_id, "
        "v.id AS cover, v.valid_from AS begins, v.valid_to AS ends, v.receipt_id AS of_receipt "
        "FROM receipts r LEFT JOIN contributions l ON l.receipt_id = r.id "
        "LEFT JOIN covers v ON v.contribution_id = l.id WHERE r.receipt_date >= '2026-01-01'",
    )


def test_every_receipt_of_the_year_stands_in_a_book_with_its_line_and_cover(made: Database) -> None:
    found = of_this_year(made)
    assert len(found) > PERSONS / 5
    void = [row for row in found if row.status == "void"]
    assert len(void) >= 3
    assert {row.cover for row in void} == {None}
    for row in found:
        assert row.book_id is not None
        assert row.own_payment == row.amount_paid
        if row.status == "valid":
            assert (row.begins, row.ends) == (row.valid_from, row.valid_to)
            assert row.of_receipt == row.receipt_id
    assert {row.plan_code for row in found} == {"TM", "ON"}
    assert {row.hi_group for row in found} == {"GD", "CN", "GB", None}


def test_a_spoilt_receipt_tells_why_and_the_next_number_took_its_place(made: Database) -> None:
    for spoilt in rows(made, "SELECT * FROM receipts WHERE status = 'void'"):
        assert spoilt.void_reason
        assert spoilt.void_on == spoilt.receipt_date
        (written,) = rows(
            made,
            "SELECT * FROM receipts WHERE receipt_no = :number",
            number=f"{int(spoilt.receipt_no) + 1:07d}",
        )
        assert (written.status, written.person_id) == ("valid", spoilt.person_id)
        assert written.amount_paid == spoilt.amount_paid


def test_lines_follow_the_rules_again_when_they_are_counted_anew(made: Database) -> None:
    """What a line keeps of its inputs gives the same money and the same days."""
    rates = shipped_rates()
    for row in of_this_year(made)[::7]:
        given = json.loads(row.inputs)
        paid_on = datetime.date.fromisoformat(given["paid_on"])
        if row.scheme == "HI":
            payer = HealthPayer("", given["group"], given["months"])
            (line,) = health_contributions((payer,), paid_on, rates, (given["order"] or 1) - 1)
            end = given["previous_end"] and datetime.date.fromisoformat(given["previous_end"])
            cover = hi_cover(paid_on, given["months"], end, rates, given["group"])
            assert (row.plan_code == "ON") == cover.continuous
        else:
            first = datetime.date.fromisoformat(given["first_month"])
            plan = VoluntaryPlan(
                income=given["income"],
                months=given["months"],
                support=given["support"],
                first_month=first,
            )
            line, cover = voluntary_contribution(plan, paid_on, rates), vsi_cover(first, row.months)
        assert line.own == row.own_payment
        assert (str(cover.valid_from), str(cover.valid_to)) == (row.valid_from, row.valid_to)


def test_a_household_gives_each_order_of_a_year_to_one_member(made: Database) -> None:
    orders: dict[tuple[int, str], dict[int, int]] = defaultdict(dict)
    for row in rows(
        made,
        "SELECT r.household_id, l.person_id, l.member_order, substr(r.receipt_date, 1, 4) AS year "
        "FROM contributions l JOIN receipts r ON r.id = l.receipt_id "
        "WHERE l.hi_group = 'GD' AND r.household_id IS NOT NULL",
    ):
        taken = orders[row.household_id, row.year]
        assert taken.setdefault(row.member_order, row.person_id) == row.person_id
    assert max(max(taken) for taken in orders.values()) >= 4


def test_past_days_are_closed_to_the_dong_and_one_is_late(made: Database) -> None:
    found = rows(
        made,
        "SELECT k.*, sum(r.amount_paid) AS money, count(*) AS papers FROM closings k "
        "JOIN receipts r ON r.closing_id = k.id AND r.status = 'valid' AND "
        "r.collector_id = k.collector_id AND r.receipt_date = k.closed_on GROUP BY k.id",
    )
    assert len(found) == rows(made, "SELECT count(*) FROM closings")[0][0] > 100
    for row in found:
        assert (row.receipt_total, row.receipt_count) == (row.money, row.papers)
        assert row.slip_amount in {None, row.money}
    late = closing.late_closings(made, TODAY)
    assert len(late) == 1
    waiting = closing.open_days(made, TODAY)
    assert waiting
    assert min(one.found.day for one in waiting) >= TODAY - datetime.timedelta(days=1)


def test_batches_agree_with_receipts_and_closed_days(made: Database) -> None:
    batches = submission_lists.batches(made, today=TODAY)
    assert Counter(one.row.state for one in batches)["done"] > 20
    for one in batches[:12]:
        check = submission_states.check_batch(made, one.row.id)
        assert check.agrees
        assert check.partly == ()
    assert not any(one.late for one in batches)
    assert any(one.row.state == "sent" for one in batches)
    (returned,) = (one for one in batches if one.row.state == "returned")
    assert returned.row.returned_lines == 1


def test_books_were_returned_full_or_unused(made: Database) -> None:
    found = rows(
        made,
        "SELECT b.*, (SELECT count(*) FROM receipts r WHERE r.book_id = b.id) AS used "
        "FROM receipt_books b WHERE state = 'returned'",
    )
    assert {row.used for row in found} == {0, 50}


def test_families_whose_cards_end_were_reminded_and_one_asks_for_money(made: Database) -> None:
    contacts = rows(made, "SELECT * FROM contacts")
    assert {row.outcome for row in contacts} == {"reminded", "promised", "absent", "refused"}
    for row in contacts:
        assert row.contacted_on <= str(TODAY)
        assert (row.promised_on is not None) == (row.outcome == "promised")
        assert row.promised_on is None or row.promised_on > str(TODAY)
    assert rows(made, "SELECT count(*) FROM reminders")[0][0] >= 5
    (refund,) = refunds.refunds(made)
    assert refund.row.state == "asked"
    assert 0 < refund.row.amount < (refund.row.own_payment or 0)
    with pytest.raises(UserFacingError, match=r"refund\.twice"):
        refunds.propose_refund(made, refund.row.contribution_id or 0, "602A", TODAY)


def test_the_sample_is_healthy(made: Database) -> None:
    wrong = [check for check in data_checks.CHECKS if check.weight is Weight.WRONG]
    with made.read() as snapshot:
        assert {check.key: check.look(snapshot, TODAY) for check in wrong} == {
            check.key: [] for check in wrong
        }


def test_events_of_six_types_in_the_last_twelve_months_and_some_planned(made: Database) -> None:
    found = rows(made, "SELECT * FROM events")
    held = [row for row in found if row.state == "held"]
    assert len({row.event_type for row in held}) == 6
    assert {row.held_on > str(TODAY) for row in found if row.state == "planned"} == {True}
    for row in held:
        assert str(TODAY - datetime.timedelta(days=365)) < row.held_on <= str(TODAY)
        assert row.people_reached >= row.new_hi + row.new_vsi


def test_cards_of_collectors_end_soon_or_later(made: Database) -> None:
    found = rows(made, "SELECT * FROM collectors")
    soon = str(TODAY + datetime.timedelta(days=60))
    active = [row for row in found if row.status == "active"]
    assert any(str(TODAY) <= row.card_valid_to <= soon for row in active)
    assert all(row.card_valid_to >= str(TODAY) for row in active)
    assert {row.status for row in found} == {"active", "paused", "left"}


def test_some_have_moved_are_away_or_dead(made: Database) -> None:
    statuses = {row.status for row in rows(made, "SELECT residence_status AS status FROM persons")}
    assert statuses == {"permanent", "temporary", "absent", "moved_out"}
    dead = rows(made, "SELECT * FROM persons WHERE life_status = 'dead'")
    assert dead
    assert all(row.life_date <= str(TODAY) for row in dead)


def test_everybody_is_found_by_search(made: Database) -> None:
    (row,) = rows(
        made,
        "SELECT (SELECT count(*) FROM search_index) AS indexed, (SELECT count(*) FROM persons) + "
        "(SELECT count(*) FROM households) + (SELECT count(*) FROM collectors) + "
        "(SELECT count(*) FROM organisations) AS records",
    )
    assert row.indexed == row.records


def test_a_stop_leaves_no_file(tmp_path: Path) -> None:
    def stop(message: str, fraction: float) -> None:
        if fraction > 0.6:
            raise Cancelled

    with pytest.raises(Cancelled):
        sample_data.create(tmp_path / "office.db", persons=300, today=TODAY, progress=stop)
    # The empty lock file stays: taking it away would let two programs hold "the" lock.
    assert [path.name for path in tmp_path.glob("office.db*")] in ([], ["office.db.lock"])


def test_progress_rises(tmp_path: Path) -> None:
    told: list[float] = []
    sample_data.create(
        tmp_path / "office.db", persons=300, today=TODAY, progress=lambda _, done: told.append(done)
    )
    assert told == sorted(told)
    assert 0 <= told[0] < told[-1] <= 1


def test_an_encrypted_sample_opens_with_its_key(tmp_path: Path) -> None:
    key = bytes.fromhex("4b1d" * 16)
    sample_data.create(tmp_path / "office.db", persons=50, today=TODAY, raw_key=key)
    database = Database(tmp_path / "office.db", raw_key=key)
    assert rows(database, "SELECT count(*) AS count FROM persons")[0].count == 50
    database.close()
