"""Imports of lists that name neighbourhoods and communes as they were called before."""

from typing import Any

import pytest

from desktop.domain.errors import Severity
from desktop.services import importing, neighbourhoods, place_names
from desktop.services.importing import ImportOptions, ImportPlan, Outcome
from desktop.services.pasting import prepare_paste
from desktop.storage.integrity_check import run as check
from tests.office_data import TODAY
from tests.services.conftest import COMMUNE, Office
from tests.workbooks.sheets import sheet, workbook

WHO = "Hoàng Thị Sao"
HEADER = ["STT", "Họ và tên", "Ngày sinh", "Số CCCD", "Thôn", "Địa chỉ"]
OLD = "Thôn 2, xã Nà Tông, huyện Lâm Bình, tỉnh Tuyên Quang"
NEW = "Thôn 2, xã Minh Quang, tỉnh Tuyên Quang"
NAMES = ["Lý Văn An", "Lý Thị Mai", "Quan Văn Tú", "Ma Thị Sáu", "Lò Văn Bảy", "Hoàng Văn Tám"]


def plan_of(office: Office, *places: str | tuple[str, str | None], **options: Any) -> ImportPlan:
    rows = []
    for number, given in enumerate(places):
        place, address = given if isinstance(given, tuple) else (given, None)
        born = f"0{number + 1}/03/1956"
        rows.append(
            [float(number + 1), NAMES[number], born, f"03805600001{number}", place, address]
        )
    content = workbook(sheet(HEADER, *rows))
    return importing.plan_of(office.database, content, ImportOptions(**options), today=TODAY)


def query(office: Office, statement: str) -> list[tuple[Any, ...]]:
    with office.database.read() as snapshot:
        return [tuple(row) for row in snapshot.connection.exec_driver_sql(statement)]


def homes(office: Office) -> list[str | None]:
    statement = (
        "SELECT n.name FROM persons p LEFT JOIN neighbourhoods n ON n.id = p.neighbourhood_id"
        " ORDER BY p.id"
    )
    return [row[0] for row in query(office, statement)]


def told(plan: ImportPlan, code: str) -> list[str]:
    return [entry.text() for entry in plan.warnings if entry.issue.code == code]


def with_old_commune(office: Office) -> None:
    place_names.add_for_commune(
        office.database, COMMUNE, "Xã Nà Tông, huyện Lâm Bình", "Xã Minh Quang", who=WHO
    )


def bad_checks(office: Office) -> list[str]:
    with office.database.read() as snapshot:
        return [result.name for result in check(snapshot.connection) if not result.ok]


def test_sure_spellings_and_old_names_find_their_place_and_are_told(office: Office) -> None:
    office.add("neighbourhood", name="Tổ 3")
    kept = office.add("neighbourhood", name="Tổ 13")
    place_names.add_for_neighbourhood(office.database, kept, "Bản Khau Đao", who=WHO)
    plan = plan_of(office, "TDP số 3", "TDP số 3", "tổ 3", "Bản Khau Đao", "Bản Khau Đao (cũ)")
    assert len(told(plan, "neighbourhood.renamed")) == 3
    first = told(plan, "neighbourhood.renamed")[0]
    assert first.startswith("E2:")
    assert "Tổ 3" in first
    assert {entry.issue.severity for entry in plan.warnings} == {Severity.REPAIRED}
    importing.commit(office.database, plan, who=WHO)
    assert homes(office) == ["Tổ 3"] * 3 + ["Tổ 13"] * 2
    assert len(neighbourhoods.list_all(office.database)) == 2
    assert not bad_checks(office)


