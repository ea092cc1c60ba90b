"""Puts the folder of a newer program in the place of the old one, and back when it fails.

A small process of its own does it (`ansinhxa apply-update JOURNAL`), after the window has ended.
Everything is a rename on one disk, told beforehand in a journal beside the folder: a power cut
leaves the old program or the new one, and the next start settles the rest. The data and whatever
else somebody keeps in the folder move over with it. Imports nothing but the standard library: on
Windows it runs from a copy that has no other.
"""

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Final

from desktop.domain.update_journal import journal_file
from desktop.services.updates.child_environment import plain_environment

VERB: Final = "apply-update"
ASIDE: Final = ".cu"
"""Follows the folder's name: the old program, until the new one has started once."""
BROKEN: Final = ".hong"
"""Follows the folder's name: a new program that did not start."""
PATIENCE_S: Final = 60.0
"""How long the old program may take to end, and an antivirus program to let go."""
START_S: Final = 600.0
"""How long the new program may take until it tells that it has started."""
POLL_S: Final = 0.2
DATA: Final = "data"
"""In the folder of a program on a stick: what must never go with a program that goes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Journal:
    """One swap: which folder, where the new and the old one lie, which process must end first."""

    folder: str
    fresh: str
    aside: str
    from_version: str
    to_version: str
    program: str
    """Name of the executable of the window."""
    process: int = 0
    arguments: tuple[str, ...] = ()
    """What the window was started with."""


def write_journal(journal: Journal) -> Path:
    """Write the journal, on the disk before anything is renamed."""
    path = journal_file(Path(journal.folder))
    draft = path.with_name(path.name + ".tmp")
    with draft.open("w", encoding="utf-8") as file:
        json.dump(asdict(journal), file, ensure_ascii=False)
        file.flush()
        os.fsync(file.fileno())
    draft.replace(path)
    return path


def read_journal(path: Path) -> Journal | None:
    """Return what a journal says; None when there is none that can be read."""
    try:
        told = json.loads(path.read_text(encoding="utf-8"))
        return Journal(**{**told, "arguments": tuple(told.get("arguments", ()))})
    except (OSError, ValueError, TypeError, AttributeError):
        return None


# The process of its own


def main(arguments: Sequence[str], start: "Start | None" = None) -> int:
    """Swap, start the new program, and wait until it works; else put the old one back."""
    path = Path(arguments[0])
    journal = read_journal(path)
    if journal is None:
        return 1
    start = start or _start
    if not wait_for_end(journal.process):
        # Where a folder can be renamed under a program, that one would go on with parts of both.
        path.unlink(missing_ok=True)
        return 1
    if not path.exists():
        # The old program was started again meanwhile, and gave the update up.
        return 1
    if not swap(journal):
        path.unlink(missing_ok=True)
        start(journal)
        return 1
    if _works(path, start(journal)):
        return 0
    roll_back(journal)
    start(journal)
    return 1


Start = Callable[[Journal], "subprocess.Popen[bytes]"]


def _start(journal: Journal) -> "subprocess.Popen[bytes]":
    folder = Path(journal.folder)
    return subprocess.Popen(  # noqa: S603 - the program that was checked and tested
        [str(folder / journal.program), *journal.arguments],
        cwd=folder,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        env=plain_environment(),
    )


def _works(path: Path, process: "subprocess.Popen[bytes]") -> bool:
    """Whether the new program told that it started (it takes the journal away)."""
    deadline = time.monotonic() + START_S
    while time.monotonic() < deadline:
        if not path.exists():
            return True
        if process.poll() is not None:
            return not path.exists()
        time.sleep(POLL_S)
    # Still running: whoever sits before it sees more than we do.
    return True


def swap(journal: Journal) -> bool:
    """Put the new folder in the old one's place; tells whether it stands there now."""
    folder, fresh, aside = (Path(name) for name in _places(journal))
    if not fresh.is_dir() or holds_data(fresh) or not _renamed(folder, aside):
        # A new program that somebody opened by hand has a book of its own: two cannot be one.
        return False
    if not _renamed(fresh, folder):
        _renamed(aside, folder)
        return False
    if not _moved_over(aside, folder):
        roll_back(journal)
        return False
    return True


