"""How values of each kind are read and shown: what is shown is read back as it was."""

import datetime
import string

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from desktop.domain.code_tables import FALSE_MARKS, TRUE_MARKS
from desktop.domain.dates import DayOrder, PartialDate
from desktop.domain.errors import Severity
from desktop.fields.catalogue import RECORD_KINDS
from desktop.fields.choices import COVER_STATUS, SEX, Choice
from desktop.fields.field_kinds import (
    BirthDate,
    Code,
    Date,
    FieldKind,
    Flag,
    Name,
    Note,
    Number,
    ParseContext,
    RawValue,
    Text,
    raw_text,
)
from desktop.fields.identity_kinds import CollectorCode, HiCard, NationalId, Phone, SiNumber
from desktop.fields.money_kind import Money, not_negative
from tests.office_data import TODAY

CONTEXT = ParseContext(TODAY)
TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)
DATES = st.dates(datetime.date(1900, 1, 1), TODAY)
KINDS: list[FieldKind] = [
    Text(), Note(), Code(), Name(), Number(), BirthDate(), Date(), Flag(), Money(), SEX,
    NationalId(), SiNumber(), HiCard(), CollectorCode(), Phone(),
]  # fmt: skip
CHOICES = sorted(
    {spec.key: spec.kind for kind in RECORD_KINDS for spec in kind.fields}.items(),
)


def read(kind: FieldKind, raw: RawValue) -> object:
    parsed = kind.parse(raw, CONTEXT)
    assert parsed.ok
    return parsed.value


# Round trips


@pytest.mark.parametrize("kind", [Text(), Note(), Code()], ids=lambda kind: type(kind).__name__)
@given(typed=TEXTS)
def test_texts(kind: FieldKind, typed: str) -> None:
    value = read(kind, typed)
    assert value != ""
    assert read(kind, kind.show(value)) == value


@given(typed=st.text("aăâbdđêhkơuưyAĂĐÊHƠƯY'-’ . ", max_size=30))
@example("NGUYỄN VĂN ĐẠT")
@example("y'a ksơr")
def test_names(typed: str) -> None:
    parsed = Name().parse(typed, CONTEXT)
    shown = Name().show(parsed.value)
    assert Name().show(Name().parse(shown, CONTEXT).value) == shown


@given(st.integers(0, 10**12))
def test_numbers(value: int) -> None:
    assert read(Number(), Number().show(value)) == value


@given(st.integers(0, 10**13))
def test_money(value: int) -> None:
    shown = Money().show(value)
    assert shown.endswith(" đ")
    assert read(Money(), shown) == value


@given(DATES)
def test_dates(value: datetime.date) -> None:
    assert read(Date(), Date().show(value)) == value
    assert read(Date(), value) == value
    assert read(Date(), value.isoformat()) == value


@given(DATES, st.sampled_from(["day", "month", "year"]))
def test_birth_dates(day: datetime.date, known: str) -> None:
    value = PartialDate(
        day.year, None if known == "year" else day.month, day.day if known == "day" else None
    )
    assert read(BirthDate(), BirthDate().show(value)) == value


@given(st.booleans())
def test_flags(value: bool) -> None:
    assert read(Flag(), Flag().show(value)) == value


@pytest.mark.parametrize(("key", "kind"), [one for one in CHOICES if isinstance(one[1], Choice)])
def test_choices(key: str, kind: Choice) -> None:
    assert kind.options
    for code, label in kind.options:
        assert kind.show(code) == label
        assert read(kind, label) == code
        assert read(kind, code) == code
    labels = [label for _, label in kind.options]
    assert len(set(labels)) == len(labels)


NUMBERS = {
    NationalId(): "036186012345",
    SiNumber(): "0123654789",
    HiCard(): "GD4380123654789",
    CollectorCode(): "NV036186012345",
    Phone(): "0912345678",
}


@pytest.mark.parametrize(("kind", "number"), NUMBERS.items())
def test_identity_numbers(kind: FieldKind, number: str) -> None:
    assert read(kind, number) == number
    assert kind.show(number) == number
    assert kind.excel_value(number) == number
    assert kind.excel_format == "@"


