"""The charts that are chosen on the overview: what they draw, open, keep and let go of."""

import datetime
import subprocess
import sys
from itertools import combinations

import numpy as np
import pytest
from matplotlib.backends.backend_qtagg import FigureCanvasQTAgg
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from desktop.domain.campaign import Campaign, Measure
from desktop.domain.periods import PeriodKind
from desktop.services.lists import open_list
from desktop.services.overview_charts import campaign, expiring, heat, outreach, productivity
from desktop.settings.options import OVERVIEW_CHART, overview_chart_of
from desktop.views.dashboard.bar_styles import BarStyle, paint_of
from desktop.views.dashboard.chart_kinds import BY_KEY, KINDS, USUAL
from desktop.views.dashboard.chart_look import ChartLook
from desktop.views.dashboard.list_behind import ListBehind
from desktop.views.receipts.ask_dialog import AskDialog
from desktop.views.theme.stylesheet import apply_theme
from desktop.views.theme.tokens import DARK, LIGHT
from tests.conftest import PROJECT
from tests.views.conftest import TODAY
from tests.views.dashboard.conftest import wait_for_charts
from tests.views.dashboard.test_charts import press
from tests.views.records.office_fixtures import WHO, context_of, save

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

DAYS = Campaign(
    datetime.date(2026, 11, 1),
    datetime.date(2026, 11, 30),
    {Measure.HEALTH: 60, Measure.MONEY: 80_000_000},
)


@pytest.fixture
def sample_page(make_page, demo, runner, notifier):
    campaign.set_campaign(demo, DAYS, who=WHO)
    return make_page(context_of(demo, runner, notifier))


def choose(page, key: str, qtbot):
    """Choose a chart; return it when it is drawn."""
    QTest.mouseClick(page.choice.buttons[key], Qt.MouseButton.LeftButton)
    wide = page.stage.chart
    qtbot.waitUntil(lambda: wide.card.area.layer is not None and wide.card.area.layer.isVisible())
    return wide


def rows_of_the_list(page) -> int:
    query = page.wishes[-1].argument.query
    return len(open_list(page.context.database, query, TODAY))


FIRST_PARTS = {
    "expiring": lambda shown: next(n for e in shown.steps for n in (e.own, e.others) if n),
    "collectors": lambda shown: next(n for n in shown.rows[0].people if n),
    "outreach": lambda shown: next(row.events for row in shown.rows if row.reached),
    "campaign": lambda shown: shown.days[0],
    "heat": lambda shown: shown.rows[0].cells[0].value.numerator,
}
"""How many rows the first part of each chart stands for."""


@pytest.mark.parametrize("key", [kind.key for kind in KINDS])
def test_the_first_part_opens_exactly_its_rows_by_click_and_by_key(sample_page, qtbot, key) -> None:
    wide = choose(sample_page, key, qtbot)
    marks = wide.card.chart.marks
    first = next(mark for mark in marks if mark.what is not None)
    press(wide.card.area, first)
    persons = FIRST_PARTS[key](wide.card.figures)
    assert rows_of_the_list(sample_page) == persons > 0
    query = sample_page.wishes[-1].argument.query
    if isinstance(first.what, ListBehind) and query.ids is not None:
        assert query.ids_name
    layer = wide.card.area.layer
    layer.setFocus()
    QTest.keyClick(layer, Qt.Key.Key_End)
    assert layer.current == marks[-1]
    assert wide.card.foot.text() == marks[-1].text
    QTest.keyClick(layer, Qt.Key.Key_Home)
    QTest.keyClick(layer, Qt.Key.Key_Return)
    assert len(sample_page.wishes) == 2


def test_money_opens_its_receipts_inside_the_overview(sample_page, qtbot) -> None:
    wide = choose(sample_page, "collectors", qtbot)
    row = next(row for row in wide.card.figures.rows if row.money)
    mark = next(mark for mark in wide.card.chart.marks if "tiền thu" in mark.text)
    press(wide.card.area, mark)
    assert sample_page.receipts.isVisible()
    assert sample_page.receipts.list.model.rowCount() > 0
    assert row.name in mark.text
    QTest.keyClick(sample_page.receipts.list.table, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not sample_page.receipts.isVisible())
    assert wide.card.isVisible()


