"""The page "Tổng quan tỉnh": sums, months, persons listed twice, the pivot."""

import datetime
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QGuiApplication
from PySide6.QtWidgets import QApplication

from desktop.domain.periods import Period
from desktop.services.province import consolidation, pivot, workbook
from desktop.services.province.tables import doubles_table
from desktop.services.sample_data.province import DOUBLES
from desktop.storage.database import Database
from desktop.views.page_context import PageContext
from desktop.views.province.overview_reading import short_name
from desktop.views.province.packages_page import PackagesPage
from desktop.views.province.pivot_view import DIMENSIONS
from desktop.views.province.province_page import PIVOT, TWICE, ProvincePage
from desktop.views.province.show_measure import ShowMeasure
from desktop.views.theme.fonts import font
from tests.office_data import NOW
from tests.province_office import province_copy

LAST = Period.month_of(NOW.date())


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    made = Database(province_copy(tmp_path), clock=lambda: NOW)
    yield made
    made.close()


@pytest.fixture
def overview(qtbot, bare_context: PageContext, database: Database) -> ProvincePage:
    made = ProvincePage(replace(bare_context, database=database, today=NOW.date))
    qtbot.addWidget(made)
    made.told, made.wishes = [], []
    made.message.connect(made.told.append)
    made.go_to.connect(made.wishes.append)
    made.resize(1174, 624)
    made.show()
    made.arrive()
    return made


def lines(page: ProvincePage) -> dict[str, tuple[str, ...]]:
    rows = (page.model.row_at(row).texts for row in range(page.model.rowCount()))
    return {row[0]: row for row in rows}


def test_sums_are_those_of_the_consolidation(overview, database) -> None:
    found = consolidation.figures(database, LAST)
    shown = lines(overview)
    assert len(shown) == len(found.totals)
    assert shown["Số khẩu"][1] == found.totals["population"].show()
    assert shown["Tỷ lệ bao phủ BHYT"][1] == found.totals["hi_coverage"].show() + "%"
    assert shown["Số khẩu"][5] == str(len(found.communes))
    assert shown["Tỷ lệ bao phủ BHYT"][3].endswith(" điểm")
    parts = sum(one.counts["population"][0] for one in found.communes)
    assert parts == found.totals["population"].numerator


def test_the_chart_follows_the_row_and_tells_its_numbers(overview) -> None:
    assert overview.current_line.key == "hi_coverage"
    assert overview.chart.accessibleName() == "Tỷ lệ bao phủ BHYT"
    assert "94" in overview.chart_note.text()
    overview.table.select_ids((0,), 0)
    assert overview.chart.accessibleName() == overview.overview.lines[0].name
    described = overview.chart.accessibleDescription()
    assert overview.overview.lines[0].value in described
    assert described.count(";") == 1, "two months were sent, the empty ones before are left out"


def test_enter_opens_the_indicator_on_the_map(overview, qtbot) -> None:
    qtbot.keyClick(overview.table, Qt.Key.Key_Return)
    wish = overview.wishes[-1]
    assert wish.page == "packages"
    assert wish.argument == ShowMeasure("hi_coverage", LAST)


def test_persons_listed_twice_are_told_without_names(overview) -> None:
    overview.open_tab(TWICE)
    model = overview.doubles.model
    assert model.rowCount() == DOUBLES
    assert {model.row_at(row).texts[4] for row in range(DOUBLES)} == {"1"}
    overview.doubles.copy_button.click()
    copied = QGuiApplication.clipboard().text()
    for one in overview.overview.doubles:
        assert one.digest in copied
        assert len(one.communes.split(", ")) == 2
    assert overview.told[-1].tone == "ok"


def test_the_page_and_the_workbook_say_the_same_of_what_was_not_compared(
    overview, database
) -> None:
    found = overview.overview
    assert found.uncompared
    made = workbook.consolidated(database, LAST).paper.table("doubles")
    words = f"Chưa so được: {found.uncompared} gói không có mã đối chiếu."
    assert words in made.note
    assert words in overview.doubles.told.text()

    overview.doubles.show_overview(replace(found, doubles=(), uncompared=0))
    assert overview.doubles.told.text() == doubles_table(()).note


