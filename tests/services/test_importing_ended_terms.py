"""Lists about people who stopped taking part: nothing ended comes back unasked."""

import datetime
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from desktop.domain.errors import ImportRefused
from desktop.domain.list_query import ListQuery
from desktop.fields.catalogue import kind_of
from desktop.services import cover_ends, importing
from desktop.services.cover_ends import CoverEnd
from desktop.services.exports import export_list
from desktop.services.importing import Decision, ImportPlan, Outcome
from tests.office_data import TODAY
from tests.services.conftest import Office
from tests.services.list_books import plan_of, query, write_book

AN = ("Lý Văn An", "038056000011")
BA = ("Bùi Thị Ba", "038160000012")
HEADER = ("Họ và tên", "Số CCCD", "Loại hình", "Nhóm đối tượng", "Từ ngày", "Đến ngày")
START, END, LAST = "01/01/2026", "31/12/2026", "30/06/2026"
TERMS = "SELECT scheme, valid_from, valid_to, term_to, end_reason FROM covers ORDER BY id"
REASONS = {"HI": "switched", "VSI": "withdrawn"}
ROWS = {"HI": ("BHYT", "GD"), "VSI": ("BHXH TN", None)}


def book(tmp_path: Path, *rows: tuple[Any, ...], name: str = "the.xlsx") -> Path:
    return write_book(tmp_path / name, {"Thẻ": [HEADER, *rows]})


def row(scheme: str, start: str | None, end: str, group: str | None = None) -> tuple[Any, ...]:
    kind, own = ROWS[scheme]
    return (*AN, kind, group or own, start, end)


def write(office: Office, plan: ImportPlan) -> int:
    batch = importing.commit(office.database, plan, who="test").batch
    assert batch is not None
    return batch


def stop(office: Office, scheme: str) -> None:
    an = query(office, "SELECT person_id FROM covers")[0][0]
    person = cover_ends.read_terms(office.database, an)
    day = datetime.date(2026, 6, 30)
    asked = CoverEnd(person.name, person.terms[0], day, REASONS[scheme])
    cover_ends.record(office.database, asked, today=TODAY, who="test")


