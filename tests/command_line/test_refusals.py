"""What the command line says of databases that cannot be used, and beside an open window."""

import multiprocessing
import os
import shutil
import sqlite3
import time
from collections.abc import Iterator
from multiprocessing.synchronize import Event
from pathlib import Path

import pytest

from desktop.services import backups
from desktop.storage.database_file import SCHEMA_NUMBER
from tests.command_line.verbs import Answer, CommandLine, in_process_of_its_own

READING = [
    ("list", "persons"),
    ("search", "an"),
    ("check",),
    ("import-history",),
    ("indicators", "--period", "2026"),
    ("screenshot", "households", "--out", "none.png"),
    ("backup",),
]
WRITING = [("undo-import", "1"), ("import", __file__)]


def damage(path: Path, where: int, content: bytes) -> None:
    with path.open("r+b") as file:
        file.seek(where)
        file.write(content)


def newer(path: Path) -> None:
    with sqlite3.connect(path) as connection:
        connection.execute(f"PRAGMA user_version = {SCHEMA_NUMBER + 1}")
    connection.close()


def foreign(path: Path) -> None:
    path.unlink()
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE accounts (id INTEGER)")
    connection.close()


BROKEN = {
    "database.missing": Path.unlink,
    "database.foreign": foreign,
    "database.newer": newer,
    "database.damaged": lambda path: path.write_bytes(b""),
}


@pytest.mark.parametrize("verb", [*READING, *WRITING], ids=lambda verb: verb[0])
@pytest.mark.parametrize("code", list(BROKEN))
def test_a_database_that_cannot_be_used_is_told_and_left_alone(
    on_office: CommandLine, code: str, verb: tuple[str, ...]
) -> None:
    BROKEN[code](on_office.database)
    before = on_office.database.read_bytes() if on_office.database.exists() else None
    error = on_office.refused(*verb)
    assert (error["code"], error["where"]) == (code, str(on_office.database))
    after = on_office.database.read_bytes() if on_office.database.exists() else None
    assert after == before


@pytest.mark.parametrize(
    ("where", "content"),
    [(0, bytes(100)), (0, b"PK\x03\x04" * 20), (4096, b"\xff" * 4096), (100, b"\xff" * 8)],
)
@pytest.mark.parametrize("verb", [("list", "persons"), ("check",), ("import-history",)])
def test_a_damaged_file_ends_in_a_sentence(
    on_demo: CommandLine, where: int, content: bytes, verb: tuple[str, ...]
) -> None:
    damage(on_demo.database, where, content)
    answer = on_demo(*verb)
    if answer.code == 0:
        return  # the damage lies in a page that the verb does not read
    assert "Traceback" not in answer.err
    if answer.code == 3:
        assert verb == ("check",)
        assert any(not one["ok"] for one in answer.document["checks"])
    else:
        assert answer.document["error"]["code"] in {"database.damaged", "database.foreign"}
        assert answer.sentence


def test_a_file_cut_in_half_is_damaged(on_demo: CommandLine) -> None:
    content = on_demo.database.read_bytes()
    on_demo.database.write_bytes(content[: len(content) // 2])
    assert on_demo.refused("list", "persons")["code"] == "database.damaged"


def test_a_folder_is_no_database(on_nothing: CommandLine) -> None:
    on_nothing.database.mkdir(parents=True)
    assert on_nothing.refused("list", "persons")["code"] == "database.foreign"


@pytest.mark.parametrize(
    "address",
    [
        "postgresql+psycopg://u:secret@localhost:1/db",
        "postgresql://u:secret@host.invalid/db?sslmode=require",
        "sqlite:///x.db",
    ],
)
def test_a_server_is_refused_without_telling_its_password(
    capsys: pytest.CaptureFixture[str], address: str
) -> None:
    from desktop.command_line import main

    assert main(["--database", address, "list", "persons"]) == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert "máy chủ" in said.err
    assert "secret" not in said.err


def test_the_window_refuses_a_server_too() -> None:
    answer = in_process_of_its_own("--database", "mysql://u:secret@host/db")
    assert (answer.code, answer.out) == (1, "")
    assert "máy chủ dữ liệu" in answer.sentence
    assert "secret" not in answer.err


# A folder that cannot be written


@pytest.fixture
def read_only(demo_path: Path, tmp_path: Path) -> Iterator[Path]:
    """The sample data in a folder that can only be read."""
    folder = tmp_path / "read-only"
    folder.mkdir()
    database = Path(shutil.copy(demo_path, folder / "office.db"))
    database.chmod(0o444)
    folder.chmod(0o555)
    yield database
    folder.chmod(0o755)


def without_rights(*words: object) -> Answer:
    """Run a verb as somebody whom the modes of files bind; root must lay its power down."""
    prefix: list[str] = []
    if os.geteuid() == 0:
        if shutil.which("setpriv") is None:
            pytest.skip("as root this test needs setpriv")
        prefix = ["setpriv", "--bounding-set", "-dac_override,-dac_read_search"]
    return in_process_of_its_own("--json", "--database", *words, prefix=prefix)


@pytest.mark.skipif(os.name != "posix", reason="modes of files")
@pytest.mark.parametrize(
    "verb", [("init", "--commune", "02647"), ("import", __file__), ("restore", "{backup}")]
)
def test_nothing_is_written_into_a_read_only_folder(read_only: Path, verb: tuple[str, ...]) -> None:
    database = read_only if verb[0] == "import" else read_only.with_name("new.db")
    words = [word.format(backup=read_only) for word in verb]
    answer = without_rights(database, *words)
    assert answer.code == 1, answer
    assert answer.document["error"]["code"] == "database.read_only"
    assert answer.sentence
    assert sorted(path.name for path in read_only.parent.iterdir()) == ["office.db"]


@pytest.mark.skipif(os.name != "posix", reason="modes of files")
def test_a_backup_into_a_read_only_folder_says_which(demo_path: Path, read_only: Path) -> None:
    target = read_only.with_name("copy.db")
    answer = without_rights(demo_path, "backup", "--out", target)
    assert answer.code == 1, answer
    assert answer.document["error"]["code"] == "backup.target_unwritable"
    assert str(target) in answer.sentence


# Beside an open window


def _hold(path: str, holding: Event, let_go: Event) -> None:
    from desktop.services.offices import open_office

    database = open_office(Path(path), for_writing=True)
    holding.set()
    let_go.wait(60)
    database.close()


@pytest.fixture
def held(on_demo: CommandLine) -> Iterator[CommandLine]:
    """A command line on a database that another process has open for writing."""
    context = multiprocessing.get_context("spawn")
    holding, let_go = context.Event(), context.Event()
    holder = context.Process(target=_hold, args=(str(on_demo.database), holding, let_go))
    holder.start()
    assert holding.wait(30)
    yield on_demo
    let_go.set()
    holder.join(30)


def test_beside_an_open_window_reading_works_and_writing_waits_and_says_so(
    held: CommandLine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert held.done("list", "persons")["count"] > 0
    assert held.done("search", "nguyen")["hits"]
    assert held.done("check")["checks"]
    assert held.done("backup", "--out", tmp_path / "copy.db")["verified"]
    started = time.monotonic()
    error = held.refused("undo-import", 1)
    assert 4.5 < time.monotonic() - started < 6.5
    assert error["code"] == "database.locked"
    assert error["message"].startswith("Chương trình đang mở ")
    monkeypatch.setattr(backups, "WAIT_FOR_LOCK_S", 0.1)
    assert held.refused("restore", tmp_path / "copy.db")["code"] == "database.locked"
