"""A whole office in one file: out of the old PC, into the new one, nothing lost, nothing twice."""

import datetime
import errno
import random
from contextlib import closing
from pathlib import Path

import pytest

from desktop.domain import office_move as words
from desktop.domain.errors import InvalidInput, OutputUnwritable, UserFacingError
from desktop.domain.office_move import MoveRefused, OfficeMovedOut
from desktop.domain.step import Step
from desktop.services import office_move, offices, sealed_archive
from desktop.services.sealed_archive import Part
from desktop.storage import backup, database_file
from desktop.storage.backup_files import list_backups
from desktop.storage.database import Database
from desktop.storage.office_holdings import holdings_of
from tests.office_data import NOW, WHO

OPTIONS = {"look/theme": "dark", "columns/household": "[]"}
LATER = NOW + datetime.timedelta(days=2)


@pytest.fixture
def usb(tmp_path: Path) -> Path:
    folder = tmp_path / "usb"
    folder.mkdir()
    return folder


@pytest.fixture
def moved(demo: Database, usb: Path) -> office_move.MovedOut:
    return office_move.move_out(demo, usb, OPTIONS)


def take(file: Path, path: Path) -> office_move.MovedIn:
    return office_move.move_in(file, path, who=WHO, clock=lambda: LATER)


def test_everything_arrives_on_the_other_pc(
    demo: Database, moved: office_move.MovedOut, tmp_path: Path
) -> None:
    assert moved.file.name.startswith("AnSinhXa-chuyen-may-")
    path = tmp_path / "new" / "ansinhxa.db"
    arrived = take(moved.file, path)
    assert arrived.kept_aside is None
    assert arrived.manifest == moved.manifest
    assert arrived.manifest.options == OPTIONS
    held = moved.manifest.holdings
    assert (held.persons, held.households > 100, held.receipts > 100) == (600, True, True)
    with closing(offices.open_office(path, for_writing=True)) as office:
        assert office.closed is None
        assert offices.office_communes(office) == offices.office_communes(demo)
    now_there = holdings_of(path).rows
    one_more = {name: held.rows[name] + 1 for name in ("audit", "steps")}
    assert dict(now_there) == {**held.rows, **one_more}
    assert sorted(each.name for each in path.parent.iterdir() if each.is_dir()) == []


def test_an_office_that_is_there_is_kept_aside(
    moved: office_move.MovedOut, empty_path: Path
) -> None:
    before = holdings_of(empty_path)
    arrived = take(moved.file, empty_path)
    assert arrived.kept_aside is not None
    assert holdings_of(arrived.kept_aside) == before
    assert holdings_of(empty_path).persons == 600


def test_the_old_book_goes_on_until_it_is_retired(
    demo: Database, moved: office_move.MovedOut, tmp_path: Path
) -> None:
    with demo.write(WHO) as unit:
        unit.note("test", "office", {})
    with pytest.raises(MoveRefused) as told:
        office_move.retire(demo, moved, who=WHO)
    assert told.value.code == "move.changed_since"
    again = office_move.move_out(demo, moved.file, OPTIONS)
    office_move.retire(demo, again, who=WHO)
    assert_retired(demo)
    demo.close()
    with closing(offices.open_office(demo.path, for_writing=True)) as reopened:
        assert_retired(reopened)
        with reopened.read() as snapshot:
            assert snapshot.connection is not None
        # Who looks at hidden numbers is written down here too.
        with reopened.note(WHO) as unit:
            unit.note("reveal", "person", {})
        office_move.take_back(reopened, who=WHO)
        assert reopened.closed is None
        with reopened.write(WHO) as unit:
            unit.note("test", "office", {})
    with closing(offices.open_office(demo.path, for_writing=True)) as reopened:
        assert reopened.closed is None


def assert_retired(database: Database) -> None:
    assert isinstance(database.closed, OfficeMovedOut)
    with pytest.raises(OfficeMovedOut), database.write(WHO, Step("Xoá hộ")):
        raise AssertionError("nobody writes here")
    assert "21/11/2026" in database.closed.text()


def test_looking_at_numbers_meanwhile_is_no_change(
    demo: Database, moved: office_move.MovedOut
) -> None:
    with demo.note(WHO) as unit:
        unit.note("reveal", "person", {})
    office_move.retire(demo, moved, who=WHO)
    assert_retired(demo)


def test_a_backup_of_a_retired_book_is_in_use_again_where_it_is_moved_to(
    demo: Database, moved: office_move.MovedOut, usb: Path, tmp_path: Path
) -> None:
    office_move.retire(demo, moved, who=WHO)
    second = office_move.move_out(demo, usb / "lan-hai.ansinhxa", {})
    path = tmp_path / "new" / "ansinhxa.db"
    take(second.file, path)
    with closing(offices.open_office(path, for_writing=True)) as office:
        assert office.closed is None


# What is refused


def refusal(file: Path) -> str:
    with pytest.raises(MoveRefused) as told:
        office_move.examine(file)
    assert str(file) in told.value.text()
    return told.value.code


