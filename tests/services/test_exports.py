import datetime
import shutil
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from sqlalchemy import text

from desktop.domain.dates import PartialDate
from desktop.domain.errors import Cancelled, OutputUnwritable
from desktop.domain.list_query import Filter, ListQuery, Operator, SortBy
from desktop.fields.catalogue import RECORD_KINDS, kind_of
from desktop.services import exports, importing
from desktop.services.exports import WHOLE_LIST, export_list
from desktop.services.importing import ImportOptions
from desktop.storage.database import Database

TODAY = datetime.date(2026, 11, 21)
LISTED = ("person", "household", "collector", "organisation", "event", "receipt")


@pytest.fixture
def people(office: Any) -> Any:
    """Three persons whose cells would be spoiled by a careless export."""
    thon = office.add("neighbourhood", name="Thôn 3")
    hien = office.person(
        "NGUYỄN THỊ HIỀN",
        birth_date=PartialDate(1986, 7, 5),
        sex="F",
        national_id="001085012345",
        si_number="0123654789",
        phone="0912345678",
        neighbourhood_id=thon,
    )
    office.cover(hien, "2026-01-01", "2026-12-01")
    office.person("Ma Hữu Sỹ", birth_date=PartialDate(1967), note="=HYPERLINK(1)")
    office.person("Đỗ Thị Hòa", birth_date=PartialDate(2021, 5))
    return office


def _cells(path: Path) -> tuple[list[str], list[list[Any]]]:
    sheet = openpyxl.load_workbook(path).active
    assert sheet is not None
    rows = [list(row) for row in sheet.iter_rows(min_row=4)]
    return [cell.value for cell in rows[0]], rows[1:]


def test_a_list_of_persons(people: Any, tmp_path: Path) -> None:
    query = ListQuery("person", sort=(SortBy("full_name"),))
    columns = ("full_name", "birth_date", "sex", "national_id", "si_number", "phone",
               "neighbourhood", "hi_valid_to", "hi_status", "note")  # fmt: skip
    target = tmp_path / "a.xlsx"
    result = export_list(people.database, query, columns, target, today=TODAY)
    assert (result.path, result.rows) == (target, 3)
    headers, rows = _cells(target)
    assert headers == ["STT", *(kind_of("person").field(key).label for key in columns)]
    by_name = {row[1].value: row for row in rows}
    hien = by_name["Nguyễn Thị Hiền"]
    assert [cell.value for cell in hien[3:]] == [
        "Nữ",
        "001085012345",
        "0123654789",
        "0912345678",
        "Thôn 3",
        datetime.datetime(2026, 12, 1),  # noqa: DTZ001 - a day in a sheet
        "Còn 10 ngày",
        None,
    ]
    assert hien[2].value == datetime.datetime(1986, 7, 5)  # noqa: DTZ001
    assert hien[2].number_format == "dd/mm/yyyy"
    assert by_name["Ma Hữu Sỹ"][2].value == "1967"
    assert by_name["Đỗ Thị Hòa"][2].value == "05/2021"
    note = by_name["Ma Hữu Sỹ"][10]
    assert (note.value, note.data_type) == ("=HYPERLINK(1)", "s")
    assert sorted(row[0].value for row in rows) == [1, 2, 3]


def test_the_same_filter_as_the_window(people: Any, tmp_path: Path) -> None:
    query = ListQuery(
        "person", (Filter("neighbourhood", Operator.EQUALS, "Thôn 3"),), chip="expiring"
    )
    result = export_list(people.database, query, ["full_name"], tmp_path / "a.xlsx", today=TODAY)
    assert result.rows == 1
    sheet = openpyxl.load_workbook(result.path).active
    assert sheet is not None
    assert sheet["A1"].value == "THÀNH VIÊN"
    assert sheet["A2"].value == "Phường Lào Cai, Tỉnh Lào Cai"
    assert sheet["A3"].value == ("Ngày 21/11/2026. 1 dòng. Lọc: sắp hết hạn; Thôn/tổ: Thôn 3.")


