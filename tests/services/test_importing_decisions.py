"""Rows mended and decided about in the preview: one by one or many at once, with their rule."""

import time
from itertools import islice, product

import pytest

from desktop.services import importing
from desktop.services.importing import Decision, ImportPlan, Outcome
from desktop.services.importing.match_rules import (
    BY_DECISION,
    BY_NATIONAL_ID,
    BY_SI_NUMBER,
    LIKE_COMMUNE,
    LIKE_PLACE,
)
from tests.office_data import TODAY
from tests.services.conftest import Office
from tests.workbooks.sheets import sheet, workbook

HEADER = ["Mã hộ", "Họ và tên", "Ngày sinh", "Giới tính", "Số CCCD", "Mã số BHXH", "Thôn"]
PEOPLE = [
    ["HG01", "Lý Văn An", "12/03/1956", "Nam", "038056000011", "3800000011", "Thôn 3"],
    ["HG01", "Lý Thị Mai", "02/09/1960", "Nữ", "038160000012", None, "Thôn 3"],
    ["HG02", "Quan Văn Tú", "05/07/1986", "Nam", None, "3800000013", "Thôn 3"],
]


SYLLABLES = ("An", "Bé", "Chi", "Duy", "Én", "Hoa", "Kim", "Lan", "Mai", "Nga", "Oanh", "Pao", "Tú")


def plan_of(office: Office, *rows: list, header: list[str] | None = None) -> ImportPlan:
    content = workbook(sheet(header or HEADER, *rows))
    return importing.plan_of(office.database, content, importing.ImportOptions(), today=TODAY)


@pytest.fixture
def taken(office: Office) -> Office:
    importing.commit(office.database, plan_of(office, *PEOPLE), who="test")
    return office


def namesakes(number: int) -> list[list]:
    """People of the same name and birth date as a stored one, each with a number like theirs."""
    return [
        [None, "Lý Văn An", "12/03/1956", "Nam", f"03805600{at:02d}11", None, "Thôn 3"]
        for at in range(1, number + 1)
    ]


@pytest.mark.parametrize("decision", [*Decision, None])
def test_many_rows_decided_at_once_are_as_if_decided_one_by_one(
    taken: Office, decision: Decision | None
) -> None:
    plan = plan_of(taken, *namesakes(5), *PEOPLE)
    held = [place for place, row in enumerate(plan.rows) if row.outcome is Outcome.HELD_BACK]
    assert len(held) == 5
    one_by_one = plan
    for place in held:
        one_by_one = importing.decide(one_by_one, plan.rows[place].number, decision)
    at_once = importing.decide_all(plan, held, decision)
    assert at_once.rows == one_by_one.rows
    assert at_once.counts == one_by_one.counts


def test_thousands_are_decided_in_the_time_of_a_few(taken: Office) -> None:
    """Deciding them in turn sorts all rows again for each: minutes for a list of a commune."""
    names = product(("Lý", "Quan", "Ma"), ("Văn", "Thị", "Seo"), SYLLABLES, SYLLABLES)
    many = [
        [None, " ".join(name), f"{at % 28 + 1:02d}/03/1956", None, None, None, "Thôn 3"]
        for at, name in enumerate(islice(names, 1200))
    ]
    plan = plan_of(taken, *many, *many)
    held = [place for place, row in enumerate(plan.rows) if row.outcome is Outcome.HELD_BACK]
    assert len(held) == 1200
    started = time.process_time()
    importing.decide(plan, plan.rows[held[0]].number, Decision.SKIP)
    one = time.process_time() - started
    started = time.process_time()
    importing.decide_all(plan, held, Decision.SKIP)
    assert time.process_time() - started < 20 * one + 0.2


RULES = [
    (["HG01", "Lý Văn An", "12/03/1957", "Nam", "038056000011", None, None], BY_NATIONAL_ID),
    ([None, "Quan Văn Tú", "06/07/1986", "Nam", None, "3800000013", None], BY_SI_NUMBER),
    ([None, "Lý Thị Mai", "02/09/1960", "Nữ", None, None, "Thôn 3"], LIKE_PLACE),
    ([None, "Lý Thị Mai", "02/09/1960", "Nữ", None, None, None], LIKE_COMMUNE),
    ([None, "Lý Thị Mai", "1960", "Nữ", None, None, "Thôn 3"], None),
    ([None, "Lý Thị Mai", "02/09/1960", "Nữ", None, None, "Thôn 4"], None),
    ([None, "Lý Thị Hoa", None, "Nữ", None, None, None], None),
]


@pytest.mark.parametrize(("row", "rule"), RULES)
def test_a_row_names_the_rule_that_matched_it(taken: Office, row: list, rule: str | None) -> None:
    plan = plan_of(taken, row)
    assert importing.match_rule(plan, plan.rows[0]) == rule


def test_a_match_that_a_person_made_is_called_so(taken: Office) -> None:
    plan = plan_of(taken, RULES[2][0])
    plan = importing.decide(plan, 2, Decision.SAME_AS_EXISTING)
    assert importing.match_rule(plan, plan.rows[0]) == BY_DECISION


