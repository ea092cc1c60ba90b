"""Offices: made once and whole, opened again, refused in words."""

import datetime
from pathlib import Path

import pytest
from sqlalchemy import text

from desktop.domain.errors import InvalidInput
from desktop.domain.reference_data import commune_list
from desktop.services import offices
from desktop.services.offices import (
    create_office,
    office_communes,
    office_options,
    open_office,
    set_office_options,
)
from desktop.storage import schema_version
from desktop.storage.database import Database
from desktop.storage.database_errors import (
    DatabaseExists,
    DatabaseLocked,
    DatabaseMissing,
)
from tests.office_data import COMMUNE, NOW, WHO

KEY = bytes.fromhex("4b1d" * 16)


@pytest.mark.parametrize("raw_key", [None, KEY], ids=["plain", "keyed"])
def test_a_new_office_serves_its_communes_and_knows_them_all(
    tmp_path: Path, raw_key: bytes | None
) -> None:
    path = tmp_path / "xã mới" / "ansinhxa.db"
    codes = ["22015", "02647", "22015"]
    database = create_office(path, codes, who=WHO, raw_key=raw_key, clock=lambda: NOW)
    assert database.write_lock.is_held
    served = office_communes(database)
    assert [one.code for one in served] == ["02647", "22015"]
    assert (served[0].name, served[0].province_name) == ("Phường Lào Cai", "Tỉnh Lào Cai")
    with database.read() as snapshot:
        (count,) = snapshot.rows(text("SELECT count(*) FROM communes"))[0]
        audit = snapshot.rows(text("SELECT who, action, after FROM audit"))
    assert count == sum(len(one.communes) for one in commune_list().provinces) == 3321
    assert [tuple(row) for row in audit] == [
        (WHO, "create_office", '{"communes":["02647","22015"]}')
    ]
    database.close()
    again = open_office(path, for_writing=True, raw_key=raw_key)
    assert office_communes(again) == served
    again.close()


@pytest.mark.parametrize(
    ("codes", "code"), [(["99999"], "commune.unknown"), (["02647", "x"], "commune.unknown")]
)
def test_an_unknown_commune_is_named(tmp_path: Path, codes: list[str], code: str) -> None:
    with pytest.raises(InvalidInput) as refused:
        create_office(tmp_path / "office.db", codes, who=WHO)
    assert refused.value.code == code
    assert codes[-1] in refused.value.text()
    assert list(tmp_path.iterdir()) == []


def test_an_office_serves_at_least_one_commune(tmp_path: Path) -> None:
    with pytest.raises(InvalidInput) as refused:
        create_office(tmp_path / "office.db", [], who=WHO)
    assert refused.value.code == "commune.none"
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_is_there_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "office.db"
    path.write_bytes(b"my own words")
    with pytest.raises(DatabaseExists):
        create_office(path, [COMMUNE], who=WHO)
    assert path.read_bytes() == b"my own words"


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    for place in ("file", "file/folder"):
        with pytest.raises(DatabaseMissing) as refused:
            create_office(tmp_path / place / "office.db", [COMMUNE], who=WHO)
        assert refused.value.text().endswith(".")


def test_an_office_that_could_not_be_filled_is_not_left_half_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "office.db"

    def fail(*_: object, **__: object) -> None:
        raise RuntimeError("disk pulled")

    monkeypatch.setattr(schema_version, "_upgrade_file", fail)
    with pytest.raises(RuntimeError):
        create_office(path, [COMMUNE], who=WHO)
    monkeypatch.undo()
    assert not path.exists()
    create_office(path, [COMMUNE], who=WHO).close()


def test_one_writes_and_any_number_read(empty_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(offices, "WAIT_FOR_LOCK_S", 0.1)
    writer = open_office(empty_path, for_writing=True, clock=lambda: NOW)
    readers = [open_office(empty_path, for_writing=False) for _ in range(3)]
    assert all(office_communes(reader) for reader in readers)
    with pytest.raises(DatabaseLocked) as refused:
        open_office(empty_path, for_writing=True)
    sentence = refused.value.text()
    assert sentence.startswith("Chương trình đang mở ")
    assert "09:41 21/11/2026" in sentence
    writer.close()
    open_office(empty_path, for_writing=True).close()
    for reader in readers:
        reader.close()


def test_what_a_kill_left_is_cleared_at_the_next_opening_for_writing(empty_path: Path) -> None:
    left = empty_path.with_name(empty_path.name + ".tmp")
    left.write_bytes(b"half")
    open_office(empty_path, for_writing=False).close()
    assert left.exists()
    open_office(empty_path, for_writing=True).close()
    assert not left.exists()


def test_an_older_file_is_brought_up_to_date_with_its_lock_held(
    empty_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    held: list[datetime.datetime] = []

    class Behind:
        is_behind = True
        program = "0.0.9"

    def migrate(
        path: Path, raw_key: bytes | None, progress: object, *, now: datetime.datetime, **_: object
    ) -> None:
        with pytest.raises(DatabaseLocked):
            Database(path).write_lock.acquire()
        held.append(now)

    monkeypatch.setattr(offices.database_file, "check_before_reading", lambda *_: Behind)
    monkeypatch.setattr("desktop.storage.schema_version.migrate", migrate)
    open_office(empty_path, for_writing=False, clock=lambda: NOW).close()
    assert held == [NOW]


def test_choices_of_the_office(empty_office: Database) -> None:
    assert office_options(empty_office) == {}
    set_office_options(empty_office, {"signer": "Ma Thị Sáu", "place": "Lào Cai"}, who=WHO)
    set_office_options(empty_office, {"signer": "Lò Văn Bảy"}, who=WHO)
    assert office_options(empty_office) == {"signer": "Lò Văn Bảy", "place": "Lào Cai"}
    with empty_office.read() as snapshot:
        noted = snapshot.rows(text("SELECT before, after FROM audit WHERE action = 'set_option'"))
    assert [tuple(row) for row in noted] == [
        ('{"signer":null,"place":null}', '{"signer":"Ma Thị Sáu","place":"Lào Cai"}'),
        ('{"signer":"Ma Thị Sáu"}', '{"signer":"Lò Văn Bảy"}'),
    ]


def test_communes_are_added_and_none_is_taken_away(empty_office: Database) -> None:
    offices.add_communes(empty_office, ["02671"], who=WHO)
    assert [one.code for one in office_communes(empty_office)] == [COMMUNE, "02671"]
    assert not offices.add_communes(empty_office, ["02671"], who=WHO)
    with pytest.raises(InvalidInput):
        offices.add_communes(empty_office, ["99999"], who=WHO)
    assert [one.code for one in office_communes(empty_office)] == [COMMUNE, "02671"]


def test_the_word_below_the_commune_follows_its_kind_until_it_is_chosen(
    empty_office: Database,
) -> None:
    assert offices.neighbourhood_word(empty_office) == "Tổ dân phố"
    set_office_options(empty_office, {offices.NEIGHBOURHOOD_WORD: "Khu phố"}, who=WHO)
    assert offices.neighbourhood_word(empty_office) == "Khu phố"