@pytest.mark.parametrize("kind", LISTED)
def test_every_list_can_be_written_empty_and_in_its_usual_columns(
    office: Any, tmp_path: Path, kind: str
) -> None:
    result = export_list(office.database, ListQuery(kind), None, tmp_path / "a.xlsx", today=TODAY)
    headers, _ = _cells(result.path)
    assert result.rows == 0
    assert headers == [
        "STT",
        *(
            spec.label
            for spec in kind_of(kind).table_fields
            if spec.shown_by_default or spec.key in WHOLE_LIST.get(kind, ())
        ),
    ]


def test_a_whole_list_of_members_tells_who_died_and_who_moved_away(
    office: Any, tmp_path: Path
) -> None:
    office.person("Bàn Văn Mất", life_status="dead")
    office.person("Lý Thị Đi", residence_status="moved_out")
    target = tmp_path / "a.xlsx"
    written = export_list(office.database, ListQuery("person"), None, target, today=TODAY)
    headers, rows = _cells(written.path)
    places = [headers.index(label) for label in ("Họ và tên", "Cư trú", "Tình trạng")]
    told = {
        name.value: (lives.value, life.value)
        for name, lives, life in ([row[place] for place in places] for row in rows)
    }
    assert told["Bàn Văn Mất"][1] == "Đã mất"
    assert told["Lý Thị Đi"][0] == "Chuyển đi"


def test_who_died_or_left_stays_so_in_the_office_that_imports_the_list(
    office: Any, new_office_file: Path, tmp_path: Path
) -> None:
    """Whatever columns the list shows: a file without fates would bring the dead back to life."""
    born = {"birth_date": PartialDate(1956, 3, 12), "sex": "M"}
    fates: dict[str, dict[str, object]] = {
        "038056000011": {},
        "038056000012": {"life_status": "dead", "life_date": datetime.date(2026, 5, 4)},
        "038056000013": {
            "residence_status": "moved_out", "residence_date": datetime.date(2026, 6, 1),
        },
        "038056000014": {"residence_status": "temporary"},
        "038056000015": {"residence_status": "absent"},
    }  # fmt: skip
    names = ("Lý Văn An", "Lý Văn Ba", "Lý Văn Can", "Lý Văn Du", "Lý Văn Ên")
    for name, (number, fate) in zip(names, fates.items(), strict=True):
        office.person(name, national_id=number, **born, **fate)
    columns = ["full_name", "birth_date", "sex", "national_id", "hi_status"]
    target = tmp_path / "a.xlsx"
    export_list(office.database, ListQuery("person"), columns, target, today=TODAY)
    there = Database(Path(shutil.copyfile(new_office_file, tmp_path / "there.db")))
    plan = importing.prepare(there, target, ImportOptions(), today=TODAY)
    importing.commit(there, plan, who="test")
    statement = text(
        "SELECT national_id, life_status, life_date, coalesce(residence_status, 'permanent'), "
        "residence_date FROM persons ORDER BY national_id"
    )
    with there.read() as snapshot, office.database.read() as source:
        taken_in = [tuple(row) for row in snapshot.rows(statement)]
        assert taken_in == [tuple(row) for row in source.rows(statement)]
    there.close()
    assert [row[1] for row in taken_in].count("dead") == 1


def test_a_list_of_residents_keeps_the_columns_that_were_chosen(
    people: Any, tmp_path: Path
) -> None:
    """And only where somebody of this very list died or left, the list says more."""
    dead = people.person("Bàn Văn Mất", life_status="dead")
    columns = ["full_name", "life_date"]
    target = tmp_path / "a.xlsx"
    alive = ListQuery("person", (Filter("full_name", Operator.EQUALS, "Hiền"),))
    export_list(people.database, alive, columns, target, today=TODAY)
    assert _cells(target)[0] == ["STT", "Họ và tên", "Ngày mất"]
    export_list(people.database, ListQuery("person", ids=(dead,)), columns, target, today=TODAY)
    headers, rows = _cells(target)
    assert headers[1:] == ["Họ và tên", "Ngày mất", "Cư trú", "Cư trú từ ngày", "Tình trạng"]
    assert rows[0][5].value == "Đã mất"


