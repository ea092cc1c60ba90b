"""Imports: what is matched, held back, written, mended, refused and taken back."""

import datetime
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from desktop.domain.errors import Cancelled, ImportRefused
from desktop.services import importing
from desktop.services.importing import Decision, ImportOptions, ImportPlan, Outcome
from desktop.services.search import Searcher
from desktop.workbooks.workbook_content import CellValue
from tests.office_data import TODAY
from tests.services.conftest import Office
from tests.services.imported_rows import (
    AN,
    HEADER,
    MAI,
    TU,
    bad_checks,
    digest,
    plan_of,
    query,
    take_in,
)
from tests.workbooks.sheets import sheet, workbook


def test_preparing_writes_nothing(office: Office) -> None:
    before = digest(office.database)
    plan = plan_of(office, AN, MAI, TU)
    assert [row.outcome for row in plan.rows] == [Outcome.NEW] * 3
    assert digest(office.database) == before


def test_members_find_their_household_and_neighbourhood(office: Office) -> None:
    result = take_in(office, AN, MAI, [*TU, None, None, "Thôn 4"])
    assert result.changes.everything
    assert result.backup is not None
    assert result.backup.exists()
    assert query(
        office.database,
        "SELECT p.full_name, h.household_code, h.head_name, n.name FROM persons p"
        " LEFT JOIN households h ON h.id = p.household_id LEFT JOIN neighbourhoods n"
        " ON n.id = coalesce(p.neighbourhood_id, h.neighbourhood_id) ORDER BY p.id",
    ) == [
        ("Lý Văn An", "HG01", "Lý Văn An", "Thôn 3"),
        ("Lý Thị Mai", "HG01", "Lý Văn An", "Thôn 3"),
        ("Quan Văn Tú", None, None, "Thôn 4"),
    ]
    assert not bad_checks(office.database)


def test_imported_people_are_found_by_the_search(office: Office) -> None:
    take_in(office, AN, MAI)
    hits = Searcher(office.database).search("ly thi mai").hits
    assert [hit.kind for hit in hits] == ["person"]


def test_the_same_content_is_not_taken_in_twice(office: Office) -> None:
    first = take_in(office, AN, MAI)
    plan = plan_of(office, AN, MAI)
    assert plan.already_imported == first.batch
    assert str(first.batch) in (plan.message or "")
    before = digest(office.database)
    second = importing.commit(office.database, plan, who="test")
    assert (second.batch, second.already_imported, second.counts.new) == (None, first.batch, 0)
    assert digest(office.database) == before


def test_a_plan_that_was_committed_meanwhile_is_not_written_again(office: Office) -> None:
    first, second = plan_of(office, AN), plan_of(office, AN)
    importing.commit(office.database, first, who="test")
    assert importing.commit(office.database, second, who="test").already_imported == 1
    assert query(office.database, "SELECT count(*) FROM persons") == [(1,)]


def test_known_people_are_updated_and_blank_cells_wipe_nothing(office: Office) -> None:
    take_in(office, AN, MAI)
    plan = plan_of(
        office,
        [1.0, "HG01", "LÝ VĂN AN", 1956.0, None, "038056000011"],
        [2.0, None, "Lý Thị Mai", "02/09/1960", None, "038160000012", "Mẹ"],
    )
    assert [row.outcome for row in plan.rows] == [Outcome.SAME, Outcome.CHANGED]
    importing.commit(office.database, plan, who="test")
    assert query(
        office.database,
        "SELECT full_name, birth_date, sex, relation, household_id FROM persons ORDER BY id",
    ) == [("Lý Văn An", "1956-03-12", "M", "00", 1), ("Lý Thị Mai", "1960-09-02", "F", "04", 1)]


def test_changes_keep_what_was_before_in_the_audit(office: Office) -> None:
    take_in(office, AN, MAI)
    result = take_in(office, [2.0, None, "Lý Thị Mai", None, None, "038160000012", "Mẹ"])
    assert query(
        office.database,
        "SELECT import_batch_id, kind, row_id, row_version, before, after FROM audit"
        " WHERE action = 'update'",
    ) == [(result.batch, "person", 2, 2, '{"relation":"01"}', '{"relation":"04"}')]
    assert query(office.database, "SELECT count(*) FROM audit WHERE action = 'import'") == [(2,)]