@pytest.fixture(params=["HI", "VSI"])
def scheme(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def ended(office: Office, tmp_path: Path, scheme: str) -> int:
    """Take the list in that brings the term, and end it; return the batch."""
    office.person(*AN[:1], national_id=AN[1])
    batch = write(office, plan_of(office, book(tmp_path, row(scheme, START, END))))
    stop(office, scheme)
    return batch


def kept(scheme: str) -> list[tuple[Any, ...]]:
    return [(scheme, "2026-01-01", "2026-06-30", "2026-12-31", REASONS[scheme])]


@pytest.mark.usefixtures("ended")
@pytest.mark.parametrize(("start", "end"), [(START, END), (None, END), (START, LAST), (None, LAST)])
def test_the_list_that_brought_the_term_says_nothing_new(
    office: Office, tmp_path: Path, scheme: str, start: str | None, end: str
) -> None:
    # Somebody else beside it: the content is another, and every row is compared.
    other = (*BA, *ROWS[scheme], START, END)
    plan = plan_of(office, book(tmp_path, row(scheme, start, end), other, name="lai.xlsx"))
    assert [one.outcome for one in plan.rows] == [Outcome.SAME, Outcome.NEW]
    batch = write(office, plan)
    assert query(office, TERMS)[:1] == kept(scheme)
    assert len(query(office, TERMS)) == 2
    importing.undo(office.database, batch, who="test")
    assert query(office, TERMS) == kept(scheme)


@pytest.mark.usefixtures("ended")
@pytest.mark.parametrize(
    ("start", "end"),
    [
        (None, "31/12/2027"),  # the list of the year after, without a start
        (START, "31/12/2027"),  # the term, told as a longer one
        ("01/04/2026", END),  # its start written in another way
        ("01/07/2026", END),  # the rest of it
        (None, "31/08/2026"),
    ],
)
def test_days_after_the_last_one_need_a_persons_word(
    office: Office, tmp_path: Path, scheme: str, start: str | None, end: str
) -> None:
    plan = plan_of(office, book(tmp_path, row(scheme, start, end), name="sau.xlsx"))
    assert plan.rows[0].outcome is Outcome.HELD_BACK
    assert [one.issue.code for one in plan.rows[0].issues] == ["match.cover_after_the_end"]
    assert importing.commit(office.database, plan, who="test").batch is None
    assert query(office, TERMS) == kept(scheme)
    batch = write(office, importing.decide(plan, plan.rows[0].number, Decision.AS_NEW))
    assert query(office, TERMS)[:1] == kept(scheme)
    assert len(query(office, TERMS)) == 2
    importing.undo(office.database, batch, who="test")
    assert query(office, TERMS) == kept(scheme)


@pytest.mark.usefixtures("ended")
def test_a_term_that_begins_after_the_end_of_before_is_a_renewal(
    office: Office, tmp_path: Path, scheme: str
) -> None:
    again = row(scheme, "01/01/2027", "31/12/2027")
    plan = plan_of(office, book(tmp_path, again, name="moi.xlsx"))
    assert (plan.rows[0].outcome, plan.rows[0].issues) == (Outcome.CHANGED, ())
    batch = write(office, plan)
    renewed = (scheme, "2027-01-01", "2027-12-31", None, None)
    assert query(office, TERMS) == [*kept(scheme), renewed]
    importing.undo(office.database, batch, who="test")
    assert query(office, TERMS) == kept(scheme)


@pytest.mark.parametrize("scheme", ["HI"], indirect=True)
@pytest.mark.usefixtures("ended")
@pytest.mark.parametrize("start", ["01/07/2026", "15/07/2026"])
def test_the_card_of_another_group_is_written(office: Office, tmp_path: Path, start: str) -> None:
    plan = plan_of(office, book(tmp_path, row("HI", start, END, "HT"), name="khac.xlsx"))
    assert (plan.rows[0].outcome, plan.rows[0].issues) == (Outcome.CHANGED, ())
    write(office, plan)
    assert query(office, TERMS)[:1] == kept("HI")
    assert len(query(office, TERMS)) == 2


@pytest.mark.parametrize("scheme", ["HI"], indirect=True)
@pytest.mark.usefixtures("ended")
def test_the_list_that_bhxh_returns_brings_nothing_back(office: Office, tmp_path: Path) -> None:
    header = ("STT", "Họ và tên", "Số CCCD", "Số thẻ BHYT", "Hạn thẻ từ", "Hạn thẻ đến")
    card = (1, *AN, "GD4383800000101", START, END)
    path = write_book(tmp_path / "bhxh.xlsx", {"Thẻ": [header, card]})
    plan = plan_of(office, path)
    # Its number of the card is new; the term is as it was.
    assert (plan.rows[0].outcome, plan.rows[0].issues) == (Outcome.CHANGED, ())
    write(office, plan)
    assert query(office, TERMS) == kept("HI")
    assert query(office, "SELECT hi_card_no FROM persons") == [("GD4383800000101",)]


def test_the_import_of_an_ended_term_is_not_undone_over_it(
    office: Office, ended: int, scheme: str
) -> None:
    with pytest.raises(ImportRefused) as refused:
        importing.undo(office.database, ended, who="test")
    assert refused.value.code == "undo.changed"
    assert query(office, TERMS) == kept(scheme)


@pytest.mark.usefixtures("ended")
def test_the_exported_list_with_both_reasons_reads_back(
    office: Office, tmp_path: Path, scheme: str
) -> None:
    columns = tuple(spec.key for spec in kind_of("person").table_fields)
    path = tmp_path / "ds.xlsx"
    export_list(office.database, ListQuery("person"), columns, path, today=TODAY)
    rows = list(load_workbook(path).worksheets[0].iter_rows(values_only=True))
    at = next(place for place, one in enumerate(rows) if "Lý do dừng BHYT" in one)
    told = dict(zip(rows[at], rows[at + 1], strict=True))
    reasons = (told["Lý do dừng BHYT"], told["Lý do dừng BHXH tự nguyện"])
    label = "Sang nhóm BHYT khác" if scheme == "HI" else "Hưởng BHXH một lần"
    assert reasons == ((label, None) if scheme == "HI" else (None, label))
    plan = plan_of(office, path)
    assert [(one.outcome, one.issues) for one in plan.rows] == [(Outcome.SAME, ())]
    assert not plan.main.source.mapping.suggestions
    assert query(office, TERMS) == kept(scheme)
