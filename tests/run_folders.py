"""Folders of a run of the tests: gone when it ends, however it ends."""

import atexit
import functools
import os
import shutil
import tempfile
from pathlib import Path

PREFIX = "ansinhxa-test-"


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
