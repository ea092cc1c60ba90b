"""Codes found by code, label or alias, and the marks of "x" columns."""

import pytest

from desktop.domain import code_tables
from desktop.domain.code_tables import Code, CodeTable, is_marked
from desktop.domain.reference_data import ethnic_groups, hi_groups, relations

TABLES = [
    code_tables.SEXES,
    code_tables.HOUSEHOLD_CLASSES,
    code_tables.RESIDENCE_STATUSES,
    code_tables.LIFE_STATUSES,
    code_tables.SCHEMES,
    code_tables.COLLECTOR_STATUSES,
    code_tables.EVENT_TYPES,
    code_tables.EVENT_STATES,
    ethnic_groups(),
    relations(),
    hi_groups(),
]


@pytest.mark.parametrize("table", TABLES)
def test_every_code_is_found_by_itself_and_its_label(table: CodeTable) -> None:
    for entry in table.codes:
        for word in (entry.code, entry.label, entry.label.upper(), *entry.aliases):
            assert table.code_of(word) == entry.code, word
        assert table.label_of(entry.code) == entry.label


@pytest.mark.parametrize("table", TABLES)
def test_unknown_words_have_no_code(table: CodeTable) -> None:
    assert table.code_of("chưa biết") is None
    assert table.code_of("") is None
    assert table.label_of("??") is None


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("H'Mông", "08"),
        ("Mèo", "08"),
        ("KHMER", "05"),
        ("Khơ Me", "05"),
        ("ede", "12"),
        ("Rađê", "12"),
        ("M'Nông", "20"),
        ("Jrai", "10"),
        ("Bahnar", "13"),
        ("Cao Lan", "15"),
        ("Sán Chỉ", "15"),
        ("Katu", "26"),
        ("K'Ho", "16"),
        ("X'Tiêng", "22"),
        ("Châu Ro", "32"),
        ("1", "01"),
        ("Co", "30"),
        ("có", None),
    ],
)
def test_ethnic_groups(typed: str, code: str | None) -> None:
    assert ethnic_groups().code_of(typed) == code


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("CHỦ HỘ", "00"),
        ("chu ho", "00"),
        ("chú", "14"),
        ("cha", "03"),
        ("bo", "03"),
        ("Ba", "03"),
        ("Bà", "11"),
        ("ba noi", "11"),
        ("Bá", "16"),
        ("má", "04"),
        ("me", "04"),
        ("con de", "08"),
        ("Con gái", "08"),
        ("Con dâu", "19"),
        ("Cháu nội", "09"),
        ("0", "00"),
    ],
)
def test_relations_to_the_head(typed: str, code: str) -> None:
    assert relations().code_of(typed) == code


@pytest.mark.parametrize(
    ("typed", "code"), [("hgđ", "GD"), ("NLĐ", "DN"), ("Cận nghèo", "CN"), ("học sinh", "HS")]
)
def test_groups_of_the_card(typed: str, code: str) -> None:
    assert hi_groups().code_of(typed) == code


@pytest.mark.parametrize(
    ("typed", "code"), [("nam", "M"), ("NỮ", "F"), ("nu", "F"), ("1", "M"), ("0", "F"), ("n", None)]
)
def test_sexes(typed: str, code: str | None) -> None:
    assert code_tables.SEXES.code_of(typed) == code


def test_a_word_with_two_meanings_is_refused() -> None:
    with pytest.raises(ValueError, match="means both"):
        CodeTable([Code("1", "Bà"), Code("2", "Ba")])


@pytest.mark.parametrize("mark", ["x", "X", " x ", "✓", "√", "v", "V", "+", "1", "Có", "C", "yes"])
def test_marks_that_mean_yes(mark: str) -> None:
    assert is_marked(mark) is True


@pytest.mark.parametrize("mark", ["", " ", "0", "không", "K", "-"])
def test_marks_that_mean_no(mark: str) -> None:
    assert is_marked(mark) is False


@pytest.mark.parametrize("text", ["Nguyễn Văn A", "2026", "?"])
def test_other_texts_are_no_marks(text: str) -> None:
    assert is_marked(text) is None