def test_what_is_only_like_a_name_is_asked_about_once_for_all_rows(office: Office) -> None:
    place = office.add("neighbourhood", name="Thôn Nà Tông")
    plan = plan_of(office, "Bản Nà Tông", "Thôn Pác Ngàm", "bản nà tông", "Thôn Nà Tông")
    asked = [(each.name, each.rows, each.chosen) for each in plan.place_questions]
    assert asked == [("Bản Nà Tông", 2, None), ("Thôn Pác Ngàm", 1, None)]
    assert [each.id for each in plan.place_questions[0].maybe] == [place]
    plan = importing.answer_places(office.database, plan, {plan.place_questions[0].key: place})
    chosen = [each.chosen and each.chosen.name for each in plan.place_questions]
    assert sorted(chosen, key=str) == [None, "Thôn Nà Tông"]
    importing.commit(office.database, plan, who=WHO)
    assert homes(office) == ["Thôn Nà Tông", "Thôn Pác Ngàm", "Thôn Nà Tông", "Thôn Nà Tông"]


def test_an_answer_is_remembered_and_outlives_the_import(office: Office) -> None:
    place = office.add("neighbourhood", name="Thôn Nà Tông")
    before = query(office, "SELECT * FROM persons")
    plan = plan_of(office, "Bản Nà Tông")
    plan = importing.answer_places(office.database, plan, {"ban na tong": place})
    result = importing.commit(office.database, plan, who=WHO)
    assert result.batch is not None
    importing.undo(office.database, result.batch, who=WHO)
    assert query(office, "SELECT * FROM persons") == before
    (alias,) = place_names.list_all(office.database)
    assert (alias.old_text, alias.neighbourhood_id) == ("Bản Nà Tông", place)
    again = plan_of(office, "Bản Nà Tông", "Bản Nà Tông")
    assert again.place_questions == ()
    importing.commit(office.database, again, who=WHO)
    assert homes(office) == ["Thôn Nà Tông"] * 2
    assert not bad_checks(office)


def test_nothing_is_kept_of_an_import_that_is_not_written(office: Office) -> None:
    place = office.add("neighbourhood", name="Thôn Nà Tông")
    plan = plan_of(office, "Bản Nà Tông")
    importing.answer_places(office.database, plan, {"ban na tong": place})
    assert place_names.list_all(office.database) == ()


def test_two_former_communes_with_the_same_number_are_never_guessed(office: Office) -> None:
    office.add("neighbourhood", name="Tổ 3 (Nà Tông)")
    other = office.add("neighbourhood", name="Tổ 3 (Xuân Lập)")
    plan = plan_of(office, "Tổ 3", "TDP 3 (Xuân Lập)")
    spelled, asked = sorted(plan.place_questions, key=lambda each: each.chosen is None)
    assert (spelled.chosen and spelled.chosen.id, asked.chosen) == (other, None)
    assert len(asked.maybe) == 2
    importing.commit(office.database, plan, who=WHO)
    assert homes(office) == ["Tổ 3", "Tổ 3 (Xuân Lập)"]


def test_a_person_may_say_that_a_sure_spelling_is_a_new_place(office: Office) -> None:
    office.add("neighbourhood", name="Tổ 3")
    plan = plan_of(office, "TDP 3")
    plan = importing.answer_places(office.database, plan, {plan.place_questions[0].key: None})
    assert told(plan, "neighbourhood.renamed") == []
    importing.commit(office.database, plan, who=WHO)
    assert homes(office) == ["Tổ dân phố 3"]


def test_an_office_without_neighbourhoods_is_asked_nothing(office: Office) -> None:
    assert plan_of(office, "Thôn 1", "Thôn 2").place_questions == ()


def test_decisions_and_mended_rows_outlive_an_answer(office: Office) -> None:
    place = office.add("neighbourhood", name="Thôn Nà Tông")
    plan = plan_of(office, "Bản Nà Tông", "Thôn Nà Tông", "Bản Nà Tông")
    plan = importing.revalidate_row(plan, 3, {"full_name": "Lý Thị Mơ", "neighbourhood": "Tổ 9"})
    plan = importing.decide(plan, 2, importing.Decision.SKIP)
    plan = importing.answer_places(office.database, plan, {"ban na tong": place})
    assert plan.rows[0].outcome is Outcome.HELD_BACK
    assert [plan.value(row, "full_name") for row in plan.rows][1] == "Lý Thị Mơ"
    assert [each.name for each in plan.place_questions if each.chosen is None] == ["Tổ 9"]
    places = [plan.value(row, "neighbourhood") for row in plan.rows]
    assert places == ["Thôn Nà Tông", "Tổ 9", "Thôn Nà Tông"]


