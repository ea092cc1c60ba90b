"""The parts of the report's page: table on paper, zoom, period, checks."""

import datetime
from decimal import Decimal

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from desktop.domain.paper import Orientation, Paper
from desktop.domain.periods import Period, PeriodKind
from desktop.domain.report_table import CellFormat, ReportColumn, ReportHeading, ReportTable
from desktop.views.printing.page_layout import lay_out
from desktop.views.printing.paper_view import PaperView
from desktop.views.reports.check_card import CheckCard, CheckLine
from desktop.views.reports.period_choice import PeriodChoice, period_title, periods_until
from tests.views.conftest import TODAY

COLUMNS = (
    ReportColumn("place", "Thôn", CellFormat.TEXT, 20),
    ReportColumn("people", "Số khẩu"),
    ReportColumn("target", "Chỉ tiêu", parent="BHYT hộ gia đình"),
    ReportColumn("rate", "Tỷ lệ <%>", CellFormat.RATE, parent="BHYT hộ gia đình"),
    ReportColumn("on", "Ngày", CellFormat.DATE),
)
ROW = ("Nà Tông & Nà Va", 31480, 9, Decimal("92.81"), datetime.date(2026, 11, 21))


@pytest.fixture
def paper(qtbot) -> PaperView:
    view = PaperView()
    qtbot.addWidget(view)
    view.resize(700, 500)
    view.show()
    table = ReportTable("t", "Bảng", "Bảng", COLUMNS, (ROW,) * 90)
    heading = ReportHeading("", "", "", "", "BÁO CÁO", "", "")
    made = Paper(name="bc", heading=heading, parts=(table,), orientation=Orientation.LANDSCAPE)
    view.show_pages(lay_out(made))
    return view


def test_the_paper_is_as_wide_as_the_room_and_follows_it(paper: PaperView) -> None:
    assert paper.pages > 1
    assert paper.horizontalScrollBar().maximum() == 0
    narrow = paper.zoom
    paper.resize(900, 500)
    assert paper.zoom > narrow
    assert paper.horizontalScrollBar().maximum() == 0


def test_a_zoomed_paper_stays_so_until_it_is_fitted(paper: PaperView) -> None:
    fitted = paper.zoom
    paper.zoom_in()
    paper.zoom_in()
    zoomed = paper.zoom
    assert zoomed > fitted
    assert paper.horizontalScrollBar().maximum() > 0
    paper.resize(720, 500)
    assert paper.zoom == zoomed
    paper.fit()
    assert paper.horizontalScrollBar().maximum() == 0


@pytest.mark.parametrize(("turn", "grows"), [(120, True), (-120, False)])
def test_ctrl_and_wheel_zoom(paper: PaperView, turn: int, grows: bool) -> None:
    before = paper.zoom
    event = QWheelEvent(
        QPointF(50, 50),
        QPointF(50, 50),
        QPoint(),
        QPoint(0, turn),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    paper.wheelEvent(event)
    assert (paper.zoom > before) is grows


def test_paper_is_white_with_black_ink(paper: PaperView) -> None:
    picture = paper.viewport().grab().toImage()
    inside = range(60, picture.width() - 60)
    seen = {picture.pixelColor(x, y).lightness() for x in inside for y in (90, 110, 130, 150)}
    assert 255 in seen
    assert min(seen) < 200


@pytest.mark.parametrize(
    ("kind", "first", "count"),
    [
        (PeriodKind.MONTH, "2026-11", 47),
        (PeriodKind.QUARTER, "2026-Q4", 16),
        (PeriodKind.HALF, "2026-H2", 8),
        (PeriodKind.NINE_MONTHS, "2026-9M", 4),
        (PeriodKind.YEAR, "2026", 4),
    ],
)
def test_periods_that_have_begun_the_newest_first(kind, first: str, count: int) -> None:
    periods = periods_until(kind, TODAY)
    assert (periods[0].show(), len(periods)) == (first, count)
    assert periods_until(PeriodKind.HALF, datetime.date(2026, 6, 30))[0].show() == "2026-H1"


def test_the_month_that_runs_by_the_offices_closing_day_is_offered(qtbot) -> None:
    choice = PeriodChoice()
    qtbot.addWidget(choice)
    choice.show_today(datetime.date(2026, 11, 28))
    told: list[Period] = []
    choice.changed.connect(told.append)
    assert choice._periods.itemData(0) == Period.parse("2026-11")
    choice.close_on((25, 7))
    assert choice._periods.itemData(0) == Period.parse("2026-12")
    assert choice.period == Period.parse("2026-11")  # what was chosen stays
    choice.choose(Period.parse("2026-12").closed_on(25))
    assert choice.period == Period.parse("2026-12")
    assert told == []


def test_the_present_month_is_offered_first(qtbot) -> None:
    choice = PeriodChoice()
    qtbot.addWidget(choice)
    choice.show_today(TODAY)
    assert choice.period == Period.parse("2026-11")
    told: list[Period] = []
    choice.changed.connect(told.append)
    choice._periods.setCurrentIndex(1)
    choice._kinds.setCurrentIndex(choice._kinds.findData(PeriodKind.QUARTER))
    assert [period.show() for period in told] == ["2026-10", "2026-Q4"]
    choice.choose(Period.parse("2025"))
    assert choice.period == Period.parse("2025")
    choice.show_today(TODAY + datetime.timedelta(days=1))
    assert choice.period == Period.parse("2025")
    assert len(told) == 2


def test_the_list_of_periods_stands_below_where_the_room_is_short(qtbot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    row = QHBoxLayout(host)
    row.setContentsMargins(0, 0, 0, 0)
    choice = PeriodChoice(QPushButton("Phóng to trang"))
    row.addWidget(choice)
    choice.show_today(TODAY)
    for room, below in (
        (choice.sizeHint().width(), False),
        (choice.minimumSizeHint().width(), True),
    ):
        host.resize(room, 90)
        host.show()
        row.activate()
        choice.layout().activate()
        lists = (choice._kinds.geometry(), choice._periods.geometry())
        assert (lists[1].top() > lists[0].bottom()) is below
        assert all(choice.rect().contains(each) for each in (*lists, choice._beside.geometry()))
        assert not lists[1].intersects(choice._beside.geometry())


def test_a_period_is_named_with_a_capital() -> None:
    assert period_title(Period.parse("2026-Q4")) == "Quý IV năm 2026"


def test_checks_are_summed_up_in_words(qtbot) -> None:
    card = CheckCard()
    qtbot.addWidget(card)
    assert card.summary == ""
    card.show_checks([CheckLine(True, "Cộng 12 thôn = toàn xã", "31.480 khẩu")])
    assert card.summary == "Khớp"
    card.show_checks([CheckLine(False, "Biên lai = tiền nộp", "96 ≠ 95")] * 2)
    assert card.summary == "Lệch 2 chỗ"