def test_the_pivot_is_the_services_and_adds_up(overview, database) -> None:
    overview.chips.choose(PIVOT)
    overview.open_tab(PIVOT)
    found = pivot.pivot(database, (LAST,), ("age_band",), ("scheme",))
    model = overview.pivot.table.rows()
    rows = [model.row_at(row).texts for row in range(model.rowCount())]
    assert len(rows) == len(found.row_keys) + 1
    numbers = [[int(text.replace(".", "")) for text in row[1:]] for row in rows]
    for column in range(len(numbers[0])):
        assert sum(row[column] for row in numbers[:-1]) == numbers[-1][column]
    assert all(sum(row[:-1]) == row[-1] for row in numbers)
    assert numbers[-1][-1] == found.total


@pytest.mark.parametrize("rows", list(DIMENSIONS))
@pytest.mark.parametrize("columns", ["sex", "commune"])
def test_any_two_dimensions_can_be_laid_out(overview, rows: str, columns: str) -> None:
    people = overview._source.pivot(LAST, rows, columns)
    assert sum(total for _, _, total in people.rows) == people.total > 0
    assert sum(people.totals) == people.total
    overview.pivot.show_pivot(people)
    model = overview.pivot.table.rows()
    assert model.row_at(model.rowCount() - 1).texts[-1].replace(".", "") == str(people.total)


def test_no_header_of_the_pivot_is_cut(overview) -> None:
    overview.resize(1000, 480)
    overview.chips.choose(PIVOT)
    overview.open_tab(PIVOT)
    found = overview._source.pivot(LAST, "age_band", "scheme")
    long = "Health and voluntary social insurance, both of them; " * 4
    overview.pivot.show_pivot(replace(found, columns=(long, *found.columns[1:])))
    overview.show()
    QApplication.processEvents()
    header = overview.pivot.table.horizontalHeader()
    # Headers are painted in a heavier face than their widget's own.
    assert QFontMetrics(font(strong=True)).horizontalAdvance(long) < header.sectionSize(1)


def test_a_choice_reads_another_table(overview, database) -> None:
    overview.chips.choose(PIVOT)
    overview.open_tab(PIVOT)
    overview.pivot.rows_choice.setCurrentIndex(overview.pivot.rows_choice.findData("sex"))
    model = overview.pivot.table.rows()
    assert [model.row_at(row).texts[0] for row in range(3)] == ["Nữ", "Nam", "Cộng"]


def test_a_period_without_packages_says_so(overview) -> None:
    overview.arrive(Period.parse("2025-01"))
    assert overview.model.rowCount() == 0
    assert "Chưa có gói" in overview._told.text()
    assert not overview.map_button.isEnabled()
    assert not overview.doubles.copy_button.isEnabled()


def test_names_of_periods_under_the_bars() -> None:
    names = [short_name(Period.parse(form)) for form in ("2026-11", "2026-Q4", "2026")]
    assert names == ["11/26", "Q4/26", "2026"]


def test_targets_are_of_rates_only(overview) -> None:
    assert overview.overview.targets == {"hi_coverage": Decimal(94)}


@pytest.mark.parametrize(
    "day", [NOW.date(), datetime.date(2026, 12, 1), datetime.date(2026, 12, 22)]
)
def test_the_first_screen_of_an_invented_desk_shows_figures(
    qtbot, bare_context: PageContext, database: Database, day: datetime.date
) -> None:
    """Whoever tries the program out sees the month that came in last, on both pages."""
    context = replace(bare_context, database=database, today=lambda: day)
    for made in (ProvincePage(context), PackagesPage(context)):
        qtbot.addWidget(made)
        made.show()
        made.arrive()
        assert made.period.period == LAST
    assert made.desk.communes
    assert made.ranking.model.rowCount() > 5


def test_sums_with_invented_figures_say_so_on_the_page(overview) -> None:
    assert "mẫu" not in overview._told.text()
    overview._show_overview(replace(overview.overview, samples="Xã Hạ, Xã Thượng"))
    assert overview._told.text().endswith("không phải số thật: Xã Hạ, Xã Thượng.")