@pytest.mark.parametrize(
    ("row", "code"),
    [
        ([1.0, None, "Lý Văn An", "12/03/1956"], "duplicate.possible"),
        ([1.0, None, "LY VAN AN", "12/03/1956", "Nam", "038056000012"], "duplicate.possible"),
        ([1.0, None, "Ma Hữu Sỹ", "1956", "Nam", "038056000011"], "match.other_name"),
    ],
)
def test_people_who_may_be_known_are_held_back(
    office: Office, row: list[CellValue], code: str
) -> None:
    take_in(office, AN)
    plan = plan_of(office, row)
    assert plan.rows[0].outcome is Outcome.HELD_BACK
    assert code in {entry.issue.code for entry in plan.warnings}
    assert importing.commit(office.database, plan, who="test").batch is None


@pytest.mark.parametrize(
    "row",
    [
        [1.0, None, "Lý Văn An", "1956"],
        [1.0, None, "Lý Văn Ân Đức", "12/03/1956"],
        [1.0, None, "Lý Văn An", "12/03/1956", "Nam", "038056777777"],
        [1.0, None, "Lý Văn An", "12/03/1956", "Nam", None, None, "Thôn 9"],
    ],
    ids=["year only", "other name", "other number", "other neighbourhood"],
)
def test_people_who_differ_are_new(office: Office, row: list[CellValue]) -> None:
    take_in(office, AN)
    assert plan_of(office, row).rows[0].outcome is Outcome.NEW


def test_doubts_can_be_accepted_all_at_once_or_row_by_row(office: Office) -> None:
    take_in(office, AN)
    row: list[CellValue] = [1.0, None, "Lý Văn An", "12/03/1956", "Nam", None, "Con"]
    assert plan_of(office, row, accept_doubtful=True).rows[0].outcome is Outcome.NEW
    plan = plan_of(office, row)
    assert importing.decide(plan, 2, Decision.AS_NEW).rows[0].outcome is Outcome.NEW
    assert importing.decide(plan, 2, Decision.SKIP).rows[0].outcome is Outcome.HELD_BACK
    same = importing.decide(plan, 2, Decision.SAME_AS_EXISTING)
    assert same.rows[0].outcome is Outcome.CHANGED
    importing.commit(office.database, same, who="test")
    assert query(office.database, "SELECT full_name, relation FROM persons") == [
        ("Lý Văn An", "08")
    ]


def test_one_number_twice_in_a_file(office: Office) -> None:
    other = [2.0, None, "Ma Hữu Sỹ", "1970", "Nam", "038056000011"]
    plan = plan_of(office, AN, AN, other)
    assert [row.outcome for row in plan.rows] == [
        Outcome.NEW,
        Outcome.HELD_BACK,
        Outcome.REJECTED,
    ]
    assert plan.counts.possible_duplicates == 1
    accepted = plan_of(office, AN, AN, accept_doubtful=True)
    importing.commit(office.database, accepted, who="test")
    assert query(office.database, "SELECT count(*) FROM persons") == [(1,)]


def test_outcomes_add_up(office: Office) -> None:
    take_in(office, AN)
    bad: list[CellValue] = [4.0, None, "Ma Hữu Sỹ", "1970", "Nam", "123"]
    counts = plan_of(office, AN, MAI, bad, [5.0, None, "Lý Văn An", "12/03/1956"]).counts
    total = counts.new + counts.changed + counts.same + counts.rejected + counts.held_back
    assert counts.rows_read == total == 4
    assert (counts.same, counts.new, counts.rejected, counts.held_back) == (1, 1, 1, 1)
    assert (counts.persons, counts.households) == (3, 1)


def test_a_row_mended_in_the_preview_is_checked_and_matched_again(office: Office) -> None:
    plan = plan_of(office, [1.0, None, "Ma Hữu Sỹ", "31/02/1970", "Nam", "123"], MAI)
    assert plan.counts.rejected == 1
    plan = importing.revalidate_row(plan, 2, {"national_id": "038160000012"})
    assert {entry.issue.code for entry in plan.rows[1].issues} == {"duplicate.other_name"}
    plan = importing.revalidate_row(plan, 2, {"national_id": "038070000099"})
    assert not plan.rows[1].issues
    plan = importing.revalidate_row(plan, 2, {"birth_date": "28/02/1970"})
    assert plan.counts.rejected == 0
    importing.commit(office.database, plan, who="test")
    assert query(office.database, "SELECT national_id, birth_date FROM persons WHERE id = 1") == [
        ("038070000099", "1970-02-28")
    ]


