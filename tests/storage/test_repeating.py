"""A work that a server takes back: done again while nothing is written, told truly afterwards."""

from collections.abc import Callable

import pytest

from desktop.storage import repeating
from desktop.storage.postgres.server_errors import ServerTookBack, ServerTookBackPart
from desktop.storage.repeating import note_written, repeated, told_of_part

Way = Callable[[Callable[[], str]], str]


@pytest.fixture(autouse=True)
def no_pause(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(repeating, "LONGEST_PAUSE_S", 0.0)


class Server:
    """Writes units; takes the one of each number back, counted from the first."""

    def __init__(self, units: int, *taken_back: int) -> None:
        self.units, self.taken_back, self.tried = units, taken_back, 0

    def work(self) -> str:
        for _ in range(self.units):
            self.tried += 1
            if self.tried in self.taken_back:
                raise ServerTookBack("db.xa.vn")
            note_written()
        return "done"


@pytest.mark.parametrize("way", [repeated, told_of_part])
def test_what_is_written_in_part_is_told_so_and_not_done_again(way: Way) -> None:
    server = Server(2, 2)
    with pytest.raises(ServerTookBackPart) as told:
        way(server.work)
    assert server.tried == 2
    assert told.value.code == "server.took_back_part"
    assert "một phần" in told.value.text()
    assert "chưa ghi gì" not in told.value.text()
    assert "db.xa.vn" in told.value.text()


def test_what_is_not_written_is_done_again() -> None:
    server = Server(2, 1, 2)
    assert repeated(server.work) == "done"
    assert server.tried == 4


def test_the_last_attempt_tells_of_its_part_too() -> None:
    with pytest.raises(ServerTookBackPart):
        repeated(Server(2, 1, 2, 4).work)


@pytest.mark.parametrize(("way", "times"), [(repeated, 3), (told_of_part, 1)])
def test_what_was_never_written_says_so(way: Way, times: int) -> None:
    server = Server(2, 1, 2, 3)
    with pytest.raises(ServerTookBack) as told:
        way(server.work)
    assert "chưa ghi gì" in told.value.text()
    assert server.tried == times