def test_identity_numbers_codes_and_phones_are_texts_everywhere() -> None:
    keys = {"national_id", "si_number", "hi_card_no", "phone", "household_code", "collector_code",
            "receipt_no", "receipt_book", "card_no", "organisation_code", "old_id"}  # fmt: skip
    formats = {
        (kind.key, spec.key): spec.kind.excel_format
        for kind in RECORD_KINDS
        for spec in kind.fields
        if spec.key in keys
    }
    assert set(formats.values()) == {"@"}
    assert kind_of("receipt").field("amount_paid").kind.excel_format == "#,##0"


def test_money_and_counts_are_numbers(office: Any, tmp_path: Path) -> None:
    office.receipt(1, "2026-11-02", 1_793_880, months=12)
    columns = ["receipt_no", "receipt_date", "months", "amount_paid"]
    target = tmp_path / "a.xlsx"
    export_list(office.database, ListQuery("receipt"), columns, target, today=TODAY)
    _, rows = _cells(target)
    assert [cell.value for cell in rows[0][1:]] == [
        "0000001",
        datetime.datetime(2026, 11, 2),  # noqa: DTZ001 - a day in a sheet
        12,
        1_793_880,
    ]
    assert rows[0][4].number_format == "#,##0"


def test_stopping_leaves_the_old_file(people: Any, tmp_path: Path) -> None:
    target = tmp_path / "a.xlsx"
    target.write_bytes(b"old")

    def stop(message: str, fraction: float) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        export_list(people.database, ListQuery("person"), None, target, today=TODAY, progress=stop)
    assert target.read_bytes() == b"old"


def test_progress_ends_at_one(people: Any, tmp_path: Path) -> None:
    told: list[float] = []
    export_list(
        people.database,
        ListQuery("person"),
        None,
        tmp_path / "a.xlsx",
        today=TODAY,
        progress=lambda message, fraction: told.append(fraction),
    )
    assert told == sorted(told)
    assert told[-1] == 1.0


def test_an_export_is_noted_with_who_took_what(people: Any, tmp_path: Path) -> None:
    target = tmp_path / "a.xlsx"
    done = export_list(
        people.database, ListQuery("person"), ["full_name"], target, today=TODAY, who="lan"
    )
    with people.database.read() as snapshot:
        rows = snapshot.rows(text("SELECT who, after FROM audit WHERE action = 'export'"))
    assert [row[0] for row in rows] == ["lan"]
    assert all(part in str(rows[0][1]) for part in ("a.xlsx", done.sha256, "full_name"))
    assert "Hiền" not in str(rows[0][1])


def test_nothing_is_noted_for_a_file_that_was_not_written(people: Any, tmp_path: Path) -> None:
    with pytest.raises(OutputUnwritable):
        export_list(
            people.database,
            ListQuery("person"),
            None,
            tmp_path / "gone" / "a.xlsx",
            today=TODAY,
            who="lan",
        )
    with people.database.read() as snapshot:
        assert not snapshot.rows(text("SELECT 1 FROM audit WHERE action = 'export'"))


@pytest.mark.parametrize(
    ("query", "words"),
    [
        (ListQuery("person"), ""),
        (ListQuery("person", words="hien"), "tìm “hien”"),
        (ListQuery("person", ids=(1, 2)), "các dòng đã chọn"),
        (ListQuery("person", (Filter("sex", Operator.EQUALS, "F"),)), "Giới tính: Nữ"),
        (ListQuery("person", (Filter("phone", Operator.EMPTY),)), "Số điện thoại: trống"),
        (ListQuery("person", (Filter("phone", Operator.FILLED),)), "Số điện thoại: có"),
        (
            ListQuery("receipt", (Filter("receipt_date", Operator.AT_LEAST, TODAY),)),
            "Ngày biên lai ≥ 21/11/2026",
        ),
    ],
)
def test_the_filter_in_words(query: ListQuery, words: str) -> None:
    assert exports.describe(query) == words
