"""The steps of `dev.py proof windows`, in the order in which an office would meet them."""

import hashlib
import json
import time
import zipfile
from pathlib import Path
from typing import Any, Final

from installer import tree_mark
from installer.development import console
from installer.development.console import SetupRefused
from installer.windows.build_tree import LIST
from installer.windows.places import TREE
from installer.windows.wine_room import Answer, Room

PROGRAM: Final = "AppData/Local/Programs/AnSinhXa"
DATA: Final = "AppData/Local/AnSinhXa"
STARTER: Final = f'wine "$P/{PROGRAM}/ansinhxa-cli.exe"'
PART_MISSING: Final = 3
"""What the starters give back when a file of the program is not there."""
FOREIGN: Final = "ghi chú của tôi.txt"
"""A file that somebody put beside ours."""


class Proof:
    """One PC from the first installation to the last file taken away."""

    def __init__(  # noqa: PLR0913, PLR0917 - what was built, each once
        self, room: Room, folder: Path, profile: Path, first: str, second: str, portable: str
    ) -> None:
        """Take the room, its folder, the user's profile, both versions and the zip's name."""
        self._room = room
        self._folder = folder
        self._program = profile / PROGRAM
        self._data = profile / DATA
        self._log = profile / "Temp/AnSinhXa-setup.log"
        self._first, self._second = first, second
        self._portable = portable
        self._kept: dict[str, str] = {}

    def run(self) -> None:
        """Take every step; the first that goes wrong ends it.

        Raises:
            SetupRefused: a step went wrong.
        """
        for step in (
            self._old_windows,
            self._small_windows,
            self._install,
            self._self_test,
            self._write_data,
            self._refuse_while_running,
            self._refuse_folder,
            self._refuse_full_disk,
            self._fail_halfway,
            self._power_cut,
            self._fail_own_test,
            self._refuse_when_opened_meanwhile,
            self._upgrade,
            self._refuse_older,
            self._damage_and_mend,
            self._portable_folder,
            self._remove,
        ):
            started = time.monotonic()
            step()
            title = (step.__doc__ or "").rstrip(".")
            console.say(f"    {title}: {time.monotonic() - started:.1f} s")

    # ------------------------------------------------------------ before anything is copied

    def _old_windows(self) -> None:
        """Windows 7 hears which Windows is needed."""
        answer = self._room.run(
            f"wine winecfg -v win7; {self._setup(self._first)}; code=$?; "
            "wine winecfg -v win10; wineserver -w; exit $code"
        )
        self._refused(answer, 11, "Windows 10")
        self._nothing_installed()

    def _small_windows(self) -> None:
        """A 32-bit Windows hears which Windows is needed."""
        answer = self._room.run(
            "export WINEPREFIX=/proof/small WINEARCH=win32; wineboot -i; wine winecfg -v win10; "
            f"{self._setup(self._first)}; code=$?; "
            'cp "$WINEPREFIX/drive_c/users/$USER/Temp/AnSinhXa-setup.log" '
            '"$P/Temp/"; exit $code'
        )
        self._refused(answer, 12, "64-bit")
        installed = self._folder / "small/drive_c/users" / self._data.parts[-4] / PROGRAM
        self._expect(not installed.exists(), "có tệp được chép vào Windows 32-bit", answer)

    # ------------------------------------------------------------ installing

    def _install(self) -> None:
        """Silent installation, every file as it was built."""
        self._done(self._room.run(self._setup(self._first)))
        folder = self._current()
        for name in (TREE / LIST).read_text(encoding="ascii").splitlines():
            if not name.endswith("\\"):
                path = name.replace("\\", "/")
                equal = _digest(folder / path) == _digest(TREE / path)
                self._expect(equal, f"tệp cài ra khác tệp đã dựng: {name}")
        self._expect(self._mark()["version"] == self._first, "sai phiên bản sau khi cài")
        self._expect((self._program / "uninstall.exe").exists(), "thiếu uninstall.exe sau khi cài")

    def _self_test(self) -> None:
        """Core self-test of the installed program, on a PC with another Python's settings."""
        answer = self._room.run(
            r"export PYTHONHOME='C:\other' PYTHONPATH='C:\other' PYTHONSTARTUP='C:\other.py'; "
            f"{STARTER} --json selftest --core"
        )
        try:
            steps: list[dict[str, Any]] = json.loads(answer.said[answer.said.index("{") :])["steps"]
        except (ValueError, KeyError):
            raise SetupRefused(f"selftest không trả lời JSON:\n{answer.said[-2000:]}") from None
        bad = [step for step in steps if not step["ok"]]
        self._expect(bool(steps) and not bad, f"selftest không đạt: {bad}", answer)

    def _write_data(self) -> None:
        """An office with data in the profile."""
        self._done(self._room.run(f"{STARTER} demo --persons 200"))
        (self._data / FOREIGN).write_text("của người dùng", encoding="utf-8")
        self._kept = _digests(self._data)
        self._expect(
            any(name.endswith(".db") for name in self._kept),
            f"không thấy tệp dữ liệu: {self._kept}",
        )

    # ------------------------------------------------------------ upgrades that do not go

    def _refuse_while_running(self) -> None:
        """The program runs: the upgrade is refused."""
        answer = self._room.run(
            f"{STARTER} --database 'C:\\sổ đang bận.db' demo --persons 60000 & "
            "for i in $(seq 60); do sleep 0.5; ls prefix/drive_c | grep -q bận && break; done; "
            f"ls prefix/drive_c | grep bận || exit 99; {self._setup(self._second)}"
        )
        self._refused(answer, 10, "đang mở")
        self._old_one_works()

    def _refuse_folder(self) -> None:
        """A folder that cannot be written to is refused."""
        locked = self._folder / "prefix/drive_c/locked"
        locked.mkdir(exist_ok=True)
        locked.chmod(0o555)
        answer = self._room.run(f"{self._setup(self._second)} '/D=C:\\locked\\AnSinhXa'")
        self._refused(answer, 14, "Không ghi được")
        self._old_one_works()

    def _refuse_full_disk(self) -> None:
        """Too little room on the disk is refused before copying."""
        disk = "prefix/drive_c/full"
        answer = self._room.run(
            f"{self._setup(self._second)} '/D=C:\\full\\AnSinhXa'; code=$?; "
            f"find {disk} -mindepth 1; exit $code",
            as_root_before=f"mkdir -p {disk} && mount -t tmpfs -o size=150m,mode=777 none {disk}",
        )
        self._refused(answer, 13, "MB")
        self._expect(not answer.said.strip(), "để lại tệp trên ổ đầy", answer)
        self._old_one_works()

    def _fail_halfway(self) -> None:
        """The disk takes no more while copying."""
        # No file may grow beyond 6 MB: the first large library breaks off in its middle.
        answer = self._room.run(f"trap '' XFSZ; ulimit -f 6000; {self._setup(self._second)}")
        self._refused(answer, 16, "Không chép xong")
        self._nothing_half_done()
        self._old_one_works()

    def _power_cut(self) -> None:
        """Everything is killed while copying."""
        new = self._program / "versions" / ".new"
        seen = f'"$P/{PROGRAM}/versions/.new/lib/PySide6/Qt6Core.dll"'
        self._room.run(
            f"{self._setup(self._second)} & "
            f"for i in $(seq 400); do sleep 0.1; [ -e {seen} ] && break; done"
        )
        self._expect(new.is_dir(), "không dừng được giữa chừng khi đang chép")
        self._old_one_works()

    def _fail_own_test(self) -> None:
        """A new version that fails its own test is not taken into use."""
        library = "prefix/drive_c/windows/system32/bcryptprimitives.dll"
        answer = self._room.run(
            f"mv {library} /proof/; {self._setup(self._second)}; code=$?; "
            f"mv /proof/bcryptprimitives.dll {library}; exit $code"
        )
        self._refused(answer, 17, "tự kiểm tra")
        self._nothing_half_done()
        self._old_one_works()

    def _refuse_when_opened_meanwhile(self) -> None:
        """The program is opened while the new version is copied: it stays whole, and the one."""
        new = f'"$P/{PROGRAM}/versions/.new"'
        answer = self._room.run(
            f"rm -rf {new}; {self._setup(self._second)} & setup=$!; "
            f"for i in $(seq 400); do sleep 0.1; [ -e {new} ] && break; done; "
            f"{STARTER} --database 'C:\\sổ mở sau.db' demo --persons 60000 & "
            "wait $setup"
        )
        self._refused(answer, 10, "đang mở")
        self._nothing_half_done()
        self._old_one_works()

    # ------------------------------------------------------------ upgrades that go

    def _upgrade(self) -> None:
        """Upgrade that waits for the program to end: data as before, the old version gone."""
        before = self._current()
        (before / FOREIGN).write_text("x", encoding="utf-8")
        self._done(
            self._room.run(
                f"{STARTER} --database 'C:\\sổ tạm.db' demo --persons 2000 & sleep 2; "
                f"{self._setup(self._second)} /UPDATE"
            )
        )
        self._expect(self._mark()["version"] == self._second, "chưa sang phiên bản mới")
        left = _files(before)
        self._expect(left == [FOREIGN], f"bản cũ còn lại: {left[:5]}")
        self._nothing_half_done()
        self._data_is_kept()
        self._done(self._room.run(f"{STARTER} check"))
        self._kept = _digests(self._data)

    def _refuse_older(self) -> None:
        """An older set-up program leaves the newer one alone."""
        self._refused(self._room.run(self._setup(self._first)), 15, self._second)
        self._expect(self._mark()["version"] == self._second, "bản cũ đã thay bản mới")

    def _damage_and_mend(self) -> None:
        """A missing part is named; installing again mends it."""
        library = self._current() / "lib/PySide6/Qt6Core.dll"
        library.unlink()
        answer = self._room.run(f"{STARTER} --help")
        self._expect(answer.code == PART_MISSING, f"mã trả về {answer.code}", answer)
        self._expect("Qt6Core.dll" in answer.said, "không nêu tên tệp bị thiếu", answer)
        self._done(self._room.run(self._setup(self._second)))
        self._done(self._room.run(f"{STARTER} check"))
        self._data_is_kept()

    def _portable_folder(self) -> None:
        """The folder for a stick keeps its data beside itself."""
        place = self._folder / "prefix/drive_c/USB của xã"
        with zipfile.ZipFile(self._folder / self._portable) as packed:
            packed.extractall(place)
        self._room.give(place)
        started = f"wine 'prefix/drive_c/{place.name}/AnSinhXa/ansinhxa-cli.exe'"
        answer = self._room.run(f"{started} demo --persons 50 && {started} selftest --core")
        self._done(answer)
        found = _files(place / "AnSinhXa/data")
        self._expect(any(name.endswith(".db") for name in found), f"data chỉ có: {found}")
        self._data_is_kept()

    def _remove(self) -> None:
        """Uninstalled: every file of ours gone, data as before."""
        answer = self._room.run(f'wine "$P/{PROGRAM}/uninstall.exe" /S; wineserver -w')
        left = [name for name in _files(self._program) if FOREIGN not in name]
        self._expect(not left, f"gỡ rồi còn: {left[:8]}", answer)
        key = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\AnSinhXa"
        answer = self._room.run(f"wine reg query '{key}'")
        self._expect(answer.code != 0, "còn mục trong danh sách chương trình", answer)
        shortcuts = list(self._data.parents[2].rglob("An Sinh*.lnk"))
        self._expect(not shortcuts, f"còn lối tắt: {shortcuts}")
        self._data_is_kept()

    # ------------------------------------------------------------ looking

    def _setup(self, number: str) -> str:
        return f"wine /proof/AnSinhXa-{number}-setup.exe /S"

    def _current(self) -> Path:
        name = (self._program / "versions/current").read_text(encoding="ascii").strip()
        return self._program / "versions" / name

    def _mark(self) -> dict[str, str]:
        text = (self._current() / tree_mark.NAME).read_text(encoding="utf-8")
        mark: dict[str, str] = json.loads(text)
        return mark

    def _old_one_works(self) -> None:
        self._expect(self._mark()["version"] == self._first, "bản cũ không còn được dùng")
        self._done(self._room.run(f"{STARTER} check"))
        self._data_is_kept()

    def _data_is_kept(self) -> None:
        # A log and locks come and go; what an office has is the rest.
        found = _digests(self._data)
        self._expect(found == self._kept, f"dữ liệu đã khác: {_difference(found, self._kept)}")

    def _nothing_half_done(self) -> None:
        self._expect(not (self._program / "versions/.new").exists(), "còn lại versions/.new")

    def _nothing_installed(self) -> None:
        self._expect(not _files(self._program), "đã có tệp được chép vào máy")

    def _refused(self, answer: Answer, code: int, words: str) -> None:
        self._expect(answer.code == code, f"mã trả về {answer.code}, cần {code}", answer)
        told = self._log.read_bytes().decode("utf-16") if self._log.exists() else ""
        self._log.unlink(missing_ok=True)
        self._expect(words in told, f"câu báo không có “{words}”: {told!r}", answer)

    def _done(self, answer: Answer) -> None:
        self._expect(answer.code == 0, f"mã trả về {answer.code}, cần 0", answer)

    def _expect(self, holds: bool, wrong: str, answer: Answer | None = None) -> None:
        if holds:
            return
        told = self._log.read_bytes().decode("utf-16") if self._log.exists() else ""
        said = answer.said[-3000:] if answer else ""
        raise SetupRefused(f"{wrong}\n{told}\n{said}".strip())


def _files(folder: Path) -> list[str]:
    return sorted(
        path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()
    )


def _digests(folder: Path) -> dict[str, str]:
    passing = (".log", ".lock", "-shm", "-wal")
    return {name: _digest(folder / name) for name in _files(folder) if not name.endswith(passing)}


def _digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else ""


def _difference(one: dict[str, str], other: dict[str, str]) -> list[str]:
    return sorted({name for name, _ in one.items() ^ other.items()})
