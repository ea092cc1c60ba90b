"""`dev.py package linux`: the frozen folder, the .deb, the tar.zst, and their digests."""

import hashlib
import shutil
from pathlib import Path

from installer.development import console
from installer.development.console import SetupRefused
from installer.development.environment import PROJECT
from installer.development.system_packages import can_install, install_packages, installation_line
from installer.linux import archive, deb, tree
from installer.stopwatch import timed
from installer.update_files import make_update_files

DIST = PROJECT / "dist"
TOOLS = {
    "dpkg-deb": ("dpkg",),
    "strip": ("binutils",),
    "zstd": ("zstd",),
    "desktop-file-validate": ("desktop-file-utils",),
}


def make(*, release: bool) -> int:
    """Build every package of Linux into dist/; return the exit code of dev.py."""
    need(TOOLS)
    with timed("dựng thư mục Linux"):
        folder = tree.ensure()
    made = {
        "linux-deb": deb.pack(folder, DIST, release=release),
        "linux-folder": archive.pack(folder, DIST, release=release),
    }
    for path in made.values():
        console.say(f"{path.relative_to(PROJECT)}: {path.stat().st_size / 2**20:.1f} MB")
    if release:
        make_update_files(made)
    write_digests(DIST)
    return 0


def need(tools: dict[str, tuple[str, ...]]) -> None:
    """Install the packages of programs that are not on this machine.

    Raises:
        SetupRefused: They are missing and cannot be installed from here.
    """
    missing = [choices for program, choices in tools.items() if not shutil.which(program)]
    if not missing:
        return
    if not can_install():
        raise SetupRefused(f"Máy thiếu công cụ, hãy chạy:\n  {installation_line(missing)}")
    console.say("Cài công cụ đóng gói …")
    install_packages(missing)


def write_digests(folder: Path) -> None:
    """Write SHA256SUMS over every artefact of a folder, as `sha256sum -c` reads it."""
    lines = []
    for path in sorted(folder.iterdir()):
        if path.is_file() and path.name != "SHA256SUMS":
            with path.open("rb") as file:
                lines.append(f"{hashlib.file_digest(file, 'sha256').hexdigest()}  {path.name}\n")
    (folder / "SHA256SUMS").write_text("".join(lines), encoding="utf-8")