def test_a_row_that_is_mended_is_put_into_the_words_of_today(office: Office) -> None:
    office.add("neighbourhood", name="Tổ 3")
    with_old_commune(office)
    plan = plan_of(office, ("Tổ 3", None), ("Tổ 3", None))
    plan = importing.revalidate_row(plan, 3, {"neighbourhood": "TDP 3", "address": OLD})
    row = plan.rows[1]
    assert [plan.value(row, key) for key in ("neighbourhood", "address", "former_address")] == [
        "Tổ 3",
        NEW,
        OLD,
    ]


def test_a_name_that_changed_since_the_preview_is_looked_up_again(office: Office) -> None:
    place = office.add("neighbourhood", name="Tổ 3")
    plan = plan_of(office, "TDP 3")
    neighbourhoods.rename(office.database, place, "Tổ 13", who=WHO)
    importing.commit(office.database, plan, who=WHO)
    assert homes(office) == ["Tổ 13"]


def test_an_old_commune_is_written_anew_and_its_old_text_kept(office: Office) -> None:
    with_old_commune(office)
    plan = plan_of(office, ("Thôn 2", OLD), ("Thôn 2", "Thôn 2, xã Khác"), ("Thôn 2", None))
    (sentence,) = told(plan, "address.renamed")
    assert sentence.startswith("F2:")
    assert OLD in sentence
    assert NEW in sentence
    result = importing.commit(office.database, plan, who=WHO)
    rows = query(office, "SELECT address, former_address FROM persons ORDER BY id")
    assert rows == [(NEW, OLD), ("Thôn 2, xã Khác", None), (None, None)]
    assert result.batch is not None
    importing.undo(office.database, result.batch, who=WHO)
    assert query(office, "SELECT address FROM persons") == []
    assert len(place_names.list_all(office.database)) == 1


def test_the_same_old_list_again_changes_nothing(office: Office) -> None:
    with_old_commune(office)
    importing.commit(office.database, plan_of(office, ("Thôn 2", OLD)), who=WHO)
    again = plan_of(office, ("Thôn 2", OLD), ("Thôn 2", None))
    assert [row.outcome for row in again.rows] == [Outcome.SAME, Outcome.NEW]


def test_a_former_address_that_is_known_is_never_replaced(office: Office) -> None:
    with_old_commune(office)
    office.person(
        NAMES[0], national_id="038056000010", address="Số 1", former_address="Số 4, Khau Đao"
    )
    importing.commit(office.database, plan_of(office, ("Thôn 2", OLD)), who=WHO)
    assert query(office, "SELECT address, former_address FROM persons") == [(NEW, "Số 4, Khau Đao")]


def test_a_former_address_in_the_file_stays_beside_an_address_as_it_is(office: Office) -> None:
    with_old_commune(office)
    content = workbook(
        sheet(
            ["STT", "Họ và tên", "Ngày sinh", "Số CCCD", "Địa chỉ", "Địa chỉ cũ"],
            [1.0, NAMES[0], "01/03/1956", "038056000010", OLD, "Số 4, Khau Đao"],
        )
    )
    plan = importing.plan_of(office.database, content, ImportOptions(), today=TODAY)
    assert plan.value(plan.rows[0], "former_address") == "Số 4, Khau Đao"
    assert plan.value(plan.rows[0], "address") == OLD


