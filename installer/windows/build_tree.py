"""Builds the program's folder for Windows: Python, wheels, our code, launchers, licences."""

import csv
import importlib
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path, PureWindowsPath
from typing import Final

from installer import tree_mark
from installer.development import console
from installer.development.console import SetupRefused
from installer.development.environment import PROJECT, RUNTIME_LOCK, ensure, program
from installer.stopwatch import timed
from installer.versions import source_date
from installer.versions import version as own_version
from installer.windows import trimming
from installer.windows.fetch_python import fetch
from installer.windows.launchers import make_launchers
from installer.windows.places import HERE, TREE
from installer.windows.portable_executable import missing_libraries

PYTHON: Final = "3.11"
LEAST_MEGABYTES: Final = 130
"""A smaller tree lost something."""
MOST_MEGABYTES: Final = 300
SEARCHED: Final = ("python311.zip", ".", r"..\lib", r"..\app")
"""Where the shipped Python looks for modules; written beside its DLL, nothing else counts."""
LIST: Final = "files.txt"
AS_SOURCE: Final = "desktop/storage/migrations/"
"""Steps of the schema are read by alembic as files, so they stay as they are."""
_LOCKED: Final = re.compile(r"^([A-Za-z0-9_.-]+)==([^ ;\\]+)(?: ; ([^\\]*))?", re.MULTILINE)


def build(python_zip: Path | None = None, zip_sha256: str = "", version: str = "") -> Path:
    """Build the folder anew and return it.

    Args:
        python_zip: The zip of python.org in the place of the pinned package.
        zip_sha256: Its digest, when it is not that of the pinned version.
        version: Another number than the program's own, for trying upgrades.

    Raises:
        SetupRefused: A part is missing or not what was pinned, or the size is out of bounds.
    """
    _check_own_python()
    shutil.rmtree(TREE, ignore_errors=True)
    TREE.mkdir(parents=True)
    with timed("Python cho Windows"):
        _place_python(python_zip, zip_sha256)
    with timed("thư viện"):
        _place_wheels()
    with timed("chương trình"):
        _place_program()
    make_launchers(TREE, version or own_version())
    tree_mark.write(TREE, "windows-setup", version or None)
    with timed("biên dịch mã Python"):
        compile_in_place(TREE / "lib")
        compile_in_place(TREE / "app")
    _check_libraries()
    _amend_records()
    licences = importlib.import_module("installer.licences")
    licences.collect(TREE / "lib", TREE / "licences", "windows")
    write_list(TREE)
    _settle()
    _check_size()
    return TREE


def _check_own_python() -> None:
    found = f"{sys.version_info.major}.{sys.version_info.minor}"
    if found != PYTHON:
        raise SetupRefused(
            f"Bộ cài Windows mang Python {PYTHON} nên phải dựng bằng Python {PYTHON} (đang chạy "
            f"{found})."
        )


def _place_python(python_zip: Path | None, zip_sha256: str) -> None:
    runtime = TREE / "runtime"
    fetch(runtime, python_zip, zip_sha256)
    for name in trimming.LEFT_OUT_OF_PYTHON:
        (runtime / name).unlink()
    lines = "".join(f"{line}\r\n" for line in SEARCHED)
    (runtime / "python311._pth").write_text(lines, encoding="ascii", newline="")


def _place_wheels() -> None:
    ensure(development=True)
    target = TREE / "lib"
    command = [program("uv"), "pip", "install", "--quiet", "--no-deps"]
    command += ["--python-platform", "x86_64-pc-windows-msvc", "--python-version", PYTHON]
    command += ["--only-binary", ":all:", "--require-hashes", "--link-mode", "copy"]
    command += ["--target", target, "--requirement", RUNTIME_LOCK]
    if subprocess.run(command).returncode:
        raise SetupRefused("Không lấy đủ thư viện cho Windows (nguyên nhân ở các dòng trên).")
    missing = [name for name in locked_for_windows() if not _has(target, name)]
    if missing:
        raise SetupRefused(f"Thiếu thư viện cho Windows: {', '.join(missing)}.")
    before = _megabytes(target)
    for path in sorted(target.rglob("*"), reverse=True):
        if path.is_file() and trimming.is_left_out(path.relative_to(target).as_posix()):
            path.unlink()
        elif path.is_dir() and not any(path.iterdir()):
            path.rmdir()
    # The C++ library of Microsoft for every module, not only for those beside Qt.
    for name in ("msvcp140.dll", "msvcp140_1.dll", "msvcp140_2.dll"):
        shutil.copy2(target / "PySide6" / name, TREE / "runtime" / name)
    console.say(f"  thư viện: {before:.0f} -> {_megabytes(target):.0f} MB")


