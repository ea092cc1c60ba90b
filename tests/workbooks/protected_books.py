"""Puts a password on a workbook in each way that Excel did, for tests."""

import hashlib
import io
import os
import struct
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

from desktop.workbooks.readers.compound_file import compound_file
from tests.workbooks.biff_writer import Biff, BiffBook, BiffSheet, book_stream, record
from tests.workbooks.one_list import ROWS, SHEET_NAME, xlsx

_BLOCK = 1024
_BEGIN, _BOUND_SHEET, _FILE_PASS = 0x0809, 0x0085, 0x002F


def agile(path: Path, password: str) -> Path:
    """As Excel 2010 and later: AES-256 with SHA-512."""
    from msoffcrypto.format.ooxml import OOXMLFile

    target = io.BytesIO()
    with xlsx(path).open("rb") as source:
        OOXMLFile(source).encrypt(password, target)
    path.write_bytes(target.getvalue())
    return path


def standard(path: Path, password: str) -> Path:
    """As Excel 2007: AES-128 with SHA-1."""
    from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

    salt, verifier = os.urandom(16), os.urandom(16)
    key = _standard_key(password, salt)

    def encrypted(plain: bytes) -> bytes:
        padded = plain.ljust(-(-len(plain) // 16) * 16, b"\0")
        cipher = Cipher(algorithms.AES(key), modes.ECB()).encryptor()  # noqa: S305 - the format's
        return cipher.update(padded) + cipher.finalize()

    provider = "Microsoft Enhanced RSA and AES Cryptographic Provider\0".encode("utf-16-le")
    header = struct.pack("<8I", 0x24, 0, 0x660E, 0x8004, 128, 0x18, 0, 0) + provider
    checked = hashlib.sha1(verifier).digest()  # noqa: S324 - the format's
    info = struct.pack("<HHII", 3, 2, 0x24, len(header)) + header
    info += struct.pack("<I", 16) + salt + encrypted(verifier)
    info += struct.pack("<I", 20) + encrypted(checked)
    plain = xlsx(path).read_bytes()
    package = struct.pack("<Q", len(plain)) + encrypted(plain)
    path.write_bytes(compound_file({"EncryptionInfo": info, "EncryptedPackage": package}))
    return path


def _standard_key(password: str, salt: bytes) -> bytes:
    def sha(data: bytes) -> bytes:
        return hashlib.sha1(data).digest()  # noqa: S324 - the format's

    found = sha(salt + password.encode("utf-16-le"))
    for number in range(50_000):
        found = sha(struct.pack("<I", number) + found)
    found = sha(found + bytes(4))
    return sha(bytes(a ^ b for a, b in zip(found.ljust(64, b"\0"), b"\x36" * 64, strict=True)))[:16]


def rc4(path: Path, password: str) -> Path:
    """As Excel 97 to 2003: every record but a few under RC4, a new key for each 1,024 bytes."""
    salt, verifier = os.urandom(16), os.urandom(16)
    first = _Rc4(_rc4_key(password, salt, 0))
    head = first.apply(verifier) + first.apply(hashlib.md5(verifier).digest())  # noqa: S324
    file_pass = record(_FILE_PASS, struct.pack("<HHH", 1, 1, 1) + salt + head)
    plain = book_stream(BiffBook((BiffSheet(SHEET_NAME, ROWS),), Biff.EXCEL_97), extra=file_pass)
    plain += record(0, bytes(-len(plain) % 4))  # the zeros behind it are whole records then
    size = -(-len(plain) // _BLOCK)
    stream = b"".join(
        bytes(_Rc4(_rc4_key(password, salt, block)).apply(bytes(_BLOCK))) for block in range(size)
    )
    hidden = bytearray(a ^ b for a, b in zip(plain, stream, strict=False))
    for first_place, last_place in _plain_places(plain):
        hidden[first_place:last_place] = plain[first_place:last_place]
    path.write_bytes(compound_file({"Workbook": bytes(hidden)}))
    return path


def _plain_places(stream: bytes) -> Iterator[tuple[int, int]]:
    """Yield what stays readable: each record's head, and some records' content."""
    place = 0
    while place < len(stream):
        number, size = struct.unpack_from("<HH", stream, place)
        shown = {_BEGIN: size, _FILE_PASS: size, _BOUND_SHEET: 4}.get(number, 0)
        yield place, place + 4 + shown
        place += 4 + size


def _rc4_key(password: str, salt: bytes, block: int) -> bytes:
    def md5(data: bytes) -> bytes:
        return hashlib.md5(data).digest()  # noqa: S324 - the format's

    short = md5((md5(password.encode("utf-16-le"))[:5] + salt) * 16)[:5]
    return md5(short + struct.pack("<I", block))


class _Rc4:
    """The cipher itself, which no library offers any more without a warning."""

    def __init__(self, key: bytes) -> None:
        self._state = list(range(256))
        self._i = self._j = swap = 0
        for number in range(256):
            swap = (swap + self._state[number] + key[number % len(key)]) % 256
            self._swap(number, swap)

    def apply(self, data: bytes) -> bytes:
        out = bytearray()
        for byte in data:
            self._i = (self._i + 1) % 256
            self._j = (self._j + self._state[self._i]) % 256
            self._swap(self._i, self._j)
            out.append(byte ^ self._state[(self._state[self._i] + self._state[self._j]) % 256])
        return bytes(out)

    def _swap(self, first: int, second: int) -> None:
        state = self._state
        state[first], state[second] = state[second], state[first]


PROTECTED: Final[dict[str, tuple[str, Callable[[Path, str], Path]]]] = {
    "agile": ("a.xlsx", agile),
    "standard": ("a.xlsx", standard),
    "rc4": ("a.xls", rc4),
}
