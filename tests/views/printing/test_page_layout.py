"""Pages: headers repeated, rows whole, nothing clipped, the sheet that fits."""

import datetime
from decimal import Decimal

import pytest

from desktop.domain.errors import Cancelled
from desktop.domain.paper import (
    Fact,
    Facts,
    Orientation,
    PageNumbers,
    Paper,
    Words,
)
from desktop.domain.report_table import (
    CellFormat,
    ReportColumn,
    ReportHeading,
    ReportTable,
    Signature,
)
from desktop.views.printing.page_layout import lay_out
from desktop.views.printing.sheet import (
    BOTTOM,
    LEFT,
    MM,
    RIGHT,
    TOP,
    PaperPages,
    RuleMark,
    TextMark,
)
from tests.views.printing.reading import body_of, clipped, tables_on

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
COLUMNS = (
    ReportColumn("place", "Thôn", CellFormat.TEXT),
    ReportColumn("people", "Số khẩu"),
    ReportColumn("target", "Chỉ tiêu", parent="BHYT hộ gia đình"),
    ReportColumn("rate", "Tỷ lệ <%>", CellFormat.RATE, parent="BHYT hộ gia đình"),
    ReportColumn("on", "Ngày", CellFormat.DATE),
)
ROW = ("Nà Tông & Nà Va", 31480, 9, Decimal("92.81"), datetime.date(2026, 11, 21))
TOTAL = ("Tổng cộng", 31480, 9, None, None)


def table(rows: int, *, total: bool = False, **given: object) -> ReportTable:
    made = tuple((f"Thôn {number}", *ROW[1:]) for number in range(rows))
    return ReportTable("t", "", "Biểu 1", COLUMNS, made, TOTAL if total else None, **given)


def paper(*parts: object, **given: object) -> Paper:
    return Paper(name="giay", heading=HEADING, parts=parts, **{"signatures": SIGNATURES, **given})


def all_texts(pages: PaperPages) -> str:
    return "\n".join(text for page in range(len(pages.pages)) for text in pages.texts(page))


def test_a_table_has_its_header_its_rows_and_its_total() -> None:
    pages = lay_out(paper(ReportTable("t", "", "", COLUMNS, (ROW,), TOTAL)))
    (found,) = tables_on(pages, 0)
    assert found[0] == ["Thôn", "Số khẩu", "BHYT hộ gia đình Chỉ tiêu", "Tỷ lệ <%>", "Ngày"]
    assert found[1:] == [
        ["Nà Tông & Nà Va", "31.480", "9", "92,81", "21/11/2026"],
        ["Tổng cộng", "31.480", "9", "–", ""],
    ]


@pytest.mark.parametrize("count", [1, 2, 5, 20, 24, 25, 26, 27, 28, 29, 30, 61, 200])
@pytest.mark.parametrize("orientation", Orientation)
def test_each_page_repeats_the_header_and_no_row_is_lost_or_cut(
    count: int, orientation: Orientation
) -> None:
    pages = lay_out(paper(table(count, total=True)), orientation)
    assert [row[0] for row in body_of(pages)] == [
        *(f"Thôn {number}" for number in range(count)),
        "Tổng cộng",
    ]
    with_rows = [tables_on(pages, page) for page in range(len(pages.pages))]
    assert all(tables[0][0][0] == "Thôn" for tables in with_rows if tables)
    # Neither the total nor the signatures stand alone on the last page.
    assert len(with_rows[-1][0]) >= 3 or count == 1
    assert "PHÓ CHỦ TỊCH" in pages.texts(len(pages.pages) - 1)
    for page in pages.pages:
        lowest = max(mark.y2 for mark in page if isinstance(mark, RuleMark))
        assert lowest <= pages.sheet.height - BOTTOM + 1


