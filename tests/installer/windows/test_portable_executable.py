"""Which libraries a DLL wants, and whether a tree has them."""

import struct
from pathlib import Path

import pytest

from installer.windows import portable_executable


def image(*libraries: str) -> bytes:
    """Return a 64-bit image of one section that imports libraries, and little else."""
    table = 0x1000
    names = table + 20 * (len(libraries) + 1)
    descriptors, texts = b"", b""
    for name in libraries:
        descriptors += struct.pack("<5I", 0, 0, 0, names + len(texts), 0)
        texts += name.encode() + b"\0"
    section = descriptors + bytes(20) + texts
    optional = struct.pack("<H110x", 0x20B) + struct.pack("<4I", 0, 0, table, 40) + bytes(112)
    header = b"PE\0\0" + struct.pack("<HHIIIHH", 0x8664, 1, 0, 0, 0, len(optional), 0)
    place = 0x40 + len(header) + len(optional) + 40
    entry = struct.pack("<8sIIII16x", b".idata", len(section), table, len(section), place)
    return b"MZ".ljust(0x3C, b"\0") + struct.pack("<I", 0x40) + header + optional + entry + section


def put(tree: Path, name: str, *libraries: str) -> None:
    path = tree / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(image(*libraries))


def test_names_of_the_imports(tmp_path: Path) -> None:
    put(tmp_path, "a.dll", "KERNEL32.dll", "Qt6Core.dll")
    assert portable_executable.wanted(tmp_path / "a.dll") == ["kernel32.dll", "qt6core.dll"]


def test_nothing_imported(tmp_path: Path) -> None:
    put(tmp_path, "a.dll")
    assert portable_executable.wanted(tmp_path / "a.dll") == []


@pytest.mark.parametrize(
    ("place", "missing"),
    [
        ("lib/numpy/msvcp140.dll", False),  # beside the one that asks
        ("runtime/msvcp140.dll", False),
        ("lib/PySide6/msvcp140.dll", False),
        ("lib/numpy.libs/msvcp140.dll", False),
        ("lib/pandas/msvcp140.dll", True),  # where Windows does not look
        (None, True),
    ],
)
def test_where_a_library_counts(tmp_path: Path, place: str | None, *, missing: bool) -> None:
    put(
        tmp_path,
        "lib/numpy/core.pyd",
        "KERNEL32.dll",
        "api-ms-win-crt-math-l1-1-0.dll",
        "MSVCP140.dll",
    )
    if place:
        put(tmp_path, place, "ntdll.dll")
    expected = ["lib/numpy/core.pyd: msvcp140.dll"] if missing else []
    assert portable_executable.missing_libraries(tmp_path) == expected


def test_a_library_that_not_every_windows_has(tmp_path: Path) -> None:
    put(tmp_path, "lib/PySide6/Qt6Core.dll", "icuuc.dll")
    assert portable_executable.missing_libraries(tmp_path) == ["lib/PySide6/Qt6Core.dll: icuuc.dll"]
