"""UUIDv7: identities that are unique across offices and sort by the time of their making."""

import os
import time


def new_uid() -> str:
    """Return a new UUID version 7 (RFC 9562) as 36 characters of text."""
    value = int.from_bytes(os.urandom(10), "big")
    milliseconds = time.time_ns() // 1_000_000
    high = (milliseconds & 0xFFFFFFFFFFFF) << 16 | 0x7000 | (value >> 68) & 0x0FFF
    low = 0x8000000000000000 | value & 0x3FFFFFFFFFFFFFFF
    digits = f"{high:016x}{low:016x}"
    return f"{digits[:8]}-{digits[8:12]}-{digits[12:16]}-{digits[16:20]}-{digits[20:]}"
