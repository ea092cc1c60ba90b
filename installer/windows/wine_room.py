"""A Debian of its own in which wine runs both halves of Windows: 64-bit, and 32-bit for NSIS.

Debian's wine32 does not install beside every system's libraries, so wine lives in a folder made by
debootstrap, kept in the user's cache. Each run has its own processes and mounts (`unshare`): what
a run leaves behind ends with it, also when it is killed.
"""

import os
import shlex
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from installer.development.console import SetupRefused
from installer.linux.packages import need
from installer.stopwatch import timed
from installer.windows.places import CACHE

ROOM: Final = CACHE / "wine-bookworm"
STAMP: Final = "ready-2"
_PACKAGES: Final = "wine wine64 wine32:i386 locales"
_LANGUAGE: Final = "vi_VN.UTF-8"
"""A Windows that speaks Vietnamese, with its old code page 1258."""
USER: Final = "Nguyễn Văn Ánh"
"""Whose account it is: the name of a user stands in every path below the profile."""
_NUMBER: Final = 1000
_TOOLS: Final = {"debootstrap": ("debootstrap",)}


@dataclass(frozen=True, slots=True)
class Answer:
    """What a run in the room gave back."""

    code: int
    said: str


def ensure_room() -> None:
    """Make the room unless it is there.

    Raises:
        SetupRefused: this needs root, or a package could not be fetched.
    """
    if (ROOM / STAMP).exists():
        return
    if os.geteuid() != 0:
        raise SetupRefused("Phép thử Windows dựng một Debian riêng cho wine nên cần quyền root.")
    need(_TOOLS)
    shutil.rmtree(ROOM, ignore_errors=True)
    ROOM.parent.mkdir(parents=True, exist_ok=True)
    with timed("Debian có wine (một lần)"):
        _call(["debootstrap", "--variant=minbase", "bookworm", str(ROOM)])
        script = (
            "dpkg --add-architecture i386 && apt-get -qq update && "
            "DEBIAN_FRONTEND=noninteractive apt-get -qq install -y --no-install-recommends "
            f"{_PACKAGES} >/dev/null && apt-get clean && "
            f"localedef -i vi_VN -f UTF-8 {_LANGUAGE}"
        )
        _call(["chroot", str(ROOM), "sh", "-c", script])
    with (ROOM / "etc/passwd").open("a", encoding="utf-8") as accounts:
        accounts.write(f"{USER}:x:{_NUMBER}:{_NUMBER}::/proof:/bin/bash\n")
    (ROOM / "proof").mkdir()
    (ROOM / STAMP).touch()


def _call(command: list[str]) -> None:
    answer = subprocess.run(command, capture_output=True, text=True, errors="replace")
    if answer.returncode:
        raise SetupRefused(
            f"Không dựng được Debian cho wine: {shlex.join(command[:2])}\n{answer.stdout[-1500:]}"
            f"\n{answer.stderr[-1500:]}"
        )


class Room:
    """Runs commands in the room, as an ordinary user, in one folder of the host."""

    def __init__(self, folder: Path) -> None:
        """Take a folder of the host; it is `/proof` in the room."""
        self._folder = folder
        folder.mkdir(parents=True, exist_ok=True)
        os.chown(folder, _NUMBER, _NUMBER)

    def give(self, folder: Path) -> None:
        """Make what the host put into the folder the user's own."""
        for path in (folder, *folder.rglob("*")):
            os.chown(path, _NUMBER, _NUMBER)

    def run(self, script: str, *, seconds: int = 300, as_root_before: str = "") -> Answer:
        """Run lines of bash in a Windows that starts for them and ends with them.

        Args:
            script: The lines; `$?` of the last one is the answer's code.
            seconds: After so long everything is killed, and the code is 124.
            as_root_before: What root does first, in the folder, such as mounting a small disk.
        """
        values = {
            "HOME": "/proof",
            "USER": USER,
            "LOGNAME": USER,
            "WINEPREFIX": "/proof/prefix",
            "WINEDEBUG": "-all",
            "LANG": _LANGUAGE,
            "LC_ALL": _LANGUAGE,
            "PATH": "/usr/bin:/bin:/usr/sbin:/sbin",
            "P": f"/proof/prefix/drive_c/users/{USER}",
        }
        exports = "\n".join(f"export {name}={shlex.quote(text)}" for name, text in values.items())
        # Asked to end, wine writes its registry; killed, it forgets what was entered.
        end = "code=$?\nwineserver -k\nexit $code\n"
        inside = f"{exports}\ncd /proof\n(\n{script}\n)\n{end}"
        outside = " && ".join(
            (
                f"mount -t proc proc {ROOM}/proc",
                f"mount --bind {shlex.quote(str(self._folder))} {ROOM}/proof",
                f"cd {ROOM}/proof",
                as_root_before or ":",
                f"exec chroot --userspec={_NUMBER}:{_NUMBER} {ROOM} bash -c {shlex.quote(inside)}",
            )
        )
        command = ["unshare", "--mount", "--pid", "--fork", "--kill-child", "sh", "-c", outside]
        # A pipe, not a file: wine takes a file on its output for an invalid handle.
        with subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
        ) as process:
            try:
                said, _ = process.communicate(timeout=seconds)
            except subprocess.TimeoutExpired:
                process.kill()
                return Answer(124, process.communicate()[0])
        return Answer(process.returncode, said)
