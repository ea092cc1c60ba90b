"""Rows that meet stored people in ways that a careful clerk would stop at."""

from typing import Any

import pytest

from desktop.services import importing
from desktop.services.importing import Decision, ImportPlan, Outcome
from tests.office_data import TODAY
from tests.services.conftest import Office
from tests.services.imported_rows import bad_checks, query
from tests.workbooks.sheets import sheet, workbook

HEADER = [
    "Mã hộ", "Họ và tên", "Ngày sinh", "Giới tính", "Số CCCD", "Mã số BHXH", "Quan hệ", "Thôn",
]  # fmt: skip
AN = ["HG01", "Lý Văn An", "12/03/1956", "Nam", "038056000011", "3800000011", "Chủ hộ", "Thôn 3"]
MAI = ["HG01", "Lý Thị Mai", "02/09/1960", "Nữ", "038160000012", None, "Vợ", "Thôn 3"]
TU = ["HG02", "Quan Văn Tú", "05/07/1986", "Nam", "038086000013", None, "Chủ hộ", "Thôn 3"]
MATCHED_BY_SI = ["HG03", "Ma Hữu Sỹ", "1970", "Nam", None, "3800000014", "Chủ hộ", "Thôn 3"]


def plan_of(office: Office, *rows: list[Any], **options: Any) -> ImportPlan:
    content = workbook(sheet(HEADER, *rows))
    return importing.plan_of(
        office.database, content, importing.ImportOptions(**options), today=TODAY
    )


def codes(plan: ImportPlan, place: int = 0) -> set[str]:
    return {entry.issue.code for entry in plan.rows[place].issues}


@pytest.fixture
def village(office: Office) -> Office:
    importing.commit(office.database, plan_of(office, AN, MAI, TU, MATCHED_BY_SI), who="test")
    assert query(office.database, "SELECT count(*) FROM persons") == [(4,)]
    return office


def changed(row: list[Any], **said: Any) -> list[Any]:
    """Return a row with other cells; the keys are those of the header, by place."""
    keys = ("home", "name", "born", "sex", "cccd", "si", "relation", "place")
    return [said.get(key, cell) for key, cell in zip(keys, row, strict=True)]


RULES: dict[str, tuple[list[Any], Outcome, set[str]]] = {
    "the same": (AN, Outcome.SAME, set()),
    "the name without marks": (changed(AN, name="LY VAN AN"), Outcome.SAME, set()),
    "the tone elsewhere": (changed(TU, name="QUAN VĂN TÚ"), Outcome.SAME, set()),
    "other marks": (changed(AN, name="Lý Văn Ân"), Outcome.CHANGED, set()),
    "a typing error": (changed(AN, name="Lý Văn Ang"), Outcome.HELD_BACK, {"match.other_name"}),
    "mother's CCCD for a child": (
        changed(MAI, name="Lý Minh Khôi", born="05/06/2021", relation="Con"),
        Outcome.HELD_BACK,
        {"match.other_person"},
    ),
    "another name of the same age": (
        changed(TU, name="Vàng Seo Pao"),
        Outcome.HELD_BACK,
        {"match.other_name"},
    ),
    "the SI number of one with another CCCD": (
        changed(AN, cccd="038056000099"),
        Outcome.HELD_BACK,
        {"match.other_number"},
    ),
    "the CCCD of one, the SI number of another": (
        changed(TU, si="3800000011"),
        Outcome.REJECTED,
        {"match.two_persons"},
    ),
    "a CCCD comes to who had none": (
        changed(MATCHED_BY_SI, cccd="038070000014"),
        Outcome.CHANGED,
        set(),
    ),
    "another household": (
        changed(MAI, home="HG02", relation="Mẹ"),
        Outcome.CHANGED,
        {"match.other_household"},
    ),
}


@pytest.mark.parametrize("name", RULES)
def test_who_a_row_is(village: Office, name: str) -> None:
    row, outcome, told = RULES[name]
    plan = plan_of(village, row)
    assert plan.rows[0].outcome is outcome
    assert {code for code in codes(plan) if code.startswith("match.")} == told


def test_somebody_else_is_never_renamed_with_all_others(village: Office) -> None:
    """A person looks at each of these; other doubts can be accepted at once."""
    child = changed(MAI, name="Lý Minh Khôi", born="05/06/2021", relation="Con")
    typing_error = changed(AN, name="Lý Văn Ang")
    plan = plan_of(village, child, typing_error, accept_doubtful=True)
    assert [row.outcome for row in plan.rows] == [Outcome.HELD_BACK, Outcome.CHANGED]
    importing.commit(village.database, plan, who="test")
    assert query(village.database, "SELECT full_name FROM persons WHERE id < 3") == [
        ("Lý Văn Ang",),
        ("Lý Thị Mai",),
    ]
    one = importing.decide(plan_of(village, child), 2, Decision.AS_NEW)
    assert one.rows[0].outcome is Outcome.CHANGED


