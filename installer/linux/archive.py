"""Packs the frozen folder as a tar.zst: unpacked anywhere, it runs."""

import subprocess
from pathlib import Path
from typing import Final

from installer.development.console import SetupRefused
from installer.linux.deb import check_size
from installer.stopwatch import timed
from installer.versions import source_date, version

LEAST_MEGABYTES: Final = 60
MOST_MEGABYTES: Final = 130


def pack(tree: Path, folder: Path, *, release: bool) -> Path:
    """Write the archive of a frozen folder and return it.

    Args:
        tree: The frozen folder.
        folder: Where the archive is written.
        release: Pack small (minutes) instead of quickly (seconds).

    Raises:
        SetupRefused: tar failed, or the size is out of bounds.
    """
    folder.mkdir(parents=True, exist_ok=True)
    package = folder / f"AnSinhXa-{version()}-linux-x86_64.tar.zst"
    order = ["--sort=name", f"--mtime=@{source_date()}", "--owner=0", "--group=0"]
    order += ["--numeric-owner", "--format=gnu", f"--use-compress-program={_compressor(release)}"]
    with timed(_compressor(release)):
        command = ["tar", *order, f"--directory={tree.parent}", f"--file={package}", "--create"]
        answer = subprocess.run([*command, tree.name])
    if answer.returncode:
        raise SetupRefused("tar không đóng được gói (nguyên nhân ở các dòng trên).")
    check_size(package, LEAST_MEGABYTES, MOST_MEGABYTES)
    return package


def _compressor(release: bool) -> str:
    # One thread: several cut the data in pieces, by the machine's cores.
    return f"zstd -T1 -{19 if release else 9}"
