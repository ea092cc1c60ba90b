"""The fingerprint of a public key: 6 groups of 5 digits that two people compare by phone."""

import hashlib
from typing import Final

GROUPS: Final = 6
DIGITS: Final = 5
_BYTES_EACH: Final = 5


def key_fingerprint(public_key: bytes) -> str:
    """Return `12345 67890 …`: about 99 bits of the key's SHA-256, which nobody finds twice."""
    digest = hashlib.sha256(public_key).digest()
    groups = (
        int.from_bytes(digest[place * _BYTES_EACH : (place + 1) * _BYTES_EACH]) % 10**DIGITS
        for place in range(GROUPS)
    )
    return " ".join(f"{group:0{DIGITS}d}" for group in groups)