def test_a_cut_or_changed_file_is_refused_and_changes_nothing(
    moved: office_move.MovedOut, empty_path: Path
) -> None:
    whole = moved.file.read_bytes()
    before = empty_path.read_bytes()
    draw = random.Random(7)  # noqa: S311 - no secret
    for _ in range(25):
        moved.file.write_bytes(whole[: draw.randrange(1, len(whole))])
        assert refusal(moved.file) == "move.damaged"
        place = draw.randrange(4, len(whole))
        moved.file.write_bytes(whole[:place] + bytes([whole[place] ^ 4]) + whole[place + 1 :])
        assert refusal(moved.file) == "move.damaged"
    with pytest.raises(MoveRefused):
        take(moved.file, empty_path)
    assert empty_path.read_bytes() == before
    assert {each.name for each in empty_path.parent.iterdir()} >= {empty_path.name}
    assert not list(empty_path.parent.glob("so-chuyen-*"))


def rewritten(moved: office_move.MovedOut, **changes: object) -> Path:
    """Write the file anew with another manifest, sealed as it should be."""
    import json

    with sealed_archive.opened(moved.file) as archive:
        told = json.loads(archive.read(words.MANIFEST))
        content = archive.read(words.DATABASE)
    told.update(changes)
    parts = (Part(words.MANIFEST, json.dumps(told).encode()), Part(words.DATABASE, content))
    sealed_archive.write_sealed(moved.file, parts)
    return moved.file


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"schema": database_file.SCHEMA_NUMBER + 1, "version": "9.9.9"}, "move.newer"),
        ({"product": "another"}, "move.foreign"),
        ({"kind": "update"}, "move.foreign"),
        ({"rows": {"persons": "many"}}, "move.damaged"),
        ({"made_at": "yesterday"}, "move.damaged"),
    ],
)
def test_a_file_of_something_else_is_refused(
    moved: office_move.MovedOut, changes: dict[str, object], code: str
) -> None:
    assert refusal(rewritten(moved, **changes)) == code


def test_a_file_that_holds_less_than_it_says_is_refused(
    moved: office_move.MovedOut, empty_path: Path
) -> None:
    rows = dict(moved.manifest.holdings.rows)
    rows["persons"] += 1
    with pytest.raises(MoveRefused) as told:
        take(rewritten(moved, rows=rows), empty_path)
    assert told.value.code == "move.damaged"
    assert holdings_of(empty_path).persons == 0


@pytest.mark.parametrize("content", [b"", b"SQLite format 3\0", "Danh sách hộ".encode()])
def test_another_file_is_no_office(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "a.ansinhxa"
    file.write_bytes(content)
    assert refusal(file) == ("move.damaged" if not content else "move.foreign")


def test_a_stick_that_is_gone_is_told(tmp_path: Path) -> None:
    with pytest.raises(UserFacingError) as told:
        office_move.examine(tmp_path / "usb" / "a.ansinhxa")
    assert told.value.code == "file.unreadable"


def test_no_other_file_is_written_over(demo: Database, usb: Path) -> None:
    letter = usb / "thư.ansinhxa"
    letter.write_text("Kính gửi", encoding="utf-8")
    with pytest.raises(InvalidInput):
        office_move.move_out(demo, letter, OPTIONS)
    assert letter.read_text(encoding="utf-8") == "Kính gửi"


def test_a_full_stick_keeps_the_former_file(
    demo: Database, moved: office_move.MovedOut, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = moved.file.read_bytes()

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "test")

    monkeypatch.setattr(sealed_archive.shutil, "copyfileobj", full)
    with pytest.raises(OutputUnwritable) as told:
        office_move.move_out(demo, moved.file, OPTIONS)
    assert told.value.code == "output.no_room"
    assert moved.file.read_bytes() == before
    assert not list(moved.file.parent.glob("*.tmp"))
    assert not [each for each in backup.list_backups(demo.path) if "chuyen" in each.path.name]
    assert not list((demo.path.parent / "sao-luu").iterdir())


def test_a_stick_that_writes_something_else_is_found_out(
    demo: Database, usb: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sealed_archive, "check_seal", lambda *_: "0" * 64)
    with pytest.raises(MoveRefused) as told:
        office_move.move_out(demo, usb, OPTIONS)
    assert told.value.code == "move.not_written"
    assert not list(usb.iterdir())


def test_no_room_on_the_new_pc_is_told_before_anything_is_written(
    moved: office_move.MovedOut, empty_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = empty_path.read_bytes()
    monkeypatch.setattr("desktop.storage.durable_files.free_bytes", lambda _path: 1000)
    with pytest.raises(UserFacingError) as told:
        take(moved.file, empty_path)
    assert told.value.code == "database.disk_full"
    assert empty_path.read_bytes() == before


def test_what_a_kill_left_is_swept_later(demo_path: Path) -> None:
    import os

    left = demo_path.parent / "so-chuyen-x"
    left.mkdir()
    (left / "office.db").write_bytes(b"half")
    fresh = demo_path.parent / "so-chuyen-y"
    fresh.mkdir()
    os.utime(left, (1, 1))
    offices.open_office(demo_path, for_writing=True).close()
    assert not left.exists()
    assert fresh.exists()
    assert not list_backups(demo_path)


def test_the_names_of_files_are_plain() -> None:
    day = datetime.date(2026, 11, 22)
    for office, name in (
        ("Xã Mường Cang", "AnSinhXa-chuyen-may-xa-muong-cang-20261122.ansinhxa"),
        ("Phường 1 / Đông", "AnSinhXa-chuyen-may-phuong-1-dong-20261122.ansinhxa"),
        ("", "AnSinhXa-chuyen-may-so-20261122.ansinhxa"),
    ):
        assert words.move_file_name(office, day) == name
