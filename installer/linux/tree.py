"""Builds the frozen folder: PyInstaller in an environment of its own, symbols taken out."""

import importlib
import os
import shutil
import subprocess
from pathlib import Path
from typing import Final

from installer import tree_mark
from installer.development import console
from installer.development.console import SetupRefused
from installer.development.environment import PROJECT, ensure_build_environment
from installer.development.system_packages import ensure_libraries
from installer.proof_marks import digest_of
from installer.stopwatch import timed
from installer.versions import source_date

BUILD: Final = PROJECT / "build" / "linux"
TREE: Final = BUILD / "AnSinhXa"
EXECUTABLE: Final = "ansinhxa"
SPEC: Final = PROJECT / "installer" / "linux" / "ansinhxa.spec"

LEAST_MEGABYTES: Final = 150
"""A smaller folder lost something: a careless pattern once left 17 MB that did not start."""
MOST_MEGABYTES: Final = 300

STRIPPED: Final = (
    "libpython3*.so*",
    "python3*/lib-dynload/*.so",
    "sqlcipher3/*.so",
    "sqlalchemy/**/*.so",
    "kiwisolver/*.so",
)
"""Libraries that carry symbols for debuggers, 48 MB of them.

The others come stripped, or have had their headers rewritten for their wheel (numpy, Pillow,
cryptography, psycopg), which strip is known to break, for 8 MB.
"""


SOURCES: Final = (
    "desktop/**/*",
    "resources/**/*",
    "installer/*.py",
    "installer/licences/**/*",
    "installer/linux/ansinhxa.spec",
    "installer/linux/entry.py",
    "installer/linux/tree.py",
    "installer/linux/trimming.py",
    "requirements.lock",
    "installer/requirements-build.lock",
)
"""What the folder is made of, as patterns below the project."""

STAMP: Final = BUILD / "made-of"


def ensure() -> Path:
    """Return the frozen folder, built anew when anything that it is made of has changed.

    Raises:
        SetupRefused: as `build`.
    """
    digest = digest_of(SOURCES)
    if STAMP.is_file() and STAMP.read_text(encoding="ascii") == digest:
        console.say(f"  {TREE.relative_to(PROJECT)}: đã dựng từ đúng các tệp này")
        return TREE
    build()
    if digest_of(SOURCES) == digest:
        STAMP.write_text(digest, encoding="ascii")
    return TREE


def build() -> Path:
    """Build the folder anew and return it.

    Raises:
        SetupRefused: PyInstaller failed, or the size is out of bounds.
    """
    ensure_libraries()
    python = ensure_build_environment()
    with timed("PyInstaller"):
        _freeze(python)
    with timed("strip"):
        _strip(TREE)
    tree_mark.write(TREE, "linux-folder")
    _collect_licences(python)
    _settle(TREE)
    size = megabytes(TREE)
    console.say(f"  {TREE.relative_to(PROJECT)}: {size:.0f} MB")
    if not LEAST_MEGABYTES <= size <= MOST_MEGABYTES:
        raise SetupRefused(
            f"Thư mục dựng được nặng {size:.0f} MB, ngoài khoảng {LEAST_MEGABYTES} đến "
            f"{MOST_MEGABYTES} MB. Hãy xem lại installer/linux/trimming.py."
        )
    return TREE


def megabytes(folder: Path) -> float:
    """Return what the files of a folder hold, in MB of 2**20 bytes; links count nothing."""
    files = (path for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
    return sum(path.stat().st_size for path in files) / 2**20


def _freeze(python: Path) -> None:
    shutil.rmtree(BUILD, ignore_errors=True)
    command = [str(python), "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level=WARN"]
    command += [f"--distpath={BUILD}", f"--workpath={BUILD / 'work'}", str(SPEC)]
    environment = {
        **os.environ,
        # Two builds of one commit are to hold the same bytes.
        "PYTHONHASHSEED": "0",
        "SOURCE_DATE_EPOCH": str(source_date()),
        "PYINSTALLER_CONFIG_DIR": str(BUILD / "cache"),
        "QT_QPA_PLATFORM": "offscreen",
    }
    if subprocess.run(command, cwd=PROJECT, env=environment).returncode:
        raise SetupRefused("PyInstaller không dựng được thư mục (nguyên nhân ở các dòng trên).")


def _strip(tree: Path) -> None:
    before = megabytes(tree)
    for pattern in STRIPPED:
        found = [path for path in (tree / "_internal").glob(pattern) if not path.is_symlink()]
        if not found:
            raise SetupRefused(f"Không thấy thư viện {pattern} trong thư mục dựng được.")
        for path in sorted(found):
            subprocess.run(["strip", "--strip-unneeded", str(path)], check=True)
    console.say(f"  strip: {before:.1f} -> {megabytes(tree):.1f} MB")


def _collect_licences(python: Path) -> None:
    answer = subprocess.run(
        [python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"],
        capture_output=True,
        text=True,
        check=True,
    )
    licences = importlib.import_module("installer.licences")
    if not hasattr(licences, "collect"):
        console.complain("THIẾU installer/licences.py: thư mục này chưa kèm giấy phép.")
        return
    licences.collect(Path(answer.stdout.strip()), TREE / "licences", "linux")


def _settle(tree: Path) -> None:
    """Give every file the rights and the one date that packages carry."""
    date = source_date()
    for path in sorted(tree.rglob("*"), reverse=True):
        if not path.is_symlink():
            # Libraries are loaded, never run.
            path.chmod(0o755 if path.is_dir() or path == tree / EXECUTABLE else 0o644)
        os.utime(path, (date, date), follow_symlinks=False)
    os.utime(tree, (date, date))
