"""The history of rates as people read it, and what a new or withdrawn one changes."""

import datetime
import io
from pathlib import Path

import openpyxl
import pytest

from desktop.domain.rates import RATE_TABLES, Rate, RateBook
from desktop.domain.reference_data import shipped_rates
from desktop.services import history, rate_effects, rate_history, rate_papers, rates
from desktop.services.authority import Authority
from desktop.services.rate_history import RateSheet, Standing
from desktop.services.rates import NewRate, RateRefused
from desktop.storage.database import Database
from tests.office_data import TODAY, WHO

BOSS = Authority("Lò Thị Sáu", "Nghị quyết mới")
Day = datetime.date


def written(database: Database, *new: NewRate) -> RateSheet:
    rates.add_rates(database, new, BOSS, who=WHO)
    return rate_history.read_sheet(database, TODAY)


def shipped_sheet() -> RateSheet:
    return RateSheet(shipped_rates(), {}, TODAY)


def test_every_table_stands_under_one_heading() -> None:
    placed = [table for _, tables in rate_history.TABLE_GROUPS for table in tables]
    assert sorted(placed) == sorted(RATE_TABLES)


def test_each_amount_ends_the_day_before_the_next() -> None:
    rows = rate_history.table_history(shipped_sheet(), "base_salary")
    assert [(row.rate.value, row.last_day, row.standing) for row in rows[:3]] == [
        ("2530000", None, Standing.HOLDS),
        ("2340000", Day(2026, 6, 30), Standing.OVER),
        ("1800000", Day(2024, 6, 30), Standing.OVER),
    ]
    assert len(rows) == 8


def test_an_entry_of_the_office_replaces_the_shipped_one_until_it_is_withdrawn(
    empty_office: Database,
) -> None:
    since = Day(2026, 11, 1)
    sheet = written(empty_office, NewRate("base_salary", since, "2600000", "QĐ 1/2026"))
    own, shipped, *_ = rate_history.table_history(sheet, "base_salary")
    assert (own.standing, own.rate.origin, own.can_be_withdrawn) == (
        Standing.HOLDS,
        "office",
        True,
    )
    assert own.entry is not None
    assert own.entry.reason == BOSS.reason
    assert shipped.standing is Standing.REPLACED
    assert not shipped.can_be_withdrawn
    rates.withdraw_rate(empty_office, own.entry.id, BOSS, who=WHO, today=TODAY)
    own, shipped, *_ = rate_history.table_history(
        rate_history.read_sheet(empty_office, TODAY), "base_salary"
    )
    assert own.standing is Standing.WITHDRAWN
    assert not own.can_be_withdrawn
    assert shipped.standing is Standing.HOLDS


def test_what_a_province_adds_begins_and_ends(empty_office: Database) -> None:
    year = (Day(2027, 1, 1), Day(2027, 12, 31))
    sheet = written(
        empty_office,
        NewRate("hi_local_share", year[0], "0.3", "NQ 12", "CN", year[1]),
        NewRate("hi_local_share", year[0], "0.2", "NQ 12", "GB", year[1]),
    )
    rows = rate_history.table_history(sheet, "hi_local_share")
    assert [(row.rate.key, row.last_day, row.standing) for row in rows] == [
        ("CN", year[1], Standing.COMING),
        ("GB", year[1], Standing.COMING),
    ]
    later = RateSheet(sheet.book, sheet.entries, Day(2028, 1, 1))
    assert {row.standing for row in rate_history.table_history(later, "hi_local_share")} == {
        Standing.OVER
    }


def test_a_resolution_on_several_groups_is_one_step(empty_office: Database) -> None:
    new = [NewRate("hi_local_share", Day(2027, 1, 1), "0.3", "NQ 12", key) for key in ("CN", "GB")]
    rates.add_rates(empty_office, new, BOSS, who=WHO)
    assert len(rates.office_rates(empty_office, "hi_local_share")) == 2
    history.undo(empty_office, who=WHO)
    assert rates.office_rates(empty_office, "hi_local_share") == ()