def test_bars_are_as_long_as_what_they_count(sample_page, qtbot) -> None:
    wide = choose(sample_page, "collectors", qtbot)
    chart, figures = wide.card.chart, wide.card.figures
    for place in range(2):
        sizes, widths = [], []
        for row, bars, drawn in zip(figures.rows, chart._rows, chart._pieces, strict=True):
            assert bars.bars[0].size == row.total
            assert bars.bars[1].size == row.money
            sizes += [piece.size for piece in bars.bars[place].pieces]
            widths += [piece.get_width() for piece in drawn[place]]
        assert sum(widths) > 0
        scale = max(widths) / max(sizes)
        assert widths == pytest.approx([size * scale for size in sizes])


def test_lines_of_a_campaign_go_through_its_days(sample_page, qtbot) -> None:
    wide = choose(sample_page, "campaign", qtbot)
    chart, figures = wide.card.chart, wide.card.figures
    assert list(chart._done.get_ydata()) == [0, *figures.so_far]
    assert list(chart._plan.get_xydata()[-1]) == [30, 60]
    assert list(chart._forecast.get_xydata()[-1]) == [30, figures.forecast]
    needed = -(-(60 - figures.done) // 9)
    assert f"còn 9 ngày, mỗi ngày cần {needed}" in wide.card.foot.text()


def test_cells_say_by_a_sign_and_not_by_colour_alone(sample_page, qtbot) -> None:
    chart = choose(sample_page, "heat", qtbot).card.chart
    for row, numbers, cells in zip(chart._rows, chart._numbers, chart._cells, strict=True):
        for cell, number, drawn in zip(row.cells, numbers, cells, strict=True):
            assert number.get_text().endswith(cell.value.show())
            if cell.target is not None:
                reached = cell.heat is heat.HeatClass.REACHED
                assert number.get_text().startswith("✓") is reached
                assert bool(drawn.get_hatch()) is not reached


def test_styles_of_bars_differ_without_colour() -> None:
    look = ChartLook.of_paper()
    paints = [paint_of(style, look) for style in BarStyle]
    for one, other in combinations(paints, 2):
        assert (one["facecolor"], one["hatch"]) != (other["facecolor"], other["hatch"])


def test_arrow_keys_go_through_the_cells(sample_page, qtbot) -> None:
    layer = choose(sample_page, "heat", qtbot).card.area.layer
    layer.setFocus()
    QTest.keyClick(layer, Qt.Key.Key_Right)
    QTest.keyClick(layer, Qt.Key.Key_Down)
    assert (layer.current.step, layer.current.part) == (1, 1)
    QTest.keyClick(layer, Qt.Key.Key_Left)
    assert (layer.current.step, layer.current.part) == (1, 0)
    assert layer.accessibleDescription() == layer.current.text


# What is kept, and what goes


def test_the_choice_is_kept_for_the_next_time(sample_page, make_page, qtbot) -> None:
    wide = choose(sample_page, "expiring", qtbot)
    wide.options.setCurrentIndex(1)
    settings = sample_page.context.settings
    assert settings.text(OVERVIEW_CHART) == "expiring"
    assert settings.text(overview_chart_of("expiring")) == "month"
    assert wide.card.title == "Thẻ BHYT hết hạn trong 12 tháng tới"
    again = make_page(sample_page.context)
    assert again.choice.current == "expiring"
    qtbot.waitUntil(lambda: again.stage.chart.card.area.layer is not None)
    assert again.stage.chart.card.title == "Thẻ BHYT hết hạn trong 12 tháng tới"
    assert again.months.isHidden()
    assert again.months.chart is None
    QTest.mouseClick(again.choice.buttons[USUAL], Qt.MouseButton.LeftButton)
    wait_for_charts(again, qtbot)
    assert settings.text(OVERVIEW_CHART) == USUAL


def test_at_most_four_canvases_are_alive(sample_page, qtbot) -> None:
    wait_for_charts(sample_page, qtbot)
    for kind in KINDS:
        choose(sample_page, kind.key, qtbot)
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        assert len(sample_page.findChildren(FigureCanvasQTAgg)) <= 4
    before = sample_page.stage.chart
    assert choose(sample_page, KINDS[-2].key, qtbot) is not before
    assert choose(sample_page, KINDS[-1].key, qtbot) is before


def test_a_chart_that_nobody_waits_for_is_let_go(make_page, demo, held, notifier, qtbot) -> None:
    page = make_page(context_of(demo, held, notifier))
    held.release()
    QTest.mouseClick(page.choice.buttons["heat"], Qt.MouseButton.LeftButton)
    wide = page.stage.chart
    QTest.mouseClick(page.choice.buttons[USUAL], Qt.MouseButton.LeftButton)
    while held.held:
        held.release()
    assert wide.card.figures is None
    QTest.mouseClick(page.choice.buttons["heat"], Qt.MouseButton.LeftButton)
    while held.held:
        held.release()
    assert page.stage.chart is wide
    assert wide.card.figures is not None


def test_a_chart_follows_changes(sample_page, qtbot) -> None:
    wide = choose(sample_page, "campaign", qtbot)
    canvas = wide.card.area.canvas
    changes = campaign.set_campaign(
        sample_page.context.database, Campaign(DAYS.first, DAYS.last), who=WHO
    )
    sample_page.context.notifier.publish(changes)
    qtbot.waitUntil(lambda: wide.card.figures.plan is None)
    assert "chưa đặt số cần đạt" in wide.card.foot.text()
    assert list(wide.card.chart._plan.get_xdata()) == []
    assert wide.card.area.canvas is canvas


def test_an_office_without_data_reads_no_chart(make_page, empty_context) -> None:
    empty_context.settings.keep_text(OVERVIEW_CHART, "heat")
    page = make_page(empty_context)
    assert page.empty.isVisible()
    assert page.stage.chart is None


@pytest.mark.parametrize(
    ("key", "words"),
    [
        ("expiring", "Không có thẻ BHYT nào hết hạn"),
        ("collectors", "Chưa có nhân viên thu nào."),
        ("outreach", "chưa ghi buổi truyền thông nào"),
        ("campaign", "Chưa đặt đợt cao điểm"),
    ],
)
def test_a_chart_with_nothing_to_show_says_why(make_page, empty_context, qtbot, key, words) -> None:
    save(empty_context.database, "person", full_name="Vàng Thị Một")
    page = make_page(empty_context)
    QTest.mouseClick(page.choice.buttons[key], Qt.MouseButton.LeftButton)
    area = page.stage.chart.card.area
    qtbot.waitUntil(lambda: words in area.sentence.text())
    assert area.sentence.isVisible()
    assert not page.stage.chart.card.menu_button.isEnabled()


def test_a_campaign_is_asked_for_and_written(make_page, context, qtbot, hands) -> None:
    page = make_page(context)
    QTest.mouseClick(page.choice.buttons["campaign"], Qt.MouseButton.LeftButton)
    QTest.mouseClick(page.stage.chart.setting, Qt.MouseButton.LeftButton)
    dialog = page.findChildren(AskDialog)[-1]
    assert dialog.form.fields["first"].value == TODAY
    last = dialog.form.fields["last"].editor
    last.clear()
    hands.type(last, "01/11/2026")
    dialog.form.save()
    assert dialog.isVisible()
    assert dialog.form.problem_count == 1
    last.clear()
    hands.type(last, "30/11/2026")
    hands.type(dialog.form.fields["hi"].editor, "40")
    dialog.form.save()
    assert page.told[-1].text == "Đã ghi đợt cao điểm."
    kept = campaign.read_campaign(context.database)
    assert kept == Campaign(TODAY, datetime.date(2026, 11, 30), {Measure.HEALTH: 40})


# How they are drawn


READ = {
    "expiring": lambda demo: expiring.figures(expiring.Step.WEEK, demo, TODAY),
    "collectors": lambda demo: productivity.figures(PeriodKind.YEAR, demo, TODAY),
    "outreach": lambda demo: outreach.figures(outreach.Part.FORM, demo, TODAY),
    "campaign": lambda demo: campaign.figures(Measure.MONEY, demo, TODAY),
    "heat": lambda demo: heat.figures(PeriodKind.MONTH, demo, TODAY),
}


@pytest.mark.parametrize(("size", "zoom"), [((735, 340), 100), ((640, 210), 150)])
@pytest.mark.parametrize("key", [kind.key for kind in KINDS])
def test_no_text_is_cut(key, size, zoom, demo, themed) -> None:
    from matplotlib.backends.backend_agg import FigureCanvasAgg

    campaign.set_campaign(demo, DAYS, who=WHO)
    figures = READ[key](demo)
    apply_theme(themed, DARK, zoom)
    try:
        chart = BY_KEY[key].make(ChartLook.of_window())
        chart.show(figures)
        wide = size[0] * zoom / 100
        tall = max(size[1] * zoom / 100, chart.least_height())
        chart.figure.set_size_inches(wide / chart.figure.dpi, tall / chart.figure.dpi)
        chart.fit(wide, tall)
        FigureCanvasAgg(chart.figure).draw()
        axes = chart.axes
        named = [*axes.texts, *chart.figure.texts]
        assert not any(text.get_parse_math() for text in named)
        texts = [*named, *axes.get_xticklabels(), *axes.get_yticklabels()]
        texts += axes.get_legend().get_texts() if axes.get_legend() is not None else []
        shown = [text for text in texts if text.get_visible() and text.get_text().strip()]
        assert len(shown) > 6
        for text in shown:
            box = text.get_window_extent()
            assert box.x0 >= -1, text
            assert box.x1 <= wide + 1, text
            assert box.y0 >= -1, text
            assert box.y1 <= tall + 1, text
    finally:
        apply_theme(themed, LIGHT, 100)


@pytest.mark.parametrize("key", [kind.key for kind in KINDS])
def test_the_table_has_as_many_rows_and_the_same_sums(key, demo, themed) -> None:
    campaign.set_campaign(demo, DAYS, who=WHO)
    figures = READ[key](demo)
    chart = BY_KEY[key].make(ChartLook.of_paper())
    table = chart.table(figures)
    assert table.rows
    assert table.total is not None
    for place, column in enumerate(table.columns):
        numbers = [row[place] for row in table.rows]
        additive = {
            "own", "others", "total", "events", "reached", "joined", "brought",
            "renewed", "voluntary", "money", *heat.KEYS[1:],
        }  # fmt: skip
        if column.key in additive:
            assert table.total[place] == sum(numbers)


def test_a_chart_is_saved_as_a_page_with_letters(sample_page, qtbot, save_as, tmp_path) -> None:
    wide = choose(sample_page, "heat", qtbot)
    QTest.mouseClick(wide.card.menu_button, Qt.MouseButton.LeftButton)
    menu = wide.card.findChildren(QMenu)[-1]
    next(action for action in menu.actions() if action.text() == "Lưu PDF…").trigger()
    menu.close()
    target = tmp_path / "bang nhiet.pdf"
    save_as(sample_page, target)
    data = target.read_bytes()
    assert data.startswith(b"%PDF")
    assert b"/Type0" in data
    assert sample_page.told[-1].text == "Đã lưu biểu đồ ra bang nhiet.pdf."


def test_the_choice_goes_on_below_where_room_is_short(sample_page) -> None:
    high = sample_page.choice.arrange(1100)
    assert sample_page.choice.arrange(500) > high
    buttons = list(sample_page.choice.buttons.values())
    assert max(button.geometry().right() for button in buttons) < 500
    for one, other in combinations(buttons, 2):
        assert not one.geometry().intersects(other.geometry())


def test_the_mouse_tells_a_part_and_leaves_the_hint(sample_page, qtbot) -> None:
    card = choose(sample_page, "expiring", qtbot).card
    hint = card.foot.text()
    mark = card.chart.marks[0]
    box = card.area.layer.box_of(mark)
    place = QPoint(round(box.left + box.width / 2), round(box.top + box.height / 2))
    QTest.mouseMove(card.area.layer, place)
    assert card.foot.text() == mark.text
    QTest.mouseMove(card.area.layer, QPoint(1, 1))
    assert card.foot.text() == hint


def test_the_page_is_painted_without_the_slow_libraries() -> None:
    names = "'sqlalchemy', 'matplotlib', 'openpyxl'"
    code = (
        "import sys; import desktop.views.dashboard.dashboard_page; "
        f"print([name for name in ({names}) if name in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=PROJECT, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"


@pytest.mark.parametrize("key", ["heat", "collectors"])
def test_texts_come_in_turns_and_make_the_same_picture(
    sample_page, qtbot, monkeypatch, key
) -> None:
    from matplotlib.backends.backend_agg import FigureCanvasAgg

    from desktop.views.dashboard import chart_canvas

    choose(sample_page, key, qtbot)
    canvas = sample_page.stage.chart.card.area.canvas
    qtbot.waitUntil(lambda: not canvas._waiting)
    monkeypatch.setattr(chart_canvas, "TURN", 0.0)  # no turn has time for a text
    canvas.draw()
    whole = len(canvas._waiting)
    assert whole > 20
    QApplication.processEvents()
    assert len(canvas._waiting) == whole
    monkeypatch.setattr(chart_canvas, "TURN", 0.001)
    canvas._go_on()
    assert 0 < len(canvas._waiting) < whole
    qtbot.waitUntil(lambda: not canvas._waiting)
    by_turns = np.asarray(canvas.buffer_rgba()).copy()
    at_once = FigureCanvasAgg(canvas.figure)
    at_once.draw()
    assert by_turns.shape == np.asarray(at_once.buffer_rgba()).shape
    assert (by_turns == np.asarray(at_once.buffer_rgba())).all()
