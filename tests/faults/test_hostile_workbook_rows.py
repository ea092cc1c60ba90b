"""Every kind of hostile workbook (W1-W16) has its tests, and those that nothing else asks."""

import ast
from pathlib import Path

import pytest

from desktop.domain.errors import ImportRefused
from desktop.services import importing
from desktop.storage.database import Database
from desktop.workbooks.reading import read_workbook
from tests.conftest import PROJECT
from tests.office_data import TODAY
from tests.workbooks.minimal_xlsx import write_xlsx

HOSTILE = "workbooks/test_reading_hostile.py"
READING = "workbooks/test_reading.py"
BROKEN = "faults/test_broken_workbooks.py"
IMPORTING = "services/test_importing.py"
FAULTY = "services/test_importing_faulty_rows.py"
HERE = "faults/test_hostile_workbook_rows.py"
TESTS = {
    "W1 bomb": ((HOSTILE, "test_default_limit_stops_a_real_bomb_before_the_parser"),),
    "W2 lying size": ((HOSTILE, "test_size_in_the_directory_that_lies"),),
    "W3 entities": (
        (HOSTILE, "test_document_type"),
        (HOSTILE, "test_document_type_in_xml_2003"),
    ),
    "W4 counts and corners": (
        (HOSTILE, "test_shared_strings_that_claim_four_thousand_million"),
        (HOSTILE, "test_lone_cell_in_the_last_corner"),
    ),
    "W5 a million empty rows": ((HERE, "test_a_million_formatted_rows_are_no_data"),),
    "W6 row numbers and formulas": (
        (READING, "test_rows_stand_where_excel_shows_them"),
        (READING, "test_formulas_without_result_are_told_not_blank"),
        (READING, "test_zeros_of_a_program_that_does_not_calculate_are_told"),
    ),
    "W7 another content": (
        (READING, "test_content_decides_not_the_name"),
        (READING, "test_what_is_no_workbook_is_refused"),
        (HOSTILE, "test_half_an_archive"),
    ),
    "W8 password": (
        (BROKEN, "test_a_wrong_password_is_told_and_the_right_one_opens"),
        (HOSTILE, "test_no_file_is_left_or_made"),
    ),
    "W9 macros, links, hidden sheets": (
        (HOSTILE, "test_macros_are_told_and_never_opened"),
        (HOSTILE, "test_link_that_calls_a_program"),
        (IMPORTING, "test_what_is_hidden_or_not_opened_is_told"),
    ),
    "W10 odd values": (
        (READING, "test_numbers_that_are_none_become_text"),
        ("faults/test_weird_cells.py", "test_an_odd_cell_in_every_column"),
        ("services/test_importing_fuzz.py", "test_no_table_brings_the_import_down"),
    ),
    "W11 numbers of people": (
        ("faults/test_weird_cells.py", "test_an_odd_cell_in_every_column"),
        (FAULTY, "test_good_rows_come_in_faulty_ones_come_after_mending"),
    ),
    "W12 duplicates": (
        (IMPORTING, "test_one_number_twice_in_a_file"),
        (IMPORTING, "test_people_who_may_be_known_are_held_back"),
        ("services/test_importing_decisions.py", "test_a_row_names_the_rule_that_matched_it"),
    ),
    "W13 many errors": (
        (FAULTY, "test_the_error_workbook_has_the_layout_of_the_list"),
        (HERE, "test_a_list_of_faults_alone_comes_out_whole"),
    ),
    "W14 shuffled and merged": (
        (
            "services/test_importing_layouts.py",
            "test_the_same_list_in_another_order_of_columns_is_the_same_people",
        ),
        (IMPORTING, "test_what_is_hidden_or_not_opened_is_told"),
    ),
    "W15 archives": (
        (HOSTILE, "test_two_parts_of_one_name"),
        (HOSTILE, "test_part_outside_the_archive"),
        (HOSTILE, "test_part_that_is_a_link"),
        (HOSTILE, "test_too_many_parts"),
    ),
    "W16 mutations": (
        (BROKEN, "test_scrambled_books_are_read_or_refused"),
        (BROKEN, "test_scrambled_parts_are_read_or_refused"),
    ),
}


@pytest.mark.parametrize("row", TESTS)
def test_each_kind_is_asked_by_tests_that_are_there(row: str) -> None:
    for file, name in TESTS[row]:
        tree = ast.parse((PROJECT / "tests" / file).read_text(encoding="utf-8"))
        found = {node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)}
        assert name in found, f"{row}: {file} has no {name}"


def test_no_kind_is_missing() -> None:
    assert [name.split(" ")[0] for name in TESTS] == [f"W{number}" for number in range(1, 17)]


def test_a_million_formatted_rows_are_no_data(empty_office: Database, tmp_path: Path) -> None:
    """Somebody gave a whole sheet borders; its rows stand in the file, all of them empty."""
    rows = "".join(
        f'<row r="{number}"><c r="A{number}" s="0"/></row>' for number in range(1, 200_001)
    )
    book = write_xlsx(tmp_path / "kẻ khung.xlsx", rows)
    (sheet,) = read_workbook(book).sheets
    assert sheet.rows == ()
    with pytest.raises(ImportRefused) as refusal:
        importing.prepare(empty_office, book, today=TODAY)
    assert book.name in refusal.value.text()


def test_a_list_of_faults_alone_comes_out_whole(empty_office: Database, tmp_path: Path) -> None:
    header = "Họ và tên;Ngày sinh;Giới tính;Số CCCD\n"
    rows = "".join(f"Lò Văn Thử;31/02/19{50 + number % 50};Nam;\n" for number in range(1000))
    book = tmp_path / "lỗi hết.csv"
    book.write_text(header + rows, encoding="utf-8")
    plan = importing.prepare(empty_office, book, today=TODAY)
    assert (plan.counts.rejected, plan.counts.new) == (1000, 0)
    importing.write_error_workbook(plan, tmp_path / "loi.xlsx")
    again = importing.prepare(empty_office, tmp_path / "loi.xlsx", today=TODAY)
    assert again.counts.rejected == 1000
    assert importing.commit(empty_office, plan, who="test").batch is None
