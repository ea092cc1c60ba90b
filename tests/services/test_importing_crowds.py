"""Lists in which many rows share something: each is compared with few others, and stays right."""

from typing import Any

import pytest

from desktop.services import importing
from desktop.services.importing import ImportOptions, ImportPlan, matching
from desktop.services.importing.matching import Finding, Matcher
from desktop.workbooks.row_table import CheckedRow
from desktop.workbooks.workbook_content import CellValue
from tests.office_data import TODAY
from tests.services.conftest import Office
from tests.workbooks.sheets import sheet, workbook

HEADER = ["STT", "Họ và tên", "Ngày sinh", "Giới tính", "Địa chỉ", "Thôn"]
MANY = 300
Row = list[CellValue]


def named(number: int) -> str:
    return "Lò Văn " + "".join("ABCDEGHIKL"[int(digit)] for digit in f"{number:04d}").capitalize()


def people(place: str | None = "Thôn 1") -> list[Row]:
    """Many people of whom only the year of birth is known."""
    return [[float(at), named(at), "1980", "Nam", "Số 5", place] for at in range(1, MANY + 1)]


def plan_of(office: Office, header: list[str], rows: list[Row], **options: Any) -> ImportPlan:
    content = workbook(sheet(header, *rows))
    return importing.plan_of(office.database, content, ImportOptions(**options), today=TODAY)


@pytest.fixture
def compared(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """How often two persons were compared."""
    calls: list[int] = []
    compare = matching._similar

    def counted(*pair: Any) -> bool:
        calls.append(1)
        return compare(*pair)

    monkeypatch.setattr(matching, "_similar", counted)
    return calls


def test_people_of_one_birth_date_are_compared_by_name(office: Office, compared: list[int]) -> None:
    first = plan_of(office, HEADER, people())
    assert (first.counts.new, len(compared)) == (MANY, 0)
    importing.commit(office.database, first, who="test")
    again = plan_of(office, HEADER, people(place=None))
    assert again.counts.held_back == MANY
    assert [row.similar for row in again.rows] == [(number,) for number in range(1, MANY + 1)]
    assert len(compared) == MANY


def test_people_of_one_name_and_birth_date_are_not_all_compared(
    office: Office, compared: list[int]
) -> None:
    alike = [[*row[:1], "Lò Văn An", *row[2:]] for row in people()]
    plan = plan_of(office, HEADER, alike, accept_doubtful=True)
    assert plan.counts.possible_duplicates == 0
    assert sum("duplicate.similar_in_file" in codes(plan, at) for at in range(MANY)) == MANY - 1
    importing.commit(office.database, plan, who="test")
    compared.clear()
    again = plan_of(office, HEADER, [[*row[:4], "Số 6", None] for row in alike])
    assert again.counts.held_back == MANY
    assert len(compared) <= 51 * MANY
    assert all(0 < len(row.similar) <= 50 for row in again.rows)


def codes(plan: ImportPlan, at: int) -> set[str]:
    return {entry.issue.code for entry in plan.rows[at].issues}


HOMES = ["STT", "Mã hộ", "Họ tên chủ hộ", "Địa chỉ", "Thôn", "Nhân viên thu"]


@pytest.mark.parametrize(
    ("words", "found"),
    [("lò thị mai", 1), ("Lò Thị Bảy", None), ("Lò Văn Tư", None), ("-", None)],
)
def test_a_household_finds_its_one_collector_by_name(
    office: Office, words: str, found: int | None
) -> None:
    office.add("collector", full_name="Lò Thị Mai", collector_code="NVT001")
    office.add("collector", full_name="Lò Văn Tư", collector_code="NVT002")
    office.add("collector", full_name="Lò Văn Tư")
    row: Row = [1.0, "HG01", "Lò Văn An", "Số 5", "Thôn 1", words]
    importing.commit(office.database, plan_of(office, HOMES, [row]), who="test")
    with office.database.read() as snapshot:
        statement = "SELECT collector_id FROM households"
        assert snapshot.connection.exec_driver_sql(statement).scalar() == found


def test_a_mended_cell_does_not_match_all_who_share_a_birth_date(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    header = ["STT", "Họ và tên", "Ngày sinh", "Thôn"]
    names = [f"Lò Văn {first}{second}" for first in "ABCDEGHK" for second in "aeiou"]
    rows: list[Row] = [
        [float(at), f"{names[at % 40]} {'xyz'[at % 3]}", "01/01/1970", f"Thôn {at}"]
        for at in range(1, 2_001)
    ]
    plan = plan_of(office, header, rows)
    asked: list[int] = []
    find = Matcher.find

    def counted(self: Matcher, place: int, row: CheckedRow) -> Finding:
        asked.append(place)
        return find(self, place, row)

    monkeypatch.setattr(Matcher, "find", counted)
    mended = importing.revalidate_row(plan, 3, {"full_name": "Lò Thị Mai"})
    assert len(asked) <= 20
    # Who bears the name of another row of the same place is seen all the same, and no longer.
    same = {"full_name": "Lò Thị Mai", "neighbourhood": "Thôn 2"}
    twice = importing.revalidate_row(mended, 900, same)
    assert "duplicate.similar_in_file" in codes(twice, 898)
    again = importing.revalidate_row(twice, 3, {"full_name": "Lò Thị Bảy"})
    assert "duplicate.similar_in_file" not in codes(again, 898)
