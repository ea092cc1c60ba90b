"""The parts of the report's page: table on paper, zoom, period, checks."""

import datetime
from decimal import Decimal

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QTextDocument, QWheelEvent

from desktop.domain.periods import Period, PeriodKind
from desktop.domain.report_table import (
    CellFormat,
    PaperReport,
    ReportColumn,
    ReportHeading,
    ReportTable,
    Signature,
)
from desktop.views.reports.check_card import CheckCard, CheckLine
from desktop.views.reports.paper_view import PaperView
from desktop.views.reports.period_choice import PeriodChoice, period_title, periods_until
from desktop.views.reports.report_document import figures, report_document, texts
from tests.views.conftest import TODAY

COLUMNS = (
    ReportColumn("place", "Thôn", CellFormat.TEXT, 20),
    ReportColumn("people", "Số khẩu"),
    ReportColumn("target", "Chỉ tiêu", parent="BHYT hộ gia đình"),
    ReportColumn("rate", "Tỷ lệ <%>", CellFormat.RATE, parent="BHYT hộ gia đình"),
    ReportColumn("on", "Ngày", CellFormat.DATE),
)
ROW = ("Nà Tông & Nà Va", 31480, 9, Decimal("92.81"), datetime.date(2026, 11, 21))


HEADING = ReportHeading(
    "ỦY BAN NHÂN DÂN",
    "XÃ THƯỢNG LÂM",
    "Số: 12/BC-UBND",
    "Thượng Lâm, ngày 21 tháng 11 năm 2026",
    "BÁO CÁO",
    "Kết quả phát triển người tham gia BHYT",
    "(Số liệu từ ngày 01/11/2026)",
)
SIGNATURES = (
    Signature(("NGƯỜI LẬP BIỂU",), "(Ký, ghi rõ họ tên)", "Trần Thị Lan"),
    Signature(("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"), "(Ký tên, đóng dấu)"),
)


def set_on_paper(table: ReportTable) -> QTextDocument:
    return report_document(PaperReport(HEADING, (table,), SIGNATURES), table)


def cells(document: QTextDocument) -> list[list[str]]:
    (part,) = figures(document)
    return texts(part)


def test_a_table_has_two_header_rows_its_rows_and_its_total() -> None:
    total = ("Tổng cộng", 31480, 9, None, None)
    document = set_on_paper(ReportTable("t", "Bảng", "Bảng", COLUMNS, (ROW,), total))
    assert cells(document) == [
        ["Thôn", "Số khẩu", "BHYT hộ gia đình", "BHYT hộ gia đình", "Ngày"],
        ["Thôn", "Số khẩu", "Chỉ tiêu", "Tỷ lệ <%>", "Ngày"],
        ["Nà Tông & Nà Va", "31.480", "9", "92,81", "21/11/2026"],
        ["Tổng cộng", "31.480", "9", "–", ""],
    ]


def test_a_table_without_parents_has_one_header_row() -> None:
    columns = (COLUMNS[0], COLUMNS[1])
    document = set_on_paper(ReportTable("t", "Bảng", "Bảng", columns, (ROW[:2],)))
    assert cells(document) == [["Thôn", "Số khẩu"], ["Nà Tông & Nà Va", "31.480"]]


@pytest.mark.parametrize("count", [1, 8, 22, 23, 24, 52, 53, 90])
def test_no_row_is_torn_and_each_page_has_the_header(count: int) -> None:
    rows = tuple((f"Thôn {number}", number, 1, Decimal("1.00"), None) for number in range(count))
    total = ("Tổng cộng", 1, 1, None, None)
    document = set_on_paper(ReportTable("t", "Bảng", "Bảng", COLUMNS, rows, total))
    parts = [texts(part) for part in figures(document)]
    assert all(part[0][0] == "Thôn" for part in parts)
    body = [row[0] for part in parts for row in part[2:]]
    assert body == [*(f"Thôn {number}" for number in range(count)), "Tổng cộng"]
    assert count == 1 or all(len(part) > 3 for part in parts)
    height = document.pageSize().height()
    places = [document.documentLayout().frameBoundingRect(part) for part in figures(document)]
    assert all(place.top() // height == (place.bottom() - 15) // height for place in places)


def test_the_title_block_and_the_signatures_stand_around_the_table() -> None:
    document = set_on_paper(ReportTable("t", "Bảng", "Biểu 1", COLUMNS, (ROW,)))
    said = document.toPlainText()
    for text in ("XÃ THƯỢNG LÂM", "Độc lập - Tự do - Hạnh phúc", "Biểu 1", "PHÓ CHỦ TỊCH"):
        assert text in said
    assert said.index("BÁO CÁO") < said.index("31.480") < said.index("Trần Thị Lan")


@pytest.fixture
def paper(qtbot) -> PaperView:
    view = PaperView()
    qtbot.addWidget(view)
    view.resize(700, 500)
    view.show()
    view.show_document(set_on_paper(ReportTable("t", "Bảng", "Bảng", COLUMNS, (ROW,) * 90)))
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
    seen = {picture.pixelColor(x, 120).lightness() for x in range(40, picture.width() - 40)}
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


def test_the_present_month_is_offered_first(qtbot) -> None:
    choice = PeriodChoice()
    qtbot.addWidget(choice)
    choice.show_today(TODAY)
    assert choice.period == Period.parse("2026-11")
    told: list[Period] = []
    choice.changed.connect(told.append)
    choice._periods.setCurrentIndex(1)
    choice._kinds.setCurrentIndex(1)
    assert [period.show() for period in told] == ["2026-10", "2026-Q4"]
    choice.choose(Period.parse("2025"))
    assert choice.period == Period.parse("2025")
    choice.show_today(TODAY + datetime.timedelta(days=1))
    assert choice.period == Period.parse("2025")
    assert len(told) == 2


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
