"""Writes the compound files (OLE) in which Excel 5 to 2003 keeps its books."""

import struct
from collections.abc import Mapping

_SECTOR = 512
_FREE, _END, _FAT = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD
_NOTHING, _STREAM, _ROOT = 0, 2, 5
_LEAST = 4096
"""Streams from this size on stand in sectors of their own; shorter ones are padded to it."""


def compound_file(streams: Mapping[str, bytes]) -> bytes:
    """Return a compound file that holds the streams, each padded with zeros to whole sectors."""
    data = {name: _padded(content) for name, content in streams.items()}
    counts = [len(content) // _SECTOR for content in data.values()]
    directory = (len(data) + 1 + 3) // 4
    tables = 1
    while tables * 128 < tables + directory + sum(counts):
        tables += 1
    links = [_FAT] * tables + _chain(tables, directory)
    starts = []
    for count in counts:
        starts.append(len(links))
        links += _chain(len(links), count)
    links += [_FREE] * (tables * 128 - len(links))
    return b"".join(
        (
            _header(tables),
            struct.pack(f"<{len(links)}I", *links),
            _directory(data, starts, directory),
            *data.values(),
        )
    )


def _padded(content: bytes) -> bytes:
    size = max(len(content), _LEAST)
    return content.ljust(-(-size // _SECTOR) * _SECTOR, b"\0")


def _chain(first: int, count: int) -> list[int]:
    return [*range(first + 1, first + count), _END]


def _header(tables: int) -> bytes:
    head = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16)
    head += struct.pack("<HHHHH6x", 0x3E, 3, 0xFFFE, 9, 6)
    head += struct.pack("<9I", 0, tables, tables, 0, _LEAST, _END, 0, _END, 0)
    places = [*range(tables), *[_FREE] * (109 - tables)]
    return head + struct.pack("<109I", *places)


def _directory(data: Mapping[str, bytes], starts: list[int], sectors: int) -> bytes:
    entries = [_entry("Root Entry", _ROOT, (_FREE, 1), (_END, 0))]
    for number, (name, content) in enumerate(data.items(), 1):
        following = number + 1 if number < len(data) else _FREE
        place = starts[number - 1], len(content)
        entries.append(_entry(name, _STREAM, (following, _FREE), place))
    entries += [_entry("", _NOTHING, (_FREE, _FREE), (0, 0))] * (sectors * 4 - len(entries))
    return b"".join(entries)


def _entry(name: str, kind: int, links: tuple[int, int], place: tuple[int, int]) -> bytes:
    """One entry of the directory; `links` are the next entry and the first one inside."""
    text = (name + "\0").encode("utf-16-le") if name else b""
    return (
        text.ljust(64, b"\0")
        + struct.pack("<HBB3I", len(text), kind, 1, _FREE, *links)
        + bytes(36)
        + struct.pack("<IQ", *place)
    )
