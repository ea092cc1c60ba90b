import gc
import threading
import weakref

import pytest

from desktop.background.main_thread_collector import MainThreadCollector


class Knot:
    """An object that only the cycle collector can free."""

    def __init__(self) -> None:
        self.me = self


@pytest.fixture
def collector(qapp):
    made = MainThreadCollector()
    yield made
    made.stop()
    assert gc.isenabled()


def test_a_worker_never_frees_cycles_and_the_main_thread_does(collector) -> None:
    gc.collect()
    freed_on: list[threading.Thread] = []
    knot = Knot()
    weakref.finalize(knot, lambda: freed_on.append(threading.current_thread()))
    del knot
    litter: list[list[object]] = []
    worker = threading.Thread(target=lambda: litter.extend([] for _ in range(50_000)))
    worker.start()
    worker.join()
    assert freed_on == []
    collector.look()
    assert freed_on == [threading.main_thread()]
