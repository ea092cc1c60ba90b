"""The charts of the overview: what they draw, what their parts open, what their menu does."""

import sys
from decimal import Decimal
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from desktop.domain.year_targets import TargetKey
from desktop.services import dashboard
from desktop.services.dashboard import NeighbourhoodFigures
from desktop.services.lists import open_list
from desktop.services.year_targets import set_target
from desktop.views.dashboard.chart_look import ChartLook
from desktop.views.dashboard.chart_table import ChartTableDialog
from desktop.views.dashboard.coverage_chart import CoverageChart, in_order
from desktop.views.dashboard.months_chart import MonthsChart
from desktop.views.theme.stylesheet import apply_theme
from desktop.views.theme.tokens import DARK, LIGHT
from tests.views.conftest import TODAY
from tests.views.records.office_fixtures import WHO

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def rows_of(page) -> int:
    """How many rows the list has that was asked for last."""
    return len(open_list(page.context.database, page.wishes[-1].argument.query, TODAY))


def press(area, mark) -> None:
    box = area.layer.box_of(mark)
    place = QPoint(round(box.left + box.width / 2), round(box.top + box.height / 2))
    QTest.mouseClick(area.layer, Qt.MouseButton.LeftButton, pos=place)


def counted(page, mark) -> int:
    """How many persons a part stands for, out of the figures."""
    what, part = mark.what
    if isinstance(what, NeighbourhoodFigures):
        return what.insured if part else what.residents - what.insured
    month = page.figures.months[what - 1]
    if part is None:
        return month.last_year
    return month.renewed if part == "renewed" else month.joined


@pytest.mark.parametrize("name", ["months", "coverage"])
def test_every_part_opens_exactly_its_rows_by_click(drawn, name) -> None:
    card = getattr(drawn, name)
    assert card.chart.marks
    for number, mark in enumerate(card.chart.marks, start=1):
        press(card.area, mark)
        assert len(drawn.wishes) == number
        assert rows_of(drawn) == counted(drawn, mark) > 0


@pytest.mark.parametrize(
    ("name", "keys", "steps"),
    [
        ("months", [Qt.Key.Key_Right], {3, 5, 7}),
        ("coverage", [Qt.Key.Key_Down], {0, 1, 2}),
    ],
)
def test_arrow_keys_go_from_step_to_step_and_enter_opens(drawn, name, keys, steps) -> None:
    layer = getattr(drawn, name).area.layer
    layer.setFocus()
    seen = set()
    for _ in range(6):
        QTest.keyClick(layer, Qt.Key.Key_Return)
        assert rows_of(drawn) == counted(drawn, layer.current)
        seen.add(layer.current.step)
        assert layer.accessibleDescription() == layer.current.text
        QTest.keyClick(layer, keys[0])
    assert seen == steps
    QTest.keyClick(layer, Qt.Key.Key_Home)
    assert layer.current == layer._chart.marks[0]
    QTest.keyClick(layer, Qt.Key.Key_End)
    assert layer.current == layer._chart.marks[-1]


def test_the_other_arrows_go_inside_a_step(drawn) -> None:
    layer = drawn.coverage.area.layer
    layer.setFocus()
    both = [mark.step for mark in layer._chart.marks]
    step = next(step for step in both if both.count(step) == 2)
    while layer.current.step != step:
        QTest.keyClick(layer, Qt.Key.Key_Down)
    QTest.keyClick(layer, Qt.Key.Key_Left)
    assert layer.current.part == 0
    QTest.keyClick(layer, Qt.Key.Key_Right)
    assert (layer.current.step, layer.current.part) == (step, 1)
    QTest.keyClick(layer, Qt.Key.Key_Right)
    assert (layer.current.step, layer.current.part) == (step, 1)


def test_the_mouse_tells_a_part_under_the_chart_and_leaves_the_hint(drawn) -> None:
    card = drawn.months
    hint = card.foot.text()
    mark = card.chart.marks[0]
    box = card.area.layer.box_of(mark)
    place = QPoint(round(box.left + box.width / 2), round(box.top + box.height / 2))
    QTest.mouseMove(card.area.layer, place)
    assert card.foot.text() == mark.text == ("Tháng 3/2026: 1 người gia hạn · năm trước 0 lượt")
    assert card.area.layer.mark_at(QPointF(1, 1)) is None
    QTest.mouseMove(card.area.layer, QPoint(1, 1))
    assert card.foot.text() == hint


def test_a_list_of_a_month_says_what_it_is(drawn) -> None:
    press(drawn.months.area, drawn.months.chart.marks[0])
    query = drawn.wishes[-1].argument.query
    assert query.ids_name == "BHYT hộ gia đình gia hạn tháng 3/2026"


