"""A folder of real packages: the good ones in, each bad one told, a killed run goes on."""

import functools
import io
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import openpyxl
import pytest

from benchmarks.province_packages import write_packages
from desktop.domain.errors import Cancelled, InvalidInput
from desktop.domain.package import Package
from desktop.domain.package_standing import Standing
from desktop.domain.package_state import PackageState
from desktop.domain.periods import Period
from desktop.services import backups
from desktop.services.history import HistoryFilter, office_history
from desktop.services.province import consolidation, inbox, merging
from desktop.services.province.scope import province_of
from desktop.storage.database import Database
from desktop.storage.postgres.server_errors import ServerBusy
from desktop.storage.queries import received_packages as received
from desktop.storage.unit_of_work import UnitOfWork
from tests.office_data import WHO
from tests.run_folders import folder_in_run
from tests.services.province.made_packages import PROVINCE, fresh_province, province

__all__ = ["province"]

PERIOD = Period.parse("2026-10")
FILES = 20
PROJECT = Path(__file__).resolve().parents[3]


@functools.cache
def _packages() -> Path:
    folder = folder_in_run("packages")
    write_packages(folder, FILES, 60, lists=False, province=province_of(PROVINCE))
    return folder


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with the packages of 20 communes, of the test's own."""
    return Path(shutil.copytree(_packages(), tmp_path / "goi"))


def _take(folder: Path, count: int) -> None:
    """Leave only so many files in the folder."""
    for file in sorted(folder.iterdir())[count:]:
        file.unlink()


def _lock(path: Path, password: str) -> None:
    """Put a password on a file as Excel does."""
    from msoffcrypto.format.ooxml import OOXMLFile

    packed = io.BytesIO()
    with path.open("rb") as plain:
        OOXMLFile(plain).encrypt(password, packed)
    path.write_bytes(packed.getvalue())


def _edit_total(path: Path, sheet: str, row: int, column: int) -> None:
    """Change one number as somebody would in Excel."""
    book = openpyxl.load_workbook(path)
    cell = book[sheet].cell(row, column)
    cell.value = int(str(cell.value)) + 2
    book.save(path)


def _digest(database: Database) -> str:
    with database.read() as snapshot:
        return consolidation.province_digest(snapshot, PERIOD)


def test_h6_nineteen_of_twenty_are_in_and_the_edited_one_is_named(
    province: Database, folder: Path
) -> None:
    bad = sorted(folder.iterdir())[7]
    _edit_total(bad, "Tổng đối chiếu", 4, 3)

    result = merging.merge_folder(province, folder, PERIOD, who=WHO, trust_new_keys=True)

    assert len(result.accepted) == FILES - 1
    (refused,) = result.rejected
    assert refused.file == bad.name
    assert refused.verdict.reason is not None
    assert refused.verdict.reason.code == "package.edited_total"
    assert "Tổng đối chiếu" in refused.verdict.reason.text()
    assert "4" in refused.verdict.reason.text()
    returned = next(one for one in result.missing if one.standing is not None)
    assert returned.code == refused.verdict.commune_code
    assert (returned.standing, returned.reason) == (Standing.RETURNED, refused.verdict.reason)
    assert len(result.missing) == 99 - (FILES - 1)
    found = consolidation.figures(province, PERIOD)
    assert found.totals["population"].numerator == 60 * (FILES - 1)
    parts = [one.value("hi_insured") for one in found.communes]
    assert found.totals["hi_insured"].numerator == sum(part.numerator for part in parts if part)
    assert result.backup is not None
    assert len(backups.backup.list_backups(province.path)) == 1


def test_a_bad_file_never_stops_the_others(province: Database, folder: Path) -> None:
    _take(folder, 3)
    first, second, third = sorted(folder.iterdir())
    first.write_bytes(first.read_bytes()[:2000])
    (folder / "ghi-chu.xlsx").write_text("không phải Excel")
    (folder / "~$goi.xlsx").write_text("khoá của Excel")
    shutil.copyfile(second, folder / "zz-ban-sao.xlsx")

    result = merging.merge_folder(province, folder, PERIOD, who=WHO, trust_new_keys=True)

    assert {one.file for one in result.accepted} == {second.name, third.name}
    codes = {one.file: one.verdict.reason.code for one in result.rejected if one.verdict.reason}
    assert set(codes) == {first.name, "ghi-chu.xlsx", "zz-ban-sao.xlsx"}
    assert codes["zz-ban-sao.xlsx"] == "package.already_received"
    box = inbox.inbox(province, PERIOD)
    assert len(box.in_state(PackageState.REFUSED)) == 2

    for file in (first, folder / "ghi-chu.xlsx"):
        file.unlink()
    again = merging.merge_folder(province, folder, PERIOD, who=WHO, trust_new_keys=True)

    assert not again.accepted
    assert again.backup is None
    assert len(again.known) == 3
    assert len(inbox.inbox(province, PERIOD).packages) == len(box.packages)