@pytest.mark.parametrize(
    ("recorded", "outcome", "code"),
    [
        ({"life_status": "dead"}, Outcome.HELD_BACK, "match.dead"),
        ({"residence_status": "moved_out"}, Outcome.SAME, "match.moved_out"),
    ],
)
def test_who_died_or_left_is_told(
    village: Office, recorded: dict[str, str], outcome: Outcome, code: str
) -> None:
    with village.database.write("test") as unit:
        unit.update("person", 1, recorded)
    plan = plan_of(village, AN, MAI)
    assert plan.rows[0].outcome is outcome
    assert codes(plan) == {code}
    assert plan.rows[1].outcome is Outcome.SAME
    (words,) = (entry.text() for entry in plan.rows[0].issues)
    assert "Lý Văn An" in words


HOUSES = ["Mã hộ", "Chủ hộ", "Thôn", "Diện hộ"]


def test_a_household_code_of_another_head_waits(village: Office) -> None:
    """Lists number their households themselves: 01 is another household in each of them."""
    content = workbook(
        sheet(
            HOUSES,
            ["HG01", "Giàng Thị Dợ", "Thôn 3", "Hộ nghèo"],
            ["HG02", "QUAN VAN TU", "Thôn 3", "Hộ nghèo"],
        )
    )
    options = importing.ImportOptions(layout="household_list")
    plan = importing.plan_of(village.database, content, options, today=TODAY)
    assert [row.outcome for row in plan.rows] == [Outcome.HELD_BACK, Outcome.CHANGED]
    assert codes(plan) == {"household.other_head"}
    importing.commit(village.database, plan, who="test")
    assert query(
        village.database,
        "SELECT household_code, head_name, household_class FROM households ORDER BY id",
    ) == [
        ("HG01", "Lý Văn An", None),
        ("HG02", "Quan Văn Tú", "poor"),
        ("HG03", "Ma Hữu Sỹ", None),
    ]
    accepted = importing.decide(plan, 2, Decision.AS_NEW)
    assert accepted.rows[0].outcome is Outcome.CHANGED


def test_an_accepted_head_of_a_list_of_households_leaves_the_data_whole(village: Office) -> None:
    content = workbook(sheet(HOUSES, ["HG01", "Giàng Thị Dợ", "Thôn 3", "Hộ nghèo"]))
    options = importing.ImportOptions(layout="household_list", accept_doubtful=True)
    plan = importing.plan_of(village.database, content, options, today=TODAY)
    importing.commit(village.database, plan, who="test")
    assert not bad_checks(village.database)
    assert query(village.database, "SELECT head_name, household_class FROM households") == [
        ("Lý Văn An", "poor"),
        ("Quan Văn Tú", None),
        ("Ma Hữu Sỹ", None),
    ]


CHILD = ["HG01", "Lý Minh Khôi", "05/06/2021", "Nam", "038221000016", None, "Con", "Thôn 3"]
HOMES = (
    "SELECT p.full_name, h.household_code FROM persons p LEFT JOIN households h"
    " ON h.id = p.household_id ORDER BY p.id"
)


def test_a_list_that_numbers_households_itself_takes_none_apart(village: Office) -> None:
    """The poor list calls HG01 "HN01": one household still, with one member more."""
    rows = [changed(row, home="HN01") for row in (AN, MAI, CHILD)]
    plan = plan_of(village, *rows)
    assert [row.outcome for row in plan.rows] == [Outcome.SAME, Outcome.SAME, Outcome.NEW]
    assert [codes(plan, place) for place in range(3)] == [{"household.code_kept"}, set(), set()]
    importing.commit(village.database, plan, who="test")
    assert query(village.database, HOMES) == [
        ("Lý Văn An", "HG01"),
        ("Lý Thị Mai", "HG01"),
        ("Quan Văn Tú", "HG02"),
        ("Ma Hữu Sỹ", "HG03"),
        ("Lý Minh Khôi", "HG01"),
    ]
    assert not bad_checks(village.database)


SPLITS: dict[str, list[list[Any]]] = {
    "one of two leaves": [changed(MAI, home="HG09", relation="Chủ hộ")],
    "the old household is in the list": [AN, changed(MAI, home="HG09", relation="Chủ hộ")],
    "the head moves in with a child": [changed(AN, home="HG09", relation="Bố")],
}


@pytest.mark.parametrize("name", SPLITS)
def test_who_really_moves_is_told_and_moves(village: Office, name: str) -> None:
    rows = SPLITS[name]
    plan = plan_of(village, *rows)
    assert codes(plan, len(rows) - 1) == {"match.other_household"}
    importing.commit(village.database, plan, who="test")
    found = dict(query(village.database, HOMES))
    assert found[rows[-1][1]] == "HG09"
    assert not bad_checks(village.database)


def test_a_household_without_a_code_takes_that_of_the_list(village: Office) -> None:
    with village.database.write("test") as unit:
        unit.update("household", 1, {"household_code": None})
    plan = plan_of(village, AN, MAI)
    assert [codes(plan, place) for place in range(2)] == [set(), set()]
    batch = importing.commit(village.database, plan, who="test").batch
    assert dict(query(village.database, HOMES))["Lý Thị Mai"] == "HG01"
    assert query(village.database, "SELECT count(*) FROM households") == [(3,)]
    importing.undo(village.database, batch or 0, who="test")
    assert dict(query(village.database, HOMES))["Lý Thị Mai"] is None