def locked_for_windows() -> list[str]:
    """Return `name-version` of each distribution that the lock has for this Python on Windows."""
    markers = importlib.import_module("packaging.markers")
    here = {
        "python_version": PYTHON,
        "python_full_version": "3.11.9",
        "sys_platform": "win32",
        "platform_system": "Windows",
        "os_name": "nt",
        "platform_machine": "AMD64",
        "implementation_name": "cpython",
        "platform_python_implementation": "CPython",
    }
    found = []
    for name, number, marker in _LOCKED.findall(RUNTIME_LOCK.read_text(encoding="utf-8")):
        if not marker.strip() or markers.Marker(marker.strip()).evaluate(here):
            found.append(f"{name}-{number}")
    return found


def _has(target: Path, distribution: str) -> bool:
    name, _, number = distribution.rpartition("-")
    wished = f"{re.sub(r'[-_.]+', '_', name).lower()}-{number}.dist-info"
    return any(path.name.lower() == wished for path in target.glob("*.dist-info"))


def _place_program() -> None:
    app = TREE / "app"
    unwanted = shutil.ignore_patterns("__pycache__", "*.ts", ".*")
    for name in ("desktop", "resources"):
        shutil.copytree(PROJECT / name, app / name, ignore=unwanted)
    shutil.copy2(HERE / "start_window.py", app)


def compile_in_place(folder: Path) -> None:
    """Put compiled modules in the place of their sources.

    They are never compared with a source's date, half as many files make a quicker installation,
    and no later start writes anything beside them.
    """
    command = [sys.executable, "-m", "compileall", "-q", "-f", "-b", "-j", "2"]
    command += ["--invalidation-mode", "unchecked-hash", "-s", folder.parent, folder]
    environment = {**os.environ, "PYTHONHASHSEED": "0"}
    if subprocess.run(command, env=environment).returncode:
        raise SetupRefused(f"Không biên dịch được mã Python trong {folder.name}.")
    for path in folder.rglob("*.py"):
        if path.relative_to(folder).as_posix().startswith(AS_SOURCE):
            path.with_suffix(".pyc").unlink()
        else:
            path.unlink()


def _amend_records() -> None:
    """Let the list of each distribution name only files that are there."""
    for record in (TREE / "lib").glob("*.dist-info/RECORD"):
        lines = record.read_text(encoding="utf-8").splitlines(keepends=True)
        there = [line for line in lines if (TREE / "lib" / next(csv.reader([line]))[0]).exists()]
        record.write_text("".join(there), encoding="utf-8")


def write_list(tree: Path) -> None:
    """Name every file and folder of the tree, as the set-up program takes them away again.

    Files first, then folders, the inner ones before the outer ones: only what stands here is ever
    deleted, so a file that somebody put beside ours stays.
    """
    own = tree / LIST
    own.touch()
    paths = sorted(path.relative_to(tree) for path in tree.rglob("*"))
    files = [str(PureWindowsPath(path)) for path in paths if (tree / path).is_file()]
    folders = [str(PureWindowsPath(path)) + "\\" for path in paths if (tree / path).is_dir()]
    text = "\r\n".join([*files, *reversed(folders)]) + "\r\n"
    own.write_text(text, encoding="ascii", newline="")


def _check_libraries() -> None:
    missing = missing_libraries(TREE)
    if missing:
        raise SetupRefused("Thiếu thư viện của Windows cho:\n  " + "\n  ".join(missing))


def _settle() -> None:
    """Give every file one date; names are ASCII, for the set-up program reads them from a list."""
    date = source_date()
    for path in sorted(TREE.rglob("*")):
        name = path.relative_to(TREE).as_posix()
        if not name.isascii():
            raise SetupRefused(f"Tên tệp phải không dấu: {name}")
        os.utime(path, (date, date))


def _check_size() -> None:
    size = _megabytes(TREE)
    count = sum(path.is_file() for path in TREE.rglob("*"))
    console.say(f"  {TREE.relative_to(PROJECT)}: {size:.0f} MB, {count} tệp")
    if not LEAST_MEGABYTES <= size <= MOST_MEGABYTES:
        raise SetupRefused(
            f"Thư mục dựng được nặng {size:.0f} MB, ngoài khoảng {LEAST_MEGABYTES} đến "
            f"{MOST_MEGABYTES} MB. Hãy xem lại installer/windows/trimming.py."
        )


def _megabytes(folder: Path) -> float:
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file()) / 2**20
