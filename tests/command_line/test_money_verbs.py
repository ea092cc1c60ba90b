"""quote and cover: figures, keys, refusals; with and without an office."""

from pathlib import Path

import pytest

from desktop.command_line import main
from tests.command_line.verbs import CommandLine

LINE_KEYS = ["order", "base", "rate", "due", "state_support", "local_support", "own"]
QUOTE_KEYS = ["lines", "total_due", "total_own", "rates"]
PAID = ("--paid-on", "2026-11-10")
FIVE = ("quote", "household", "--members", 5, "--months", 12)


@pytest.mark.parametrize(
    ("paid_on", "total"), [("2026-11-10", 4_371_840), ("2026-06-30", 4_043_520)]
)
def test_a_household_of_five(on_office: CommandLine, paid_on: str, total: int) -> None:
    told = on_office.done(*FIVE, "--paid-on", paid_on)
    assert list(told) == QUOTE_KEYS
    assert [list(line) for line in told["lines"]] == [LINE_KEYS] * 5
    assert (told["total_due"], told["total_own"]) == (total, total)
    assert [line["order"] for line in told["lines"]] == [1, 2, 3, 4, 5]
    assert sum(line["own"] for line in told["lines"]) == total


def test_groups_and_the_rates_with_their_source(on_office: CommandLine) -> None:
    told = on_office.done(
        "quote", "household", "--members", 3, "--months", 12, *PAID, "--groups", "gd,CN, HS"
    )
    assert [line["own"] for line in told["lines"]] == [1_366_200, 409_860, 683_100]
    assert told["lines"][1] == {
        "order": None,
        "base": 2_530_000,
        "rate": 0.045,
        "due": 1_366_200,
        "state_support": 956_340,
        "local_support": 0,
        "own": 409_860,
    }
    by_table = {rate["table"]: rate for rate in told["rates"]}
    assert by_table["base_salary"]["value"] == "2530000"
    assert "161/2026" in by_table["base_salary"]["source"]


@pytest.mark.parametrize(
    ("support", "own"),
    [("poor", 165_000), ("near_poor", 198_000), ("ethnic_minority", 231_000), ("other", 264_000)],
)
def test_voluntary_by_support(on_office: CommandLine, support: str, own: int) -> None:
    words = ("quote", "voluntary", "--income", 1_500_000, "--months", 1, "--support", support)
    told = on_office.done(*words, *PAID)
    assert list(told) == QUOTE_KEYS
    assert told["total_own"] == own


@pytest.mark.parametrize(
    ("months", "mode", "due", "own"),
    [(24, "ahead", 7_644_801, 6_060_801), (12, "missing", 4_040_708, 4_040_708)],
)
def test_voluntary_modes(
    on_office: CommandLine, months: int, mode: str, due: int, own: int
) -> None:
    words = ("quote", "voluntary", "--income", 1_500_000, "--support", "other", "--mode", mode)
    told = on_office.done(*words, "--months", months, *PAID)
    assert (told["total_due"], told["total_own"]) == (due, own)


@pytest.mark.parametrize(
    ("words", "cover"),
    [
        (("--paid-on", "2026-11-10"), ("2026-12-10", "2027-12-09", "first_time", False)),
        (
            ("--paid-on", "2026-11-20", "--previous-end", "2026-11-30"),
            ("2026-12-01", "2027-11-30", "renewal", True),
        ),
        (
            ("--paid-on", "2026-11-20", "--previous-end", "2026-10-31"),
            ("2026-11-20", "2027-11-19", "short_gap", True),
        ),
    ],
)
def test_cover(
    on_office: CommandLine, words: tuple[str, ...], cover: tuple[str, str, str, bool]
) -> None:
    told = on_office.done("cover", "--months", 12, *words)
    keys = ("valid_from", "valid_to", "rule", "continuous")
    assert told == dict(zip(keys, cover, strict=True))


def test_the_lines_are_sentences(on_office: CommandLine) -> None:
    lines = on_office(*FIVE, *PAID, as_json=False).out.splitlines()
    assert lines[4] == (
        "5. 546.480 đ. 2.530.000 đ × 4,5% × 40% = 45.540 đ một tháng, × 12 tháng = 546.480 đ. "
        "Người thứ 5 trong hộ đóng 40% mức người thứ nhất."
    )
    assert "Mức đóng 4.371.840 đ, phải nộp 4.371.840 đ." in lines
    assert len(lines) == len(set(lines))
    words = ("cover", "--months", 12, "--paid-on", "2026-11-20", "--previous-end", "2026-11-30")
    assert on_office(*words, as_json=False).out.splitlines() == [
        "01/12/2026 - 30/11/2027",
        "Đóng ngày 20/11/2026, thẻ cũ còn đến 30/11/2026: thẻ mới nối tiếp từ 01/12/2026.",
    ]


VOLUNTARY = ("quote", "voluntary", "--support", "other")


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ((*VOLUNTARY, "--income", 1_499_999, "--months", 1, *PAID), "contribution.income"),
        ((*VOLUNTARY, "--income", 50_600_001, "--months", 1, *PAID), "contribution.income"),
        ((*VOLUNTARY, "--income", 1_500_000, "--months", 5, *PAID), "contribution.months"),
        (("quote", "household", "--members", 2, "--months", 5, *PAID), "contribution.months"),
        (("quote", "household", "--members", 999, "--months", 12, *PAID), "quote.members"),
        ((*FIVE, *PAID, "--groups", "GD,GD"), "quote.groups"),
        ((*FIVE, *PAID, "--groups", "GD,GD,GD,GD,ZZ"), "contribution.group"),
        ((*FIVE, *PAID, "--groups", "GD,GD,GD,GD,DN"), "contribution.paid_elsewhere"),
        ((*FIVE, "--paid-on", "2010-01-01"), "rate.missing"),
        ((*VOLUNTARY, "--income", 1_500_000, "--months", 1, "--paid-on", "1999-01-01"),
         "rate.missing"),
        (("cover", "--months", 5, *PAID), "contribution.months"),
        (("cover", "--months", 12, "--paid-on", "1999-01-01"), "rate.missing"),
    ],
)  # fmt: skip
def test_bad_input_is_refused_with_the_rule(
    on_office: CommandLine, words: tuple[object, ...], code: str
) -> None:
    error = on_office.refused(*words)
    assert error["code"] == code
    assert "{" not in error["message"]


@pytest.mark.parametrize(
    "words",
    [
        ("quote",),
        ("quote", "household"),
        ("quote", "household", "--members", 0, "--months", 12, *PAID),
        (*FIVE, "--paid-on", "10/11/2026"),
        (*FIVE, "--paid-on", "2026-02-30"),
        (*FIVE, "--paid-on", "9999-12-31"),
        ("quote", "voluntary", "--income", 1_500_000, "--months", 1, "--support", "rich", *PAID),
        ("cover", "--months", 12),
        ("cover", "--months", "x", *PAID),
    ],
)
def test_wrong_usage_ends_with_2(on_office: CommandLine, words: tuple[object, ...]) -> None:
    assert on_office(*words).code == 2


def test_without_an_office_the_shipped_rates_hold(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    assert main([*map(str, FIVE), *PAID]) == 0
    assert "4.371.840 đ" in capsys.readouterr().out
    assert main(["--database", str(tmp_path / "none.db"), *map(str, FIVE), *PAID]) == 1
    assert str(tmp_path / "none.db") in capsys.readouterr().err
