"""Reading, showing and ordering dates, Excel day numbers, adding months."""

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.dates import (
    DayOrder,
    PartialDate,
    Precision,
    add_months,
    cover_end,
    from_excel_serial,
    parse_date_text,
    year_or_serial,
)
from desktop.domain.errors import Severity

TODAY = datetime.date(2026, 11, 21)
DAYS = st.dates(datetime.date(1900, 1, 1), datetime.date(2100, 12, 31))
PARTIAL_DATES = st.one_of(
    DAYS.map(PartialDate.of),
    DAYS.map(lambda day: PartialDate(day.year, day.month)),
    DAYS.map(lambda day: PartialDate(day.year)),
)


@pytest.mark.parametrize(
    ("typed", "iso"),
    [
        ("5/3/1962", "1962-03-05"),
        ("05-03-1962", "1962-03-05"),
        ("5.3.1962", "1962-03-05"),
        (" '05/03/1962 ", "1962-03-05"),
        ("05/03/1962 00:00:00", "1962-03-05"),
        ("1962-03-05", "1962-03-05"),
        ("1962-03-05T07:30", "1962-03-05"),
        ("05072026", "2026-07-05"),
        ("5072026", "2026-07-05"),
        ("19620305", "1962-03-05"),
        ("5/7/2026", "2026-07-05"),
        ("1962", "1962"),
        ("00/00/1962", "1962"),
        ("0/0/1950", "1950"),
        ("00/05/1950", "1950-05"),
        ("5/2021", "2021-05"),
        ("04/2025", "2025-04"),
        ("2021-05", "2021-05"),
        ("052021", "2021-05"),
        ("ngày 5 tháng 3 năm 1962", "1962-03-05"),
        ("Tháng 5/2021", "2021-05"),
        ("sinh năm 1956", "1956"),
        ("29/02/2024", "2024-02-29"),
    ],
)
def test_shapes_read_without_remark(typed: str, iso: str) -> None:
    read = parse_date_text(typed, today=TODAY)
    assert read.value is not None
    assert (read.value.iso(), read.issues, read.proposal) == (iso, (), None)


@pytest.mark.parametrize(
    ("typed", "iso", "code"),
    [
        ("03-05-62", "1962-05-03", "date.short_year"),
        ("5/7/26", "2026-07-05", "date.short_year"),
        ("5/7/27", "1927-07-05", "date.short_year"),
        ("050762", "1962-07-05", "date.short_year"),
        ("22713", "1962-03-08", "date.serial"),
    ],
)
def test_guessed_parts_are_told(typed: str, iso: str, code: str) -> None:
    read = parse_date_text(typed, today=TODAY)
    assert read.value is not None
    assert read.value.iso() == iso
    assert [(issue.code, issue.severity) for issue in read.issues] == [(code, Severity.REPAIRED)]
    assert "{" not in read.issues[0].text()


@pytest.mark.parametrize(
    ("typed", "code", "proposal"),
    [
        ("30/02/1990", "date.not_in_calendar", None),
        ("31/04/2026", "date.not_in_calendar", None),
        ("07/13/1994", "date.swapped", "1994-07-13"),
        ("0/13/1990", "date.not_in_calendar", None),
        ("không rõ", "date.unreadable", None),
        ("5/21", "date.unreadable", None),
        ("1/2/3/1990", "date.unreadable", None),
        ("5/3/196", "date.unreadable", None),
        ("12", "date.unreadable", None),
        ("99999", "date.unreadable", None),
        ("01/01/1800", "date.year", None),
        ("0000", "date.year", None),
    ],
)
def test_wrong_dates_give_a_sentence(typed: str, code: str, proposal: str | None) -> None:
    read = parse_date_text(typed, today=TODAY)
    assert read.value is None
    assert [(issue.code, issue.severity) for issue in read.issues] == [(code, Severity.ERROR)]
    assert "{" not in read.issues[0].text()
    assert (read.proposal.iso() if read.proposal else None) == proposal


def test_a_swapped_date_asks_for_the_day_it_may_mean() -> None:
    read = parse_date_text("07/13/1994", today=TODAY)
    assert read.issues[0].text() == "Ngày 07/13/1994 không có trong lịch. Có phải 13/07/1994?"


def test_a_month_first_column_is_read_month_first() -> None:
    read = parse_date_text("07/13/1994", today=TODAY, order=DayOrder.MONTH_FIRST)
    assert read.value == PartialDate(1994, 7, 13)


@pytest.mark.parametrize(
    ("known_year", "years_ahead", "year"),
    [(None, 0, 1927), (1927, 0, 1927), (None, 5, 2027), (1960, 0, 1927), (2027, 0, 2027)],
)
def test_two_digit_year(known_year: int | None, years_ahead: int, year: int) -> None:
    read = parse_date_text("1/2/27", today=TODAY, known_year=known_year, years_ahead=years_ahead)
    assert read.value == PartialDate(year, 2, 1)


@pytest.mark.parametrize("empty", ["", "  ", "'", "\u00a0"])
def test_empty_text_is_no_date_and_no_problem(empty: str) -> None:
    read = parse_date_text(empty, today=TODAY)
    assert (read.value, read.issues) == (None, ())


