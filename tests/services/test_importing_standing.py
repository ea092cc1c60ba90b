"""What stands after an import: heads, withdrawals, clashes with other work."""

import json
from typing import TYPE_CHECKING

import pytest

from desktop.domain.errors import ChangedByAnotherUser, ImportRefused
from desktop.services import importing
from desktop.services.importing import Decision, Outcome
from tests.services.conftest import COMMUNE, Office
from tests.services.imported_rows import (
    AN,
    MAI,
    TU,
    bad_checks,
    digest,
    plan_of,
    query,
    take_in,
    without_versions,
)

if TYPE_CHECKING:
    from desktop.workbooks.workbook_content import CellValue


def test_a_withdrawn_import_leaves_the_data_as_they_were(office: Office) -> None:
    take_in(office, AN, [*TU, None, None, "Thôn 4"])
    before = without_versions(office.database)
    hits = query(office.database, "SELECT rowid FROM search_index ORDER BY rowid")
    result = take_in(
        office,
        [1.0, "HG02", "Lý Văn An", "12/03/1956", "Nam", "038056000011", "Con", "Thôn 5"],
        [2.0, "HG01", "Ma Hữu Sỹ", "1970", "Nam", "038070000099", "Chủ hộ"],
        accept_doubtful=True,
    )
    assert without_versions(office.database) != before
    assert not bad_checks(office.database)
    importing.undo(office.database, result.batch or 0, who="test")
    assert without_versions(office.database) == before
    assert query(office.database, "SELECT rowid FROM search_index ORDER BY rowid") == hits
    assert not bad_checks(office.database)
    batches = importing.history(office.database)
    assert [batch.withdrawn_at is not None for batch in batches] == [True, False]


def test_a_household_keeps_one_head(office: Office) -> None:
    take_in(office, AN, MAI)
    other: list[CellValue] = [1.0, "HG01", "Ma Hữu Sỹ", "1970", "Nam", "038070000099", "Chủ hộ"]
    wife: list[CellValue] = [2.0, "HG01", "Lý Thị Hoa", "1975", "Nữ", None, "Vợ"]
    plan = plan_of(office, other, wife)
    assert [row.outcome for row in plan.rows] == [Outcome.HELD_BACK, Outcome.HELD_BACK]
    assert {entry.issue.code for entry in plan.warnings} == {"household.other_head"}
    take_in(office, other, accept_doubtful=True)
    assert query(office.database, "SELECT full_name, relation FROM persons ORDER BY id") == [
        ("Lý Văn An", None),
        ("Lý Thị Mai", "01"),
        ("Ma Hữu Sỹ", "00"),
    ]
    assert query(office.database, "SELECT head_name FROM households") == [("Ma Hữu Sỹ",)]
    assert not bad_checks(office.database)


def test_two_heads_in_one_list_leave_one(office: Office) -> None:
    plan = plan_of(office, AN, [2.0, "HG01", "Ma Hữu Sỹ", "1970", "Nam", "038070000099", "Chủ hộ"])
    assert "relation.two_heads" in {entry.issue.code for entry in plan.warnings}
    importing.commit(office.database, plan, who="test")
    assert not bad_checks(office.database)
    assert query(office.database, "SELECT relation FROM persons ORDER BY id") == [("00",), (None,)]


def test_an_import_that_was_changed_since_is_not_taken_back(office: Office) -> None:
    result = take_in(office, AN)
    with office.database.write("test") as unit:
        unit.update("person", 1, {"phone": "0912345678"})
    before = digest(office.database)
    with pytest.raises(ImportRefused) as refusal:
        importing.undo(office.database, result.batch or 0, who="test")
    assert refusal.value.code == "undo.changed"
    assert "Lý Văn An" in refusal.value.text()
    assert digest(office.database) == before


def test_an_import_that_later_records_stand_on_is_not_taken_back(office: Office) -> None:
    result = take_in(office, AN)
    office.receipt(1, "2026-03-01", 1_366_200, person_id=1)
    with pytest.raises(ImportRefused) as refusal:
        importing.undo(office.database, result.batch or 0, who="test")
    assert refusal.value.code == "undo.used"
    assert "Không hoàn tác được" in refusal.value.text()


@pytest.mark.parametrize("batch", [7, 1])
def test_only_a_standing_import_can_be_taken_back(office: Office, batch: int) -> None:
    take_in(office, AN)
    importing.undo(office.database, 1, who="test")
    with pytest.raises(ImportRefused):
        importing.undo(office.database, batch, who="test")


def test_a_record_that_moved_between_preview_and_commit_is_compared_again(office: Office) -> None:
    take_in(office, AN, MAI)
    plan = plan_of(office, [2.0, None, "Lý Thị Mai", None, None, "038160000012", "Mẹ"])
    with office.database.write("test") as unit:
        unit.update("person", 2, {"relation": "04"})
    result = importing.commit(office.database, plan, who="test")
    assert (result.counts.same, result.counts.changed) == (1, 0)


def test_a_stale_version_stops_the_whole_commit(office: Office) -> None:
    from desktop.storage.bulk_import import RowChange, update_rows

    take_in(office, AN, MAI)
    before = digest(office.database)
    changes = [RowChange(1, 1, {"sex": "F"}), RowChange(2, 9, {"sex": "M"})]
    with pytest.raises(ChangedByAnotherUser), office.database.write("test") as unit:
        update_rows(unit, "person", changes, None)
    assert digest(office.database) == before


