"""`dev.py proof deb`: the .deb in a bare Debian 12, installed, upgraded, refused and removed."""

import hashlib
import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from installer.development import console
from installer.development.console import SetupRefused
from installer.development.screen import memory_screen
from installer.linux import deb, packages, tree
from installer.linux.chroot import ROOT, TOOLS, USER, BareDebian, run_with_own_mounts
from installer.linux.looking import answer, open_window, self_test
from installer.linux.proof_folder import PICTURES
from installer.stopwatch import timed
from installer.versions import version

OLDER: Final = "0.0.9"
BUILT: Final = PICTURES / "deb"
PROGRAM: Final = "/usr/bin/ansinhxa"
ROOM_FOR_ONE: Final = 360
"""Megabytes of a disk that holds the program once, but not an upgrade beside it."""
FILES_FOR_ONE: Final = 1100
"""Files that a disk can hold, so that an upgrade runs out of them half-way."""


def prove() -> int:
    """Build two packages of one tree, an older and the present one, and use them as offices do."""
    packages.need(packages.TOOLS | TOOLS)
    folder = tree.ensure()
    with timed("hai gói .deb"):
        for number in (OLDER, version()):
            deb.pack(folder, BUILT, release=False, number=number)
    try:
        if run_with_own_mounts("installer.linux.proof_deb"):
            raise SetupRefused("Gói .deb không đạt (nguyên nhân ở các dòng trên).")
    finally:
        shutil.rmtree(BUILT, ignore_errors=True)
    return 0


def _package(number: str) -> Path:
    return BUILT / f"ansinhxa_{number}_amd64.deb"


def _prove_inside() -> None:
    with BareDebian() as system:
        _install_and_look(system)
        _refused_while_running(system)
        # The open window worked in its office; from here on only installations happen.
        before = _data()
        _upgrade(system)
        _same_data(before, "nâng cấp")
        _remove(system, before)
        _full_and_read_only(system)
        _same_data(before, "ổ đĩa đầy")


def _install_and_look(system: BareDebian) -> None:
    with timed("apt install trên Debian sạch"):
        system.install(_package(OLDER))
    _expect_version(system, OLDER)
    with timed("selftest, người dùng thường, offscreen"):
        steps = self_test(system.as_user([PROGRAM]), {})
    console.say(f"  {len(steps)} bước đạt: {steps[0].get('told', '')}")
    answer(system.as_user([PROGRAM, "demo", "--persons", "500"]), {})
    options = ROOT / "home" / USER / ".config" / "AnSinhXa"
    if not list((ROOT / "home" / USER / ".local" / "share" / "AnSinhXa").glob("*.db")):
        raise SetupRefused("demo không tạo dữ liệu ở thư mục của người dùng.")
    with memory_screen(open_to_all=True) as display:
        command = system.as_user([PROGRAM], DISPLAY=display)
        with open_window(command, {"DISPLAY": display}, PICTURES / "deb-window.png"):
            pass
    if not options.exists():
        raise SetupRefused("Cửa sổ đóng mà không giữ lựa chọn nào.")
    for name in ("applications/ansinhxa.desktop", "icons/hicolor/48x48/apps/ansinhxa.png"):
        if not (ROOT / "usr" / "share" / name).is_file():
            raise SetupRefused(f"Gói không cài {name}.")
    entry = ROOT / "usr" / "share" / "applications" / "ansinhxa.desktop"
    answer(["desktop-file-validate", entry], dict(os.environ))
    system.run(["dpkg", "--verify", "ansinhxa"])


def _refused_while_running(system: BareDebian) -> None:
    with _running(system):
        told = system.install(_package(version()), code=100)
        _expect_sentence(told, "An Sinh Xã đang mở trên máy này", "phiên bản đang có")
        _expect_version(system, OLDER)
        done = system.run(["apt-get", "remove", "-y", "ansinhxa"], code=100)
        _expect_sentence(done.stdout + done.stderr, "An Sinh Xã đang mở trên máy này", "gỡ")
        _expect_version(system, OLDER)
    self_test(system.as_user([PROGRAM]), {}, "--core")
    console.say("  đang mở: từ chối cài và gỡ, phiên bản cũ vẫn chạy")


def _upgrade(system: BareDebian) -> None:
    with timed("nâng cấp bằng apt"):
        system.install(_package(version()))
    _expect_version(system, version())
    self_test(system.as_user([PROGRAM]), {}, "--core")


