"""A work of several units that ends early on a server: what stands is told, never done twice."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import text

from benchmarks.province_packages import write_packages
from desktop.background.change_notifier import ChangeNotifier
from desktop.background.task_runner import InlineRunner
from desktop.domain.errors import Cancelled, UserFacingError, WrittenInPart
from desktop.domain.package_state import PackageState
from desktop.domain.step import Step
from desktop.services import offices
from desktop.services.progress import Progress
from desktop.services.province import merging
from desktop.services.province.inbox import inbox
from desktop.services.province.receiving import Verdict
from desktop.services.province.scope import province_of
from desktop.storage import repeating
from desktop.storage.database import Database
from desktop.storage.postgres import server_database
from desktop.storage.repeating import told_of_part
from tests.office_data import NOW, WHO
from tests.postgres.clerks import again
from tests.postgres.conftest import MakeOffice
from tests.postgres.server import Server
from tests.services.province.made_packages import PERIOD, PROVINCE, province_file

OTHER = "Đặng Thị Ưng"
FILES = 3
RAISING = "DO $$ BEGIN RAISE EXCEPTION USING ERRCODE = '{state}', MESSAGE = '{words}'; END $$"
CUT_OFF = "SELECT pg_terminate_backend(pg_backend_pid())"


@pytest.fixture
def province(make_office: MakeOffice) -> Iterator[Database]:
    """A province on the server without a package."""
    path = make_office(province_file())
    with closing(offices.open_office(path, for_writing=True, clock=lambda: NOW)) as database:
        yield database


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    write_packages(tmp_path / "goi", FILES, 40, lists=False, province=province_of(PROVINCE))
    return tmp_path / "goi"


def note_of(database: Database) -> object:
    with database.read() as snapshot:
        return snapshot.connection.execute(text("SELECT note FROM persons WHERE id = 1")).scalar()


@pytest.mark.parametrize(
    ("statement", "code"),
    [
        (RAISING.format(state="40P01", words="deadlock"), "server.took_back_part"),
        (RAISING.format(state="55P03", words="lock"), "server.busy_part"),
        (RAISING.format(state="42501", words="rights"), "server.forbids_part"),
        (RAISING.format(state="57014", words="statement timeout"), "server.too_slow_part"),
        (RAISING.format(state="57014", words="user request"), "server.stopped_part"),
        (CUT_OFF, "server.connection_lost_part"),
    ],
)
@pytest.mark.parametrize("way", ["write", "long"])
def test_what_ends_in_its_second_unit_tells_the_first_and_is_not_done_again(
    server_demo: Database, statement: str, code: str, way: str
) -> None:
    tries: list[int] = []

    def work() -> None:
        tries.append(1)
        with server_demo.write(WHO, Step("Sửa ghi chú")) as unit:
            unit.update("person", 1, {"note": f"lần {len(tries)}"})
        with server_demo.write(WHO) as unit:
            unit.update("person", 2, {"note": "lần sau"})
            unit.connection.execute(text(statement))

    def long(_progress: Progress) -> None:
        work()

    told: list[UserFacingError] = []
    runner = InlineRunner(ChangeNotifier())
    if way == "write":
        runner.write(work, tries.append, told.append)
    else:
        runner.long(long, tries.append, told.append, message="Đang ghi", writes=True)
    assert [error.code for error in told] == [code]
    assert "số phần: 1, cuối cùng: “Sửa ghi chú”" in told[0].text()
    assert "chưa ghi gì" not in told[0].text()
    assert tries == [1]
    assert note_of(server_demo) == "lần 1"


def test_a_line_cut_in_a_folder_tells_what_is_in_and_the_rest_comes_later(
    province: Database, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    taken: list[Verdict] = []
    take_in = merging.take_in

    def cut_at_the_last(unit, *parts) -> Verdict:  # type: ignore[no-untyped-def]
        if len(taken) == FILES - 1:
            unit.connection.execute(text(CUT_OFF))
        taken.append(take_in(unit, *parts))
        return taken[-1]

    def merge() -> merging.MergeResult:
        return merging.merge_folder(province, folder, PERIOD, who=WHO, trust_new_keys=True)

    with monkeypatch.context() as patch:
        patch.setattr(merging, "take_in", cut_at_the_last)
        with pytest.raises(WrittenInPart) as told:
            told_of_part(merge)
    assert told.value.code == "server.connection_lost_part"
    words = told.value.text()
    assert f"số phần: {FILES - 1}, cuối cùng: “Nhận gói" in words
    assert len(inbox(province, PERIOD).packages) == FILES - 1
    after = merge()
    assert len(after.accepted) == 1
    assert len(after.known) == FILES - 1
    assert len(inbox(province, PERIOD).packages) == FILES


def test_a_cut_line_while_a_file_is_read_is_no_fault_of_the_file(
    province: Database, folder: Path, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing is written of it: the next run takes the file in."""

    def gone(*_parts: object) -> None:
        raise server_database.ServerConnectionLost("db.xa.vn")

    with monkeypatch.context() as patch:
        patch.setattr(merging.received, "of_file", gone)
        with pytest.raises(server_database.ServerConnectionLost):
            merging.merge_folder(province, folder, PERIOD, who=WHO, trust_new_keys=True)
    assert inbox(province, PERIOD).packages == ()


def test_a_folder_waits_while_another_window_writes(
    province: Database, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Two windows that merge at once: neither gives up after the seconds that a clerk waits."""
    monkeypatch.setattr(server_database, "MOST_ATTEMPTS", 1)
    with closing(again(province)) as other, other.write(OTHER):
        waits: list[str] = []

        def stop_at_the_second_wait(message: str, _fraction: float) -> None:
            if message.startswith("Gói 1/"):
                waits.append(message)
            if len(waits) == 2:
                raise Cancelled

        with pytest.raises(Cancelled):
            merging.merge_folder(
                province,
                folder,
                PERIOD,
                who=WHO,
                trust_new_keys=True,
                progress=stop_at_the_second_wait,
            )
    done = merging.merge_folder(province, folder, PERIOD, who=WHO, trust_new_keys=True)
    assert [one.verdict.state for one in done.outcomes] == [PackageState.ACCEPTED] * FILES


def test_the_wait_for_another_window_ends_too(
    province: Database, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(server_database, "MOST_ATTEMPTS", 1)
    monkeypatch.setattr(repeating, "LONGEST_WAIT_S", 0.0)
    with closing(again(province)) as other, other.write(OTHER):
        with pytest.raises(server_database.ServerBusy) as told:
            merging.merge_folder(province, folder, PERIOD, who=WHO)
        assert OTHER in told.value.text()