def test_nothing_is_written_when_one_of_several_is_wrong(empty_office: Database) -> None:
    new = (
        NewRate("hi_local_share", Day(2027, 1, 1), "0.3", "NQ 12", "CN"),
        NewRate("hi_local_share", Day(2027, 1, 1), "1.3", "NQ 12", "GB"),
    )
    with pytest.raises(RateRefused):
        rates.add_rates(empty_office, new, BOSS, who=WHO)
    with pytest.raises(RateRefused):
        rates.add_rates(empty_office, (), BOSS, who=WHO)
    assert rates.office_rates(empty_office, "hi_local_share") == ()


def test_everything_in_force_is_what_the_book_finds() -> None:
    sheet = shipped_sheet()
    rows = rate_history.in_force(sheet)
    tables = {rate.table for rate in sheet.book.rates} - rate_history.LONG_TABLES
    expected = {
        (table, key)
        for table in tables
        for key in sheet.book.keys(table)
        if sheet.book.find(table, TODAY, key)
    }
    assert {(row.rate.table, row.rate.key) for row in rows} == expected
    assert len(rows) == len(expected)


def test_the_commission_reads_as_products_and_regions() -> None:
    matrix = rate_history.commission_matrix(shipped_sheet())
    read = {
        rate_history.product_words(row.product): [str(rate.share) for rate in row.rates if rate]
        for row in matrix
    }
    assert read["BHXH tự nguyện, mới, 12 tháng"] == ["0.18", "0.19", "0.2"]
    assert read["BHYT GD, tái tục"] == ["0.0377", "0.042", "0.0463"]
    assert read["BHYT CN"] == ["0.138", "0.148", "0.158"]
    assert sum(map(len, read.values())) == len(shipped_rates().keys("commission"))


@pytest.mark.parametrize(
    ("table", "key", "words"),
    [
        ("household_factor", "2", "Người thứ 2"),
        ("hi_state_share", "CN", "CN – Cận nghèo"),
        ("hi_state_share", "CN:poor_commune", "Cận nghèo ở xã nghèo"),
        ("hi_payment_months", "", "Mọi nhóm khác"),
        ("base_salary", "", ""),
        ("holiday", "2026-09-02", "02/09/2026, thứ tư"),
        ("region_of_province", "15", "Tỉnh Lào Cai"),
        ("commission", "HI:GD:new:12:III", "BHYT GD, mới, 12 tháng, vùng III"),
        ("vsi_local_share", "poor", "Hộ nghèo"),
    ],
)
def test_keys_are_told_in_words(table: str, key: str, words: str) -> None:
    assert rate_history.key_words(table, key) == words


@pytest.mark.parametrize("table", [key for key in RATE_TABLES if key != "holiday"])
def test_every_key_that_is_offered_can_be_written(table: str, empty_office: Database) -> None:
    book = shipped_rates()
    keys = rate_history.entry_keys(RATE_TABLES[table], book)
    assert keys
    known = book.keys(table)
    value = next((rate.value for rate in book.rates if rate.table == table), "0.1")
    new = [NewRate(table, Day(2027, 1, 1), value, "x", key) for key in keys]
    rates.add_rates(empty_office, new, BOSS, who=WHO)
    assert set(known) <= set(keys)


# What changes


def own(table: str, value: str, since: Day, key: str = "", until: Day | None = None) -> Rate:
    return Rate(table, key, since, until, value, "x", "K", "office")


def told(*added: Rate) -> tuple[str, ...]:
    book = shipped_rates()
    return rate_effects.effects(book, book.also(added), added, TODAY)


