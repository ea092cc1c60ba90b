"""Writes the compound files (OLE) in which Excel 5 to 2003 keeps its books."""

import struct
from collections.abc import Mapping

_SECTOR = 512
_LINKS_EACH = _SECTOR // 4
_LISTED_TABLES = 109
"""Tables of links that the head itself lists; sectors of their own list the others."""
_FREE, _END, _TABLE, _LIST = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD, 0xFFFFFFFC
_NOTHING, _STREAM, _ROOT = 0, 2, 5
_ENTRIES_EACH = 4
_LEAST = 4096
"""Streams from this size on stand in sectors of their own; shorter ones are padded to it."""


def compound_file(streams: Mapping[str, bytes]) -> bytes:
    """Return a compound file that holds the streams, short ones padded with zeros."""
    data = {name: content.ljust(_LEAST, b"\0") for name, content in streams.items()}
    counts = [-(-len(content) // _SECTOR) for content in data.values()]
    directory = -(-(len(data) + 1) // _ENTRIES_EACH)
    tables, lists = _tables(directory + sum(counts))
    links = [_TABLE] * tables + [_LIST] * lists + _chain(tables + lists, directory)
    starts = []
    for count in counts:
        starts.append(len(links))
        links += _chain(len(links), count)
    links += [_FREE] * (tables * _LINKS_EACH - len(links))
    return b"".join(
        (
            _header(tables, lists),
            struct.pack(f"<{len(links)}I", *links),
            _lists(tables, lists),
            _directory(data, starts, directory * _ENTRIES_EACH),
            *(_in_sectors(content) for content in data.values()),
        )
    )


def _tables(sectors: int) -> tuple[int, int]:
    """Return how many tables of links so many sectors need, and how many lists of tables."""
    tables = lists = 0
    while tables * _LINKS_EACH < sectors + tables + lists:
        tables += 1
        lists = -(-max(tables - _LISTED_TABLES, 0) // (_LINKS_EACH - 1))
    return tables, lists


def _in_sectors(content: bytes) -> bytes:
    return content.ljust(-(-len(content) // _SECTOR) * _SECTOR, b"\0")


def _chain(first: int, count: int) -> list[int]:
    return [*range(first + 1, first + count), _END]


def _header(tables: int, lists: int) -> bytes:
    head = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16)
    head += struct.pack("<HHHHH6x", 0x3E, 3, 0xFFFE, 9, 6)
    first_list = tables if lists else _END
    directory = tables + lists
    head += struct.pack("<9I", 0, tables, directory, 0, _LEAST, _END, 0, first_list, lists)
    listed = [*range(min(tables, _LISTED_TABLES))]
    listed += [_FREE] * (_LISTED_TABLES - len(listed))
    return head + struct.pack(f"<{_LISTED_TABLES}I", *listed)


def _lists(tables: int, lists: int) -> bytes:
    """List the tables that the head has no room for; the last number names the next list."""
    written = []
    for number in range(lists):
        first = _LISTED_TABLES + number * (_LINKS_EACH - 1)
        named = [*range(first, min(first + _LINKS_EACH - 1, tables))]
        named += [_FREE] * (_LINKS_EACH - 1 - len(named))
        following = tables + number + 1 if number + 1 < lists else _END
        written.append(struct.pack(f"<{_LINKS_EACH}I", *named, following))
    return b"".join(written)


def _directory(data: Mapping[str, bytes], starts: list[int], count: int) -> bytes:
    entries = [_entry("Root Entry", _ROOT, (_FREE, 1), (_END, 0))]
    for number, (name, content) in enumerate(data.items(), 1):
        following = number + 1 if number < len(data) else _FREE
        place = starts[number - 1], len(content)
        entries.append(_entry(name, _STREAM, (following, _FREE), place))
    entries += [_entry("", _NOTHING, (_FREE, _FREE), (0, 0))] * (count - len(entries))
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
