"""`dev.py proof windows`: what is handed out is installed, run, upgraded, broken and removed.

All of it under wine 8, whose gaps are known: it has neither what numpy wants of the C library nor
a window for Qt 6.9, and no `bcryptprimitives.dll`, which is lent to it here. What only a real
Windows shows stands in docs/release-gate.md.
"""

import os
import shutil
import subprocess
from pathlib import Path
from typing import Final

from installer import tree_mark
from installer.development import console
from installer.development.console import SetupRefused
from installer.stopwatch import timed
from installer.versions import version
from installer.windows import fetch_python, official_zip, packages
from installer.windows.build_tree import LIST, build
from installer.windows.places import BUILD, HERE, TREE
from installer.windows.proof_steps import Proof
from installer.windows.twin import prove_trimming
from installer.windows.wine_room import USER, Room, ensure_room

FOLDER: Final = BUILD / "proof"
PREFIX: Final = FOLDER / "prefix"
PROFILE: Final = PREFIX / "drive_c" / "users" / USER
LENT: Final = "bcryptprimitives.dll"
SYSTEM: Final = PREFIX / "drive_c" / "windows" / "system32"


def prove() -> int:
    """Build what is handed out and look at all of it; return 0 when it is well.

    Raises:
        SetupRefused: something is not well; the text says what.
    """
    packages.need_tools()
    build()
    _check_origin()
    with timed("bản song sinh"):
        prove_trimming()
    first, second = version(), _next(version())
    with timed("bộ cài NSIS (nén nhanh), hai phiên bản"):
        setup = packages.make_setup(release=False)
        newer = packages.make_setup(
            release=False, number=second, tree=_renumbered(second), folder=FOLDER
        )
    packages.check_size(setup, release=False)
    with timed("bản mang theo (zip)"):
        portable = packages.make_portable()
    ensure_room()
    room = _fresh_room()
    for path in (setup, newer, portable):
        if path.parent != FOLDER:
            shutil.copy2(path, FOLDER / path.name)
    with timed("chạy thử dưới wine"):
        Proof(room, FOLDER, PROFILE, first, second, portable.name).run()
    shutil.rmtree(FOLDER)
    return 0


def _check_origin() -> None:
    """Hold the shipped Python against the zip of python.org itself."""
    pins = fetch_python.read_pins()
    data = fetch_python.data_of_package(pins)
    if official_zip.put_together(data) != pins.official_zip_sha256:
        raise SetupRefused("Python trong gói không ghép lại được thành tệp zip của python.org.")
    console.say(f"  Python {pins.version}: đúng từng byte với tệp zip của python.org")


def _next(number: str) -> str:
    head, _, last = number.rpartition(".")
    return f"{head}.{int(last) + 1}"


def _renumbered(number: str) -> Path:
    """Return a tree of the same files that says it is another version."""
    copy = BUILD / "renumbered"
    shutil.rmtree(copy, ignore_errors=True)
    shutil.copytree(TREE, copy, copy_function=os.link)
    mark = copy / tree_mark.NAME
    mark.unlink()
    tree_mark.write(copy, "windows-setup", number)
    names = (copy / LIST).read_text(encoding="ascii")
    (copy / LIST).unlink()
    (copy / LIST).write_text(names, encoding="ascii", newline="")
    return copy


def _fresh_room() -> Room:
    """Return a room with a new Windows 10 in it, of a user with a Vietnamese name."""
    shutil.rmtree(PREFIX, ignore_errors=True)
    room = Room(FOLDER)
    with timed("Windows mới của wine"):
        made = room.run("wineboot -i; wine winecfg -v win10; wineserver -w")
    if not PROFILE.is_dir():
        raise SetupRefused(f"wine không lập được hồ sơ người dùng:\n{made.said}")
    lend_library()
    return room


def lend_library() -> None:
    """Give wine the one function of a library that its version lacks; Windows has it."""
    source = HERE / "wine" / "bcryptprimitives.c"
    library = FOLDER / LENT
    command = ["x86_64-w64-mingw32-gcc", "-shared", "-s", "-o", str(library), str(source)]
    subprocess.run(command, check=True)
    shutil.copy2(library, SYSTEM / LENT)
