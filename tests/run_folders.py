"""Folders of a run of the tests: gone when it ends, however it ends."""

import atexit
import functools
import os
import shutil
import tempfile
from pathlib import Path

PREFIX = "ansinhxa-test-"
MEMORY = Path("/dev/shm")  # noqa: S108 - Linux's folder in memory, no name that could be guessed
NEEDED = 6 * 2**30
"""Bytes that must be free for folders in memory: a whole run takes less than a tenth of it."""


def keep_in_memory(memory: Path = MEMORY, meminfo: Path = Path("/proc/meminfo")) -> bool:
    """Make temporary folders in memory where there is plenty; a wish of the caller goes first.

    Each write of an office waits until the disk has it, 8 ms on a usual one. Tests that kill a
    process or fill a disk do not need that: the first lose nothing that the system has taken, the
    others make disks of their own.
    """
    if os.environ.get("TMPDIR") or not os.access(memory, os.W_OK) or not meminfo.exists():
        return False
    if min(shutil.disk_usage(memory).free, _available(meminfo)) < NEEDED:
        return False
    os.environ["TMPDIR"] = tempfile.tempdir = str(memory)
    return True


def _available(meminfo: Path) -> int:
    """Return the bytes of memory that programs can still have."""
    for line in meminfo.read_text(encoding="ascii").splitlines():
        name, _, value = line.partition(":")
        if name == "MemAvailable":
            return int(value.split()[0]) * 1024
    return 0


@functools.cache
def run_folder() -> Path:
    """The folder of this process, with its number in the name, for what is made once for a run."""
    remove_abandoned(PREFIX)
    return own_folder(PREFIX)


def folder_in_run(name: str) -> Path:
    """Make a folder for something that is made once for a run."""
    return Path(tempfile.mkdtemp(prefix=f"{name}-", dir=run_folder()))


def own_folder(prefix: str) -> Path:
    """Make a temporary folder of this process; `remove_abandoned` knows whose it is."""
    folder = Path(tempfile.mkdtemp(prefix=f"{prefix}{os.getpid()}-"))
    atexit.register(_remove, folder, os.getpid())
    return folder


def _remove(folder: Path, owner: int) -> None:
    """Remove a folder at the end of its own process; a forked one leaves it alone."""
    if os.getpid() == owner:
        shutil.rmtree(folder, ignore_errors=True)


def abandoned(prefix: str) -> list[Path]:
    """Return the temporary folders of processes that were killed before they removed them."""
    folders = Path(tempfile.gettempdir()).glob(f"{prefix}*-*")
    return [folder for folder in folders if _is_abandoned(folder, prefix)]


def remove_abandoned(prefix: str) -> None:
    """Remove the folders of processes that were killed."""
    for folder in abandoned(prefix):
        shutil.rmtree(folder, ignore_errors=True)


def _is_abandoned(folder: Path, prefix: str) -> bool:
    number = folder.name.removeprefix(prefix).partition("-")[0]
    if not number.isdecimal() or os.name == "nt":
        # On Windows asking for a process by its number would end it.
        return False
    try:
        os.kill(int(number), 0)
    except ProcessLookupError:
        return True
    except (PermissionError, OverflowError):
        return False
    return False
