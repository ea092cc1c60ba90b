"""Packages to be read with care, as the page and the check sheet of a real desk tell them."""

import dataclasses
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.domain.errors import InvalidInput
from desktop.domain.package import EditedPlace, PackageFault, PackageTable
from desktop.domain.package_layout import CORRECTIONS, LAYOUTS
from desktop.domain.package_standing import Standing
from desktop.domain.package_state import Reason
from desktop.domain.periods import Period
from desktop.services.province.receiving import Rules, refuse
from desktop.storage.database import Database
from desktop.views.page_context import PageContext
from desktop.views.province.desk_work import ServicesSource
from desktop.workbooks.package_problems import problem
from tests.office_data import NOW, TODAY, WHO
from tests.services.province.made_packages import (
    COMMUNES,
    PERIOD,
    file_of,
    fresh_province,
    package_of,
    receive,
)

FIRST = COMMUNES[0]
LATE = (
    ("09/2026", "Biên lai 4702", "Toàn đơn vị", "Số thẻ BHYT bán trong kỳ", 1, TODAY),
    ("09/2026", "Biên lai 4702", "Nà Lung", "Tiền thu", -526_500, TODAY),
)


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    with fresh_province(tmp_path) as made:
        yield made


@pytest.fixture
def services(bare_context: PageContext, database: Database) -> ServicesSource:
    return ServicesSource(replace(bare_context, database=database, today=NOW.date))


def _receive(database: Database, **marks: bool) -> int:
    package = package_of(FIRST)
    late = PackageTable(CORRECTIONS, LAYOUTS[CORRECTIONS].keys, LATE)
    package = dataclasses.replace(
        package,
        manifest=dataclasses.replace(package.manifest, **marks),
        tables={**package.tables, CORRECTIONS: late},
    )
    rules = Rules(period=PERIOD, trust_new_keys=True, replace_at_once=False)
    number = receive(database, package, rules).package_id
    assert number is not None
    return number


def test_invented_figures_wait_and_are_taken_in_with_a_reason(
    services: ServicesSource, database: Database
) -> None:
    number = _receive(database, is_sample=True)
    (line,) = services.desk(PERIOD).packages
    assert line.state is Standing.WAITING
    assert "dữ liệu mẫu" in line.note
    sheet = services.sheet(number)
    assert sheet.asks_reason
    assert [found.count("mẫu") for found in sheet.findings] == [1]
    assert "dữ liệu mẫu" in sheet.return_text
    with pytest.raises(InvalidInput):
        services.accept(number)
    assert services.accept(number, "Tập huấn").refused == ""
    (line,) = services.desk(PERIOD).packages
    assert (line.state, line.note) == (Standing.ACCEPTED, "Dữ liệu mẫu, không phải số thật")
    assert not services.sheet(number).asks_reason
    assert services.sheet(number).findings == ("Dữ liệu mẫu, không phải số thật.",)
    assert services.desk(PERIOD).samples == (line.commune,)
    assert services.overview(PERIOD).samples == line.commune


def test_a_running_month_is_told_in_line_and_sheet(
    services: ServicesSource, database: Database
) -> None:
    number = _receive(database, is_unfinished=True)
    (line,) = services.desk(PERIOD).packages
    assert line.state is Standing.ACCEPTED
    assert line.note == "Kỳ chưa kết thúc lúc lập gói, số còn đổi"
    assert services.sheet(number).findings == (f"{line.note}.",)
    assert services.sheet(number).book == ""


def test_the_sheet_tells_a_book_that_is_open_and_what_came_late(
    services: ServicesSource, database: Database
) -> None:
    sheet = services.sheet(_receive(database, is_unlocked=True))
    assert sheet.book == "Chưa khoá lúc lập gói, số còn có thể đổi"
    assert [(one.name, one.now) for one in sheet.corrections] == [
        ("09/2026, Toàn đơn vị: Số thẻ BHYT bán trong kỳ", "+1"),
        ("09/2026, Nà Lung: Tiền thu", "−526.500"),
    ]
    assert sheet.corrections[0].detail == f"Biên lai 4702, ghi ngày {TODAY:%d/%m/%Y}"
    assert services.desk(PERIOD).packages[0].note.startswith("1.000 dân, có thẻ 900")


def test_the_letter_and_the_reminder_speak_to_the_commune(
    services: ServicesSource, database: Database
) -> None:
    with database.write(WHO) as unit:
        package = package_of(FIRST)
        told = problem(PackageFault.EDITED_CELL, "goi.xlsx", [EditedPlace("Số liệu", 5, 2)])
        reason = Reason.of(told)
        refuse(unit, file_of(package), PERIOD, reason, package.manifest)
    (line,) = services.desk(PERIOD).packages
    sheet = services.sheet(line.package_id)
    assert "hãy đề nghị xã" in sheet.findings[0]
    words = "Gói bị sửa sau khi tạo: trang “Số liệu”, dòng 5, cột B."
    assert sheet.return_text.splitlines()[1:] == [
        words,
        "Đề nghị kiểm tra, tạo lại gói từ An Sinh Xã rồi gửi lại.",
    ]
    assert f": {words}" in services.desk(PERIOD).reminder
    assert sheet.lines == (), "no figures of it are kept: nothing is compared"


def test_what_counts_is_not_compared_with_a_package_of_another_month(
    services: ServicesSource, database: Database
) -> None:
    receive(database, package_of(FIRST), Rules(period=PERIOD, trust_new_keys=True))
    receive(database, package_of(FIRST, period=Period.parse("2026-09")))
    line = next(each for each in services.desk(PERIOD).packages if each.is_elsewhere)
    sheet = services.sheet(line.package_id)
    assert (sheet.counted_name, sheet.lines) == ("", ())
