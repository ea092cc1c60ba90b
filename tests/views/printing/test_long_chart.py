"""A chart of more bars than a page holds goes on overleaf; no bar leaves the paper."""

from decimal import Decimal

import pytest

from desktop.domain.paper import Orientation, PageNumbers, Paper
from desktop.domain.report_table import (
    CellFormat,
    DrawnChart,
    ReportChart,
    ReportColumn,
    ReportHeading,
    ReportTable,
)
from desktop.views.printing.page_layout import lay_out
from desktop.views.printing.sheet import RuleMark, TextMark

COLUMNS = (
    ReportColumn("commune", "Xã", CellFormat.TEXT),
    ReportColumn("value", "Tỷ lệ", CellFormat.RATE),
)


def pages_of(count: int):
    rows = tuple((f"Xã số {number:03d}", Decimal(100 - number % 20)) for number in range(count))
    table = ReportTable("ranking", "A", "Xếp hạng", COLUMNS, rows)
    chart = ReportChart("ranking", "Bao phủ", labels="commune", values="value", target=Decimal(94))
    heading = ReportHeading("UBND", "TỈNH", "Số", "nơi", "BÁO CÁO", "về", "(số liệu)")
    paper = Paper(
        name="x",
        heading=heading,
        parts=(DrawnChart(chart, table),),
        signatures=(),
        numbers=PageNumbers.OFFICIAL,
        orientation=Orientation.LANDSCAPE,
    )
    return lay_out(paper)


@pytest.mark.parametrize("count", [12, 86, 168])
def test_every_bar_stands_on_the_paper_once(qapp, count: int) -> None:
    laid = pages_of(count)
    names = []
    for page in laid.pages:
        for mark in page:
            if isinstance(mark, TextMark) and mark.text.startswith("Xã số"):
                names.append(mark.text)
                assert mark.y < laid.sheet.foot
    assert names == [f"Xã số {number:03d}" for number in range(count)]


def test_bars_overleaf_keep_the_measure_of_the_chart(qapp) -> None:
    laid = pages_of(86)
    lengths = {round(mark.x2 - mark.x1, 3) for page in laid.pages for mark in page if is_bar(mark)}
    # Twenty different numbers are twenty lengths, wherever they stand.
    assert len(lengths) == 20


def is_bar(mark: object) -> bool:
    return isinstance(mark, RuleMark) and mark.grey