# Anything can stand in a cell

CELLS: st.SearchStrategy[RawValue] = st.one_of(
    st.none(),
    st.booleans(),
    TEXTS,
    st.text(string.digits + " ./-,đx", max_size=16),
    st.integers(-(10**18), 10**18),
    st.floats(allow_nan=True, allow_infinity=True),
    st.dates(),
    st.datetimes(),
    st.times(),
)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: type(kind).__name__)
@given(raw=CELLS)
def test_any_cell_gives_a_value_or_says_why_not(kind: FieldKind, raw: RawValue) -> None:
    parsed = kind.parse(raw, CONTEXT)
    for issue in parsed.issues:
        assert issue.text().strip()
        assert issue.code
    if not parsed.ok and not isinstance(kind, Name):
        assert parsed.value is None
    shown = kind.show(parsed.value)
    assert isinstance(shown, str)
    again = kind.parse(shown, CONTEXT)
    if parsed.ok and parsed.value is not None and not isinstance(kind, Name):
        assert again.value == parsed.value
    value = kind.excel_value(parsed.value)
    assert value is None or isinstance(value, str | int | datetime.date)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: type(kind).__name__)
@pytest.mark.parametrize("empty", [None, "", "   ", "\u00a0"])
def test_an_empty_cell_is_nothing(kind: FieldKind, empty: str | None) -> None:
    parsed = kind.parse(empty, CONTEXT)
    assert not parsed.value
    assert parsed.issues == ()
    assert kind.show(None) == ""


# One by one


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        (None, ""),
        (12.0, "12"),
        (12.5, "12.5"),
        (7, "7"),
        (datetime.date(2026, 3, 8), "08/03/2026"),
        (datetime.datetime(2026, 3, 8), "08/03/2026"),  # noqa: DTZ001 - a cell has no zone
        (True, "True"),
    ],
)
def test_the_text_a_person_would_have_typed(raw: RawValue, text: str) -> None:
    assert raw_text(raw) == text


@pytest.mark.parametrize(
    ("raw", "value"),
    [("12", 12), ("1.234", 1234), (" 1 234 ", 1234), (12.0, 12), (5, 5), ("0", 0), ("007", 7)],
)
def test_numbers_as_written(raw: RawValue, value: int) -> None:
    assert read(Number(), raw) == value


@pytest.mark.parametrize("raw", ["-5", "1,5", "1.23", "12a", "mười", "1.2345", -3, 2.5, "²"])
def test_what_is_no_number(raw: RawValue) -> None:
    parsed = Number().parse(raw, CONTEXT)
    assert (parsed.value, parsed.ok) == (None, False)
    assert raw_text(raw) in parsed.issues[0].text()


def test_dates_follow_the_order_of_their_column() -> None:
    context = ParseContext(TODAY, day_order=DayOrder.MONTH_FIRST)
    assert Date().parse("03/08/2026", context).value == datetime.date(2026, 3, 8)
    assert Date().parse("03/08/2026", CONTEXT).value == datetime.date(2026, 8, 3)


@pytest.mark.parametrize("raw", ["04/2025", "2025", "31/02/2025", "ngày mai", "12/2025/1"])
def test_what_is_no_full_date(raw: str) -> None:
    parsed = Date().parse(raw, CONTEXT)
    assert (parsed.value, parsed.ok) == (None, False)


@pytest.mark.parametrize("typed", ["20/11", "2011", "20.11", "20 11"])
def test_a_date_typed_without_its_year_is_of_this_year(typed: str) -> None:
    parsed = Date().parse(typed, ParseContext(TODAY, typed=True))
    assert parsed.value == datetime.date(TODAY.year, 11, 20)
    assert [issue.severity for issue in parsed.issues] == [Severity.REPAIRED]
    assert Date().parse(typed, CONTEXT).value is None


