"""Identities: UUIDv7, unique across offices and sorted by time, and row ids that never return."""

import os
import time

from sqlalchemy import Connection, text


def new_uid() -> str:
    """Return a new UUID version 7 (RFC 9562) as 36 characters of text."""
    return uid_from(time.time_ns() // 1_000_000, int.from_bytes(os.urandom(10), "big"))


def new_uids(count: int) -> list[str]:
    """Return so many new UUIDs, rising in their order."""
    milliseconds = time.time_ns() // 1_000_000
    noise = os.urandom(8 * count)
    # RFC 9562, method 1: the 12 bits after the time count within it; a full count moves it on.
    return [
        uid_from(
            milliseconds + number // 4096,
            (number % 4096) << 68 | int.from_bytes(noise[8 * number : 8 * number + 8], "big"),
        )
        for number in range(count)
    ]


def uid_from(milliseconds: int, value: int) -> str:
    """Return the UUIDv7 of a time since 1970 and 80 bits, of which 74 are used."""
    high = (milliseconds & 0xFFFFFFFFFFFF) << 16 | 0x7000 | (value >> 68) & 0x0FFF
    low = 0x8000000000000000 | value & 0x3FFFFFFFFFFFFFFF
    digits = f"{high:016x}{low:016x}"
    return f"{digits[:8]}-{digits[8:12]}-{digits[12:16]}-{digits[16:20]}-{digits[20:]}"


def next_id(connection: Connection, kind: str, table: str, count: int = 1) -> int:
    """Return the first of `count` ids for new records, all free until the commit.

    SQLite would give the id of a deleted last record again; the audit remembers every record
    that was deleted, and so its id stays free for its return. A server counts them itself, for
    clerks of other communes may be writing at the same time.
    """
    if connection.dialect.name == "postgresql":
        taken = text("SELECT take_numbers(:table, :count)")
        return int(connection.execute(taken, {"table": table, "count": count}).scalar_one())
    highest = connection.scalar(
        text(
            f"SELECT max(coalesce((SELECT max(id) FROM {table}), 0),"  # noqa: S608 - our own names
            " coalesce((SELECT max(row_id) FROM audit WHERE kind = :kind), 0))"
        ),
        {"kind": kind},
    )
    return int(highest or 0) + 1