def test_the_error_workbook_holds_exactly_the_failed_rows_and_reads_back(
    office: Office, tmp_path: Path
) -> None:
    bad: list[CellValue] = [2.0, None, "Ma Hữu Sỹ", "31/02/1970", "Nam", "=1+1"]
    carried: list[CellValue] = [3.0, None, "Lý Văn Con", "01/01/1990", "Nam", "123", "Con"]
    content = workbook(sheet(["DANH SÁCH"], HEADER, ["Thôn 3"], AN[:7], carried, bad))
    plan = importing.plan_of(office.database, content, ImportOptions(), today=TODAY)
    assert plan.counts.rejected == 2
    importing.commit(office.database, plan, who="test")
    target = tmp_path / "loi.xlsx"
    importing.write_error_workbook(plan, target)
    again = importing.prepare(office.database, target, today=TODAY)
    assert [again.value(row, "full_name") for row in again.rows] == ["Lý Văn Con", "Ma Hữu Sỹ"]
    assert again.mapping == plan.mapping
    assert again.value(again.rows[0], "household_code") == "HG01"
    assert again.value(again.rows[0], "neighbourhood") == "Thôn 3"
    assert again.counts.rejected == 2


def test_passwords_go_nowhere(office: Office, tmp_path: Path) -> None:
    header = ["Họ và tên", "Ngày sinh", "Số CCCD", "Tên đăng nhập", "Mật khẩu"]
    content = workbook(sheet(header, ["Lý Thị Mai", "1960", "123", "mai", "bimat123"]))
    plan = importing.plan_of(office.database, content, ImportOptions(), today=TODAY)
    target = tmp_path / "loi.xlsx"
    importing.write_error_workbook(plan, target)
    again = importing.prepare(office.database, target, today=TODAY)
    cells = [cell for row in again.main.source.sheet.rows for cell in row]
    assert "bimat123" not in cells
    assert not any("bimat" in str(row.values) for row in plan.rows)


def test_cancelling_leaves_everything_as_it_was(office: Office) -> None:
    before = digest(office.database)
    plan = plan_of(office, AN, MAI)
    for stop_after in range(1, 12):
        with pytest.raises(Cancelled):
            importing.commit(office.database, plan, who="test", progress=_stopping(stop_after))
        assert digest(office.database) == before
        assert query(office.database, "SELECT count(*) FROM import_batches") == [(0,)]


def _stopping(after: int) -> Callable[[str, float], None]:
    seen = 0

    def progress(message: str, fraction: float) -> None:
        nonlocal seen
        seen += 1
        if seen >= after or fraction >= 1:
            raise Cancelled

    return progress


def test_options_name_sheets_layouts_communes_and_columns(office: Office) -> None:
    content = workbook(
        sheet(["a"], name="Trống"), sheet(HEADER, [*AN, "Thôn 3"], name="Người"), name="ds.xlsx"
    )

    def plan(**options: Any) -> ImportPlan:
        return importing.plan_of(office.database, content, ImportOptions(**options), today=TODAY)

    assert plan(sheet="Người").layout == "person_list"
    assert plan(layout="poor_household_list").layout == "poor_household_list"
    assert plan(mapping={"H": None}).mapping.get("H") is None
    assert plan(mapping={"H": "address"}).mapping["H"] == "address"
    for wrong in ({"sheet": "Khác"}, {"layout": "khac"}, {"commune": "99999"}, {"sheet": "Trống"}):
        with pytest.raises(ImportRefused):
            plan(**wrong)


def test_the_json_of_the_command_line_is_whole(office: Office) -> None:
    plan = plan_of(office, AN, [2.0, None, "Ma Hữu Sỹ", "1970", "Nam", "123"])
    told = importing.as_json(plan, importing.commit(office.database, plan, who="test"))
    assert (told["new"], told["rejected"], told["batch"]) == (1, 1, 1)
    assert told["errors"] == [
        {
            "row": 3,
            "column": "F",
            "field": "national_id",
            "code": "national_id.length",
            "message": "F3: Số CCCD phải có 12 chữ số, đang có 3. Kiểm tra lại trên thẻ.",
        }
    ]