def roll_back(journal: Journal) -> None:
    """Put the old folder back; the new one is kept beside it under another name."""
    folder, aside = Path(journal.folder), Path(journal.aside)
    if aside.is_dir():
        if folder.exists():
            broken = free_name(folder.with_name(folder.name + BROKEN))
            # The old program must not begin without its data; as it is, `settle` brings them back.
            if not _moved_over(folder, aside) or not _renamed(folder, broken):
                return
        _renamed(aside, folder)
    journal_file(folder).unlink(missing_ok=True)


def _places(journal: Journal) -> tuple[str, str, str]:
    return journal.folder, journal.fresh, journal.aside


def holds_data(folder: Path) -> bool:
    """Whether somebody's data lie in a program's folder; also where nobody can look."""
    try:
        return any((folder / DATA).iterdir())
    except FileNotFoundError:
        return False
    except OSError:
        return True


def _remove_empty(folder: Path) -> None:
    try:
        folder.rmdir()
    except FileNotFoundError:
        return


def free_name(path: Path) -> Path:
    """Return the path, or with a number behind it where something lies there already."""
    number = 2
    free = path
    while free.exists():
        free = path.with_name(f"{path.name}-{number}")
        number += 1
    return free


def _moved_over(source: Path, target: Path) -> bool:
    """Move what the target lacks: data, the flag of a stick, files that somebody put there."""
    try:
        for each in list(source.iterdir()):
            moved = target / each.name
            if each.name == DATA and not holds_data(target):
                # A program that tested itself made an empty one.
                _remove_empty(moved)
            # Somebody may do the same at this moment: the new program, started by hand.
            if not moved.exists() and not _renamed(each, moved) and not moved.exists():
                return False
    except FileNotFoundError:
        return True
    except OSError:
        return False
    return True


def _renamed(source: Path, target: Path) -> bool:
    """Rename, waiting for whoever still holds a file of it."""
    deadline = time.monotonic() + PATIENCE_S
    while True:
        try:
            source.rename(target)
        except OSError:
            if time.monotonic() >= deadline or not source.exists() or target.exists():
                return False
            time.sleep(POLL_S)
        else:
            return True


def wait_for_end(process: int) -> bool:
    """Wait until a process has ended, at most a minute; tells whether it has."""
    deadline = time.monotonic() + PATIENCE_S
    while process and _runs(process):
        if time.monotonic() >= deadline:
            return False
        time.sleep(POLL_S)
    return True


if sys.platform == "win32":
    import ctypes

    _SYNCHRONIZE = 0x00100000
    _WAIT_TIMEOUT = 0x102

    def _runs(process: int) -> bool:
        kernel = ctypes.windll.kernel32
        handle = kernel.OpenProcess(_SYNCHRONIZE, False, process)  # noqa: FBT003 - the system's own
        if not handle:
            return False
        try:
            return bool(kernel.WaitForSingleObject(handle, 0) == _WAIT_TIMEOUT)
        finally:
            kernel.CloseHandle(handle)

else:

    def _runs(process: int) -> bool:
        try:
            os.kill(process, 0)
        except OSError:
            return False
        return True


# At the start of a program


def settle(folder: Path, version: str) -> bool:
    """Bring a swap that was interrupted to its end; called before the data are looked for.

    False when somebody holds what must come over from the old program: beginning without it would
    begin with an empty book.
    """
    path = journal_file(folder)
    journal = read_journal(path)
    if journal is None:
        return True
    if version == journal.to_version:
        return _moved_over(Path(journal.aside), folder)
    # Nothing was swapped yet: the old program goes on, and the update begins anew.
    path.unlink(missing_ok=True)
    return True


def confirm(folder: Path, version: str) -> Path | None:
    """Tell that the new program works; return the folder of the old one, which may go now.

    None where there is none, or where it still holds data of whatever origin.
    """
    path = journal_file(folder)
    journal = read_journal(path)
    if journal is None or version != journal.to_version:
        return None
    path.unlink(missing_ok=True)
    aside = Path(journal.aside)
    return None if holds_data(aside) else aside
