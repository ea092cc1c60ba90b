import errno
import os
import subprocess
import sys
from pathlib import Path
from typing import BinaryIO

import pytest

from desktop.domain.errors import Cancelled, OutputUnwritable
from desktop.workbooks import writing
from desktop.workbooks.writing import sheet_name, write_whole


def _produce(content: bytes):
    def produce(file: BinaryIO) -> None:
        file.write(content)

    return produce


def _names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_the_file_is_whole_and_its_digest_is_told(tmp_path: Path) -> None:
    written = write_whole(tmp_path / "a.xlsx", _produce(b"abc"))
    assert written.path.read_bytes() == b"abc"
    assert written.sha256 == ("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    assert _names(tmp_path) == ["a.xlsx"]


@pytest.mark.parametrize("raised", [Cancelled(), ValueError("bug"), KeyboardInterrupt()])
def test_whatever_is_raised_leaves_the_old_file(tmp_path: Path, raised: BaseException) -> None:
    target = tmp_path / "a.xlsx"
    target.write_bytes(b"old")

    def produce(file: BinaryIO) -> None:
        file.write(b"half")
        raise raised

    with pytest.raises(type(raised)):
        write_whole(target, produce)
    assert target.read_bytes() == b"old"
    assert _names(tmp_path) == ["a.xlsx"]


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.ENOSPC, "output.disk_full"),
        (errno.EDQUOT, "output.disk_full"),
        (errno.EROFS, "output.forbidden"),
        (errno.EIO, "output.failed"),
    ],
)
def test_errors_of_the_disk_are_told_and_leave_nothing(
    tmp_path: Path, number: int, code: str
) -> None:
    target = tmp_path / "a.xlsx"

    def produce(file: BinaryIO) -> None:
        file.write(b"half")
        raise OSError(number, os.strerror(number))

    with pytest.raises(OutputUnwritable) as refused:
        write_whole(target, produce)
    assert refused.value.code == code
    assert "a.xlsx" in refused.value.text()
    assert _names(tmp_path) == []


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_a_full_disk_is_told_by_its_name_too() -> None:
    error = OSError("Failed to save workbook: i/o error: No space left on device (os error 28)")
    assert writing._disk_is_full(error)


def test_a_missing_folder_and_a_folder_in_place_of_the_file(tmp_path: Path) -> None:
    with pytest.raises(OutputUnwritable) as refused:
        write_whole(tmp_path / "gone" / "a.xlsx", _produce(b""))
    assert refused.value.code == "output.folder_missing"
    (tmp_path / "b.xlsx").mkdir()
    with pytest.raises(OutputUnwritable) as refused:
        write_whole(tmp_path / "b.xlsx", _produce(b""))
    assert refused.value.code == "output.is_folder"


def test_a_file_open_in_excel_is_told_before_the_work(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "bao cao.xlsx"
    target.write_bytes(b"old")
    opened = Path.open

    def excel_holds_it(path: Path, mode: str = "r", **rest: object) -> object:
        if path == target and mode == "r+b":
            raise PermissionError(errno.EACCES, "sharing violation", str(path))
        return opened(path, mode, **rest)

    monkeypatch.setattr(Path, "open", excel_holds_it)
    worked = []
    with pytest.raises(OutputUnwritable) as refused:
        write_whole(target, worked.append)
    assert refused.value.code == "output.open_elsewhere"
    assert refused.value.text() == (
        "Tệp bao cao.xlsx đang mở trong Excel. Đóng tệp rồi bấm Thử lại."
    )
    assert not worked
    assert target.read_bytes() == b"old"


def test_a_file_opened_in_excel_during_the_work_is_tried_again_then_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "a.xlsx"
    target.write_bytes(b"old")
    tries = []

    def replace(source: Path, goal: Path) -> None:
        tries.append(source)
        raise PermissionError(errno.EACCES, "sharing violation", str(source), None, str(goal))

    monkeypatch.setattr(Path, "replace", replace)
    monkeypatch.setattr(writing, "PATIENCE_SECONDS", 0.02)
    monkeypatch.setattr(writing, "POLL_SECONDS", 0.001)
    with pytest.raises(OutputUnwritable) as refused:
        write_whole(target, _produce(b"new"))
    assert refused.value.code == "output.open_elsewhere"
    assert len(tries) > 1
    assert target.read_bytes() == b"old"
    assert _names(tmp_path) == ["a.xlsx"]


def test_a_folder_that_may_not_be_written_is_not_blamed_on_excel(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "a.xlsx"
    target.write_bytes(b"old")
    opened = Path.open

    def forbidden(path: Path, mode: str = "r", **rest: object) -> object:
        if mode == "w+b":
            raise PermissionError(errno.EACCES, "forbidden", str(path))
        return opened(path, mode, **rest)

    monkeypatch.setattr(Path, "open", forbidden)
    with pytest.raises(OutputUnwritable) as refused:
        write_whole(target, _produce(b"new"))
    assert refused.value.code == "output.forbidden"


@pytest.mark.faults
def test_a_killed_writer_leaves_the_old_file(tmp_path: Path) -> None:
    target = tmp_path / "a.xlsx"
    target.write_bytes(b"old")
    program = (
        "import sys, time\n"
        "from pathlib import Path\n"
        "from desktop.workbooks.writing import write_whole\n"
        "def produce(file):\n"
        "    file.write(b'half' * 10000)\n"
        "    file.flush()\n"
        "    print('writing', flush=True)\n"
        "    time.sleep(60)\n"
        "write_whole(Path(sys.argv[1]), produce)\n"
    )
    with subprocess.Popen(
        [sys.executable, "-c", program, str(target)],
        stdout=subprocess.PIPE,
        cwd=Path(__file__).parents[2],
    ) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == b"writing\n"
        child.kill()
    assert target.read_bytes() == b"old"
    # The next export to the same place clears what the killed one left.
    write_whole(target, _produce(b"new"))
    assert _names(tmp_path) == ["a.xlsx"]


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Thành viên", "Thành viên"),
        ("Kỳ 11/2026: [A]*?", "Kỳ 11 2026   A"),
        ("'x'", "x"),
        ("", "Sheet1"),
        ("Danh sách người tham gia bảo hiểm y tế", "Danh sách người tham gia bảo hi"),
    ],
)
def test_sheet_names(title: str, name: str) -> None:
    assert sheet_name(title) == name
