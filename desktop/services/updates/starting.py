"""Starts what takes over from this program: an installer, the system's, or the swap of folders."""

import os
import shlex
import shutil
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from desktop.domain.update_file import LINUX_DEB, WINDOWS_SETUP
from desktop.services.sealed_archive import told_of_writing
from desktop.services.updates import swapping
from desktop.services.updates.child_environment import plain_environment
from desktop.services.updates.preparing import Ready
from desktop.services.updates.swapping import Journal
from desktop.services.updates.unpacking import console_program, window_program

INSTALLER_WORD: Final = "/UPDATE"
"""Tells the installer to wait for the program's end, to take its folder, and to start it again."""
_INSTALL_WHEN_ENDED: Final = """
while kill -0 "$1" 2>/dev/null; do sleep 0.2; done
pkexec apt-get install -y --no-install-recommends "$2"
shift 2
exec "$@"
"""
"""Of the .deb: wait, let the system ask for the password, start whichever program is there then."""


@dataclass(frozen=True, slots=True)
class Successor:
    """A command that is started when this program has ended."""

    command: tuple[str, ...]
    folder: Path


def typed_line(ready: Ready) -> str:
    """Return the one line that a person types where no window can ask for a password, or ""."""
    if ready.manifest.channel == LINUX_DEB and shutil.which("pkexec") is None:
        return f"sudo apt install {shlex.quote(str(ready.payload))}"
    return ""


def successor(
    ready: Ready, program_folder: Path, present: str, restart: Sequence[str]
) -> Successor:
    """Return what takes over; `restart` starts this program's window.

    Raises:
        OutputUnwritable: what the swap needs cannot be written.
    """
    channel = ready.manifest.channel
    if channel == WINDOWS_SETUP:
        return Successor((str(ready.payload), INSTALLER_WORD), ready.payload.parent)
    if channel == LINUX_DEB:
        waiting = ("/bin/sh", "-c", _INSTALL_WHEN_ENDED, "sh", str(os.getpid()))
        return Successor((*waiting, str(ready.payload), *restart), Path("/"))
    if ready.fresh is None:
        raise ValueError("a folder that was not unpacked")
    with told_of_writing(program_folder, 10_000):
        journal = swapping.write_journal(
            Journal(
                folder=str(program_folder),
                fresh=str(ready.fresh),
                aside=str(_free_aside(program_folder)),
                from_version=present,
                to_version=ready.manifest.version,
                program=window_program(ready.fresh).name,
                process=os.getpid(),
                arguments=tuple(restart[1:]),
            )
        )
    program = str(console_program(ready.runs_from or ready.fresh))
    return Successor((program, swapping.VERB, str(journal)), program_folder.parent)


def _free_aside(folder: Path) -> Path:
    """Return a free name for the old program; what an earlier update left there goes."""
    aside = folder.with_name(folder.name + swapping.ASIDE)
    if aside.exists() and not swapping.holds_data(aside):
        shutil.rmtree(aside, ignore_errors=True)
    return swapping.free_name(aside)


def start(successor: Successor) -> "subprocess.Popen[bytes]":
    """Start the successor apart from this process, which is about to end."""
    options: dict[str, object] = {}
    if sys.platform == "win32":
        # Apart from our console and our job: it must live on when we end.
        options["creationflags"] = subprocess.CREATE_NEW_PROCESS_GROUP | subprocess.DETACHED_PROCESS
    else:
        options["start_new_session"] = True
    return subprocess.Popen(  # type: ignore[call-overload, no-any-return] # noqa: S603 - checked
        list(successor.command),
        cwd=successor.folder,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        close_fds=True,
        env=plain_environment(),
        **options,
    )
