"""What the province set for its communes, in ranking, map and on the page "Chỉ tiêu"."""

import datetime
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from desktop.background.task_runner import InlineRunner
from desktop.domain.changes import Changes
from desktop.domain.office_scope import OfficeKind
from desktop.domain.periods import Period
from desktop.domain.targets import TargetPlace
from desktop.models.province_desk import OF_TARGET, ranking
from desktop.models.table_rows import SortKey
from desktop.services.province.receiving import Rules
from desktop.services.targets.writing import NewTarget, set_targets
from desktop.settings.store import OptionStore
from desktop.storage.database import Database
from desktop.views.page_context import PageContext
from desktop.views.province.desk_reading import read_desk
from desktop.views.province.ranking_card import RankingCard
from desktop.views.province.show_measure import ShowCommune
from desktop.views.province.target_list_dialog import TargetListDialog
from desktop.views.province.targets_page import ProvinceTargetsPage
from desktop.views.targets.spread_dialog import SpreadDialog
from desktop.views.targets.target_model import TOTAL
from desktop.views.theme.appearance import Appearance
from tests.office_data import WHO
from tests.services.province.made_packages import (  # noqa: F401
    COMMUNES,
    PERIOD,
    package_of,
    province,
    receive,
)

TODAY = datetime.date(2026, 11, 5)
FIRST, SECOND, THIRD = COMMUNES[:3]
COVERAGE, INSURED = "hi_coverage", "hi_insured"


@pytest.fixture
def filled(province: Database) -> Database:  # noqa: F811
    for code, population, insured in ((FIRST, 1000, 900), (SECOND, 3000, 2400)):
        receive(province, package_of(code, population=population, insured=insured))
    give(province, COVERAGE, "85")
    return province


def give(database: Database, indicator: str, value: str, code: str | None = None) -> None:
    place = TargetPlace(commune_code=code)
    wanted = NewTarget(year=2026, indicator=indicator, value=Decimal(value), place=place)
    set_targets(database, (wanted,), who=WHO, today=TODAY)


@pytest.fixture
def page(qtbot, notifier, runner: InlineRunner, filled: Database) -> ProvinceTargetsPage:
    settings = OptionStore(None)
    context = PageContext(
        database=filled,
        runner=runner,
        notifier=notifier,
        today=lambda: TODAY,
        who=WHO,
        settings=settings,
        appearance=Appearance(settings),
        kind=OfficeKind.PROVINCE,
    )
    made = ProvinceTargetsPage(context)
    qtbot.addWidget(made)
    made.told, made.wishes = [], []
    made.message.connect(made.told.append)
    made.go_to.connect(made.wishes.append)
    notifier.changed.connect(made.take_changes)
    made.resize(1037, 480)
    made.show()
    made.arrive()
    return made


def text_of(page: ProvinceTargetsPage, row_id: int, column: str) -> str:
    model = page.tab.grid.targets
    keys = [each.key for each in model.columns]
    row = next(row for row in range(model.rowCount()) if model.id_at(row) == row_id)
    return model.text_at(row, keys.index(column))


def test_the_gap_is_to_the_communes_own_target(filled: Database) -> None:
    give(filled, COVERAGE, "95", FIRST)
    desk = read_desk(filled, PERIOD)
    measures = {each.key: each for each in desk.measures}

    lines = {line.code: line for line in ranking(desk, measures[COVERAGE])}

    assert (lines[FIRST].gap, lines[FIRST].aim.source) == (Decimal(-5), "tỉnh giao")
    assert (lines[SECOND].gap, lines[SECOND].aim.source) == (Decimal(-5), "chung toàn tỉnh")
    # Targets that differ are compared by how far they are reached: the map breaks at 100 %.
    of_target = measures[COVERAGE + OF_TARGET]
    assert of_target.target == 100
    assert desk.values_of(of_target.key) == {FIRST: Decimal("94.74"), SECOND: Decimal("94.12")}


def test_one_rate_for_all_needs_no_measure_of_its_own(filled: Database) -> None:
    keys = [each.key for each in read_desk(filled, PERIOD).measures]
    assert COVERAGE + OF_TARGET not in keys


