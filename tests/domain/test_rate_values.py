"""Values of rates: what is typed is what is shown, and nothing else is taken."""

import pytest

from desktop.domain.errors import InvalidInput
from desktop.domain.rate_values import example_of, parse_value, show_value
from desktop.domain.rates import RATE_TABLES, RateKind, readable
from desktop.domain.reference_data import shipped_rates


@pytest.mark.parametrize(
    ("table", "typed", "value", "shown"),
    [
        ("base_salary", "2.530.000 đ", "2530000", "2.530.000 đ"),
        ("base_salary", "2530000", "2530000", "2.530.000 đ"),
        ("base_salary", "2.530.000 đồng", "2530000", "2.530.000 đ"),
        ("hi_rate", "4,5%", "0.045", "4,5%"),
        ("hi_rate", "4.5", "0.045", "4,5%"),
        ("hi_rate", "100 %", "1", "100%"),
        ("fund_return", "0,31%", "0.0031", "0,31%"),
        ("hi_local_share", "0", "0", "0%"),
        ("vsi_ceiling_multiple", "20 lần", "20", "20"),
        ("first_card_wait_days", "30 ngày", "30", "30 ngày"),
        ("vsi_supported_months", "120", "120", "120 tháng"),
        ("hi_payment_months", "3, 6,12", "3,6,12", "3, 6, 12"),
        ("hi_payment_months", "3 6 12", "3,6,12", "3, 6, 12"),
        ("gap_limit", "90 ngày", "90 days", "90 ngày"),
        ("gap_limit", "3 thang", "3 months", "3 tháng"),
        ("short_gap_rule", "PAYMENT_DATE", "PAYMENT_DATE", "Ngày đóng tiền"),
    ],
)
def test_what_is_typed_is_read_and_shown(table: str, typed: str, value: str, shown: str) -> None:
    assert parse_value(RATE_TABLES[table], typed) == value
    assert show_value(RATE_TABLES[table], value) == shown


@pytest.mark.parametrize(
    ("table", "typed"),
    [
        ("base_salary", "2,53 triệu"),
        ("base_salary", "2.53.000"),
        ("base_salary", "-1"),
        ("base_salary", ""),
        ("hi_rate", "101%"),
        ("hi_rate", "4,5,5"),
        ("hi_rate", "0.045x"),
        ("first_card_wait_days", "một tháng"),
        ("hi_payment_months", "ba, sáu"),
        ("gap_limit", "90"),
        ("gap_limit", "0 ngày"),
        ("short_gap_rule", "Ngày mai"),
    ],
)
def test_what_cannot_be_a_value_is_refused(table: str, typed: str) -> None:
    with pytest.raises(InvalidInput):
        parse_value(RATE_TABLES[table], typed)


@pytest.mark.parametrize("kind", [kind for kind in RateKind if kind is not RateKind.CHOICE])
def test_every_example_can_be_typed(kind: RateKind) -> None:
    table = next(each for each in RATE_TABLES.values() if each.kind is kind)
    assert readable(table, parse_value(table, example_of(kind)))


@pytest.mark.parametrize("table", RATE_TABLES)
def test_what_is_shown_of_shipped_rates_can_be_typed_again(table: str) -> None:
    declared = RATE_TABLES[table]
    for rate in shipped_rates().rates:
        if rate.table == table and declared.kind is not RateKind.CHOICE:
            shown = show_value(declared, rate.value)
            again = parse_value(declared, shown)
            assert show_value(declared, again) == shown
