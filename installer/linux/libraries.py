"""Which shared libraries the frozen folder asks of the machine."""

import subprocess
from pathlib import Path
from typing import Final

OF_THE_MACHINE: Final = frozenset(
    {
        # glibc.
        "ld-linux-x86-64.so.2",
        "libc.so.6",
        "libdl.so.2",
        "libm.so.6",
        "libpthread.so.0",
        "libresolv.so.2",
        "librt.so.1",
        # The drivers of the screen.
        "libEGL.so.1",
        "libGL.so.1",
        "libxcb.so.1",
        # Asked for only when something is printed.
        "libcups.so.2",
    }
)
"""What the .deb depends on or recommends; nothing else may be missing from the folder."""


def missing(tree: Path) -> dict[str, list[str]]:
    """Return the libraries that nothing in the folder holds, with the files that ask for them."""
    files = [path for path in tree.rglob("*") if path.is_file() and ".so" in path.name]
    held = {path.name for path in tree.rglob("*.so*")} | OF_THE_MACHINE
    found: dict[str, list[str]] = {}
    for path in [*files, tree / "ansinhxa"]:
        for name in _needed(path):
            if name not in held:
                found.setdefault(name, []).append(str(path.relative_to(tree)))
    return found


def dead_links(tree: Path) -> list[str]:
    """Return the links of the folder that lead nowhere or out of it."""
    root = tree.resolve()
    return [
        str(path.relative_to(tree))
        for path in tree.rglob("*")
        if path.is_symlink() and not (path.exists() and path.resolve().is_relative_to(root))
    ]


def _needed(path: Path) -> list[str]:
    done = subprocess.run(["objdump", "-p", str(path)], capture_output=True, text=True, check=True)
    lines = (line.split() for line in done.stdout.splitlines())
    return [words[-1] for words in lines if words[:1] == ["NEEDED"]]