def test_a_folder_that_is_called_like_a_workbook_is_looked_into(
    province: Database, folder: Path
) -> None:
    """Unpacking an attachment goi.xlsx.zip makes such a folder, with the package in it."""
    _take(folder, 2)
    first, second = sorted(folder.iterdir())
    unpacked = folder / f"goi {first.name}"
    unpacked.mkdir()
    first.rename(unpacked / first.name)
    (folder / "rỗng.xlsx").mkdir()
    (folder / "goi.xls").mkdir()
    (folder / "goi.xls" / "nữa.xlsx").mkdir()
    done = merging.merge_folder(province, folder, PERIOD, who=WHO, trust_new_keys=True)
    assert {one.file for one in done.accepted} == {first.name, second.name}
    assert done.rejected == ()


def test_passwords_are_tried_on_each_package_that_has_one(province: Database, folder: Path) -> None:
    _take(folder, 3)
    first, second, third = sorted(folder.iterdir())
    _lock(first, "mật khẩu một")
    _lock(third, "mật khẩu ba")
    none = merging.merge_folder(province, folder, PERIOD, who=WHO, trust_new_keys=True)
    assert [one.path for one in none.accepted] == [second]
    assert [one.path for one in none.locked] == [first, third]

    codes = []
    for known in (("sai",), ("sai", "mật khẩu ba"), ("mật khẩu ba", "mật khẩu một")):
        found = merging.merge_folder(
            province, folder, PERIOD, who=WHO, trust_new_keys=True, passwords=known
        )
        reasons = [one.verdict.reason for one in found.locked]
        codes.append((len(found.accepted), [one.code for one in reasons if one]))

    wrong = "package.wrong_password"
    assert codes == [(0, [wrong, wrong]), (1, [wrong]), (1, [])]
    assert not inbox.inbox(province, PERIOD).in_state(PackageState.REFUSED)


