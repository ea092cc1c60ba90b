"""The engine recipe: pool, key, transactions, durability."""

import threading
from pathlib import Path

import pytest
from sqlalchemy import Engine, text
from sqlalchemy.exc import DatabaseError, IntegrityError, OperationalError
from sqlalchemy.pool import QueuePool

from desktop.storage.connection import journal_mode, open_connection
from desktop.storage.engine import create_database_engine, writing


@pytest.fixture
def path(tmp_path: Path, raw_key: bytes | None) -> Path:
    """A file with one small table, its name with spaces and Vietnamese letters."""
    path = tmp_path / "sổ xã #1 100%.db"
    connection = open_connection(path, raw_key=raw_key, mode="rwc")
    connection.execute("create table item (id integer primary key, name text not null unique)")
    connection.execute("create table part (item_id integer references item (id))")
    connection.close()
    return path


@pytest.fixture
def engine(path: Path, raw_key: bytes | None) -> Engine:
    return create_database_engine(path, raw_key=raw_key)


def _scalar(engine: Engine, statement: str) -> object:
    with engine.connect() as connection:
        return connection.execute(text(statement)).scalar()


def _run(engine: Engine, statements: tuple[str, ...]) -> None:
    with engine.begin() as connection:
        for statement in statements:
            connection.execute(text(statement))


def test_a_file_gets_a_queue_pool(engine: Engine) -> None:
    assert type(engine.pool) is QueuePool
    assert type(writing(engine).pool) is QueuePool
    assert writing(engine).pool is engine.pool


@pytest.mark.parametrize(
    ("pragma", "value"),
    [
        ("foreign_keys", 1),
        ("journal_mode", "wal"),
        ("synchronous", 2),
        ("busy_timeout", 5000),
        ("temp_store", 2),
        ("cache_size", -16384),
    ],
)
def test_every_connection_has_the_settings(engine: Engine, pragma: str, value: object) -> None:
    with engine.connect() as first, engine.connect() as second:
        for connection in (first, second):
            assert connection.exec_driver_sql(f"PRAGMA {pragma}").scalar() == value


@pytest.mark.parametrize(
    ("version", "mode"), [((3, 40, 1), "DELETE"), ((3, 51, 2), "DELETE"), ((3, 51, 3), "WAL")]
)
def test_wal_is_refused_where_it_can_corrupt(version: tuple[int, ...], mode: str) -> None:
    assert journal_mode(version) == mode


def test_driver_errors_arrive_wrapped(engine: Engine) -> None:
    with pytest.raises(IntegrityError), engine.begin() as connection:
        connection.execute(text("insert into item (name) values (null)"))
    with pytest.raises(IntegrityError), engine.begin() as connection:
        connection.execute(text("insert into part values (7)"))


def test_values_of_persons_stay_out_of_error_texts(engine: Engine) -> None:
    statement = text("insert into item (name) values (:name)")
    with engine.begin() as connection:
        connection.execute(statement, {"name": "Nguyễn Thị Bịa"})
    with pytest.raises(IntegrityError) as caught, engine.begin() as connection:
        connection.execute(statement, {"name": "Nguyễn Thị Bịa"})
    assert "Bịa" not in str(caught.value)


def test_a_failed_transaction_leaves_no_table_behind(engine: Engine) -> None:
    statements = ("create table first (a)", "insert into first values (1)", "no such statement")
    with pytest.raises(OperationalError):
        _run(writing(engine), statements)
    assert _scalar(engine, "select count(*) from sqlite_master where name = 'first'") == 0


def test_a_savepoint_rolls_back_alone(engine: Engine) -> None:
    with writing(engine).begin() as connection:
        connection.execute(text("insert into item (name) values ('a')"))
        twice = text("insert into item (name) values ('b'), ('c'), ('a')")
        with pytest.raises(IntegrityError), connection.begin_nested():
            connection.execute(twice)
    assert _scalar(engine, "select group_concat(name) from item") == "a"


def test_read_then_write_waits_for_the_other_writer(engine: Engine) -> None:
    writers = 4
    failures: list[BaseException] = []
    start = threading.Barrier(writers)

    def raise_number() -> None:
        try:
            start.wait()
            for _ in range(10):
                with writing(engine).begin() as connection:
                    highest = connection.execute(text("select max(id) from item")).scalar() or 0
                    connection.execute(
                        text("insert into item values (:id, :id)"), {"id": highest + 1}
                    )
        except BaseException as error:  # noqa: BLE001 - handed to the asserting thread
            failures.append(error)

    threads = [threading.Thread(target=raise_number) for _ in range(writers)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not failures
    assert _scalar(engine, "select max(id) from item") == 10 * writers


def test_a_reader_sees_one_snapshot_while_another_writes(engine: Engine) -> None:
    with engine.connect() as reader:
        before = reader.execute(text("select count(*) from item")).scalar()
        with writing(engine).begin() as connection:
            connection.execute(text("insert into item (name) values ('a')"))
        assert reader.execute(text("select count(*) from item")).scalar() == before
    assert _scalar(engine, "select count(*) from item") == 1


def test_a_vanished_file_does_not_come_back_empty(tmp_path: Path, raw_key: bytes | None) -> None:
    gone = tmp_path / "gone.db"
    with pytest.raises(OperationalError):
        create_database_engine(gone, raw_key=raw_key).connect()
    assert not gone.exists()


def test_an_encrypted_file_shows_nothing(tmp_path: Path) -> None:
    path = tmp_path / "secret.db"
    key = bytes(range(32))
    open_connection(path, raw_key=key, mode="rwc").close()
    engine = create_database_engine(path, raw_key=key)
    with writing(engine).begin() as connection:
        connection.execute(text("create table item (name text)"))
        connection.execute(text("insert into item values ('Trần Văn Bịa')"))
        files = [file.read_bytes() for file in tmp_path.iterdir() if file.is_file()]
    engine.dispose()
    files += [path.read_bytes()]
    assert len(files) >= 3
    assert all("Bịa".encode() not in content for content in files)
    assert all(b"SQLite format 3" not in content for content in files)
    with pytest.raises(DatabaseError, match="file is not a database"):
        create_database_engine(path, raw_key=bytes(32)).connect()
    with pytest.raises(DatabaseError, match="file is not a database"):
        create_database_engine(path).connect()


def test_a_key_of_another_length_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="32 bytes"):
        open_connection(tmp_path / "short.db", raw_key=b"short", mode="rwc")