@pytest.mark.parametrize(
    ("number", "iso"),
    [
        (1962, "1962"),
        (1962.0, "1962"),
        (22713, "1962-03-08"),
        (22713.75, "1962-03-08"),
        (5072026, "2026-07-05"),
        (5.2021, "2021-05"),
        (121062, "1962-10-12"),
        (60001, None),
        (12.5, None),
        (-3, None),
        (0, None),
    ],
)
def test_numbers_in_a_date_column(number: float, iso: str | None) -> None:
    read = year_or_serial(number, today=TODAY)
    assert (read.value.iso() if read.value else None) == iso
    assert read.value is not None or read.issues


@pytest.mark.parametrize(
    ("number", "date_1904", "expected"),
    [
        (1, False, datetime.date(1900, 1, 1)),
        (59, False, datetime.date(1900, 2, 28)),
        (60, False, None),
        (61, False, datetime.date(1900, 3, 1)),
        (22713, False, datetime.date(1962, 3, 8)),
        (22713, True, datetime.date(1966, 3, 9)),
        (0, False, None),
        (2_958_465, False, datetime.date(9999, 12, 31)),
        (2_958_465, True, None),
        (2_958_466, False, None),
    ],
)
def test_excel_day_numbers(number: int, date_1904: bool, expected: datetime.date | None) -> None:
    assert from_excel_serial(number, date_1904=date_1904) == expected


def test_1904_workbooks_keep_their_days() -> None:
    read = year_or_serial(22713, today=TODAY, date_1904=True)
    assert read.value == PartialDate(1966, 3, 9)


@pytest.mark.parametrize(
    ("date", "precision", "forms"),
    [
        (PartialDate(1960, 3, 12), Precision.DAY, ("1960-03-12", "12/03/1960")),
        (PartialDate(2021, 5), Precision.MONTH, ("2021-05", "05/2021")),
        (PartialDate(1956), Precision.YEAR, ("1956", "1956")),
    ],
)
def test_forms_of_partial_dates(
    date: PartialDate, precision: Precision, forms: tuple[str, str]
) -> None:
    assert date.precision is precision
    assert (date.iso(), date.show()) == forms


@pytest.mark.parametrize(
    ("date", "first", "last"),
    [
        (PartialDate(1960, 3, 12), "1960-03-12", "1960-03-12"),
        (PartialDate(2021, 5), "2021-05-01", "2021-05-31"),
        (PartialDate(2024, 2), "2024-02-01", "2024-02-29"),
        (PartialDate(1956), "1956-01-01", "1956-12-31"),
    ],
)
def test_days_a_partial_date_may_be(date: PartialDate, first: str, last: str) -> None:
    assert (date.first_day().isoformat(), date.last_day().isoformat()) == (first, last)


def test_partial_dates_are_ordered() -> None:
    ordered = [PartialDate(1956), PartialDate(1956, 2), PartialDate(1956, 2, 1), PartialDate(1957)]
    assert sorted(set(ordered)) == ordered
    assert ordered[0] <= ordered[1] < ordered[3]
    with pytest.raises(TypeError):
        assert ordered[0] < 1957


@pytest.mark.parametrize("parts", [(1990, 2, 30), (1990, 13), (1990, None, 3), (0,)])
def test_impossible_parts_are_refused(parts: tuple[int, ...]) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - the calendar's own words
        PartialDate(*parts)


@pytest.mark.parametrize("text", ["12/03/1960", "1960-3-12", "", "1960-02-30"])
def test_only_the_stored_form_is_read_back(text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - the calendar's own words
        PartialDate.from_iso(text)


@pytest.mark.parametrize(
    ("date", "months", "expected"),
    [
        ("2026-01-31", 1, "2026-02-28"),
        ("2024-01-31", 1, "2024-02-29"),
        ("2026-12-10", 12, "2027-12-10"),
        ("2026-12-31", 0, "2026-12-31"),
        ("2026-01-15", -1, "2025-12-15"),
    ],
)
def test_adding_months_clips_to_the_month_end(date: str, months: int, expected: str) -> None:
    assert add_months(datetime.date.fromisoformat(date), months).isoformat() == expected


@pytest.mark.parametrize(
    ("start", "months", "end"),
    [("2026-12-10", 12, "2027-12-09"), ("2026-12-01", 12, "2027-11-30")],
)
def test_last_day_of_a_cover(start: str, months: int, end: str) -> None:
    assert cover_end(datetime.date.fromisoformat(start), months).isoformat() == end


@given(PARTIAL_DATES)
def test_shown_and_stored_forms_read_back(date: PartialDate) -> None:
    assert parse_date_text(date.show(), today=TODAY).value == date
    assert parse_date_text(date.iso(), today=TODAY).value == date
    assert PartialDate.from_iso(date.iso()) == date


@given(PARTIAL_DATES, PARTIAL_DATES)
def test_order_of_dates_agrees_with_their_first_days(one: PartialDate, two: PartialDate) -> None:
    if one < two:
        assert one.first_day() <= two.first_day()


@given(DAYS, st.integers(0, 600), st.integers(0, 600))
def test_more_months_never_end_earlier(day: datetime.date, few: int, more: int) -> None:
    assert add_months(day, few) <= add_months(day, few + more)


@given(st.text(max_size=30))
def test_any_text_gives_a_value_or_a_reason(text: str) -> None:
    read = parse_date_text(text, today=TODAY)
    assert read.value or read.issues or not any(character.isalnum() for character in text)


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_any_number_gives_a_value_or_a_reason(number: float) -> None:
    read = year_or_serial(number, today=TODAY)
    assert read.value is not None or read.issues
