"""A template is recognised as what it is, empty and filled in."""

import datetime
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import pytest
from openpyxl import load_workbook

from desktop.fields.field_kinds import Number
from desktop.fields.field_spec import FieldSpec
from desktop.fields.money_kind import Money
from desktop.services import import_templates, importing, neighbourhoods, offices
from desktop.storage.database import Database
from desktop.workbooks.column_letters import column_letter
from desktop.workbooks.formats.registry import layout_named
from desktop.workbooks.row_classification import SkipReason
from desktop.workbooks.template_columns import template_fields

TODAY = datetime.date(2026, 11, 21)
KEYS = [template.layout for template in import_templates.templates()]
PERSON = {"full_name": "Ma Văn Sỹ", "birth_date": "12/05/1986", "national_id": "008086000101"}
RECEIPT = {"receipt_no": "0000777", "receipt_date": "12/11/2026", "receipt_book": "BL26-02"}
FILLED: dict[str, dict[str, str | int]] = {
    "person_list": PERSON,
    "household_list": {"household_code": "HN001", "head_name": "Ma Văn Sỹ"},
    "poor_household_list": PERSON | {"household_code": "HN001", "household_class": "Hộ nghèo"},
    "hi_card_list": PERSON | {"hi_card_no": "GD4080123456789", "valid_to": "31/12/2026"},
    "not_insured_list": PERSON | {"not_insured_reason": "Đi làm ăn xa"},
    "d03ts": PERSON | RECEIPT | {"from_month": "12/2026", "months": "12", "amount_paid": 1263600},
    "d05ts": PERSON
    | RECEIPT
    | {"chosen_income": 1500000, "from_month": "12/2026", "months": "12", "amount_paid": 3960000},
    "c17ts": RECEIPT | {"payer_name": "Ma Văn Sỹ", "amount_hi": 1263600},
    "receipt_list": RECEIPT | {"payer_name": "Ma Văn Sỹ", "scheme": "BHYT", "amount_paid": 1263600},
    "collector_list": {"full_name": "Đỗ Thị Hiền", "collector_code": "NV008086000101"},
    "event_list": {"held_on": "12/11/2026", "event_type": "Nhóm nhỏ"},
}
FIRST = 4
"""The row where people begin to write."""


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    path = tmp_path_factory.mktemp("templates") / "office.db"
    database = offices.create_office(path, ["02647"], who="Sao")
    yield database
    database.close()


@pytest.mark.parametrize("key", KEYS)
def test_an_empty_template_is_recognised(office: Database, tmp_path: Path, key: str) -> None:
    import_templates.write(key, tmp_path / "mau.xlsx")
    plan = importing.prepare(office, tmp_path / "mau.xlsx", today=TODAY)
    assert (plan.layout, plan.rows) == (key, ())
    headers = {column.index for column in plan.main.source.header.columns}
    assert headers == set(plan.main.source.mapping.fields)


def fill(path: Path, key: str, rows: Sequence[Mapping[str, str | int]]) -> None:
    """Write rows under the header as a person would."""
    book = load_workbook(path)
    columns = {spec.key: at for at, spec in enumerate(fields_of(key), start=1)}
    for number, row in enumerate(rows, start=FIRST):
        book.worksheets[0].cell(number, columns["row_no"], number - FIRST + 1)
        for name, value in row.items():
            book.worksheets[0].cell(number, columns[name], value)
    book.save(path)


def test_there_is_a_template_for_each_list_that_is_filled_by_hand() -> None:
    assert set(KEYS) == set(FILLED)


@pytest.mark.parametrize("key", KEYS)
def test_a_filled_template_is_taken_in_and_its_example_is_not(
    office: Database, tmp_path: Path, key: str
) -> None:
    path = tmp_path / "mau.xlsx"
    import_templates.write(key, path, office)
    fill(path, key, [FILLED[key]])
    plan = importing.prepare(office, path, today=TODAY)
    assert (plan.layout, plan.counts.new, plan.errors) == (key, 1, ())
    assert [row.number for row in plan.rows] == [FIRST]
    told = [(line.row, line.reason) for line in plan.skipped if line.reason.value != "empty"]
    assert told == [(FIRST - 1, SkipReason.EXAMPLE)]
    for name in FILLED[key]:
        assert plan.value(plan.rows[0], name) is not None or name in WORKED_INTO, name


