"""Which entry of a table holds on a day; what is shipped is whole and readable."""

import datetime
import json
from decimal import Decimal

import pytest

from desktop.domain.code_tables import Payer
from desktop.domain.movement_rules import rules_on
from desktop.domain.rates import (
    RATE_TABLES,
    NoRateInForce,
    Rate,
    RateBook,
    Span,
    readable,
    show_share,
)
from desktop.domain.reference_data import commune_list, hi_group_details, shipped_rates
from desktop.domain.resources import resources_folder
from tests.domain.rate_books import book_with, day, office_rate

PROVIDED_BY_THE_OFFICE = {"hi_local_share", "vsi_local_share"}


def test_there_is_one_file_for_each_table_and_no_other() -> None:
    files = {path.stem for path in (resources_folder() / "reference_data/rates").iterdir()}
    assert files == set(RATE_TABLES)


def test_every_shipped_entry_is_readable_and_tells_its_source() -> None:
    for rate in shipped_rates().rates:
        table = RATE_TABLES[rate.table]
        assert readable(table, rate.value), rate
        assert rate.source.strip(), rate
        assert rate.confidence in set("VTKU"), rate
        assert rate.valid_to is None or rate.valid_from <= rate.valid_to, rate


def test_every_table_but_those_of_a_province_holds_today() -> None:
    today = day("2026-11-21")
    held = {
        rate.table for rate in shipped_rates().rates if rate.holds_on(today)
    } | PROVIDED_BY_THE_OFFICE
    assert held == set(RATE_TABLES) - {"holiday"}
    assert shipped_rates().find("hi_local_share", today, "GD") is None


def test_shipped_values_of_a_key_never_overlap_with_different_meaning() -> None:
    seen: set[tuple[str, str, datetime.date]] = set()
    for rate in shipped_rates().rates:
        place = (rate.table, rate.key, rate.valid_from)
        assert place not in seen
        seen.add(place)


def test_every_province_has_a_region_and_every_group_of_the_state_its_share() -> None:
    book, today = shipped_rates(), day("2026-11-21")
    for province in commune_list().provinces:
        assert book.rate("region_of_province", today, province.code).value in {"I", "II", "III"}
    for group in hi_group_details().values():
        share = book.find("hi_state_share", today, group.code)
        if group.payer is Payer.STATE_BUDGET:
            assert share is not None
            assert share.share == 1
        elif group.payer is Payer.STATE_PART:
            assert share is not None
            assert 0 < share.share < 1
        else:
            assert share is None


def test_the_gap_and_the_deadlines_are_those_that_count_movements() -> None:
    book, today = shipped_rates(), day("2026-11-21")
    rules = rules_on(today)
    assert book.rate("gap_limit", today).span == Span(rules.renewal_gap, "months")
    for months, within in rules.vsi_deadline_months.items():
        assert book.rate("vsi_payment_deadline", today, str(months)).number == within


def test_a_file_of_rates_reads_like_a_table() -> None:
    path = resources_folder() / "reference_data/rates/base_salary.json"
    data = json.loads(path.read_text(encoding="utf-8"))
    assert data["entries"][-1]["value"] == "2530000"
    assert "161/2026" in data["entries"][-1]["source"]


@pytest.mark.parametrize(
    ("table", "on", "key", "value"),
    [
        ("base_salary", "2026-06-30", "", "2340000"),
        ("base_salary", "2026-07-01", "", "2530000"),
        ("rural_poverty_line", "2021-12-31", "", "700000"),
        ("rural_poverty_line", "2022-01-01", "", "1500000"),
        ("hi_state_share", "2025-06-30", "HS", "0.3"),
        ("hi_state_share", "2025-07-01", "HS", "0.5"),
        ("vsi_state_share", "2025-06-30", "poor", "0.3"),
        ("vsi_state_share", "2025-07-01", "poor", "0.5"),
        ("retirement_age", "2026-05-01", "M", "738"),
        ("retirement_age", "2027-05-01", "M", "741"),
        ("retirement_age", "2030-05-01", "M", "744"),
        ("retirement_age", "2026-05-01", "F", "684"),
        ("retirement_age", "2035-05-01", "F", "720"),
    ],
)
def test_the_entry_of_a_day(table: str, on: str, key: str, value: str) -> None:
    assert shipped_rates().rate(table, day(on), key).value == value


@pytest.mark.parametrize(
    ("table", "on"), [("base_salary", "2013-06-30"), ("fund_return", "2027-01-01")]
)
def test_a_day_without_a_rate_is_refused_by_the_tables_name(table: str, on: str) -> None:
    assert shipped_rates().find(table, day(on)) is None
    with pytest.raises(NoRateInForce) as refused:
        shipped_rates().rate(table, day(on))
    assert RATE_TABLES[table].label in refused.value.text()
    assert f"{day(on):%d/%m/%Y}" in refused.value.text()


def test_an_entry_of_the_office_goes_first_where_both_hold() -> None:
    book = book_with(
        office_rate("gap_limit", "90 days", since="2026-01-01", until="2026-06-30"),
        office_rate("gap_limit", "60 days", since="2026-03-01", until="2026-03-31"),
    )
    found = {on: book.rate("gap_limit", day(on)).value for on in ("2025-12-31", "2026-01-01",
             "2026-03-15", "2026-06-30", "2026-07-01")}  # fmt: skip
    assert list(found.values()) == ["3 months", "90 days", "60 days", "90 days", "3 months"]
    assert [rate.origin for rate in book.history("gap_limit")] == ["shipped", "office", "office"]


def test_the_version_tells_books_apart_but_not_their_order() -> None:
    entry = office_rate("rounding_unit", "100")
    shipped = shipped_rates()
    assert book_with(entry).version != shipped.version
    assert RateBook(reversed(shipped.rates)).version == shipped.version


@pytest.mark.parametrize(
    ("table", "value", "good"),
    [
        ("base_salary", "2530000", True),
        ("base_salary", "2.530.000", False),
        ("base_salary", "-1", False),
        ("hi_rate", "0.045", True),
        ("hi_rate", "4.5", False),
        ("hi_rate", "1", True),
        ("hi_rate", "1.2", False),
        ("gap_limit", "3 months", True),
        ("gap_limit", "90 days", True),
        ("gap_limit", "90", False),
        ("short_gap_rule", "PAYMENT_DATE", True),
        ("short_gap_rule", "tomorrow", False),
        ("reminder_stages", "60,30", True),
        ("reminder_stages", "60;30", False),
    ],
)
def test_values_are_checked_by_the_kind_of_table(table: str, value: str, good: bool) -> None:
    assert readable(RATE_TABLES[table], value) is good


@pytest.mark.parametrize(
    ("share", "shown"),
    [("0.045", "4,5%"), ("0.7", "70%"), ("1", "100%"), ("0.0031", "0,31%"), ("0", "0%")],
)
def test_shares_are_shown_in_percent(share: str, shown: str) -> None:
    assert show_share(Decimal(share)) == shown


def test_values_by_kind() -> None:
    since = datetime.date(2026, 1, 1)
    assert Rate("reminder_stages", "", since, None, "60,30,15", "x").numbers == (60, 30, 15)
    assert Span(90, "days").after(day("2026-11-30")) == day("2027-02-28")
    assert Span(3, "months").after(day("2026-11-30")) == day("2027-02-28")