def test_blank_is_like_no_blank(taken: Office) -> None:
    """Two people without numbers, and without birth dates, are two people."""
    nameless = [None, "Vàng Seo Pao", None, "Nam", None, None, None]
    importing.commit(taken.database, plan_of(taken, nameless), who="test")
    plan = plan_of(taken, [*nameless[:1], "Vàng Seo Pao", *nameless[2:]], ["", "Giàng Thị Dợ"])
    assert [row.outcome for row in plan.rows] == [Outcome.NEW, Outcome.NEW]
    assert [row.match for row in plan.rows] == [None, None]


def test_a_mended_number_shows_what_it_changes(taken: Office) -> None:
    row = [None, "Lý Văn An", "13/03/1956", "Nam", "038056000099", None, "Thôn 3"]
    plan = plan_of(taken, row)
    assert plan.rows[0].outcome is Outcome.NEW
    typed = {"national_id": "038056000011"}
    mended = importing.revalidate_row(plan, 2, typed, database=taken.database)
    assert mended.rows[0].outcome is Outcome.CHANGED
    assert mended.rows[0].match is not None
    assert mended.known.values["person", mended.rows[0].match]["birth_date"] == "1956-03-12"
    # The same number and the same date: nothing is left to write.
    typed["birth_date"] = "12/03/1956"
    again = importing.revalidate_row(mended, 2, typed, database=taken.database)
    assert again.rows[0].outcome is Outcome.SAME


def test_mending_the_head_settles_the_members(taken: Office) -> None:
    """New people of a household under another head are doubted until the head is right."""
    header = [*HEADER, "Quan hệ"]
    head = ["HG01", "Lý Văn Anh", "12/03/1957", "Nam", "038057000021", None, "Thôn 3", "Chủ hộ"]
    child = ["HG01", "Lý Văn Con", "01/02/1999", "Nam", "038099000022", None, "Thôn 3", "Con"]
    importing.commit(
        taken.database,
        plan_of(taken, [*PEOPLE[0], "Chủ hộ"], header=header),
        who="test",
    )
    plan = plan_of(taken, head, child, header=header)
    assert plan.rows[1].outcome is Outcome.HELD_BACK
    typed = {"full_name": "Lý Văn An", "national_id": "038056000011", "birth_date": "12/03/1956"}
    mended = importing.revalidate_row(plan, 2, typed, database=taken.database)
    assert mended.rows[1].outcome is Outcome.NEW


TWINS = [
    ["HG01", "Lý Văn An", "12/03/1956", "Nam", "038056000011", None, "Thôn 3"],
    ["HG02", "Lý Văn An", "12/03/1956", "Nam", "038056077077", None, "Thôn 4"],
]
LIKE_BOTH = [None, "Lý Văn An", "12/03/1956", "Nam", None, "3800000099", None]


@pytest.fixture
def twins(office: Office) -> Office:
    plan = plan_of(office, *TWINS)
    assert plan.counts.new == 2
    importing.commit(office.database, plan, who="test")
    return office


@pytest.mark.parametrize(
    ("chosen", "outcome"),
    [
        (1, Outcome.CHANGED),
        (2, Outcome.CHANGED),
        (None, Outcome.HELD_BACK),
        (77, Outcome.HELD_BACK),
    ],
)
def test_of_several_alike_a_person_names_the_one(
    twins: Office, chosen: int | None, outcome: Outcome
) -> None:
    """Nobody is taken by himself: what is not named stays held back."""
    plan = plan_of(twins, LIKE_BOTH)
    row = plan.rows[0]
    assert (row.outcome, row.similar) == (Outcome.HELD_BACK, (1, 2))
    assert "2 bản ghi" in row.issues[-1].text()
    plan = importing.decide(plan, row.number, Decision.SAME_AS_EXISTING, chosen=chosen)
    assert plan.rows[0].outcome is outcome
    assert plan.rows[0].match == (chosen if outcome is Outcome.CHANGED else None)
    importing.commit(twins.database, plan, who="test")
    with twins.database.read() as snapshot:
        rows = snapshot.connection.exec_driver_sql("SELECT si_number FROM persons ORDER BY id")
        found = [number for (number,) in rows]
    assert found == ["3800000099" if chosen == person else None for person in (1, 2)]


def test_the_named_one_outlives_what_is_matched_anew(twins: Office) -> None:
    plan = plan_of(twins, LIKE_BOTH)
    plan = importing.decide(plan, 2, Decision.SAME_AS_EXISTING, chosen=2)
    with twins.database.write("test") as unit:
        unit.update("person", 1, {"phone": "0912345678"})
    importing.commit(twins.database, plan, who="test")
    with twins.database.read() as snapshot:
        rows = snapshot.connection.exec_driver_sql("SELECT si_number FROM persons ORDER BY id")
        assert [number for (number,) in rows] == [None, "3800000099"]