def test_a_household_follows_a_head_whom_an_import_renames(office: Office) -> None:
    take_in(office, AN, MAI)
    result = take_in(
        office,
        [1.0, None, "Lý Văn Ân", None, None, "038056000011", None],
        accept_doubtful=True,
    )
    heads = "SELECT head_name FROM households"
    assert query(office.database, heads) == [("Lý Văn Ân",)]
    assert not bad_checks(office.database)
    importing.undo(office.database, result.batch or 0, who="test")
    assert query(office.database, heads) == [("Lý Văn An",)]


def test_a_household_is_not_named_after_a_head_whom_an_import_moves(office: Office) -> None:
    take_in(office, AN, MAI)
    take_in(office, [1.0, "HG02", "Lý Văn An", None, None, "038056000011", "Chủ hộ"])
    assert query(office.database, "SELECT household_code, head_name FROM households") == [
        ("HG01", None),
        ("HG02", "Lý Văn An"),
    ]


@pytest.mark.parametrize(
    ("standing", "code", "written"),
    [
        ({}, "match.other_commune", 0),
        ({"residence_status": "temporary"}, "match.other_commune", 0),
        ({"life_status": "dead"}, "match.other_commune", 0),
        ({"residence_status": "moved_out"}, "match.from_other_commune", 1),
    ],
)
def test_nobody_lives_in_two_communes_of_the_office(
    standing: dict[str, str], code: str, written: int, office: Office
) -> None:
    ((commune, name),) = query(
        office.database,
        f"SELECT code, name FROM communes WHERE code > {COMMUNE!r} LIMIT 1",  # noqa: S608
    )
    with office.database.write("test") as unit:
        unit.connection.exec_driver_sql("UPDATE communes SET served = 1 WHERE code = ?", (commune,))
    number = "038056000011"
    office.person("Lý Văn An", commune_code=commune, national_id=number, **standing)
    plan = plan_of(office, AN)
    assert plan.rows[0].outcome is (Outcome.HELD_BACK if written else Outcome.REJECTED)
    (entry,) = plan.rows[0].issues
    assert (entry.issue.code, entry.field) == (code, "national_id")
    assert name in entry.text()
    decided = importing.decide(plan, plan.rows[0].number, Decision.AS_NEW)
    assert decided.counts.new == written
    importing.commit(office.database, plan_of(office, AN, accept_doubtful=True), who="test")
    found = query(office.database, "SELECT commune_code, row_version FROM persons ORDER BY id")
    assert found == [(commune, 1), *[(COMMUNE, 1)] * written]


def test_what_an_undone_import_held_stays_in_the_audit(office: Office) -> None:
    batch = take_in(office, AN, MAI).batch or 0
    importing.undo(office.database, batch, who="clerk")
    images = query(
        office.database,
        "SELECT kind, row_id, who, before, after, import_batch_id FROM audit"
        " WHERE action = 'delete' ORDER BY id",
    )
    assert [row[:3] for row in images] == [
        ("person", 1, "clerk"),
        ("person", 2, "clerk"),
        ("household", 1, "clerk"),
        ("neighbourhood", 1, "clerk"),
    ]
    assert {row[4:] for row in images} == {(None, batch)}
    before = json.loads(images[0][3])
    assert (before["full_name"], before["birth_date"]) == ("Lý Văn An", "1956-03-12")
    assert before["household_id"] == 1
    # The numbers are free again: the next import of the same rows can be taken back as well.
    again = take_in(office, AN, MAI).batch or 0
    importing.undo(office.database, again, who="clerk")
    assert query(office.database, "SELECT count(*) FROM persons") == [(0,)]


AN_RENUMBERED: "list[CellValue]" = [1.0, None, "Lý Văn An", "12/03/1956", "Nam", "038056000099"]


def test_a_number_that_an_import_would_give_back_may_be_anothers_now(office: Office) -> None:
    take_in(office, AN, MAI)
    plan = plan_of(office, [*AN_RENUMBERED, None])
    plan = importing.decide(plan, plan.rows[0].number, Decision.SAME_AS_EXISTING)
    result = importing.commit(office.database, plan, who="test")
    assert query(office.database, "SELECT national_id FROM persons WHERE id = 1") == [
        ("038056000099",)
    ]
    office.person("Lò Thị Khác", national_id="038056000011")
    before = digest(office.database)
    with pytest.raises(ImportRefused) as refusal:
        importing.undo(office.database, result.batch or 0, who="test")
    assert refusal.value.code == "undo.taken"
    words = refusal.value.text()
    assert all(one in words for one in ("038056000011", "Lý Văn An", "Lò Thị Khác"))
    assert digest(office.database) == before


def test_a_number_that_moved_inside_an_import_comes_back(office: Office) -> None:
    """The record that got it goes with the same import: nobody stands in the way."""
    take_in(office, AN, MAI)
    before = without_versions(office.database)
    plan = plan_of(office, [*AN_RENUMBERED, None])
    plan = importing.decide(plan, plan.rows[0].number, Decision.SAME_AS_EXISTING)
    first = importing.commit(office.database, plan, who="test").batch or 0
    other: list[CellValue] = [1.0, None, "Lò Thị Khác", "1970", "Nữ", "038056000011", None]
    second = take_in(office, other).batch or 0
    with pytest.raises(ImportRefused):
        importing.undo(office.database, first, who="test")
    importing.undo(office.database, second, who="test")
    importing.undo(office.database, first, who="test")
    assert without_versions(office.database) == before
