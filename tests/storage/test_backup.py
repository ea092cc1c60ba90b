"""Backups are verified or absent; restoring never loses what is there."""

import shutil
from collections.abc import Callable
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from desktop.domain.errors import Cancelled, InvalidInput
from desktop.storage import backup, durable_files
from desktop.storage.backup import (
    create_backup,
    latest_backup,
    list_backups,
    remove_leftovers,
    restore_backup,
)
from desktop.storage.connection import open_connection, open_working_connection
from desktop.storage.database_errors import (
    BackupTargetUnwritable,
    BackupUnverified,
    DatabaseDamaged,
    DatabaseDiskFull,
    DatabaseForeign,
    DatabaseMissing,
)
from desktop.storage.database_file import check_before_open

NOW = datetime(2026, 11, 21, 9, 41)  # noqa: DTZ001 - the office's wall clock


def _set(path: Path, raw_key: bytes | None, value: str) -> None:
    connection = open_working_connection(path, raw_key=raw_key)
    connection.execute("INSERT OR REPLACE INTO office_options VALUES ('note', ?)", (value,))
    connection.close()


def _get(path: Path, raw_key: bytes | None) -> str:
    connection = open_connection(path, raw_key=raw_key)
    try:
        value: str = connection.execute("SELECT value FROM office_options").fetchone()[0]
        return value
    finally:
        connection.close()