def test_receipts_are_not_written_twice_for_one_person(office: Office) -> None:
    header = [*HEADER, "Số biên lai", "Ngày biên lai", "Số tiền", "Từ tháng", "Số tháng"]

    def with_receipt(number: str, day: datetime.date) -> ImportPlan:
        row = [*AN, "Thôn 3", number, day, 1_366_200.0, "04/2026", 12.0]
        return importing.plan_of(
            office.database, workbook(sheet(header, row)), ImportOptions(), today=TODAY
        )

    importing.commit(
        office.database, with_receipt("0000001", datetime.date(2026, 3, 1)), who="test"
    )
    again = with_receipt("0000001", datetime.date(2026, 3, 2))
    assert again.rows[0].outcome is Outcome.SAME
    second = with_receipt("0000002", datetime.date(2026, 3, 2))
    assert second.rows[0].outcome is Outcome.CHANGED
    importing.commit(office.database, second, who="test")
    assert query(office.database, "SELECT receipt_no, person_id FROM receipts ORDER BY id") == [
        ("0000001", 1),
        ("0000002", 1),
    ]
    assert query(office.database, "SELECT count(*) FROM covers") == [(1,)]


def test_a_row_that_stands_twice_counts_its_money_once(office: Office) -> None:
    header = [*HEADER, "Số biên lai", "Ngày biên lai", "Số tiền", "Từ tháng", "Số tháng"]

    def row(number: str) -> list[CellValue]:
        return [*AN, "Thôn 3", number, datetime.date(2026, 3, 1), 1_366_200.0, "04/2026", 12.0]

    for rows, wanted in (
        # A new person first, then a stored one.
        ([row("0000001"), row("0000001")], (1, 1_366_200)),
        ([row("0000002"), row("0000003"), row("0000002")], (3, 3 * 1_366_200)),
    ):
        plan = importing.plan_of(
            office.database,
            workbook(sheet(header, *rows)),
            ImportOptions(accept_doubtful=True),
            today=TODAY,
        )
        importing.commit(office.database, plan, who="test")
        assert query(office.database, "SELECT count(*), sum(amount_paid) FROM receipts") == [wanted]


def test_a_new_neighbourhood_is_told_with_the_one_that_is_nearly_so(office: Office) -> None:
    take_in(office, [1.0, None, "Lý Văn An", "1956", None, None, None, "Thôn Nà Tông"])
    plan = plan_of(
        office,
        [2.0, None, "Lý Thị Mai", "1960", None, None, None, "thon na tong"],
        [3.0, None, "Ma Hữu Sỹ", "1970", None, None, None, "Thôn Nà Tôông"],
        [4.0, None, "Quan Văn Tú", "1975", None, None, None, "Tổ 12"],
    )
    assert [entry.text() for entry in plan.warnings] == [
        "H3: Chưa có “Thôn Nà Tôông” trong danh sách thôn/tổ: sẽ được thêm mới. "
        "Có phải “Thôn Nà Tông”?",
        "H4: Chưa có “Tổ 12” trong danh sách thôn/tổ: sẽ được thêm mới.",
    ]


def test_what_is_hidden_or_not_opened_is_told(office: Office) -> None:
    people = replace(sheet(HEADER, [*AN, "Thôn 3"], [*MAI, "Thôn 3"]), hidden_rows=(3,))
    secret = replace(sheet(["a"], name="Mật"), visible=False)
    content = replace(workbook(people, secret), left_out=("macros",))
    plan = importing.plan_of(office.database, content, ImportOptions(), today=TODAY)
    assert plan.counts.persons == 2
    assert len(plan.notes) == 3
    assert "1 dòng" in plan.notes[0]
    assert "“Mật”" in plan.notes[1]
    assert "macro" in plan.notes[2]
    assert importing.as_json(plan)["notes"] == list(plan.notes)


def test_a_receipt_without_an_amount_is_never_written(office: Office) -> None:
    header = [*HEADER, "Số biên lai", "Ngày biên lai", "Số tiền", "Từ tháng", "Số tháng"]
    row = [*AN, "Thôn 3", "0000001", datetime.date(2026, 3, 1), None, "04/2026", 12.0]
    content = workbook(sheet(header, row))
    held = importing.plan_of(office.database, content, ImportOptions(), today=TODAY)
    assert held.rows[0].outcome is Outcome.HELD_BACK
    assert [entry.issue.code for entry in held.rows[0].issues] == ["receipt.no_amount"]
    taken = importing.plan_of(
        office.database, content, ImportOptions(accept_doubtful=True), today=TODAY
    )
    importing.commit(office.database, taken, who="test")
    assert query(office.database, "SELECT count(*) FROM receipts") == [(0,)]
    assert query(office.database, "SELECT person_id, receipt_id FROM covers") == [(1, None)]
