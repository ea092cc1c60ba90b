"""A disk without room: one sentence, nothing changed, and the same work succeeds with room."""

import shutil
import subprocess
from contextlib import closing
from pathlib import Path

import pytest

from desktop.domain.list_query import ListQuery
from desktop.services.offices import open_office
from desktop.storage.backup_files import list_backups
from desktop.storage.database_errors import DatabaseDiskFull
from desktop.storage.queries import lists
from tests.faults import digests
from tests.faults.conftest import MakeDisk, fill, remount
from tests.faults.lists import residents, write_d03
from tests.faults.verbs import run_here, sentence_of
from tests.office_data import COMMUNE, TODAY, WHO, office_file

pytestmark = pytest.mark.faults

PEOPLE = 1_000


@pytest.fixture(scope="module")
def book(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_d03(tmp_path_factory.mktemp("lists") / "D03-TS.xlsx", residents(PEOPLE))


@pytest.fixture
def disk(make_disk: MakeDisk) -> Path:
    return make_disk("40m")


@pytest.fixture
def database(disk: Path, used_office: Path) -> Path:
    """An office with 40 persons on the small disk."""
    return Path(shutil.copyfile(used_office, disk / "ansinhxa.db"))


def without_tests(monkeypatch: pytest.MonkeyPatch) -> None:
    """Leave out the look at the free space: another program took it afterwards."""
    for module in ("desktop.storage.backup", "desktop.services.importing.committing"):
        monkeypatch.setattr(f"{module}.require_space", lambda *_: None)


@pytest.mark.parametrize("room", [0, 30_000, 400_000, 1_000_000, 1_400_000])
def test_an_import_that_fills_the_disk(
    database: Path, disk: Path, book: Path, monkeypatch: pytest.MonkeyPatch, room: int
) -> None:
    before = digests.table_digests(database)
    backups = list_backups(database)
    with monkeypatch.context() as patch:
        without_tests(patch)
        ballast = fill(disk, room)
        ended = run_here(database, "import", book)
    if ended.code == 0:
        # The log held it all, only folding it in has to wait for room.
        assert room > 1_200_000
        assert digests.counts(database)["persons"] == 40 + PEOPLE
        return
    error = ended.refused()
    assert error["code"] in {"database.disk_full", "backup.target_unwritable"}
    assert "đầy" in error["message"] or "Không ghi được bản sao lưu" in error["message"]
    ballast.unlink()
    assert digests.table_digests(database) == before
    assert set(backups) <= set(list_backups(database))
    # What is there can still be read on the full disk.
    fill(disk)
    assert run_here(database, "list", "persons").json["count"] == 40
    assert run_here(database, "check").code == 0
    ballast.unlink()
    assert run_here(database, "import", book).json["new"] == PEOPLE
    assert run_here(database, "check").code == 0


def test_the_room_for_an_import_is_looked_at_before_anything_is_written(
    database: Path, disk: Path, book: Path
) -> None:
    before = database.read_bytes()
    fill(disk, int(1.2 * len(before)) + 1_000_000)
    error = run_here(database, "import", book).refused("database.disk_full")
    assert "Chưa có gì được ghi" in error["message"]
    assert "MB" in error["message"]
    assert database.read_bytes() == before
    assert list_backups(database) == []


@pytest.mark.parametrize("verb", [("init", "--commune", COMMUNE), ("demo", "--persons", "600")])
@pytest.mark.parametrize("room", [0, 60_000, 900_000])
def test_a_new_office_on_a_full_disk(disk: Path, verb: tuple[str, ...], room: int) -> None:
    path = disk / "mới" / "ansinhxa.db"
    path.parent.mkdir()
    fill(disk, room)
    error = run_here(path, *verb).refused("database.disk_full")
    assert error["where"] == str(path)
    assert [file.name for file in path.parent.iterdir() if file.suffix != ".lock"] == []
    (disk / "ballast").unlink()
    assert run_here(path, *verb).code == 0
    assert run_here(path, "check").code == 0


@pytest.mark.parametrize("target", [None, "bản sao.db"])
@pytest.mark.parametrize("room", [0, 20_000, 300_000])
def test_a_backup_that_fills_the_disk_keeps_the_older_ones(
    database: Path,
    disk: Path,
    monkeypatch: pytest.MonkeyPatch,
    target: str | None,
    room: int,
) -> None:
    chosen = () if target is None else ("--out", disk / target)
    assert run_here(database, "backup", *chosen).json["verified"]
    kept = {path: path.read_bytes() for path in disk.rglob("*.db")}
    with monkeypatch.context() as patch:
        without_tests(patch)
        fill(disk, room)
        error = run_here(database, "backup", *chosen).refused()
        assert error["code"] in {"database.disk_full", "backup.target_unwritable"}
    assert {path: path.read_bytes() for path in disk.rglob("*.db")} == kept
    assert not list(disk.rglob("*.tmp*"))
    # Looked at beforehand, the answer is the same.
    assert "MB" in run_here(database, "backup", *chosen).refused("database.disk_full")["message"]
    (disk / "ballast").unlink()
    assert run_here(database, "backup", *chosen).json["verified"]


OUTPUTS = {
    "list": ("list", "persons", "--out"),
    "report": ("report", "--period", "2026-01", "--out"),
}


@pytest.mark.parametrize("output", [*OUTPUTS, "errors"])
@pytest.mark.parametrize("room", [0, 3_000])
def test_a_workbook_for_which_there_is_no_room(
    make_disk: MakeDisk, tmp_path: Path, book: Path, output: str, room: int
) -> None:
    database = Path(shutil.copyfile(office_file(), tmp_path / "ansinhxa.db"))
    target = make_disk("1m", "USB") / "Danh sách.xlsx"
    target.write_bytes(b"the previous file")
    twice = write_d03(tmp_path / "hai lần.xlsx", [*residents(200), *residents(200)])
    verb = OUTPUTS.get(output, ("import", twice, "--errors"))
    if output != "errors":
        assert run_here(database, "import", book).code == 0
    before = digests.table_digests(database)
    ballast = fill(target.parent, room)
    error = run_here(database, *verb, target).refused("output.disk_full")
    assert error["where"] == str(target)
    assert digests.table_digests(database) == before
    assert {path.name for path in target.parent.iterdir()} == {target.name, ballast.name}
    assert target.read_bytes() == b"the previous file"
    ballast.unlink()
    assert run_here(database, *verb, target).code in {0, 3}
    assert target.stat().st_size > 3_000


def test_restoring_where_there_is_no_room(database: Path, disk: Path, tmp_path: Path) -> None:
    copy = tmp_path / "bản sao.db"
    assert run_here(database, "backup", "--out", copy).code == 0
    before = digests.table_digests(database)
    fill(disk, 300_000)
    run_here(database, "restore", copy).refused("database.disk_full")
    assert digests.table_digests(database) == before
    assert not list(disk.rglob("*.tmp*"))


@pytest.fixture
def read_only(database: Path, disk: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The office on a disk that can only be read."""
    remount(disk, "ro")
    # A process may not have it open while the disk changes; nobody has.
    return database


READING = (
    ("list", "persons"),
    ("search", "lo"),
    ("indicators", "--period", "2026-01"),
    ("import-history",),
    ("check",),
)


@pytest.mark.parametrize("verb", READING, ids=lambda verb: verb[0])
def test_a_read_only_disk_can_be_read(read_only: Path, verb: tuple[str, ...]) -> None:
    ended = run_here(read_only, *verb)
    assert ended.code == 0, ended.err


def test_a_read_only_disk_is_told_by_what_writes(
    read_only: Path, book: Path, tmp_path: Path
) -> None:
    new = read_only.with_name("new.db")
    run_here(read_only, "import", book).refused("database.read_only")
    run_here(read_only, "undo-import", 1).refused("database.read_only")
    run_here(read_only, "restore", office_file()).refused("database.read_only")
    run_here(new, "init", "--commune", COMMUNE).refused("database.read_only")
    run_here(new.parent / "sub" / "a.db", "init", "--commune", COMMUNE).refused(
        "database.read_only"
    )
    run_here(read_only, "backup").refused("backup.target_unwritable")
    run_here(read_only, "list", "persons", "--out", new.with_name("a.xlsx")).refused(
        "output.forbidden"
    )
    # What only reads the disk goes on.
    assert run_here(read_only, "backup", "--out", tmp_path / "a.db").json["verified"]
    assert run_here(read_only, "list", "persons", "--out", tmp_path / "a.xlsx").code == 0
    assert run_here(tmp_path / "b.db", "restore", read_only).code == 0
    assert run_here(tmp_path / "b.db", "list", "persons").json["count"] == 40


def test_a_log_left_on_a_read_only_disk_is_told(read_only: Path, disk: Path) -> None:
    remount(disk, "rw")
    log = read_only.with_name(read_only.name + "-wal")
    log.write_bytes(b"x" * 4120)
    remount(disk, "ro")
    run_here(read_only, "list", "persons").refused("database.read_only")


def test_a_disk_that_is_gone(tmp_path: Path, small_book: Path) -> None:
    gone = tmp_path / "USB" / "ansinhxa.db"
    for verb in (*READING, ("import", small_book), ("undo-import", 1), ("backup",)):
        assert "Không tìm thấy tệp dữ liệu" in run_here(gone, *verb).refused()["message"]
    assert not gone.parent.exists()


def test_every_refusal_here_is_a_sentence() -> None:
    with pytest.raises(AssertionError):
        sentence_of("[Errno 28] No space left on device")
    with pytest.raises(subprocess.CalledProcessError):
        remount(Path("/nowhere/at/all"), "ro")


@pytest.mark.parametrize("room", [0, 40_000])
def test_taking_an_import_back_on_a_full_disk(database: Path, disk: Path, room: int) -> None:
    before = digests.table_digests(database)
    ballast = fill(disk, room)
    run_here(database, "undo-import", 1).refused("database.disk_full")
    ballast.unlink()
    assert digests.table_digests(database) == before
    assert run_here(database, "undo-import", 1).code == 0


def test_saving_in_an_open_window_on_a_full_disk(database: Path, disk: Path) -> None:
    """The window has the file open, so reading goes on; the save is told and can be repeated."""
    with closing(open_office(database, for_writing=True)) as office:
        with office.read() as snapshot:
            first = lists.open_ids(snapshot, ListQuery("person"), TODAY)[0]
        before = digests.table_digests(database)
        ballast = fill(disk)
        with pytest.raises(DatabaseDiskFull) as refusal, office.write(WHO) as unit:
            unit.update("person", first, {"note": "Gọi lại buổi chiều. " * 2_000})
        sentence_of(refusal.value.text())
        assert digests.table_digests(database) == before
        assert run_here(database, "list", "persons").json["count"] == 40
        ballast.unlink()
        with office.write(WHO) as unit:
            unit.update("person", first, {"note": "Gọi lại buổi chiều. " * 2_000})
        assert digests.table_digests(database) != before