def _damage(path: Path) -> None:
    """Scramble pages in the middle of the file."""
    size = path.stat().st_size
    with path.open("rb+") as file:
        file.seek(size // 3)
        file.write(b"\x55" * (size // 3))


def _names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir() if path.is_file())


@pytest.fixture
def path(database_path: Path, raw_key: bytes | None) -> Path:
    _set(database_path, raw_key, "trước")
    return database_path


def test_a_backup_is_one_tested_file_beside_the_database(path: Path, raw_key: bytes | None) -> None:
    told: list[float] = []
    made = create_backup(
        path, raw_key, reason="thu-cong", now=NOW, progress=lambda _, part: told.append(part)
    )
    assert made.path == path.parent / "sao-luu" / "ansinhxa_20261121_094100_thu-cong.db"
    assert made.verified
    assert made.size == made.path.stat().st_size
    assert _names(made.path.parent) == [made.path.name]
    assert told[-1] == 1.0
    assert latest_backup(path) == made
    assert check_before_open(made.path, raw_key).schema_number == 1
    assert _get(made.path, raw_key) == "trước"


def test_a_backup_of_an_encrypted_file_is_encrypted(path: Path, raw_key: bytes | None) -> None:
    made = create_backup(path, raw_key, reason="thu-cong", now=NOW)
    assert ("trước".encode() in made.path.read_bytes()) == (raw_key is None)


def test_a_backup_holds_one_moment_while_others_write(path: Path, raw_key: bytes | None) -> None:
    writer = open_working_connection(path, raw_key=raw_key)
    writer.execute("BEGIN")
    writer.executemany(
        "INSERT INTO office_options VALUES (?, ?)",
        [(str(number), "x" * 2000) for number in range(6000)],
    )
    writer.execute("COMMIT")
    steps = 0

    def write_meanwhile(_message: str, _part: float) -> None:
        nonlocal steps
        steps += 1
        writer.execute("INSERT INTO office_options VALUES (?, '')", (f"later {steps}",))

    made = create_backup(path, raw_key, reason="thu-cong", now=NOW, progress=write_meanwhile)
    writer.close()
    assert steps > 1
    connection = open_connection(made.path, raw_key=raw_key)
    assert connection.execute("SELECT count(*) FROM office_options").fetchone() == (6001,)
    connection.close()


def test_two_backups_in_one_second_have_two_names(path: Path, raw_key: bytes | None) -> None:
    for _ in range(3):
        create_backup(path, raw_key, reason="truoc-nhap", now=NOW)
    assert _names(path.parent / "sao-luu") == [
        "ansinhxa_20261121_094100_truoc-nhap.db",
        "ansinhxa_20261121_094100_truoc-nhap_2.db",
        "ansinhxa_20261121_094100_truoc-nhap_3.db",
    ]
    assert {made.reason for made in list_backups(path)} == {"truoc-nhap"}


def test_a_backup_to_a_chosen_place(tmp_path: Path, path: Path, raw_key: bytes | None) -> None:
    stick = tmp_path / "USB"
    stick.mkdir()
    assert create_backup(path, raw_key, target=stick, reason="thu-cong", now=NOW).path == (
        stick / "ansinhxa_20261121_094100_thu-cong.db"
    )
    named = create_backup(path, raw_key, target=stick / "a.db", reason="thu-cong", now=NOW)
    assert _get(named.path, raw_key) == "trước"
    assert not (path.parent / "sao-luu").exists()


@pytest.mark.parametrize("content", [b"Danh s\xc3\xa1ch h\xe1\xbb\x99\n" * 60, b"x", bytes(4096)])
def test_a_file_of_something_else_is_not_replaced(
    tmp_path: Path, path: Path, raw_key: bytes | None, content: bytes
) -> None:
    letter = tmp_path / "to-trinh.db"
    letter.write_bytes(content)
    with pytest.raises(InvalidInput) as refused:
        create_backup(path, raw_key, target=letter, reason="thu-cong", now=NOW)
    assert refused.value.code == "backup.other_file"
    assert letter.name in refused.value.text()
    assert letter.read_bytes() == content
    assert not [name for name in _names(tmp_path) if name.endswith(".tmp")]


def test_a_database_of_another_program_is_not_replaced(
    tmp_path: Path, path: Path, raw_key: bytes | None
) -> None:
    other = tmp_path / "other.db"
    with closing(open_connection(other, mode="rwc")) as connection:
        connection.execute("CREATE TABLE a (b)")
    before = other.read_bytes()
    with pytest.raises(InvalidInput):
        create_backup(path, raw_key, target=other, reason="thu-cong", now=NOW)
    assert other.read_bytes() == before


@pytest.mark.parametrize("left", ["whole", "half", "nothing"])
def test_an_earlier_backup_is_replaced(
    tmp_path: Path, path: Path, raw_key: bytes | None, left: str
) -> None:
    """Also one of which the stick kept only the beginning: it would not open."""
    target = tmp_path / "a.db"
    create_backup(path, raw_key, target=target, reason="thu-cong", now=NOW)
    whole = target.read_bytes()
    if raw_key is None or left == "nothing":
        target.write_bytes({"whole": whole, "half": whole[: len(whole) // 2], "nothing": b""}[left])
    create_backup(path, raw_key, target=target, reason="thu-cong", now=NOW)
    assert _get(target, raw_key) == "trước"


def test_a_place_that_is_gone_is_told(tmp_path: Path, path: Path, raw_key: bytes | None) -> None:
    with pytest.raises(BackupTargetUnwritable):
        create_backup(path, raw_key, target=tmp_path / "no" / "a.db", reason="thu-cong", now=NOW)


def test_backups_of_another_database_in_the_folder_are_left_alone(
    path: Path, raw_key: bytes | None
) -> None:
    other = path.with_name("ansinhxa_2.db")
    shutil.copyfile(path, other)
    create_backup(other, raw_key, reason="thu-cong", now=NOW)
    assert latest_backup(path) is None
    create_backup(path, raw_key, reason="thu-cong", now=NOW)
    assert len(list_backups(path)) == len(list_backups(other)) == 1


def test_a_damaged_database_yields_no_backup(path: Path, raw_key: bytes | None) -> None:
    good = create_backup(path, raw_key, reason="thu-cong", now=NOW)
    _damage(path)
    with pytest.raises((BackupUnverified, DatabaseDamaged)):
        create_backup(path, raw_key, reason="thu-cong", now=NOW + timedelta(hours=1))
    assert _names(good.path.parent) == [good.path.name]


def test_a_copy_that_differs_is_thrown_away(
    path: Path, raw_key: bytes | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = backup._copy

    def lose_a_row(
        source: Path, target: Path, key: bytes | None, progress: object
    ) -> dict[str, int]:
        counts = copy(source, target, key, None)
        connection = open_connection(target, raw_key=key)
        connection.execute("DELETE FROM office_options")
        connection.close()
        return dict(counts)

    monkeypatch.setattr(backup, "_copy", lose_a_row)
    with pytest.raises(BackupUnverified):
        create_backup(path, raw_key, reason="thu-cong", now=NOW)
    assert _names(path.parent / "sao-luu") == []


def test_a_copy_that_cannot_be_read_is_thrown_away(
    path: Path, raw_key: bytes | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = backup._copy

    def scramble(source: Path, target: Path, key: bytes | None, progress: object) -> dict[str, int]:
        counts = copy(source, target, key, None)
        _damage(target)
        return dict(counts)

    monkeypatch.setattr(backup, "_copy", scramble)
    with pytest.raises(BackupUnverified) as caught:
        create_backup(path, raw_key, reason="thu-cong", now=NOW)
    assert "bước kiểm tra" in caught.value.text()
    assert _names(path.parent / "sao-luu") == []


def test_a_name_with_a_date_that_is_none_is_no_backup(path: Path, raw_key: bytes | None) -> None:
    made = create_backup(path, raw_key, reason="thu-cong", now=NOW)
    shutil.copyfile(made.path, made.path.with_name("ansinhxa_20261345_094100_thu-cong.db"))
    assert list_backups(path) == [made]


def test_a_reason_is_a_plain_word(path: Path) -> None:
    with pytest.raises(ValueError, match="reason"):
        create_backup(path, reason="../trước", now=NOW)


def test_too_little_space_is_told_before_anything_is_written(
    path: Path, raw_key: bytes | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = create_backup(path, raw_key, reason="thu-cong", now=NOW)
    monkeypatch.setattr(durable_files, "free_bytes", lambda _: path.stat().st_size)
    with pytest.raises(DatabaseDiskFull) as caught:
        create_backup(path, raw_key, reason="thu-cong", now=NOW + timedelta(days=1))
    assert "MB" in caught.value.text()
    assert list_backups(path) == [kept]


def test_cancelling_leaves_nothing(path: Path, raw_key: bytes | None) -> None:
    def cancel(_message: str, _part: float) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        create_backup(path, raw_key, reason="thu-cong", now=NOW, progress=cancel)
    assert _names(path.parent / "sao-luu") == []


def test_a_missing_database_is_told(tmp_path: Path) -> None:
    with pytest.raises(DatabaseMissing):
        create_backup(tmp_path / "gone.db", reason="thu-cong", now=NOW)


def test_leftovers_of_a_kill_are_removed(path: Path, raw_key: bytes | None) -> None:
    made = create_backup(path, raw_key, reason="thu-cong", now=NOW)
    for name in ("ansinhxa_20261121_100000_tu-dong.db.tmp", "ansinhxa_x.db.tmp-journal"):
        (made.path.parent / name).touch()
    path.with_name("ansinhxa.db.tmp").touch()
    remove_leftovers(path)
    assert _names(made.path.parent) == [made.path.name]
    assert _names(path.parent) == ["ansinhxa.db"]


def test_old_backups_go_as_new_ones_come(path: Path, raw_key: bytes | None) -> None:
    for day in range(15):
        create_backup(path, raw_key, reason="tu-dong", now=NOW + timedelta(hours=day))
    # All of one day, whose newest is among the ten sessions.
    assert len(list_backups(path)) == 10


def test_restoring_brings_back_what_was(path: Path, raw_key: bytes | None) -> None:
    made = create_backup(path, raw_key, reason="thu-cong", now=NOW)
    _set(path, raw_key, "sau")
    result = restore_backup(made.path, path, raw_key, now=NOW)
    assert _get(path, raw_key) == "trước"
    assert result.kept_aside is not None
    assert _get(result.kept_aside, raw_key) == "sau"
    assert made.path.exists()
    assert list_backups(path) == [made]
    check_before_open(path, raw_key)


def test_what_is_in_the_log_is_kept_aside_too(path: Path, raw_key: bytes | None) -> None:
    made = create_backup(path, raw_key, reason="thu-cong", now=NOW)
    killed = open_working_connection(path, raw_key=raw_key)
    killed.execute("UPDATE office_options SET value = 'trong nhật ký'")
    copy = path.with_name("killed.db")
    for suffix in ("", "-wal"):
        shutil.copyfile(path.with_name(path.name + suffix), copy.with_name(copy.name + suffix))
    killed.close()
    result = restore_backup(made.path, copy, raw_key, now=NOW)
    assert result.kept_aside is not None
    assert _get(result.kept_aside, raw_key) == "trong nhật ký"
    assert _get(copy, raw_key) == "trước"


def test_restoring_over_a_damaged_or_missing_database(path: Path, raw_key: bytes | None) -> None:
    made = create_backup(path, raw_key, reason="thu-cong", now=NOW)
    _damage(path)
    damaged = path.read_bytes()
    result = restore_backup(made.path, path, raw_key, now=NOW)
    assert _get(path, raw_key) == "trước"
    assert result.kept_aside is not None
    assert result.kept_aside.read_bytes() == damaged
    path.unlink()
    assert restore_backup(made.path, path, raw_key, now=NOW).kept_aside is None
    assert _get(path, raw_key) == "trước"


def _empty(file: Path) -> None:
    file.write_bytes(b"")


def _foreign(file: Path) -> None:
    file.write_bytes(b"PK\x03\x04" * 4096)


def _gone(file: Path) -> None:
    file.unlink()


@pytest.mark.parametrize(
    ("spoil", "errors"),
    [
        (_damage, (DatabaseDamaged,)),
        (_empty, (DatabaseDamaged,)),
        (_foreign, (DatabaseForeign, DatabaseDamaged)),
        (_gone, (DatabaseMissing,)),
    ],
)
def test_a_bad_backup_changes_nothing(
    path: Path,
    raw_key: bytes | None,
    spoil: Callable[[Path], None],
    errors: tuple[type[Exception], ...],
) -> None:
    made = create_backup(path, raw_key, reason="thu-cong", now=NOW)
    spoil(made.path)
    before = path.read_bytes()
    with pytest.raises(errors):
        restore_backup(made.path, path, raw_key, now=NOW)
    assert path.read_bytes() == before
    assert [name for name in _names(path.parent) if "tmp" in name] == []


def test_the_database_is_no_backup_of_itself(path: Path, raw_key: bytes | None) -> None:
    with pytest.raises(InvalidInput):
        restore_backup(path, path, raw_key, now=NOW)
    assert _get(path, raw_key) == "trước"


def test_replacing_waits_for_an_antivirus_program(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source, target = tmp_path / "new", tmp_path / "old"
    source.write_text("new")
    target.write_text("old")
    refusals = iter([PermissionError(), PermissionError()])
    replace = Path.replace

    def refuse_first(self: Path, other: Path) -> Path:
        for refusal in refusals:
            raise refusal
        return replace(self, other)

    monkeypatch.setattr(Path, "replace", refuse_first)
    monkeypatch.setattr("time.sleep", lambda _: None)
    durable_files.replace_durably(source, target)
    assert target.read_text() == "new"


def test_replacing_gives_up_and_deletes_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source, target = tmp_path / "new", tmp_path / "old"
    source.write_text("new")
    target.write_text("old")

    def refuse(_self: Path, _other: Path) -> Path:
        raise PermissionError

    monkeypatch.setattr(Path, "replace", refuse)
    monkeypatch.setattr(durable_files, "PATIENCE_SECONDS", 0.0)
    with pytest.raises(PermissionError):
        durable_files.replace_durably(source, target)
    assert (source.read_text(), target.read_text()) == ("new", "old")
