import gc
import threading
import weakref

import pytest

from desktop.background.main_thread_collector import MainThreadCollector
from desktop.services.garbage_pause import collector_paused, end_sparing, spare_from_collector


class Knot:
    """An object that only the cycle collector can free."""

    def __init__(self) -> None:
        self.me = self


@pytest.fixture
def collector(qapp):
    made = MainThreadCollector()
    yield made
    made.stop()


@pytest.mark.parametrize("was_on", [True, False])
def test_the_automatic_collector_is_left_as_it_was_found(qapp, was_on: bool) -> None:
    """Tests work without it: given back by an ended program, it would free Qt objects of the next
    test on whatever thread is receiving, which ends the worker of a parallel run."""
    (gc.enable if was_on else gc.disable)()
    try:
        made = MainThreadCollector()
        assert not gc.isenabled()
        made.stop()
        assert gc.isenabled() is was_on
    finally:
        gc.disable()


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


def test_nothing_is_walked_while_a_long_job_makes_its_rows(collector, monkeypatch) -> None:
    walked: list[int] = []
    monkeypatch.setattr(gc, "collect", walked.append)
    litter = [[] for _ in range(50_000)]
    with collector_paused:
        collector.look()
        assert walked == []
    collector.look()
    assert walked
    del litter


def test_what_is_spared_is_walked_again_in_the_end(collector) -> None:
    knot = Knot()
    known = weakref.ref(knot)
    spare_from_collector()
    del knot
    gc.collect()
    assert known() is not None
    end_sparing()
    gc.collect()
    assert known() is None