def test_the_foot_of_the_ranking_says_that_targets_differ(qtbot, filled: Database) -> None:
    give(filled, COVERAGE, "89", FIRST)
    desk = read_desk(filled, PERIOD)
    card = RankingCard()
    qtbot.addWidget(card)
    card.show_desk(desk, next(each for each in desk.measures if each.key == COVERAGE))
    assert card.foot.text() == "1 xã đạt chỉ tiêu riêng của xã, 1 xã chưa đạt"
    tip = card.model.data(card.model.index(0, 3), int(Qt.ItemDataRole.ToolTipRole))
    assert tip == "Chỉ tiêu 89% (tỉnh giao)"


def test_a_count_is_told_beside_the_target_of_the_commune(filled: Database) -> None:
    give(filled, INSURED, "950", FIRST)
    desk = read_desk(filled, PERIOD)
    measure = next(each for each in desk.measures if each.key == INSURED)
    assert [line.gap for line in ranking(desk, measure)] == [None, Decimal(-50)]


def test_the_page_has_a_row_for_every_commune_and_the_province_above(
    page: ProvinceTargetsPage,
) -> None:
    model = page.tab.grid.targets
    assert model.id_at(0) == TOTAL
    assert model.text_at(0, 0) == "Toàn tỉnh"
    assert model.rowCount() == 1 + 99
    assert text_of(page, int(FIRST), f"{COVERAGE}:result") == "90,00%"
    assert text_of(page, int(FIRST), f"{COVERAGE}:target") == "85%"
    assert text_of(page, int(THIRD), f"{COVERAGE}:result") == "–"
    assert page.tab.choices.rows_box.isHidden()


def test_a_commune_whose_pace_nobody_knows_is_not_counted_as_being_on_time(
    page: ProvinceTargetsPage, filled: Database
) -> None:
    """A stock goes on from 31 December: without that number nobody can say that it keeps pace."""
    for code, insured in ((FIRST, "950"), (SECOND, "2400"), (THIRD, "700")):
        give(filled, INSURED, insured, code)
    page.tab.choices.choose((INSURED,))
    assert page.tab.status_text == (
        "99 xã, phường · 0 chậm tiến độ · Chưa tính được tiến độ: 1 (thiếu số đầu năm)"
        " · Chưa có kết quả: 1 · kết quả theo gói mới nhất của từng xã"
    )
    words = {code: text_of(page, int(code), "standing") for code in COMMUNES[:4]}
    assert list(words.values()) == ["Chưa tính", "Đạt", "Chưa có số", ""]
    model = page.tab.grid.targets
    column = [each.key for each in model.columns].index("standing")
    row = next(row for row in range(model.rowCount()) if model.id_at(row) == int(FIRST))
    tip = model.data(model.index(row, column), int(Qt.ItemDataRole.ToolTipRole))
    assert tip.startswith("Số người có thẻ BHYT: Chưa tính. Chưa biết số ngày 31/12/2025")

    december = Period.parse("2025-12")
    package = package_of(FIRST, period=december, population=1000, insured=800)
    rules = Rules(period=december, trust_new_keys=True)
    assert receive(filled, package, rules).state.value == "accepted"
    page.tab.take_changes(Changes(everything=True))
    assert text_of(page, int(FIRST), "standing") == "Chậm"
    assert page.tab.status_text.startswith("99 xã, phường · 1 chậm tiến độ · Chưa có kết quả: 1")

    page.tab.grid.targets.sort_by((SortKey("standing"),))
    shown = [page.tab.grid.targets.text_at(row, column) for row in range(5)]
    assert shown[1:] == ["Chậm", "Chưa có số", "Đạt", ""]


