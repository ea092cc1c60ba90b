"""A work that a server takes back: done again while nothing is written, told truly afterwards."""

from collections.abc import Callable
from pathlib import Path

import pytest

from desktop.domain.errors import DatabaseUnusable, WrittenInPart
from desktop.domain.step import Step
from desktop.storage import repeating
from desktop.storage.database_errors import (
    DatabaseDeviceFailed,
    DatabaseDiskFull,
    DatabaseOnNetwork,
)
from desktop.storage.postgres.server_errors import (
    ServerBusy,
    ServerConnectionLost,
    ServerForbids,
    ServerOutcomeUnknown,
    ServerStopped,
    ServerTookBack,
    ServerTooSlow,
    ServerUnreachable,
)
from desktop.storage.repeating import as_one_unit, note_written, repeated, told_of_part

Way = Callable[[Callable[[], str]], str]
WHERE = "db.xa.vn"
OF_SERVER = (
    ServerUnreachable,
    ServerConnectionLost,
    ServerOutcomeUnknown,
    ServerBusy,
    ServerTookBack,
    ServerStopped,
    ServerTooSlow,
    ServerForbids,
)


@pytest.fixture(autouse=True)
def no_pause(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(repeating, "LONGEST_PAUSE_S", 0.0)


class Server:
    """Writes units; fails at the one of each number, counted from the first."""

    def __init__(
        self, units: int, *fails: int, error: Callable[[str], DatabaseUnusable] = ServerTookBack
    ) -> None:
        self.units, self.fails, self.error, self.tried = units, fails, error, 0

    def work(self) -> str:
        for _ in range(self.units):
            self.tried += 1
            if self.tried in self.fails:
                raise self.error(WHERE)
            note_written(Step("Nhận gói {file}", {"file": f"{self.tried}.xlsx"}))
        return "done"


def on_full_disk(where: str) -> DatabaseUnusable:
    return DatabaseDiskFull(Path(where), free=0)


def on_broken_stick(where: str) -> DatabaseUnusable:
    return DatabaseDeviceFailed(Path(where))


@pytest.mark.parametrize("way", [repeated, told_of_part])
@pytest.mark.parametrize("error", [*OF_SERVER, on_full_disk, on_broken_stick])
def test_what_is_written_in_part_is_told_so_and_not_done_again(
    way: Way, error: Callable[[str], DatabaseUnusable]
) -> None:
    server = Server(4, 3, error=error)
    with pytest.raises(WrittenInPart) as told:
        way(server.work)
    assert server.tried == 3
    assert told.value.code == error(WHERE).code + "_part"
    words = told.value.text()
    assert "chưa ghi gì" not in words
    assert "nguyên vẹn" not in words
    assert "số phần: 2, cuối cùng: “Nhận gói 2.xlsx”" in words
    assert "phần còn lại" in words
    if error is not ServerBusy:
        assert WHERE in words


def test_the_words_of_a_work_written_in_part_are_translated_each() -> None:
    asked: list[tuple[str, str]] = []

    def translate(context: str, text: str) -> str:
        asked.append((context, text))
        return f"[{text}]"

    with pytest.raises(WrittenInPart) as told:
        told_of_part(Server(2, 2, error=ServerConnectionLost).work)
    words = told.value.text(translate)
    assert words.count("[") == 3
    assert {context for context, _ in asked} == {"errors", "steps"}


def test_a_unit_without_a_name_counts_too() -> None:
    def work() -> None:
        note_written()
        raise ServerConnectionLost(WHERE)

    with pytest.raises(WrittenInPart) as told:
        told_of_part(work)
    assert "(số phần: 1)" in told.value.text()


@pytest.mark.parametrize("error", OF_SERVER)
def test_what_fails_at_its_first_unit_is_told_as_it_is(
    error: Callable[[str], DatabaseUnusable],
) -> None:
    with pytest.raises(DatabaseUnusable) as told:
        told_of_part(Server(2, 1, error=error).work)
    assert told.value.code == error(WHERE).code


def test_an_error_that_speaks_of_no_writing_stays() -> None:
    def on_network(where: str) -> DatabaseUnusable:
        return DatabaseOnNetwork(Path(where))

    with pytest.raises(DatabaseOnNetwork):
        told_of_part(Server(2, 2, error=on_network).work)


def test_units_of_what_is_thrown_away_whole_do_not_count() -> None:
    server = Server(3, 3, error=ServerConnectionLost)

    def work() -> str:
        with as_one_unit():
            return server.work()

    with pytest.raises(ServerConnectionLost):
        told_of_part(work)


def test_a_part_told_inside_is_told_once() -> None:
    server = Server(2, 2, error=ServerConnectionLost)

    def work() -> str:
        note_written()
        return told_of_part(server.work)

    with pytest.raises(WrittenInPart) as told:
        told_of_part(work)
    assert told.value.text().count("phần còn lại") == 1


def test_what_is_not_written_is_done_again() -> None:
    server = Server(2, 1, 2)
    assert repeated(server.work) == "done"
    assert server.tried == 4


def test_the_last_attempt_tells_of_its_part_too() -> None:
    with pytest.raises(WrittenInPart):
        repeated(Server(2, 1, 2, 4).work)


@pytest.mark.parametrize("error", [each for each in OF_SERVER if each is not ServerTookBack])
def test_only_what_the_server_took_back_is_done_again(
    error: Callable[[str], DatabaseUnusable],
) -> None:
    """What may have been committed above all: its outcome is not known."""
    server = Server(1, 1, error=error)
    with pytest.raises(DatabaseUnusable):
        repeated(server.work)
    assert server.tried == 1


@pytest.mark.parametrize(("way", "times"), [(repeated, 3), (told_of_part, 1)])
def test_what_was_never_written_says_so(way: Way, times: int) -> None:
    server = Server(2, 1, 2, 3)
    with pytest.raises(ServerTookBack) as told:
        way(server.work)
    assert "chưa ghi gì" in told.value.text()
    assert server.tried == times