def test_new_figures_move_the_bars_without_a_new_canvas(drawn, database, qtbot) -> None:
    canvas, figure = drawn.months.area.canvas, drawn.months.chart.figure
    with database.write(WHO) as unit:
        unit.delete("cover", 6)
    drawn.reading.refresh()
    total = sum(month.total or 0 for month in drawn.figures.months)
    heights = [bar.get_height() for bar in drawn.months.chart._renewed]
    heights += [bar.get_height() for bar in drawn.months.chart._joined]
    assert sum(heights) == total
    assert (drawn.months.area.canvas, drawn.months.chart.figure) == (canvas, figure)
    qtbot.wait(1)


def test_pyplot_is_never_there(drawn) -> None:
    assert "matplotlib.figure" in sys.modules
    assert "matplotlib.pyplot" not in sys.modules


# What is drawn


@pytest.fixture
def sample(demo):
    set_target(demo, TargetKey.COVERAGE, TODAY.year, Decimal(92), who=WHO)
    return dashboard.figures(demo, TODAY)


def drawn_at(make, sample, width, height):
    """Draw a chart off the screen; return it with the extents of its texts in pixels."""
    from matplotlib.backends.backend_agg import FigureCanvasAgg

    chart = make(ChartLook.of_window())
    chart.show(sample)
    chart.figure.set_size_inches(width / chart.figure.dpi, height / chart.figure.dpi)
    chart.fit(width, height)
    canvas = FigureCanvasAgg(chart.figure)
    canvas.draw()
    axes = chart.axes
    texts = [*axes.texts, *axes.get_xticklabels(), *axes.get_yticklabels()]
    if axes.get_legend() is not None:
        texts += axes.get_legend().get_texts()
    shown = [text for text in texts if text.get_visible() and text.get_text()]
    return chart, [(text.get_text(), text.get_window_extent()) for text in shown]


@pytest.mark.parametrize("zoom", [90, 100, 150])
@pytest.mark.parametrize(
    ("make", "width", "height"),
    [(MonthsChart, 410, 380), (MonthsChart, 340, 250), (CoverageChart, 330, 380)],
)
def test_no_text_is_cut_at_any_zoom(make, width, height, zoom, sample, themed) -> None:
    apply_theme(themed, DARK, zoom)
    try:
        wide, tall = width * zoom / 100, height * zoom / 100
        _, texts = drawn_at(make, sample, wide, tall)
        assert len(texts) > 10
        for text, box in texts:
            assert box.x0 >= -1, text
            assert box.x1 <= wide + 1, text
            assert box.y0 >= -1, text
            assert box.y1 <= tall + 1, text
    finally:
        apply_theme(themed, LIGHT, 100)


def test_numbers_of_months_do_not_run_into_each_other(sample) -> None:
    chart, _ = drawn_at(MonthsChart, sample, 340, 250)
    boxes = [text.get_window_extent() for text in chart._totals if text.get_text()]
    for left, right in pairwise(boxes):
        assert not left.overlaps(right)


def test_bars_begin_at_nothing_and_say_their_number(sample) -> None:
    chart, _ = drawn_at(MonthsChart, sample, 410, 380)
    assert chart.axes.get_ylim()[0] == 0
    for month, lower, upper, total in zip(
        sample.months, chart._renewed, chart._joined, chart._totals, strict=True
    ):
        assert lower.get_y() == 0
        assert upper.get_y() == (month.renewed or 0)
        assert total.get_text() == (str(month.total) if month.total else "")


def test_below_the_target_is_hatched_and_amber_not_colour_alone(sample) -> None:
    from matplotlib.colors import to_hex

    chart, _ = drawn_at(CoverageChart, sample, 330, 380)
    places = in_order(sample.people.neighbourhoods)
    rates = [place.coverage for place in places]
    assert rates == sorted(rates)
    missed = [rate < 92 for rate in rates]
    assert {True, False} == set(missed)
    for bar, rate, told, low in zip(chart._bars, rates, chart._rates, missed, strict=True):
        assert bar.get_x() == 0
        assert bar.get_width() == float(rate)
        assert told.get_text() == f"{rate:.2f}%".replace(".", ",")
        assert bool(bar.get_hatch()) is low
        assert to_hex(bar.get_facecolor()).upper() == (LIGHT.warning if low else LIGHT.primary)
    assert chart._target.get_xdata() == [92.0, 92.0]


