"""Commission: the matrix by product, movement, months and region."""

import pytest

from desktop.domain.commission import CommissionCase, commission, region_of
from desktop.domain.contribution import Mode, Scheme
from desktop.domain.rates import NoRateInForce
from desktop.domain.reference_data import shipped_rates
from tests.domain.rate_books import book_with, day, office_rate

ON = day("2026-11-10")
MATRIX = {
    "I": "18 16.2 13.5 10.8 7 8.8 7.92 6.6 3.77 11.8 13.8",
    "II": "19 17.1 14.25 11.4 8 9.8 8.82 7.35 4.2 12.8 14.8",
    "III": "20 18 15 13 9 10.8 9.72 8.1 4.63 13.8 15.8",
}
CASES = [
    *(("VSI", "other", "new", months) for months in (12, 6, 3, 1)),
    ("VSI", "poor", "renewal", 12),
    *(("HI", "GD", "new", months) for months in (12, 6, 3)),
    ("HI", "GD", "renewal", 12),
    ("HI", "GB", "new", 12),
    ("HI", "CN", "renewal", 6),
]


@pytest.mark.parametrize("region", list(MATRIX))
def test_the_matrix(region: str) -> None:
    for (scheme, group, movement, months), percent in zip(
        CASES, MATRIX[region].split(), strict=True
    ):
        case = CommissionCase(
            scheme=scheme,  # type: ignore[arg-type]
            group=group,
            movement=movement,  # type: ignore[arg-type]
            months=months,
            region=region,
        )
        found = commission(10_000_000, case, ON, shipped_rates())
        assert found.amount == round(float(percent) * 100_000), case


@pytest.mark.parametrize(
    ("province", "region"),
    [("01", "I"), ("79", "I"), ("31", "I"), ("48", "I"), ("75", "I"), ("15", "III"), ("66", "III"),
     ("82", "III"), ("42", "II"), ("46", "II"), ("92", "II")],
)  # fmt: skip
def test_regions(province: str, region: str) -> None:
    assert region_of(province, ON, shipped_rates()) == region


def test_a_province_that_is_not_there_is_refused() -> None:
    with pytest.raises(NoRateInForce):
        region_of("10", ON, shipped_rates())


@pytest.mark.parametrize(
    ("scheme", "mode", "months", "amount"),
    [("VSI", "ahead", 24, 1_212_160), ("VSI", "missing", 24, 0), ("VSI", "monthly", 9, 0)],
)
def test_years_ahead_count_as_a_year_and_what_no_table_names_gives_nothing(
    scheme: Scheme, mode: Mode, months: int, amount: int
) -> None:
    case = CommissionCase(
        scheme=scheme, group="other", movement="new", months=months, region="III", mode=mode
    )
    found = commission(6_060_801, case, ON, shipped_rates())
    assert found.amount == amount
    assert (found.rate is None) == (amount == 0)


def test_an_entry_for_one_case_goes_before_the_general_one() -> None:
    book = book_with(office_rate("commission", "0.05", "HI:GD:renewal:12:III"))
    own = 1_366_200
    amounts = []
    for months in (12, 6):
        case = CommissionCase(
            scheme="HI", group="GD", movement="renewal", months=months, region="III"
        )
        amounts.append(commission(own, case, ON, book).amount)
    assert amounts == [68_310, 63_255]
