"""Leaflets on sheets: three to an A4, cut lines between them, nothing over its part's edge."""

import pytest

from desktop.domain.paper import Leaflet, Leaflets, Orientation, Paper
from desktop.domain.report_table import ReportHeading
from desktop.services.papers.renewal_papers import qr_code
from desktop.views.printing.page_layout import lay_out
from desktop.views.printing.sheet import PictureMark, RuleMark, TextMark

HEADING = ReportHeading(
    authority="", office="", number="", place_and_date="", title="PHIẾU", subject="", data_line=""
)


def paper(count: int, lines: int, per_sheet: int = 3) -> Paper:
    made = tuple(
        Leaflet(f"Hộ {number}", tuple(f"Dòng {at} của hộ" for at in range(lines)), qr_code("H1"))
        for number in range(count)
    )
    return Paper(
        name="phieu",
        heading=HEADING,
        parts=(Leaflets(made, per_sheet),),
        orientation=Orientation.PORTRAIT,
    )


@pytest.mark.parametrize(("count", "sheets"), [(1, 1), (3, 1), (4, 2), (7, 3)])
def test_three_to_a_sheet(count: int, sheets: int) -> None:
    pages = lay_out(paper(count, 5))
    assert len(pages.pages) == sheets
    written = [text for page in range(sheets) for text in pages.texts(page)]
    assert [text for text in written if text.startswith("Hộ ")] == [
        f"Hộ {number}" for number in range(count)
    ]
    assert not [text for text in written if text.startswith("Trang")]


def test_cut_lines_part_equal_thirds() -> None:
    pages = lay_out(paper(3, 5))
    cuts = [mark.y1 for mark in pages.pages[0] if isinstance(mark, RuleMark) and mark.dotted]
    third = pages.sheet.height / 3
    assert cuts == [pytest.approx(third), pytest.approx(2 * third)]


@pytest.mark.parametrize("lines", [3, 8, 13])
def test_a_leaflet_stays_in_its_part(lines: int) -> None:
    pages = lay_out(paper(3, lines))
    third = pages.sheet.height / 3
    starts = [mark.y for mark in pages.pages[0] if isinstance(mark, PictureMark)]
    assert [int(start // third) for start in starts] == [0, 1, 2]
    texts = [mark for mark in pages.pages[0] if isinstance(mark, TextMark)]
    per_part = [sum(int(mark.y // third) == part for mark in texts) for part in range(3)]
    assert per_part == [lines + 1] * 3