def test_a_household_of_members_keeps_the_old_address_too(office: Office) -> None:
    with_old_commune(office)
    content = workbook(
        sheet(
            ["STT", "Mã hộ", "Họ và tên", "Ngày sinh", "Số CCCD", "Quan hệ", "Địa chỉ"],
            [1.0, "HG01", NAMES[0], "01/03/1956", "038056000010", "Chủ hộ", OLD],
            [2.0, "HG01", NAMES[1], "02/03/1960", "038160000012", "Vợ", None],
        )
    )
    plan = importing.plan_of(office.database, content, ImportOptions(), today=TODAY)
    importing.commit(office.database, plan, who=WHO)
    assert query(office, "SELECT address, former_address FROM households") == [(NEW, OLD)]


def test_old_names_go_with_a_neighbourhood_that_an_import_made(office: Office) -> None:
    office.add("neighbourhood", name="Tổ 1")
    result = importing.commit(office.database, plan_of(office, "Thôn Pác Ngàm"), who=WHO)
    made = next(each for each in neighbourhoods.list_all(office.database) if each.name != "Tổ 1")
    place_names.add_for_neighbourhood(office.database, made.id, "Bản Pác", who=WHO)
    assert result.batch is not None
    importing.undo(office.database, result.batch, who=WHO)
    assert place_names.list_all(office.database) == ()
    assert not bad_checks(office)


@pytest.mark.parametrize("place", ["TDP 3", "Tổ 3"])
def test_pasted_rows_are_put_into_the_words_of_today(office: Office, place: str) -> None:
    office.add("neighbourhood", name="Tổ 3")
    with_old_commune(office)
    text = f"Họ và tên\tNgày sinh\tThôn\tĐịa chỉ\nMa Thị Sáu\t01/03/1956\t{place}\t{OLD}"
    pasted = prepare_paste(office.database, "person", text, shown=["full_name"], today=TODAY)
    importing.commit(office.database, pasted.plan, who=WHO)
    assert homes(office) == ["Tổ 3"]
    assert query(office, "SELECT address, former_address FROM persons") == [(NEW, OLD)]


WITHOUT_PLACE = ["STT", "Họ và tên", "Ngày sinh", "Số CCCD", "Địa chỉ"]


@pytest.mark.parametrize(
    ("address", "home"),
    [
        ("Thôn 3, xã Minh Quang", "Thôn 3"),
        ("thôn 03 - xã Minh Quang, tỉnh Tuyên Quang", "Thôn 3"),
        ("Số nhà 12, Thôn 3, xã Minh Quang", "Thôn 3"),
        ("Thôn 33, xã Minh Quang", None),
        ("Đường Thôn 3, xã Minh Quang", None),
        ("Xã Minh Quang, Thôn 3", None),
        (None, None),
    ],
)
def test_an_address_may_begin_with_a_neighbourhood_of_the_office(
    address: str | None, home: str | None, office: Office
) -> None:
    office.add("neighbourhood", name="Thôn 3")
    rows = [[float(at), name, f"0{at}/03/1956", None, address] for at, name in enumerate(NAMES, 1)]
    content = workbook(sheet(WITHOUT_PLACE, *rows[:2]))
    plan = importing.plan_of(office.database, content, ImportOptions(), today=TODAY)
    assert len(told(plan, "neighbourhood.from_address")) == (home is not None)
    importing.commit(office.database, plan, who=WHO)
    assert homes(office) == [home, home]
    assert query(office, "SELECT count(*) FROM neighbourhoods") == [(1,)]


def test_a_column_of_neighbourhoods_goes_before_the_address(office: Office) -> None:
    for name in ("Thôn 3", "Thôn 4"):
        office.add("neighbourhood", name=name)
    plan = plan_of(office, ("Thôn 4", "Thôn 3, xã Minh Quang"), ("", "Thôn 3, xã Minh Quang"))
    importing.commit(office.database, plan, who=WHO)
    assert homes(office) == ["Thôn 4", "Thôn 3"]
