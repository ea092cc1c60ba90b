"""Backups by hand: made beside running work, put back without losing what was there."""

import shutil
from pathlib import Path

import pytest

from desktop.domain.errors import InvalidInput
from desktop.domain.list_query import ListQuery
from desktop.services import backups, lists
from desktop.services.offices import open_office
from desktop.storage.database import Database
from desktop.storage.database_errors import (
    BackupTargetUnwritable,
    DatabaseDamaged,
    DatabaseForeign,
    DatabaseLocked,
    DatabaseMissing,
)
from desktop.storage.write_lock import WriteLock
from tests.office_data import COMMUNE, DEMO_PERSONS, NOW, TODAY, WHO


def persons(path: Path) -> int:
    database = open_office(path, for_writing=False)
    count = len(lists.open_list(database, ListQuery("person"), TODAY))
    database.close()
    return count


def add_somebody(database: Database) -> None:
    with database.write(WHO) as unit:
        unit.insert("person", {"commune_code": COMMUNE, "full_name": "Lò Thị Mới"})


def test_a_backup_lies_beside_the_database_and_is_the_last_one(demo: Database) -> None:
    assert backups.last_backup(demo.path) is None
    told: list[float] = []
    info = backups.make_backup(demo, progress=lambda _, part: told.append(part))
    assert info.verified
    assert info.path.parent == demo.path.parent / "sao-luu"
    assert info.made_at == NOW
    assert told[-1] == 1
    assert told == sorted(told)
    last = backups.last_backup(demo.path)
    assert last is not None
    assert last.path == info.path
    assert persons(info.path) == DEMO_PERSONS


def test_a_backup_holds_what_was_written_before_it_and_nothing_after(
    demo: Database, tmp_path: Path
) -> None:
    add_somebody(demo)
    info = backups.make_backup(demo, tmp_path / "copy.db")
    add_somebody(demo)
    assert persons(info.path) == DEMO_PERSONS + 1


def test_a_backup_that_cannot_be_written_is_told(demo: Database, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    for target in (tmp_path / "none" / "copy.db", tmp_path / "file" / "copy.db"):
        with pytest.raises(BackupTargetUnwritable):
            backups.make_backup(demo, target)


def test_a_backup_is_put_back_and_the_former_data_are_kept(demo: Database, tmp_path: Path) -> None:
    copy = backups.make_backup(demo, tmp_path / "copy.db").path
    add_somebody(demo)
    demo.close()
    done = backups.restore(copy, demo.path, now=NOW)
    assert done.restored == copy
    assert persons(demo.path) == DEMO_PERSONS
    assert done.kept_aside is not None
    assert persons(done.kept_aside) == DEMO_PERSONS + 1
    assert copy.exists()


def test_a_backup_can_be_put_where_nothing_is_yet(demo: Database, tmp_path: Path) -> None:
    copy = backups.make_backup(demo, tmp_path / "copy.db").path
    place = tmp_path / "máy mới" / "AnSinhXa" / "ansinhxa.db"
    assert backups.restore(copy, place, now=NOW).kept_aside is None
    assert persons(place) == DEMO_PERSONS


def test_what_is_no_backup_changes_nothing(demo_path: Path, tmp_path: Path) -> None:
    before = demo_path.read_bytes()
    cut = tmp_path / "cut.db"
    cut.write_bytes(before[: len(before) // 2])
    words = tmp_path / "words.db"
    words.write_bytes(b"xin chao " * 1000)
    for file, error in (
        (tmp_path / "none.db", DatabaseMissing),
        (words, DatabaseForeign),
        (cut, DatabaseDamaged),
        (demo_path, InvalidInput),
    ):
        with pytest.raises(error):
            backups.restore(file, demo_path, now=NOW)
        assert demo_path.read_bytes() == before
    assert not (demo_path.parent / "sao-luu").exists()


def test_nothing_is_put_back_under_an_open_window(
    demo_path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backups, "WAIT_FOR_LOCK_S", 0.1)
    copy = Path(shutil.copy(demo_path, tmp_path / "copy.db"))
    lock = WriteLock(demo_path, opened_at=NOW)
    lock.acquire()
    with pytest.raises(DatabaseLocked):
        backups.restore(copy, demo_path, now=NOW)
    lock.release()
    backups.restore(copy, demo_path, now=NOW)


def test_the_checks_of_sample_data_find_nothing(demo: Database) -> None:
    found = backups.check(demo)
    assert [one.name for one in found if not one.ok] == []
    assert len({one.name for one in found}) == len(found)
    assert all(one.title for one in found)