def test_a_typed_target_is_that_of_its_commune(page: ProvinceTargetsPage, filled: Database) -> None:
    model = page.tab.grid.targets
    keys = [each.key for each in model.columns]
    row = next(row for row in range(model.rowCount()) if model.id_at(row) == int(FIRST))
    model.setData(
        model.index(row, keys.index(f"{COVERAGE}:target")), "95,5", int(Qt.ItemDataRole.EditRole)
    )
    desk = read_desk(filled, PERIOD)
    aims = {one.code: one.aims[COVERAGE].value for one in desk.communes}
    assert aims == {FIRST: Decimal("95.5"), SECOND: Decimal(85)}
    assert page.told[-1].action_text == "Hoàn tác"


def test_a_result_opens_the_packages_of_its_commune(page: ProvinceTargetsPage) -> None:
    page.tab.grid.list_asked.emit(int(FIRST), COVERAGE)
    (wish,) = page.wishes
    assert (wish.page, wish.argument) == ("packages", ShowCommune(FIRST))
    page.tab.grid.list_asked.emit(TOTAL, COVERAGE)
    assert len(page.wishes) == 1


def test_the_province_shares_out_among_communes_and_says_who_gets_nothing(
    page: ProvinceTargetsPage, filled: Database
) -> None:
    give(filled, INSURED, "4000")
    page.tab.choices.choose((INSURED,))
    page.tab.ask_spread()
    dialog = page.tab.findChild(SpreadDialog)
    ways = [dialog.over_box.itemText(row) for row in range(dialog.over_box.count())]
    assert ways == ["Các xã, phường"]
    assert dialog.notice.text.startswith("97 xã chưa có số liệu trong gói")

    dialog.write()

    table = page.tab.table
    given = {row.key: row.cells[INSURED].target for row in table.rows}
    assert {key: int(one.value) for key, one in given.items() if one} == {
        int(FIRST): 1000,
        int(SECOND): 3000,
    }
    assert "đúng bằng chỉ tiêu" in page.tab.footer.text()


def test_a_target_that_was_not_given_to_the_commune_says_whose_it_is(
    page: ProvinceTargetsPage,
) -> None:
    model = page.tab.grid.targets
    keys = [each.key for each in model.columns]
    row = next(row for row in range(model.rowCount()) if model.id_at(row) == int(FIRST))
    place = model.index(row, keys.index(f"{COVERAGE}:target"))
    tip = model.data(place, int(Qt.ItemDataRole.ToolTipRole))
    assert tip == "Chỉ tiêu chung toàn tỉnh"


def test_a_list_is_shown_before_it_is_written(
    page: ProvinceTargetsPage, filled: Database, tmp_path: Path
) -> None:
    file = tmp_path / "giao.csv"
    file.write_text(
        f"Mã đơn vị,Tỷ lệ bao phủ BHYT\n{FIRST},96\n{SECOND},85\n99999,90\n", encoding="utf-8"
    )
    page.list_import.read(file)
    dialog = page.findChild(TargetListDialog)
    assert dialog.told.text() == (
        "Sẽ ghi: 1. Đã có đúng số này: 1. Bỏ lại vì sai: 1, đứng đầu bảng kèm lý do."
    )
    assert dialog.model.text_at(0, 5).startswith("Tỉnh không có xã, phường “99999”")
    assert dialog.detail.text() == dialog.model.text_at(0, 5)
    aims = {one.code: one.aims[COVERAGE].value for one in read_desk(filled, PERIOD).communes}
    assert aims[FIRST] == 85

    dialog.document.setText("115/KH-UBND")
    dialog.write()

    aims = {one.code: one.aims[COVERAGE] for one in read_desk(filled, PERIOD).communes}
    assert (aims[FIRST].value, aims[FIRST].source) == (96, "tỉnh giao, 115/KH-UBND")
    assert aims[SECOND].source == "chung toàn tỉnh"


def test_a_file_without_targets_is_refused_in_words(
    page: ProvinceTargetsPage, tmp_path: Path
) -> None:
    file = tmp_path / "khac.csv"
    file.write_text("Họ tên,Ngày sinh\nLý Thị Thử,1990\n", encoding="utf-8")
    page.list_import.read(file)
    assert page.told[-1].text.startswith("Không thấy bảng chỉ tiêu trong tệp khac.csv")