@pytest.mark.parametrize("typed", ["2026", "31/02", "00/11", "1/2026"])
def test_what_names_no_day_of_this_year_stays_wrong(typed: str) -> None:
    assert not Date().parse(typed, ParseContext(TODAY, typed=True)).ok


@pytest.mark.parametrize("raw", ["22/11/2026", "2027", "12/2026"])
def test_nobody_is_born_tomorrow(raw: str) -> None:
    parsed = BirthDate().parse(raw, CONTEXT)
    assert (parsed.value, parsed.ok) == (None, False)


def test_a_card_may_end_in_years_to_come() -> None:
    assert read(Date(), "31/12/2035") == datetime.date(2035, 12, 31)


@pytest.mark.parametrize("mark", sorted(TRUE_MARKS | FALSE_MARKS))
def test_marks_mean_yes_or_no(mark: str) -> None:
    assert read(Flag(), mark) is (mark in TRUE_MARKS)
    assert read(Flag(), mark.upper()) is (mark in TRUE_MARKS)


def test_an_unclear_mark_is_told_and_left_out() -> None:
    parsed = Flag().parse("có lẽ", CONTEXT)
    assert parsed.value is None
    assert [issue.severity for issue in parsed.issues] == [Severity.WARNING]


def test_an_x_in_the_column_of_sex_is_a_woman() -> None:
    assert read(SEX, "x") == "F"
    assert read(SEX, "X") == "F"


def test_an_unknown_choice_names_what_can_be_chosen() -> None:
    parsed = SEX.parse("Khác", CONTEXT)
    assert parsed.value is None
    assert "Nam, Nữ" in parsed.issues[0].text()


def test_an_unknown_code_is_shown_as_it_is() -> None:
    assert SEX.show("Z") == "Z"


@pytest.mark.parametrize(
    ("days", "words"),
    [
        (None, "Chưa có thẻ"),
        (-1, "Quá hạn"),
        (0, "Hết hạn hôm nay"),
        (1, "Còn 1 ngày"),
        (30, "Còn 30 ngày"),
        (31, "Còn hạn"),
        (datetime.date(2026, 11, 27), "Thẻ từ 27/11/2026"),
    ],
)
def test_the_state_of_a_card(days: int | datetime.date | None, words: str) -> None:
    assert COVER_STATUS.show(days) == words
    assert COVER_STATUS.excel_value(days) == words
    assert COVER_STATUS.show(days, lambda _, text: f"<{text}>").startswith("<")
    with pytest.raises(TypeError):
        COVER_STATUS.parse(words, CONTEXT)


def test_a_leading_apostrophe_of_excel_is_no_part_of_a_code() -> None:
    assert read(Code(), "'0012") == "0012"


@pytest.mark.parametrize("raw", [123456789012345678.0, 1e16, "1.2E+17", " 3,8e+10 "])
def test_a_code_of_which_excel_lost_digits_is_refused(raw: object) -> None:
    parsed = Code().parse(raw, CONTEXT)
    assert parsed.value is None
    assert [issue.code for issue in parsed.issues] == ["number.digits_lost"]
    assert parsed.issues[0].severity is Severity.ERROR


@pytest.mark.parametrize(
    ("raw", "kept"), [("12E5", "12E5"), (3800000004.0, "3800000004"), ("E+1", "E+1")]
)
def test_a_code_that_only_looks_shortened_is_kept(raw: object, kept: str) -> None:
    parsed = Code().parse(raw, CONTEXT)
    assert (parsed.value, parsed.issues) == (kept, ())


@given(TEXTS)
def test_shown_names_are_never_longer_in_words(typed: str) -> None:
    value = Name().parse(typed, CONTEXT).value
    assume(isinstance(value, str))
    assert len(Name().show(value).split()) == len(str(value).split())


@pytest.mark.parametrize(("amount", "refused"), [(-5, True), (0, False), (1_793_880, False)])
def test_money_spent_is_not_negative(amount: int, refused: bool) -> None:
    issue = not_negative(amount)
    assert (issue is not None) is refused
    if issue is not None:
        assert "-5 đ" in issue.text()