@pytest.mark.parametrize("note", ["", "Bằng chữ: " + "một triệu " * 30])
def test_long_words_of_signers_stay_on_the_sheet(note: str) -> None:
    long = Signature(("QUYỀN PHÓ TRƯỞNG BAN CHỈ ĐẠO PHÁT TRIỂN NGƯỜI THAM GIA",) * 3, "(Ký)", "A B")
    for count in range(8, 34):
        made = paper(table(count, note=note), signatures=(SIGNATURES[0], long))
        pages = lay_out(made, Orientation.PORTRAIT)
        low = [
            mark.text
            for page in pages.pages
            for mark in page
            if isinstance(mark, TextMark) and mark.y > pages.sheet.foot
        ]
        assert low == [
            f"Trang {page}/{len(pages.pages)}" for page in range(1, len(pages.pages) + 1)
        ]
        assert len(tables_on(pages, len(pages.pages) - 1)[0]) >= 3


def test_margins_are_those_of_the_decree() -> None:
    assert 20 * MM <= TOP <= 25 * MM
    assert 20 * MM <= BOTTOM <= 25 * MM
    assert 30 * MM <= LEFT <= 35 * MM
    assert 15 * MM <= RIGHT <= 20 * MM
    pages = lay_out(paper(table(90)))
    for page in pages.pages:
        rules = [mark for mark in page if isinstance(mark, RuleMark)]
        assert min(mark.x1 for mark in rules) >= LEFT - 1
        assert max(mark.x2 for mark in rules) <= pages.sheet.width - RIGHT + 1


def wide_table(columns: int, words: str) -> ReportTable:
    made = tuple(
        ReportColumn(f"c{number}", f"Cột số {number}", CellFormat.TEXT) for number in range(columns)
    )
    return ReportTable("t", "", "", made, ((words,) * columns,) * 40)


@pytest.mark.parametrize(
    ("columns", "words", "lies"),
    [
        (3, "Ma Hữu Sỹ", Orientation.PORTRAIT),
        (6, "Ma Hữu Sỹ", Orientation.PORTRAIT),
        (9, "Nguyễn Thị Phương Thảo", Orientation.LANDSCAPE),
        (14, "012345678901", Orientation.LANDSCAPE),
    ],
)
def test_a_wide_list_gets_a_lying_sheet(columns: int, words: str, lies: Orientation) -> None:
    pages = lay_out(paper(wide_table(columns, words)))
    assert pages.sheet.orientation is lies
    assert clipped(pages) == []


def test_an_amount_is_never_parted_from_its_unit() -> None:
    columns = (
        *(ReportColumn(f"c{number}", "Cột", CellFormat.TEXT) for number in range(12)),
        ReportColumn("paid", "Số tiền"),
    )
    rows = ((*("Nguyễn Thị Phương",) * 12, "9.340 đ"),) * 3
    total = (*("",) * 12, "975.533.160 đ")
    pages = lay_out(paper(ReportTable("t", "", "", columns, rows, total)))
    assert "975.533.160 đ" in pages.texts(0)
    assert clipped(pages) == []


def test_a_choice_goes_before_what_the_table_needs() -> None:
    made = paper(wide_table(14, "012345678901"))
    upright = lay_out(made, Orientation.PORTRAIT)
    assert upright.sheet.orientation is Orientation.PORTRAIT
    assert clipped(upright) == []
    own = paper(table(3), orientation=Orientation.LANDSCAPE)
    assert lay_out(own).sheet.orientation is Orientation.LANDSCAPE


@pytest.mark.parametrize(
    "words",
    [
        "Nguyễn Thị Phương Thảo " * 12,
        "rat-dai-khong-co-dau-cach@bao-hiem-xa-hoi.thuong-lam.gov.vn" * 3,
        "Dòng một\nDòng hai\n\nDòng bốn",
        "ẨẪỘỮỸ" * 40,
    ],
)
@pytest.mark.parametrize("columns", [1, 8, 20])
def test_long_texts_wrap_inside_their_cell(words: str, columns: int) -> None:
    pages = lay_out(paper(wide_table(columns, words)))
    assert clipped(pages) == []
    told = "".join(body_of(pages)[0][0].split())
    if len(pages.pages) == 1 or columns == 1:
        assert told == "".join(words.split())


