"""`dev.py proof linux`: the frozen folder runs from an empty environment, and shows its window."""

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from installer.development import console
from installer.development.console import SetupRefused
from installer.development.environment import PROJECT
from installer.development.screen import memory_screen
from installer.development.system_packages import ensure_screen
from installer.linux import archive, libraries, packages, tree
from installer.linux.looking import answer, empty_environment, open_window, self_test
from installer.stopwatch import timed

PICTURES: Final = PROJECT / "build" / "proof"
COMMUNE: Final = "02647"


def prove() -> int:
    """Build the folder when needed and look at all that it should do; raise when it does not."""
    packages.need(packages.TOOLS)
    if not ensure_screen():
        raise SetupRefused("Cần Xvfb và xdotool để xem cửa sổ thật.")
    folder = tree.ensure()
    _look_at_files(folder)
    program = folder / tree.EXECUTABLE
    with _empty_home() as home:
        _run_verbs(program, home)
        _run_window(program, home)
    with _empty_home() as home:
        _run_from_a_stick(folder, home)
    return 0


def _look_at_files(folder: Path) -> None:
    if missing := libraries.missing(folder):
        raise SetupRefused(f"Thư viện không ai có: {missing}")
    if dead := libraries.dead_links(folder):
        raise SetupRefused(f"Liên kết chết: {dead}")
    if foreign := [path for path in folder.rglob("*") if path.name == "__pycache__"]:
        raise SetupRefused(f"Rác của lần chạy từ mã nguồn: {foreign}")
    for name in ("installation.json", "licences/THIRD-PARTY-LICENCES.txt"):
        if not (folder / name).is_file():
            raise SetupRefused(f"Thiếu {name} trong thư mục dựng được.")


def _run_verbs(program: Path, home: Path) -> None:
    clean = empty_environment(home)
    told = answer([program, "--help"], clean).stdout
    if "selftest" not in told:
        raise SetupRefused(f"--help không kể selftest:\n{told}")
    with timed("selftest, môi trường trống"):
        steps = self_test([program], clean)
    console.say(f"  {len(steps)} bước đạt: {steps[0].get('told', '')}")
    if left := [path for path in home.rglob("*") if path.is_file()]:
        raise SetupRefused(f"selftest để lại tệp trong thư mục của người dùng: {left}")
    # The driver for a server is there: what fails is that nothing answers at this port.
    refused = answer(
        [program, "--database", "postgresql://nobody@127.0.0.1:9/none", "check"], clean, code=1
    )
    if "127.0.0.1" not in refused.stderr:
        raise SetupRefused(f"Không nói được là máy chủ không trả lời: {refused.stderr}")


def _run_window(program: Path, home: Path) -> None:
    office = home / "sổ mẫu.db"
    with memory_screen() as display:
        real = empty_environment(home, DISPLAY=display)
        with timed("cơ sở dữ liệu mẫu 2.000 người"):
            answer([program, "--database", office, "demo", "--persons", "2000"], real)
        PICTURES.mkdir(parents=True, exist_ok=True)
        picture = PICTURES / "linux-window.png"
        with open_window([program, "--database", office], real, picture):
            console.say(f"  ảnh màn hình: {picture.relative_to(PROJECT)}")
    answer([program, "--database", office, "check"], empty_environment(home))


def _run_from_a_stick(folder: Path, home: Path) -> None:
    """Unpack the archive anywhere and run it as a portable program."""
    package = archive.pack(folder, home, release=False)
    stick = home / "USB của xã"
    stick.mkdir()
    command = ["tar", "--zstd", f"--directory={stick}", "--extract", f"--file={package}"]
    answer(command, dict(os.environ))
    unpacked = stick / folder.name
    (unpacked / "portable.flag").touch()
    elsewhere = home / "nhà"
    elsewhere.mkdir()
    clean = empty_environment(elsewhere)
    answer([unpacked / tree.EXECUTABLE, "init", "--commune", COMMUNE], clean)
    if not list((unpacked / "data").rglob("*.db")):
        raise SetupRefused("Bản mang theo không giữ dữ liệu trong data/ cạnh tệp chạy.")
    if left := [path for path in elsewhere.rglob("*") if path.is_file()]:
        raise SetupRefused(f"Bản mang theo để lại tệp trên máy: {left}")


@contextmanager
def _empty_home() -> Iterator[Path]:
    home = Path(tempfile.mkdtemp(prefix="ansinhxa-proof-"))
    try:
        yield home
    finally:
        shutil.rmtree(home)
