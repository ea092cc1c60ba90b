"""The engine of an open database."""

import contextlib
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from desktop.storage.database import Database


def test_threads_that_read_first_share_one_engine(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from desktop.storage import engine

    barrier = threading.Barrier(2, timeout=0.2)
    made: list[object] = []

    def make(*_: object, **__: object) -> object:
        with contextlib.suppress(threading.BrokenBarrierError):
            barrier.wait()  # a second maker would arrive here as well
        made.append(object())
        return made[-1]

    monkeypatch.setattr(engine, "create_database_engine", make)
    database = Database(tmp_path / "office.db")
    with ThreadPoolExecutor(2) as threads:
        tasks = [threads.submit(lambda: database.engine) for _ in range(2)]
        found = {task.result() for task in tasks}
    assert len(made) == 1
    assert found == set(made)