def test_a_row_higher_than_a_page_goes_on_over_the_next() -> None:
    words = " ".join(f"từ{number}" for number in range(3000))
    columns = (ReportColumn("a", "Ghi chú", CellFormat.TEXT),)
    pages = lay_out(paper(ReportTable("t", "", "", columns, ((words,),))))
    assert len(pages.pages) > 2
    assert " ".join(row[0] for row in body_of(pages)) == words
    assert clipped(pages) == []


def test_the_title_block_and_the_signatures_stand_around_the_table() -> None:
    said = all_texts(lay_out(paper(table(1))))
    for text in ("XÃ THƯỢNG LÂM", "Độc lập - Tự do - Hạnh phúc", "Biểu 1", "PHÓ CHỦ TỊCH"):
        assert text in said
    assert said.index("BÁO CÁO") < said.index("31.480") < said.index("Trần Thị Lan")


def test_the_countrys_name_is_never_broken_on_an_upright_sheet() -> None:
    pages = lay_out(paper(table(1)), Orientation.PORTRAIT)
    assert HEADING.country in pages.texts(0)
    assert clipped(pages) == []


def test_a_list_numbers_every_page_at_its_foot() -> None:
    pages = lay_out(paper(table(90), foot="In lúc 09:41 ngày 21/11/2026 · Lò Thị Thử"))
    count = len(pages.pages)
    assert count > 1
    for page in range(count):
        assert f"Trang {page + 1}/{count}" in pages.texts(page)
        assert "In lúc 09:41 ngày 21/11/2026 · Lò Thị Thử" in pages.texts(page)


def test_an_official_paper_numbers_its_pages_above_from_the_second_on() -> None:
    pages = lay_out(paper(table(90), numbers=PageNumbers.OFFICIAL))
    numbers = [
        [mark.text for mark in page if isinstance(mark, TextMark) and mark.y < TOP]
        for page in pages.pages
    ]
    assert numbers == [[], *([str(page)] for page in range(2, len(pages.pages) + 1))]
    assert "Trang" not in all_texts(pages)


def test_facts_stand_beside_each_other_and_leave_dots_to_write_on() -> None:
    long = "Số 12, đường Hoàng Liên, tổ dân phố số 4, phường Lào Cai, tỉnh Lào Cai " * 2
    facts = (Fact("Chủ hộ", "Ma Hữu Sỹ"), Fact("Số điện thoại"), Fact("Địa chỉ", long.strip()))
    pages = lay_out(paper(Facts("I. Thông tin", facts), Words("Chưa có.", "II. Thẻ")))
    marks = {mark.text: mark for mark in pages.pages[0] if isinstance(mark, TextMark)}
    assert marks["Chủ hộ:"].y == marks["Số điện thoại:"].y == marks["Ma Hữu Sỹ"].y
    assert marks["Số điện thoại:"].x > marks["Ma Hữu Sỹ"].x
    (dots,) = (mark for mark in pages.pages[0] if isinstance(mark, RuleMark) and mark.dotted)
    assert dots.y1 > marks["Số điện thoại:"].y
    assert marks["Địa chỉ:"].y < marks["II. Thẻ"].y < marks["Chưa có."].y
    assert clipped(pages) == []


def test_a_part_title_never_stands_alone_at_the_foot() -> None:
    for lines in range(20, 45):
        facts = Facts("", tuple(Fact("Dòng", "x", wide=True) for _ in range(lines)))
        pages = lay_out(paper(facts, table(30)), Orientation.PORTRAIT)
        title = next(page for page in range(len(pages.pages)) if "Biểu 1" in pages.texts(page))
        assert len(tables_on(pages, title)[0]) >= 2


def test_a_long_list_tells_how_far_it_is_and_can_be_stopped() -> None:
    told: list[float] = []

    def listen(message: str, fraction: float) -> None:
        told.append(fraction)
        if len(told) == 3:
            raise Cancelled

    with pytest.raises(Cancelled):
        lay_out(paper(table(2000)), progress=listen)
    assert told == sorted(told)
    assert 0 < told[0] < told[-1] < 1


def test_an_empty_list_still_is_a_paper() -> None:
    pages = lay_out(paper(ReportTable("t", "", "", COLUMNS, ())))
    assert len(pages.pages) == 1
    assert tables_on(pages, 0)[0][0][0] == "Thôn"
