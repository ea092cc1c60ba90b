"""Every kind of hostile workbook (W1-W16) has its tests, and those that nothing else asks."""

import ast
import random
import struct
import time
from contextlib import suppress
from pathlib import Path

import pytest

from desktop.domain.errors import ImportRefused, WorkbookUnreadable
from desktop.services import importing
from desktop.storage.database import Database
from desktop.workbooks.reading import read_workbook
from tests.conftest import PROJECT
from tests.office_data import TODAY
from tests.workbooks.biff_writer import BiffBook, BiffSheet, book_stream, record
from tests.workbooks.minimal_xlsx import write_xlsx
from tests.workbooks.one_list import FORMATS as WRITERS

HOSTILE = "workbooks/test_reading_hostile.py"
READING = "workbooks/test_reading.py"
BROKEN = "faults/test_broken_workbooks.py"
FACTS = "workbooks/test_reading_facts.py"
FORMATS = "command_line/test_import_formats.py"
PASSWORDS = "workbooks/test_reading_passwords.py"
READERS = "command_line/test_import_bad_readers.py"
WEIRD = "views/import_wizard/test_weird_files.py"
IMPORTING = "services/test_importing.py"
FAULTY = "services/test_importing_faulty_rows.py"
HERE = "faults/test_hostile_workbook_rows.py"
TESTS = {
    "W1 bomb": (
        (HOSTILE, "test_default_limit_stops_a_real_bomb_before_the_parser"),
        (HERE, "test_a_bomb_of_cells_is_refused_at_once"),
        (READERS, "test_a_book_that_grows_beyond_the_cap_ends_its_reader_alone"),
    ),
    "W2 lying size": ((HOSTILE, "test_size_in_the_directory_that_lies"),),
    "W3 entities": (
        (HOSTILE, "test_document_type"),
        (HOSTILE, "test_document_type_in_xml_2003"),
    ),
    "W4 counts and corners": (
        (HOSTILE, "test_shared_strings_that_claim_four_thousand_million"),
        (HOSTILE, "test_lone_cell_in_the_last_corner"),
        (HERE, "test_counts_that_lie_in_the_binary_formats"),
    ),
    "W5 a million empty rows": ((HERE, "test_a_million_formatted_rows_are_no_data"),),
    "W6 row numbers and formulas": (
        (READING, "test_rows_stand_where_excel_shows_them"),
        (READING, "test_formulas_without_result_are_told_not_blank"),
        (READING, "test_zeros_of_a_program_that_does_not_calculate_are_told"),
        (FACTS, "test_what_the_values_do_not_tell"),
    ),
    "W7 another content": (
        (READING, "test_content_decides_not_the_name"),
        (READING, "test_what_is_no_workbook_is_refused"),
        (HOSTILE, "test_half_an_archive"),
        (FORMATS, "test_no_ending_misleads"),
        (WEIRD, "test_a_weird_file_ends_in_one_sentence_or_rows"),
    ),
    "W8 password": (
        (BROKEN, "test_a_wrong_password_is_told_and_the_right_one_opens"),
        (HOSTILE, "test_no_file_is_left_or_made"),
        (PASSWORDS, "test_the_password_decides"),
        (WEIRD, "test_the_wizard_asks_for_each_kind_of_password"),
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
        (HERE, "test_parts_and_depth_beyond_all_need"),
    ),
    "W16 mutations": (
        (BROKEN, "test_scrambled_books_are_read_or_refused"),
        (BROKEN, "test_scrambled_parts_are_read_or_refused"),
        (HERE, "test_scrambled_books_of_every_kind_are_read_or_refused"),
        (READERS, "test_a_bad_reader_is_one_sentence"),
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


def code_of(book: Path) -> str:
    with pytest.raises(WorkbookUnreadable) as refusal:
        read_workbook(book)
    assert book.name in refusal.value.text()
    return refusal.value.code


def test_a_bomb_of_cells_is_refused_at_once(tmp_path: Path) -> None:
    book = write_xlsx(tmp_path / "bom.xlsx", f"<row>{'<c/>' * 101_000_000}</row>")
    assert book.stat().st_size < 500_000
    began = time.monotonic()
    assert code_of(book) == "workbook.too_large"
    assert time.monotonic() - began < 3


def test_counts_that_lie_in_the_binary_formats(tmp_path: Path) -> None:
    book = tmp_path / "to.xls"
    stream = book_stream(
        BiffBook((BiffSheet("A", [["a"]]),)),
        extra=record(0xFC, struct.pack("<II", 0xFFFFFFFF, 0xFFFFFFFF) + b"\xff\xff\x00a"),
    )
    book.write_bytes(stream)
    assert code_of(book) in {"workbook.damaged", "workbook.too_large"}


def test_parts_and_depth_beyond_all_need(tmp_path: Path) -> None:
    many = tuple((f"xl/media/{number}.bin", b"") for number in range(2_001))
    book = write_xlsx(tmp_path / "nhiều phần.xlsx", "<row/>", extra=many)
    assert code_of(book) == "workbook.too_large"
    deep = write_xlsx(tmp_path / "sâu.xlsx", "<a>" * 100_000 + "</a>" * 100_000)
    assert read_workbook(deep).sheets[0].rows == ()


@pytest.mark.parametrize(
    "name", ["xls of 97", "xls of 95", "xlsb, shared texts", "ods", "xml 2003", "html, utf-8"]
)
def test_scrambled_books_of_every_kind_are_read_or_refused(tmp_path: Path, name: str) -> None:
    file_name, write = WRITERS[name]
    book = tmp_path / file_name
    whole = write(book).read_bytes()
    for seed in range(12):
        chance = random.Random(seed)  # noqa: S311 - a repeatable choice
        data = bytearray(whole)
        if seed % 3 == 0:
            del data[chance.randrange(len(data)) :]
        for _ in range(chance.choice((1, 20, 200))):
            data[chance.randrange(len(data))] = chance.randrange(256)
        book.write_bytes(data)
        with suppress(WorkbookUnreadable):  # anything else is a fault
            assert read_workbook(book).kind


def test_a_million_formatted_rows_are_no_data(empty_office: Database, tmp_path: Path) -> None:
    """Somebody gave a whole sheet borders; its rows stand in the file, all of them empty."""
    rows = "".join(
        f'<row r="{number}"><c r="A{number}" s="0"/></row>' for number in range(1, 1_048_577)
    )
    book = write_xlsx(tmp_path / "kẻ khung.xlsx", rows)
    began = time.monotonic()
    (sheet,) = read_workbook(book).sheets
    assert time.monotonic() - began < 10
    assert sheet.rows == ()
    with pytest.raises(ImportRefused) as refusal:
        importing.prepare(empty_office, book, today=TODAY)
    assert book.name in refusal.value.text()


def test_a_list_of_faults_alone_comes_out_whole(empty_office: Database, tmp_path: Path) -> None:
    header = "Họ và tên;Ngày sinh;Giới tính;Số CCCD\n"
    rows = "".join(f"Lò Văn Thử;31/02/19{50 + number % 50};Nam;\n" for number in range(10_000))
    book = tmp_path / "lỗi hết.csv"
    book.write_text(header + rows, encoding="utf-8")
    plan = importing.prepare(empty_office, book, today=TODAY)
    assert (plan.counts.rejected, plan.counts.new) == (10_000, 0)
    importing.write_error_workbook(plan, tmp_path / "loi.xlsx")
    again = importing.prepare(empty_office, tmp_path / "loi.xlsx", today=TODAY)
    assert again.counts.rejected == 10_000
    assert importing.commit(empty_office, plan, who="test").batch is None