@pytest.mark.parametrize(
    ("rate", "line"),
    [
        (
            own("base_salary", "2700000", Day(2027, 7, 1)),
            "Từ 01/07/2027, một người thứ nhất trong hộ đóng 12 tháng: 1.366.200 đ → 1.458.000 đ",
        ),
        (
            own("base_salary", "2700000", Day(2027, 7, 1)),
            "Từ 01/07/2027, hộ 5 người đóng 12 tháng: 4.371.840 đ → 4.665.600 đ",
        ),
        (
            own("hi_local_share", "0.3", Day(2027, 1, 1), "CN", Day(2027, 12, 31)),
            "Từ 01/01/2027 đến 31/12/2027, một người nhóm CN – Cận nghèo đóng 12 tháng: "
            "409.860 đ → 0 đ",
        ),
        (
            own("rural_poverty_line", "2200000", Day(2027, 1, 1)),
            "Từ 01/01/2027, một người đóng BHXH tự nguyện 1 tháng mức thấp nhất: "
            "264.000 đ → 387.200 đ",
        ),
        (
            own("vsi_local_share", "0.1", Day(2027, 1, 1), "poor"),
            "Từ 01/01/2027, Hộ nghèo đóng BHXH tự nguyện 1 tháng mức thấp nhất: "
            "165.000 đ → 132.000 đ",
        ),
        (
            own("first_card_wait_days", "0", Day(2027, 1, 1)),
            "Từ 01/01/2027, thẻ lần đầu, đóng ngay ngày đó, 12 tháng: "
            "31/01/2027–30/01/2028 → 01/01/2027–31/12/2027",
        ),
        (
            own("fund_return", "0.0031", Day(2027, 1, 1), until=Day(2027, 12, 31)),
            "Từ 01/01/2027 đến 31/12/2027, đóng BHXH tự nguyện 2 năm về sau mức thấp nhất: "
            "chưa có mức → 6.060.801 đ",
        ),
    ],
)
def test_the_effect_is_told_in_money_and_days(rate: Rate, line: str) -> None:
    assert line in told(rate)


def test_receipts_that_were_written_are_told_to_stay() -> None:
    assert told(own("base_salary", "2700000", Day(2027, 7, 1)))[-1].startswith("Biên lai đã ghi")
    assert "01/01/2026" in told(own("base_salary", "2400000", Day(2026, 1, 1)))[-1]


def test_the_same_level_again_changes_nothing() -> None:
    assert told(own("base_salary", "2530000", Day(2027, 1, 1))) == (
        "Không đổi gì so với mức đang có.",
    )


def test_withdrawing_tells_what_comes_back() -> None:
    rate = own("base_salary", "2700000", Day(2027, 7, 1))
    before = shipped_rates().also((rate,))
    after = RateBook(one for one in before.rates if one is not rate)
    lines = rate_effects.effects(before, after, (rate,), TODAY)
    assert lines[0] == "Từ 01/07/2027, lương cơ sở: 2.700.000 đ → 2.530.000 đ"


# Papers


def test_a_table_is_printed_with_its_sources(empty_office: Database) -> None:
    sheet = rate_history.read_sheet(empty_office, TODAY)
    report = rate_papers.RateReport(sheet, "base_salary", only_current=False)
    paper = rate_papers.rate_paper(empty_office, report, who=WHO)
    (table,) = paper.parts
    assert table.column("value")[:2] == ("2.530.000 đ", "2.340.000 đ")
    assert table.column("source")[0].startswith("Nghị định 161/2026")
    assert paper.heading.subject == "Lương cơ sở, tính đến ngày 21/11/2026"


@pytest.mark.parametrize("key", ["", "commission", "holiday", "hi_state_share"])
def test_a_table_is_written_to_excel(empty_office: Database, tmp_path: Path, key: str) -> None:
    sheet = rate_history.read_sheet(empty_office, TODAY)
    report = rate_papers.RateReport(sheet, key, only_current=True)
    target = rate_papers.write_rates(empty_office, report, tmp_path / "muc.xlsx")
    book = openpyxl.load_workbook(io.BytesIO(target.read_bytes()))
    cells = [str(cell.value) for row in book.active.iter_rows() for cell in row if cell.value]
    expected = {"": "2.530.000 đ", "commission": "10,8%", "hi_state_share": "70%"}
    assert expected.get(key, "01/01/2027, thứ sáu") in cells
