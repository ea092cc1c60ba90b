"""The history as people read it: of one record, and of the office."""

import datetime
import time
from pathlib import Path

import pytest

from desktop.domain.dates import PartialDate
from desktop.services import history, offices, records
from desktop.services.export_audit import note_export
from desktop.services.history import HistoryFilter
from desktop.storage.database import Database
from tests.faults.lists import moved, residents, write_persons
from tests.office_data import NOW, TODAY, WHO
from tests.services.history.test_undoing import Office, one, take_in, undone


def change(database: Database, kind: str, record_id: int, **values: object) -> None:
    draft = records.load(database, kind, record_id, TODAY)
    draft.values.update(values)
    records.save(database, draft, who=WHO)


def texts(database: Database, kind: str, record_id: int) -> list[tuple[str, ...]]:
    return [line.texts for line in history.record_history(database, kind, record_id)]


@pytest.fixture
def office(empty_office: Database) -> Office:
    return Office(empty_office)


def test_changes_are_told_with_labels_and_shown_values(office: Office) -> None:
    office.household("H1", head_name="Ma Văn Chủ")
    person = office.person("Lò Văn Bé", birth_date=PartialDate(1956))
    change(
        office.database,
        "person",
        person,
        birth_date=PartialDate(1956, 4),
        phone="0912345678",
        sex="M",
        household_code="H1",
        residence_date=datetime.date(2026, 2, 1),
    )
    newest, oldest = history.record_history(office.database, "person", person)
    assert oldest.texts == ("Thêm thành viên",)
    assert (newest.at, newest.who, newest.step) == (NOW, WHO, "Sửa thành viên Lò Văn Bé")
    assert set(newest.texts) == {
        "Sửa ngày sinh: 1956 → 04/1956",
        "Sửa giới tính: (trống) → Nam",
        "Sửa số điện thoại: (trống) → 0912345678",
        "Sửa hộ: (trống) → Ma Văn Chủ",
        "Sửa cư trú từ ngày: (trống) → 01/02/2026",
    }


def test_a_household_tells_who_came_who_left_and_who_was_head(office: Office) -> None:
    home = office.household("H1", head_name="Ma Văn Chủ")
    office.household("H2", head_name="Người Khác")
    person = office.person("Lò Văn Bé")
    other = office.person("Lò Thị Hai", household_code="H1", relation="00")
    change(office.database, "person", person, household_code="H1")
    change(office.database, "person", person, phone="0912345678")
    change(office.database, "person", person, household_code="H2")
    records.delete(office.database, "person", other, who=WHO)
    assert texts(office.database, "household", home) == [
        ("Xoá thành viên Lò Thị Hai", "Sửa chủ hộ: Lò Thị Hai → (trống)"),
        ("Thành viên Lò Văn Bé ra khỏi hộ",),
        ("Thành viên Lò Văn Bé vào hộ",),
        ("Thêm thành viên Lò Thị Hai", "Sửa chủ hộ: Ma Văn Chủ → Lò Thị Hai"),
        ("Thêm hộ",),
    ]


def test_taking_back_and_coming_back_are_told(office: Office) -> None:
    person = office.person("Lò Văn Bé")
    records.delete(office.database, "person", person, who=WHO)
    undone(office.database)
    told = history.record_history(office.database, "person", person)
    assert [(line.step, line.texts) for line in told] == [
        ("Hoàn tác: Xoá thành viên Lò Văn Bé", ("Khôi phục thành viên",)),
        ("Xoá thành viên Lò Văn Bé", ("Xoá thành viên",)),
        ("Thêm thành viên Lò Văn Bé", ("Thêm thành viên",)),
    ]


def test_a_person_s_covers_belong_to_the_person(demo: Database) -> None:
    person, cover = _covered(demo)
    with demo.write(WHO) as unit:
        unit.update("cover", cover, {"valid_to": datetime.date(2027, 12, 31)})
    newest = history.record_history(demo, "person", person)[0]
    assert len(newest.texts) == 1
    assert newest.texts[0].startswith("Kỳ tham gia ")
    assert newest.texts[0].endswith(" → 31/12/2027")
    assert ": Sửa đến ngày: " in newest.texts[0]


def _covered(database: Database) -> tuple[int, int]:
    cover = one(database, "SELECT max(id) FROM covers WHERE valid_to < '2027-12-31'")
    return one(database, f"SELECT person_id FROM covers WHERE id = {cover}"), cover  # noqa: S608


def test_imports_are_told_as_files(empty_office: Database, tmp_path: Path) -> None:
    people = residents(6)
    take_in(empty_office, write_persons(tmp_path / "1.xlsx", people))
    take_in(empty_office, write_persons(tmp_path / "2.xlsx", moved(people, 1)))
    person = one(empty_office, "SELECT row_id FROM audit WHERE kind = 'person' LIMIT 1")
    newest, oldest = history.record_history(empty_office, "person", person)
    assert newest.step == "Nhập tệp “2.xlsx”"
    assert all(text.startswith("Sửa ") for text in newest.texts)
    assert (oldest.step, oldest.texts) == ("Nhập tệp “1.xlsx”", ("Thêm thành viên",))


def test_an_unknown_record_has_no_history(empty_office: Database) -> None:
    assert history.record_history(empty_office, "person", 77) == ()