def test_forty_neighbourhoods_stay_readable_by_scrolling(sample) -> None:
    from dataclasses import replace

    places = tuple(
        NeighbourhoodFigures(f"Tổ dân phố số {number} có tên rất dài", 100, 60 + number % 40, 100)
        for number in range(40)
    )
    many = replace(sample, people=replace(sample.people, neighbourhoods=places))
    chart = CoverageChart(ChartLook.of_window())
    chart.show(many)
    assert chart.least_height() > 40 * 24
    chart, texts = drawn_at(lambda _: chart, many, 330, chart.least_height())
    names = [(text, box) for text, box in texts if text.startswith("Tổ dân")]
    assert len(names) == 40
    assert all(text.endswith("…") and box.x0 >= 0 for text, box in names)
    chart.show(sample)
    assert len(chart._names) == len(sample.people.neighbourhoods)
    assert len(chart.axes.patches) == 2 * len(chart._names)


def test_the_keys_scroll_to_a_part_out_of_sight(drawn, qtbot) -> None:
    drawn.board.setMinimumHeight(0)
    area = drawn.coverage.area
    drawn.resize(1174, 330)
    area._inside.setMinimumHeight(900)
    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() > 0)
    area.layer.setFocus()
    QTest.keyClick(area.layer, Qt.Key.Key_End)
    box = area.layer.box_of(area.layer.current)
    assert area.verticalScrollBar().value() > 0
    assert box.top >= area.verticalScrollBar().value()
    assert box.top + box.height <= area.verticalScrollBar().value() + area.viewport().height()


# The menu


def choose(card, words: str) -> None:
    QTest.mouseClick(card.menu_button, Qt.MouseButton.LeftButton)
    menu = card.findChildren(QMenu)[-1]
    next(action for action in menu.actions() if action.text() == words).trigger()
    menu.close()


def test_the_picture_is_copied_light_and_sharp(drawn) -> None:
    choose(drawn.months, "Chép ảnh")
    image = QGuiApplication.clipboard().image()
    assert image.width() == 1600
    assert image.pixelColor(3, 3).name().upper() == "#FFFFFF"
    colours = {image.pixelColor(x, image.height() - 200).name() for x in range(image.width())}
    assert LIGHT.primary.lower() in colours
    assert "Đã chép ảnh" in drawn.told[-1].text


def test_the_picture_is_saved_as_a_png_file(drawn, save_as, tmp_path) -> None:
    choose(drawn.coverage, "Lưu PNG…")
    target = tmp_path / "bieu do.png"
    save_as(drawn, target)
    assert QImage(str(target)).width() == 1600
    assert drawn.told[-1].text == "Đã lưu biểu đồ ra bieu do.png."


def test_a_folder_that_is_gone_is_told(drawn, save_as, tmp_path, qtbot) -> None:
    choose(drawn.coverage, "Lưu PNG…")
    with qtbot.waitSignal(drawn.context.runner.user_error) as told:
        save_as(drawn, tmp_path / "nowhere" / "a.png")
    assert told.args[0].code == "file.unwritable"


@pytest.mark.parametrize("name", ["months", "coverage"])
def test_the_table_has_the_figures_of_the_chart_and_can_be_copied(drawn, name) -> None:
    card = getattr(drawn, name)
    choose(card, "Xem dạng bảng…")
    dialog = drawn.findChildren(ChartTableDialog)[-1]
    rows = [dialog.model.row_at(row).texts for row in range(dialog.model.rowCount())]
    figures = drawn.figures
    if name == "months":
        assert rows[2] == ("03", "1", "0", "1", "0")
        total = sum(month.total or 0 for month in figures.months)
        assert rows[-1][3] == str(total)
    else:
        assert sum(int(row[2]) for row in rows[:-1]) == figures.people.insured == int(rows[-1][2])
        assert rows[-1][-1] == "40,00"
    QTest.mouseClick(dialog.copy_button, Qt.MouseButton.LeftButton)
    copied = QApplication.clipboard().text().splitlines()
    assert len(copied) == len(rows) + 1
    assert tuple(copied[-1].split("\t")) == rows[-1]
    assert "Đã chép" in dialog.told.text()
    dialog.close()


def test_printing_opens_the_preview(drawn) -> None:
    from desktop.views.printing.print_preview import PrintPreview

    choose(drawn.months, "In…")
    preview = drawn.findChildren(PrintPreview)[-1]
    assert preview.isVisible()
    preview.close()


def test_without_household_cards_the_chart_says_so(make_page, context, qtbot) -> None:
    page = make_page(context)
    qtbot.waitUntil(lambda: page.coverage.area.layer is not None)
    qtbot.waitUntil(page.coverage.area.layer.isVisible)
    assert "Chưa có thẻ BHYT hộ gia đình" in page.months.area.sentence.text()
    assert page.months.area.sentence.isVisible()
    assert not page.months.menu_button.isEnabled()


@pytest.mark.parametrize("name", ["months", "coverage"])
def test_a_dollar_in_a_name_is_no_formula(drawn, name) -> None:
    texts = getattr(drawn, name).chart.axes.texts
    assert texts
    assert not any(each.get_parse_math() for each in texts)
