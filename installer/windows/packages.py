"""`dev.py package windows`: the set-up program, and the folder for a stick as a zip."""

import hashlib
import os
import shutil
import subprocess
import time
import zipfile
from pathlib import Path
from typing import Final

from installer import tree_mark
from installer.development import console
from installer.development.console import SetupRefused
from installer.development.environment import PROJECT
from installer.linux.packages import need, write_digests
from installer.stopwatch import timed
from installer.update_files import make_update_files
from installer.versions import source_date, version
from installer.windows.build_tree import LIST, build, write_list
from installer.windows.launchers import ICON, SIDE_PICTURE, numbers
from installer.windows.places import BUILD, DIST, HERE, TREE

MOST_MEGABYTES: Final = 90
"""What the set-up program of a release may weigh; the quick one may weigh a third more."""
LEAST_MEGABYTES: Final = 40
PORTABLE: Final = BUILD / "portable" / "AnSinhXa"
SHEET: Final = "HUONG-DAN.txt"
TOOLS: Final = {
    "makensis": ("nsis",),
    "x86_64-w64-mingw32-gcc": ("gcc-mingw-w64-x86-64",),
    "osslsigncode": ("osslsigncode",),
}
_SPARE_MEGABYTES: Final = 100
"""Left free on the disk after unpacking, for the office's own work."""


def make(*, release: bool, python_zip: Path | None = None, zip_sha256: str = "") -> int:
    """Build both into dist/; return the exit code of dev.py.

    Args:
        release: Pack as small as it goes, which takes minutes.
        python_zip: The zip of python.org in the place of the pinned package.
        zip_sha256: Its digest, when it is not that of the pinned version.

    Raises:
        SetupRefused: A part is missing or not what was pinned, or a size is out of bounds.
    """
    need_tools()
    build(python_zip, zip_sha256)
    with timed("bộ cài NSIS"):
        setup = make_setup(release=release)
    with timed("bản mang theo (zip)"):
        portable = make_portable()
    for made in (setup, portable):
        console.say(f"{made.relative_to(PROJECT)}: {made.stat().st_size / 2**20:.1f} MB")
    check_size(setup, release=release)
    if release:
        make_update_files({"windows-setup": setup, "windows-portable": portable})
    write_digests(DIST)
    return 0


def need_tools() -> None:
    """Install the compiler and NSIS where that is possible; Windows brings its own."""
    if os.name != "nt":
        need(TOOLS)


def make_setup(*, release: bool, number: str = "", tree: Path = TREE, folder: Path = DIST) -> Path:
    """Pack a tree into the set-up program and return it.

    Args:
        release: Pack as small as it goes.
        number: Its version; that of the program when not given.
        tree: What is packed.
        folder: Where it is put.
    """
    number = number or version()
    folder.mkdir(parents=True, exist_ok=True)
    target = folder / f"AnSinhXa-{number}-setup.exe"
    kilobytes = sum(path.stat().st_size for path in tree.rglob("*") if path.is_file()) // 1024
    values: dict[str, object] = {
        "VERSION": number,
        "NUMBERS": numbers(number).replace(",", "."),
        "NAME": f"{number}-{_digest(tree / LIST)[:8]}",
        "TREE": tree,
        "SEP": os.sep,
        "OUT": target,
        "ICON": ICON,
        "SIDE_PICTURE": SIDE_PICTURE,
        "TEXTS": HERE / "texts.nsh",
        "KILOBYTES": kilobytes,
        "MEGABYTES": kilobytes // 1024 + _SPARE_MEGABYTES,
    }
    if not release:
        values["FAST"] = ""
    sign = "/" if os.name == "nt" else "-"
    command = [_makensis(), f"{sign}V2", f"{sign}WX", f"{sign}INPUTCHARSET", "UTF8"]
    command += [f"{sign}D{name}={value}" for name, value in values.items()]
    environment = {**os.environ, "SOURCE_DATE_EPOCH": str(source_date())}
    if subprocess.run([*command, str(HERE / "ansinhxa.nsi")], env=environment).returncode:
        raise SetupRefused("makensis không dựng được bộ cài (nguyên nhân ở các dòng trên).")
    return target


def make_portable(tree: Path = TREE, folder: Path = DIST) -> Path:
    """Pack a tree as a folder for a stick and return the zip."""
    number = version()
    shutil.rmtree(PORTABLE.parent, ignore_errors=True)
    shutil.copytree(tree, PORTABLE, copy_function=os.link)
    for name in (tree_mark.NAME, LIST):
        (PORTABLE / name).unlink()  # a name of the same file: the tree's own one stays
    tree_mark.write(PORTABLE, "windows-portable")
    (PORTABLE / "portable.flag").touch()
    sheet = (HERE / SHEET).read_text(encoding="utf-8").replace("{version}", number)
    # Notepad of older Windows reads UTF-8 by its mark and wants its own line ends.
    (PORTABLE / SHEET).write_text(sheet, encoding="utf-8-sig", newline="\r\n")
    write_list(PORTABLE)
    target = folder / f"AnSinhXa-{number}-windows-portable.zip"
    date = time.gmtime(source_date())[:6]
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as packed:
        for path in sorted(PORTABLE.rglob("*")):
            if path.is_file():
                name = path.relative_to(PORTABLE.parent).as_posix()
                entry = zipfile.ZipInfo(name, date)
                entry.compress_type = zipfile.ZIP_DEFLATED
                entry.external_attr = 0o644 << 16
                packed.writestr(entry, path.read_bytes())
    shutil.rmtree(PORTABLE.parent)
    return target


def check_size(setup: Path, *, release: bool) -> None:
    """Refuse a set-up program that lost something, or is too large for a release."""
    most = MOST_MEGABYTES if release else MOST_MEGABYTES * 4 / 3
    size = setup.stat().st_size / 2**20
    if not LEAST_MEGABYTES <= size <= most:
        raise SetupRefused(
            f"Bộ cài Windows nặng {size:.1f} MB, ngoài khoảng {LEAST_MEGABYTES} đến {most:.0f} MB."
        )


def _makensis() -> str:
    beside = Path(os.environ.get("PROGRAMFILES(X86)", ""), "NSIS", "makensis.exe")
    found = shutil.which("makensis") or (str(beside) if beside.exists() else None)
    if found is None:
        raise SetupRefused("Thiếu NSIS: apt-get install nsis (trên Windows: NSIS 3.08 trở lên).")
    return found


def _digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()