WORKED_INTO = {"not_insured_reason", "chosen_income", "from_month", "amount_hi"}
"""Columns whose values stand in other fields when the row is finished."""


@pytest.mark.parametrize("key", KEYS)
def test_the_example_would_be_taken_in_if_it_were_data(
    office: Database, tmp_path: Path, key: str
) -> None:
    """What shows how to write must itself be written well."""
    path = tmp_path / "mau.xlsx"
    import_templates.write(key, path, office)
    book = load_workbook(path)
    book.worksheets[0].cell(FIRST - 1, 1).value = "1"
    book.save(path)
    plan = importing.prepare(office, path, today=TODAY)
    assert [entry.text() for entry in plan.errors] == []
    assert len(plan.rows) == 1


@pytest.mark.parametrize("key", KEYS)
def test_numbers_of_papers_and_days_are_text(office: Database, tmp_path: Path, key: str) -> None:
    path = tmp_path / "mau.xlsx"
    import_templates.write(key, path, office)
    sheet = load_workbook(path).worksheets[0]
    for at, spec in enumerate(fields_of(key), start=1):
        form = sheet.column_dimensions[column_letter(at - 1)].number_format
        summed = isinstance(spec.kind, Money | Number)
        assert (form == "@") is not summed, spec.key


OFFERED = [
    ("person_list", "sex"),
    ("person_list", "ethnic_group"),
    ("person_list", "relation"),
    ("person_list", "neighbourhood"),
    ("person_list", "household_class"),
    ("person_list", "hi_group"),
    ("household_list", "neighbourhood"),
    ("collector_list", "status"),
    ("event_list", "event_type"),
    ("poor_household_list", "neighbourhood"),
    ("poor_household_list", "household_class"),
    ("hi_card_list", "hi_group"),
    ("d03ts", "hi_group"),
    ("d03ts", "months"),
    ("d05ts", "months"),
    ("receipt_list", "scheme"),
]


@pytest.mark.parametrize(("key", "field"), OFFERED, ids=lambda text: text)
def test_cells_offer_words_that_the_import_understands(
    office: Database, tmp_path: Path, key: str, field: str
) -> None:
    path = tmp_path / "mau.xlsx"
    neighbourhoods.add(office, "02647", ["Nà Tông", "Nà Va"], who="Sao")
    import_templates.write(key, path, office)
    book = load_workbook(path)
    sheet = book.worksheets[0]
    column = {spec.key: at for at, spec in enumerate(fields_of(key), start=1)}
    wanted = sheet.cell(FIRST, column[field]).coordinate
    (offer,) = [one for one in sheet.data_validations.dataValidation if wanted in one.sqref]
    name, area = offer.formula1.split("!")
    words = [cell.value for (cell,) in book[name.strip("'")][area.replace("$", "")]]
    assert len(words) >= 2
    if field == "neighbourhood":
        assert {"Nà Tông", "Nà Va"} <= set(words)
    # Excel only tells of another word: the import knows more spellings than a list holds.
    assert offer.errorStyle == "information"
    alike = {"national_id", "collector_code", "hi_card_no", "receipt_no"}
    usual = {name: value for name, value in FILLED[key].items() if name not in alike}
    numbers = {"receipt_no": "00007"} if "receipt_no" in FILLED[key] else {}
    fill(
        path,
        key,
        [
            usual | {name: f"{text}{at:02d}" for name, text in numbers.items()} | {field: word}
            for at, word in enumerate(words)
        ],
    )
    plan = importing.prepare(office, path, today=TODAY)
    assert len(plan.rows) == len(words)
    assert [
        entry
        for entry in (*plan.errors, *plan.warnings)
        if entry.field == field and not entry.issue.code.startswith("duplicate")
    ] == []
    assert all(plan.value(row, field) is not None for row in plan.rows)


def fields_of(key: str) -> tuple[FieldSpec, ...]:
    layout = layout_named(key)
    assert layout is not None
    return template_fields(layout)


def test_an_unknown_template_is_a_mistake_of_the_program(tmp_path: Path) -> None:
    with pytest.raises(KeyError):
        import_templates.write("khong_co", tmp_path / "mau.xlsx")
