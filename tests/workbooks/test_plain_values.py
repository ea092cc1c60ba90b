"""Short cuts for plain cells agree with the fields' own way of reading."""

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.fields.field_kinds import BirthDate, Date, FieldKind, Name, Note, Parsed, Text
from desktop.fields.identity_kinds import HiCard, NationalId, Phone, SiNumber
from desktop.workbooks.plain_values import shortcut_of
from desktop.workbooks.workbook_content import CellValue
from tests.workbooks.sheets import CONTEXT

KINDS: list[FieldKind] = [
    Text(),
    Note(),
    Name(),
    NationalId(),
    SiNumber(),
    HiCard(),
    Phone(),
    BirthDate(),
    Date(),
]
CELLS = st.one_of(
    st.text(max_size=24),
    st.text(alphabet="0123456789", min_size=9, max_size=13),
    st.text(alphabet="0123456789/", min_size=8, max_size=10),
    st.from_regex(r"[A-Z]{2}[1-5][0-9]{12}", fullmatch=True),
    st.from_regex(r"[0-3][0-9]/[01][0-9]/(19|20)[0-9]{2}", fullmatch=True),
    st.from_regex(r"0[35789][0-9]{8}", fullmatch=True),
    st.text(alphabet="AĐđaắốệ ’'-ðÐN\u0303\u00a0", max_size=16),
    st.dates(datetime.date(1890, 1, 1), datetime.date(2110, 1, 1)),
    st.floats(),
    st.booleans(),
)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: type(kind).__name__)
@given(cell=CELLS)
def test_a_short_cut_reads_as_the_kind_does(kind: FieldKind, cell: CellValue) -> None:
    shortcut = shortcut_of(kind, CONTEXT)
    assert shortcut is not None
    value = shortcut(cell)
    if value is not None:
        assert kind.parse(cell, CONTEXT) == Parsed(value)


@pytest.mark.parametrize("year", [1, 1899, 1900, 2100, 2101, 9999])
def test_a_date_outside_the_usual_years_is_read_by_the_kind(year: int) -> None:
    cell = datetime.date(year, 2, 28)
    shortcut = shortcut_of(Date(), CONTEXT)
    assert shortcut is not None
    read = Date().parse(cell, CONTEXT)
    assert shortcut(cell) == (None if read.issues else read.value)


@pytest.mark.parametrize(
    ("kind", "cell"),
    [
        (Name(), "Nguyễn Thị Hiền"),
        (NationalId(), "038160000012"),
        (HiCard(), "GD4380123654789"),
        (Phone(), "0912345678"),
        (Text(), "Số 5, Thôn 3"),
        (Date(), datetime.date(2026, 3, 1)),
    ],
)
def test_usual_cells_take_the_short_cut(kind: FieldKind, cell: CellValue) -> None:
    shortcut = shortcut_of(kind, CONTEXT)
    assert shortcut is not None
    assert shortcut(cell) == cell
