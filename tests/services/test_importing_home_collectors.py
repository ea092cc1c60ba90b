"""Who collects from a household: by name, by code, or by both; what nobody is, is told."""

from pathlib import Path
from typing import Any

import pytest

from desktop.services import importing
from tests.services.conftest import Office
from tests.services.list_books import plan_of, query, write_book

HEADER = ["STT", "Mã hộ", "Họ tên chủ hộ", "Thôn", "Nhân viên thu"]


def with_collectors(office: Office) -> None:
    office.add("collector", full_name="Lò Thị Mai", collector_code="NVT001")
    office.add("collector", full_name="Lò Văn Tư", collector_code="NVT002")


@pytest.mark.parametrize(
    ("words", "linked"),
    [
        ("NVT001", "NVT001"),
        ("nvt002", "NVT002"),
        ("Lò Thị Mai", "NVT001"),
        ("NVT001 - Lò Thị Mai", "NVT001"),
        ("Lò Văn Tư (NVT002)", "NVT002"),
        # Code and name of two people.
        ("NVT001 - Lò Văn Tư", None),
        ("NVT999", None),
        ("Mùa Thị Dợ", None),
    ],
)
def test_a_household_finds_its_collector(
    words: str, linked: str | None, office: Office, tmp_path: Path
) -> None:
    with_collectors(office)
    rows: list[list[Any]] = [HEADER, [1, "HG901", "Lý Văn An", "Thôn 3", words]]
    plan = plan_of(office, write_book(tmp_path / "ho.xlsx", {"DS": rows}))
    assert (plan.counts.new, plan.counts.rejected) == (1, 0)
    codes = [entry.issue.code for entry in plan.warnings if entry.field == "collector"]
    assert codes == ([] if linked else ["household.collector"])
    importing.commit(office.database, plan, who="test")
    found = query(
        office,
        "SELECT c.collector_code FROM households h LEFT JOIN collectors c"
        " ON c.id = h.collector_id WHERE h.household_code = 'HG901'",
    )
    assert found == [(linked,)]


def test_one_unknown_code_is_told_once(office: Office, tmp_path: Path) -> None:
    with_collectors(office)
    rows: list[list[Any]] = [HEADER]
    rows += [[at, f"HG90{at}", "Lý Văn An", "Thôn 3", "NVT999"] for at in range(1, 5)]
    plan = plan_of(office, write_book(tmp_path / "ho.xlsx", {"DS": rows}))
    (told,) = [entry for entry in plan.warnings if entry.issue.code == "household.collector"]
    assert told.text().startswith("E2: Không xác định được nhân viên thu “NVT999”")