def _remove(system: BareDebian, before: dict[str, str]) -> None:
    for how in ("remove", "purge"):
        if how == "purge":
            system.install(_package(version()))
        system.run(["apt-get", how, "-y", "ansinhxa"])
        for place in ("opt/ansinhxa", "usr/bin/ansinhxa", "usr/share/doc/ansinhxa"):
            if (ROOT / place).exists() or (ROOT / place).is_symlink():
                raise SetupRefused(f"apt {how} để lại /{place}.")
        _same_data(before, f"apt {how}")
    console.say("  remove và purge: không còn tệp chương trình, dữ liệu còn nguyên")


def _full_and_read_only(system: BareDebian) -> None:
    """Upgrades onto a disk that is full, runs out of files half-way, or cannot be written."""
    with _small_disk(f"size={ROOM_FOR_ONE}m"):
        system.install(_package(OLDER))
        told = system.install(_package(version()), code=100)
        _expect_sentence(told, "không đủ chỗ", "phiên bản đang có")
        _still_works(system)
        subprocess.run(["mount", "-o", "remount,ro", str(ROOT / "opt")], check=True)
        told = system.install(_package(version()), code=100)
        _expect_sentence(told, "chỉ cho đọc", "phiên bản đang có")
        _still_works(system)
        subprocess.run(["mount", "-o", "remount,rw", str(ROOT / "opt")], check=True)
        system.run(["dpkg", "--purge", "ansinhxa"])
    with _small_disk(f"size=4g,nr_inodes={FILES_FOR_ONE}"):
        system.install(_package(OLDER))
        told = system.install(_package(version()), code=100)
        if "No space left on device" not in told:
            raise SetupRefused(f"Ổ đĩa không cạn giữa chừng như phải thế:\n{told[-2000:]}")
        _still_works(system)
        system.run(["dpkg", "--purge", "ansinhxa"])
    console.say("  ổ đĩa đầy, cạn giữa chừng, chỉ cho đọc: phiên bản cũ vẫn chạy")


@contextmanager
def _small_disk(options: str) -> Iterator[None]:
    place = ROOT / "opt"
    # Removing the last package there took the empty folder with it.
    place.mkdir(exist_ok=True)
    subprocess.run(["mount", "-t", "tmpfs", "-o", options, "tmpfs", str(place)], check=True)
    try:
        yield
    finally:
        subprocess.run(["umount", "--lazy", str(place)], check=True)


@contextmanager
def _running(system: BareDebian) -> Iterator[None]:
    command = system.as_user([PROGRAM], QT_QPA_PLATFORM="offscreen")
    with subprocess.Popen(command, cwd="/") as program:
        try:
            # Its lock is held once the office is open.
            time.sleep(3)
            if program.poll() is not None:
                raise SetupRefused("Chương trình tự đóng khi cần nó đang mở.")
            yield
        finally:
            program.terminate()


def _still_works(system: BareDebian) -> None:
    _expect_version(system, OLDER)
    system.run(["dpkg", "--verify", "ansinhxa"])
    self_test(system.as_user([PROGRAM]), {}, "--core")


def _expect_version(system: BareDebian, number: str) -> None:
    query = ["dpkg-query", "--show", "--showformat=${db:Status-Abbrev} ${Version}", "ansinhxa"]
    state = system.run(query).stdout.split()
    mark = json.loads((ROOT / "opt" / "ansinhxa" / "installation.json").read_text(encoding="utf-8"))
    if state != ["ii", number] or (mark["version"], mark["channel"]) != (number, "linux-deb"):
        raise SetupRefused(f"Phải là bản {number} đã cài xong; dpkg: {state}, mark: {mark}")


def _expect_sentence(told: str, *parts: str) -> None:
    lines = [line for line in told.splitlines() if all(part in line for part in parts)]
    if len(lines) != 1:
        raise SetupRefused(f"Không có đúng một câu nói “{' … '.join(parts)}”:\n{told[-2000:]}")


def _data() -> dict[str, str]:
    """Return the digests of all that the user keeps: data, backups, options."""
    home = ROOT / "home" / USER
    kept = [home / ".local" / "share", home / ".config"]
    files = [path for place in kept for path in place.rglob("*") if path.is_file()]
    return {str(path): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}


def _same_data(before: dict[str, str], after: str) -> None:
    if not before or _data() != before:
        raise SetupRefused(f"Dữ liệu hoặc lựa chọn của người dùng đã khác sau {after}.")


if __name__ == "__main__":
    try:
        _prove_inside()
    except SetupRefused as refusal:
        console.complain(str(refusal))
        sys.exit(1)