def test_words_come_in_the_language_that_is_asked_for(office: Office) -> None:
    person = office.person("Lò Văn Bé")
    change(office.database, "person", person, phone="0912345678")

    def shout(context: str, text: str) -> str:
        return f"{context}!{text}"

    newest = history.record_history(office.database, "person", person, translate=shout)[0]
    assert newest.step == "steps!Sửa thành viên Lò Văn Bé"
    (said,) = newest.texts
    assert said.startswith("history!Sửa ")
    assert "ields!Số điện thoại" in said


# The office


def test_a_record_is_called_what_it_was_called_then(office: Office) -> None:
    home = office.household("H1", head_name="Ma Hữu Sỹ")
    person = office.person("Lò Văn Bé", household_code="H1")
    change(office.database, "person", person, phone="0912345678")
    change(office.database, "person", person, household_code=None)
    change(office.database, "person", person, full_name="Lò Văn Lớn")
    change(office.database, "household", home, head_name="Lý Thị Hoa")
    with office.database.write("script") as unit:
        unit.update("household", home, {"head_name": "Lý Thị Mai"})
    lines = history.office_history(office.database, HistoryFilter()).lines
    told = {text for line in lines for text in (line.text, *line.details)}
    assert {"Thêm hộ Ma Hữu Sỹ", "Thêm thành viên Lò Văn Bé"} <= told
    assert "Thành viên Lò Văn Bé: Sửa số điện thoại: (trống) → 0912345678" in told
    assert not {text for text in told if "Thêm" in text and ("Mai" in text or "Lớn" in text)}
    (left,) = [text for text in told if "→ (trống)" in text]
    assert left == "Thành viên Lò Văn Bé: Sửa hộ: Ma Hữu Sỹ → (trống)"


def test_the_office_s_work_is_told_newest_first(office: Office, tmp_path: Path) -> None:
    database = office.database
    person = office.person("Lò Văn Bé")
    change(database, "person", person, phone="0912345678")
    undone(database)
    take_in(database, write_persons(tmp_path / "1.xlsx", residents(4)))
    note_export(database, WHO, "person", {"rows": 4})
    offices.set_office_options(database, {"signer": "Ma Thị Thử"}, who=WHO)
    with database.write("script") as unit:
        unit.update("person", person, {"note": "xin chào"})
    page = history.office_history(database, HistoryFilter())
    assert not page.more
    said = [(line.text, line.taken_back, line.can_be_taken_back) for line in page.lines]
    assert said == [
        ("Thành viên Lò Văn Bé: Sửa ghi chú: (trống) → xin chào", False, False),
        ("Đổi cài đặt của văn phòng", False, True),
        ("Xuất dữ liệu ra tệp", False, False),
        ("Nhập tệp “1.xlsx”", False, True),
        ("Hoàn tác: Sửa thành viên Lò Văn Bé", False, False),
        ("Sửa thành viên Lò Văn Bé", True, False),
        ("Thêm thành viên Lò Văn Bé", False, True),
        ("Tạo tệp dữ liệu", False, False),
    ]
    assert page.lines[5].details == (
        "Thành viên Lò Văn Bé: Sửa số điện thoại: (trống) → 0912345678",
    )
    assert page.lines[3].batch is not None


@pytest.mark.parametrize(
    ("wanted", "names"),
    [
        (HistoryFilter("be"), ["Lò Văn Bé"]),
        (HistoryFilter("THÊM thành"), ["Lò Thị Hai", "Lò Văn Bé"]),
        (HistoryFilter("bé hai"), []),
        (HistoryFilter("%"), ["Lò Thị Hai", "Lò Văn Bé"]),
        (HistoryFilter("lò", first=datetime.date(2026, 11, 22)), ["Lò Thị Hai"]),
        (HistoryFilter("lò", last=datetime.date(2026, 11, 21)), ["Lò Văn Bé"]),
        (
            HistoryFilter("lò", datetime.date(2026, 11, 21), datetime.date(2026, 11, 21)),
            ["Lò Văn Bé"],
        ),
    ],
)
def test_work_is_found_by_words_and_days(
    empty_path: Path, wanted: HistoryFilter, names: list[str]
) -> None:
    now = [NOW]
    database = Database(empty_path, clock=lambda: now[0])
    Office(database).person("Lò Văn Bé")
    now[0] += datetime.timedelta(days=1)
    Office(database).person("Lò Thị Hai")
    found = history.office_history(database, wanted).lines
    said = [line.text.removeprefix("Thêm thành viên ") for line in found]
    assert [name for name in said if name.startswith("Lò")] == names
    database.close()


def test_a_long_history_comes_in_pages_and_quickly(empty_office: Database) -> None:
    """100,000 lines of the audit, half of them of persons who moved: a page takes no second."""
    office = Office(empty_office)
    home = office.household("H1")
    with empty_office.write(WHO) as unit:
        lines = [
            (
                str(NOW),
                WHO,
                "update",
                "person",
                number,
                '{"household_id":null}',
                f'{{"household_id":{number},"note":"x"}}',
            )
            for number in range(1, 100_001)
        ]
        unit.connection.exec_driver_sql(
            "INSERT INTO audit (at, who, action, kind, row_id, before, after)"
            " VALUES (?, ?, ?, ?, ?, ?, ?)",
            lines,
        )
    begun = time.perf_counter()
    told = history.record_history(empty_office, "household", home)
    page = history.office_history(empty_office, HistoryFilter(), limit=1)
    second = history.office_history(empty_office, HistoryFilter(), limit=1, offset=1)
    took = time.perf_counter() - begun
    assert took < 1
    assert len(told) == 2
    assert page.more
    assert not second.more
    assert page.lines != second.lines
