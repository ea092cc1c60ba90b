"""Storage tests run twice: on a plain file and on an encrypted one."""

import pytest

RAW_KEY = bytes.fromhex("4b1d" * 16)


@pytest.fixture(params=[None, RAW_KEY], ids=["plain", "keyed"])
def raw_key(request: pytest.FixtureRequest) -> bytes | None:
    """No key, then the 32 bytes of an encrypted file's key."""
    key: bytes | None = request.param
    return key
