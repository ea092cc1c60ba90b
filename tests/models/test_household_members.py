"""The members of a household's form: whatever is pasted adds rows and changes none."""

import datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtTest import QAbstractItemModelTester

from desktop.models.household_members_paste import pasted_rows
from desktop.models.household_members_rows import MEMBER_FIELDS
from desktop.models.household_members_table import HouseholdMembersTable

TODAY = datetime.date(2026, 11, 21)


@pytest.mark.parametrize(
    ("text", "first_field", "rows"),
    [
        ("", "full_name", ()),
        ("\n\t\n", "full_name", ()),
        ("Họ và tên", "full_name", ()),
        ("Họ tên\nHà Tư\n", "full_name", ({"full_name": "Hà Tư"},)),
        ("Hà Tư\t1979", "full_name", ({"full_name": "Hà Tư", "birth_date": "1979"},)),
        ("7\tHà Tư", "full_name", ({"full_name": "Hà Tư"},)),
        ("1979\tNam", "birth_date", ({"birth_date": "1979", "sex": "Nam"},)),
        ('"Hà\nTư"\t1979', "full_name", ({"full_name": "Hà\nTư", "birth_date": "1979"},)),
        ('"Hà Tư\t1979', "full_name", ({"full_name": '"Hà Tư', "birth_date": "1979"},)),
        ("Năm sinh\tHọ tên\n1979\tHà Tư", "phone", ({"birth_date": "1979", "full_name": "Hà Tư"},)),
    ],
)
def test_a_clipboard_is_read(text, first_field, rows):
    assert pasted_rows(text, first_field).rows == rows


CELL = st.one_of(
    st.text(max_size=12),
    st.sampled_from(["Họ và tên", "Ngày sinh", "1979", "Nam", "036079012345", '"', "STT", "Con"]),
)


@settings(max_examples=150, deadline=None)
@given(st.lists(st.lists(CELL, max_size=10), max_size=12), st.integers(0, len(MEMBER_FIELDS) - 1))
def test_whatever_is_pasted_only_adds_rows(qapp, rows, column):
    model = HouseholdMembersTable(lambda: TODAY)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    for key, text in (("full_name", "Hà Văn Tư"), ("national_id", "036079012345")):
        model.setData(model.index(0, MEMBER_FIELDS.index(key)), text)
    before = dict(model.rows[0].cells)
    text = "\n".join("\t".join(row) for row in rows)
    added, _ = model.paste(text, column)
    assert model.rows[0].cells == before
    assert 0 <= added <= len(text.splitlines())
    assert len(model.rows) <= added + 2
    assert model.rows[-1].is_empty
    assert all(not row.is_empty for row in model.rows[:-1])


def test_the_model_passes_the_tester_of_qt(qapp):
    model = HouseholdMembersTable(lambda: TODAY)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
