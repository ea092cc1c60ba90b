"""Reads of a DLL or EXE which other DLLs it wants, and holds a tree against it."""

import struct
from collections.abc import Iterator
from pathlib import Path
from typing import Final

_OF_WINDOWS: Final = frozenset(
    (
        "advapi32",
        "authz",
        "bcrypt",
        "bcryptprimitives",
        "cfgmgr32",
        "combase",
        "comctl32",
        "comdlg32",
        "crypt32",
        "d2d1",
        "d3d11",
        "d3d12",
        "d3d9",
        "dbghelp",
        "dnsapi",
        "dwmapi",
        "dwrite",
        "dxgi",
        "gdi32",
        "imm32",
        "iphlpapi",
        "kernel32",
        "mpr",
        "msvcrt",
        "ncrypt",
        "netapi32",
        "ntdll",
        "ole32",
        "oleaut32",
        "opengl32",
        "powrprof",
        "propsys",
        "psapi",
        "rpcrt4",
        "secur32",
        "setupapi",
        "shcore",
        "shell32",
        "shlwapi",
        "ucrtbase",
        "uiautomationcore",
        "user32",
        "userenv",
        "uxtheme",
        "version",
        "winhttp",
        "winmm",
        "winspool.drv",
        "ws2_32",
        "wtsapi32",
    )
)
"""Libraries of every Windows from 10 1809 on, without `.dll`."""

_SEARCHED: Final = ("runtime", "lib/PySide6", "lib/shiboken6")
"""Folders that the launcher, Python or PySide6 let Windows search."""


def wanted(path: Path) -> list[str]:
    """Return the names of the libraries that a file imports, also the ones it loads late."""
    image = path.read_bytes()
    header = struct.unpack_from("<I", image, 0x3C)[0]
    count, optional = struct.unpack_from("<H", image, header + 6)[0], header + 24
    size = struct.unpack_from("<H", image, header + 20)[0]
    wide = struct.unpack_from("<H", image, optional)[0] == 0x20B  # noqa: PLR2004 - PE32+
    folders = optional + (112 if wide else 96)
    sections = [
        struct.unpack_from("<IIII", image, optional + size + 40 * number + 8)
        for number in range(count)
    ]
    # Directory 1: imports, the name is word 3 of 5. Directory 13: late ones, word 1 of 8.
    found = []
    for directory, length, word in ((1, 20, 3), (13, 32, 1)):
        start = struct.unpack_from("<I", image, folders + 8 * directory)[0]
        found += list(_names(image, sections, start, length, word))
    return found


def _names(
    image: bytes, sections: list[tuple[int, ...]], start: int, length: int, word: int
) -> Iterator[str]:
    if not start:
        return
    place = _offset(sections, start)
    while name := struct.unpack_from("<I", image, place + 4 * word)[0]:
        text = _offset(sections, name)
        yield image[text : image.index(b"\0", text)].decode("ascii").lower()
        place += length


def _offset(sections: list[tuple[int, ...]], address: int) -> int:
    for size, begin, raw_size, raw in sections:
        if begin <= address < begin + max(size, raw_size):
            return address - begin + raw
    raise ValueError(address)


def missing_libraries(tree: Path) -> list[str]:
    """Return `file: library` for each library that neither Windows nor the tree holds."""
    files = [
        path for path in sorted(tree.rglob("*")) if path.suffix.lower() in (".dll", ".pyd", ".exe")
    ]
    common = {path.name.lower() for path in files if _is_searched(tree, path)}
    missing = []
    for path in files:
        beside = {other.name.lower() for other in path.parent.iterdir()}
        missing += [
            f"{path.relative_to(tree).as_posix()}: {name}"
            for name in wanted(path)
            if name not in common | beside and not _is_of_windows(name)
        ]
    return missing


def _is_searched(tree: Path, path: Path) -> bool:
    folder = path.parent.relative_to(tree).as_posix()
    # `numpy.libs` and its like are added by their package when it is imported.
    return folder in _SEARCHED or folder.endswith(".libs")


def _is_of_windows(name: str) -> bool:
    return name.startswith(("api-ms-win-", "ext-ms-")) or name.removesuffix(".dll") in _OF_WINDOWS