def test_a_fault_of_the_program_stops_one_file_only(
    province: Database, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _take(folder, 2)
    first, second = sorted(folder.iterdir())
    read = merging.read_package

    def failing(path: Path, password: str | None) -> Package:
        if path == first:
            raise RuntimeError("a bug")
        return read(path, password)

    monkeypatch.setattr(merging, "read_package", failing)

    result = merging.merge_folder(province, folder, PERIOD, who=WHO, trust_new_keys=True)

    assert [one.file for one in result.accepted] == [second.name]
    (failed,) = result.rejected
    assert failed.verdict.reason is not None
    assert "RuntimeError" in failed.verdict.reason.text()


def test_without_trust_every_key_waits(province: Database, folder: Path) -> None:
    _take(folder, 2)

    result = merging.merge_folder(province, folder, PERIOD, who=WHO)

    assert len(result.waiting_for_key) == 2
    assert not result.rejected
    assert consolidation.figures(province, PERIOD).communes == ()
    taken = merging.merge_folder(province, folder, PERIOD, who=WHO, trust_new_keys=True)
    assert len(taken.accepted) == 2


def test_stopping_keeps_what_is_in(province: Database, folder: Path) -> None:
    _take(folder, 4)

    def stop(message: str, fraction: float) -> None:
        if fraction >= 0.5:
            raise Cancelled

    with pytest.raises(Cancelled):
        merging.merge_folder(province, folder, PERIOD, who=WHO, trust_new_keys=True, progress=stop)

    assert len(consolidation.figures(province, PERIOD).communes) == 2


@pytest.mark.parametrize("where", ["missing", "empty"])
def test_a_folder_without_packages_is_refused(
    province: Database, tmp_path: Path, where: str
) -> None:
    target = tmp_path / where
    if where == "empty":
        target.mkdir()

    with pytest.raises(InvalidInput) as refused:
        merging.merge_folder(province, target, PERIOD, who=WHO)

    assert str(target) in refused.value.text()
    assert not backups.backup.list_backups(province.path)


KILLED = """
import os, signal, sys
from pathlib import Path
from desktop.domain.periods import Period
from desktop.services.province import merging
from desktop.storage import package_content
from desktop.storage.database import Database

path, folder, last, moment = sys.argv[1:]
taken = 0

def die():
    os.kill(os.getpid(), signal.SIGKILL)

def told(message, fraction):
    global taken
    taken += message.startswith("Đang nhận")
    if moment == "between" and taken > int(last):
        die()

write = package_content._insert

def dying(connection, table, columns, rows):
    write(connection, table, columns, rows)
    if moment == "inside" and taken > int(last) and table == "package_area_figures":
        die()

package_content._insert = dying
merging.merge_folder(
    Database(Path(path)), Path(folder), Period.parse("2026-10"), who="x",
    trust_new_keys=True, progress=told,
)
"""


@pytest.mark.faults
@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="kills need POSIX: did NOT run")
@pytest.mark.parametrize("moment", ["between", "inside"])
def test_h7_a_killed_run_goes_on_where_it_was(tmp_path: Path, folder: Path, moment: str) -> None:
    _take(folder, 3)
    with fresh_province(tmp_path) as whole:
        merging.merge_folder(whole, folder, PERIOD, who=WHO, trust_new_keys=True)
        expected = _digest(whole)
    (tmp_path / "second").mkdir()
    with fresh_province(tmp_path / "second") as database:
        database.write_lock.release()
        done = subprocess.run(
            [sys.executable, "-c", KILLED, database.path, folder, "2", moment],
            cwd=PROJECT,
            env={**os.environ, "PYTHONPATH": str(PROJECT)},
            check=False,
        )
        assert done.returncode == -signal.SIGKILL
        found = consolidation.figures(database, PERIOD)
        assert len(found.communes) == 2
        assert all(len(one.counts) > 50 for one in found.communes)

        result = merging.merge_folder(database, folder, PERIOD, who=WHO, trust_new_keys=True)

        assert (len(result.known), len(result.accepted)) == (2, 1)
        assert _digest(database) == expected
        assert all(one.ok for one in backups.check(database))


def test_the_history_tells_whose_package_came_and_which_file_did_not(
    province: Database, folder: Path
) -> None:
    _take(folder, 2)
    first, second = sorted(folder.iterdir())
    second.write_bytes(b"x")
    merging.merge_folder(province, folder, PERIOD, who=WHO, trust_new_keys=True)

    refused, taken = office_history(province, HistoryFilter()).lines[:2]
    assert taken.text == f"Nhận gói tháng 10 năm 2026 của Phường Lào Cai ({first.name})"
    assert refused.text == f"Không nhận tệp {second.name}"
    assert refused.details[0].startswith("Tháng 10 năm 2026: không nhận.")


def test_a_wait_for_another_program_says_what_it_waits_for_and_can_be_stopped(
    province: Database, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _take(folder, 2)
    write, refusals = Database.write, iter([True, False, True, True])

    @contextmanager
    def held(self: Database, *told: object) -> Iterator[UnitOfWork]:
        if next(refusals):
            raise ServerBusy("held")
        with write(self, *told) as unit:  # type: ignore[arg-type]
            yield unit

    said: list[str] = []

    def progress(text: str, _fraction: float) -> None:
        said.append(text)
        if sum("chờ" in each for each in said) == 3:
            raise Cancelled

    monkeypatch.setattr(Database, "write", held)
    with pytest.raises(Cancelled):
        merging.merge_folder(province, folder, PERIOD, who=WHO, progress=progress)
    waits = [each for each in said if "chờ" in each]
    assert waits[0].startswith("Gói 1/2: chờ chương trình khác ghi xong")
    assert waits[1:] == [each.replace("1/2", "2/2") for each in waits[:1] * 2]
    assert all("“Dừng”" in each for each in waits)
    monkeypatch.undo()
    with province.read() as snapshot:
        assert len(received.of_period(snapshot.connection, PERIOD.show())) == 1
