"""Backups by hand: made beside running work, put back without losing what was there."""

import datetime
import shutil
from pathlib import Path

import pytest

from desktop.domain.errors import InvalidInput
from desktop.domain.list_query import ListQuery
from desktop.services import backup_places, backups, lists
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


# The second place


def at(database: Database, moment: datetime.datetime) -> None:
    database.clock = lambda: moment


def test_a_backup_goes_to_the_second_place_too(demo: Database, tmp_path: Path) -> None:
    stick = tmp_path / "USB"
    stick.mkdir()
    done = backups.back_up_everywhere(demo, stick)
    assert done.problem is None
    assert done.copy is not None
    assert done.copy.path.parent == stick
    assert persons(done.copy.path) == persons(done.backup.path) == DEMO_PERSONS
    both = backup_places.all_backups(demo.path, stick)
    assert {each.path for each in both} == {done.copy.path, done.backup.path}


def test_a_stick_that_is_not_there_is_told_and_the_backup_made(
    demo: Database, tmp_path: Path
) -> None:
    done = backups.back_up_everywhere(demo, tmp_path / "USB")
    assert done.backup.path.exists()
    assert done.copy is None
    assert done.problem is not None
    assert "Cắm USB" in done.problem.text()


def test_the_backup_of_the_day_is_made_once_and_copied_when_the_stick_comes(
    demo: Database, tmp_path: Path
) -> None:
    stick = tmp_path / "USB"
    first = backups.back_up_daily(demo, stick)
    assert first is not None
    assert first.problem is not None
    assert first.backup.reason == "tu-dong"
    stick.mkdir()
    second = backups.back_up_daily(demo, stick)
    assert second is not None
    assert second.copy is not None
    assert second.backup.path == first.backup.path
    assert backups.back_up_daily(demo, stick) is None
    assert backups.back_up_daily(demo) is None
    at(demo, NOW + datetime.timedelta(days=1))
    next_day = backups.back_up_daily(demo, stick)
    assert next_day is not None
    assert next_day.copy is not None
    assert len(backup_places.all_backups(demo.path, stick)) == 4


def test_a_stick_does_not_fill_up_with_old_copies(demo: Database, tmp_path: Path) -> None:
    stick = tmp_path / "USB"
    stick.mkdir()
    for day in range(60):
        name = f"demo_{NOW - datetime.timedelta(days=60 - day):%Y%m%d}_080000_tu-dong.db"
        (stick / name).write_bytes(b"old")
    (stick / "anh gia dinh.jpg").write_bytes(b"not ours")
    backups.back_up_everywhere(demo, stick)
    left = list(stick.iterdir())
    assert 10 < len(left) < 40
    assert (stick / "anh gia dinh.jpg").exists()


def test_a_folder_is_examined_before_it_is_taken(demo: Database, tmp_path: Path) -> None:
    stick = tmp_path / "USB"
    with pytest.raises(backup_places.BackupPlaceMissing):
        backup_places.examine(stick, demo.path)
    stick.mkdir()
    found = backup_places.examine(stick, demo.path)
    assert found.has_room
    assert found.on_data_disk
    assert found.free > 0
    assert list(stick.iterdir()) == []
    own = demo.path.parent / "sao-luu"
    own.mkdir()
    with pytest.raises(InvalidInput) as refused:
        backup_places.examine(own, demo.path)
    assert refused.value.code == "backup.own_folder"


def test_a_folder_that_cannot_be_written_is_told(
    demo: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(**_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(backup_places.tempfile, "TemporaryFile", refuse)
    with pytest.raises(InvalidInput) as refused:
        backup_places.examine(tmp_path, demo.path)
    assert "Ổ đầy hoặc bị khoá ghi. Chọn nơi khác." in refused.value.text()


def test_days_since_a_backup_count_calendar_days() -> None:
    assert backup_places.days_since(None, NOW) is None
    assert backup_places.days_since(NOW.replace(hour=0), NOW) == 0
    assert backup_places.days_since(NOW - datetime.timedelta(hours=10), NOW) == 1
    assert backup_places.days_since(NOW + datetime.timedelta(days=2), NOW) == 0
