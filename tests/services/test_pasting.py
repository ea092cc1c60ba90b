"""Rows pasted from Excel are added, told apart from those that are known, and never overwrite."""

from pathlib import Path

import pytest

from desktop.domain.errors import ImportRefused
from desktop.domain.list_query import ListQuery
from desktop.fields.record_kinds import Draft
from desktop.services import importing, records
from desktop.services.lists import read_list
from desktop.services.pasting import cells_of, prepare_paste
from desktop.storage.database import Database
from tests.office_data import TODAY, WHO, empty_path  # noqa: F401

HOUSEHOLD = ("household_code", "head_name", "neighbourhood", "member_count", "hi_valid_to")


@pytest.fixture
def database(empty_path: Path):  # noqa: F811
    opened = Database(empty_path)
    yield opened
    opened.close()


def prepare(database: Database, kind: str, text: str, shown=HOUSEHOLD):
    return prepare_paste(database, kind, text, shown=shown, today=TODAY)


def names(database: Database, kind: str, field: str) -> list[object]:
    return sorted(row.values[field] for row in read_list(database, ListQuery(kind), TODAY, [field]))


@pytest.mark.parametrize(
    ("text", "cells"),
    [
        ("a\tb\r\nc\td\r\n", [["a", "b"], ["c", "d"]]),
        ("a\t\tb\n", [["a", None, "b"]]),
        ('"một\nhai"\tb', [["một\nhai", "b"]]),
        ('"nói ""vâng"""\tb', [['nói "vâng"', "b"]]),
        ('"hở\tb\nc\td', [['"hở', "b"], ["c", "d"]]),
        ('cao 5" \tb', [['cao 5"', "b"]]),
        ("a\nb\tc", [["a", None], ["b", "c"]]),
        ("\ta\n\n\n", [[None, "a"]]),
        ("", []),
        ("\n\t\n", []),
        ("a", [["a"]]),
    ],
)
def test_cells_as_excel_writes_them(text: str, cells: list[list[str | None]]) -> None:
    assert cells_of(text) == cells


def test_a_header_names_the_columns(database) -> None:
    text = "Chủ hộ\tMã hộ\tThôn\nMa Hữu Sỹ\tHG1\tNà Lung\nLý Thị Phượng\tHG2\tNà Lung\n"
    pasted = prepare(database, "household", text)
    assert pasted.with_header
    assert pasted.columns == ("head_name", "household_code", "neighbourhood")
    assert len(pasted.new) == 2
    result = importing.commit(database, pasted.plan, who=WHO)
    assert names(database, "household", "household_code") == ["HG1", "HG2"]
    importing.undo(database, result.batch, who=WHO)
    assert names(database, "household", "household_code") == []


def test_two_headers_are_enough(database) -> None:
    pasted = prepare(database, "household", "Mã hộ\tChủ hộ\nHG1\tMa Hữu Sỹ")
    assert pasted.with_header
    assert [pasted.line_of(row.number) for row in pasted.new] == [2]


def test_without_a_header_the_columns_are_those_shown(database) -> None:
    text = "HG1\tMa Hữu Sỹ\tNà Lung\t4\t31/12/2026\nHG2\tLý Thị Phượng\tNà Lung"
    pasted = prepare(database, "household", text)
    assert not pasted.with_header
    assert pasted.columns == ("household_code", "head_name", "neighbourhood", None, None)
    assert [pasted.line_of(row.number) for row in pasted.new] == [1, 2]
    importing.commit(database, pasted.plan, who=WHO)
    assert names(database, "household", "head_name") == ["Lý Thị Phượng", "Ma Hữu Sỹ"]


@pytest.mark.parametrize(
    ("kind", "text", "field", "expected"),
    [
        (
            "person",
            "Họ và tên\tNgày sinh\tGiới tính\nMa Thị Hoa\t05/07/1986\tNữ",
            "full_name",
            "Ma Thị Hoa",
        ),
        (
            "collector",
            "Họ và tên\tSố điện thoại\tMã nhân viên thu\nĐỗ Thị Hiền\t0912345678\tNV07",
            "full_name",
            "Đỗ Thị Hiền",
        ),
        (
            "event",
            "Ngày tổ chức\tHình thức\tĐịa điểm\n03/11/2026\tTruyền thông nhóm nhỏ\tNhà văn hoá",
            "place",
            "Nhà văn hoá",
        ),
    ],
)
def test_every_list_takes_rows(database, kind, text, field, expected) -> None:
    pasted = prepare(database, kind, text, shown=())
    assert importing.commit(database, pasted.plan, who=WHO).batch
    assert names(database, kind, field) == [expected]


def test_known_rows_are_left_as_they_are(database) -> None:
    home = records.save(
        database,
        Draft("household", {"household_code": "HG1", "head_name": "Ma Hữu Sỹ", "address": "Cũ"}),
        who=WHO,
    ).id
    text = "Mã hộ\tChủ hộ\tĐịa chỉ\nHG1\tMa Hữu Sỹ\tMới\nHG2\tLý Thị Phượng\tMới"
    pasted = prepare(database, "household", text)
    assert (len(pasted.new), len(pasted.known)) == (1, 1)
    records.save(database, Draft("household", {"head_name": "Xen giữa"}), who=WHO)
    importing.commit(database, pasted.plan, who=WHO)
    assert records.load(database, "household", home, TODAY).values["address"] == "Cũ"
    assert "HG2" in [
        row.values["household_code"] for row in read_list(database, ListQuery("household"), TODAY)
    ]


def test_the_same_rows_may_be_pasted_again_after_they_were_deleted(database) -> None:
    text = "Mã hộ\tChủ hộ\tThôn\nHG1\tMa Hữu Sỹ\tNà Lung"
    importing.commit(database, prepare(database, "household", text).plan, who=WHO)
    again = prepare(database, "household", text)
    assert (len(again.new), len(again.known)) == (0, 1)
    (home,) = [row.id for row in read_list(database, ListQuery("household"), TODAY)]
    records.delete(database, "household", home, who=WHO)
    assert len(prepare(database, "household", text).new) == 1


def test_faulty_rows_are_told_with_their_cell(database) -> None:
    text = "Họ và tên\tNgày sinh\tSố CCCD\nMa Thị Hoa\t31/02/1986\t12345\nLý Văn Bình\t1990\t"
    pasted = prepare(database, "person", text, shown=("full_name",))
    told = [entry.text() for row in pasted.plan.rows for entry in row.issues]
    assert any(words.startswith("B2: ") for words in told)
    assert any(words.startswith("C2: ") for words in told)
    assert "Lý Văn Bình" in [pasted.plan.value(row, "full_name") for row in pasted.new]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "\n\n\t\n",
        "xin chào",
        "một câu văn bất kỳ\nvà một câu nữa",
        "https://example.org/trang?a=1",
        "\x00\x01",
    ],
)
def test_rubbish_is_told_in_a_plain_sentence(database, text: str) -> None:
    with pytest.raises(ImportRefused) as refused:
        prepare(database, "household", text)
    assert refused.value.text().endswith("dán lại.")


def test_a_list_of_something_else_is_not_taken(database) -> None:
    text = "Họ và tên\tMã hộ\tQuan hệ với chủ hộ\tDân tộc\nMa Thị Hoa\tHG1\tVợ\tTày"
    with pytest.raises(ImportRefused) as refused:
        prepare(database, "collector", text, shown=("full_name",))
    assert "thành viên" in refused.value.text()
